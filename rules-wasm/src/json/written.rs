//! Answers as JSON, in the form that `answers_from_value` reads.

use super::{born_at_age, decimal, iso};
use crate::answers::{Answer, Answers, HOUSEHOLD};
use crate::calendar;
use crate::model::{Catalogue, Day, Domain, Input, InputId};
use serde_json::{Map, Number, Value, json};

/// Writes answers so that reading them on the same day gives the same ones.
///
/// Two things have no form of their own: a span of days that is neither one day, a month nor an age becomes `unknown`, which
/// holds it; and of several siblings, each person can name one.
#[must_use]
pub fn answers_to_value(catalogue: &Catalogue, answers: &Answers, today: Day) -> Value {
    let mut map = Map::new();
    map.insert("persons".into(), persons(answers));
    for (index, input) in catalogue.inputs.iter().enumerate() {
        let index = index as InputId;
        if input.per_person {
            let by_person: Map<String, Value> = answers
                .persons()
                .iter()
                .enumerate()
                .filter_map(|(p, person)| {
                    Some((person.id.clone(), one(catalogue, answers, index, input, p as u8, today)?))
                })
                .collect();
            if !by_person.is_empty() {
                map.insert(input.id.clone(), Value::Object(by_person));
            }
        } else if let Some(value) = one(catalogue, answers, index, input, HOUSEHOLD, today) {
            map.insert(input.id.clone(), value);
        }
    }
    Value::Object(map)
}

fn persons(answers: &Answers) -> Value {
    let all = answers.persons();
    let name = |p: u8| all.get(usize::from(p)).map_or("", |p| p.id.as_str());
    let mut siblings = vec![None; all.len()];
    for (a, person) in all.iter().enumerate() {
        for b in &person.siblings {
            // Being siblings goes both ways: whoever names nobody yet names the other.
            let free = [(a, *b), (usize::from(*b), a as u8)].into_iter().find(|(a, _)| siblings.get(*a) == Some(&None));
            if let Some((one, other)) = free
                && let Some(place) = siblings.get_mut(one)
            {
                *place = Some(other);
            }
        }
    }
    let mut map = Map::new();
    for (person, sibling) in all.iter().zip(siblings) {
        let mut relations = Map::new();
        if let Some(partner) = person.partner {
            relations.insert("partner".into(), name(partner).into());
        }
        if !person.parents.is_empty() {
            relations.insert("parents".into(), person.parents.iter().map(|p| Value::from(name(*p))).collect());
        }
        if let Some(sibling) = sibling {
            relations.insert("sibling".into(), name(sibling).into());
        }
        if person.elsewhere {
            relations.insert("elsewhere".into(), true.into());
        }
        map.insert(person.id.clone(), Value::Object(relations));
    }
    if !answers.complete() {
        map.insert("more".into(), true.into());
    }
    Value::Object(map)
}

/// What one person, or the household, has said to one input: now, and in past months.
fn one(
    catalogue: &Catalogue,
    answers: &Answers,
    index: InputId,
    input: &Input,
    person: u8,
    today: Day,
) -> Option<Value> {
    let shown = |answer| value(catalogue, &input.domain, answer, today);
    let now = answers.present(index, person).map(shown);
    let months: Map<String, Value> = answers
        .past_months(index, person)
        .map(|(month, answer)| (iso(calendar::first_day(month)).chars().take(7).collect(), shown(answer)))
        .collect();
    if months.is_empty() {
        return now;
    }
    let mut both = Map::new();
    both.extend(now.map(|now| ("now".to_owned(), now)));
    both.insert("months".into(), Value::Object(months));
    Some(Value::Object(both))
}

fn value(catalogue: &Catalogue, domain: &Domain, answer: Answer, today: Day) -> Value {
    match (answer, domain) {
        (Answer::Bool(b), _) => b.into(),
        (Answer::Number(a, b), _) if a == b => number(a),
        (Answer::Number(a, b), _) => json!({ "between": [number(a), number(b)] }),
        (Answer::Date(a, b), Domain::Date { low, high }) => date(a, b, (*low, *high), today),
        (Answer::Choice(i), Domain::Choice(e)) => {
            let value = catalogue.enums.get(usize::from(*e)).and_then(|e| e.values.get(usize::from(i)));
            value.map_or_else(unknown, |v| v.as_str().into())
        }
        _ => unknown(),
    }
}

fn date(first: Day, last: Day, (low, high): (Day, Day), today: Day) -> Value {
    if first == last {
        return iso(first).into();
    }
    let is = |(a, b): (Day, Day)| (a.max(low), b.min(high)) == (first, last);
    let month = calendar::month_of(first);
    let start = calendar::first_day(month);
    if is((start, start.saturating_add(calendar::month_length(month) - 1))) {
        return iso(first).chars().take(7).collect::<String>().into();
    }
    let age = calendar::years_between(last, today);
    let age = [age, age.saturating_sub(1), age.saturating_add(1)]
        .into_iter()
        .find(|age| (0..=130).contains(age) && is(born_at_age(*age, today)));
    age.map_or_else(unknown, |age| json!({ "age": age }))
}

/// Decimal text as a JSON number, digit by digit.
fn number(n: i64) -> Value {
    decimal(n).parse::<Number>().map_or_else(|_| unknown(), Value::Number)
}

fn unknown() -> Value {
    "unknown".into()
}
