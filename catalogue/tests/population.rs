//! The synthetic populations of both countries: the same for a seed, complete, and as their sources say.

#![allow(clippy::unwrap_used)]

use pont_catalogue::population::{Drawn, Population, Values, draw, shares};
use pont_rules::json::{answers_from_value, answers_to_value};
use pont_rules::model::{Domain, ONE};
use pont_rules::{Answer, Catalogue, Scope, calendar, evaluate};
use std::path::Path;

const SEED: u64 = 1;

fn load(country: &str) -> (Population, Catalogue) {
    let compiled = pont_catalogue::compile(Path::new(env!("CARGO_MANIFEST_DIR")), country);
    let wrong = compiled.problems.render(&compiled.sources);
    (compiled.population.unwrap_or_else(|| panic!("no population of {country}: {wrong}")), compiled.catalogue.unwrap())
}

fn both(check: impl Fn(&Population, &Catalogue, i32)) {
    for country in ["fr", "es"] {
        let (population, catalogue) = load(country);
        check(&population, &catalogue, calendar::day(2026, 11, 26));
    }
}

#[test]
fn a_seed_always_gives_the_same_households_whatever_was_drawn_before() {
    both(|population, _, today| {
        let first: Vec<_> = (0..20).map(|n| draw(population, today, SEED, n)).collect();
        for n in (0..20).rev() {
            let again = draw(population, today, SEED, n);
            assert_eq!((&again.answers, &again.kind), (&first[n as usize].answers, &first[n as usize].kind));
        }
        assert!((0..20).any(|n| draw(population, today, SEED + 1, n).answers != first[n as usize].answers));
    });
}

#[test]
fn another_figure_for_one_input_leaves_what_does_not_read_it_as_it_was() {
    let (population, _) = load("fr");
    let today = calendar::day(2026, 11, 26);
    let savings = population.catalogue.input("livret_a").unwrap();
    let mut other = population.clone();
    for draw in other.draws.iter_mut().filter(|d| d.input == savings) {
        draw.cases
            .iter_mut()
            .for_each(|c| c.values = Values::Quantiles(vec![(0, 7000 * ONE), (100 * ONE, 8000 * ONE)]));
    }
    for n in 0..50 {
        let (mut a, mut b) = (draw(&population, today, SEED, n).answers, draw(&other, today, SEED, n).answers);
        assert_ne!(a, b);
        a.clear(savings, None);
        b.clear(savings, None);
        assert_eq!(a, b);
    }
}

#[test]
fn every_household_answers_all_that_the_law_asks() {
    both(|population, catalogue, today| {
        for n in 0..300 {
            let household = draw(population, today, SEED, n);
            let results = evaluate(catalogue, &household.answers, today, Scope::All);
            assert!(!results.household_open);
            for f in &results.findings {
                let id = &catalogue.benefits[usize::from(f.benefit)].id;
                let open: Vec<_> = f.open.iter().map(|o| &catalogue.inputs[usize::from(o.input)].id).collect();
                assert!(open.is_empty(), "household {n}, {id}: {open:?} is still open");
                let point = f.amount.is_none_or(|a| a.low == a.high);
                assert!(f.unsettled_loop || point, "household {n}, {id}: {:?} although all is answered", f.amount);
            }
        }
    });
}

#[test]
fn a_line_that_is_written_is_read_back_as_it_was() {
    both(|population, catalogue, today| {
        for n in 0..300 {
            let answers = draw(population, today, SEED, n).answers;
            let line = answers_to_value(catalogue, &answers, today).to_string();
            let read = answers_from_value(catalogue, &serde_json::from_str(&line).unwrap(), today);
            assert_eq!(read, Ok(answers), "household {n}: {line}");
        }
    });
}

