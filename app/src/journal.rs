//! What was done for somebody, line by line, without their answers. Pure.
//!
//! Each line holds the hash (SHA-256) of itself and of what stood last before it, so that none is changed or taken out unseen: all of
//! them can only be written anew, by whoever holds the secret word, and then the hash on the person's printed copy is another. Two
//! devices may add lines at the same time: put together, every line stays, and the next one comes after both. A note goes into the
//! hash of its line by a salted hash of its own: it can stay behind when the rest is handed on.

use pont_rules::model::Day;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// SHA-256.
pub type Hash = [u8; 32];

/// Most lines of a journal.
pub const MOST: usize = 500;

/// Longest note, in characters.
pub const LONGEST: usize = 500;

/// How many hexadecimal digits of a hash a person compares (64 bits).
const SHOWN: usize = 16;

/// How far a claim is; its words are `claim-<name>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Claim {
    /// To be prepared.
    Prepare,
    /// Sent.
    Sent,
    /// The office waits for documents.
    Papers,
    /// The office is deciding.
    Decision,
    /// Granted.
    Granted,
    /// Refused.
    Refused,
    /// To be contested.
    Appeal,
}

/// What a line is about; its words are `act-<name>`, of a claim those of the claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Act {
    /// A note.
    Note,
    /// What comes next.
    Next,
    /// The person agreed to a file.
    Agreed,
    /// A mandate was prepared.
    Mandate,
    /// A mandate was taken back, all or part of it.
    Revoked,
    /// The file was given to somebody.
    Handed,
    /// The file came from somebody.
    Received,
    /// A claim.
    Claim(Claim),
}

impl Act {
    /// What whoever helps may write themselves, in the order in which it is offered.
    pub const WRITTEN: [Act; 9] = [
        Act::Claim(Claim::Prepare),
        Act::Claim(Claim::Sent),
        Act::Claim(Claim::Papers),
        Act::Claim(Claim::Decision),
        Act::Claim(Claim::Granted),
        Act::Claim(Claim::Refused),
        Act::Claim(Claim::Appeal),
        Act::Next,
        Act::Note,
    ];

    /// The key of its words.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Act::Note => "act-note",
            Act::Next => "act-next",
            Act::Agreed => "act-agreed",
            Act::Mandate => "act-mandate",
            Act::Revoked => "act-revoked",
            Act::Handed => "act-handed",
            Act::Received => "act-received",
            Act::Claim(Claim::Prepare) => "claim-prepare",
            Act::Claim(Claim::Sent) => "claim-sent",
            Act::Claim(Claim::Papers) => "claim-papers",
            Act::Claim(Claim::Decision) => "claim-decision",
            Act::Claim(Claim::Granted) => "claim-granted",
            Act::Claim(Claim::Refused) => "claim-refused",
            Act::Claim(Claim::Appeal) => "claim-appeal",
        }
    }
}

/// What a line says, but for its note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// When, in minutes since 1970.
    pub at: u32,
    /// Who wrote it, as they call themselves; may be empty.
    pub by: String,
    /// What was done.
    pub act: Act,
    /// The id of the right that it is about; may be empty.
    pub right: String,
    /// What was granted, in cents a month.
    pub cents: Option<u64>,
    /// Until when something is to be done.
    pub due: Option<Day>,
    /// The signs of the mandate under which it was done; may be empty.
    pub mandate: String,
    /// Its note is never handed on.
    pub private: bool,
    /// The hash of its note, if it has one.
    note: Option<Hash>,
}

impl Entry {
    /// Something that was done now by somebody; all else is empty.
    #[must_use]
    pub fn new(at: u32, by: &str, act: Act) -> Entry {
        Entry {
            at,
            by: by.to_owned(),
            act,
            right: String::new(),
            cents: None,
            due: None,
            mandate: String::new(),
            private: false,
            note: None,
        }
    }

    /// The same under a mandate, by its signs.
    #[must_use]
    pub fn under(self, mandate: String) -> Entry {
        Entry { mandate, ..self }
    }

    /// The day on which it was written.
    #[must_use]
    pub fn day(&self) -> Day {
        Day::try_from(self.at / (24 * 60)).unwrap_or(Day::MAX)
    }
}

/// Somebody's own words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// So that nobody finds the words from their hash by trying.
    pub salt: [u8; 16],
    /// The words.
    pub text: String,
}

/// A line, what stood last before it, and its hash.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// What it says.
    pub entry: Entry,
    /// Its note, where that is here.
    pub note: Option<Note>,
    before: Vec<Hash>,
    hash: Hash,
}

/// What is wrong with a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It was changed after it was written.
    Changed,
    /// One that came before it is missing.
    Missing,
}

