//! What is kept on the device, and whether that works.

/// What the person chose to keep.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Storage {
    /// Not asked yet: nothing is written.
    Undecided,
    /// *My phone: keep.*
    Keep,
    /// *Shared: keep nothing.*
    Nothing,
    /// A sealed file of somebody who is helped (`cabinet.rs`).
    File,
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
    /// Something that was to be erased is still there.
    NotErased,
}

impl Kept {
    /// All of them.
    pub const ALL: [Kept; 9] = [
        Kept::NotAsked,
        Kept::Saved,
        Kept::Saving,
        Kept::Unavailable,
        Kept::Full,
        Kept::Blocked,
        Kept::NewerCopy,
        Kept::NewerApp,
        Kept::NotErased,
    ];

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
            Kept::NotErased => "not-erased",
        }
    }

    /// Whether the person must be told that something is not kept.
    #[must_use]
    pub fn is_problem(self) -> bool {
        !matches!(self, Kept::NotAsked | Kept::Saved | Kept::Saving)
    }
}
