//! Lists of persons and of months: as `eval::lists` and `eval::months`.

use super::super::gather::Gather;
use super::Value::{self, Date, False, Number, Open, True};
use super::Walk;
use crate::eval::{Frame, MOST_MONTHS, fixed, person};
use crate::memo::Reach;
use crate::model::{ExprId, Fold, Month, ONE, Slot};

impl Walk<'_> {
    #[inline(never)]
    pub(super) fn over_persons(
        &mut self,
        fold: Fold,
        slot: Slot,
        member: ExprId,
        body: Option<ExprId>,
        frame: &Frame,
        month: Month,
    ) -> Value {
        let mut inner = *frame;
        let mut all = Gather::default();
        for p in 0..self.household.count {
            let Some(place) = inner.get_mut(usize::from(slot)) else { return Open };
            *place = p;
            let belongs = self.eval(member, &inner, month);
            if belongs == False {
                continue;
            }
            let certain = belongs == True;
            let value = body.map_or(Number(ONE), |body| self.eval(body, &inner, month));
            match (fold, value) {
                (Fold::Some, True) if certain => return True,
                (Fold::Every, False) if certain => return False,
                (Fold::Some, False) | (Fold::Every, True) | (Fold::Sum, Number(0)) => {}
                (Fold::Some | Fold::Every, _) => all.open = true,
                (Fold::Count, _) if certain => all.add(ONE),
                (_, Number(n)) if certain => all.add(n),
                _ => all.open = true,
            }
        }
        all.finish(fold)
    }

    #[inline(never)]
    pub(super) fn over_months(
        &mut self,
        fold: Fold,
        from: i16,
        to: i16,
        body: ExprId,
        frame: &Frame,
        month: Month,
    ) -> Value {
        let mut all = Gather::default();
        let mut known: Option<(Value, Reach)> = None;
        for shift in (from..=to).take(MOST_MONTHS).map(i32::from) {
            let there = month.saturating_add(shift);
            let (value, reach) = match known {
                Some((value, reach)) if reach.holds(there) => (value, reach),
                _ => self.apart(|walk| walk.eval(body, frame, there)),
            };
            self.reach.meet(reach.seen_from(shift));
            known = Some((value, reach));
            match (fold, value) {
                (Fold::Count, _) => all.add(ONE),
                (Fold::Some | Fold::Every, _) => all.open = true,
                (_, Number(n)) => all.add(n),
                _ => all.open = true,
            }
        }
        all.finish(fold)
    }

    #[inline(never)]
    pub(super) fn rank(
        &mut self,
        slot: Slot,
        other: Slot,
        member: ExprId,
        by: ExprId,
        frame: &Frame,
        month: Month,
    ) -> Value {
        let Some(me) = person(frame, slot) else { return Open };
        let mut inner = *frame;
        let mut bind = |walk: &mut Self, p: u8, e: ExprId| {
            if let Some(place) = inner.get_mut(usize::from(other)) {
                *place = p;
            }
            walk.eval(e, &inner, month)
        };
        let mine = bind(self, me, by);
        let mut rank = 1;
        for p in (0..self.household.count).filter(|p| *p != me) {
            let belongs = bind(self, p, member);
            if belongs == False {
                continue;
            }
            let (Date(theirs), Date(mine)) = (bind(self, p, by), mine) else { return Open };
            if theirs > mine || (p > me && theirs == mine) {
                continue;
            }
            if belongs != True {
                return Open;
            }
            rank += 1;
        }
        Number(fixed(rank))
    }
}
