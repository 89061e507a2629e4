//! Files of several people on a helper's device: one key seals them all, and a secret word opens the key.
//!
//! The lock, version 1, is kept beside the files:
//!
//! | bytes | what |
//! |---|---|
//! | 1 | the version |
//! | 16 | salt |
//! | 12 | nonce |
//! | 48 | AES-256-GCM (NIST SP 800-38D) of the key, under Argon2id (RFC 9106) of the secret word and the salt; the version is authenticated too |
//!
//! A sealed file, version 1:
//!
//! | bytes | what |
//! |---|---|
//! | 1 | the version |
//! | 12 | nonce |
//! | rest | AES-256-GCM of the file in DEFLATE (RFC 1951) under the key; the version and the file's name are authenticated too, so that none stands in for another |
//!
//! The key is drawn once and stays where it is when the secret word changes: only the lock is made anew. Without the lock the files
//! are noise; whoever erases it has erased them all. The secret word has sixteen signs of 32 (80 bits).

use crate::Unopened;
use crate::carry::{derive, meant};
use aes_gcm::aead::{Aead, Payload};
use aes_gcm::{Aes256Gcm, KeyInit, Nonce};
use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::decompress_to_vec_with_limit;

const FORM: u8 = 1;
const SALT: usize = 16;
const NONCE: usize = 12;
const KEY: usize = 32;
/// What the cipher adds.
const TAG: usize = 16;

/// How much chance a new lock needs: salt and nonce.
pub const LOCK_RANDOM: usize = SALT + NONCE;

/// How much a sealed file needs: a nonce.
pub const FILE_RANDOM: usize = NONCE;

/// How much a new key needs.
pub const KEY_RANDOM: usize = KEY;

/// Least signs of a secret word.
pub const WORD: usize = 16;

const TIGHTEST: u8 = 9;

/// Most bytes of a file.
const MOST: usize = 1024 * 1024;

/// The key of all files.
pub struct Key([u8; KEY]);

impl Key {
    /// A key of as much chance.
    #[must_use]
    pub fn new(random: [u8; KEY_RANDOM]) -> Key {
        Key(random)
    }

    /// The key behind a lock.
    ///
    /// # Errors
    /// See [`Unopened`].
    pub fn unlock(lock: &[u8], word: &str) -> Result<Key, Unopened> {
        let rest = body(lock)?;
        let (salt, rest) = rest.split_at_checked(SALT).ok_or(Unopened::Damaged)?;
        let (nonce, sealed) = rest.split_at_checked(NONCE).ok_or(Unopened::Damaged)?;
        if sealed.len() != KEY + TAG {
            return Err(Unopened::Damaged);
        }
        let opened = open(&derive(word, salt).ok_or(Unopened::Damaged)?, nonce, sealed, &[FORM]);
        Ok(Key(opened.ok_or(Unopened::Word)?.try_into().map_err(|_| Unopened::Damaged)?))
    }

    /// A lock that a secret word opens; nothing where the word is too short.
    #[must_use]
    pub fn lock(&self, word: &str, random: [u8; LOCK_RANDOM]) -> Option<Vec<u8>> {
        if meant(word).len() < WORD {
            return None;
        }
        let (salt, nonce) = random.split_at(SALT);
        let sealed = close(&derive(word, salt)?, nonce, &self.0, &[FORM])?;
        Some([&[FORM], salt, nonce, &sealed].concat())
    }

    /// Seals a file. `nonce` must be new each time.
    #[must_use]
    pub fn seal(&self, name: &str, plain: &[u8], nonce: [u8; FILE_RANDOM]) -> Option<Vec<u8>> {
        let sealed = close(&self.0, &nonce, &compress_to_vec(plain, TIGHTEST), &named(name))?;
        Some([&[FORM], &nonce[..], &sealed].concat())
    }

