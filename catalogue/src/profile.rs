//! What households alike often have: households are drawn, worked out and counted, on the day of the newest rule.
//!
//! The same law and population always give the same profiles.

use crate::compile::Compiled;
use crate::measure::each;
use crate::population::{Population, draw};
use pont_rules::model::{ANY, AmountUnit, Catalogue, ONE, Often, Profiles, Segment};
use pont_rules::results::{Finding, Verdict};
use pont_rules::{Scope, evaluate, profile};
use std::collections::{BTreeMap, BTreeSet};

/// How many households are drawn for a country.
pub const DRAWN: u32 = 6000;

/// Their seed.
const SEED: u64 = 1;

/// Fewer households alike say nothing.
pub const FEWEST: usize = 60;

/// A right is frequent from this share of a hundred on.
const FREQUENT: usize = 20;

/// From this share of a hundred households on, a right is everybody's.
const EVERYBODY: usize = 95;

/// What one household of the population has: a right, and a figure where there is one.
type Had = (u16, Option<i64>);

/// Counts households alike. The figures are for one of the catalogues of the compilation; `None` without a population or traits.
#[must_use]
pub fn measure(compiled: &Compiled, into: &Catalogue, drawn: u32) -> Option<Profiles> {
    let (population, law) = (compiled.population.as_ref()?, compiled.catalogue.as_ref()?);
    if into.profiles.traits.is_empty() {
        return None;
    }
    let mut all = households(population, law, drawn);
    let everybodys = everybodys(&all);
    let mut alike: BTreeMap<Vec<u8>, Vec<Vec<Had>>> = BTreeMap::new();
    for (key, had) in &mut all {
        had.retain(|(benefit, _)| !everybodys.contains(benefit));
        let here = |&(benefit, figure): &Had| Some((same_right(law, into, benefit)?, figure));
        let had: Vec<Had> = had.iter().filter_map(here).collect();
        for key in coarser(key, usize::from(into.profiles.needed)) {
            alike.entry(key).or_default().push(had.clone());
        }
    }
    let segments = alike.into_iter().filter(|(_, all)| all.len() >= FEWEST).map(|(key, all)| Segment {
        key,
        households: all.len() as u32,
        rights: often(into, &all),
    });
    Some(Profiles { drawn, segments: segments.collect(), ..into.profiles.clone() })
}

/// A household's key and all that leave some of its finer traits open, but not all of them.
fn coarser(key: &[u8], needed: usize) -> Vec<Vec<u8>> {
    let finer = key.len().saturating_sub(needed);
    let open = |mask: usize| {
        let left = |at: usize| at >= needed && mask >> (at - needed) & 1 == 1;
        key.iter().enumerate().map(|(at, value)| if left(at) { ANY } else { *value }).collect()
    };
    (0..(1usize << finer).saturating_sub(1).max(1)).map(open).collect()
}

/// Every household's traits and rights, in the order drawn.
fn households(population: &Population, law: &Catalogue, drawn: u32) -> Vec<(Vec<u8>, Vec<Had>)> {
    each(drawn as usize, |index| {
        let answers = draw(population, law.checked, SEED, index as u64).answers;
        let results = evaluate(law, &answers, law.checked, Scope::Published);
        (profile::traits(law, &answers, law.checked), had(law, &results.findings))
    })
}

/// The rights that a household has for certain or by an office's decision, each once, the figures of its holders added up.
fn had(law: &Catalogue, findings: &[Finding]) -> Vec<Had> {
    let mut had: Vec<Had> = Vec::new();
    for f in findings.iter().filter(|f| matches!(f.verdict, Verdict::Yes | Verdict::Office)) {
        let from =
            law.benefits.get(usize::from(f.benefit)).and_then(|b| b.amount.as_ref()).is_some_and(|a| a.from_only);
        let figure = f.amount_if_due.filter(|span| span.low == span.high && !from).map(|span| span.low);
        match had.iter_mut().find(|(b, _)| *b == f.benefit) {
            Some((_, sum)) => *sum = sum.zip(figure).map(|(a, b)| a.saturating_add(b)),
            None => had.push((f.benefit, figure)),
        }
    }
    had
}

/// The rights of nearly all households, such as those where an office weighs every case: they say nothing of a profile.
fn everybodys(all: &[(Vec<u8>, Vec<Had>)]) -> BTreeSet<u16> {
    let mut counts: BTreeMap<u16, usize> = BTreeMap::new();
    all.iter().flat_map(|(_, had)| had).for_each(|(benefit, _)| *counts.entry(*benefit).or_default() += 1);
    counts.into_iter().filter(|(_, n)| n * 100 >= all.len() * EVERYBODY).map(|(benefit, _)| benefit).collect()
}

/// The index of a right in another layout of the same law.
fn same_right(law: &Catalogue, other: &Catalogue, benefit: u16) -> Option<u16> {
    let id = &law.benefits.get(usize::from(benefit))?.id;
    other.benefits.iter().position(|b| b.id == *id).and_then(|at| u16::try_from(at).ok())
}

/// The rights that are frequent among some households, the most frequent first.
fn often(into: &Catalogue, all: &[Vec<Had>]) -> Vec<Often> {
    let mut figures: BTreeMap<u16, Vec<Option<i64>>> = BTreeMap::new();
    all.iter().flatten().for_each(|(benefit, figure)| figures.entry(*benefit).or_default().push(*figure));
    let frequent = figures.into_iter().filter(|(_, had)| had.len() * 100 >= all.len() * FREQUENT);
    let mut rights: Vec<Often> = frequent
        .map(|(benefit, had)| {
            let unit = into.benefits.get(usize::from(benefit)).and_then(|b| b.amount.as_ref()).map(|a| a.unit);
            let percent = to_nearest(had.len() * 100 / all.len(), 5);
            // Figures that only some have say nothing of the others.
            let known: Vec<i64> = had.iter().flatten().copied().collect();
            let known = (known.len() * 2 > had.len()).then_some(known);
            Often { benefit, percent, range: unit.zip(known).map(|(unit, known)| middle_half(known, unit)) }
        })
        .collect();
    rights.sort_by_key(|r| std::cmp::Reverse(r.percent));
    rights
}

fn to_nearest(n: usize, unit: usize) -> u8 {
    u8::try_from((n + unit / 2) / unit * unit).unwrap_or(u8::MAX)
}

/// What a quarter has less than, and what a quarter has more than, in hundredths and rounded outwards: to tens of euros, to
/// euros where all is less than a hundred, to hundredths of a share.
fn middle_half(mut figures: Vec<i64>, unit: AmountUnit) -> (u32, u32) {
    figures.sort_unstable();
    let at = |quarters: usize| figures.get(figures.len().saturating_sub(1) * quarters / 4).copied().unwrap_or(0);
    let (low, high) = (at(1), at(3));
    let step = match unit {
        AmountUnit::Share => ONE / 100,
        _ if high < 100 * ONE => ONE,
        _ => 10 * ONE,
    };
    let hundredths = |n: i64| u32::try_from(n / (ONE / 100)).unwrap_or(0);
    (hundredths(low.div_euclid(step) * step), hundredths((high + step - 1).div_euclid(step) * step))
}
