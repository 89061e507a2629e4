//! What can be proved without any answer: conditions that nothing can change, divisors that may be zero, numbers that may not
//! fit, rates that are read before their first value. Intervals over the whole domain of every input; sound, so it may ask for
//! a guard (`if n > 0 then … else …`, `max(n, 1)`) where a person would see that none is needed.

mod branch;
mod depth;
mod expression;
mod persons;
mod range;
mod rates;
mod validity;

pub use depth::depth;
pub use validity::validity;

use crate::declare::{ConditionDecl, Declared, TestDecl};
use crate::lower::Lowered;
use crate::source::{Problems, Span};
use pont_rules::model::{ExprId, Node, Test};
use range::Range;
use std::collections::HashMap;

/// Turns after which a loop that still grows is taken to be anything.
const MOST_TURNS: usize = 26;
/// Years that a catalogue may be run in.
const YEARS: (i128, i128) = (2020, 2040);
/// Days from 2020 to 2040.
const DAYS: (i128, i128) = (18_262, 25_567);

/// Least and greatest value.
type Bounds = (i128, i128);

/// Runs all proofs and reports what fails.
pub fn prove(l: &Lowered, d: &Declared, problems: &mut Problems) {
    let mut p = Prover {
        l,
        same: canonical(l),
        terms: HashMap::new(),
        loops: vec![Range::nothing(); l.loops.len()],
        refined: Vec::new(),
        problems,
        silent: true,
    };
    p.settle_loops();
    p.silent = false;
    for t in 0..l.terms.len() {
        p.term(t, None);
    }
    for input in &l.inputs {
        for id in [input.when, input.otherwise, input.estimate].into_iter().flatten() {
            p.eval(id, None);
        }
    }
    for one in &l.loops {
        p.eval(one.start, None);
        p.eval(one.body, None);
    }
    for (benefit, decl) in l.benefits.iter().zip(&d.benefits) {
        for (node, decl) in benefit.conditions.iter().zip(&decl.conditions) {
            p.condition(node, decl);
        }
    }
}

/// Equal expressions get the same number: a test on one copy says something of the others.
fn canonical(l: &Lowered) -> Vec<ExprId> {
    let mut known: HashMap<String, ExprId> = HashMap::new();
    let mut same: Vec<ExprId> = Vec::with_capacity(l.exprs.len());
    for (i, expr) in l.exprs.iter().enumerate() {
        let moved = crate::graph::map_children(expr, &mut |id| same.get(id as usize).copied().unwrap_or(id));
        same.push(*known.entry(format!("{moved:?}")).or_insert(i as ExprId));
    }
    same
}

struct Prover<'a> {
    l: &'a Lowered,
    same: Vec<ExprId>,
    /// Ranges of terms, for anybody or with the applicant in one place.
    terms: HashMap<(usize, Option<u8>), Range>,
    loops: Vec<Range>,
    refined: Vec<(ExprId, Range)>,
    problems: &'a mut Problems,
    silent: bool,
}

impl Prover<'_> {
    /// Widens the value of every loop turn by turn until nothing grows.
    fn settle_loops(&mut self) {
        for turn in 0..MOST_TURNS {
            self.terms.clear();
            let mut grown = false;
            for k in 0..self.l.loops.len() {
                let (start, body) = (self.l.loops[k].start, self.l.loops[k].body);
                let value = self.eval(start, None).hull(self.eval(body, None)).hull(self.loops[k]);
                grown |= value != self.loops[k];
                self.loops[k] = value;
            }
            if !grown {
                break;
            }
            if turn == MOST_TURNS - 1 {
                self.loops.iter_mut().for_each(|v| *v = v.widest());
            }
        }
        self.terms.clear();
    }

    fn report(&mut self, span: Span, message: &str) {
        if !self.silent {
            self.problems.add(span, message);
        }
    }

    fn span(&self, id: ExprId) -> Span {
        self.l.spans.get(id as usize).copied().unwrap_or_default()
    }

    fn condition(&mut self, node: &Node, decl: &ConditionDecl) {
        match (&node.test, &decl.test) {
            (Test::Is(id), _) => match self.eval(*id, None) {
                Range::Bool { can: true, cannot: false } => {
                    self.report(
                        decl.name.span,
                        &format!("The condition `{}` always holds: whatever is answered, it changes nothing.", node.id),
                    );
                }
                Range::Bool { can: false, cannot: true } => {
                    self.report(decl.name.span, &format!("The condition `{}` can never hold.", node.id));
                }
                _ => {}
            },
            (Test::All(inner), TestDecl::All(decls)) | (Test::Any(inner), TestDecl::Any(decls)) => {
                inner.iter().zip(decls).for_each(|(node, decl)| self.condition(node, decl));
            }
            _ => {}
        }
    }
}
