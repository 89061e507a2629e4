//! Answers from JSON, with one plain sentence for each thing that is not understood.

use super::{born_at_age, decimal, fixed, iso};
use crate::answers::{Answer, AnswerError, Answers, Person};
use crate::calendar;
use crate::model::{Catalogue, Day, Domain, InputId, Money, Month};
use serde_json::Value;

/// Reads answers. `today` turns `{"age": 36}` into a span of birth dates.
///
/// ```json
/// { "persons": { "you": {}, "leo": { "parents": ["you"] } }, "birth": { "you": "1990-03-02", "leo": { "age": 4 } }, "rent": { "about": 650 } }
/// ```
///
/// # Errors
/// One plain sentence for each thing that is not understood; nothing is taken then.
pub fn answers_from_value(catalogue: &Catalogue, value: &Value, today: Day) -> Result<Answers, Vec<String>> {
    let Value::Object(map) = value else {
        return Err(vec!["answers must be an object with one key for each input".into()]);
    };
    let mut problems = Vec::new();
    let mut answers = Answers::new();
    if let Some(persons) = map.get("persons") {
        match persons_from(persons) {
            Ok((list, complete)) => {
                if answers.set_persons(list, complete).is_err() {
                    problems.push(format!("persons: at most {} persons", crate::model::MAX_PERSONS));
                }
            }
            Err(problem) => problems.push(problem),
        }
    }
    for (id, value) in map.iter().filter(|(id, _)| *id != "persons") {
        let Some(input) = catalogue.input(id) else {
            problems.push(format!("{id}: no such input"));
            continue;
        };
        if catalogue.inputs[usize::from(input)].per_person {
            let Value::Object(by_person) = value else {
                problems.push(format!("{id}: is asked for each person; write {{\"you\": …}}"));
                continue;
            };
            for (person, value) in by_person {
                match answers.persons().iter().position(|p| p.id == *person) {
                    Some(p) => set(catalogue, &mut answers, input, Some(p as u8), value, today, &mut problems),
                    None => problems.push(format!("{id}: nobody is called {person}")),
                }
            }
        } else {
            set(catalogue, &mut answers, input, None, value, today, &mut problems);
        }
    }
    problems.extend(contradictions(catalogue, &answers, today));
    if problems.is_empty() { Ok(answers) } else { Err(problems) }
}

/// Ages that cannot be: somebody not born yet, or a parent born after their child.
#[must_use]
pub fn contradictions(catalogue: &Catalogue, answers: &Answers, today: Day) -> Vec<String> {
    let mut problems = Vec::new();
    let Some(birth) = catalogue.input("birth") else { return problems };
    let born = |p: u8| match answers.get(birth, Some(p)) {
        Some(Answer::Date(a, b)) => Some((a, b)),
        _ => None,
    };
    for (i, person) in answers.persons().iter().enumerate() {
        let Some((early, _)) = born(i as u8) else { continue };
        if early > today {
            problems.push(format!("birth: {} is not born yet", person.id));
        }
        for parent in &person.parents {
            if let (Some((parent_early, _)), Some((_, late))) = (born(*parent), born(i as u8))
                && parent_early >= late
            {
                let name = answers.persons().get(usize::from(*parent)).map_or("", |p| p.id.as_str());
                problems.push(format!("birth: {name} is a parent of {}, but was born later", person.id));
            }
        }
    }
    problems
}

