//! Numbers in words, up to 999 999 999.99 euros. The rules of each language; the words stand in `locales/*/numbers.ftl`.

mod arabic;
mod catalan;
mod french;
mod spanish;

use crate::language::Language;
use crate::words::Words;
use pont_rules::model::ONE;

/// Beyond this nothing is said in words.
const MOST: i64 = 999_999_999;

/// The number words of one language, in the order of their lists.
struct Numerals {
    units: Vec<String>,
    tens: Vec<String>,
    hundreds: Vec<String>,
    large: Vec<String>,
    marks: Vec<String>,
}

impl Numerals {
    fn of(words: &Words) -> Option<Numerals> {
        if !words.has("spell-units") {
            return None;
        }
        let list = |text: String| text.split_whitespace().map(str::to_owned).collect();
        Some(Numerals {
            units: list(words.text("spell-units")),
            tens: list(words.text("spell-tens")),
            hundreds: list(words.text("spell-hundreds")),
            large: list(words.text("spell-large")),
            marks: list(words.text("spell-marks")),
        })
    }
}

/// A word of a list; nothing where the list is too short.
fn at(list: &[String], index: u32) -> &str {
    list.get(index as usize).map_or("", String::as_str)
}

/// Words beside each other, the empty ones left out.
fn beside(words: &[&str], between: &str) -> String {
    words.iter().filter(|word| !word.is_empty()).copied().collect::<Vec<_>>().join(between)
}

/// Millions, thousands and the rest.
fn parted(n: u32) -> (u32, u32, u32) {
    (n / 1_000_000, n / 1_000 % 1_000, n % 1_000)
}

/// A whole number in words, as it is said alone, or before what it counts. Nothing where the words are not here yet, or
/// the number is too large.
#[must_use]
pub fn whole(words: &Words, number: i64, counts: bool) -> Option<String> {
    let n = u32::try_from(number).ok().filter(|_| number <= MOST)?;
    let numerals = Numerals::of(words)?;
    let say = match words.language() {
        Language::Fr => french::say,
        Language::Ca => catalan::say,
        Language::Es => spanish::say,
        Language::Ar => arabic::say,
    };
    Some(say(&numerals, n, counts))
}

/// An amount in words, rounded to the cent as the rules read it.
#[must_use]
pub fn euros(words: &Words, amount: i64) -> Option<String> {
    let cent = ONE / 100;
    let all = amount.checked_add(cent / 2)?.div_euclid(cent);
    let (euros, cents) = (all.div_euclid(100), all.rem_euclid(100));
    let said = |n: i64, key: &str| {
        let number = whole(words, n, true)?;
        Some(words.with(key, &[("n", n.into()), ("words", number.into())]))
    };
    let small = said(cents, "spell-cents")?;
    Some(match (euros, cents) {
        (_, 0) => said(euros, "spell-euros")?,
        (0, _) => small,
        _ => words.with("spell-both", &[("euros", said(euros, "spell-euros")?.into()), ("cents", small.into())]),
    })
}

#[cfg(test)]
mod tests;
