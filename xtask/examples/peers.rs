//! Pont's own side of `cargo xtask bench --peers`: `peers CATALOGUE YYYY-MM-DD HOUSEHOLDS [RIGHT…]` answers commands on standard input.
//!
//! HOUSEHOLDS holds one JSON object a line, whose `answers` key is read. Where rights are named, only these are worked out. The commands, each answered by one line of JSON:
//!
//! ```text
//! one N             median milliseconds of N households: whole (answers read too), evaluate, half (every other answer given),
//!                   next (question, of those); nothing (answered), alone (one answer given), alone_next
//! batch N THREADS   the first N households (again from the start where there are fewer) as `pont simulate` works them out, from
//!                   lines of JSON to totals: seconds, calculate (of one thread's, the calculation alone)
//! results N         what each of the first N households is due, after a look at whether a batch finds the same
//! repeat TIMES N    evaluates the first N households so many times and says how many evaluations that were
//! ```

use pont_rules::json::{answers_from_value, results_to_value};
use pont_rules::model::Day;
use pont_rules::{Answers, Evaluator, Figure, Preference, Scope, calendar, evaluate, next_question, read};
use pont_simulate::law::{Assessor, Law};
use pont_simulate::lines::Reader;
use pont_simulate::run::{self, Plan};
use pont_simulate::source::Source;
use serde_json::{Map, Value, json};
use std::hint::black_box;
use std::io::BufRead as _;
use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, AtomicU64};
use std::time::Instant;

/// How often each household is timed: its median counts.
const TIMES: usize = 21;

/// How often a batch is run: its median counts.
const BATCHES: usize = 5;

struct Driver {
    /// The published rights on the day.
    law: Law,
    /// The answers of each household as they were parsed.
    households: Vec<Value>,
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            eprintln!("{trouble}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [catalogue, date, households, rights @ ..] = args.as_slice() else {
        return Err("usage: peers CATALOGUE YYYY-MM-DD HOUSEHOLDS [RIGHT...]".to_string());
    };
    let bytes = std::fs::read(catalogue).map_err(|why| format!("{catalogue}: {why}"))?;
    let text = std::fs::read_to_string(households).map_err(|why| format!("{households}: {why}"))?;
    let answers = |line: &str| -> Result<Value, String> {
        let mut line: Value = serde_json::from_str(line).map_err(|why| format!("{households}: {why}"))?;
        Ok(line["answers"].take())
    };
    let mut catalogue = read(&bytes).map_err(|_| format!("{catalogue} is not a catalogue"))?;
    if !rights.is_empty() {
        catalogue.benefits.iter_mut().for_each(|benefit| benefit.published &= rights.contains(&benefit.id));
        let found = catalogue.benefits.iter().filter(|benefit| benefit.published).count();
        if found != rights.len() {
            return Err(format!("{found} of the {} rights named are in the catalogue", rights.len()));
        }
    }
    let today: Day = calendar::parse(date).ok_or_else(|| format!("{date} is not written YYYY-MM-DD"))?;
    let driver = Driver {
        law: Law::new(catalogue, today, false, &[])?,
        households: text.lines().map(answers).collect::<Result<_, _>>()?,
    };
    for line in std::io::stdin().lock().lines() {
        let line = line.map_err(|why| why.to_string())?;
        println!("{}", driver.answer(&line)?);
    }
    Ok(())
}

impl Driver {
    fn answer(&self, line: &str) -> Result<Value, String> {
        let mut words = line.split_whitespace();
        let command = words.next().unwrap_or_default();
        let numbers: Vec<usize> = words.filter_map(|word| word.parse().ok()).collect();
        match (command, numbers.as_slice()) {
            ("one", &[count]) => self.one(count),
            ("batch", &[count, threads]) => self.batch(count, threads),
            ("results", &[count]) => self.results(count),
            ("repeat", &[times, count]) => self.repeat(times, count),
            _ => Err(format!("no such command: {line}")),
        }
    }

    fn first(&self, count: usize) -> impl Iterator<Item = &Value> {
        self.households.iter().cycle().take(count)
    }

    fn read(&self, answers: &Value) -> Result<Answers, String> {
        answers_from_value(&self.law.catalogue, answers, self.law.today).map_err(|problems| problems.join("\n"))
    }

    fn evaluate(&self, answers: &Answers) {
        drop(black_box(evaluate(&self.law.catalogue, answers, self.law.today, Scope::Published)));
    }

    fn one(&self, count: usize) -> Result<Value, String> {
        let step = (self.households.len() / count.max(1)).max(1);
        let (mut whole, mut bare, mut half, mut next) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let (none, alone) = (Answers::new(), self.read(&json!({ "persons": { "you": {} } }))?);
        let ask = |answers: &Answers| {
            let next =
                next_question(&self.law.catalogue, answers, self.law.today, Scope::Published, &Preference::default());
            drop(black_box(next));
        };
        for one in self.households.iter().step_by(step).take(count) {
            let (all, some) = (self.read(one)?, self.read(&halved(one))?);
            whole.push(median_of(|| self.read(one).iter().for_each(|answers| self.evaluate(answers))));
            bare.push(median_of(|| self.evaluate(&all)));
            half.push(median_of(|| self.evaluate(&some)));
            next.push(median_of(|| ask(&some)));
        }
        Ok(json!({
            "whole": median(whole), "evaluate": median(bare), "half": median(half), "next": median(next),
            "nothing": median_of(|| self.evaluate(&none)), "alone": median_of(|| self.evaluate(&alone)),
            "alone_next": median_of(|| ask(&alone)), "rights": self.rights(),
        }))
    }

