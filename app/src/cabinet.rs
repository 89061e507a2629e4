//! The files of people whom the owner of the device helps: what stands in each, and how they are kept. Pure.
//!
//! A file has no name of anybody: it goes by an animal and a colour. It holds the conversation, why the person let it be kept, since
//! when and until when, what was done since, and the person's mandates (in which a name may be typed). `worker/src/vault.rs` seals each;
//! here they are sealed bytes with a number. What is handed over is such a file, with less in it.

use crate::journal::Journal;
use crate::mandate::Mandate;
use pont_rules::model::Day;
use serde::{Deserialize, Serialize};

/// The form of a file: the first lacked the languages, the second its id, the journal and the mandates.
const FOLDER: u8 = 3;
/// The form of all of them together: the first lacked the day of the charter.
const CABINET: u8 = 2;
/// Before a file that is handed over.
const HANDED: &[u8] = b"pont file\0";

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
    /// What tells it from all others, on any device; zeros in a file of an older version.
    pub id: [u8; 16],
    /// What was done, and the mandates, as [`Work::write`] makes them: only the later pages read or write what stands in it.
    pub work: Vec<u8>,
}

/// What was done for a person, and what they let others do.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Work {
    /// What was done.
    pub journal: Journal,
    /// What the person lets others do.
    pub mandates: Vec<Mandate>,
}

impl Work {
    /// Its bytes.
    #[must_use]
    pub fn write(&self) -> Vec<u8> {
        // Writing into memory cannot fail.
        postcard::to_allocvec(self).unwrap_or_default()
    }

    /// Reads what [`Work::write`] made; no bytes are nothing done.
    ///
    /// # Errors
    /// [`CabinetError::Damaged`].
    pub fn read(bytes: &[u8]) -> Result<Work, CabinetError> {
        if bytes.is_empty() {
            Ok(Work::default())
        } else {
            postcard::from_bytes(bytes).map_err(|_| CabinetError::Damaged)
        }
    }
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

/// A file of version 2.
#[derive(Deserialize)]
struct Second {
    first: First,
    languages: (String, String),
}

impl From<Second> for Folder {
    fn from(Second { first, languages }: Second) -> Folder {
        let First { label, purpose, agreed, until, journey } = first;
        let (id, work) = Default::default();
        Folder { label, purpose, agreed, until, journey, languages, id, work }
    }
}

/// What is put into a file that is handed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Chosen {
    /// The conversation.
    pub answers: bool,
    /// The journal, without private notes.
    pub journal: bool,
    /// The mandates.
    pub mandates: bool,
}

/// What came of putting a file that was received into one that is here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Merged {
    /// There was nothing new in it.
    Same,
    /// What was new has been added.
    More,
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
        let damaged = |_| CabinetError::Damaged;
        match bytes.split_first() {
            Some((1, body)) => {
                let first = postcard::from_bytes(body).map_err(damaged)?;
                Ok(Second { first, languages: Default::default() }.into())
            }
            Some((2, body)) => postcard::from_bytes::<Second>(body).map(Folder::from).map_err(damaged),
            _ => read(bytes, FOLDER),
        }
    }

    /// What was done. Whoever opened the file has seen that it can be read.
    #[must_use]
    pub fn work(&self) -> Work {
        Work::read(&self.work).unwrap_or_default()
    }

    /// Changes what was done.
    pub fn change_work(&mut self, change: impl FnOnce(&mut Work)) {
        let mut work = self.work();
        change(&mut work);
        self.work = work.write();
    }

    /// Its bytes with only what was chosen, to be handed over.
    #[must_use]
    pub fn hand(&self, chosen: Chosen) -> Vec<u8> {
        let mut handed = self.clone();
        if !chosen.answers {
            handed.journey = Vec::new();
        }
        let work = self.work();
        let journal = if chosen.journal { work.journal.to_hand_on() } else { Journal::default() };
        let mandates = if chosen.mandates { work.mandates } else { Vec::new() };
        handed.work = Work { journal, mandates }.write();
        [HANDED, &handed.write()].concat()
    }

    /// Reads what [`Folder::hand`] made.
    ///
    /// # Errors
    /// See [`CabinetError`].
    pub fn received(bytes: &[u8]) -> Result<Folder, CabinetError> {
        let folder = Folder::read(bytes.strip_prefix(HANDED).ok_or(CabinetError::Damaged)?)?;
        Work::read(&folder.work).map(|_| folder)
    }

    /// Puts a file of the same person into this one. Its conversation takes the place of that which is here where `theirs` says so, or
    /// where there is none here.
    pub fn merge(&mut self, other: Folder, theirs: bool) -> Merged {
        let before = self.clone();
        if !other.journey.is_empty() && (theirs || self.journey.is_empty()) {
            (self.journey, self.languages) = (other.journey, other.languages);
        }
        let (mut work, more) = (self.work(), Work::read(&other.work).unwrap_or_default());
        work.journal.merge(more.journal);
        for mandate in more.mandates {
            match work.mandates.iter_mut().find(|known| known.salt == mandate.salt) {
                Some(known) => _ = known.merge(mandate),
                None => work.mandates.push(mandate),
            }
        }
        if work != self.work() {
            self.work = work.write();
        }
        // The shorter of two times is what the person agreed to last, or first.
        self.until = self.until.min(other.until);
        if *self == before { Merged::Same } else { Merged::More }
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
    /// The day on which whoever helps accepted the rules of helping; nothing where that was before there were any.
    pub charter: Option<Day>,
}

