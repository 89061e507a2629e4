//! What the evaluator promises, tried on random small catalogues and random households: nothing certain is ever wrong.
//!
//! A string of bytes decides every choice, so that a failing case shrinks to a short one. `PONT_CASES` sets how many.

#![allow(clippy::unwrap_used)]

use pont_rules::model::*;
use pont_rules::results::{Finding, Open, Results, Verdict};
use pont_rules::{Answer, Answers, Person, Preference, Scope, calendar, evaluate, next_question, read, write};
use proptest::prelude::*;
use proptest::test_runner::Config;

/// Choices read from bytes; zeros once they run out.
struct Dice<'a>(&'a [u8]);

impl Dice<'_> {
    fn roll(&mut self, sides: usize) -> usize {
        let (byte, rest) = self.0.split_first().map_or((0, self.0), |(b, r)| (*b, r));
        self.0 = rest;
        usize::from(byte) % sides.max(1)
    }

    fn number(&mut self) -> i64 {
        [0, 1, 2, 10, 99, 100, 500, 1_000][self.roll(8)] * ONE + [0, 0, 0, 10_000_000][self.roll(4)]
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Number,
    Bool,
    Date,
    Choice,
}

struct Builder<'a> {
    dice: Dice<'a>,
    exprs: Vec<Expr>,
    terms: Vec<Term>,
    /// Terms that may be used so far: `(kind, arity)`.
    known: Vec<(Kind, u8)>,
    in_loop: bool,
}

/// Household inputs, then inputs per person; `birth` is one of the latter.
const HOUSEHOLD: [(&str, Kind); 5] =
    [("n0", Kind::Number), ("n1", Kind::Number), ("b0", Kind::Bool), ("b1", Kind::Bool), ("c0", Kind::Choice)];
const PERSONAL: [(&str, Kind); 3] = [("birth", Kind::Date), ("pn", Kind::Number), ("pb", Kind::Bool)];

