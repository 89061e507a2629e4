//! Words of the word lists, looked for in texts as whole words: in any case, with any apostrophe, with or without Arabic vowels.

use super::texts::PLACE;
use crate::run::Outcome;

/// A word or several, with `*` where any letters may go before or after, and `^` for the beginning of a sentence only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Phrase {
    /// As the list writes it.
    pub(crate) written: String,
    core: String,
    first: bool,
    open_before: bool,
    open_after: bool,
}

/// The phrases of a cell, between bars.
pub(crate) fn phrases(cell: &str) -> Outcome<Vec<Phrase>> {
    if cell.is_empty() { Ok(Vec::new()) } else { cell.split('|').map(phrase).collect() }
}

fn phrase(written: &str) -> Outcome<Phrase> {
    let written = written.trim();
    let (rest, first) = written.strip_prefix('^').map_or((written, false), |rest| (rest, true));
    let (rest, open_before) = rest.strip_prefix('*').map_or((rest, false), |rest| (rest, true));
    let (rest, open_after) = rest.strip_suffix('*').map_or((rest, false), |rest| (rest, true));
    let core = folded(rest);
    if core.is_empty() {
        return Err("there is an empty word between bars".to_string());
    }
    Ok(Phrase { written: written.to_string(), core, first, open_before, open_after })
}

impl Phrase {
    /// Where it stands in a sentence that is [`folded`], as bytes.
    pub(crate) fn find(&self, folded: &str) -> Option<(usize, usize)> {
        let edge = |char: Option<char>| char.is_none_or(|char| !char.is_alphanumeric());
        let signs = |char: Option<char>| char.is_some_and(|char| !char.is_alphanumeric());
        folded.match_indices(&self.core).map(|(at, core)| (at, at + core.len())).find(|(start, end)| {
            let before = folded[..*start].chars().next_back();
            let after = folded[*end..].chars().next();
            let begins = self.open_before || signs(self.core.chars().next()) || edge(before);
            let ends = self.open_after || signs(self.core.chars().next_back()) || edge(after);
            let first = !self.first || !folded[..*start].contains(char::is_alphanumeric);
            begins && ends && first
        })
    }
}

/// A text as phrases are looked for in it: lower case, plain spaces and apostrophes, no Arabic vowel signs.
pub(crate) fn folded(text: &str) -> String {
    let mut out = String::new();
    for char in text.trim().chars() {
        match char {
            '\u{64B}'..='\u{652}' | '\u{670}' | '\u{640}' => {}
            '’' | 'ʼ' => out.push('\''),
            space if space.is_whitespace() => {
                if !out.ends_with(' ') {
                    out.push(' ');
                }
            }
            char => out.extend(char.to_lowercase()),
        }
    }
    out
}

/// A folded text without what it quotes in « » and without these phrases: what stands on somebody's paper is not our wording.
pub(crate) fn without(folded: &str, except: &[Phrase]) -> String {
    let mut out = String::new();
    let mut quoted = false;
    for char in folded.chars() {
        match char {
            '«' => quoted = true,
            '»' => {
                quoted = false;
                out.push(PLACE);
            }
            _ if quoted => {}
            char => out.push(char),
        }
    }
    for phrase in except {
        while let Some((start, end)) = phrase.find(&out) {
            out.replace_range(start..end, &PLACE.to_string());
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finds(written: &str, text: &str) -> bool {
        phrases(written).unwrap()[0].find(&folded(text)).is_some()
    }

    #[test]
    fn a_word_is_found_whole_in_any_case_and_after_an_elision() {
        assert!(finds("ménage", "Votre Ménage"));
        assert!(finds("organisme", "L’organisme décide"));
        assert!(finds("s'ha de", "S’ha de fer"));
        assert!(!finds("aide", "plaider"));
        assert!(!finds("caisse", "caisses"));
    }

    #[test]
    fn a_star_leaves_an_end_open_and_a_sign_needs_no_edge() {
        assert!(finds("bénéfici*", "Vous bénéficiez"));
        assert!(!finds("bénéfici*", "un bénéfice"));
        assert!(finds("*مستفيد*", "والمستفيدون منها"));
        assert!(finds("&", "a&b") && finds("etc.", "pommes, etc."));
    }

    #[test]
    fn a_caret_asks_for_the_beginning() {
        assert!(finds("^il est", "« Il est demandé") && finds("^il est", "Il est demandé"));
        assert!(!finds("^il est", "Regardez : il est là"));
    }

    #[test]
    fn arabic_is_found_with_or_without_vowels() {
        assert!(finds("منظمة", "التعريفة منظَّمة"));
        assert!(!finds("منحة", "المنحة"));
    }

    #[test]
    fn quotes_and_exceptions_are_left_out() {
        let except = phrases("caisse de retraite").unwrap();
        let caisse = &phrases("caisse").unwrap()[0];
        assert!(caisse.find(&without(&folded("Votre caisse de retraite"), &except)).is_none());
        assert!(caisse.find(&without(&folded("Votre caisse, pas la caisse de retraite"), &except)).is_some());
        assert!(caisse.find(&without(&folded("Lisez « caisse » ici"), &[])).is_none());
    }

    #[test]
    fn an_empty_word_is_refused() {
        assert!(phrases("a | ").is_err() && phrases("*").is_err() && phrases("").unwrap().is_empty());
    }
}
