//! The abstract interpreter: one expression, one month, one frame of persons, to the set of values it may still have.

mod inputs;
mod line;
mod lists;
mod loops;
mod months;
mod operators;
mod rates;
mod recall;

use crate::answers::Answers;
use crate::calendar;
use crate::dependencies::{DepId, Dependencies, NOTHING, WHO};
use crate::domain::{self, FALSE, MAYBE, Set, TRUE};
use crate::household::Household;
use crate::memo::{Key, Memo, Reach};
use crate::model::{Catalogue, Day, Expr, ExprId, Month, ONE, Slot, TermId, YOU};
pub(crate) use line::{Line, LineId, NO_LINE, Sweep};
#[cfg(feature = "population")]
pub(crate) use rates::{banded, cell_at, positions, version};

use loops::Turn;
use recall::Supposed;

/// Persons bound to slots.
pub(crate) type Frame = [u8; 8];

/// A frame in which no slot is bound.
pub(crate) const EMPTY: Frame = [u8::MAX; 8];

/// Deepest nesting of expressions and terms; real rules stay far below, and no stack overflows above.
pub(crate) const MAX_DEPTH: u16 = 400;

/// Most months that a look over months reads: a catalogue names a few, a hostile one could name many.
pub(crate) const MOST_MONTHS: usize = 48;

/// Most expressions read in one run; real catalogues need thousands. Beyond it everything is possible.
pub(crate) const MAX_STEPS: u32 = 20_000_000;

/// A set of values and what it depends on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Abs {
    pub(crate) set: Set,
    pub(crate) deps: DepId,
    /// How it goes along the input that moves.
    pub(crate) line: LineId,
}

impl Abs {
    fn of(set: Set, deps: DepId) -> Self {
        Abs { set, deps, line: NO_LINE }
    }

    fn exact(set: Set) -> Self {
        Abs::of(set, NOTHING)
    }
}

/// One evaluation of a catalogue for one set of answers.
pub(crate) struct Run<'a> {
    pub(crate) catalogue: &'a Catalogue,
    pub(crate) answers: &'a Answers,
    pub(crate) now: Month,
    pub(crate) household: Household,
    pub(crate) deps: Dependencies,
    memo: Memo,
    /// Where what has been read so far stays the same.
    reach: Reach,
    supposed: Vec<Supposed>,
    turns: Vec<Turn>,
    turns_begun: u32,
    /// Values of lists that are being read.
    held: Vec<Abs>,
    /// The input that moves, while one does.
    sweep: Option<Sweep>,
    sweeps: u32,
    lines: Vec<Line>,
    depth: u16,
    steps: u32,
}

impl<'a> Run<'a> {
    pub(crate) fn new(catalogue: &'a Catalogue, answers: &'a Answers, today: Day) -> Self {
        Run {
            catalogue,
            answers,
            now: calendar::month_of(today),
            household: Household::new(catalogue, answers),
            deps: Dependencies::new(),
            memo: Memo::new(),
            reach: Reach::EVER,
            supposed: Vec::new(),
            turns: Vec::new(),
            turns_begun: 0,
            held: Vec::new(),
            sweep: None,
            sweeps: 0,
            lines: Vec::new(),
            depth: 0,
            steps: 0,
        }
    }

    /// How many expressions have been read so far.
    pub(crate) fn worked(&self) -> u32 {
        self.steps
    }

    /// What was read since then no longer counts: it was not needed to know what is certain.
    pub(crate) fn uncount(&mut self, since: u32) {
        self.steps = self.steps.min(since);
    }

    /// The values of an expression at a month; a single value depends on nothing.
    pub(crate) fn eval(&mut self, id: ExprId, frame: &Frame, month: Month) -> Abs {
        self.steps += 1;
        if self.depth >= MAX_DEPTH || self.steps > MAX_STEPS {
            return Abs::exact(Set::Any);
        }
        self.depth += 1;
        let mut value = self.dispatch(id, frame, month);
        self.depth -= 1;
        if value.set.is_single() {
            (value.deps, value.line) = (NOTHING, NO_LINE);
        }
        value
    }

