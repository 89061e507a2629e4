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

impl Ast {
    /// Every name that stands in it, fields included.
    pub fn names<'a>(&'a self, out: &mut Vec<&'a str>) {
        match &self.kind {
            Kind::Number(..) | Kind::Bool(_) | Kind::Date(_) => {}
            Kind::Name(name) => out.push(name),
            Kind::Field(base, field) => {
                out.push(&field.text);
                base.names(out);
            }
            Kind::Call(callee, parts) => {
                callee.names(out);
                parts.iter().for_each(|p| p.names(out));
            }
            Kind::And(parts) | Kind::Or(parts) => parts.iter().for_each(|p| p.names(out)),
            Kind::In(x, parts) => {
                x.names(out);
                parts.iter().for_each(|p| p.names(out));
            }
            Kind::Round(_, x, _) | Kind::Negate(x) | Kind::Not(x) | Kind::Months(_, x, ..) | Kind::At(x, _) => {
                x.names(out)
            }
            Kind::Filter(a, b)
            | Kind::Arithmetic(_, a, b)
            | Kind::Compare(_, a, b)
            | Kind::Member(a, b)
            | Kind::Interval(a, b) => {
                a.names(out);
                b.names(out);
            }
            Kind::Between(a, b, c) | Kind::If(a, b, c) | Kind::Rank(a, b, c) => {
                a.names(out);
                b.names(out);
                c.names(out);
            }
            Kind::Persons(_, _, list, body) => {
                list.names(out);
                if let Some(body) = body {
                    body.names(out);
                }
            }
        }
    }
}
