//! `cargo xtask test`: every suite in order, each with a time budget, all run even after a failure.

use crate::count::{Count, Teller, playwright};
use crate::run::{Outcome, Ran, capture, command, log_path, say, show};
use crate::{debian, place, plain, site, tidy, tools};
use clap::Args;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

/// Options of `cargo xtask test`.
#[derive(Args)]
pub(crate) struct Options {
    /// Run only this suite (may be repeated): fmt, tidy, plain, clippy, host, catalogue, population, lean, package, build, chromium, firefox, webkit.
    #[arg(long, value_name = "SUITE")]
    only: Vec<String>,
    /// For continuous integration: fresh npm packages, no colour, nothing asked.
    #[arg(long)]
    ci: bool,
}

/// A group of tests with its time budget.
struct Suite {
    name: &'static str,
    minutes: u64,
    run: fn(&mut Run) -> Outcome<()>,
}

/// Cheap and telling first; the browsers last.
const SUITES: &[Suite] = &[
    Suite { name: "fmt", minutes: 1, run: fmt },
    Suite { name: "tidy", minutes: 1, run: tidy_checks },
    Suite { name: "plain", minutes: 1, run: plain_words },
    Suite { name: "clippy", minutes: 8, run: clippy },
    Suite { name: "host", minutes: 12, run: host },
    Suite { name: "catalogue", minutes: 5, run: catalogue },
    Suite { name: "population", minutes: 15, run: population },
    Suite { name: "lean", minutes: 4, run: lean },
    Suite { name: "package", minutes: 4, run: package },
    Suite { name: "build", minutes: 15, run: build },
    Suite { name: "chromium", minutes: 30, run: chromium },
    Suite { name: "firefox", minutes: 12, run: firefox },
    Suite { name: "webkit", minutes: 5, run: webkit },
];

/// A suite at work: what it counted so far and how long it may still take.
struct Run {
    name: &'static str,
    until: Instant,
    count: Count,
    /// The last lines of what failed.
    trouble: String,
    ci: bool,
}

impl Run {
    /// Runs one command of the suite and counts its tests.
    fn step(&mut self, command: &mut Command, teller: Teller) -> Outcome<()> {
        let ran = self.capture(command)?;
        let count = teller.count(&ran.text, ran.ok);
        self.add(count, &ran.text);
        Ok(())
    }

    fn capture(&mut self, command: &mut Command) -> Outcome<Ran> {
        let left = self.until.saturating_duration_since(Instant::now());
        if self.ci {
            command.env("CI", "true").env("CARGO_TERM_COLOR", "never");
        }
        let ran = capture(command, self.name, left)?;
        if ran.stopped {
            self.trouble += "stopped: the suite's time was up\n";
        }
        Ok(ran)
    }

    fn add(&mut self, count: Count, text: &str) {
        self.count += count;
        if count.failed > 0 {
            let lines: Vec<&str> = text.lines().collect();
            let tail = &lines[lines.len().saturating_sub(60)..];
            self.trouble += &format!("{}\n", tail.join("\n"));
        }
    }
}

