//! Lists of parts, for households side by side.

use super::super::super::arithmetic;
use super::super::super::columns::{Column, Head, Kind, LANES, Mask, each, over};
use super::super::super::sheet::Sheet;
use super::super::super::value::Value::{Date, False, True};
use super::super::op::List;
use super::super::{Id, NONE, Plan};
use super::numbers;
use crate::eval::{banded, fixed};
use crate::model::Fold;

impl Plan {
    fn at(&self, list: List, i: u32) -> Id {
        self.lists.get((list.first + i) as usize).copied().unwrap_or(NONE)
    }

    /// For whom a part of the list decides by being as said, and for whom it stays open whether one does.
    pub(super) fn decided(&mut self, sheet: &mut Sheet, list: List, mask: Mask, deciding: bool) -> (Mask, Mask) {
        let (mut left, mut open) = (mask, 0);
        for i in 0..list.length {
            let (yes, no) = self.need(sheet, self.at(list, i), left).truth();
            open |= left & !(yes | no);
            left &= if deciding { !yes } else { !no };
            if left == 0 {
                break;
            }
        }
        (mask & !left, open & left)
    }

    pub(super) fn extreme(
        &mut self,
        sheet: &mut Sheet,
        list: List,
        mask: Mask,
        out: &mut Column,
        f: fn(i64, i64) -> i64,
    ) -> Head {
        let mut sure = mask;
        for i in 0..list.length {
            let id = self.at(list, i);
            sure &= self.need(sheet, id, mask).has(Kind::Number);
            let column = sheet.columns.get(id);
            match i {
                0 => over(sure, |lane| out[lane] = column[lane]),
                _ => over(sure, |lane| out[lane] = f(out[lane], column[lane])),
            }
        }
        if list.length == 0 {
            over(sure, |lane| out[lane] = 0);
        }
        numbers(sure)
    }

    pub(super) fn members(&mut self, sheet: &mut Sheet, fold: Fold, list: List, mask: Mask, out: &mut Column) -> Head {
        let (mut sure, mut parts) = (mask, Gathered::new(fold, mask, out));
        for i in 0..list.length / 2 {
            let (member, value) = (self.at(list, 2 * i), self.at(list, 2 * i + 1));
            let (yes, no) = self.need(sheet, member, mask).truth();
            let perhaps = mask & !no;
            let known = self.need(sheet, value, perhaps).has(Kind::Number);
            let column = sheet.columns.get(value);
            // Nothing added to a sum is nothing, whoever it is.
            let unsure = each(perhaps & !yes & known);
            let nothing =
                unsure.filter(|lane| fold == Fold::Sum && column[*lane] == 0).fold(0, |all, lane| all | 1 << lane);
            sure &= no | yes & known | nothing;
            parts.add(column, yes & sure);
        }
        parts.finish(sure)
    }

    pub(super) fn fold(&mut self, sheet: &mut Sheet, fold: Fold, list: List, mask: Mask, out: &mut Column) -> Head {
        let (mut sure, mut parts) = (mask, Gathered::new(fold, mask, out));
        for i in 0..list.length {
            let id = self.at(list, i);
            sure &= self.need(sheet, id, mask).has(Kind::Number);
            parts.add(sheet.columns.get(id), sure);
        }
        parts.finish(sure)
    }

    pub(super) fn rank(&mut self, sheet: &mut Sheet, list: List, before: u32, mask: Mask, out: &mut Column) -> Head {
        for i in 0..list.length {
            self.need(sheet, self.at(list, i), mask);
        }
        let mut sure = 0;
        'households: for lane in each(mask) {
            let mine = self.of_lane(sheet, self.at(list, 0), lane);
            let mut rank = 1;
            for i in 0..list.length / 2 {
                let belongs = self.of_lane(sheet, self.at(list, 2 * i + 1), lane);
                if belongs == False {
                    continue;
                }
                let theirs = self.of_lane(sheet, self.at(list, 2 * i + 2), lane);
                let (Date(theirs), Date(mine)) = (theirs, mine) else { continue 'households };
                if theirs > mine || (i >= before && theirs == mine) {
                    continue;
                }
                if belongs != True {
                    continue 'households;
                }
                rank += 1;
            }
            out[lane] = fixed(rank);
            sure |= 1 << lane;
        }
        numbers(sure)
    }

    pub(super) fn turns(&mut self, sheet: &mut Sheet, list: List, mask: Mask, out: &mut Column) -> Head {
        let (mut left, mut sure) = (mask, 0);
        let mut last = self.at(list, 0);
        let mut before: Head = self.need(sheet, last, mask);
        for i in 1..list.length {
            let id = self.at(list, i);
            let head = self.need(sheet, id, left);
            left &= head.has(Kind::Number);
            let (now, then) = (sheet.columns.get(id), sheet.columns.get(last));
            for lane in each(left & before.has(Kind::Number)).filter(|lane| now[*lane] == then[*lane]) {
                out[lane] = now[lane];
                sure |= 1 << lane;
            }
            left &= !sure;
            if left == 0 {
                break;
            }
            (last, before) = (id, head);
        }
        numbers(sure)
    }

    pub(super) fn bands(&mut self, sheet: &mut Sheet, list: List, mask: Mask, out: &mut Column) -> Head {
        let mut sure = mask;
        for i in 0..list.length {
            sure &= self.need(sheet, self.at(list, i), mask).has(Kind::Number);
        }
        let columns: Vec<&Column> = (0..list.length).map(|i| sheet.columns.get(self.at(list, i))).collect();
        let mut slices = Vec::with_capacity(columns.len() / 2);
        let Some((of, rates)) = columns.split_first() else { return numbers(0) };
        for lane in each(sure) {
            slices.clear();
            slices.extend(rates.chunks_exact(2).map(|pair| {
                let [t, r] = [pair[0][lane], pair[1][lane]];
                ((t, t), (r, r))
            }));
            out[lane] = banded(of[lane], &slices);
        }
        numbers(sure)
    }
}

/// What lists of numbers come to so far, for households side by side: as [`Gather`](super::super::super::gather::Gather) for one.
struct Gathered<'o> {
    fold: Fold,
    out: &'o mut Column,
    /// Those of whom there was a number.
    begun: Mask,
    /// How many numbers there were, where a mean is made of them.
    counts: [i32; LANES],
}

impl<'o> Gathered<'o> {
    fn new(fold: Fold, mask: Mask, out: &'o mut Column) -> Self {
        over(mask, |lane| out[lane] = 0);
        Gathered { fold, out, begun: 0, counts: [0; LANES] }
    }

    /// Adds one number of each household of a mask.
    fn add(&mut self, column: &Column, mask: Mask) {
        let best = |f: fn(i64, i64) -> i64, out: &mut Column, begun: Mask| {
            over(mask & begun, |lane| out[lane] = f(out[lane], column[lane]));
            over(mask & !begun, |lane| out[lane] = column[lane]);
        };
        match self.fold {
            Fold::Min => best(i64::min, self.out, self.begun),
            Fold::Max => best(i64::max, self.out, self.begun),
            // Who is counted brings one.
            _ => over(mask, |lane| self.out[lane] = self.out[lane].saturating_add(column[lane])),
        }
        if self.fold == Fold::Mean {
            over(mask, |lane| self.counts[lane] += 1);
        }
        self.begun |= mask;
    }

    /// For those who are sure.
    fn finish(self, sure: Mask) -> Head {
        if self.fold == Fold::Mean {
            over(sure & self.begun, |lane| self.out[lane] = arithmetic::mean(self.out[lane], self.counts[lane]));
        }
        numbers(sure)
    }
}
