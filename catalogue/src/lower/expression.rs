//! Expressions: one function for each form, all giving an arena index and a type.

use super::symbols::Symbol;
use super::{Lower, Scope, Type, Typed};
use crate::ast::{Ast, Kind, When, Word};
use crate::names::{self, end};
use crate::source::{Span, hint};
use crate::units::Unit;
use pont_rules::model::{Expr, ExprId, Fold};

impl Lower<'_> {
    /// Lowers an expression. `expect` names the enumeration whose values may stand bare here.
    pub(crate) fn lower(&mut self, ast: &Ast, scope: &Scope, expect: Option<usize>) -> Typed {
        let span = ast.span;
        match &ast.kind {
            Kind::Number(n, None) => self.typed(Expr::Number(*n), Type::Bare, span),
            Kind::Number(n, Some(unit)) => self.typed(Expr::Number(*n), Type::Number(*unit), span),
            Kind::Bool(b) => self.typed(Expr::Bool(*b), Type::Bool, span),
            Kind::Date(d) => self.typed(Expr::Date(*d), Type::Date, span),
            Kind::Name(name) => self.name(name, span, scope, expect),
            Kind::Field(base, field) => self.field(base, field, span, scope),
            Kind::Call(callee, arguments) => self.call(callee, arguments, span, scope),
            Kind::Round(rounding, inner, unit) => {
                let inner_span = inner.span;
                let inner = self.lower(inner, scope, None);
                let ty = self.need_number(inner, inner_span);
                self.typed(Expr::Round(*rounding, *unit, inner.id), ty, span)
            }
            Kind::Filter(..) => self.refuse(
                span,
                "This is a list of persons; count it, or look at each with `some`, `every`, `sum(for … )`.",
            ),
            Kind::Negate(inner) => {
                let value = self.lower(inner, scope, None);
                let ty = self.need_number(value, inner.span);
                if let Kind::Number(n, _) = inner.kind {
                    return self.typed(Expr::Number(-n), ty, span);
                }
                let zero = self.push(Expr::Number(0), span);
                self.typed(Expr::Subtract(zero, value.id), ty, span)
            }
            Kind::Arithmetic(operation, a, b) => self.arithmetic(*operation, a, b, span, scope),
            Kind::Compare(comparison, a, b) => self.compare(*comparison, a, b, span, scope),
            Kind::Between(x, low, high) => self.between(x, low, high, span, scope),
            Kind::In(x, values) => self.one_of(x, values, span, scope),
            Kind::Member(person, list) => self.member(person, list, span, scope),
            Kind::And(parts) => {
                let parts = self.tests(parts, scope);
                self.typed(Expr::All(parts), Type::Bool, span)
            }
            Kind::Or(parts) => {
                let parts = self.tests(parts, scope);
                self.typed(Expr::Any(parts), Type::Bool, span)
            }
            Kind::Not(inner) => {
                let test = self.test(inner, scope);
                self.typed(Expr::Not(test), Type::Bool, span)
            }
            Kind::If(test, yes, no) => {
                let test = self.test(test, scope);
                let yes = self.lower(yes, scope, expect);
                let expect = if let Type::Choice(e) = yes.ty { Some(e) } else { expect };
                let no = self.lower(no, scope, expect);
                let ty = self.unify(yes.ty, no.ty, span, "the two results of one `if`");
                self.typed(Expr::If(test, yes.id, no.id), ty, span)
            }
            Kind::Persons(fold, var, list, body) => {
                self.over_persons(*fold, var.as_ref(), list, body.as_deref(), span, scope)
            }
            Kind::Months(fold, body, from, to) => {
                let value = self.lower(body, scope, None);
                let ty = self.need_number(value, body.span);
                let ty = match (fold, ty) {
                    (Fold::Sum, Type::Number(unit)) => Type::Number(unit.summed(i32::from(*to) - i32::from(*from) + 1)),
                    (_, ty) => ty,
                };
                self.typed(Expr::OverMonths { fold: *fold, from: *from, to: *to, body: value.id }, ty, span)
            }
            Kind::At(body, when) => {
                let value = self.lower(body, scope, expect);
                let expr = match *when {
                    When::Month(by) => Expr::AtMonth(by, value.id),
                    When::Year(month, year) => Expr::AtYear { year, month, body: value.id },
                };
                self.typed(expr, value.ty, span)
            }
            Kind::Rank(person, list, by) => self.rank(person, list, by, span, scope),
            Kind::Interval(low, high) => self.interval(low, high, span, scope),
        }
    }

    /// Lowers a test.
    pub(crate) fn test(&mut self, ast: &Ast, scope: &Scope) -> ExprId {
        let value = self.lower(ast, scope, None);
        self.need_bool(value, ast.span)
    }

    fn tests(&mut self, parts: &[Ast], scope: &Scope) -> Vec<ExprId> {
        parts.iter().map(|p| self.test(p, scope)).collect()
    }

    fn interval(&mut self, low: &Ast, high: &Ast, span: Span, scope: &Scope) -> Typed {
        if !scope.estimate {
            return self.refuse(span, "An interval `[a .. b]` can only stand in an `estimate`.");
        }
        let (a, b) = (self.lower(low, scope, None), self.lower(high, scope, None));
        self.need_number(a, low.span);
        self.need_number(b, high.span);
        let ty = self.unify(a.ty, b.ty, span, "the two ends of one interval");
        self.typed(Expr::Between(a.id, b.id), ty, span)
    }

    fn name(&mut self, name: &str, span: Span, scope: &Scope, expect: Option<usize>) -> Typed {
        if let Some(value) = expect.and_then(|e| self.value_of(e, name)) {
            return self.typed(Expr::Choice(value), Type::Choice(expect.unwrap_or_default()), span);
        }
        if scope.person(name).is_some() || matches!(name, "you" | "holder" | "item") {
            return self
                .refuse(span, format!("`{name}` is a person; say what of them is meant, such as `{name}.age`."));
        }
        match name {
            "year" => return self.typed(Expr::Year, Type::Number(Unit::PURE), span),
            "month_number" => return self.typed(Expr::MonthNumber, Type::Number(Unit::PURE), span),
            "today" => return self.typed(Expr::Today, Type::Date, span),
            "persons" => {
                return self.refuse(
                    span,
                    "This is a list of persons; count it, or look at each with `some`, `every`, `sum(for … )`.",
                );
            }
            "so_far" => {
                return match scope.so_far {
                    Some((id, ty)) => Typed { id, ty },
                    None => self.refuse(
                        span,
                        "`so_far` is the running result of a part; it can only stand in a step after the first.",
                    ),
                };
            }
            "paid" | "due" => return self.own(name, span, scope),
            _ => {}
        }
        match self.symbols.find(scope.owner, name) {
            Some(Symbol::Input(i)) => self.household_input(i, name, span),
            Some(Symbol::Param(i)) => self.param(i, span),
            Some(Symbol::Term(i)) => self.apply_term(i, &[], name, span, scope),
            Some(Symbol::Table(_)) => {
                self.refuse(span, format!("`{name}` is a table; read it with `cell({name}, …)`."))
            }
            Some(Symbol::Benefit(_)) => {
                self.refuse(span, format!("`{name}` is a benefit; write `{name}.paid` or `{name}.due`."))
            }
            None => self.unknown(name, span, scope, expect),
        }
    }

    fn own(&mut self, name: &str, span: Span, scope: &Scope) -> Typed {
        let Some(benefit) = scope.owner.filter(|_| scope.in_loop) else {
            return self.refuse(span, format!("A benefit may read its own `{name}` only inside a `loop`."));
        };
        let arguments = if self.d.benefits.get(benefit).is_some_and(|b| b.each_person) { vec![0] } else { Vec::new() };
        self.quantity(benefit, name, arguments, span)
    }

    fn household_input(&mut self, index: usize, name: &str, span: Span) -> Typed {
        if self.d.inputs.get(index).is_some_and(|i| i.per_person) {
            return self.refuse(span, format!("`{name}` is asked of each person; say whose, such as `p.{name}`."));
        }
        let ty = self.input_type(index);
        self.typed(Expr::Input(index as u16), ty, span)
    }

    fn param(&mut self, index: usize, span: Span) -> Typed {
        let ty = self.d.params.get(index).and_then(|p| p.unit).map_or(Type::Wrong, Type::Number);
        self.typed(Expr::Param(index as u16), ty, span)
    }

    fn unknown(&mut self, name: &str, span: Span, scope: &Scope, expect: Option<usize>) -> Typed {
        if let Some(list) = expect.and_then(|e| self.enums.get(e)) {
            let hint = end(&hint(name, list.values.iter().map(String::as_str)));
            let message = format!("`{name}` is not a value of `{}`{hint}", list.id);
            return self.refuse(span, message);
        }
        if let Some(list) = self.enums.iter().find(|e| e.values.iter().any(|v| v == name)) {
            let message =
                format!("`{name}` is a value of `{}`; it can only be compared with something of that kind.", list.id);
            return self.refuse(span, message);
        }
        let known = self.symbols.known(scope.owner);
        let more = scope.vars.iter().map(|(n, _)| n.as_str()).chain(names::BUILT_IN).chain(names::FUNCTIONS);
        let hint = hint(name, known.into_iter().chain(more));
        let message = format!("`{name}` is not known here{}", end(&hint));
        self.refuse(span, message)
    }

    /// `p.net_wage`, `rsa.paid`.
    fn field(&mut self, base: &Ast, field: &Word, span: Span, scope: &Scope) -> Typed {
        if let Some(slot) = self.maybe_person(base, scope) {
            return self.of_person(slot, field, span, scope);
        }
        if let Kind::Name(name) = &base.kind
            && let Some(Symbol::Benefit(benefit)) = self.symbols.find(scope.owner, name)
        {
            return self.of_benefit(benefit, field, &[], span, scope);
        }
        let base_name = if let Kind::Name(name) = &base.kind { Some(name.clone()) } else { None };
        match base_name {
            Some(name) if self.symbols.find(scope.owner, &name).is_none() => {
                let known = self.symbols.known(scope.owner);
                let people = scope.vars.iter().map(|(n, _)| n.as_str()).chain(["you"]);
                let hint = hint(&name, known.into_iter().chain(people));
                let message = format!("`{name}` is neither a person nor a benefit here{}", end(&hint));
                self.refuse(base.span, message)
            }
            _ => self.refuse(base.span, "Only a person or a benefit can stand before a point."),
        }
    }
}
