//! What the second wasm is asked on the real law comes back as it would be found on the spot, and damage comes to nothing.

#![allow(clippy::unwrap_used)]

use pont_rules::apart::{Ask, Told, answer, question, told};
use pont_rules::results::Open;
use pont_rules::{
    Answer, Answers, Catalogue, Person, Scope, calendar, changes, evaluate, timeline, total, vary, write,
};
use std::path::Path;

fn law() -> Catalogue {
    let compiled = pont_catalogue::compile(Path::new(env!("CARGO_MANIFEST_DIR")), "fr");
    compiled.published.expect("the law compiles; `pont check` says what is wrong")
}

/// A couple with a child of five, one wage and a rent; of the rest nothing is said, and one past month was another.
fn household(c: &Catalogue) -> (Answers, i32) {
    let today = calendar::day(2026, 11, 15);
    let person = |id: &str| Person { id: id.to_owned(), ..Person::default() };
    let mut answers = Answers::new();
    let partner = Person { partner: Some(0), ..person("bo") };
    let you = Person { partner: Some(1), ..person("you") };
    answers.set_persons(vec![you, partner, Person { parents: vec![0, 1], ..person("ana") }], true).unwrap();
    let one = |n: i64| Answer::Number(n * pont_rules::model::ONE, n * pont_rules::model::ONE);
    let (birth, wage) = (c.input("birth").unwrap(), c.input("net_wage").unwrap());
    for (p, year) in [(0, 1990), (1, 1992), (2, 2021)] {
        let day = calendar::day(year, 3, 4);
        answers.set(c, birth, Some(p), Answer::Date(day, day)).unwrap();
    }
    answers.set(c, wage, Some(0), one(1_100)).unwrap();
    answers.set_past(c, wage, Some(0), calendar::month_of(today) - 2, one(900)).unwrap();
    answers.set(c, c.input("rent").unwrap(), None, one(620)).unwrap();
    (answers, today)
}

#[test]
fn an_answer_from_apart_is_the_one_found_on_the_spot() {
    let c = law();
    let ((answers, today), bytes) = (household(&c), write(&c));
    let ask = |ask: Ask| told(&answer(&bytes, &question(&answers, today, ask)).unwrap()).unwrap();

    assert_eq!(ask(Ask::Ahead(24)), Told::Ahead(timeline(&c, &answers, today, Scope::Published, 24)));

    let results = evaluate(&c, &answers, today, Scope::Published);
    for f in &results.findings {
        let right = (f.benefit, f.holder);
        assert_eq!(ask(Ask::Changes(right)), Told::Changes(changes(&c, &answers, today, f)));
    }
    assert_eq!(ask(Ask::Changes((u16::MAX, None))), Told::Changes(Vec::new()), "there is no such right");

    let open = Open { input: c.input("net_wage").unwrap(), person: Some(0) };
    let between = (0, 2_500 * pont_rules::model::ONE);
    let rights: Vec<_> = results.findings.iter().map(|f| (f.benefit, f.holder)).collect();
    let curves: Vec<_> = rights.iter().map(|r| (r.0, vary(&c, &answers, today, *r, open, between))).collect();
    assert!(curves.iter().any(|(_, pieces)| pieces.len() > 1));
    assert_eq!(ask(Ask::Along { open, between, rights }), Told::Along(total(&c, &curves)));
}

#[test]
fn damage_comes_to_nothing() {
    let c = law();
    let ((answers, today), bytes) = (household(&c), write(&c));
    let asked = question(&answers, today, Ask::Ahead(2));
    assert!(answer(&bytes, &asked).is_some());
    assert_eq!(answer(&bytes[..40], &asked), None);
    for length in 0..asked.len() {
        assert_eq!(answer(&bytes, &asked[..length]), None, "cut to {length} bytes");
    }
    assert_eq!(told(&[9; 24]), None);
    // Another law does not know what was said.
    assert_eq!(answer(&write(&Catalogue::empty()), &asked), None);
}
