//! The usual forms of a line, read without a tree. Whatever else stands there, the patient way takes the line.

use super::Reader;
use crate::household::Household;
use pont_rules::json::{contradictions, fixed, persons_from};
use pont_rules::model::{Domain, ONE};
use pont_rules::{Answer, Answers, Person, calendar};
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;
use std::fmt;

/// Texts of a line as they stand there.
#[derive(Default)]
struct Line<'l> {
    id: Option<&'l RawValue>,
    weight: Option<&'l RawValue>,
    kind: Option<&'l RawValue>,
    territory: Option<&'l RawValue>,
    answers: bool,
    persons: Option<&'l RawValue>,
    /// Input, person by name, and the text of the answer.
    cells: Vec<(u16, Option<&'l str>, &'l str)>,
}

impl Reader<'_> {
    /// `None` where something unusual stands in the line.
    pub(super) fn fast(&mut self, text: &str) -> Option<Household> {
        let mut line = Line::default();
        let mut json = serde_json::Deserializer::from_str(text);
        Top { reader: self, line: &mut line }.deserialize(&mut json).ok()?;
        json.end().ok()?;
        if !line.answers {
            return None;
        }
        let (persons, complete) = match line.persons {
            Some(raw) => persons_from(&serde_json::from_str(raw.get()).ok()?).ok()?,
            None => (vec![Person { id: "you".to_owned(), ..Person::default() }], false),
        };
        self.list.clear();
        for (input, name, text) in line.cells {
            let person = match name {
                Some(name) => Some(persons.iter().position(|p| p.id == name)? as u8),
                None => None,
            };
            self.list.push((input, person, self.answer(input, text)?));
        }
        let answers = Answers::of(self.catalogue, persons, complete, &self.list).ok()?;
        if !contradictions(self.catalogue, &answers, self.today).is_empty() {
            return None;
        }
        Some(Household {
            id: name(line.id)?,
            weight: line.weight.map_or(Some(ONE), |raw| fixed(raw.get()).filter(|w| *w >= 0))?,
            kind: name(line.kind)?,
            territory: name(line.territory)?,
            answers,
        })
    }

    /// One value, or that the person cannot say.
    fn answer(&self, input: u16, text: &str) -> Option<Answer> {
        if text == "\"unknown\"" || text == "null" {
            return Some(Answer::CannotSay);
        }
        Some(match &self.catalogue.inputs.get(usize::from(input))?.domain {
            Domain::Bool => match text {
                "true" => Answer::Bool(true),
                "false" => Answer::Bool(false),
                _ => return None,
            },
            Domain::Number { .. } => {
                let n = fixed(text)?;
                Answer::Number(n, n)
            }
            Domain::Date { .. } => {
                let day = plain(text).filter(|text| text.len() == 10).and_then(calendar::parse)?;
                Answer::Date(day, day)
            }
            Domain::Choice(e) => {
                let text = plain(text)?;
                let values = &self.catalogue.enums.get(usize::from(*e))?.values;
                Answer::Choice(values.iter().position(|value| value == text)? as u8)
            }
        })
    }
}

/// What stands between quotation marks, where nothing in it is escaped.
fn plain(text: &str) -> Option<&str> {
    text.strip_prefix('"')?.strip_suffix('"').filter(|inner| !inner.contains('\\'))
}

/// A name: a text, or a number as it is written.
fn name(raw: Option<&RawValue>) -> Option<String> {
    match raw.map(RawValue::get) {
        None | Some("null") => Some(String::new()),
        Some(text) if text.starts_with('"') => plain(text).map(str::to_owned),
        Some(text) => fixed(text).map(|_| text.to_owned()),
    }
}

/// The line itself.
struct Top<'r, 'c, 'l> {
    reader: &'r Reader<'c>,
    line: &'r mut Line<'l>,
}

/// What stands under `answers`.
struct Inputs<'r, 'c, 'l>(Top<'r, 'c, 'l>);

/// What stands under an input that each person answers.
struct Persons<'r, 'l>(u16, &'r mut Line<'l>);

/// Says that a line is none of the usual ones.
fn unusual<E: serde::de::Error>() -> E {
    E::custom("unusual")
}

impl<'l> DeserializeSeed<'l> for Top<'_, '_, 'l> {
    type Value = ();

    fn deserialize<D: Deserializer<'l>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_map(self)
    }
}

impl<'l> Visitor<'l> for Top<'_, '_, 'l> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a line")
    }

    fn visit_map<M: MapAccess<'l>>(self, mut map: M) -> Result<(), M::Error> {
        let Top { reader, line } = self;
        while let Some(key) = map.next_key::<&str>()? {
            match key {
                "id" => line.id = Some(map.next_value()?),
                "weight" => line.weight = Some(map.next_value()?),
                "kind" => line.kind = Some(map.next_value()?),
                "territory" => line.territory = Some(map.next_value()?),
                "answers" if !line.answers => {
                    line.answers = true;
                    map.next_value_seed(Inputs(Top { reader, line }))?;
                }
                _ => return Err(unusual()),
            }
        }
        Ok(())
    }
}

impl<'l> DeserializeSeed<'l> for Inputs<'_, '_, 'l> {
    type Value = ();

    fn deserialize<D: Deserializer<'l>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_map(self)
    }
}

impl<'l> Visitor<'l> for Inputs<'_, '_, 'l> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("answers")
    }

    fn visit_map<M: MapAccess<'l>>(self, mut map: M) -> Result<(), M::Error> {
        let Top { reader, line } = self.0;
        while let Some(key) = map.next_key::<&str>()? {
            if key == "persons" {
                line.persons = Some(map.next_value()?);
                continue;
            }
            let Some(input) = reader.inputs.get(key) else {
                if !reader.others.contains(key) {
                    return Err(unusual());
                }
                map.next_value::<IgnoredAny>()?;
                continue;
            };
            let per_person = reader.catalogue.inputs.get(usize::from(*input)).is_some_and(|i| i.per_person);
            if per_person {
                map.next_value_seed(Persons(*input, line))?;
            } else {
                line.cells.push((*input, None, map.next_value::<&RawValue>()?.get()));
            }
        }
        Ok(())
    }
}

impl<'l> DeserializeSeed<'l> for Persons<'_, 'l> {
    type Value = ();

    fn deserialize<D: Deserializer<'l>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_map(self)
    }
}

impl<'l> Visitor<'l> for Persons<'_, 'l> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("an answer for each person")
    }

    fn visit_map<M: MapAccess<'l>>(self, mut map: M) -> Result<(), M::Error> {
        while let Some(person) = map.next_key::<&str>()? {
            self.1.cells.push((self.0, Some(person), map.next_value::<&RawValue>()?.get()));
        }
        Ok(())
    }
}
