//! Giving a conversation, a journal and mandates to somebody as a sealed file, and opening one that came.

use super::{Files, FilesTrouble, Session};
use crate::browser::save_file::{Unread, chance, chosen};
use crate::browser::{history, worker};
use crate::cabinet::{CabinetError, Chosen, Folder, Label, Merged, Purpose};
use crate::journal::Act;
use crate::journey::Journey;
use crate::journey::saved::{self, SavedError};
use crate::route::Route;
use leptos::prelude::*;
use pont_rules::model::Day;

/// Chance for the seal, in bytes: `worker/src/hand.rs` says for what.
const CHANCE: usize = 48;

/// Most bytes of a file that is opened, as there.
const MOST: f64 = 2.0 * 1024.0 * 1024.0;

/// The name of such a file: it says nothing of anybody.
pub const NAME: &str = "file.pont.age";
/// Its kind.
pub const KIND: &str = "application/octet-stream";

/// Why a file was not made or opened; its words are [`HandTrouble::key`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HandTrouble {
    /// No file was chosen.
    Missing,
    /// It is none of Pont's, or not whole.
    Damaged,
    /// A newer version made it.
    Newer,
    /// Its time is over.
    Over,
    /// It holds no answers, and no files are open that could take the rest.
    Empty,
    /// There are files on this device, and they are closed.
    Closed,
    /// Another secret word, or the device refuses.
    Files(FilesTrouble),
}

impl HandTrouble {
    /// The key of its words.
    #[must_use]
    pub fn key(self) -> String {
        let key = match self {
            HandTrouble::Missing => "hand-file-missing",
            HandTrouble::Damaged | HandTrouble::Files(FilesTrouble::Damaged) => "hand-file-damaged",
            HandTrouble::Newer | HandTrouble::Files(FilesTrouble::Newer) => "hand-file-newer",
            HandTrouble::Over => "hand-file-over",
            HandTrouble::Empty => "hand-file-empty",
            HandTrouble::Closed => "files-closed",
            HandTrouble::Files(trouble) => return trouble.key(),
        };
        key.to_owned()
    }

    /// Whether something is wrong with the file, rather than with the secret word or the device.
    #[must_use]
    pub fn is_of_the_file(self) -> bool {
        match self {
            HandTrouble::Files(trouble) => matches!(trouble, FilesTrouble::Damaged | FilesTrouble::Newer),
            _ => true,
        }
    }
}

impl<T: Into<FilesTrouble>> From<T> for HandTrouble {
    fn from(trouble: T) -> HandTrouble {
        HandTrouble::Files(trouble.into())
    }
}

impl From<Unread> for HandTrouble {
    fn from(unread: Unread) -> HandTrouble {
        match unread {
            Unread::Missing => HandTrouble::Missing,
            Unread::Failed => HandTrouble::Damaged,
        }
    }
}

/// What came of a file that was opened.
#[derive(Debug, Clone, PartialEq)]
pub enum Handed {
    /// The conversation is here.
    Conversation,
    /// It is a new file among the others.
    New(Label),
    /// It went into the file of the same person.
    Into(Label, Merged),
    /// Both hold answers that are not the same: whose stay is for the helper to say. The days on which they were written, ours last.
    Which(Box<Folder>, Day, Day),
}

impl Session {
    /// A sealed file with what was chosen, and its secret word.
    ///
    /// # Errors
    /// See [`HandTrouble`].
    pub async fn hand_over(self, chosen: Chosen) -> Result<(String, Vec<u8>), HandTrouble> {
        let word = self.secret_word().ok_or(FilesTrouble::Failed)?;
        let folder = match self.file.get_untracked() {
            Some(_) => {
                // That it was given stands in the file that is given, too.
                self.note(Act::Handed).await?;
                untrack(|| self.folder()).ok_or(FilesTrouble::Failed)?
            }
            None => self.own_folder().ok_or(FilesTrouble::Failed)?,
        };
        let random = chance::<CHANCE>().ok_or(FilesTrouble::Failed)?;
        let sealed = worker::hand(&folder.hand(chosen), &word, &random).await?;
        Ok((word, sealed))
    }

    /// What was said here, as the file of somebody who keeps none.
    fn own_folder(self) -> Option<Folder> {
        let today = self.today.get_untracked();
        let (journey, languages) = self.conversation();
        Some(Folder {
            label: Label::of(0),
            purpose: Purpose::Claim,
            agreed: today,
            until: today + saved::LIFE,
            journey,
            languages,
            id: chance()?,
            work: Vec::new(),
        })
    }

    /// Opens the file that was chosen in a field. Where files are open it goes among them; otherwise its answers take the place of those
    /// that are here.
    ///
    /// # Errors
    /// See [`HandTrouble`].
    pub async fn receive(self, field: &str, word: &str) -> Result<Handed, HandTrouble> {
        let sealed = chosen(field, MOST).await?;
        let plain = worker::received(&sealed, word).await?;
        let folder = Folder::received(&plain).map_err(|why| match why {
            CabinetError::Damaged => HandTrouble::Damaged,
            CabinetError::Newer => HandTrouble::Newer,
        })?;
        if folder.until < self.today.get_untracked() {
            return Err(HandTrouble::Over);
        }
        // What cannot be read here must not take the place of what can.
        let read = match &folder.journey[..] {
            [] => None,
            bytes => Some(saved::read(bytes, self.today.get_untracked()).map_err(unread)?),
        };
        match self.cabinet.get_untracked() {
            // Journal and mandates would be lost, and the answers would leave the seal.
            Files::Closed => return Err(HandTrouble::Closed),
            Files::None => return self.take_conversation(read.ok_or(HandTrouble::Empty)?.1).await,
            Files::Open(_) => {}
        }
        if let Some((theirs, _)) = read
            && let Some(present) = self.file_like(&folder)
            && present.folder.journey != folder.journey
            && let Ok(ours) = saved::header(&present.folder.journey)
        {
            return Ok(Handed::Which(Box::new(folder), theirs.on, ours.on));
        }
        self.received(folder, true).await
    }

    /// Puts it among the files, with its own answers or those that are here.
    ///
    /// # Errors
    /// See [`HandTrouble`].
    pub async fn received(self, folder: Folder, theirs: bool) -> Result<Handed, HandTrouble> {
        // What is open would be written over what comes.
        self.lay_down().await;
        let (number, merged) = self.take_in(folder, theirs).await?;
        let label = self.with_file(number, |file| file.folder.label).unwrap_or(Label::of(number));
        Ok(merged.map_or(Handed::New(label), |merged| Handed::Into(label, merged)))
    }

    async fn take_conversation(self, journey: Journey) -> Result<Handed, HandTrouble> {
        if let Some(country) = journey.country() {
            self.load_country(country).await;
        }
        self.draft_waits.set(false);
        self.journey.set(journey);
        history::replace(&Route::Keep.path());
        self.arrive(Route::Keep);
        Ok(Handed::Conversation)
    }
}

fn unread(why: SavedError) -> HandTrouble {
    match why {
        SavedError::Newer(_) => HandTrouble::Newer,
        SavedError::Damaged => HandTrouble::Damaged,
        SavedError::Expired => HandTrouble::Over,
    }
}
