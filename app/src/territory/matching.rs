//! How well a town fits what was typed.

use super::OtherKind;
use super::columns::{Area, Entry};
use super::letters::{Digits, Letters};

/// How well a town fits: the smallest is the likeliest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Rank {
    /// Only part of it was typed, or it differs.
    inexact: bool,
    /// A whole city where one of its districts has that very postcode.
    whole_city: bool,
    /// How far it is from what was typed, less the town's size: a great town a letter away comes before a village.
    distance: u8,
    index: usize,
}

impl Rank {
    fn new(distance: u8, whole_city: bool, entry: &Entry<'_>) -> Rank {
        let smallness = 63 - entry.size.min(63);
        Rank { inexact: distance > EXACT, whole_city, distance: distance + smallness, index: entry.index }
    }

    /// Whether the whole name or postcode was typed.
    pub(super) fn is_exact(&self) -> bool {
        !self.inexact
    }
}

const EXACT: u8 = 0;
/// The name begins so.
const BEGINS: u8 = 20;
/// As above, but for an article that the name does not have.
const OTHER_ARTICLE: u8 = 24;
/// A later word of the name begins so.
const LATER_WORD: u8 = 40;
/// The words begin words of the name, then of the department or comarca.
const WORDS_IN_ORDER: u8 = 44;
/// One letter differs, then two.
const MISSPELT: [u8; 3] = [40, 48, 66];
/// … and only the beginning was typed.
const UNFINISHED: u8 = 10;
/// A name that the town had once, or that a part of it has.
const FORMER: u8 = 6;

/// What was typed, in each way that it may be meant.
pub(super) struct Typed {
    readings: Vec<Reading>,
    numbers: Vec<Digits>,
}

/// One way to read what was typed.
struct Reading {
    letters: Letters,
    /// The least distance that this reading can give.
    least: u8,
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
            let whole = written_out(&typed, country, true);
            let open = written_out(&typed, country, false);
            let first = whole.after_article();
            if first > 0 {
                let mut letters = Letters::new();
                whole.words().skip(first).for_each(|word| letters.push_word(word));
                readings.push(Reading { letters, least: OTHER_ARTICLE });
            }
            let abbreviated = open.all() != whole.all();
            if abbreviated {
                readings.push(Reading { letters: open, least: EXACT });
            }
            readings.push(Reading { letters: whole, least: if abbreviated { BEGINS } else { EXACT } });
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
            ([], [number]) if number.length > 3 => Some(Typed { readings: Vec::new(), numbers: vec![number.shorter()] }),
            _ => None,
        }
    }

    /// Whether it is long enough to look for names that differ a little.
    pub(super) fn may_be_misspelt(&self) -> bool {
        self.readings.iter().any(|reading| tolerance(reading.letters.all().len()) > 0)
    }

    /// Prepares a walk over all towns.
    pub(super) fn over(&self, misspelt: bool) -> Search<'_> {
        let near = if misspelt { self.readings.iter().map(|reading| Near::new(reading.letters.all())).collect() } else { Vec::new() };
        Search { typed: self, near, name: Letters::new() }
    }
}

/// The words with abbreviations written out; the last one, perhaps unfinished, only if `last`.
fn written_out(typed: &Letters, country: &str, last: bool) -> Letters {
    let count = typed.starts().len();
    let mut letters = Letters::new();
    for (at, word) in typed.words().enumerate() {
        let short = last || at + 1 < count;
        letters.push_word(match (country, word) {
            ("fr", b"st") if short => b"saint",
            ("fr", b"ste") if short => b"sainte",
            ("fr", b"sts") if short => b"saints",
            ("fr", b"stes") if short => b"saintes",
            ("fr", b"s") if short && at > 0 => b"sur",
            ("es", b"st" | b"san") if short => b"sant",
            ("es", b"sta") if short => b"santa",
            // Parts `15e arrondissement`, said or not.
            ("fr", b"arrondissement" | b"arrt" | b"arr") if at > 0 && !typed.numbers().is_empty() => continue,
            (_, word) => word,
        });
    }
    letters
}

/// How many letters may differ.
fn tolerance(length: usize) -> u32 {
    match length {
        0..4 => 0,
        4..7 => 1,
        _ => 2,
    }
}

/// A walk over all towns, with room to work in.
pub(super) struct Search<'t> {
    typed: &'t Typed,
    near: Vec<Near>,
    name: Letters,
}

