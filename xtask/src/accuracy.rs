//! `cargo xtask accuracy`: Pont beside OpenFisca-France on many households, every difference named, or beside plain code for Spain and
//! Catalonia; writes ACCURACY.md.

use crate::bench::openfisca_python;
use crate::place;
use crate::run::{Outcome, command, say, show};
use clap::Args;
use household::Household;
use month::Month;
use rights::RIGHTS;
use serde_json::{Value, json};
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;

mod answers;
mod changes;
mod classes;
mod draw;
mod frozen;
mod household;
mod month;
mod recomputed;
mod report;
mod rights;
mod tax;

/// Options of `cargo xtask accuracy`.
#[derive(Args)]
pub(crate) struct Options {
    /// Whose rights: fr beside OpenFisca-France, or es beside plain code in catalogue/tests/recompute.
    #[arg(long, default_value = "fr", value_parser = ["fr", "es"])]
    country: String,
    /// Another seed gives other households.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// How many households.
    #[arg(long, value_name = "N", default_value_t = 300)]
    count: usize,
    /// The month of the evaluation, as 2026-11; may be given several times.
    #[arg(long, value_name = "MONTH")]
    month: Vec<String>,
    /// Households as JSON lines (xtask/src/accuracy/household.rs says how) in place of drawn ones.
    #[arg(long, value_name = "FILE")]
    households: Option<PathBuf>,
    /// Keep so many households of each month, with the referee’s amounts, in catalogue/tests/referee.jsonl.
    #[arg(long, value_name = "N")]
    freeze: Option<usize>,
    /// A `pont` that is built already.
    #[arg(long, value_name = "PROGRAM", hide = true)]
    pont: Option<PathBuf>,
}

/// A household with what both sides found.
pub(crate) struct Case {
    pub(crate) home: Household,
    pub(crate) now: Month,
    /// In the order of `RIGHTS`.
    pub(crate) own: Vec<rights::Found>,
    pub(crate) referee: Vec<rights::Found>,
    /// What Pont finds with what the screens ask, in place of every month.
    pub(crate) asked: Vec<rights::Found>,
}

/// Runs both sides over the same households and writes what came out.
pub(crate) fn accuracy(options: &Options) -> Outcome<()> {
    if options.country == "es" {
        return recomputed::recomputed(options.seed, options.count);
    }
    let python = openfisca_python()?;
    let pont = match &options.pont {
        Some(path) => path.clone(),
        None => built()?,
    };
    let months = if options.month.is_empty() { vec!["2026-11".to_string()] } else { options.month.clone() };
    let mut cases = Vec::new();
    for month in &months {
        let now = Month::read(month)?;
        let homes = households(options, now)?;
        say(&format!("{month}: {} households on both sides", homes.len()));
        cases.extend(compare(&pont, &python, homes, now)?);
    }
    differences(&cases)?;
    if let Some(count) = options.freeze {
        let mut lines = String::new();
        for month in &months {
            for case in cases.iter().filter(|case| case.now.to_string() == *month).take(count) {
                lines.push_str(&format!("{}\n", frozen::line(case)));
            }
        }
        let path = place::root().join("catalogue/tests/referee.jsonl");
        fs::write(&path, lines).map_err(|why| format!("{}: {why}", path.display()))?;
    }
    let text = report::report(&cases, &options.command(&months), &place::today());
    let path = place::root().join("ACCURACY.md");
    let text = recomputed::with_section(&text, &fs::read_to_string(&path).unwrap_or_default());
    fs::write(&path, text).map_err(|why| format!("{}: {why}", path.display()))?;
    say(&format!("wrote {}", path.display()));
    Ok(())
}

