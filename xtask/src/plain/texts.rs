//! The texts of a language: what a person may read at once, each variant of a message for itself, with its file and line.

use crate::hook::walk;
use crate::run::Outcome;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Stands for a placeable: one word of which nothing is known.
pub(crate) const PLACE: char = '\u{FFFC}';
/// How deep terms and messages are followed into each other; a circle ends there.
const DEEP: u8 = 5;
/// A message with more variants than any text needs is read this far.
const MOST: usize = 500;

/// One text as a person reads it, placeables as [`PLACE`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Text {
    /// Its file from the root of the checkout, with forward slashes.
    pub(crate) file: String,
    /// Its line in that file.
    pub(crate) line: usize,
    /// The message, without its attribute.
    pub(crate) message: String,
    /// The message and its attribute, as `q-rent.why`.
    pub(crate) key: String,
    /// What it says.
    pub(crate) says: String,
}

/// A Fluent file that was read.
pub(crate) struct Source {
    /// Its path from the root, with forward slashes.
    pub(crate) path: String,
    /// What it holds.
    pub(crate) text: String,
}

type Known<'s> = BTreeMap<String, &'s Pattern<&'s str>>;

/// Lists of words that are as they are: of other languages, and what stands on official documents.
const OFFICIAL: [&str; 2] = ["foreign-", "line-"];
/// Lists of single words, which are no sentences.
const LISTS: &str = "numbers.ftl";

/// The Fluent files of one language, those of towns last.
pub(crate) fn sources(root: &Path, language: &str) -> Outcome<Vec<Source>> {
    let mut sources = Vec::new();
    let towns = walk(&root.join("catalogue/towns"))?;
    let of_towns = towns.into_iter().filter(|path| path.ends_with(format!("texts/{language}.ftl")));
    for path in walk(&root.join("locales").join(language))?.into_iter().chain(of_towns) {
        if path.extension().is_some_and(|extension| extension == "ftl") && !path.ends_with(LISTS) {
            let text = fs::read_to_string(&path).map_err(|why| format!("{}: {why}", path.display()))?;
            sources.push(Source { path: crate::hook::relative(root, &path), text });
        }
    }
    Ok(sources)
}

/// The texts of these files, and what is no Fluent in them.
pub(crate) fn read(sources: &[Source]) -> (Vec<Text>, Vec<String>) {
    let mut problems = Vec::new();
    let mut trees = Vec::new();
    for source in sources {
        let tree = fluent_syntax::parser::parse(source.text.as_str()).unwrap_or_else(|(tree, errors)| {
            let place = |at: usize| 1 + source.text.bytes().take(at).filter(|byte| *byte == b'\n').count();
            problems.extend(
                errors
                    .iter()
                    .map(|error| format!("{}:{} this is not Fluent: {error}", source.path, place(error.pos.start))),
            );
            tree
        });
        trees.push((source, tree));
    }
    let mut known = Known::new();
    for entry in trees.iter().flat_map(|(_, tree)| &tree.body) {
        match entry {
            Entry::Message(message) => {
                message.value.iter().for_each(|value| _ = known.insert(message.id.name.to_owned(), value));
            }
            Entry::Term(term) => _ = known.insert(format!("-{}", term.id.name), &term.value),
            _ => {}
        }
    }
    let mut texts = Vec::new();
    for (source, tree) in &trees {
        for entry in &tree.body {
            let Entry::Message(message) = entry else { continue };
            if OFFICIAL.iter().any(|list| message.id.name.starts_with(list)) {
                continue;
            }
            let value = message.value.iter().map(|value| (message.id.name.to_owned(), message.id.name, value));
            let attributes = message.attributes.iter().map(|attribute| {
                (format!("{}.{}", message.id.name, attribute.id.name), attribute.id.name, &attribute.value)
            });
            for (key, place, pattern) in value.chain(attributes) {
                for variant in variants(pattern, &known, DEEP) {
                    texts.push(Text {
                        file: source.path.clone(),
                        line: line(&source.text, variant.place.unwrap_or(place)),
                        message: message.id.name.to_owned(),
                        key: key.clone(),
                        says: variant.says,
                    });
                }
            }
        }
    }
    (texts, problems)
}

/// The line of a name that is a piece of this very text; 1 for one from elsewhere.
fn line(text: &str, name: &str) -> usize {
    let (start, at) = (text.as_ptr() as usize, name.as_ptr() as usize);
    let before = at.checked_sub(start).filter(|before| *before <= text.len()).unwrap_or(0);
    1 + text.bytes().take(before).filter(|byte| *byte == b'\n').count()
}

