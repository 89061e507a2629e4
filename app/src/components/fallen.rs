//! Texts that stand in another language because theirs lacks them: found by the marks that the build puts around them, which
//! are Unicode's own tags for languages and which nothing draws. Pure.

use crate::language::Language;

/// Begins such a text: two tag letters follow that name its language.
const BEGIN: char = '\u{E0001}';
/// Ends it.
const END: char = '\u{E007F}';
/// Where tag letters stand above the letters that they mean.
const TAGS: u32 = 0xE0000;

/// Whether a character is one of these marks.
#[must_use]
pub fn is_mark(c: char) -> bool {
    (BEGIN..=END).contains(&c)
}

/// Cuts a text at those that fell back; each stretch with its language where it is not the text's own. The marks go.
#[must_use]
pub fn cut(text: &str) -> Vec<(Option<Language>, &str)> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((before, marked)) = rest.split_once(BEGIN) {
        push(&mut found, None, before);
        let letters = marked.find(|c: char| !is_mark(c)).unwrap_or(marked.len());
        let code: String = marked[..letters].chars().filter_map(|c| char::from_u32(u32::from(c) - TAGS)).collect();
        let (inside, after) = marked[letters..].split_once(END).unwrap_or((&marked[letters..], ""));
        push(&mut found, Language::of(&code), inside);
        rest = after;
    }
    push(&mut found, None, rest);
    found
}

fn push<'t>(found: &mut Vec<(Option<Language>, &'t str)>, language: Option<Language>, text: &'t str) {
    if !text.is_empty() {
        found.push((language, text));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CA: &str = "\u{E0001}\u{E0063}\u{E0061}";

    #[test]
    fn a_text_that_fell_back_comes_apart_with_its_language() {
        let marked = format!("{CA}Ajut\u{E007F}");
        assert_eq!(cut(&marked), [(Some(Language::Ca), "Ajut")]);
        assert_eq!(cut(&format!("{marked}، {marked}.")).len(), 4);
        assert_eq!(cut(&format!("من {marked}")), [(None, "من "), (Some(Language::Ca), "Ajut")]);
        assert_eq!(cut("Ayuda"), [(None, "Ayuda")]);
        assert_eq!(cut(""), []);
    }

    #[test]
    fn damaged_marks_lose_no_words() {
        for text in [format!("{CA}Ajut"), "\u{E0001}Ajut\u{E007F}".to_owned(), format!("{CA}{CA}Ajut")] {
            let all: String = cut(&text).into_iter().map(|(_, part)| part).collect();
            assert_eq!(all.chars().filter(|c| !is_mark(*c)).collect::<String>(), "Ajut", "{text:?}");
        }
    }
}
