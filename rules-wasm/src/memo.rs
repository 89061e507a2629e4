//! What has been worked out in a run: each value with the months in which it certainly stays the same.

use crate::dependencies::{mix, spread};
use crate::eval::Abs;
use crate::model::{LoopId, Month};

/// Where a value certainly stays the same: in which months, and while which turns of running loops last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Reach {
    /// First month.
    pub(crate) from: Month,
    /// Last month.
    pub(crate) to: Month,
    /// Bit `i`: it read the running turn at place `i` (places from 31 on share the last bit).
    pub(crate) turns: u32,
    /// The loops that it ran itself, see [`loop_bit`]: in one of their turns it would read that instead.
    pub(crate) ran: u32,
}

impl Reach {
    /// In every month and every turn.
    pub(crate) const EVER: Reach = Reach { from: Month::MIN, to: Month::MAX, turns: 0, ran: 0 };

    pub(crate) fn months(from: Month, to: Month) -> Self {
        Reach { from, to, ..Reach::EVER }
    }

    /// Where both stay the same.
    #[inline]
    pub(crate) fn meet(&mut self, other: Reach) {
        self.from = self.from.max(other.from);
        self.to = self.to.min(other.to);
        self.turns |= other.turns;
        self.ran |= other.ran;
    }

    /// The reach of what is read `shift` months away.
    pub(crate) fn seen_from(self, shift: i32) -> Self {
        Reach { from: self.from.saturating_sub(shift), to: self.to.saturating_sub(shift), ..self }
    }

    /// The reach of what is read in the month `month` of the year that is `year` years away.
    pub(crate) fn seen_from_year(self, year: i16, month: u8) -> Self {
        let (year, month) = (i64::from(year), i64::from(month));
        let first = -(month - i64::from(self.from)).div_euclid(12) - year;
        let last = (i64::from(self.to) - month).div_euclid(12) - year;
        let fits = |m: i64| m.clamp(i64::from(Month::MIN), i64::from(Month::MAX)) as Month;
        Reach { from: fits(first * 12), to: fits(last * 12 + 11), ..self }
    }

    #[inline]
    pub(crate) fn holds(&self, month: Month) -> bool {
        self.from <= month && month <= self.to
    }
}

/// The bit of a loop; those from 31 on share the last.
pub(crate) fn loop_bit(id: LoopId) -> u32 {
    1 << id.min(31)
}

/// A term or an input, and for whom.
pub(crate) type Key = u32;

/// A value as it was worked out.
#[derive(Clone, Copy)]
pub(crate) struct Entry {
    pub(crate) key: Key,
    /// The entry before with the same hash, as its place plus one; 0 where there is none.
    pub(crate) before: u32,
    pub(crate) reach: Reach,
    /// The number of the innermost turn that it hangs on; 0 where it hangs on none.
    pub(crate) turn: u32,
    pub(crate) value: Abs,
}

/// All that is remembered, the newest first to be found.
pub(crate) struct Memo {
    entries: Vec<Entry>,
    heads: Vec<u32>,
}

impl Memo {
    pub(crate) fn new() -> Self {
        Memo { entries: Vec::with_capacity(256), heads: vec![0; 512] }
    }

    /// How many entries there are: those made later stand at this place and beyond.
    pub(crate) fn len(&self) -> u32 {
        self.entries.len() as u32
    }

    /// The newest entry that may have this key, as its place plus one.
    pub(crate) fn newest(&self, key: Key) -> u32 {
        self.heads[self.slot(key)]
    }

    pub(crate) fn entry(&self, place_plus_one: u32) -> Option<&Entry> {
        self.entries.get((place_plus_one as usize).checked_sub(1)?)
    }

    pub(crate) fn replace(&mut self, place_plus_one: u32, mut entry: Entry) {
        if let Some(old) = (place_plus_one as usize).checked_sub(1).and_then(|i| self.entries.get_mut(i)) {
            entry.before = old.before;
            *old = entry;
        }
    }

    pub(crate) fn add(&mut self, entry: Entry) {
        self.entries.push(entry);
        if self.entries.len() > self.heads.len() * 2 {
            self.heads = vec![0; self.heads.len() * 4];
            (0..self.entries.len()).for_each(|i| self.file(i));
        } else {
            self.file(self.entries.len() - 1);
        }
    }

    /// Forgets all entries from a place on.
    pub(crate) fn forget(&mut self, from: u32) {
        while self.entries.len() > from as usize {
            if let Some(last) = self.entries.pop() {
                let slot = self.slot(last.key);
                self.heads[slot] = last.before;
            }
        }
    }

    fn file(&mut self, i: usize) {
        let slot = self.slot(self.entries[i].key);
        self.entries[i].before = std::mem::replace(&mut self.heads[slot], i as u32 + 1);
    }

    fn slot(&self, key: Key) -> usize {
        spread(mix(0, key), self.heads.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reach_is_seen_from_exactly_the_months_that_read_within_it() {
        for (from, to) in [(0, 0), (-5, 7), (3, 40), (-30, -17), (11, 12)] {
            let reach = Reach::months(from, to);
            for there in [-13, -1, 0, 1, 12] {
                let seen = reach.seen_from(there);
                (-60..60).for_each(|m| assert_eq!(seen.holds(m), reach.holds(m + there), "{reach:?} {m} {there}"));
            }
            for (year, month) in [(-1, 0), (0, 6), (1, 11)] {
                let seen = reach.seen_from_year(year, month);
                for m in -60..60i32 {
                    let read = (m.div_euclid(12) + i32::from(year)) * 12 + i32::from(month);
                    assert_eq!(seen.holds(m), reach.holds(read), "{reach:?} {m} {year} {month}");
                }
            }
        }
    }

    #[test]
    fn forgetting_brings_back_what_was_found_before() {
        let mut memo = Memo::new();
        let value = Abs { set: crate::domain::Set::Any, deps: 0, line: 0 };
        let entry = |key| Entry { key, before: 0, reach: Reach::EVER, turn: 0, value };
        (0..700).for_each(|key| memo.add(entry(key)));
        (0..4_000).for_each(|key| memo.add(entry(key)));
        memo.forget(700);
        assert_eq!(memo.len(), 700);
        for key in 0..700 {
            let mut at = memo.newest(key);
            while memo.entry(at).is_some_and(|e| e.key != key) {
                at = memo.entry(at).map_or(0, |e| e.before);
            }
            assert_eq!(at, key + 1);
        }
    }
}
