//! Who has read the words of each language: `docs/readers.tsv`, as the page about Pont shows it. Nothing is claimed beyond it.

use crate::language::Language;
use pont_rules::calendar;
use pont_rules::model::Day;

const TABLE: &str = include_str!("../../docs/readers.tsv");

/// What somebody did, or nobody yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Line {
    /// The language.
    pub language: Language,
    /// `written`, `native` (read by people whose language it is), `concerned` (read by people who read with difficulty).
    pub what: &'static str,
    /// `makers`, `nobody`, or a name as those people want to be called.
    pub who: &'static str,
    /// The day, where somebody did it.
    pub date: Option<Day>,
}

/// All lines, in the order of the table.
pub fn lines() -> impl Iterator<Item = Line> {
    TABLE.lines().skip(1).filter_map(line)
}

fn line(text: &'static str) -> Option<Line> {
    let mut cells = text.split('\t');
    let (language, what, who) = (Language::of(cells.next()?)?, cells.next()?, cells.next()?);
    Some(Line { language, what, who, date: cells.next().and_then(day) })
}

fn day(text: &str) -> Option<Day> {
    let mut parts = text.trim().split('-');
    let year = parts.next()?.parse().ok()?;
    let (month, day) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    Some(calendar::day(year, month, day))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_says_who_wrote_and_who_read_it_or_that_nobody_did() {
        for language in Language::ALL {
            for what in ["written", "native", "concerned"] {
                let told: Vec<Line> = lines().filter(|l| l.language == language && l.what == what).collect();
                assert!(!told.is_empty(), "{language:?}: {what}");
                for line in told {
                    assert_eq!(line.who == "nobody", line.date.is_none(), "{line:?}: a day, or nobody");
                }
            }
        }
        assert_eq!(lines().count(), TABLE.lines().count() - 1, "every line is understood");
        assert!(lines().all(|l| ["written", "native", "concerned"].contains(&l.what)));
    }
}
