//! A single value, or none.

use crate::answers::Answer;
use crate::model::{Comparison, Day};

/// What an expression is: one value of one kind, or not known to be one. Every kind holds the same, so that a value travels
/// in two registers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Value {
    /// More than one value is possible, or none of a known kind: the long way has to say.
    Open,
    False,
    True,
    Number(i64),
    /// A day.
    Date(i64),
    /// Index of a value of an enumeration, below 64.
    Choice(i64),
}

use Value::{Choice, Date, False, Number, Open, True};

impl Value {
    /// An answer that leaves one value.
    pub(super) fn of(answer: Option<Answer>) -> Value {
        match answer {
            Some(Answer::Bool(b)) => Value::of_bool(b),
            Some(Answer::Number(a, b)) if a == b => Number(a),
            Some(Answer::Date(a, b)) if a == b => Value::of_day(a),
            // Sets of choices hold 64.
            Some(Answer::Choice(i)) if i < 64 => Choice(i64::from(i)),
            _ => Open,
        }
    }

    pub(super) fn of_bool(b: bool) -> Value {
        if b { True } else { False }
    }

    pub(super) fn of_day(day: Day) -> Value {
        Date(i64::from(day))
    }

    pub(super) fn number(self, f: impl FnOnce(i64) -> i64) -> Value {
        if let Number(n) = self { Number(f(n)) } else { Open }
    }

    pub(super) fn numbers(self, other: Value, f: impl FnOnce(i64, i64) -> Value) -> Value {
        match (self, other) {
            (Number(a), Number(b)) => f(a, b),
            _ => Open,
        }
    }

    pub(super) fn bool(self) -> Option<bool> {
        match self {
            True => Some(true),
            False => Some(false),
            _ => None,
        }
    }
}

pub(super) fn compare<T: Ord>(how: Comparison, a: T, b: T) -> bool {
    match how {
        Comparison::Less => a < b,
        Comparison::AtMost => a <= b,
        Comparison::More => a > b,
        Comparison::AtLeast => a >= b,
        Comparison::Equal => a == b,
        Comparison::Different => a != b,
    }
}
