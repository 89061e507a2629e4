//! What came out against what was asked for: one line for each kind, each weight and each quantile; and each input over all cases.

use super::{Draw, Drawn, Population, Values, draw};
use crate::literal;
use pont_rules::model::{Day, ONE};
use pont_rules::{Answer, Catalogue};

/// One figure asked for, and how often it came out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Share {
    /// The input, or `household` for its kind.
    pub of: String,
    /// The number of the case, from 1.
    pub case: usize,
    /// The guard of the case; empty where there is none.
    pub guard: String,
    /// The value, or `at most` a number of a quantile.
    pub value: String,
    /// How many of 100 were asked for, in fixed point.
    pub asked: i64,
    /// How many came out.
    pub came: u64,
    /// Of how many.
    pub out_of: u64,
}

/// The answers to one input over all its cases, to hold against what is published of the whole country.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Together {
    /// The input.
    pub of: String,
    /// How many answered.
    pub answered: u64,
    /// Each value with how many gave it; for quantiles, the deciles from `0` to `100` with their numbers.
    pub values: Vec<(String, u64)>,
    /// Whether the values are deciles.
    pub deciles: bool,
}

/// Draws the first households of a seed and counts.
#[must_use]
pub fn shares(population: &Population, today: Day, seed: u64, count: u64) -> (Vec<Share>, Vec<Together>) {
    let mut all: Vec<Share> = population.kinds.iter().map(|k| row("household", (0, ""), &k.name, k.share)).collect();
    let mut first = Vec::new();
    for one in &population.draws {
        let id = population.catalogue.inputs.get(usize::from(one.input)).map_or("?", |i| i.id.as_str());
        let mut cases = Vec::new();
        for (at, case) in one.cases.iter().enumerate() {
            cases.push(all.len());
            let place = (at, case.guard.as_deref().unwrap_or(""));
            match &case.values {
                Values::Weights(w) => {
                    all.extend(w.iter().map(|(a, s)| row(id, place, &shown(&population.catalogue, one.input, *a), *s)));
                }
                Values::Quantiles(points) => {
                    all.extend(lone(points).map(|(of, n)| row(id, place, &format!("at most {}", literal::show(n)), of)))
                }
                Values::Estimate => all.push(row(id, place, "within its estimate", 100 * ONE)),
            }
        }
        first.push(cases);
    }
    let mut given: Vec<Vec<Answer>> = vec![Vec::new(); population.draws.len()];
    let sum: i64 = population.kinds.iter().map(|k| k.share).sum();
    for index in 0..count {
        let household = draw(population, today, seed, index);
        for (kind, share) in population.kinds.iter().zip(&mut all) {
            share.asked = scaled(kind.share, sum);
            share.out_of += 1;
            share.came += u64::from(kind.name == household.kind);
        }
        for taken in &household.taken {
            let Some(case) = population.draws.get(taken.draw).and_then(|d| d.cases.get(taken.case)) else { continue };
            let Some(rows) = first.get(taken.draw).and_then(|c| c.get(taken.case)).and_then(|at| all.get_mut(*at..))
            else {
                continue;
            };
            count_one(&case.values, taken.drawn, rows);
            if let (Some(given), Some(draw)) = (given.get_mut(taken.draw), population.draws.get(taken.draw)) {
                given.extend(household.answers.get(draw.input, taken.person));
            }
        }
    }
    let together = population.draws.iter().zip(given).map(|(draw, given)| together(population, draw, given));
    (all, together.collect())
}

fn together(population: &Population, draw: &Draw, mut given: Vec<Answer>) -> Together {
    let catalogue = &population.catalogue;
    let of = catalogue.inputs.get(usize::from(draw.input)).map_or(String::new(), |i| i.id.clone());
    let answered = given.len() as u64;
    let deciles = draw.cases.iter().any(|c| !matches!(c.values, Values::Weights(_)));
    let number = |a: &Answer| if let Answer::Number(n, _) = a { *n } else { 0 };
    let values = if deciles {
        given.sort_unstable_by_key(number);
        let at = |tenth: usize| given.get((given.len().saturating_sub(1)) * tenth / 10).map_or(0, number);
        (0..=10).map(|tenth| (format!("{}", 10 * tenth), at(tenth).unsigned_abs() / ONE as u64)).collect()
    } else {
        let mut values: Vec<(String, u64)> = Vec::new();
        for answer in given {
            let value = shown(catalogue, draw.input, answer);
            match values.iter_mut().find(|v| v.0 == value) {
                Some(known) => known.1 += 1,
                None => values.push((value, 1)),
            }
        }
        values.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        values
    };
    Together { of, answered, values, deciles }
}

fn count_one(values: &Values, drawn: Drawn, rows: &mut [Share]) {
    let mut count = |at: usize, came: bool, asked: Option<i64>| {
        if let Some(row) = rows.get_mut(at) {
            row.out_of += 1;
            row.came += u64::from(came);
            row.asked = asked.unwrap_or(row.asked);
        }
    };
    match (values, drawn) {
        (Values::Weights(weights), Drawn::Weight(fell)) => {
            let sum = weights.iter().map(|w| w.1).sum();
            weights.iter().enumerate().for_each(|(i, w)| count(i, i == fell, Some(scaled(w.1, sum))));
        }
        (Values::Quantiles(points), Drawn::Number(fell)) => {
            lone(points).enumerate().for_each(|(i, (_, n))| count(i, fell <= n, None));
        }
        _ => count(0, true, None),
    }
}

fn row(of: &str, (case, guard): (usize, &str), value: &str, asked: i64) -> Share {
    Share { of: of.into(), case: case + 1, guard: guard.into(), value: value.into(), asked, came: 0, out_of: 0 }
}

/// A share of shares that add up to about 100.
fn scaled(share: i64, sum: i64) -> i64 {
    i64::try_from(i128::from(share) * i128::from(100 * ONE) / i128::from(sum.max(1))).unwrap_or(share)
}

/// The quantiles below which a definite share lies: of several with one number, the last; the end says nothing.
fn lone(points: &[(i64, i64)]) -> impl Iterator<Item = (i64, i64)> + '_ {
    points.windows(2).filter(|w| w[0].1 < w[1].1 && w[0].0 > 0).map(|w| w[0])
}

fn shown(catalogue: &Catalogue, input: u16, answer: Answer) -> String {
    match answer {
        Answer::Bool(b) => b.to_string(),
        Answer::Number(n, _) => literal::show(n),
        Answer::Choice(i) => match catalogue.inputs.get(usize::from(input)).map(|x| &x.domain) {
            Some(pont_rules::model::Domain::Choice(e)) => catalogue
                .enums
                .get(usize::from(*e))
                .and_then(|e| e.values.get(usize::from(i)))
                .cloned()
                .unwrap_or_default(),
            _ => String::new(),
        },
        Answer::Date(..) | Answer::CannotSay => String::new(),
    }
}