impl Builder<'_> {
    fn push(&mut self, e: Expr) -> ExprId {
        self.exprs.push(e);
        (self.exprs.len() - 1) as ExprId
    }

    fn input(&mut self, kind: Kind, slots: u8) -> ExprId {
        let of: Vec<usize> = (0..HOUSEHOLD.len()).filter(|i| HOUSEHOLD[*i].1 == kind).collect();
        let each: Vec<usize> = (0..PERSONAL.len()).filter(|i| PERSONAL[*i].1 == kind).collect();
        if !each.is_empty() && (of.is_empty() || self.dice.roll(2) == 0) {
            let slot = if slots == 0 { YOU } else { self.dice.roll(usize::from(slots)) as u8 };
            let pick = each[self.dice.roll(each.len())];
            return self.push(Expr::PersonInput((HOUSEHOLD.len() + pick) as u16, slot));
        }
        let pick = of[self.dice.roll(of.len())];
        self.push(Expr::Input(pick as u16))
    }

    /// A term of the kind, if one is known that these slots can fill.
    fn term(&mut self, kind: Kind, slots: u8) -> Option<ExprId> {
        let fit: Vec<usize> =
            (0..self.known.len()).filter(|i| self.known[*i].0 == kind && self.known[*i].1 <= slots).collect();
        if fit.is_empty() {
            return None;
        }
        let t = fit[self.dice.roll(fit.len())];
        let args = (0..self.known[t].1).map(|_| self.dice.roll(usize::from(slots)) as u8).collect();
        Some(self.push(Expr::Term(t as u16, args)))
    }

    fn expr(&mut self, kind: Kind, depth: u8, slots: u8) -> ExprId {
        if depth == 0 {
            return match (kind, self.dice.roll(3)) {
                (Kind::Number, 0) => {
                    let n = self.dice.number();
                    self.push(Expr::Number(n))
                }
                (Kind::Number, 1) if self.in_loop => self.push(Expr::Loop(0, vec![])),
                (Kind::Number, 1) => self.push(Expr::Param(0)),
                _ => self.input(kind, slots),
            };
        }
        if self.dice.roll(6) == 0
            && let Some(term) = self.term(kind, slots)
        {
            return term;
        }
        if self.dice.roll(8) == 0 {
            let (c, a, b) = (
                self.expr(Kind::Bool, depth - 1, slots),
                self.expr(kind, depth - 1, slots),
                self.expr(kind, depth - 1, slots),
            );
            return self.push(Expr::If(c, a, b));
        }
        match kind {
            Kind::Number => self.number(depth - 1, slots),
            Kind::Bool => self.bool(depth - 1, slots),
            Kind::Date => match self.dice.roll(3) {
                0 => self.push(Expr::Today),
                1 => self.push(Expr::Date(calendar::day(2000, 1, 1))),
                _ => self.input(Kind::Date, slots),
            },
            Kind::Choice => match self.dice.roll(3) {
                0 => {
                    let i = self.dice.roll(3) as u8;
                    self.push(Expr::Choice(i))
                }
                _ => self.input(Kind::Choice, slots),
            },
        }
    }

    fn number(&mut self, depth: u8, slots: u8) -> ExprId {
        let pair = |b: &mut Self| (b.expr(Kind::Number, depth, slots), b.expr(Kind::Number, depth, slots));
        let e = match self.dice.roll(19) {
            0 => {
                let (a, b) = pair(self);
                Expr::Add(a, b)
            }
            1 => {
                let (a, b) = pair(self);
                Expr::Subtract(a, b)
            }
            2 => {
                let (a, b) = pair(self);
                Expr::Multiply(a, b)
            }
            3 => {
                let a = self.expr(Kind::Number, depth, slots);
                let by = self.push(Expr::Number(3 * ONE));
                Expr::Divide(a, by)
            }
            4 => {
                let (a, b) = pair(self);
                Expr::Min(vec![a, b])
            }
            5 => {
                let (a, b) = pair(self);
                Expr::Max(vec![a, b])
            }
            6 => {
                let a = self.expr(Kind::Number, depth, slots);
                let mode = [Rounding::Nearest, Rounding::Down, Rounding::Up][self.dice.roll(3)];
                Expr::Round(mode, [ONE / 100, ONE, 100 * ONE][self.dice.roll(3)], a)
            }
            7 | 8 if slots < 3 => {
                let member = self.member(depth.min(2), slots);
                let fold = [Fold::Sum, Fold::Min, Fold::Max, Fold::Mean, Fold::Count][self.dice.roll(5)];
                let body = self.expr(Kind::Number, depth, slots + 1);
                Expr::OverPersons { fold, slot: slots, member, body: (fold != Fold::Count).then_some(body) }
            }
            9 => {
                let body = self.expr(Kind::Number, depth, slots);
                Expr::OverMonths {
                    fold: [Fold::Sum, Fold::Mean, Fold::Max, Fold::Min][self.dice.roll(4)],
                    from: -3,
                    to: -1,
                    body,
                }
            }
            10 => {
                let a = self.expr(Kind::Number, depth, slots);
                Expr::AtMonth(-1, a)
            }
            11 => {
                let body = self.expr(Kind::Number, depth, slots);
                Expr::AtYear { year: -1, month: 6, body }
            }
            12 => {
                let a = self.expr(Kind::Date, depth, slots);
                Expr::Age(a)
            }
            13 => {
                let a = self.expr(Kind::Date, depth, slots);
                Expr::MonthsSince(a)
            }
            14 => {
                let row = self.expr(Kind::Number, depth, slots);
                let col = self.expr(Kind::Choice, depth, slots);
                Expr::Cell(0, Some(row), Some(col))
            }
            15 => {
                let col = self.expr(Kind::Choice, depth, slots);
                let x = self.expr(Kind::Number, depth, slots);
                Expr::LastRow(1, Some(col), x)
            }
            16 => {
                let of = self.expr(Kind::Number, depth, slots);
                let (t, r0, r1) = (
                    self.push(Expr::Number(100 * ONE)),
                    self.push(Expr::Number(ONE / 5)),
                    self.push(Expr::Number(ONE / 2)),
                );
                let zero = self.push(Expr::Number(0));
                let t = if self.dice.roll(2) == 0 { t } else { self.expr(Kind::Number, depth, slots) };
                Expr::Bands { of, rates: vec![(zero, r0), (t, r1)] }
            }
            17 => {
                let v: Vec<ExprId> = (0..4).map(|_| self.expr(Kind::Number, depth.min(1), slots)).collect();
                Expr::Ramp { of: v[0], from: v[1], to: v[2], top: v[3] }
            }
            _ if slots >= 2 => Expr::Kin(0, 1),
            _ => Expr::Year,
        };
        self.push(e)
    }

    /// Who belongs to a list: someone here for whom something holds.
    fn member(&mut self, depth: u8, slot: u8) -> ExprId {
        let here = self.push(Expr::Here(slot));
        let also = self.expr(Kind::Bool, depth, slot + 1);
        self.push(Expr::All(vec![here, also]))
    }

    fn bool(&mut self, depth: u8, slots: u8) -> ExprId {
        let e = match self.dice.roll(9) {
            0 => {
                let (a, b) = (self.expr(Kind::Bool, depth, slots), self.expr(Kind::Bool, depth, slots));
                Expr::All(vec![a, b])
            }
            1 => {
                let (a, b) = (self.expr(Kind::Bool, depth, slots), self.expr(Kind::Bool, depth, slots));
                Expr::Any(vec![a, b])
            }
            2 => {
                let a = self.expr(Kind::Bool, depth, slots);
                Expr::Not(a)
            }
            3 => {
                let a = self.expr(Kind::Choice, depth, slots);
                Expr::OneOf(a, 1 + self.dice.roll(6) as u64)
            }
            4 => {
                let (a, b) = (self.expr(Kind::Choice, depth, slots), self.expr(Kind::Choice, depth, slots));
                Expr::SameChoice(a, b)
            }
            5 if slots < 3 => {
                let member = self.member(depth.min(2), slots);
                let body = self.expr(Kind::Bool, depth, slots + 1);
                Expr::OverPersons {
                    fold: [Fold::Some, Fold::Every][self.dice.roll(2)],
                    slot: slots,
                    member,
                    body: Some(body),
                }
            }
            6 if slots >= 2 => Expr::Related(
                [Relation::Partner, Relation::Parent, Relation::Sibling, Relation::Same][self.dice.roll(4)],
                0,
                1,
            ),
            7 if slots == 1 => {
                let member = self.push(Expr::Here(1));
                let by = self.push(Expr::PersonInput(HOUSEHOLD.len() as u16, 1));
                let rank = self.push(Expr::Rank { slot: 0, other: 1, member, by });
                let one = self.push(Expr::Number(2 * ONE));
                Expr::Compare(Comparison::AtMost, rank, one)
            }
            n => {
                let how = [
                    Comparison::Less,
                    Comparison::AtMost,
                    Comparison::More,
                    Comparison::AtLeast,
                    Comparison::Equal,
                    Comparison::Different,
                ][n % 6];
                let kind = if self.dice.roll(4) == 0 { Kind::Date } else { Kind::Number };
                let (a, b) = (self.expr(kind, depth, slots), self.expr(kind, depth, slots));
                Expr::Compare(how, a, b)
            }
        };
        self.push(e)
    }
}

