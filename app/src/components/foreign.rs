//! Words of another language inside a text, found by lists that stand with the texts (`foreign-fr`, …). Pure.

use super::hard::find;
use std::cmp::Reverse;

/// A language with its words, one a line.
pub type List = (&'static str, String);

/// Cuts a text at the words of the lists; each stretch with its language where it is one of theirs. Of two words that
/// begin at one place the longer counts.
#[must_use]
pub fn cut<'t>(text: &'t str, lists: &[List]) -> Vec<(Option<&'static str>, &'t str)> {
    let mut found = Vec::new();
    let mut rest = text;
    let first = |rest: &str| {
        let all = lists.iter().flat_map(|(lang, words)| words.lines().map(move |word| (*lang, word.trim())));
        all.filter_map(|(lang, word)| Some((find(word, rest)?, Reverse(word.len()), lang))).min()
    };
    while let Some((at, Reverse(length), lang)) = first(rest) {
        if at > 0 {
            found.push((None, &rest[..at]));
        }
        found.push((Some(lang), &rest[at..at + length]));
        rest = &rest[at + length..];
    }
    if !rest.is_empty() {
        found.push((None, rest));
    }
    found
}

/// The language of the first list that has a word in a text.
#[must_use]
pub fn language_of(text: &str, lists: &[List]) -> Option<&'static str> {
    let has = |words: &String| words.lines().any(|word| find(word.trim(), text).is_some());
    lists.iter().find(|(_, words)| has(words)).map(|(lang, _)| *lang)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lists() -> [List; 2] {
        [("fr", "bail\nrevenu fiscal\nrevenu fiscal de référence".to_owned()), ("ca", "padró".to_owned())]
    }

    #[test]
    fn words_of_other_languages_come_apart_and_nothing_is_lost() {
        let all = [
            ("Contrato («bail»)", &[(Some("fr"), "bail")][..]),
            (
                "«Revenu fiscal de référence» y padró",
                &[(Some("fr"), "Revenu fiscal de référence"), (Some("ca"), "padró")],
            ),
            ("bailar, empadronado", &[]),
            ("bail", &[(Some("fr"), "bail")]),
            ("", &[]),
        ];
        for (text, foreign) in all {
            let cut = cut(text, &lists());
            assert_eq!(cut.iter().map(|(_, part)| *part).collect::<String>(), text);
            assert_eq!(cut.into_iter().filter(|(lang, _)| lang.is_some()).collect::<Vec<_>>(), foreign, "{text}");
        }
    }

    #[test]
    fn a_stretch_has_the_language_of_the_list_that_knows_it() {
        assert_eq!(language_of("« revenu fiscal »", &lists()), Some("fr"));
        assert_eq!(language_of("padró", &lists()), Some("ca"));
        assert_eq!(language_of("Livret A", &lists()), None);
    }
}
