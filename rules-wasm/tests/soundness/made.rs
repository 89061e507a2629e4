//! Random small catalogues: a string of bytes decides every choice.

mod expressions;

use expressions::Builder;
use pont_rules::calendar;
use pont_rules::model::*;

/// Choices read from bytes; zeros once they run out.
pub(crate) struct Dice<'a>(pub(crate) &'a [u8]);

impl Dice<'_> {
    pub(crate) fn roll(&mut self, sides: usize) -> usize {
        let (byte, rest) = self.0.split_first().map_or((0, self.0), |(b, r)| (*b, r));
        self.0 = rest;
        usize::from(byte) % sides.max(1)
    }

    pub(crate) fn number(&mut self) -> i64 {
        if self.roll(8) == 7 {
            return (self.roll(256) * 256 + self.roll(256)) as i64 * ONE / 100;
        }
        [0, 1, 2, 10, 99, 100, 500, 1_000][self.roll(8)] * ONE + [0, 0, 0, 10_000_000][self.roll(4)]
    }
}

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Kind {
    Number,
    Bool,
    Date,
    Choice,
}

/// Household inputs, then inputs per person; `birth` is one of the latter.
pub(crate) const HOUSEHOLD: [(&str, Kind); 5] =
    [("n0", Kind::Number), ("n1", Kind::Number), ("b0", Kind::Bool), ("b1", Kind::Bool), ("c0", Kind::Choice)];
pub(crate) const PERSONAL: [(&str, Kind); 3] = [("birth", Kind::Date), ("pn", Kind::Number), ("pb", Kind::Bool)];

