//! The value of one answer: something small and simple when it shrinks, often a figure of the law itself.

use super::people::birth;
use pont_rules::model::{Catalogue, Day, Domain, ONE};
use pont_rules::results::Open;
use pont_rules::{Answer, Answers, bounds};

/// Where a value lies, whatever the input is: the lower the number, the smaller or the more usual.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Value(pub(super) u32);

/// What a value stands for.
enum Meaning {
    Least,
    /// So many hundredths above the least.
    Above(u32),
    /// A figure of the law, of all so far along as said, or so many cents off.
    Figure(u32, i64),
}

impl Value {
    fn meaning(self) -> Meaning {
        let (band, along) = (self.0 >> 28, u64::from(self.0 << 4));
        let upto = |most: u64| ((along * most) >> 32) as u32;
        match band {
            0 => Meaning::Least,
            1..6 => Meaning::Above(upto(40) * 100),
            6..9 => Meaning::Above(upto(400) * 100),
            9..11 => Meaning::Above(upto(4_000) * 100),
            11 => Meaning::Above(upto(20_000) * 100),
            12 => Meaning::Above(upto(300_000) * 100),
            13 => Meaning::Above(upto(300_000)),
            _ => Meaning::Figure(self.0 << 5, i64::from(self.0 >> 4 & 3).min(2) - 1),
        }
    }

    /// Whether it is the simplest of all.
    pub(super) fn is_least(self) -> bool {
        matches!(self.meaning(), Meaning::Least)
    }

    /// A whole number, for what is counted.
    pub(super) fn whole(self) -> u32 {
        match self.meaning() {
            Meaning::Least => 0,
            Meaning::Above(cents) => cents / 100,
            Meaning::Figure(along, _) => along >> 12,
        }
    }

    /// The answer that it stands for, within what those before leave possible; none where they bound it and it makes no sense.
    pub(super) fn answer(self, law: &Catalogue, before: &Answers, today: Day, open: Open) -> Option<Answer> {
        let input = &law.inputs[usize::from(open.input)];
        Some(match input.domain {
            Domain::Bool => Answer::Bool(self.whole() % 3 == 1),
            Domain::Choice(of) => Answer::Choice((self.whole() % law.enums[usize::from(of)].values.len() as u32) as u8),
            Domain::Date { low, high } => {
                let day = match open.person.filter(|_| input.id == "birth") {
                    Some(person) => birth(self, before, open.input, today, person),
                    None => today - self.whole() as Day,
                };
                let day = day.clamp(low, high);
                Answer::Date(day, day)
            }
            Domain::Number { low, high, .. } => {
                let possible = input.estimate.map(|_| bounds(law, before, today, open.input, open.person));
                let n = match possible {
                    Some(None) => return None,
                    Some(Some(Answer::Number(low, high))) => {
                        let share = i128::from(high - low) * i128::from(self.whole() % 1_001) / 1_000;
                        low + i64::try_from(share).unwrap()
                    }
                    _ => self.number(law, low).clamp(low, high),
                };
                // Money to the cent, counts whole.
                let step = input.domain.step();
                let n = n / step * step;
                Answer::Number(n, n)
            }
        })
    }

    fn number(self, law: &Catalogue, low: i64) -> i64 {
        const CENT: i64 = ONE / 100;
        match self.meaning() {
            Meaning::Least => low,
            Meaning::Above(cents) => low.saturating_add(i64::from(cents) * CENT),
            Meaning::Figure(along, off) => {
                let at = (u64::from(along) * law.params.len() as u64) >> 32;
                let newest = law.params.get(at as usize).and_then(|p| p.values.iter().rev().find_map(|(_, n)| *n));
                newest.unwrap_or(0).saturating_add(off * CENT)
            }
        }
    }
}

/// An answer said less exactly: a number or a date somewhere between two, within what is possible.
pub(super) fn about(domain: &Domain, possible: Option<Answer>, answer: Answer, rough: u16) -> Answer {
    let off = [1, 50, 1_000, 100_000][usize::from(rough) % 4];
    match (answer, possible, domain) {
        (Answer::Number(n, _), Some(Answer::Number(low, high)), Domain::Number { whole: false, .. }) => {
            Answer::Number(n.saturating_sub(off * ONE).max(low), n.saturating_add(off * ONE).min(high))
        }
        (Answer::Date(day, _), _, Domain::Date { low, high }) => {
            let off = off.min(9_000) as Day;
            Answer::Date((day - off).max(*low), (day + off).min(*high))
        }
        _ => answer,
    }
}
