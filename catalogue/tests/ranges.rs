//! However little is said, no range goes beyond what the law could pay: nobody is told of a million a month.

#![allow(clippy::unwrap_used)]

use pont_catalogue::compile;
use pont_catalogue::population::{Dice, draw};
use pont_rules::model::{AmountUnit, ONE};
use pont_rules::{Answer, Scope, calendar, evaluate};
use std::path::Path;

/// More than any right pays a household of at most ten persons, in euros a month: eight children disabled in the sixth category would
/// bring their lone parent 1,954 € each.
const MOST: i64 = 16_000;

#[test]
fn however_little_is_said_no_range_goes_beyond_what_the_law_could_pay() {
    let today = calendar::day(2026, 11, 26);
    for country in ["fr", "es"] {
        let compiled = compile(Path::new(env!("CARGO_MANIFEST_DIR")), country);
        let (law, population) = (compiled.catalogue.unwrap(), compiled.population.unwrap());
        let mut dice = Dice::new(11);
        for n in 0..150 {
            let full = draw(&population, today, 11, n).answers;
            for kept in [0, 1, 3, 5] {
                let mut answers = full.clone();
                for (input, person, _) in full.present_answers() {
                    if dice.roll(6) < kept {
                        continue;
                    }
                    answers.clear(input, person);
                    if dice.roll(2) == 0 {
                        answers.set(&law, input, person, Answer::CannotSay).unwrap();
                    }
                }
                for finding in evaluate(&law, &answers, today, Scope::All).findings {
                    let (Some(amount), Some(unit)) = (finding.amount, finding.unit) else { continue };
                    let months = if unit == AmountUnit::PerMonth { 1 } else { 12 };
                    let right = &law.benefits[usize::from(finding.benefit)].id;
                    assert!(amount.high <= MOST * months * ONE, "{country} {n}: {right} up to {}", amount.high / ONE);
                }
            }
        }
    }
}
