//! Any text read as a benefit file gives a catalogue or problems, never a panic, and problems can always be shown.
#![no_main]

use libfuzzer_sys::fuzz_target;
use pont_catalogue::compile::{RuleFile, compile_files, read_folder};
use std::path::Path;

fuzz_target!(|text: &str| {
    let base = Path::new(env!("CARGO_MANIFEST_DIR")).join("../golden/base/common");
    let mut files = read_folder(&base, &base, true);
    files.push(RuleFile { shown: "rule.yaml".into(), text: Ok(text.into()), folder: base, common: false });
    let compiled = compile_files(&files, "fr");
    let _ = compiled.problems.render(&compiled.sources);
});
