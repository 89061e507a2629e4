//! A conversation carried from one screen to another: sealed with a code word, in a link, drawn as a QR code.
//!
//! The form, version 1, after the `#` of the link, in base 32 (RFC 4648, capital letters, no padding):
//!
//! | bytes | what |
//! |---|---|
//! | 1 | the version |
//! | 16 | salt |
//! | 12 | nonce |
//! | rest | AES-256-GCM (NIST SP 800-38D) of the conversation in DEFLATE (RFC 1951), its tag of 16 bytes last; the version is authenticated too |
//!
//! The key is Argon2id (RFC 9106) of the code word and the salt: 19 MiB, two passes, one lane, as OWASP asks at least. A code word
//! has eight signs of 32 (40 bits): whoever photographs the code without it tries half a million million words, each of which costs a
//! processor some hundredths of a second.

use crate::Unopened;
use aes_gcm::aead::{Aead, Payload};
use aes_gcm::{Aes256Gcm, KeyInit, Nonce};
use argon2::{Algorithm, Argon2, Params, Version};
use data_encoding::BASE32_NOPAD;
use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::decompress_to_vec_with_limit;
use qrcodegen::{DataTooLong, QrCode, QrCodeEcc, QrSegment, Version as QrVersion};
use std::fmt::Write;

/// The version of the form.
const FORM: u8 = 1;
const SALT: usize = 16;
const NONCE: usize = 12;

/// How much chance the caller brings: salt and nonce.
pub const RANDOM: usize = SALT + NONCE;

/// How hard the library tries to make it short.
const TIGHTEST: u8 = 9;

/// Most bytes of a conversation.
const MOST: usize = 64 * 1024;

/// Memory in KiB, passes and lanes of Argon2id.
const COST: (u32, u32, u32) = (19 * 1024, 2, 1);

/// The largest code that a cheap camera reads from a screen.
const LARGEST: u8 = 20;

/// Signs of a code word (Crockford): none is taken for another.
const SIGNS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// How many there are in a code word.
pub const WORD: usize = 8;

/// A code word of as much chance.
#[must_use]
pub fn word(random: [u8; WORD]) -> String {
    random.iter().map(|byte| char::from(SIGNS[usize::from(byte & 31)])).collect()
}

/// A code word as it was meant, however it was typed: small letters, gaps, and signs that look like others.
#[must_use]
pub fn meant(typed: &str) -> String {
    let sign = |c: char| match c.to_ascii_uppercase() {
        'O' => Some('0'),
        'I' | 'L' => Some('1'),
        c => c.is_ascii_alphanumeric().then_some(c),
    };
    typed.chars().filter_map(sign).collect()
}

/// Seals bytes. `random` must be new each time.
#[must_use]
pub fn seal(plain: &[u8], code: &str, random: [u8; RANDOM]) -> Option<Vec<u8>> {
    let (salt, nonce) = random.split_at(SALT);
    let cipher = cipher(code, salt)?;
    let short = compress_to_vec(plain, TIGHTEST);
    let sealed = cipher.encrypt(&Nonce::try_from(nonce).ok()?, Payload { msg: &short, aad: &[FORM] }).ok()?;
    Some([&[FORM], salt, nonce, &sealed].concat())
}

/// Opens what [`seal`] made.
///
/// # Errors
/// See [`Unopened`].
pub fn open(sealed: &[u8], code: &str) -> Result<Vec<u8>, Unopened> {
    let (form, rest) = sealed.split_first().ok_or(Unopened::Damaged)?;
    match *form {
        FORM => {}
        0 => return Err(Unopened::Damaged),
        _ => return Err(Unopened::Newer),
    }
    let (salt, rest) = rest.split_at_checked(SALT).ok_or(Unopened::Damaged)?;
    let (nonce, body) = rest.split_at_checked(NONCE).ok_or(Unopened::Damaged)?;
    let nonce = Nonce::try_from(nonce).map_err(|_| Unopened::Damaged)?;
    let cipher = cipher(code, salt).ok_or(Unopened::Damaged)?;
    let short = cipher.decrypt(&nonce, Payload { msg: body, aad: &[FORM] }).map_err(|_| Unopened::Word)?;
    decompress_to_vec_with_limit(&short, MOST).map_err(|_| Unopened::Damaged)
}

fn cipher(code: &str, salt: &[u8]) -> Option<Aes256Gcm> {
    Aes256Gcm::new_from_slice(&derive(code, salt)?).ok()
}

/// The key of a code word.
pub(crate) fn derive(code: &str, salt: &[u8]) -> Option<[u8; 32]> {
    let mut key = [0; 32];
    let (memory, passes, lanes) = COST;
    let params = Params::new(memory, passes, lanes, Some(key.len())).ok()?;
    let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    argon.hash_password_into(meant(code).as_bytes(), salt, &mut key).ok()?;
    Some(key)
}

/// What stands behind the `#` of a link.
#[must_use]
pub fn text(sealed: &[u8]) -> String {
    BASE32_NOPAD.encode(sealed)
}

/// The bytes of such a text.
///
/// # Errors
/// It is none.
pub fn bytes(text: &str) -> Result<Vec<u8>, Unopened> {
    BASE32_NOPAD.decode(text.to_ascii_uppercase().as_bytes()).map_err(|_| Unopened::Damaged)
}

/// A QR code: its width in modules, and the dark ones as a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawn {
    /// How many modules it is wide and high, without the quiet zone of four around it.
    pub size: i32,
    /// An SVG path, a module being one unit.
    pub path: String,
}

