//! A household as one JSON line, in the form that is read.

use crate::household::Household;
use pont_rules::json::{decimal, iso};
use pont_rules::model::{Catalogue, Day, Domain, ONE};
use pont_rules::{Answer, Answers, Person, calendar};
use serde_json::{Map, Number, Value, json};

/// Writes one household, without a line end.
#[must_use]
pub fn line(catalogue: &Catalogue, household: &Household) -> String {
    let mut map = Map::new();
    for (key, text) in [("id", &household.id), ("kind", &household.kind), ("territory", &household.territory)] {
        if !text.is_empty() {
            map.insert(key.to_owned(), text.as_str().into());
        }
    }
    if household.weight != ONE {
        map.insert("weight".to_owned(), number(household.weight));
    }
    map.insert("answers".to_owned(), answers(catalogue, &household.answers));
    Value::Object(map).to_string()
}

/// All answers as an object.
fn answers(catalogue: &Catalogue, answers: &Answers) -> Value {
    let mut map = Map::new();
    if answers.persons().len() > 1 || answers.complete() {
        map.insert("persons".to_owned(), persons(answers.persons(), answers.complete()));
    }
    for (input, person, value) in all(catalogue, answers) {
        let id = catalogue.inputs.get(usize::from(input)).map_or("", |i| i.id.as_str());
        let who = person.and_then(|p| answers.persons().get(usize::from(p)));
        match who {
            None => drop(map.insert(id.to_owned(), value)),
            Some(who) => {
                let by_person = map.entry(id.to_owned()).or_insert_with(|| Value::Object(Map::new()));
                if let Value::Object(by_person) = by_person {
                    by_person.insert(who.id.clone(), value);
                }
            }
        }
    }
    Value::Object(map)
}

/// Each answer with its input and person; what differs in past months stands with the present.
pub(crate) fn all(catalogue: &Catalogue, answers: &Answers) -> Vec<(u16, Option<u8>, Value)> {
    let mut out: Vec<(u16, Option<u8>, Value)> = Vec::new();
    for (input, person, answer) in answers.present_answers() {
        let now = value(catalogue, input, answer);
        out.push((input, person, if past(answers, input, person) { json!({ "now": now }) } else { now }));
    }
    for (input, person, month, answer) in answers.past_answers() {
        let then = value(catalogue, input, answer);
        let month = iso(calendar::first_day(month)).get(..7).unwrap_or_default().to_owned();
        let place = out.iter().position(|(i, p, _)| (*i, *p) == (input, person)).unwrap_or_else(|| {
            out.push((input, person, json!({})));
            out.len() - 1
        });
        if let Some((_, _, Value::Object(map))) = out.get_mut(place) {
            let months = map.entry("months").or_insert_with(|| json!({}));
            if let Value::Object(months) = months {
                months.insert(month, then);
            }
        }
    }
    out
}

/// Whether some past month has an answer of its own.
pub(crate) fn past(answers: &Answers, input: u16, person: Option<u8>) -> bool {
    answers.past_answers().any(|(i, p, ..)| (i, p) == (input, person))
}

/// One answer.
#[must_use]
pub fn value(catalogue: &Catalogue, input: u16, answer: Answer) -> Value {
    match answer {
        Answer::CannotSay => "unknown".into(),
        Answer::Bool(b) => b.into(),
        Answer::Number(low, high) if low == high => number(low),
        Answer::Number(low, high) => json!({ "between": [number(low), number(high)] }),
        Answer::Date(first, last) if first == last => iso(first).into(),
        Answer::Date(first, last) if is_month(first, last) => iso(first).get(..7).unwrap_or_default().into(),
        Answer::Date(first, last) => json!({ "between": [iso(first), iso(last)] }),
        Answer::Choice(i) => match catalogue.inputs.get(usize::from(input)).map(|i| &i.domain) {
            Some(Domain::Choice(e)) => {
                catalogue.enums.get(usize::from(*e)).and_then(|e| e.values.get(usize::from(i))).map_or("", |v| v).into()
            }
            _ => Value::Null,
        },
    }
}

fn is_month(first: Day, last: Day) -> bool {
    let month = calendar::month_of(first);
    calendar::first_day(month) == first && last - first + 1 == calendar::month_length(month)
}

fn number(n: i64) -> Value {
    decimal(n).parse::<Number>().map_or(Value::Null, Value::Number)
}

/// Who lives here, and whether somebody else still may.
pub(crate) fn persons(list: &[Person], complete: bool) -> Value {
    let name = |p: u8| list.get(usize::from(p)).map_or("", |p| p.id.as_str());
    let mut map = Map::new();
    for person in list {
        let mut relations = Map::new();
        if let Some(partner) = person.partner {
            relations.insert("partner".to_owned(), name(partner).into());
        }
        if !person.parents.is_empty() {
            relations.insert("parents".to_owned(), person.parents.iter().map(|p| name(*p)).collect());
        }
        if let Some(sibling) = person.siblings.first() {
            relations.insert("sibling".to_owned(), name(*sibling).into());
        }
        if person.elsewhere {
            relations.insert("elsewhere".to_owned(), true.into());
        }
        map.insert(person.id.clone(), Value::Object(relations));
    }
    if !complete {
        map.insert("more".to_owned(), true.into());
    }
    Value::Object(map)
}
