//! The usual forms of a line, read without a tree. Whatever else stands there, the patient way takes the line.

use super::Reader;
use super::scan::{Plain, Scan};
use crate::household::Household;
use pont_rules::json::{contradictions, persons_from};
use pont_rules::model::{Domain, MAX_PERSONS, ONE};
use pont_rules::{Answer, Answers, Person, calendar};

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
    /// Names of persons who have answered something.
    names: Vec<&'l str>,
    /// Input, place of the person's name, and the answer.
    cells: Vec<(u16, Option<u8>, Answer)>,
}

impl Reader<'_> {
    /// `None` where something unusual stands in the line.
    pub(super) fn fast(&mut self, text: &str) -> Option<Household> {
        self.answered.clear();
        self.answered.resize(self.catalogue.inputs.len(), 0);
        let mut line = Line { cells: Vec::with_capacity(self.cells), ..Line::default() };
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
        self.cells = self.cells.max(line.cells.len());
        let (persons, complete) = match line.persons {
            Some(text) => self.persons(text)?,
            None => (vec![Person { id: "you".to_owned(), ..Person::default() }], false),
        };
        self.fill(&persons, &line)?;
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

    /// What stands under an input: an answer, or one for each person.
    fn answers_of<'l>(&self, scan: &mut Scan<'l>, line: &mut Line<'l>, input: u16) -> Option<()> {
        let declared = self.catalogue.inputs.get(usize::from(input))?;
        if !declared.per_person {
            let answer = self.answer(&declared.domain, scan.plain()?)?;
            line.cells.push((input, None, answer));
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
            let answer = self.answer(&declared.domain, scan.plain()?)?;
            line.cells.push((input, Some(u8::try_from(at).ok()?), answer));
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
    fn persons(&mut self, text: &str) -> Option<(Vec<Person>, bool)> {
        if let Some(known) = self.known_persons.get(text) {
            return Some(known.clone());
        }
        let read = persons_from(&serde_json::from_str(text).ok()?).ok()?;
        if self.known_persons.len() >= PERSONS_KEPT {
            self.known_persons.clear();
        }
        self.known_persons.insert(text.to_owned(), read.clone());
        Some(read)
    }

    /// Puts the answers in the order of inputs and persons.
    fn fill(&mut self, persons: &[Person], line: &Line) -> Option<()> {
        let inputs = self.catalogue.inputs.len();
        self.places.resize(inputs * HOLDERS, Answer::CannotSay);
        let place = |name: &&str| persons.iter().position(|person| person.id == *name);
        let holders: Vec<usize> = line.names.iter().map(place).collect::<Option<_>>()?;
        for (input, name, answer) in &line.cells {
            let holder = match name {
                Some(name) => *holders.get(usize::from(*name))?,
                None => MAX_PERSONS,
            };
            let answered = self.answered.get_mut(usize::from(*input))?;
            if *answered >> holder & 1 == 1 {
                return None;
            }
            *answered |= 1 << holder;
            *self.places.get_mut(usize::from(*input) * HOLDERS + holder)? = *answer;
        }
        self.list.clear();
        for (input, answered) in (0..).zip(&self.answered).filter(|(_, answered)| **answered != 0) {
            let answers = self.places.get(usize::from(input) * HOLDERS..).unwrap_or_default().iter().take(HOLDERS);
            for (holder, answer) in answers.enumerate().filter(|(holder, _)| answered >> holder & 1 == 1) {
                self.list.push((input, (holder < MAX_PERSONS).then_some(holder as u8), *answer));
            }
        }
        Some(())
    }

    /// One value, or that the person cannot say.
    fn answer(&self, domain: &Domain, value: Plain) -> Option<Answer> {
        Some(match (domain, value) {
            (_, Plain::Null | Plain::Text("unknown")) => Answer::CannotSay,
            (Domain::Bool, Plain::True) => Answer::Bool(true),
            (Domain::Bool, Plain::False) => Answer::Bool(false),
            (Domain::Number { .. }, Plain::Number(n, _)) => Answer::Number(n, n),
            (Domain::Date { .. }, Plain::Text(text)) if text.len() == 10 => {
                let day = calendar::parse(text)?;
                Answer::Date(day, day)
            }
            (Domain::Choice(e), Plain::Text(text)) => {
                let values = &self.catalogue.enums.get(usize::from(*e))?.values;
                Answer::Choice(values.iter().position(|value| value == text)? as u8)
            }
            _ => return None,
        })
    }
}

/// A name: a text, or a number as it is written.
fn name(value: Option<Plain>) -> Option<String> {
    match value {
        None | Some(Plain::Null) => Some(String::new()),
        Some(Plain::Text(text) | Plain::Number(_, text)) => Some(text.to_owned()),
        Some(_) => None,
    }
}
