//! The files of people whom the owner of the device helps: opened with a secret word, one at a time, closed when nobody is there.

mod told;
mod work;

pub use told::{File, Files, FilesTrouble, Opened};

use super::keeping::MOMENT;
use super::{Kept, Session, Storage};
use crate::browser::save_file::chance;
use crate::browser::storage::{self, Document, StorageError};
use crate::browser::worker::{self, Refused};
use crate::browser::{clock, page, sound, tabs};
use crate::cabinet::{self, Cabinet, CabinetError, Folder, Label, MOST, Purpose, Work};
use crate::journal::{Act, Entry};
use crate::journey::Journey;
use crate::journey::saved::{self, Header, SavedError};
use crate::kiosk::Presence;
use crate::language::Language;
use crate::route::Route;
use leptos::prelude::*;
use leptos::task::spawn_local;
use pont_rules::model::Day;

/// Chance in bytes, as `worker/src/vault.rs` wants it: a secret word, a key, a lock, a file.
const WORD: usize = 16;
const KEY: usize = 32;
const LOCK: usize = 28;
const FILE: usize = 12;

/// Seconds without a touch or a key after which it is asked whether somebody is there; half a minute later the files close.
const IDLE: u32 = 270;

/// What this tab knows of the cabinet.
#[derive(Debug, Default)]
pub(super) struct Shelf {
    cabinet: Cabinet,
    revision: u64,
    /// Whether it is watched over.
    watched: bool,
    /// Whether something is being written that is not the conversation.
    busy: bool,
}

impl Session {
    /// Looks whether there are files on this device.
    pub(super) async fn look_for_files(self) {
        // What cannot be read here says so when it is opened.
        if matches!(storage::load(Document::Cabinet).await, Ok(Some(_))) {
            self.cabinet.set(Files::Closed);
        }
    }

    /// A new secret word, in signs that are told apart.
    #[must_use]
    pub fn secret_word(self) -> Option<String> {
        const SIGNS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        let random = chance::<WORD>()?;
        Some(random.iter().map(|byte| char::from(SIGNS[usize::from(byte & 31)])).collect())
    }

    /// Makes a cabinet without files that this word opens, for whoever has accepted the rules of helping.
    ///
    /// # Errors
    /// See [`FilesTrouble`].
    pub async fn create_files(self, word: &str) -> Result<(), FilesTrouble> {
        let (key, random) = chance::<KEY>().zip(chance::<LOCK>()).ok_or(FilesTrouble::Failed)?;
        let lock = worker::lock_files(word, Some(&key), &random).await?;
        let charter = Some(self.today.get_untracked());
        self.shelf.update_value(|s| (s.cabinet, s.revision) = (Cabinet { lock, charter, ..Cabinet::default() }, 0));
        self.write_cabinet().await?;
        self.cabinet.set(Files::Open(Vec::new()));
        self.watch_over_files();
        Ok(())
    }

    /// Opens the files. Those whose time is over are erased, and one that is damaged hides no other.
    ///
    /// # Errors
    /// See [`FilesTrouble`].
    pub async fn unlock_files(self, word: &str) -> Result<Opened, FilesTrouble> {
        let stored = storage::load(Document::Cabinet).await?.ok_or(FilesTrouble::Damaged)?;
        let cabinet = Cabinet::read(&stored.bytes)?;
        worker::unlock_files(word, &cabinet.lock).await?;
        let (today, mut files, mut over, mut damaged) =
            (self.today.get_untracked(), Vec::new(), Vec::new(), Vec::new());
        for (number, sealed) in &cabinet.files {
            let folder =
                match worker::open_file(&cabinet::name(*number), sealed).await.map(|plain| Folder::read(&plain)) {
                    // A file of an older version becomes one of its own the first time.
                    Ok(Ok(folder)) if folder.id == [0; 16] => {
                        Folder { id: chance().ok_or(FilesTrouble::Failed)?, ..folder }
                    }
                    Ok(Ok(folder)) if Work::read(&folder.work).is_ok() => folder,
                    Ok(Ok(_) | Err(CabinetError::Damaged)) => {
                        damaged.push(*number);
                        continue;
                    }
                    Err(Refused::Why(why)) if why == "damaged" => {
                        damaged.push(*number);
                        continue;
                    }
                    Ok(Err(CabinetError::Newer)) => return Err(FilesTrouble::Newer),
                    Err(refused) => return Err(refused.into()),
                };
            if folder.until < today {
                over.push(*number);
            } else {
                files.push(File { number: *number, folder });
            }
        }
        self.shelf.update_value(|s| (s.cabinet, s.revision) = (cabinet, stored.revision));
        if !over.is_empty() {
            self.shelf.update_value(|s| s.cabinet.take(&over));
            self.write_cabinet().await?;
        }
        self.cabinet.set(Files::Open(files));
        self.watch_over_files();
        Ok(Opened { over: over.len(), damaged })
    }