pub(crate) fn catalogue(bytes: &[u8]) -> Catalogue {
    let mut b = Builder { dice: Dice(bytes), exprs: vec![], terms: vec![], known: vec![], in_loop: false };
    for i in 0..3 {
        let arity = b.dice.roll(2) as u8;
        let kind = [Kind::Number, Kind::Bool][b.dice.roll(2)];
        let body = b.expr(kind, 3, arity);
        b.terms.push(Term { id: format!("t{i}"), arity, body });
        b.known.push((kind, arity));
    }
    b.in_loop = true;
    let body = b.expr(Kind::Number, 2, 0);
    b.terms.push(Term { id: "circle".into(), arity: 0, body });
    b.known.push((Kind::Number, 0));
    let start = b.push(Expr::Number(0));
    let body = b.expr(Kind::Number, 2, 0);
    b.in_loop = false;
    let looped = b.push(Expr::Loop(0, vec![]));
    b.terms.push(Term { id: "looped".into(), arity: 0, body: looped });
    b.known.push((Kind::Number, 0));
    let mut benefits = vec![];
    for i in 0..2 {
        let each_person = b.dice.roll(2) == 1;
        let slots = u8::from(each_person);
        let is = b.expr(Kind::Bool, 3, slots);
        let inner: Vec<Node> =
            (0..2).map(|j| node(&format!("inner{j}"), Test::Is(b.expr(Kind::Bool, 2, slots)), None)).collect();
        let office = (b.dice.roll(3) == 0).then(|| b.expr(Kind::Bool, 2, slots));
        let group = if b.dice.roll(2) == 0 { Test::All(inner) } else { Test::Any(inner) };
        let holders = (b.dice.roll(if each_person { 2 } else { 4 }) == 0).then(|| b.expr(Kind::Bool, 2, slots));
        let outcomes = if b.dice.roll(3) == 0 {
            vec![("best".into(), b.expr(Kind::Bool, 2, slots)), ("least".into(), b.expr(Kind::Bool, 2, slots))]
        } else {
            vec![]
        };
        let total = b.expr(Kind::Number, 3, slots);
        let unknown = (b.dice.roll(5) == 0).then(|| b.expr(Kind::Bool, 2, slots));
        let due = b.push(Expr::Bool(true));
        b.terms.push(Term { id: format!("due{i}"), arity: slots, body: due });
        b.known.push((Kind::Bool, slots));
        benefits.push(Benefit {
            id: format!("right{i}"),
            titles: vec![],
            authority: String::new(),
            level: String::new(),
            kind: String::new(),
            published: true,
            each_person,
            holders,
            conditions: vec![node("is", Test::Is(is), None), node("group", group, office)],
            office_decides: b.dice.roll(5) == 0,
            automatic: false,
            outcomes,
            amount: (b.dice.roll(4) > 0).then_some(Amount {
                unit: AmountUnit::PerMonth,
                price: false,
                from_only: false,
                unknown,
                parts: vec![],
                total,
            }),
            due: (b.terms.len() - 1) as TermId,
            documents: vec![],
            apply: Apply::default(),
            call: None,
            law: vec![],
            checked: 0,
            untested: vec![],
            params: vec![],
            tables: vec![],
            either_of: None,
        });
    }
    let estimate = (b.dice.roll(2) == 0).then(|| {
        let (n0, low, high) = (b.push(Expr::Input(0)), b.push(Expr::Number(ONE / 2)), b.push(Expr::Number(ONE)));
        let share = b.push(Expr::Between(low, high));
        b.push(Expr::Multiply(n0, share))
    });
    let when = (b.dice.roll(2) == 0).then(|| {
        let birth = b.push(Expr::PersonInput(HOUSEHOLD.len() as u16, 0));
        let (age, adult) = (b.push(Expr::Age(birth)), b.push(Expr::Number(16 * ONE)));
        b.push(Expr::Compare(Comparison::AtLeast, age, adult))
    });
    let otherwise = when.map(|_| b.push(Expr::Number(0)));
    let mut inputs = vec![];
    for (i, (id, kind)) in HOUSEHOLD.iter().chain(&PERSONAL).enumerate() {
        let domain = match kind {
            Kind::Number => {
                let money = if b.dice.roll(2) == 0 { Money::PerMonth } else { Money::No };
                Domain::Number { low: 0, high: 1_000 * ONE, whole: false, money }
            }
            Kind::Bool => Domain::Bool,
            Kind::Date => Domain::Date { low: calendar::day(1940, 1, 1), high: calendar::day(2026, 6, 1) },
            Kind::Choice => Domain::Choice(0),
        };
        inputs.push(Input {
            per_person: i >= HOUSEHOLD.len(),
            together: i % 2 == 0,
            when: when.filter(|_| *id == "pn"),
            otherwise: otherwise.filter(|_| *id == "pn"),
            estimate: estimate.filter(|_| *id == "n1"),
            document: (i % 2 == 0).then(|| "paper".into()),
            ..Input::new(id, domain)
        });
    }
    let grid = |cells: Vec<Vec<i64>>, further| Grid { row: Axis::Count(1), column: Axis::Choice(0), cells, further };
    let table =
        |id: &str, grid| Table { id: id.into(), cite: String::new(), versions: vec![(0, grid)], review_by: None };
    let up = vec![vec![ONE, 2 * ONE, 3 * ONE], vec![10 * ONE, 5 * ONE, 70 * ONE]];
    let down = vec![vec![900 * ONE, 800 * ONE, 700 * ONE], vec![100 * ONE, 90 * ONE, 80 * ONE]];
    Catalogue {
        country: "xx".into(),
        from: 0,
        checked: 0,
        enums: vec![Enumeration { id: "c".into(), values: vec!["x".into(), "y".into(), "z".into()] }],
        topics: vec!["topic".into()],
        inputs,
        params: vec![Param {
            id: "p".into(),
            cite: String::new(),
            unit: String::new(),
            values: vec![(calendar::month(1900, 1), Some(100 * ONE)), (calendar::month(2026, 4), Some(120 * ONE))],
            review_by: None,
        }],
        tables: vec![table("up", grid(up, Some(vec![ONE, ONE, 0]))), table("down", grid(down, None))],
        terms: b.terms,
        loops: vec![Loop { id: "l".into(), arity: 0, start, body, bound: 3 }],
        exprs: b.exprs,
        benefits,
        profiles: Profiles::default(),
    }
}

pub(crate) fn node(id: &str, test: Test, office: Option<ExprId>) -> Node {
    Node { id: id.into(), cite: String::new(), test, office }
}
