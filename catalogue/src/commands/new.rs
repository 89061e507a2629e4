//! `pont new`: a right, its cases and its texts, ready to be filled in.

use crate::names;
use crate::source::Problems;
use crate::yaml::Text;
use clap::Args;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Scaffolds a benefit with its cases and its texts in four languages.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  pont new energy_voucher --country fr\n  pont new rent_help --country es --folder ct"
)]
pub(super) struct New {
    /// Id of the right, in snake_case.
    id: String,
    /// The country.
    #[arg(long, value_parser = ["fr", "es"], default_value = "fr")]
    country: String,
    /// The folder of the catalogue, where it is not the country's: `ct` for the Generalitat.
    #[arg(long, value_parser = ["fr", "es", "ct"])]
    folder: Option<String>,
}

impl New {
    pub(super) fn run(&self, root: &Path) -> ExitCode {
        match self.write(root) {
            Ok(files) => {
                files.iter().for_each(|f| println!("{}", f.display()));
                println!(
                    "Fill them in, then: pont check --country {0} && pont test {1} --country {0}",
                    self.country, self.id
                );
                ExitCode::SUCCESS
            }
            Err(problem) => {
                eprintln!("{problem}");
                ExitCode::from(2)
            }
        }
    }

    fn write(&self, root: &Path) -> Result<Vec<PathBuf>, String> {
        let mut problems = Problems::default();
        names::check_id(&Text::at(self.id.as_str(), Default::default()), "a benefit", &mut problems);
        if let Some(problem) = problems.sorted().first() {
            return Err(problem.message.clone());
        }
        let folder = root.join("catalogue").join(self.folder.as_deref().unwrap_or(&self.country));
        if !folder.is_dir() {
            return Err(format!("There is no folder {}.", folder.display()));
        }
        let rule = folder.join(format!("{}.yaml", self.id));
        let cases = folder.join(format!("{}.cases.yaml", self.id));
        for path in [&rule, &cases] {
            if path.exists() {
                return Err(format!("{} is already there.", path.display()));
            }
        }
        let language = if self.country == "fr" { "fr" } else { "es" };
        let text = |template: &str| template.replace("{id}", &self.id).replace("{language}", language);
        put(&rule, &text(RULE))?;
        put(&cases, &text(CASES))?;
        let mut written = vec![rule, cases];
        for language in ["fr", "ca", "es", "ar"] {
            let path = root.join("locales").join(language).join(format!("{}.ftl", self.country));
            if path.is_file() {
                let added = std::fs::OpenOptions::new()
                    .append(true)
                    .open(&path)
                    .and_then(|mut f| f.write_all(text(WORDS).as_bytes()));
                added.map_err(|e| format!("{}: {e}", path.display()))?;
                written.push(path);
            }
        }
        Ok(written)
    }
}

fn put(path: &Path, text: &str) -> Result<(), String> {
    std::fs::write(path, text).map_err(|e| format!("{}: {e}", path.display()))
}

const RULE: &str = r#"benefit: {id}
title: { {language}: "The official name, as the office writes it" }
authority: caf
level: state
kind: cash
status: draft
holder: household
law:
  - { cite: "The article", url: "https://" }
checked: 2000-01-01
parameters:
  ceiling: { unit: EUR/month, cite: "The article", from: { 2000-01-01: 1000 } }
conditions:
  grown_up: { cite: "The article", is: you.age >= 18 }
amount:
  unit: EUR/month
  parts:
    main:
      cite: "The article"
      steps:
        - start: ceiling
        - round: 0.01
documents: [identity]
apply: { channel: online, site: "https://", phone: "", window: "" }
"#;

const CASES: &str = r#"cases:
  - name: a grown-up gets it
    date: 2026-06-15
    from: "where this figure comes from"
    answers: { persons: { you: {} }, birth: { you: 1990-03-02 } }
    expect: { verdict: yes, amount: 1000 }
  - name: a minor does not
    date: 2026-06-15
    from: "the article"
    answers: { persons: { you: {} }, birth: { you: 2012-03-02 } }
    expect: { verdict: no, decided by: grown_up }
  - name: without an age it is open
    date: 2026-06-15
    from: "the article"
    answers: { persons: { you: {} } }
    expect: { verdict: open }
"#;

const WORDS: &str = r"
## {id}

benefit-{id} = …
    .summary = …
    .apply = …
reason-{id}-grown_up = …
reason-{id}-amount = …
part-{id}-main = …
";
