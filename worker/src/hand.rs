//! A file that is handed over: in the `age` format, version 1 (C2SP, age-encryption.org/v1), opened by a secret word.
//!
//! | part | what |
//! |---|---|
//! | first line | `age-encryption.org/v1` |
//! | one stanza | `-> scrypt SALT COST`, then the file's key under ChaCha20-Poly1305 (RFC 8439), its key scrypt (RFC 7914) of the secret word |
//! | `--- MAC` | HMAC-SHA-256 of all the above, its key HKDF (RFC 5869) of the file's key |
//! | 16 bytes | nonce; with the file's key, by HKDF, it gives the key of the rest |
//! | rest | pieces of 64 KiB under ChaCha20-Poly1305, each with its number and whether it is the last |
//!
//! Any program for `age` opens it with the sixteen signs of the word, in capitals and without gaps. The secret word has as much chance as that
//! of a helper's files (80 bits): it is said aloud or written down, never sent with the file.

use crate::Unopened;
use crate::carry::meant;
use crate::vault::WORD;
use chacha20poly1305::aead::Aead;
use chacha20poly1305::{ChaCha20Poly1305, KeyInit, Nonce};
use data_encoding::BASE64_NOPAD;
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use sha2::Sha256;

const INTRO: &str = "age-encryption.org/v1";
/// What any version begins with.
const ANY: &str = "age-encryption.org/v";
const STANZA: &str = "-> scrypt ";
const LABEL: &[u8] = b"age-encryption.org/v1/scrypt";
const FILE_KEY: usize = 16;
const SALT: usize = 16;
const NONCE: usize = 16;
/// What the cipher adds.
const TAG: usize = 16;
const PIECE: usize = 64 * 1024;

/// The logarithm of scrypt's cost: 64 MiB, which a cheap phone has; the word needs no more.
const COST: u8 = 16;
/// The most that is tried: what other programs take.
const DEAREST: u8 = 18;

/// Most bytes of a file that is opened.
pub const MOST: usize = 2 * 1024 * 1024;

/// How much chance a file needs: its key, salt and nonce.
pub const RANDOM: usize = FILE_KEY + SALT + NONCE;

/// Seals bytes; nothing where the word is too short. `random` must be new each time.
#[must_use]
pub fn seal(plain: &[u8], word: &str, random: [u8; RANDOM]) -> Option<Vec<u8>> {
    seal_at(plain, word, random, COST)
}

fn seal_at(plain: &[u8], word: &str, random: [u8; RANDOM], cost: u8) -> Option<Vec<u8>> {
    if meant(word).len() < WORD {
        return None;
    }
    let (file_key, rest) = random.split_at(FILE_KEY);
    let (salt, nonce) = rest.split_at(SALT);
    let wrapped = cipher(&stretched(word, salt, cost)?)?.encrypt(&Nonce::default(), file_key).ok()?;
    let (salt, wrapped) = (BASE64_NOPAD.encode(salt), BASE64_NOPAD.encode(&wrapped));
    let head = format!("{INTRO}\n{STANZA}{salt} {cost}\n{wrapped}\n---");
    let mac = BASE64_NOPAD.encode(&authenticates(file_key, head.as_bytes())?.finalize().into_bytes());
    let mut sealed = format!("{head} {mac}\n").into_bytes();
    sealed.extend_from_slice(nonce);
    let cipher = cipher(&expanded(file_key, nonce, b"payload")?)?;
    let pieces = plain.len().div_ceil(PIECE).max(1);
    for number in 0..pieces {
        let piece = &plain[number * PIECE..plain.len().min((number + 1) * PIECE)];
        sealed.extend(cipher.encrypt(&counted(number, number + 1 == pieces), piece).ok()?);
    }
    Some(sealed)
}