/// The link and its code; nothing where the conversation is too long for one.
#[must_use]
pub fn sealed(plain: &[u8], code: &str, random: [u8; RANDOM], address: &str) -> Option<(String, Drawn)> {
    let text = text(&seal(plain, code, random)?);
    let drawn = draw(address, &text).ok()?;
    Some((format!("{address}#{text}"), drawn))
}

/// The address in bytes, the rest in the tighter form of capital letters and digits.
fn draw(address: &str, text: &str) -> Result<Drawn, DataTooLong> {
    drawn(&[QrSegment::make_bytes(format!("{address}#").as_bytes()), QrSegment::make_alphanumeric(text)])
}

/// The QR code of a text that stands on paper; nothing where it is too long.
#[must_use]
pub fn print(text: &str) -> Option<Drawn> {
    drawn(&QrSegment::make_segments(text)).ok()
}

fn drawn(segments: &[QrSegment]) -> Result<Drawn, DataTooLong> {
    let code = QrCode::encode_segments_advanced(
        segments,
        QrCodeEcc::Low,
        QrVersion::MIN,
        QrVersion::new(LARGEST),
        None,
        true,
    )?;
    let size = code.size();
    let mut path = String::new();
    for y in 0..size {
        for x in (0..size).filter(|x| code.get_module(*x, y)) {
            // Writing into a string cannot fail.
            let _ = write!(path, "M{x} {y}h1v1h-1z");
        }
    }
    Ok(Drawn { size, path })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const CHANCE: [u8; RANDOM] = [7; RANDOM];

    #[test]
    fn what_was_sealed_is_opened_by_its_word_alone() {
        let sealed = seal(b"rent 617.43", "0123ABCD", CHANCE).unwrap();
        assert_eq!(open(&sealed, "0123ABCD").unwrap(), b"rent 617.43");
        assert_eq!(open(&sealed, " o123-abcd ").unwrap(), b"rent 617.43", "as people type");
        assert_eq!(open(&sealed, "0123ABCE"), Err(Unopened::Word));
        assert!(!sealed.windows(4).any(|four| four == b"rent"));
        assert_ne!(seal(b"rent 617.43", "0123ABCD", [8; RANDOM]).unwrap(), sealed);
    }

    #[test]
    fn the_libraries_do_what_the_standards_say() {
        // RFC 9106, section 5.3, has secret and associated data, which this use has not; the reference implementation's own test
        // of Argon2id v=19 with t=2, m=256 KiB, p=1, password "password", salt "somesalt".
        let mut key = [0; 32];
        let params = Params::new(256, 2, 1, Some(32)).unwrap();
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(b"password", b"somesalt", &mut key)
            .unwrap();
        assert_eq!(hex(&key), "9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe");
        // The GCM specification of McGrew and Viega, test case 14: a key, a nonce and a block of zeros.
        let cipher = Aes256Gcm::new_from_slice(&[0; 32]).unwrap();
        let sealed = cipher.encrypt(&Nonce::try_from(&[0; NONCE][..]).unwrap(), &[0_u8; 16][..]).unwrap();
        assert_eq!(hex(&sealed), "cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919");
        assert_eq!(BASE32_NOPAD.encode(b"foobar"), "MZXW6YTBOI", "RFC 4648, section 10");
    }

    #[test]
    fn another_version_is_told_apart_from_damage() {
        let mut sealed = seal(b"x", "AAAAAAAA", CHANCE).unwrap();
        assert_eq!(open(&[], "AAAAAAAA"), Err(Unopened::Damaged));
        assert_eq!(open(&sealed[..20], "AAAAAAAA"), Err(Unopened::Damaged));
        sealed[0] = 2;
        assert_eq!(open(&sealed, "AAAAAAAA"), Err(Unopened::Newer));
        assert_eq!(bytes("not base 32!"), Err(Unopened::Damaged));
    }

    #[test]
    fn a_word_has_only_signs_that_are_told_apart() {
        let every: [u8; 256] = std::array::from_fn(|i| i as u8);
        for eight in every.chunks_exact(WORD) {
            let word = word(eight.try_into().unwrap());
            assert!(word.len() == WORD && !word.contains(['I', 'L', 'O', 'U']), "{word}");
            assert_eq!(meant(&word), word);
        }
    }

    #[test]
    fn a_code_is_no_larger_than_a_cheap_camera_reads() {
        // As long as what a family says, and as little repeated as if nothing of it were.
        let mut next = 1_u32;
        let mut any = || {
            next = next.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (next >> 24) as u8
        };
        let family: Vec<u8> = (0..640).map(|_| any()).collect();
        let (link, drawn) = sealed(&family, "AAAAAAAA", CHANCE, "https://pont.example/take").unwrap();
        assert!(link.starts_with("https://pont.example/take#AE"), "{link}");
        assert!(drawn.size <= 97 && drawn.path.starts_with("M0 0h1v1h-1z"));
        let crowd: Vec<u8> = (0..2_000).map(|_| any()).collect();
        assert_eq!(sealed(&crowd, "AAAAAAAA", CHANCE, "https://pont.example/take"), None);
    }

    proptest! {
        #[test]
        fn nothing_that_is_scanned_or_typed_makes_it_fail(text in ".{0,300}", raw in prop::collection::vec(any::<u8>(), 0..64)) {
            let _ = bytes(&text);
            let _ = meant(&text);
            // Without the costly key derivation: what is too short, or of another version.
            if raw.first() != Some(&FORM) || raw.len() < 1 + RANDOM {
                prop_assert!(open(&raw, "x").is_err());
            }
        }
    }

    fn hex(bytes: &[u8]) -> String {
        bytes.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}
