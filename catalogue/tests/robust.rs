//! Whatever text arrives, the compiler answers with a result or with problems: a bounded run of what `fuzz/` does at length.
//! `PONT_CASES` sets how many.

#![allow(clippy::unwrap_used)]

use pont_catalogue::compile::{RuleFile, compile_files, read_folder};
use pont_catalogue::source::{Problems, Span};
use pont_catalogue::yaml::Text;
use proptest::prelude::*;
use std::fs;
use std::path::Path;

fn here() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn seeds(target: &str) -> Vec<String> {
    let mut paths: Vec<_> =
        fs::read_dir(here().join("fuzz/corpus").join(target)).unwrap().map(|e| e.unwrap().path()).collect();
    paths.sort();
    assert!(paths.len() >= 5, "the seed corpus of {target} is missing");
    paths.iter().map(|p| fs::read_to_string(p).unwrap()).collect()
}

fn cases(usual: u32) -> ProptestConfig {
    let cases = std::env::var("PONT_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(usual);
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

fn reads(text: &str) {
    let mut problems = Problems::default();
    let tree = pont_catalogue::parse::expression(&Text::at(text, Span::default()), &mut problems);
    assert_eq!(tree.is_none(), !problems.is_empty(), "a tree or a problem, never both nor neither: {text:?}");
}

fn compiles(text: &str) {
    let base = here().join("golden/base/common");
    let mut files = read_folder(&base, &base, true);
    files.push(RuleFile { shown: "rule.yaml".into(), text: Ok(text.into()), folder: base, common: false });
    let compiled = compile_files(&files, "fr");
    let _ = compiled.problems.render(&compiled.sources);
    assert!(compiled.catalogue.is_some() || !compiled.problems.is_empty(), "neither a catalogue nor a problem: {text}");
}

/// A population beside the rule that reads its inputs; what still compiles is drawn from.
fn draws(text: &str) {
    let base = here().join("golden/base/common");
    let mut files = read_folder(&base, &base, true);
    let whole = population();
    let (rule, _) = whole.split_once("#=== population.yaml\n").unwrap();
    let rule = rule.strip_prefix("#=== rule.yaml\n").unwrap();
    for (name, text) in [("rule.yaml", rule), ("population.yaml", text)] {
        files.push(RuleFile { shown: name.into(), text: Ok(text.into()), folder: base.clone(), common: false });
    }
    let compiled = compile_files(&files, "fr");
    let _ = compiled.problems.render(&compiled.sources);
    if let Some(population) = &compiled.population {
        for index in 0..3 {
            let _ = pont_catalogue::population::draw(population, 20_000, 1, index);
        }
    }
}

fn population() -> String {
    fs::read_to_string(here().join("golden/good/population.yaml")).unwrap()
}

/// One change to a text: at a place, so many characters give way to something.
type Change = (prop::sample::Index, usize, String);

fn changed(text: &str, changes: &[Change]) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    for (at, length, with) in changes {
        let at = at.index(chars.len() + 1);
        let end = (at + length).min(chars.len());
        chars.splice(at..end, with.chars());
    }
    chars.into_iter().collect()
}

fn changes() -> impl Strategy<Value = Vec<Change>> {
    let with = prop_oneof![
        Just(String::new()),
        "[ -~\n]{0,6}",
        "\\PC{0,4}",
        prop::sample::select(vec![
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            ": ",
            "- ",
            "\n",
            "  ",
            " and ",
            " or ",
            "not(",
            "if ",
            " then ",
            " else ",
            " at month -1",
            "p.",
            "you",
            "adults",
            "persons",
            "base",
            "0",
            "9999999999",
            "0.0000000001",
            "2026-02-30",
            " * ",
            " / ",
            "..",
            "é",
            "\u{0}",
            "\u{feff}",
            "…",
        ])
        .prop_map(str::to_owned),
    ];
    prop::collection::vec((any::<prop::sample::Index>(), 0_usize..12, with), 1..6)
}

proptest! {
    #![proptest_config(cases(4000))]

    #[test]
    fn any_text_reads_as_an_expression_or_not(text in "\\PC{0,80}") {
        reads(&text);
    }

    #[test]
    fn changed_expressions_read_or_not(seed in prop::sample::select(seeds("expression")), changes in changes()) {
        reads(&changed(&seed, &changes));
    }
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn changed_rule_files_compile_or_are_refused(seed in prop::sample::select(seeds("rule_file")), changes in changes()) {
        compiles(&changed(&seed, &changes));
    }

    #[test]
    fn changed_populations_are_drawn_from_or_refused(changes in changes()) {
        let whole = population();
        draws(&changed(whole.split_once("#=== population.yaml\n").unwrap().1, &changes));
    }
}

#[test]
fn deep_and_long_texts_are_refused_not_crashed_on() {
    for text in [
        "(".repeat(3_900),
        "not(".repeat(900),
        "-".repeat(3_900),
        "1+".repeat(1_900) + "1",
        "if a then ".repeat(300),
        "a[".repeat(1_900),
        "x".repeat(5_000),
    ] {
        reads(&text);
    }
    for text in ["[".repeat(5_000), "{a: ".repeat(2_000), "- ".repeat(3_000), "a:\n".repeat(3_000)] {
        compiles(&text);
    }
}

#[test]
fn the_fuzzer_of_answers_starts_from_answers_that_are_understood() {
    let folder = here().join("../rules-wasm/fuzz/corpus/answers");
    let laws = ["fr", "es"].map(|country| pont_catalogue::compile(here(), country).catalogue.unwrap());
    let mut seeds = 0;
    for seed in fs::read_dir(folder).unwrap() {
        let text = fs::read_to_string(seed.unwrap().path()).unwrap();
        let value = serde_json::from_str(&text).unwrap();
        let mut understood = laws.iter().map(|law| pont_rules::json::answers_from_value(law, &value, 20_779));
        assert!(understood.any(|answers| answers.is_ok()), "no law understands {text}");
        seeds += 1;
    }
    assert!(seeds >= 6, "{seeds} seeds");
}

#[test]
fn groups_nested_as_deep_as_a_text_may_be_are_read_by_the_evaluator() {
    let base = here().join("golden/base/common");
    let whole = fs::read_to_string(here().join("fuzz/corpus/rule_file/time")).unwrap();
    let mut deepest = 0;
    for groups in 0..50 {
        let open: String = (0..groups).map(|n| format!("{{ any of: {{ c{n}: ")).collect();
        let with = format!(
            "conditions:\n  deep: {{ cite: \"L5\", any of: {{ c: {open}wages < 900{} }} }}\n",
            " } }".repeat(groups)
        );
        let mut files = read_folder(&base, &base, true);
        let text = whole.replace("conditions:\n", &with);
        files.push(RuleFile { shown: "rule.yaml".into(), text: Ok(text), folder: base.clone(), common: false });
        if let Some(law) = compile_files(&files, "fr").catalogue {
            assert_eq!(pont_rules::read(&pont_rules::write(&law)).as_ref(), Ok(&law), "{groups} groups");
            deepest = groups;
        }
    }
    assert!((4..49).contains(&deepest), "{deepest} groups at most");
}
