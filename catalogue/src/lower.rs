//! From declarations to the evaluator's catalogue: names looked up, kinds and units checked, expressions laid out in an arena.

mod arithmetic;
mod benefit;
mod calls;
mod compare;
mod expression;
mod inputs;
mod persons;
mod symbols;
mod tables;
mod terms;

pub use symbols::Symbol;

use crate::declare::{Declared, Owner};
use crate::source::{Problems, Sources, Span};
use crate::units::Unit;
use crate::yaml::Text;
use pont_rules::model::{Benefit, Enumeration, Expr, ExprId, Input, Loop, LoopId, Param, Slot, Table, TermId};
use symbols::Symbols;

/// What an expression is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Type {
    /// Yes or no.
    Bool,
    /// A number with its unit.
    Number(Unit),
    /// A number made of bare literals: takes the unit that it meets.
    Bare,
    /// A date.
    Date,
    /// A value of the enumeration of this index.
    Choice(usize),
    /// Reported already.
    Wrong,
}

/// An expression in the arena and what it is.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Typed {
    pub(crate) id: ExprId,
    pub(crate) ty: Type,
}

/// The names that an expression may use besides the declared ones.
#[derive(Debug, Clone, Default)]
pub(crate) struct Scope {
    /// The benefit whose file this stands in.
    pub(crate) owner: Owner,
    /// Persons by name.
    pub(crate) vars: Vec<(String, Slot)>,
    /// First free slot.
    pub(crate) next: Slot,
    /// Inside `loop`: the benefit's own `paid` and `due` may be read.
    pub(crate) in_loop: bool,
    /// Inside `estimate`: intervals may be written.
    pub(crate) estimate: bool,
    /// The running result, in the steps of a part.
    pub(crate) so_far: Option<(ExprId, Type)>,
}

impl Scope {
    /// The same scope with one more person, in the next free slot.
    pub(crate) fn with(&self, name: &str) -> (Scope, Slot) {
        let slot = self.next;
        let mut inner = self.clone();
        inner.vars.push((name.to_owned(), slot));
        inner.next = slot.saturating_add(1);
        (inner, slot)
    }

    /// A person by name; the innermost wins.
    pub(crate) fn person(&self, name: &str) -> Option<Slot> {
        self.vars.iter().rev().find(|(n, _)| n == name).map(|(_, slot)| *slot)
    }
}

/// A term on its way.
#[derive(Debug, Clone)]
pub(crate) struct TermState {
    pub(crate) id: String,
    pub(crate) arity: u8,
    pub(crate) body: Option<ExprId>,
    pub(crate) ty: Option<Type>,
    pub(crate) busy: bool,
    /// Where it is declared.
    pub(crate) span: Span,
}

/// What lowering makes.
#[derive(Debug)]
pub struct Lowered {
    /// Enumerations.
    pub enums: Vec<Enumeration>,
    /// Inputs, in the order declared.
    pub inputs: Vec<Input>,
    /// Parameters.
    pub params: Vec<Param>,
    /// Tables.
    pub tables: Vec<Table>,
    /// Terms with the places of their declarations.
    pub terms: Vec<LoweredTerm>,
    /// Loops.
    pub loops: Vec<Loop>,
    /// The arena.
    pub exprs: Vec<Expr>,
    /// Where each expression of the arena stands.
    pub spans: Vec<Span>,
    /// The rights.
    pub benefits: Vec<Benefit>,
    /// Facts for later checks.
    pub benefit_terms: Vec<[TermId; 4]>,
}

/// A term that is laid out.
#[derive(Debug, Clone)]
pub struct LoweredTerm {
    /// Its full name.
    pub id: String,
    /// Number of persons.
    pub arity: u8,
    /// What it stands for.
    pub body: ExprId,
    /// What it is.
    pub ty: Type,
    /// Where it is declared.
    pub span: Span,
}

/// The working state.
pub(crate) struct Lower<'a> {
    pub(crate) d: &'a Declared,
    pub(crate) sources: &'a mut Sources,
    pub(crate) problems: &'a mut Problems,
    pub(crate) symbols: Symbols,
    pub(crate) exprs: Vec<Expr>,
    pub(crate) spans: Vec<Span>,
    pub(crate) terms: Vec<TermState>,
    pub(crate) loops: Vec<Loop>,
    pub(crate) tables: Vec<tables::TableInfo>,
    pub(crate) enums: Vec<Enumeration>,
    /// Which declared terms have the holder in their first slot.
    pub(crate) held: Vec<bool>,
}

