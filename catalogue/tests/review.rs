//! What `pont check --as-of` tells: everything that has to be looked at again by a day, with its place.

#![allow(clippy::unwrap_used)]

#[allow(dead_code)] // Folders are for other tests.
mod terminal;

use pont_catalogue::compile::{RuleFile, compile_files};
use pont_catalogue::literal::{date, show_date};
use pont_catalogue::{compile, review};
use std::path::{Path, PathBuf};
use terminal::{pont, text};

/// What is due of a law of one benefit, as `date line what`.
fn due(benefit: &str, rates: &str, as_of: &str) -> Vec<String> {
    let file = |shown: &str, text: String| RuleFile {
        shown: shown.to_owned(),
        text: Ok(text),
        folder: PathBuf::new(),
        common: false,
    };
    let files = [
        file("fr/rates.yaml", format!("parameters:\n{rates}")),
        file("fr/aid.yaml", format!("benefit: aid\n{benefit}")),
    ];
    let compiled = compile_files(&files, "fr");
    let line = |span| compiled.sources.place(span).0;
    let found = review::due(&compiled, date(as_of).unwrap());
    found.iter().map(|one| format!("{} {} {}", show_date(one.since), line(one.span), one.what)).collect()
}

#[test]
fn a_rate_is_due_from_its_month_on() {
    let rates = "  base: { unit: EUR, cite: x, from: { 2025-04-01: 5 }, review by: 2026-04-01 }\n";
    assert_eq!(due("", rates, "2026-03-31"), Vec::<String>::new());
    assert_eq!(due("", rates, "2026-04-01"), ["2026-04-01 2 The rate `base` is to be reviewed."]);
}

#[test]
fn a_rule_is_due_after_a_year() {
    let benefit = "checked: 2025-11-21\n";
    assert_eq!(due(benefit, "", "2026-11-21"), Vec::<String>::new());
    assert_eq!(
        due(benefit, "", "2026-11-22"),
        ["2026-11-21 1 `aid` was compared with its sources more than a year ago."]
    );
}

#[test]
fn a_call_is_due_in_the_month_in_which_it_usually_opens() {
    let call = "checked: 2026-11-21\ncall:\n  expected: 03\n";
    assert_eq!(due(call, "", "2027-02-28"), Vec::<String>::new());
    let told = ["2027-03-01 1 The call of `aid` usually opens: write its dates under `known`."];
    assert_eq!(due(call, "", "2027-03-01"), told);
    let written = format!("{call}  known:\n    - {{ from: 2027-03-09, until: 2027-03-13, cite: x }}\n");
    assert_eq!(due(&written, "", "2027-11-01"), Vec::<String>::new());
}

#[test]
fn a_rate_that_moves_every_year_says_when_to_look_again() {
    let moving = "  base: { unit: EUR, cite: x, from: { 2025-04-01: 5, 2026-04-01: 6 } }\n";
    assert_eq!(
        due("", moving, "2026-05-01"),
        ["2026-04-01 2 The rate `base` changes from year to year: it needs a `review by`."]
    );
    for still in [
        "  base: { unit: EUR, cite: x, from: { 2019-04-01: 5, 2026-04-01: 6 } }\n",
        "  base: { unit: EUR, cite: x, from: { 2025-04-01: 5, 2026-04-01: repealed } }\n",
        "  base: { unit: EUR, cite: x, from: { 2026-04-01: 6 } }\n",
    ] {
        assert_eq!(due("", still, "2026-05-01"), Vec::<String>::new(), "{still}");
    }
}

#[test]
fn the_oldest_comes_first_and_the_exit_code_tells() {
    let out = pont(&["check", "--rules", "--as-of", "2040-01-01"], "");
    assert_eq!(out.status.code(), Some(1));
    let told = text(&out.stdout);
    let dates: Vec<&str> =
        told.lines().filter(|line| line.contains(" is to be reviewed.")).map(|line| &line[..10]).collect();
    assert!(dates.len() > 20, "{told}");
    assert!(dates.is_sorted(), "{told}");
    assert!(told.contains("  fr/rates.yaml:") && told.contains("  es/rates.yaml:"), "{told}");
    // Before the oldest rate had to be looked at again nothing had to be.
    let out = pont(&["check", "--rules", "--as-of", "2010-01-01"], "");
    assert!(out.status.success(), "{}", text(&out.stdout));
}

#[test]
fn no_rate_of_the_law_that_moves_every_year_is_silent() {
    for country in ["fr", "es"] {
        let compiled = compile(Path::new(env!("CARGO_MANIFEST_DIR")), country);
        let silent = review::due(&compiled, date("2100-01-01").unwrap());
        let silent: Vec<_> = silent.iter().filter(|one| one.what.contains("needs a `review by`")).collect();
        assert!(silent.is_empty(), "{silent:?}");
    }
}
