//! The texts of towns, added to those of their country. Where a language lacks one it stands in the nearest language that has
//! it, between marks that no eye sees and by which the app knows its language.

use crate::words::LANGUAGES;
use fluent_syntax::ast::{Attribute, Entry, Message, Pattern, PatternElement, Resource};
use fluent_syntax::{parser, serializer};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Unicode's language tag: two tag letters follow, then the text, then [`END`]. Nothing draws them.
const BEGIN: char = '\u{E0001}';
/// Unicode's cancel tag.
const END: char = '\u{E007F}';
/// Where tag letters stand above the letters that they mean.
const TAGS: u32 = 0xE0000;

type Messages = BTreeMap<String, Message<String>>;

/// In which languages a text is looked for where its own lacks it, the nearest first.
#[must_use]
pub(super) fn nearest(language: &str, country: &str) -> [&'static str; 3] {
    match (language, country) {
        ("ca", "fr") => ["fr", "es", "ar"],
        ("ca", _) => ["es", "fr", "ar"],
        ("es", "fr") => ["fr", "ca", "ar"],
        ("es", _) => ["ca", "fr", "ar"],
        ("fr", _) => ["es", "ca", "ar"],
        (_, "fr") => ["fr", "es", "ca"],
        _ => ["es", "ca", "fr"],
    }
}

/// Adds the texts of a country's towns to its file in each language's folder of a built site.
///
/// # Errors
/// A file that cannot be read or written, or is not Fluent.
pub fn add(folders: &[PathBuf], country: &str, locales: &Path) -> Result<(), String> {
    for folder in folders {
        let mut found: Vec<(&str, Messages)> = Vec::new();
        for language in LANGUAGES {
            let path = folder.join("texts").join(format!("{language}.ftl"));
            if path.is_file() {
                let text = std::fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
                found.push((
                    language,
                    messages(&text).ok_or_else(|| format!("{}: this is not Fluent", path.display()))?,
                ));
            }
        }
        for language in LANGUAGES {
            let text = whole(&found, language, country);
            if text.is_empty() {
                continue;
            }
            let path = locales.join(language).join(format!("{country}.ftl"));
            let told = |e: std::io::Error| format!("{}: {e}", path.display());
            let before = std::fs::read_to_string(&path).map_err(told)?;
            std::fs::write(&path, format!("{}\n\n{text}", before.trim_end())).map_err(told)?;
        }
    }
    Ok(())
}

fn messages(text: &str) -> Option<Messages> {
    let resource = parser::parse(text.to_owned()).ok()?;
    let message = |entry: Entry<String>| match entry {
        Entry::Message(mut message) => {
            message.comment = None;
            Some((message.id.name.clone(), message))
        }
        _ => None,
    };
    Some(resource.body.into_iter().filter_map(message).collect())
}

/// All messages in one language, those that it lacks marked with the language in which they stand.
fn whole(found: &[(&str, Messages)], language: &str, country: &str) -> String {
    let of = |wanted: &str| found.iter().find(|(l, _)| *l == wanted);
    let order: Vec<&(&str, Messages)> =
        [language].into_iter().chain(nearest(language, country)).filter_map(of).collect();
    let mut all: BTreeMap<&String, Message<String>> = BTreeMap::new();
    for (own, texts) in order {
        let mark = |pattern: &Pattern<String>| if *own == language { pattern.clone() } else { marked(pattern, own) };
        for (key, message) in texts {
            let whole = all.entry(key).or_insert_with(|| Message {
                id: message.id.clone(),
                value: None,
                attributes: Vec::new(),
                comment: None,
            });
            if whole.value.is_none() {
                whole.value = message.value.as_ref().map(mark);
            }
            for attribute in &message.attributes {
                if !whole.attributes.iter().any(|a| a.id.name == attribute.id.name) {
                    let (id, value) = (attribute.id.clone(), mark(&attribute.value));
                    whole.attributes.push(Attribute { id, value });
                }
            }
        }
    }
    serializer::serialize(&Resource { body: all.into_values().map(Entry::Message).collect() })
}

fn marked(pattern: &Pattern<String>, language: &str) -> Pattern<String> {
    let letters = language.bytes().filter_map(|b| char::from_u32(TAGS + u32::from(b)));
    let text = |value: String| PatternElement::TextElement { value };
    let mut elements = vec![text([BEGIN].into_iter().chain(letters).collect())];
    elements.extend(pattern.elements.iter().cloned());
    elements.push(text(END.to_string()));
    Pattern { elements }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CA: &str =
        "a = Ajut\n    .summary = Un\n      ajut.\nb = { $person ->\n    [you] Tu\n   *[other] { $name } hi viu\n}\n";
    const ES: &str = "a = Ayuda\nb = Persona\n";

    fn texts(all: &[(&'static str, &str)]) -> Vec<(&'static str, Messages)> {
        all.iter().map(|(l, t)| (*l, messages(t).unwrap())).collect()
    }

    #[test]
    fn a_language_keeps_its_own_texts_and_takes_the_nearest_for_the_others() {
        let found = texts(&[("ca", CA), ("es", ES)]);
        let es = whole(&found, "es", "es");
        assert!(es.contains("a = Ayuda\n"), "{es}");
        assert!(es.contains("\u{E0001}\u{E0063}\u{E0061}Un"), "{es}");
        let ar = whole(&found, "ar", "es");
        assert!(ar.contains("a = \u{E0001}\u{E0065}\u{E0073}Ayuda\u{E007F}"), "{ar}");
        assert!(whole(&found, "ar", "fr").contains("Ayuda"));
        assert_eq!(whole(&[], "ar", "es"), "");
    }

    #[test]
    fn what_is_written_can_be_read_again_with_all_its_messages() {
        let found = texts(&[("ca", CA)]);
        for language in LANGUAGES {
            let again = messages(&whole(&found, language, "es")).unwrap();
            assert_eq!(again.keys().collect::<Vec<_>>(), ["a", "b"]);
            assert_eq!(again["a"].attributes.len(), 1);
        }
    }

    #[test]
    fn every_language_looks_in_all_the_others() {
        for country in ["fr", "es"] {
            for language in LANGUAGES {
                let mut all = nearest(language, country).to_vec();
                all.push(language);
                all.sort_unstable();
                assert_eq!(all, ["ar", "ca", "es", "fr"]);
            }
        }
    }
}
