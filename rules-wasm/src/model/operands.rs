//! The expressions that an expression reads directly.

use super::{Expr, ExprId};

impl Expr {
    /// The expression without its operands, and these in order.
    #[must_use]
    pub fn bare(&self) -> (Expr, Vec<ExprId>) {
        let mut bare = self.clone();
        let mut operands = Vec::new();
        bare.operands(&mut |id| operands.push(std::mem::take(id)));
        (bare, operands)
    }

    /// Visits what it reads directly, in the order in which it is written; terms, loops and inputs that it names are none of it.
    pub fn operands(&mut self, visit: &mut dyn FnMut(&mut ExprId)) {
        match self {
            Expr::Between(a, b)
            | Expr::Add(a, b)
            | Expr::Subtract(a, b)
            | Expr::Multiply(a, b)
            | Expr::Divide(a, b)
            | Expr::Compare(_, a, b)
            | Expr::SameChoice(a, b) => [a, b].into_iter().for_each(visit),
            Expr::Min(list) | Expr::Max(list) | Expr::All(list) | Expr::Any(list) => list.iter_mut().for_each(visit),
            Expr::OneOf(a, _)
            | Expr::Not(a)
            | Expr::Round(_, _, a)
            | Expr::AtMonth(_, a)
            | Expr::Age(a)
            | Expr::MonthsSince(a)
            | Expr::YearOf(a)
            | Expr::OverMonths { body: a, .. }
            | Expr::AtYear { body: a, .. } => visit(a),
            Expr::If(a, b, c) => [a, b, c].into_iter().for_each(visit),
            Expr::OverPersons { member, body, .. } => {
                visit(member);
                body.iter_mut().for_each(visit);
            }
            Expr::Rank { member, by, .. } => [member, by].into_iter().for_each(visit),
            Expr::Cell(_, row, column) => row.iter_mut().chain(column).for_each(visit),
            Expr::LastRow(_, column, x) => {
                column.iter_mut().for_each(&mut *visit);
                visit(x);
            }
            Expr::Bands { of, rates } => {
                visit(of);
                rates.iter_mut().flat_map(|(t, r)| [t, r]).for_each(visit);
            }
            Expr::Ramp { of, from, to, top } => [of, from, to, top].into_iter().for_each(visit),
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
        }
    }
}
