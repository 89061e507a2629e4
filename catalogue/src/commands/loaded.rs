//! A compiled catalogue and a date, as several commands need them.

use crate::compile::compile;
use crate::literal;
use crate::population::Population;
use clap::Args;
use pont_rules::model::Day;
use pont_rules::{Answers, Catalogue, json};
use serde_json::Value;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

/// Which law, on which day.
#[derive(Debug, Args)]
pub(super) struct Which {
    /// The country whose rules apply.
    #[arg(long, value_parser = ["fr", "es"], default_value = "fr")]
    country: String,
    /// The day of the evaluation, as 2026-06-15; today when absent.
    #[arg(long, value_name = "DATE", value_parser = day)]
    date: Option<Day>,
}

/// Reads a date of the command line.
pub(super) fn day(text: &str) -> Result<Day, String> {
    literal::date(text).ok_or_else(|| "a date is written 2026-06-15".to_owned())
}

/// Today by the machine's clock.
#[expect(
    clippy::disallowed_methods,
    reason = "a command in a terminal runs today unless told otherwise; the date is then passed in"
)]
pub(super) fn today() -> Day {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |d| d.as_secs() / 86_400);
    Day::try_from(since).unwrap_or(Day::MAX)
}

impl Which {
    /// The country.
    pub(super) fn country(&self) -> &str {
        &self.country
    }

    /// The day asked for, or today.
    pub(super) fn day(&self) -> Day {
        self.date.unwrap_or_else(today)
    }

    /// The catalogue with drafts, or every problem in print.
    pub(super) fn catalogue(&self, root: &Path) -> Result<Catalogue, String> {
        let compiled = compile(&root.join("catalogue"), &self.country);
        match compiled.catalogue {
            Some(catalogue) => Ok(catalogue),
            None => Err(format!("{}The rules do not compile.", compiled.problems.render(&compiled.sources))),
        }
    }
}

impl Which {
    /// The country's synthetic population, or why there is none.
    pub(super) fn population(&self, root: &Path) -> Result<(Population, Catalogue), String> {
        let compiled = compile(&root.join("catalogue"), &self.country);
        match (compiled.population, compiled.catalogue) {
            (Some(population), Some(catalogue)) => Ok((population, catalogue)),
            _ if compiled.problems.is_empty() => {
                Err(format!("No `population.yaml` describes the people of `{}`.", self.country))
            }
            _ => Err(format!("{}The rules do not compile.", compiled.problems.render(&compiled.sources))),
        }
    }
}

/// Reads one household from a file or from standard input: answers alone, or a line with `answers` in it.
pub(super) fn household(catalogue: &Catalogue, file: Option<&PathBuf>, today: Day) -> Result<Answers, String> {
    json::answers_from_value(catalogue, &read_json(file)?, today).map_err(|problems| problems.join("\n"))
}

/// The answers of one household as they are written.
pub(super) fn read_json(file: Option<&PathBuf>) -> Result<Value, String> {
    let mut text = String::new();
    match file {
        Some(path) => text = std::fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))?,
        None => {
            std::io::stdin().read_to_string(&mut text).map_err(|e| format!("The answers cannot be read: {e}"))?;
        }
    }
    let value: Value = serde_json::from_str(&text).map_err(|e| format!("The answers are not JSON: {e}"))?;
    Ok(value.get("answers").unwrap_or(&value).clone())
}
