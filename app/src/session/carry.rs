//! Carrying the conversation to another screen, and opening what was carried here.

use super::{Loading, Session};
use crate::browser::save_file::chance;
use crate::browser::worker::{self, Refused, Sealed};
use crate::browser::{history, page};
use crate::journey::carried::{self, CarriedError};
use crate::route::Route;
use leptos::prelude::*;

/// Chance for the word and the seal, in bytes: `worker/src/carry.rs` says how much of each.
const CHANCE: usize = 8 + 16 + 12;

/// Where phones find the site, if the address of this screen is not it: set when the site is built.
const PUBLIC: Option<&str> = option_env!("PONT_ADDRESS");

/// Why nothing could be carried or opened; its words are `carry-<name>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// More was said than a code holds.
    Long,
    /// Something failed on this device.
    Failed,
    /// Another word.
    Code,
    /// The code is not whole.
    Damaged,
    /// Another version made it.
    Version,
    /// It is older than a draft may live.
    Expired,
    /// The law did not come.
    Network,
}

impl Trouble {
    /// Its name, for its words.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Trouble::Long => "long",
            Trouble::Failed => "failed",
            Trouble::Code => "code",
            Trouble::Damaged => "damaged",
            Trouble::Version => "version",
            Trouble::Expired => "expired",
            Trouble::Network => "network",
        }
    }
}

impl From<Refused> for Trouble {
    fn from(refused: Refused) -> Trouble {
        match refused {
            Refused::Broken => Trouble::Failed,
            Refused::Why(why) => match why.as_str() {
                "long" => Trouble::Long,
                "code" => Trouble::Code,
                "newer" => Trouble::Version,
                _ => Trouble::Damaged,
            },
        }
    }
}

impl From<CarriedError> for Trouble {
    fn from(error: CarriedError) -> Trouble {
        match error {
            CarriedError::Damaged => Trouble::Damaged,
            CarriedError::OtherLaw => Trouble::Version,
            CarriedError::Expired => Trouble::Expired,
        }
    }
}

impl Session {
    /// Seals the conversation into a code for a camera. Nothing is sent or kept.
    ///
    /// # Errors
    /// See [`Trouble`].
    pub async fn seal(self) -> Result<Sealed, Trouble> {
        let law = self.law_version();
        let today = self.today.get_untracked();
        let plain = self
            .catalogue
            .with_untracked(|c| self.journey.with_untracked(|j| carried::pack(j, c.as_ref()?, &law, today)));
        let (plain, random) = plain.zip(chance::<CHANCE>()).ok_or(Trouble::Failed)?;
        let site = PUBLIC
            .map_or_else(|| page::origin() + &page::base(), |address| format!("{}/", address.trim_end_matches('/')));
        Ok(worker::seal(&plain, &random, &format!("{site}{}", Route::Take.path())).await?)
    }

    /// Whether a link brought something to be opened.
    #[must_use]
    pub fn brought(self) -> bool {
        self.brought.with_value(|text| !text.is_empty())
    }

    /// Opens it with its word. What was said here before is replaced; where this device keeps answers is asked next.
    ///
    /// # Errors
    /// See [`Trouble`].
    pub async fn open_brought(self, code: &str) -> Result<(), Trouble> {
        let plain = worker::open(&self.brought.get_value(), code).await?;
        let country = carried::country(&plain)?;
        if self.country.get_untracked() != Some(country) || self.catalogue.with_untracked(Option::is_none) {
            self.load_country(country).await;
        }
        let (Some(catalogue), Some(places)) = (self.catalogue.get_untracked(), self.places.get_untracked()) else {
            return Err(if self.loading.get_untracked() == Loading::Unreadable {
                Trouble::Version
            } else {
                Trouble::Network
            });
        };
        let journey = carried::unpack(&plain, &catalogue, &self.law_version(), &places, self.today.get_untracked())?;
        self.draft_waits.set(false);
        self.journey.set(journey);
        self.brought.set_value(String::new());
        history::replace(&Route::Keep.path());
        self.arrive(Route::Keep);
        Ok(())
    }
}
