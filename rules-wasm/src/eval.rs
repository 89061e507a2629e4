//! The abstract interpreter: one expression, one month, one frame of persons, to the set of values it may still have.

use crate::answers::{Answer, Answers, HOUSEHOLD};
use crate::calendar;
use crate::dependencies::{Dep, DepId, Dependencies, NO_RATE, NOTHING, UNSETTLED, WHO};
use crate::domain::{self, FALSE, MAYBE, Set, TRUE};
use crate::household::Household;
use crate::memo::{Entry, Key, Memo, Reach};
use crate::model::{
    Axis, Catalogue, Day, Domain, Expr, ExprId, Fold, Grid, InputId, LoopId, Month, ONE, Relation, Slot, TableId,
    TermId, YOU,
};

/// Persons bound to slots.
pub(crate) type Frame = [u8; 8];

/// A frame in which no slot is bound.
pub(crate) const EMPTY: Frame = [u8::MAX; 8];

/// Deepest nesting of expressions and terms; real rules stay far below, and no stack overflows above.
const MAX_DEPTH: u16 = 400;

/// Most expressions read in one run; real catalogues need thousands. Beyond it everything is possible.
const MAX_STEPS: u32 = 20_000_000;

/// A set of values and what it depends on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Abs {
    pub(crate) set: Set,
    pub(crate) deps: DepId,
}

impl Abs {
    fn exact(set: Set) -> Self {
        Abs { set, deps: NOTHING }
    }
}

/// A running turn of a loop.
struct Turn {
    id: LoopId,
    args: [u8; 2],
    value: Abs,
    /// Which of all turns of the run it is, from 1 on.
    number: u32,
}