/// Reads the persons and whether nobody else lives here: what stands under `persons`.
///
/// # Errors
/// The first thing that is not understood.
pub fn persons_from(value: &Value) -> Result<(Vec<Person>, bool), String> {
    let Value::Object(map) = value else {
        return Err("persons: must be an object with one key for each person".into());
    };
    let mut complete = true;
    let mut ids: Vec<&String> = Vec::new();
    for (id, v) in map {
        match (id.as_str(), v) {
            ("more", Value::Bool(more)) => complete = !more,
            ("more", _) => return Err("persons: more is true or false".into()),
            ("you", _) => ids.insert(0, id),
            _ => ids.push(id),
        }
    }
    if ids.first().is_none_or(|id| *id != "you") {
        return Err("persons: \"you\" is missing".into());
    }
    if ids.len() > crate::model::MAX_PERSONS {
        return Err(format!("persons: at most {} persons", crate::model::MAX_PERSONS));
    }
    let find = |v: &Value| -> Result<u8, String> {
        let name = v.as_str().ok_or("persons: a relation names a person")?;
        ids.iter().position(|id| *id == name).map(|i| i as u8).ok_or(format!("persons: nobody is called {name}"))
    };
    let mut list: Vec<Person> = ids.iter().map(|id| Person { id: (*id).clone(), ..Person::default() }).collect();
    for (i, id) in ids.iter().enumerate() {
        let Some(Value::Object(relations)) = map.get(*id) else {
            return Err(format!("persons: {id} must be an object such as {{\"partner\": \"you\"}}"));
        };
        for (relation, other) in relations {
            match relation.as_str() {
                "partner" => {
                    let p = find(other)?;
                    list[i].partner = Some(p);
                    list[usize::from(p)].partner = Some(i as u8);
                }
                "parents" => {
                    let parents = other.as_array().ok_or("persons: parents is a list")?;
                    list[i].parents = parents.iter().map(find).collect::<Result<_, _>>()?;
                }
                "child" => {
                    let c = find(other)?;
                    list[usize::from(c)].parents.push(i as u8);
                }
                "sibling" => {
                    let s = find(other)?;
                    list[i].siblings.push(s);
                }
                "elsewhere" => list[i].elsewhere = other.as_bool().ok_or("persons: elsewhere is true or false")?,
                _ => {
                    return Err(format!(
                        "persons: {relation} is not a relation; known are partner, parents, child, sibling, elsewhere"
                    ));
                }
            }
        }
    }
    Ok((list, complete))
}

fn set(
    catalogue: &Catalogue,
    answers: &mut Answers,
    input: InputId,
    person: Option<u8>,
    value: &Value,
    today: Day,
    problems: &mut Vec<String>,
) {
    let declared = &catalogue.inputs[usize::from(input)];
    let who =
        person.and_then(|p| answers.persons().get(usize::from(p))).map(|p| format!(" of {}", p.id)).unwrap_or_default();
    let mut entries: Vec<(Option<Month>, &Value)> = Vec::new();
    match value {
        Value::Object(map) if map.contains_key("months") || map.contains_key("now") => {
            if let Some(now) = map.get("now") {
                entries.push((None, now));
            }
            for (month, v) in map.get("months").and_then(Value::as_object).into_iter().flatten() {
                match calendar::parse(month) {
                    Some(day) => entries.push((Some(calendar::month_of(day)), v)),
                    None => problems.push(format!("{}{who}: {month} is not a month such as 2026-09", declared.id)),
                }
            }
        }
        _ => entries.push((None, value)),
    }
    for (month, v) in entries {
        let taken = answer(catalogue, &declared.domain, v, today).and_then(|a| {
            match month {
                None => answers.set(catalogue, input, person, a),
                Some(m) => answers.set_past(catalogue, input, person, m, a),
            }
            .map_err(|e| sentence(catalogue, &declared.domain, e))
        });
        if let Err(problem) = taken {
            problems.push(format!("{}{who}: {problem}", declared.id));
        }
    }
}

fn sentence(catalogue: &Catalogue, domain: &Domain, error: AnswerError) -> String {
    match (error, domain) {
        (AnswerError::OutOfDomain, Domain::Number { low, high, whole, money }) => format!(
            "must be {}between {} and {}",
            match money {
                _ if *whole => "a whole number ",
                Money::No => "",
                _ => "an amount to the cent ",
            },
            decimal(*low),
            decimal(*high)
        ),
        (AnswerError::OutOfDomain, Domain::Date { low, high }) => {
            format!("must lie between {} and {}", iso(*low), iso(*high))
        }
        _ => format!("expects {}", expected(catalogue, domain)),
    }
}

