//! A single value, or none.

use crate::answers::Answer;
use crate::model::Day;

/// What an expression is: one value of one kind, or not known to be one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Value {
    /// More than one value is possible, or none of a known kind: the long way has to say.
    Open,
    Number(i64),
    Bool(bool),
    Date(Day),
    /// Index of a value of an enumeration.
    Choice(u8),
}

use Value::{Bool, Choice, Date, Number, Open};

impl Value {
    /// An answer that leaves one value.
    pub(super) fn of(answer: Option<Answer>) -> Value {
        match answer {
            Some(Answer::Bool(b)) => Bool(b),
            Some(Answer::Number(a, b)) if a == b => Number(a),
            Some(Answer::Date(a, b)) if a == b => Date(a),
            // Sets of choices hold 64.
            Some(Answer::Choice(i)) if i < 64 => Choice(i),
            _ => Open,
        }
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
        if let Bool(b) = self { Some(b) } else { None }
    }
}
