//! Times the evaluator natively on a date over catalogues: `speed YYYY-MM-DD FILE…` prints the slowest of each time, in milliseconds.
//! Looking ahead is timed with the households of `catalogue/households`.

use pont_rules::json::answers_from_value;
use pont_rules::{Answers, Catalogue, Preference, Scope, calendar, evaluate, next_question, read, timeline};
use serde_json::Value;
use std::hint::black_box;
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

fn main() -> ExitCode {
    let (mut first, mut cold, mut again, mut next, mut ahead) = (0_f64, 0_f64, 0_f64, 0_f64, 0_f64);
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
        for household in households(&catalogue, today) {
            ahead =
                ahead.max(median(|| drop(black_box(timeline(&catalogue, &household, today, Scope::Published, 24)))));
        }
    }
    println!("{{\"first\":{first},\"cold\":{cold},\"again\":{again},\"next\":{next},\"ahead\":{ahead}}}");
    ExitCode::SUCCESS
}

/// A household that has given one answer: nobody else lives here.
fn alone() -> Answers {
    let mut answers = Answers::new();
    let you = pont_rules::Person { id: "you".to_string(), ..Default::default() };
    let _ = answers.set_persons(vec![you], true);
    answers
}

/// The frozen households of the catalogue's country, with what its questions ask.
fn households(catalogue: &Catalogue, today: i32) -> Vec<Answers> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../catalogue/households").join(&catalogue.country);
    let files = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let texts = files.filter_map(|file| std::fs::read_to_string(file.path()).ok());
    let read = texts.filter_map(|text| serde_json::from_str::<Value>(&text).ok());
    read.filter_map(|mut said| {
        said.as_object_mut()?.retain(|id, _| id == "persons" || catalogue.input(id).is_some());
        answers_from_value(catalogue, &said, today).ok()
    })
    .collect()
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
