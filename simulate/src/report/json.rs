//! A report as one JSON object: amounts in euros with two decimals, `[at least, at most]`.

use crate::law::Law;
use crate::money;
use crate::reform::{Change, Reform};
use crate::run::Ran;
use crate::tally::{Count, Sum, Tally, VERDICTS};
use crate::totals::Group;
use pont_rules::json::{iso, verdict_text};
use pont_rules::model::{AmountUnit, Benefit};
use serde_json::{Map, Value, json};

/// The whole report.
#[must_use]
pub fn json(law: &Law, reform: Option<&Reform>, ran: &Ran) -> Value {
    let mut by = Map::new();
    for (word, groups) in &ran.totals.groups {
        let groups: Map<String, Value> = groups.iter().map(|(name, g)| (name.clone(), group(law, reform, g))).collect();
        by.insert((*word).to_owned(), Value::Object(groups));
    }
    json!({
        "country": law.catalogue.country,
        "date": iso(law.today),
        "partial": ran.partial,
        "not_understood": ran.bad,
        "all": group(law, reform, &ran.totals.all),
        "by": by,
    })
}

fn group(law: &Law, reform: Option<&Reform>, group: &Group) -> Value {
    let empty = Tally::default();
    let rights: Map<String, Value> = law
        .benefits()
        .enumerate()
        .map(|(i, benefit)| (benefit.id.clone(), right(benefit, group.rights.get(i).unwrap_or(&empty))))
        .collect();
    let mut value = json!({
        "households": count(group.households),
        "with_a_right": count(group.any),
        "paid_per_year": euros(group.yearly),
        "mean_per_year": sides(group.yearly.mean(group.households)),
        "rights": rights,
    });
    if let (Some(reform), Some(change), Some(map)) = (reform, &group.change, value.as_object_mut()) {
        map.insert("against".to_owned(), against(reform, change));
    }
    value
}

/// What the law beside changes.
fn against(reform: &Reform, change: &Change) -> Value {
    let side = |(households, sum): (Count, Sum)| json!({ "households": count(households), "per_year": euros(sum), "mean_per_year": sides(sum.mean(households)) });
    let mut rights = Map::new();
    for (pair, right) in reform.pairs.iter().zip(&change.rights) {
        let mut verdicts = Map::new();
        for (before, row) in VERDICTS.iter().zip(right.verdicts) {
            let row: Map<String, Value> =
                VERDICTS.iter().zip(row).map(|(after, n)| (verdict_text(*after).to_owned(), count(n))).collect();
            verdicts.insert(verdict_text(*before).to_owned(), Value::Object(row));
        }
        let value = json!({
            "same_rules": pair.same, "cost_per_year": euros(right.cost), "verdict_before_and_after": verdicts
        });
        rights.insert(pair.id.clone(), value);
    }
    json!({
        "cost_per_year": euros(change.cost()),
        "winners": side(change.winners),
        "losers": side(change.losers),
        "unchanged": count(change.unchanged),
        "open": side(change.open),
        "rights": rights,
    })
}

fn euros(sum: Sum) -> Value {
    sides([sum.low, sum.high].map(money::cents))
}

fn right(benefit: &Benefit, tally: &Tally) -> Value {
    let mut out = Map::new();
    for (verdict, n) in VERDICTS.iter().zip(tally.counts) {
        out.insert(verdict_text(*verdict).to_owned(), count(n));
    }
    let Some(amount) = &benefit.amount else { return Value::Object(out) };
    out.insert("unit".to_owned(), unit(amount.unit).into());
    out.insert("price".to_owned(), amount.price.into());
    out.insert("at_least".to_owned(), amount.from_only.into());
    let total = tally.total();
    let sum = |sum: Sum, times: i128| sides([sum.low * times, sum.high * times].map(money::cents));
    match amount.unit {
        AmountUnit::PerMonth => {
            out.insert("total_per_month".to_owned(), sum(total, 1));
            out.insert("total_per_year".to_owned(), sum(total, 12));
        }
        AmountUnit::PerYear => {
            let month = [total.low, total.high].map(|side| money::divided(side, 12));
            out.insert("total_per_month".to_owned(), sides(month.map(money::cents)));
            out.insert("total_per_year".to_owned(), sum(total, 1));
        }
        AmountUnit::Once => drop(out.insert("total".to_owned(), sum(total, 1))),
        AmountUnit::Share => {}
    }
    if amount.unit != AmountUnit::Share {
        for (word, part) in [("yes", tally.yes), ("office", tally.office), ("open", tally.open)] {
            out.insert(format!("total_{word}"), sum(part, 1));
        }
    }
    out.insert("mean".to_owned(), sides(tally.yes.mean(tally.counts[0])));
    for (word, percent) in QUANTILES {
        out.insert(word.to_owned(), tally.quantile(percent).map_or(Value::Null, sides));
    }
    Value::Object(out)
}

/// The quantiles that are told.
pub(super) const QUANTILES: [(&str, u8); 5] = [("p10", 10), ("p25", 25), ("median", 50), ("p75", 75), ("p90", 90)];

fn count(count: Count) -> Value {
    json!({ "households": count.households, "weighted": money::weight_json(count.weight) })
}

fn sides(cents: [i128; 2]) -> Value {
    Value::Array(cents.iter().map(|side| money::json(*side)).collect())
}

/// A unit as the rules write it.
pub(super) fn unit(unit: AmountUnit) -> &'static str {
    match unit {
        AmountUnit::PerMonth => "EUR/month",
        AmountUnit::PerYear => "EUR/year",
        AmountUnit::Once => "EUR",
        AmountUnit::Share => "share",
    }
}
