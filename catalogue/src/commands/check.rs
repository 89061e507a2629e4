//! `pont check`: every problem of the rule files at once; and what has to be looked at again by a day.

use super::loaded::{day, today};
use crate::compile::{COUNTRIES, compile};
use crate::literal::show_date;
use crate::{cases, review, towns, words};
use clap::Args;
use pont_rules::model::Day;
use std::path::Path;
use std::process::ExitCode;

/// Reads all rule files, their cases and their words, and tells everything that is wrong with them.
#[derive(Debug, Args)]
#[command(
    after_help = "Each problem is told as file:line:column, the line itself, and what to do.\n\nWith --as-of, what is due by that day follows, the oldest first: rates and tables past their `review by`, rules that were\ncompared with their sources more than a year before, rates that change every year and do not say when to look again.\nThe exit code is then 1 where something is due.\n\nExamples:\n  pont check\n  pont check --country es --rules\n  pont check --as-of 2027-04-01"
)]
pub(super) struct Check {
    /// Only this country.
    #[arg(long, value_parser = ["fr", "es"])]
    country: Option<String>,
    /// Only the rules and their cases: leaves the words of the four languages out.
    #[arg(long)]
    rules: bool,
    /// Also what has to be looked at again by this day, such as 2027-04-01.
    #[arg(long, value_name = "DATE", value_parser = day)]
    as_of: Option<Day>,
}

impl Check {
    pub(super) fn run(&self, root: &Path) -> ExitCode {
        let mut failed = false;
        let mut all_due: Vec<(Day, String, String)> = Vec::new();
        for (country, _) in COUNTRIES.iter().filter(|(c, _)| self.country.as_deref().is_none_or(|wanted| wanted == *c))
        {
            let mut compiled = compile(&root.join("catalogue"), country);
            cases::complete(&mut compiled);
            if !self.rules {
                words::check(&mut compiled, &root.join("locales"), country);
            }
            towns::check(&mut compiled, &root.join("catalogue"), country);
            print!("{}", compiled.problems.render(&compiled.sources));
            let count = compiled.problems.len();
            failed |= count > 0;
            match &compiled.catalogue {
                Some(c) if count == 0 => println!(
                    "{country}: {} benefits, {} inputs, {} terms: no problem found.",
                    c.benefits.len(),
                    c.inputs.len(),
                    c.terms.len()
                ),
                _ => println!("{country}: {count} problem{}.", if count == 1 { "" } else { "s" }),
            }
            let left = towns::todo(&compiled, self.as_of.unwrap_or_else(today));
            left.iter().for_each(|(span, what)| println!("to do: {}: {what}", compiled.sources.locate(*span)));
            let due = self.as_of.map(|as_of| review::due(&compiled, as_of)).unwrap_or_default();
            all_due.extend(due.iter().map(|one| (one.since, compiled.sources.locate(one.span), one.what.clone())));
        }
        if let Some(as_of) = self.as_of {
            all_due.sort();
            // What both countries share is read with each.
            all_due.dedup();
            for (since, place, what) in &all_due {
                println!("{}  {place}: {what}", show_date(*since));
            }
            println!("{} to look at again by {}.", all_due.len(), show_date(as_of));
            failed |= !all_due.is_empty();
        }
        if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS }
    }
}
