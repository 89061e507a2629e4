//! The screen in a lobby: its start address, and when nobody stands before it any more, or before open files. Pure.
//!
//! Whoever sets the screen up opens `kiosk`, `kiosk/fr` or `kiosk/es/08121` below the site's own address: with a country that
//! question is answered, with a town's official code the screen carries its colour and drawing. From then on the address stays
//! as it is; a reload is a new person.

use crate::language::Country;

/// The first part of the start address.
const START: &str = "kiosk";

/// Seconds without a touch, a key or a voice after which the screen asks whether somebody is there.
pub const QUIET: u32 = 90;

/// Seconds in which the question can be answered; then everything said is forgotten.
pub const ASKED: u32 = 30;

/// A longer gap between two looks at the clock, in seconds, is a screen that slept or a clock that was set.
const GAP: u32 = 15;

/// How a screen was set up.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Kiosk {
    /// The country, where it is settled.
    pub country: Option<Country>,
    /// The official code of the town whose screen it is; may be empty.
    pub town: String,
}

impl Kiosk {
    /// Reads a path below the site's base; nothing where it is no start address.
    #[must_use]
    pub fn of(path: &str) -> Option<Kiosk> {
        let mut parts = path.trim_matches('/').split('/');
        if parts.next() != Some(START) {
            return None;
        }
        let country = parts.next().and_then(Country::of);
        let town = parts.next().filter(|code| country.is_some() && code.chars().all(|c| c.is_ascii_alphanumeric()));
        Some(Kiosk { country, town: town.unwrap_or_default().to_owned() })
    }
}

/// Whether somebody is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// As far as can be known.
    There,
    /// Asked; so many seconds are left.
    Asked(u32),
    /// Nobody answered: whoever comes next is another person.
    Gone,
}

/// Counts the seconds since the last sign of somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Watch {
    looked: u32,
    quiet: u32,
    patience: u32,
}

impl Watch {
    /// Somebody touched, typed, or is listening.
    pub fn sign(&mut self) {
        self.quiet = 0;
    }

    /// Looks at the clock, in seconds from any start.
    pub fn look(&mut self, now: u32) -> Presence {
        let since = now.saturating_sub(self.looked);
        self.looked = now;
        // A screen that slept asks at once, rather than show what was said before; a clock that was set may do so for nothing.
        self.quiet = match since {
            0..=GAP => self.quiet.saturating_add(since),
            _ => self.quiet.max(self.patience),
        };
        let end = self.patience.saturating_add(ASKED);
        match self.quiet {
            quiet if quiet < self.patience => Presence::There,
            quiet if quiet < end => Presence::Asked(end - quiet),
            _ => Presence::Gone,
        }
    }

    /// Begins to watch; so many quiet seconds are nothing.
    #[must_use]
    pub fn from(now: u32, patience: u32) -> Watch {
        Watch { looked: now, quiet: 0, patience }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn start_addresses_are_read() {
        assert_eq!(Kiosk::of("kiosk"), Some(Kiosk::default()));
        assert_eq!(Kiosk::of("/kiosk/"), Some(Kiosk::default()));
        let set = |country, town: &str| Some(Kiosk { country: Some(country), town: town.to_owned() });
        assert_eq!(Kiosk::of("kiosk/fr"), set(Country::France, ""));
        assert_eq!(Kiosk::of("kiosk/es/08121"), set(Country::Catalonia, "08121"));
        assert_eq!(Kiosk::of("kiosk/xx/08121"), Some(Kiosk::default()), "a town of no country");
        assert_eq!(Kiosk::of("kiosk/es/<b>"), set(Country::Catalonia, ""));
        for path in ["", "results", "kiosks", "q/1/kiosk"] {
            assert_eq!(Kiosk::of(path), None, "{path}");
        }
    }

    #[test]
    fn nobody_is_asked_for_after_ninety_seconds_and_gone_after_thirty_more() {
        let mut watch = Watch::from(1_000, QUIET);
        for second in 1..QUIET {
            assert_eq!(watch.look(1_000 + second), Presence::There);
        }
        for left in (1..=ASKED).rev() {
            assert_eq!(watch.look(1_000 + QUIET + ASKED - left), Presence::Asked(left));
        }
        assert_eq!(watch.look(1_000 + QUIET + ASKED), Presence::Gone);
    }

    #[test]
    fn whoever_answers_has_all_the_time_again_and_again() {
        let mut watch = Watch::from(0, QUIET);
        let mut now = 0;
        for _ in 0..20 {
            for _ in 0..QUIET + ASKED - 1 {
                now += 1;
                assert_ne!(watch.look(now), Presence::Gone);
            }
            watch.sign();
        }
    }

    #[test]
    fn a_screen_that_slept_asks_first_and_a_clock_that_was_set_ends_nothing() {
        let mut watch = Watch::from(0, QUIET);
        assert_eq!(watch.look(1), Presence::There);
        assert_eq!(watch.look(40_000), Presence::Asked(ASKED), "a long sleep or a clock set forward");
        assert_eq!(watch.look(80_000), Presence::Asked(ASKED));
        assert_eq!(watch.look(80_010), Presence::Asked(ASKED - 10));
        let mut watch = Watch::from(50_000, QUIET);
        assert_eq!(watch.look(10), Presence::There, "a clock set back");
        assert_eq!(watch.look(11), Presence::There);
    }
}