fn catalogue(bytes: &[u8]) -> Catalogue {
    let mut b = Builder { dice: Dice(bytes), exprs: vec![], terms: vec![], known: vec![], in_loop: false };
    for i in 0..3 {
        let arity = b.dice.roll(2) as u8;
        let kind = [Kind::Number, Kind::Bool][b.dice.roll(2)];
        let body = b.expr(kind, 3, arity);
        b.terms.push(Term { id: format!("t{i}"), arity, body, reads_loops: 0 });
        b.known.push((kind, arity));
    }
    b.in_loop = true;
    let start = b.push(Expr::Number(0));
    let body = b.expr(Kind::Number, 2, 0);
    b.in_loop = false;
    let looped = b.push(Expr::Loop(0, vec![]));
    b.terms.push(Term { id: "looped".into(), arity: 0, body: looped, reads_loops: 1 });
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
        let holders = (each_person && b.dice.roll(2) == 0).then(|| b.expr(Kind::Bool, 2, 1));
        let outcomes = if b.dice.roll(3) == 0 {
            vec![("best".into(), b.expr(Kind::Bool, 2, slots)), ("least".into(), b.expr(Kind::Bool, 2, slots))]
        } else {
            vec![]
        };
        let total = b.expr(Kind::Number, 3, slots);
        let unknown = (b.dice.roll(5) == 0).then(|| b.expr(Kind::Bool, 2, slots));
        let due = b.push(Expr::Bool(true));
        b.terms.push(Term { id: format!("due{i}"), arity: slots, body: due, reads_loops: 0 });
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
            Kind::Number => Domain::Number { low: 0, high: 1_000 * ONE, whole: false, money: Money::No },
            Kind::Bool => Domain::Bool,
            Kind::Date => Domain::Date { low: calendar::day(1940, 1, 1), high: calendar::day(2026, 6, 1) },
            Kind::Choice => Domain::Choice(0),
        };
        inputs.push(Input {
            id: (*id).into(),
            per_person: i >= HOUSEHOLD.len(),
            domain,
            topic: 0,
            screen: (*id).into(),
            together: i % 2 == 0,
            effort: 5,
            sensitive: false,
            when: when.filter(|_| *id == "pn"),
            otherwise: otherwise.filter(|_| *id == "pn"),
            estimate: estimate.filter(|_| *id == "n1"),
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
    }
}

