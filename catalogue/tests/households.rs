//! What the evaluator promises, tried on the real law (drafts included) and random households of each country, which shrink.
//! `PONT_CASES` sets how many.

#![allow(clippy::unwrap_used)]

mod made;

use made::Case;
use pont_rules::model::Domain;
use pont_rules::results::{Finding, Open, Results, Span, Verdict};
use pont_rules::{Answer, Answers, Catalogue, Person, Preference, Scope, evaluate, next_from};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed, TestRunner};
use std::cell::RefCell;
use std::path::Path;
use std::sync::LazyLock;

type Kept = Result<(), TestCaseError>;

static LAW: LazyLock<[Catalogue; 2]> = LazyLock::new(|| {
    ["fr", "es"].map(|country| {
        let compiled = pont_catalogue::compile(Path::new(env!("CARGO_MANIFEST_DIR")), country);
        compiled.catalogue.expect("the law compiles; `pont check` says what is wrong")
    })
});

/// As many cases as asked for, any; or else so many, always the same.
fn cases(usual: u32) -> Config {
    let asked = std::env::var("PONT_CASES").ok().and_then(|c| c.parse().ok());
    let rng_seed = if asked.is_some() { RngSeed::Random } else { RngSeed::Fixed(2026) };
    let cases = asked.unwrap_or(usual);
    Config {
        cases,
        rng_seed,
        max_shrink_iters: 200_000,
        max_shrink_time: 60_000,
        failure_persistence: None,
        ..Config::default()
    }
}

/// Tries a promise on both laws, with so many households where nothing else is asked.
fn kept(usual: u32, promise: impl Fn(&Case) -> Kept) {
    for law in &*LAW {
        // While a household shrinks, much is drawn smaller that does not count for it.
        let last: RefCell<Option<(Case, TestCaseError)>> = RefCell::new(None);
        let tried = TestRunner::new(cases(usual)).run(&made::case(law), |case| {
            let known = last.borrow().as_ref().filter(|(old, _)| old.same(&case)).map(|(_, why)| why.clone());
            let outcome = known.map_or_else(|| promise(&case), Err);
            if let Err(why) = &outcome {
                last.replace(Some((case, why.clone())));
            }
            outcome
        });
        if let Err(broken) = tried {
            panic!("{}: {broken}", law.country);
        }
    }
}

fn results(case: &Case, answers: &Answers) -> Results {
    evaluate(case.law, answers, case.today, Scope::All)
}

fn find<'a>(all: &'a Results, one: &Finding) -> Option<&'a Finding> {
    all.findings.iter().find(|f| (f.benefit, f.holder) == (one.benefit, one.holder))
}

/// Whether one finding says nothing that the other, from fewer answers, excluded.
fn within(id: &str, narrow: &Finding, wide: &Finding) -> Kept {
    let verdict = wide.verdict == Verdict::Open || wide.verdict == narrow.verdict;
    prop_assert!(verdict, "{id}: {:?} was announced, then {:?}", wide.verdict, narrow.verdict);
    if let (Some(n), Some(w)) = (narrow.amount, wide.amount) {
        prop_assert!(w.low <= n.low && n.high <= w.high, "{id}: amount {n:?} outside {w:?}");
    }
    let outcomes = narrow.outcomes.iter().all(|o| wide.outcomes.contains(o));
    prop_assert!(outcomes, "{id}: outcomes {:?} outside {:?}", narrow.outcomes, wide.outcomes);
    Ok(())
}

#[test]
fn what_full_answers_give_lies_inside_what_was_announced() {
    kept(100, |case| {
        let exact = results(case, &case.full());
        let said = case.said();
        let named = 1 + said.len() % case.persons().len();
        let (told, some) = (results(case, &case.with(&said)), results(case, &case.unfinished(&said, named)));
        for f in &exact.findings {
            let id = &case.law.benefits[usize::from(f.benefit)].id;
            if !f.unsettled_loop {
                prop_assert!(f.verdict != Verdict::Open, "{id}: open although all is answered: {f:?}");
                prop_assert!(f.amount.is_none_or(|a| a.low == a.high), "{id}: {:?}, all is answered", f.amount);
            }
            let Some(wide) = find(&told, f) else { return Err(TestCaseError::fail(format!("{id} lost a holder"))) };
            within(id, f, wide)?;
            match find(&some, f) {
                Some(wide) => within(id, f, wide)?,
                None => prop_assert!(f.holder.is_some_and(|h| usize::from(h) >= named), "{id} lost a holder"),
            }
        }
        Ok(())
    });
}

