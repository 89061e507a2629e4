//! What a message is given.

use std::borrow::Cow;

/// A value: text, or a count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FluentValue<'source> {
    /// Text, written as it is.
    String(Cow<'source, str>),
    /// A count, written in western digits and choosing plural forms.
    Number(i64),
}

impl<'source> From<&'source str> for FluentValue<'source> {
    fn from(text: &'source str) -> Self {
        FluentValue::String(Cow::Borrowed(text))
    }
}

impl From<String> for FluentValue<'_> {
    fn from(text: String) -> Self {
        FluentValue::String(Cow::Owned(text))
    }
}

impl From<i64> for FluentValue<'_> {
    fn from(number: i64) -> Self {
        FluentValue::Number(number)
    }
}

/// Values by name.
#[derive(Debug, Default)]
pub struct FluentArgs<'args>(Vec<(Cow<'args, str>, FluentValue<'args>)>);

impl<'args> FluentArgs<'args> {
    /// The value of a name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&FluentValue<'args>> {
        self.0.iter().find(|(own, _)| own == name).map(|(_, value)| value)
    }
}

impl<'args, K: Into<Cow<'args, str>>, V: Into<FluentValue<'args>>> FromIterator<(K, V)> for FluentArgs<'args> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(pairs: I) -> Self {
        FluentArgs(pairs.into_iter().map(|(name, value)| (name.into(), value.into())).collect())
    }
}