fn node(id: &str, test: Test, office: Option<ExprId>) -> Node {
    Node { id: id.into(), cite: String::new(), test, office }
}

fn persons(dice: &mut Dice) -> Vec<Person> {
    let n = 1 + dice.roll(4) as u8;
    let mut list: Vec<Person> = (0..n).map(|i| Person { id: format!("p{i}"), ..Person::default() }).collect();
    for i in 1..n {
        match dice.roll(5) {
            0 if list[0].partner.is_none() => {
                list[0].partner = Some(i);
                list[usize::from(i)].partner = Some(0);
            }
            1 => list[usize::from(i)].parents = vec![0],
            2 => list[0].parents.push(i),
            3 => list[usize::from(i)].siblings = vec![0],
            _ => {}
        }
        list[usize::from(i)].elsewhere = dice.roll(6) == 0;
    }
    list
}

/// A possible answer to an input.
fn value(dice: &mut Dice, domain: &Domain) -> Answer {
    match domain {
        Domain::Bool => Answer::Bool(dice.roll(2) == 1),
        Domain::Number { high, .. } => {
            let n = dice.number().min(*high);
            Answer::Number(n, n)
        }
        Domain::Date { low, high } => {
            let years = dice.roll(87) as i32;
            let d = (calendar::day(1940 + years, 1 + dice.roll(12) as i32, 1 + dice.roll(2) as i32)).clamp(*low, *high);
            Answer::Date(d, d)
        }
        Domain::Choice(_) => Answer::Choice(dice.roll(3) as u8),
    }
}

/// Every input of every person.
fn everything(c: &Catalogue, persons: u8) -> Vec<Open> {
    let mut all = vec![];
    for (i, input) in c.inputs.iter().enumerate() {
        let input_id = i as InputId;
        match input.per_person {
            true => all.extend((0..persons).map(|p| Open { input: input_id, person: Some(p) })),
            false => all.push(Open { input: input_id, person: None }),
        }
    }
    all
}

