//! The files of people whom the owner of the device helps: what stands in each, and how they are kept. Pure.
//!
//! A file has no name of anybody: it goes by an animal and a colour. It holds the conversation, why the person let it be kept, since
//! when and until when. `worker/src/vault.rs` seals each; here they are sealed bytes with a number.

use pont_rules::model::Day;
use serde::{Deserialize, Serialize};

/// The form of a file: the first lacked the languages.
const FOLDER: u8 = 2;
/// The form of all of them together.
const CABINET: u8 = 1;

/// Most files at once: more than one helper's day, and quickly written again.
pub const MOST: usize = 60;

/// Animals that files go by; their words are `animal-<name>`.
pub const ANIMALS: [&str; 12] =
    ["bear", "bee", "cat", "dolphin", "fox", "frog", "hare", "hedgehog", "horse", "owl", "swallow", "turtle"];

/// Colours that they have; their words are `colour-<name>`.
pub const COLOURS: [&str; 6] = ["blue", "green", "orange", "red", "violet", "yellow"];

/// An animal and a colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Label {
    animal: u8,
    colour: u8,
}

impl Label {
    /// Of a number: neighbours differ in both.
    #[must_use]
    pub fn of(number: u32) -> Label {
        let (animals, colours) = (ANIMALS.len() as u32, COLOURS.len() as u32);
        let round = number / animals;
        Label { animal: (number % animals) as u8, colour: ((number + round) % colours) as u8 }
    }

    /// The animal's name, for its words.
    #[must_use]
    pub fn animal(self) -> &'static str {
        ANIMALS.get(usize::from(self.animal)).copied().unwrap_or(ANIMALS[0])
    }

    /// The colour's name, for its words and its look.
    #[must_use]
    pub fn colour(self) -> &'static str {
        COLOURS.get(usize::from(self.colour)).copied().unwrap_or(COLOURS[0])
    }
}

/// Why a person lets it be kept; its words are `purpose-<name>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Purpose {
    /// To make the claims.
    Claim,
    /// To see what becomes of them.
    Follow,
    /// To prepare an appointment.
    Meet,
}

impl Purpose {
    /// All of them.
    pub const ALL: [Purpose; 3] = [Purpose::Claim, Purpose::Follow, Purpose::Meet];

    /// Its name, for its words.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Purpose::Claim => "claim",
            Purpose::Follow => "follow",
            Purpose::Meet => "meet",
        }
    }
}

/// For how many days a file may be kept: the longest is usual.
pub const DAYS: [Day; 3] = [30, 7, 1];

/// What one person said, and what they agreed to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Folder {
    /// What it goes by.
    pub label: Label,
    /// Why it is kept.
    pub purpose: Purpose,
    /// The day of the person's yes.
    pub agreed: Day,
    /// The last day on which it is kept.
    pub until: Day,
    /// The conversation as `journey/saved.rs` writes it; empty before anything was said.
    pub journey: Vec<u8>,
    /// The codes of the person's language and of that of whoever reads along; empty where it is not known, or nobody does.
    pub languages: (String, String),
}

/// A file of version 1.
#[derive(Deserialize)]
struct First {
    label: Label,
    purpose: Purpose,
    agreed: Day,
    until: Day,
    journey: Vec<u8>,
}

impl Folder {
    /// Its bytes, to be sealed.
    #[must_use]
    pub fn write(&self) -> Vec<u8> {
        // Writing into memory cannot fail.
        postcard::to_extend(self, vec![FOLDER]).unwrap_or_default()
    }

    /// Reads what [`Folder::write`] made.
    ///
    /// # Errors
    /// See [`CabinetError`].
    pub fn read(bytes: &[u8]) -> Result<Folder, CabinetError> {
        if let Some((1, body)) = bytes.split_first() {
            let First { label, purpose, agreed, until, journey } =
                postcard::from_bytes(body).map_err(|_| CabinetError::Damaged)?;
            return Ok(Folder { label, purpose, agreed, until, journey, languages: Default::default() });
        }
        read(bytes, FOLDER)
    }
}

/// All sealed files of a device.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Cabinet {
    /// What the secret word opens.
    pub lock: Vec<u8>,
    /// The number of the next new file: none is used twice.
    pub next: u32,
    /// Each file's number and its sealed bytes.
    pub files: Vec<(u32, Vec<u8>)>,
}

/// Why a cabinet or a file cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CabinetError {
    /// It is none, or damaged.
    Damaged,
    /// A newer version of Pont wrote it: it must stay as it is.
    Newer,
}

