//! Persons and lists of persons: who is meant, what of them, and everything that runs over lists.

use super::symbols::Symbol;
use super::{Lower, Scope, Type, Typed};
use crate::ast::{Ast, Kind, Word};
use crate::declare::Member;
use crate::names::end;
use crate::source::{Span, hint};
use crate::units::Unit;
use pont_rules::model::{Expr, ExprId, Fold, Slot, YOU};

/// Slots that one expression may use at once.
const MAX_SLOTS: Slot = 8;

impl Lower<'_> {
    /// The slot of a person, if the expression names one.
    pub(crate) fn maybe_person(&self, ast: &Ast, scope: &Scope) -> Option<Slot> {
        let Kind::Name(name) = &ast.kind else { return None };
        scope.person(name).or((name == "you").then_some(YOU))
    }

    /// The slot of a person, or a problem.
    pub(crate) fn person(&mut self, ast: &Ast, scope: &Scope) -> Option<Slot> {
        let slot = self.maybe_person(ast, scope);
        if slot.is_none() {
            let message = match &ast.kind {
                Kind::Name(name) if name == "holder" => {
                    "There is no `holder` here: the household holds this right.".to_owned()
                }
                Kind::Name(name) if name == "item" => {
                    "`item` is the person looked at in a filter, such as `children[item.age < 3]`.".to_owned()
                }
                Kind::Name(name) => {
                    let hint = hint(name, scope.vars.iter().map(|(n, _)| n.as_str()).chain(["you"]));
                    format!("`{name}` is not a person here{}", end(&hint))
                }
                _ => "A person is needed here: `you` or a name such as `p`.".to_owned(),
            };
            self.problems.add(ast.span, message);
        }
        slot
    }

    /// The date of birth of a person.
    fn birth(&mut self, slot: Slot, span: Span) -> Option<ExprId> {
        match self.symbols.find(None, "birth") {
            Some(Symbol::Input(i))
                if self.input_type(i) == Type::Date && self.d.inputs.get(i).is_some_and(|x| x.per_person) =>
            {
                Some(self.push(Expr::PersonInput(i as u16, slot), span))
            }
            _ => {
                self.problems.add(span, "Ages need an input `birth`: a date, `per: person`.");
                None
            }
        }
    }

    /// `p.field`.
    pub(crate) fn of_person(&mut self, slot: Slot, field: &Word, span: Span, scope: &Scope) -> Typed {
        if field.text == "age" || field.text == "months_old" {
            let Some(birth) = self.birth(slot, span) else { return self.wrong(span) };
            return if field.text == "age" {
                self.typed(Expr::Age(birth), Type::Number(Unit::YEARS), span)
            } else {
                self.typed(Expr::MonthsSince(birth), Type::Number(Unit::MONTHS), span)
            };
        }
        match self.symbols.find(scope.owner, &field.text) {
            Some(Symbol::Input(i)) => {
                let Some(input) = self.d.inputs.get(i) else { return self.wrong(span) };
                if !input.per_person {
                    return self.refuse(
                        field.span,
                        format!("`{0}` is asked of the household; write `{0}` alone.", field.text),
                    );
                }
                let ty = self.input_type(i);
                self.typed(Expr::PersonInput(i as u16, slot), ty, span)
            }
            Some(Symbol::Term(i)) => self.apply_term(i, &[slot], &field.text, span, scope),
            Some(_) => {
                self.refuse(field.span, format!("`{}` does not belong to a person; write it alone.", field.text))
            }
            None => {
                let known = self.symbols.known(scope.owner);
                let hint = hint(&field.text, known.into_iter().chain(["age", "months_old"]));
                let message = format!("Nothing named `{}` is known of a person{}", field.text, end(&hint));
                self.refuse(field.span, message)
            }
        }
    }

    /// Whether the person in a slot belongs to a list: the boolean that stands for the list.
    pub(crate) fn list(&mut self, ast: &Ast, slot: Slot, scope: &Scope) -> Option<ExprId> {
        let span = ast.span;
        match &ast.kind {
            Kind::Name(name) if name == "persons" => Some(self.push(Expr::Here(slot), span)),
            Kind::Name(name) => match self.symbols.find(scope.owner, name) {
                Some(Symbol::Term(i)) if self.is_group(i) => {
                    let test = self.apply_term(i, &[slot], name, span, scope);
                    self.here_and(slot, test.id, span)
                }
                found => {
                    let groups = self.group_names(scope);
                    let message = match found {
                        Some(_) => format!("`{name}` is not a list of persons."),
                        None => format!(
                            "`{name}` is not a list of persons known here{}",
                            end(&hint(name, groups.iter().map(String::as_str)))
                        ),
                    };
                    self.problems.add(span, message);
                    None
                }
            },
            Kind::Filter(list, filter) => {
                let mut inner = scope.clone();
                inner.vars.push(("item".to_owned(), slot));
                // Persons inside the filter must not take the slot of the one looked at.
                inner.next = inner.next.max(if slot == YOU { 0 } else { slot.saturating_add(1) });
                let list = self.list(list, slot, scope);
                let filter = self.test(filter, &inner);
                Some(self.push(Expr::All(vec![list?, filter]), span))
            }
            Kind::Field(base, field) => self.list_of_benefit(base, field, &[], slot, span, scope),
            Kind::Call(callee, arguments) => match &callee.kind {
                Kind::Field(base, field) => self.list_of_benefit(base, field, arguments, slot, span, scope),
                _ => {
                    self.problems.add(span, "This is not a list of persons.");
                    None
                }
            },
            _ => {
                self.problems
                    .add(span, "A list of persons is needed here: `persons`, a group, or `group[item.age < 3]`.");
                None
            }
        }
    }

    fn list_of_benefit(
        &mut self,
        base: &Ast,
        field: &Word,
        arguments: &[Ast],
        slot: Slot,
        span: Span,
        scope: &Scope,
    ) -> Option<ExprId> {
        let Kind::Name(name) = &base.kind else {
            self.problems.add(base.span, "A list of another benefit is written `benefit.group`.");
            return None;
        };
        let found = match self.symbols.find(scope.owner, name) {
            Some(Symbol::Benefit(b)) => self.symbols.inside(b, &field.text),
            _ => None,
        };
        let Some(Symbol::Term(i)) = found.filter(|s| matches!(s, Symbol::Term(i) if self.is_group(*i))) else {
            self.problems.add(field.span, format!("`{name}.{}` is not a group of a benefit.", field.text));
            return None;
        };
        let mut slots = Vec::new();
        for argument in arguments {
            slots.push(self.person(argument, scope)?);
        }
        slots.push(slot);
        let test = self.apply_term(i, &slots, &field.text, span, scope);
        self.here_and(slot, test.id, span)
    }

    fn here_and(&mut self, slot: Slot, test: ExprId, span: Span) -> Option<ExprId> {
        let here = self.push(Expr::Here(slot), span);
        Some(self.push(Expr::All(vec![here, test]), span))
    }

    pub(crate) fn is_group(&self, term: usize) -> bool {
        self.d.terms.get(term).is_some_and(|t| t.member == Member::Group)
    }

    fn group_names(&self, scope: &Scope) -> Vec<String> {
        let known = self.symbols.known(scope.owner);
        let groups = known
            .into_iter()
            .filter(|n| matches!(self.symbols.find(scope.owner, n), Some(Symbol::Term(i)) if self.is_group(i)));
        groups.map(str::to_owned).chain(["persons".to_owned()]).collect()
    }

    /// A new person variable, if there is room for one.
    fn bind(&mut self, name: &str, span: Span, scope: &Scope) -> Option<(Scope, Slot)> {
        if scope.next >= MAX_SLOTS {
            self.problems.add(span, "Too many persons are looked at at once; name the inner part as a term.");
            return None;
        }
        if name != "item" && (self.symbols.find(scope.owner, name).is_some() || matches!(name, "you" | "persons")) {
            self.problems.add(span, format!("`{name}` already names something else; call the person otherwise."));
        }
        Some(scope.with(name))
    }

    pub(crate) fn over_persons(
        &mut self,
        fold: Fold,
        var: Option<&Word>,
        list: &Ast,
        body: Option<&Ast>,
        span: Span,
        scope: &Scope,
    ) -> Typed {
        let name = var.map_or("item", |v| v.text.as_str());
        let Some((inner, slot)) = self.bind(name, var.map_or(span, |v| v.span), scope) else { return self.wrong(span) };
        // The list itself does not know the new person, but its filters must not reuse the slot.
        let outside = Scope { next: inner.next, ..scope.clone() };
        let member = self.list(list, slot, &outside);
        let (body, ty) = match (fold, body) {
            (Fold::Some | Fold::Every, Some(body)) => (Some(self.test(body, &inner)), Type::Bool),
            (_, Some(body)) => {
                let value = self.lower(body, &inner, None);
                let ty = self.need_number(value, body.span);
                (Some(value.id), ty)
            }
            (_, None) => (None, Type::Number(Unit::PURE)),
        };
        let Some(member) = member else { return self.wrong(span) };
        self.typed(Expr::OverPersons { fold, slot, member, body }, ty, span)
    }

    /// `p in list`.
    pub(crate) fn member(&mut self, person: &Ast, list: &Ast, span: Span, scope: &Scope) -> Typed {
        if let (None, Kind::Name(_) | Kind::Field(..)) = (self.maybe_person(person, scope), &person.kind) {
            let list_like = matches!(&list.kind, Kind::Name(n) if n == "persons")
                || matches!(&list.kind, Kind::Name(n) if matches!(self.symbols.find(scope.owner, n), Some(Symbol::Term(i)) if self.is_group(i)));
            if !list_like {
                return self.refuse(list.span, "Write the values in parentheses: `x in (a, b)`.");
            }
        }
        let Some(slot) = self.person(person, scope) else { return self.wrong(span) };
        match self.list(list, slot, scope) {
            Some(id) => Typed { id, ty: Type::Bool },
            None => self.wrong(span),
        }
    }

    pub(crate) fn rank(&mut self, person: &Ast, list: &Ast, by: &Ast, span: Span, scope: &Scope) -> Typed {
        let Some(slot) = self.person(person, scope) else { return self.wrong(span) };
        let Some((inner, other)) = self.bind("item", span, scope) else { return self.wrong(span) };
        let outside = Scope { next: inner.next, ..scope.clone() };
        let member = self.list(list, other, &outside);
        let key = self.lower(by, &inner, None);
        if !matches!(key.ty, Type::Date | Type::Wrong) {
            return self.refuse(by.span, "Persons are ranked by a date, such as `item.birth`.");
        }
        let Some(member) = member else { return self.wrong(span) };
        self.typed(Expr::Rank { slot, other, member, by: key.id }, Type::Number(Unit::PURE), span)
    }
}