    /// Gives the files another secret word.
    ///
    /// # Errors
    /// See [`FilesTrouble`].
    pub async fn change_word(self, word: &str) -> Result<(), FilesTrouble> {
        let random = chance::<LOCK>().ok_or(FilesTrouble::Failed)?;
        let lock = worker::lock_files(word, None, &random).await?;
        let before = self.shelf.try_update_value(|s| std::mem::replace(&mut s.cabinet.lock, lock));
        let written = self.write_cabinet().await;
        // What could not be written does not hold.
        if let (Err(_), Some(before)) = (written, before) {
            self.shelf.update_value(|s| s.cabinet.lock = before);
        }
        Ok(written?)
    }

    /// Closes the files once what was said is written; the conversation is forgotten here.
    pub fn close_files(self) {
        if self.draft.with_value(|d| d.writing) {
            page::after(MOMENT, move || self.close_files());
            return;
        }
        worker::close_files();
        self.leave_file();
        self.shelf.update_value(|s| s.cabinet = Cabinet::default());
        if self.cabinet.with_untracked(|c| *c != Files::None) {
            self.cabinet.set(Files::Closed);
        }
        self.replace(Route::Files);
    }

    /// Puts the open file back: the list is shown.
    pub fn put_back(self) {
        if self.draft.with_value(|d| d.writing) {
            page::after(MOMENT, move || self.put_back());
            return;
        }
        self.leave_file();
        self.go(Route::Files);
    }

    /// Waits until nothing is being written any more.
    async fn quiet(self) {
        while self.draft.with_value(|d| d.writing) || self.shelf.with_value(|s| s.busy) {
            page::sleep(MOMENT).await;
        }
    }

    /// Lays the open file down once it is written; the page stays.
    pub(super) async fn lay_down(self) {
        self.quiet().await;
        self.leave_file();
    }

    fn leave_file(self) {
        if self.file.get_untracked().is_none() {
            return;
        }
        self.file.set(None);
        self.storage.set(Storage::Undecided);
        self.kept.set(Kept::NotAsked);
        self.forget_conversation();
        // The helper's own draft waits as before.
        spawn_local(async move {
            if let Ok(Some(stored)) = storage::load(Document::Draft).await
                && self.file.get_untracked().is_none()
            {
                self.found_draft(&stored);
            }
        });
    }

    /// Begins a file that a person agreed to.
    ///
    /// # Errors
    /// See [`FilesTrouble`].
    pub async fn new_file(self, purpose: Purpose, days: Day) -> Result<(), FilesTrouble> {
        let number = self.shelf.with_value(|s| s.cabinet.next);
        if self.shelf.with_value(|s| s.cabinet.files.len()) >= MOST {
            return Err(FilesTrouble::Many);
        }
        let today = self.today.get_untracked();
        let mut work = Work::default();
        work.journal.add(Entry::new(clock::minutes(), "", Act::Agreed), None);
        let folder = Folder {
            label: Label::of(number),
            purpose,
            agreed: today,
            until: today + days,
            journey: Vec::new(),
            languages: Default::default(),
            id: chance().ok_or(FilesTrouble::Failed)?,
            work: work.write(),
        };
        self.cabinet.update(|c| {
            if let Files::Open(files) = c {
                files.push(File { number, folder });
            }
        });
        // Nothing of the conversation before comes into it.
        self.forget_conversation();
        self.file.set(Some(number));
        self.storage.set(Storage::File);
        let written = self.write_file().await;
        if let Err(trouble) = written {
            self.cabinet.update(|c| {
                if let Files::Open(files) = c {
                    files.retain(|f| f.number != number);
                }
            });
            self.leave_file();
            return Err(trouble.into());
        }
        self.kept.set(Kept::Saved);
        Ok(())
    }

    /// The person does not want anything kept: the conversation goes on all the same, in this page's memory alone.
    pub fn refuse_file(self) {
        self.forget_conversation();
        self.file.set(None);
        self.storage.set(Storage::Nothing);
        self.kept.set(Kept::NotAsked);
    }

    /// Opens a file where it stopped.
    ///
    /// # Errors
    /// See [`FilesTrouble`].
    pub async fn open_file(self, number: u32) -> Result<(), FilesTrouble> {
        let found = self.with_file(number, |file| (file.folder.journey.clone(), file.folder.languages.clone()));
        let (bytes, (own, along)) = found.ok_or(FilesTrouble::Damaged)?;
        let journey = match saved::read(&bytes, self.today.get_untracked()) {
            _ if bytes.is_empty() => Journey::default(),
            Ok((_, journey)) => journey,
            Err(SavedError::Newer(_)) => return Err(FilesTrouble::Newer),
            Err(SavedError::Damaged | SavedError::Expired) => return Err(FilesTrouble::Damaged),
        };
        let (country, at) = (journey.country(), journey.at());
        self.forget_conversation();
        self.journey.set(journey);
        self.file.set(Some(number));
        self.storage.set(Storage::File);
        self.kept.set(Kept::Saved);
        // In the language of the person, with that of whoever read along beside it.
        if let Some(own) = Language::of(&own) {
            self.choose_language(own);
            self.choose_second(Language::of(&along).filter(|along| *along != own));
        }
        let Some(country) = country else {
            self.go(Route::Welcome);
            return Ok(());
        };
        self.load_country(country).await;
        match at {
            Some(at) => self.go(Route::Question(at)),
            None => self.begin(),
        }
        Ok(())
    }

