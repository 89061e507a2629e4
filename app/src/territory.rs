//! Towns by postcode or name, as one types: reads the compiled table in place and never fails on any bytes.

mod columns;
mod letters;
mod matching;
mod near;
mod reading;
#[cfg(test)]
mod tests;

use columns::{Columns, Entry};
use matching::{Found, Rank, Search, Spelling};
use reading::Typed;

/// Why bytes are not a territory table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TerritoryError {
    /// Not a table at all, or of another form.
    NotATerritory,
    /// The right form, but its content cannot be read.
    Damaged,
}

/// What the law reads of a town: the value of one input.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fact {
    /// A value of the input's enumeration.
    Choice(String),
    /// A number.
    Number(u32),
}

/// The kinds of other names, as the table numbers them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum OtherKind {
    Arabic,
    Variant,
    Former,
}

/// A town, with what tells it apart from others of its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Town {
    /// Its place in the table; changes when the table is renewed.
    pub index: usize,
    /// The official code (INSEE or INE), five characters; never changes.
    pub code: String,
    /// The official name, in [`Territory::language`].
    pub name: String,
    /// The name in Arabic script, where there is a usual one.
    pub arabic: Option<String>,
    /// The former or other name that was typed, where the town was found by it.
    pub also: Option<String>,
    /// The postcode to show: the one that was typed, else the first; empty where the town has none.
    pub postcode: String,
    /// All its postcodes.
    pub postcodes: Vec<String>,
    /// The department or comarca it lies in.
    pub area: String,
    /// The department's number, or the comarca's id.
    pub area_key: String,
    /// What the law reads of it: `(input, value)`. What is missing here is not known.
    pub facts: Vec<(String, Fact)>,
}

/// The towns of one country.
#[derive(Debug, Clone)]
pub struct Territory {
    columns: Columns,
}

impl Territory {
    /// Reads a table; it stays as it is in memory, and is decoded as it is searched.
    ///
    /// # Errors
    /// The bytes are not a whole, sound table of this form.
    pub fn read(bytes: Vec<u8>) -> Result<Territory, TerritoryError> {
        Columns::read(bytes).map(|columns| Territory { columns })
    }

    /// `fr` or `es`.
    #[must_use]
    pub fn country(&self) -> &str {
        self.columns.country()
    }

    /// The language that names are in, for `lang`: `fr` or `ca`.
    #[must_use]
    pub fn language(&self) -> &str {
        self.columns.language()
    }

    /// How many towns there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.columns.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The town at an index.
    #[must_use]
    pub fn town(&self, index: usize) -> Option<Town> {
        let mut walk = self.columns.walk();
        while let Some(entry) = walk.step() {
            if entry.index == index {
                return Some(self.describe(&entry, None, None));
            }
        }
        None
    }

    /// The town that has an official code.
    #[must_use]
    pub fn by_code(&self, code: &str) -> Option<Town> {
        let number = columns::code_number(code)?;
        let mut walk = self.columns.walk();
        while let Some(entry) = walk.step() {
            if entry.code == number {
                return Some(self.describe(&entry, None, None));
            }
        }
        None
    }

    /// The towns that what was typed may mean, the likeliest first: by postcode, or by name in Latin or Arabic script,
    /// forgiving of accents, case, hyphens, articles, abbreviations and one or two wrong letters.
    #[must_use]
    pub fn search(&self, typed: &str, limit: usize) -> Vec<Town> {
        let typed = Typed::new(typed, self.country());
        if typed.is_empty() || limit == 0 {
            return Vec::new();
        }
        let mut found = self.look(&typed, limit);
        // A business postcode, or a wrong last digit: its neighbours.
        let mut shorter = typed.shorter_postcode();
        while let Some(typed) = shorter.take_if(|_| found.is_empty()) {
            found = self.look(&typed, limit);
            shorter = typed.shorter_postcode();
        }
        found
    }

    fn look(&self, typed: &Typed, limit: usize) -> Vec<Town> {
        let mut search = Search::new(typed);
        let [mut right, mut close, mut loose] = [(); 3].map(|()| Best { limit, kept: Vec::new() });
        let mut walk = self.columns.walk();
        while let Some(entry) = walk.step() {
            // Nobody misspells a name that exists.
            let Some(Found { rank, spelling, also }) = search.fit(&entry, !right.has_exact()) else { continue };
            let best = match spelling {
                Spelling::Right => &mut right,
                Spelling::Close => &mut close,
                Spelling::Loose => &mut loose,
            };
            if best.takes(&rank) {
                best.keep(rank, self.describe(&entry, also, Some(typed)));
            }
        }
        if right.kept.is_empty() {
            close.join(loose);
        }
        if !right.has_exact() {
            right.join(close);
        }
        right.kept.into_iter().map(|(_, town)| town).collect()
    }

    fn describe(&self, entry: &Entry<'_>, also: Option<&str>, typed: Option<&Typed>) -> Town {
        let postcodes: Vec<String> = entry.postcodes().map(|post| format!("{post:05}")).collect();
        let meant: Vec<&String> = postcodes.iter().filter(|post| typed.is_some_and(|t| t.is_postcode(post))).collect();
        let all: Vec<&String> = postcodes.iter().collect();
        let arabic = entry.others().find(|(kind, _)| *kind == OtherKind::Arabic).map(|(_, text)| text.to_owned());
        Town {
            index: entry.index,
            code: columns::code_text(entry.code),
            name: entry.name().to_owned(),
            arabic,
            also: also.map(str::to_owned),
            postcode: main_postcode(&meant).or(main_postcode(&all)).unwrap_or_default(),
            postcodes,
            area: entry.area.name.clone(),
            area_key: entry.area.key.clone(),
            facts: self.columns.facts(entry),
        }
    }
}

/// The best few so far, in order.
struct Best {
    limit: usize,
    kept: Vec<(Rank, Town)>,
}

impl Best {
    fn has_exact(&self) -> bool {
        self.kept.first().is_some_and(|(rank, _)| rank.is_exact())
    }

    fn takes(&self, rank: &Rank) -> bool {
        self.kept.len() < self.limit || self.kept.last().is_some_and(|(worst, _)| rank < worst)
    }

    fn keep(&mut self, rank: Rank, town: Town) {
        let at = self.kept.partition_point(|(other, _)| *other <= rank);
        self.kept.insert(at, (rank, town));
        self.kept.truncate(self.limit);
    }

    fn join(&mut self, other: Best) {
        for (rank, town) in other.kept {
            self.keep(rank, town);
        }
    }
}

/// The one that people give: round where there is one.
fn main_postcode(postcodes: &[&String]) -> Option<String> {
    let ending = |end: &str| postcodes.iter().find(|post| post.ends_with(end));
    ending("00").or_else(|| ending("01")).or(postcodes.first()).map(|post| (*post).clone())
}
