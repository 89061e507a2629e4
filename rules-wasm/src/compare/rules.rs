//! What is written otherwise in two versions of the law, apart from figures.
//!
//! Each right, term, input and circle is a unit. Two are the same where their expressions are, naming each other by id: a
//! term that only reads another one that changed is the same itself.

use crate::model::{Benefit, Catalogue, Domain, Expr, ExprId, Node, Test};
use litemap::LiteMap;

/// A unit of a law, by its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Unit {
    Benefit(usize),
    Term(usize),
    Input(usize),
    Loop(usize),
}

/// Expressions deeper than this are not compared any further: real ones stay far below.
const DEEPEST: u16 = 400;

/// The units of both laws and which of them differ.
pub(super) struct Rules<'a> {
    new: &'a Catalogue,
    old: &'a Catalogue,
    /// Units of the newer law that are new or written otherwise.
    changed: Vec<Unit>,
    /// Units of the older law that are no longer there.
    gone: Vec<Unit>,
}

impl<'a> Rules<'a> {
    pub(super) fn new(old: &'a Catalogue, new: &'a Catalogue) -> Self {
        let mut pair = Laws { old, new, known: LiteMap::new() };
        let changed = units(new).into_iter().filter(|unit| !pair.same_unit(*unit)).collect();
        let names: Vec<String> = units(new).into_iter().map(|unit| name(new, unit)).collect();
        let gone = units(old).into_iter().filter(|unit| !names.contains(&name(old, *unit))).collect();
        Rules { new, old, changed, gone }
    }

    /// Everything that differs, by name.
    pub(super) fn different(&self) -> Vec<String> {
        let changed = self.changed.iter().map(|unit| shown(self.new, *unit));
        once_each(changed.chain(self.gone.iter().map(|unit| shown(self.old, *unit))).collect())
    }

    /// What differs among all that a right reads, directly or through others.
    pub(super) fn read_by(&self, benefit: &str) -> Vec<String> {
        let mut all = Vec::new();
        for (law, differ) in [(self.new, &self.changed), (self.old, &self.gone)] {
            if let Some(place) = law.benefits.iter().position(|b| b.id == benefit) {
                let read = reached(law, Unit::Benefit(place));
                all.extend(differ.iter().filter(|unit| read.contains(unit)).map(|unit| shown(law, *unit)));
            }
        }
        once_each(all)
    }
}

fn units(law: &Catalogue) -> Vec<Unit> {
    let benefits = (0..law.benefits.len()).map(Unit::Benefit);
    let terms = (0..law.terms.len()).map(Unit::Term);
    let inputs = (0..law.inputs.len()).map(Unit::Input);
    benefits.chain(terms).chain(inputs).chain((0..law.loops.len()).map(Unit::Loop)).collect()
}

fn name(law: &Catalogue, unit: Unit) -> String {
    let found = match unit {
        Unit::Benefit(i) => law.benefits.get(i).map(|b| b.id.clone()),
        Unit::Term(i) => law.terms.get(i).map(|t| t.id.clone()),
        Unit::Input(i) => law.inputs.get(i).map(|n| format!("input {}", n.id)),
        Unit::Loop(i) => law.loops.get(i).map(|l| format!("loop {}", l.id)),
    };
    found.unwrap_or_default()
}

/// The name of a unit for people: that a right is due is written in the right itself.
fn shown(law: &Catalogue, unit: Unit) -> String {
    let right = law.benefits.iter().find(|b| unit == Unit::Term(usize::from(b.due)));
    right.map_or_else(|| name(law, unit), |b| b.id.clone())
}

fn once_each(names: Vec<String>) -> Vec<String> {
    let mut all: Vec<String> = Vec::with_capacity(names.len());
    for name in names {
        if !all.contains(&name) {
            all.push(name);
        }
    }
    all
}

/// All units that one reads, itself first.
fn reached(law: &Catalogue, from: Unit) -> Vec<Unit> {
    let mut found = vec![from];
    let mut seen = vec![false; law.exprs.len()];
    let mut next = 0;
    while let Some(unit) = found.get(next).copied() {
        next += 1;
        let mut todo = roots(law, unit);
        while let Some(id) = todo.pop() {
            let Some(expr) = law.exprs.get(id as usize).filter(|_| !seen[id as usize]) else { continue };
            seen[id as usize] = true;
            if let Some(read) = read_unit(expr)
                && !found.contains(&read)
            {
                found.push(read);
            }
            todo.extend(expr.bare().1);
        }
    }
    found
}

/// The expressions that belong to a unit itself.
fn roots(law: &Catalogue, unit: Unit) -> Vec<ExprId> {
    match unit {
        Unit::Benefit(i) => law.benefits.get(i).map_or_else(Vec::new, |b| skeleton(b).1),
        Unit::Term(i) => law.terms.get(i).map(|t| t.body).into_iter().collect(),
        Unit::Input(i) => law
            .inputs
            .get(i)
            .map_or_else(Vec::new, |n| [n.when, n.otherwise, n.estimate].into_iter().flatten().collect()),
        Unit::Loop(i) => law.loops.get(i).map_or_else(Vec::new, |l| vec![l.start, l.body]),
    }
}

fn read_unit(expr: &Expr) -> Option<Unit> {
    match expr {
        Expr::Input(i) | Expr::PersonInput(i, _) => Some(Unit::Input(usize::from(*i))),
        Expr::Term(t, _) => Some(Unit::Term(usize::from(*t))),
        Expr::Loop(l, _) => Some(Unit::Loop(usize::from(*l))),
        _ => None,
    }
}

