//! How deep and how costly each expression may be, weighed once: nothing needs to be counted while it is read.

use crate::eval::{MAX_DEPTH, MAX_STEPS, MOST_MONTHS};
use crate::model::{Catalogue, Expr, MAX_PERSONS};

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
            Expr::OverMonths { .. } => MOST_MONTHS as u32,
            _ => 1,
        };
        let (mut depth, mut cost) = (0, 0u32);
        expr.clone().operands(&mut |child| {
            let child = weights.get(*child as usize).copied().unwrap_or(TOO_MUCH);
            depth = depth.max(child.depth);
            cost = cost.saturating_add(child.cost);
        });
        let depth = (depth + 1).min(TOO_MUCH.depth);
        let cost = cost.saturating_mul(times).saturating_add(1).min(TOO_MUCH.cost);
        weights.push(Weight { depth, cost });
    }
    weights
}
