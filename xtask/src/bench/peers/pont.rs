//! Pont's own side: built as it ships, timed natively and in Chromium, its instructions counted.

use super::driver::{Driver, number};
use super::households::DATE;
use super::report::{Rounds, Section, figure};
use crate::bench::evaluator;
use crate::run::{Outcome, command, show};
use crate::{debian, place, suites};
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Stdio;

/// The program that times and the French law that it reads.
pub(crate) struct Pont {
    program: PathBuf,
    /// The binary catalogue of France.
    pub(crate) catalogue: PathBuf,
}

impl Pont {
    /// Compiles the law and the program.
    pub(crate) fn build() -> Outcome<Pont> {
        let data = place::target().join("peers/data");
        let _ = fs::remove_dir_all(&data);
        let pont =
            ["run", "--quiet", "--locked", "--package", "pont-catalogue", "--bin", "pont", "--", "build", "--out"];
        show(command("cargo", &pont).arg(&data).stdout(Stdio::null()))?;
        let program =
            ["build", "--quiet", "--locked", "--profile", "native", "--package", "xtask", "--example", "peers"];
        show(&mut command("cargo", &program))?;
        let french = |path: &PathBuf| {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            name.starts_with("fr-") && name.ends_with(".pont")
        };
        let catalogue = crate::hook::walk(&data)?.into_iter().find(french);
        Ok(Pont {
            program: place::target().join("native/examples/peers"),
            catalogue: catalogue.ok_or_else(|| format!("{} holds no French catalogue", data.display()))?,
        })
    }

    /// Starts the program over a file of households, for the rights that are named; for all where none is.
    pub(crate) fn driver(&self, households: &Path, rights: &[&str]) -> Outcome<Driver> {
        let mut run = command(&self.program.display().to_string(), &[]);
        Driver::start("pont", run.arg(&self.catalogue).arg(DATE).arg(households).args(rights))
    }

    /// Instructions of one evaluation of the whole catalogue, every answer given: the mean over the households of a small
    /// file. A run that evaluates more often less one that evaluates once: what both do besides falls out.
    pub(crate) fn instructions(&self, few: &Path) -> Outcome<f64> {
        debian::install(debian::VALGRIND)?;
        let count = fs::read_to_string(few).map_err(|why| format!("{}: {why}", few.display()))?.lines().count();
        let (once, more) = (self.counted(few, 1, count)?, self.counted(few, 6, count)?);
        let evaluations = 5 * count as u64;
        Ok(more.saturating_sub(once) as f64 / evaluations.max(1) as f64)
    }

    fn counted(&self, few: &Path, times: usize, count: usize) -> Outcome<u64> {
        let mut run = command("valgrind", &["--tool=callgrind", "--callgrind-out-file=/dev/null"]);
        run.arg(&self.program).arg(&self.catalogue).arg(DATE).arg(few);
        let run = run.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::piped());
        let mut child = run.spawn().map_err(|why| format!("could not start valgrind: {why}"))?;
        if let Some(mut commands) = child.stdin.take() {
            writeln!(commands, "repeat {times} {count}").map_err(|why| format!("valgrind: {why}"))?;
        }
        let ended = child.wait_with_output().map_err(|why| format!("valgrind: {why}"))?;
        let text = String::from_utf8_lossy(&ended.stderr).into_owned();
        collected(&text).filter(|_| ended.status.success()).ok_or_else(|| format!("valgrind counted nothing:\n{text}"))
    }
}

/// The number of instructions in what callgrind says at its end.
fn collected(text: &str) -> Option<u64> {
    let line = text.lines().rev().find(|line| line.contains("Collected :"))?;
    line.rsplit(':').next()?.trim().parse().ok()
}

