//! Exact sums as text for people: sums hold 18 decimals, people read two.

use pont_rules::model::ONE;
use serde_json::{Number, Value};

/// 10⁻¹⁸: the unit of a weight times an amount.
const FINE: i128 = ONE as i128 * ONE as i128;

/// A sum of weights times amounts (10⁻¹⁸) in cents, rounded to the nearest, halves away from zero.
#[must_use]
pub fn cents(sum: i128) -> i128 {
    divided(sum, FINE / 100)
}

/// A quotient rounded to the nearest, halves away from zero; 0 where there is nothing to divide by.
#[must_use]
pub fn divided(sum: i128, by: i128) -> i128 {
    if by <= 0 {
        return 0;
    }
    let (quotient, rest) = (sum / by, sum % by);
    quotient + if rest.abs() >= by - rest.abs() { sum.signum() } else { 0 }
}

/// Cents as `1234.56`.
#[must_use]
pub fn plain(cents: i128) -> String {
    let (sign, size) = if cents < 0 { ("-", cents.unsigned_abs()) } else { ("", cents.unsigned_abs()) };
    format!("{sign}{}.{:02}", size / 100, size % 100)
}

/// Cents as a JSON number.
#[must_use]
pub fn json(cents: i128) -> Value {
    plain(cents).parse::<Number>().map_or(Value::Null, Value::Number)
}

/// A weight (10⁻⁹) as the shortest decimal text.
#[must_use]
pub fn weight(sum: i128) -> String {
    let (whole, part) = (sum / i128::from(ONE), sum % i128::from(ONE));
    if part == 0 {
        return whole.to_string();
    }
    format!("{whole}.{part:09}").trim_end_matches('0').to_owned()
}

/// A weight as a JSON number.
#[must_use]
pub fn weight_json(sum: i128) -> Value {
    weight(sum).parse::<Number>().map_or(Value::Null, Value::Number)
}

/// Digits in groups of three, as people read them: `1 234 567.89`.
#[must_use]
pub fn grouped(text: &str) -> String {
    let (sign, rest) = text.strip_prefix('-').map_or(("", text), |rest| ("-", rest));
    let (whole, part) = rest.split_once('.').map_or((rest, None), |(whole, part)| (whole, Some(part)));
    let mut out = String::from(sign);
    for (i, digit) in whole.chars().enumerate() {
        if i > 0 && (whole.len() - i) % 3 == 0 {
            out.push(' ');
        }
        out.push(digit);
    }
    if let Some(part) = part {
        out.push('.');
        out.push_str(part);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_are_rounded_to_the_cent_away_from_zero() {
        let cent = FINE / 100;
        for (sum, text) in
            [(0, "0.00"), (cent / 2, "0.01"), (-cent / 2, "-0.01"), (cent / 2 - 1, "0.00"), (-150 * cent, "-1.50")]
        {
            assert_eq!(plain(cents(sum)), text, "{sum}");
        }
    }

    #[test]
    fn long_numbers_are_read_in_threes() {
        assert_eq!(grouped("1234567.89"), "1 234 567.89");
        assert_eq!(grouped("-123"), "-123");
        assert_eq!(weight(1_500_000_000), "1.5");
        assert_eq!(weight(3_000_000_000), "3");
    }
}
