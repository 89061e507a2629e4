//! Any JSON offered as answers is understood or refused; what is understood is worked out under the real law.
#![no_main]

use libfuzzer_sys::fuzz_target;
use pont_catalogue::compile;
use pont_rules::json::answers_from_value;
use pont_rules::{Catalogue, Preference, Scope, evaluate, next_from};
use std::path::Path;
use std::sync::LazyLock;

/// 2026-11-22, in days since 1970.
const TODAY: i32 = 20_779;

static LAW: LazyLock<Vec<Catalogue>> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../catalogue");
    ["fr", "es"].iter().filter_map(|country| compile(&folder, country).catalogue).collect()
});

fuzz_target!(|text: &str| {
    let Ok(value) = serde_json::from_str(text) else { return };
    for law in LAW.iter() {
        if let Ok(answers) = answers_from_value(law, &value, TODAY) {
            let results = evaluate(law, &answers, TODAY, Scope::All);
            let _ = next_from(law, &answers, TODAY, &results, &Preference::default());
        }
    }
});
