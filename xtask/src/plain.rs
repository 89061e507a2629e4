//! The plain language of the texts: `cargo xtask plain` and the suite of the same name.

use crate::place;
use crate::run::{Outcome, say};
use check::Rule;
use clap::Args;
use std::fs;
use std::path::Path;

mod check;
mod ease;
mod phrase;
mod report;
mod sentences;
mod terms;
mod texts;

/// The languages of every text.
pub(crate) const LANGUAGES: [&str; 4] = ["fr", "ca", "es", "ar"];
/// Where the report goes.
const REPORT: &str = "docs/plain-words.md";

/// Options of `cargo xtask plain`.
#[derive(Args)]
pub(crate) struct Options {
    /// Only check: write no report.
    #[arg(long)]
    check: bool,
    /// Also list the long sentences and percentages that are only counted.
    #[arg(long)]
    all: bool,
}

/// One language, read and checked.
struct Language {
    code: &'static str,
    texts: Vec<texts::Text>,
    rows: Vec<terms::Row>,
    found: check::Found,
}

/// Reads and checks one language.
fn language(root: &Path, code: &'static str) -> Outcome<Language> {
    let (rows, bad_rows) = terms::read(root, code)?;
    let sources = texts::sources(root, code)?;
    let (texts, bad_texts) = texts::read(&sources);
    let mut found = check::check(&texts, &rows);
    found.errors.extend(bad_rows.into_iter().chain(bad_texts).map(|told| (Rule::Readable, told)));
    Ok(Language { code, texts, rows, found })
}

/// The texts of a language that nothing is filled into, with the names of their messages.
pub(crate) fn unchanging(root: &Path, language: &str) -> Outcome<Vec<(String, String)>> {
    let (texts, problems) = texts::read(&texts::sources(root, language)?);
    if let Some(problem) = problems.first() {
        return Err(problem.clone());
    }
    let fixed = texts.into_iter().filter(|text| !text.says.contains(texts::PLACE));
    Ok(fixed.map(|text| (text.key, text.says)).collect())
}

/// The hard words of a language with their written forms, as `id=form|form` with semicolons between.
pub(crate) fn hard_words(root: &Path, language: &str) -> Outcome<String> {
    let (rows, problems) = terms::read(root, language)?;
    if let Some(problem) = problems.first() {
        return Err(problem.clone());
    }
    // A star lets anything be written before a word: the app does not ask what stands there in Arabic.
    let forms = |row: &terms::Row| {
        row.write.split('|').map(|form| form.trim().trim_matches('*').to_owned()).collect::<Vec<_>>()
    };
    let entry = |row: &terms::Row| format!("{}={}", row.id, forms(row).join("|"));
    Ok(rows.iter().filter(|row| row.kind == terms::Kind::Hard).map(entry).collect::<Vec<_>>().join(";"))
}

fn languages(root: &Path) -> Outcome<Vec<Language>> {
    LANGUAGES.into_iter().map(|code| language(root, code)).collect()
}

fn differences(all: &[Language]) -> Vec<String> {
    let lists: Vec<(&str, &[terms::Row])> = all.iter().map(|one| (one.code, one.rows.as_slice())).collect();
    terms::differences(&lists)
}

/// Every rule in every language, with what breaks it.
pub(crate) fn checks(root: &Path) -> Outcome<Vec<(String, Vec<String>)>> {
    let all = languages(root)?;
    let mut checks = vec![("the word lists settle the same things".to_string(), differences(&all))];
    for one in &all {
        for rule in Rule::ALL {
            let broken = one.found.errors.iter().filter(|(broken, _)| *broken == rule).map(|(_, told)| told.clone());
            checks.push((format!("{}: {}", one.code, rule.holds()), broken.collect()));
        }
    }
    Ok(checks)
}

/// Tells what is wrong, and writes the report unless asked only to check.
pub(crate) fn plain(options: &Options) -> Outcome<()> {
    let root = place::root();
    let all = languages(&root)?;
    let mut errors = differences(&all);
    errors.extend(all.iter().flat_map(|one| one.found.errors.iter().map(|(_, told)| told.clone())));
    errors.iter().for_each(|told| println!("{told}"));
    if options.all {
        all.iter().flat_map(|one| &one.found.warnings).for_each(|told| println!("warning: {told}"));
    }
    if !options.check {
        let figures: Vec<_> =
            all.iter().map(|one| (one.code, report::figures(one.code, &one.texts, &one.found))).collect();
        let page = report::page(&place::today(), &figures);
        fs::write(root.join(REPORT), page).map_err(|why| format!("{REPORT}: {why}"))?;
        say(&format!("wrote {REPORT}"));
    }
    match errors.len() {
        0 => Ok(()),
        1 => Err("one text or word is not plain".to_string()),
        many => Err(format!("{many} texts or words are not plain")),
    }
}
