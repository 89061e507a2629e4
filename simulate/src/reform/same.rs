//! Which rights two catalogues certainly give alike: everything that they lead to is equal, however it is numbered.

use pont_rules::Catalogue;
use pont_rules::model::{Benefit, Expr, Node, Test};
use std::collections::HashSet;

/// Deepest nesting compared; real rules stay far below. Beyond it nothing is said to be the same.
const DEEPEST: u16 = 2_000;

/// Ids of the rights that are the same in both.
pub(super) fn rights<'a>(a: &'a Catalogue, b: &Catalogue) -> HashSet<&'a str> {
    let mut pair = Both { a, b, seen: HashSet::new() };
    let same = |x: &&Benefit| b.benefits.iter().any(|y| y.id == x.id && pair.benefit(x, y));
    a.benefits.iter().filter(same).map(|x| x.id.as_str()).collect()
}

/// Two catalogues, and the pairs of expressions, terms and loops that are being or have been found the same. A pair that is
/// still being compared counts as the same: a circle of such pairs has no difference in it. One difference anywhere drops
/// all that was found on the way to it.
struct Both<'c> {
    a: &'c Catalogue,
    b: &'c Catalogue,
    seen: HashSet<(What, u32, u32)>,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum What {
    Expr,
    Term,
    Loop,
    Input,
}

impl Both<'_> {
    fn benefit(&mut self, x: &Benefit, y: &Benefit) -> bool {
        let before = self.seen.clone();
        let same = x.each_person == y.each_person
            && x.office_decides == y.office_decides
            && x.either_of == y.either_of
            && self.option(x.holders, y.holders)
            && self.nodes(&x.conditions, &y.conditions)
            && x.outcomes.len() == y.outcomes.len()
            && x.outcomes.iter().zip(&y.outcomes).all(|(x, y)| x.0 == y.0 && self.expr(x.1, y.1, 0))
            && match (&x.amount, &y.amount) {
                (None, None) => true,
                (Some(x), Some(y)) => {
                    (x.unit, x.price) == (y.unit, y.price)
                        && self.option(x.unknown, y.unknown)
                        && self.expr(x.total, y.total, 0)
                }
                _ => false,
            };
        if !same {
            self.seen = before;
        }
        same
    }

    fn nodes(&mut self, x: &[Node], y: &[Node]) -> bool {
        x.len() == y.len()
            && x.iter().zip(y).all(|(x, y)| {
                self.option(x.office, y.office)
                    && match (&x.test, &y.test) {
                        (Test::Is(x), Test::Is(y)) => self.expr(*x, *y, 0),
                        (Test::All(x), Test::All(y)) | (Test::Any(x), Test::Any(y)) => self.nodes(x, y),
                        _ => false,
                    }
            })
    }

    fn option(&mut self, x: Option<u32>, y: Option<u32>) -> bool {
        match (x, y) {
            (None, None) => true,
            (Some(x), Some(y)) => self.expr(x, y, 0),
            _ => false,
        }
    }

    fn expr(&mut self, i: u32, j: u32, depth: u16) -> bool {
        if depth > DEEPEST {
            return false;
        }
        if !self.seen.insert((What::Expr, i, j)) {
            return true;
        }
        let (Some(x), Some(y)) = (self.a.exprs.get(i as usize), self.b.exprs.get(j as usize)) else { return false };
        let d = depth + 1;
        let ((x, ours), (mut y, theirs)) = (x.bare(), y.bare());
        // What is named may stand at another place there: where it is the same, so is the place.
        match (&x, &mut y) {
            (Expr::Param(p), Expr::Param(q)) if self.param(*p, *q) => *q = *p,
            (Expr::Input(p), Expr::Input(q)) | (Expr::PersonInput(p, _), Expr::PersonInput(q, _))
                if self.input(*p, *q, d) =>
            {
                *q = *p;
            }
            (Expr::Term(p, _), Expr::Term(q, _)) if self.term(*p, *q, d) => *q = *p,
            (Expr::Loop(p, _), Expr::Loop(q, _)) if self.run(*p, *q, d) => *q = *p,
            (Expr::Cell(p, ..), Expr::Cell(q, ..)) | (Expr::LastRow(p, ..), Expr::LastRow(q, ..))
                if self.table(*p, *q) =>
            {
                *q = *p;
            }
            (
                Expr::Param(_)
                | Expr::Input(_)
                | Expr::PersonInput(..)
                | Expr::Term(..)
                | Expr::Loop(..)
                | Expr::Cell(..)
                | Expr::LastRow(..),
                _,
            ) => return false,
            _ => {}
        }
        x == y && ours.len() == theirs.len() && ours.iter().zip(theirs).all(|(x, y)| self.expr(*x, y, d))
    }

    fn param(&self, i: u16, j: u16) -> bool {
        match (self.a.params.get(usize::from(i)), self.b.params.get(usize::from(j))) {
            (Some(x), Some(y)) => x.values == y.values,
            (x, y) => x.is_none() && y.is_none(),
        }
    }

    fn term(&mut self, i: u16, j: u16, d: u16) -> bool {
        if !self.seen.insert((What::Term, u32::from(i), u32::from(j))) {
            return true;
        }
        match (self.a.terms.get(usize::from(i)), self.b.terms.get(usize::from(j))) {
            (Some(x), Some(y)) => x.arity == y.arity && self.expr(x.body, y.body, d),
            _ => false,
        }
    }

    fn run(&mut self, i: u16, j: u16, d: u16) -> bool {
        if !self.seen.insert((What::Loop, u32::from(i), u32::from(j))) {
            return true;
        }
        match (self.a.loops.get(usize::from(i)), self.b.loops.get(usize::from(j))) {
            (Some(x), Some(y)) => {
                let (starts, bodies) = ((x.start, y.start), (x.body, y.body));
                (x.arity, x.bound) == (y.arity, y.bound)
                    && self.expr(starts.0, starts.1, d)
                    && self.expr(bodies.0, bodies.1, d)
            }
            _ => false,
        }
    }

    fn keys(&mut self, x: [Option<u32>; 2], y: [Option<u32>; 2], d: u16) -> bool {
        x.into_iter().zip(y).all(|pair| match pair {
            (None, None) => true,
            (Some(x), Some(y)) => self.expr(x, y, d),
            _ => false,
        })
    }

    fn table(&self, i: u16, j: u16) -> bool {
        match (self.a.tables.get(usize::from(i)), self.b.tables.get(usize::from(j))) {
            // Rows and columns by enumeration are the same where the enumerations are.
            (Some(x), Some(y)) => x.versions == y.versions && self.a.enums == self.b.enums,
            _ => false,
        }
    }

    fn input(&mut self, i: u16, j: u16, d: u16) -> bool {
        if !self.seen.insert((What::Input, u32::from(i), u32::from(j))) {
            return true;
        }
        let (a, b) = (self.a, self.b);
        let (Some(x), Some(y)) = (a.inputs.get(usize::from(i)), b.inputs.get(usize::from(j))) else {
            return false;
        };
        let enums = !matches!(x.domain, pont_rules::model::Domain::Choice(_)) || self.a.enums == self.b.enums;
        (&x.id, x.per_person, &x.domain) == (&y.id, y.per_person, &y.domain)
            && enums
            && self.keys([x.when, x.otherwise], [y.when, y.otherwise], d)
            && self.keys([x.estimate, None], [y.estimate, None], d)
    }
}
