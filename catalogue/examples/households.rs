//! Random households of a catalogue as JSON lines, everything answered: `households FILE.pont COUNT SEED YYYY-MM-DD`.

use pont_rules::{calendar, read};
use pont_simulate::household::Household;
use pont_simulate::lines::write;
use std::io::Write as _;
use std::process::ExitCode;

#[path = "../tests/made/mod.rs"]
mod made;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let read = || {
        let [file, count, seed, date] = arguments.as_slice() else { return None };
        let catalogue = std::fs::read(file).ok().and_then(|bytes| read(&bytes).ok())?;
        Some((catalogue, count.parse::<u64>().ok()?, seed.parse::<u64>().ok()?, calendar::parse(date)?))
    };
    let Some((catalogue, count, seed, today)) = read() else {
        eprintln!("usage: households FILE.pont COUNT SEED YYYY-MM-DD");
        return ExitCode::FAILURE;
    };
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for n in 0..count {
        let household: Household = made::household(&catalogue, today, seed, n);
        if writeln!(out, "{}", write::line(&catalogue, &household)).is_err() {
            break;
        }
    }
    ExitCode::SUCCESS
}
