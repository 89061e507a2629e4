//! Reading YAML maps key by key: what is asked for is known, whatever remains is a misspelling.

use crate::ast::Ast;
use crate::literal;
use crate::names::end;
use crate::parse;
use crate::source::{Problems, Span, hint};
use crate::yaml::{Node, Text};
use pont_rules::model::Day;

/// The keys of one map.
#[derive(Debug)]
pub(crate) struct Fields<'n> {
    what: String,
    at: Span,
    entries: &'n [(Text, Node)],
    known: Vec<&'static str>,
}

impl<'n> Fields<'n> {
    /// Opens a map. `what` names it for people; `at` is where missing keys are told.
    pub(crate) fn open(
        node: &'n Node,
        what: impl Into<String>,
        at: Span,
        problems: &mut Problems,
    ) -> Option<Fields<'n>> {
        let what = what.into();
        match node {
            Node::Map(entries, _) => Some(Fields { what, at, entries, known: Vec::new() }),
            other => {
                problems.add(other.span(), format!("Here {what} is written as `key: value` lines."));
                None
            }
        }
    }

    /// Where this map is named.
    #[must_use]
    pub(crate) fn at(&self) -> Span {
        self.at
    }

    /// The value of a key.
    pub(crate) fn node(&mut self, key: &'static str) -> Option<&'n Node> {
        self.known.push(key);
        self.entries.iter().find(|(k, _)| k.value == key).map(|(_, node)| node)
    }

    /// The key itself, for its place.
    #[must_use]
    pub(crate) fn key(&self, key: &str) -> Option<&'n Text> {
        self.entries.iter().find(|(k, _)| k.value == key).map(|(k, _)| k)
    }

    /// A key whose value is plain text.
    pub(crate) fn text(&mut self, key: &'static str, problems: &mut Problems) -> Option<&'n Text> {
        let node = self.node(key)?;
        scalar(node, key, problems)
    }

    /// The same, and reported when absent.
    pub(crate) fn need_text(&mut self, key: &'static str, problems: &mut Problems) -> Option<&'n Text> {
        if self.key(key).is_none() {
            self.known.push(key);
            self.missing(key, problems);
            return None;
        }
        self.text(key, problems)
    }

    /// Says that a key is missing.
    pub(crate) fn missing(&self, key: &str, problems: &mut Problems) {
        problems.add(self.at, format!("`{key}` is missing in {}.", self.what));
    }

    /// `true` or `false`; false when absent.
    pub(crate) fn flag(&mut self, key: &'static str, problems: &mut Problems) -> bool {
        self.maybe_flag(key, problems).unwrap_or(false)
    }

    /// `true` or `false`.
    pub(crate) fn maybe_flag(&mut self, key: &'static str, problems: &mut Problems) -> Option<bool> {
        let text = self.text(key, problems)?;
        match text.as_str() {
            "true" => Some(true),
            "false" => Some(false),
            _ => {
                problems.add(text.span, format!("`{key}` is `true` or `false`."));
                None
            }
        }
    }

    /// An expression.
    pub(crate) fn expression(&mut self, key: &'static str, problems: &mut Problems) -> Option<Ast> {
        parse::expression(self.text(key, problems)?, problems)
    }

    /// A date.
    pub(crate) fn date(&mut self, key: &'static str, problems: &mut Problems) -> Option<Day> {
        let text = self.text(key, problems)?;
        let date = literal::date(text.as_str());
        if date.is_none() {
            problems.add(text.span, format!("`{key}` is a date such as 2026-04-01."));
        }
        date
    }

    /// A list of plain words.
    pub(crate) fn words(&mut self, key: &'static str, problems: &mut Problems) -> Vec<&'n Text> {
        match self.node(key) {
            Some(Node::List(items, _)) => items.iter().filter_map(|i| scalar(i, key, problems)).collect(),
            Some(Node::Scalar(text)) if text.value.is_empty() => Vec::new(),
            Some(other) => {
                problems.add(other.span(), format!("`{key}` is a list, such as `[a, b]`."));
                Vec::new()
            }
            None => Vec::new(),
        }
    }

    /// The entries of a map under a key; none when absent.
    pub(crate) fn map(&mut self, key: &'static str, problems: &mut Problems) -> &'n [(Text, Node)] {
        match self.node(key) {
            Some(Node::Map(entries, _)) => entries,
            Some(Node::Scalar(text)) if text.value.is_empty() || text.value == "~" => &[],
            Some(other) => {
                problems.add(other.span(), format!("`{key}` holds `name: …` lines."));
                &[]
            }
            None => &[],
        }
    }

    /// Reports every key that nothing has asked for.
    pub(crate) fn close(self, problems: &mut Problems) {
        for (key, _) in self.entries.iter().filter(|(k, _)| !self.known.contains(&k.as_str())) {
            let hint = hint(key.as_str(), self.known.iter().copied());
            let list = if hint.is_empty() { format!("; it may have: {}.", self.known.join(", ")) } else { end(&hint) };
            problems.add(key.span, format!("`{}` is not a key of {}{list}", key.value, self.what));
        }
    }
}

/// A node that must be plain text.
pub(crate) fn scalar<'n>(node: &'n Node, key: &str, problems: &mut Problems) -> Option<&'n Text> {
    match node {
        Node::Scalar(text) if !text.value.is_empty() && text.value != "~" => Some(text),
        Node::Scalar(text) => {
            // An empty value has no width of its own: show the place where it should stand.
            problems.add(text.span, format!("`{key}` has no value."));
            None
        }
        other => {
            problems.add(
                other.span(),
                format!("`{key}` is a single value here; put an expression that holds `[` or `{{` in quotes."),
            );
            None
        }
    }
}