/// All sealed files, as version 1 wrote them.
#[derive(Deserialize)]
struct FirstCabinet {
    lock: Vec<u8>,
    next: u32,
    files: Vec<(u32, Vec<u8>)>,
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
        if let Some((1, body)) = bytes.split_first() {
            let FirstCabinet { lock, next, files } = postcard::from_bytes(body).map_err(|_| CabinetError::Damaged)?;
            return Ok(Cabinet { lock, next, files, charter: None });
        }
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
    use crate::journal::{Act, Entry};
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
            id: [4; 16],
            work: Work::default().write(),
        };
        assert_eq!(Folder::read(&folder.write()), Ok(folder.clone()));
        let older = |languages| Folder { languages, id: [0; 16], work: Vec::new(), ..folder.clone() };
        // Label, purpose, days and conversation as version 1 wrote them.
        let first = [1, 3, 3, 1, 0xc0, 0xb8, 0x02, 0xfc, 0xb8, 0x02, 2, 1, 2];
        assert_eq!(Folder::read(&first), Ok(older(Default::default())));
        assert_eq!(Folder::read(&first[..9]), Err(CabinetError::Damaged));
        let second = [&[2], &first[1..], b"\x02ar\x02fr"].concat();
        assert_eq!(Folder::read(&second), Ok(older(folder.languages.clone())));
        assert_eq!(Folder::read(&[&[4], &folder.write()[1..]].concat()), Err(CabinetError::Newer));
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
        assert_eq!(Cabinet::read(&[&[3], &bytes[1..]].concat()), Err(CabinetError::Newer));
        // The first form lacked what stands last.
        let first = [&[1], &bytes[1..bytes.len() - 1]].concat();
        assert_eq!(Cabinet::read(&first), Ok(cabinet.clone()));
        cabinet.take(&[0, 7]);
        assert_eq!((cabinet.sealed(0), cabinet.sealed(4)), (None, Some(&[7][..])));
    }

    #[test]
    fn a_file_goes_with_what_was_chosen_and_comes_back_without_anything_twice() {
        let mut folder = Folder {
            label: Label::of(0),
            purpose: Purpose::Claim,
            agreed: 20_000,
            until: 20_030,
            journey: vec![1],
            languages: Default::default(),
            id: [4; 16],
            work: Vec::new(),
        };
        let line = |folder: &mut Folder, at, by: &str, act| {
            folder.change_work(|work| assert!(work.journal.add(Entry::new(at, by, act), None)));
        };
        line(&mut folder, 1, "A.", Act::Agreed);
        let all = Chosen { answers: true, journal: true, mandates: true };
        let little = Folder::received(&folder.hand(Chosen { answers: false, journal: false, ..all })).unwrap();
        assert_eq!((little.journey.len(), little.work().journal.lines.len()), (0, 0));
        assert_eq!(
            Folder::received(&folder.write()),
            Err(CabinetError::Damaged),
            "a sealed file is no file to be handed over"
        );
        let mut there = Folder::received(&folder.hand(all)).unwrap();
        assert_eq!(there, folder);
        assert_eq!(there.merge(folder.clone(), true), Merged::Same);
        line(&mut there, 2, "B.", Act::Received);
        there.journey = vec![2];
        let mut kept = folder.clone();
        assert_eq!((kept.merge(there.clone(), false), kept.journey.clone()), (Merged::More, vec![1]));
        assert_eq!(folder.merge(there, true), Merged::More);
        assert_eq!((folder.work().journal.lines.len(), &folder.journey[..]), (2, &[2][..]));
        assert_eq!(kept.work(), folder.work());
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
