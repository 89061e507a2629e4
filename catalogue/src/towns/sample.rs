//! The invented household with which a town is looked at: one of `households/`, written for the app.

use crate::literal;
use serde_json::Value;
use std::fmt::Write as _;
use std::path::Path;

/// Which one: with children and little money, so that many rights show.
const HOUSEHOLD: &str = "lone_mother.json";

/// Its lines; nothing where there is no such household.
pub(super) fn lines(root: &Path, country: &str) -> String {
    let path = root.join("households").join(country).join(HOUSEHOLD);
    let text = std::fs::read_to_string(path).unwrap_or_default();
    let Ok(Value::Object(answers)) = serde_json::from_str(&text) else { return String::new() };
    let persons: Vec<&String> = match answers.get("persons") {
        Some(Value::Object(persons)) => persons.keys().collect(),
        _ => return String::new(),
    };
    // The household counts the applicant first; the file may be read in the order of names.
    let others: Vec<&&String> = persons.iter().filter(|name| **name != "you").collect();
    let mut out = format!("children\t{}\n", others.len());
    for (input, answer) in answers.iter().filter(|(input, _)| *input != "persons") {
        match answer {
            Value::Object(each) => {
                for (name, value) in each {
                    let index = others.iter().position(|n| **n == name).map_or(0, |at| at + 1);
                    line(&mut out, input, &index.to_string(), value);
                }
            }
            value => line(&mut out, input, "", value),
        }
    }
    out
}

fn line(out: &mut String, input: &str, person: &str, value: &Value) {
    let told = match value {
        Value::Bool(is) => format!("b{}", u8::from(*is)),
        Value::Number(number) => literal::number(&number.to_string()).map_or_else(String::new, |n| format!("n{n}")),
        Value::String(text) => literal::date(text).map_or_else(|| format!("c{text}"), |day| format!("d{day}")),
        _ => String::new(),
    };
    if !told.is_empty() {
        let _ = writeln!(out, "said\t{input}\t{person}\t{told}");
    }
}
