//! Days and months in the proleptic Gregorian calendar, without a clock.

use crate::model::{Day, Month};

/// The day of a calendar date; `month` is 1 to 12. Total for any input (see <https://howardhinnant.github.io/date_algorithms.html>, `days_from_civil`).
#[must_use]
pub fn day(year: i32, month: i32, day: i32) -> Day {
    let y = i64::from(year) - i64::from(month <= 2);
    let era = y.div_euclid(400);
    let yoe = y.rem_euclid(400);
    let doy = (153 * (i64::from(month) + if month > 2 { -3 } else { 9 }) + 2) / 5 + i64::from(day) - 1;
    let doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
    (era * 146_097 + doe - 719_468).clamp(i64::from(i32::MIN), i64::from(i32::MAX)) as i32
}

/// Year, month (1 to 12) and day of the month of a day (same source, `civil_from_days`).
#[must_use]
pub fn date(day: Day) -> (i32, i32, i32) {
    let z = i64::from(day) + 719_468;
    let era = z.div_euclid(146_097);
    let doe = z.rem_euclid(146_097);
    let yoe = (doe - doe / 1_460 + doe / 36_524 - doe / 146_096) / 365;
    let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    let mp = (5 * doy + 2) / 153;
    let month = if mp < 10 { mp + 3 } else { mp - 9 };
    let year = yoe + era * 400 + i64::from(month <= 2);
    (year as i32, month as i32, (doy - (153 * mp + 2) / 5 + 1) as i32)
}

/// The month of a year; `month` is 1 to 12.
#[must_use]
pub fn month(year: i32, month: i32) -> Month {
    year.saturating_mul(12).saturating_add(month - 1)
}

/// The month that a day falls in.
#[must_use]
pub fn month_of(d: Day) -> Month {
    let (y, m, _) = date(d);
    month(y, m)
}

/// The first month whose first day is not before a day.
#[must_use]
pub fn first_month_from(d: Day) -> Month {
    let (y, m, d) = date(d);
    month(y, m).saturating_add(i32::from(d > 1))
}

/// The first day of a month.
#[must_use]
pub fn first_day(m: Month) -> Day {
    day(m.div_euclid(12), m.rem_euclid(12) + 1, 1)
}

/// Days in a month.
#[must_use]
pub fn month_length(m: Month) -> i32 {
    first_day(m.saturating_add(1)) - first_day(m)
}

/// The same day of another month, `months` later; the last day of that month where it has no such day. A first of the month
/// stays one, and no other day becomes one.
#[must_use]
pub fn months_later(d: Day, months: i32) -> Day {
    let (y, m, n) = date(d);
    let there = month(y, m).saturating_add(months);
    first_day(there).saturating_add(n.min(month_length(there)) - 1)
}

/// Reads `YYYY-MM-DD`, or `YYYY-MM` (its first day), strictly.
#[must_use]
pub fn parse(text: &str) -> Option<Day> {
    let mut parts = text.split('-');
    let number = |t: Option<&str>, width: usize| {
        t.filter(|t| t.len() == width && t.bytes().all(|b| b.is_ascii_digit())).and_then(|t| t.parse::<i32>().ok())
    };
    let year = number(parts.next(), 4)?;
    let month = number(parts.next(), 2)?;
    let day_text = parts.next();
    let d = if day_text.is_some() { number(day_text, 2)? } else { 1 };
    let result = day(year, month, d);
    (parts.next().is_none() && (1..=12).contains(&month) && date(result) == (year, month, d)).then_some(result)
}

/// Whole years from one day to a later one (negative when it lies before); 29 February counts as reached on 1 March.
#[must_use]
pub fn years_between(from: Day, to: Day) -> i32 {
    let (y0, m0, d0) = date(from);
    let (y1, m1, d1) = date(to);
    y1 - y0 - i32::from((m1, d1) < (m0, d0))
}

/// Whole months from one day to a later one (negative when it lies before).
#[must_use]
pub fn months_between(from: Day, to: Day) -> i32 {
    let (y0, m0, d0) = date(from);
    let (y1, m1, d1) = date(to);
    (y1 - y0) * 12 + m1 - m0 - i32::from(d1 < d0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_day_of_four_centuries_converts_and_back() {
        for d in day(1800, 1, 1)..=day(2200, 12, 31) {
            let (y, m, n) = date(d);
            assert_eq!(day(y, m, n), d);
        }
    }

    #[test]
    fn a_birthday_on_the_first_counts_on_that_day() {
        assert_eq!(years_between(day(2000, 6, 1), day(2026, 6, 1)), 26);
        assert_eq!(years_between(day(2000, 6, 2), day(2026, 6, 1)), 25);
        assert_eq!(months_between(day(2026, 1, 31), day(2026, 3, 1)), 1);
    }

    #[test]
    fn a_day_some_months_later_counts_from_the_month_as_many_months_later() {
        assert_eq!(months_later(day(2026, 1, 31), 1), day(2026, 2, 28));
        assert_eq!(months_later(day(2024, 2, 29), 12), day(2025, 2, 28));
        for d in day(2023, 1, 1)..=day(2025, 12, 31) {
            for n in [-13, -1, 1, 12] {
                assert_eq!(first_month_from(months_later(d, n)), first_month_from(d) + n);
                assert_eq!(month_of(months_later(d, n)), month_of(d) + n);
            }
        }
    }

    #[test]
    fn only_real_dates_parse() {
        assert_eq!(parse("2026-02-29"), None);
        assert_eq!(parse("2026-2-01"), None);
        assert_eq!(parse("1970-01-01"), Some(0));
        assert_eq!(parse("2026-11"), Some(day(2026, 11, 1)));
    }
}
