//! `pont simulate`: a whole population in, totals out.

mod convert;
mod progress;
mod stop;

use super::loaded::Which;
use crate::source::hint;
use clap::{Args, Subcommand, ValueEnum};
use pont_rules::Catalogue;
use pont_simulate::intake::Trouble;
use pont_simulate::law::Law;
use pont_simulate::reform::Reform;
use pont_simulate::run::{self, Plan};
use pont_simulate::source::Source;
use pont_simulate::{report, results, totals};
use progress::watch;
use std::io::{self, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::atomic::AtomicU64;

/// Troubles told one by one; the others are only counted.
const TOLD: u64 = 20;

/// Works out every right of a population, on all cores, and adds up.
///
/// A household is a line {"id"?, "weight"?, "kind"?, "territory"?, "answers"}, the answers as in `pont evaluate`, or a row of
/// a Parquet file (docs/population.md). One that is not understood is told with its line and left out; the exit code is then
/// 1. Ctrl-C stops after what is under way and prints what was done until then, marked as partial; the exit code is then 130.
#[derive(Debug, Args)]
#[command(
    args_conflicts_with_subcommands = true,
    after_help = r#"Examples:
  pont simulate population.jsonl
  pont simulate --by kind --benefits rsa,housing_benefit --date 2026-06-15 population.jsonl
  pont simulate --country es --json < population.jsonl
  pont simulate --against ../my-reform population.parquet
  pont simulate convert population.jsonl --to population.parquet"#
)]
pub(super) struct Simulate {
    #[command(subcommand)]
    task: Option<Task>,
    #[command(flatten)]
    which: Which,
    #[command(flatten)]
    input: Input,
    /// Drafts too.
    #[arg(long)]
    drafts: bool,
    /// Only these rights.
    #[arg(long, value_name = "RIGHTS", value_delimiter = ',')]
    benefits: Vec<String>,
    /// The same for each group of households; may be repeated.
    #[arg(long, value_enum)]
    by: Vec<By>,
    /// Compares with another law: a folder that holds another `catalogue/`, or a `.pont` file.
    #[arg(long, value_name = "DIR_OR_FILE")]
    against: Option<PathBuf>,
    /// Writes what each household comes to: Parquet where the name ends so, else JSON lines.
    #[arg(long, value_name = "FILE")]
    results: Option<PathBuf>,
    /// One JSON object instead of a table.
    #[arg(long)]
    json: bool,
}

#[derive(Debug, Subcommand)]
enum Task {
    Convert(convert::Convert),
}

/// Where households come from and how they are worked through.
#[derive(Debug, Args)]
struct Input {
    /// Files of households; standard input when there is none.
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Threads; as many as there are cores when absent.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    threads: Option<u16>,
    /// Only so many households.
    #[arg(long, value_name = "N")]
    limit: Option<u64>,
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
        let went = match &self.task {
            Some(Task::Convert(convert)) => convert.run(root),
            None => self.go(root),
        };
        went.unwrap_or_else(|problem| {
            eprintln!("{problem}");
            ExitCode::from(2)
        })
    }

    fn go(&self, root: &Path) -> Result<ExitCode, String> {
        let catalogue = self.which.catalogue(root)?;
        let reform = self.against.as_ref().map(|path| self.other(path)).transpose()?;
        let only = |c: &Catalogue, names: &[String]| -> Vec<String> {
            names.iter().filter(|name| c.benefits.iter().any(|b| b.id == **name)).cloned().collect()
        };
        let known: Vec<&str> =
            reform.iter().chain([&catalogue]).flat_map(|c| &c.benefits).map(|b| b.id.as_str()).collect();
        if let Some(name) = self.benefits.iter().find(|name| !known.contains(&name.as_str())) {
            return Err(format!("{name}: no such right{}", hint(name, known.iter().copied())));
        }
        let law = |catalogue: Catalogue| {
            let names = only(&catalogue, &self.benefits);
            // Of rights that only the other law has, this one has none.
            let mut law = Law::new(catalogue, self.which.day(), self.drafts, &names)?;
            if names.is_empty() && !self.benefits.is_empty() {
                law.rights.clear();
            }
            Ok::<Law, String>(law)
        };
        let law_here = law(catalogue)?;
        let reform = reform.map(law).transpose()?.map(|other| Reform::new(&law_here, other));
        let by: Vec<totals::By> = self.by.iter().map(|by| by.group()).collect();
        let stop = stop::on_ctrl_c()?;
        let done = AtomicU64::new(0);
        let plan = Plan {
            law: &law_here,
            reform: reform.as_ref(),
            by: &by,
            threads: self.input.threads(),
            limit: self.input.limit.unwrap_or(u64::MAX),
            stop: &stop,
            done: &done,
        };
        let file = self.results.as_ref().map(|path| results::File::create(path, &law_here, reform.as_ref()));
        let (file, sources) = (file.transpose()?, self.input.sources()?);
        let mut teller = Teller::new(&self.input.files);
        let ran =
            watch(&done, self.input.progress, || run::run(&plan, sources, file, |trouble| teller.tell(&trouble)))?;
        if let (true, Some(path)) = (ran.partial, &self.results) {
            eprintln!("{}: not written, because the run was stopped", path.display());
        }
        let text = if self.json {
            format!("{:#}\n", report::json(&law_here, reform.as_ref(), &ran))
        } else {
            report::table(&law_here, reform.as_ref(), &ran)
        };
        // A reader that has gone away is no failure of the run.
        let _ = io::stdout().lock().write_all(text.as_bytes());
        Ok(match (ran.partial, ran.bad) {
            (true, _) => ExitCode::from(130),
            (false, 0) => ExitCode::SUCCESS,
            _ => ExitCode::FAILURE,
        })
    }

    /// The law to compare with.
    fn other(&self, path: &Path) -> Result<Catalogue, String> {
        if path.is_dir() {
            return self.which.catalogue(path).map_err(|problem| format!("{}:\n{problem}", path.display()));
        }
        let bytes = std::fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
        pont_rules::read(&bytes).map_err(|_| format!("{}: this is no catalogue of this version", path.display()))
    }
}

impl By {
    fn group(self) -> totals::By {
        match self {
            By::Kind => totals::By::Kind,
            By::Territory => totals::By::Territory,
        }
    }
}

impl Input {
    fn threads(&self) -> usize {
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        self.threads.map_or(cores, usize::from)
    }

    fn sources(&self) -> Result<Vec<Source<'static>>, String> {
        if self.files.is_empty() {
            return Ok(vec![Source::lines("", BufReader::with_capacity(1 << 20, io::stdin()))]);
        }
        self.files.iter().map(|path| Source::open(path)).collect()
    }
}

/// Tells what is not understood.
struct Teller {
    names: Vec<String>,
    told: u64,
}

impl Teller {
    fn new(files: &[PathBuf]) -> Teller {
        Teller { names: files.iter().map(|file| format!("{}:", file.display())).collect(), told: 0 }
    }

    fn tell(&mut self, trouble: &Trouble) {
        self.told += 1;
        if self.told <= TOLD {
            let place = self.names.get(trouble.source).map_or("line ", |name| name);
            eprintln!("{place}{}: {}", trouble.line, trouble.problems.join("; "));
        }
        if self.told == TOLD {
            eprintln!("(what else is not understood is only counted)");
        }
    }
}
