//! `cargo xtask bench`: measures the budgets and prints them as a table with the date.

use crate::run::{Outcome, capture, say, show};
use crate::{debian, place, site, suites, tools};
use clap::Args;
use std::fmt::Write;
use std::fs;
use std::process::Command;
use std::time::Duration;

mod browser;
mod evaluator;
mod peers;
mod sizes;

pub(crate) use peers::{Draw, openfisca_python};

/// Options of `cargo xtask bench`.
#[derive(Args)]
pub(crate) struct Options {
    /// Put the table between the `bench` markers of README.md.
    #[arg(long)]
    write: bool,
    /// Leave out Lighthouse, which installs hundreds of npm packages the first time.
    #[arg(long)]
    no_lighthouse: bool,
    /// Measure Pont beside OpenFisca-France, Publicodes and other engines instead, and write BENCHMARKS.md.
    #[arg(long, conflicts_with_all = ["write", "no_lighthouse"])]
    peers: bool,
    /// Few rounds, for trying it out.
    #[arg(long, requires = "peers")]
    quick: bool,
    /// One part of the peers only, printed and not written.
    #[arg(long, requires = "peers", value_name = "PART")]
    only: Option<peers::Part>,
}

/// Something measured against its budget.
pub(crate) struct Row {
    /// What was measured.
    what: String,
    /// The budget, and whether it is a ceiling or a floor.
    budget: Budget,
    /// The figure, in the budget's unit.
    measured: f64,
}

/// A limit in a unit.
#[derive(Clone, Copy)]
pub(crate) enum Budget {
    /// The figure must not be greater.
    AtMost(f64, &'static str),
    /// The figure must not be smaller.
    AtLeast(f64, &'static str),
    /// The figure has no limit, but is worth knowing.
    Noted(&'static str),
}

impl Row {
    /// A figure that must stay below its budget.
    pub(crate) fn at_most(what: impl Into<String>, limit: f64, unit: &'static str, measured: f64) -> Row {
        Row { what: what.into(), budget: Budget::AtMost(limit, unit), measured }
    }

    /// A figure that must reach its budget.
    pub(crate) fn at_least(what: impl Into<String>, limit: f64, unit: &'static str, measured: f64) -> Row {
        Row { what: what.into(), budget: Budget::AtLeast(limit, unit), measured }
    }

    /// A figure without a budget.
    pub(crate) fn noted(what: impl Into<String>, unit: &'static str, measured: f64) -> Row {
        Row { what: what.into(), budget: Budget::Noted(unit), measured }
    }

    fn kept(&self) -> bool {
        match self.budget {
            Budget::Noted(_) => true,
            Budget::AtMost(limit, _) => self.measured <= limit,
            Budget::AtLeast(limit, _) => self.measured >= limit,
        }
    }
}

/// Builds, measures, prints.
pub(crate) fn bench(options: &Options) -> Outcome<()> {
    tools::install()?;
    if options.peers {
        return peers::bench(options.quick, options.only);
    }
    debian::install(debian::CHROMIUM)?;
    suites::packages(false)?;
    say("building");
    show(&mut site::build("/", &place::dist())?)?;
    let mut rows = sizes::rows(&place::dist())?;
    say("timing the evaluator");
    rows.extend(evaluator::rows()?);
    match peers::instructions() {
        Ok(count) => {
            rows.push(Row::noted("instructions of one evaluation, France, every answer given", "million", count))
        }
        // The other figures do not need valgrind.
        Err(why) => eprintln!("instructions were not counted: {why}"),
    }
    rows.extend(evaluator::screens()?);
    say("timing the app on a slow phone's network and processor");
    rows.extend(browser::rows()?);
    if !options.no_lighthouse {
        say("running Lighthouse");
        match browser::lighthouse() {
            Ok(scores) => rows.extend(scores),
            // The other figures took minutes and stand.
            Err(why) => eprintln!("Lighthouse did not run: {why}"),
        }
    }
    let table = table(&place::today(), &rows);
    print!("{table}");
    if options.write {
        let path = place::root().join("README.md");
        let readme = fs::read_to_string(&path).map_err(|why| format!("README.md: {why}"))?;
        fs::write(&path, between_markers(&readme, &table)?).map_err(|why| format!("README.md: {why}"))?;
    }
    let over = rows.iter().filter(|row| !row.kept()).count();
    if over == 0 { Ok(()) } else { Err(format!("{over} over budget")) }
}

/// Runs a command whose output matters only when it fails.
pub(crate) fn quietly(run: &mut Command, log: &str) -> Outcome<()> {
    let ran = capture(run, log, Duration::from_secs(600))?;
    if ran.ok { Ok(()) } else { Err(ran.text) }
}

fn table(date: &str, rows: &[Row]) -> String {
    let mut text = format!(
        "Measured on {date} with `cargo xtask bench`.\n\n| what | budget | measured | |\n|---|---:|---:|---|\n"
    );
    for row in rows {
        let (limit, unit) = match row.budget {
            Budget::AtMost(limit, unit) => (format!("≤ {} {unit}", figure(limit)), unit),
            Budget::AtLeast(limit, unit) => (format!("≥ {} {unit}", figure(limit)), unit),
            Budget::Noted(unit) => (String::new(), unit),
        };
        let verdict = match row.budget {
            Budget::Noted(_) => "",
            _ if row.kept() => "kept",
            _ => "**over**",
        };
        let _ = writeln!(text, "| {} | {limit} | {} {unit} | {verdict} |", row.what, figure(row.measured));
    }
    text
}

/// A number with two digits after the point when small, one when middling, none when large or whole.
fn figure(number: f64) -> String {
    let whole = number.fract() == 0.0;
    match number {
        _ if whole => format!("{number:.0}"),
        _ if number < 1.0 => format!("{number:.2}"),
        _ if number < 100.0 => format!("{number:.1}"),
        _ => format!("{number:.0}"),
    }
}

/// The text with everything between the two markers replaced.
fn between_markers(readme: &str, table: &str) -> Outcome<String> {
    const START: &str = "<!-- bench -->\n";
    const END: &str = "<!-- /bench -->";
    let parts =
        readme.split_once(START).and_then(|(before, rest)| rest.split_once(END).map(|(_, after)| (before, after)));
    let (before, after) = parts.ok_or_else(|| format!("README.md must hold the lines {} and {END}", START.trim()))?;
    Ok(format!("{before}{START}\n{table}\n{END}{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_says_what_is_over_its_budget() {
        let rows = [
            Row::at_most("a", 250.0, "kB", 243.21),
            Row::at_most("b", 0.5, "ms", 0.625),
            Row::at_least("c", 95.0, "", 99.0),
            Row::noted("d", "ms", 12.3),
        ];
        let text = table("2026-11-21", &rows);
        assert!(
            text.contains("| a | ≤ 250 kB | 243 kB | kept |")
                && text.contains("| b | ≤ 0.50 ms | 0.62 ms | **over** |")
                && text.contains("| c | ≥ 95  | 99  | kept |")
                && text.contains("| d |  | 12.3 ms |  |"),
            "{text}"
        );
    }

    #[test]
    fn only_the_text_between_the_markers_changes() {
        let readme = "a\n<!-- bench -->\nold\n<!-- /bench -->\nb\n";
        let once = between_markers(readme, "new\n").unwrap();
        assert_eq!(once, "a\n<!-- bench -->\n\nnew\n\n<!-- /bench -->\nb\n");
        assert_eq!(between_markers(&once, "new\n").unwrap(), once);
        assert!(between_markers("none", "new").is_err());
    }
}
