//! The compiled table of towns, column by column, walked in place; its form is described where it is compiled.

use super::{Fact, OtherKind, TerritoryError};
use std::ops::Range;

const MAGIC: &[u8] = b"PLACES\x01";
const SECTIONS: usize = 9;

/// A department or comarca.
#[derive(Debug, Clone, Default)]
pub(super) struct Area {
    pub(super) key: String,
    pub(super) name: String,
    facts: Vec<(String, String)>,
    posts: Vec<u32>,
}

/// The table: its bytes, and where each column lies.
#[derive(Debug, Clone)]
pub(super) struct Columns {
    bytes: Vec<u8>,
    country: String,
    language: String,
    code_input: String,
    zones: Vec<(String, String)>,
    areas: Vec<Area>,
    sections: [Range<usize>; SECTIONS],
    towns: usize,
}

impl Columns {
    pub(super) fn read(bytes: Vec<u8>) -> Result<Columns, TerritoryError> {
        let mut cursor = Cursor(bytes.strip_prefix(MAGIC).ok_or(TerritoryError::NotATerritory)?);
        let read = Self::head(&mut cursor, bytes.len()).ok_or(TerritoryError::Damaged)?;
        let mut columns = Columns { bytes, ..read };
        let others = columns.column(8).number();
        // One walk proves that every column is whole: later walks can stop early only on what this one refuses.
        let mut walk = columns.walk();
        let (mut towns, mut named) = (0, 0);
        while let Some(entry) = walk.step() {
            towns += 1;
            std::str::from_utf8(entry.name_bytes).map_err(|_| TerritoryError::Damaged)?;
            named += entry.others().count();
        }
        let whole = walk.is_done() && others.is_some_and(|others| others as usize == named);
        columns.towns = towns;
        if whole { Ok(columns) } else { Err(TerritoryError::Damaged) }
    }

    fn head(cursor: &mut Cursor<'_>, size: usize) -> Option<Columns> {
        let country = cursor.text()?.to_owned();
        let language = cursor.text()?.to_owned();
        let mut sections: [Range<usize>; SECTIONS] = Default::default();
        let mut parts: [&[u8]; SECTIONS] = [&[]; SECTIONS];
        for (range, part) in sections.iter_mut().zip(&mut parts) {
            let length = cursor.number()? as usize;
            let start = size - cursor.0.len();
            *part = cursor.take(length)?;
            *range = start..start + length;
        }
        let mut law = Cursor(parts[0]);
        let code_input = law.text()?.to_owned();
        let mut zones = Vec::new();
        for _ in 0..3 {
            zones.push((law.text()?.to_owned(), law.text()?.to_owned()));
        }
        let areas = areas(&mut Cursor(parts[1]))?;
        let done = cursor.0.is_empty();
        let columns = Columns { bytes: Vec::new(), country, language, code_input, zones, areas, sections, towns: 0 };
        done.then_some(columns)
    }

    pub(super) fn country(&self) -> &str {
        &self.country
    }

    pub(super) fn language(&self) -> &str {
        &self.language
    }

    pub(super) fn len(&self) -> usize {
        self.towns
    }

    fn column(&self, section: usize) -> Cursor<'_> {
        Cursor(self.sections.get(section).and_then(|range| self.bytes.get(range.clone())).unwrap_or_default())
    }

    /// What the law reads of a town.
    pub(super) fn facts(&self, entry: &Entry<'_>) -> Vec<(String, Fact)> {
        let zone = self.zones.get(usize::from(entry.zone).wrapping_sub(1)).filter(|(input, _)| !input.is_empty());
        let choices = entry.area.facts.iter().chain(zone);
        let mut facts: Vec<_> = choices.map(|(input, value)| (input.clone(), Fact::Choice(value.clone()))).collect();
        if !self.code_input.is_empty()
            && let Ok(number) = code_text(entry.code).parse()
        {
            facts.push((self.code_input.clone(), Fact::Number(number)));
        }
        facts
    }

    /// Starts at the first town.
    pub(super) fn walk(&self) -> Walk<'_> {
        let [runs, codes, names, counts, posts, traits, mut others] = [2, 3, 4, 5, 6, 7, 8].map(|s| self.column(s));
        others.number();
        let mut walk = Walk {
            areas: &self.areas,
            runs,
            codes,
            names,
            counts,
            posts,
            traits,
            others,
            next_other: None,
            area: 0,
            left: 0,
            index: 0,
            code: 0,
            name: Vec::with_capacity(64),
        };
        walk.skip_to_other();
        walk
    }
}

fn areas(cursor: &mut Cursor<'_>) -> Option<Vec<Area>> {
    let mut areas = Vec::new();
    for _ in 0..cursor.number()? {
        let mut area = Area { key: cursor.text()?.to_owned(), name: cursor.text()?.to_owned(), ..Area::default() };
        for _ in 0..cursor.number()? {
            area.facts.push((cursor.text()?.to_owned(), cursor.text()?.to_owned()));
        }
        let mut post = 0_u32;
        for _ in 0..cursor.number()? {
            post = post.checked_add(cursor.number()?)?;
            area.posts.push(post);
        }
        areas.push(area);
    }
    cursor.0.is_empty().then_some(areas)
}

/// One town, valid until the next step.
pub(super) struct Entry<'a> {
    pub(super) index: usize,
    pub(super) code: u32,
    /// In UTF-8.
    pub(super) name_bytes: &'a [u8],
    pub(super) area: &'a Area,
    pub(super) area_index: usize,
    /// By size: 0 for a village, 63 for the greatest.
    pub(super) size: u8,
    zone: u8,
    posts: Cursor<'a>,
    count: u8,
    others: Cursor<'a>,
    named: u32,
}