/// Runs the suites and prints the sum as the last line.
pub(crate) fn test(options: &Options) -> ExitCode {
    let unknown = options.only.iter().find(|name| !SUITES.iter().any(|suite| suite.name == name.as_str()));
    if let Some(name) = unknown {
        let names: Vec<_> = SUITES.iter().map(|suite| suite.name).collect();
        eprintln!("no suite is called {name}. The suites: {}", names.join(", "));
        return ExitCode::FAILURE;
    }
    if let Err(trouble) = tools::install() {
        eprintln!("error: {trouble}");
        println!("0 passed, 1 failed");
        return ExitCode::FAILURE;
    }
    let mut sum = Count::default();
    for suite in
        SUITES.iter().filter(|suite| options.only.is_empty() || options.only.iter().any(|name| name == suite.name))
    {
        sum += one(suite, options.ci);
    }
    println!("{} passed, {} failed", sum.passed, sum.failed);
    if sum.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn one(suite: &Suite, ci: bool) -> Count {
    let begun = Instant::now();
    let log = log_path(suite.name).unwrap_or_default();
    let _ = fs::remove_file(&log);
    let until = begun + Duration::from_secs(suite.minutes * 60);
    let mut run = Run { name: suite.name, until, count: Count::default(), trouble: String::new(), ci };
    if let Err(trouble) = (suite.run)(&mut run) {
        run.add(Count::one(false), &trouble);
    }
    if run.count == Count::default() {
        run.add(Count::one(false), "the suite ran no test");
    }
    let Count { passed, failed } = run.count;
    let word = if failed == 0 { "ok" } else { "FAILED" };
    if failed > 0 {
        println!("{}(all of it: {})", run.trouble, log.display());
    }
    println!(
        "{:<10} {word:<6} {passed:>5} passed, {failed} failed  {:>4} s of {} min",
        suite.name,
        begun.elapsed().as_secs(),
        suite.minutes
    );
    run.count
}

fn fmt(run: &mut Run) -> Outcome<()> {
    run.step(&mut command("cargo", &["fmt", "--all", "--check"]), Teller::Exit)
}

fn tidy_checks(run: &mut Run) -> Outcome<()> {
    for (name, problems) in tidy::check(&place::root())? {
        run.add(Count::one(problems.is_empty()), &format!("{name}\n  {}", problems.join("\n  ")));
    }
    Ok(())
}

/// The plain language of the texts.
fn plain_words(run: &mut Run) -> Outcome<()> {
    for (name, problems) in plain::checks(&place::root())? {
        run.add(Count::one(problems.is_empty()), &format!("{name}\n  {}", problems.join("\n  ")));
    }
    Ok(())
}

fn clippy(run: &mut Run) -> Outcome<()> {
    run.step(
        &mut command(
            "cargo",
            &["clippy", "--workspace", "--all-targets", "--locked", "--quiet", "--", "-D", "warnings"],
        ),
        Teller::Exit,
    )?;
    // What is compiled only for the browser is linted there.
    let wasm = [
        "clippy",
        "--package",
        "pont-app",
        "--package",
        "pont-worker",
        "--target",
        "wasm32-unknown-unknown",
        "--locked",
        "--quiet",
        "--",
        "-D",
        "warnings",
    ];
    run.step(&mut command("cargo", &wasm), Teller::Exit)
}

fn host(run: &mut Run) -> Outcome<()> {
    run.step(&mut command("cargo", &["test", "--workspace", "--locked", "--no-fail-fast"]), Teller::Cargo)
}

fn catalogue(run: &mut Run) -> Outcome<()> {
    let pont = |task: &str| {
        command("cargo", &["run", "--quiet", "--locked", "--package", "pont-catalogue", "--bin", "pont", "--", task])
    };
    run.step(&mut pont("check"), Teller::Exit)?;
    run.step(&mut pont("test"), Teller::Line)
}

/// Population runs with Parquet, which nothing else builds.
fn population(run: &mut Run) -> Outcome<()> {
    let test = ["test", "--locked", "--package", "pont-catalogue", "--features", "parquet", "--test", "simulate"];
    run.step(&mut command("cargo", &test), Teller::Cargo)
}

/// The evaluator alone, for wasm32: no wasm-bindgen unless its feature asks for it.
fn lean(run: &mut Run) -> Outcome<()> {
    const WASM: &str = "wasm32-unknown-unknown";
    let tree = |features: &[&str]| {
        let mut args = vec!["tree", "--package", "pont-rules", "--target", WASM, "--edges", "normal", "--locked"];
        args.extend(features);
        command("cargo", &args)
    };
    let plain = run.capture(&mut tree(&[]))?;
    run.add(
        Count::one(plain.ok && !plain.text.contains("wasm-bindgen")),
        &format!("wasm-bindgen is in the evaluator's tree:\n{}", plain.text),
    );
    // Shows that the line above can fail.
    let with = run.capture(&mut tree(&["--features", "wasm"]))?;
    run.add(Count::one(with.ok && with.text.contains("wasm-bindgen")), &with.text);
    run.step(
        &mut command("cargo", &["build", "--package", "pont-rules", "--target", WASM, "--release", "--locked"]),
        Teller::Exit,
    )
}

/// The evaluator as a JavaScript package, tried from Node.
fn package(run: &mut Run) -> Outcome<()> {
    for mut build in package_builds() {
        run.step(&mut build, Teller::Exit)?;
    }
    let tests = ending(&place::root().join("rules-wasm/js"), ".test.mjs")?;
    run.step(package_tests().args(tests), Teller::Tap)
}

/// Builds the JavaScript package and what its tests need: the evaluator as wasm, its script, the law, the native program.
pub(crate) fn package_builds() -> Vec<Command> {
    const EVALUATOR: &str =
        "build --package pont-rules --features wasm --target wasm32-unknown-unknown --release --locked";
    let (out, data) = (place::target().join("rules-js"), place::target().join("rules-data"));
    let _ = fs::remove_dir_all(&data);
    let wasm = place::target().join("wasm32-unknown-unknown/release/pont_rules.wasm");
    let mut script = command("wasm-bindgen", &["--target", "nodejs", "--out-dir"]);
    script.arg(out).arg(wasm);
    let law = ["run", "--quiet", "--locked", "--package", "pont-catalogue", "--bin", "pont", "--", "build", "--out"];
    let mut law = command("cargo", &law);
    law.arg(data);
    vec![command("cargo", &EVALUATOR.split(' ').collect::<Vec<_>>()), script, law]
}

/// Node's test command for the JavaScript package, told where it and the native program are; the files are still to be named.
pub(crate) fn package_tests() -> Command {
    let mut node = command("node", &["--test", "--test-reporter=tap"]);
    let target = place::target();
    node.env("PONT_RULES_JS", target.join("rules-js")).env("PONT_RULES_DATA", target.join("rules-data"));
    node.env("PONT", target.join("debug/pont"));
    node
}

/// The files of a folder whose names end so, in order.
fn ending(folder: &std::path::Path, end: &str) -> Outcome<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).map_err(|why| format!("{}: {why}", folder.display()))?;
    let mut files: Vec<PathBuf> =
        entries.flatten().map(|entry| entry.path()).filter(|path| path.to_string_lossy().ends_with(end)).collect();
    files.sort();
    Ok(files)
}

