//! `cargo xtask soak`: the long versions of the bounded tests, with a dated report under reports/.

use crate::count::{Count, Teller, playwright};
use crate::run::{Outcome, capture, command, log_path, read, say, show};
use crate::suites::playwright_command;
use crate::{debian, place, suites, tools};
use clap::Args;
use std::fmt::Write;
use std::fs;
use std::process::Command;
use std::time::{Duration, Instant};

/// Options of `cargo xtask soak`.
#[derive(Args)]
pub(crate) struct Options {
    /// Random households for each property of the evaluator.
    #[arg(long, default_value_t = 1_000_000)]
    cases: u64,
    /// Random households of each country for each of the six promises about the real law, as many natively against wasm, and as many of Catalonia against plain code.
    #[arg(long, default_value_t = 100_000)]
    households: u64,
    /// How often the browser is killed in the middle of a journey.
    #[arg(long, default_value_t = 1_000)]
    kills: u64,
    /// How many people use a screen in a lobby, one after the other.
    #[arg(long, default_value_t = 100)]
    sessions: u64,
    /// Minutes of fuzzing for each target.
    #[arg(long, default_value_t = 10, value_parser = clap::value_parser!(u64).range(1..))]
    fuzz: u64,
}

/// A long test and how it ended.
struct Row {
    what: String,
    count: Count,
    seconds: u64,
}

/// Runs the long tests and writes the report, also of what was done before something could not be run.
pub(crate) fn soak(options: &Options) -> Outcome<()> {
    let mut rows = Vec::new();
    let outcome = all(options, &mut rows);
    let text = report(&place::today(), &rows);
    let folder = place::root().join("reports");
    fs::create_dir_all(&folder).map_err(|why| format!("{}: {why}", folder.display()))?;
    let path = folder.join(format!("soak-{}.md", place::today()));
    fs::write(&path, &text).map_err(|why| format!("{}: {why}", path.display()))?;
    print!("{text}");
    say(&format!("wrote {}", path.display()));
    outcome?;
    let failed: u64 = rows.iter().map(|row| row.count.failed).sum();
    if failed == 0 { Ok(()) } else { Err(format!("{failed} failed")) }
}

fn all(options: &Options, rows: &mut Vec<Row>) -> Outcome<()> {
    tools::install()?;
    rows.push(properties(options.cases)?);
    rows.push(households(options.households)?);
    rows.push(recomputed(options.households)?);
    rows.push(parity(options.households)?);
    let kills = format!("journeys whose browser is killed: {} kills", options.kills);
    rows.push(browser(kills, "survives every kill", ("PONT_KILLS", options.kills))?);
    let sessions = format!("a screen in a lobby, searched after each person: {} sessions", options.sessions);
    rows.push(browser(sessions, "forgets everybody", ("PONT_SESSIONS", options.sessions))?);
    fuzzing(options.fuzz, rows)
}

fn row(what: String, run: &mut Command, count: impl Fn(&str, bool) -> Count) -> Outcome<Row> {
    say(&what);
    let begun = Instant::now();
    let log = format!("soak-{}", what.split_whitespace().last().unwrap_or("x"));
    let ran = capture(run, &log, Duration::from_secs(12 * 3600))?;
    Ok(Row { what, count: count(&ran.text, ran.ok), seconds: begun.elapsed().as_secs() })
}

fn properties(cases: u64) -> Outcome<Row> {
    let tests = ["--package", "pont-rules", "--package", "pont-catalogue", "--test", "soundness", "--test", "robust"];
    let mut cargo = native_tests(&tests, cases);
    row(format!("{cases} random small catalogues and texts for each promise"), &mut cargo, |text, ok| {
        Teller::Cargo.count(text, ok)
    })
}

fn households(cases: u64) -> Outcome<Row> {
    let mut cargo = native_tests(&["--package", "pont-catalogue", "--test", "households", "--test", "stop"], cases);
    let what = format!("{cases} random households of each country for each promise of the real law");
    row(what, &mut cargo, |text, ok| Teller::Cargo.count(text, ok))
}