/// Rows of the table of Pont alone: what, the key of the native answer, the key of Chromium's.
const ROWS: [(&str, &str, &str); 7] = [
    ("whole catalogue, very first call (in Chromium with the compilation of the code)", "", "first"),
    ("whole catalogue, nothing answered", "nothing", "cold"),
    ("whole catalogue, one answer given", "alone", "again"),
    ("next question, one answer given", "alone_next", "next"),
    ("whole catalogue, every other answer given", "half", ""),
    ("next question, every other answer given", "next", ""),
    ("whole catalogue, every answer given", "evaluate", ""),
];

/// Pont alone: natively and in Chromium, with the processor as it is and four times slower.
pub(crate) fn alone(pont: &Pont, households: &Path, few: &Path, rounds: usize) -> Outcome<Section> {
    debian::install(debian::CHROMIUM)?;
    suites::packages(false)?;
    let package = evaluator::package("web")?;
    let mut native = pont.driver(households, &[])?;
    let mut figures = vec![[Rounds::default(), Rounds::default(), Rounds::default()]; ROWS.len()];
    for _ in 0..rounds {
        let own = native.ask("one 20")?;
        let full = evaluator::in_chromium(&package, std::slice::from_ref(&pont.catalogue), DATE, 1)?;
        let slow = evaluator::in_chromium(&package, std::slice::from_ref(&pont.catalogue), DATE, 4)?;
        for ((_, natively, in_browser), row) in ROWS.iter().zip(&mut figures) {
            for (place, (key, answer)) in
                [(natively, &own), (in_browser, &full), (in_browser, &slow)].iter().enumerate()
            {
                if !key.is_empty() {
                    row[place].add(number(answer, key)?);
                }
            }
        }
    }
    let rights = number(&native.ask("one 1")?, "rights")?;
    let instructions = match pont.instructions(few) {
        Ok(count) => format!("{} million", figure(count / 1e6)),
        Err(why) => {
            eprintln!("instructions were not counted: {why}");
            "not measured".to_string()
        }
    };
    let chromium = version(&std::env::var("PONT_CHROMIUM").unwrap_or_else(|_| "chromium".to_string()));
    let cell = |rounds: &Rounds| if *rounds == Rounds::default() { "–".to_string() } else { rounds.cell("ms") };
    let mut rows: Vec<Vec<String>> = ROWS
        .iter()
        .zip(&figures)
        .map(|((what, ..), row)| std::iter::once((*what).to_string()).chain(row.iter().map(cell)).collect())
        .collect();
    let blank = "–".to_string();
    rows.push(vec![
        "instructions, whole catalogue, every answer given".to_string(),
        instructions,
        blank.clone(),
        blank,
    ]);
    Ok(Section {
        title: "Pont alone".to_string(),
        text: format!(
            "All {rights:.0} published French rights. Natively: the median over twenty households, answers already read. Chromium \
             ({}): the JavaScript package, from JSON text to JSON text, the median of seven fresh pages; its clock ticks every \
             0.1 ms. Instructions: callgrind ({}), the mean over twenty households.",
            chromium,
            version("valgrind")
        ),
        columns: ["what", "natively", "Chromium", "Chromium, processor 4 times slower"].map(str::to_string).to_vec(),
        rows,
    })
}

/// What a program says its version is, without what else it says.
fn version(program: &str) -> String {
    let output = command(program, &["--version"]).stderr(Stdio::null()).output();
    let text = output.map_or(String::new(), |output| String::from_utf8_lossy(&output.stdout).into_owned());
    text.lines().next().unwrap_or("?").split(" built on").next().unwrap_or("?").trim().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_of_instructions_is_read_from_callgrinds_last_words() {
        let text = "==7== Callgrind, a call-graph\n==7== \n==7== Events    : Ir\n==7== Collected : 123456789\n==7== \n==7== I   refs:      123,456,789\n";
        assert_eq!(collected(text), Some(123_456_789));
        assert_eq!(collected("==7== valgrind: no\n"), None);
        assert_eq!(collected("==7== Collected : many\n"), None);
    }
}
