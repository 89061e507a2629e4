//! Rule files that are right and rule files that are wrong, with exactly what the compiler says beside them.
//!
//! A file is a benefit, or several files after lines `#=== path`. `golden/base` holds the inputs and rates that they share.
//! `UPDATE_GOLDEN=1` writes the expected outputs anew.

#![allow(clippy::unwrap_used)]

use pont_catalogue::cases::{self, Outcome};
use pont_catalogue::compile::compile_folders;
use pont_catalogue::source::Problems;
use pont_catalogue::{Compiled, population, words};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

fn golden(kind: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("golden").join(kind)
}

/// A folder for one file's parts, removed when done with.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Folder {
        let path = std::env::temp_dir().join(format!("pont-golden-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(path.join("rules")).unwrap();
        Folder(path)
    }

    fn put(&self, path: &str, text: &str) {
        let path = if path.starts_with("locales/") { self.0.join(path) } else { self.0.join("rules").join(path) };
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn compile(name: &str, text: &str) -> Compiled {
    let folder = Folder::new(name);
    let mut parts = text.split("#=== ");
    let first = parts.next().unwrap();
    if !first.trim().is_empty() {
        folder.put("rule.yaml", first);
    }
    for part in parts {
        let (path, body) = part.split_once('\n').unwrap_or((part, ""));
        folder.put(path.trim(), body);
    }
    let rules = folder.0.join("rules");
    let mut compiled = compile_folders(&rules, &[(golden("base/common"), true), (rules.clone(), false)], "fr");
    cases::complete(&mut compiled);
    if folder.0.join("locales").exists() {
        words::check(&mut compiled, &folder.0.join("locales"), "fr");
    }
    compiled
}

/// What is expected of a file that is right: no problem, the results of its cases, calls, and households of its population.
fn results(compiled: &Compiled) -> String {
    let mut out = compiled.problems.render(&compiled.sources);
    let Some(catalogue) = &compiled.catalogue else { return out };
    let read_back = pont_rules::read(&pont_rules::write(catalogue)).unwrap();
    assert_eq!(&read_back, catalogue, "what is written is what is read");
    let mut problems = Problems::default();
    for case in cases::read(compiled, catalogue, &mut problems) {
        let answers = match pont_rules::json::answers_from_value(catalogue, &case.answers, case.date) {
            Ok(answers) => answers,
            Err(problems) => {
                writeln!(out, "FAILED: {}: {problems:?}", case.name.value).unwrap();
                continue;
            }
        };
        let scope = pont_rules::Scope::Benefit(case.benefit);
        let found = pont_rules::evaluate(catalogue, &answers, case.date, scope);
        let passed = cases::run(catalogue, &case) == Outcome::Passed;
        writeln!(out, "{}: {}", if passed { "passed" } else { "FAILED" }, case.name.value).unwrap();
        writeln!(out, "  {}", pont_rules::json::results_to_value(catalogue, &answers, &found)).unwrap();
    }
    for benefit in &catalogue.benefits {
        let Some(call) = &benefit.call else { continue };
        writeln!(out, "{}: {call:?}", benefit.id).unwrap();
    }
    for index in 0..if compiled.population.is_some() { 6 } else { 0 } {
        let today = pont_rules::calendar::day(2026, 11, 26);
        let household = population::draw(compiled.population.as_ref().unwrap(), today, 1, index);
        let answers = pont_rules::json::answers_to_value(catalogue, &household.answers, today);
        writeln!(out, "{}: {answers}", household.kind).unwrap();
    }
    out
}

/// The files of a folder, in order.
fn files(kind: &str, least: usize) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(golden(kind))
        .unwrap()
        .map(|e| e.unwrap().path())
        .filter(|p| p.extension().is_some_and(|x| x == "yaml"))
        .collect();
    files.sort();
    assert!(files.len() >= least, "only {} files in golden/{kind}", files.len());
    files
}

/// Compares every file of a folder with the output beside it.
fn check(kind: &str, least: usize, output: impl Fn(&Compiled) -> String) {
    let files = files(kind, least);
    let mut wrong = Vec::new();
    for file in files {
        let name = file.file_stem().unwrap().to_string_lossy().into_owned();
        let compiled = compile(&name, &fs::read_to_string(&file).unwrap());
        let got = output(&compiled);
        let beside = file.with_extension("out");
        if (kind == "bad") == compiled.problems.is_empty() || got.contains("FAILED") {
            wrong.push(format!(
                "golden/{kind}/{name} must {}be refused:\n{got}",
                if kind == "bad" { "" } else { "not " }
            ));
            continue;
        }
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            fs::write(&beside, &got).unwrap();
            continue;
        }
        if fs::read_to_string(&beside).unwrap_or_default() != got {
            wrong.push(format!("golden/{kind}/{name}:\n{got}"));
        }
    }
    assert!(wrong.is_empty(), "{} files differ from what is expected:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn wrong_files_are_refused_with_a_sentence() {
    check("bad", 60, |compiled| compiled.problems.render(&compiled.sources));
}

#[test]
fn right_files_give_what_their_cases_expect() {
    check("good", 5, results);
}

#[test]
fn the_fuzzer_of_binary_catalogues_starts_from_the_right_files() {
    let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("../rules-wasm/fuzz/corpus/catalogue");
    for file in files("good", 5) {
        let name = file.file_stem().unwrap().to_string_lossy().into_owned();
        let law = compile(&format!("seed-{name}"), &fs::read_to_string(&file).unwrap()).catalogue.unwrap();
        let (seed, bytes) = (seeds.join(&name), pont_rules::write(&law));
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            fs::write(&seed, &bytes).unwrap();
        }
        assert!(fs::read(&seed).is_ok_and(|old| old == bytes), "{} is not of this format", seed.display());
    }
}
