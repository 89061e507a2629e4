//! One expression, one month, one frame of persons, to one value: as `eval`, which says what each expression means.

mod lists;
mod months;
mod rates;

use super::recall::Memory;
use super::sheet::{Sheet, place};
use super::value::Value::{self, Choice, Date, False, Number, Open, True};
use super::value::compare;
use super::weigh::Weight;
use crate::answers::{Answer, Answers, HOUSEHOLD};
use crate::calendar;
use crate::domain;
use crate::eval::{EMPTY, Frame, MAX_DEPTH, MAX_STEPS, bind, fixed, frame_of, person};
use crate::household::Household;
use crate::memo::{Reach, loop_bit};
use crate::model::{Catalogue, Expr, ExprId, InputId, LoopId, MAX_PERSONS, Month, Slot, TermId};

/// A running turn of a loop.
pub(super) struct Turn {
    pub(super) id: LoopId,
    args: [u8; 2],
    value: Value,
    pub(super) number: u32,
}

/// One household after the other.
pub(super) struct Walk<'a> {
    catalogue: &'a Catalogue,
    pub(super) now: Month,
    pub(super) household: Household,
    pub(super) sheet: Sheet<'a>,
    /// Answers of past months, in order.
    past: Vec<((InputId, u8, Month), Answer)>,
    elsewhere: u16,
    pub(super) memory: Memory,
    pub(super) reach: Reach,
    pub(super) turns: Vec<Turn>,
    turns_begun: u32,
    /// What each expression takes.
    weights: Vec<Weight>,
    depth: u16,
    pub(super) steps: u32,
}

impl<'a> Walk<'a> {
    pub(super) fn new(sheet: Sheet<'a>, weights: Vec<Weight>) -> Self {
        let catalogue = sheet.catalogue;
        Walk {
            catalogue,
            now: sheet.now,
            household: Household::new(catalogue, &Answers::new()),
            sheet,
            past: Vec::new(),
            elsewhere: 0,
            memory: Memory::new(catalogue),
            reach: Reach::EVER,
            turns: Vec::new(),
            turns_begun: 0,
            weights,
            depth: 0,
            steps: 0,
        }
    }

    /// Begins with a household, all persons of which are named; the sheet holds its answers.
    pub(super) fn begin(&mut self, answers: &Answers) {
        self.household = Household::new(self.catalogue, answers);
        self.elsewhere = super::elsewhere(answers);
        self.past.clear();
        self.past.extend(answers.past_answers().map(|(i, p, m, a)| ((i, p.unwrap_or(HOUSEHOLD), m), a)));
        self.memory.clear();
        self.turns.clear();
        (self.reach, self.turns_begun, self.depth, self.steps) = (Reach::EVER, 0, 0, 0);
    }

    pub(super) fn elsewhere(&self, p: u8) -> bool {
        self.elsewhere >> u16::from(p).min(15) & 1 == 1
    }

    /// The value of a whole expression at a month: the body of a term, a loop or an input, or what a right asks.
    pub(super) fn whole(&mut self, id: ExprId, frame: &Frame, month: Month) -> Value {
        let Some(weight) = self.weights.get(id as usize) else { return Open };
        let depth = self.depth.saturating_add(weight.depth);
        self.steps = self.steps.saturating_add(weight.cost);
        if depth > MAX_DEPTH || self.steps > MAX_STEPS {
            return Open;
        }
        let outer = std::mem::replace(&mut self.depth, depth);
        let value = self.eval(id, frame, month);
        self.depth = outer;
        value
    }

