//! Lists of parts, for households side by side.

use super::super::super::columns::{Column, Head, Kind, LANES, Mask, each};
use super::super::super::gather::Gather;
use super::super::super::sheet::Sheet;
use super::super::super::value::Value::{Date, False, Number, True};
use super::super::op::List;
use super::super::{Id, NONE, Plan};
use super::{Worked, numbers};
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

    pub(super) fn extreme(&mut self, sheet: &mut Sheet, list: List, mask: Mask, f: fn(i64, i64) -> i64) -> Worked {
        let (mut sure, mut best) = (mask, [0; LANES]);
        for i in 0..list.length {
            let id = self.at(list, i);
            sure &= self.need(sheet, id, mask).has(Kind::Number);
            let column = sheet.columns.get(id as usize);
            each(sure).for_each(|lane| best[lane] = if i == 0 { column[lane] } else { f(best[lane], column[lane]) });
        }
        (numbers(sure), Some(best))
    }

    /// Numbers of a list, each for those of whom it counts.
    fn gathered(fold: Fold, parts: &[(&Column, Mask)], sure: Mask) -> Worked {
        let mut out = [0; LANES];
        if fold == Fold::Sum {
            for (column, counts) in parts {
                each(counts & sure).for_each(|lane| out[lane] = i64::saturating_add(out[lane], column[lane]));
            }
            return (numbers(sure), Some(out));
        }
        for lane in each(sure) {
            let mut all = Gather::default();
            parts.iter().filter(|(_, counts)| counts >> lane & 1 == 1).for_each(|(column, _)| all.add(column[lane]));
            if let Number(n) = all.finish(fold) {
                out[lane] = n;
            }
        }
        (numbers(sure), Some(out))
    }

    pub(super) fn members(&mut self, sheet: &mut Sheet, fold: Fold, list: List, mask: Mask) -> Worked {
        let (mut sure, mut parts) = (mask, Vec::with_capacity(list.length as usize / 2));
        for i in 0..list.length / 2 {
            let (member, value) = (self.at(list, 2 * i), self.at(list, 2 * i + 1));
            let (yes, no) = self.need(sheet, member, mask).truth();
            let perhaps = mask & !no;
            let known = self.need(sheet, value, perhaps).has(Kind::Number);
            let column = sheet.columns.get(value as usize);
            // Nothing added to a sum is nothing, whoever it is.
            let nothing = each(perhaps & !yes & known)
                .filter(|lane| fold == Fold::Sum && column[*lane] == 0)
                .fold(0, |all, lane| all | 1 << lane);
            sure &= no | yes & known | nothing;
            parts.push((value, yes & mask));
        }
        let parts: Vec<_> = parts.into_iter().map(|(id, counts)| (sheet.columns.get(id as usize), counts)).collect();
        Plan::gathered(fold, &parts, sure)
    }

    pub(super) fn fold(&mut self, sheet: &mut Sheet, fold: Fold, list: List, mask: Mask) -> Worked {
        let mut sure = mask;
        for i in 0..list.length {
            sure &= self.need(sheet, self.at(list, i), mask).has(Kind::Number);
        }
        let ids = (0..list.length).map(|i| self.at(list, i));
        let parts: Vec<_> = ids.map(|id| (sheet.columns.get(id as usize), mask)).collect();
        Plan::gathered(fold, &parts, sure)
    }

    pub(super) fn rank(&mut self, sheet: &mut Sheet, list: List, before: u32, mask: Mask) -> Worked {
        for i in 0..list.length {
            self.need(sheet, self.at(list, i), mask);
        }
        let (mut sure, mut out) = (0, [0; LANES]);
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
        (numbers(sure), Some(out))
    }

    pub(super) fn turns(&mut self, sheet: &mut Sheet, list: List, mask: Mask) -> Worked {
        let (mut left, mut sure, mut out) = (mask, 0, [0; LANES]);
        let mut last = self.at(list, 0);
        let mut before: Head = self.need(sheet, last, mask);
        for i in 1..list.length {
            let id = self.at(list, i);
            let head = self.need(sheet, id, left);
            left &= head.has(Kind::Number);
            let (now, then) = (sheet.columns.get(id as usize), sheet.columns.get(last as usize));
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
        (numbers(sure), Some(out))
    }

    pub(super) fn bands(&mut self, sheet: &mut Sheet, list: List, mask: Mask) -> Worked {
        let mut sure = mask;
        for i in 0..list.length {
            sure &= self.need(sheet, self.at(list, i), mask).has(Kind::Number);
        }
        let columns: Vec<&Column> = (0..list.length).map(|i| sheet.columns.get(self.at(list, i) as usize)).collect();
        let (mut out, mut slices) = ([0; LANES], Vec::with_capacity(columns.len() / 2));
        let Some((of, rates)) = columns.split_first() else { return (numbers(0), None) };
        for lane in each(sure) {
            slices.clear();
            slices.extend(rates.chunks_exact(2).map(|pair| {
                let [t, r] = [pair[0][lane], pair[1][lane]];
                ((t, t), (r, r))
            }));
            out[lane] = banded(of[lane], &slices);
        }
        (numbers(sure), Some(out))
    }
}
