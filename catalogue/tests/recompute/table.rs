//! What is counted for each right, and the table of it.

use super::said::{Said, Verdict};
use pont_rules::model::{AmountUnit, ONE};
use pont_rules::results::{self, Finding};
use std::fmt::Write as _;

/// What Pont finds, in the words of the other side.
pub struct Found {
    pub verdict: results::Verdict,
    pub amount: Option<f64>,
    pub outcome: Option<String>,
    /// The amount is a share of a price, and no euros.
    pub share: bool,
}

#[derive(Clone, Default)]
pub struct Count {
    /// Households in which either side does not say no.
    pub due: usize,
    pub yes: usize,
    pub office: usize,
    pub no: usize,
    pub verdicts: usize,
    pub outcomes: usize,
    pub amounts: usize,
    pub compared: usize,
    pub largest: f64,
}

impl Found {
    pub fn of(finding: &Finding, outcomes: &[String]) -> Found {
        // Two figures are as wrong as none.
        let amount = finding.amount.map(|span| match span.low == span.high {
            true => span.low as f64 / ONE as f64,
            false => f64::NAN,
        });
        Found {
            verdict: finding.verdict,
            amount,
            share: finding.unit == Some(AmountUnit::Share),
            outcome: finding.outcomes.first().and_then(|at| outcomes.get(usize::from(*at)).cloned()),
        }
    }
}

fn same_verdict(said: Verdict, found: results::Verdict) -> bool {
    matches!(
        (said, found),
        (Verdict::Yes, results::Verdict::Yes)
            | (Verdict::No, results::Verdict::No)
            | (Verdict::Office, results::Verdict::Office)
    )
}

/// Compares both for one right of one household (its holders in order), and says whether they are the same.
pub fn compare(said: &[Said], found: &[Found], count: &mut Count) -> bool {
    let any = |verdict: Verdict| said.iter().any(|one| one.verdict == verdict);
    let found_any = found.iter().any(|one| one.verdict != results::Verdict::No);
    count.due += usize::from(found_any || any(Verdict::Yes) || any(Verdict::Office));
    match () {
        () if any(Verdict::Yes) => count.yes += 1,
        () if any(Verdict::Office) => count.office += 1,
        () => count.no += 1,
    }
    let (mut verdict, mut outcome, mut amount) = (true, true, true);
    for (said, found) in said.iter().zip(found) {
        if !same_verdict(said.verdict, found.verdict) {
            verdict = false;
            continue;
        }
        if said.verdict == Verdict::No {
            continue;
        }
        outcome &= said.outcome.map(str::to_owned) == found.outcome;
        let apart = match (said.amount, found.amount) {
            (Some(a), Some(b)) => (a - b).abs(),
            (None, None) => 0.0,
            _ => f64::NAN,
        };
        count.compared += usize::from(said.amount.is_some());
        // A cent; of a share nothing. What is no number is a difference, too.
        amount &= apart <= if found.share { 1e-9 } else { 0.01 + 1e-9 };
        count.largest = if apart.is_nan() { f64::INFINITY } else { count.largest.max(apart) };
    }
    count.verdicts += usize::from(!verdict);
    count.outcomes += usize::from(!outcome);
    count.amounts += usize::from(!amount);
    verdict && outcome && amount
}

/// The rows of ACCURACY.md.
pub fn table(rights: &[(&str, Count)]) -> String {
    let mut text = String::from(
        "| right | households due | of these, by an office | amounts compared | verdict differences | outcome differences | amount differences | largest difference |\n\
         |---|---:|---:|---:|---:|---:|---:|---:|\n",
    );
    for (right, count) in rights {
        let _ = writeln!(
            text,
            "| {right} | {} | {} | {} | {} | {} | {} | {:.2} |",
            count.due, count.office, count.compared, count.verdicts, count.outcomes, count.amounts, count.largest
        );
    }
    text
}
