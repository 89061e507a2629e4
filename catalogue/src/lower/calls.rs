//! Calls: the language's own functions, and terms applied to persons.

use super::symbols::Symbol;
use super::{Lower, Scope, Type, Typed};
use crate::ast::{Ast, Kind, Word};
use crate::declare::Member;
use crate::names::{self, end};
use crate::source::{Span, hint};
use crate::units::Unit;
use pont_rules::model::{Expr, ONE, Relation, Slot};

impl Lower<'_> {
    pub(crate) fn call(&mut self, callee: &Ast, arguments: &[Ast], span: Span, scope: &Scope) -> Typed {
        match &callee.kind {
            Kind::Name(name) => self.call_name(name, callee.span, arguments, span, scope),
            Kind::Field(base, field) => {
                let Kind::Name(name) = &base.kind else {
                    return self.refuse(callee.span, "Only functions and terms can be called.");
                };
                match self.symbols.find(scope.owner, name) {
                    Some(Symbol::Benefit(benefit)) => match self.slots(arguments, scope) {
                        Some(slots) => self.of_benefit(benefit, field, &slots, span, scope),
                        None => self.wrong(span),
                    },
                    _ => self.refuse(base.span, format!("`{name}` is not a benefit.")),
                }
            }
            _ => self.refuse(callee.span, "Only functions and terms can be called."),
        }
    }

    /// The persons named by arguments.
    fn slots(&mut self, arguments: &[Ast], scope: &Scope) -> Option<Vec<Slot>> {
        let slots: Vec<_> = arguments.iter().map(|a| self.person(a, scope)).collect();
        slots.into_iter().collect()
    }

    fn call_name(&mut self, name: &str, at: Span, arguments: &[Ast], span: Span, scope: &Scope) -> Typed {
        let arity = |n: usize| arguments.len() == n;
        match name {
            "min" | "max" => self.extreme(name == "min", arguments, span, scope),
            "yearly" | "monthly" if arity(1) => self.period(name == "yearly", arguments, span, scope),
            "age_at" | "months_since" | "year_of" if arity(1) => self.of_date(name, arguments, span, scope),
            "partners" | "parent" | "siblings" | "same" | "kin" if arity(2) => {
                let Some(slots) = self.slots(arguments, scope) else { return self.wrong(span) };
                let (a, b) = (slots[0], slots[1]);
                match name {
                    "partners" => self.typed(Expr::Related(Relation::Partner, a, b), Type::Bool, span),
                    "parent" => self.typed(Expr::Related(Relation::Parent, a, b), Type::Bool, span),
                    "siblings" => self.typed(Expr::Related(Relation::Sibling, a, b), Type::Bool, span),
                    "same" => self.typed(Expr::Related(Relation::Same, a, b), Type::Bool, span),
                    _ => self.typed(Expr::Kin(a, b), Type::Number(Unit::PURE), span),
                }
            }
            "cell" => self.cell(arguments, span, scope),
            "last_row" => self.last_row(arguments, span, scope),
            "partners" | "parent" | "siblings" | "same" | "kin" => {
                self.refuse(span, format!("`{name}` takes two persons: `{name}(a, b)`."))
            }
            "yearly" | "monthly" | "age_at" | "months_since" | "year_of" => {
                self.refuse(span, format!("`{name}` takes one value: `{name}(x)`."))
            }
            _ => self.call_declared(name, at, arguments, span, scope),
        }
    }

    fn call_declared(&mut self, name: &str, at: Span, arguments: &[Ast], span: Span, scope: &Scope) -> Typed {
        match self.symbols.find(scope.owner, name) {
            Some(Symbol::Term(i)) => match self.slots(arguments, scope) {
                Some(slots) => self.apply_term(i, &slots, name, span, scope),
                None => self.wrong(span),
            },
            Some(Symbol::Input(_)) if arguments.len() == 1 => match self.person(&arguments[0], scope) {
                Some(slot) => self.of_person(slot, &Word { text: name.to_owned(), span: at }, span, scope),
                None => self.wrong(span),
            },
            Some(_) => self.refuse(at, format!("`{name}` is not a function.")),
            None => {
                let known = self.symbols.known(scope.owner);
                let hint = hint(name, known.into_iter().chain(names::BUILT_IN).chain(names::FUNCTIONS));
                let message = format!("There is no function or term `{name}`{}", end(&hint));
                self.refuse(at, message)
            }
        }
    }

    /// A term applied to persons; in its own file, a benefit's holder is understood.
    pub(crate) fn apply_term(&mut self, term: usize, slots: &[Slot], name: &str, span: Span, scope: &Scope) -> Typed {
        let Some(decl) = self.d.terms.get(term) else { return self.wrong(span) };
        let owner_holds = self.held.get(term) == Some(&true);
        let arity = decl.per.len() + usize::from(owner_holds);
        let mut arguments = slots.to_vec();
        if owner_holds && decl.owner == scope.owner && arguments.len() + 1 == arity {
            arguments.insert(0, 0);
        }
        if arguments.len() != arity {
            let message = match (arity, slots.len()) {
                (_, 0) if decl.member == Member::Group => {
                    format!(
                        "`{name}` is a list of persons; count it, or look at each with `some`, `every`, `sum(for … )`."
                    )
                }
                (0, _) => format!("`{name}` is one value for the household; write it alone."),
                (_, 0) => format!(
                    "`{name}` has a value for each person; say whose, such as `{}`.",
                    sample(name, arity, owner_holds)
                ),
                _ => format!("`{name}` takes {arity} person{}.", if arity == 1 { "" } else { "s" }),
            };
            return self.refuse(span, message);
        }
        let ty = self.define(term);
        self.typed(Expr::Term(term as u16, arguments), ty, span)
    }

    /// `rsa.paid`, `rsa.if_granted`, `rsa.due`, `rsa.some_term`, with the persons of a benefit held by each person.
    pub(crate) fn of_benefit(
        &mut self,
        benefit: usize,
        field: &Word,
        slots: &[Slot],
        span: Span,
        scope: &Scope,
    ) -> Typed {
        let Some(decl) = self.d.benefits.get(benefit) else { return self.wrong(span) };
        let id = decl.name.value.clone();
        if ["paid", "if_granted", "due"].contains(&field.text.as_str()) {
            let needed = usize::from(decl.each_person);
            if slots.len() != needed {
                let form =
                    if decl.each_person { format!("{id}.{}(p)", field.text) } else { format!("{id}.{}", field.text) };
                let who = if decl.each_person { "each person holds" } else { "the household holds" };
                return self.refuse(span, format!("`{id}` is a right that {who}; write `{form}`."));
            }
            return self.quantity(benefit, &field.text, slots.to_vec(), span);
        }
        match self.symbols.inside(benefit, &field.text) {
            Some(Symbol::Term(i)) => self.apply_term(i, slots, &format!("{id}.{}", field.text), span, scope),
            Some(Symbol::Param(i)) if slots.is_empty() => {
                let ty = self.d.params.get(i).and_then(|p| p.unit).map_or(Type::Wrong, Type::Number);
                self.typed(Expr::Param(i as u16), ty, span)
            }
            Some(_) => self.refuse(field.span, format!("`{id}.{}` cannot be read from here.", field.text)),
            None => {
                let known = self.symbols.known_inside(benefit);
                let hint = hint(&field.text, known.into_iter().chain(["paid", "if_granted", "due"]));
                let message = format!("`{id}` has nothing named `{}`{}", field.text, end(&hint));
                self.refuse(field.span, message)
            }
        }
    }

    /// A benefit's own `paid`, `if_granted` or `due`.
    pub(crate) fn quantity(&mut self, benefit: usize, name: &str, arguments: Vec<Slot>, span: Span) -> Typed {
        if name == "due" {
            let term = self.due_term(benefit);
            return self.typed(Expr::Term(term, arguments), Type::Bool, span);
        }
        let Some(ty) = self.amount_type(benefit) else {
            let id = self.d.benefits.get(benefit).map_or(String::new(), |b| b.name.value.clone());
            return self.refuse(span, format!("`{id}` has no amount; only `{id}.due` can be read."));
        };
        let term = if name == "paid" { self.paid_term(benefit) } else { self.granted_term(benefit) };
        self.typed(Expr::Term(term, arguments), ty, span)
    }

    fn extreme(&mut self, least: bool, arguments: &[Ast], span: Span, scope: &Scope) -> Typed {
        let mut ids = Vec::new();
        let mut ty = Type::Wrong;
        for argument in arguments {
            let value = self.lower(argument, scope, None);
            let one = self.need_number(value, argument.span);
            ty = self.unify(ty, one, argument.span, "compared");
            ids.push(value.id);
        }
        if ids.is_empty() {
            return self.refuse(span, "There is nothing in the parentheses.");
        }
        self.typed(if least { Expr::Min(ids) } else { Expr::Max(ids) }, ty, span)
    }

    fn period(&mut self, yearly: bool, arguments: &[Ast], span: Span, scope: &Scope) -> Typed {
        let argument = &arguments[0];
        let value = self.lower(argument, scope, None);
        let ty = match self.need_number(value, argument.span) {
            Type::Number(unit) => match if yearly { unit.yearly() } else { unit.monthly() } {
                Some(unit) => Type::Number(unit),
                None => {
                    let per = if yearly { "per month" } else { "per year" };
                    return self.refuse(
                        argument.span,
                        format!("This is {}; an amount {per} is needed here.", self.show(Type::Number(unit))),
                    );
                }
            },
            other => other,
        };
        let twelve = self.push(Expr::Number(12 * ONE), span);
        let expr = if yearly { Expr::Multiply(value.id, twelve) } else { Expr::Divide(value.id, twelve) };
        self.typed(expr, ty, span)
    }

    fn of_date(&mut self, name: &str, arguments: &[Ast], span: Span, scope: &Scope) -> Typed {
        let argument = &arguments[0];
        let value = self.lower(argument, scope, None);
        if !matches!(value.ty, Type::Date | Type::Wrong) {
            let shown = self.show(value.ty);
            return self.refuse(argument.span, format!("This is {shown}; a date is needed here."));
        }
        match name {
            "age_at" => self.typed(Expr::Age(value.id), Type::Number(Unit::YEARS), span),
            "months_since" => self.typed(Expr::MonthsSince(value.id), Type::Number(Unit::MONTHS), span),
            _ => self.typed(Expr::YearOf(value.id), Type::Number(Unit::PURE), span),
        }
    }
}

fn sample(name: &str, arity: usize, held: bool) -> String {
    match (arity, held) {
        (1, false) if !name.contains('.') => format!("p.{name}"),
        (1, _) => format!("{name}(p)"),
        _ => format!("{name}({})", ["p", "q", "r"][..arity.min(3)].join(", ")),
    }
}
