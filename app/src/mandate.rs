//! A mandate: what a person lets somebody do for them, for how long, and what they took back of it. Pure.
//!
//! Who it is between, what it covers and until when stand under one salted hash, which is printed on the paper: it shows whether a copy is
//! that of the file, and says nothing of the person to whoever does not have the file.

use crate::journal::{Hash, signs};
use pont_rules::model::Day;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// The version of the printed text.
const FORM: u8 = 1;

/// What it may be for; their words are `theme-<name>`.
pub const THEMES: [&str; 10] =
    ["papers", "family", "social", "work", "housing", "transport", "money", "justice", "foreign", "leisure"];

/// By which ways; their words are `by-<name>`.
pub const CHANNELS: [&str; 4] = ["site", "phone", "paper", "mail"];

/// For how many days; their words are `mandate-day-<n>`.
pub const DAYS: [Day; 4] = [1, 31, 182, 365];

/// Most mandates of a person.
pub const MOST: usize = 20;

/// A mandate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mandate {
    /// Chance, so that nobody finds the text from its hash by trying.
    pub salt: [u8; 16],
    /// The person; empty where it is written by hand.
    pub person: String,
    /// Who helps; may be empty as well.
    pub helper: String,
    /// Where it is signed; may be empty as well.
    pub place: String,
    /// A bit for each of [`THEMES`].
    pub themes: u16,
    /// A bit for each of [`CHANNELS`].
    pub channels: u8,
    /// Its first day.
    pub from: Day,
    /// How many days it holds.
    pub days: Day,
    /// What was taken back: the theme and the day.
    pub revoked: Vec<(u8, Day)>,
    /// What the person and who helps drew as signatures, as SVG paths; empty where they sign on paper.
    pub signatures: [String; 2],
}

impl Mandate {
    /// Its last day.
    #[must_use]
    pub fn until(&self) -> Day {
        self.from.saturating_add(self.days).saturating_sub(1)
    }

