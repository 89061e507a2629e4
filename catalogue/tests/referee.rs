//! Amounts that OpenFisca-France 176.1.8 found for households of `cargo xtask accuracy`, kept as figures: no Python is needed here.
//! A right that a class of ACCURACY.md leaves out stands under `but`. `cargo xtask accuracy --freeze` writes referee.jsonl.

#![allow(clippy::unwrap_used)]

use pont_rules::json::{answers_from_value, results_to_value};
use pont_rules::{Scope, calendar, evaluate};
use serde_json::{Map, Value, json};
use std::path::Path;

/// Inputs of which nothing is said where the answer is the usual one.
const NO: [&str; 18] = [
    "pregnant",
    "shared_custody",
    "has_wage",
    "has_self_employed",
    "has_unemployment_benefit",
    "has_sick_pay",
    "has_pension",
    "has_invalidity_pension",
    "has_minimum",
    "has_alimony",
    "pays_alimony",
    "is_student",
    "worked_3214_hours",
    "has_grant",
    "was_self_employed",
    "work_restriction",
    "widowed",
    "ended_unemployment",
];
const NOTHING: [&str; 21] = [
    "net_wage",
    "gross_wage",
    "turnover",
    "unemployment_benefit",
    "pension",
    "gross_pension",
    "invalidity_pension",
    "alimony_received",
    "alimony_paid",
    "aah_received",
    "ass_received",
    "asi_received",
    "aspa_received",
    "wage_12m",
    "earlier_wage",
    "earlier_gross_wage",
    "earlier_benefit",
    "taxable_wage_12m",
    "taxable_unemployment_12m",
    "taxable_pension_12m",
    "profit_n2",
];
const WORDS: [(&str, &str); 7] = [
    ("out_of_work", "other"),
    ("self_kind", "other"),
    ("disability", "none"),
    ("nationality", "french"),
    ("campus_distance", "near"),
    ("aeeh_complement", "none"),
    ("school_level", "other"),
];

/// The answers as `pont evaluate` reads them, from their short form.
fn whole(short: &Value) -> Value {
    let mut all = short.as_object().unwrap().clone();
    let people: Vec<String> = short["persons"].as_object().unwrap().keys().cloned().collect();
    let no = NO.map(|input| (input, json!(false)));
    let usual = no
        .into_iter()
        .chain(NOTHING.map(|input| (input, json!(0))))
        .chain(WORDS.map(|(input, word)| (input, json!(word))));
    // A disability that is recognised is a reason to need help; nobody is asked for it otherwise.
    let helped = |who: &String| {
        let recognised = |held: &Value| held.as_str().is_some_and(|rate| rate != "none");
        json!(short["disability"].get(who).is_some_and(recognised))
    };
    let helped: Map<String, Value> = people.iter().map(|who| (who.clone(), helped(who))).collect();
    all.insert("needs_help".to_owned(), helped.into());
    let counts = ["parents_income", "siblings_at_school", "siblings_in_higher"].map(|input| (input, json!(0)));
    for (input, value) in usual.chain(counts) {
        let map = all.entry(input).or_insert_with(|| json!({})).as_object_mut().unwrap();
        for who in &people {
            map.entry(who).or_insert_with(|| value.clone());
        }
    }
    for (input, value) in &mut all {
        if input != "persons" {
            months(value);
            value.as_object_mut().into_iter().flat_map(Map::values_mut).for_each(months);
        }
    }
    all.into()
}

/// Months in a row, each with its own entry.
fn months(value: &mut Value) {
    let Some(rows) = value.get("months").and_then(Value::as_object).cloned() else { return };
    let mut each = Map::new();
    for (row, held) in rows {
        let number = |text: &str| text[..4].parse::<i32>().unwrap() * 12 + text[5..7].parse::<i32>().unwrap() - 1;
        let (first, last) = row.split_once("..").unwrap();
        for month in number(first)..=number(last) {
            each.insert(format!("{:04}-{:02}", month / 12, month % 12 + 1), held.clone());
        }
    }
    value["months"] = each.into();
}

#[test]
fn the_amounts_are_those_of_the_referee_outside_the_classes() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let law = pont_catalogue::compile(folder, "fr").catalogue.unwrap();
    let text = std::fs::read_to_string(folder.join("tests/referee.jsonl")).unwrap();
    let (mut wrong, mut amounts) = (Vec::new(), 0);
    for line in text.lines() {
        let one: Value = serde_json::from_str(line).unwrap();
        let date: Vec<i32> = one["date"].as_str().unwrap().split('-').map(|part| part.parse().unwrap()).collect();
        let today = calendar::day(date[0], date[1], date[2]);
        let answers = answers_from_value(&law, &whole(&one["answers"]), today).unwrap();
        let results = results_to_value(&law, &answers, &evaluate(&law, &answers, today, Scope::All));
        let compared = law.benefits.iter().map(|benefit| &benefit.id).filter(|id| RIGHTS.contains(&id.as_str()));
        for id in compared.filter(|id| one["but"].get(id.as_str()).is_none()) {
            // A right of each person is not there where nobody may hold it.
            let findings = results[id.as_str()].as_array().cloned().unwrap_or_default();
            let paid: f64 =
                findings.iter().filter(|f| f["verdict"] != "no").filter_map(|f| f["amount"][1].as_f64()).sum();
            let free = findings.iter().any(|f| f["verdict"] != "no" && f["outcome"] == "free");
            let expected = &one["expect"][id.as_str()];
            let same = if *expected == "free" {
                free
            } else {
                !free && (paid - expected.as_f64().unwrap_or(0.0)).abs() <= 0.0101
            };
            amounts += usize::from(!expected.is_null());
            if !same {
                wrong.push(format!("{} {id}: {paid} in place of {expected}", one["id"]));
            }
        }
    }
    assert!(wrong.is_empty(), "{} differ:\n{}", wrong.len(), wrong.join("\n"));
    assert!(amounts >= 300, "only {amounts} amounts");
}

/// What was compared when the figures were kept.
const RIGHTS: [&str; 23] = [
    "rsa",
    "ppa",
    "housing_benefit",
    "family_allowances",
    "cf",
    "asf",
    "paje",
    "back_to_school",
    "complementary_health",
    "aspa",
    "aah",
    "asi",
    "crous",
    "ass",
    "independent_living",
    "aeeh",
    "birth_grant",
    "adoption_grant",
    "college_scholarship",
    "lycee_scholarship",
    "energy_voucher",
    "rent_cut",
    "youth_contract",
];
