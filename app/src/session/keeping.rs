//! The draft: written after each answer if the person chose so, never in the place of a newer one.

use super::{Files, Session};
use crate::browser::storage::{self, Document, StorageError, Stored};
use crate::browser::{history, page, prefs, service, tabs, worker};
use crate::journey::Journey;
use crate::journey::saved::{self, Header, SavedError};
use crate::kept::{Kept, Storage};
use crate::language::{Country, Language};
use crate::route::Route;
use leptos::prelude::*;
use leptos::task::spawn_local;

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

/// How long to wait for a write under way before looking again, in milliseconds.
pub(super) const MOMENT: i32 = 100;

/// The state of writing.
#[derive(Debug, Default)]
pub(super) struct Draft {
    /// The revision that this tab read or wrote last.
    revision: u64,
    /// A write is under way.
    pub(super) writing: bool,
    /// Something changed since it began.
    again: bool,
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
                // Another tab would write again what is erased here.
                self.once_erased(Some(Document::Draft), || tabs::say(tabs::Heard::Erased));
            }
            Storage::Undecided | Storage::File => {}
        }
    }

    /// Goes on with the draft, at the address that was opened or else where it stopped.
    pub fn resume(self) {
        spawn_local(async move {
            // Read again: another tab may have gone on since.
            let found = storage::load(Document::Draft).await.ok().flatten();
            let Some((_, journey)) =
                found.as_ref().and_then(|f| saved::read(&f.bytes, self.today.get_untracked()).ok())
            else {
                self.draft_waits.set(false);
                self.replace(Route::Welcome);
                return;
            };
            self.draft.update_value(|d| d.revision = found.map_or(0, |f| f.revision));
            let (country, at) = (journey.country(), journey.at());
            self.journey.set(journey);
            self.storage.set(Storage::Keep);
            self.kept.set(Kept::Saved);
            self.other_tab.set(false);
            tabs::say(tabs::Heard::Asked);
            if let Some(country) = country {
                self.load_country(country).await;
            }
            self.draft_waits.set(false);
            match (self.route.get_untracked(), at) {
                (Route::Welcome | Route::Unknown, Some(number)) => self.go(Route::Question(number)),
                (Route::Welcome | Route::Unknown, None) => self.begin(),
                (other, _) => self.arrive(other),
            }
        });
    }

    /// Begins anew; the draft is erased.
    pub fn start_new(self) {
        self.once_erased(Some(Document::Draft), move || {
            self.forget_conversation();
            tabs::say(tabs::Heard::Erased);
            self.go(Route::Welcome);
        });
    }

    /// Erases everything on this device and in every tab: draft, preferences, what is on the screen. The app itself stays.
    pub fn erase(self) {
        // A seal under way would never come back once the key is gone.
        if self.file.get_untracked().is_some() && self.draft.with_value(|d| d.writing) {
            return page::after(MOMENT, move || self.erase());
        }
        prefs::erase();
        // From here on nothing more is written.
        self.storage.set(Storage::Undecided);
        self.kept.set(Kept::NotAsked);
        worker::close_files();
        self.file.set(None);
        self.cabinet.set(Files::None);
        self.once_erased(None, move || {
            self.forget_conversation();
            self.journey.set(Journey::default());
            self.country.set(None);
            self.catalogue.set(None);
            self.places.set(None);
            self.show_words();
            self.other_tab.set(false);
            self.theme.set(None);
            self.text_size.set(None);
            self.voice_speed.set(None);
            self.second.set(None);
            self.turned.set(false);
            tabs::say(tabs::Heard::Erased);
            self.replace(Route::Welcome);
        });
    }

    /// Loads the page again: where another tab has gone on, its draft is offered.
    pub fn reload(self) {
        page::reload();
    }

    /// Takes the newer version; the draft stays.
    pub fn update(self) {
        service::update();
    }

    /// What the browser may offer for a field of the person's own: nothing on a device that others use too, where it would
    /// offer one person's data to the next.
    #[must_use]
    pub fn purpose(self, named: &'static str) -> &'static str {
        if self.storage.get() == Storage::Keep { named } else { "off" }
    }

    /// Writes the draft if it is to be kept.
    pub(super) fn keep(self) {
        if !matches!(self.storage.get_untracked(), Storage::Keep | Storage::File)
            || matches!(self.kept.get_untracked(), Kept::NewerCopy | Kept::NewerApp)
        {
            return;
        }
        let busy = self.draft.try_update_value(|d| {
            std::mem::replace(&mut d.writing, true) && {
                d.again = true;
                true
            }
        });
        if busy == Some(false) {
            self.kept.set(Kept::Saving);
            spawn_local(self.write());
        }
    }

    async fn write(self) {
        loop {
            let kind = self.storage.get_untracked();
            let written = match kind {
                Storage::Keep => self.write_draft().await,
                Storage::File => self.write_file().await,
                // Everything may have been erased meanwhile; what this write still brought goes too.
                Storage::Undecided | Storage::Nothing => {
                    self.erase_stored(Some(Document::Draft)).await;
                    self.draft.update_value(|d| d.writing = false);
                    return;
                }
            };
            let again = self.draft.try_update_value(|d| {
                // Where what is kept changed meanwhile, this same write goes on with it: two at once would not know of each other.
                let again = std::mem::take(&mut d.again) && written.is_ok() || self.storage.get_untracked() != kind;
                d.writing = again;
                again
            });
            if again != Some(true) {
                self.kept.set(written.map_or_else(Kept::from, |()| Kept::Saved));
                return;
            }
        }
    }

    async fn write_draft(self) -> Result<(), StorageError> {
        let known = self.draft.with_value(|d| d.revision);
        let header = Header {
            revision: known + 1,
            on: self.today.get_untracked(),
            catalogue: self.files.with_value(|f| f.catalogue.clone()),
        };
        let bytes = self.journey.with_untracked(|j| saved::write(j, &header));
        storage::save(Document::Draft, &bytes, known, header.revision).await?;
        self.draft.update_value(|d| d.revision = header.revision);
        Ok(())
    }

    /// A draft was found.
    pub(super) fn found_draft(self, stored: &Stored) {
        self.draft.update_value(|d| d.revision = stored.revision);
        match saved::read(&stored.bytes, self.today.get_untracked()) {
            Ok(_) => self.draft_waits.set(true),
            Err(SavedError::Newer(_)) => self.kept.set(Kept::NewerApp),
            Err(SavedError::Expired | SavedError::Damaged) => {
                self.forget_conversation();
                spawn_local(self.erase_stored(Some(Document::Draft)));
            }
        }
    }

    /// Another tab spoke.
    pub(super) fn hear(self, heard: tabs::Heard) {
        let keeps = self.storage.get_untracked() == Storage::Keep;
        match heard {
            // Only a tab that keeps asks: both must know that two write one draft.
            tabs::Heard::Asked if keeps => {
                self.other_tab.set(true);
                tabs::say(tabs::Heard::Here);
            }
            tabs::Heard::Asked => {}
            tabs::Heard::Here => self.other_tab.set(keeps),
            tabs::Heard::Erased => page::reload(),
        }
    }

    fn keep_preferences(self) {
        let write = prefs::write;
        write(prefs::Preference::Language, Some(self.language.get_untracked().code()));
        write(prefs::Preference::Second, self.second.get_untracked().map(Language::code));
        write(prefs::Preference::Country, self.country.get_untracked().map(Country::code));
        self.theme.with_untracked(|t| write(prefs::Preference::Theme, t.as_deref()));
        self.text_size.with_untracked(|t| write(prefs::Preference::Text, t.as_deref()));
        self.voice_speed.with_untracked(|s| write(prefs::Preference::VoiceSpeed, s.as_deref()));
    }

    /// Writes the preferences again after one changed, if anything may be written.
    pub(super) fn preferences_changed(self) {
        if self.storage.get_untracked() == Storage::Keep {
            self.keep_preferences();
        }
    }

    /// Forgets the conversation in this tab.
    pub(super) fn forget_conversation(self) {
        worker::end();
        self.journey.set(Journey::default());
        if let Some(country) = self.country.get_untracked() {
            self.journey.update(|j| j.set_country(country));
        }
        self.draft_waits.set(false);
        self.preview.set(None);
        self.ahead.set_value(None);
        self.unfolded.set_value(0);
        self.draft.update_value(|d| *d = Draft { writing: d.writing, ..Draft::default() });
    }

    /// Goes on when the draft is gone for certain: whoever sees the next page and closes it leaves nothing behind.
    fn once_erased(self, document: Option<Document>, then: impl FnOnce() + 'static) {
        spawn_local(async move {
            self.erase_stored(document).await;
            then();
        });
    }

    async fn erase_stored(self, document: Option<Document>) {
        // Where the browser offers no storage, nothing was ever stored.
        if matches!(storage::erase(document).await, Err(problem) if problem != StorageError::Unavailable) {
            self.kept.set(Kept::NotErased);
        }
    }

    /// Shows a page without leaving the present one in the history.
    pub(super) fn replace(self, route: Route) {
        history::replace(&route.path());
        self.arrive(route);
    }
}
