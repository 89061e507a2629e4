//! The evaluator and nothing else, so that `cargo xtask bench` can weigh it: what a page pays for the rules alone.

#![cfg(target_arch = "wasm32")]

use pont_rules::{Answer, Answers, Preference, Scope, evaluate, explain, next_question, read};
use wasm_bindgen::prelude::wasm_bindgen;

/// Reads a catalogue, takes answers (input and number, in turns), and uses every part of the evaluator.
#[wasm_bindgen]
pub fn work(catalogue: &[u8], said: &[i32], today: i32) -> usize {
    let Ok(catalogue) = read(catalogue) else { return 0 };
    let mut answers = Answers::new();
    for pair in said.chunks_exact(2) {
        let input = u16::try_from(pair[0]).unwrap_or(0);
        let _ = answers.set(&catalogue, input, None, Answer::Number(i64::from(pair[1]), i64::from(pair[1])));
    }
    let results = evaluate(&catalogue, &answers, today, Scope::Published);
    let next = next_question(&catalogue, &answers, today, Scope::Published, &Preference::default());
    let reasons = |benefit, holder| explain(&catalogue, &answers, today, benefit, holder).conditions.len();
    let told: usize = results.findings.iter().map(|found| reasons(found.benefit, found.holder)).sum();
    told + usize::from(next.question.is_some())
}
