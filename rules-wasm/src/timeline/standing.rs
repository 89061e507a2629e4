//! How a right stands in a month, and when two months differ.

use super::one_figure;
use crate::model::{AmountUnit, Catalogue, ONE};
use crate::results::{Finding, Span, Verdict};
use serde::Serialize;

/// How a right stands in a month.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Standing {
    /// The verdict; *no* also where the person cannot hold the right.
    pub verdict: Verdict,
    /// Outcomes still possible, by index in the benefit; empty where it has none or is not due.
    pub outcomes: Vec<u8>,
    /// What is paid, or costs, as in [`Finding`]; `None` where no rule gives a figure or the right is not due.
    pub amount: Option<Span>,
    /// The period of the amount.
    pub unit: Option<AmountUnit>,
    /// It rests on rates past their review date.
    pub last_known_rate: bool,
}

impl Standing {
    /// Not due.
    #[must_use]
    pub fn nothing() -> Self {
        Standing { verdict: Verdict::No, outcomes: Vec::new(), amount: None, unit: None, last_known_rate: false }
    }

    /// How a finding stands.
    #[must_use]
    pub fn of(catalogue: &Catalogue, f: &Finding) -> Self {
        if f.verdict == Verdict::No {
            return Standing { last_known_rate: f.last_known_rate, ..Standing::nothing() };
        }
        let declared = catalogue.benefits.get(usize::from(f.benefit));
        let outcomes = if declared.is_some_and(|b| b.outcomes.is_empty()) { Vec::new() } else { f.outcomes.clone() };
        // Without a rate for the month anything would be possible.
        let amount = f.amount.filter(|_| !f.outside_validity);
        Standing { verdict: f.verdict, outcomes, amount, unit: amount.and(f.unit), last_known_rate: f.last_known_rate }
    }

    /// Whether something certain differs, see [`super::timeline`].
    #[must_use]
    pub fn differs(&self, other: &Standing) -> bool {
        if self.verdict != other.verdict || self.outcomes != other.outcomes || self.unit != other.unit {
            return true;
        }
        let least = if self.unit == Some(AmountUnit::Share) { ONE / 10_000 } else { ONE / 100 };
        match (self.amount, other.amount) {
            (None, None) => false,
            (Some(a), Some(b)) => {
                let far = |x: i64, y: i64| x.abs_diff(y) >= least.unsigned_abs();
                match (one_figure(a, least), one_figure(b, least)) {
                    (true, true) => far(a.low, b.low),
                    (false, false) => far(a.low, b.low) && far(a.high, b.high),
                    _ => true,
                }
            }
            _ => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_certain_makes_a_difference() {
        let paid = |low: i64, high: i64| Standing {
            verdict: Verdict::Yes,
            amount: Some(Span { low, high }),
            unit: Some(AmountUnit::PerMonth),
            ..Standing::nothing()
        };
        let cent = ONE / 100;
        assert!(!paid(cent, cent).differs(&paid(cent + 1, cent + 1)));
        assert!(paid(cent, cent).differs(&paid(2 * cent, 2 * cent)));
        assert!(paid(cent, cent).differs(&paid(cent, 2 * cent)));
        assert!(!paid(0, 5 * cent).differs(&paid(0, 9 * cent)));
        assert!(paid(0, 5 * cent).differs(&paid(cent, 9 * cent)));
        assert!(paid(0, 0).differs(&Standing::nothing()));
    }
}