    /// The value of an expression inside a whole one, which has been weighed with all that is in it.
    fn eval(&mut self, id: ExprId, frame: &Frame, month: Month) -> Value {
        let catalogue = self.catalogue;
        let Some(expr) = catalogue.exprs.get(id as usize) else { return Open };
        match expr {
            Expr::Number(n) => Number(*n),
            Expr::Bool(b) => Value::of_bool(*b),
            Expr::Date(d) => Value::of_day(*d),
            Expr::Choice(i) if *i < 64 => Choice(i64::from(*i)),
            Expr::Param(p) => self.param(*p, month),
            Expr::Today => {
                self.holds_in(month);
                Value::of_day(calendar::first_day(month))
            }
            Expr::Input(input) => self.input(*input, None, month),
            Expr::PersonInput(input, slot) => match person(frame, *slot) {
                Some(p) => self.input(*input, Some(p), month),
                None => Open,
            },
            Expr::Term(term, slots) => self.term(*term, slots, frame, month),
            Expr::Loop(id, slots) => self.run_loop(*id, slots, frame, month),
            Expr::Add(a, b) => self.two(*a, *b, frame, month, |a, b| Number(a.saturating_add(b))),
            Expr::Subtract(a, b) => self.two(*a, *b, frame, month, |a, b| Number(a.saturating_sub(b))),
            Expr::Multiply(a, b) => self.two(*a, *b, frame, month, |a, b| Number(domain::times(a, b))),
            Expr::Divide(a, b) => {
                self.two(*a, *b, frame, month, |a, b| if b == 0 { Open } else { Number(domain::over(a, b)) })
            }
            Expr::Min(list) => self.extreme(list, frame, month, i64::min),
            Expr::Max(list) => self.extreme(list, frame, month, i64::max),
            Expr::Compare(how, a, b) => match (self.eval(*a, frame, month), self.eval(*b, frame, month)) {
                (Number(a), Number(b)) | (Date(a), Date(b)) => Value::of_bool(compare(*how, a, b)),
                _ => Open,
            },
            Expr::OneOf(a, mask) => match self.eval(*a, frame, month) {
                Choice(i) => Value::of_bool(mask >> i & 1 == 1),
                _ => Open,
            },
            Expr::SameChoice(a, b) => match (self.eval(*a, frame, month), self.eval(*b, frame, month)) {
                (Choice(a), Choice(b)) => Value::of_bool(a == b),
                _ => Open,
            },
            Expr::All(list) => self.connective(list, frame, month, false),
            Expr::Any(list) => self.connective(list, frame, month, true),
            Expr::Not(a) => match self.eval(*a, frame, month) {
                True => False,
                False => True,
                _ => Open,
            },
            Expr::If(c, a, b) => match self.eval(*c, frame, month) {
                True => self.eval(*a, frame, month),
                False => self.eval(*b, frame, month),
                _ => Open,
            },
            Expr::Round(mode, unit, a) => self.eval(*a, frame, month).number(|n| domain::round(*mode, *unit, n)),
            Expr::OverPersons { fold, slot, member, body } => {
                self.over_persons(*fold, *slot, *member, *body, frame, month)
            }
            Expr::OverMonths { fold, from, to, body } => self.over_months(*fold, *from, *to, *body, frame, month),
            Expr::AtMonth(shift, a) => self.shifted(*a, frame, month, i32::from(*shift)),
            Expr::AtYear { year, month: m, body } => self.at_year(*year, *m, *body, frame, month),
            Expr::Age(a) => self.age(*a, frame, month),
            Expr::MonthsSince(a) => self.months_since(*a, frame, month),
            Expr::Year => {
                let first = month.div_euclid(12).saturating_mul(12);
                self.reach.meet(Reach::months(first, first.saturating_add(11)));
                Number(fixed(month.div_euclid(12)))
            }
            Expr::MonthNumber => {
                self.holds_in(month);
                Number(fixed(month.rem_euclid(12) + 1))
            }
            Expr::YearOf(a) => match self.eval(*a, frame, month) {
                Date(day) => Number(fixed(self.sheet.days.month_of(day).div_euclid(12))),
                _ => Open,
            },
            Expr::Related(relation, a, b) => match (person(frame, *a), person(frame, *b)) {
                (Some(a), Some(b)) => match self.household.related(*relation, a, b) {
                    domain::TRUE => True,
                    domain::FALSE => False,
                    _ => Open,
                },
                _ => Open,
            },
            Expr::Kin(a, b) => match (person(frame, *a), person(frame, *b)) {
                (Some(a), Some(b)) => match self.household.kin(a, b) {
                    (low, high) if low == high => Number(fixed(i32::from(low))),
                    _ => Open,
                },
                _ => Open,
            },
            Expr::Here(slot) => match person(frame, *slot) {
                Some(p) => self.here(p, month),
                None => Open,
            },
            Expr::Rank { slot, other, member, by } => self.rank(*slot, *other, *member, *by, frame, month),
            Expr::Cell(table, row, column) => self.cell(*table, *row, *column, frame, month),
            Expr::LastRow(table, column, x) => self.last_row(*table, *column, *x, frame, month),
            Expr::Bands { of, rates } => self.bands(*of, rates, frame, month),
            Expr::Ramp { of, from, to, top } => self.ramp([*of, *from, *to, *top], frame, month),
            // The two sides of an estimate are seldom one value; sets of choices hold 64.
            Expr::Between(..) | Expr::Choice(_) => Open,
        }
    }

