//! Numbers and dates as the law writes them. Fixed point, never floats.

use pont_rules::calendar;
use pont_rules::model::{Day, Month, MonthDay, ONE};

/// Reads `12`, `0.5`, `-3.25` with at most nine decimals; `None` for anything else or beyond ± 9.2 thousand million.
#[must_use]
pub fn number(text: &str) -> Option<i64> {
    let (negative, digits) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
    let (whole, decimals) = digits.split_once('.').unwrap_or((digits, "0"));
    let all_digits = |t: &str| !t.is_empty() && t.bytes().all(|b| b.is_ascii_digit());
    if !all_digits(whole) || !all_digits(decimals) || decimals.len() > 9 {
        return None;
    }
    let whole = whole.parse::<i64>().ok()?.checked_mul(ONE)?;
    let scale = 10_i64.pow(9 - decimals.len() as u32);
    let value = whole.checked_add(decimals.parse::<i64>().ok()? * scale)?;
    Some(if negative { -value } else { value })
}

/// Writes a fixed-point number without trailing zeros.
#[must_use]
pub fn show(value: i64) -> String {
    let (sign, size) = (if value < 0 { "-" } else { "" }, value.unsigned_abs());
    let (whole, rest) = (size / ONE as u64, size % ONE as u64);
    if rest == 0 {
        return format!("{sign}{whole}");
    }
    format!("{sign}{whole}.{}", format!("{rest:09}").trim_end_matches('0'))
}

/// Reads `2026-04-01`.
#[must_use]
pub fn date(text: &str) -> Option<Day> {
    if text.len() == 10 { calendar::parse(text) } else { None }
}

/// Reads a date that must be the first of a month.
#[must_use]
pub fn month(text: &str) -> Option<Month> {
    let day = date(text)?;
    let month = calendar::month_of(day);
    (calendar::first_day(month) == day).then_some(month)
}

/// Reads `05-02`: a month and a day that it has, if not every year.
#[must_use]
pub fn month_day(text: &str) -> Option<MonthDay> {
    if text.len() != 5 {
        return None;
    }
    let (_, m, d) = calendar::date(calendar::parse(&format!("2024-{text}"))?);
    Some((u8::try_from(m).ok()?, u8::try_from(d).ok()?))
}

/// Reads `03`, or `11..01` over New Year: the first and the last of some months.
#[must_use]
pub fn months(text: &str) -> Option<(u8, u8)> {
    let one = |text: &str| {
        let digits = text.trim();
        let month = digits.parse::<u8>().ok()?;
        let two = digits.len() == 2 && digits.bytes().all(|digit| digit.is_ascii_digit());
        (two && (1..=12).contains(&month)).then_some(month)
    };
    let (first, last) = text.split_once("..").unwrap_or((text, text));
    Some((one(first)?, one(last)?))
}

/// Writes a date.
#[must_use]
pub fn show_date(day: Day) -> String {
    let (y, m, d) = calendar::date(day);
    format!("{y:04}-{m:02}-{d:02}")
}

/// Reads `0..20000` with a reader for both ends.
pub fn range<T: PartialOrd>(text: &str, read: impl Fn(&str) -> Option<T>) -> Option<(T, T)> {
    let (low, high) = text.split_once("..")?;
    let (low, high) = (read(low.trim())?, read(high.trim())?);
    (low <= high).then_some((low, high))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_keep_every_decimal() {
        assert_eq!(number("0.10"), Some(100_000_000));
        assert_eq!(number("-651.69"), Some(-651_690_000_000));
        assert_eq!(number("1e3"), None);
        assert_eq!(number("1.0000000001"), None);
        assert_eq!(number("99999999999"), None);
        assert_eq!(show(-651_690_000_000), "-651.69");
    }

    #[test]
    fn days_without_a_year_are_days_of_some_year() {
        assert_eq!(month_day("05-02"), Some((5, 2)));
        assert_eq!(month_day("02-29"), Some((2, 29)));
        for wrong in ["02-30", "13-01", "5-2", "05-00", "2026-05-02", "05.02", "+5-02"] {
            assert_eq!(month_day(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn months_are_one_or_a_stretch() {
        assert_eq!(months("03"), Some((3, 3)));
        assert_eq!(months("11..01"), Some((11, 1)));
        for wrong in ["3", "13", "00", "03..", "March", "03..4", "+3"] {
            assert_eq!(months(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_month_starts_on_its_first() {
        assert!(month("2026-04-01").is_some());
        assert!(month("2026-04-02").is_none());
        assert_eq!(range("0..20", number), Some((0, 20 * ONE)));
        assert_eq!(range("20..0", number), None);
    }
}
