//! The commands of `pont`, their options and their help.

mod check;
mod place;
mod test;

use clap::{Parser, Subcommand};
use std::path::PathBuf;
use std::process::ExitCode;

/// Works with the law as data: checks it, builds it, asks it.
#[derive(Debug, Parser)]
#[command(name = "pont", version, arg_required_else_help = true)]
struct Pont {
    /// The folder that holds `catalogue/` and `locales/`; found upwards from here when absent.
    #[arg(long, global = true, value_name = "DIR")]
    root: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Check(check::Check),
    Test(test::Test),
}

/// Runs the command line.
#[must_use]
pub fn run() -> ExitCode {
    let pont = Pont::parse();
    let root = match place::root(pont.root) {
        Ok(root) => root,
        Err(message) => {
            eprintln!("{message}");
            return ExitCode::from(2);
        }
    };
    match pont.command {
        Command::Check(check) => check.run(&root),
        Command::Test(test) => test.run(&root),
    }
}
