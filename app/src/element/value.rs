//! What attributes and properties hold: known, or worked out again when something changes.

use std::borrow::Cow;

/// What an attribute or a property holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Plain {
    /// Nothing: the attribute is not there.
    Absent,
    /// Text.
    Text(Cow<'static, str>),
    /// There or not; as a property, true or false.
    Is(bool),
}

/// A value, or how to work it out again when something changes.
pub enum Value {
    /// Known.
    Fixed(Plain),
    /// Follows the signals that it reads.
    Live(Box<dyn Fn() -> Plain + Send>),
}

/// What an attribute can be made of.
pub trait Attribute {
    /// Makes it.
    fn value(self) -> Value;
}

impl From<&'static str> for Plain {
    fn from(text: &'static str) -> Self {
        Plain::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Plain {
    fn from(text: String) -> Self {
        Plain::Text(Cow::Owned(text))
    }
}

impl From<bool> for Plain {
    fn from(is: bool) -> Self {
        Plain::Is(is)
    }
}

impl From<u8> for Plain {
    fn from(number: u8) -> Self {
        number.to_string().into()
    }
}

impl From<i64> for Plain {
    fn from(number: i64) -> Self {
        number.to_string().into()
    }
}

impl<T: Into<Plain>> From<Option<T>> for Plain {
    fn from(maybe: Option<T>) -> Self {
        maybe.map_or(Plain::Absent, Into::into)
    }
}

macro_rules! plain {
    ($($kind:ty),*) => {
        $(impl Attribute for $kind {
            fn value(self) -> Value {
                Value::Fixed(self.into())
            }
        })*
    };
}

plain!(&'static str, String, bool, Option<&'static str>, Option<String>, Option<u8>, Option<i64>);

impl<F: Fn() -> T + Send + 'static, T: Into<Plain>> Attribute for F {
    fn value(self) -> Value {
        Value::Live(Box::new(move || self().into()))
    }
}