/// Answers every input that `keep` wants, estimated ones last and within their estimate (half of n0 to n0, see `catalogue`).
fn answered(
    c: &Catalogue,
    list: &[Person],
    complete: bool,
    values: &[(Open, Answer)],
    keep: impl Fn(usize) -> bool,
) -> Answers {
    let mut a = Answers::new();
    a.set_persons(list.to_vec(), complete).unwrap();
    for (i, (o, v)) in values.iter().enumerate() {
        if keep(i) && o.person.is_none_or(|p| usize::from(p) < list.len()) {
            a.set(c, o.input, o.person, *v).unwrap();
        }
    }
    a
}

fn draw(c: &Catalogue, dice: &mut Dice, count: u8) -> Vec<(Open, Answer)> {
    let mut values: Vec<(Open, Answer)> =
        everything(c, count).into_iter().map(|o| (o, value(dice, &c.inputs[usize::from(o.input)].domain))).collect();
    respect_estimate(c, &mut values);
    values
}

fn respect_estimate(c: &Catalogue, values: &mut [(Open, Answer)]) {
    if c.inputs[1].estimate.is_some() {
        let Some((_, Answer::Number(n0, _))) = values.iter().find(|v| v.0.input == 0).copied() else { return };
        for v in values.iter_mut().filter(|v| v.0.input == 1) {
            if let Answer::Number(n, _) = v.1 {
                let n = n.clamp((n0 + 1) / 2, n0);
                v.1 = Answer::Number(n, n);
            }
        }
    }
}

fn find<'a>(r: &'a Results, f: &Finding) -> Option<&'a Finding> {
    r.findings.iter().find(|g| g.benefit == f.benefit && g.holder == f.holder)
}

/// Whether `narrow` says nothing that `wide` excludes.
fn within(narrow: &Finding, wide: &Finding) -> Result<(), String> {
    if wide.verdict != Verdict::Open && wide.verdict != narrow.verdict {
        return Err(format!("verdict {:?} was announced, then {:?}", wide.verdict, narrow.verdict));
    }
    if let (Some(n), Some(w)) = (narrow.amount, wide.amount)
        && (n.low < w.low || n.high > w.high)
    {
        return Err(format!("amount {n:?} outside {w:?}"));
    }
    if narrow.verdict != Verdict::No && narrow.outcomes.iter().any(|o| !wide.outcomes.contains(o)) {
        return Err(format!("outcomes {:?} outside {:?}", narrow.outcomes, wide.outcomes));
    }
    Ok(())
}

