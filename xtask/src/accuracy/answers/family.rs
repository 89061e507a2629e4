//! What is asked of children, of births and of the end of unemployment benefit.

use super::Each;
use crate::accuracy::household::{Household, Timeline};
use crate::accuracy::month::Month;
use serde_json::{Map, Value, json};

/// Categories of the complement of AEEH, in their order.
const COMPLEMENTS: [&str; 7] =
    ["none", "category_1", "category_2", "category_3", "category_4", "category_5", "category_6"];

pub(super) fn family(all: &mut Map<String, Value>, home: &Household, now: Month, each: &Each<'_>) {
    let mut say = |key: &str, value: Value| drop(all.insert(key.to_string(), value));
    say("school_level", each(&|one| json!(school(one, now))));
    say("aeeh_complement", each(&|one| json!(complement(one))));
    say("ended_unemployment", each(&|one| json!(one.told("ass_work_condition"))));
    say("adopted", json!(home.children().any(|one| one.told("adopted"))));
    say("expected_children", json!(expected(home)));
}

fn complement(one: &Timeline) -> &'static str {
    let at = one.number("aeeh_category").unwrap_or(0.0) as usize;
    COMPLEMENTS.get(at).copied().unwrap_or("none")
}

fn school(one: &Timeline, now: Month) -> &'static str {
    match one.word("school", now) {
        "primary" => "primary",
        "college" => "college",
        "lycee" => "lycee",
        _ => "other",
    }
}

/// Children that are expected, where somebody is pregnant.
fn expected(home: &Household) -> i64 {
    home.told["expected_children"].as_i64().unwrap_or(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn children_and_births_are_told_in_the_words_of_the_law() {
        let told = json!({ "id": "a", "expected_children": 2, "persons": [
            { "role": "applicant", "birth": "1990-03-12", "ass_work_condition": true },
            { "role": "child", "birth": "2013-03-12", "school": "college", "aeeh_category": 5, "adopted": true }] });
        let home = Household::read(&told).unwrap();
        let each = |read: &dyn Fn(&Timeline) -> Value| home.persons.iter().map(read).collect::<Vec<_>>().into();
        let mut all = Map::new();
        family(&mut all, &home, Month::read("2026-11").unwrap(), &each);
        assert_eq!(all["school_level"], json!(["other", "college"]));
        assert_eq!(all["aeeh_complement"], json!(["none", "category_5"]));
        assert_eq!(all["ended_unemployment"], json!([true, false]));
        assert_eq!((&all["adopted"], &all["expected_children"]), (&json!(true), &json!(2)));
    }
}
