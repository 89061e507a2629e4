//! The draft: written after each answer if the person chose so, never in the place of a newer one.

use super::Session;
use crate::browser::storage::{self, StorageError, Stored};
use crate::browser::{history, page, prefs, service, tabs};
use crate::journey::Journey;
use crate::journey::saved::{self, Header, SavedError};
use crate::language::Country;
use crate::route::Route;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// What the person chose to keep.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Storage {
    /// Not asked yet: nothing is written.
    Undecided,
    /// *My phone: keep.*
    Keep,
    /// *Shared: keep nothing.*
    Nothing,
}

/// Whether keeping works; its words are `kept-<name>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// Nothing is to be kept.
    NotAsked,
    /// Everything said so far is kept.
    Saved,
    /// It is being written.
    Saving,
    /// The browser keeps nothing here: private mode, or switched off.
    Unavailable,
    /// The device is full.
    Full,
    /// Another tab holds the storage.
    Blocked,
    /// Another tab has gone on since: this one no longer writes.
    NewerCopy,
    /// A newer version of the app left a draft: it stays as it is.
    NewerApp,
}

impl Kept {
    /// Its name, for its words.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Kept::NotAsked => "not-asked",
            Kept::Saved => "saved",
            Kept::Saving => "saving",
            Kept::Unavailable => "unavailable",
            Kept::Full => "full",
            Kept::Blocked => "blocked",
            Kept::NewerCopy => "newer-copy",
            Kept::NewerApp => "newer-app",
        }
    }

    /// Whether the person must be told that something is not kept.
    #[must_use]
    pub fn is_problem(self) -> bool {
        !matches!(self, Kept::NotAsked | Kept::Saved | Kept::Saving)
    }
}

impl From<StorageError> for Kept {
    fn from(error: StorageError) -> Kept {
        match error {
            StorageError::Unavailable => Kept::Unavailable,
            StorageError::Full => Kept::Full,
            StorageError::Blocked => Kept::Blocked,
            StorageError::NewerSchema => Kept::NewerApp,
            StorageError::NewerCopy => Kept::NewerCopy,
        }
    }
}

/// The state of writing.
#[derive(Debug, Default)]
pub(super) struct Draft {
    /// The revision that this tab read or wrote last.
    revision: u64,
    /// A write is under way.
    writing: bool,
    /// Something changed since it began.
    again: bool,
    /// A draft that was found and waits for the person's word.
    waiting: Option<(Journey, u64)>,
}

impl Session {
    /// Chooses what is kept on this device. *Nothing* erases what is there.
    pub fn choose_storage(self, storage: Storage) {
        self.storage.set(storage);
        match storage {
            Storage::Keep => {
                self.keep_preferences();
                tabs::say(tabs::Heard::Asked);
                self.keep();
            }
            Storage::Nothing => {
                prefs::erase();
                self.kept.set(Kept::NotAsked);
                spawn_local(async move {
                    let _ = storage::erase().await;
                });
            }
            Storage::Undecided => {}
        }
    }

    /// Goes on with the draft, at the address that was opened or else where it stopped.
    pub fn resume(self) {
        let Some((journey, revision)) = self.draft.try_update_value(|d| d.waiting.take()).flatten() else { return };
        self.draft.update_value(|d| d.revision = revision);
        let country = journey.country();
        let at = journey.at();
        self.journey.set(journey);
        self.draft_waits.set(false);
        self.storage.set(Storage::Keep);
        self.kept.set(Kept::Saved);
        tabs::say(tabs::Heard::Asked);
        let here = self.route.get_untracked();
        spawn_local(async move {
            if let Some(country) = country {
                self.load_country(country).await;
            }
            match here {
                Route::Welcome | Route::Unknown => match at {
                    Some(number) => self.go(Route::Question(number)),
                    None => self.advance(),
                },
                other => self.arrive(other),
            }
        });
    }

    /// Begins anew; the draft is erased.
    pub fn start_new(self) {
        self.forget_draft();
        self.go(Route::Welcome);
    }

