//! Circles in the law: a bounded number of turns, each reading the one before.

use super::{Abs, Frame, Run, bind};
use crate::dependencies::{NOTHING, UNSETTLED};
use crate::domain::Set;
use crate::memo::loop_bit;
use crate::model::{LoopId, Month, Slot};

/// A running turn of a loop.
pub(super) struct Turn {
    pub(super) id: LoopId,
    args: [u8; 2],
    value: Abs,
    /// Which of all turns of the run it is, from 1 on.
    pub(super) number: u32,
}

impl Run<'_> {
    #[inline(never)]
    pub(super) fn run_loop(&mut self, id: LoopId, slots: &[Slot], frame: &Frame, month: Month) -> Abs {
        let catalogue = self.catalogue;
        let (Some(declared), Some((inner, args))) = (catalogue.loops.get(usize::from(id)), bind(slots, frame)) else {
            return Abs::exact(Set::Any);
        };
        if let Some(place) = self.turns.iter().rposition(|t| t.id == id && t.args == args) {
            self.reach.turns |= 1 << place.min(31);
            return self.turns[place].value;
        }
        self.reach.ran |= loop_bit(id);
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
            if self.same_value(before, last) {
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
        Abs::of(set, self.deps.union(deps, mark))
    }
}
