//! What one right comes to over many households: how many stand how, and sums between two sides.

use crate::histogram::Histogram;
use crate::law::Standing;
use crate::money;
use pont_rules::model::ONE;
use pont_rules::results::{Span, Verdict};

/// Verdicts in the order in which they are counted and printed.
pub const VERDICTS: [Verdict; 4] = [Verdict::Yes, Verdict::Office, Verdict::Open, Verdict::No];

/// The place of a verdict in [`VERDICTS`].
#[must_use]
pub fn place(verdict: Verdict) -> usize {
    match verdict {
        Verdict::Yes => 0,
        Verdict::Office => 1,
        Verdict::Open => 2,
        Verdict::No => 3,
    }
}

/// A number of households, as they come and weighted (10⁻⁹).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Count {
    /// Households of the input.
    pub households: u64,
    /// Households that they stand for.
    pub weight: i128,
}

impl Count {
    /// Counts one household.
    pub fn add(&mut self, weight: i64) {
        self.households += 1;
        self.weight += i128::from(weight);
    }

    /// Adds another count.
    pub fn merge(&mut self, other: Count) {
        self.households += other.households;
        self.weight += other.weight;
    }
}

/// A weighted sum of amounts known between two sides, in 10⁻¹⁸.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Sum {
    /// At least.
    pub low: i128,
    /// At most.
    pub high: i128,
}

impl Sum {
    /// Adds one household's amount.
    pub fn add(&mut self, amount: Span, weight: i64) {
        self.low += i128::from(amount.low) * i128::from(weight);
        self.high += i128::from(amount.high) * i128::from(weight);
    }

    /// Adds another sum.
    pub fn merge(&mut self, other: Sum) {
        self.low += other.low;
        self.high += other.high;
    }

    /// The mean over a count, each side in cents.
    #[must_use]
    pub fn mean(self, over: Count) -> [i128; 2] {
        let cent = i128::from(ONE / 100);
        [self.low, self.high].map(|side| money::divided(side, over.weight * cent))
    }
}

/// All that is kept of one right.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tally {
    /// Households by verdict, in the order of [`VERDICTS`].
    pub counts: [Count; 4],
    /// What is paid for certain verdicts of yes.
    pub yes: Sum,
    /// What is paid where the office says yes, 0 where it says no.
    pub office: Sum,
    /// What is paid where the verdict is open.
    pub open: Sum,
    /// Amounts known to the cent, of verdicts of yes.
    exact: Histogram,
    /// The lower and upper sides of other amounts of verdicts of yes.
    sides: [Histogram; 2],
}

impl Tally {
    /// Counts one household's standing.
    pub fn add(&mut self, standing: Standing, weight: i64) {
        self.counts[place(standing.verdict)].add(weight);
        let Some(amount) = standing.amount else { return };
        match standing.verdict {
            Verdict::Yes => {
                self.yes.add(amount, weight);
                if amount.low == amount.high {
                    self.exact.add(amount.low, weight);
                } else {
                    self.sides[0].add(amount.low, weight);
                    self.sides[1].add(amount.high, weight);
                }
            }
            Verdict::Office => self.office.add(Span { low: 0, ..amount }, weight),
            Verdict::Open => self.open.add(amount, weight),
            Verdict::No => {}
        }
    }

    /// Adds all of another one.
    pub fn merge(&mut self, other: &Tally) {
        self.counts.iter_mut().zip(other.counts).for_each(|(mine, theirs)| mine.merge(theirs));
        self.yes.merge(other.yes);
        self.office.merge(other.office);
        self.open.merge(other.open);
        self.exact.merge(&other.exact);
        self.sides.iter_mut().zip(&other.sides).for_each(|(mine, theirs)| mine.merge(theirs));
    }

    /// What all households together are paid: at least what is certain, at most all that is possible.
    #[must_use]
    pub fn total(&self) -> Sum {
        let mut total = self.yes;
        total.merge(self.office);
        total.merge(self.open);
        total
    }

    /// A quantile of the amounts of verdicts of yes, in cents: of their lower and of their upper sides. Where all amounts are
    /// known to the cent it is one figure, at most 0.03 % too low.
    #[must_use]
    pub fn quantile(&self, percent: u8) -> Option<[i128; 2]> {
        let cents = |amount: i64| money::divided(i128::from(amount), i128::from(ONE / 100));
        if self.sides[0].is_empty() {
            let (least, _) = self.exact.quantile(percent)?;
            return Some([cents(least); 2]);
        }
        let [low, high] = [0, 1].map(|side| {
            let mut all = self.exact.clone();
            all.merge(&self.sides[side]);
            all.quantile(percent)
        });
        Some([cents(low?.0), cents(high?.1)])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use pont_rules::model::ONE;

    fn span(low: i64, high: i64) -> Option<Span> {
        Some(Span { low: low * ONE, high: high * ONE })
    }

    #[test]
    fn an_open_verdict_makes_a_total_of_two_sides() {
        let mut tally = Tally::default();
        tally.add(Standing { verdict: Verdict::Yes, amount: span(100, 100), point: true }, 2 * ONE);
        tally.add(Standing { verdict: Verdict::Open, amount: span(0, 50), point: false }, ONE);
        tally.add(Standing { verdict: Verdict::Office, amount: span(30, 30), point: true }, ONE);
        tally.add(Standing { verdict: Verdict::No, amount: span(0, 0), point: true }, 5 * ONE);
        let total = tally.total();
        assert_eq!([money::cents(total.low), money::cents(total.high)], [20_000, 28_000]);
        assert_eq!(tally.yes.mean(tally.counts[0]), [10_000, 10_000]);
        assert_eq!(tally.counts.map(|c| c.households), [1, 1, 1, 1]);
        assert_eq!(tally.quantile(50), Some([10_000, 10_000]));
    }

    #[test]
    fn a_quantile_of_ranges_has_two_sides() {
        let mut tally = Tally::default();
        for (low, high) in [(10, 10), (20, 90), (30, 30)] {
            tally.add(Standing { verdict: Verdict::Yes, amount: span(low, high), point: low == high }, ONE);
        }
        assert_eq!(tally.quantile(50), Some([2_000, 3_000]));
    }
}