/// Every difference with its class and its household, for a closer look: one JSON object a line in the target folder.
fn differences(cases: &[Case]) -> Outcome<()> {
    let mut lines = String::new();
    for case in cases {
        for at in 0..RIGHTS.len() {
            let pair = case.pair(at);
            if !pair.same() {
                let line = json!({ "id": case.home.id, "month": case.now.to_string(), "right": pair.right,
                    "class": case.class(at).map(|class| class.id), "own": format!("{:?}", pair.own),
                    "referee": format!("{:?}", pair.referee), "household": case.home.told });
                lines.push_str(&format!("{line}\n"));
            }
        }
    }
    let path = folder()?.join("differences.jsonl");
    fs::write(&path, lines).map_err(|why| format!("{}: {why}", path.display()))
}

impl Options {
    /// What was run, as it can be run again.
    fn command(&self, months: &[String]) -> String {
        let months: String = months.iter().map(|month| format!(" --month {month}")).collect();
        match &self.households {
            Some(_) => format!("cargo xtask accuracy --households FILE{months}"),
            None => format!("cargo xtask accuracy --seed {} --count {}{months}", self.seed, self.count),
        }
    }
}

fn built() -> Outcome<PathBuf> {
    say("building pont");
    show(&mut command("cargo", &["build", "--quiet", "--locked", "--package", "pont-catalogue", "--bin", "pont"]))?;
    Ok(place::target().join("debug/pont"))
}

fn folder() -> Outcome<PathBuf> {
    let folder = place::target().join("accuracy");
    fs::create_dir_all(&folder).map_err(|why| format!("{}: {why}", folder.display()))?;
    Ok(folder)
}

/// The households of a file, or drawn ones.
fn households(options: &Options, now: Month) -> Outcome<Vec<Household>> {
    let Some(path) = &options.households else {
        return (0..options.count).map(|number| Household::read(&draw::household(options.seed, number, now))).collect();
    };
    let text = fs::read_to_string(path).map_err(|why| format!("{}: {why}", path.display()))?;
    let line = |line: &str| {
        let told: Value = serde_json::from_str(line).map_err(|why| format!("{}: {why}", path.display()))?;
        Household::read(&told)
    };
    text.lines().filter(|text| !text.trim().is_empty()).map(line).collect()
}

/// Asks both sides; neither is told anything that the other found.
fn compare(pont: &Path, python: &Path, homes: Vec<Household>, now: Month) -> Outcome<Vec<Case>> {
    let homes = claimed(pont, homes, now)?;
    let asked: Vec<String> = RIGHTS.iter().flat_map(rights::Right::asked).collect();
    let told: String = homes.iter().map(|home| home.line() + "\n").collect();
    let mut run = command(&python.display().to_string(), &[]);
    run.env("PYTHONDONTWRITEBYTECODE", "1").arg(place::root().join("xtask/accuracy/referee.py"));
    let theirs = filter(run.arg(now.to_string()).args(asked), &told, &format!("referee-{now}"))?;
    let ours = evaluated(pont, &homes, now, answers::answers)?;
    let shorter = evaluated(pont, &homes, now, answers::as_asked)?;
    if theirs.len() != homes.len() {
        return Err(format!("{} households, and {} answers of the referee", homes.len(), theirs.len()));
    }
    let both = |(((home, own), asked), other): (((Household, Value), Value), Value)| -> Outcome<Case> {
        let found = |of: &Value| RIGHTS.iter().map(|right| right.own(of)).collect::<Outcome<_>>();
        Ok(Case {
            own: found(&own)?,
            asked: found(&asked)?,
            referee: RIGHTS.iter().map(|right| right.other(&other["amounts"])).collect::<Outcome<_>>()?,
            home,
            now,
        })
    };
    homes.into_iter().zip(ours).zip(shorter).zip(theirs).map(both).collect()
}

