//! The project's tasks, run as `cargo xtask <task>`: nothing here is part of what a person downloads.

mod accuracy;
mod bench;
mod check_host;
mod clips;
mod count;
mod debian;
mod deps;
mod headers;
mod hook;
mod hosting;
mod pictures;
mod place;
mod plain;
mod run;
mod screens;
mod serve;
mod site;
mod soak;
mod split;
mod start;
mod suites;
mod tidy;
mod tools;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// The project's tasks. `start` builds Pont and shows it; `test` checks everything.
#[derive(Parser)]
#[command(name = "cargo xtask", version)]
struct Cli {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Install what is missing, build the app and serve it on localhost with the production headers.
    Start(start::Options),
    /// Run every suite (formatting, lints, rules, app, three browsers) and sum up as `N passed, N failed`.
    Test(suites::Options),
    /// Measure the budgets: sizes, speed, Lighthouse. Prints a table; `--write` puts it into README.md; `--peers` measures other engines beside Pont.
    Bench(bench::Options),
    /// Compare the French amounts with OpenFisca-France, or those of Spain and Catalonia with plain code, on many households, and write ACCURACY.md.
    Accuracy(accuracy::Options),
    /// Run the long versions of the bounded tests and write a dated report under reports/.
    Soak(soak::Options),
    /// Check what the project is built from: licences, sources, and known faults where the lists of faults can be reached.
    Deps,
    /// Photograph every page in every language, light and dark, into gallery/index.html.
    Screens(screens::Options),
    /// Write docs/pictures.md, and gallery/pictures.html: every picture, large and small.
    Pictures,
    /// Check that the texts are plain, and write docs/plain-words.md.
    Plain(plain::Options),
    /// Say every text that never changes with a free synthesiser, or take people's recordings, into clips/ (docs/clips.md).
    Clips(clips::Options),
    /// Check that a deployed site answers with the right headers, types and fallback.
    CheckHost(check_host::Options),
    /// Serve an already built folder (the browser tests use it, with `--log`).
    Serve(serve::Options),
    /// Write the ready server configurations under hosting/ from the one table of headers.
    Hosting(hosting::Options),
    /// What Trunk.toml calls after a build: data, service worker list, compressed copies.
    #[command(hide = true)]
    Hook,
}

fn main() -> ExitCode {
    let done = match Cli::parse().task {
        Task::Start(options) => start::start(&options),
        Task::Test(options) => return suites::test(&options),
        Task::Bench(options) => bench::bench(&options),
        Task::Accuracy(options) => accuracy::accuracy(&options),
        Task::Soak(options) => soak::soak(&options),
        Task::Deps => deps::deps(),
        Task::Screens(options) => screens::screens(&options),
        Task::Pictures => pictures::write(),
        Task::Plain(options) => plain::plain(&options),
        Task::Clips(options) => clips::clips(&options),
        Task::CheckHost(options) => check_host::check_host(&options),
        Task::Serve(options) => serve::serve(&options),
        Task::Hosting(options) => hosting::write(&options),
        Task::Hook => hook::after_build(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            eprintln!("error: {trouble}");
            ExitCode::FAILURE
        }
    }
}
