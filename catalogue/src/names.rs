//! Words that have a meaning of their own, and what an id may look like.

use crate::source::{Problems, hint};
use crate::yaml::Text;

/// Words that build expressions.
pub const KEYWORDS: [&str; 20] = [
    "and",
    "or",
    "not",
    "if",
    "then",
    "else",
    "some",
    "every",
    "satisfies",
    "for",
    "in",
    "return",
    "between",
    "at",
    "over",
    "by",
    "true",
    "false",
    "month",
    "months",
];

/// Names that the language itself gives a meaning wherever they stand.
pub const BUILT_IN: [&str; 25] = [
    "persons",
    "you",
    "holder",
    "item",
    "year",
    "month_number",
    "today",
    "paid",
    "if_granted",
    "due",
    "so_far",
    "age",
    "months_old",
    "cell",
    "last_row",
    "partners",
    "parent",
    "siblings",
    "same",
    "kin",
    "yearly",
    "monthly",
    "age_at",
    "months_since",
    "year_of",
];

/// Functions that are one only before a parenthesis: elsewhere these words may be names.
pub const FUNCTIONS: [&str; 9] = ["min", "max", "sum", "mean", "count", "round", "floor", "ceiling", "rank"];

/// Months by name.
pub const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// Whether a word builds expressions and cannot be a name.
#[must_use]
pub fn is_keyword(word: &str) -> bool {
    KEYWORDS.contains(&word)
}

/// Whether a word can be named in expressions: `snake_case`, starting with a letter, and not taken by the language.
pub fn check_id(id: &Text, what: &str, problems: &mut Problems) -> bool {
    if !check_label(id, what, problems) {
        return false;
    }
    let free = !is_keyword(id.as_str()) && !BUILT_IN.contains(&id.as_str());
    if !free {
        problems.add(id.span, format!("`{}` is a word of the language and cannot be the id of {what}.", id.value));
    }
    free
}

/// Whether a word can be an id that only words and results use.
pub fn check_label(id: &Text, what: &str, problems: &mut Problems) -> bool {
    let word = id.as_str();
    let shape = word.starts_with(|c: char| c.is_ascii_lowercase())
        && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
    if !shape {
        problems.add(id.span, format!("`{word}` cannot be the id of {what}: ids are snake_case, such as `net_wage`."));
    }
    shape
}

/// One of a closed list of words.
pub fn one_of<'a>(text: &Text, allowed: &'a [&'a str], what: &str, problems: &mut Problems) -> Option<&'a str> {
    let found = allowed.iter().find(|a| **a == text.as_str()).copied();
    if found.is_none() {
        problems.add(
            text.span,
            format!(
                "`{}` is not {what}; write one of: {}{}",
                text.value,
                allowed.join(", "),
                end(&hint(text.as_str(), allowed.iter().copied()))
            ),
        );
    }
    found
}

/// Ends a sentence that may or may not have a hint.
#[must_use]
pub fn end(hint: &str) -> String {
    if hint.is_empty() { ".".to_owned() } else { hint.to_owned() }
}
