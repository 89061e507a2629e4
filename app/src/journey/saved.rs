//! The saved form of a conversation: a version number, then postcard. Older versions are carried forward.

use super::{Asked, Country, Household, Journey, Need, Place, Said, Screen, State, Value};
use litemap::LiteMap;
use pont_rules::model::Day;
use serde::{Deserialize, Deserializer, Serialize};

/// The version written now.
pub const VERSION: u16 = 3;

/// How long a draft lives, in days.
pub const LIFE: Day = 30;

const MAGIC: [u8; 4] = *b"PNTJ";

/// What is known of a draft besides the conversation.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Header {
    /// Grows with every write: an older copy never replaces a newer one.
    pub revision: u64,
    /// The day of the last write.
    pub on: Day,
    /// The catalogue that asked the questions.
    pub catalogue: String,
}

/// Why a draft cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SavedError {
    /// Written by a newer version of the app: it must stay as it is.
    Newer(u16),
    /// Not a draft, or damaged.
    Damaged,
    /// Older than it may live.
    Expired,
}

/// Reads a map entry by entry, in any order: the library's way sorts them all, which is code for what is in order already.
pub(super) fn map<'d, K: Deserialize<'d> + Ord, V: Deserialize<'d>, D: Deserializer<'d>>(
    from: D,
) -> Result<LiteMap<K, V>, D::Error> {
    let entries: Vec<(K, V)> = Vec::deserialize(from)?;
    let mut map = LiteMap::with_capacity(entries.len());
    for (key, value) in entries {
        map.insert(key, value);
    }
    Ok(map)
}

/// The form of version 1: answers without provenance, before rights could be marked.
#[derive(Debug, Serialize, Deserialize)]
struct StateV1 {
    country: Option<Country>,
    needs: Vec<Need>,
    place: Option<Place>,
    household: Household,
    answers: Vec<(Asked, Value)>,
    screens: Vec<Screen>,
    at: Option<u32>,
}

impl From<StateV1> for State {
    fn from(old: StateV1) -> State {
        let mut answers = LiteMap::new();
        for (asked, value) in old.answers {
            answers.insert(asked, Said::from(value));
        }
        State {
            country: old.country,
            needs: old.needs,
            place: old.place,
            household: old.household,
            answers,
            screens: old.screens,
            at: old.at,
            ..State::default()
        }
    }
}

/// Writes a conversation.
#[must_use]
pub fn write(journey: &Journey, header: &Header) -> Vec<u8> {
    let mut bytes = Vec::from(MAGIC);
    bytes.extend_from_slice(&VERSION.to_le_bytes());
    // Serialising plain data into memory fails only for types that postcard does not know; the state has none.
    bytes.extend(postcard::to_allocvec(&(header, &journey.state)).unwrap_or_default());
    bytes
}

/// Reads the header alone.
///
/// # Errors
/// Not a draft, or a newer one.
pub fn header(bytes: &[u8]) -> Result<Header, SavedError> {
    let (_, body) = open(bytes)?;
    postcard::take_from_bytes(body).map(|(header, _)| header).map_err(|_| SavedError::Damaged)
}

/// Reads a conversation of any version up to this one.
///
/// # Errors
/// See [`SavedError`].
pub fn read(bytes: &[u8], today: Day) -> Result<(Header, Journey), SavedError> {
    let (version, body) = open(bytes)?;
    let (header, rest): (Header, _) = postcard::take_from_bytes(body).map_err(|_| SavedError::Damaged)?;
    let state = match version {
        1 => postcard::from_bytes::<StateV1>(rest).map(State::from),
        // Before documents could be ticked off: an empty list of them is one zero at the end.
        2 => postcard::from_bytes::<State>(&[rest, &[0]].concat()),
        _ => postcard::from_bytes::<State>(rest),
    };
    let state = state.map_err(|_| SavedError::Damaged)?;
    if today.saturating_sub(header.on) > LIFE {
        return Err(SavedError::Expired);
    }
    Ok((header, Journey { state, undo: Vec::new() }))
}

fn open(bytes: &[u8]) -> Result<(u16, &[u8]), SavedError> {
    let rest = bytes.strip_prefix(&MAGIC).ok_or(SavedError::Damaged)?;
    let (version, body) = rest.split_first_chunk::<2>().ok_or(SavedError::Damaged)?;
    match u16::from_le_bytes(*version) {
        0 => Err(SavedError::Damaged),
        v @ 1..=VERSION => Ok((v, body)),
        v => Err(SavedError::Newer(v)),
    }
}

#[cfg(test)]
mod tests;
