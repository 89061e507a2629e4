//! The text of a Fluent file with what was read from it.

use fluent_syntax::ast::{Attribute, Entry, Message, Pattern, Resource};
use fluent_syntax::parser::{ParserError, parse_runtime};
use self_cell::self_cell;

/// What was read, and the places of messages and terms in it, in the order of their names.
#[derive(Debug)]
struct Read<'s> {
    tree: Resource<&'s str>,
    order: Vec<usize>,
}

self_cell!(
    struct TextAndRead {
        owner: String,
        #[covariant]
        dependent: Read,
    }
    impl {Debug}
);

/// The messages of a Fluent file.
#[derive(Debug)]
pub struct FluentResource(TextAndRead);

/// The name of a message or of a term (with its dash apart); nothing for comments and what could not be read.
fn name<'s>(entry: &Entry<&'s str>) -> Option<(bool, &'s str)> {
    match entry {
        Entry::Message(message) => Some((false, message.id.name)),
        Entry::Term(term) => Some((true, term.id.name)),
        _ => None,
    }
}

impl Read<'_> {
    /// Where an entry of this name stands in the order, or would stand.
    fn place(&self, wanted: (bool, &str)) -> Result<usize, usize> {
        self.order.binary_search_by(|&at| self.tree.body.get(at).and_then(name).cmp(&Some(wanted)))
    }
}

impl FluentResource {
    /// Reads a file. Of messages with one name the first stays.
    ///
    /// # Errors
    /// Some of it cannot be read: what can, with what is wrong.
    pub fn try_new(source: String) -> Result<Self, (Self, Vec<ParserError>)> {
        let mut wrong = Vec::new();
        let read = TextAndRead::new(source, |text| {
            let tree = parse_runtime(text.as_str()).unwrap_or_else(|(tree, errors)| {
                wrong = errors;
                tree
            });
            let mut read = Read { tree, order: Vec::new() };
            for at in 0..read.tree.body.len() {
                if let Some(name) = name(&read.tree.body[at])
                    && let Err(place) = read.place(name)
                {
                    read.order.insert(place, at);
                }
            }
            read
        });
        if wrong.is_empty() { Ok(Self(read)) } else { Err((Self(read), wrong)) }
    }

    /// Everything that was read, in the order of the file.
    pub fn entries(&self) -> impl Iterator<Item = &Entry<&str>> {
        self.0.borrow_dependent().tree.body.iter()
    }

    fn entry(&self, wanted: (bool, &str)) -> Option<&Entry<&str>> {
        let read = self.0.borrow_dependent();
        read.tree.body.get(*read.order.get(read.place(wanted).ok()?)?)
    }

    pub(crate) fn message(&self, id: &str) -> Option<FluentMessage<'_>> {
        match self.entry((false, id))? {
            Entry::Message(node) => Some(FluentMessage { node }),
            _ => None,
        }
    }

    pub(crate) fn term(&self, id: &str) -> Option<&Pattern<&str>> {
        match self.entry((true, id))? {
            Entry::Term(term) => Some(&term.value),
            _ => None,
        }
    }
}

/// A message: its own words, and attributes with other words.
#[derive(Debug, Clone, Copy)]
pub struct FluentMessage<'m> {
    node: &'m Message<&'m str>,
}

impl<'m> FluentMessage<'m> {
    /// Its own words, if it has any.
    #[must_use]
    pub fn value(&self) -> Option<&'m Pattern<&'m str>> {
        self.node.value.as_ref()
    }

    /// An attribute by its name.
    #[must_use]
    pub fn get_attribute(&self, name: &str) -> Option<FluentAttribute<'m>> {
        self.node.attributes.iter().find(|attribute| attribute.id.name == name).map(|node| FluentAttribute { node })
    }
}

/// An attribute of a message.
#[derive(Debug, Clone, Copy)]
pub struct FluentAttribute<'m> {
    node: &'m Attribute<&'m str>,
}

impl<'m> FluentAttribute<'m> {
    /// Its words.
    #[must_use]
    pub fn value(&self) -> &'m Pattern<&'m str> {
        &self.node.value
    }
}
