//! Comparisons: numbers and dates by size, choices by value.

use super::{Lower, Scope, Type, Typed};
use crate::ast::{Ast, Kind};
use crate::names::end;
use crate::source::{Span, hint};
use pont_rules::model::{Comparison, Expr};

impl Lower<'_> {
    /// The index of a value in an enumeration.
    pub(crate) fn value_of(&self, list: usize, name: &str) -> Option<u8> {
        let at = self.enums.get(list)?.values.iter().position(|v| v == name)?;
        u8::try_from(at).ok()
    }

    pub(crate) fn compare(&mut self, comparison: Comparison, a: &Ast, b: &Ast, span: Span, scope: &Scope) -> Typed {
        // A bare value may stand on the left: `tenant = tenure`.
        if self.is_bare_value(a, scope) && !self.is_bare_value(b, scope) {
            return self.compare_ordered(turned(comparison), b, a, span, scope);
        }
        self.compare_ordered(comparison, a, b, span, scope)
    }

    fn is_bare_value(&self, ast: &Ast, scope: &Scope) -> bool {
        matches!(&ast.kind, Kind::Name(name)
            if self.symbols.find(scope.owner, name).is_none()
                && scope.person(name).is_none()
                && self.enums.iter().any(|e| e.values.iter().any(|v| v == name)))
    }

    fn compare_ordered(&mut self, comparison: Comparison, a: &Ast, b: &Ast, span: Span, scope: &Scope) -> Typed {
        let left = self.lower(a, scope, None);
        if let Type::Choice(list) = left.ty {
            return self.compare_choices(comparison, left, list, b, span, scope);
        }
        let right = self.lower(b, scope, None);
        for (value, ast) in [(left, a), (right, b)] {
            if value.ty == Type::Bool {
                return self.refuse(ast.span, "This is true or false already; write it alone, or in `not(…)`.");
            }
        }
        self.unify(left.ty, right.ty, span, "compared");
        self.typed(Expr::Compare(comparison, left.id, right.id), Type::Bool, span)
    }

    fn compare_choices(
        &mut self,
        comparison: Comparison,
        left: Typed,
        list: usize,
        b: &Ast,
        span: Span,
        scope: &Scope,
    ) -> Typed {
        if !matches!(comparison, Comparison::Equal | Comparison::Different) {
            return self
                .refuse(span, "Values of an enumeration have no order; compare them with `=`, `!=` or `in (…)`.");
        }
        let same = match &b.kind {
            Kind::Name(name) if self.value_of(list, name).is_some() => {
                let value = self.value_of(list, name).unwrap_or_default();
                self.push(Expr::OneOf(left.id, 1 << value), span)
            }
            _ => {
                let right = self.lower(b, scope, Some(list));
                self.unify(left.ty, right.ty, span, "compared");
                self.push(Expr::SameChoice(left.id, right.id), span)
            }
        };
        if comparison == Comparison::Different {
            return self.typed(Expr::Not(same), Type::Bool, span);
        }
        Typed { id: same, ty: Type::Bool }
    }

    pub(crate) fn between(&mut self, x: &Ast, low: &Ast, high: &Ast, span: Span, scope: &Scope) -> Typed {
        let value = self.lower(x, scope, None);
        let (from, to) = (self.lower(low, scope, None), self.lower(high, scope, None));
        if matches!(value.ty, Type::Bool | Type::Choice(_)) {
            return self.refuse(x.span, "`between` compares numbers or dates.");
        }
        let ty = self.unify(value.ty, from.ty, x.span.to(low.span), "compared");
        self.unify(ty, to.ty, span, "compared");
        let above = self.push(Expr::Compare(Comparison::AtLeast, value.id, from.id), span);
        let below = self.push(Expr::Compare(Comparison::AtMost, value.id, to.id), span);
        self.typed(Expr::All(vec![above, below]), Type::Bool, span)
    }

    /// `x in (a, b)`.
    pub(crate) fn one_of(&mut self, x: &Ast, values: &[Ast], span: Span, scope: &Scope) -> Typed {
        let value = self.lower(x, scope, None);
        if values.is_empty() {
            return self.refuse(span, "There is nothing in the parentheses.");
        }
        let Type::Choice(list) = value.ty else {
            let mut tests = Vec::new();
            for v in values {
                let one = self.lower(v, scope, None);
                if matches!(value.ty, Type::Bool) {
                    return self.refuse(x.span, "This is true or false already; write it alone, or in `not(…)`.");
                }
                self.unify(value.ty, one.ty, v.span, "compared");
                tests.push(self.push(Expr::Compare(Comparison::Equal, value.id, one.id), v.span));
            }
            return self.typed(Expr::Any(tests), Type::Bool, span);
        };
        let mut mask = 0_u64;
        for v in values {
            match &v.kind {
                Kind::Name(name) => match self.value_of(list, name) {
                    Some(at) => mask |= 1 << at,
                    None => {
                        let known = self.enums.get(list).map(|e| (e.id.clone(), e.values.clone())).unwrap_or_default();
                        let hint = end(&hint(name, known.1.iter().map(String::as_str)));
                        self.problems.add(v.span, format!("`{name}` is not a value of `{}`{hint}", known.0));
                    }
                },
                _ => self.problems.add(v.span, "Only values of the enumeration can stand here."),
            }
        }
        self.typed(Expr::OneOf(value.id, mask), Type::Bool, span)
    }
}

/// The comparison seen from the other side.
fn turned(comparison: Comparison) -> Comparison {
    match comparison {
        Comparison::Less => Comparison::More,
        Comparison::AtMost => Comparison::AtLeast,
        Comparison::More => Comparison::Less,
        Comparison::AtLeast => Comparison::AtMost,
        same => same,
    }
}