/// The folder of the site built for /pont/, which the sub-path test opens.
pub(crate) fn below() -> PathBuf {
    place::target().join("xtask").join("dist-below")
}

fn build(run: &mut Run) -> Outcome<()> {
    run.step(&mut site::build("/", &place::dist())?, Teller::Exit)?;
    run.step(&mut site::build("/pont/", &below())?, Teller::Exit)
}

fn chromium(run: &mut Run) -> Outcome<()> {
    debian::install(debian::CHROMIUM)?;
    ready(run.ci)?;
    // Playwright drops the types without reading them.
    let mut types = command("npx", &["--no-install", "tsc", "--noEmit", "-p", "."]);
    run.step(types.current_dir(place::root().join("e2e")), Teller::Exit)?;
    browser(run, &["--project=chromium", "--project=below-a-path"])
}

fn firefox(run: &mut Run) -> Outcome<()> {
    debian::install(debian::FIREFOX)?;
    ready(run.ci)?;
    browser(run, &["--project=firefox"])
}

fn browser(run: &mut Run, projects: &[&str]) -> Outcome<()> {
    let report = log_path(run.name)?.with_extension("json");
    let _ = fs::remove_file(&report);
    let mut playwright_test = playwright_command(projects)?;
    playwright_test.arg("--reporter=list,json").env("PLAYWRIGHT_JSON_OUTPUT_FILE", &report);
    let ran = run.capture(&mut playwright_test)?;
    let count = playwright(&fs::read_to_string(&report).unwrap_or_default(), ran.ok);
    run.add(count, &ran.text);
    Ok(())
}

/// Playwright's test command, told where the site, its sub-path twin and the server are.
pub(crate) fn playwright_command(args: &[&str]) -> Outcome<Command> {
    let mut playwright = command("npx", &["--no-install", "playwright", "test"]);
    playwright.args(args).current_dir(place::root().join("e2e"));
    surroundings(&mut playwright)?;
    Ok(playwright)
}

fn surroundings(command: &mut Command) -> Outcome<()> {
    let server = std::env::current_exe().map_err(|why| format!("this program's own path: {why}"))?;
    command.env("PONT_SERVER", server).env("PONT_DIST", place::dist()).env("PONT_DIST_BELOW", below());
    // Built with the site; the browser tests ask it what the app should find.
    command.env("PONT", place::target().join("debug/pont"));
    Ok(())
}

/// The built site, then the same as [`packages`].
fn ready(fresh: bool) -> Outcome<()> {
    if !place::dist().join("index.html").is_file() || !below().join("index.html").is_file() {
        return Err("the site is not built: run `cargo xtask test --only build` first".to_string());
    }
    packages(fresh)
}

/// Builds the site and the program that says what the app should find, then does the same as [`packages`].
pub(crate) fn prepare() -> Outcome<()> {
    show(&mut site::build("/", &place::dist())?)?;
    show(&mut command("cargo", &["build", "--quiet", "--locked", "--package", "pont-catalogue", "--bin", "pont"]))?;
    packages(false)
}

/// The fonts and the npm packages of e2e/.
pub(crate) fn packages(fresh: bool) -> Outcome<()> {
    debian::install(debian::FONTS)?;
    let e2e = place::root().join("e2e");
    let (lock, installed) = (e2e.join("package-lock.json"), e2e.join("node_modules/.package-lock.json"));
    let age = |path: &PathBuf| fs::metadata(path).and_then(|meta| meta.modified()).ok();
    if fresh || age(&installed).is_none() || age(&installed) < age(&lock) {
        say("installing the browser tests' npm packages");
        let mut npm = command("npm", &["ci", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"]);
        show(npm.current_dir(&e2e).stdout(std::process::Stdio::null()))?;
    }
    Ok(())
}

/// WebKitGTK by WebDriver: Playwright cannot drive the one that Debian ships.
fn webkit(run: &mut Run) -> Outcome<()> {
    debian::install(debian::WEBKIT)?;
    ready(run.ci)?;
    let mut node = command("xvfb-run", &["-a", "node", "--test", "--test-reporter=tap", "--test-concurrency=1"]);
    node.args(ending(&place::root().join("e2e/webkit"), ".test.mjs")?);
    surroundings(&mut node)?;
    run.step(&mut node, Teller::Tap)
}
