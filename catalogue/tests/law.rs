//! The law itself: it compiles with its words, and every case beside a rule comes out as it says.

#![allow(clippy::unwrap_used)]

use pont_catalogue::cases::{self, Outcome};
use pont_catalogue::compile::COUNTRIES;
use pont_catalogue::source::Problems;
use pont_catalogue::{Compiled, compile, towns, words};
use std::path::Path;

fn folder() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn compiled(country: &str) -> Compiled {
    let mut compiled = compile(folder(), country);
    cases::complete(&mut compiled);
    words::check(&mut compiled, &folder().parent().unwrap().join("locales"), country);
    towns::check(&mut compiled, folder(), country);
    compiled
}

#[test]
fn rules_cases_and_words_are_complete() {
    for (country, _) in COUNTRIES {
        let compiled = compiled(country);
        assert!(compiled.problems.is_empty(), "{}", compiled.problems.render(&compiled.sources));
    }
}

#[test]
fn every_case_comes_out_as_it_says() {
    let mut failures = Vec::new();
    for (country, _) in COUNTRIES {
        let compiled = compile(folder(), country);
        let catalogue = compiled.catalogue.as_ref().unwrap();
        let mut problems = Problems::default();
        let all = cases::read(&compiled, catalogue, &mut problems);
        assert!(problems.is_empty(), "{}", problems.render(&compiled.sources));
        assert!(all.len() > 50, "only {} cases for {country}", all.len());
        for case in &all {
            if let Outcome::Failed(differences) = cases::run(catalogue, case) {
                failures.push(format!("{}: {}", compiled.sources.locate(case.name.span), differences.join("; ")));
            }
        }
        failures.extend(cases::boundaries(catalogue, &all).1);
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn the_law_is_read_as_it_is_written_and_damaged_bytes_are_refused_or_read() {
    for (country, _) in COUNTRIES {
        let law = compiled(country).catalogue.unwrap();
        let bytes = pont_rules::write(&law);
        for length in (0..bytes.len()).step_by(17) {
            assert!(pont_rules::read(&bytes[..length]).is_err(), "{country}, cut at {length}");
        }
        for at in (8..bytes.len()).step_by(17) {
            for byte in [0, 0x80, 0xff, bytes[at] ^ 1] {
                let mut changed = bytes.clone();
                changed[at] = byte;
                if let Ok(other) = pont_rules::read(&changed) {
                    assert_eq!(other == law, changed == bytes, "{country}, {byte} at {at}");
                }
            }
        }
        assert_eq!(pont_rules::read(&bytes), Ok(law), "{country}");
    }
}
