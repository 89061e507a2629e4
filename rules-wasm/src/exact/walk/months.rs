//! What is read in another month, and what a month makes of a date: as `eval::months`.

use super::Value::{self, Date, False, Number, Open, True};
use super::Walk;
use crate::eval::{Frame, fixed};
use crate::memo::Reach;
use crate::model::{ExprId, MAX_PERSONS, Month};

impl Walk<'_> {
    #[inline(never)]
    pub(super) fn shifted(&mut self, body: ExprId, frame: &Frame, month: Month, shift: i32) -> Value {
        let (value, reach) = self.apart(|walk| walk.eval(body, frame, month.saturating_add(shift)));
        self.reach.meet(reach.seen_from(shift));
        value
    }

    #[inline(never)]
    pub(super) fn at_year(&mut self, year: i16, m: u8, body: ExprId, frame: &Frame, month: Month) -> Value {
        let y = month.div_euclid(12).saturating_add(i32::from(year));
        let there = y.saturating_mul(12).saturating_add(i32::from(m));
        let (value, reach) = self.apart(|walk| walk.eval(body, frame, there));
        self.reach.meet(reach.seen_from_year(year, m));
        value
    }

    #[inline(never)]
    pub(super) fn age(&mut self, a: ExprId, frame: &Frame, month: Month) -> Value {
        let Date(day) = self.eval(a, frame, month) else { return Open };
        let start = self.sheet.days.first_month_from(day);
        let years = month.saturating_sub(start).div_euclid(12);
        let birthday = start.saturating_add(years.saturating_mul(12));
        self.reach.meet(Reach::months(birthday, birthday.saturating_add(11)));
        Number(fixed(years))
    }

    #[inline(never)]
    pub(super) fn months_since(&mut self, a: ExprId, frame: &Frame, month: Month) -> Value {
        self.holds_in(month);
        match self.eval(a, frame, month) {
            Date(day) => Number(fixed(month.saturating_sub(self.sheet.days.first_month_from(day)))),
            _ => Open,
        }
    }

    #[inline(never)]
    pub(super) fn here(&mut self, p: u8, month: Month) -> Value {
        if usize::from(p) >= MAX_PERSONS || p >= self.household.count {
            return Open;
        }
        if self.elsewhere(p) {
            return False;
        }
        let Some(birth) = self.household.birth else { return True };
        if month >= self.now {
            self.reach.meet(Reach::months(self.now, Month::MAX));
            return True;
        }
        let Date(day) = self.possible(birth, Some(p), month) else { return Open };
        let born = self.sheet.days.month_of(day);
        if born <= month {
            self.reach.meet(Reach::months(born, Month::MAX));
            return True;
        }
        self.reach.meet(Reach::months(Month::MIN, born.saturating_sub(1)));
        self.reach.to = self.reach.to.min(self.now.saturating_sub(1));
        False
    }
}
