//! What the evaluator promises, tried on the real law (drafts included) and random households of each country.
//! `PONT_CASES` sets how many.

#![allow(clippy::unwrap_used)]

use pont_catalogue::population::Dice;
use pont_rules::model::{Domain, ONE};
use pont_rules::results::{Finding, Open, Results, Verdict};
use pont_rules::{Answer, Answers, Catalogue, Person, Preference, Scope, bounds, calendar, evaluate, next_from};
use std::path::Path;

fn load(country: &str) -> Catalogue {
    let compiled = pont_catalogue::compile(Path::new(env!("CARGO_MANIFEST_DIR")), country);
    compiled.catalogue.expect("the law compiles; `pont check` says what is wrong")
}

fn persons(dice: &mut Dice) -> Vec<Person> {
    let mut list = vec![Person { id: "you".into(), ..Person::default() }];
    let couple = dice.roll(2) == 0;
    if couple {
        list[0].partner = Some(1);
        list.push(Person { id: "partner".into(), partner: Some(0), ..Person::default() });
    }
    for i in 0..dice.roll(4) {
        let both = couple && dice.roll(4) > 0;
        list.push(Person {
            id: format!("child{i}"),
            parents: if both { vec![0, 1] } else { vec![0] },
            ..Person::default()
        });
    }
    if dice.roll(8) == 0 {
        let relation = dice.roll(3);
        let other = list.len() as u8;
        let mut p = Person { id: "other".into(), ..Person::default() };
        if relation == 0 {
            p.siblings = vec![0];
        }
        list.push(p);
        if relation == 1 {
            list[0].parents = vec![other];
        }
    }
    list
}

/// One plausible value inside what is possible.
fn value(dice: &mut Dice, catalogue: &Catalogue, answers: &Answers, today: i32, open: Open) -> Option<Answer> {
    let input = &catalogue.inputs[usize::from(open.input)];
    let child = open.person.is_some_and(|p| {
        let p = &answers.persons()[usize::from(p)];
        !p.parents.is_empty() && p.id != "you"
    });
    match (&input.domain, bounds(catalogue, answers, today, open.input, open.person)) {
        (Domain::Bool, _) => Some(Answer::Bool(dice.roll(3) == 0)),
        (Domain::Choice(e), _) => {
            Some(Answer::Choice(dice.roll(catalogue.enums[usize::from(*e)].values.len() as u64) as u8))
        }
        (Domain::Date { .. }, Some(Answer::Date(low, high))) if input.id == "birth" => {
            let age = if child { dice.roll(22) } else { 17 + dice.roll(70) } as i32;
            let d = today - age * 365 - dice.roll(365) as i32;
            let d = d.clamp(low, high);
            Some(Answer::Date(d, d))
        }
        (Domain::Date { .. }, Some(Answer::Date(low, high))) => {
            let d = (today - dice.roll(6_000) as i32).clamp(low, high);
            Some(Answer::Date(d, d))
        }
        (Domain::Number { whole, .. }, Some(Answer::Number(low, high))) => {
            let scale = [1, 10, 100, 400][dice.roll(4) as usize];
            let n = match dice.roll(5) {
                0 => low,
                1 => high.min(low.saturating_add(300 * ONE)),
                _ => low.saturating_add(dice.roll(40) as i64 * scale * ONE).min(high),
            };
            let n = if *whole { n / ONE * ONE } else { n };
            Some(Answer::Number(n, n))
        }
        _ => None,
    }
}

/// A household that has answered everything that makes sense for it; estimated inputs last, inside their estimate.
fn complete(dice: &mut Dice, catalogue: &Catalogue, today: i32) -> Answers {
    let mut answers = Answers::new();
    answers.set_persons(persons(dice), true).unwrap();
    for estimated in [false, true] {
        for (i, input) in catalogue.inputs.iter().enumerate().filter(|(_, x)| x.estimate.is_some() == estimated) {
            let who: Vec<Option<u8>> =
                if input.per_person { (0..answers.persons().len() as u8).map(Some).collect() } else { vec![None] };
            for person in who {
                let open = Open { input: i as u16, person };
                if let Some(v) = value(dice, catalogue, &answers, today, open) {
                    answers.set(catalogue, open.input, person, v).unwrap();
                }
            }
        }
    }
    answers
}

fn part(dice: &mut Dice, catalogue: &Catalogue, full: &Answers, keep_of_8: u64) -> Answers {
    let mut some = Answers::new();
    some.set_persons(full.persons().to_vec(), true).unwrap();
    for i in 0..catalogue.inputs.len() as u16 {
        for person in std::iter::once(None).chain((0..full.persons().len() as u8).map(Some)) {
            if let Some(v) = full.get(i, person) {
                if dice.roll(8) < keep_of_8 {
                    some.set(catalogue, i, person, v).unwrap();
                } else if dice.roll(10) == 0 {
                    some.set(catalogue, i, person, Answer::CannotSay).unwrap();
                }
            }
        }
    }
    some
}

