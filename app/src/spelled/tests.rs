//! Numbers in words, with the words that people get.

use super::*;
use std::collections::BTreeMap;
use std::fs;

fn words(language: Language) -> Words {
    let file = format!("{}/../locales/{}/numbers.ftl", env!("CARGO_MANIFEST_DIR"), language.code());
    Words::new(language, [fs::read_to_string(file).unwrap().as_str()])
}

/// Each number is said like this.
pub(super) fn check(language: Language, counts: bool, all: &[(u32, &str)]) {
    let words = words(language);
    for (n, said) in all {
        assert_eq!(whole(&words, i64::from(*n), counts).as_deref(), Some(*said), "{n}");
    }
}

/// Without the marks that keep the direction of what is filled in.
fn bare(text: &str) -> String {
    text.chars().filter(|c| !('\u{2066}'..='\u{2069}').contains(c)).collect()
}

#[test]
fn all_numbers_differ_in_words_and_none_has_a_gap() {
    for language in Language::ALL {
        let words = words(language);
        for counts in [false, true] {
            let mut seen = BTreeMap::new();
            let large = (1..1_000).map(|n| n * 999_983 + 17);
            for n in (0..=10_000).chain(large) {
                let said = whole(&words, n, counts).unwrap();
                assert!(!said.is_empty() && !said.contains("  ") && said.trim() == said, "{n}: {said:?}");
                if let Some(other) = seen.insert(said.clone(), n) {
                    panic!("{language:?}: {said} is {other} and {n}");
                }
            }
        }
    }
}

#[test]
fn euros_and_cents_are_said_as_on_a_cheque() {
    use Language::{Ar, Ca, Es, Fr};
    let say = |language, cents: i64| bare(&euros(&words(language), cents * (ONE / 100)).unwrap());
    for (language, cents, said) in [
        (Fr, 0, "zéro euro"),
        (Fr, 1, "un centime"),
        (Fr, 50, "cinquante centimes"),
        (Fr, 100, "un euro"),
        (Fr, 150, "un euro et cinquante centimes"),
        (Fr, 8_000, "quatre-vingts euros"),
        (Fr, 20_000, "deux cents euros"),
        (Fr, 123_050, "mille deux cent trente euros et cinquante centimes"),
        (Fr, 100_000_000, "un million d’euros"),
        (Fr, 100_000_100, "un million un euros"),
        (Ca, 0, "zero euros"),
        (Ca, 2_200, "vint-i-dos euros"),
        (Ca, 101, "un euro amb un cèntim"),
        (Ca, 123_050, "mil dos-cents trenta euros amb cinquanta cèntims"),
        (Ca, 200_000_000, "dos milions d’euros"),
        (Es, 2_100, "veintiún euros"),
        (Es, 121, "un euro con veintiún céntimos"),
        (Es, 123_050, "mil doscientos treinta euros con cincuenta céntimos"),
        (Es, 100_000_000, "un millón de euros"),
        (Es, 150_000_000, "un millón quinientos mil euros"),
        (Ar, 0, "صفر يورو"),
        (Ar, 100, "يورو واحد"),
        (Ar, 200, "اثنين يورو"),
        (Ar, 500, "خمسة يورو"),
        (Ar, 20_000, "مئتي يورو"),
        (Ar, 123_050, "ألف ومئتين وثلاثين يورو وخمسين سنتيم"),
        (Ar, 102, "يورو واحد وسنتيمين"),
        (Ar, 1_005, "عشرة يورو وخمسة سنتيمات"),
        (Ar, 200_000_000, "مليوني يورو"),
    ] {
        assert_eq!(say(language, cents), said, "{language:?} {cents}");
    }
}

#[test]
fn what_is_too_large_or_has_no_words_yet_is_not_said() {
    let french = words(Language::Fr);
    assert!(euros(&french, 999_999_999 * ONE + ONE / 100 * 99).is_some());
    assert_eq!(euros(&french, 1_000_000_000 * ONE), None);
    assert_eq!(euros(&french, i64::MAX), None);
    assert_eq!(euros(&french, -ONE), None);
    assert_eq!(euros(&Words::new(Language::Fr, []), ONE), None);
    // As the rules read it: to the nearest cent.
    assert_eq!(euros(&french, ONE / 200).map(|t| bare(&t)).as_deref(), Some("un centime"));
}
