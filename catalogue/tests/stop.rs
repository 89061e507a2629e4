//! The stop with its proof, on the real law: every verdict final, or open only on what the person cannot or will not say, with
//! the document that tells it; and what would change a right. `PONT_CASES` sets how many households.

#![allow(clippy::unwrap_used)]

mod published;

use pont_catalogue::measure::conversation::Conversation;
use pont_catalogue::population::{self, Dice};
use pont_catalogue::{Compiled, compile};
use pont_rules::model::{Domain, ONE};
use pont_rules::results::{Finding, Open, Results, Verdict};
use pont_rules::{Answer, Answers, Catalogue, Scope, calendar, changes, evaluate, telling, telling_of};
use published::carried;
use std::path::Path;

fn load(country: &str) -> Compiled {
    compile(Path::new(env!("CARGO_MANIFEST_DIR")), country)
}

/// The household with some of its answers gone: it cannot say them, or will not.
fn silent(dice: &mut Dice, catalogue: &Catalogue, full: &Answers, of_8: u64) -> Answers {
    let mut some = full.clone();
    for input in 0..catalogue.inputs.len() as u16 {
        for person in std::iter::once(None).chain((0..full.persons().len() as u8).map(Some)) {
            if dice.roll(8) < of_8 {
                some.clear(input, person);
            }
        }
    }
    some
}

/// Asks until nothing is left to ask; gives what was said then. What is announced as left never grows.
fn until_the_stop(catalogue: &Catalogue, told: &Answers, today: i32) -> (Answers, Results) {
    let mut conversation = Conversation::new(catalogue, told, today, Scope::Published);
    let (mut to_settle, mut to_the_cent) = (u16::MAX, u16::MAX);
    loop {
        let state = conversation.state();
        let next = state.next;
        assert!(next.screens_to_settle <= to_settle, "{} to settle after {to_settle}", next.screens_to_settle);
        assert!(next.screens_to_the_cent <= to_the_cent, "{} left after {to_the_cent}", next.screens_to_the_cent);
        let Some(question) = next.question else { return (state.answers, state.results) };
        // Each screen that is answered is one less of those that were left.
        to_the_cent = next.screens_to_the_cent.saturating_sub(1);
        to_settle = next.screens_to_settle;
        conversation.reply(&question);
    }
}

fn the_stop_is_proved(country: &str) {
    let compiled = load(country);
    let (catalogue, people) = (compiled.published.as_ref().unwrap(), compiled.population.as_ref().unwrap());
    let own_word = |id: &str| compiled.declared.inputs.iter().any(|i| i.name.value == id && i.own_word);
    let cases: u64 = std::env::var("PONT_CASES").ok().and_then(|c| c.parse().ok()).unwrap_or(40);
    let today = calendar::day(2026, 11, 26);
    let mut open_on_silence = 0;
    for case in 0..cases {
        let mut dice = Dice::new(case.wrapping_mul(0x1000_0000_01b3) ^ 0x51ce);
        let full =
            carried(compiled.catalogue.as_ref().unwrap(), catalogue, &population::draw(people, today, 7, case).answers);
        let told = silent(&mut dice, catalogue, &full, 1 + case % 7);
        let (said, results) = until_the_stop(catalogue, &told, today);
        assert!(results.settled && results.to_the_cent, "case {case}: nothing is asked, yet something is open");
        let all = telling(catalogue, &said, today, &results);
        for finding in &results.findings {
            let id = &catalogue.benefits[usize::from(finding.benefit)].id;
            if finding.verdict != Verdict::Open {
                assert!(
                    finding.cannot_say_verdict.is_empty() || finding.outcomes.len() > 1,
                    "case {case}, {id}: final"
                );
                continue;
            }
            open_on_silence += 1;
            assert!(!finding.cannot_say_verdict.is_empty(), "case {case}, {id}: open on nothing");
            assert!(finding.cannot_say_verdict.iter().all(|o| finding.cannot_say.contains(o)));
            for open in &finding.cannot_say {
                let input = &catalogue.inputs[usize::from(open.input)];
                assert!(input.document.is_some() != own_word(&input.id), "case {case}, {id}: who tells {}?", input.id);
                let place = all.iter().find(|t| t.document == input.document).unwrap();
                assert!(
                    place.asks.contains(open) != place.perhaps.contains(open),
                    "case {case}, {id}: {} is not collected",
                    input.id
                );
            }
            // The documents named are enough: with what they tell, and nothing else, the verdict is final.
            let mut shown = said.clone();
            for open in
                telling_of(catalogue, &said, today, finding).iter().flat_map(|t| t.asks.iter().chain(&t.perhaps))
            {
                if let Some(answer) = full.get(open.input, open.person) {
                    shown.set(catalogue, open.input, open.person, answer).unwrap();
                }
            }
            let after = evaluate(catalogue, &shown, today, Scope::Benefit(finding.benefit));
            // Who turns out not to be somebody that may hold it at all is told so, too.
            let Some(after) = after.findings.iter().find(|f| f.holder == finding.holder) else { continue };
            assert!(
                after.verdict != Verdict::Open || after.unsettled_loop,
                "case {case}, {id}: still open on {:?} with every document that was named",
                after.cannot_say_verdict.iter().map(|o| &catalogue.inputs[usize::from(o.input)].id).collect::<Vec<_>>()
            );
        }
    }
    assert!(open_on_silence > 10, "hardly anything stayed open: {open_on_silence}");
}