fn within(catalogue: &Catalogue, narrow: &Results, wide: &Results) {
    for f in &narrow.findings {
        let id = &catalogue.benefits[usize::from(f.benefit)].id;
        let w = wide
            .findings
            .iter()
            .find(|w| w.benefit == f.benefit && w.holder == f.holder)
            .unwrap_or_else(|| panic!("{id} lost a holder"));
        assert!(
            w.verdict == Verdict::Open || w.verdict == f.verdict,
            "{id}: {:?} was announced, then {:?}",
            w.verdict,
            f.verdict
        );
        if let (Some(a), Some(b)) = (f.amount, w.amount) {
            assert!(b.low <= a.low && a.high <= b.high, "{id}: amount {a:?} outside {b:?}");
        }
        assert!(f.outcomes.iter().all(|o| w.outcomes.contains(o)), "{id}: {:?} became {:?}", w.outcomes, f.outcomes);
        for o in &f.open {
            assert!(
                w.open.contains(o) || w.cannot_say.contains(o),
                "{id}: {} became relevant by answering something else",
                catalogue.inputs[usize::from(o.input)].id
            );
        }
    }
}

/// The same answers, given the other way round.
fn backwards(catalogue: &Catalogue, answers: &Answers) -> Answers {
    let mut again = Answers::new();
    again.set_persons(answers.persons().to_vec(), true).unwrap();
    for person in (0..answers.persons().len() as u8).rev().map(Some).chain([None]) {
        for i in (0..catalogue.inputs.len() as u16).rev() {
            if let Some(v) = answers.get(i, person) {
                again.set(catalogue, i, person, v).unwrap();
            }
        }
    }
    again
}

/// Asks until nothing is left to ask; every screen once, never more than announced.
fn interview(catalogue: &Catalogue, full: &Answers, start: Answers, today: i32) -> Results {
    let mut answers = start;
    let mut current = None;
    let mut left = u16::MAX;
    loop {
        let results = evaluate(catalogue, &answers, today, Scope::All);
        let next = next_from(catalogue, &answers, today, &results, &Preference { topics: vec![], current });
        let Some(question) = next.question else {
            assert!(results.findings.iter().all(|f| f.open.is_empty()), "something is open, yet nothing is asked");
            return results;
        };
        assert!(next.screens_to_the_cent <= left, "more screens are left than were announced");
        left = next.screens_to_the_cent.saturating_sub(1);
        assert!(!question.asks.is_empty(), "the screen {} asks nothing", question.screen);
        current = Some(question.topic);
        for o in question.asks {
            let v = full.get(o.input, o.person).unwrap_or(Answer::CannotSay);
            answers.set(catalogue, o.input, o.person, v).unwrap();
        }
    }
}

fn same(a: &Finding, b: &Finding) -> bool {
    (a.verdict, a.amount, &a.outcomes) == (b.verdict, b.amount, &b.outcomes)
}

fn promises_hold(country: &str) {
    let catalogue = load(country);
    let cases: u64 = std::env::var("PONT_CASES").ok().and_then(|c| c.parse().ok()).unwrap_or(60);
    for case in 0..cases {
        let mut dice = Dice::new(0x9e37_79b9_7f4a_7c15 ^ (case + 1).wrapping_mul(0x1000_0000_01b3));
        let today = calendar::day(2026, 11, 1) + dice.roll(60) as i32;
        let full = complete(&mut dice, &catalogue, today);
        let exact = evaluate(&catalogue, &full, today, Scope::All);
        for f in exact.findings.iter().filter(|f| !f.unsettled_loop) {
            let id = &catalogue.benefits[usize::from(f.benefit)].id;
            assert!(f.verdict != Verdict::Open, "case {case}, {id}: open although all is answered: {f:?}");
            assert!(
                f.amount.is_none_or(|a| a.low == a.high),
                "case {case}, {id}: {:?} although all is answered",
                f.amount
            );
        }
        let much = part(&mut dice, &catalogue, &full, 6);
        let few = {
            let mut few = much.clone();
            for i in 0..catalogue.inputs.len() as u16 {
                for person in std::iter::once(None).chain((0..full.persons().len() as u8).map(Some)) {
                    if dice.roll(2) == 0 {
                        few.clear(i, person);
                    }
                }
            }
            few
        };
        let (tight, loose) =
            (evaluate(&catalogue, &much, today, Scope::All), evaluate(&catalogue, &few, today, Scope::All));
        assert_eq!(
            evaluate(&catalogue, &backwards(&catalogue, &much), today, Scope::All),
            tight,
            "case {case}: the order matters"
        );
        within(&catalogue, &exact, &tight);
        within(&catalogue, &tight, &loose);
        let mut nobody_said = Answers::new();
        nobody_said.set_persons(full.persons().to_vec(), true).unwrap();
        // Somebody who cannot say anything is asked each thing once, and then no more.
        interview(&catalogue, &nobody_said, nobody_said.clone(), today);
        let after = interview(&catalogue, &full, nobody_said, today);
        for (a, b) in exact.findings.iter().zip(&after.findings) {
            let id = &catalogue.benefits[usize::from(a.benefit)].id;
            assert!(
                a.unsettled_loop || b.unsettled_loop || same(a, b),
                "case {case}, {id}: the interview stopped at {b:?}, full answers give {a:?}"
            );
        }
    }
}

#[test]
fn promises_hold_on_french_law() {
    promises_hold("fr");
}

#[test]
fn promises_hold_on_spanish_and_catalan_law() {
    promises_hold("es");
}
