//! `pont explain … --vary`: a right, or the household's total, along one number or with more or fewer children.

use super::standing::span;
use crate::literal;
use crate::source::hint;
use pont_rules::json::verdict_text;
use pont_rules::model::{Day, Domain, ONE};
use pont_rules::results::{Open, Results, Span, Verdict};
use pont_rules::{Answers, Catalogue, Piece, Scope, evaluate, total, vary, with_children};
use std::fmt::Write as _;

/// Most children that are tried.
const CHILDREN: usize = 6;

/// What varies: an input (of a person) between two values.
struct Along {
    open: Open,
    low: i64,
    high: i64,
}

/// The text for one right, or for the total of all published ones where none is named.
pub(super) fn text(
    c: &Catalogue,
    answers: &Answers,
    today: Day,
    benefit: Option<u16>,
    what: &str,
) -> Result<String, String> {
    if what == "children" {
        return Ok(children(c, answers, today, benefit));
    }
    let along = along(c, answers, what)?;
    let curve = |benefit: u16, holder| vary(c, answers, today, (benefit, holder), along.open, (along.low, along.high));
    let holders = |benefit: u16| -> Vec<Option<u8>> {
        let each = c.benefits.get(usize::from(benefit)).is_some_and(|b| b.each_person);
        if each { (0..answers.persons().len() as u8).map(Some).collect() } else { vec![None] }
    };
    let mut out = String::new();
    let Some(benefit) = benefit else {
        let paid = c.benefits.iter().enumerate().filter(|(_, b)| b.published && b.paid_over().is_some());
        let rights = paid.flat_map(|(i, _)| holders(i as u16).into_iter().map(move |h| (i as u16, h)));
        let curves: Vec<(u16, Vec<Piece>)> = rights.map(|(b, h)| (b, curve(b, h))).collect();
        let _ = writeln!(out, "all published rights together, per month, before rounding");
        table(&mut out, &total(c, &curves));
        return Ok(out);
    };
    for holder in holders(benefit) {
        let who = holder.and_then(|h| answers.persons().get(usize::from(h))).map_or("household", |p| p.id.as_str());
        let _ = writeln!(out, "{} for {who}, before rounding", c.benefits[usize::from(benefit)].id);
        table(&mut out, &curve(benefit, holder));
    }
    Ok(out)
}

fn along(c: &Catalogue, answers: &Answers, what: &str) -> Result<Along, String> {
    let (what, ends) = what.split_once('=').map_or((what, None), |(what, ends)| (what, Some(ends)));
    let (id, person) = what.split_once(':').map_or((what, None), |(id, person)| (id, Some(person)));
    let Some(input) = c.input(id) else {
        return Err(format!("There is no input `{id}`{}", hint(id, c.inputs.iter().map(|i| i.id.as_str()))));
    };
    let declared = &c.inputs[usize::from(input)];
    let Domain::Number { low, high, .. } = declared.domain else {
        return Err(format!("`{id}` is no number: only numbers (and `children`) can vary."));
    };
    let person = match (declared.per_person, person) {
        (true, person) => {
            let name = person.unwrap_or("you");
            let place = answers.persons().iter().position(|p| p.id == name);
            Some(place.ok_or_else(|| format!("Nobody is called `{name}`."))? as u8)
        }
        (false, Some(_)) => return Err(format!("`{id}` is asked of the household: leave the person out.")),
        (false, None) => None,
    };
    let number = |text: &str| {
        pont_rules::json::fixed(text.trim()).ok_or_else(|| format!("`{text}` is no number; write {id}=0..3000"))
    };
    let (low, high) = match ends {
        None => (low, high),
        Some(ends) => {
            let (a, b) =
                ends.split_once("..").ok_or_else(|| format!("`{ends}` has no two ends; write {id}=0..3000"))?;
            (number(a)?.max(low), number(b)?.min(high))
        }
    };
    Ok(Along { open: Open { input, person }, low, high })
}

fn table(out: &mut String, pieces: &[Piece]) {
    let _ = writeln!(
        out,
        "  {:>12} {:>14}  {:<7} {:>22} {:>22} {:>9}",
        "from", "to", "verdict", "amount", "amount at the end", "per euro"
    );
    for p in pieces {
        let amount =
            |s: Option<Span>| s.map_or_else(String::new, |s| span(Span { low: cents(s.low), high: cents(s.high) }));
        let (rise, run) = (p.last.map_or(0, |s| s.low) - p.first.map_or(0, |s| s.low), p.to - p.from);
        // Four digits of the slope are enough to read it.
        let slope = if run == 0 { 0 } else { (i128::from(rise) * 10_000 / i128::from(run)) as i64 };
        let _ = writeln!(
            out,
            "  {:>12} {:>14}  {:<7} {:>22} {:>22} {:>9}",
            literal::show(p.from),
            literal::show(p.to),
            verdict_text(p.verdict),
            amount(p.first),
            amount(p.last),
            literal::show(slope * (ONE / 10_000))
        );
    }
}

/// To the nearest cent, for reading.
fn cents(n: i64) -> i64 {
    let cent = ONE / 100;
    (n + cent / 2).div_euclid(cent) * cent
}

fn children(c: &Catalogue, answers: &Answers, today: Day, benefit: Option<u16>) -> String {
    let mut out = String::from("  children  verdict                 amount\n");
    for count in 0..=CHILDREN {
        let Some(household) = with_children(c, answers, today, count) else { break };
        let scope = benefit.map_or(Scope::Published, Scope::Benefit);
        let results = evaluate(c, &household, today, scope);
        let sum = match (benefit, results.findings.first()) {
            (Some(_), first) => first.and_then(|f| f.amount).unwrap_or_default(),
            (None, _) => together(c, &results),
        };
        let verdict = match (benefit, results.findings.first()) {
            (Some(_), Some(f)) => f.verdict,
            (Some(_), None) => Verdict::No,
            (None, _) if results.settled => Verdict::Yes,
            (None, _) => Verdict::Open,
        };
        let _ = writeln!(
            out,
            "  {count:>8}  {:<7} {:>22}",
            verdict_text(verdict),
            span(Span { low: cents(sum.low), high: cents(sum.high) })
        );
    }
    out
}

/// What all rights come to by the month: those that an office decides count nowhere, of those that exclude each other the better one.
fn together(c: &Catalogue, results: &Results) -> Span {
    let (mut sum, mut best) = (Span::default(), Vec::<(&str, Span)>::new());
    for f in results.findings.iter().filter(|f| f.verdict != Verdict::Office) {
        let benefit = &c.benefits[usize::from(f.benefit)];
        let Some((amount, months)) = f.amount.zip(benefit.paid_over()) else { continue };
        let monthly = Span { low: amount.low / months, high: amount.high / months };
        match &benefit.either_of {
            None => sum = Span { low: sum.low + monthly.low, high: sum.high + monthly.high },
            Some(group) => match best.iter_mut().find(|(name, _)| name == group) {
                Some((_, so)) => *so = Span { low: so.low.max(monthly.low), high: so.high.max(monthly.high) },
                None => best.push((group, monthly)),
            },
        }
    }
    best.iter().fold(sum, |sum, (_, b)| Span { low: sum.low + b.low, high: sum.high + b.high })
}