fn expected(catalogue: &Catalogue, domain: &Domain) -> String {
    match domain {
        Domain::Bool => "true or false".into(),
        Domain::Number { .. } => "a number".into(),
        Domain::Date { .. } => "a date such as \"1990-03-02\", \"1990-03\" or {\"age\": 36}".into(),
        Domain::Choice(e) => {
            let values = catalogue.enums.get(usize::from(*e)).map(|e| e.values.join(", ")).unwrap_or_default();
            format!("one of {values}")
        }
    }
}

fn answer(catalogue: &Catalogue, domain: &Domain, value: &Value, today: Day) -> Result<Answer, String> {
    let wrong = || format!("expects {}, or \"unknown\"", expected(catalogue, domain));
    if value.is_null() || value.as_str() == Some("unknown") {
        return Ok(Answer::CannotSay);
    }
    match (domain, value) {
        (Domain::Bool, Value::Bool(b)) => Ok(Answer::Bool(*b)),
        (Domain::Number { low, high, .. }, Value::Number(n)) => {
            let n = fixed(&n.to_string()).ok_or_else(wrong)?;
            if n < *low || n > *high {
                Err(sentence(catalogue, domain, AnswerError::OutOfDomain))
            } else {
                Ok(Answer::Number(n, n))
            }
        }
        (Domain::Number { low, high, .. }, Value::Object(map)) => {
            let number = |v: Option<&Value>| v.and_then(Value::as_number).and_then(|n| fixed(&n.to_string()));
            if let Some(n) = number(map.get("about")) {
                // Outwards to what can be told, a whole number or a cent.
                let tenth = (n / 10).abs();
                let (below, above) = domain.around(n - tenth, n.saturating_add(tenth));
                return Ok(Answer::Number(below.clamp(*low, *high), above.clamp(*low, *high)));
            }
            let pair = map.get("between").and_then(Value::as_array).filter(|a| a.len() == 2).ok_or_else(wrong)?;
            let (a, b) = (number(pair.first()).ok_or_else(wrong)?, number(pair.last()).ok_or_else(wrong)?);
            Ok(Answer::Number(a, b))
        }
        (Domain::Date { low, high }, Value::String(text)) => {
            let first = calendar::parse(text).ok_or_else(wrong)?;
            let last =
                if text.len() == 7 { first + calendar::month_length(calendar::month_of(first)) - 1 } else { first };
            if last < *low || first > *high {
                return Err(sentence(catalogue, domain, AnswerError::OutOfDomain));
            }
            Ok(Answer::Date(first.max(*low), last.min(*high)))
        }
        (Domain::Date { .. }, Value::Object(map)) if map.contains_key("between") => {
            let pair = map.get("between").and_then(Value::as_array).filter(|a| a.len() == 2).ok_or_else(wrong)?;
            let day = |v: Option<&Value>| {
                v.and_then(Value::as_str).filter(|text| text.len() == 10).and_then(calendar::parse).ok_or_else(wrong)
            };
            Ok(Answer::Date(day(pair.first())?, day(pair.last())?))
        }
        (Domain::Date { low, high }, Value::Object(map)) => {
            let age =
                map.get("age").and_then(Value::as_i64).filter(|a| (0..=130).contains(a)).ok_or_else(wrong)? as i32;
            let (from, to) = born_at_age(age, today);
            Ok(Answer::Date(from.max(*low), to.min(*high)))
        }
        (Domain::Choice(e), Value::String(text)) => {
            let e = catalogue.enums.get(usize::from(*e)).ok_or_else(wrong)?;
            e.values.iter().position(|v| v == text).map(|i| Answer::Choice(i as u8)).ok_or_else(wrong)
        }
        _ => Err(wrong()),
    }
}
