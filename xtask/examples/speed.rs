//! Times the evaluator natively on a date over catalogues: `speed YYYY-MM-DD FILE…` prints the slowest of each time, in milliseconds.

use pont_rules::{Answers, Preference, Scope, calendar, evaluate, next_question, read};
use std::hint::black_box;
use std::process::ExitCode;
use std::time::Instant;

fn main() -> ExitCode {
    let (mut first, mut cold, mut again, mut next) = (0_f64, 0_f64, 0_f64, 0_f64);
    let Some(today) = std::env::args().nth(1).and_then(|date| calendar::parse(&date)) else {
        eprintln!("usage: speed YYYY-MM-DD FILE…");
        return ExitCode::FAILURE;
    };
    let one = alone();
    for path in std::env::args().skip(2) {
        let Some(catalogue) = std::fs::read(&path).ok().and_then(|bytes| read(&bytes).ok()) else {
            eprintln!("{path} is not a catalogue");
            return ExitCode::FAILURE;
        };
        let none = Answers::new();
        let nothing = || drop(black_box(evaluate(&catalogue, &none, today, Scope::Published)));
        first = first.max(once(nothing));
        cold = cold.max(median(nothing));
        again = again.max(median(|| drop(black_box(evaluate(&catalogue, &one, today, Scope::Published)))));
        next = next.max(median(|| {
            drop(black_box(next_question(&catalogue, &one, today, Scope::Published, &Preference::default())))
        }));
    }
    println!("{{\"first\":{first},\"cold\":{cold},\"again\":{again},\"next\":{next}}}");
    ExitCode::SUCCESS
}

/// A household that has given one answer: nobody else lives here.
fn alone() -> Answers {
    let mut answers = Answers::new();
    let you = pont_rules::Person { id: "you".to_string(), ..Default::default() };
    let _ = answers.set_persons(vec![you], true);
    answers
}

fn once(mut work: impl FnMut()) -> f64 {
    let begun = Instant::now();
    work();
    begun.elapsed().as_secs_f64() * 1000.0
}

fn median(mut work: impl FnMut()) -> f64 {
    let mut times: Vec<f64> = (0..101).map(|_| once(&mut work)).collect();
    times.sort_by(f64::total_cmp);
    times[50]
}
