//! What was typed, in each way that it may be meant.

use super::letters::{Digits, Letters};
use super::matching::{BEGINS, EXACT, OTHER_ARTICLE};
use super::near::Near;

/// What was typed.
pub(super) struct Typed {
    pub(super) readings: Vec<Reading>,
    pub(super) numbers: Vec<Digits>,
}

/// One way to read what was typed.
pub(super) struct Reading {
    pub(super) letters: Letters,
    /// The least distance that this reading can give.
    pub(super) least: u8,
    pub(super) near: Near,
}

impl Reading {
    fn new(letters: Letters, least: u8) -> Reading {
        let near = Near::new(letters.all());
        Reading { letters, least, near }
    }
}

impl Typed {
    pub(super) fn new(text: &str, country: &str) -> Typed {
        let typed = Letters::of(text);
        let mut numbers = typed.numbers().to_vec();
        let mut readings = Vec::new();
        if typed.starts().is_empty() {
            // `31 000`: one postcode in two pieces.
            numbers = numbers.into_iter().reduce(Digits::followed_by).into_iter().collect();
        } else {
            let whole = written_out(&typed, country, Abbreviations::All);
            let first = whole.after_article();
            if first > 0 {
                let mut letters = Letters::new();
                whole.words().skip(first).for_each(|word| letters.push_word(word));
                readings.push(Reading::new(letters, OTHER_ARTICLE));
            }
            for (expand, least) in
                [(Abbreviations::None, EXACT), (Abbreviations::Finished, EXACT), (Abbreviations::All, BEGINS)]
            {
                let letters = written_out(&typed, country, expand);
                if readings.iter().all(|reading: &Reading| reading.letters.all() != letters.all()) {
                    readings.push(Reading::new(letters, least));
                }
            }
        }
        Typed { readings, numbers }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.readings.is_empty() && self.numbers.is_empty()
    }

    /// Whether a postcode begins with a number that was typed.
    pub(super) fn is_postcode(&self, postcode: &str) -> bool {
        postcode.parse().is_ok_and(|postcode| self.numbers.iter().any(|number| number.begin(postcode)))
    }

    /// The same with the last digit of a postcode left off; nothing where too little would be left.
    pub(super) fn shorter_postcode(&self) -> Option<Typed> {
        match (self.readings.as_slice(), self.numbers.as_slice()) {
            ([], [number]) if number.length > 3 => {
                Some(Typed { readings: Vec::new(), numbers: vec![number.shorter()] })
            }
            _ => None,
        }
    }
}

/// Which abbreviations are written out.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Abbreviations {
    None,
    /// All but the last word, which may be unfinished: `st` on the way to `Strasbourg`.
    Finished,
    All,
}

fn written_out(typed: &Letters, country: &str, which: Abbreviations) -> Letters {
    let count = typed.starts().len();
    let mut letters = Letters::new();
    for (at, word) in typed.words().enumerate() {
        let short = which == Abbreviations::All || which == Abbreviations::Finished && at + 1 < count;
        letters.push_word(match (country, word) {
            ("fr", b"st") if short => b"saint",
            ("fr", b"ste") if short => b"sainte",
            ("fr", b"sts") if short => b"saints",
            ("fr", b"stes") if short => b"saintes",
            ("fr", b"s") if short && at > 0 => b"sur",
            ("es", b"st" | b"san") if short => b"sant",
            ("es", b"sta") if short => b"santa",
            // `Paris 15e arrondissement`.
            ("fr", b"arrondissement" | b"arrt" | b"arr") if at > 0 && !typed.numbers().is_empty() => continue,
            (_, word) => word,
        });
    }
    letters
}
