//! JSON in and out: the form of answers that cases, the command line and the JavaScript package share.

mod answers;
mod comparison;
mod results;
mod timeline;
mod written;

pub use answers::answers_from_value;
pub use comparison::{comparison_to_text, comparison_to_value, difference_text};
pub use results::{next_to_text, next_to_value, results_to_text, results_to_value, verdict_text};
pub use timeline::{event_text, timeline_to_text, timeline_to_value};
pub use written::answers_to_value;

use crate::calendar;
use crate::model::{Day, Month, ONE};

/// First and last possible birth day of somebody who is so many years old today.
#[must_use]
pub fn born_at_age(age: i32, today: Day) -> (Day, Day) {
    let (y, m, d) = calendar::date(today);
    (calendar::day(y - age - 1, m, d) + 1, calendar::day(y - age, m, d))
}

/// A number in fixed point from decimal text, exactly; `None` where it is no decimal number or has over nine decimals.
#[must_use]
pub fn fixed(text: &str) -> Option<i64> {
    let (negative, digits) = text.strip_prefix('-').map_or((false, text), |t| (true, t));
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    let plain = |t: &str| t.bytes().all(|b| b.is_ascii_digit());
    if whole.is_empty() || !plain(whole) || !plain(part) || part.len() > 9 {
        return None;
    }
    let nano: i64 = format!("{part:0<9}").parse().ok()?;
    let n = whole.parse::<i64>().ok()?.checked_mul(ONE)?.checked_add(nano)?;
    Some(if negative { -n } else { n })
}

/// A fixed-point number as the shortest decimal text.
#[must_use]
pub fn decimal(n: i64) -> String {
    let size = n.unsigned_abs();
    let (mut whole, mut part) = (size / ONE as u64, size % ONE as u64);
    // The last digit first.
    let mut text = Vec::with_capacity(21);
    let digit = |n: u64| b'0' + (n % 10) as u8;
    for place in 0..9 {
        if part % 10 != 0 || !text.is_empty() {
            text.push(digit(part));
        }
        part /= 10;
        if place == 8 && !text.is_empty() {
            text.push(b'.');
        }
    }
    loop {
        text.push(digit(whole));
        whole /= 10;
        if whole == 0 {
            break;
        }
    }
    if n < 0 {
        text.push(b'-');
    }
    text.iter().rev().map(|byte| char::from(*byte)).collect()
}

/// A day as `YYYY-MM-DD`.
#[must_use]
pub fn iso(day: Day) -> String {
    let (y, m, d) = calendar::date(day);
    format!("{y:04}-{m:02}-{d:02}")
}

/// A month as `YYYY-MM`.
#[must_use]
pub fn month_text(month: Month) -> String {
    format!("{:04}-{:02}", month.div_euclid(12), month.rem_euclid(12) + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_exact_both_ways() {
        for text in ["0", "0.1", "651.69", "-0.000000001", "9223372036.854775807"] {
            assert_eq!(decimal(fixed(text).unwrap()), text);
        }
        for text in ["", ".5", "1e3", "1.0000000001", "12345678901", "+1", "1.2.3"] {
            assert_eq!(fixed(text), None, "{text}");
        }
    }

    #[test]
    fn an_age_spans_a_year_of_birthdays() {
        let today = calendar::day(2026, 11, 21);
        let (a, b) = born_at_age(36, today);
        assert_eq!((iso(a).as_str(), iso(b).as_str()), ("1989-11-22", "1990-11-21"));
        assert_eq!((calendar::years_between(a, today), calendar::years_between(b, today)), (36, 36));
    }
}
