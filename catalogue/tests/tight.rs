//! The bounds that are announced against every answer tried. The long version is `pont measure tightness`.

#![allow(clippy::unwrap_used)]

use pont_catalogue::measure::interviews::interview;
use pont_catalogue::measure::order::Order;
use pont_catalogue::measure::tightness::{compare, to_try, try_all};
use pont_catalogue::{Compiled, compile, population};
use pont_rules::model::ONE;
use pont_rules::results::{Finding, Open, Span};
use pont_rules::{Answers, Catalogue, Scope, calendar, evaluate, with_children};
use std::path::Path;

fn load(country: &str) -> (Compiled, i32) {
    (compile(Path::new(env!("CARGO_MANIFEST_DIR")), country), calendar::day(2026, 11, 26))
}

fn household(compiled: &Compiled, today: i32, index: u64) -> Answers {
    population::draw(compiled.population.as_ref().unwrap(), today, 5, index).answers
}

/// The lone mother of the frozen households, as she answered everything.
fn lone_mother(c: &Catalogue, today: i32) -> Answers {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("households/fr/lone_mother.json");
    let told: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
    pont_rules::json::answers_from_value(c, told.get("answers").unwrap_or(&told), today).unwrap()
}

/// A right of which some answers are missing: what is announced is exactly what trying every one of them finds.
fn exact(c: &Catalogue, today: i32, full: &Answers, benefit: &str, missing: &[&str]) -> Finding {
    let mut answers = full.clone();
    for name in missing {
        let input = c.input(name).unwrap();
        answers.clear(input, c.inputs[usize::from(input)].per_person.then_some(0));
    }
    let right = c.benefits.iter().position(|b| b.id == benefit).unwrap() as u16;
    let found = evaluate(c, &answers, today, Scope::Benefit(right)).findings;
    let finding = found.into_iter().next().unwrap();
    let open = to_try(c, &finding).unwrap_or_else(|| panic!("{benefit}: too much is open, {:?}", finding.open));
    assert!(!open.is_empty(), "{benefit} without {missing:?}: nothing is open");
    let tried = try_all(c, &answers, today, &finding, &open).unwrap();
    let compared = compare(&finding, &tried);
    let told = format!("{benefit} without {missing:?}: {:?} {:?}, tried {tried:?}", finding.verdict, finding.amount);
    assert!(!compared.outside && compared.verdict != Some(false), "{told}");
    assert_eq!(compared.bounds, Some((true, true)), "{told}");
    finding
}

#[test]
fn the_rsa_with_no_child_to_six_has_its_true_range() {
    let (compiled, today) = load("fr");
    let c = compiled.catalogue.as_ref().unwrap();
    let mother = lone_mother(c, today);
    let mut ranges = Vec::new();
    for children in 0..=6 {
        let household = with_children(c, &mother, today, children).unwrap();
        let found = exact(c, today, &household, "rsa", &["net_wage", "tenure"]);
        let Span { low, high } = found.amount.unwrap();
        ranges.push((low, high));
    }
    // In cents, the table of docs/measures.md. By hand: 651.69 less 0.41 of savings; 1.5 x 651.69 less ASF 107.586 and savings;
    // 1.8 x 651.69 less twice ASF, AF 153.01 and savings. From then on family benefits grow faster than the scale.
    let cents: Vec<(i64, i64)> =
        ranges.into_iter().map(|(low, high)| (low / (ONE / 100), high / (ONE / 100))).collect();
    let most = [65_128, 86_954, 80_445, 56_234, 51_939, 47_643, 43_348];
    assert_eq!(cents, most.map(|most| (0, most)));
}

#[test]
fn where_a_right_steps_back_its_range_is_true() {
    let (compiled, today) = load("fr");
    let c = compiled.catalogue.as_ref().unwrap();
    let mother = lone_mother(c, today);
    exact(c, today, &mother, "housing_benefit", &["rent"]);
    exact(c, today, &mother, "ppa", &["net_wage"]);
}

fn bounds_are_tight(country: &str) {
    let (compiled, today) = load(country);
    let c = compiled.catalogue.as_ref().unwrap();
    let (mut bounds, mut exact, mut closable, mut closed) = (0, 0, 0, 0);
    for index in 0..12 {
        let full = household(&compiled, today, index);
        let mut done: Vec<(u16, Option<u8>, Vec<Open>)> = Vec::new();
        interview(c, &full, today, (Order::Own, Scope::Published), |moment| {
            for f in moment.results.findings.iter().filter(|f| !f.unsettled_loop && !moment.results.household_open) {
                let Some(open) = to_try(c, f) else { continue };
                let key = (f.benefit, f.holder, open.clone());
                if done.contains(&key) {
                    continue;
                }
                done.push(key);
                let Some(tried) = try_all(c, &moment.answers, today, f, &open) else { continue };
                let id = &c.benefits[usize::from(f.benefit)].id;
                let compared = compare(f, &tried);
                assert!(!compared.outside, "{id}: {:?} {:?}, but tried {tried:?}", f.verdict, f.amount);
                if let Some((low, high)) = compared.bounds {
                    bounds += 2;
                    exact += u32::from(low) + u32::from(high);
                }
                if let Some(is_closed) = compared.verdict {
                    closable += 1;
                    closed += u32::from(is_closed);
                }
            }
        });
    }
    assert!(bounds > 20, "only {bounds} bounds");
    assert!(exact * 100 >= bounds * 95, "{exact} of {bounds} bounds are exact");
    assert!(closed * 100 >= closable * 98, "{closed} of {closable} verdicts are closed");
}

#[test]
fn bounds_of_french_law_are_tight() {
    bounds_are_tight("fr");
}

#[test]
fn bounds_of_spanish_and_catalan_law_are_tight() {
    bounds_are_tight("es");
}