/// Lowers everything that is declared. Problems are reported; the result stands even then, for further checks.
pub fn lower(d: &Declared, sources: &mut Sources, problems: &mut Problems) -> Lowered {
    let symbols = Symbols::collect(d, problems);
    let enums = d
        .enums
        .iter()
        .map(|e| Enumeration { id: e.name.value.clone(), values: e.values.iter().map(|v| v.value.clone()).collect() })
        .collect();
    let mut l = Lower {
        d,
        sources,
        problems,
        symbols,
        exprs: Vec::new(),
        spans: Vec::new(),
        terms: Vec::new(),
        loops: Vec::new(),
        tables: Vec::new(),
        enums,
        held: Vec::new(),
    };
    l.declare_terms();
    let tables = l.read_tables();
    for term in 0..d.terms.len() {
        l.define(term);
    }
    let inputs = l.inputs();
    let benefits = (0..d.benefits.len()).map(|b| l.benefit(b)).collect();
    let params = d
        .params
        .iter()
        .map(|p| Param {
            id: qualified(d, p.owner, &p.name),
            cite: p.cite.clone(),
            unit: p.unit_text.clone(),
            values: p.values.clone(),
            review_by: p.review_by,
        })
        .collect();
    let nothing = l.push(Expr::Number(0), Span::default());
    let terms = l
        .terms
        .iter()
        .map(|t| LoweredTerm {
            id: t.id.clone(),
            arity: t.arity,
            body: t.body.unwrap_or(nothing),
            ty: t.ty.unwrap_or(Type::Wrong),
            span: t.span,
        })
        .collect();
    let benefit_terms =
        (0..d.benefits.len()).map(|b| [l.amount_term(b), l.due_term(b), l.paid_term(b), l.granted_term(b)]).collect();
    Lowered {
        enums: l.enums,
        inputs,
        params,
        tables,
        terms,
        loops: l.loops,
        exprs: l.exprs,
        spans: l.spans,
        benefits,
        benefit_terms,
    }
}

/// `benefit.name`, or the name alone where it is shared.
pub(crate) fn qualified(d: &Declared, owner: Owner, name: &Text) -> String {
    match owner.and_then(|b| d.benefits.get(b)) {
        Some(benefit) => format!("{}.{}", benefit.name.value, name.value),
        None => name.value.clone(),
    }
}

impl Lower<'_> {
    /// Adds an expression to the arena.
    pub(crate) fn push(&mut self, expr: Expr, span: Span) -> ExprId {
        self.exprs.push(expr);
        self.spans.push(span);
        ExprId::try_from(self.exprs.len() - 1).unwrap_or(ExprId::MAX)
    }

    pub(crate) fn typed(&mut self, expr: Expr, ty: Type, span: Span) -> Typed {
        Typed { id: self.push(expr, span), ty }
    }

    /// What stands where a problem has been reported.
    pub(crate) fn wrong(&mut self, span: Span) -> Typed {
        self.typed(Expr::Number(0), Type::Wrong, span)
    }

    /// Reports and stands in.
    pub(crate) fn refuse(&mut self, span: Span, message: impl Into<String>) -> Typed {
        self.problems.add(span, message);
        self.wrong(span)
    }

    /// How a type is told to people.
    pub(crate) fn show(&self, ty: Type) -> String {
        match ty {
            Type::Bool => "true or false".to_owned(),
            Type::Number(unit) if unit == Unit::PURE => "a pure number".to_owned(),
            Type::Number(unit) => format!("a number in {unit}"),
            Type::Bare => "a number".to_owned(),
            Type::Date => "a date".to_owned(),
            Type::Choice(e) => format!("a value of `{}`", self.enums.get(e).map_or("?", |e| e.id.as_str())),
            Type::Wrong => "nothing".to_owned(),
        }
    }

    /// Checks that an expression is true or false.
    pub(crate) fn need_bool(&mut self, value: Typed, span: Span) -> ExprId {
        if !matches!(value.ty, Type::Bool | Type::Wrong) {
            let shown = self.show(value.ty);
            self.problems.add(span, format!("This is {shown}; a test that is true or false is needed here."));
        }
        value.id
    }

    /// Joins two numbers that are added or compared, or refuses.
    pub(crate) fn unify(&mut self, a: Type, b: Type, span: Span, doing: &str) -> Type {
        match (a, b) {
            (Type::Wrong, other) | (other, Type::Wrong) => other,
            (Type::Bare, Type::Bare) => Type::Bare,
            (Type::Bare, Type::Number(u)) | (Type::Number(u), Type::Bare) => Type::Number(u),
            (a, b) if a == b => a,
            (Type::Number(a), Type::Number(b)) => {
                let how = if a.yearly() == Some(b) || b.yearly() == Some(a) {
                    " Use `yearly(…)` or `monthly(…)`."
                } else {
                    ""
                };
                self.problems.add(span, format!("These cannot be {doing}: one is {a}, the other {b}.{how}"));
                Type::Wrong
            }
            (a, b) => {
                let (a, b) = (self.show(a), self.show(b));
                self.problems.add(span, format!("These cannot be {doing}: one is {a}, the other {b}."));
                Type::Wrong
            }
        }
    }

    pub(crate) fn loop_id(&self, at: usize) -> LoopId {
        LoopId::try_from(at).unwrap_or(LoopId::MAX)
    }
}