fn check(bytes: &[u8], household: &[u8]) -> Result<(), TestCaseError> {
    let c = catalogue(bytes);
    let today = calendar::day(2026, 6, 15);
    let mut dice = Dice(household);
    let list = persons(&mut dice);
    let values = draw(&c, &mut dice, list.len() as u8);
    let masks: Vec<usize> = values.iter().map(|_| dice.roll(4)).collect();
    let full = answered(&c, &list, true, &values, |_| true);
    let more = answered(&c, &list, true, &values, |i| masks[i] >= 1);
    let few = answered(&c, &list, true, &values, |i| masks[i] >= 3);
    let named = 1 + dice.roll(list.len());
    let mut known: Vec<Person> = list[..named].to_vec();
    for p in &mut known {
        p.partner = p.partner.filter(|x| usize::from(*x) < named);
        p.parents.retain(|x| usize::from(*x) < named);
        p.siblings.retain(|x| usize::from(*x) < named);
    }
    let unfinished = answered(&c, &known, false, &values, |i| masks[i] >= 2);
    let run = |a: &Answers| evaluate(&c, a, today, Scope::Published);
    let (exact, tight, loose, looser) = (run(&full), run(&more), run(&few), run(&unfinished));

    for f in &exact.findings {
        prop_assert!(f.open.is_empty(), "everything is answered, yet {:?} is open", f.open);
        if !f.unsettled_loop {
            prop_assert!(f.verdict != Verdict::Open, "everything is answered, yet the verdict is open");
            if let Some(a) = f.amount {
                prop_assert_eq!(a.low, a.high, "everything is answered, yet the amount is not one figure");
            }
        }
    }
    for (narrow, wide, names) in [
        (&exact, &tight, "exact in partial"),
        (&tight, &loose, "more in fewer"),
        (&exact, &looser, "exact in unfinished"),
    ] {
        for f in &narrow.findings {
            match find(wide, f) {
                Some(w) => {
                    if !f.unsettled_loop && !w.unsettled_loop {
                        within(f, w).map_err(|e| TestCaseError::fail(format!("{names}: {e}")))?;
                    }
                }
                None => prop_assert!(f.holder.is_some_and(|h| usize::from(h) >= named), "{} lost a holder", names),
            }
        }
    }
    for f in &tight.findings {
        let before = find(&loose, f).unwrap();
        for o in &f.open {
            prop_assert!(
                before.open.contains(o),
                "{o:?} became relevant by answering something else: {f:?}, before {before:?}"
            );
        }
    }

    // What is not listed as open changes nothing, and when nothing is asked nothing can change.
    let mut others = values.clone();
    for (i, (o, v)) in others.iter_mut().enumerate() {
        if masks[i] < 1 {
            *v = value(&mut dice, &c.inputs[usize::from(o.input)].domain);
        }
    }
    respect_estimate(&c, &mut others);
    let stop = next_question(&c, &more, today, Scope::Published, &Preference::default()).question.is_none();
    for f in &tight.findings {
        let mixed = answered(
            &c,
            &list,
            true,
            &values
                .iter()
                .zip(&others)
                .map(|(v, o)| if f.open.contains(&v.0) && !stop { *v } else { *o })
                .collect::<Vec<_>>(),
            |_| true,
        );
        let estimate_bites =
            c.inputs[1].estimate.is_some() && values.iter().zip(&others).any(|(v, o)| v.0.input <= 1 && v.1 != o.1);
        let (Some(a), Some(b)) = (find(&exact, f), find(&run(&mixed), f).cloned()) else { continue };
        if !estimate_bites && !a.unsettled_loop && !b.unsettled_loop {
            prop_assert_eq!(
                (a.verdict, a.amount, &a.outcomes),
                (b.verdict, b.amount, &b.outcomes),
                "an input that was not open changed the result"
            );
        }
    }
    Ok(())
}

fn cases(default: u32) -> Config {
    let cases = std::env::var("PONT_CASES").ok().and_then(|c| c.parse().ok()).unwrap_or(default);
    Config { cases, max_shrink_iters: 20_000, failure_persistence: None, ..Config::default() }
}

proptest! {
    #![proptest_config(cases(4_000))]

    #[test]
    fn nothing_certain_is_ever_wrong(bytes in prop::collection::vec(any::<u8>(), 0..600), household in prop::collection::vec(any::<u8>(), 0..160)) {
        check(&bytes, &household)?;
    }
}

proptest! {
    #![proptest_config(cases(3_000))]

    #[test]
    fn damaged_catalogues_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..300), hits in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12), household in prop::collection::vec(any::<u8>(), 0..60)) {
        let mut file = write(&catalogue(&bytes));
        for (at, byte) in &hits {
            let i = 8 + at.index(file.len() - 8);
            file[i] = *byte;
        }
        if let Ok(c) = read(&file) {
            let mut a = Answers::new();
            let list = persons(&mut Dice(&household));
            a.set_persons(list, household.len() % 2 == 0).unwrap();
            let next = next_question(&c, &a, calendar::day(2026, 6, 15), Scope::All, &Preference::default());
            for b in 0..c.benefits.len() as u16 {
                let _ = pont_rules::explain(&c, &a, 20_000, b, Some(0));
            }
            prop_assert!(next.question.is_none_or(|q| q.screen.len() < 10_000));
        }
    }

    #[test]
    fn arbitrary_bytes_are_refused_or_read_without_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let mut file = b"PONT\r\n\x01\x00".to_vec();
        file.extend(&bytes);
        prop_assert!(read(&bytes).is_err() || bytes.starts_with(b"PONT"));
        if let Ok(c) = read(&file) {
            let _ = evaluate(&c, &Answers::new(), i32::MAX, Scope::All);
        }
    }
}