impl Line {
    /// What is wrong with it among the others.
    #[must_use]
    pub fn fault(&self, among: &Journal) -> Option<Fault> {
        let note = self.note.as_ref().is_none_or(|note| self.entry.note == Some(of_note(note)));
        if !note || of(&self.entry, &self.before) != self.hash {
            return Some(Fault::Changed);
        }
        let here = |hash: &Hash| among.lines.iter().any(|line| line.hash == *hash);
        (!self.before.iter().all(here)).then_some(Fault::Missing)
    }

    /// Whether it has a note that is not here.
    #[must_use]
    pub fn note_is_elsewhere(&self) -> bool {
        self.note.is_none() && self.entry.note.is_some()
    }
}

/// All lines, the oldest first.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Journal {
    /// The lines.
    pub lines: Vec<Line>,
}

impl Journal {
    /// Adds a line; false where there are as many as may be.
    pub fn add(&mut self, mut entry: Entry, note: Option<Note>) -> bool {
        if self.lines.len() >= MOST {
            return false;
        }
        entry.note = note.as_ref().map(of_note);
        let before = self.last();
        let hash = of(&entry, &before);
        self.lines.push(Line { entry, note, before, hash });
        true
    }

    /// The hashes of the lines that no other comes after: one, or several once two devices wrote at the same time.
    fn last(&self) -> Vec<Hash> {
        let followed = |hash: &Hash| self.lines.iter().any(|line| line.before.contains(hash));
        let mut last: Vec<Hash> = self.lines.iter().map(|line| line.hash).filter(|hash| !followed(hash)).collect();
        last.sort_unstable();
        last
    }

    /// What a person compares with their copy; nothing of an empty journal.
    #[must_use]
    pub fn signs(&self) -> String {
        match &self.last()[..] {
            [] => String::new(),
            [one] => signs(one),
            several => signs(&Sha256::digest(several.concat()).into()),
        }
    }

    /// Puts another journal of the same person into this one; how many lines were new.
    pub fn merge(&mut self, other: Journal) -> usize {
        let before = self.lines.len();
        for line in other.lines {
            match self.lines.iter_mut().find(|present| present.hash == line.hash && present.entry == line.entry) {
                // A note that is not the one of its line must not stand in its place.
                Some(present) => {
                    let true_note = line.note.filter(|note| present.entry.note == Some(of_note(note)));
                    present.note = present.note.take().or(true_note);
                }
                None => self.lines.push(line),
            }
        }
        self.lines.sort_by_key(|line| line.entry.at);
        self.lines.len() - before
    }

    /// Without the notes that are never handed on.
    #[must_use]
    pub fn to_hand_on(&self) -> Journal {
        let mut shared = self.clone();
        for line in shared.lines.iter_mut().filter(|line| line.entry.private) {
            line.note = None;
        }
        shared
    }

    /// Where each claim stands: the newest line about it, in the order in which the claims came.
    #[must_use]
    pub fn claims(&self) -> Vec<&Entry> {
        let mut claims: Vec<&Entry> = Vec::new();
        let all = self.lines.iter().map(|line| &line.entry);
        for entry in all.filter(|e| matches!(e.act, Act::Claim(_)) && !e.right.is_empty()) {
            match claims.iter_mut().find(|claim| claim.right == entry.right) {
                Some(claim) => *claim = entry,
                None => claims.push(entry),
            }
        }
        claims
    }

    /// What is still to be done by a day, the soonest first: lines with such a day that no newer one about the same right follows.
    #[must_use]
    pub fn to_come(&self, today: Day) -> Vec<&Entry> {
        let all: Vec<&Entry> = self.lines.iter().map(|line| &line.entry).collect();
        let open = |at: usize, entry: &Entry| {
            let later = |other: &&Entry| !entry.right.is_empty() && other.right == entry.right;
            entry.due.is_some_and(|due| due >= today) && !all[at + 1..].iter().any(later)
        };
        let mut coming: Vec<&Entry> =
            all.iter().enumerate().filter(|(at, entry)| open(*at, entry)).map(|(_, entry)| *entry).collect();
        coming.sort_by_key(|entry| entry.due);
        coming
    }
}

/// The hash of a line, from what postcard makes of it.
fn of(entry: &Entry, before: &[Hash]) -> Hash {
    // Writing into memory cannot fail.
    Sha256::digest(postcard::to_allocvec(&(entry, before)).unwrap_or_default()).into()
}

fn of_note(note: &Note) -> Hash {
    Sha256::digest([&note.salt, note.text.as_bytes()].concat()).into()
}

