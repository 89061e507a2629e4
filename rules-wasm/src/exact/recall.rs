//! What the short way remembers of a household: as `eval::recall`, found by place instead of by hash.

use super::sheet::HOLDERS;
use super::value::Value;
use super::walk::Walk;
use crate::memo::{Reach, loop_bit};
use crate::model::{Catalogue, MAX_PERSONS, Month};

/// A value as it was worked out.
#[derive(Clone, Copy)]
pub(super) struct Entry {
    reach: Reach,
    /// The number of the innermost turn that it hangs on; 0 where it hangs on none.
    turn: u32,
    /// The entry before of the same place, as its index plus one.
    before: u32,
    value: Value,
}

/// The newest entry of a place, if it is about this household.
#[derive(Clone, Copy, Default)]
struct Head {
    stamp: u32,
    newest: u32,
}

/// All that is remembered of one household.
pub(super) struct Memory {
    entries: Vec<Entry>,
    heads: Vec<Head>,
    /// Where the places of each term begin; those of inputs come first.
    terms: Vec<Option<u32>>,
    stamp: u32,
}

impl Memory {
    pub(super) fn new(catalogue: &Catalogue) -> Memory {
        let mut places = catalogue.inputs.len() * HOLDERS;
        let mut terms = Vec::with_capacity(catalogue.terms.len());
        for term in &catalogue.terms {
            let own = [1, MAX_PERSONS, MAX_PERSONS * MAX_PERSONS].get(usize::from(term.arity));
            terms.push(own.map(|_| places as u32));
            places += own.copied().unwrap_or(0);
        }
        Memory { entries: Vec::with_capacity(1024), heads: vec![Head::default(); places], terms, stamp: 0 }
    }

    /// Forgets everything.
    pub(super) fn clear(&mut self) {
        self.entries.clear();
        self.stamp = self.stamp.wrapping_add(1);
        if self.stamp == 0 {
            self.heads.fill(Head::default());
            self.stamp = 1;
        }
    }

    /// Where the places of a term begin; `None` for one of more than two persons, which no rule has.
    pub(super) fn of_term(&self, term: u16) -> Option<usize> {
        self.terms.get(usize::from(term)).copied().flatten().map(|first| first as usize)
    }
}

impl Walk<'_> {
    /// The innermost of the running turns that a reach hangs on, by its number; 0 where there is none.
    fn innermost(&self, reach: Reach) -> u32 {
        if reach.turns == 0 && (reach.ran == 0 || self.turns.is_empty()) {
            return 0;
        }
        for (place, turn) in self.turns.iter().enumerate().rev() {
            if reach.turns >> place.min(31) & 1 == 1 || reach.ran & loop_bit(turn.id) != 0 {
                return turn.number;
            }
        }
        0
    }

    /// The value of a place at a month: remembered, or worked out.
    pub(super) fn memoised(&mut self, place: usize, month: Month, work: impl FnOnce(&mut Self) -> Value) -> Value {
        let stamp = self.memory.stamp;
        let mut at = self.memory.heads.get(place).map_or(0, |h| if h.stamp == stamp { h.newest } else { 0 });
        while let Some(entry) = (at as usize).checked_sub(1).and_then(|i| self.memory.entries.get(i)) {
            if entry.reach.holds(month) && self.innermost(entry.reach) == entry.turn {
                let (reach, value) = (entry.reach, entry.value);
                self.reach.meet(reach);
                return value;
            }
            self.steps += 1;
            at = entry.before;
        }
        let (value, reach) = self.apart(work);
        self.reach.meet(reach);
        let turn = self.innermost(reach);
        if let Some(head) = self.memory.heads.get_mut(place) {
            let before = if head.stamp == stamp { head.newest } else { 0 };
            self.memory.entries.push(Entry { reach, turn, before, value });
            *head = Head { stamp, newest: self.memory.entries.len() as u32 };
        }
        value
    }

    /// Reads something apart: gives how far it reaches, instead of counting it in.
    pub(super) fn apart(&mut self, read: impl FnOnce(&mut Self) -> Value) -> (Value, Reach) {
        let outer = std::mem::replace(&mut self.reach, Reach::EVER);
        let value = read(self);
        (value, std::mem::replace(&mut self.reach, outer))
    }

    pub(super) fn holds_in(&mut self, month: Month) {
        self.reach.meet(Reach::months(month, month));
    }
}