    /// Opens what [`Key::seal`] made of a file of that name.
    ///
    /// # Errors
    /// See [`Unopened`].
    pub fn open(&self, name: &str, sealed: &[u8]) -> Result<Vec<u8>, Unopened> {
        let (nonce, sealed) = body(sealed)?.split_at_checked(NONCE).ok_or(Unopened::Damaged)?;
        let short = open(&self.0, nonce, sealed, &named(name)).ok_or(Unopened::Damaged)?;
        decompress_to_vec_with_limit(&short, MOST).map_err(|_| Unopened::Damaged)
    }
}

/// What follows the version.
fn body(bytes: &[u8]) -> Result<&[u8], Unopened> {
    match bytes.split_first() {
        Some((&FORM, rest)) => Ok(rest),
        Some((0, _)) | None => Err(Unopened::Damaged),
        Some(_) => Err(Unopened::Newer),
    }
}

fn named(name: &str) -> Vec<u8> {
    [&[FORM], name.as_bytes()].concat()
}

fn close(key: &[u8; KEY], nonce: &[u8], msg: &[u8], aad: &[u8]) -> Option<Vec<u8>> {
    Aes256Gcm::new_from_slice(key).ok()?.encrypt(&Nonce::try_from(nonce).ok()?, Payload { msg, aad }).ok()
}

fn open(key: &[u8; KEY], nonce: &[u8], msg: &[u8], aad: &[u8]) -> Option<Vec<u8>> {
    Aes256Gcm::new_from_slice(key).ok()?.decrypt(&Nonce::try_from(nonce).ok()?, Payload { msg, aad }).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const SECRET: &str = "0123ABCD0123ABCD";

    fn key() -> Key {
        Key::new(std::array::from_fn(|i| i as u8))
    }

    #[test]
    fn a_secret_word_opens_the_key_and_the_key_the_files() {
        let lock = key().lock(SECRET, [7; LOCK_RANDOM]).unwrap();
        let sealed = key().seal("3", b"rent 617.43", [9; FILE_RANDOM]).unwrap();
        let opened = Key::unlock(&lock, " o123-abcd-0123-abcd ").unwrap();
        assert_eq!(opened.open("3", &sealed).unwrap(), b"rent 617.43", "as people type");
        assert_eq!(Key::unlock(&lock, "0123ABCD0123ABCE").err(), Some(Unopened::Word));
        for kept in [&lock, &sealed] {
            assert!(!kept.windows(4).any(|four| four == b"rent" || four == &key().0[..4]));
        }
    }

    #[test]
    fn another_word_leaves_the_files_as_they_are() {
        let sealed = key().seal("1", b"x", [9; FILE_RANDOM]).unwrap();
        let lock = key().lock("ZZZZZZZZZZZZZZZZ", [8; LOCK_RANDOM]).unwrap();
        assert_eq!(Key::unlock(&lock, SECRET).err(), Some(Unopened::Word));
        assert_eq!(Key::unlock(&lock, "zzzz zzzz zzzz zzzz").unwrap().open("1", &sealed).unwrap(), b"x");
        assert_eq!(key().lock("short", [8; LOCK_RANDOM]), None);
    }

    #[test]
    fn no_file_stands_in_for_another_and_none_is_changed_unseen() {
        let sealed = key().seal("1", b"what was said", [9; FILE_RANDOM]).unwrap();
        assert_eq!(key().open("2", &sealed), Err(Unopened::Damaged));
        assert_eq!(Key::new([1; KEY]).open("1", &sealed), Err(Unopened::Damaged));
        for at in 1..sealed.len() {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert_eq!(key().open("1", &changed), Err(Unopened::Damaged), "{at}");
            assert_eq!(key().open("1", &sealed[..at]), Err(Unopened::Damaged), "{at}");
        }
        assert_eq!(key().open("1", &[&[2], &sealed[1..]].concat()), Err(Unopened::Newer));
    }

    proptest! {
        #[test]
        fn nothing_that_a_device_holds_makes_it_fail(raw in prop::collection::vec(any::<u8>(), 0..120)) {
            prop_assert!(key().open("1", &raw).is_err());
            // Without the costly key derivation: what is of another length or version.
            if raw.len() != 1 + LOCK_RANDOM + KEY + TAG {
                prop_assert!(Key::unlock(&raw, SECRET).is_err());
            }
        }
    }
}
