//! What a value can be, over every possible answer.

use pont_rules::model::{Comparison, ONE};

/// The largest number that the evaluator holds.
pub(super) const LIMIT: i128 = i64::MAX as i128;

/// A set of values. Dates are numbers of days here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Range {
    /// Whether it can be true, and whether it can be false.
    Bool { can: bool, cannot: bool },
    /// Between two numbers, fixed point; empty when turned round.
    Number(i128, i128),
    /// Values of an enumeration, a bit each.
    Choice(u64),
    /// No value seen yet.
    Nothing,
}

impl Range {
    pub(super) const ANY: Range = Range::Bool { can: true, cannot: true };

    pub(super) fn nothing() -> Range {
        Range::Nothing
    }

    pub(super) fn number(low: i64, high: i64) -> Range {
        Range::Number(low.into(), high.into())
    }

    /// Everything of the same kind.
    pub(super) fn widest(self) -> Range {
        match self {
            Range::Bool { .. } => Range::ANY,
            Range::Number(..) => Range::Number(-1_000_000 * i128::from(ONE), 1_000_000 * i128::from(ONE)),
            other => other,
        }
    }

    pub(super) fn bounds(self) -> (i128, i128) {
        match self {
            Range::Number(low, high) if low <= high => (low, high),
            Range::Number(low, _) => (low, low),
            _ => (0, 0),
        }
    }

    pub(super) fn hull(self, other: Range) -> Range {
        match (self, other) {
            (Range::Nothing, x) | (x, Range::Nothing) => x,
            (Range::Bool { can: a, cannot: b }, Range::Bool { can: c, cannot: d }) => {
                Range::Bool { can: a || c, cannot: b || d }
            }
            (Range::Number(a, b), Range::Number(c, d)) => Range::Number(a.min(c), b.max(d)),
            (Range::Choice(a), Range::Choice(b)) => Range::Choice(a | b),
            (a, _) => a,
        }
    }

    /// Both at once; where nothing is left the place is out of reach, and the first stands.
    pub(super) fn meet(self, other: Range) -> Range {
        match (self, other) {
            (Range::Bool { can: a, cannot: b }, Range::Bool { can: c, cannot: d }) if (a && c) || (b && d) => {
                Range::Bool { can: a && c, cannot: b && d }
            }
            (Range::Number(a, b), Range::Number(c, d)) if a.max(c) <= b.min(d) => Range::Number(a.max(c), b.min(d)),
            (Range::Choice(a), Range::Choice(b)) if a & b != 0 => Range::Choice(a & b),
            (a, _) => a,
        }
    }
}

/// The product of two ranges in fixed point, rounded outwards.
pub(super) fn product(a: (i128, i128), b: (i128, i128)) -> (i128, i128) {
    let one = i128::from(ONE);
    let corners = [a.0 * b.0, a.0 * b.1, a.1 * b.0, a.1 * b.1];
    let low = corners.iter().min().copied().unwrap_or(0);
    let high = corners.iter().max().copied().unwrap_or(0);
    (low.div_euclid(one), high.div_euclid(one) + i128::from(high.rem_euclid(one) != 0))
}

/// Whether a comparison of two ranges can hold, and whether it can fail.
pub(super) fn compare(c: Comparison, a: (i128, i128), b: (i128, i128)) -> Range {
    let (less, at_most) = (a.0 < b.1, a.0 <= b.1);
    let (more, at_least) = (a.1 > b.0, a.1 >= b.0);
    let touches = at_most && at_least;
    let single = a.0 == a.1 && a == b;
    let (can, cannot) = match c {
        Comparison::Less => (less, at_least),
        Comparison::AtMost => (at_most, more),
        Comparison::More => (more, at_most),
        Comparison::AtLeast => (at_least, less),
        Comparison::Equal => (touches, !single),
        Comparison::Different => (!single, touches),
    };
    Range::Bool { can, cannot }
}
