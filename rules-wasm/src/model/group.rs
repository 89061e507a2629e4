//! Reading groups of conditions from bytes: the one form here that holds itself, so the one that could nest without end.

use super::benefit::{Node, Test};
use serde::Deserializer;
use serde::de::{DeserializeSeed, EnumAccess, Error, SeqAccess, VariantAccess, Visitor};
use std::fmt::{Formatter, Result as Said};

/// How many groups may stand inside each other. The compiler's texts nest less deep.
pub const MAX_GROUPS: u8 = 24;

/// Reads the conditions of a right.
///
/// # Errors
/// They are damaged, or more than [`MAX_GROUPS`] groups stand inside each other.
pub(super) fn conditions<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<Node>, D::Error> {
    Nodes(MAX_GROUPS).deserialize(from)
}

/// Conditions of which as many groups as said may still stand inside each other.
struct Nodes(u8);

impl<'de> DeserializeSeed<'de> for Nodes {
    type Value = Vec<Node>;
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Vec<Node>, D::Error> {
        from.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Nodes {
    type Value = Vec<Node>;
    fn expecting(&self, f: &mut Formatter) -> Said {
        f.write_str("conditions")
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut from: A) -> Result<Vec<Node>, A::Error> {
        let mut nodes = Vec::new();
        while let Some(node) = from.next_element_seed(One(self.0))? {
            nodes.push(node);
        }
        Ok(nodes)
    }
}

/// One condition.
struct One(u8);

impl<'de> DeserializeSeed<'de> for One {
    type Value = Node;
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Node, D::Error> {
        from.deserialize_struct("Node", &["id", "cite", "test", "office"], self)
    }
}

impl<'de> Visitor<'de> for One {
    type Value = Node;
    fn expecting(&self, f: &mut Formatter) -> Said {
        f.write_str("a condition")
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut from: A) -> Result<Node, A::Error> {
        let short = || A::Error::custom("a condition that ends early");
        Ok(Node {
            id: from.next_element()?.ok_or_else(short)?,
            cite: from.next_element()?.ok_or_else(short)?,
            test: from.next_element_seed(What(self.0))?.ok_or_else(short)?,
            office: from.next_element()?.ok_or_else(short)?,
        })
    }
}

/// What a condition asks.
struct What(u8);

impl<'de> DeserializeSeed<'de> for What {
    type Value = Test;
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Test, D::Error> {
        from.deserialize_enum("Test", &["Is", "All", "Any"], self)
    }
}

impl<'de> Visitor<'de> for What {
    type Value = Test;
    fn expecting(&self, f: &mut Formatter) -> Said {
        f.write_str("a test or a group")
    }
    fn visit_enum<A: EnumAccess<'de>>(self, from: A) -> Result<Test, A::Error> {
        let (kind, inside) = from.variant::<u32>()?;
        let fewer = || self.0.checked_sub(1).map(Nodes).ok_or_else(|| A::Error::custom("groups nested too deeply"));
        match kind {
            0 => inside.newtype_variant().map(Test::Is),
            1 => inside.newtype_variant_seed(fewer()?).map(Test::All),
            2 => inside.newtype_variant_seed(fewer()?).map(Test::Any),
            _ => Err(A::Error::custom("no such test")),
        }
    }
}
