//! The shorter way of population runs gives what the interpreter of sets gives, on the real law and random households.
//! `PONT_CASES` sets how many.

#![allow(clippy::unwrap_used)]

mod made;

use pont_rules::{Answers, Catalogue, Evaluator, Scope, calendar, evaluate};
use std::path::Path;

/// Compares both ways for one household; says whether anything was found that is not a no.
fn same(evaluator: &mut Evaluator, catalogue: &Catalogue, answers: &Answers, today: i32, name: &str) -> bool {
    let mut figures = Vec::new();
    evaluator.figures(answers, &mut figures);
    let findings = evaluate(catalogue, answers, today, Scope::All).findings;
    let short: Vec<_> = figures.iter().map(|f| (f.benefit, f.holder, f.verdict, f.amount)).collect();
    let long: Vec<_> = findings.iter().map(|f| (f.benefit, f.holder, f.verdict, f.amount)).collect();
    assert_eq!(short, long, "{name}");
    long.iter().any(|(_, _, verdict, _)| *verdict != pont_rules::results::Verdict::No)
}

fn both_ways_agree(country: &str) {
    let catalogue = pont_catalogue::compile(Path::new(env!("CARGO_MANIFEST_DIR")), country).catalogue.unwrap();
    let count: u64 = std::env::var("PONT_CASES").ok().and_then(|c| c.parse().ok()).unwrap_or(400);
    let rights: Vec<u16> = (0..catalogue.benefits.len() as u16).collect();
    let mut due = 0;
    for month in 0..4 {
        let today = calendar::day(2026, 9 + month, 15);
        let mut evaluator = Evaluator::new(&catalogue, today, &rights);
        for n in 0..count {
            let household = made::household(&catalogue, today, u64::from(month.unsigned_abs()), n);
            due += u64::from(same(&mut evaluator, &catalogue, &household.answers, today, &household.id));
        }
        // Somebody who has said nothing, between two who have.
        same(&mut evaluator, &catalogue, &Answers::new(), today, "nobody");
        assert!(evaluator.long() < count / 2, "{}: most households answer everything", evaluator.long());
    }
    assert!(due > count, "{due} households with something due or open show too little");
}

#[test]
fn both_ways_agree_on_french_law() {
    both_ways_agree("fr");
}

#[test]
fn both_ways_agree_on_spanish_and_catalan_law() {
    both_ways_agree("es");
}

/// The cases reach what random households seldom do: earlier months, circles, people who live elsewhere.
#[test]
fn both_ways_agree_on_every_case_of_the_law() {
    for country in ["fr", "es"] {
        let compiled = pont_catalogue::compile(Path::new(env!("CARGO_MANIFEST_DIR")), country);
        let catalogue = compiled.catalogue.as_ref().unwrap();
        let rights: Vec<u16> = (0..catalogue.benefits.len() as u16).collect();
        let mut problems = pont_catalogue::source::Problems::default();
        let cases = pont_catalogue::cases::read(&compiled, catalogue, &mut problems);
        assert!(cases.len() > 50, "{country}: {} cases", cases.len());
        for case in &cases {
            let Ok(answers) = pont_rules::json::answers_from_value(catalogue, &case.answers, case.date) else {
                continue;
            };
            let mut evaluator = Evaluator::new(catalogue, case.date, &rights);
            same(&mut evaluator, catalogue, &answers, case.date, &case.name.value);
        }
    }
}