/// An answer that is supposed for a while.
struct Supposed {
    dep: Dep,
    answer: Answer,
    /// What was remembered before stands below this place.
    since: u32,
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
            depth: 0,
            steps: 0,
        }
    }

    /// Supposes an answer to something that is open, until it is taken back. What is remembered and does not depend on it
    /// stays: it would come out the same.
    pub(crate) fn suppose(&mut self, dep: Dep, answer: Answer) {
        self.supposed.push(Supposed { dep, answer, since: self.memo.len() });
    }

    /// Takes back what was supposed last.
    pub(crate) fn take_back(&mut self) {
        if let Some(last) = self.supposed.pop() {
            self.memo.forget(last.since);
        }
    }

    /// The answer that is supposed.
    pub(crate) fn supposes(&self, dep: Dep) -> Option<Answer> {
        self.supposed.iter().find(|s| s.dep == dep).map(|s| s.answer)
    }

    /// Reads something apart: gives how far it reaches, instead of counting it in.
    fn apart(&mut self, read: impl FnOnce(&mut Self) -> Abs) -> (Abs, Reach) {
        let outer = std::mem::replace(&mut self.reach, Reach::EVER);
        let value = read(self);
        (value, std::mem::replace(&mut self.reach, outer))
    }

    /// What is remembered of a key for a month, or else the place of a value of it that no turn can read any more.
    fn remembered(&self, key: Key, month: Month) -> Result<&Entry, u32> {
        let current = self.supposed.last().map_or(0, |s| s.since);
        let (mut at, mut stale) = (self.memo.newest(key), 0);
        while let Some(entry) = self.memo.entry(at) {
            if entry.key == key {
                let over = entry.turn != 0 && self.turns.iter().all(|t| t.number != entry.turn);
                if over {
                    stale = if at > current { at } else { stale };
                } else if entry.reach.holds(month)
                    && self.supposed.iter().rev().all(|s| at > s.since || !self.deps.contains(entry.value.deps, s.dep))
                {
                    return Ok(entry);
                }
            }
            at = entry.before;
        }
        Err(stale)
    }

    /// The value of a key at a month: remembered, or worked out.
    fn memoised(&mut self, key: Key, month: Month, work: impl FnOnce(&mut Self) -> Abs) -> Abs {
        let stale = match self.remembered(key, month) {
            Ok(entry) => {
                let (value, reach) = (entry.value, entry.reach);
                self.reach.meet(reach);
                return value;
            }
            Err(stale) => stale,
        };
        let (value, reach) = self.apart(work);
        self.reach.meet(reach);
        let innermost = reach.turns.checked_ilog2().map(|i| i as usize);
        // The last bit stands for all deeper turns: the innermost one of all is certainly the innermost that was read.
        let turn = innermost.and_then(|i| if i == 31 { self.turns.last() } else { self.turns.get(i) });
        let entry = Entry { key, before: 0, reach, turn: turn.map_or(0, |t| t.number), value };
        // Working it out may have filled the stale place with something that still holds.
        match self.memo.entry(stale) {
            Some(old) if old.key == key && old.turn != 0 && self.turns.iter().all(|t| t.number != old.turn) => {
                self.memo.replace(stale, entry);
            }
            _ => self.memo.add(entry),
        }
        value
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
            value.deps = NOTHING;
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
                self.only(month);
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
            Expr::Add(a, b) => self
                .arithmetic(*a, *b, frame, month, |a, b| Set::Number(a.0.saturating_add(b.0), a.1.saturating_add(b.1))),
            Expr::Subtract(a, b) => self
                .arithmetic(*a, *b, frame, month, |a, b| Set::Number(a.0.saturating_sub(b.1), a.1.saturating_sub(b.0))),
            Expr::Multiply(a, b) => self.arithmetic(*a, *b, frame, month, domain::multiply),
            Expr::Divide(a, b) => self.arithmetic(*a, *b, frame, month, domain::divide),
            Expr::Min(list) => self.extreme(list, frame, month, false),
            Expr::Max(list) => self.extreme(list, frame, month, true),
            Expr::Compare(how, a, b) => {
                let (a, b) = (self.eval(*a, frame, month), self.eval(*b, frame, month));
                let result = match (a.set, b.set) {
                    (Set::Date(..), _) | (_, Set::Date(..)) => domain::compare(*how, a.set.date(), b.set.date()),
                    _ => domain::compare(*how, a.set.number(), b.set.number()),
                };
                self.both(Set::Bool(result), a, b)
            }
            Expr::OneOf(a, mask) => {
                let a = self.eval(*a, frame, month);
                let possible = a.set.choice();
                let b = bit(possible & mask != 0, TRUE) | bit(possible & !mask != 0, FALSE);
                Abs { set: Set::Bool(b), deps: a.deps }
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
                Abs { set: Set::Bool(domain::negate(a.set.bool())), deps: a.deps }
            }
            Expr::If(c, a, b) => {
                let c = self.eval(*c, frame, month);
                self.choose(c, |run| run.eval(*a, frame, month), |run| run.eval(*b, frame, month))
            }
            Expr::Round(mode, unit, a) => {
                let a = self.eval(*a, frame, month);
                let (low, high) = a.set.number();
                Abs {
                    set: Set::Number(domain::round(*mode, *unit, low), domain::round(*mode, *unit, high)),
                    deps: a.deps,
                }
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
                self.only(month);
                let a = self.eval(*a, frame, month);
                let (early, late) = a.set.date();
                let since = |day| fixed(month.saturating_sub(calendar::first_month_from(day)));
                Abs { set: Set::Number(since(late), since(early)), deps: a.deps }
            }
            Expr::Year => {
                let first = month.div_euclid(12).saturating_mul(12);
                self.reach.meet(Reach::months(first, first.saturating_add(11)));
                whole(month.div_euclid(12))
            }
            Expr::MonthNumber => {
                self.only(month);
                whole(month.rem_euclid(12) + 1)
            }
            Expr::YearOf(a) => {
                let a = self.eval(*a, frame, month);
                let (low, high) = a.set.date();
                Abs { set: Set::Number(fixed(calendar::date(low).0), fixed(calendar::date(high).0)), deps: a.deps }
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

    #[inline(never)]
    fn ramp(&mut self, of: [ExprId; 4], frame: &Frame, month: Month) -> Abs {
        let v = of.map(|e| self.eval(e, frame, month));
        let [of, from, to, top] = v.map(|a| a.set.number());
        let ends = [
            domain::ramp(of.0, from.1, to.1, top.0),
            domain::ramp(of.0, from.1, to.1, top.1),
            domain::ramp(of.1, from.0, to.0, top.0),
            domain::ramp(of.1, from.0, to.0, top.1),
        ];
        let set = Set::Number(ends.into_iter().min().unwrap_or(0), ends.into_iter().max().unwrap_or(0));
        let deps = v.iter().fold(NOTHING, |d, a| self.deps.union(d, a.deps));
        Abs { set, deps }
    }

    fn both(&mut self, set: Set, a: Abs, b: Abs) -> Abs {
        Abs { set, deps: self.deps.union(a.deps, b.deps) }
    }

    fn about_who(&mut self, set: Set) -> Abs {
        let deps = if set.is_single() { NOTHING } else { self.deps.one(WHO) };
        Abs { set, deps }
    }

    fn arithmetic(
        &mut self,
        a: ExprId,
        b: ExprId,
        frame: &Frame,
        month: Month,
        f: fn((i64, i64), (i64, i64)) -> Set,
    ) -> Abs {
        let a = self.eval(a, frame, month);
        let b = self.eval(b, frame, month);
        // Zero times anything is zero, whatever the other side depends on: `both` of a single value forgets it.
        self.both(f(a.set.number(), b.set.number()), a, b)
    }

    /// Smallest or largest of a list; an operand that cannot be the one is forgotten with all it depends on.
    fn extreme(&mut self, list: &[ExprId], frame: &Frame, month: Month, largest: bool) -> Abs {
        let first = self.held.len();
        let mut set: Option<(i64, i64)> = None;
        for e in list {
            let value = self.eval(*e, frame, month);
            self.held.push(value);
            let (a, b) = value.set.number();
            set = Some(match set {
                None => (a, b),
                Some((low, high)) if largest => (low.max(a), high.max(b)),
                Some((low, high)) => (low.min(a), high.min(b)),
            });
        }
        let (low, high) = set.unwrap_or((0, 0));
        let mut deps = NOTHING;
        for v in self.held.drain(first..) {
            let (a, b) = v.set.number();
            if if largest { b > low } else { a < high } {
                deps = self.deps.union(deps, v.deps);
            }
        }
        Abs { set: Set::Number(low, high), deps }
    }

    /// `All` (deciding value false) or `Any` (deciding value true).
    fn connective(&mut self, list: &[ExprId], frame: &Frame, month: Month, deciding: u8) -> Abs {
        let mut open = false;
        let mut deps = NOTHING;
        for e in list {
            let v = self.eval(*e, frame, month);
            match v.set.bool() {
                b if b == deciding => return Abs::exact(Set::Bool(deciding)),
                MAYBE => {
                    open = true;
                    deps = self.deps.union(deps, v.deps);
                }
                _ => {}
            }
        }
        let set = Set::Bool(if open { MAYBE } else { domain::negate(deciding) });
        Abs { set, deps }
    }

    fn choose(&mut self, c: Abs, yes: impl FnOnce(&mut Self) -> Abs, no: impl FnOnce(&mut Self) -> Abs) -> Abs {
        match c.set.bool() {
            TRUE => yes(self),
            FALSE => no(self),
            _ => {
                let (a, b) = (yes(self), no(self));
                let set = a.set.hull(b.set);
                if set.is_single() {
                    return Abs::exact(set);
                }
                let deps = self.deps.union(a.deps, b.deps);
                Abs { set, deps: self.deps.union(deps, c.deps) }
            }
        }
    }

    /// Everything that one input may still be, before its `when` is looked at.
    pub(crate) fn possible(&mut self, id: InputId, person: Option<u8>, month: Month) -> Abs {
        let catalogue = self.catalogue;
        let Some(input) = catalogue.inputs.get(usize::from(id)) else {
            return Abs::exact(Set::Any);
        };
        let key = person.unwrap_or(HOUSEHOLD);
        let named = person.is_none_or(|p| usize::from(p) < self.answers.persons().len());
        let answer = if named { self.answer(id, key, month) } else { None };
        let set = match answer {
            Some(Answer::Bool(b)) => Set::of_bool(b),
            Some(Answer::Number(a, b)) => Set::Number(a, b),
            Some(Answer::Date(a, b)) => Set::Date(a, b),
            Some(Answer::Choice(i)) => Set::Choice(1u64.checked_shl(u32::from(i)).unwrap_or(0)),
            Some(Answer::CannotSay) | None => match &input.domain {
                Domain::Bool => Set::Bool(MAYBE),
                Domain::Number { low, high, .. } => Set::Number(*low, *high),
                Domain::Date { low, high } => Set::Date(*low, *high),
                Domain::Choice(e) => {
                    let n = catalogue.enums.get(usize::from(*e)).map_or(0, |e| e.values.len());
                    Set::Choice(if n >= 64 { u64::MAX } else { (1 << n) - 1 })
                }
            },
        };
        let own = if named { dep(id, key) } else { WHO };
        let mut value = Abs { set, deps: self.deps.one(own) };
        let asked_for = !matches!(answer, None | Some(Answer::CannotSay));
        if let (Some(estimate), false, Set::Number(low, high)) = (input.estimate, asked_for, set) {
            let bound = self.eval(estimate, &frame_of(person), month);
            if let Set::Number(a, b) = bound.set {
                let own = value;
                let within = |x: i64| x.min(high).max(low);
                value = self.both(Set::Number(within(a), within(b)), own, bound);
            }
        }
        if value.set.is_single() {
            value.deps = NOTHING;
        }
        value
    }

    /// The answer as it holds in a month.
    fn answer(&mut self, id: InputId, person: u8, month: Month) -> Option<Answer> {
        if self.answers.changed(id, person) {
            self.only(month);
            if let Some(then) = self.answers.past(id, person, month) {
                return Some(then);
            }
        }
        self.supposes(dep(id, person)).or_else(|| self.answers.present(id, person))
    }

    fn input(&mut self, id: InputId, person: Option<u8>, month: Month) -> Abs {
        let catalogue = self.catalogue;
        let Some(input) = catalogue.inputs.get(usize::from(id)) else {
            return Abs::exact(Set::Any);
        };
        // No term has this as its second person.
        let key = key(id, [person.unwrap_or(HOUSEHOLD), OF_INPUT]);
        self.memoised(key, month, |run| match (input.when, input.otherwise) {
            (Some(when), Some(otherwise)) => {
                let frame = frame_of(person);
                // Asked or not is a matter of today: an answer that nobody can be asked for must not matter in another month.
                let now = run.now;
                let (asked, reach) = run.apart(|run| run.eval(when, &frame, now));
                run.reach.turns |= reach.turns;
                run.choose(asked, |run| run.possible(id, person, month), |run| run.eval(otherwise, &frame, month))
            }
            _ => run.possible(id, person, month),
        })
    }

    #[inline(never)]
    fn param(&mut self, id: u16, month: Month) -> Abs {
        let catalogue = self.catalogue;
        let versions = catalogue.params.get(usize::from(id)).map_or(&[][..], |p| &p.values);
        match self.version(versions, month) {
            Some(Some(v)) => Abs::exact(Set::Number(*v, *v)),
            _ => self.missing(),
        }
    }

    /// The version that holds in a month.
    fn version<T>(&mut self, versions: &'a [(Month, T)], month: Month) -> Option<&'a T> {
        let next = versions.partition_point(|(from, _)| *from <= month);
        if let Some((from, _)) = versions.get(next) {
            self.reach.to = self.reach.to.min(from.saturating_sub(1));
        }
        let (from, version) = versions.get(next.checked_sub(1)?)?;
        self.reach.from = self.reach.from.max(*from);
        Some(version)
    }

    /// What has been read holds in this month alone.
    fn only(&mut self, month: Month) {
        self.reach.meet(Reach::months(month, month));
    }

    #[inline(never)]
    fn shifted(&mut self, body: ExprId, frame: &Frame, month: Month, shift: i32) -> Abs {
        let (value, reach) = self.apart(|run| run.eval(body, frame, month.saturating_add(shift)));
        self.reach.meet(reach.seen_from(shift));
        value
    }

    fn missing(&mut self) -> Abs {
        Abs { set: Set::Number(i64::MIN, i64::MAX), deps: self.deps.one(NO_RATE) }
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

    #[inline(never)]
    fn run_loop(&mut self, id: LoopId, slots: &[Slot], frame: &Frame, month: Month) -> Abs {
        let catalogue = self.catalogue;
        let (Some(declared), Some((inner, args))) = (catalogue.loops.get(usize::from(id)), bind(slots, frame)) else {
            return Abs::exact(Set::Any);
        };
        if let Some(place) = self.turns.iter().rposition(|t| t.id == id && t.args == args) {
            self.reach.turns |= 1 << place.min(31);
            return self.turns[place].value;
        }
        let mut before = self.eval(declared.start, &inner, month);
        let mut settled = false;
        let mut last = before;
        for _ in 0..declared.bound.max(1) {
            self.turns_begun += 1;
            let place = self.turns.len();
            self.turns.push(Turn { id, args, value: last, number: self.turns_begun });
            let (value, mut reach) = self.apart(|run| run.eval(declared.body, &inner, month));
            self.turns.pop();
            if place < 31 {
                reach.turns &= !(1 << place);
            }
            self.reach.meet(reach);
            before = last;
            last = value;
            if before == last {
                settled = true;
                break;
            }
        }
        if settled {
            return last;
        }
        let set = before.set.hull(last.set);
        let mark = if before.set.is_single() && last.set.is_single() { self.deps.one(UNSETTLED) } else { NOTHING };
        let deps = self.deps.union(before.deps, last.deps);
        Abs { set, deps: self.deps.union(deps, mark) }
    }

    #[inline(never)]
    fn age(&mut self, a: ExprId, frame: &Frame, month: Month) -> Abs {
        let a = self.eval(a, frame, month);
        let (early, late) = a.set.date();
        let mut years = |day| {
            let start = calendar::first_month_from(day);
            let years = month.saturating_sub(start).div_euclid(12);
            let birthday = start.saturating_add(years.saturating_mul(12));
            self.reach.meet(Reach::months(birthday, birthday.saturating_add(11)));
            fixed(years)
        };
        Abs { set: Set::Number(years(late), years(early)), deps: a.deps }
    }

    /// Whether a person lives in the household at a month. Named persons live there now; before, once born.
    #[inline(never)]
    fn here(&mut self, p: u8, month: Month) -> Abs {
        let Some(named) = self.answers.persons().get(usize::from(p)) else {
            return Abs { set: Set::Bool(MAYBE), deps: self.deps.one(WHO) };
        };
        if named.elsewhere {
            return Abs::exact(Set::Bool(FALSE));
        }
        let Some(birth) = self.household.birth else {
            return Abs::exact(Set::Bool(TRUE));
        };
        if month >= self.now {
            self.reach.meet(Reach::months(self.now, Month::MAX));
            return Abs::exact(Set::Bool(TRUE));
        }
        let birth = self.possible(birth, Some(p), month);
        let (early, late) = birth.set.date();
        // Born in or before the month.
        let (first, last) = (calendar::month_of(early), calendar::month_of(late));
        let (set, reach) = if last <= month {
            (TRUE, Reach::months(last, Month::MAX))
        } else if month < first {
            (FALSE, Reach::months(Month::MIN, first.saturating_sub(1)))
        } else {
            (MAYBE, Reach::months(first, last.saturating_sub(1)))
        };
        self.reach.meet(reach);
        if set != TRUE {
            self.reach.to = self.reach.to.min(self.now.saturating_sub(1));
        }
        Abs { set: Set::Bool(set), deps: birth.deps }
    }

    #[inline(never)]
    fn over_persons(
        &mut self,
        fold: Fold,
        slot: Slot,
        member: ExprId,
        body: Option<ExprId>,
        frame: &Frame,
        month: Month,
    ) -> Abs {
        let mut inner = *frame;
        let mut all = Gather::default();
        for (p, times) in self.household.looked_at(frame) {
            let Some(place) = inner.get_mut(usize::from(slot)) else {
                return Abs::exact(Set::Any);
            };
            *place = p;
            let belongs = self.eval(member, &inner, month);
            let certain = match belongs.set.bool() {
                FALSE => continue,
                b => b == TRUE,
            };
            let value = match body {
                Some(body) => self.eval(body, &inner, month),
                None => Abs::exact(Set::Number(ONE, ONE)),
            };
            match (fold, value.set.bool()) {
                (Fold::Some, TRUE) if certain => return Abs::exact(Set::Bool(TRUE)),
                (Fold::Every, FALSE) if certain => return Abs::exact(Set::Bool(FALSE)),
                (Fold::Some, FALSE) | (Fold::Every, TRUE) => continue,
                // Nothing to add, member or not.
                (Fold::Sum, _) if value.set == Set::Number(0, 0) => continue,
                _ => (0..times).for_each(|_| all.add(self, certain, belongs.deps, value)),
            }
        }
        all.finish(self, fold)
    }

    #[inline(never)]
    fn over_months(&mut self, fold: Fold, from: i16, to: i16, body: ExprId, frame: &Frame, month: Month) -> Abs {
        let mut all = Gather::default();
        // A catalogue names a few months; a hostile one could name many.
        let mut known: Option<(Abs, Reach)> = None;
        for shift in (from..=to).take(48).map(i32::from) {
            let there = month.saturating_add(shift);
            let value = match known {
                Some((value, reach)) if reach.holds(there) => {
                    self.reach.meet(reach.seen_from(shift));
                    value
                }
                _ => {
                    let (value, reach) = self.apart(|run| run.eval(body, frame, there));
                    self.reach.meet(reach.seen_from(shift));
                    known = Some((value, reach));
                    value
                }
            };
            all.add(self, true, NOTHING, value);
        }
        all.finish(self, fold)
    }

    #[inline(never)]
    fn rank(&mut self, slot: Slot, other: Slot, member: ExprId, by: ExprId, frame: &Frame, month: Month) -> Abs {
        let Some(me) = person(frame, slot) else {
            return Abs::exact(Set::Any);
        };
        let mut inner = *frame;
        let mut bind = |run: &mut Self, p: u8, e: ExprId| {
            if let Some(place) = inner.get_mut(usize::from(other)) {
                *place = p;
            }
            run.eval(e, &inner, month)
        };
        let mine = bind(self, me, by);
        let (mut low, mut high, mut deps) = (1, 1, NOTHING);
        for (p, times) in self.household.looked_at(frame).filter(|(p, _)| *p != me) {
            let belongs = bind(self, p, member);
            if belongs.set.bool() == FALSE {
                continue;
            }
            let theirs = bind(self, p, by);
            let ((a, b), (c, d)) = (theirs.set.date(), mine.set.date());
            let before = if b < c || (p < me && b <= c) {
                TRUE
            } else if a > d || (p > me && a >= d) {
                FALSE
            } else {
                MAYBE
            };
            if before == FALSE {
                continue;
            }
            high += i32::from(times);
            if before == TRUE && belongs.set.bool() == TRUE {
                low += i32::from(times);
                continue;
            }
            deps = self.deps.union(deps, belongs.deps);
            if before == MAYBE {
                deps = self.deps.union(deps, theirs.deps);
                deps = self.deps.union(deps, mine.deps);
            }
        }
        Abs { set: Set::Number(fixed(low), fixed(high)), deps }
    }

    fn grid(&mut self, table: TableId, month: Month) -> Option<&'a Grid> {
        let table = self.catalogue.tables.get(usize::from(table))?;
        self.version(&table.versions, month)
    }

    #[inline(never)]
    fn cell(
        &mut self,
        table: TableId,
        row: Option<ExprId>,
        column: Option<ExprId>,
        frame: &Frame,
        month: Month,
    ) -> Abs {
        let Some(grid) = self.grid(table, month) else {
            return self.missing();
        };
        let row = row.map(|e| self.eval(e, frame, month));
        let column = column.map(|e| self.eval(e, frame, month));
        let width = grid.cells.first().map_or(0, Vec::len);
        let mut set: Option<(i64, i64)> = None;
        positions(&grid.row, row.map(|a| a.set), grid.cells.len(), grid.further.is_some(), &mut |r| {
            positions(&grid.column, column.map(|a| a.set), width, false, &mut |c| {
                if let Some(v) = cell_at(grid, r, c) {
                    set = Some(set.map_or((v, v), |(low, high)| (low.min(v), high.max(v))));
                }
            });
        });
        let Some((low, high)) = set else {
            return Abs::exact(Set::Any);
        };
        let none = Abs::exact(Set::Any);
        self.both(Set::Number(low, high), row.unwrap_or(none), column.unwrap_or(none))
    }

    #[inline(never)]
    fn last_row(&mut self, table: TableId, column: Option<ExprId>, x: ExprId, frame: &Frame, month: Month) -> Abs {
        let Some(grid) = self.grid(table, month) else {
            return self.missing();
        };
        let column = column.map(|e| self.eval(e, frame, month));
        let x = self.eval(x, frame, month);
        let width = grid.cells.first().map_or(0, Vec::len);
        let (small, large) = x.set.number();
        let mut set: Option<(i32, i32)> = None;
        positions(&grid.column, column.map(|a| a.set), width, false, &mut |c| {
            let last = |x: i64| {
                grid.cells.iter().rposition(|r| r.get(c as usize).is_some_and(|v| *v >= x)).map_or(0, |i| i as i32 + 1)
            };
            // Fewer rows reach a larger number: the position never rises with it.
            let (low, high) = (last(large), last(small));
            set = Some(set.map_or((low, high), |(a, b)| (a.min(low), b.max(high))));
        });
        let Some((low, high)) = set else {
            return Abs::exact(Set::Any);
        };
        self.both(Set::Number(fixed(low), fixed(high)), x, column.unwrap_or(Abs::exact(Set::Any)))
    }

    #[inline(never)]
    fn bands(&mut self, of: ExprId, rates: &[(ExprId, ExprId)], frame: &Frame, month: Month) -> Abs {
        let of = self.eval(of, frame, month);
        let mut deps = of.deps;
        let mut slices: Vec<Slice> = Vec::with_capacity(rates.len());
        for (threshold, rate) in rates {
            let (t, r) = (self.eval(*threshold, frame, month), self.eval(*rate, frame, month));
            deps = self.deps.union(deps, t.deps);
            deps = self.deps.union(deps, r.deps);
            slices.push((t.set.number(), r.set.number()));
        }
        let known = slices.iter().all(|(t, r)| t.0 == t.1 && r.0 == r.1 && r.0 >= 0);
        let (low, high) = of.set.number();
        let set = if known {
            // No slice takes anything off: the sum rises with the quantity.
            Set::Number(banded(low, &slices), banded(high, &slices))
        } else {
            let mut sum = (0i64, 0i64);
            for (i, (t, r)) in slices.iter().enumerate() {
                let next = slices.get(i + 1).map_or((i64::MAX, i64::MAX), |s| s.0);
                let width = |x: i64, from: i64, to: i64| x.min(to).saturating_sub(from).max(0);
                let slice = (width(low, t.1, next.0), width(high, t.0, next.1));
                let (a, b) = domain::multiply(slice, *r).number();
                sum = (sum.0.saturating_add(a), sum.1.saturating_add(b));
            }
            Set::Number(sum.0, sum.1)
        };
        Abs { set, deps }
    }
}

/// Threshold and rate of a slice, each between two ends.
type Slice = ((i64, i64), (i64, i64));

fn banded(x: i64, slices: &[Slice]) -> i64 {
    slices.iter().enumerate().fold(0i64, |sum, (i, (t, r))| {
        let to = slices.get(i + 1).map_or(i64::MAX, |s| s.0.0);
        sum.saturating_add(domain::times(x.min(to).saturating_sub(t.0).max(0), r.0))
    })
}

/// What has been seen of a list so far; certain and possible members stay apart.
#[derive(Default)]
struct Gather {
    certain: i32,
    possible: i32,
    /// The certain ones added up.
    sum: (i64, i64),
    /// What the possible ones may take off and add.
    swing: (i128, i128),
    /// Least and greatest end of any.
    hull: Option<(i64, i64)>,
    /// Greatest low end and least high end of the certain ones.
    inner: Option<(i64, i64)>,
    /// What membership of the possible ones depends on.
    membership: DepId,
    /// What the values depend on.
    values: DepId,
}

impl Gather {
    fn add(&mut self, run: &mut Run, certain: bool, membership: DepId, value: Abs) {
        let (low, high) = value.set.number();
        if certain {
            self.certain += 1;
            self.sum = (self.sum.0.saturating_add(low), self.sum.1.saturating_add(high));
            self.inner = Some(self.inner.map_or((low, high), |(a, b)| (a.max(low), b.min(high))));
        } else {
            self.possible += 1;
            self.swing = (self.swing.0 + i128::from(low.min(0)), self.swing.1 + i128::from(high.max(0)));
            self.membership = run.deps.union(self.membership, membership);
        }
        self.hull = Some(self.hull.map_or((low, high), |(a, b)| (a.min(low), b.max(high))));
        self.values = run.deps.union(self.values, value.deps);
    }

    fn finish(self, run: &mut Run, fold: Fold) -> Abs {
        let (low, high) = self.hull.unwrap_or((0, 0));
        let set = match (fold, self.inner) {
            (Fold::Count, _) => Set::Number(fixed(self.certain), fixed(self.certain + self.possible)),
            (Fold::Sum, _) => Set::Number(
                domain::clamped(i128::from(self.sum.0) + self.swing.0),
                domain::clamped(i128::from(self.sum.1) + self.swing.1),
            ),
            (Fold::Mean, Some(_)) if self.possible == 0 => {
                let n = fixed(self.certain);
                Set::Number(domain::over(self.sum.0, n), domain::over(self.sum.1, n))
            }
            (Fold::Min, Some((_, most))) => Set::Number(low, most),
            (Fold::Max, Some((least, _))) => Set::Number(least, high),
            (Fold::Mean, Some(_)) => Set::Number(low, high),
            // Perhaps nobody.
            (Fold::Mean | Fold::Min | Fold::Max, None) => Set::Number(low.min(0), high.max(0)),
            // What decides was returned at once, what cannot matter was dropped: any that is left keeps it open.
            (Fold::Some, _) => Set::Bool(if self.hull.is_some() { MAYBE } else { FALSE }),
            (Fold::Every, _) => Set::Bool(if self.hull.is_some() { MAYBE } else { TRUE }),
        };
        let deps = if fold == Fold::Count { self.membership } else { run.deps.union(self.membership, self.values) };
        Abs { set, deps }
    }
}

/// Stands as the second person of a key that is an input's.
const OF_INPUT: u8 = 254;

fn key(id: u16, of: [u8; 2]) -> Key {
    u32::from(id) << 16 | u32::from(of[0]) << 8 | u32::from(of[1])
}

/// A bit where something holds.
pub(crate) fn bit(holds: bool, bit: u8) -> u8 {
    if holds { bit } else { 0 }
}

/// The dependency on one input of one person.
pub(crate) fn dep(input: InputId, person: u8) -> Dep {
    u32::from(input) << 8 | u32::from(person)
}

/// The frame in which an input's own expressions run.
pub(crate) fn frame_of(person: Option<u8>) -> Frame {
    let mut frame = EMPTY;
    if let Some(p) = person {
        frame[0] = p;
    }
    frame
}

fn person(frame: &Frame, slot: Slot) -> Option<u8> {
    if slot == YOU { Some(0) } else { frame.get(usize::from(slot)).copied().filter(|p| *p != u8::MAX) }
}

fn bind(slots: &[Slot], frame: &Frame) -> Option<(Frame, [u8; 2])> {
    let mut inner = EMPTY;
    let mut args = [u8::MAX; 2];
    for (i, slot) in slots.iter().enumerate() {
        let p = person(frame, *slot)?;
        *args.get_mut(i)? = p;
        inner[i] = p;
    }
    Some((inner, args))
}

fn fixed(n: i32) -> i64 {
    i64::from(n) * ONE
}

fn whole(n: i32) -> Abs {
    Abs::exact(Set::Number(fixed(n), fixed(n)))
}

/// Visits the positions that a key may lead to; one past the end stand for *each further*.
fn positions(axis: &Axis, key: Option<Set>, length: usize, further: bool, visit: &mut dyn FnMut(i64)) {
    let last = length as i64 - 1;
    match (axis, key) {
        (Axis::Single, _) | (_, None) => visit(0),
        (Axis::Choice(_), Some(set)) => {
            let mask = set.choice();
            (0..length.min(64) as i64).filter(|i| mask >> i & 1 == 1).for_each(visit);
        }
        (Axis::Count(first), Some(set)) => {
            let (low, high) = set.number();
            let at = |x: i64| x.div_euclid(ONE).saturating_sub(i64::from(*first)).max(0);
            let (low, high) = (at(low), at(high));
            (low.min(last)..=high.min(last)).filter(|i| *i >= low || !further).for_each(&mut *visit);
            // Beyond the last row the cells move on a straight line: its ends are enough.
            if further && high > last {
                visit(low.max(last));
                visit(high);
            }
        }
        (Axis::Steps(steps), Some(set)) => {
            let (low, high) = set.number();
            let at = |x: i64| steps.partition_point(|s| *s <= x).saturating_sub(1) as i64;
            (at(low)..=at(high).min(last)).for_each(visit);
        }
    }
}

fn cell_at(grid: &Grid, row: i64, column: i64) -> Option<i64> {
    let last = grid.cells.len() as i64 - 1;
    let c = usize::try_from(column).ok()?;
    let base = *grid.cells.get(usize::try_from(row.min(last)).ok()?)?.get(c)?;
    let beyond = row - last;
    match &grid.further {
        Some(step) if beyond > 0 => Some(base.saturating_add(step.get(c)?.saturating_mul(beyond))),
        _ => Some(base),
    }
}

/// Who is related to whom: exact among named persons, open where somebody may still be named.
pub(crate) fn relation_holds(answers: &Answers, relation: Relation, a: u8, b: u8) -> bool {
    let persons = answers.persons();
    let (Some(x), Some(y)) = (persons.get(usize::from(a)), persons.get(usize::from(b))) else {
        return false;
    };
    match relation {
        Relation::Same => a == b,
        Relation::Partner => a != b && (x.partner == Some(b) || y.partner == Some(a)),
        Relation::Parent => y.parents.contains(&a),
        Relation::Sibling => {
            a != b
                && (x.siblings.contains(&b)
                    || y.siblings.contains(&a)
                    || x.parents.iter().any(|p| y.parents.contains(p)))
        }
    }
}
