//! One step ahead: how much is left to ask after a screen, whatever plausible reply it gets.

use super::Screen;
use crate::answers::{Answer, HOUSEHOLD};
use crate::dependencies::Dep;
use crate::domain::{Set, sort};
use crate::eval::Run;
use crate::evaluate::hangs_on;
use crate::model::{Domain, Money, ONE};
use crate::results::{Open, Results};
use litemap::LiteMap;

/// Most replies that are tried beside the first.
const OTHERS: usize = 4;

/// A screen that is sure to be asked.
const SURE: u64 = 1_000;

/// What verdicts hang on, and on which screens it stands.
pub(super) struct Ahead<'a> {
    results: &'a Results,
    screens: usize,
    /// An input with its person, and the number of its screen in the last sixteen bits; sorted.
    places: Vec<i64>,
}

impl<'a> Ahead<'a> {
    /// Looks at everything that is open as it is now, so that what a reply leaves alone is known already.
    pub(super) fn new(run: &mut Run, results: &'a Results, wanted: &LiteMap<Screen, Vec<Open>>) -> Self {
        let mut places = Vec::new();
        for (number, asks) in wanted.values().enumerate() {
            places.extend(asks.iter().map(|ask| i64::from(dep(*ask)) << 16 | number as i64 & 0xffff));
        }
        sort(&mut places);
        let ahead = Ahead { results, screens: wanted.len(), places };
        ahead.open(run, None);
        ahead
    }

    /// How many screens are expected to be left, in thousandths, until every verdict is final, once one that asks this is
    /// answered. The replies that are tried count the same: the first value of each input, then some with one of them changed.
    pub(super) fn left(&self, run: &mut Run, asks: &[Open]) -> u64 {
        let (mut first, mut changes) = (Vec::new(), Vec::new());
        for ask in asks {
            let from = changes.len();
            values(run, *ask, &mut changes);
            if from < changes.len() {
                first.push(changes.remove(from));
            }
        }
        let tried = changes.len().min(OTHERS);
        let mut sum = 0;
        for reply in 0..=tried {
            // Of all that could be changed, what stands as far apart as possible.
            let change = reply.checked_sub(1).and_then(|k| changes.get(k * changes.len() / tried));
            for usual in &first {
                let (ask, value) = change.filter(|change| change.0 == usual.0).unwrap_or(usual);
                run.suppose(dep(*ask), *value);
            }
            sum += self.open(run, Some(asks));
            first.iter().for_each(|_| run.take_back());
        }
        sum / (tried as u64 + 1)
    }

    /// Expected screens under what is supposed. One that a verdict hangs on alone is sure to be asked; of several, each may be
    /// spared by what another says.
    fn open(&self, run: &mut Run, supposed: Option<&[Open]>) -> u64 {
        let mut spared = vec![SURE; self.screens];
        for f in self.results.findings.iter().filter(|f| !f.open_verdict.is_empty()) {
            let touched = supposed.is_none_or(|asks| asks.iter().any(|ask| f.open_verdict.contains(ask)));
            let benefit = run.catalogue.benefits.get(usize::from(f.benefit)).filter(|_| touched);
            let after = benefit.map(|benefit| hangs_on(run, benefit, f.holder));
            let mut hangs = vec![0; self.screens];
            for open in &f.open_verdict {
                let still = after.is_none_or(|after| run.deps.contains(after, dep(*open)));
                if let Some(place) = self.place(*open).filter(|_| still) {
                    hangs[place] = 1;
                }
            }
            let among = hangs.iter().sum::<u64>().max(1);
            for (spared, on) in spared.iter_mut().zip(hangs) {
                if on == 1 {
                    *spared = *spared * (700 - 700 / among) / SURE;
                }
            }
        }
        spared.iter().map(|s| SURE - s).sum()
    }

    /// The number of the screen that an input stands on.
    fn place(&self, open: Open) -> Option<usize> {
        let key = i64::from(dep(open));
        let at = self.places.partition_point(|place| place >> 16 < key);
        self.places.get(at).filter(|place| **place >> 16 == key).map(|place| (place & 0xffff) as usize)
    }
}

fn dep(open: Open) -> Dep {
    u32::from(open.input) << 8 | u32::from(open.person.unwrap_or(HOUSEHOLD))
}

/// Adds the values that are tried of an input: all of a small one, of money what lies between nothing and more than most rights allow,
/// and the ends and the middle of other numbers and dates, as far as they are possible.
fn values(run: &mut Run, ask: Open, all: &mut Vec<(Open, Answer)>) {
    let Some(input) = run.catalogue.inputs.get(usize::from(ask.input)) else { return };
    let now = run.now;
    let possible = run.possible(ask.input, ask.person, now).set;
    for k in 0..64 {
        let value = match (&input.domain, possible) {
            (Domain::Bool, _) if k < 2 => Answer::Bool(k == 1),
            (Domain::Choice(_), Set::Choice(some)) if some >> k & 1 == 1 => Answer::Choice(k),
            (Domain::Number { money, .. }, Set::Number(low, high)) if k < 4 => {
                let each = match money {
                    Money::PerMonth => [1_300, 0, 600, 2_500],
                    Money::PerYear => [15_600, 0, 7_200, 30_000],
                    Money::Once => [1_000, 0, 20_000, 100_000],
                    Money::No => [0, 0, low.midpoint(high) / ONE, high / ONE],
                };
                let n = (each[usize::from(k)] * ONE).max(low).min(high);
                Answer::Number(n, n)
            }
            (_, Set::Date(low, high)) if k < 3 => {
                let d = [low, low.midpoint(high), high][usize::from(k)];
                Answer::Date(d, d)
            }
            _ => continue,
        };
        if all.last() != Some(&(ask, value)) {
            all.push((ask, value));
        }
    }
}
