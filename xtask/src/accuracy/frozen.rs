//! Figures kept for the tests of the law: answers and the amounts that the referee found, in few bytes.

use super::Case;
use super::answers::answers;
use super::rights::{RIGHTS, Verdict};
use serde_json::{Map, Value, json};

/// One line: the answers, what is expected of each right, and the rights that a class leaves out.
pub(crate) fn line(case: &Case) -> String {
    let (mut expect, mut but) = (Map::new(), Map::new());
    for (at, right) in RIGHTS.iter().enumerate() {
        let pair = case.pair(at);
        if !pair.same() {
            but.insert(right.id.into(), json!(case.class(at).map_or("unnamed", |class| class.id)));
        } else if pair.referee.verdict == Verdict::Yes {
            let amount = json!((pair.referee.amount * 1e4).round() / 1e4);
            expect.insert(right.id.into(), if pair.referee.free { json!("free") } else { amount });
        }
    }
    let answers = compact(&answers(&case.home, case.now));
    json!({ "id": case.home.id, "date": format!("{}-15", case.now), "answers": answers, "expect": expect, "but": but })
        .to_string()
}

/// Without what everybody has by default, and months in a row as one entry.
fn compact(answers: &Value) -> Value {
    let kept = |(key, value): (&String, &Value)| {
        let value = match value.as_object() {
            Some(map) if key != "persons" && !map.contains_key("now") => Value::from(
                map.iter()
                    .filter(|(_, one)| !usual(one))
                    .map(|(who, one)| (who.clone(), rows(one)))
                    .collect::<Map<_, _>>(),
            ),
            _ => rows(value),
        };
        (key.clone(), value)
    };
    answers
        .as_object()
        .into_iter()
        .flatten()
        .map(kept)
        .filter(|(_, value)| *value != json!({}))
        .collect::<Map<_, _>>()
        .into()
}

/// What catalogue/tests/referee.rs fills in where nothing is said of a person.
fn usual(value: &Value) -> bool {
    value == &json!(false)
        || value.as_f64() == Some(0.0)
        || ["other", "none", "french", "near"].iter().any(|word| value == word)
}

fn rows(value: &Value) -> Value {
    let Some(months) = value["months"].as_object() else { return value.clone() };
    let mut rows: Vec<(String, String, &Value)> = Vec::new();
    for (month, value) in months {
        match rows.last_mut() {
            Some((_, last, same)) if *same == value && follows(last, month) => *last = month.clone(),
            _ => rows.push((month.clone(), month.clone(), value)),
        }
    }
    let joined: Map<_, _> =
        rows.into_iter().map(|(first, last, value)| (format!("{first}..{last}"), value.clone())).collect();
    json!({ "now": value["now"], "months": joined })
}

fn follows(last: &str, next: &str) -> bool {
    let month = super::month::Month::read;
    matches!((month(last), month(next)), (Ok(last), Ok(next)) if next.since(last) == 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_in_a_row_are_one_entry_and_usual_answers_none() {
        let told = json!({ "wage": { "you": { "now": 0, "months": { "2025-12": 5, "2026-01": 5, "2026-03": 5 } }, "child1": 0.0 },
            "has_wage": { "you": false }, "rent": 500, "persons": { "you": {} } });
        assert_eq!(
            compact(&told),
            json!({ "wage": { "you": { "now": 0, "months": { "2025-12..2026-01": 5, "2026-03..2026-03": 5 } } }, "rent": 500, "persons": { "you": {} } })
        );
    }
}
