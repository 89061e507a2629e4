//! The words of one language: Fluent messages, with names in other languages kept apart so that a page can mark them.

use crate::components::foreign::List;
use crate::language::{Language, direction};
use fluent::FluentValue;
use i18n_embed::fluent::FluentLanguageLoader;
use i18n_embed::{I18nAssets, LanguageLoader};
use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;
use unic_langid::{LanguageIdentifier, subtags};

/// Begins a foreign name inside a formatted message; private use, so no text can hold it.
const OPEN: char = '\u{E000}';
/// Ends it.
const CLOSE: char = '\u{E001}';
/// Begins the key of a message that is missing.
const MISSING: char = '⟦';
/// What Fluent puts around a placeable to isolate its direction.
const ISOLATES: [char; 2] = ['\u{2068}', '\u{2069}'];

/// A name in another language: an official name, an address, a phone number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Foreign {
    /// Its language code.
    pub lang: String,
    /// The name itself.
    pub text: String,
}

/// What a message is given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    /// Words of the same language, or a figure already formatted.
    Text(String),
    /// A count, for plural forms.
    Number(i64),
    /// A name in another language.
    Foreign(Foreign),
}

impl Arg {
    /// A name in another language.
    #[must_use]
    pub fn foreign(lang: &str, text: &str) -> Arg {
        Arg::Foreign(Foreign { lang: lang.to_owned(), text: text.to_owned() })
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Arg {
        Arg::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Arg {
        Arg::Text(text)
    }
}

impl From<i64> for Arg {
    fn from(number: i64) -> Arg {
        Arg::Number(number)
    }
}

/// A stretch of a formatted message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Words of the message's own language.
    Text(String),
    /// A name in another language, for `<bdi lang dir>`.
    Foreign {
        /// Its language code.
        lang: String,
        /// The direction of its script.
        dir: &'static str,
        /// The name itself.
        text: String,
    },
}

/// The words of one language. Cheap to clone.
#[derive(Clone)]
pub struct Words {
    language: Language,
    loader: Arc<FluentLanguageLoader>,
    foreign: Arc<[List]>,
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Words").field(&self.language).finish()
    }
}

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.loader, &other.loader)
    }
}

/// The text of one language, already fetched: the loader asks for it synchronously.
struct Fetched(String);

impl I18nAssets for Fetched {
    fn get_files(&self, _path: &str) -> Vec<Cow<'_, [u8]>> {
        vec![Cow::Borrowed(self.0.as_bytes())]
    }

    fn filenames_iter(&self) -> Box<dyn Iterator<Item = String> + '_> {
        Box::new(std::iter::empty())
    }
}

/// A locale taken apart by hand: the general parser brings sorting and more, of which four fixed locales need nothing.
fn identifier(language: Language) -> LanguageIdentifier {
    let (code, region) = language.locale().split_once('-').unwrap_or_default();
    let code = subtags::Language::from_bytes(code.as_bytes()).unwrap_or_default();
    LanguageIdentifier::from_raw_parts_unchecked(code, None, subtags::Region::from_bytes(region.as_bytes()).ok(), None)
}

