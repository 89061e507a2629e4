//! Stands in for the library of this name, which `i18n-embed` always links. That one reads and writes every number as a
//! float and carries the plural rules of all languages: 20 kB of brotli for what Pont never says. Here a number is a count,
//! and plurals are those of Pont's languages. Refuses functions, terms with arguments and fractions: a message that needs
//! them shows the place in braces, and the tests of `locales/` find it before.

pub mod bundle;
mod plural;
mod resource;
mod value;
mod write;

pub use resource::{FluentAttribute, FluentMessage, FluentResource};
pub use value::{FluentArgs, FluentValue};

/// What is wrong with a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FluentError {
    /// Another one has this name already, and stays.
    Overriding(String),
    /// It names what is not there, or what is refused here.
    Reference(String),
    /// It has more places to fill than any message needs, or fills itself.
    TooManyPlaceables,
}

#[cfg(test)]
mod tests;
