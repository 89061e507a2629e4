//! Families with children, for the one right that is written for Publicodes too: the French family allowances.

use super::draw::Draw;
use serde_json::{Map, json};

/// One line of the file that both JavaScript drivers read: Pont's answers, and the situation of Publicodes.
pub(crate) fn line(number: usize) -> String {
    let mut draw = Draw::of(number);
    let income = draw.between(5_000, 150_000);
    // The eldest first; nobody of twenty or more, and no twins.
    let mut children: Vec<(i64, i64, i64)> =
        (0..draw.between(0, 6)).map(|_| (draw.between(2007, 2026), draw.between(1, 10), draw.between(6, 24))).collect();
    children.sort_unstable();
    children.dedup();
    let mut situation = Map::new();
    situation.insert("revenu".to_string(), json!(income));
    situation.insert("enfants".to_string(), json!(children.len()));
    let mut persons = Map::from_iter([("you".to_string(), json!({}))]);
    let (mut birth, mut no) = (Map::from_iter([("you".to_string(), json!("1980-05-06"))]), Map::new());
    for (at, (year, month, day)) in children.into_iter().enumerate() {
        situation.insert(format!("enfant {} . naissance", at + 1), json!(format!("{day:02}/{month:02}/{year}")));
        let name = format!("c{}", at + 1);
        persons.insert(name.clone(), json!({ "parents": ["you"] }));
        birth.insert(name.clone(), json!(format!("{year}-{month:02}-{day:02}")));
        no.insert(name, json!(false));
    }
    json!({
        "situation": situation,
        "answers": { "persons": persons, "birth": birth, "has_wage": no.clone(), "shared_custody": no, "tax_income_n2": income },
    })
    .to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Value;

    #[test]
    fn both_engines_are_told_of_the_same_children_and_income() {
        for number in 0..100 {
            let line: Value = serde_json::from_str(&line(number)).unwrap();
            let (answers, situation) = (&line["answers"], &line["situation"]);
            assert_eq!(answers["tax_income_n2"], situation["revenu"]);
            assert_eq!(
                answers["persons"].as_object().unwrap().len() as u64,
                situation["enfants"].as_u64().unwrap() + 1
            );
            for at in 1..=situation["enfants"].as_u64().unwrap() {
                let said = situation[format!("enfant {at} . naissance")].as_str().unwrap();
                let reversed: Vec<&str> = said.split('/').rev().collect();
                assert_eq!(answers["birth"][format!("c{at}")], reversed.join("-"));
            }
        }
    }
}
