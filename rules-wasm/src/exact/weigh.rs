//! How deep and how costly each expression may be, weighed once: nothing needs to be counted while it is read.

use crate::eval::{MAX_DEPTH, MAX_STEPS};
use crate::model::{Catalogue, Expr, ExprId, MAX_PERSONS};

/// Months of which `OverMonths` reads at most so many.
const MONTHS: u32 = 48;

/// What reading an expression takes at most, terms, loops and inputs that it names apart.
#[derive(Debug, Clone, Copy)]
pub(super) struct Weight {
    /// Expressions one inside the other.
    pub(super) depth: u16,
    /// Expressions read.
    pub(super) cost: u32,
}

/// More than is ever allowed.
const TOO_MUCH: Weight = Weight { depth: MAX_DEPTH + 1, cost: MAX_STEPS + 1 };

/// The weight of every expression. One that leads to itself, to a later one or to nothing weighs more than is allowed.
pub(super) fn weigh(catalogue: &Catalogue) -> Vec<Weight> {
    let mut weights: Vec<Weight> = Vec::with_capacity(catalogue.exprs.len());
    for expr in &catalogue.exprs {
        let times = match expr {
            Expr::OverPersons { .. } | Expr::Rank { .. } => MAX_PERSONS as u32,
            Expr::OverMonths { .. } => MONTHS,
            _ => 1,
        };
        let (mut depth, mut cost) = (0, 0u32);
        children(expr, &mut |child| {
            let child = weights.get(child as usize).copied().unwrap_or(TOO_MUCH);
            depth = depth.max(child.depth);
            cost = cost.saturating_add(child.cost);
        });
        let depth = (depth + 1).min(TOO_MUCH.depth);
        let cost = cost.saturating_mul(times).saturating_add(1).min(TOO_MUCH.cost);
        weights.push(Weight { depth, cost });
    }
    weights
}

pub(super) fn children(expr: &Expr, visit: &mut dyn FnMut(ExprId)) {
    match expr {
        Expr::Number(_)
        | Expr::Bool(_)
        | Expr::Date(_)
        | Expr::Today
        | Expr::Choice(_)
        | Expr::Input(_)
        | Expr::PersonInput(..)
        | Expr::Param(_)
        | Expr::Term(..)
        | Expr::Loop(..)
        | Expr::Year
        | Expr::MonthNumber
        | Expr::Related(..)
        | Expr::Kin(..)
        | Expr::Here(_) => {}
        Expr::Between(a, b)
        | Expr::Add(a, b)
        | Expr::Subtract(a, b)
        | Expr::Multiply(a, b)
        | Expr::Divide(a, b)
        | Expr::SameChoice(a, b)
        | Expr::Compare(_, a, b) => [*a, *b].into_iter().for_each(visit),
        Expr::OneOf(a, _)
        | Expr::Not(a)
        | Expr::Round(_, _, a)
        | Expr::AtMonth(_, a)
        | Expr::Age(a)
        | Expr::MonthsSince(a)
        | Expr::YearOf(a) => visit(*a),
        Expr::AtYear { body, .. } | Expr::OverMonths { body, .. } => visit(*body),
        Expr::Min(list) | Expr::Max(list) | Expr::All(list) | Expr::Any(list) => list.iter().copied().for_each(visit),
        Expr::If(a, b, c) => [*a, *b, *c].into_iter().for_each(visit),
        Expr::OverPersons { member, body, .. } => [Some(*member), *body].into_iter().flatten().for_each(visit),
        Expr::Rank { member, by, .. } => [*member, *by].into_iter().for_each(visit),
        Expr::Cell(_, row, column) => [*row, *column].into_iter().flatten().for_each(visit),
        Expr::LastRow(_, column, x) => [*column, Some(*x)].into_iter().flatten().for_each(visit),
        Expr::Bands { of, rates } => {
            visit(*of);
            rates.iter().flat_map(|(a, b)| [*a, *b]).for_each(visit);
        }
        Expr::Ramp { of, from, to, top } => [*of, *from, *to, *top].into_iter().for_each(visit),
    }
}
