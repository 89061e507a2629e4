//! What a household has said so far, tied to one catalogue: persons, relations, and a value or "cannot say" per input.

use crate::model::{Catalogue, Day, Domain, InputId, MAX_PERSONS, Month};
use litemap::LiteMap;
use serde::Serialize;
use std::sync::Arc;

/// A person and their relations, by index into [`Answers::persons`].
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Person {
    /// The name under which answers are given; never shown, never a real name.
    pub id: String,
    /// Their partner.
    pub partner: Option<u8>,
    /// Their parents.
    pub parents: Vec<u8>,
    /// Siblings by declaration (a shared parent makes siblings by itself).
    pub siblings: Vec<u8>,
    /// Lives elsewhere: counts for kinship, not for the household.
    pub elsewhere: bool,
}

/// One answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Answer {
    /// Yes or no.
    Bool(bool),
    /// A number, in fixed point, or somewhere between two: an *about* answer.
    Number(i64, i64),
    /// A date, or some day between two.
    Date(Day, Day),
    /// Index of a value in the input's enumeration.
    Choice(u8),
    /// Asked, and the person cannot or will not say.
    CannotSay,
}

/// Why an answer is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AnswerError {
    /// No such input.
    UnknownInput,
    /// No such person.
    UnknownPerson,
    /// The input is asked per person, or the other way round.
    WrongHolder,
    /// Another kind of value is expected.
    WrongKind,
    /// Outside what the input may be.
    OutOfDomain,
    /// More persons than a household may have.
    TooManyPersons,
}

/// A household's answers. The person at index 0 is the applicant ("you").
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Answers {
    /// Many households live together in the same way: they share the list.
    persons: Arc<[Person]>,
    complete: bool,
    values: LiteMap<(InputId, u8), Answer>,
    past: LiteMap<(InputId, u8, Month), Answer>,
}

/// Stands for the household where a person's index is expected.
pub(crate) const HOUSEHOLD: u8 = 255;

impl Answers {
    /// Nothing said yet: one applicant, and nobody has said who else lives here.
    #[must_use]
    pub fn new() -> Self {
        Answers {
            persons: [Person { id: "you".into(), ..Person::default() }].into(),
            complete: false,
            values: LiteMap::new(),
            past: LiteMap::new(),
        }
    }

    /// Replaces the household. `complete` says that nobody else lives here.
    ///
    /// # Errors
    /// More than twelve persons, an empty list, or a relation to somebody who is not in the list.
    pub fn set_persons(&mut self, persons: impl Into<Arc<[Person]>>, complete: bool) -> Result<(), AnswerError> {
        let persons = persons.into();
        if persons.is_empty() || persons.len() > MAX_PERSONS {
            return Err(AnswerError::TooManyPersons);
        }
        let known = |i: u8| usize::from(i) < persons.len();
        let sound = persons.iter().all(|p| {
            p.partner.is_none_or(known) && p.parents.iter().copied().all(known) && p.siblings.iter().copied().all(known)
        });
        if !sound {
            return Err(AnswerError::UnknownPerson);
        }
        self.persons = persons;
        self.complete = complete;
        Ok(())
    }

    /// A household and all its answers at once. Each holder of each input comes once, in any order.
    ///
    /// # Errors
    /// As [`Answers::set_persons`] and [`Answers::set`]; [`AnswerError::WrongHolder`] too where a holder comes twice.
    pub fn of(
        catalogue: &Catalogue,
        persons: impl Into<Arc<[Person]>>,
        complete: bool,
        list: &[(InputId, Option<u8>, Answer)],
    ) -> Result<Answers, AnswerError> {
        let mut answers = Answers { persons: Arc::default(), complete, values: LiteMap::new(), past: LiteMap::new() };
        answers.set_persons(persons, complete)?;
        for (input, person, answer) in list {
            answers.check(catalogue, *input, *person, *answer)?;
        }
        let placed = |(input, person, answer): &(_, Option<u8>, _)| ((*input, person.unwrap_or(HOUSEHOLD)), *answer);
        let mut values: Vec<_> = list.iter().map(placed).collect();
        if !values.is_sorted_by_key(|(key, _)| *key) {
            values.sort_unstable_by_key(|(key, _)| *key);
        }
        if values.windows(2).any(|pair| matches!(pair, [a, b] if a.0 == b.0)) {
            return Err(AnswerError::WrongHolder);
        }
        answers.values = LiteMap::from_sorted_store_unchecked(values);
        Ok(answers)
    }

    /// The persons named so far.
    #[must_use]
    pub fn persons(&self) -> &[Person] {
        &self.persons
    }

    /// Whether nobody else lives here.
    #[must_use]
    pub fn complete(&self) -> bool {
        self.complete
    }

    /// Records an answer for the present, replacing any earlier one.
    ///
    /// # Errors
    /// The value is of another kind, outside the input's domain, or for nobody in the household.
    pub fn set(
        &mut self,
        catalogue: &Catalogue,
        input: InputId,
        person: Option<u8>,
        answer: Answer,
    ) -> Result<(), AnswerError> {
        let key = self.check(catalogue, input, person, answer)?;
        self.values.insert((input, key), answer);
        Ok(())
    }

