//! What a part of a plan does.

use super::super::value::Value;
use super::Id;
use crate::model::{Comparison, Fold, Month, Rounding};

/// Parts one after the other in [`super::Plan::lists`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct List {
    pub(super) first: u32,
    pub(super) length: u32,
}

/// As the expression of the same name, of parts instead of expressions, where nothing else is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Op {
    /// Always the same.
    Is(Value),
    /// The answer at a place.
    Answer(u32),
    /// Not laid out yet: a place in [`super::Plan::later`].
    Later(u32),
    /// The same as another part.
    As(Id),
    Add(Id, Id),
    Subtract(Id, Id),
    Multiply(Id, Id),
    Divide(Id, Id),
    Min(List),
    Max(List),
    Compare(Comparison, Id, Id),
    OneOf(Id, u64),
    SameChoice(Id, Id),
    All(List),
    Any(List),
    Not(Id),
    If(Id, Id, Id),
    Round(Rounding, Id, i64),
    /// Over a list of pairs: whether somebody belongs to it, and the value for that person.
    Members(Fold, List),
    /// Over a list of values that all belong to it.
    Fold(Fold, List),
    /// The month that a date is in, counted as a plain number.
    MonthOf(Id),
    /// The first month that begins on a date or later, counted as a plain number.
    MonthFrom(Id),
    /// Whole years from such a month to this one.
    Years(Id, Month),
    /// Months from such a month to this one.
    Months(Id, Month),
    /// The year that such a month is in.
    Year(Id),
    /// Of the list's first, whose date is the second part: then pairs of whether somebody else belongs to it and that person's date, so
    /// many of them before the one ranked.
    Rank(List, u32),
    /// The values of the turns of a loop.
    Turns(List),
    /// Table, version, row and column.
    Cell(u16, u16, Id, Id),
    /// Table, version, column and number.
    LastRow(u16, u16, Id, Id),
    /// What is cut, then pairs of threshold and rate.
    Bands(List),
    Ramp([Id; 4]),
}

impl Op {
    /// Visits the parts that it names itself.
    pub(super) fn own(&mut self, mut visit: impl FnMut(&mut Id)) {
        match self {
            Op::Is(_)
            | Op::Answer(_)
            | Op::Later(_)
            | Op::Min(_)
            | Op::Max(_)
            | Op::All(_)
            | Op::Any(_)
            | Op::Members(..)
            | Op::Fold(..)
            | Op::Rank(..)
            | Op::Turns(_)
            | Op::Bands(_) => {}
            Op::As(a)
            | Op::OneOf(a, _)
            | Op::Not(a)
            | Op::Round(_, a, _)
            | Op::MonthOf(a)
            | Op::MonthFrom(a)
            | Op::Years(a, _)
            | Op::Months(a, _)
            | Op::Year(a) => visit(a),
            Op::Add(a, b)
            | Op::Subtract(a, b)
            | Op::Multiply(a, b)
            | Op::Divide(a, b)
            | Op::Compare(_, a, b)
            | Op::SameChoice(a, b)
            | Op::Cell(_, _, a, b)
            | Op::LastRow(_, _, a, b) => [a, b].into_iter().for_each(visit),
            Op::If(a, b, c) => [a, b, c].into_iter().for_each(visit),
            Op::Ramp(all) => all.iter_mut().for_each(visit),
        }
    }

    /// The parts that it names as a list.
    pub(super) fn list(&self) -> Option<List> {
        match self {
            Op::Min(list)
            | Op::Max(list)
            | Op::All(list)
            | Op::Any(list)
            | Op::Members(_, list)
            | Op::Fold(_, list)
            | Op::Rank(list, _)
            | Op::Turns(list)
            | Op::Bands(list) => Some(*list),
            _ => None,
        }
    }

    /// Whether it is true, false or open, and nothing else.
    pub(super) fn is_truth(&self) -> bool {
        matches!(self, Op::Compare(..) | Op::OneOf(..) | Op::SameChoice(..) | Op::All(_) | Op::Any(_) | Op::Not(_))
    }
}
