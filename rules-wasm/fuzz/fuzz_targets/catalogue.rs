//! Any bytes offered as a catalogue are refused or read, and what is read gives results, a next question and reasons.
//! Seeds are the golden files' catalogues, and the real ones that `cargo xtask soak` builds.
#![no_main]

use libfuzzer_sys::fuzz_target;
use pont_rules::{Answers, Preference, Scope, evaluate, explain, next_from, read};

/// 2026-11-22, in days since 1970.
const TODAY: i32 = 20_779;

fuzz_target!(|bytes: &[u8]| {
    let Ok(catalogue) = read(bytes) else { return };
    let answers = Answers::new();
    let results = evaluate(&catalogue, &answers, TODAY, Scope::All);
    let _ = next_from(&catalogue, &answers, TODAY, &results, &Preference::default());
    for finding in results.findings.iter().take(20) {
        let _ = explain(&catalogue, &answers, TODAY, finding.benefit, finding.holder);
    }
});
