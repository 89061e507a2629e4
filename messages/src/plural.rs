//! The plural form that a count takes, by Unicode's CLDR 48 (supplemental/plurals.xml), for Pont's languages.

/// The CLDR category of a count in a language; `other` for languages that Pont does not speak.
pub(crate) fn category(language: &str, count: i64) -> &'static str {
    let count = count.unsigned_abs();
    match (language, count, count % 100) {
        ("ar", 0, _) => "zero",
        ("ar", 2, _) => "two",
        ("ar", _, 3..=10) => "few",
        ("ar", _, 11..=99) => "many",
        ("fr", 0, _) | ("fr" | "ca" | "es" | "ar", 1, _) => "one",
        ("fr" | "ca" | "es", 1.., _) if count.is_multiple_of(1_000_000) => "many",
        _ => "other",
    }
}