impl Search<'_> {
    /// The rank of a town, and the other name that it was found by; nothing if it does not fit.
    pub(super) fn rank<'a>(&mut self, entry: &Entry<'a>) -> Option<(Rank, Option<&'a str>)> {
        if self.typed.readings.is_empty() {
            let number = self.typed.numbers.first()?;
            entry.postcodes().find(|postcode| number.begin(*postcode))?;
            let whole = number.length == 5;
            let district = entry.name.bytes().any(|byte| byte.is_ascii_digit());
            return Some((Rank::new(if whole { EXACT } else { BEGINS }, whole && !district, entry), None));
        }
        self.name.clear();
        self.name.push(entry.name);
        let floor = self.numbers_fit(entry)?;
        let mut best = self.distance(entry.area).map(|distance| (distance, None));
        for (kind, text) in entry.others() {
            self.name.clear();
            self.name.push(text);
            let Some(distance) = self.distance(entry.area) else { continue };
            let distance = if kind == OtherKind::Former { distance + FORMER } else { distance };
            if best.is_none_or(|(least, _)| distance < least) {
                best = Some((distance, Some(text).filter(|_| kind != OtherKind::Arabic)));
            }
        }
        let (distance, also) = best?;
        let whole_city = self.typed.numbers.iter().any(|number| number.length == 5) && floor != EXACT;
        Some((Rank::new(distance.max(floor), whole_city, entry), also))
    }

    /// Whether the numbers typed beside a name fit the town, and the least distance that leaves.
    fn numbers_fit(&self, entry: &Entry<'_>) -> Option<u8> {
        let district = self.name.numbers().first();
        let mut floor = if district.is_some() && self.typed.numbers.is_empty() { BEGINS } else { EXACT };
        for number in &self.typed.numbers {
            let begins_district = || district.is_some_and(|district| district.begins_with(number));
            if district.is_some_and(|district| district.value == number.value) {
                continue;
            }
            let postcode = entry.postcodes().any(|postcode| number.begin(postcode));
            if !postcode && !begins_district() {
                return None;
            }
            // A whole postcode is enough for a district; a city shares it with its district.
            if number.length < 5 || district.is_none() {
                floor = floor.max(BEGINS);
            }
        }
        Some(floor)
    }

    /// How well the name in hand fits.
    fn distance(&mut self, area: &Area) -> Option<u8> {
        if !self.near.is_empty() {
            return self.misspelt();
        }
        let mut best: Option<u8> = None;
        for reading in &self.typed.readings {
            let distance = as_written(&self.name, reading.letters.all()).or_else(|| {
                self.in_order(reading, area).then_some(WORDS_IN_ORDER)
            });
            let distance = distance.map(|distance| distance.max(reading.least));
            best = [best, distance].into_iter().flatten().min();
        }
        best
    }

    fn misspelt(&self) -> Option<u8> {
        let mut best = None;
        for near in &self.near {
            for from in 0..=self.name.after_article() {
                best = [best, near.distance(self.name.from_word(from))].into_iter().flatten().min();
            }
        }
        best
    }

    fn in_order(&self, reading: &Reading, area: &Area) -> bool {
        let mut words = reading.letters.words();
        let Some(first) = words.next().filter(|_| reading.letters.starts().len() > 1) else { return false };
        let begins = |word: &&[u8]| word.starts_with(first);
        if !self.name.words().any(|word| begins(&word)) {
            return false;
        }
        let mut long = self.name.clone();
        long.push(&area.name);
        let mut left = long.words().skip_while(|word| !begins(word)).skip(1);
        words.all(|word| left.any(|candidate| candidate.starts_with(word)))
    }
}

/// Whether a name is what was typed, begins so, or has a later word that begins so.
fn as_written(name: &Letters, typed: &[u8]) -> Option<u8> {
    let article = name.after_article();
    let mut best = None;
    for word in 0..name.starts().len() {
        let text = name.from_word(word);
        if text.starts_with(typed) {
            let distance = if word > article {
                LATER_WORD
            } else if text.len() == typed.len() {
                EXACT
            } else {
                BEGINS
            };
            best = [best, Some(distance)].into_iter().flatten().min();
        }
    }
    best
}

/// The number of letters that differ (wrong, missing, in excess, or two swapped), by the bit-parallel method of Myers and Hyyrö.
struct Near {
    masks: [u64; 256],
    length: usize,
    most: u32,
}

impl Near {
    fn new(typed: &[u8]) -> Near {
        let length = typed.len().min(64);
        let mut masks = [0; 256];
        for (at, letter) in typed.iter().take(length).enumerate() {
            masks[usize::from(*letter)] |= 1_u64 << at;
        }
        Near { masks, length, most: tolerance(length) }
    }

    fn distance(&self, name: &[u8]) -> Option<u8> {
        if self.most == 0 {
            return None;
        }
        let reach = self.length + self.most as usize;
        let (whole, begins) = self.differing(name.get(..reach).unwrap_or(name));
        let found = |differing: u32, unfinished: u8| {
            MISSPELT.get(differing as usize).filter(|_| differing <= self.most).map(|distance| distance + unfinished)
        };
        let whole = found(whole, 0).filter(|_| name.len() <= reach);
        [whole, found(begins, UNFINISHED)].into_iter().flatten().min()
    }

    /// How many letters differ from the whole text, and from its best beginning.
    fn differing(&self, text: &[u8]) -> (u32, u32) {
        let last = 1_u64 << (self.length - 1);
        let (mut plus, mut minus) = (u64::MAX, 0);
        let (mut diagonal_before, mut mask_before) = (0, 0);
        let mut score = self.length as u32;
        let mut best = score;
        for letter in text {
            let mask = self.masks[usize::from(*letter)];
            let swapped = ((!diagonal_before & mask) << 1) & mask_before;
            let diagonal = ((mask & plus).wrapping_add(plus) ^ plus) | mask | minus | swapped;
            let across_plus = minus | !(diagonal | plus);
            let across_minus = plus & diagonal;
            if across_plus & last != 0 {
                score += 1;
            } else if across_minus & last != 0 {
                score -= 1;
            }
            let across_plus = across_plus << 1 | 1;
            plus = across_minus << 1 | !(diagonal | across_plus);
            minus = across_plus & diagonal;
            (diagonal_before, mask_before) = (diagonal, mask);
            best = best.min(score);
        }
        (score, best)
    }
}
