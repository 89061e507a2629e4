//! Numbers, euros and dates as each language writes them, by the browser's own tables.

use js_sys::{Array, Date, Intl, JsString, Object, Reflect};
use pont_rules::calendar;
use pont_rules::model::{Day, Month, ONE};
use wasm_bindgen::{JsCast, JsValue};

/// In capital letters.
#[must_use]
pub fn upper(text: &str) -> String {
    JsString::from(text).to_upper_case().into()
}

/// Euros and cents; whole euros without cents.
#[must_use]
pub fn euros(locale: &str, amount: i64) -> String {
    let cents = if amount % ONE == 0 { 0 } else { 2 };
    number_with(
        locale,
        amount,
        &[
            ("style", "currency".into()),
            ("currency", "EUR".into()),
            ("minimumFractionDigits", cents.into()),
            ("maximumFractionDigits", cents.into()),
        ],
    )
}

/// Whole euros, for rough figures.
#[must_use]
pub fn whole_euros(locale: &str, amount: i64) -> String {
    number_with(
        locale,
        amount,
        &[("style", "currency".into()), ("currency", "EUR".into()), ("maximumFractionDigits", 0.into())],
    )
}

/// A number with up to two decimals.
#[must_use]
pub fn number(locale: &str, amount: i64) -> String {
    number_with(locale, amount, &[("maximumFractionDigits", 2.into())])
}

/// A share between 0 and 1 as per cent.
#[must_use]
pub fn percent(locale: &str, share: i64) -> String {
    number_with(locale, share, &[("style", "percent".into()), ("maximumFractionDigits", 1.into())])
}

/// A number for an entry field: no grouping, the language's decimal sign.
#[must_use]
pub fn editable(locale: &str, amount: i64) -> String {
    number_with(locale, amount, &[("useGrouping", false.into()), ("maximumFractionDigits", 2.into())])
}

/// The sign between a whole and its parts.
#[must_use]
pub fn decimal_sign(locale: &str) -> String {
    editable(locale, ONE / 2).chars().filter(|c| !c.is_ascii_digit()).collect()
}

/// A day with its month in letters.
#[must_use]
pub fn date(locale: &str, day: Day) -> String {
    let date = date_with(locale, day, &[("day", "numeric"), ("month", "long"), ("year", "numeric")]);
    // The first of a month is an ordinal in French, which the browsers leave out.
    match date.strip_prefix("1 ") {
        Some(rest) if locale.starts_with("fr") => format!("1er {rest}"),
        _ => date,
    }
}

/// A month in letters with its year.
#[must_use]
pub fn month(locale: &str, month: Month) -> String {
    date_with(locale, calendar::first_day(month), &[("month", "long"), ("year", "numeric")])
}

/// The name of a month, 1 to 12.
#[must_use]
pub fn month_name(locale: &str, month: i32) -> String {
    date_with(locale, calendar::day(2024, month, 1), &[("month", "long")])
}

fn number_with(locale: &str, amount: i64, options: &[(&str, JsValue)]) -> String {
    // For display only: 2⁵³ in units of 10⁻⁹ is far beyond any household, and the decimals shown are two.
    let value = JsValue::from_f64(amount as f64 / ONE as f64);
    let format = Intl::NumberFormat::new(&locales(locale), &object(options).unchecked_into());
    call(&format.format(), &format, &value)
}

fn date_with(locale: &str, day: Day, options: &[(&str, &str)]) -> String {
    let mut all: Vec<(&str, JsValue)> = options.iter().map(|&(k, v)| (k, v.into())).collect();
    all.push(("timeZone", "UTC".into()));
    let moment = Date::new(&JsValue::from_f64(f64::from(day) * 86_400_000.0));
    let format = Intl::DateTimeFormat::new(&locales(locale), &object(&all).unchecked_into());
    call(&format.format(), &format, &moment)
}

fn call(format: &js_sys::Function, this: &JsValue, value: &JsValue) -> String {
    format.call1(this, value).ok().and_then(|t| t.as_string()).unwrap_or_default()
}

fn locales(locale: &str) -> Array {
    Array::of1(&JsValue::from_str(locale))
}

fn object(entries: &[(&str, JsValue)]) -> Object {
    let object = Object::new();
    for (key, value) in entries {
        // Setting a property of a fresh plain object cannot fail.
        let _ = Reflect::set(&object, &JsValue::from_str(key), value);
    }
    object
}