impl<'a> Entry<'a> {
    /// Its name.
    pub(super) fn name(&self) -> &'a str {
        // Reading the table has proved every name to be UTF-8.
        std::str::from_utf8(self.name_bytes).unwrap_or_default()
    }

    /// Its postcodes as numbers.
    pub(super) fn postcodes(&self) -> impl Iterator<Item = u32> + 'a {
        let (mut posts, area) = (self.posts, self.area);
        (0..self.count).filter_map(move |_| area.posts.get(posts.number()? as usize).copied())
    }

    /// Whether it has other names.
    pub(super) fn has_others(&self) -> bool {
        self.named > 0
    }

    /// Its other names.
    pub(super) fn others(&self) -> impl Iterator<Item = (OtherKind, &'a str)> + 'a {
        let mut others = self.others;
        (0..self.named).filter_map(move |at| {
            if at > 0 {
                others.number()?;
            }
            let kind = others.kind()?;
            Some((kind, others.text()?))
        })
    }
}

/// A walk over all towns in the order of their codes.
pub(super) struct Walk<'a> {
    areas: &'a [Area],
    runs: Cursor<'a>,
    codes: Cursor<'a>,
    names: Cursor<'a>,
    counts: Cursor<'a>,
    posts: Cursor<'a>,
    traits: Cursor<'a>,
    others: Cursor<'a>,
    next_other: Option<u32>,
    area: usize,
    left: u32,
    index: usize,
    code: u32,
    name: Vec<u8>,
}

impl<'a> Walk<'a> {
    /// The next town; nothing at the end, or where the table is not sound.
    pub(super) fn step(&mut self) -> Option<Entry<'_>> {
        while self.left == 0 {
            self.area = self.runs.number()? as usize;
            self.left = self.runs.number()?;
        }
        self.left -= 1;
        let area = self.areas.get(self.area)?;
        self.code = self.code.checked_add(self.codes.number()?)?;
        self.next_name()?;
        let count = self.counts.byte()?;
        let posts = self.posts;
        for _ in 0..count {
            area.posts.get(self.posts.number()? as usize)?;
        }
        let traits = self.traits.byte()?;
        let mut others = self.others;
        let mut named = 0;
        // The cursor stands after the number of towns skipped, before the kind.
        while self.next_other == Some(self.index as u32) {
            self.others.kind()?;
            self.others.text()?;
            named += 1;
            self.skip_to_other();
        }
        if named == 0 {
            others = Cursor(&[]);
        }
        let index = self.index;
        self.index += 1;
        Some(Entry {
            index,
            code: self.code,
            name_bytes: &self.name,
            area,
            area_index: self.area,
            size: traits >> 2,
            zone: traits & 3,
            posts,
            count,
            others,
            named,
        })
    }

    fn next_name(&mut self) -> Option<()> {
        let kept = usize::from(self.names.byte().filter(|kept| *kept < 32)?);
        let rest = self.names.0;
        let length = rest.iter().position(|byte| *byte < 32).unwrap_or(rest.len());
        let rest = self.names.take(length)?;
        if kept > self.name.len() || kept + length > 64 {
            return None;
        }
        self.name.truncate(kept);
        self.name.extend_from_slice(rest);
        Some(())
    }

    fn skip_to_other(&mut self) {
        let from = self.next_other.unwrap_or(0);
        self.next_other = self.others.number().and_then(|skipped| from.checked_add(skipped));
    }

    /// Whether every column was read to its end.
    fn is_done(&self) -> bool {
        let columns = [&self.runs, &self.codes, &self.names, &self.counts, &self.posts, &self.traits, &self.others];
        self.left == 0 && columns.iter().all(|column| column.0.is_empty())
    }
}

/// What is left of a column.
#[derive(Clone, Copy)]
struct Cursor<'a>(&'a [u8]);

impl<'a> Cursor<'a> {
    fn byte(&mut self) -> Option<u8> {
        let (byte, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*byte)
    }

    fn number(&mut self) -> Option<u32> {
        let mut number = 0_u32;
        for shift in [0, 7, 14, 21] {
            let byte = self.byte()?;
            number |= u32::from(byte & 127) << shift;
            if byte < 128 {
                return Some(number);
            }
        }
        None
    }

    fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(taken)
    }

    fn text(&mut self) -> Option<&'a str> {
        let length = self.number()? as usize;
        std::str::from_utf8(self.take(length)?).ok()
    }

    fn kind(&mut self) -> Option<OtherKind> {
        Some(match self.byte()? {
            0 => OtherKind::Arabic,
            1 => OtherKind::Variant,
            2 => OtherKind::Former,
            _ => return None,
        })
    }
}

/// A code as the table numbers it: `2A004` is 2 × 36 + 10 thousands and 4.
pub(super) fn code_number(code: &str) -> Option<u32> {
    let (head, tail) = code.split_at_checked(2)?;
    let head = u32::from_str_radix(head, 36).ok()?;
    if tail.len() == 3 { tail.parse::<u32>().ok().map(|tail| head * 1000 + tail) } else { None }
}

/// The code that [`code_number`] numbers.
pub(super) fn code_text(number: u32) -> String {
    let digit = |value: u32| char::from_digit(value % 36, 36).unwrap_or('0').to_ascii_uppercase();
    let head = number / 1000;
    format!("{}{}{:03}", digit(head / 36), digit(head), number % 1000)
}
