//! `pont test`: runs the cases that stand beside the rules.

use crate::cases::{self, Outcome};
use crate::compile::{COUNTRIES, compile};
use crate::source::Problems;
use clap::Args;
use pont_rules::json::iso;
use serde_json::json;
use std::path::Path;
use std::process::ExitCode;

/// Runs every case beside the rules, and the ones that the thresholds give rise to.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  pont test\n  pont test rsa\n  pont test --country es --verbose")]
pub(super) struct Test {
    /// Only cases of this benefit.
    benefit: Option<String>,
    /// Only this country.
    #[arg(long, value_parser = ["fr", "es"])]
    country: Option<String>,
    /// Names the cases that pass, too.
    #[arg(long)]
    verbose: bool,
    /// Runs nothing: prints each case as the line that `pont evaluate` reads, with its country and date.
    #[arg(long)]
    lines: bool,
}

impl Test {
    pub(super) fn run(&self, root: &Path) -> ExitCode {
        let (mut passed, mut failed) = (0, 0);
        for (country, _) in COUNTRIES.iter().filter(|(c, _)| self.country.as_deref().is_none_or(|wanted| wanted == *c))
        {
            let compiled = compile(&root.join("catalogue"), country);
            let Some(catalogue) = &compiled.catalogue else {
                print!("{}", compiled.problems.render(&compiled.sources));
                println!("{country}: the rules do not compile, so no case was run.");
                failed += 1;
                continue;
            };
            let mut problems = Problems::default();
            let mut all = cases::read(&compiled, catalogue, &mut problems);
            print!("{}", problems.render(&compiled.sources));
            failed += problems.len();
            let id = |c: &cases::Case| catalogue.benefits.get(usize::from(c.benefit)).map_or("", |b| b.id.as_str());
            all.retain(|c| self.benefit.as_deref().is_none_or(|wanted| id(c) == wanted));
            if self.lines {
                for case in &all {
                    let name = format!("{}: {}", id(case), case.name.value);
                    println!(
                        "{}",
                        json!({ "id": name, "country": country, "date": iso(case.date), "answers": case.answers })
                    );
                }
                continue;
            }
            for case in &all {
                match cases::run(catalogue, case) {
                    Outcome::Passed => {
                        passed += 1;
                        if self.verbose {
                            println!("passed  {}: {}", id(case), case.name.value);
                        }
                    }
                    Outcome::Failed(differences) => {
                        failed += 1;
                        println!("{}: {}: {}", compiled.sources.locate(case.name.span), id(case), case.name.value);
                        differences.iter().for_each(|d| println!("    {d}"));
                    }
                }
            }
            let (count, failures) = cases::boundaries(catalogue, &all);
            failures.iter().for_each(|f| println!("boundary: {f}"));
            failed += failures.len();
            passed += count - failures.len();
            println!("{country}: {} cases and {count} at thresholds.", all.len());
        }
        if !self.lines {
            println!("{passed} passed, {failed} failed");
        }
        if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}
