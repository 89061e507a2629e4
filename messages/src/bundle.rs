//! The messages of one language.

use crate::write::Writing;
use crate::{FluentArgs, FluentError, FluentMessage, FluentResource};
use fluent_syntax::ast::Pattern;
use std::borrow::{Borrow, Cow};
use std::marker::PhantomData;
use unic_langid::LanguageIdentifier;

/// The messages of one language. `M` is only what the library's own type is written with: nothing is memoised here.
#[derive(Debug)]
pub struct FluentBundle<R, M> {
    locales: Vec<LanguageIdentifier>,
    resources: Vec<R>,
    isolating: bool,
    memoizer: PhantomData<fn() -> M>,
}

impl<R: Borrow<FluentResource>, M> FluentBundle<R, M> {
    /// Begins one without any message; the first language chooses the plurals.
    #[must_use]
    pub fn new_concurrent(locales: Vec<LanguageIdentifier>) -> Self {
        Self { locales, resources: Vec::new(), isolating: true, memoizer: PhantomData }
    }

    /// Adds a file.
    ///
    /// # Errors
    /// Some of its messages have the name of one that is here already, and stay hidden.
    pub fn add_resource(&mut self, resource: R) -> Result<(), Vec<FluentError>> {
        let twice = |entry: &_| match entry {
            fluent_syntax::ast::Entry::Message(message) if self.has_message(message.id.name) => {
                Some(FluentError::Overriding(message.id.name.to_owned()))
            }
            _ => None,
        };
        let hidden: Vec<_> = resource.borrow().entries().filter_map(twice).collect();
        self.resources.push(resource);
        if hidden.is_empty() { Ok(()) } else { Err(hidden) }
    }

    /// Whether what fills a message is isolated from the direction of its words (it is at first).
    pub fn set_use_isolating(&mut self, value: bool) {
        self.isolating = value;
    }

    /// Whether there is such a message.
    #[must_use]
    pub fn has_message(&self, id: &str) -> bool {
        self.get_message(id).is_some()
    }

    /// A message by its name.
    #[must_use]
    pub fn get_message(&self, id: &str) -> Option<FluentMessage<'_>> {
        self.resources.iter().find_map(|resource| resource.borrow().message(id))
    }

    /// The words of a message or attribute, filled with values; adds what is wrong to `errors`.
    pub fn format_pattern<'bundle>(
        &'bundle self,
        pattern: &'bundle Pattern<&'bundle str>,
        args: Option<&FluentArgs<'_>>,
        errors: &mut Vec<FluentError>,
    ) -> Cow<'bundle, str> {
        let message = |id: &str| self.get_message(id);
        let term = |id: &str| self.resources.iter().find_map(|resource| resource.borrow().term(id));
        let mut writing = Writing {
            message: &message,
            term: &term,
            language: self.locales.first().map_or("", |locale| locale.language.as_str()),
            isolating: self.isolating,
            args,
            filled: 0,
            text: String::new(),
            errors,
        };
        writing.pattern(pattern);
        Cow::Owned(writing.text)
    }
}