impl Words {
    /// The words of a language from the texts of its Fluent files. Messages that cannot be read are left out.
    #[must_use]
    pub fn new<'t>(language: Language, texts: impl IntoIterator<Item = &'t str>) -> Words {
        let mut all = String::new();
        for text in texts {
            all.push_str(text);
            // A file that does not end its last line must not swallow the first message of the next one.
            all.push('\n');
        }
        let id = identifier(language);
        let loader = FluentLanguageLoader::new("pont", id.clone());
        // The only errors are a missing file and bytes that are not UTF-8; neither can happen to text in memory.
        let _ = loader.load_languages(&Fetched(all), &[id]);
        let mut words = Words { language, loader: Arc::new(loader), foreign: Arc::default() };
        let lists = [
            ("fr", words.text("foreign-fr")),
            ("ca", words.text("foreign-ca")),
            ("es", words.text("foreign-es")),
            ("fr", words.text("foreign-app-fr")),
            ("ca", words.text("foreign-app-ca")),
            ("es", words.text("foreign-app-es")),
        ];
        words.foreign = lists.into_iter().filter(|(_, text)| !text.is_empty() && !text.starts_with(MISSING)).collect();
        words
    }

    /// The words of other languages in these texts.
    #[must_use]
    pub fn foreign(&self) -> Arc<[List]> {
        self.foreign.clone()
    }

    /// The language.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// Whether there is such a message.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.loader.has(key)
    }

    /// Whether a message has an attribute.
    #[must_use]
    pub fn has_attr(&self, key: &str, attr: &str) -> bool {
        self.loader.has_attr(key, attr)
    }

    /// A message.
    #[must_use]
    pub fn text(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// An attribute of a message.
    #[must_use]
    pub fn attr(&self, key: &str, attr: &str) -> String {
        self.attr_with(key, attr, &[])
    }

    /// A message with values; foreign names come as plain text: use [`Words::pieces`] to show them.
    #[must_use]
    pub fn with(&self, key: &str, args: &[(&str, Arg)]) -> String {
        plain(&self.pieces(key, args))
    }

    /// An attribute of a message with values.
    #[must_use]
    pub fn attr_with(&self, key: &str, attr: &str, args: &[(&str, Arg)]) -> String {
        plain(&self.attr_pieces(key, attr, args))
    }

    /// A message with values, foreign names apart.
    #[must_use]
    pub fn pieces(&self, key: &str, args: &[(&str, Arg)]) -> Vec<Piece> {
        if !self.has(key) {
            return vec![missing(key)];
        }
        split(&self.loader.get_args_concrete(key, values(args)), args)
    }

    /// An attribute of a message with values, foreign names apart.
    #[must_use]
    pub fn attr_pieces(&self, key: &str, attr: &str, args: &[(&str, Arg)]) -> Vec<Piece> {
        if !self.has_attr(key, attr) {
            return vec![missing(&format!("{key}.{attr}"))];
        }
        split(&self.loader.get_attr_args_concrete(key, attr, values(args)), args)
    }
}

/// What stands where a message is missing: visible, and found by the tests.
fn missing(key: &str) -> Piece {
    Piece::Text(format!("{MISSING}{key}⟧"))
}

fn values<'a>(args: &'a [(&'a str, Arg)]) -> HashMap<&'a str, FluentValue<'a>> {
    let value = |(at, (name, arg)): (usize, &'a (&'a str, Arg))| {
        let value = match arg {
            Arg::Text(text) => FluentValue::from(text.as_str()),
            Arg::Number(number) => FluentValue::from(*number),
            Arg::Foreign(_) => FluentValue::from(format!("{OPEN}{at}{CLOSE}")),
        };
        (*name, value)
    };
    args.iter().enumerate().map(value).collect()
}

/// Cuts a formatted message at its foreign names. The isolates around them go: `<bdi>` isolates.
fn split(formatted: &str, args: &[(&str, Arg)]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = formatted;
    while let Some((before, marked)) = rest.split_once(OPEN)
        && let Some((at, after)) = marked.split_once(CLOSE)
    {
        push_text(&mut pieces, before.strip_suffix(ISOLATES[0]).unwrap_or(before));
        if let Some((_, Arg::Foreign(name))) = at.parse::<usize>().ok().and_then(|at| args.get(at)) {
            pieces.push(Piece::Foreign {
                lang: name.lang.clone(),
                dir: direction(&name.lang),
                text: name.text.clone(),
            });
        }
        rest = after.strip_prefix(ISOLATES[1]).unwrap_or(after);
    }
    push_text(&mut pieces, rest);
    pieces
}

fn push_text(pieces: &mut Vec<Piece>, text: &str) {
    if !text.is_empty() {
        pieces.push(Piece::Text(text.to_owned()));
    }
}

fn plain(pieces: &[Piece]) -> String {
    pieces
        .iter()
        .map(|p| match p {
            Piece::Text(text) | Piece::Foreign { text, .. } => text.as_str(),
        })
        .collect()
}

#[cfg(test)]
mod tests;