/// One way to read a pattern.
#[derive(Clone, Default)]
struct Variant<'s> {
    says: String,
    /// The key of the last variant chosen, to find its line.
    place: Option<&'s str>,
}

fn variants<'s>(pattern: &Pattern<&'s str>, known: &Known<'s>, deep: u8) -> Vec<Variant<'s>> {
    let mut all = vec![Variant::default()];
    for element in &pattern.elements {
        let pieces = match element {
            PatternElement::TextElement { value } => vec![plain(value)],
            PatternElement::Placeable { expression } => expanded(expression, known, deep),
        };
        all = all
            .iter()
            .flat_map(|start| {
                pieces.iter().map(|piece| Variant {
                    says: format!("{}{}", start.says, piece.says),
                    place: piece.place.or(start.place),
                })
            })
            .take(MOST)
            .collect();
    }
    all
}

fn plain<'s>(says: &str) -> Variant<'s> {
    Variant { says: says.to_owned(), place: None }
}

fn expanded<'s>(expression: &Expression<&'s str>, known: &Known<'s>, deep: u8) -> Vec<Variant<'s>> {
    let named = |name: String| match known.get(&name) {
        // Its variants stand elsewhere: their lines would mislead.
        Some(pattern) if deep > 0 => {
            variants(pattern, known, deep - 1).into_iter().map(|variant| plain(&variant.says)).collect()
        }
        _ => vec![plain(&PLACE.to_string())],
    };
    match expression {
        Expression::Select { variants: choices, .. } => choices
            .iter()
            .flat_map(|choice| {
                let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) = &choice.key;
                variants(&choice.value, known, deep)
                    .into_iter()
                    .map(|inner| Variant { says: inner.says, place: inner.place.or(Some(name)) })
            })
            .collect(),
        Expression::Inline(InlineExpression::StringLiteral { value }) => vec![plain(value)],
        Expression::Inline(InlineExpression::NumberLiteral { value }) => vec![plain(value)],
        Expression::Inline(InlineExpression::Placeable { expression }) => expanded(expression, known, deep),
        Expression::Inline(InlineExpression::TermReference { id, attribute: None, .. }) => {
            named(format!("-{}", id.name))
        }
        Expression::Inline(InlineExpression::MessageReference { id, attribute: None }) => named(id.name.to_owned()),
        Expression::Inline(_) => vec![plain(&PLACE.to_string())],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn says(text: &str) -> Vec<(usize, String, String)> {
        let (texts, problems) = read(&[Source { path: "locales/fr/app.ftl".to_string(), text: text.to_string() }]);
        assert_eq!(problems, Vec::<String>::new());
        texts.into_iter().map(|text| (text.line, text.key, text.says)).collect()
    }

    fn found(line: usize, key: &str, says: &str) -> (usize, String, String) {
        (line, key.to_string(), says.to_string())
    }

    #[test]
    fn each_variant_and_attribute_is_a_text_with_its_line() {
        let text = "a = Un\nb = { $n ->\n    [one] Une aide\n   *[other] { $n } aides\n}\n    .why = Deux";
        assert_eq!(
            says(text),
            [
                found(1, "a", "Un"),
                found(3, "b", "Une aide"),
                found(4, "b", "\u{FFFC} aides"),
                found(6, "b.why", "Deux")
            ]
        );
    }

    #[test]
    fn a_choice_inside_a_sentence_makes_two_sentences() {
        let text = "a = Vous { $n ->\n    [one] avez\n   *[other] { $m ->\n        [x] aviez\n       *[y] aurez\n    }\n} droit.";
        let all: Vec<String> = says(text).into_iter().map(|(.., says)| says).collect();
        assert_eq!(all, ["Vous avez droit.", "Vous aviez droit.", "Vous aurez droit."]);
    }

    #[test]
    fn terms_and_nested_placeables_are_read_through_and_a_circle_ends() {
        let text = "-office = le bureau d’aide\na = Allez voir { { -office } }.\nb = { c }\nc = { b }\nd = { NUMBER($n) } { \"x\" }";
        let all: Vec<String> = says(text).into_iter().map(|(.., says)| says).collect();
        assert_eq!(all, ["Allez voir le bureau d’aide.", "\u{FFFC}", "\u{FFFC}", "\u{FFFC} x"]);
    }

    #[test]
    fn what_is_no_fluent_is_told_with_its_line() {
        let (_, problems) =
            read(&[Source { path: "locales/fr/x.ftl".to_string(), text: "a = Un\nb\nc = Deux\n".to_string() }]);
        assert!(problems.iter().any(|problem| problem.starts_with("locales/fr/x.ftl:2 ")), "{problems:?}");
    }
}