    fn rights(&self) -> usize {
        self.law.catalogue.benefits.iter().filter(|benefit| benefit.published).count()
    }

    /// The first households as lines of JSON, in the form that `pont simulate` reads.
    fn lines(&self, count: usize) -> String {
        self.first(count).map(|answers| json!({ "answers": answers }).to_string() + "\n").collect()
    }

    fn batch(&self, count: usize, threads: usize) -> Result<Value, String> {
        let text = self.lines(count);
        let (stop, done) = (AtomicBool::new(false), AtomicU64::new(0));
        let plan = Plan { law: &self.law, reform: None, by: &[], threads, limit: u64::MAX, stop: &stop, done: &done };
        let once = || -> Result<f64, String> {
            let mut troubles = Vec::new();
            let begun = Instant::now();
            let source = Source::lines("", text.as_bytes());
            let ran = run::run(&plan, vec![source], None, |trouble| troubles.push(trouble))?;
            let seconds = begun.elapsed().as_secs_f64();
            if let Some(trouble) = troubles.first() {
                return Err(format!("line {}: {}", trouble.line, trouble.problems.join("; ")));
            }
            let through = ran.totals.all.households.households;
            if through == count as u64 {
                Ok(seconds)
            } else {
                Err(format!("{through} households came through of {count}"))
            }
        };
        // Each time from the start; one takes a fraction of a second, which says little by itself.
        let seconds = median((0..BATCHES).map(|_| once()).collect::<Result<_, _>>()?);
        let mut reader = Reader::new(&self.law.catalogue, self.law.today);
        let read = text.lines().map(|line| reader.household(line.as_bytes()));
        let households: Vec<_> = read.collect::<Result<_, _>>().map_err(|problems| problems.join("\n"))?;
        let (mut assessor, mut standings) = (Assessor::new(&self.law), Vec::new());
        let begun = Instant::now();
        for block in households.chunks(512) {
            assessor.standings(&block.iter().map(|household| &household.answers).collect::<Vec<_>>(), &mut standings);
            black_box(&standings);
        }
        Ok(json!({ "seconds": seconds, "calculate": begun.elapsed().as_secs_f64() }))
    }

    /// What `pont evaluate` says of each household, and the outcome of CSS with it; it is an error if a batch finds another verdict
    /// or amount of any right.
    fn results(&self, count: usize) -> Result<Value, String> {
        let catalogue = &self.law.catalogue;
        let all: Vec<Answers> = self.first(count).map(|one| self.read(one)).collect::<Result<_, _>>()?;
        let mut figures = Vec::new();
        Evaluator::new(catalogue, self.law.today, &self.law.rights)
            .figures_of(&all.iter().collect::<Vec<_>>(), &mut figures);
        let each = |(number, (answers, figures)): (usize, (&Answers, &Vec<Figure>))| {
            let results = evaluate(catalogue, answers, self.law.today, Scope::Published);
            let batch = figures.iter().map(|f| (f.benefit, f.holder, f.verdict, f.amount));
            if !batch.eq(results.findings.iter().map(|f| (f.benefit, f.holder, f.verdict, f.amount))) {
                return Err(format!("a batch finds something else of household {number}"));
            }
            let findings = results_to_value(catalogue, answers, &results);
            Ok(json!({ "to_the_cent": results.to_the_cent, "findings": findings }))
        };
        all.iter().zip(&figures).enumerate().map(each).collect()
    }

    fn repeat(&self, times: usize, count: usize) -> Result<Value, String> {
        let all: Vec<Answers> = self.first(count).map(|one| self.read(one)).collect::<Result<_, _>>()?;
        for _ in 0..times {
            all.iter().for_each(|answers| self.evaluate(answers));
        }
        Ok(json!({ "evaluations": times * all.len() }))
    }
}

/// Who lives here, births, and every other one of the remaining answers.
fn halved(answers: &Value) -> Value {
    let all = answers.as_object().cloned().unwrap_or_default();
    let known = |key: &str| ["persons", "birth"].contains(&key);
    let rest = all.iter().filter(|(key, _)| !known(key)).step_by(2);
    let kept: Map<String, Value> =
        all.iter().filter(|(key, _)| known(key)).chain(rest).map(|(key, value)| (key.clone(), value.clone())).collect();
    kept.into()
}

fn median_of(mut work: impl FnMut()) -> f64 {
    let once = |_| {
        let begun = Instant::now();
        work();
        begun.elapsed().as_secs_f64() * 1000.0
    };
    median((0..TIMES).map(once).collect())
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or_default()
}
