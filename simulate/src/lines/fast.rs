//! The usual forms of a line, read without a tree. Whatever else stands there, the patient way takes the line.

use super::Reader;
use super::scan::{Plain, Scan};
use crate::household::Household;
use pont_rules::json::{contradictions, persons_from};
use pont_rules::model::{Domain, MAX_PERSONS, ONE};
use pont_rules::{Answer, Answers, Catalogue, Person, calendar};
use std::sync::Arc;

/// Persons of lines that were read lately: the same words come again and again.
const PERSONS_KEPT: usize = 1_024;

/// Who may answer an input: each person, and the household.
const HOLDERS: usize = MAX_PERSONS + 1;

/// Beside a bit for each of them: the input stood in the line.
const NAMED: u16 = 1 << 15;

/// What stands in a line.
#[derive(Default)]
struct Line<'l> {
    id: Option<Plain<'l>>,
    weight: Option<Plain<'l>>,
    kind: Option<Plain<'l>>,
    territory: Option<Plain<'l>>,
    answers: bool,
    persons: Option<&'l str>,
    /// Names of persons who have answered something: as many may as a household has.
    names: Vec<&'l str>,
}

impl Reader<'_> {
    /// `None` where something unusual stands in the line.
    pub(super) fn fast(&mut self, text: &str) -> Option<Household> {
        self.answered.clear();
        self.answered.resize(self.catalogue.inputs.len(), 0);
        self.places.resize(self.catalogue.inputs.len() * HOLDERS, Answer::CannotSay);
        let mut line = Line::default();
        let mut scan = Scan::new(text);
        let mut more = scan.begin()?;
        while more {
            match scan.key("answers")? {
                "id" => line.id = Some(scan.plain()?),
                "weight" => line.weight = Some(scan.plain()?),
                "kind" => line.kind = Some(scan.plain()?),
                "territory" => line.territory = Some(scan.plain()?),
                "answers" if !line.answers => {
                    line.answers = true;
                    self.inputs_of(&mut scan, &mut line)?;
                }
                _ => return None,
            }
            more = scan.next()?;
        }
        if !scan.ended() || !line.answers {
            return None;
        }
        let (persons, complete) = match line.persons {
            Some(text) => self.persons(text)?,
            None => (vec![Person { id: "you".to_owned(), ..Person::default() }].into(), false),
        };
        self.fill(&persons, &line.names)?;
        let answers = Answers::of(self.catalogue, persons, complete, &self.list).ok()?;
        if !contradictions(self.catalogue, &answers, self.today).is_empty() {
            return None;
        }
        Some(Household {
            id: name(line.id)?,
            weight: match line.weight {
                None => ONE,
                Some(Plain::Number(n, _)) if n >= 0 => n,
                Some(_) => return None,
            },
            kind: name(line.kind)?,
            territory: name(line.territory)?,
            answers,
        })
    }

    /// What stands under `answers`.
    fn inputs_of<'l>(&mut self, scan: &mut Scan<'l>, line: &mut Line<'l>) -> Option<()> {
        let mut place = 0;
        let mut more = scan.begin()?;
        while more {
            // Inputs mostly come in the order of the line before.
            let guess = self.after.get(place).copied().unwrap_or(u16::MAX);
            let guessed = self.catalogue.inputs.get(usize::from(guess)).map_or("persons", |input| input.id.as_str());
            let key = scan.key(guessed)?;
            if key == "persons" {
                // Of a key that stands twice the last one counts: a matter for the patient way.
                if line.persons.is_some() {
                    return None;
                }
                line.persons = Some(scan.whole()?);
            } else if let Some(input) = if key == guessed { Some(guess) } else { self.input(place, key) } {
                place = usize::from(input) + 1;
                if std::mem::replace(self.answered.get_mut(usize::from(input))?, NAMED) != 0 {
                    return None;
                }
                self.answers_of(scan, line, input)?;
            } else if self.others.contains(key) {
                // Of another law: nobody reads it here, but it has to be JSON.
                scan.skip()?;
            } else {
                return None;
            }
            more = scan.next()?;
        }
        Some(())
    }

    /// What stands under an input: an answer, or one for each person, in the order of their names in the line.
    fn answers_of<'l>(&mut self, scan: &mut Scan<'l>, line: &mut Line<'l>, input: u16) -> Option<()> {
        let catalogue = self.catalogue;
        let declared = catalogue.inputs.get(usize::from(input))?;
        let first = usize::from(input) * HOLDERS;
        let places = self.places.get_mut(first..first + HOLDERS)?;
        let answered = self.answered.get_mut(usize::from(input))?;
        if !declared.per_person {
            *answered |= 1 << MAX_PERSONS;
            *places.get_mut(MAX_PERSONS)? = answer(catalogue, &declared.domain, scan)?;
            return Some(());
        }
        let mut more = scan.begin()?;
        // Persons mostly come in the same order everywhere.
        let mut at = 0;
        while more {
            let guess = line.names.get(at).copied().unwrap_or_default();
            let name = scan.key(guess)?;
            if name != guess || at >= line.names.len() {
                at = line.names.iter().position(|known| *known == name).unwrap_or(line.names.len());
                if at == line.names.len() {
                    line.names.push(name);
                }
            }
            if at >= MAX_PERSONS || *answered >> at & 1 == 1 {
                return None;
            }
            *answered |= 1 << at;
            *places.get_mut(at)? = answer(catalogue, &declared.domain, scan)?;
            at += 1;
            more = scan.next()?;
        }
        Some(())
    }

    /// The input of this name, which from now on is thought to come at this place.
    fn input(&mut self, place: usize, name: &str) -> Option<u16> {
        let input = *self.inputs.get(name)?;
        if self.after.len() <= place {
            self.after.resize(place + 1, u16::MAX);
        }
        if let Some(after) = self.after.get_mut(place) {
            *after = input;
        }
        Some(input)
    }

    /// Who lives here, and whether the list is finished.
    fn persons(&mut self, text: &str) -> Option<(Arc<[Person]>, bool)> {
        if let Some(known) = self.known_persons.get(text) {
            return Some(known.clone());
        }
        let (persons, complete) = persons_from(&serde_json::from_str(text).ok()?).ok()?;
        if self.known_persons.len() >= PERSONS_KEPT {
            self.known_persons.clear();
        }
        let read = (Arc::from(persons), complete);
        self.known_persons.insert(text.to_owned(), read.clone());
        Some(read)
    }

    /// Puts the answers in the order of inputs and persons; `names` are the persons as they came.
    fn fill(&mut self, persons: &[Person], names: &[&str]) -> Option<()> {
        let place = |name: &&str| persons.iter().position(|person| person.id == *name);
        let holders: Vec<usize> = names.iter().map(place).collect::<Option<_>>()?;
        // For each person the place of their name.
        let mut order = [None; MAX_PERSONS];
        for (name, holder) in holders.into_iter().enumerate() {
            *order.get_mut(holder)? = Some(name);
        }
        self.list.clear();
        for (input, answered) in (0..).zip(&self.answered).filter(|(_, answered)| **answered != 0) {
            let first = usize::from(input) * HOLDERS;
            let Some(places) = self.places.get(first..first + HOLDERS) else { continue };
            if answered >> MAX_PERSONS & 1 == 1 {
                self.list.push((input, None, *places.get(MAX_PERSONS)?));
                continue;
            }
            for (holder, name) in (0..).zip(order).take(persons.len()) {
                if let Some(name) = name.filter(|name| answered >> name & 1 == 1) {
                    self.list.push((input, Some(holder), *places.get(name)?));
                }
            }
        }
        Some(())
    }
}

