//! Months of the calendar, counted.

use crate::run::Outcome;
use std::fmt;

/// A month of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Month(i64);

impl Month {
    /// Reads `2026-06`, or the month of a date.
    pub(crate) fn read(text: &str) -> Outcome<Month> {
        let wrong = || format!("`{text}` is no month; it is written 2026-06");
        let (year, month) = (text.get(..4).ok_or_else(wrong)?, text.get(5..7).ok_or_else(wrong)?);
        let year: i64 = year.parse().map_err(|_| wrong())?;
        let month: i64 = month.parse().map_err(|_| wrong())?;
        if (1..=12).contains(&month) { Ok(Month(year * 12 + month - 1)) } else { Err(wrong()) }
    }

    pub(crate) fn of(year: i64, month: i64) -> Month {
        Month(year * 12 + month - 1)
    }

    pub(crate) fn back(self, months: i64) -> Month {
        Month(self.0 - months)
    }

    /// Months from another one to this.
    pub(crate) fn since(self, other: Month) -> i64 {
        self.0 - other.0
    }

    pub(crate) fn year(self) -> i64 {
        self.0.div_euclid(12)
    }

    /// 1 for January.
    pub(crate) fn number(self) -> i64 {
        self.0.rem_euclid(12) + 1
    }

    /// This month and those up to another one, both included.
    pub(crate) fn to(self, last: Month) -> impl Iterator<Item = Month> {
        (self.0..=last.0).map(Month)
    }

    /// January and December of the year so many years back.
    pub(crate) fn years_back(self, years: i64) -> (Month, Month) {
        (Month::of(self.year() - years, 1), Month::of(self.year() - years, 12))
    }
}

impl fmt::Display for Month {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:04}-{:02}", self.year(), self.number())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_counted_across_years() {
        let june = Month::read("2026-06").unwrap();
        assert_eq!(june.back(6).to_string(), "2025-12");
        assert_eq!(june.back(-7).to_string(), "2027-01");
        assert_eq!(june.since(Month::read("2024-07-15").unwrap()), 23);
        assert_eq!(june.back(2).to(june).count(), 3);
        let (first, last) = june.years_back(2);
        assert_eq!((first.to_string(), last.to_string()), ("2024-01".to_string(), "2024-12".to_string()));
        assert!(["", "2026", "2026-13", "20-6"].iter().all(|text| Month::read(text).is_err()));
    }
}