#[test]
fn each_answer_narrows_or_leaves_what_is_known_and_makes_nothing_relevant() {
    kept(60, |case| {
        let said = case.said();
        let last = said.len().saturating_sub(6);
        let named = 1 + said.len() % case.persons().len();
        let unfinished = results(case, &case.unfinished(&said, named));
        let mut wide = results(case, &case.silent());
        for n in [last / 4, last / 2, last * 3 / 4].into_iter().chain(last..=said.len()) {
            let narrow = results(case, &case.with(&said[..n]));
            for f in &narrow.findings {
                let id = &case.law.benefits[usize::from(f.benefit)].id;
                let Some(w) = find(&wide, f) else { return Err(TestCaseError::fail(format!("{id} came to hold"))) };
                within(id, f, w)?;
                let new = f.open.iter().find(|o| !w.open.contains(o));
                let input = |o: &Open| &case.law.inputs[usize::from(o.input)].id;
                prop_assert!(new.is_none(), "{id}: {:?} became relevant after {n} answers", new.map(input));
                let new = f.open_verdict.iter().find(|o| !w.open_verdict.contains(o));
                prop_assert!(new.is_none(), "{id}: {:?} may decide after {n} answers", new.map(input));
            }
            wide = narrow;
        }
        // Saying that nobody else lives here, or who does, is an answer too.
        for f in &wide.findings {
            let id = &case.law.benefits[usize::from(f.benefit)].id;
            let Some(w) = find(&unfinished, f) else { continue };
            within(id, f, w)?;
            prop_assert!(
                f.open.iter().all(|o| w.open.contains(o) || o.person.is_some_and(|p| usize::from(p) >= named)),
                "{id}: became relevant by a name"
            );
        }
        Ok(())
    });
}

#[test]
fn the_order_of_answers_changes_nothing() {
    kept(80, |case| {
        let mut said = case.said();
        let answers = case.with(&said);
        // The other way round, after saying something else of each, and taking back what is not said in the end.
        let mut again = case.completed(case.silent(), |_| true);
        said.reverse();
        let all: Vec<_> = again.present_answers().collect();
        for (input, person, _) in all {
            if answers.get(input, person).is_none() {
                again.clear(input, person);
            }
        }
        case.tell_past(&mut again);
        for (open, answer) in &said {
            again.set(case.law, open.input, open.person, Answer::CannotSay).unwrap();
            again.set(case.law, open.input, open.person, *answer).unwrap();
        }
        let (one, other) = (results(case, &answers), results(case, &again));
        prop_assert_eq!(&one, &other);
        let next = |answers, results| next_from(case.law, answers, case.today, results, &Preference::default());
        prop_assert_eq!(next(&answers, &one), next(&again, &other));
        Ok(())
    });
}

/// The same household with everybody but the applicant entered the other way round.
fn turned(case: &Case, answers: &Answers) -> Answers {
    let count = answers.persons().len() as u8;
    let place = |p: u8| if p == 0 { 0 } else { count - p };
    let mut persons: Vec<Person> = (0..count).map(|p| answers.persons()[usize::from(place(p))].clone()).collect();
    for person in &mut persons {
        person.partner = person.partner.map(place);
        person.parents.iter_mut().chain(&mut person.siblings).for_each(|p| *p = place(*p));
    }
    let mut turned = Answers::new();
    turned.set_persons(persons, answers.complete()).unwrap();
    for (input, person, answer) in answers.present_answers() {
        turned.set(case.law, input, person.map(place), answer).unwrap();
    }
    for (input, person, month, answer) in answers.past_answers() {
        turned.set_past(case.law, input, person.map(place), month, answer).unwrap();
    }
    turned
}

/// Whether two people were born on one day: the law then ranks them as they were entered.
fn twins(case: &Case) -> bool {
    let (birth, full) = (case.law.input("birth").unwrap(), case.full());
    let born = |p: usize| full.get(birth, Some(p as u8));
    let count = full.persons().len();
    (1..count).any(|p| (0..p).any(|q| born(p) == born(q)))
}

/// Whether somebody of whom no birth is told can be no older, or no younger, than somebody else: then being born on one day is all
/// that is left, and the law ranks them as they were entered.
fn only_twins_left(case: &Case, answers: &Answers) -> bool {
    let birth = case.law.input("birth").unwrap();
    let Domain::Date { low, high } = case.law.inputs[usize::from(birth)].domain else { return false };
    let told = |p: u8| answers.get(birth, Some(p));
    let persons = 0..answers.persons().len() as u8;
    let at_an_end = |p: u8| matches!(told(p), Some(Answer::Date(a, b)) if a <= low || b >= high.min(case.today));
    persons.clone().any(at_an_end) && persons.clone().any(|p| told(p).is_none())
}

