//! Expressions: what a rule computes.

use super::{Day, ExprId, InputId, LoopId, ParamId, Slot, TableId, TermId};
use serde::Serialize;

/// How to round.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub enum Rounding {
    /// To the nearest, halves away from zero.
    Nearest,
    /// Towards minus infinity.
    Down,
    /// Towards plus infinity.
    Up,
}

/// A comparison of two numbers, or of two dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub enum Comparison {
    /// `<`
    Less,
    /// `<=`
    AtMost,
    /// `>`
    More,
    /// `>=`
    AtLeast,
    /// `=`
    Equal,
    /// `!=`
    Different,
}

/// How a list of persons, or of months, becomes one value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub enum Fold {
    /// The sum of the bodies; 0 for nobody.
    Sum,
    /// The smallest body; 0 for nobody.
    Min,
    /// The largest body; 0 for nobody.
    Max,
    /// The mean of the bodies; 0 for nobody.
    Mean,
    /// How many members; the body is not read.
    Count,
    /// Whether the body holds for at least one member.
    Some,
    /// Whether the body holds for every member.
    Every,
}

/// A relation between two persons.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Relation {
    /// They are a couple.
    Partner,
    /// The first is a parent of the second.
    Parent,
    /// They share a parent, or are declared siblings.
    Sibling,
    /// They are the same person.
    Same,
}

/// An expression. Booleans, numbers, dates and choices are kept apart by the compiler.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub enum Expr {
    /// A number, fixed point.
    Number(i64),
    /// True or false.
    Bool(bool),
    /// A date.
    Date(Day),
    /// The first day of the running month.
    Today,
    /// Value `index` of an enumeration.
    Choice(u8),
    /// Somewhere between two numbers: only in estimates.
    Between(ExprId, ExprId),
    /// An input of the household.
    Input(InputId),
    /// An input of one person.
    PersonInput(InputId, Slot),
    /// A rate at the running month.
    Param(ParamId),
    /// A named expression, applied to persons of this frame.
    Term(TermId, Vec<Slot>),
    /// The value of the running turn of a loop; outside it, runs the loop.
    Loop(LoopId, Vec<Slot>),
    /// Sum.
    Add(ExprId, ExprId),
    /// Difference.
    Subtract(ExprId, ExprId),
    /// Product.
    Multiply(ExprId, ExprId),
    /// Quotient.
    Divide(ExprId, ExprId),
    /// Smallest of.
    Min(Vec<ExprId>),
    /// Largest of.
    Max(Vec<ExprId>),
    /// Comparison of numbers or dates.
    Compare(Comparison, ExprId, ExprId),
    /// Whether a choice is one of a set (bit mask).
    OneOf(ExprId, u64),
    /// Whether two choices of one enumeration are equal.
    SameChoice(ExprId, ExprId),
    /// All true.
    All(Vec<ExprId>),
    /// At least one true.
    Any(Vec<ExprId>),
    /// Negation.
    Not(ExprId),
    /// `if then else`, of any kind.
    If(ExprId, ExprId, ExprId),
    /// Rounds to a multiple of a positive unit (fixed point).
    Round(Rounding, i64, ExprId),
    /// Over the persons of whom `member` holds: binds each to `slot`.
    OverPersons {
        /// What is made of them.
        fold: Fold,
        /// The slot that `member` and `body` see each person in.
        slot: Slot,
        /// Who belongs to the list (a boolean).
        member: ExprId,
        /// The value for each; `None` for a count.
        body: Option<ExprId>,
    },
    /// Over months relative to the running one, both ends included.
    OverMonths {
        /// What is made of them.
        fold: Fold,
        /// First month, relative.
        from: i16,
        /// Last month, relative.
        to: i16,
        /// The value in each month.
        body: ExprId,
    },
    /// The value a number of months away.
    AtMonth(i16, ExprId),
    /// The value at a calendar month (0 = January) of a relative year.
    AtYear {
        /// Relative year.
        year: i16,
        /// Month of that year, 0 to 11.
        month: u8,
        /// What is read there.
        body: ExprId,
    },
    /// Whole years from a date to the first day of the running month; a number.
    Age(ExprId),
    /// Whole months from a date to the first day of the running month; a number, negative for the future.
    MonthsSince(ExprId),
    /// A year of the running month (a number), plus an offset: for rules that name a birth year.
    Year,
    /// The year of a date; a number.
    YearOf(ExprId),
    /// The month (1 to 12) of the running month; a number.
    MonthNumber,
    /// Whether two persons are so related.
    Related(Relation, Slot, Slot),
    /// Degree of kinship, in-laws counted as kin: 0 self and partner, 1 parent and child, 2 sibling and grandparent, … 9 none.
    Kin(Slot, Slot),
    /// Whether the person lives in this household at the running month (born, and here).
    Here(Slot),
    /// 1 for the eldest among the persons of whom `member` holds, 2 for the next, …; the person in `slot` counts too.
    Rank {
        /// Who is ranked.
        slot: Slot,
        /// The slot that `member` and `by` see each other person in.
        other: Slot,
        /// Who belongs to the list.
        member: ExprId,
        /// A date: earlier ranks first; ties by order of entry.
        by: ExprId,
    },
    /// A cell of a table.
    Cell(TableId, Option<ExprId>, Option<ExprId>),
    /// The number (1, 2, …) of the last row whose cell in the column is ≥ a number; 0 when none is.
    LastRow(TableId, Option<ExprId>, ExprId),
    /// A marginal scale: each rate applies to the slice above its threshold, up to the next one.
    Bands {
        /// What is cut into slices.
        of: ExprId,
        /// `(threshold, rate)`, thresholds ascending.
        rates: Vec<(ExprId, ExprId)>,
    },
    /// 0 below `from`, `top` above `to`, straight between.
    Ramp {
        /// The moving quantity.
        of: ExprId,
        /// Where it starts.
        from: ExprId,
        /// Where it is full.
        to: ExprId,
        /// The full value.
        top: ExprId,
    },
}