/// The rights of Spain and Catalonia by plain code.
fn recomputed(cases: u64) -> Outcome<Row> {
    let mut cargo = native_tests(&["--package", "pont-catalogue", "--test", "recompute"], cases);
    let what = format!("{cases} random households of Catalonia, each right worked out twice");
    row(what, &mut cargo, |text, ok| Teller::Cargo.count(text, ok))
}

/// The same digits natively and in wasm.
fn parity(cases: u64) -> Outcome<Row> {
    for mut build in suites::package_builds() {
        show(&mut build)?;
    }
    let mut node = suites::package_tests();
    node.arg(place::root().join("rules-wasm/js/parity.test.mjs")).env("PONT_CASES", cases.to_string());
    let what = format!("{cases} random households of each country, natively and in wasm");
    row(what, &mut node, |text, ok| Teller::Tap.count(text, ok))
}

fn native_tests(tests: &[&str], cases: u64) -> Command {
    let mut cargo = command("cargo", &["test", "--profile", "native", "--locked", "--no-fail-fast"]);
    cargo.args(tests).env("PONT_CASES", cases.to_string());
    cargo
}

/// One of the long browser tests, by words of its name, so many times.
fn browser(what: String, name: &str, (times, count): (&str, u64)) -> Outcome<Row> {
    debian::install(debian::CHROMIUM)?;
    suites::prepare()?;
    let report = log_path("soak-browser")?.with_extension("json");
    let _ = fs::remove_file(&report);
    let mut run = playwright_command(&["--project=soak", "--reporter=list,json", "--grep", name])?;
    run.env(times, count.to_string()).env("PLAYWRIGHT_JSON_OUTPUT_FILE", &report);
    row(what, &mut run, |_, ok| playwright(&fs::read_to_string(&report).unwrap_or_default(), ok))
}

/// One row for each target under */fuzz. What a run finds new stays in the target folder: the seeds are the project's.
fn fuzzing(minutes: u64, rows: &mut Vec<Row>) -> Outcome<()> {
    tools::fuzzer()?;
    let work = place::target().join("fuzz");
    // The real law is a seed of `catalogue`, too: it changes too often to be kept as bytes under version control.
    let law = work.join("catalogue").display().to_string();
    let build =
        ["run", "--quiet", "--locked", "--package", "pont-catalogue", "--bin", "pont", "--", "build", "--drafts"];
    show(command("cargo", &build).args(["--out", &law]))?;
    for member in ["rules-wasm", "catalogue", "app"] {
        let folder = place::root().join(member);
        let list = read(command("cargo", &["+nightly", "fuzz", "list"]).current_dir(&folder))?;
        for target in list.lines() {
            let corpus = work.join(target);
            fs::create_dir_all(&corpus).map_err(|why| format!("{}: {why}", corpus.display()))?;
            let mut fuzz = command("cargo", &["+nightly", "fuzz", "run", target]);
            fuzz.arg(&corpus).arg(folder.join("fuzz/corpus").join(target)).current_dir(&folder);
            fuzz.args(["--", &format!("-max_total_time={}", minutes * 60), "-max_len=60000"]);
            rows.push(row(format!("{minutes} minutes of fuzzing {target}"), &mut fuzz, |text, ok| {
                Teller::Exit.count(text, ok)
            })?);
        }
    }
    Ok(())
}

fn report(date: &str, rows: &[Row]) -> String {
    let mut text = format!("# Long tests of {date}\n\n| what | passed | failed | seconds |\n|---|---:|---:|---:|\n");
    for row in rows {
        let _ = writeln!(text, "| {} | {} | {} | {} |", row.what, row.count.passed, row.count.failed, row.seconds);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_has_its_date_and_one_line_for_each_test() {
        let row = Row { what: "1000 kills".to_string(), count: Count { passed: 2, failed: 1 }, seconds: 7 };
        let text = report("2026-11-21", &[row]);
        assert!(text.starts_with("# Long tests of 2026-11-21\n") && text.ends_with("| 1000 kills | 2 | 1 | 7 |\n"));
    }
}