#[test]
fn the_order_of_persons_changes_nothing() {
    kept(60, |case| {
        if twins(case) {
            return Ok(());
        }
        for answers in [case.full(), case.with(&case.said())] {
            if only_twins_left(case, &answers) {
                continue;
            }
            let count = answers.persons().len() as u8;
            let place = |p: u8| if p == 0 { 0 } else { count - p };
            let there = results(case, &turned(case, &answers));
            for f in results(case, &answers).findings {
                let id = &case.law.benefits[usize::from(f.benefit)].id;
                let other = there.findings.iter().find(|g| (g.benefit, g.holder) == (f.benefit, f.holder.map(place)));
                let Some(g) = other else { return Err(TestCaseError::fail(format!("{id} lost a holder"))) };
                prop_assert_eq!(due(Some(&f)), due(Some(g)), "{}", id);
                let mut open: Vec<Open> = f.open.clone();
                open.iter_mut().for_each(|o| o.person = o.person.map(place));
                open.sort_unstable();
                let mut other = g.open.clone();
                other.sort_unstable();
                prop_assert_eq!(open, other, "{}", id);
            }
        }
        Ok(())
    });
}

/// What a finding comes to, whatever is still open; what is certainly nobody's is a no, as for somebody who cannot hold it.
fn due(f: Option<&Finding>) -> (Verdict, Option<Span>, &[u8]) {
    match f {
        Some(f) if f.verdict != Verdict::No => (f.verdict, f.amount, &f.outcomes),
        _ => (Verdict::No, None, &[]),
    }
}

#[test]
fn what_is_not_open_changes_nothing() {
    kept(60, |case| {
        let told = case.with(&case.said());
        let now = results(case, &told);
        let full = case.completed(told.clone(), |_| false);
        let exact = results(case, &full);
        for f in &now.findings {
            let id = &case.law.benefits[usize::from(f.benefit)].id;
            let again = |answers: &Answers| {
                let all = evaluate(case.law, answers, case.today, Scope::Benefit(f.benefit));
                find(&all, f).cloned()
            };
            // All that is not open is answered, one way or another: as much is open, and as little.
            let closed = |open: Open| !f.open.contains(&open) && told.get(open.input, open.person).is_none();
            for other in [false, true] {
                let g = again(&case.answered(&told, other, closed));
                prop_assert_eq!(due(Some(f)), due(g.as_ref()), "{}: an answer that was not open changed it", id);
            }
            // And with the rest: it comes out the same, or is nobody's.
            let mixed = case.completed(told.clone(), closed);
            let kept = f.open.iter().all(|o| mixed.get(o.input, o.person) == full.get(o.input, o.person));
            let (a, b) = (find(&exact, f), again(&mixed));
            if kept && !a.is_some_and(|a| a.unsettled_loop) && !b.as_ref().is_some_and(|b| b.unsettled_loop) {
                prop_assert_eq!(
                    due(a),
                    due(b.as_ref()),
                    "{}: an answer that was not open changed what it comes to",
                    id
                );
            }
        }
        Ok(())
    });
}

/// Asks until nothing is left to ask; every screen once, never more than announced.
fn interview(case: &Case, full: &Answers) -> Result<Results, TestCaseError> {
    let mut answers = case.silent();
    let mut preference = Preference::default();
    let mut left = u16::MAX;
    loop {
        let results = results(case, &answers);
        let next = next_from(case.law, &answers, case.today, &results, &preference);
        let Some(question) = next.question else {
            prop_assert!(results.findings.iter().all(|f| f.open.is_empty()), "something is open, yet nothing is asked");
            return Ok(results);
        };
        prop_assert!(next.screens_to_the_cent <= left, "more screens are left than were announced");
        left = next.screens_to_the_cent.saturating_sub(1);
        prop_assert!(!question.asks.is_empty(), "the screen {} asks nothing", question.screen);
        preference.current = Some(question.topic);
        for o in question.asks {
            let v = full.get(o.input, o.person).unwrap_or(Answer::CannotSay);
            answers.set(case.law, o.input, o.person, v).unwrap();
        }
    }
}

#[test]
fn an_interview_ends_where_full_answers_would() {
    kept(25, |case| {
        // Somebody who cannot say anything is asked each thing once, and then no more.
        interview(case, &case.silent())?;
        let full = case.full();
        let after = interview(case, &full)?;
        for f in &results(case, &full).findings {
            let id = &case.law.benefits[usize::from(f.benefit)].id;
            let Some(stop) = find(&after, f) else { return Err(TestCaseError::fail(format!("{id} lost a holder"))) };
            let same = (f.verdict, f.amount, &f.outcomes) == (stop.verdict, stop.amount, &stop.outcomes);
            prop_assert!(
                f.unsettled_loop || stop.unsettled_loop || same,
                "{id}: the interview stopped at {stop:?}, full answers give {f:?}"
            );
        }
        Ok(())
    });
}
