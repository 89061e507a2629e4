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
        let mut all = |list: &[(u32, u32)]| list.iter().all(|(x, y)| self.expr(*x, *y, d));
        match (x, y) {
            (Expr::Number(_), Expr::Number(_))
            | (Expr::Bool(_), Expr::Bool(_))
            | (Expr::Date(_), Expr::Date(_))
            | (Expr::Choice(_), Expr::Choice(_))
            | (Expr::Related(..), Expr::Related(..))
            | (Expr::Kin(..), Expr::Kin(..))
            | (Expr::Here(_), Expr::Here(_)) => x == y,
            (Expr::Today, Expr::Today) | (Expr::Year, Expr::Year) | (Expr::MonthNumber, Expr::MonthNumber) => true,
            (Expr::Between(a, b), Expr::Between(c, d))
            | (Expr::Add(a, b), Expr::Add(c, d))
            | (Expr::Subtract(a, b), Expr::Subtract(c, d))
            | (Expr::Multiply(a, b), Expr::Multiply(c, d))
            | (Expr::Divide(a, b), Expr::Divide(c, d))
            | (Expr::SameChoice(a, b), Expr::SameChoice(c, d)) => all(&[(*a, *c), (*b, *d)]),
            (Expr::Compare(h, a, b), Expr::Compare(k, c, d)) => h == k && all(&[(*a, *c), (*b, *d)]),
            (Expr::OneOf(a, m), Expr::OneOf(b, n)) => m == n && all(&[(*a, *b)]),
            (Expr::Not(a), Expr::Not(b))
            | (Expr::Age(a), Expr::Age(b))
            | (Expr::MonthsSince(a), Expr::MonthsSince(b))
            | (Expr::YearOf(a), Expr::YearOf(b)) => all(&[(*a, *b)]),
            (Expr::Round(m, u, a), Expr::Round(n, v, b)) => (m, u) == (n, v) && all(&[(*a, *b)]),
            (Expr::AtMonth(m, a), Expr::AtMonth(n, b)) => m == n && all(&[(*a, *b)]),
            (Expr::AtYear { year, month, body }, Expr::AtYear { year: y2, month: m2, body: b2 }) => {
                (year, month) == (y2, m2) && all(&[(*body, *b2)])
            }
            (Expr::If(a, b, c), Expr::If(d, e, f)) => all(&[(*a, *d), (*b, *e), (*c, *f)]),
            (Expr::Min(x), Expr::Min(y))
            | (Expr::Max(x), Expr::Max(y))
            | (Expr::All(x), Expr::All(y))
            | (Expr::Any(x), Expr::Any(y)) => x.len() == y.len() && x.iter().zip(y).all(|(x, y)| self.expr(*x, *y, d)),
            (
                Expr::OverPersons { fold, slot, member, body },
                Expr::OverPersons { fold: f2, slot: s2, member: m2, body: b2 },
            ) => {
                (fold, slot) == (f2, s2)
                    && self.expr(*member, *m2, d)
                    && match (body, b2) {
                        (None, None) => true,
                        (Some(x), Some(y)) => self.expr(*x, *y, d),
                        _ => false,
                    }
            }
            (Expr::OverMonths { fold, from, to, body }, Expr::OverMonths { fold: f2, from: a2, to: z2, body: b2 }) => {
                (fold, from, to) == (f2, a2, z2) && all(&[(*body, *b2)])
            }
            (Expr::Rank { slot, other, member, by }, Expr::Rank { slot: s2, other: o2, member: m2, by: b2 }) => {
                (slot, other) == (s2, o2) && all(&[(*member, *m2), (*by, *b2)])
            }
            (Expr::Bands { of, rates }, Expr::Bands { of: o2, rates: r2 }) => {
                rates.len() == r2.len()
                    && self.expr(*of, *o2, d)
                    && rates.iter().zip(r2).all(|(x, y)| self.expr(x.0, y.0, d) && self.expr(x.1, y.1, d))
            }
            (Expr::Ramp { of, from, to, top }, Expr::Ramp { of: o2, from: f2, to: z2, top: t2 }) => {
                all(&[(*of, *o2), (*from, *f2), (*to, *z2), (*top, *t2)])
            }
            (Expr::Cell(t, r, c), Expr::Cell(t2, r2, c2)) => self.table(*t, *t2) && self.keys([*r, *c], [*r2, *c2], d),
            (Expr::LastRow(t, c, x), Expr::LastRow(t2, c2, x2)) => {
                self.table(*t, *t2) && self.keys([*c, Some(*x)], [*c2, Some(*x2)], d)
            }
            (Expr::Param(p), Expr::Param(q)) => {
                let of = |c: &Catalogue, i: u16| c.params.get(usize::from(i)).map(|p| p.values.clone());
                of(self.a, *p) == of(self.b, *q)
            }
            (Expr::Input(p), Expr::Input(q)) => self.input(*p, *q, d),
            (Expr::PersonInput(p, s), Expr::PersonInput(q, t)) => s == t && self.input(*p, *q, d),
            (Expr::Term(p, s), Expr::Term(q, t)) => {
                s == t && {
                    let known = !self.seen.insert((What::Term, u32::from(*p), u32::from(*q)));
                    let body = |c: &Catalogue, i: u16| c.terms.get(usize::from(i)).map(|t| (t.arity, t.body));
                    match (body(self.a, *p), body(self.b, *q)) {
                        _ if known => true,
                        (Some(x), Some(y)) => x.0 == y.0 && self.expr(x.1, y.1, d),
                        _ => false,
                    }
                }
            }
            (Expr::Loop(p, s), Expr::Loop(q, t)) => {
                s == t && {
                    let known = !self.seen.insert((What::Loop, u32::from(*p), u32::from(*q)));
                    match (self.a.loops.get(usize::from(*p)), self.b.loops.get(usize::from(*q))) {
                        _ if known => true,
                        (Some(x), Some(y)) => {
                            (x.arity, x.bound) == (y.arity, y.bound)
                                && self.expr(x.start, y.start, d)
                                && self.expr(x.body, y.body, d)
                        }
                        _ => false,
                    }
                }
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
        let (Some(x), Some(y)) = (self.a.inputs.get(usize::from(i)), self.b.inputs.get(usize::from(j))) else {
            return false;
        };
        let (x, y) = (x.clone(), y.clone());
        let enums = !matches!(x.domain, pont_rules::model::Domain::Choice(_)) || self.a.enums == self.b.enums;
        (&x.id, x.per_person, &x.domain) == (&y.id, y.per_person, &y.domain)
            && enums
            && self.keys([x.when, x.otherwise], [y.when, y.otherwise], d)
            && self.keys([x.estimate, None], [y.estimate, None], d)
    }
}
