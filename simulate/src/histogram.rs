//! How amounts are distributed, in bounded memory: bins that are exact up to 80 euros and no wider than 0.03 % above.

use pont_rules::model::ONE;
use std::collections::BTreeMap;

/// Significant bits of a bin: 2⁻¹² is just under 0.03 %.
const BITS: u32 = 12;

/// Fixed-point units of a cent.
const CENT: i64 = ONE / 100;

/// Weights by amount. Merging is exact, so the order of merging does not matter.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Histogram {
    bins: BTreeMap<u32, Bin>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Bin {
    weight: i128,
    least: i64,
    most: i64,
}

impl Histogram {
    /// Adds an amount (fixed point, not negative) with its weight.
    pub fn add(&mut self, amount: i64, weight: i64) {
        let bin = self.bins.entry(place(amount)).or_insert(Bin { weight: 0, least: amount, most: amount });
        bin.weight += i128::from(weight);
        bin.least = bin.least.min(amount);
        bin.most = bin.most.max(amount);
    }

    /// Whether nothing was added.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.bins.is_empty()
    }

    /// Adds all of another one.
    pub fn merge(&mut self, other: &Histogram) {
        for (place, theirs) in &other.bins {
            let bin = self.bins.entry(*place).or_insert(Bin { weight: 0, ..*theirs });
            bin.weight += theirs.weight;
            bin.least = bin.least.min(theirs.least);
            bin.most = bin.most.max(theirs.most);
        }
    }

    /// The bin that holds the least amount such that at least `percent` of the weight lies at or below it, by its least and
    /// greatest amount: the two are one where the bin holds one amount only. `None` where nothing has weight.
    #[must_use]
    pub fn quantile(&self, percent: u8) -> Option<(i64, i64)> {
        let all: i128 = self.bins.values().map(|b| b.weight).sum();
        let mut below = 0;
        self.bins.values().find_map(|bin| {
            below += bin.weight;
            let reached = below > 0 && below * 100 >= all * i128::from(percent) && bin.weight > 0;
            reached.then_some((bin.least, bin.most))
        })
    }
}

fn place(amount: i64) -> u32 {
    let cents = amount.max(0).unsigned_abs() / CENT as u64;
    let length = 64 - cents.leading_zeros();
    if length <= BITS + 1 {
        return cents as u32;
    }
    let shift = length - BITS - 1;
    (shift << (BITS + 1)) + (cents >> shift) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bins_rise_with_the_amount_and_stay_narrow() {
        let mut before = 0;
        for cents in (0..10_000).chain((10_000..5_000_000).step_by(97)) {
            let here = place(cents * CENT);
            assert!(here >= before, "{cents}");
            before = here;
        }
        for cents in [5_000i64, 65_169, 1_234_567, 99_999_999] {
            let wider = (cents + cents / 1_000) * CENT;
            assert!(place(wider) > place(cents * CENT), "a bin at {cents} cents is wider than 0.1 %");
        }
    }

    #[test]
    fn quantiles_follow_weights() {
        let mut h = Histogram::default();
        assert_eq!(h.quantile(50), None);
        h.add(10 * CENT, 1);
        h.add(20 * CENT, 8);
        h.add(65_169 * CENT, 1);
        assert_eq!([10, 11, 90, 91].map(|p| h.quantile(p)), [10, 20, 20, 65_169].map(|c| Some((c * CENT, c * CENT))));
    }
}