/// The next answer to an input of this domain.
#[inline(always)]
fn answer(catalogue: &Catalogue, domain: &Domain, scan: &mut Scan) -> Option<Answer> {
    Some(match (domain, scan.peek()?) {
        (_, b'n') => scan.word("null").map(|()| Answer::CannotSay)?,
        (Domain::Bool, b't') => scan.word("true").map(|()| Answer::Bool(true))?,
        (Domain::Bool, b'f') => scan.word("false").map(|()| Answer::Bool(false))?,
        (Domain::Number { .. }, b'-' | b'0'..=b'9') => {
            let n = scan.number()?;
            Answer::Number(n, n)
        }
        (_, b'"') => match (domain, scan.string()?) {
            (_, "unknown") => Answer::CannotSay,
            (Domain::Date { .. }, text) if text.len() == 10 => {
                let day = calendar::parse(text)?;
                Answer::Date(day, day)
            }
            (Domain::Choice(e), text) => {
                let values = &catalogue.enums.get(usize::from(*e))?.values;
                Answer::Choice(values.iter().position(|value| value == text)? as u8)
            }
            _ => return None,
        },
        _ => return None,
    })
}

/// A name: a text, or a number as it is written.
fn name(value: Option<Plain>) -> Option<String> {
    match value {
        None | Some(Plain::Null) => Some(String::new()),
        Some(Plain::Text(text) | Plain::Number(_, text)) => Some(text.to_owned()),
        Some(_) => None,
    }
}
