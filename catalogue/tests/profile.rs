//! What households alike often have: counted the same way each time, adding up, known early and never too early.

#![allow(clippy::unwrap_used)]

mod published;

use pont_catalogue::Compiled;
use pont_catalogue::compile::compile_folders;
use pont_catalogue::measure::conversation::Conversation;
use pont_catalogue::population::draw;
use pont_catalogue::profile::{DRAWN, FEWEST, measure};
use pont_rules::model::{ANY, Often, Profiles};
use pont_rules::{Answer, Answers, Catalogue, Person, Scope, profile};
use published::carried;
use std::path::Path;
use std::sync::LazyLock;

/// The law of both countries, each compiled and measured once for all tests.
fn both(check: impl Fn(&str, &Compiled, &Catalogue)) {
    static LAWS: LazyLock<Vec<(&str, Compiled, Catalogue)>> = LazyLock::new(|| ["fr", "es"].map(law).into());
    LAWS.iter().for_each(|(country, compiled, published)| check(country, compiled, published));
}

fn law(country: &'static str) -> (&'static str, Compiled, Catalogue) {
    let compiled = pont_catalogue::compile(Path::new(env!("CARGO_MANIFEST_DIR")), country);
    let wrong = compiled.problems.render(&compiled.sources);
    let mut published = compiled.published.clone().unwrap_or_else(|| panic!("{wrong}"));
    published.profiles = measure(&compiled, &published, DRAWN).unwrap_or_else(|| panic!("no profiles: {wrong}"));
    (country, compiled, published)
}

#[test]
fn the_same_law_always_gives_the_same_profiles() {
    both(|_, compiled, published| {
        let again = measure(compiled, published, DRAWN).unwrap();
        assert_eq!(again, published.profiles);
        assert_eq!(pont_rules::read(&pont_rules::write(published)).unwrap(), *published);
    });
}

#[test]
fn households_alike_are_at_most_all_and_finer_ones_at_most_those_they_are_among() {
    both(|country, _, published| {
        let Profiles { drawn, segments, traits, .. } = &published.profiles;
        let certain = |key: &[u8]| key.iter().filter(|v| **v != ANY).count();
        let among = |of: &[u8], key: &[u8]| of.iter().zip(key).all(|(of, value)| *of == ANY || of == value);
        let coarsest = segments.iter().map(|s| certain(&s.key)).min().unwrap();
        let same_traits = |key: &[u8]| key.iter().map(|v| *v == ANY).collect::<Vec<_>>();
        for kind in segments.iter().map(|s| same_traits(&s.key)) {
            let counted: u32 = segments.iter().filter(|s| same_traits(&s.key) == kind).map(|s| s.households).sum();
            let enough = certain(&segments[0].key) > coarsest || counted * 10 >= drawn * 8;
            assert!(counted <= *drawn && enough, "{country}: {counted} of {drawn} are told something by {kind:?}");
        }
        for segment in segments {
            assert!(segment.households as usize >= FEWEST);
            assert_eq!(segment.key.len(), traits.len());
            for finer in segments.iter().filter(|s| among(&segment.key, &s.key)) {
                assert!(finer.households <= segment.households, "{country} {:?} {:?}", segment.key, finer.key);
            }
            for often in &segment.rights {
                assert!(published.benefits[usize::from(often.benefit)].published);
                assert!((20..=100).contains(&often.percent) && often.percent % 5 == 0, "{often:?}");
                assert!(often.range.is_none_or(|(low, high)| low <= high), "{often:?}");
            }
            assert!(segment.rights.windows(2).all(|w| w[0].percent >= w[1].percent));
        }
    });
}

#[test]
fn a_profile_is_known_early_never_before_its_traits_and_never_changes_its_mind() {
    both(|country, compiled, published| {
        let (population, day) = (compiled.population.as_ref().unwrap(), published.checked);
        let (mut known, mut screens) = (0, 0);
        for index in 0..60 {
            let all = draw(population, day, 7, index).answers;
            let full = carried(compiled.catalogue.as_ref().unwrap(), published, &all);
            let end = profile::traits(published, &full, day);
            assert!(!end.contains(&ANY) && !end.is_empty(), "complete answers decide every trait: {end:?}");
            let mut conversation = Conversation::new(published, &full, day, Scope::Published);
            assert_eq!(pont_rules::profile(published, &Answers::new(), day), None, "nothing is said yet");
            let mut first = None;
            loop {
                let state = conversation.state();
                let now = profile::traits(published, &state.answers, day);
                let kept = now.iter().zip(&end).all(|(was, is)| *was == ANY || was == is);
                assert!(kept, "{country} {index}: {now:?} was certain, then {end:?}");
                let told = pont_rules::profile(published, &state.answers, day);
                let needed = &now[..usize::from(published.profiles.needed)];
                if needed.contains(&ANY) || needed.len() < now.len() && now[needed.len()..].iter().all(|v| *v == ANY) {
                    assert_eq!(told, None);
                } else if told.is_some() && first.is_none() {
                    first = Some(conversation.screens());
                }
                let Some(question) = state.next.question else { break };
                conversation.reply(&question);
            }
            known += u32::from(first.is_some());
            screens += first.unwrap_or(0);
        }
        eprintln!("{country}: a first look for {known} of 60, after {screens} screens together");
        assert!(known >= 45, "{country}: only {known} of 60 get a first look");
        assert!(screens <= 5 * known as usize, "{country}: {screens} screens for {known} households");
    });
}

