//! Terms, groups and loops. Each is defined the first time that something reads it.

use super::{Lower, Scope, TermState, Type, Typed, qualified};
use crate::ast::Ast;
use crate::declare::{Body, Declared, Member, TermDecl};
use crate::source::Span;
use crate::units::Unit;
use pont_rules::model::{Expr, ExprId, Loop, TermId};

/// Persons that a term can be applied to at once.
const MAX_PERSONS_OF_A_TERM: usize = 2;

/// What other rules may read of a benefit, and its bare amount.
const QUANTITIES: usize = 4;

impl Lower<'_> {
    /// Gives every declared term, then the quantities of every benefit, their index.
    pub(crate) fn declare_terms(&mut self) {
        let d = self.d;
        self.held = held(d);
        for (i, t) in d.terms.iter().enumerate() {
            let arity = t.per.len() + usize::from(self.held[i]);
            if arity > MAX_PERSONS_OF_A_TERM {
                self.problems.add(t.name.span, format!("`{}` is about {arity} persons at once, its holder included; at most {MAX_PERSONS_OF_A_TERM} are possible.", t.name.value));
            }
            self.reserve(qualified(d, t.owner, &t.name), arity, t.name.span);
        }
        for b in &d.benefits {
            for quantity in ["amount", "due", "paid", "if_granted"] {
                self.reserve(format!("{}.{quantity}", b.name.value), usize::from(b.each_person), b.name.span);
            }
        }
    }

    /// A term that is not laid out yet.
    pub(crate) fn reserve(&mut self, id: String, arity: usize, span: Span) -> TermId {
        let arity = u8::try_from(arity).unwrap_or(u8::MAX);
        self.terms.push(TermState { id, arity, body: None, ty: None, busy: false, span });
        TermId::try_from(self.terms.len() - 1).unwrap_or(TermId::MAX)
    }

    /// Fills a reserved term.
    pub(crate) fn fill(&mut self, term: TermId, body: ExprId, ty: Type) {
        if let Some(state) = self.terms.get_mut(usize::from(term)) {
            state.body = Some(body);
            state.ty = Some(ty);
        }
    }

    fn benefit_term(&self, benefit: usize, which: usize) -> TermId {
        TermId::try_from(self.d.terms.len() + QUANTITIES * benefit + which).unwrap_or(TermId::MAX)
    }

    pub(crate) fn amount_term(&self, benefit: usize) -> TermId {
        self.benefit_term(benefit, 0)
    }

    pub(crate) fn due_term(&self, benefit: usize) -> TermId {
        self.benefit_term(benefit, 1)
    }

    pub(crate) fn paid_term(&self, benefit: usize) -> TermId {
        self.benefit_term(benefit, 2)
    }

    pub(crate) fn granted_term(&self, benefit: usize) -> TermId {
        self.benefit_term(benefit, 3)
    }

    /// The scope of a benefit's own expressions: the holder, also called `p`, if each person holds it.
    pub(crate) fn file_scope(&self, benefit: usize) -> Scope {
        let mut scope = Scope { owner: Some(benefit), ..Scope::default() };
        if self.d.benefits.get(benefit).is_some_and(|b| b.each_person) {
            scope = scope.with("holder").0;
            scope.vars.push(("p".to_owned(), 0));
        }
        scope
    }

    /// The scope of a term: the holder where it has one, then its own persons.
    fn term_scope(&self, term: usize, decl: &TermDecl) -> Scope {
        let mut scope = Scope { owner: decl.owner, ..Scope::default() };
        if self.held.get(term) == Some(&true) {
            scope = scope.with("holder").0;
            if decl.per.is_empty() {
                scope.vars.push(("p".to_owned(), 0));
            }
        }
        scope
    }

    /// The type of a term; lays it out where that has not been done.
    pub(crate) fn define(&mut self, term: usize) -> Type {
        let d = self.d;
        let (Some(state), Some(decl)) = (self.terms.get_mut(term), d.terms.get(term)) else { return Type::Wrong };
        if let Some(ty) = state.ty {
            return ty;
        }
        if state.busy {
            // A circle: told by the check of the whole graph, with its path.
            return decl.unit.map_or(Type::Wrong, |(unit, _)| Type::Number(unit));
        }
        state.busy = true;
        let mut scope = self.term_scope(term, decl);
        for person in &decl.per {
            if self.symbols.find(decl.owner, &person.value).is_some() || scope.person(&person.value).is_some() {
                self.problems.add(
                    person.span,
                    format!("`{}` already names something else; call the person otherwise.", person.value),
                );
            }
            scope = scope.with(&person.value).0;
        }
        let value = self.body(decl, &scope);
        let ty = self.declared_type(decl, value);
        self.fill(term as TermId, value.id, ty);
        ty
    }

    fn declared_type(&mut self, decl: &TermDecl, value: Typed) -> Type {
        let name = &decl.name.value;
        if decl.member == Member::Group {
            if !matches!(value.ty, Type::Bool | Type::Wrong) {
                let shown = self.show(value.ty);
                self.problems.add(
                    decl.name.span,
                    format!("The group `{name}` says who belongs to it: its `is` must be true or false, not {shown}."),
                );
            }
            return Type::Bool;
        }
        match (decl.unit, value.ty) {
            (None, ty) => ty,
            (Some((unit, _)), Type::Bare | Type::Wrong) => Type::Number(unit),
            (Some((unit, _)), ty) if ty == Type::Number(unit) => ty,
            (Some((unit, at)), ty) => {
                let shown = self.show(ty);
                self.problems.add(at, format!("`{name}` is declared in {unit}, but its expression is {shown}."));
                Type::Number(unit)
            }
        }
    }

    fn body(&mut self, decl: &TermDecl, scope: &Scope) -> Typed {
        let at = decl.name.span;
        match &decl.body {
            None => self.wrong(at),
            Some(Body::Is(ast)) => self.lower(ast, scope, None),
            Some(Body::Bands(of, rates)) => self.bands(of, rates, at, scope),
            Some(Body::Ramp { of, from, to, top }) => {
                let moving = self.lower(of, scope, None);
                let (low, high) = (self.lower(from, scope, None), self.lower(to, scope, None));
                let full = self.lower(top, scope, None);
                let ty = self.need_number(moving, of.span);
                let ty = self.unify(ty, low.ty, from.span, "compared");
                self.unify(ty, high.ty, to.span, "compared");
                let full_ty = self.need_number(full, top.span);
                self.typed(Expr::Ramp { of: moving.id, from: low.id, to: high.id, top: full.id }, full_ty, at)
            }
            Some(Body::Loop { body, start, turns }) => self.looped(decl, body, start, *turns, scope),
        }
    }

    fn bands(&mut self, of: &Ast, rates: &[(Ast, Ast)], at: Span, scope: &Scope) -> Typed {
        let cut = self.lower(of, scope, None);
        let ty = self.need_number(cut, of.span);
        let mut pairs = Vec::new();
        let mut rate_ty = Type::Bare;
        for (threshold, rate) in rates {
            let (t, r) = (self.lower(threshold, scope, None), self.lower(rate, scope, None));
            self.need_number(t, threshold.span);
            self.unify(ty, t.ty, threshold.span, "compared");
            let one = self.need_number(r, rate.span);
            rate_ty = self.unify(rate_ty, one, rate.span, "rates of one scale");
            pairs.push((t.id, r.id));
        }
        let ty = self.product(ty, rate_ty, Unit::times, at);
        self.typed(Expr::Bands { of: cut.id, rates: pairs }, ty, at)
    }

    fn looped(&mut self, decl: &TermDecl, body: &Ast, start: &Ast, turns: u8, scope: &Scope) -> Typed {
        let at = decl.name.span;
        if scope.next > 1 {
            return self.refuse(at, "A loop is for the household or for one person, not for several.");
        }
        let index = self.loops.len();
        if index >= 32 {
            return self.refuse(at, "There are more than 32 loops.");
        }
        // Reserved first: the body may come back to this very loop.
        let nothing = self.push(Expr::Number(0), at);
        self.loops.push(Loop {
            id: self.loop_name(decl),
            arity: scope.next,
            start: nothing,
            body: nothing,
            bound: turns,
        });
        let first = self.lower(start, scope, None);
        let inside = Scope { in_loop: true, ..scope.clone() };
        let each = self.lower(body, &inside, None);
        let ty = self.unify(first.ty, each.ty, at, "the start and the turns of one loop");
        if matches!(ty, Type::Date | Type::Choice(_)) {
            return self.refuse(at, "A loop is over a number, or over true and false.");
        }
        if let Some(l) = self.loops.get_mut(index) {
            l.start = first.id;
            l.body = each.id;
        }
        let id = self.loop_id(index);
        self.typed(Expr::Loop(id, (0..scope.next).collect()), ty, at)
    }

    fn loop_name(&self, decl: &TermDecl) -> String {
        qualified(self.d, decl.owner, &decl.name)
    }
}

/// Which terms have the holder in their first slot: in a benefit held by each person, all but those that are per person and never use it.
fn held(d: &Declared) -> Vec<bool> {
    let each = |t: &TermDecl| t.owner.and_then(|b| d.benefits.get(b)).is_some_and(|b| b.each_person);
    let mut held: Vec<bool> = d.terms.iter().map(|t| each(t) && t.per.is_empty()).collect();
    let names: Vec<Vec<&str>> = d.terms.iter().map(|t| t.body.as_ref().map(Body::names).unwrap_or_default()).collect();
    loop {
        let mut changed = false;
        for (i, t) in d.terms.iter().enumerate() {
            if held[i] || !each(t) {
                continue;
            }
            let reads_held = |name: &&str| {
                d.terms.iter().zip(&held).any(|(o, held)| *held && o.owner == t.owner && o.name.value == **name)
            };
            if names[i].iter().any(|n| matches!(*n, "holder" | "paid" | "due") || reads_held(n)) {
                held[i] = true;
                changed = true;
            }
        }
        if !changed {
            return held;
        }
    }
}
