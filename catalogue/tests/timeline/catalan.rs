//! Households in Catalonia.

use super::told::{law, stands, told};
use pont_rules::json::answers_from_value;
use pont_rules::{Answers, Catalogue, Scope, calendar, timeline};
use serde_json::{Map, Value, json};
use std::path::Path;

/// A household of Catalonia: the frozen lone mother's answers, with other persons, births and incomes.
fn catalan(c: &Catalogue, today: i32, said: &Value) -> Answers {
    let frozen = Path::new(env!("CARGO_MANIFEST_DIR")).join("households/es/lone_mother.json");
    let mut all: Map<String, Value> = serde_json::from_str(&std::fs::read_to_string(frozen).unwrap()).unwrap();
    for (id, value) in said.as_object().unwrap() {
        all[id] = value.clone();
    }
    let persons: Vec<String> = all["persons"].as_object().unwrap().keys().cloned().collect();
    for input in c.inputs.iter().filter(|i| i.per_person) {
        if let Some(Value::Object(of)) = all.get_mut(&input.id) {
            of.retain(|person, _| persons.contains(person));
        }
    }
    all.retain(|id, _| id == "persons" || c.input(id).is_some());
    answers_from_value(c, &Value::Object(all), today).unwrap()
}

#[test]
fn children_of_a_lone_mother_turn_3_by_the_year_and_18() {
    let c = law("es");
    let today = calendar::day(2026, 11, 15);
    let birth = json!({ "you": "1991-02-10", "ana": "2009-03-15", "leo": "2023-05-08" });
    let a = catalan(&c, today, &json!({ "birth": birth }));
    let t = timeline(&c, &a, today, Scope::Published, 12);
    // 1.6 x 733.60 and 22 % of 733.60, less a twelfth of 8 000; 115 and 57.50 for the children, who count as old as in January.
    let imv = t.first.iter().find(|h| c.benefits[usize::from(h.benefit)].id == "imv").unwrap();
    assert_eq!(stands(&c, imv.benefit, &imv.standing), "yes 840.99");
    assert_eq!(
        told(&c, &a, &t, "imv"),
        [
            "2027-01 changes, yes 806.49 <- leo is 3..4 in the year",
            // Two adults now: no addition for one parent, and one child.
            "2027-04 changes, yes 587.59 <- ana is 216 months",
        ]
    );
}

#[test]
fn a_pension_at_65_takes_the_place_of_the_minimum_income() {
    let c = law("es");
    let today = calendar::day(2026, 3, 15);
    let nothing = json!({ "you": 0 });
    let a = catalan(
        &c,
        today,
        &json!({
            "persons": { "you": {} }, "birth": { "you": "1961-05-10" },
            "income_now": nothing, "income_last_year": nothing, "gross_this_year": nothing, "gross_last_year": nothing,
        }),
    );
    let t = timeline(&c, &a, today, Scope::Published, 12);
    assert_eq!(told(&c, &a, &t, "pnc_jubilacion"), ["2026-06 starts, yes 8803.2 <- you is 780 months"]);
    assert_eq!(told(&c, &a, &t, "imv"), ["2026-06 ends, no <- you is 780 months"]);
}

#[test]
fn an_income_that_has_fallen_counts_from_april_on() {
    let c = law("es");
    let today = calendar::day(2026, 6, 15);
    let a = catalan(
        &c,
        today,
        &json!({
            "persons": { "you": {} }, "birth": { "you": "1980-05-10" },
            "income_now": { "you": 0 }, "income_last_year": { "you": 20000 }, "gross_last_year": { "you": 24000 },
        }),
    );
    let t = timeline(&c, &a, today, Scope::Published, 12);
    assert_eq!(
        told(&c, &a, &t, "imv"),
        ["2027-01 ends, no <- calendar", "2027-04 becomes_office, office 733.6 <- calendar"]
    );
}
