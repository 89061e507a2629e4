//! `pont interview`: asks a household that answers everything, and counts the screens.

use super::loaded::{Which, household};
use super::standing::Names;
use clap::Args;
use pont_rules::json::{results_to_value, verdict_text};
use pont_rules::results::{Open, Telling};
use pont_rules::{Answer, Answers, Catalogue, Preference, Scope, evaluate, next_from, telling, telling_of};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// More screens than any conversation could have.
const ENDLESS: usize = 400;

/// Given a complete household, asks itself the next question until nothing could change, and prints the screens.
///
/// What the household does not answer is answered "cannot say".
#[derive(Debug, Args)]
#[command(after_help = r#"Examples:
  pont interview --answers household.json
  pont interview --right rsa --right aspa < household.json
  pont interview --country es --date 2026-06-15 < household.json"#)]
pub(super) struct Interview {
    #[command(flatten)]
    which: Which,
    /// A file with the answers; standard input when absent.
    #[arg(long, value_name = "FILE")]
    answers: Option<PathBuf>,
    /// Only this right, by its id; may be repeated. All that are published when absent.
    #[arg(long = "right", value_name = "ID")]
    rights: Vec<String>,
    /// The results at the end, as JSON.
    #[arg(long)]
    results: bool,
}

impl Interview {
    pub(super) fn run(&self, root: &Path) -> ExitCode {
        let today = self.which.day();
        let told = self.which.catalogue(root).and_then(|c| household(&c, self.answers.as_ref(), today).map(|a| (c, a)));
        let (mut catalogue, full) = match told {
            Ok(told) => told,
            Err(problem) => {
                eprintln!("{problem}");
                return ExitCode::from(2);
            }
        };
        if let Some(unknown) = self.rights.iter().find(|id| !catalogue.benefits.iter().any(|b| b.id == **id)) {
            eprintln!("there is no right called {unknown}");
            return ExitCode::from(2);
        }
        if !self.rights.is_empty() {
            catalogue.benefits.iter_mut().for_each(|b| b.published &= self.rights.contains(&b.id));
        }
        let mut answers = Answers::new();
        let mut preference = Preference::default();
        let (mut settled, mut screens) = (None, 0);
        let results = loop {
            let results = evaluate(&catalogue, &answers, today, Scope::Published);
            let next = next_from(&catalogue, &answers, today, &results, &preference);
            if results.settled && settled.is_none() {
                settled = Some(screens);
                println!("     settled after {screens} screens");
            }
            let Some(question) = next.question.filter(|_| screens < ENDLESS) else { break results };
            screens += 1;
            let topic = catalogue.topics.get(usize::from(question.topic)).map_or("", String::as_str);
            let mut said = Vec::new();
            if question.screen == "household" {
                // The screen that says who lives here.
                if answers.set_persons(full.persons().to_vec(), true).is_err() {
                    break results;
                }
                said.push(format!("{} persons", full.persons().len()));
            }
            for ask in &question.asks {
                said.push(reply(&catalogue, &full, &mut answers, *ask));
            }
            println!("{screens:>4} {topic:<8} {:<24} {}", question.screen, said.join(", "));
            preference.current = Some(question.topic);
        };
        if settled.is_none() {
            println!("     not settled: the household leaves a verdict open");
        }
        println!(
            "     {} after {screens} screens",
            if results.to_the_cent { "to the cent" } else { "nothing left to ask" }
        );
        for f in &results.findings {
            let id = catalogue.benefits.get(usize::from(f.benefit)).map_or("", |b| b.id.as_str());
            let who = f.holder.and_then(|h| full.persons().get(usize::from(h))).map_or("household", |p| p.id.as_str());
            let papers = telling_of(&catalogue, &answers, today, f).into_iter().filter(|t| t.verdicts > 0);
            let papers: Vec<String> =
                papers.map(|t| t.document.unwrap_or_else(|| "the person's own word".into())).collect();
            let waits = if papers.is_empty() {
                String::new()
            } else {
                format!(", which these would settle: {}", papers.join(", "))
            };
            println!("     {id} for {who}: {}{waits}", verdict_text(f.verdict));
        }
        rest(&Names { catalogue: &catalogue, answers: &answers }, &telling(&catalogue, &answers, today, &results));
        if self.results {
            println!("{:#}", results_to_value(&catalogue, &answers, &results));
        }
        if screens < ENDLESS { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}

/// What would settle the rest, document by document.
fn rest(names: &Names, documents: &[Telling]) {
    for t in documents {
        let asks: Vec<String> = t.asks.iter().chain(&t.perhaps).map(|o| names.input(*o)).collect();
        let what = if t.verdicts == 0 { "for an amount".to_owned() } else { format!("for {} verdicts", t.verdicts) };
        let document = t.document.as_deref().unwrap_or("only the person");
        println!("     would settle more, {what}: {document} tells {}", asks.join(", "));
    }
}

/// Gives one answer as the household would, and says it.
fn reply(catalogue: &Catalogue, full: &Answers, answers: &mut Answers, ask: Open) -> String {
    let answer = full.get(ask.input, ask.person).unwrap_or(Answer::CannotSay);
    let input = catalogue.inputs.get(usize::from(ask.input));
    let name = input.map_or("?", |i| i.id.as_str());
    let who =
        ask.person.and_then(|p| full.persons().get(usize::from(p))).map_or(String::new(), |p| format!(" of {}", p.id));
    let taken = answers.set(catalogue, ask.input, ask.person, answer).is_ok();
    let cannot = !taken || answer == Answer::CannotSay;
    if !taken {
        // A value that fits a complete household always fits here; refuse rather than ask for ever.
        let _ = answers.set(catalogue, ask.input, ask.person, Answer::CannotSay);
    }
    format!("{name}{who}{}", if cannot { " (cannot say)" } else { "" })
}