#[test]
fn every_value_that_makes_households_alike_has_words_in_every_language() {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../locales");
    both(|_, _, published| {
        for language in ["fr", "ca", "es", "ar"] {
            let words = std::fs::read_to_string(locales.join(language).join("app.ftl")).unwrap();
            for one in &published.profiles.traits {
                for value in &one.values {
                    let key = format!("\nlike-{}-{value} = ", one.id);
                    assert!(words.contains(&key), "{language}: no words for{key}");
                }
            }
        }
    });
}

/// Half of all work and have too much; the others get 100.
const RULE: &str = r#"
benefit: help
title: { fr: Help }
authority: office
level: state
kind: cash
status: published
holder: household
law:
  - { cite: "L4", url: "https://example.org/" }
checked: 2026-06-01
conditions:
  wage: { cite: "L5", is: wages < 500 }
amount:
  unit: EUR/month
  parts:
    main: { cite: "L6", steps: [ { start: 100 EUR/month }, { plus: "if wages > 0 then 35 EUR/month else 0" } ] }
documents: [identity]
apply: { channel: online, site: "https://example.org/", phone: "", window: "" }
"#;

const PEOPLE: &str = r#"
households:
  cite: "Census 2021"
  kinds:
    alone: { share: 100, you: { 18..64: 100 } }
draws:
  net_wage: { cite: "Survey 2022", weights: { 0: 30, 200: 20, 2000: 50 } }
profiles:
  source: "Census 2021"
  by:
    work:
      - { is: some, if: wages >= 1000 }
      - { is: none }
"#;

fn tiny(people: &str) -> Compiled {
    let name =
        format!("pont-profile-{}-{}", std::process::id(), pont_catalogue::bundle::content_hash(people.as_bytes()));
    let folder = std::env::temp_dir().join(name);
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("rule.yaml"), RULE).unwrap();
    std::fs::write(folder.join("population.yaml"), people).unwrap();
    let base = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/base/common");
    let compiled = compile_folders(&folder, &[(base, true), (folder.clone(), false)], "fr");
    let _ = std::fs::remove_dir_all(&folder);
    compiled
}

#[test]
fn what_is_counted_in_a_population_of_two_kinds_is_what_was_put_in() {
    let compiled = tiny(PEOPLE);
    assert!(compiled.problems.is_empty(), "{}", compiled.problems.render(&compiled.sources));
    let published = compiled.published.as_ref().unwrap();
    let profiles = measure(&compiled, published, 400).unwrap();
    let [some, none] = &profiles.segments[..] else { panic!("{profiles:?}") };
    assert_eq!((&some.key[..], &some.rights[..]), (&[0][..], &[][..]));
    assert_eq!(some.households + none.households, 400);
    assert!(some.households.abs_diff(200) < 50);
    // Three fifths of them get 100, the others 135: a quarter below, a quarter above, rounded outwards to tens.
    assert_eq!(none.rights, [Often { benefit: 0, percent: 100, range: Some((10_000, 14_000)) }]);

    let catalogue = Catalogue { profiles, ..published.clone() };
    let wage = catalogue.input("net_wage").unwrap();
    let said = |wages: &[i64], complete: bool| {
        let mut answers = Answers::new();
        let person = |i: usize| Person { id: format!("p{i}"), ..Person::default() };
        answers.set_persons((0..2).map(person).collect::<Vec<_>>(), complete).unwrap();
        for (p, n) in wages.iter().enumerate() {
            let n = n * pont_rules::model::ONE;
            answers.set(&catalogue, wage, Some(p as u8), Answer::Number(n, n)).unwrap();
        }
        pont_rules::profile(&catalogue, &answers, published.checked)
    };
    assert_eq!(said(&[0], true), None, "the other may earn anything");
    assert_eq!(said(&[0, 0], false), None, "somebody may still join");
    assert_eq!(said(&[1200], true).unwrap().traits, [0], "whatever the other earns");
    let none = said(&[0, 300], true).unwrap();
    assert_eq!((none.traits, none.rights[0].percent, none.rights[0].benefit), (vec![1], 100, 0));
}

#[test]
fn a_right_of_nearly_all_households_is_no_mark_of_a_profile() {
    let compiled = tiny(&PEOPLE.replace("0: 30, 200: 20, 2000: 50", "0: 98, 2000: 2"));
    let profiles = measure(&compiled, compiled.published.as_ref().unwrap(), 400).unwrap();
    assert_eq!(profiles.segments.len(), 1);
    assert_eq!(profiles.segments[0].rights, []);
}

#[test]
fn a_segment_of_few_households_is_left_out() {
    let compiled = tiny(PEOPLE);
    let profiles = measure(&compiled, compiled.published.as_ref().unwrap(), FEWEST as u32).unwrap();
    assert_eq!(profiles.segments, []);
}

#[test]
fn a_trait_that_nobody_is_asked_about_is_refused_and_so_is_a_value_without_a_test() {
    let wrong = |from: &str, to: &str| {
        let compiled = tiny(&PEOPLE.replace(from, to));
        compiled.problems.render(&compiled.sources)
    };
    assert!(wrong("wages >= 1000", "rent > 100").contains("depends on `rent`, which nobody is asked"));
    assert!(wrong("{ is: none }", "{ is: none, if: wages < 5 }").contains("the last is for all that are left"));
    assert!(wrong("source: \"Census 2021\"", "source: \"The census\"").contains("names the year"));
    assert!(wrong("wages >= 1000", "wages >= 1000 EUR/year").contains("cannot be compared"));
}
