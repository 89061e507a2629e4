//! What is true of each term wherever it is asked: what it costs with all that it leads to, and which loops it reads.

use super::weigh::Weight;
use crate::eval::MAX_DEPTH;
use crate::memo::loop_bit;
use crate::model::{Catalogue, Expr, ExprId};

/// Terms that cost less are laid out at once.
const SMALL: u16 = 40;

/// Costs beyond are not told apart.
const MOST: u16 = 1_000;

/// Deeper than is ever allowed.
const TOO_DEEP: u16 = MAX_DEPTH + 1;

/// What is true of a term, an input or a loop.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Fact {
    cost: u16,
    depth: u16,
    loops: u32,
}

/// Facts of every term.
pub(super) struct Terms {
    facts: Vec<Fact>,
    shallow: bool,
}

impl Terms {
    pub(super) fn new(catalogue: &Catalogue, weights: &[Weight]) -> Terms {
        let bodies = catalogue.terms.iter().map(|term| vec![term.body]);
        let inputs = catalogue.inputs.iter().map(|input| input.when.into_iter().chain(input.otherwise).collect());
        let circles = catalogue.loops.iter().map(|l| vec![l.start, l.body]);
        let (terms, all) = (catalogue.terms.len(), catalogue.terms.len() + catalogue.inputs.len());
        let bodies: Vec<Vec<ExprId>> = bodies.chain(inputs).chain(circles).collect();
        // What each leads to, by place: terms, then inputs, then loops.
        let mut leads: Vec<Vec<usize>> = Vec::with_capacity(bodies.len());
        for roots in &bodies {
            let (mut open, mut seen, mut named) = (roots.clone(), vec![false; catalogue.exprs.len()], Vec::new());
            while let Some(id) = open.pop() {
                match seen.get_mut(id as usize) {
                    Some(seen) if !*seen => *seen = true,
                    _ => continue,
                }
                let Some(expr) = catalogue.exprs.get(id as usize) else { continue };
                match expr {
                    Expr::Term(term, _) => named.push(usize::from(*term)),
                    Expr::Input(input) | Expr::PersonInput(input, _) => named.push(terms + usize::from(*input)),
                    Expr::Loop(id, _) => named.push(all + usize::from(*id)),
                    _ => expr.clone().operands(&mut |child| open.push(*child)),
                }
            }
            leads.push(named);
        }
        let weight = |id: &ExprId| weights.get(*id as usize).copied();
        let cost = |roots: &Vec<ExprId>| {
            let each = roots.iter().map(|id| weight(id).map_or(MOST, |w| w.cost.min(u32::from(MOST)) as u16));
            each.fold(1, u16::saturating_add).min(MOST)
        };
        let depth = |roots: &Vec<ExprId>| roots.iter().map(|id| weight(id).map_or(TOO_DEEP, |w| w.depth)).max();
        let own: Vec<Fact> = bodies
            .iter()
            .enumerate()
            .map(|(i, roots)| Fact {
                // How often a loop is run nobody knows.
                cost: if i >= all { MOST } else { cost(roots) },
                depth: depth(roots).unwrap_or(0).min(TOO_DEEP),
                loops: i.checked_sub(all).map_or(0, |id| loop_bit(id as u16)),
            })
            .collect();
        let mut facts = own.clone();
        // Until nothing changes: what leads to itself stops at the most.
        let mut changed = true;
        while changed {
            changed = false;
            for (i, (named, own)) in leads.iter().zip(&own).enumerate() {
                let mut fact = *own;
                let (mut deepest, mut sum) = (0, own.cost);
                for to in named {
                    let inner =
                        facts.get(*to).copied().unwrap_or(Fact { cost: MOST, depth: TOO_DEEP, loops: u32::MAX });
                    fact.loops |= inner.loops;
                    sum = sum.saturating_add(inner.cost).min(MOST);
                    // A loop that is read while it runs leads no deeper: what is under it is counted apart.
                    deepest = deepest.max(if *to >= all { 0 } else { inner.depth });
                }
                (fact.cost, fact.depth) = (sum, own.depth.saturating_add(deepest).min(TOO_DEEP));
                if let Some(known) = facts.get_mut(i).filter(|known| **known != fact) {
                    (*known, changed) = (fact, true);
                }
            }
        }
        let depth = |facts: &[Fact]| facts.iter().map(|fact| u64::from(fact.depth)).max().unwrap_or(0);
        let (outside, circles) = facts.split_at(all.min(facts.len()));
        let root = weights.iter().map(|w| u64::from(w.depth.min(TOO_DEEP))).max().unwrap_or(0);
        // Each circle under all the others; one within itself, for somebody else, is not counted again.
        let under: u64 = circles.iter().map(|circle| u64::from(circle.depth)).sum();
        let shallow = root + depth(outside) + under <= u64::from(MAX_DEPTH);
        facts.truncate(terms);
        Terms { facts, shallow }
    }

    /// Whether households lead no deeper than the interpreter of sets goes, which beyond that would say less.
    pub(super) fn are_shallow(&self) -> bool {
        self.shallow
    }

    /// Roughly what working it out takes.
    pub(super) fn cost(&self, term: u16) -> u16 {
        self.facts.get(usize::from(term)).map_or(MOST, |fact| fact.cost)
    }

    pub(super) fn is_small(&self, term: u16) -> bool {
        self.cost(term) <= SMALL
    }

    /// The loops that it leads to, see [`loop_bit`].
    pub(super) fn loops(&self, term: u16) -> u32 {
        self.facts.get(usize::from(term)).map_or(u32::MAX, |fact| fact.loops)
    }
}