    /// The themes that it covers, with the day on which one was taken back.
    pub fn themes(&self) -> impl Iterator<Item = (u8, &'static str, Option<Day>)> + '_ {
        let covered = (0_u8..).zip(THEMES).filter(|(at, _)| self.themes >> at & 1 == 1);
        covered.map(|(at, name)| {
            let back = self.revoked.iter().find(|(theme, _)| *theme == at).map(|(_, day)| *day);
            (at, name, back)
        })
    }

    /// The ways by which who helps may act.
    pub fn channels(&self) -> impl Iterator<Item = &'static str> + '_ {
        (0_u8..).zip(CHANNELS).filter(|(at, _)| self.channels >> at & 1 == 1).map(|(_, name)| name)
    }

    /// Whether anything of it holds on a day.
    #[must_use]
    pub fn holds(&self, today: Day) -> bool {
        (self.from..=self.until()).contains(&today) && self.themes().any(|(.., back)| back.is_none())
    }

    /// Takes a theme back; false where that was so already.
    pub fn revoke(&mut self, theme: u8, today: Day) -> bool {
        let new = self.themes().any(|(at, _, back)| at == theme && back.is_none());
        if new {
            self.revoked.push((theme, today));
        }
        new
    }

    fn hash(&self) -> Hash {
        let Mandate { salt, person, helper, place, themes, channels, from, days, .. } = self;
        let text = (FORM, salt, person, helper, place, themes, channels, from, days);
        Sha256::digest(postcard::to_allocvec(&text).unwrap_or_default()).into()
    }

    /// The signs that a person compares.
    #[must_use]
    pub fn signs(&self) -> String {
        signs(&self.hash())
    }

    /// What its QR code holds: capital letters and digits, the salt and the whole hash.
    #[must_use]
    pub fn code(&self) -> String {
        let mut code = format!("PONT {FORM} ");
        for byte in self.salt.iter().chain(&self.hash()) {
            let _ = write!(code, "{byte:02X}");
        }
        code
    }

    /// Puts what another copy of the same mandate has into this one; whether that was anything.
    pub fn merge(&mut self, other: Mandate) -> bool {
        let before = self.clone();
        for (theme, day) in other.revoked {
            match self.revoked.iter_mut().find(|(known, _)| *known == theme) {
                Some((_, known)) => *known = day.min(*known),
                None => self.revoked.push((theme, day)),
            }
        }
        self.revoked.sort_unstable();
        for (own, theirs) in self.signatures.iter_mut().zip(other.signatures) {
            if own.is_empty() {
                *own = theirs;
            }
        }
        *self != before
    }
}

/// The part of the plane that a drawn path takes, as an SVG `viewBox`: the path is a list of points, `M` or `L` before each.
#[must_use]
pub fn frame(path: &str) -> String {
    let (mut low, mut high) = ((i32::MAX, i32::MAX), (i32::MIN, i32::MIN));
    for point in path.split(['M', 'L']).filter(|p| !p.is_empty()) {
        let mut numbers = point.split(' ').map(|n| n.parse::<i32>().unwrap_or(0).clamp(-10_000, 10_000));
        let (x, y) = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
        (low, high) = ((low.0.min(x), low.1.min(y)), (high.0.max(x), high.1.max(y)));
    }
    if low.0 > high.0 {
        return "0 0 1 1".to_owned();
    }
    format!("{} {} {} {}", low.0 - 4, low.1 - 4, high.0 - low.0 + 8, high.1 - low.1 + 8)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mandate() -> Mandate {
        Mandate {
            salt: [9; 16],
            person: String::new(),
            helper: "CCAS".to_owned(),
            place: String::new(),
            themes: 0b101,
            channels: 0b10,
            from: 20_000,
            days: 31,
            revoked: Vec::new(),
            signatures: Default::default(),
        }
    }

    #[test]
    fn it_holds_until_its_last_day_or_until_all_was_taken_back() {
        let mut one = mandate();
        assert_eq!(
            (one.until(), one.holds(20_030), one.holds(20_031), one.holds(19_999)),
            (20_030, true, false, false)
        );
        assert!(one.revoke(0, 20_003) && !one.revoke(0, 20_004) && !one.revoke(1, 20_003), "once, and what it covers");
        assert!(one.holds(20_010));
        assert!(one.revoke(2, 20_010) && !one.holds(20_010));
        assert_eq!(one.themes().collect::<Vec<_>>(), [(0, "papers", Some(20_003)), (2, "social", Some(20_010))]);
        assert_eq!(one.channels().collect::<Vec<_>>(), ["phone"]);
    }

    #[test]
    fn its_signs_are_those_of_its_text_and_salt_alone() {
        let one = mandate();
        let back = Mandate { revoked: vec![(0, 1)], signatures: ["M0 0".to_owned(), String::new()], ..one.clone() };
        assert_eq!(back.signs(), one.signs());
        for other in [
            Mandate { salt: [8; 16], ..one.clone() },
            Mandate { themes: 1, ..one.clone() },
            Mandate { person: "A".to_owned(), ..one.clone() },
            Mandate { days: 1, ..one.clone() },
        ] {
            assert_ne!(other.signs(), one.signs());
        }
        assert!(one.code().chars().all(|c| c.is_ascii_digit() || c.is_ascii_uppercase() || c == ' '));
    }

    #[test]
    fn a_signature_is_framed_by_its_points() {
        assert_eq!(frame("M10 20L30 5L12 8"), "6 1 28 23");
        assert_eq!(frame("M7 7"), "3 3 8 8");
        assert_eq!(frame(""), "0 0 1 1");
        assert_eq!(frame("Lx y\"><script>"), "-4 -4 8 8", "what came in a file is no markup");
    }

    #[test]
    fn two_copies_become_one() {
        let (mut here, mut there) = (mandate(), mandate());
        here.revoke(2, 20_009);
        there.revoke(2, 20_005);
        there.revoke(0, 20_006);
        there.signatures[0] = "M1 1".to_owned();
        let mut other = there.clone();
        assert!(here.merge(there.clone()) && !here.merge(there));
        other.merge(mandate());
        assert_eq!((here.revoked.clone(), &here.signatures[0][..]), (vec![(0, 20_006), (2, 20_005)], "M1 1"));
        assert_eq!(other.signatures, here.signatures);
    }
}