#[test]
fn what_comes_out_is_what_was_asked_for_and_every_case_is_somebodys() {
    both(|population, _, today| {
        let count = 5000;
        let (rows, _) = shares(population, today, SEED, count);
        assert!(rows.len() > 100);
        for row in &rows {
            assert!(row.out_of > 0, "{}: nobody is ever in the case {} ({})", row.of, row.case, row.guard);
            let (n, p) = (row.out_of as f64, row.asked as f64 / (100.0 * ONE as f64));
            // Five standard deviations: one row in two million is further off by chance; one more for what is rounded.
            let room = 5.0 * (n * p * (1.0 - p)).sqrt() + 1.0;
            let off = (row.came as f64 - n * p).abs();
            assert!(off <= room, "{} {}: {} came {} of {}", row.of, row.guard, row.value, row.came, row.out_of);
        }
        for share in &population.kinds {
            let row = rows.iter().find(|r| r.of == "household" && r.value == share.name).unwrap();
            assert_eq!(row.out_of, count);
        }
    });
}

#[test]
fn an_answer_is_what_fell_rounded_and_within_bounds() {
    both(|population, catalogue, today| {
        let mut seen = 0;
        for n in 0..300 {
            let household = draw(population, today, SEED, n);
            for taken in &household.taken {
                let one = &population.draws[taken.draw];
                let case = &one.cases[taken.case];
                let answer = household.answers.get(one.input, taken.person).unwrap();
                match (&case.values, taken.drawn, answer) {
                    (Values::Weights(weights), Drawn::Weight(i), answer) => assert_eq!(answer, weights[i].0),
                    (Values::Quantiles(_), Drawn::Number(fell), Answer::Number(a, b)) if !case.times => {
                        let Domain::Number { low, high, .. } = catalogue.inputs[usize::from(one.input)].domain else {
                            panic!("quantiles of no number")
                        };
                        let input = &catalogue.inputs[usize::from(one.input)];
                        assert!(a == b && low <= a && a <= high);
                        let round = input.estimate.is_some() || a % one.round == 0 || a == low || a == high;
                        assert!(round, "{}: {a} is not round", input.id);
                        assert!(
                            input.estimate.is_some() || (a - fell).abs() <= one.round / 2 + 1,
                            "{}: {fell} became {a}",
                            input.id
                        );
                        seen += 1;
                    }
                    (Values::Quantiles(_), Drawn::Number(_), Answer::Number(a, b))
                    | (Values::Estimate, Drawn::Estimate, Answer::Number(a, b)) => assert_eq!(a, b),
                    other => panic!("{other:?}"),
                }
            }
        }
        assert!(seen > 100);
    });
}

#[test]
fn parents_are_older_than_their_children_and_households_not_too_large() {
    both(|population, catalogue, today| {
        let birth = catalogue.input("birth").unwrap();
        for n in 0..1000 {
            let answers = draw(population, today, SEED, n).answers;
            assert_eq!(answers.persons()[0].id, "you");
            let born = |p: u8| match answers.get(birth, Some(p)) {
                Some(Answer::Date(a, b)) if a == b && a <= today => a,
                other => panic!("household {n}: born {other:?}"),
            };
            for (i, person) in answers.persons().iter().enumerate() {
                for parent in &person.parents {
                    let years = calendar::years_between(born(*parent), born(i as u8));
                    assert!((13..=75).contains(&years), "household {n}: a parent at {years}");
                }
            }
            assert!(calendar::years_between(born(0), today) >= 18);
        }
    });
}

#[test]
fn every_town_that_is_drawn_is_one() {
    let (population, catalogue) = load("es");
    let places =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("territory/municipis-cat.csv")).unwrap();
    let town = catalogue.input("town").unwrap();
    let draw = population.draws.iter().find(|d| d.input == town).unwrap();
    let Values::Weights(weights) = &draw.cases[0].values else { panic!("towns have weights") };
    for (answer, _) in weights {
        let Answer::Number(code, _) = answer else { panic!("a town is a number") };
        let line = format!("\n{:05},", code / ONE);
        assert!(places.contains(&line), "no town has the code {}", code / ONE);
    }
}
