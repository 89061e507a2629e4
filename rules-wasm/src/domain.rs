//! Sets of possible values.
//!
//! Every operation is the exact concrete one applied to the ends of monotone pieces, so that single values stay single and
//! a set always contains what any member of its operands would give. Arithmetic saturates, which is monotone too.

use crate::model::{Comparison, Day, ONE, Rounding};

/// All values that something may still have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Set {
    /// Anything: the expression could not be read.
    Any,
    /// Numbers between two bounds, in fixed point.
    Number(i64, i64),
    /// Bit 0: may be false; bit 1: may be true.
    Bool(u8),
    /// Days between two bounds.
    Date(Day, Day),
    /// One bit for each value of an enumeration.
    Choice(u64),
}

pub(crate) const FALSE: u8 = 1;
pub(crate) const TRUE: u8 = 2;
pub(crate) const MAYBE: u8 = 3;

impl Set {
    pub(crate) fn number(self) -> (i64, i64) {
        match self {
            Set::Number(a, b) => (a, b),
            _ => (i64::MIN, i64::MAX),
        }
    }

    pub(crate) fn bool(self) -> u8 {
        match self {
            Set::Bool(b) => b,
            _ => MAYBE,
        }
    }

    pub(crate) fn date(self) -> (Day, Day) {
        match self {
            Set::Date(a, b) => (a, b),
            // Wide enough for any calendar, narrow enough that differences of days never overflow.
            _ => (Day::MIN / 4, Day::MAX / 4),
        }
    }

    pub(crate) fn choice(self) -> u64 {
        match self {
            Set::Choice(mask) => mask,
            _ => u64::MAX,
        }
    }

    /// Whether only one value is left.
    pub(crate) fn is_single(self) -> bool {
        match self {
            Set::Any => false,
            Set::Number(a, b) => a == b,
            Set::Bool(b) => b == TRUE || b == FALSE,
            Set::Date(a, b) => a == b,
            Set::Choice(mask) => mask.count_ones() == 1,
        }
    }

    /// The smallest set that contains both.
    pub(crate) fn hull(self, other: Set) -> Set {
        match (self, other) {
            (Set::Number(a, b), Set::Number(c, d)) => Set::Number(a.min(c), b.max(d)),
            (Set::Bool(a), Set::Bool(b)) => Set::Bool(a | b),
            (Set::Date(a, b), Set::Date(c, d)) => Set::Date(a.min(c), b.max(d)),
            (Set::Choice(a), Set::Choice(b)) => Set::Choice(a | b),
            _ => Set::Any,
        }
    }

    pub(crate) fn of_bool(value: bool) -> Set {
        Set::Bool(if value { TRUE } else { FALSE })
    }
}

/// Product in fixed point, rounded to the nearest, halves away from zero.
pub(crate) fn times(a: i64, b: i64) -> i64 {
    // A whole number of times needs no rounding, and no wide division.
    if b % ONE == 0
        && let Some(exact) = a.checked_mul(b / ONE)
    {
        return exact;
    }
    round_div(i128::from(a) * i128::from(b), i128::from(ONE))
}

/// Quotient in fixed point, rounded to the nearest, halves away from zero; `b` is not zero.
pub(crate) fn over(a: i64, b: i64) -> i64 {
    round_div(i128::from(a) * i128::from(ONE), i128::from(b))
}

fn round_div(a: i128, b: i128) -> i64 {
    let (a, b) = if b < 0 { (-a, -b) } else { (a, b) };
    let half = b / 2;
    let q = if a >= 0 { (a + half) / b } else { (a - half) / b };
    clamped(q)
}

/// Puts a short list in order, mostly one that nearly is: a few bytes of code where the standard library's sort brings kilobytes.
pub(crate) fn sort(list: &mut [i64]) {
    for end in 1..list.len() {
        let mut at = end;
        while at > 0 && list.get(at - 1) > list.get(at) {
            list.swap(at - 1, at);
            at -= 1;
        }
    }
}

/// The nearest number that fits.
pub(crate) fn clamped(n: i128) -> i64 {
    n.clamp(i128::from(i64::MIN), i128::from(i64::MAX)) as i64
}

