//! What a list of numbers comes to, one after the other.

use super::value::Value::{self, False, Number, Open, True};
use crate::domain;
use crate::eval::fixed;
use crate::model::Fold;

/// What has been seen of a list so far.
#[derive(Default)]
pub(super) struct Gather {
    count: i32,
    sum: i64,
    /// Least and greatest.
    ends: Option<(i64, i64)>,
    /// Something in it is not one value.
    pub(super) open: bool,
}

impl Gather {
    pub(super) fn add(&mut self, n: i64) {
        self.count += 1;
        self.sum = self.sum.saturating_add(n);
        self.ends = Some(self.ends.map_or((n, n), |(low, high)| (low.min(n), high.max(n))));
    }

    pub(super) fn finish(self, fold: Fold) -> Value {
        if self.open {
            return Open;
        }
        let (low, high) = self.ends.unwrap_or((0, 0));
        match fold {
            Fold::Count => Number(fixed(self.count)),
            Fold::Sum => Number(self.sum),
            Fold::Mean if self.count > 0 => Number(domain::over(self.sum, fixed(self.count))),
            Fold::Mean => Number(0),
            Fold::Min => Number(low),
            Fold::Max => Number(high),
            // What decides was returned at once, what cannot matter was dropped.
            Fold::Some => False,
            Fold::Every => True,
        }
    }
}
