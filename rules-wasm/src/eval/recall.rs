//! What a run finds again instead of working it out: values that still hold, under what is supposed.

use super::loops::Turn;
use super::{Abs, Run};
use crate::answers::Answer;
use crate::dependencies::Dep;
use crate::memo::{Entry, Key, Reach, loop_bit};
use crate::model::Month;

/// An answer that is supposed for a while.
pub(super) struct Supposed {
    dep: Dep,
    answer: Answer,
    /// What was remembered before stands below this place.
    since: u32,
}

impl Run<'_> {
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
    pub(super) fn apart(&mut self, read: impl FnOnce(&mut Self) -> Abs) -> (Abs, Reach) {
        let outer = std::mem::replace(&mut self.reach, Reach::EVER);
        let value = read(self);
        (value, std::mem::replace(&mut self.reach, outer))
    }

    /// Whether a turn is over.
    fn over(&self, number: u32) -> bool {
        number != 0 && self.turns.iter().all(|t| t.number != number)
    }

    /// The innermost of the running turns that a reach hangs on, by its number; 0 where there is none.
    fn innermost(&self, reach: Reach) -> u32 {
        let hangs = |(place, turn): &(usize, &Turn)| {
            reach.turns >> (*place).min(31) & 1 == 1 || reach.ran & loop_bit(turn.id) != 0
        };
        self.turns.iter().enumerate().rev().find(hangs).map_or(0, |(_, turn)| turn.number)
    }

    /// What is remembered of a key for a month, or else the place of a value of it that no turn can read any more.
    fn remembered(&mut self, key: Key, month: Month) -> Result<Entry, u32> {
        let each = 1 + self.turns.len() as u32;
        let mut found = None;
        let current = self.supposed.last().map_or(0, |s| s.since);
        let (mut at, mut stale) = (self.memo.newest(key), 0);
        while let Some(entry) = self.memo.entry(at) {
            // What a hostile catalogue could make long counts as work.
            self.steps = self.steps.saturating_add(each);
            if entry.key == key {
                if self.over(entry.turn) {
                    stale = if at > current { at } else { stale };
                } else if entry.reach.holds(month)
                    && self.innermost(entry.reach) == entry.turn
                    && self.supposed.iter().rev().all(|s| at > s.since || !self.deps.contains(entry.value.deps, s.dep))
                {
                    found = Some(*entry);
                    break;
                }
            }
            at = entry.before;
        }
        found.ok_or(stale)
    }

    /// The value of a key at a month: remembered, or worked out.
    pub(super) fn memoised(&mut self, key: Key, month: Month, work: impl FnOnce(&mut Self) -> Abs) -> Abs {
        let stale = match self.remembered(key, month) {
            Ok(entry) => {
                self.reach.meet(entry.reach);
                return entry.value;
            }
            Err(stale) => stale,
        };
        let (value, reach) = self.apart(work);
        self.reach.meet(reach);
        let entry = Entry { key, before: 0, reach, turn: self.innermost(reach), value };
        // Working it out may have filled the stale place with something that still holds.
        match self.memo.entry(stale) {
            Some(old) if old.key == key && self.over(old.turn) => self.memo.replace(stale, entry),
            _ => self.memo.add(entry),
        }
        value
    }
}
