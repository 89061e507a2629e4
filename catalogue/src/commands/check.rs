//! `pont check`: every problem of the rule files at once.

use crate::compile::{COUNTRIES, compile};
use crate::{cases, words};
use clap::Args;
use std::path::Path;
use std::process::ExitCode;

/// Reads all rule files, their cases and their words, and tells everything that is wrong with them.
#[derive(Debug, Args)]
#[command(
    after_help = "Each problem is told as file:line:column, the line itself, and what to do.\n\nExamples:\n  pont check\n  pont check --country es --rules"
)]
pub(super) struct Check {
    /// Only this country.
    #[arg(long, value_parser = ["fr", "es"])]
    country: Option<String>,
    /// Only the rules and their cases: leaves the words of the four languages out.
    #[arg(long)]
    rules: bool,
}

impl Check {
    pub(super) fn run(&self, root: &Path) -> ExitCode {
        let mut failed = false;
        for (country, _) in COUNTRIES.iter().filter(|(c, _)| self.country.as_deref().is_none_or(|wanted| wanted == *c))
        {
            let mut compiled = compile(&root.join("catalogue"), country);
            cases::complete(&mut compiled);
            if !self.rules {
                words::check(&mut compiled, &root.join("locales"), country);
            }
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
        }
        if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS }
    }
}
