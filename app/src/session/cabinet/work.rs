//! What is done with the open file: the rules of helping, the journal and the mandates in it, and what came from another device.

use super::super::Session;
use super::{File, Files, FilesTrouble};
use crate::browser::clock;
use crate::cabinet::{Folder, Label, MOST, Merged, Work};
use crate::journal::{Act, Entry};
use leptos::prelude::*;
use pont_rules::model::Day;

impl Session {
    /// The day on which the rules of helping were accepted, while the files are open.
    #[must_use]
    pub fn charter(self) -> Option<Day> {
        self.shelf.with_value(|s| s.cabinet.charter)
    }

    /// Accepts the rules of helping today: for files that were made before there were any.
    ///
    /// # Errors
    /// See [`FilesTrouble`].
    pub async fn accept_charter(self) -> Result<(), FilesTrouble> {
        let today = self.today.get_untracked();
        self.shelf.update_value(|s| s.cabinet.charter = Some(today));
        Ok(self.write_cabinet().await?)
    }

    /// What stands in the open file.
    #[must_use]
    pub fn folder(self) -> Option<Folder> {
        self.cabinet.track();
        self.with_file(self.file.get()?, |file| file.folder.clone())
    }

    /// Notes in the open file that something was done, without words.
    ///
    /// # Errors
    /// See [`FilesTrouble`].
    pub async fn note(self, act: Act) -> Result<(), FilesTrouble> {
        self.change_work(|work| _ = work.journal.add(Entry::new(clock::minutes(), "", act), None)).await
    }

    /// Changes what was done in the open file and writes it; what could not be written does not hold.
    ///
    /// # Errors
    /// See [`FilesTrouble`].
    pub async fn change_work(self, change: impl FnOnce(&mut Work)) -> Result<(), FilesTrouble> {
        self.quiet().await;
        let number = self.file.get_untracked().ok_or(FilesTrouble::Failed)?;
        let before = self.with_file(number, |file| file.folder.clone()).ok_or(FilesTrouble::Failed)?;
        let mut after = before.clone();
        after.change_work(change);
        self.set_folder(number, after);
        self.shelf.update_value(|s| s.busy = true);
        let written = self.write_file().await;
        self.shelf.update_value(|s| s.busy = false);
        if let Err(trouble) = written {
            self.set_folder(number, before);
            return Err(trouble.into());
        }
        Ok(())
    }

    fn set_folder(self, number: u32, folder: Folder) {
        self.cabinet.update(|c| {
            if let Files::Open(files) = c
                && let Some(file) = files.iter_mut().find(|f| f.number == number)
            {
                file.folder = folder;
            }
        });
    }

    /// A file of the same person as one that was received, if it is here.
    pub(in crate::session) fn file_like(self, other: &Folder) -> Option<File> {
        self.cabinet.with_untracked(|c| match c {
            Files::Open(files) => files.iter().find(|f| f.folder.id == other.id).cloned(),
            Files::None | Files::Closed => None,
        })
    }

    /// Puts a received file among the others, or into the one of the same person: its number, and what came of it.
    ///
    /// # Errors
    /// See [`FilesTrouble`].
    pub(in crate::session) async fn take_in(
        self,
        received: Folder,
        theirs: bool,
    ) -> Result<(u32, Option<Merged>), FilesTrouble> {
        let (number, mut folder, merged) = match self.file_like(&received) {
            Some(File { number, mut folder }) => {
                let merged = folder.merge(received, theirs);
                (number, folder, Some(merged))
            }
            None => {
                let number = self.shelf.with_value(|s| s.cabinet.next);
                if self.shelf.with_value(|s| s.cabinet.files.len()) >= MOST {
                    return Err(FilesTrouble::Many);
                }
                (number, Folder { label: Label::of(number), ..received }, None)
            }
        };
        if merged != Some(Merged::Same) {
            folder.change_work(|work| _ = work.journal.add(Entry::new(clock::minutes(), "", Act::Received), None));
        }
        let before = self.shelf.with_value(|s| s.cabinet.clone());
        if let Err(trouble) = self.seal_in(number, &folder).await {
            self.shelf.update_value(|s| s.cabinet = before);
            return Err(trouble.into());
        }
        self.cabinet.update(|c| {
            if let Files::Open(files) = c {
                match files.iter_mut().find(|f| f.number == number) {
                    Some(file) => file.folder = folder,
                    None => files.push(File { number, folder }),
                }
            }
        });
        Ok((number, merged))
    }
}
