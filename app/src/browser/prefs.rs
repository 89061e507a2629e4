//! Preferences of this device: language, second language, country, theme, text size, speed of the voice. Never an answer.

use gloo_storage::{LocalStorage, Storage};

const KEYS: [&str; 6] = ["pont-language", "pont-country", "pont-theme", "pont-text", "pont-voice", "pont-second"];

/// A preference.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Preference {
    /// Language code.
    Language,
    /// Country code.
    Country,
    /// `light` or `dark`.
    Theme,
    /// `large` or `largest`.
    Text,
    /// `slow` or `fast`.
    VoiceSpeed,
    /// Language code of who reads along.
    Second,
}

/// Reads a preference.
#[must_use]
pub fn read(preference: Preference) -> Option<String> {
    store()?.get_item(KEYS[preference as usize]).ok().flatten()
}

/// Writes a preference, or takes it away. A refusal of the browser changes nothing for the conversation.
pub fn write(preference: Preference, value: Option<&str>) {
    let Some(store) = store() else { return };
    let key = KEYS[preference as usize];
    let _ = match value {
        Some(value) => store.set_item(key, value),
        None => store.remove_item(key),
    };
}

/// Erases all of them.
pub fn erase() {
    if let Some(store) = store() {
        for key in KEYS {
            let _ = store.remove_item(key);
        }
    }
}

/// The storage; browsers that refuse all storage throw on the first touch, so it is tried before `gloo` expects it.
#[expect(clippy::disallowed_methods, reason = "the one place where preferences are kept, after the person chose so")]
fn store() -> Option<web_sys::Storage> {
    super::page::window()?.local_storage().ok().flatten().map(|_| LocalStorage::raw())
}
