//! `pont simulate`: a whole population in, totals out.

mod progress;

use super::loaded::Which;
use crate::source::hint;
use clap::{Args, ValueEnum};
use pont_simulate::law::Law;
use pont_simulate::run::{self, Lines, Plan, Trouble};
use pont_simulate::{report, totals};
use progress::Progress;
use std::fs::File;
use std::io::{self, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, AtomicU64};

/// Troubles told one by one; the others are only counted.
const TOLD: u64 = 20;

/// Works out every right of a population, on all cores, and adds up.
///
/// Each line is a JSON object {"id"?, "weight"?, "kind"?, "territory"?, "answers"}, the answers as in `pont evaluate`.
/// A line that is not understood is told with its number and left out; the exit code is then 1. Ctrl-C stops after what is
/// under way and prints what was done until then.
#[derive(Debug, Args)]
#[command(after_help = r#"Examples:
  pont simulate population.jsonl
  pont simulate --by kind --benefits rsa,housing_benefit --date 2026-06-15 population.jsonl
  pont simulate --country es --json < population.jsonl"#)]
pub(super) struct Simulate {
    #[command(flatten)]
    which: Which,
    /// Files of households; standard input when there is none.
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Drafts too.
    #[arg(long)]
    drafts: bool,
    /// Only these rights.
    #[arg(long, value_name = "RIGHTS", value_delimiter = ',')]
    benefits: Vec<String>,
    /// The same for each group of households; may be repeated.
    #[arg(long, value_enum)]
    by: Vec<By>,
    /// Threads; as many as there are cores when absent.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    threads: Option<u16>,
    /// Only so many households.
    #[arg(long, value_name = "N")]
    limit: Option<u64>,
    /// One JSON object instead of a table.
    #[arg(long)]
    json: bool,
    /// Tells on standard error how far it is; by itself only on a terminal.
    #[arg(long)]
    progress: bool,
}

/// What households are grouped by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum By {
    /// The kind of household that the line says.
    Kind,
    /// The territory that the line says.
    Territory,
}

impl Simulate {
    pub(super) fn run(&self, root: &Path) -> ExitCode {
        match self.go(root) {
            Ok(code) => code,
            Err(problem) => {
                eprintln!("{problem}");
                ExitCode::from(2)
            }
        }
    }

    fn go(&self, root: &Path) -> Result<ExitCode, String> {
        let catalogue = self.which.catalogue(root)?;
        let ids: Vec<String> = catalogue.benefits.iter().map(|b| b.id.clone()).collect();
        let law = Law::new(catalogue, self.which.day(), self.drafts, &self.benefits)
            .map_err(|name| format!("{name}: no such right{}", hint(&name, ids.iter().map(String::as_str))))?;
        let by: Vec<totals::By> = self
            .by
            .iter()
            .map(|by| match by {
                By::Kind => totals::By::Kind,
                By::Territory => totals::By::Territory,
            })
            .collect();
        let (stop, done) = (AtomicBool::new(false), AtomicU64::new(0));
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        let plan = Plan {
            law: &law,
            by: &by,
            threads: self.threads.map_or(cores, usize::from),
            limit: self.limit.unwrap_or(u64::MAX),
            stop: &stop,
            done: &done,
        };
        let streams = streams(&self.files)?;
        let ran = Progress::watch(&done, self.progress, || {
            let mut told = 0;
            run::run(&plan, streams, |trouble| {
                told += 1;
                tell(&trouble, told);
            })
        })
        .map_err(|error| format!("The households cannot be read: {error}"))?;
        let mut out = io::stdout().lock();
        let text =
            if self.json { format!("{:#}\n", report::json(&law, &ran)) } else { report::table(&law, &ran) };
        // A reader that has gone away is no failure of the run.
        let _ = out.write_all(text.as_bytes());
        Ok(match (ran.partial, ran.bad) {
            (true, _) => ExitCode::from(130),
            (false, 0) => ExitCode::SUCCESS,
            _ => ExitCode::FAILURE,
        })
    }
}

fn streams(files: &[PathBuf]) -> Result<Vec<Lines<'static>>, String> {
    if files.is_empty() {
        return Ok(vec![Lines { name: String::new(), text: Box::new(BufReader::new(io::stdin())) }]);
    }
    let open = |path: &PathBuf| -> Result<Lines<'static>, String> {
        let file = File::open(path).map_err(|error| format!("{}: {error}", path.display()))?;
        Ok(Lines { name: path.display().to_string(), text: Box::new(BufReader::with_capacity(1 << 20, file)) })
    };
    files.iter().map(open).collect()
}

fn tell(trouble: &Trouble, told: u64) {
    if told > TOLD {
        return;
    }
    let place = if trouble.source.is_empty() { "line ".to_owned() } else { format!("{}:", trouble.source) };
    eprintln!("{place}{}: {}", trouble.line, trouble.problems.join("; "));
    if told == TOLD {
        eprintln!("(what else is not understood is only counted)");
    }
}