#[test]
fn the_stop_is_proved_on_french_law() {
    the_stop_is_proved("fr");
}

#[test]
fn the_stop_is_proved_on_spanish_and_catalan_law() {
    the_stop_is_proved("es");
}

/// One household's right with one number as it is supposed to be.
fn supposed(catalogue: &Catalogue, answers: &Answers, today: i32, finding: &Finding, open: Open, n: i64) -> Finding {
    let mut answers = answers.clone();
    answers.set(catalogue, open.input, open.person, Answer::Number(n, n)).unwrap();
    let results = evaluate(catalogue, &answers, today, Scope::Benefit(finding.benefit));
    results.findings.into_iter().find(|f| f.holder == finding.holder).unwrap()
}

fn what_would_change_it_is_true(country: &str) {
    let compiled = load(country);
    let (catalogue, people) = (compiled.published.as_ref().unwrap(), compiled.population.as_ref().unwrap());
    let today = calendar::day(2026, 11, 26);
    let (mut turns, mut stays, mut moves) = (0, 0, 0);
    for case in 0..30 {
        let answers = carried(
            compiled.catalogue.as_ref().unwrap(),
            catalogue,
            &population::draw(people, today, 11, case).answers,
        );
        for finding in &evaluate(catalogue, &answers, today, Scope::Published).findings {
            let id = &catalogue.benefits[usize::from(finding.benefit)].id;
            let told = changes(catalogue, &answers, today, finding);
            assert!(told.len() <= 3 && told.iter().filter(|c| c.same).count() <= 1, "case {case}, {id}: {told:?}");
            for change in told {
                let (Domain::Number { low, high, .. }, now) = (
                    &catalogue.inputs[usize::from(change.open.input)].domain,
                    answers.get(change.open.input, change.open.person),
                ) else {
                    panic!("case {case}, {id}: only numbers are told")
                };
                let Some(Answer::Number(now, _)) = now else { panic!("case {case}, {id}: only what was said is told") };
                let at = |n: i64| supposed(catalogue, &answers, today, finding, change.open, n);
                assert_eq!(at(change.to).verdict, change.verdict, "case {case}, {id}: {change:?}");
                if let Some((step, by)) = change.moves {
                    moves += 1;
                    assert_eq!(change.to, now + step);
                    let (there, here) = (at(change.to).amount.unwrap(), finding.amount.unwrap());
                    assert_eq!(
                        (there.low - here.low, there.high - here.high),
                        (by, by),
                        "case {case}, {id}: {change:?}"
                    );
                    continue;
                }
                if change.same {
                    stays += 1;
                    for n in [change.to, change.to.midpoint(now) / ONE * ONE] {
                        assert_eq!(at(n).amount, finding.amount, "case {case}, {id}: {change:?} at {n}");
                    }
                    continue;
                }
                turns += 1;
                assert_ne!(change.verdict, finding.verdict, "case {case}, {id}: {change:?}");
                let nearer = if change.below { (change.to + ONE).min(now) } else { (change.to - ONE).max(now) };
                assert_eq!(at(nearer).verdict, finding.verdict, "case {case}, {id}: a nearer value does, {change:?}");
                if change.all_along {
                    let end = if change.below { *low } else { *high };
                    for part in 0..=8 {
                        let n = (change.to + (end - change.to) / 8 * part) / ONE * ONE;
                        assert_eq!(
                            at(n.clamp(*low, *high)).verdict,
                            change.verdict,
                            "case {case}, {id}: {change:?} at {n}"
                        );
                    }
                }
            }
        }
    }
    let told = format!("{turns} turn it, {stays} keep it, {moves} move it");
    assert!(turns > 10 && moves > 2 && stays + turns > 15, "hardly anything is told: {told}");
}

#[test]
fn what_would_change_a_right_is_true_on_french_law() {
    what_would_change_it_is_true("fr");
}

#[test]
fn what_would_change_a_right_is_true_on_spanish_and_catalan_law() {
    what_would_change_it_is_true("es");
}
