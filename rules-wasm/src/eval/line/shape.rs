//! The shape of a number along the way of an input that moves: its ends, how far it strays, whether it turns back.

use super::{Ends, Sweep};
use crate::domain;

/// Never falls.
pub(super) const RISES: u8 = 1;
/// Never rises.
const FALLS: u8 = 2;
/// Always the same.
pub(super) const STEADY: u8 = RISES | FALLS;

/// Beyond this, sums may saturate: no line is kept.
const FAR: i64 = i64::MAX / 8;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Line {
    /// The sweep that it is seen along.
    pub(super) of: u32,
    pub(super) first: Ends,
    pub(super) last: Ends,
    /// At most so far below and above the line that joins the ends.
    pub(super) slack: Ends,
    pub(super) steady: u8,
}

impl Line {
    pub(super) fn standing(of: u32, set: Ends, steady: u8) -> Self {
        Line { of, first: set, last: set, slack: (0, 0), steady }
    }

    /// Everything that it takes on its way.
    pub(crate) fn range(&self) -> Ends {
        let (low, high) = (self.first.0.min(self.last.0), self.first.1.max(self.last.1));
        if self.steady != 0 {
            (low, high)
        } else {
            (low.saturating_add(self.slack.0), high.saturating_add(self.slack.1))
        }
    }

    /// Whether it never turns back.
    pub(crate) fn is_steady(&self) -> bool {
        self.steady != 0
    }

    /// What it is at either end, as sets.
    pub(crate) fn ends(&self) -> (Ends, Ends) {
        (self.first, self.last)
    }

    /// Whether it goes one way from each value that the input takes to the next: more than it may stray in between.
    pub(super) fn goes(&self, sweep: &Sweep) -> u8 {
        let ((first, same), (last, also)) = (self.first, self.last);
        let strays = i128::from(self.slack.1) - i128::from(self.slack.0);
        let run = i128::from(sweep.piece.1) - i128::from(sweep.piece.0);
        let rise = i128::from(last) - i128::from(first);
        if first != same || last != also || run <= 0 || rise.abs() * i128::from(sweep.step) < strays * run {
            0
        } else if rise > 0 {
            RISES
        } else {
            FALLS
        }
    }

    pub(super) fn is_far(&self) -> bool {
        [self.first.0, self.first.1, self.last.0, self.last.1, self.slack.0, self.slack.1]
            .iter()
            .any(|x| !(-FAR..=FAR).contains(x))
    }

    /// How far a bound goes from one end to the other, at most.
    fn rise(&self) -> i128 {
        let far = |a: i64, b: i64| (i128::from(a) - i128::from(b)).abs();
        far(self.last.0, self.first.0).max(far(self.last.1, self.first.1))
    }

    pub(super) fn add(self, other: Line) -> Line {
        let sum = |a: Ends, b: Ends| (a.0.saturating_add(b.0), a.1.saturating_add(b.1));
        Line {
            of: self.of,
            first: sum(self.first, other.first),
            last: sum(self.last, other.last),
            slack: sum(self.slack, other.slack),
            steady: self.steady & other.steady,
        }
    }

    pub(super) fn negative(self) -> Line {
        let turn = |a: Ends| (a.1.saturating_neg(), a.0.saturating_neg());
        Line {
            of: self.of,
            first: turn(self.first),
            last: turn(self.last),
            slack: turn(self.slack),
            steady: self.steady >> 1 | (self.steady & RISES) << 1,
        }
    }

    fn largest(self) -> i64 {
        let (low, high) = self.range();
        low.saturating_abs().max(high.saturating_abs())
    }

    /// A product. Both factors move: it bows away from the line by a quarter of what both go.
    pub(super) fn times(self, other: Line) -> Line {
        let ends = |a, b| domain::multiply(a, b).number();
        let bow = domain::clamped(self.rise() * other.rise() / i128::from(crate::model::ONE) / 4);
        let wide = |line: Line| line.slack.1.saturating_sub(line.slack.0);
        let stray = domain::times(wide(self), other.largest().saturating_add(wide(other)))
            .saturating_add(domain::times(wide(other), self.largest()))
            .saturating_add(bow)
            .saturating_add(2);
        let positive = |line: Line| line.range().0 >= 0;
        let negative = |line: Line| line.range().1 <= 0;
        let standing = |line: Line| line.steady == STEADY;
        let steady = match (positive(self), positive(other)) {
            (true, true) => self.steady & other.steady,
            (_, true) if standing(other) => self.steady,
            (true, _) if standing(self) => other.steady,
            _ if standing(other) && negative(other) => self.negative().steady,
            _ if standing(self) && negative(self) => other.negative().steady,
            _ => 0,
        };
        Line {
            of: self.of,
            first: ends(self.first, other.first),
            last: ends(self.last, other.last),
            slack: (-stray, stray),
            steady,
        }
    }

    /// A quotient by something that stands still and is not zero.
    pub(super) fn over(self, by: Ends) -> Line {
        let ends = |a| domain::divide(a, by).number();
        let least = by.0.saturating_abs().min(by.1.saturating_abs()).max(1);
        let stray = |x: i64| domain::over(x, least);
        let steady = if by.0 > 0 { self.steady } else { self.negative().steady };
        let wide = stray(self.slack.1.saturating_sub(self.slack.0)).saturating_add(2);
        Line { of: self.of, first: ends(self.first), last: ends(self.last), slack: (-wide, wide), steady }
    }

    /// One or the other; they may change places along the way where `fixed` is false.
    pub(super) fn either(self, other: Line, fixed: bool) -> Line {
        let hull = |a: Ends, b: Ends| (a.0.min(b.0), a.1.max(b.1));
        Line {
            of: self.of,
            first: hull(self.first, other.first),
            last: hull(self.last, other.last),
            slack: hull(self.slack, other.slack),
            steady: if fixed { self.steady & other.steady } else { 0 },
        }
    }

    /// The larger of two.
    pub(super) fn larger(self, other: Line) -> Line {
        let most = |a: Ends, b: Ends| (a.0.max(b.0), a.1.max(b.1));
        let (first, last) = (most(self.first, other.first), most(self.last, other.last));
        // Above each of them, so not farther below the joining line than the nearer one is.
        let below = |line: Line| {
            let drop = |end: Ends, own: Ends| end.0.saturating_sub(own.0);
            line.slack.0.saturating_sub(drop(first, line.first).max(drop(last, line.last)))
        };
        Line {
            of: self.of,
            first,
            last,
            slack: (below(self).max(below(other)), self.slack.1.max(other.slack.1)),
            steady: self.steady & other.steady,
        }
    }

    /// Something that rises with it, given at its ends, and strays at most so far from what it does.
    pub(super) fn mapped(self, map: &dyn Fn(i64) -> i64, stray: i64) -> Line {
        let ends = |a: Ends| (map(a.0), map(a.1));
        let slack = (self.slack.0.saturating_sub(stray), self.slack.1.saturating_add(stray));
        Line { of: self.of, first: ends(self.first), last: ends(self.last), slack, steady: self.steady }
    }
}
