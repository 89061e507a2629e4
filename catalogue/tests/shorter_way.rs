//! The shorter way of population runs gives what the interpreter of sets gives, on the real law and random households.
//! `PONT_CASES` sets how many.

#![allow(clippy::unwrap_used)]

mod made;

use pont_rules::results::Verdict;
use pont_rules::{Answers, Catalogue, Evaluator, Scope, calendar, evaluate};
use std::collections::BTreeMap;
use std::path::Path;

/// Compares all ways for some households, each alone and all together; says for how many something was found that is not a no.
fn same(evaluator: &mut Evaluator, catalogue: &Catalogue, households: &[(Answers, String)], today: i32) -> usize {
    let all: Vec<&Answers> = households.iter().map(|(answers, _)| answers).collect();
    let (mut alone, mut together) = (Vec::new(), Vec::new());
    evaluator.figures_of(&all, &mut together);
    let mut due = 0;
    for ((answers, name), together) in households.iter().zip(&together) {
        evaluator.figures(answers, &mut alone);
        let findings = evaluate(catalogue, answers, today, Scope::All).findings;
        let long: Vec<_> = findings.iter().map(|f| (f.benefit, f.holder, f.verdict, f.amount)).collect();
        for (way, figures) in [("alone", &alone), ("side by side", together)] {
            let short: Vec<_> = figures.iter().map(|f| (f.benefit, f.holder, f.verdict, f.amount)).collect();
            assert_eq!(short, long, "{name}, {way}");
        }
        due += usize::from(long.iter().any(|(_, _, verdict, _)| *verdict != Verdict::No));
    }
    due
}

fn both_ways_agree(country: &str) {
    let catalogue = pont_catalogue::compile(Path::new(env!("CARGO_MANIFEST_DIR")), country).catalogue.unwrap();
    let count: u64 = std::env::var("PONT_CASES").ok().and_then(|c| c.parse().ok()).unwrap_or(400);
    let rights: Vec<u16> = (0..catalogue.benefits.len() as u16).collect();
    let mut due = 0;
    for month in 0..4 {
        let today = calendar::day(2026, 9 + month, 15);
        let mut evaluator = Evaluator::new(&catalogue, today, &rights).laid_out_after(8);
        let made = (0..count).map(|n| made::household(&catalogue, today, u64::from(month.unsigned_abs()), n));
        let mut households: Vec<_> = made.map(|household| (household.answers, household.id)).collect();
        // Somebody who has said nothing, among many who have.
        households.insert(7, (Answers::new(), "nobody".to_owned()));
        for some in households.chunks(150) {
            due += same(&mut evaluator, &catalogue, some, today) as u64;
        }
        assert!(
            evaluator.long() < count,
            "{}: most households answer everything, each is asked twice",
            evaluator.long()
        );
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
        let mut days: BTreeMap<i32, Vec<(Answers, String)>> = BTreeMap::new();
        for case in &cases {
            let Ok(answers) = pont_rules::json::answers_from_value(catalogue, &case.answers, case.date) else {
                continue;
            };
            // Often enough to be put side by side, whatever the others are.
            let many = std::iter::repeat_n((answers, case.name.value.clone()), 8);
            days.entry(case.date).or_default().extend(many);
        }
        for (day, households) in days {
            same(&mut Evaluator::new(catalogue, day, &rights).laid_out_after(8), catalogue, &households, day);
        }
    }
}
