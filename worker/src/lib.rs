//! Heavy, rare work in a second wasm, started only when a page asks for it.
//!
//! Trunk builds it by this line of app/index.html, into `pont-worker_loader.js`, `pont-worker.js` and
//! `pont-worker_bg.wasm` at the site's root:
//!
//! ```html
//! <link data-trunk rel="rust" href="../worker/Cargo.toml" data-type="worker" data-target-name="pont_worker"
//!       data-bindgen-target="web" data-loader-shim data-wasm-opt="z">
//! ```
//!
//! The page starts `new Worker("pont-worker_loader.js", { type: "module" })` and waits for `{ ready: true }`. It then
//! posts, with every array a `Uint8Array`,
//!
//! - `{ id, bytes }` and receives `{ id, sha256 }`;
//! - `{ id, seal, random, address }` ([`carry`]; the chance for a code word, then for the rest) and receives
//!   `{ id, code, link, size, path }`;
//! - `{ id, open, code }` (what stands behind the `#` of such a link) and receives `{ id, opened }`;
//! - `{ id, word, key, random }` ([`vault`]; chance for a new key, then for its lock) or `{ id, word, random }` (another word for the
//!   key that is open) and receives `{ id, lock }`;
//! - `{ id, word, lock }` and receives `{ id, unlocked }`; from then on, and after a new lock, the key is kept in memory;
//! - `{ id, file, plain, random }` (the file's name) and receives `{ id, sealed }`;
//! - `{ id, file, sealed }` and receives `{ id, plain }`;
//! - `{ id, parcel, word, random }` ([`hand`]) and receives `{ id, handed }`;
//! - `{ id, handed, word }` and receives `{ id, parcel }`;
//! - `{ id, print }` (a text) and receives `{ id, size, path }`, its QR code;
//! - `{ id, law, question }` (a binary catalogue, and what [`pont_rules::apart::question`] writes) and receives `{ id, answer }`;
//!
//! or `{ id, error }` when the message is not understood.

use sha2::{Digest, Sha256};

pub mod carry;
pub mod hand;
#[cfg(target_arch = "wasm32")]
mod messages;
pub mod vault;

/// Why something sealed does not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unopened {
    /// It is none, or part of one, or changed.
    Damaged,
    /// A newer version of Pont sealed it.
    Newer,
    /// Another secret word (or, in a code for a phone, a changed link).
    Word,
}

impl Unopened {
    /// Its name, for its words.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Unopened::Damaged => "damaged",
            Unopened::Newer => "newer",
            Unopened::Word => "code",
        }
    }
}

/// The SHA-256 of some bytes, in lower-case hexadecimal, as a catalogue's file name carries it.
pub fn sha256(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |nibble: u8| char::from(DIGITS[usize::from(nibble & 15)]);
    Sha256::digest(bytes).iter().flat_map(|byte| [digit(byte >> 4), digit(*byte)]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_the_standard_one() {
        assert_eq!(sha256(b""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assert_eq!(sha256(b"abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