/// The signs of a hash that a person compares.
#[must_use]
pub fn signs(hash: &Hash) -> String {
    let mut text = String::new();
    for byte in &hash[..SHOWN / 2] {
        // Writing into a string cannot fail.
        let _ = write!(text, "{byte:02X}");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(at: u32, right: &str, act: Act) -> Entry {
        Entry { right: right.to_owned(), ..Entry::new(at, "A.", act) }
    }

    fn note(text: &str) -> Option<Note> {
        Some(Note { salt: [7; 16], text: text.to_owned() })
    }

    fn faults(journal: &Journal) -> Vec<Option<Fault>> {
        journal.lines.iter().map(|line| line.fault(journal)).collect()
    }

    fn three() -> Journal {
        let mut journal = Journal::default();
        journal.add(line(1, "", Act::Agreed), None);
        journal.add(line(2, "rsa", Act::Claim(Claim::Sent)), note("by post"));
        journal.add(Entry { due: Some(20_100), ..line(3, "rsa", Act::Claim(Claim::Papers)) }, note("payslips"));
        journal
    }

    #[test]
    fn a_line_that_was_changed_or_taken_out_is_seen() {
        let whole = three();
        assert_eq!(faults(&whole), [None; 3]);
        let mut changed = whole.clone();
        changed.lines[1].entry.right = "apa".to_owned();
        assert_eq!(faults(&changed), [None, Some(Fault::Changed), None]);
        let mut other = whole.clone();
        other.lines[1].note = note("by phone");
        assert_eq!(faults(&other), [None, Some(Fault::Changed), None]);
        let mut without = whole.clone();
        without.lines.remove(1);
        assert_eq!(faults(&without), [None, Some(Fault::Missing)]);
        // The last one leaves no trace but in what was printed.
        let mut shorter = whole.clone();
        shorter.lines.pop();
        assert_eq!(faults(&shorter), [None; 2]);
        assert_ne!(shorter.signs(), whole.signs());
    }

    #[test]
    fn two_journals_become_one_whatever_came_first() {
        let (mut here, mut there) = (three(), three());
        here.add(line(9, "apa", Act::Claim(Claim::Prepare)), None);
        there.add(line(5, "rsa", Act::Claim(Claim::Granted)), None);
        let (mut one, mut two) = (here.clone(), there.clone());
        assert_eq!((one.merge(there.clone()), two.merge(here.clone())), (1, 1));
        assert_eq!(one, two);
        assert_eq!(one.merge(there), 0, "nothing twice");
        assert_eq!(faults(&one), [None; 5]);
        assert_eq!(one.signs(), two.signs());
        // The next line comes after both.
        one.add(line(10, "", Act::Note), None);
        assert_eq!((one.lines[5].before.len(), faults(&one)), (2, vec![None; 6]));
    }

    #[test]
    fn a_private_note_stays_and_its_line_goes() {
        let mut journal = three();
        journal.add(Entry { private: true, ..line(4, "", Act::Note) }, note("tired"));
        let mut shared = journal.to_hand_on();
        assert!(shared.lines[3].note_is_elsewhere() && shared.lines[1].note.is_some());
        assert_eq!(faults(&shared), [None; 4]);
        assert_eq!(shared.merge(journal.clone()), 0);
        assert_eq!(shared, journal, "whoever has the note keeps it");
        let mut forged = journal.clone();
        forged.lines[3].note = note("gladly");
        let mut again = journal.to_hand_on();
        again.merge(forged);
        assert!(again.lines[3].note_is_elsewhere(), "another note than that of the line is not taken");
    }

    #[test]
    fn each_claim_stands_where_its_newest_line_says_and_what_is_due_comes_soonest_first() {
        let mut journal = three();
        journal.add(Entry { due: Some(20_050), ..line(4, "", Act::Next) }, None);
        assert_eq!(
            journal.claims().iter().map(|e| (e.right.as_str(), e.act)).collect::<Vec<_>>(),
            [("rsa", Act::Claim(Claim::Papers))]
        );
        let due = |journal: &Journal, today| journal.to_come(today).iter().map(|e| e.due).collect::<Vec<_>>();
        assert_eq!(due(&journal, 20_000), [Some(20_050), Some(20_100)]);
        assert_eq!(due(&journal, 20_051), [Some(20_100)], "what is over is over");
        journal.add(line(5, "rsa", Act::Claim(Claim::Decision)), None);
        assert_eq!(due(&journal, 20_000), [Some(20_050)], "the documents were sent meanwhile");
    }

    #[test]
    fn a_journal_has_an_end() {
        let mut journal = Journal::default();
        assert_eq!(journal.signs(), "");
        for at in 0..MOST as u32 {
            assert!(journal.add(line(at, "", Act::Note), None));
        }
        assert!(!journal.add(line(0, "", Act::Note), None));
    }
}
