//! Where the time of a population run goes, one thread, microseconds a household: `stages FILE.pont FILE.jsonl YYYY-MM-DD`.

use pont_rules::{Scope, calendar, evaluate, read};
use pont_simulate::law::{Assessor, Law};
use pont_simulate::lines;
use pont_simulate::totals::{By, Totals};
use std::hint::black_box;
use std::process::ExitCode;
use std::time::Instant;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let input = || {
        let [law, lines, date] = arguments.as_slice() else { return None };
        let catalogue = std::fs::read(law).ok().and_then(|bytes| read(&bytes).ok())?;
        Some((catalogue, std::fs::read_to_string(lines).ok()?, calendar::parse(date)?))
    };
    let Some((catalogue, text, today)) = input() else {
        eprintln!("usage: stages FILE.pont FILE.jsonl YYYY-MM-DD");
        return ExitCode::FAILURE;
    };
    let Ok(law) = Law::new(catalogue, today, false, &[]) else { return ExitCode::FAILURE };
    let all: Vec<&str> = text.lines().collect();
    let told = |what: &str, begun: Instant| {
        println!("{what:<34} {:>7.2}", begun.elapsed().as_secs_f64() * 1e6 / all.len().max(1) as f64);
    };
    let begun = Instant::now();
    for line in &all {
        let _ = black_box(serde_json::from_str::<serde_json::Value>(line));
    }
    told("(JSON into a tree)", begun);
    let mut reader = lines::Reader::new(&law.catalogue, today);
    let begun = Instant::now();
    let households: Vec<_> = all.iter().filter_map(|line| reader.household(line.as_bytes()).ok()).collect();
    told("JSON line into answers", begun);
    let mut assessor = Assessor::new(&law);
    let mut standings = Vec::new();
    let begun = Instant::now();
    for block in households.chunks(512) {
        assessor.standings(&block.iter().map(|h| &h.answers).collect::<Vec<_>>(), &mut standings);
    }
    told("rights, by single values first", begun);
    println!("{:<34} {:>6.1}%", "  of which the long way too", assessor.long() as f64 * 100.0 / all.len() as f64);
    let mut totals = Totals::new(&[By::Kind]);
    let begun = Instant::now();
    let standings = standings.get(..law.rights.len()).unwrap_or_default();
    for household in &households {
        totals.add(&law, &[By::Kind], household, standings, None);
    }
    told("totals, by kind", begun);
    let begun = Instant::now();
    for household in &households {
        black_box(evaluate(&law.catalogue, &household.answers, today, Scope::Published));
    }
    told("(rights, by sets alone)", begun);
    let mut standings = Vec::new();
    let complete: Vec<_> = households
        .iter()
        .filter(|h| {
            let before = assessor.long();
            assessor.standings(&[&h.answers], &mut standings);
            assessor.long() == before
        })
        .collect();
    let begun = Instant::now();
    for block in complete.chunks(512) {
        assessor.standings(&block.iter().map(|h| &h.answers).collect::<Vec<_>>(), &mut standings);
    }
    println!(
        "{:<34} {:>7.2}",
        "(rights, complete households)",
        begun.elapsed().as_secs_f64() * 1e6 / complete.len() as f64
    );
    ExitCode::SUCCESS
}
