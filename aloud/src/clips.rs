//! A pack of recorded prompts: many short sounds in one file, each found by its language and its text.
//!
//! One file, so that fetching it tells the host nothing but the language. All numbers are little-endian: the eight letters of [`MAGIC`], how many sounds (four bytes), then for
//! each, in the order of keys, its key (8), where it begins behind this table (4), its length (4) and who speaks (1: 0 a robot,
//! 1 a person), then the sounds.

use crate::sentences::spoken;

const MAGIC: &[u8; 8] = b"PONTCLI1";
const HEAD: usize = 12;
const ROW: usize = 17;

/// A sound to be put into a pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clip {
    /// See [`key`].
    pub key: u64,
    /// Whether a person speaks, not a robot.
    pub person: bool,
    /// The sound: Opus in Ogg.
    pub sound: Vec<u8>,
}

/// The name of a text in a language: FNV-1a, 64 bits.
#[must_use]
pub fn key(language: &str, text: &str) -> u64 {
    let said = spoken(text);
    let bytes = language.bytes().chain([0]).chain(said.bytes());
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// The bytes of a pack. Of two clips with one key the first is taken.
#[must_use]
pub fn write(mut clips: Vec<Clip>) -> Vec<u8> {
    clips.sort_by_key(|clip| clip.key);
    clips.dedup_by_key(|clip| clip.key);
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX).to_le_bytes();
    let mut bytes = MAGIC.to_vec();
    bytes.extend(number(clips.len()));
    let mut start = 0;
    for clip in &clips {
        bytes.extend(clip.key.to_le_bytes());
        bytes.extend(number(start));
        bytes.extend(number(clip.sound.len()));
        bytes.push(u8::from(clip.person));
        start += clip.sound.len();
    }
    clips.iter().for_each(|clip| bytes.extend(&clip.sound));
    bytes
}

/// A pack as it came. Damaged places hold no sound.
#[derive(Debug, Clone, Default)]
pub struct Pack(Vec<u8>);

impl Pack {
    /// Takes the bytes; nothing where they are no pack.
    #[must_use]
    pub fn of(bytes: Vec<u8>) -> Option<Pack> {
        let pack = bytes.starts_with(MAGIC).then_some(Pack(bytes))?;
        pack.0.get(HEAD..HEAD + pack.count()?.checked_mul(ROW)?)?;
        Some(pack)
    }

    /// The sound of a key.
    #[must_use]
    pub fn sound(&self, key: u64) -> Option<&[u8]> {
        let rows = self.rows();
        let at = rows.binary_search_by(|row| number(row, 0, 8).cmp(&Some(key))).ok()?;
        let part = |from| usize::try_from(number(rows[at], from, 4)?).ok();
        let start = HEAD + rows.len() * ROW + part(8)?;
        self.0.get(start..start.checked_add(part(12)?)?)
    }

    /// Whether a robot speaks anywhere in it.
    #[must_use]
    pub fn has_robot(&self) -> bool {
        self.rows().iter().any(|row| row.last() == Some(&0))
    }

    fn count(&self) -> Option<usize> {
        usize::try_from(number(&self.0, 8, 4)?).ok()
    }

    fn rows(&self) -> Vec<&[u8]> {
        let table = self.count().and_then(|count| self.0.get(HEAD..HEAD + count * ROW)).unwrap_or_default();
        table.chunks_exact(ROW).collect()
    }
}

/// A number of up to eight bytes.
fn number(bytes: &[u8], from: usize, length: usize) -> Option<u64> {
    let part = bytes.get(from..from + length)?;
    Some(part.iter().rev().fold(0, |number, byte| number << 8 | u64::from(*byte)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clip(text: &str, person: bool) -> Clip {
        Clip { key: key("fr", text), person, sound: text.as_bytes().to_vec() }
    }

    #[test]
    fn every_sound_is_found_again_and_no_other() {
        let texts = ["Oui", "Non", "Je ne sais pas", "Votre loyer ?", ""];
        let pack = Pack::of(write(texts.map(|text| clip(text, false)).to_vec())).unwrap();
        for text in texts {
            assert_eq!(pack.sound(key("fr", text)), Some(text.as_bytes()), "{text}");
        }
        assert_eq!(pack.sound(key("ca", "Oui")), None);
        assert_eq!(pack.sound(key("fr", "Peut-être")), None);
    }

    #[test]
    fn a_text_keeps_its_key_whatever_spaces_it_has() {
        assert_eq!(key("fr", "Votre loyer\u{A0}? "), key("fr", "Votre loyer ?"));
        assert_ne!(key("fr", "No"), key("es", "No"));
        // Recordings are named by it: it must never change.
        assert_eq!(format!("{:016x}", key("fr", "Oui")), "8d6dd14e799ed0de");
    }

    #[test]
    fn a_robot_is_told_from_a_person() {
        assert!(Pack::of(write(vec![clip("Oui", true), clip("Non", false)])).unwrap().has_robot());
        assert!(!Pack::of(write(vec![clip("Oui", true), clip("Non", true)])).unwrap().has_robot());
    }

    #[test]
    fn damage_comes_to_nothing() {
        let whole = write(vec![clip("Oui", false), clip("Non", false)]);
        for end in 0..whole.len() {
            let cut = Pack::of(whole[..end].to_vec());
            let found = cut.map(|pack| ["Oui", "Non"].map(|text| pack.sound(key("fr", text)).is_some()));
            assert_ne!(found, Some([true, true]), "{end}");
        }
        let mut many = whole;
        many[8..12].fill(0xff);
        assert!(Pack::of(many).is_none());
    }
}
