//! Expressions as written, before names are looked up.

use crate::source::Span;
use pont_rules::model::{Comparison, Day, Fold, Rounding};

/// A word with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// The word.
    pub text: String,
    /// Where it stands.
    pub span: Span,
}

/// An expression with its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Ast {
    /// What it is.
    pub kind: Kind,
    /// Where it stands.
    pub span: Span,
    /// Longest way down to a leaf; bounds every later recursion.
    pub height: u16,
}

/// Arithmetic.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arithmetic {
    /// `+`
    Add,
    /// `-`
    Subtract,
    /// `*`
    Multiply,
    /// `/`
    Divide,
}

/// What time an `at` names, relative to the running month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// `month -1`
    Month(i16),
    /// `july year -2`: the month (0 to 11) and the relative year.
    Year(u8, i16),
}

/// The forms of an expression.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// A number, with a unit where one is written after it.
    Number(i64, Option<crate::units::Unit>),
    /// `true`, `false`
    Bool(bool),
    /// A date.
    Date(Day),
    /// A name.
    Name(String),
    /// `a.b`
    Field(Box<Ast>, Word),
    /// `f(a, b)`; the callee is a name or `benefit.term`.
    Call(Box<Ast>, Vec<Ast>),
    /// `round(x, 0.01)` and its kin.
    Round(Rounding, Box<Ast>, i64),
    /// `list[condition]`
    Filter(Box<Ast>, Box<Ast>),
    /// `-x`
    Negate(Box<Ast>),
    /// `a + b` …
    Arithmetic(Arithmetic, Box<Ast>, Box<Ast>),
    /// `a < b` …
    Compare(Comparison, Box<Ast>, Box<Ast>),
    /// `x between a and b`
    Between(Box<Ast>, Box<Ast>, Box<Ast>),
    /// `x in (a, b)`
    In(Box<Ast>, Vec<Ast>),
    /// `p in list`
    Member(Box<Ast>, Box<Ast>),
    /// `a and b`
    And(Vec<Ast>),
    /// `a or b`
    Or(Vec<Ast>),
    /// `not(x)`
    Not(Box<Ast>),
    /// `if c then a else b`
    If(Box<Ast>, Box<Ast>, Box<Ast>),
    /// `sum(for p in list return x)`, `some p in list satisfies c`, `count(list)`; a count has no variable and no body.
    Persons(Fold, Option<Word>, Box<Ast>, Option<Box<Ast>>),
    /// `mean(x over months -3..-1)`
    Months(Fold, Box<Ast>, i16, i16),
    /// `x at month -1`
    At(Box<Ast>, When),
    /// `rank(p, list, by x)`
    Rank(Box<Ast>, Box<Ast>, Box<Ast>),
    /// `[a .. b]`
    Interval(Box<Ast>, Box<Ast>),
}
