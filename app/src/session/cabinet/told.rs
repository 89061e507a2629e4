//! What is told of the files: which there are, what became of them, and why something did not work.

use crate::browser::storage::StorageError;
use crate::browser::worker::Refused;
use crate::cabinet::{CabinetError, Folder};
use crate::kept::Kept;

/// What can be seen of the files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Files {
    /// There are none on this device.
    None,
    /// They are closed.
    Closed,
    /// They are open.
    Open(Vec<File>),
}

/// A file, as it stands in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its number.
    pub number: u32,
    /// What it holds, without the conversation.
    pub folder: Folder,
}

/// What became of files when they were opened.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Opened {
    /// Erased, because their time is over.
    pub over: usize,
    /// The numbers of those that are damaged: left as they are until somebody erases them.
    pub damaged: Vec<u32>,
}

/// Why something about files did not work; its words are `files-<name>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FilesTrouble {
    /// Another secret word.
    Word,
    /// What is on the device is damaged.
    Damaged,
    /// A newer version wrote it.
    Newer,
    /// The device refuses: its words are those of [`Kept`].
    Kept(Kept),
    /// As many as there may be.
    Many,
    /// Something failed on this device.
    Failed,
}

impl FilesTrouble {
    /// The key of its words.
    #[must_use]
    pub fn key(self) -> String {
        match self {
            FilesTrouble::Word => "files-wrong".to_owned(),
            FilesTrouble::Damaged => "files-damaged".to_owned(),
            FilesTrouble::Newer => "files-newer".to_owned(),
            FilesTrouble::Kept(kept) => format!("kept-{}", kept.name()),
            FilesTrouble::Many => "files-many".to_owned(),
            FilesTrouble::Failed => "files-failed".to_owned(),
        }
    }
}

impl From<Refused> for FilesTrouble {
    fn from(refused: Refused) -> FilesTrouble {
        match refused {
            Refused::Why(why) if why == "code" => FilesTrouble::Word,
            Refused::Why(why) if why == "damaged" => FilesTrouble::Damaged,
            Refused::Why(why) if why == "newer" => FilesTrouble::Newer,
            Refused::Why(_) | Refused::Broken => FilesTrouble::Failed,
        }
    }
}

impl From<StorageError> for FilesTrouble {
    fn from(error: StorageError) -> FilesTrouble {
        FilesTrouble::Kept(error.into())
    }
}

impl From<CabinetError> for FilesTrouble {
    fn from(error: CabinetError) -> FilesTrouble {
        match error {
            CabinetError::Damaged => FilesTrouble::Damaged,
            CabinetError::Newer => FilesTrouble::Newer,
        }
    }
}