    /// Erases everything on this device and in every tab: draft, preferences, what is on the screen. The app itself stays.
    pub fn erase(self) {
        prefs::erase();
        self.forget_draft();
        self.theme.set(None);
        self.text_size.set(None);
        self.storage.set(Storage::Undecided);
        self.kept.set(Kept::NotAsked);
        tabs::say(tabs::Heard::Erased);
        self.replace(Route::Welcome);
    }

    /// Takes the newer version; the draft stays.
    pub fn update(self) {
        service::update();
    }

    /// Writes the draft if it is to be kept.
    pub(super) fn keep(self) {
        if self.storage.get_untracked() != Storage::Keep || matches!(self.kept.get_untracked(), Kept::NewerCopy | Kept::NewerApp) {
            return;
        }
        let busy = self.draft.try_update_value(|d| std::mem::replace(&mut d.writing, true) && { d.again = true; true });
        if busy == Some(false) {
            self.kept.set(Kept::Saving);
            spawn_local(self.write());
        }
    }

    async fn write(self) {
        loop {
            let known = self.draft.with_value(|d| d.revision);
            let header = Header {
                revision: known + 1,
                on: self.today.get_untracked(),
                catalogue: self.files.with_value(|f| f.catalogue.clone()),
            };
            let bytes = self.journey.with_untracked(|j| saved::write(j, &header));
            let written = storage::save(&bytes, known, header.revision).await;
            let again = self.draft.try_update_value(|d| {
                if written.is_ok() {
                    d.revision = header.revision;
                }
                let again = std::mem::take(&mut d.again) && written.is_ok();
                d.writing = again;
                again
            });
            if again != Some(true) {
                self.kept.set(written.map_or_else(Kept::from, |()| Kept::Saved));
                return;
            }
        }
    }

    /// A draft was found.
    pub(super) fn found_draft(self, stored: &Stored) {
        self.draft.update_value(|d| d.revision = stored.revision);
        match saved::read(&stored.bytes, self.today.get_untracked()) {
            Ok((_, journey)) => {
                self.draft.update_value(|d| d.waiting = Some((journey, stored.revision)));
                self.draft_waits.set(true);
            }
            Err(SavedError::Newer(_)) => self.kept.set(Kept::NewerApp),
            Err(SavedError::Expired | SavedError::Damaged) => self.forget_draft(),
        }
    }

    /// Another tab spoke.
    pub(super) fn hear(self, heard: tabs::Heard) {
        let keeps = self.storage.get_untracked() == Storage::Keep;
        match heard {
            tabs::Heard::Asked if keeps => tabs::say(tabs::Heard::Here),
            tabs::Heard::Asked => {}
            tabs::Heard::Here => self.other_tab.set(keeps),
            tabs::Heard::Erased => page::reload(),
        }
    }

    fn keep_preferences(self) {
        let write = prefs::write;
        write(prefs::Preference::Language, Some(self.language.get_untracked().code()));
        write(prefs::Preference::Country, self.country.get_untracked().map(Country::code));
        self.theme.with_untracked(|t| write(prefs::Preference::Theme, t.as_deref()));
        self.text_size.with_untracked(|t| write(prefs::Preference::Text, t.as_deref()));
    }

    /// Writes the preferences again after one changed, if anything may be written.
    pub(super) fn preferences_changed(self) {
        if self.storage.get_untracked() == Storage::Keep {
            self.keep_preferences();
        }
    }

    fn forget_draft(self) {
        self.journey.set(Journey::default());
        if let Some(country) = self.country.get_untracked() {
            self.journey.update(|j| j.set_country(country));
        }
        self.draft_waits.set(false);
        self.draft.update_value(|d| *d = Draft { writing: d.writing, ..Draft::default() });
        spawn_local(async move {
            let _ = storage::erase().await;
        });
    }

    /// Shows a page without leaving the present one in the history.
    pub(super) fn replace(self, route: Route) {
        history::replace(&route.path());
        self.arrive(route);
    }
}