/// Opens such a file, whichever program made it.
///
/// # Errors
/// See [`Unopened`].
pub fn open(sealed: &[u8], word: &str) -> Result<Vec<u8>, Unopened> {
    if sealed.len() > MOST {
        return Err(Unopened::Damaged);
    }
    let (intro, rest) = line(sealed)?;
    if intro != INTRO {
        return Err(if intro.starts_with(ANY) { Unopened::Newer } else { Unopened::Damaged });
    }
    let (stanza, rest) = line(rest)?;
    let (salt, cost) = stanza.strip_prefix(STANZA).and_then(|s| s.split_once(' ')).ok_or(Unopened::Damaged)?;
    let (wrapped, rest) = line(rest)?;
    let head = sealed.get(..sealed.len() - rest.len() + 3).ok_or(Unopened::Damaged)?;
    let (end, body) = line(rest)?;
    let mac = decoded(end.strip_prefix("--- ").ok_or(Unopened::Damaged)?)?;
    let (salt, wrapped) = (decoded(salt)?, decoded(wrapped)?);
    let known = cost.parse().ok().filter(|known: &u8| (1..=DEAREST).contains(known) && known.to_string() == cost);
    if salt.len() != SALT || wrapped.len() != FILE_KEY + TAG {
        return Err(Unopened::Damaged);
    }
    let key = stretched(word, &salt, known.ok_or(Unopened::Damaged)?).ok_or(Unopened::Damaged)?;
    let unwrapping = cipher(&key).ok_or(Unopened::Damaged)?;
    let file_key = unwrapping.decrypt(&Nonce::default(), wrapped.as_slice()).map_err(|_| Unopened::Word)?;
    let authentic = authenticates(&file_key, head).ok_or(Unopened::Damaged)?;
    authentic.verify_slice(&mac).map_err(|_| Unopened::Damaged)?;
    pieces(&file_key, body).ok_or(Unopened::Damaged)
}

fn pieces(file_key: &[u8], body: &[u8]) -> Option<Vec<u8>> {
    let (nonce, body) = body.split_at_checked(NONCE)?;
    let cipher = cipher(&expanded(file_key, nonce, b"payload")?)?;
    let mut plain = Vec::new();
    let pieces = body.len().div_ceil(PIECE + TAG);
    for (number, piece) in body.chunks(PIECE + TAG).enumerate() {
        plain.extend(cipher.decrypt(&counted(number, number + 1 == pieces), piece).ok()?);
        // A last piece without anything would be a second form of the same file.
        if number > 0 && piece.len() == TAG {
            return None;
        }
    }
    (pieces > 0).then_some(plain)
}

/// The first line, and what follows it.
fn line(bytes: &[u8]) -> Result<(&str, &[u8]), Unopened> {
    let end = bytes.iter().position(|byte| *byte == b'\n').ok_or(Unopened::Damaged)?;
    let text = std::str::from_utf8(&bytes[..end]).map_err(|_| Unopened::Damaged)?;
    Ok((text, &bytes[end + 1..]))
}

fn decoded(text: &str) -> Result<Vec<u8>, Unopened> {
    BASE64_NOPAD.decode(text.as_bytes()).map_err(|_| Unopened::Damaged)
}

/// The nonce of a piece: its number in eleven bytes, then whether it is the last.
fn counted(number: usize, last: bool) -> Nonce {
    let mut nonce = Nonce::default();
    nonce[3..11].copy_from_slice(&(number as u64).to_be_bytes());
    nonce[11] = u8::from(last);
    nonce
}

fn cipher(key: &[u8; 32]) -> Option<ChaCha20Poly1305> {
    ChaCha20Poly1305::new_from_slice(key).ok()
}

fn stretched(word: &str, salt: &[u8], cost: u8) -> Option<[u8; 32]> {
    let mut key = [0; 32];
    let params = scrypt::Params::new(cost, 8, 1).ok()?;
    scrypt::scrypt(meant(word).as_bytes(), &[LABEL, salt].concat(), &params, &mut key).ok()?;
    Some(key)
}

fn expanded(file_key: &[u8], salt: &[u8], purpose: &[u8]) -> Option<[u8; 32]> {
    let mut key = [0; 32];
    Hkdf::<Sha256>::new(Some(salt), file_key).expand(purpose, &mut key).ok()?;
    Some(key)
}

