//! What would change a right, as a person is told it: at most two numbers that they said that turn it, and one that moves what it
//! pays, each value tried.

use crate::answers::{Answer, Answers};
use crate::evaluate::{Nearest, Scope, evaluate, nearest_among, vary};
use crate::model::{Catalogue, Day, Domain, Money, ONE};
use crate::results::{Finding, Open, Span, Verdict};
use serde::Serialize;

/// How many are told that turn the verdict, or where nothing turns it.
const MOST: usize = 2;
/// What an amount moved by is told for so much more: by the month, and for longer times.
const STEPS: (i64, i64) = (10 * ONE, 100 * ONE);
/// Less than this (ten cents) for a step tells nobody anything.
const LITTLE: i64 = ONE / 10;
/// Roundings put no more between the law's slope and two figures: two cents.
const ROUNDINGS: i64 = ONE / 50;
/// A value so many times larger than the present one (or than 1,000) tells nobody anything …
const FAR: i64 = 50;
/// … nor, sooner, that up to there nothing moves.
const FAR_SAME: i64 = 3;

/// A value of one number at which something else would be announced, all other answers as they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
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
    /// The verdict stays: up to there the amount does, too, or moves as told below.
    pub same: bool,
    /// Where the amount moves: with so much more of the number, by how much.
    pub moves: Option<(i64, i64)>,
}

/// At most two values of what was answered or refused that would change what is announced of a right: those that change the
/// verdict first, then the nearest; and how the amount moves. Each was tried: with it as the answer, what is told here is what is announced.
#[must_use]
pub fn changes(catalogue: &Catalogue, answers: &Answers, today: Day, finding: &Finding) -> Vec<Change> {
    let right = (finding.benefit, finding.holder);
    let said = |open: Open| answers.get(open.input, open.person).is_some();
    let mut nears: Vec<(bool, u64, Nearest)> = Vec::new();
    for near in nearest_among(catalogue, answers, today, right, &said) {
        let known = near.from.low == near.from.high;
        let away = if known { near.to.abs_diff(near.from.low) } else { 0 };
        let same = near.verdict == finding.verdict;
        let at = nears.iter().position(|n| (n.0, n.1) > (same, away)).unwrap_or(nears.len());
        nears.insert(at, (same, away, near));
    }
    let mut found: Vec<Change> = Vec::new();
    for (same, _, near) in nears {
        // How an amount moves is told once, and how long it stays only where nothing else is told.
        let full = if same {
            !found.is_empty() && (near.slope == 0 || found.iter().any(|c| c.same))
        } else {
            found.len() == MOST
        };
        if full {
            continue;
        }
        found.extend(if near.slope == 0 {
            tried(catalogue, answers, today, finding, near)
        } else {
            moved(catalogue, answers, today, finding, near)
        });
    }
    found
}

/// The right with a number as it is supposed to be.
fn supposed(
    catalogue: &Catalogue,
    answers: &Answers,
    today: Day,
    finding: &Finding,
    open: Open,
    n: i64,
) -> Option<Finding> {
    let mut answers = answers.clone();
    answers.set(catalogue, open.input, open.person, Answer::Number(n, n)).ok()?;
    let results = evaluate(catalogue, &answers, today, Scope::Benefit(finding.benefit));
    results.findings.into_iter().find(|f| f.holder == finding.holder)
}

/// By how much the amount moves with a little more of a number.
fn moved(catalogue: &Catalogue, answers: &Answers, today: Day, finding: &Finding, near: Nearest) -> Option<Change> {
    let Domain::Number { high, money, whole, .. } = catalogue.inputs.get(usize::from(near.open.input))?.domain else {
        return None;
    };
    let step = match money {
        _ if whole => ONE,
        Money::No => return None,
        Money::PerMonth => STEPS.0,
        Money::PerYear | Money::Once => STEPS.1,
    };
    let to = near.from.low.saturating_add(step);
    let expected = (i128::from(near.slope) * i128::from(step) / i128::from(ONE)) as i64;
    if finding.verdict != Verdict::Yes || to > near.to.min(high) || expected.abs() < LITTLE {
        return None;
    }
    let there = supposed(catalogue, answers, today, finding, near.open, to)?;
    let (now, then) = finding.amount.zip(there.amount)?;
    let by = then.low - now.low;
    let single = now.low == now.high && then.low == then.high && there.verdict == finding.verdict;
    (single && (by - expected).abs() <= ROUNDINGS).then_some(Change {
        open: near.open,
        to,
        from: near.from,
        below: false,
        all_along: true,
        verdict: near.verdict,
        same: true,
        moves: Some((step, by)),
    })
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
    // A whole number, which a person remembers, on the side on which it is certain: a value that changes lies further away,
    // one that keeps nearer.
    let down = near.to.div_euclid(ONE).saturating_mul(ONE);
    let up = if down == near.to { down } else { down.saturating_add(ONE) };
    let to = if near.below == same { up } else { down };
    let far = near.from.high.max(1_000 * ONE).saturating_mul(if same { FAR_SAME } else { FAR });
    if to < low || to > high || to > far && near.from.low == near.from.high {
        return None;
    }
    let supposed = |n: i64| supposed(catalogue, answers, today, finding, near.open, n);
    let there = supposed(to)?;
    if there.verdict != near.verdict || same && (there.amount != finding.amount || moves_not(near, to)) {
        return None;
    }
    let line = to;
    let to = if same || near.from.low < near.from.high {
        line
    } else {
        nearest_whole(near.from.low, line, |n| supposed(n).is_some_and(|f| f.verdict == near.verdict))
    };
    let beyond = if near.below { (low, line) } else { (line, high) };
    let all_along = same
        || vary(catalogue, answers, today, (finding.benefit, finding.holder), near.open, beyond)
            .iter()
            .all(|p| p.verdict == near.verdict);
    Some(Change {
        open: near.open,
        to,
        from: near.from,
        below: near.below,
        all_along,
        verdict: near.verdict,
        same,
        moves: None,
    })
}

/// The law's line leaves roundings out: of the whole numbers between the present value and it, the first that changes it.
fn nearest_whole(now: i64, to: i64, changes: impl Fn(i64) -> bool) -> i64 {
    let (mut before, mut after) = (now.div_euclid(ONE), to.div_euclid(ONE));
    while before.abs_diff(after) > 1 {
        let middle = before.midpoint(after);
        if changes(middle.saturating_mul(ONE)) { after = middle } else { before = middle }
    }
    after.saturating_mul(ONE)
}

/// Whether the value that is kept is no other than the present one.
fn moves_not(near: Nearest, to: i64) -> bool {
    near.from == Span { low: to, high: to }
}
