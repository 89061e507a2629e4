//! A report as text for a terminal.

use super::json::{QUANTILES, unit};
use crate::law::Law;
use crate::money::{self, grouped};
use crate::reform::{Change, Reform};
use crate::run::Ran;
use crate::tally::{Count, Sum, Tally, VERDICTS};
use crate::totals::Group;
use pont_rules::json::{iso, verdict_text};
use pont_rules::model::{AmountUnit, Benefit};
use std::fmt::Write as _;

/// The whole report.
#[must_use]
pub fn table(law: &Law, reform: Option<&Reform>, ran: &Ran) -> String {
    let mut out = String::new();
    if ran.partial {
        out.push_str("PARTIAL: stopped before the end; what follows is about the households done until then.\n\n");
    }
    let _ = writeln!(out, "Law of {} on {}.", law.catalogue.country, iso(law.today));
    group(&mut out, law, reform, "All households", &ran.totals.all);
    for (word, groups) in &ran.totals.groups {
        for (name, g) in groups {
            let name = if name.is_empty() { "not said" } else { name };
            group(&mut out, law, reform, &format!("{word}: {name}"), g);
        }
    }
    if ran.bad > 0 {
        let _ = writeln!(out, "\n{} not understood and left out.", households(ran.bad));
    }
    out
}

fn households(n: u64) -> String {
    if n == 1 { "1 household".to_owned() } else { format!("{} households", grouped(&n.to_string())) }
}

/// A number of households, with what they stand for where that differs.
fn count(count: Count) -> String {
    let (plain, weighted) = (count.households.to_string(), money::weight(count.weight));
    if plain == weighted { grouped(&plain) } else { format!("{} ({})", grouped(&weighted), grouped(&plain)) }
}

fn sides([low, high]: [i128; 2]) -> String {
    let text = |side| grouped(&money::plain(side));
    if low == high { text(low) } else { format!("{} .. {}", text(low), text(high)) }
}

fn group(out: &mut String, law: &Law, reform: Option<&Reform>, title: &str, group: &Group) {
    let _ = writeln!(out, "\n{title}: {}", count(group.households));
    let year = sides([group.yearly.low, group.yearly.high].map(money::cents));
    let _ = writeln!(out, "  with a right for certain: {}; paid in all, EUR/year: {year}", count(group.any));
    let empty = Tally::default();
    let head = ["right", "yes", "office", "open", "no", "total", "unit", "mean"];
    let mut rows = vec![head.iter().chain(QUANTILES.iter().map(|(word, _)| word)).map(|s| (*s).to_owned()).collect()];
    for (i, benefit) in law.benefits().enumerate() {
        rows.push(row(benefit, group.rights.get(i).unwrap_or(&empty)));
    }
    aligned(out, &rows);
    if let (Some(reform), Some(change)) = (reform, &group.change) {
        against(out, reform, change);
    }
}

/// What the law beside changes.
fn against(out: &mut String, reform: &Reform, change: &Change) {
    let euros = |sum: Sum| sides([sum.low, sum.high].map(money::cents));
    let _ = writeln!(out, "  under the other law: {} EUR/year more", euros(change.cost()));
    let mut rows = vec![["", "households", "EUR/year", "mean"].map(str::to_owned).to_vec()];
    for (word, (households, sum)) in [("gain", change.winners), ("lose", change.losers), ("open", change.open)] {
        rows.push(vec![word.to_owned(), count(households), euros(sum), sides(sum.mean(households))]);
    }
    rows.push(vec!["unchanged".to_owned(), count(change.unchanged)]);
    aligned(out, &rows);
    let mut rows = vec![["right", "EUR/year", "verdicts that change"].map(str::to_owned).to_vec()];
    for (pair, right) in reform.pairs.iter().zip(&change.rights).filter(|(pair, _)| !pair.same) {
        let mut moves = Vec::new();
        for (i, before) in VERDICTS.iter().enumerate() {
            for (j, after) in VERDICTS.iter().enumerate().filter(|(j, _)| *j != i) {
                let n = right.verdicts[i][j];
                if n.households > 0 {
                    moves.push(format!("{} to {}: {}", verdict_text(*before), verdict_text(*after), count(n)));
                }
            }
        }
        rows.push(vec![pair.id.clone(), euros(right.cost), moves.join(", ")]);
    }
    aligned(out, &rows);
}

fn row(benefit: &Benefit, tally: &Tally) -> Vec<String> {
    let mut row = vec![benefit.id.clone()];
    row.extend(tally.counts.map(count));
    let Some(amount) = &benefit.amount else { return row };
    let total = tally.total();
    row.push(match amount.unit {
        AmountUnit::Share => String::new(),
        _ => sides([total.low, total.high].map(money::cents)),
    });
    let mut words = unit(amount.unit).to_owned();
    if amount.price {
        words.push_str(", price");
    }
    if amount.from_only {
        words.push_str(", at least");
    }
    row.push(words);
    if tally.counts[0].households > 0 {
        row.push(sides(tally.yes.mean(tally.counts[0])));
        row.extend(QUANTILES.map(|(_, percent)| tally.quantile(percent).map_or(String::new(), sides)));
    }
    row
}

/// Columns as wide as their widest cell: names to the left, figures to the right.
pub(super) fn aligned(out: &mut String, rows: &[Vec<String>]) {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width = |column: usize| rows.iter().filter_map(|r| r.get(column)).map(|c| c.chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..columns).map(width).collect();
    for row in rows {
        let mut line = String::new();
        for (i, (cell, width)) in row.iter().zip(&widths).enumerate() {
            let _ = if i == 0 { write!(line, "  {cell:<width$}") } else { write!(line, "  {cell:>width$}") };
        }
        let _ = writeln!(out, "{}", line.trim_end());
    }
}
