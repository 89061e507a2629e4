//! Whether a question was worth asking: two households that agree on all that was said and differ in that answer alone, and in
//! what they are due.

use crate::population::Dice;
use pont_rules::model::{Day, Domain, ONE};
use pont_rules::results::{Open, Results};
use pont_rules::{Answer, Answers, Catalogue, Scope, bounds, evaluate};

/// Most households that are tried for one question.
const TRIES: u64 = 60;

/// Looks for a witness of a question among the household itself and others that have said the same so far. Not finding one
/// does not prove that there is none.
#[must_use]
pub fn witnessed(catalogue: &Catalogue, said: &Answers, full: &Answers, today: Day, ask: Open, seed: u64) -> bool {
    (0..TRIES).any(|n| {
        let mut dice = Dice::of(seed, n, "witness", u64::from(ask.input));
        // The household itself, then some that are like it but for a few answers, then any.
        let keep = match n {
            0 => 8,
            n if n < TRIES / 2 => 6,
            _ => 0,
        };
        let mut base = completed(catalogue, said, full, today, &mut dice, (keep, n % 2 == 0));
        base.clear(ask.input, ask.person);
        let mut seen: Option<Results> = None;
        values(catalogue, &base, today, ask, &mut dice).into_iter().any(|value| {
            let mut other = base.clone();
            if other.set(catalogue, ask.input, ask.person, value).is_err() {
                return false;
            }
            let results = evaluate(catalogue, &other, today, Scope::Published);
            let differs = seen.as_ref().is_some_and(|before| !same(before, &results));
            seen.get_or_insert(results);
            differs
        })
    })
}

fn same(a: &Results, b: &Results) -> bool {
    let due = |r: &Results| -> Vec<_> {
        r.findings.iter().map(|f| (f.benefit, f.holder, f.verdict, f.amount, f.outcomes.clone())).collect()
    };
    due(a) == due(b)
}

/// What was said, completed: an answer is the household's own with a chance of `keep` in eight, otherwise any that can be. What
/// an estimate bounds is answered or left to its bounds: some questions are asked only because their answers may spare it.
fn completed(
    catalogue: &Catalogue,
    said: &Answers,
    full: &Answers,
    today: Day,
    dice: &mut Dice,
    (keep, bounded_too): (u64, bool),
) -> Answers {
    let mut all = said.clone();
    if !all.complete() {
        // Whoever lives here is as in the household: relations are not varied.
        let _ = all.set_persons(full.persons().to_vec(), true);
    }
    for estimated in [false, true].into_iter().filter(|estimated| !estimated || bounded_too) {
        for (id, input) in catalogue.inputs.iter().enumerate().filter(|(_, i)| i.estimate.is_some() == estimated) {
            let persons: Vec<Option<u8>> =
                if input.per_person { (0..all.persons().len() as u8).map(Some).collect() } else { vec![None] };
            for person in persons {
                let open = Open { input: id as u16, person };
                if all.get(open.input, person).is_some() {
                    continue;
                }
                let own = full.get(open.input, person).filter(|_| dice.roll(8) < keep);
                // Small numbers as often as all others: what is due to people is due to those who have little.
                let least = match bounds(catalogue, &all, today, open.input, person) {
                    Some(Answer::Number(low, _)) if dice.roll(2) == 0 => Some(Answer::Number(low, low)),
                    _ => None,
                };
                let any = || values(catalogue, &all, today, open, &mut Dice::new(dice.roll(u64::MAX))).pop();
                if let Some(value) = own.or(least).or_else(any) {
                    // A value outside what is possible is left open.
                    let _ = all.set(catalogue, open.input, person, value);
                }
            }
        }
    }
    all
}

/// Values that one answer may take, in random order.
fn values(catalogue: &Catalogue, answers: &Answers, today: Day, open: Open, dice: &mut Dice) -> Vec<Answer> {
    let input = &catalogue.inputs[usize::from(open.input)];
    let mut all: Vec<Answer> = match (&input.domain, bounds(catalogue, answers, today, open.input, open.person)) {
        (Domain::Bool, _) => vec![Answer::Bool(false), Answer::Bool(true)],
        (Domain::Choice(e), _) => {
            (0..catalogue.enums[usize::from(*e)].values.len() as u8).map(Answer::Choice).collect()
        }
        (Domain::Number { whole, .. }, Some(Answer::Number(low, high))) => {
            let mut places = vec![low, high, low.midpoint(high)];
            for scale in [10, 100, 500, 1_000, 2_000, 5_000, 20_000, 100_000] {
                let up = (dice.roll(100) as i64).saturating_mul(scale * ONE / 100);
                places.push(low.saturating_add(up).min(high));
            }
            places.iter().map(|n| if *whole { n / ONE * ONE } else { *n }).map(|n| Answer::Number(n, n)).collect()
        }
        (Domain::Date { .. }, Some(Answer::Date(low, high))) => {
            (0..8).map(|_| (today - dice.roll(31_000) as Day).clamp(low, high)).map(|d| Answer::Date(d, d)).collect()
        }
        _ => Vec::new(),
    };
    dice.shuffle(&mut all);
    all
}