    /// Records an answer that holds in one past month only.
    ///
    /// # Errors
    /// As [`Answers::set`].
    pub fn set_past(
        &mut self,
        catalogue: &Catalogue,
        input: InputId,
        person: Option<u8>,
        month: Month,
        answer: Answer,
    ) -> Result<(), AnswerError> {
        let key = self.check(catalogue, input, person, answer)?;
        self.past.insert((input, key, month), answer);
        Ok(())
    }

    /// Takes an answer back: it counts as not asked again.
    pub fn clear(&mut self, input: InputId, person: Option<u8>) {
        let key = person.unwrap_or(HOUSEHOLD);
        self.values.remove(&(input, key));
        self.past.retain(|&(i, p, _), _| i != input || p != key);
    }

    /// The present answer.
    #[must_use]
    pub fn get(&self, input: InputId, person: Option<u8>) -> Option<Answer> {
        self.values.get(&(input, person.unwrap_or(HOUSEHOLD))).copied()
    }

    /// Every present answer, in the order of inputs and persons, the household's last.
    pub fn present_answers(&self) -> impl Iterator<Item = (InputId, Option<u8>, Answer)> {
        self.values.iter().map(|((input, key), answer)| (*input, (*key != HOUSEHOLD).then_some(*key), *answer))
    }

    /// Every answer that holds in one past month only.
    pub fn past_answers(&self) -> impl Iterator<Item = (InputId, Option<u8>, Month, Answer)> {
        self.past
            .iter()
            .map(|((input, key, month), answer)| (*input, (*key != HOUSEHOLD).then_some(*key), *month, *answer))
    }

    /// The present answer; `person` may stand for the household.
    pub(crate) fn present(&self, input: InputId, person: u8) -> Option<Answer> {
        self.values.get(&(input, person)).copied()
    }

    /// Whether some past month has an answer of its own.
    pub(crate) fn changed(&self, input: InputId, person: u8) -> bool {
        self.past.get_by(|&(i, p, _)| (i, p).cmp(&(input, person))).is_some()
    }

    /// The answer that holds in one past month only.
    pub(crate) fn past(&self, input: InputId, person: u8, month: Month) -> Option<Answer> {
        self.past.get(&(input, person, month)).copied()
    }

    /// Every answer that holds in one past month only, of one input and person, oldest first.
    #[cfg(feature = "json")]
    pub(crate) fn past_months(&self, input: InputId, person: u8) -> impl Iterator<Item = (Month, Answer)> + '_ {
        self.past.iter().filter(move |((i, p, _), _)| (*i, *p) == (input, person)).map(|((_, _, m), a)| (*m, *a))
    }

    /// Every present answer, by input and person; the person may stand for the household.
    pub(crate) fn said(&self) -> impl Iterator<Item = (InputId, u8, Answer)> + '_ {
        self.values.iter().map(|(&(input, person), answer)| (input, person, *answer))
    }

    /// The inputs, each with its person, of which some past month has an answer of its own.
    pub(crate) fn said_of_the_past(&self) -> Vec<(InputId, u8)> {
        let mut all: Vec<(InputId, u8)> = self.past.iter().map(|(&(input, person, _), _)| (input, person)).collect();
        all.dedup();
        all
    }

    /// Puts another answer in the place of one that is there, whatever the input's domain: for what is only supposed.
    pub(crate) fn suppose(&mut self, input: InputId, person: u8, answer: Answer) {
        self.values.insert((input, person), answer);
    }

    /// Takes what was said of past months as said of other months, `shift` later.
    pub(crate) fn move_past(&mut self, input: InputId, person: u8, shift: i32) {
        let moved: Vec<(Month, Answer)> = self
            .past
            .iter()
            .filter(|((i, p, _), _)| (*i, *p) == (input, person))
            .map(|(&(.., month), answer)| (month.saturating_add(shift), *answer))
            .collect();
        self.past.retain(|&(i, p, _), _| i != input || p != person);
        for (month, answer) in moved {
            self.past.insert((input, person, month), answer);
        }
    }

    fn check(
        &self,
        catalogue: &Catalogue,
        input: InputId,
        person: Option<u8>,
        answer: Answer,
    ) -> Result<u8, AnswerError> {
        let declared = catalogue.inputs.get(usize::from(input)).ok_or(AnswerError::UnknownInput)?;
        let key = match (declared.per_person, person) {
            (true, Some(p)) if usize::from(p) < self.persons.len() => p,
            (true, Some(_)) => return Err(AnswerError::UnknownPerson),
            (false, None) => HOUSEHOLD,
            _ => return Err(AnswerError::WrongHolder),
        };
        let fits = match (&declared.domain, answer) {
            (_, Answer::CannotSay) | (Domain::Bool, Answer::Bool(_)) => true,
            (domain @ Domain::Number { low, high, .. }, Answer::Number(a, b)) => {
                a <= b && *low <= a && b <= *high && a % domain.step() == 0 && (a == b || b % domain.step() == 0)
            }
            (Domain::Date { low, high }, Answer::Date(a, b)) => a <= b && low <= &a && &b <= high,
            (Domain::Choice(e), Answer::Choice(i)) => {
                catalogue.enums.get(usize::from(*e)).is_some_and(|e| usize::from(i) < e.values.len())
            }
            _ => return Err(AnswerError::WrongKind),
        };
        if fits { Ok(key) } else { Err(AnswerError::OutOfDomain) }
    }
}