    fn dispatch(&mut self, id: ExprId, frame: &Frame, month: Month) -> Abs {
        let catalogue = self.catalogue;
        let Some(expr) = catalogue.exprs.get(id as usize) else {
            return Abs::exact(Set::Any);
        };
        match expr {
            Expr::Number(n) => Abs::exact(Set::Number(*n, *n)),
            Expr::Bool(b) => Abs::exact(Set::of_bool(*b)),
            Expr::Date(d) => Abs::exact(Set::Date(*d, *d)),
            Expr::Today => {
                self.holds_in(month);
                let d = calendar::first_day(month);
                Abs::exact(Set::Date(d, d))
            }
            Expr::Choice(i) => Abs::exact(Set::Choice(1u64.checked_shl(u32::from(*i)).unwrap_or(0))),
            Expr::Between(a, b) => {
                let (a, b) = (self.eval(*a, frame, month), self.eval(*b, frame, month));
                let ((low, _), (_, high)) = (a.set.number(), b.set.number());
                self.both(Set::Number(low.min(high), high), a, b)
            }
            Expr::Input(input) => self.input(*input, None, month),
            Expr::PersonInput(input, slot) => match person(frame, *slot) {
                Some(p) => self.input(*input, Some(p), month),
                None => Abs::exact(Set::Any),
            },
            Expr::Param(p) => self.param(*p, month),
            Expr::Term(term, slots) => self.term(*term, slots, frame, month),
            Expr::Loop(id, slots) => self.run_loop(*id, slots, frame, month),
            Expr::Add(a, b) => self.sum(*a, *b, frame, month, false),
            Expr::Subtract(a, b) => self.sum(*a, *b, frame, month, true),
            Expr::Multiply(a, b) => {
                let (a, b) = (self.eval(*a, frame, month), self.eval(*b, frame, month));
                // Zero times anything is zero, whatever the other side depends on: a single value forgets it.
                let value = self.both(domain::multiply(a.set.number(), b.set.number()), a, b);
                self.product_line(value, a, b)
            }
            Expr::Divide(a, b) => {
                let (a, b) = (self.eval(*a, frame, month), self.eval(*b, frame, month));
                let value = self.both(domain::divide(a.set.number(), b.set.number()), a, b);
                self.quotient_line(value, a, b)
            }
            Expr::Min(list) => self.extreme(list, frame, month, false),
            Expr::Max(list) => self.extreme(list, frame, month, true),
            Expr::Compare(how, a, b) => {
                let (a, b) = (self.eval(*a, frame, month), self.eval(*b, frame, month));
                let mut result = match (a.set, b.set) {
                    (Set::Date(..), _) | (_, Set::Date(..)) => domain::compare(*how, a.set.date(), b.set.date()),
                    _ => domain::compare(*how, a.set.number(), b.set.number()),
                };
                if result == MAYBE {
                    result = self.compared(*how, a, b, result);
                }
                self.both(Set::Bool(result), a, b)
            }
            Expr::OneOf(a, mask) => {
                let a = self.eval(*a, frame, month);
                let possible = a.set.choice();
                let b = bit(possible & mask != 0, TRUE) | bit(possible & !mask != 0, FALSE);
                Abs::of(Set::Bool(b), a.deps)
            }
            Expr::SameChoice(a, b) => {
                let (a, b) = (self.eval(*a, frame, month), self.eval(*b, frame, month));
                let (x, y) = (a.set.choice(), b.set.choice());
                let same = if x & y == 0 {
                    FALSE
                } else if x == y && x.count_ones() == 1 {
                    TRUE
                } else {
                    MAYBE
                };
                self.both(Set::Bool(same), a, b)
            }
            Expr::All(list) => self.connective(list, frame, month, FALSE),
            Expr::Any(list) => self.connective(list, frame, month, TRUE),
            Expr::Not(a) => {
                let a = self.eval(*a, frame, month);
                Abs::of(Set::Bool(domain::negate(a.set.bool())), a.deps)
            }
            Expr::If(c, a, b) => {
                let c = self.eval(*c, frame, month);
                self.choose(c, |run| run.eval(*a, frame, month), |run| run.eval(*b, frame, month))
            }
            Expr::Round(mode, unit, a) => {
                let a = self.eval(*a, frame, month);
                let (low, high) = a.set.number();
                let rounded = Set::Number(domain::round(*mode, *unit, low), domain::round(*mode, *unit, high));
                self.rounded_line(Abs::of(rounded, a.deps), a, *mode, *unit)
            }
            Expr::OverPersons { fold, slot, member, body } => {
                self.over_persons(*fold, *slot, *member, *body, frame, month)
            }
            Expr::OverMonths { fold, from, to, body } => self.over_months(*fold, *from, *to, *body, frame, month),
            Expr::AtMonth(shift, a) => self.shifted(*a, frame, month, i32::from(*shift)),
            Expr::AtYear { year, month: m, body } => {
                let y = month.div_euclid(12).saturating_add(i32::from(*year));
                let there = y.saturating_mul(12).saturating_add(i32::from(*m));
                let (value, reach) = self.apart(|run| run.eval(*body, frame, there));
                self.reach.meet(reach.seen_from_year(*year, *m));
                value
            }
            Expr::Age(a) => self.age(*a, frame, month),
            Expr::MonthsSince(a) => {
                self.holds_in(month);
                let a = self.eval(*a, frame, month);
                let (early, late) = a.set.date();
                let since = |day| fixed(month.saturating_sub(calendar::first_month_from(day)));
                Abs::of(Set::Number(since(late), since(early)), a.deps)
            }
            Expr::Year => {
                let first = month.div_euclid(12).saturating_mul(12);
                self.reach.meet(Reach::months(first, first.saturating_add(11)));
                whole(month.div_euclid(12))
            }
            Expr::MonthNumber => {
                self.holds_in(month);
                whole(month.rem_euclid(12) + 1)
            }
            Expr::YearOf(a) => {
                let a = self.eval(*a, frame, month);
                let (low, high) = a.set.date();
                Abs::of(Set::Number(fixed(calendar::date(low).0), fixed(calendar::date(high).0)), a.deps)
            }
            Expr::Related(relation, a, b) => match (person(frame, *a), person(frame, *b)) {
                (Some(a), Some(b)) => {
                    let set = Set::Bool(self.household.related(*relation, a, b));
                    self.about_who(set)
                }
                _ => Abs::exact(Set::Any),
            },
            Expr::Kin(a, b) => match (person(frame, *a), person(frame, *b)) {
                (Some(a), Some(b)) => {
                    let (low, high) = self.household.kin(a, b);
                    self.about_who(Set::Number(fixed(i32::from(low)), fixed(i32::from(high))))
                }
                _ => Abs::exact(Set::Any),
            },
            Expr::Here(slot) => match person(frame, *slot) {
                Some(p) => self.here(p, month),
                None => Abs::exact(Set::Any),
            },
            Expr::Rank { slot, other, member, by } => self.rank(*slot, *other, *member, *by, frame, month),
            Expr::Cell(table, row, column) => self.cell(*table, *row, *column, frame, month),
            Expr::LastRow(table, column, x) => self.last_row(*table, *column, *x, frame, month),
            Expr::Bands { of, rates } => self.bands(*of, rates, frame, month),
            Expr::Ramp { of, from, to, top } => self.ramp([*of, *from, *to, *top], frame, month),
        }
    }

