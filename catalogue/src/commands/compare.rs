//! `pont compare`: what two versions of the law make of one household.

use super::loaded::{day, read_json, today};
use super::standing::{Names, standing};
use crate::compile::{COUNTRIES, compile};
use clap::Args;
use pont_rules::compare::{Comparison, Difference, OtherFigure, Since};
use pont_rules::json::{answers_from_value, comparison_to_value, difference_text, month_text};
use pont_rules::model::Day;
use pont_rules::{Answers, Catalogue, compare};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Shows which rights of a household two versions of the law give differently, since when, and which rates and rules differ.
///
/// A version is a `.pont` file or a folder that holds `catalogue/`. Answers that a version has no question for are left out of it.
#[derive(Debug, Args)]
#[command(after_help = r#"Examples:
  pont compare fr-0123456789abcdef.pont . --answers household.json
  pont compare ../pont-of-march . --country es --answers household.json --date 2026-11-21 --json"#)]
pub(super) struct Compare {
    /// The older version.
    old: PathBuf,
    /// The newer version.
    new: PathBuf,
    /// The country, where a version is a folder.
    #[arg(long, value_parser = ["fr", "es"], default_value = "fr")]
    country: String,
    /// The day of the comparison, as 2026-06-15; today when absent.
    #[arg(long, value_name = "DATE", value_parser = day)]
    date: Option<Day>,
    /// A file with the answers; standard input when absent.
    #[arg(long, value_name = "FILE")]
    answers: Option<PathBuf>,
    /// As JSON.
    #[arg(long)]
    json: bool,
}

impl Compare {
    pub(super) fn run(&self) -> ExitCode {
        match self.text() {
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

    fn text(&self) -> Result<String, String> {
        let (old, new) = (version(&self.old, &self.country)?, version(&self.new, &self.country)?);
        if old.country != new.country {
            return Err(format!("One version is of {}, the other of {}.", old.country, new.country));
        }
        let today = self.date.unwrap_or_else(today);
        let said = read_json(self.answers.as_ref())?;
        let ((old_answers, not_old), (new_answers, not_new)) = (taken(&old, &said, today)?, taken(&new, &said, today)?);
        let found = compare(&old, &new, &old_answers, &new_answers, today);
        if self.json {
            return Ok(format!("{:#}\n", comparison_to_value(&old, &new, &found)));
        }
        let names =
            (Names { catalogue: &old, answers: &old_answers }, Names { catalogue: &new, answers: &new_answers });
        let mut text = page(&names.0, &names.1, &found);
        for (which, left_out) in [("older", not_old), ("newer", not_new)] {
            if !left_out.is_empty() {
                text.push_str(&format!("Not asked in the {which} version: {}\n", left_out.join(", ")));
            }
        }
        Ok(text)
    }
}

fn version(path: &Path, country: &str) -> Result<Catalogue, String> {
    if path.is_file() {
        let bytes = std::fs::read(path).map_err(|e| format!("{}: {e}", path.display()))?;
        return pont_rules::read(&bytes)
            .map_err(|_| format!("{}: not a catalogue that this version reads", path.display()));
    }
    let folder = path.join("catalogue");
    if !folder.is_dir() {
        return Err(format!("{}: neither a .pont file nor a folder that holds `catalogue`", path.display()));
    }
    let known = COUNTRIES.iter().any(|(c, _)| *c == country);
    let compiled = compile(&folder, country);
    compiled.published.filter(|_| known).ok_or_else(|| {
        format!("{}{}: the rules do not compile.", compiled.problems.render(&compiled.sources), path.display())
    })
}

/// The answers that a version has questions for, and the ids of the others.
fn taken(catalogue: &Catalogue, said: &Value, today: Day) -> Result<(Answers, Vec<String>), String> {
    let mut said = said.clone();
    let mut left_out = Vec::new();
    if let Value::Object(map) = &mut said {
        left_out = map.keys().filter(|id| *id != "persons" && catalogue.input(id).is_none()).cloned().collect();
        left_out.iter().for_each(|id| drop(map.remove(id)));
    }
    let answers = answers_from_value(catalogue, &said, today).map_err(|problems| problems.join("\n"))?;
    Ok((answers, left_out))
}

fn page(old: &Names, new: &Names, found: &Comparison) -> String {
    let mut lines = Vec::new();
    for d in &found.differences {
        let place = |names: &Names| names.catalogue.benefits.iter().position(|b| b.id == d.benefit);
        let stands = |names: &Names, s| standing(names, place(names).map_or(u16::MAX, |i| i as u16), s);
        let who = d.holder.as_deref().unwrap_or("household");
        let (before, after) = (stands(old, &d.before), stands(new, &d.after));
        lines.push(format!("{} for {who}: {}, {before} -> {after}", d.benefit, difference_text(d.kind)));
        lines.push(format!("    since {}", since(d, found)));
        let listed =
            |what: &str, list: &[String]| (!list.is_empty()).then(|| format!("    {what}: {}", list.join(", ")));
        lines.extend(listed("other figures", &figures(&d.rates)));
        lines.extend(listed("written otherwise", &d.rules));
        if d.answers {
            lines.push("    the answers are read otherwise".to_owned());
        }
    }
    if found.differences.is_empty() {
        lines.push("Both versions give this household the same.".to_owned());
    }
    for (what, list) in [("Rates that differ", &figures(&found.rates)), ("Rules that differ", &found.rules)] {
        if !list.is_empty() {
            lines.push(format!("{what}: {}", list.join(", ")));
        }
    }
    lines.push(String::new());
    lines.join("\n")
}

fn figures(list: &[OtherFigure]) -> Vec<String> {
    list.iter().map(|f| format!("{} from {} on", f.id, month_text(f.from))).collect()
}

fn since(d: &Difference, found: &Comparison) -> String {
    match d.since {
        Since::Month(month) => month_text(month),
        Since::Always => format!("before {}, as far as was looked back", month_text(found.looked_back_to)),
    }
}
