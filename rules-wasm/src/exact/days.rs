//! Months of days that were asked for lately: the same birthdays come again and again.

use crate::calendar;
use crate::model::{Day, Month};

/// For some days, the month they are in and the first month that begins then or later.
pub(super) struct Days([(i64, Month, Month); 32]);

impl Days {
    pub(super) fn new() -> Days {
        let first = (0, calendar::month_of(0), calendar::first_month_from(0));
        Days([first; 32])
    }

    pub(super) fn of(&mut self, day: i64) -> (Month, Month) {
        let Some(known) = self.0.get_mut((day & 31) as usize) else { return (0, 0) };
        if known.0 != day {
            // Every day came from one.
            let date = day as Day;
            *known = (day, calendar::month_of(date), calendar::first_month_from(date));
        }
        (known.1, known.2)
    }

    pub(super) fn month_of(&mut self, day: i64) -> Month {
        self.of(day).0
    }

    pub(super) fn first_month_from(&mut self, day: i64) -> Month {
        self.of(day).1
    }
}
