//! `cargo xtask bench --peers`: Pont and its peers in one run, in turns, on the same work; writes BENCHMARKS.md.

use crate::place;
use crate::run::{Outcome, command, read, say};
use report::{Section, report};
use std::fs;
use std::path::PathBuf;

mod agreement;
mod draw;
mod driver;
mod families;
mod households;
mod openfisca;
mod pont;
mod publicodes;
mod report;

/// The rights that OpenFisca-France works out beside Pont, by their ids.
pub(crate) const RIGHTS: [&str; 9] = agreement::IDS;

pub(crate) use draw::Draw;
pub(crate) use openfisca::install as openfisca_python;

/// What can be measured by itself.
#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Part {
    /// OpenFisca-France beside Pont.
    Openfisca,
    /// Publicodes beside Pont.
    Publicodes,
    /// What engines weigh on a page.
    Sizes,
    /// Pont alone.
    Pont,
}

/// Measures everything that can be measured here, or one part; what cannot be is named with the reason.
pub(crate) fn bench(quick: bool, only: Option<Part>) -> Outcome<()> {
    let wanted = |part| only.is_none_or(|only| only == part);
    let (rounds, few_rounds) = if quick { (2, 1) } else { (5, 3) };
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let (all, few) = (written("households.jsonl", openfisca::MOST)?, written("few.jsonl", 20)?);
    say("building");
    let pont = pont::Pont::build()?;
    let mut sections = Vec::new();
    let mut measure = |title: &str, measured: Outcome<Vec<Section>>| match measured {
        Ok(done) => sections.extend(done),
        Err(why) => {
            eprintln!("{title}: not measured: {why}");
            // The report is for other machines too: where this one keeps things says nothing there.
            let folders = [place::root(), place::tools()].map(|folder| format!("{}/", folder.display()));
            let why = folders.iter().fold(why, |why, folder| why.replace(folder, ""));
            sections.push(Section::not_measured(title, &why));
        }
    };
    if wanted(Part::Openfisca) {
        measure("OpenFisca-France", openfisca::measure(&pont, &all, rounds, cores));
    }
    if wanted(Part::Publicodes) {
        say("Pont and Publicodes in turns");
        measure("Publicodes", publicodes::measure(&pont, rounds).map(|section| vec![section]));
    }
    if wanted(Part::Sizes) {
        measure("What an engine weighs on a page", publicodes::sizes().map(|section| vec![section]));
    }
    if wanted(Part::Pont) {
        say("Pont natively and in Chromium");
        measure("Pont alone", pont::alone(&pont, &all, &few, few_rounds).map(|section| vec![section]));
    }
    let text = report(&head(rounds, cores, quick), &sections);
    print!("{text}");
    if only.is_some() {
        return Ok(());
    }
    let path = place::root().join("BENCHMARKS.md");
    fs::write(&path, text).map_err(|why| format!("{}: {why}", path.display()))
}

/// Millions of instructions for one evaluation of the French catalogue, every answer given: the same on every run of a build.
pub(crate) fn instructions() -> Outcome<f64> {
    let few = written("few.jsonl", 20)?;
    Ok(pont::Pont::build()?.instructions(&few)? / 1e6)
}

/// The first so many households in a file for the drivers.
fn written(name: &str, count: usize) -> Outcome<PathBuf> {
    let folder = place::target().join("peers");
    fs::create_dir_all(&folder).map_err(|why| format!("{}: {why}", folder.display()))?;
    let lines: String = (0..count).map(|number| households::household(number).line() + "\n").collect();
    let path = folder.join(name);
    fs::write(&path, lines).map_err(|why| format!("{}: {why}", path.display()))?;
    Ok(path)
}

/// When, where and how it was measured.
fn head(rounds: usize, cores: usize, quick: bool) -> String {
    let rustc = read(&mut command("rustc", &["--version"])).unwrap_or_default();
    let commit = read(&mut command("git", &["describe", "--always", "--dirty"])).unwrap_or_default();
    format!(
        "Measured on {} with `cargo xtask bench --peers{}` at {}, on a machine with {cores} cores ({}), {}.\n\n\
         Both sides of a table were timed in the same run, in turns, {rounds} rounds (Chromium fewer). A figure is the median of \
         the rounds, with the lowest and the highest; a ratio is taken inside each round. Times depend on the machine: compare \
         ratios, not milliseconds, between two runs. The households are drawn the same in every run.",
        place::today(),
        if quick { " --quick" } else { "" },
        commit.trim(),
        processor(),
        rustc.trim()
    )
}

/// The processor's own name, where the system tells it.
fn processor() -> String {
    let text = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let line = text.lines().find(|line| line.starts_with("model name"));
    line.and_then(|line| line.split_once(": ")).map_or(std::env::consts::ARCH.to_string(), |(_, name)| name.to_string())
}
