//! Every right of Spain and Catalonia worked out a second time, by plain code that reads nothing of the catalogue: from the facts of
//! random households, with the figures written down again. Verdicts, outcomes and amounts must be the same.
//!
//! `PONT_CASES` sets how many households, `PONT_SEED` which, and `PONT_TABLE` a file for the counts (`cargo xtask accuracy --country es`).

#![allow(clippy::unwrap_used, missing_docs, unreachable_pub)]

#[path = "recompute/answers.rs"]
mod answers;
#[path = "recompute/catalan.rs"]
mod catalan;
#[path = "recompute/children.rs"]
mod children;
#[path = "recompute/dice.rs"]
mod dice;
#[path = "recompute/draw.rs"]
mod draw;
#[path = "recompute/facts.rs"]
mod facts;
#[path = "recompute/figures.rs"]
mod figures;
#[path = "recompute/grants.rs"]
mod grants;
#[path = "recompute/home.rs"]
mod home;
#[path = "recompute/housing.rs"]
mod housing;
#[path = "recompute/imv.rs"]
mod imv;
#[path = "recompute/money.rs"]
mod money;
#[path = "recompute/pensions.rs"]
mod pensions;
#[path = "recompute/rights.rs"]
mod rights;
#[path = "recompute/said.rs"]
mod said;
#[path = "recompute/services.rs"]
mod services;
#[path = "recompute/supply.rs"]
mod supply;
#[path = "recompute/table.rs"]
mod table;
#[path = "recompute/titles.rs"]
mod titles;
#[path = "recompute/towns.rs"]
mod towns;
#[path = "recompute/work.rs"]
mod work;

use home::Home;
use pont_rules::json::answers_from_value;
use pont_rules::results::Results;
use pont_rules::{Catalogue, Scope, calendar, evaluate};
use rights::{RULES, Rule};
use said::Said;
use std::path::Path;
use table::{Count, Found, compare};

/// Enough for each right to be due, and some seconds without optimisation.
const USUAL: u64 = 2_000;

fn law() -> Catalogue {
    let compiled = pont_catalogue::compile(Path::new(env!("CARGO_MANIFEST_DIR")), "es");
    compiled.catalogue.expect("the law compiles; `pont check` says what is wrong")
}

fn number(name: &str, usual: u64) -> u64 {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(usual)
}

/// What this side says, for the household or each of its people; a no where somebody may not hold it.
fn said(rule: &Rule, home: &Home) -> Vec<Said> {
    match rule {
        Rule::Home(rule) => vec![rule(home).unwrap_or(Said::NO)],
        Rule::Each(rule) => (0..home.people.len())
            .map(|p| if home.people[p].elsewhere { None } else { rule(home, p) })
            .map(|said| said.unwrap_or(Said::NO))
            .collect(),
    }
}

/// What Pont finds, in the same order.
fn found(law: &Catalogue, results: &Results, right: u16, each: bool, people: usize) -> Vec<Found> {
    let outcomes: Vec<String> =
        law.benefits[usize::from(right)].outcomes.iter().map(|(name, _)| name.clone()).collect();
    let holders: Vec<Option<u8>> = if each { (0..people as u8).map(Some).collect() } else { vec![None] };
    let nobody = || Found { verdict: pont_rules::results::Verdict::No, amount: None, outcome: None, share: false };
    let finding = |holder: &Option<u8>| results.findings.iter().find(|f| f.benefit == right && f.holder == *holder);
    holders.iter().map(|holder| finding(holder).map_or_else(nobody, |f| Found::of(f, &outcomes))).collect()
}

fn evaluated(law: &Catalogue, home: &Home) -> Results {
    let today = calendar::day(home.today.0, home.today.1, home.today.2);
    let told = answers::answers(home);
    let answers = answers_from_value(law, &told, today).unwrap_or_else(|why| panic!("{why:?}: {told}"));
    evaluate(law, &answers, today, Scope::All)
}

#[test]
fn plain_code_finds_the_same_in_random_households() {
    let (law, seed, households) = (law(), number("PONT_SEED", 1), number("PONT_CASES", USUAL));
    let place = |id: &str| law.benefits.iter().position(|benefit| benefit.id == id).unwrap() as u16;
    let places: Vec<u16> = RULES.iter().map(|(id, _)| place(id)).collect();
    let mut counts = vec![Count::default(); RULES.len()];
    let mut wrong = Vec::new();
    for case in 0..households {
        let home = draw::household(seed, case);
        let results = evaluated(&law, &home);
        for (((id, rule), right), count) in RULES.iter().zip(&places).zip(&mut counts) {
            let each = matches!(rule, Rule::Each(_));
            let said = said(rule, &home);
            let found = found(&law, &results, *right, each, home.people.len());
            if !compare(&said, &found, count) {
                wrong.push((*id, case));
                if wrong.iter().filter(|(other, _)| other == id).count() <= number("PONT_SHOWN", 2) as usize {
                    println!("{id}, household {case} on {:?}: {}", home.today, answers::answers(&home));
                    for (p, (said, found)) in said.iter().zip(&found).enumerate() {
                        let (verdict, amount) = (found.verdict, found.amount);
                        println!("  {}: {said:?}; Pont {verdict:?} {amount:?} {:?}", answers::name(p), found.outcome);
                    }
                }
            }
        }
    }
    let rows: Vec<(&str, Count)> = RULES.iter().map(|(id, _)| *id).zip(counts).collect();
    let text = table::table(&rows);
    if let Some(file) = std::env::var_os("PONT_TABLE") {
        std::fs::write(file, &text).unwrap();
    }
    assert!(wrong.is_empty(), "{} differences:\n{text}", wrong.len());
    // What never comes up is not compared.
    for (id, count) in rows {
        assert!(count.due > 0, "{id} is due to nobody");
    }
}

#[test]
fn every_right_has_a_second_rule() {
    let law = law();
    let missing: Vec<&String> =
        law.benefits.iter().map(|benefit| &benefit.id).filter(|id| !RULES.iter().any(|(own, _)| own == id)).collect();
    assert!(missing.is_empty(), "not worked out a second time: {missing:?}");
    assert_eq!(RULES.len(), law.benefits.len());
}
