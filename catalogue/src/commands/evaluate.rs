//! `pont evaluate`: households in, results out, one JSON object a line.

use super::loaded::Which;
use crate::source::hint;
use clap::Args;
use pont_rules::json::{answers_from_value, next_to_value, results_to_value};
use pont_rules::model::Day;
use pont_rules::{Catalogue, Preference, Scope, evaluate, next_from};
use serde_json::{Value, json};
use std::io::{BufRead as _, Write as _};
use std::path::Path;
use std::process::ExitCode;

/// Works out every right of the households on standard input.
///
/// Each line is a JSON object {"id", "answers"}; each line out is {"id", "results", "next"}, or {"id", "line", "errors"}
/// where the answers cannot be taken; what `pont population` writes besides is passed over. A bad line does not stop the others; the exit code is then 1.
#[derive(Debug, Args)]
#[command(after_help = r#"Examples:
  echo '{"id": "a", "answers": {}}' | pont evaluate
  echo '{"id": "b", "answers": {"persons": {"you": {}}, "birth": {"you": "1990-03-02"}}}' | pont evaluate --date 2026-06-15
  pont evaluate --country es < households.jsonl > results.jsonl
  pont population --count 100 | pont evaluate

`pont inputs` lists what can be answered. An absent key means "not asked", "unknown" means "cannot say"."#)]
pub(super) struct Evaluate {
    #[command(flatten)]
    which: Which,
    /// Drafts too.
    #[arg(long)]
    drafts: bool,
}

impl Evaluate {
    pub(super) fn run(&self, root: &Path) -> ExitCode {
        let catalogue = match self.which.catalogue(root) {
            Ok(catalogue) => catalogue,
            Err(problem) => {
                eprintln!("{problem}");
                return ExitCode::from(2);
            }
        };
        let scope = if self.drafts { Scope::All } else { Scope::Published };
        let today = self.which.day();
        let mut failed = false;
        let mut out = std::io::stdout().lock();
        for (number, line) in std::io::stdin().lock().lines().enumerate() {
            let value = match line {
                Ok(line) if line.trim().is_empty() => continue,
                Ok(line) => self::line(&catalogue, &line, number + 1, today, scope),
                Err(error) => {
                    json!({ "id": null, "line": number + 1, "errors": [format!("this line cannot be read: {error}")] })
                }
            };
            failed |= value.get("errors").is_some();
            if writeln!(out, "{value}").is_err() {
                // The reader has gone away.
                break;
            }
        }
        if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS }
    }
}

/// One line in, one line out.
fn line(catalogue: &Catalogue, text: &str, number: usize, today: Day, scope: Scope) -> Value {
    let wrong = |id: &Value, errors: Vec<String>| json!({ "id": id, "line": number, "errors": errors });
    let value: Value = match serde_json::from_str(text) {
        Ok(value) => value,
        Err(error) => return wrong(&Value::Null, vec![format!("this is not JSON: {error}")]),
    };
    let id = value.get("id").cloned().unwrap_or(Value::Null);
    let known = ["id", "kind", "territory", "weight", "answers"];
    if let Some(key) = value.as_object().and_then(|o| o.keys().find(|k| !known.contains(&k.as_str()))) {
        return wrong(&id, vec![format!("`{key}` is not a key of a line; write {{\"id\": …, \"answers\": {{…}}}}")]);
    }
    let Some(answers) = value.get("answers") else {
        return wrong(&id, vec!["`answers` is missing; write {\"id\": …, \"answers\": {…}}".to_owned()]);
    };
    match answers_from_value(catalogue, answers, today) {
        Err(errors) => wrong(&id, errors.into_iter().map(|e| nearer(catalogue, e)).collect()),
        Ok(answers) => {
            let results = evaluate(catalogue, &answers, today, scope);
            let next = next_from(catalogue, &answers, today, &results, &Preference::default());
            json!({ "id": id, "results": results_to_value(catalogue, &answers, &results), "next": next_to_value(catalogue, &answers, &next) })
        }
    }
}

/// Adds the nearest known input to a sentence about one that is not known.
fn nearer(catalogue: &Catalogue, error: String) -> String {
    match error.strip_suffix(": no such input") {
        Some(name) => {
            format!("{error}{}", hint(name, catalogue.inputs.iter().map(|i| i.id.as_str()).chain(["persons"])))
        }
        None => error,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn empty() -> Catalogue {
        let mut compiled = crate::compile::compile_folders(Path::new("/nowhere"), &[], "fr");
        compiled.catalogue.take().unwrap()
    }

    #[test]
    fn each_bad_line_says_what_is_wrong_with_it() {
        let c = empty();
        let errors =
            |text: &str| line(&c, text, 7, 20_000, Scope::Published)["errors"][0].as_str().unwrap_or("").to_owned();
        assert!(errors("{").starts_with("this is not JSON"));
        assert!(errors("{}").starts_with("`answers` is missing"));
        assert!(errors(r#"{"answers": {}, "date": 1}"#).starts_with("`date` is not a key"));
        assert_eq!(errors(r#"{"answers": {"rent": 1}}"#), "rent: no such input");
        assert_eq!(line(&c, r#"{"id": 3, "answers": {}}"#, 1, 20_000, Scope::Published)["id"], 3);
    }
}