    fn two(&mut self, a: ExprId, b: ExprId, frame: &Frame, month: Month, f: fn(i64, i64) -> Value) -> Value {
        let a = self.eval(a, frame, month);
        if a == Open {
            return Open;
        }
        let b = self.eval(b, frame, month);
        a.numbers(b, f)
    }

    fn extreme(&mut self, list: &[ExprId], frame: &Frame, month: Month, f: fn(i64, i64) -> i64) -> Value {
        let mut best: Option<i64> = None;
        for e in list {
            let Number(n) = self.eval(*e, frame, month) else { return Open };
            best = Some(best.map_or(n, |b| f(b, n)));
        }
        Number(best.unwrap_or(0))
    }

    fn connective(&mut self, list: &[ExprId], frame: &Frame, month: Month, deciding: bool) -> Value {
        let mut open = false;
        for e in list {
            match self.eval(*e, frame, month).bool() {
                Some(b) if b == deciding => return Value::of_bool(deciding),
                Some(_) => {}
                None => open = true,
            }
        }
        if open { Open } else { Value::of_bool(!deciding) }
    }

    fn term(&mut self, id: TermId, slots: &[Slot], frame: &Frame, month: Month) -> Value {
        let catalogue = self.catalogue;
        let Some(term) = catalogue.terms.get(usize::from(id)) else { return Open };
        let Some(first) = self.memory.of_term(id).filter(|_| slots.len() == usize::from(term.arity)) else {
            return Open;
        };
        let named = |slot: &Slot| person(frame, *slot).filter(|p| usize::from(*p) < MAX_PERSONS);
        let mut inner = EMPTY;
        let place = match slots {
            [] => first,
            [slot] => {
                let Some(p) = named(slot) else { return Open };
                inner[0] = p;
                first + usize::from(p)
            }
            [one, two] => {
                let (Some(p), Some(q)) = (named(one), named(two)) else { return Open };
                (inner[0], inner[1]) = (p, q);
                first + usize::from(p) * MAX_PERSONS + usize::from(q)
            }
            _ => return Open,
        };
        self.memoised(place, month, |walk| walk.whole(term.body, &inner, month))
    }

    #[inline(never)]
    fn run_loop(&mut self, id: LoopId, slots: &[Slot], frame: &Frame, month: Month) -> Value {
        let catalogue = self.catalogue;
        let (Some(declared), Some((inner, args))) = (catalogue.loops.get(usize::from(id)), bind(slots, frame)) else {
            return Open;
        };
        if let Some(place) = self.turns.iter().rposition(|t| t.id == id && t.args == args) {
            self.reach.turns |= 1 << place.min(31);
            return self.turns.get(place).map_or(Open, |t| t.value);
        }
        self.reach.ran |= loop_bit(id);
        let mut last = self.whole(declared.start, &inner, month);
        for _ in 0..declared.bound.max(1) {
            self.turns_begun += 1;
            let place = self.turns.len();
            self.turns.push(Turn { id, args, value: last, number: self.turns_begun });
            let (value, mut reach) = self.apart(|walk| walk.whole(declared.body, &inner, month));
            self.turns.pop();
            if place < 31 {
                reach.turns &= !(1 << place);
            }
            self.reach.meet(reach);
            if value == Open {
                return Open;
            }
            if value == last {
                return last;
            }
            last = value;
        }
        Open
    }

    /// The answer as it holds in a month.
    fn possible(&mut self, id: InputId, person: Option<u8>, month: Month) -> Value {
        if !self.past.is_empty() {
            let key = (id, person.unwrap_or(HOUSEHOLD));
            if self.past.iter().any(|((i, p, _), _)| (*i, *p) == key) {
                self.holds_in(month);
                if let Ok(at) = self.past.binary_search_by_key(&(key.0, key.1, month), |(k, _)| *k) {
                    return Value::of(self.past.get(at).map(|(_, a)| *a));
                }
            }
        }
        self.sheet.answer(place(id, person))
    }

    fn input(&mut self, id: InputId, person: Option<u8>, month: Month) -> Value {
        let catalogue = self.catalogue;
        let Some(input) = catalogue.inputs.get(usize::from(id)) else { return Open };
        let (Some(when), Some(otherwise)) = (input.when, input.otherwise) else {
            return self.possible(id, person, month);
        };
        self.memoised(place(id, person) as usize, month, |walk| {
            let (frame, now) = (frame_of(person), walk.now);
            let (asked, reach) = walk.apart(|walk| walk.whole(when, &frame, now));
            walk.reach.turns |= reach.turns;
            match asked {
                True => walk.possible(id, person, month),
                False => walk.whole(otherwise, &frame, month),
                _ => Open,
            }
        })
    }
}
