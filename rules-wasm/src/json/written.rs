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

#[cfg(test)]
mod tests {
    use super::super::answers_from_value;
    use super::*;
    use crate::answers::Person;
    use crate::model::{Enumeration, Money, ONE};

    fn catalogue() -> Catalogue {
        let input = |id: &str, per_person, domain| Input { per_person, ..Input::new(id, domain) };
        let day = calendar::day;
        let mut c = Catalogue::empty();
        c.enums = vec![Enumeration { id: "tenure".into(), values: vec!["tenant".into(), "owner".into()] }];
        c.inputs = vec![
            input("birth", true, Domain::Date { low: day(1905, 1, 1), high: day(2026, 12, 10) }),
            input("wage", true, Domain::Number { low: 0, high: 20_000 * ONE, whole: false, money: Money::PerMonth }),
            input("tenure", false, Domain::Choice(0)),
            input("furnished", false, Domain::Bool),
        ];
        c
    }

    fn person(id: &str) -> Person {
        Person { id: id.into(), ..Person::default() }
    }

    /// What is read back from what is written.
    fn again(c: &Catalogue, answers: &Answers, today: Day) -> Answers {
        let value = answers_to_value(c, answers, today);
        answers_from_value(c, &value, today).unwrap_or_else(|e| panic!("{value}: {e:?}"))
    }

    #[test]
    fn every_form_of_an_answer_is_read_back() {
        let (c, today) = (catalogue(), calendar::day(2026, 11, 26));
        let mut answers = Answers::new();
        assert_eq!(again(&c, &answers, today), answers);
        let list = vec![
            Person { partner: Some(2), parents: vec![3], ..person("you") },
            Person { parents: vec![0, 2], siblings: vec![4], ..person("ana") },
            Person { partner: Some(0), ..person("bo") },
            Person { elsewhere: true, ..person("gran") },
            person("iu"),
        ];
        for complete in [false, true] {
            answers.set_persons(list.clone(), complete).unwrap();
            assert_eq!(again(&c, &answers, today), answers);
        }
        let dates = [
            (calendar::day(1990, 3, 2), calendar::day(1990, 3, 2)),
            (calendar::day(1990, 2, 1), calendar::day(1990, 2, 28)),
            (calendar::day(2026, 12, 1), calendar::day(2026, 12, 10)),
            born_at_age(36, today),
            born_at_age(0, today),
        ];
        for (first, last) in dates {
            // Somebody who is not born yet is refused when read: only the form counts here.
            let value = value(&c, &c.inputs[0].domain, Answer::Date(first, last), today);
            assert_ne!(value, unknown(), "{first} to {last}");
            if first <= today {
                answers.set(&c, 0, Some(4), Answer::Date(first, last)).unwrap();
                assert_eq!(again(&c, &answers, today), answers, "{value}");
            }
        }
        for answer in [Answer::Number(ONE / 100, ONE / 100), Answer::Number(0, 123_450_000_000), Answer::CannotSay] {
            answers.set(&c, 1, Some(0), answer).unwrap();
            answers.set_past(&c, 1, Some(2), calendar::month(2026, 4), answer).unwrap();
            answers.set_past(&c, 1, Some(0), calendar::month(2025, 12), answer).unwrap();
            assert_eq!(again(&c, &answers, today), answers);
        }
        answers.set(&c, 2, None, Answer::Choice(1)).unwrap();
        answers.set(&c, 3, None, Answer::Bool(false)).unwrap();
        assert_eq!(again(&c, &answers, today), answers);
    }

    #[test]
    fn a_span_of_days_without_a_form_becomes_one_that_holds_it() {
        let (c, today) = (catalogue(), calendar::day(2026, 11, 26));
        let span = Answer::Date(calendar::day(1990, 3, 2), calendar::day(1990, 3, 9));
        assert_eq!(value(&c, &c.inputs[0].domain, span, today), "unknown");
    }

    #[test]
    fn siblings_of_one_person_are_all_told() {
        let (c, today) = (catalogue(), calendar::day(2026, 11, 26));
        let mut answers = Answers::new();
        let list = vec![Person { siblings: vec![1, 2], ..person("you") }, person("ana"), person("bo")];
        answers.set_persons(list, true).unwrap();
        let read = again(&c, &answers, today);
        assert_eq!(
            (read.persons()[0].siblings.as_slice(), read.persons()[2].siblings.as_slice()),
            (&[1][..], &[0][..])
        );
    }
}
