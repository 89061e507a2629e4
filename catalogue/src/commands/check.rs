//! `pont check`: every problem of the rule files at once.

use crate::compile::{COUNTRIES, compile};
use clap::Args;
use std::path::Path;
use std::process::ExitCode;

/// Reads all rule files and tells everything that is wrong with them.
#[derive(Debug, Args)]
pub(super) struct Check {
    /// Only this country.
    #[arg(long, value_parser = ["fr", "es"])]
    country: Option<String>,
}

impl Check {
    pub(super) fn run(&self, root: &Path) -> ExitCode {
        let mut failed = false;
        for (country, _) in COUNTRIES.iter().filter(|(c, _)| self.country.as_deref().is_none_or(|wanted| wanted == *c)) {
            let compiled = compile(&root.join("catalogue"), country);
            print!("{}", compiled.problems.render(&compiled.sources));
            let count = compiled.problems.len();
            failed |= count > 0;
            match &compiled.catalogue {
                Some(c) if count == 0 => println!("{country}: {} benefits, {} inputs, {} terms: no problem found.", c.benefits.len(), c.inputs.len(), c.terms.len()),
                _ => println!("{country}: {count} problem{}.", if count == 1 { "" } else { "s" }),
            }
        }
        if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS }
    }
}
