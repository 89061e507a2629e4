//! How well a town fits what was typed.

use super::OtherKind;
use super::columns::{Area, Entry};
use super::letters::{Letters, presence, presence_by_byte};
use super::reading::{Reading, Typed};

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

/// The whole name, perhaps without its article.
pub(super) const EXACT: u8 = 0;
/// The name begins so.
pub(super) const BEGINS: u8 = 20;
/// As above, but for an article that the name does not have.
pub(super) const OTHER_ARTICLE: u8 = 24;
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

/// How a name was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Spelling {
    /// As it is written.
    Right,
    /// The whole name, but for a letter.
    Close,
    /// Farther.
    Loose,
}

/// A town that fits.
pub(super) struct Found<'a> {
    pub(super) rank: Rank,
    pub(super) spelling: Spelling,
    /// The variant or former name that it was found by.
    pub(super) also: Option<&'a str>,
}

/// What a reading needs, to pass over most towns at a glance.
struct Glance {
    letters: u32,
    most_missing: u32,
    several_words: bool,
    /// One of the first two letters is right, wherever a letter or two are wrong.
    beginning: u32,
    least_length: usize,
}

/// A search over all towns, with room to work in.
pub(super) struct Search<'t> {
    typed: &'t Typed,
    glances: Vec<Glance>,
    by_byte: [u32; 256],
    /// The letters that articles begin with.
    articles: u32,
    /// The area at hand and its letters.
    area: (usize, u32),
    name: Letters,
}

impl<'t> Search<'t> {
    pub(super) fn new(typed: &'t Typed) -> Search<'t> {
        let glance = |reading: &Reading| Glance {
            letters: presence(reading.letters.all()),
            most_missing: reading.near.most(),
            several_words: reading.letters.starts().len() > 1,
            beginning: presence(reading.letters.all().get(..2).unwrap_or_default()),
            least_length: reading.letters.all().len().saturating_sub(reading.near.most() as usize),
        };
        let glances = typed.readings.iter().map(glance).collect();
        Search {
            typed,
            glances,
            by_byte: presence_by_byte(),
            articles: presence(b"el"),
            area: (usize::MAX, 0),
            name: Letters::new(),
        }
    }

    /// How a town fits, if it does. Misspelt names are compared only on demand.
    pub(super) fn fit<'a>(&mut self, entry: &Entry<'a>, misspelt: bool) -> Option<Found<'a>> {
        if self.typed.readings.is_empty() {
            return self.postcode_fits(entry);
        }
        if !self.may_fit(entry, misspelt) {
            return None;
        }
        self.name.clear();
        self.name.push(entry.name());
        let floor = self.numbers_fit(entry)?;
        let mut best = self.name_fits(entry.area, misspelt).map(|(distance, spelling)| (distance, spelling, None));
        for (kind, text) in entry.others() {
            self.name.clear();
            self.name.push(text);
            let Some((distance, spelling)) = self.name_fits(entry.area, misspelt) else { continue };
            let distance = if kind == OtherKind::Former { distance + FORMER } else { distance };
            if best.is_none_or(|(least, ..)| distance < least) {
                best = Some((distance, spelling, Some(text).filter(|_| kind != OtherKind::Arabic)));
            }
        }
        let (distance, spelling, also) = best?;
        let whole_city = self.typed.numbers.iter().any(|number| number.length == 5) && floor != EXACT;
        Some(Found { rank: Rank::new(distance.max(floor), whole_city, entry), spelling, also })
    }

    fn postcode_fits<'a>(&self, entry: &Entry<'a>) -> Option<Found<'a>> {
        let number = self.typed.numbers.first()?;
        entry.postcodes().find(|postcode| number.begin(*postcode))?;
        let whole = number.length == 5;
        let district = entry.name_bytes.iter().any(u8::is_ascii_digit);
        let rank = Rank::new(if whole { EXACT } else { BEGINS }, whole && !district, entry);
        Some(Found { rank, spelling: Spelling::Right, also: None })
    }

    /// Whether the letters typed are there at all, in any order. Most towns are passed over here.
    fn may_fit(&mut self, entry: &Entry<'_>, misspelt: bool) -> bool {
        if entry.has_others() {
            return true;
        }
        if self.area.0 != entry.area_index {
            self.area = (entry.area_index, self.letters_of(entry.area.name.as_bytes()).0);
        }
        let (there, beginning) = self.letters_of(entry.name_bytes);
        self.glances.iter().any(|glance| {
            let missing = glance.letters & !there;
            missing == 0
                || glance.several_words && missing & !self.area.1 == 0
                || misspelt
                    && missing.count_ones() <= glance.most_missing
                    && entry.name_bytes.len() >= glance.least_length
                    && beginning & glance.beginning != 0
        })
    }

    /// The letters of a name, and the two that it begins with; any, where it may begin with an article.
    fn letters_of(&self, text: &[u8]) -> (u32, u32) {
        let (mut there, mut beginning, mut seen) = (0, 0, 0);
        for byte in text {
            let letter = self.by_byte.get(usize::from(*byte)).copied().unwrap_or(0);
            there |= letter;
            if seen < 2 && letter != 0 {
                beginning |= letter;
                seen += 1;
                if beginning & self.articles != 0 {
                    (beginning, seen) = (u32::MAX, 2);
                }
            }
        }
        (there, beginning)
    }

    /// Whether the numbers typed beside a name fit the town, and the least distance that leaves.
    fn numbers_fit(&self, entry: &Entry<'_>) -> Option<u8> {
        let district = self.name.numbers().first();
        let mut floor = if district.is_some() && self.typed.numbers.is_empty() { BEGINS } else { EXACT };
        for number in &self.typed.numbers {
            if district.is_some_and(|district| district.value == number.value) {
                continue;
            }
            let begins_district = district.is_some_and(|district| district.begins_with(number));
            if !begins_district && !entry.postcodes().any(|postcode| number.begin(postcode)) {
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
    fn name_fits(&self, area: &Area, misspelt: bool) -> Option<(u8, Spelling)> {
        let mut best: Option<(u8, Spelling)> = None;
        for reading in &self.typed.readings {
            let written = as_written(&self.name, reading.letters.all())
                .or_else(|| self.in_order(reading, area).then_some(WORDS_IN_ORDER))
                .map(|distance| (distance.max(reading.least), Spelling::Right));
            best = [best, written].into_iter().flatten().min();
            if misspelt && best.is_none() {
                best = self.nearly(reading);
            }
        }
        best
    }

    fn nearly(&self, reading: &Reading) -> Option<(u8, Spelling)> {
        let names = (0..=self.name.after_article()).map(|word| self.name.tail(word));
        let found = names.filter_map(|name| reading.near.differing(name)).filter_map(|differing| {
            let spelling =
                if differing.letters < 2 && !differing.unfinished { Spelling::Close } else { Spelling::Loose };
            let distance = MISSPELT.get(differing.letters as usize)?;
            Some((distance + if differing.unfinished { UNFINISHED } else { 0 }, spelling))
        });
        found.min()
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
    let distances = (0..name.starts().len()).filter_map(|word| {
        let text = name.tail(word);
        text.starts_with(typed).then_some(match word {
            later if later > article => LATER_WORD,
            _ if text.len() == typed.len() => EXACT,
            _ => BEGINS,
        })
    });
    distances.min()
}