    /// Erases a file.
    ///
    /// # Errors
    /// See [`FilesTrouble`].
    pub async fn erase_file(self, number: u32) -> Result<(), FilesTrouble> {
        if self.file.get_untracked() == Some(number) {
            self.leave_file();
        }
        let before = self.shelf.with_value(|s| s.cabinet.clone());
        self.shelf.update_value(|s| s.cabinet.take(&[number]));
        if let Err(trouble) = self.write_cabinet().await {
            self.shelf.update_value(|s| s.cabinet = before);
            return Err(trouble.into());
        }
        self.cabinet.update(|c| {
            if let Files::Open(files) = c {
                files.retain(|f| f.number != number);
            }
        });
        Ok(())
    }

    /// Erases all files, and the key with them: for whom the secret word is lost.
    ///
    /// # Errors
    /// See [`FilesTrouble`].
    pub async fn erase_files(self) -> Result<(), FilesTrouble> {
        worker::close_files();
        self.leave_file();
        storage::erase(Some(Document::Cabinet)).await?;
        // Another tab would write again what is erased here.
        tabs::say(tabs::Heard::Erased);
        self.shelf.update_value(|s| *s = Shelf { watched: s.watched, ..Shelf::default() });
        self.cabinet.set(Files::None);
        Ok(())
    }

    /// Whether the files are open.
    #[must_use]
    pub fn files_open(self) -> bool {
        self.cabinet.with(|c| matches!(c, Files::Open(_)))
    }

    /// What the open file goes by.
    #[must_use]
    pub fn file_label(self) -> Option<Label> {
        self.with_file(self.file.get()?, |file| file.folder.label)
    }

    pub(super) fn with_file<T>(self, number: u32, read: impl FnOnce(&File) -> T) -> Option<T> {
        self.cabinet.with_untracked(|c| match c {
            Files::Open(files) => files.iter().find(|f| f.number == number).map(read),
            Files::None | Files::Closed => None,
        })
    }

    /// Seals the conversation into the open file, and writes all files.
    pub(super) async fn write_file(self) -> Result<(), StorageError> {
        let number = self.file.get_untracked().ok_or(StorageError::Unavailable)?;
        let (bytes, languages) = self.conversation();
        let folder = self.cabinet.try_update(|c| match c {
            Files::Open(files) => files.iter_mut().find(|f| f.number == number).map(|file| {
                file.folder.journey = bytes;
                file.folder.languages = languages;
                file.folder.clone()
            }),
            Files::None | Files::Closed => None,
        });
        self.seal_in(number, &folder.flatten().ok_or(StorageError::Unavailable)?).await
    }

    /// What was said here, as a file holds it, with the codes of the languages in which that was.
    pub(super) fn conversation(self) -> (Vec<u8>, (String, String)) {
        let header = Header { revision: 0, on: self.today.get_untracked(), catalogue: self.law_version() };
        let along = self.second.get_untracked().map_or("", Language::code);
        let languages = (self.language.get_untracked().code().to_owned(), along.to_owned());
        (self.journey.with_untracked(|j| saved::write(j, &header)), languages)
    }

    /// Seals a file in its place, and writes all of them.
    async fn seal_in(self, number: u32, folder: &Folder) -> Result<(), StorageError> {
        let random = chance::<FILE>().ok_or(StorageError::Unavailable)?;
        let sealed = worker::seal_file(&cabinet::name(number), &folder.write(), &random).await;
        let sealed = sealed.map_err(|_| StorageError::Unavailable)?;
        self.shelf.update_value(|s| s.cabinet.put(number, sealed));
        self.write_cabinet().await
    }

    async fn write_cabinet(self) -> Result<(), StorageError> {
        let (bytes, known) = self.shelf.with_value(|s| (s.cabinet.write(), s.revision));
        storage::save(Document::Cabinet, &bytes, known, known + 1).await?;
        self.shelf.update_value(|s| s.revision = known + 1);
        Ok(())
    }

    /// Closes the files when nobody has touched anything for a while, and nobody says that they are there.
    fn watch_over_files(self) {
        sound::prepare();
        if self.shelf.try_update_value(|s| std::mem::replace(&mut s.watched, true)) == Some(true) {
            return;
        }
        let open = move || untrack(|| self.files_open());
        self.watch_presence(IDLE, open, move || {
            self.presence.set(Presence::There);
            self.close_files();
        });
    }
}
