//! Numbers: the four operations and their units.

use super::{Lower, Scope, Type, Typed};
use crate::ast::{Arithmetic, Ast};
use crate::source::Span;
use crate::units::Unit;
use pont_rules::model::Expr;

impl Lower<'_> {
    /// Checks that a value is a number.
    pub(crate) fn need_number(&mut self, value: Typed, span: Span) -> Type {
        match value.ty {
            Type::Number(_) | Type::Bare | Type::Wrong => value.ty,
            other => {
                let shown = self.show(other);
                self.problems.add(span, format!("This is {shown}; a number is needed here."));
                Type::Wrong
            }
        }
    }

    pub(crate) fn arithmetic(&mut self, operation: Arithmetic, a: &Ast, b: &Ast, span: Span, scope: &Scope) -> Typed {
        let (left, right) = (self.lower(a, scope, None), self.lower(b, scope, None));
        let (lt, rt) = (self.need_number(left, a.span), self.need_number(right, b.span));
        let expr = match operation {
            Arithmetic::Add => Expr::Add(left.id, right.id),
            Arithmetic::Subtract => Expr::Subtract(left.id, right.id),
            Arithmetic::Multiply => Expr::Multiply(left.id, right.id),
            Arithmetic::Divide => Expr::Divide(left.id, right.id),
        };
        let ty = match operation {
            Arithmetic::Add => self.unify(lt, rt, span, "added"),
            Arithmetic::Subtract => self.unify(lt, rt, span, "subtracted"),
            Arithmetic::Multiply => self.product(lt, rt, Unit::times, span),
            Arithmetic::Divide => self.product(lt, rt, Unit::over, span),
        };
        self.typed(expr, ty, span)
    }

    /// A bare literal is a pure number in products.
    pub(crate) fn product(&mut self, a: Type, b: Type, combine: fn(Unit, Unit) -> Option<Unit>, span: Span) -> Type {
        let unit = |ty: Type| if let Type::Number(unit) = ty { unit } else { Unit::PURE };
        match (a, b) {
            (Type::Wrong, _) | (_, Type::Wrong) => Type::Wrong,
            (Type::Bare, Type::Bare) => Type::Bare,
            (a, b) => match combine(unit(a), unit(b)) {
                Some(unit) => Type::Number(unit),
                None => {
                    self.problems.add(span, "The unit of this has no sense: too many factors of one kind.");
                    Type::Wrong
                }
            },
        }
    }
}