pub(crate) fn multiply(a: (i64, i64), b: (i64, i64)) -> Set {
    if a.0 == a.1 && b.0 == b.1 {
        let product = times(a.0, b.0);
        return Set::Number(product, product);
    }
    let c = [times(a.0, b.0), times(a.0, b.1), times(a.1, b.0), times(a.1, b.1)];
    ends(c)
}

pub(crate) fn divide(a: (i64, i64), b: (i64, i64)) -> Set {
    if b.0 <= 0 && b.1 >= 0 {
        return Set::Number(i64::MIN, i64::MAX);
    }
    if a.0 == a.1 && b.0 == b.1 {
        let quotient = over(a.0, b.0);
        return Set::Number(quotient, quotient);
    }
    let c = [over(a.0, b.0), over(a.0, b.1), over(a.1, b.0), over(a.1, b.1)];
    ends(c)
}

fn ends(c: [i64; 4]) -> Set {
    Set::Number(c[0].min(c[1]).min(c[2]).min(c[3]), c[0].max(c[1]).max(c[2]).max(c[3]))
}

/// Rounds to a multiple of a positive unit.
pub(crate) fn round(mode: Rounding, unit: i64, x: i64) -> i64 {
    if unit <= 0 {
        return x;
    }
    let (x, unit) = (i128::from(x), i128::from(unit));
    let down = x.div_euclid(unit) * unit;
    let rest = x - down;
    let rounded = match mode {
        Rounding::Down => down,
        Rounding::Up => down + if rest > 0 { unit } else { 0 },
        Rounding::Nearest if rest * 2 == unit => down + if x >= 0 { unit } else { 0 },
        Rounding::Nearest => down + if rest * 2 > unit { unit } else { 0 },
    };
    clamped(rounded)
}

/// Compares two intervals of any ordered kind.
pub(crate) fn compare<T: Ord>(how: Comparison, a: (T, T), b: (T, T)) -> u8 {
    let less = |a: &(T, T), b: &(T, T)| {
        if a.1 < b.0 {
            TRUE
        } else if a.0 >= b.1 {
            FALSE
        } else {
            MAYBE
        }
    };
    match how {
        Comparison::Less => less(&a, &b),
        Comparison::More => less(&b, &a),
        Comparison::AtMost => negate(less(&b, &a)),
        Comparison::AtLeast => negate(less(&a, &b)),
        Comparison::Equal | Comparison::Different => {
            let equal = if a.1 < b.0 || b.1 < a.0 {
                FALSE
            } else if a.0 == a.1 && b.0 == b.1 {
                TRUE
            } else {
                MAYBE
            };
            if how == Comparison::Equal { equal } else { negate(equal) }
        }
    }
}

/// Logical negation of a set of booleans.
pub(crate) fn negate(b: u8) -> u8 {
    ((b & FALSE) << 1) | ((b & TRUE) >> 1)
}

/// One possible value of a ramp: 0 up to `from`, `top` from `to` on, straight between.
pub(crate) fn ramp(of: i64, from: i64, to: i64, top: i64) -> i64 {
    if of <= from {
        0
    } else if of >= to {
        top
    } else {
        let (run, length) = (i128::from(of) - i128::from(from), i128::from(to) - i128::from(from));
        // Below 2^63 times below 2^64: the product fits.
        round_div(i128::from(top) * run, length)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_round_away_from_zero_in_products_quotients_and_rounding() {
        assert_eq!(times(ONE / 2, 1), 1);
        assert_eq!(times(-ONE / 2, 1), -1);
        assert_eq!(over(1, 2 * ONE), 1);
        assert_eq!(over(-1, 2 * ONE), -1);
        assert_eq!(round(Rounding::Nearest, 10, 15), 20);
        assert_eq!(round(Rounding::Nearest, 10, -15), -20);
        assert_eq!(round(Rounding::Down, 10, -15), -20);
        assert_eq!(round(Rounding::Up, 10, -15), -10);
    }

    #[test]
    fn no_operation_overflows() {
        for a in [i64::MIN, -1, 0, 1, i64::MAX] {
            for b in [i64::MIN, -1, 0, 1, i64::MAX] {
                let _ = (
                    multiply((a, a), (b, b)),
                    divide((a, a), (b, b)),
                    ramp(a, b, a, b),
                    round(Rounding::Nearest, b, a),
                );
            }
        }
    }
}
