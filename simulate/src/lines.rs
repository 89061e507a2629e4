//! Households as JSON lines: `{"id"?, "weight"?, "kind"?, "territory"?, "answers": {…}}`.

mod fast;
mod scan;
pub mod write;

use crate::household::Household;
use pont_rules::json::{answers_from_value, fixed};
use pont_rules::model::Day;
use pont_rules::{Answer, Catalogue, Person};
use serde_json::Value;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// Reads one line after the other, and keeps its memory from one to the next.
pub struct Reader<'a> {
    catalogue: &'a Catalogue,
    today: Day,
    inputs: HashMap<&'a str, u16>,
    /// Inputs of another law, left out here.
    others: HashSet<&'a str>,
    list: Vec<(u16, Option<u8>, Answer)>,
    /// The answer of each input and holder, while a line is read, and a bit for each who has given one: holders are the persons as
    /// their names come in the line, and the household.
    places: Vec<Answer>,
    answered: Vec<u16>,
    /// The input that came after each one last, and first the one that came first.
    after: Vec<u16>,
    known_persons: HashMap<String, (Arc<[Person]>, bool)>,
}

impl<'a> Reader<'a> {
    /// For households of one law; `today` turns ages into spans of birth dates.
    #[must_use]
    pub fn new(catalogue: &'a Catalogue, today: Day) -> Self {
        let inputs = (0..).zip(&catalogue.inputs).map(|(i, input)| (input.id.as_str(), i)).collect();
        Reader {
            catalogue,
            today,
            inputs,
            others: HashSet::new(),
            list: Vec::new(),
            places: Vec::new(),
            answered: Vec::new(),
            after: Vec::new(),
            known_persons: HashMap::new(),
        }
    }

    /// Leaves out what only another law asks.
    #[must_use]
    pub fn beside(mut self, other: Option<&'a Catalogue>) -> Self {
        let ids = other.into_iter().flat_map(|c| &c.inputs).map(|i| i.id.as_str());
        self.others = ids.filter(|id| !self.inputs.contains_key(id)).collect();
        self
    }

    /// Reads one household.
    ///
    /// # Errors
    /// One plain sentence for each thing that is not understood.
    pub fn household(&mut self, line: &[u8]) -> Result<Household, Vec<String>> {
        let text = std::str::from_utf8(line).map_err(|error| vec![format!("this is not UTF-8: {error}")])?;
        // What the fast way does not expect, the patient way reads, or says what is wrong.
        self.fast(text).map_or_else(|| household(self.catalogue, &self.others, text, self.today), Ok)
    }
}

/// Reads one household through a tree.
fn household(catalogue: &Catalogue, others: &HashSet<&str>, line: &str, today: Day) -> Result<Household, Vec<String>> {
    let mut value: Value = serde_json::from_str(line).map_err(|error| vec![format!("this is not JSON: {error}")])?;
    if let Some(answers) = value.get_mut("answers").and_then(Value::as_object_mut) {
        answers.retain(|id, _| !others.contains(id.as_str()));
    }
    let Some(map) = value.as_object() else {
        return Err(vec!["a line is an object {\"answers\": {…}}".to_owned()]);
    };
    let mut problems = Vec::new();
    let mut weight = pont_rules::model::ONE;
    for (key, value) in map {
        match key.as_str() {
            "id" | "kind" | "territory" | "answers" => {}
            "weight" => match fixed(&value.to_string()).filter(|weight| *weight >= 0) {
                Some(known) => weight = known,
                None => problems.push("weight: expects a number, not negative, at most nine decimals".to_owned()),
            },
            _ => {
                problems.push(format!("`{key}` is not a key of a line; known are id, weight, kind, territory, answers"))
            }
        }
    }
    let answers = match map.get("answers") {
        None => {
            problems.push("`answers` is missing; write {\"id\": …, \"answers\": {…}}".to_owned());
            return Err(problems);
        }
        Some(answers) => match answers_from_value(catalogue, answers, today) {
            Ok(answers) => answers,
            Err(more) => {
                problems.extend(more);
                return Err(problems);
            }
        },
    };
    if !problems.is_empty() {
        return Err(problems);
    }
    let name = |key: &str| match map.get(key) {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
    };
    Ok(Household { id: name("id"), weight, kind: name("kind"), territory: name("territory"), answers })
}

#[cfg(test)]
mod tests {
    use super::*;
    use pont_rules::calendar::day;
    use pont_rules::model::{Domain, Input, Money, ONE};

    fn input(id: &str, per_person: bool, domain: Domain) -> Input {
        Input { per_person, ..Input::new(id, domain) }
    }

    #[test]
    fn the_fast_way_takes_a_line_as_the_patient_way_does_or_leaves_it() {
        let money = |high: i64| Domain::Number { low: 0, high: high * ONE, whole: false, money: Money::PerMonth };
        let whole = Domain::Number { low: 0, high: 9 * ONE, whole: true, money: Money::No };
        let inputs =
            vec![input("wage", true, money(5000)), input("rent", false, money(900)), input("rooms", false, whole)];
        let law = Catalogue { inputs, ..Catalogue::empty() };
        let today = day(2026, 11, 26);
        let persons = r#""persons":{"you":{},"bo":{"partner":"you"}}"#;
        let mut taken = 0;
        for answers in [
            persons.to_owned(),
            format!(r#"{persons},"wage":{{"you":1200.5,"bo":0}},"rent":700"#),
            format!(r#"{persons},"rent":700.01,"rooms":3"#),
            format!(r#"{persons},"rent":700.001"#),
            format!(r#"{persons},"rooms":2.5"#),
            format!(r#"{persons},"rent":901"#),
            format!(r#"{persons},"wage":{{"you":1}},"wage":{{"bo":2}}"#),
            format!(r#"{persons},"wage":{{"you":1}},"wage":{{}}"#),
            format!(r#"{persons},"wage":{{"you":1,"you":2}}"#),
            format!(r#"{persons},"rent":1,"rent":2"#),
            format!(r#"{persons},"wage":{{"you":1}},"persons":{{"you":{{}}}}"#),
            format!(r#""persons":{{"you":nothing}},{persons}"#),
            format!(r#"{persons},"wage":{{"somebody":1}}"#),
        ] {
            let text = format!(r#"{{"id":"a","answers":{{{answers}}}}}"#);
            let patient = household(&law, &HashSet::new(), &text, today);
            let mut reader = Reader::new(&law, today);
            // The second time it has seen such a line before.
            for _ in 0..2 {
                if let Some(fast) = reader.fast(&text) {
                    assert_eq!(Ok(&fast), patient.as_ref(), "{text}");
                    taken += 1;
                }
                assert_eq!(reader.household(text.as_bytes()), patient, "{text}");
            }
        }
        assert!(taken >= 6, "only {taken} lines were read the fast way");
    }
}
