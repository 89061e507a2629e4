//! The wire form of a catalogue: eight bytes of magic and version, then postcard.
//!
//! It is written by what serde derives and read by hand: in wasm that is less than half of the code, and faster.

pub(crate) mod bytes;
mod exprs;
mod records;
#[cfg(test)]
mod tests;

use crate::model::{Catalogue, FORMAT};
use bytes::Reader;

const MAGIC: [u8; 6] = *b"PONT\r\n";

/// Why bytes are not a catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReadError {
    /// Not a catalogue at all, or damaged in transfer.
    NotACatalogue,
    /// Written by a newer or older compiler.
    OtherFormat(u16),
    /// The right form, but its content cannot be read: cut short, or groups of conditions nested too deeply.
    Damaged,
}

/// Reads a catalogue.
///
/// # Errors
/// The bytes are not a catalogue of this form. No index inside is checked here: the evaluator trusts none.
pub fn read(bytes: &[u8]) -> Result<Catalogue, ReadError> {
    let rest = bytes.strip_prefix(&MAGIC).ok_or(ReadError::NotACatalogue)?;
    let (version, body) = rest.split_first_chunk::<2>().ok_or(ReadError::NotACatalogue)?;
    let format = u16::from_le_bytes(*version);
    if format != FORMAT {
        return Err(ReadError::OtherFormat(format));
    }
    let mut from = Reader::new(body);
    let catalogue = from.get();
    if from.sound() { Ok(catalogue) } else { Err(ReadError::Damaged) }
}

/// Writes a catalogue; the same catalogue always gives the same bytes.
#[must_use]
pub fn write(catalogue: &Catalogue) -> Vec<u8> {
    let mut bytes = Vec::from(MAGIC);
    bytes.extend_from_slice(&FORMAT.to_le_bytes());
    // Serialising plain data into memory fails only for types that postcard does not know; the model has none.
    bytes.extend(postcard::to_allocvec(catalogue).unwrap_or_default());
    bytes
}
