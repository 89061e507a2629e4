//! Who reads whom: children of expressions, circles, and which loops a term can reach.

use crate::lower::Lowered;
use crate::source::{Problems, Span};
use pont_rules::model::{Expr, ExprId};
use std::collections::BTreeSet;

/// Calls a function with every expression that one reads directly; slots and indices stay as they are.
pub fn map_children(expr: &Expr, f: &mut dyn FnMut(ExprId) -> ExprId) -> Expr {
    let mut mapped = expr.clone();
    mapped.operands(&mut |id| *id = f(*id));
    mapped
}

/// The expressions that one reads directly.
#[must_use]
pub fn children(expr: &Expr) -> Vec<ExprId> {
    let mut found = Vec::new();
    expr.clone().operands(&mut |id| found.push(*id));
    found
}

/// Something with an expression of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    /// A term.
    Term(usize),
    /// An input, for `when`, `otherwise` and `estimate`.
    Input(usize),
    /// A loop.
    Loop(usize),
}

/// The expressions of a unit.
#[must_use]
pub fn roots(l: &Lowered, unit: Unit) -> Vec<ExprId> {
    match unit {
        Unit::Term(t) => l.terms.get(t).map(|t| t.body).into_iter().collect(),
        Unit::Input(i) => {
            l.inputs.get(i).map_or_else(Vec::new, |i| [i.when, i.otherwise, i.estimate].into_iter().flatten().collect())
        }
        Unit::Loop(k) => l.loops.get(k).map_or_else(Vec::new, |k| vec![k.start, k.body]),
    }
}

/// The units that some expressions read, with the place of the reading.
#[must_use]
pub fn reads(l: &Lowered, from: &[ExprId]) -> Vec<(Unit, Span)> {
    let mut seen = BTreeSet::new();
    let mut todo = from.to_vec();
    let mut found = Vec::new();
    while let Some(id) = todo.pop() {
        let Some(expr) = l.exprs.get(id as usize).filter(|_| seen.insert(id)) else { continue };
        let at = l.spans.get(id as usize).copied().unwrap_or_default();
        match *expr {
            Expr::Term(t, _) => found.push((Unit::Term(t.into()), at)),
            Expr::Input(i) | Expr::PersonInput(i, _) => found.push((Unit::Input(i.into()), at)),
            Expr::Loop(k, _) => found.push((Unit::Loop(k.into()), at)),
            _ => todo.extend(children(expr)),
        }
    }
    found.sort_by_key(|(unit, at)| (*unit, *at));
    found.dedup_by_key(|(unit, _)| *unit);
    found
}

/// Refuses circles that pass through no loop. Gives whether there is none.
pub fn circles(l: &Lowered, problems: &mut Problems) -> bool {
    let mut search = Search { l, state: std::collections::HashMap::new(), path: Vec::new(), problems, found: false };
    for t in 0..l.terms.len() {
        search.visit(Unit::Term(t));
    }
    for i in 0..l.inputs.len() {
        search.visit(Unit::Input(i));
    }
    // A loop may come back to itself in its turns, but not in its start.
    for (k, one) in l.loops.iter().enumerate() {
        let start = reach(l, &[one.start]);
        if start.contains(&Unit::Loop(k)) {
            let at = l.spans.get(one.start as usize).copied().unwrap_or_default();
            search.problems.add(at, format!("The start of the loop `{}` reads the loop itself.", one.id));
            search.found = true;
        }
    }
    !search.found
}

/// Everything that can be reached, through loops too.
#[must_use]
pub fn reach(l: &Lowered, from: &[ExprId]) -> BTreeSet<Unit> {
    let mut seen = BTreeSet::new();
    let mut todo: Vec<Unit> = reads(l, from).into_iter().map(|(unit, _)| unit).collect();
    while let Some(unit) = todo.pop() {
        if seen.insert(unit) {
            todo.extend(reads(l, &roots(l, unit)).into_iter().map(|(unit, _)| unit));
        }
    }
    seen
}

struct Search<'a> {
    l: &'a Lowered,
    /// Absent: not seen; false: on the path; true: done.
    state: std::collections::HashMap<Unit, bool>,
    path: Vec<Unit>,
    problems: &'a mut Problems,
    found: bool,
}

impl Search<'_> {
    fn visit(&mut self, start: Unit) {
        // A stack of its own: the depth of the law is not the depth of the machine's stack.
        let mut stack: Vec<(Unit, Vec<(Unit, Span)>)> = Vec::new();
        if self.state.contains_key(&start) {
            return;
        }
        self.enter(start, &mut stack);
        while let Some((unit, next)) = stack.last_mut() {
            let unit = *unit;
            match next.pop() {
                None => {
                    self.state.insert(unit, true);
                    self.path.pop();
                    stack.pop();
                }
                Some((Unit::Loop(_), _)) => {}
                Some((other, at)) => match self.state.get(&other) {
                    Some(true) => {}
                    Some(false) => self.tell(other, at),
                    None => self.enter(other, &mut stack),
                },
            }
        }
    }

    fn enter(&mut self, unit: Unit, stack: &mut Vec<(Unit, Vec<(Unit, Span)>)>) {
        self.state.insert(unit, false);
        self.path.push(unit);
        stack.push((unit, reads(self.l, &roots(self.l, unit))));
    }

    fn tell(&mut self, back_to: Unit, at: Span) {
        self.found = true;
        let from = self.path.iter().position(|u| *u == back_to).unwrap_or(0);
        let mut names: Vec<String> = self.path[from..].iter().map(|u| format!("`{}`", self.name(*u))).collect();
        // Steps of parts are inner terms that nobody wrote.
        names.retain(|n| !n.contains('#'));
        names.push(format!("`{}`", self.name(back_to)));
        let path = names.join(" reads ");
        self.problems.add(at, format!("This makes a circle: {path}. Where the law is circular, declare a `loop`."));
    }

    fn name(&self, unit: Unit) -> &str {
        match unit {
            Unit::Term(t) => self.l.terms.get(t).map_or("?", |t| t.id.as_str()),
            Unit::Input(i) => self.l.inputs.get(i).map_or("?", |i| i.id.as_str()),
            Unit::Loop(k) => self.l.loops.get(k).map_or("?", |k| k.id.as_str()),
        }
    }
}