/// What Pont finds for each household.
fn evaluated(pont: &Path, homes: &[Household], now: Month, say: fn(&Household, Month) -> Value) -> Outcome<Vec<Value>> {
    let line = |home: &Household| json!({ "id": home.id, "answers": say(home, now) }).to_string() + "\n";
    let told: String = homes.iter().map(line).collect();
    let mut run = command(&pont.display().to_string(), &["evaluate", "--drafts", "--date"]);
    let ours = filter(run.arg(format!("{now}-15")), &told, &format!("pont-{now}"))?;
    if let Some(wrong) = ours.iter().find(|own| own["results"].is_null()) {
        return Err(format!("Pont refuses a household: {wrong}"));
    }
    match ours.len() == homes.len() {
        true => Ok(ours.into_iter().map(|mut own| own["results"].take()).collect()),
        false => Err(format!("{} households, and {} answers of Pont", homes.len(), ours.len())),
    }
}

/// Whoever may claim ASPA or ASS receives what is due by Pont, unless it is said what they receive: both sides are then told so.
fn claimed(pont: &Path, homes: Vec<Household>, now: Month) -> Outcome<Vec<Household>> {
    let silent = |home: &Household, key: &str| home.adults().all(|one| one.number(key).is_none());
    let old = |home: &Household| home.adults().any(|one| one.age(now) >= 62) && silent(home, "aspa_received");
    let jobless =
        |home: &Household| home.adults().any(|one| one.told("ass_work_condition")) && silent(home, "ass_received");
    // ASS first: ASPA counts it.
    let homes = received(pont, homes, now, ("ass", "ass_received"), &jobless)?;
    received(pont, homes, now, ("aspa", "aspa_received"), &old)
}

/// The households that receive a right which is due to them; one of the household is received by the applicant.
fn received(
    pont: &Path,
    homes: Vec<Household>,
    now: Month,
    (right, key): (&str, &str),
    may: &dyn Fn(&Household) -> bool,
) -> Outcome<Vec<Household>> {
    let some: Vec<Household> = homes.iter().filter(|home| may(home)).cloned().collect();
    let mut due = evaluated(pont, &some, now, answers::answers)?.into_iter();
    let told = |home: Household| match may(&home).then(|| due.next()).flatten() {
        None => Ok(home),
        Some(results) => {
            let mut told = home.told;
            for finding in results[right].as_array().into_iter().flatten() {
                let at = usize::from(finding["holder"] == "partner");
                let due = finding["verdict"] == "yes";
                told["persons"][at][key] = if due { finding["amount"][1].clone() } else { json!(0) };
                // What was there before was something else.
                let past = told["persons"][at].get_mut("past").and_then(Value::as_array_mut);
                for past in past.into_iter().flatten().filter(|_| right == "ass") {
                    past[key] = json!(0);
                }
            }
            Household::read(&told)
        }
    };
    homes.into_iter().map(told).collect()
}

/// Runs a program that reads lines and writes lines of JSON; both stay in files of the target folder.
fn filter(run: &mut Command, told: &str, name: &str) -> Outcome<Vec<Value>> {
    let (told_at, said_at) = (folder()?.join(format!("{name}-in.jsonl")), folder()?.join(format!("{name}-out.jsonl")));
    let at = |path: &Path, why: std::io::Error| format!("{}: {why}", path.display());
    fs::write(&told_at, told).map_err(|why| at(&told_at, why))?;
    run.stdin(File::open(&told_at).map_err(|why| at(&told_at, why))?);
    run.stdout(File::create(&said_at).map_err(|why| at(&said_at, why))?);
    // `pont evaluate` ends with a failure where a line was refused: which one is said below.
    let ran = run.status().map_err(|why| format!("could not start {name}: {why}"))?;
    let said = fs::read_to_string(&said_at).map_err(|why| at(&said_at, why))?;
    let lines: Result<Vec<Value>, _> = said.lines().map(serde_json::from_str).collect();
    match lines {
        Ok(lines) if ran.success() || !lines.is_empty() => Ok(lines),
        Ok(_) => Err(format!("{name} failed ({ran})")),
        Err(why) => Err(format!("{name} said what is no JSON: {why}")),
    }
}
