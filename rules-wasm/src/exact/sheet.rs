//! What households have answered, up to 64 side by side, and what the law says of its terms.

use super::columns::{Columns, Head, Kind, LANES, Mask};
use super::days::Days;
use super::terms::Terms;
use super::value::Value::{self, Choice, Date, False, Number, Open, True};
use super::weigh::Weight;
use crate::answers::Answers;
use crate::model::{Catalogue, InputId, MAX_PERSONS, Month};

/// Places of one input: each person, and the household.
pub(super) const HOLDERS: usize = MAX_PERSONS + 1;

/// Some households after others.
pub(super) struct Sheet<'a> {
    pub(super) catalogue: &'a Catalogue,
    pub(super) now: Month,
    /// The present answers of each input and holder; those of households taken before are not known.
    heads: Vec<(u32, Head)>,
    answers: Columns,
    stamp: u32,
    pub(super) days: Days,
    pub(super) terms: Terms,
    /// What is worked out for the households taken last.
    pub(super) columns: Columns,
}

impl<'a> Sheet<'a> {
    pub(super) fn new(catalogue: &'a Catalogue, now: Month, weights: &[Weight]) -> Self {
        Sheet {
            catalogue,
            now,
            heads: vec![(0, Head::OPEN); catalogue.inputs.len() * HOLDERS],
            answers: Columns::default(),
            stamp: 0,
            days: Days::new(),
            terms: Terms::new(catalogue, weights),
            columns: Columns::default(),
        }
    }

    /// Begins with other households: at most as many as there are lanes.
    pub(super) fn take<'h>(&mut self, households: impl Iterator<Item = &'h Answers>) {
        self.stamp = self.stamp.wrapping_add(1);
        if self.stamp == 0 {
            self.heads.fill((0, Head::OPEN));
            self.stamp = 1;
        }
        for (lane, answers) in households.take(LANES).enumerate() {
            for (input, person, answer) in answers.present_answers() {
                self.put(place(input, person), 1 << lane, lane, Value::of(Some(answer)));
            }
        }
    }

    fn put(&mut self, place: u32, bit: Mask, lane: usize, value: Value) {
        let Some((stamp, head)) = self.heads.get_mut(place as usize) else { return };
        if *stamp != self.stamp {
            (*stamp, *head) = (self.stamp, Head::OPEN);
        }
        let (kind, number) = match value {
            Open => return,
            True | False => {
                head.yes |= if value == True { bit } else { 0 };
                (Kind::Truth, None)
            }
            Number(n) => (Kind::Number, Some(n)),
            Date(n) => (Kind::Date, Some(n)),
            Choice(n) => (Kind::Choice, Some(n)),
        };
        // An input has values of one kind.
        (head.open, head.kind) = (head.open & !bit, kind);
        if let Some(n) = number {
            self.answers.at(place)[lane] = n;
        }
    }

    /// The present answers at a place; whoever has none there is open.
    pub(super) fn answered(&self, place: u32) -> Head {
        match self.heads.get(place as usize) {
            Some((stamp, head)) if *stamp == self.stamp => *head,
            _ => Head::OPEN,
        }
    }

    /// Copies the numbers of answers to the place of a column.
    pub(super) fn copy_answers(&mut self, place: u32, to: u32) {
        *self.columns.at(to) = *self.answers.get(place);
    }

    /// The present answer of a household that was taken alone.
    pub(super) fn answer(&self, place: u32) -> Value {
        let head = self.answered(place);
        let number = || self.answers.get(place)[0];
        match (head.open & 1, head.kind) {
            (1, _) => Open,
            (_, Kind::Truth) => Value::of_bool(head.yes & 1 == 1),
            (_, Kind::Number) => Number(number()),
            (_, Kind::Date) => Date(number()),
            (_, Kind::Choice) => Choice(number()),
        }
    }
}

/// The place of an input's value.
pub(super) fn place(input: InputId, person: Option<u8>) -> u32 {
    match person.map_or(MAX_PERSONS, usize::from) {
        holder if holder < HOLDERS => u32::from(input) * HOLDERS as u32 + holder as u32,
        _ => u32::MAX,
    }
}