    fn both(&mut self, set: Set, a: Abs, b: Abs) -> Abs {
        Abs::of(set, self.deps.union(a.deps, b.deps))
    }

    fn about_who(&mut self, set: Set) -> Abs {
        let deps = if set.is_single() { NOTHING } else { self.deps.one(WHO) };
        Abs::of(set, deps)
    }

    fn term(&mut self, id: TermId, slots: &[Slot], frame: &Frame, month: Month) -> Abs {
        let catalogue = self.catalogue;
        let Some(term) = catalogue.terms.get(usize::from(id)) else {
            return Abs::exact(Set::Any);
        };
        let Some((inner, args)) = bind(slots, frame) else {
            return Abs::exact(Set::Any);
        };
        self.memoised(key(id, args), month, |run| run.eval(term.body, &inner, month))
    }
}

fn key(id: u16, of: [u8; 2]) -> Key {
    u32::from(id) << 16 | u32::from(of[0]) << 8 | u32::from(of[1])
}

/// A bit where something holds.
pub(crate) fn bit(holds: bool, bit: u8) -> u8 {
    if holds { bit } else { 0 }
}

/// The frame in which an input's own expressions run.
pub(crate) fn frame_of(person: Option<u8>) -> Frame {
    let mut frame = EMPTY;
    if let Some(p) = person {
        frame[0] = p;
    }
    frame
}

pub(crate) fn person(frame: &Frame, slot: Slot) -> Option<u8> {
    if slot == YOU { Some(0) } else { frame.get(usize::from(slot)).copied().filter(|p| *p != u8::MAX) }
}

pub(crate) fn bind(slots: &[Slot], frame: &Frame) -> Option<(Frame, [u8; 2])> {
    let mut inner = EMPTY;
    let mut args = [u8::MAX; 2];
    for (i, slot) in slots.iter().enumerate() {
        let p = person(frame, *slot)?;
        *args.get_mut(i)? = p;
        inner[i] = p;
    }
    Some((inner, args))
}

pub(crate) fn fixed(n: i32) -> i64 {
    i64::from(n) * ONE
}

fn whole(n: i32) -> Abs {
    Abs::exact(Set::Number(fixed(n), fixed(n)))
}