/// What a right says of when and how much, without its expressions, and these in order. What it says of papers, addresses and
/// sources changes no result.
fn skeleton(benefit: &Benefit) -> (Benefit, Vec<ExprId>) {
    let mut b = benefit.clone();
    let mut found = Vec::new();
    let mut take = |id: &mut ExprId| found.push(std::mem::take(id));
    b.holders.iter_mut().for_each(&mut take);
    b.conditions.iter_mut().for_each(|node| nodes(node, &mut take));
    b.outcomes.iter_mut().for_each(|(_, when)| take(when));
    if let Some(amount) = &mut b.amount {
        take(&mut amount.total);
        amount.unknown.iter_mut().for_each(&mut take);
        amount.parts.clear();
    }
    let kept = Benefit {
        titles: Vec::new(),
        authority: String::new(),
        documents: Vec::new(),
        apply: Default::default(),
        call: None,
        law: Vec::new(),
        checked: 0,
        untested: Vec::new(),
        params: Vec::new(),
        tables: Vec::new(),
        due: 0,
        ..b
    };
    (kept, found)
}

fn nodes(node: &mut Node, take: &mut dyn FnMut(&mut ExprId)) {
    node.cite.clear();
    node.office.iter_mut().for_each(&mut *take);
    match &mut node.test {
        Test::Is(id) => take(id),
        Test::All(inner) | Test::Any(inner) => inner.iter_mut().for_each(|n| nodes(n, take)),
    }
}

/// What an expression names, by id; its index is taken out of it.
fn named<'a>(law: &'a Catalogue, expr: &mut Expr) -> Option<&'a str> {
    match expr {
        Expr::Input(i) | Expr::PersonInput(i, _) => {
            law.inputs.get(usize::from(std::mem::take(i))).map(|n| n.id.as_str())
        }
        Expr::Param(i) => law.params.get(usize::from(std::mem::take(i))).map(|p| p.id.as_str()),
        Expr::Term(i, _) => law.terms.get(usize::from(std::mem::take(i))).map(|t| t.id.as_str()),
        Expr::Loop(i, _) => law.loops.get(usize::from(std::mem::take(i))).map(|l| l.id.as_str()),
        Expr::Cell(i, ..) | Expr::LastRow(i, ..) => {
            law.tables.get(usize::from(std::mem::take(i))).map(|t| t.id.as_str())
        }
        _ => None,
    }
}

/// Two laws whose expressions are compared, each pair once.
struct Laws<'a> {
    old: &'a Catalogue,
    new: &'a Catalogue,
    known: LiteMap<(ExprId, ExprId), bool>,
}

impl Laws<'_> {
    /// Whether a unit of the newer law is written the same in the older one.
    fn same_unit(&mut self, unit: Unit) -> bool {
        let (old, new) = (self.old, self.new);
        let wanted = name(new, unit);
        match unit {
            Unit::Benefit(i) => {
                let (Some(b), Some(a)) = (new.benefits.get(i), old.benefits.iter().find(|b| b.id == wanted)) else {
                    return false;
                };
                let ((kept_old, ours), (kept, theirs)) = (skeleton(a), skeleton(b));
                kept_old == kept && self.all_same(&ours, &theirs)
            }
            Unit::Term(i) => {
                let (Some(b), Some(a)) = (new.terms.get(i), old.terms.iter().find(|t| t.id == wanted)) else {
                    return false;
                };
                a.arity == b.arity && self.same(a.body, b.body, 0)
            }
            Unit::Input(i) => {
                let Some(b) = new.inputs.get(i) else { return false };
                let Some(a) = old.inputs.iter().find(|a| a.id == b.id) else { return false };
                let roots = |n: &crate::model::Input| [n.when, n.otherwise, n.estimate];
                let shape = |n: &crate::model::Input| roots(n).map(|e| e.is_some());
                let (ours, theirs): (Vec<ExprId>, Vec<ExprId>) =
                    (roots(a).into_iter().flatten().collect(), roots(b).into_iter().flatten().collect());
                a.per_person == b.per_person
                    && self.same_domain(&a.domain, &b.domain)
                    && shape(a) == shape(b)
                    && self.all_same(&ours, &theirs)
            }
            Unit::Loop(i) => {
                let Some(b) = new.loops.get(i) else { return false };
                let Some(a) = old.loops.iter().find(|a| a.id == b.id) else { return false };
                (a.arity, a.bound) == (b.arity, b.bound) && self.all_same(&[a.start, a.body], &[b.start, b.body])
            }
        }
    }

    fn same_domain(&self, a: &Domain, b: &Domain) -> bool {
        match (a, b) {
            (Domain::Choice(a), Domain::Choice(b)) => {
                self.old.enums.get(usize::from(*a)) == self.new.enums.get(usize::from(*b))
            }
            _ => a == b,
        }
    }

    fn all_same(&mut self, a: &[ExprId], b: &[ExprId]) -> bool {
        a.len() == b.len() && a.iter().zip(b).all(|(a, b)| self.same(*a, *b, 0))
    }

    fn same(&mut self, a: ExprId, b: ExprId, depth: u16) -> bool {
        if let Some(known) = self.known.get(&(a, b)) {
            return *known;
        }
        let (Some(x), Some(y)) = (self.old.exprs.get(a as usize), self.new.exprs.get(b as usize)) else { return false };
        let ((mut x, ours), (mut y, theirs)) = (x.bare(), y.bare());
        let names = named(self.old, &mut x) == named(self.new, &mut y);
        let same = depth < DEEPEST
            && names
            && x == y
            && ours.len() == theirs.len()
            && ours.iter().zip(&theirs).all(|(a, b)| self.same(*a, *b, depth + 1));
        self.known.insert((a, b), same);
        same
    }
}
