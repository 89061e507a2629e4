//! The commands of `pont`, their options and their help.

mod build;
mod check;
mod compare;
mod evaluate;
mod explain;
mod inputs;
mod interview;
mod loaded;
mod new;
mod place;
mod population;
mod standing;
mod test;
mod timeline;
mod vary;

use clap::{Parser, Subcommand};
use std::path::PathBuf;
use std::process::ExitCode;

/// Works with the law as data: checks it, builds it, asks it.
#[derive(Debug, Parser)]
#[command(
    name = "pont",
    version,
    arg_required_else_help = true,
    after_help = "Start with:\n  pont check                      what is wrong with the rule files\n  pont test rsa                   whether the rule gives what its cases expect\n  pont inputs                     what can be answered\n  pont new my_right --country fr  a new right, its cases and its texts, to fill in"
)]
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
    Inputs(inputs::Inputs),
    Evaluate(evaluate::Evaluate),
    Explain(explain::Explain),
    Interview(interview::Interview),
    Population(population::Population),
    Timeline(timeline::TimelineOf),
    Compare(compare::Compare),
    New(new::New),
    Build(build::Build),
}

/// Runs the command line.
#[must_use]
pub fn run() -> ExitCode {
    let pont = Pont::parse();
    if let Command::Compare(compare) = &pont.command {
        return compare.run();
    }
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
        Command::Inputs(inputs) => inputs.run(&root),
        Command::Evaluate(evaluate) => evaluate.run(&root),
        Command::Explain(explain) => explain.run(&root),
        Command::Interview(interview) => interview.run(&root),
        Command::Population(population) => population.run(&root),
        Command::Timeline(timeline) => timeline.run(&root),
        Command::Compare(compare) => compare.run(),
        Command::New(new) => new.run(&root),
        Command::Build(build) => build.run(&root),
    }
}
