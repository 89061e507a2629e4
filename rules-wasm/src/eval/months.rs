//! Other months, ages, and how long what is read stays the same.

use super::lists::Gather;
use super::{Abs, Frame, MOST_MONTHS, Run, fixed};
use crate::calendar;
use crate::dependencies::NOTHING;
use crate::domain::Set;
use crate::memo::Reach;
use crate::model::{ExprId, Fold, Month};

impl Run<'_> {
    /// What has been read holds in this month alone.
    pub(super) fn holds_in(&mut self, month: Month) {
        self.reach.meet(Reach::months(month, month));
    }

    #[inline(never)]
    pub(super) fn shifted(&mut self, body: ExprId, frame: &Frame, month: Month, shift: i32) -> Abs {
        let (value, reach) = self.apart(|run| run.eval(body, frame, month.saturating_add(shift)));
        self.reach.meet(reach.seen_from(shift));
        value
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
    ) -> Abs {
        let mut all = Gather::default();
        let mut known: Option<(Abs, Reach)> = None;
        for shift in (from..=to).take(MOST_MONTHS).map(i32::from) {
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
    pub(super) fn age(&mut self, a: ExprId, frame: &Frame, month: Month) -> Abs {
        let a = self.eval(a, frame, month);
        let (early, late) = a.set.date();
        let mut years = |day| {
            let start = calendar::first_month_from(day);
            let years = month.saturating_sub(start).div_euclid(12);
            let birthday = start.saturating_add(years.saturating_mul(12));
            self.reach.meet(Reach::months(birthday, birthday.saturating_add(11)));
            fixed(years)
        };
        Abs::of(Set::Number(years(late), years(early)), a.deps)
    }
}
