//! What would change a right, as a person is told it: at most two numbers that they said, each value tried.

use crate::answers::{Answer, Answers};
use crate::evaluate::{Nearest, Scope, evaluate, nearest_among, vary};
use crate::model::{Catalogue, Day, Domain, ONE};
use crate::results::{Finding, Open, Span, Verdict};

/// How many are told.
const MOST: usize = 2;
/// A value so many times larger than the present one (or than 1,000) tells nobody anything.
const FAR: i64 = 50;

/// A value of one number at which something else would be announced, all other answers as they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Change {
    /// Which number.
    pub open: Open,
    /// The nearest such value, a whole number on the side that is certain; for an amount that only moves,
    /// the last one at which it is still the same.
    pub to: i64,
    /// The present value, or everything that it may still be.
    pub from: Span,
    /// It lies below the present value; where that is not known, the verdict told here holds below it.
    pub below: bool,
    /// All values beyond it give the same verdict, as far as the number goes.
    pub all_along: bool,
    /// The verdict there.
    pub verdict: Verdict,
    /// The verdict stays: up to there the amount does, too.
    pub same: bool,
}

/// At most two values of what was answered or refused that would change what is announced of a right: those that change the
/// verdict first, then the nearest. Each was tried: with it as the answer, what is told here is what is announced.
#[must_use]
pub fn changes(catalogue: &Catalogue, answers: &Answers, today: Day, finding: &Finding) -> Vec<Change> {
    let right = (finding.benefit, finding.holder);
    let said = |open: Open| answers.get(open.input, open.person).is_some();
    let mut found: Vec<(bool, i64, Change)> = Vec::new();
    for near in nearest_among(catalogue, answers, today, right, &said) {
        let Some(change) = tried(catalogue, answers, today, finding, near) else { continue };
        let away = change.to.abs_diff(if near.from.low == near.from.high { near.from.low } else { change.to });
        let key = (change.same, i64::try_from(away).unwrap_or(i64::MAX));
        let at = found.iter().position(|f| (f.0, f.1) > key).unwrap_or(found.len());
        found.insert(at, (key.0, key.1, change));
    }
    found.truncate(MOST);
    found.into_iter().map(|f| f.2).collect()
}

fn tried(catalogue: &Catalogue, answers: &Answers, today: Day, finding: &Finding, near: Nearest) -> Option<Change> {
    let Domain::Number { low, high, .. } = catalogue.inputs.get(usize::from(near.open.input))?.domain else {
        return None;
    };
    let same = near.verdict == finding.verdict;
    // Of what is open already, that it stays so is no news.
    if same && finding.verdict == Verdict::Open {
        return None;
    }
    // A whole number, which a person remembers, on the side on which it is certain: a value that changes lies further away, one that keeps nearer.
    let down = near.to.div_euclid(ONE).saturating_mul(ONE);
    let up = if down == near.to { down } else { down.saturating_add(ONE) };
    let to = if near.below == same { up } else { down };
    let far = near.from.high.max(1_000 * ONE).saturating_mul(FAR);
    if to < low || to > high || to > far && near.from.low == near.from.high {
        return None;
    }
    let mut supposed = answers.clone();
    supposed.set(catalogue, near.open.input, near.open.person, Answer::Number(to, to)).ok()?;
    let results = evaluate(catalogue, &supposed, today, Scope::Benefit(finding.benefit));
    let there = results.findings.iter().find(|f| f.holder == finding.holder)?;
    if there.verdict != near.verdict || same && (there.amount != finding.amount || moves_not(near, to)) {
        return None;
    }
    let beyond = if near.below { (low, to) } else { (to, high) };
    let all_along = same
        || vary(catalogue, answers, today, (finding.benefit, finding.holder), near.open, beyond)
            .iter()
            .all(|p| p.verdict == near.verdict);
    Some(Change { open: near.open, to, from: near.from, below: near.below, all_along, verdict: near.verdict, same })
}

/// Whether the value that is kept is no other than the present one.
fn moves_not(near: Nearest, to: i64) -> bool {
    near.from == Span { low: to, high: to }
}
