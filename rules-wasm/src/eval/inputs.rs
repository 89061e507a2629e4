//! What the household has said, or may still say.

use super::{Abs, Run, frame_of, key};
use crate::answers::{Answer, HOUSEHOLD};
use crate::calendar;
use crate::dependencies::{Dep, NOTHING, WHO};
use crate::domain::{FALSE, MAYBE, Set, TRUE};
use crate::memo::Reach;
use crate::model::{Domain, InputId, Month};

/// Stands as the second person of a key that is an input's.
const OF_INPUT: u8 = 254;

impl Run<'_> {
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
        let mut value = Abs::of(set, self.deps.one(own));
        value = self.moving(value, own);
        let asked_for = !matches!(answer, None | Some(Answer::CannotSay));
        if let (Some(estimate), false, Set::Number(low, high)) = (input.estimate, asked_for, set) {
            let bound = self.eval(estimate, &frame_of(person), month);
            if let Set::Number(a, b) = bound.set {
                let own = value;
                let within = |x: i64| x.min(high).max(low);
                // Outwards to what can be told, a whole number or a cent.
                let (a, b) = input.domain.around(a, b);
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
            self.holds_in(month);
            if let Some(then) = self.answers.past(id, person, month) {
                return Some(then);
            }
        }
        self.supposes(dep(id, person)).or_else(|| self.answers.present(id, person))
    }

    pub(super) fn input(&mut self, id: InputId, person: Option<u8>, month: Month) -> Abs {
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

    /// Whether a person lives in the household at a month. Named persons live there now; before, once born.
    #[inline(never)]
    pub(super) fn here(&mut self, p: u8, month: Month) -> Abs {
        let Some(named) = self.answers.persons().get(usize::from(p)) else {
            return Abs::of(Set::Bool(MAYBE), self.deps.one(WHO));
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
        Abs::of(Set::Bool(set), birth.deps)
    }
}

/// The dependency on one input of one person.
fn dep(input: InputId, person: u8) -> Dep {
    u32::from(input) << 8 | u32::from(person)
}
