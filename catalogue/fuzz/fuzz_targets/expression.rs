//! Any text read as an expression gives a tree or a problem, never a panic.
#![no_main]

use libfuzzer_sys::fuzz_target;
use pont_catalogue::source::{Problems, Span};
use pont_catalogue::yaml::Text;

fuzz_target!(|text: &str| {
    let mut problems = Problems::default();
    let tree = pont_catalogue::parse::expression(&Text::at(text, Span::default()), &mut problems);
    assert_eq!(tree.is_none(), !problems.is_empty());
});
