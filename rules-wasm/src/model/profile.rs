//! What households of a profile often have: traits that the first answers decide, and what was counted among households alike.

use super::ExprId;
use serde::Serialize;

/// Stands for any value of a trait.
pub const ANY: u8 = u8::MAX;

/// What was counted on a synthetic population when the catalogue was built. Empty where nothing was.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Profiles {
    /// Where the shares of the households come from, with its year.
    pub source: String,
    /// How many households were drawn.
    pub drawn: u32,
    /// How many traits, from the first, must be certain before anything is said, and one more where there are others.
    pub needed: u8,
    /// What makes households alike, in order.
    pub traits: Vec<Trait>,
    /// Households alike.
    pub segments: Vec<Segment>,
}

/// Something that the first answers decide: who lives here, an age, work.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Trait {
    /// Its id.
    pub id: String,
    /// The number of its value, from 0 (no person in the frame).
    pub of: ExprId,
    /// The ids of its values.
    pub values: Vec<String>,
}

/// Households with the same values of some traits.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Segment {
    /// The values, by number, one for each trait; [`ANY`] for those that do not count.
    pub key: Vec<u8>,
    /// How many of those drawn.
    pub households: u32,
    /// What they often have, the most frequent first.
    pub rights: Vec<Often>,
}

/// A right that is often due in a segment.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Often {
    /// Index into the catalogue's benefits.
    pub benefit: u16,
    /// Of a hundred households, how many have it for certain or by an office's decision; a multiple of five.
    pub percent: u8,
    /// What a quarter of those have less than, and what a quarter have more than, in hundredths of the amount's unit and rounded;
    /// none where no figure is given.
    pub range: Option<(u32, u32)>,
}