fn authenticates(file_key: &[u8], head: &[u8]) -> Option<Hmac<Sha256>> {
    let mut mac = <Hmac<Sha256> as KeyInit>::new_from_slice(&expanded(file_key, &[], b"header")?).ok()?;
    mac.update(head);
    Some(mac)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const SECRET: &str = "0123ABCD0123ABCD";
    const CHANCE: [u8; RANDOM] = [7; RANDOM];

    #[test]
    fn what_was_sealed_is_opened_by_its_word_alone() {
        let sealed = seal(b"rent 617.43", SECRET, CHANCE).unwrap();
        assert_eq!(open(&sealed, " o123-abcd 0123-abcd").unwrap(), b"rent 617.43", "as people type");
        assert_eq!(open(&sealed, "0123ABCD0123ABCE"), Err(Unopened::Word));
        assert!(!sealed.windows(4).any(|four| four == b"rent"));
        assert_eq!(seal(b"", "short", CHANCE), None);
    }

    /// What `age-encryption` 0.3.1 (npm, BSD-3-Clause) made of the same text and word.
    #[test]
    fn a_file_of_another_program_opens() {
        let other = "YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlwdCBGL09Uc3I1b0V4NTVpUExCb3FQZnhnIDYKc3d5c1ZFZFI4aFhkdFcxZ2YrUVRmQXhoNkFk\
                     aGFaSTJJd0tYZzdNQ0RpUQotLS0gbXUycFArQkY3QzZXLzZLS1JWUjhLZURYbTZGckY1S0kwRHVPWXJtZUNFSQoRU7+9FFRPuo0apabaiODTjKHz\
                     riW4azJBLjqoFDettG1XlpObMTY0QftB";
        let bytes = data_encoding::BASE64.decode(other.as_bytes()).unwrap();
        assert_eq!(open(&bytes, SECRET).unwrap(), b"rent 617.43");
    }

    /// At a cost that a test bears many times.
    fn cheap(plain: &[u8]) -> Option<Vec<u8>> {
        seal_at(plain, SECRET, CHANCE, 2)
    }

    #[test]
    fn any_length_comes_back() {
        for length in [0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE] {
            let plain: Vec<u8> = (0..length).map(|at| (at % 251) as u8).collect();
            assert_eq!(open(&cheap(&plain).unwrap(), SECRET).unwrap(), plain, "{length}");
        }
    }

    #[test]
    fn what_was_changed_or_cut_does_not_open() {
        let sealed = cheap(&[5; PIECE + 9]).unwrap();
        let body = sealed.len() - (PIECE + 9 + NONCE + 2 * TAG);
        for at in [0, 3, 22, 30, 50, 60, 100, body - 3, body, body + 20, body + NONCE + PIECE + TAG, sealed.len() - 1] {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert!(open(&changed, SECRET).is_err(), "{at}");
            assert!(open(&sealed[..at], SECRET).is_err(), "{at}");
        }
        for end in 0..body + NONCE {
            assert!(open(&sealed[..end], SECRET).is_err(), "{end}");
        }
        // Without its last piece it is not whole.
        assert_eq!(open(&sealed[..body + NONCE + PIECE + TAG], SECRET), Err(Unopened::Damaged));
        let newer = [b"age-encryption.org/v2\n", &sealed[22..]].concat();
        assert_eq!(open(&newer, SECRET), Err(Unopened::Newer));
    }

    #[test]
    fn a_cost_that_no_phone_bears_is_not_tried() {
        let sealed = cheap(b"x").unwrap();
        let at = String::from_utf8_lossy(&sealed[..60]).find(" 2\n").unwrap();
        for cost in [" 30\n", " 0\n", " +9\n", " 02\n", " 19\n"] {
            let dear = [&sealed[..at], cost.as_bytes(), &sealed[at + 3..]].concat();
            assert_eq!(open(&dear, SECRET), Err(Unopened::Damaged));
        }
    }

    proptest! {
        #[test]
        fn nothing_that_is_brought_makes_it_fail(raw in prop::collection::vec(any::<u8>(), 0..300)) {
            prop_assert!(open(&raw, SECRET).is_err());
            let after = [INTRO.as_bytes(), b"\n", STANZA.as_bytes(), &raw].concat();
            prop_assert!(open(&after, SECRET).is_err());
        }
    }
}
