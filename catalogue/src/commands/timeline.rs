//! `pont timeline`: what changes for a household over the coming months, and why.

use super::loaded::{Which, household};
use super::standing::{Names, standing};
use clap::Args;
use pont_rules::json::{event_text, month_text, timeline_to_value};
use pont_rules::timeline::{Cause, Event, Timeline};
use pont_rules::{Answers, Catalogue, Scope, timeline};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Shows when each right starts, ends or changes while the answers stay as they are and the persons get older.
///
/// Each change says why: it was tried whether it comes without that cause.
#[derive(Debug, Args)]
#[command(after_help = r#"Examples:
  pont timeline --answers household.json --date 2026-11-21
  pont timeline --country es --answers household.json --months 36 --json"#)]
pub(super) struct TimelineOf {
    #[command(flatten)]
    which: Which,
    /// A file with the answers; standard input when absent.
    #[arg(long, value_name = "FILE")]
    answers: Option<PathBuf>,
    /// How many months to look ahead.
    #[arg(long, default_value_t = 24, value_parser = clap::value_parser!(u16).range(1..=36))]
    months: u16,
    /// Drafts too.
    #[arg(long)]
    drafts: bool,
    /// As JSON.
    #[arg(long)]
    json: bool,
}

impl TimelineOf {
    pub(super) fn run(&self, root: &Path) -> ExitCode {
        match self.text(root) {
            Ok(text) => {
                print!("{text}");
                ExitCode::SUCCESS
            }
            Err(problem) => {
                eprintln!("{problem}");
                ExitCode::from(2)
            }
        }
    }

    fn text(&self, root: &Path) -> Result<String, String> {
        let catalogue = self.which.catalogue(root)?;
        let today = self.which.day();
        let answers = household(&catalogue, self.answers.as_ref(), today)?;
        let scope = if self.drafts { Scope::All } else { Scope::Published };
        let found = timeline(&catalogue, &answers, today, scope, self.months);
        if self.json {
            return Ok(format!("{:#}\n", timeline_to_value(&catalogue, &answers, &found)));
        }
        Ok(page(&catalogue, &answers, &found))
    }
}

fn page(catalogue: &Catalogue, answers: &Answers, found: &Timeline) -> String {
    let names = Names { catalogue, answers };
    let mut lines = vec![format!("{} (today)", month_text(found.from))];
    for held in &found.first {
        lines.push(format!(
            "  {}: {}",
            names.right(held.benefit, held.holder),
            standing(&names, held.benefit, &held.standing)
        ));
    }
    let mut month = found.from;
    for event in &found.events {
        if event.month != month {
            month = event.month;
            lines.push(month_text(month));
        }
        lines.push(format!("  {}: {}", names.right(event.benefit, event.holder), happening(&names, event)));
        lines.push(format!("      because of {}", because(&names, event)));
        if !event.open.is_empty() {
            let open: Vec<String> = event.open.iter().map(|o| names.input(*o)).collect();
            lines.push(format!("      open: {}", open.join(", ")));
        }
    }
    if found.events.is_empty() {
        lines.push(format!("Nothing changes up to {}.", month_text(found.to)));
    }
    for last in &found.last_known {
        let from = month_text(last.from);
        lines.push(format!(
            "From {from}, {} rests on the last known rates: some may be revalued.",
            names.benefit(last.benefit)
        ));
    }
    lines.push(String::new());
    lines.join("\n")
}

fn happening(names: &Names, event: &Event) -> String {
    let what = event_text(event.kind).replace('_', " ");
    let (before, after) = (standing(names, event.benefit, &event.before), standing(names, event.benefit, &event.after));
    let mark = if event.after.last_known_rate { " (last known rate)" } else { "" };
    format!("{what}, {before} -> {after}{mark}")
}

fn because(names: &Names, event: &Event) -> String {
    let causes: Vec<String> = event.causes.iter().map(|c| cause(names, *c)).collect();
    match (causes.len(), event.joint) {
        (0, _) => "what could not be found".to_owned(),
        (1, _) => causes.concat(),
        (_, true) => format!("{} (together)", causes.join(" and ")),
        (_, false) => format!("{} (each is needed)", causes.join(" and ")),
    }
}

fn cause(names: &Names, cause: Cause) -> String {
    let range = |(low, high): (i32, i32)| if low == high { low.to_string() } else { format!("{low} to {high}") };
    match cause {
        Cause::Rate { rate, from } => {
            let rate = names.catalogue.params.get(usize::from(rate));
            let (id, cite) = rate.map_or(("?", ""), |r| (r.id.as_str(), r.cite.as_str()));
            format!("the rate {id} from {} on  [{cite}]", month_text(from))
        }
        Cause::Table { table, from } => {
            let table = names.catalogue.tables.get(usize::from(table));
            let (id, cite) = table.map_or(("?", ""), |t| (t.id.as_str(), t.cite.as_str()));
            format!("the table {id} from {} on  [{cite}]", month_text(from))
        }
        Cause::Age { person, months: (low, high) } if low == high && low % 12 == 0 => {
            format!("{} being {} years old", names.person(Some(person)), low / 12)
        }
        Cause::Age { person, months } => format!("{} being {} months old", names.person(Some(person)), range(months)),
        Cause::AgeInYear { person, years } => {
            format!("{} being {} years old in the new calendar year", names.person(Some(person)), range(years))
        }
        Cause::Date(open) => format!("the date {}", names.input(open)),
        Cause::PastMonths(open) => format!("what was said of past months: {}", names.input(open)),
        Cause::Calendar => "the calendar".to_owned(),
    }
}
