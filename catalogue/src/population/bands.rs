//! Weights: shares of 100, and whole numbers spread over bands such as `18..24: 9`.

use super::Dice;
use crate::literal;
use crate::shape::scalar;
use crate::source::{Problems, Span};
use crate::yaml::{Node, Text};
use pont_rules::model::ONE;

/// How far from 100 shares may add up: published shares are rounded.
const ROUNDED: i64 = ONE;

/// Whole numbers in weighted bands; within a band each is as likely.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bands(pub Vec<(i32, i32, i64)>);

impl Bands {
    /// Reads `{ 18..24: 9, 25: 3 }`, every number between two bounds.
    pub(super) fn read(node: &Node, key: &str, bounds: (i32, i32), problems: &mut Problems) -> Option<Bands> {
        let mut bands = Vec::new();
        for (band, weight) in weighed(node, key, problems)? {
            let ends = literal::range(band.as_str(), whole).or_else(|| whole(band.as_str()).map(|n| (n, n)));
            match ends.filter(|(low, high)| bounds.0 <= *low && *high <= bounds.1) {
                Some((low, high)) => bands.push((low, high, weight)),
                None => problems.add(
                    band.span,
                    format!("A band is such as `18..24` or `18`, between {} and {}.", bounds.0, bounds.1),
                ),
            }
        }
        Some(Bands(bands))
    }

    /// One of the numbers.
    pub(super) fn draw(&self, dice: &mut Dice) -> i32 {
        let (low, high, _) = self.0.get(dice.pick(self.0.iter().map(|b| b.2))).copied().unwrap_or_default();
        low + dice.roll(u64::from(high.abs_diff(low)) + 1) as i32
    }
}

/// Entries with their shares, which must add up to about 100.
pub(super) fn weighed<'n>(node: &'n Node, key: &str, problems: &mut Problems) -> Option<Vec<(&'n Text, i64)>> {
    let Node::Map(entries, span) = node else {
        problems
            .add(node.span(), format!("`{key}` holds `value: share` entries, such as `{{ 18..24: 40, 25..29: 60 }}`."));
        return None;
    };
    let mut read = Vec::new();
    for (name, node) in entries {
        read.push((name, share(scalar(node, name.as_str(), problems)?, problems)?));
    }
    add_up(&read.iter().map(|(_, s)| *s).collect::<Vec<_>>(), key, *span, problems);
    Some(read)
}

/// Checks that shares add up to 100, give or take what rounding leaves.
pub(super) fn add_up(shares: &[i64], key: &str, at: Span, problems: &mut Problems) {
    let sum: i64 = shares.iter().sum();
    if (sum - 100 * ONE).abs() > ROUNDED {
        problems.add(at, format!("The shares of `{key}` add up to {}, not to 100.", literal::show(sum)));
    }
}

/// A share: 0 to 100, in fixed point.
pub(super) fn share(text: &Text, problems: &mut Problems) -> Option<i64> {
    let share = literal::number(text.as_str()).filter(|s| (0..=100 * ONE).contains(s));
    if share.is_none() {
        problems.add(text.span, "A share is a number from 0 to 100, such as `12.5`.");
    }
    share
}

fn whole(text: &str) -> Option<i32> {
    literal::number(text).filter(|n| n % ONE == 0).and_then(|n| i32::try_from(n / ONE).ok())
}