impl Cabinet {
    /// Its bytes.
    #[must_use]
    pub fn write(&self) -> Vec<u8> {
        postcard::to_extend(self, vec![CABINET]).unwrap_or_default()
    }

    /// Reads what [`Cabinet::write`] made.
    ///
    /// # Errors
    /// See [`CabinetError`].
    pub fn read(bytes: &[u8]) -> Result<Cabinet, CabinetError> {
        read(bytes, CABINET)
    }

    /// The sealed bytes of a file.
    #[must_use]
    pub fn sealed(&self, number: u32) -> Option<&[u8]> {
        self.files.iter().find(|(n, _)| *n == number).map(|(_, sealed)| sealed.as_slice())
    }

    /// Puts a file in the place of what has its number, or adds it.
    pub fn put(&mut self, number: u32, sealed: Vec<u8>) {
        match self.files.iter_mut().find(|(n, _)| *n == number) {
            Some((_, present)) => *present = sealed,
            None => self.files.push((number, sealed)),
        }
        self.next = self.next.max(number.saturating_add(1));
    }

    /// Takes files out.
    pub fn take(&mut self, numbers: &[u32]) {
        self.files.retain(|(n, _)| !numbers.contains(n));
    }
}

fn read<T: for<'d> Deserialize<'d>>(bytes: &[u8], version: u8) -> Result<T, CabinetError> {
    match bytes.split_first() {
        Some((&first, body)) if first == version => postcard::from_bytes(body).map_err(|_| CabinetError::Damaged),
        Some((0, _)) | None => Err(CabinetError::Damaged),
        Some(_) => Err(CabinetError::Newer),
    }
}

/// The name under which a file is sealed.
#[must_use]
pub fn name(number: u32) -> String {
    format!("file-{number}")
}

/// A secret word in groups of four, as it is written down.
#[must_use]
pub fn spaced(word: &str) -> String {
    let signs: Vec<char> = word.chars().collect();
    signs.chunks(4).map(|four| four.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn what_is_kept_is_read_again_and_damage_and_newer_forms_are_told_apart() {
        let folder = Folder {
            label: Label::of(3),
            purpose: Purpose::Follow,
            agreed: 20_000,
            until: 20_030,
            journey: vec![1, 2],
            languages: ("ar".to_owned(), "fr".to_owned()),
        };
        assert_eq!(Folder::read(&folder.write()), Ok(folder.clone()));
        // Label, purpose, days and conversation as version 1 wrote them.
        let first = [1, 3, 3, 1, 0xc0, 0xb8, 0x02, 0xfc, 0xb8, 0x02, 2, 1, 2];
        assert_eq!(Folder::read(&first), Ok(Folder { languages: Default::default(), ..folder.clone() }));
        assert_eq!(Folder::read(&first[..9]), Err(CabinetError::Damaged));
        assert_eq!(Folder::read(&[&[3], &folder.write()[1..]].concat()), Err(CabinetError::Newer));
        let mut cabinet = Cabinet { lock: vec![9; 77], ..Cabinet::default() };
        cabinet.put(0, folder.write());
        cabinet.put(4, vec![7]);
        cabinet.put(0, vec![8]);
        assert_eq!((cabinet.sealed(0), cabinet.next, cabinet.files.len()), (Some(&[8][..]), 5, 2));
        let bytes = cabinet.write();
        assert_eq!(Cabinet::read(&bytes), Ok(cabinet.clone()));
        for end in 0..bytes.len() {
            assert_eq!(Cabinet::read(&bytes[..end]), Err(CabinetError::Damaged), "{end}");
        }
        assert_eq!(Cabinet::read(&[&[2], &bytes[1..]].concat()), Err(CabinetError::Newer));
        cabinet.take(&[0, 7]);
        assert_eq!((cabinet.sealed(0), cabinet.sealed(4)), (None, Some(&[7][..])));
    }

    #[test]
    fn no_two_of_a_full_cabinet_go_by_the_same_label() {
        for from in [0, 5, 71, 1_000] {
            let labels: HashSet<(&str, &str)> =
                (from..from + MOST as u32).map(|n| (Label::of(n).animal(), Label::of(n).colour())).collect();
            assert_eq!(labels.len(), MOST, "from {from}");
        }
    }

    #[test]
    fn a_secret_word_is_written_in_fours() {
        assert_eq!(spaced("0123ABCD4567EFGH"), "0123 ABCD 4567 EFGH");
        assert_eq!(spaced(""), "");
    }
}
