//! `pont simulate` as somebody meets it who has a population: the same totals whatever the form and the threads, and no half
//! file ever.

#![allow(clippy::unwrap_used)]

mod made;
mod terminal;

use serde_json::{Value, json};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use terminal::{Folder, pont, root, text};

const DATE: &str = "2026-11-26";

/// Households of a country as JSON lines.
fn population(country: &str, count: u64) -> String {
    let catalogue = pont_catalogue::compile(Path::new(env!("CARGO_MANIFEST_DIR")), country).catalogue.unwrap();
    let today = pont_rules::calendar::parse(DATE).unwrap();
    let mut lines = String::new();
    for n in 0..count {
        let household = made::household(&catalogue, today, 7, n);
        writeln!(lines, "{}", pont_simulate::lines::write::line(&catalogue, &household)).unwrap();
    }
    lines
}

/// The report of a run that understood everything.
fn report(arguments: &[&str], input: &str) -> Value {
    let out = pont(&[&["simulate", "--json", "--date", DATE][..], arguments].concat(), input);
    assert!(out.status.success(), "{arguments:?}: {}", text(&out.stderr));
    serde_json::from_slice(&out.stdout).unwrap()
}

#[test]
fn totals_are_what_evaluating_each_household_adds_up_to() {
    let lines = population("fr", 120);
    let report = report(&["--by", "kind", "--benefits", "rsa,back_to_school"], &lines);
    let out = pont(&["evaluate", "--date", DATE], &strip(&lines));
    let (mut yes, mut low, mut high) = (0, 0, 0);
    for (line, result) in lines.lines().zip(text(&out.stdout).lines()) {
        let (line, result): (Value, Value) =
            (serde_json::from_str(line).unwrap(), serde_json::from_str(result).unwrap());
        let rsa = &result["results"]["rsa"][0];
        let amount = |i: usize| pont_rules::json::fixed(&rsa["amount"][i].to_string()).unwrap();
        let weight =
            line.get("weight").map_or(pont_rules::model::ONE, |w| pont_rules::json::fixed(&w.to_string()).unwrap());
        yes += u64::from(rsa["verdict"] == "yes");
        let sure = if rsa["verdict"] == "office" { 0 } else { amount(0) };
        low += i128::from(sure) * i128::from(weight);
        high += i128::from(amount(1)) * i128::from(weight);
    }
    let rsa = &report["all"]["rights"]["rsa"];
    assert!(yes > 3, "{yes} households with a certain right show too little");
    assert_eq!(rsa["yes"]["households"], yes);
    let told = [low, high].map(|side| pont_simulate::money::json(pont_simulate::money::cents(side)));
    assert_eq!(rsa["total_per_month"], Value::from(told.to_vec()));
    assert_eq!(report["all"]["rights"].as_object().unwrap().len(), 2);
    let kinds = report["by"]["kind"].as_object().unwrap();
    let sum: u64 = kinds.values().map(|g| g["households"]["households"].as_u64().unwrap()).sum();
    assert!(kinds.len() > 3 && sum == 120, "{} kinds, {sum} households", kinds.len());
}

/// The lines as `pont evaluate` takes them.
fn strip(lines: &str) -> String {
    let answers = |line: &str| serde_json::from_str::<Value>(line).unwrap()["answers"].clone();
    lines.lines().fold(String::new(), |all, line| all + &json!({ "answers": answers(line) }).to_string() + "\n")
}

#[test]
fn any_number_of_threads_gives_the_same_to_the_last_digit() {
    // More than one block of lines.
    let lines = population("fr", 400).repeat(12);
    let one = report(&["--threads", "1", "--by", "territory"], &lines);
    for threads in ["2", "5"] {
        assert_eq!(report(&["--threads", threads, "--by", "territory"], &lines), one, "{threads} threads");
    }
    assert_eq!(report(&["--limit", "37"], &lines)["all"]["households"]["households"], 37);
}

#[test]
fn a_broken_line_is_told_with_its_number_and_the_others_count() {
    let lines = population("fr", 3);
    let [a, b, c] = lines.lines().collect::<Vec<_>>()[..] else { panic!("three lines") };
    let broken =
        format!("{a}\n\n{{\"answers\": {{\"birht\": 1}}}}\n{b}\n{{\n{c}\n{}\n", r#"{"weight": -1, "answers": {}}"#);
    let out = pont(&["simulate", "--json", "--date", DATE], &broken);
    assert_eq!(out.status.code(), Some(1));
    let told = text(&out.stderr);
    for part in ["line 3: birht: no such input", "line 5: this is not JSON", "line 7: weight: expects a number"] {
        assert!(told.contains(part), "`{part}` is missing in:\n{told}");
    }
    let broken: Value = serde_json::from_slice(&out.stdout).unwrap();
    assert_eq!(broken["not_understood"], 3);
    assert_eq!(broken["all"], report(&[], &lines)["all"]);
}

#[test]
fn the_results_of_each_household_stand_in_a_file_in_the_order_of_reading() {
    let folder = Folder::new("simulate-results");
    // More than one block of lines.
    let (lines, file) = (population("fr", 300).repeat(16), folder.0.join("results.jsonl"));
    report(&["--results", file.to_str().unwrap(), "--threads", "3"], &lines);
    let rows: Vec<Value> =
        fs::read_to_string(&file).unwrap().lines().map(|l| serde_json::from_str(l).unwrap()).collect();
    assert_eq!(rows.len(), 16 * 300);
    for (n, row) in rows.iter().enumerate() {
        assert_eq!(row["id"], format!("h{}", n % 300));
        assert!(row["rights"]["rsa"]["verdict"].is_string());
    }
    assert_eq!(fs::read_dir(&folder.0).unwrap().count(), 1, "only the finished file is left");
}

#[test]
fn wrong_use_is_told_and_leaves_nothing_behind() {
    let folder = Folder::new("simulate-wrong");
    let file = folder.0.join("results.jsonl");
    for (arguments, told) in [
        (&["--benefits", "rsb"][..], "did you mean `rsa`?"),
        (&["/nowhere/population.jsonl"], "/nowhere/population.jsonl"),
        (&["--against", "/nowhere"], "/nowhere"),
        (&["--results", "/nowhere/results.jsonl"], "/nowhere/results.jsonl"),
        (&["--results", file.to_str().unwrap(), "/nowhere/x"], "/nowhere/x"),
    ] {
        let out = pont(&[&["simulate"][..], arguments].concat(), "");
        assert_eq!(out.status.code(), Some(2), "{arguments:?}");
        assert!(text(&out.stderr).contains(told), "{arguments:?}: {}", text(&out.stderr));
    }
    assert_eq!(fs::read_dir(&folder.0).unwrap().count(), 0);
}

#[cfg(unix)]
#[test]
fn a_run_that_is_stopped_prints_what_was_done_and_leaves_no_half_file() {
    use std::io::{BufRead as _, BufReader, Read as _, Write as _};
    use std::process::{Command, Stdio};
    let folder = Folder::new("simulate-stopped");
    let file = folder.0.join("results.jsonl");
    let mut child = Command::new(env!("CARGO_BIN_EXE_pont"))
        .args(["simulate", "--date", DATE, "--progress", "--results", file.to_str().unwrap()])
        .current_dir(root())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let lines = population("fr", 200);
    // Its input never ends by itself.
    let writer = std::thread::spawn(move || while stdin.write_all(lines.as_bytes()).is_ok() {});
    let mut told = BufReader::new(child.stderr.take().unwrap());
    let mut line = String::new();
    while !line.contains(" households") || line.starts_with("0 ") {
        line.clear();
        assert!(told.read_line(&mut line).unwrap() > 0, "it ended by itself");
    }
    assert!(Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap().success());
    let rest = std::thread::spawn(move || {
        let mut rest = String::new();
        told.read_to_string(&mut rest).map(|_| rest)
    });
    let out = child.wait_with_output().unwrap();
    writer.join().unwrap();
    assert_eq!(out.status.code(), Some(130));
    assert!(text(&out.stdout).starts_with("PARTIAL"), "{}", text(&out.stdout));
    assert!(text(&out.stdout).contains("rsa"));
    assert!(rest.join().unwrap().unwrap().contains("not written"));
    assert_eq!(fs::read_dir(&folder.0).unwrap().count(), 0, "a half file is left");
}

/// A copy of the law that can be changed.
fn copy_of_the_law(folder: &Folder) {
    for part in ["common", "fr", "towns/fr-toulouse"] {
        let to = folder.0.join("catalogue").join(part);
        fs::create_dir_all(&to).unwrap();
        for entry in fs::read_dir(root().join("catalogue").join(part)).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                continue;
            }
            fs::copy(&path, to.join(path.file_name().unwrap())).unwrap();
        }
    }
}

#[test]
fn a_law_compared_with_itself_changes_nothing() {
    let folder = Folder::new("simulate-itself");
    copy_of_the_law(&folder);
    let report = report(&["--against", folder.0.to_str().unwrap()], &population("fr", 150));
    let against = &report["all"]["against"];
    assert_eq!(against["unchanged"]["households"], 150);
    assert_eq!(against["cost_per_year"].to_string(), "[0.00,0.00]");
    for (id, right) in against["rights"].as_object().unwrap() {
        assert_eq!(right["same_rules"], true, "{id}");
        for (before, row) in right["verdict_before_and_after"].as_object().unwrap() {
            for (after, count) in row.as_object().unwrap() {
                assert!(before == after || count["households"] == 0, "{id}: {before} to {after}");
            }
        }
    }
}

/// CSS D543-1: a child who reaches 11 to 14 this year brings 0.9467 of the base of family benefits (478.16 €), 452.67 €; with
/// a whole base it is 478.16 €, 25.49 € more. One who reaches 6 to 10 brings 0.8972, 429.01 €; with 0.8 it is 382.53 €,
/// 46.48 € less.
#[test]
fn changed_figures_give_the_winners_and_the_cost_that_are_worked_out_by_hand() {
    let folder = Folder::new("simulate-reform");
    copy_of_the_law(&folder);
    let path = folder.0.join("catalogue/fr/back_to_school.yaml");
    let rules = fs::read_to_string(&path).unwrap();
    let reformed =
        rules.replace("2014-04-01: 0.9467", "2014-04-01: 1").replace("2014-04-01: 0.8972", "2014-04-01: 0.8");
    assert!(reformed.len() < rules.len(), "the rates of the law stand elsewhere now");
    fs::write(&path, reformed).unwrap();
    let mother = fs::read_to_string(root().join("catalogue/households/fr/lone_mother.json")).unwrap();
    let mother: Value = serde_json::from_str(&mother).unwrap();
    let with = |kind: &str, weight: u8, ana: &str, leo: &str| {
        let mut answers = mother.clone();
        (answers["birth"]["ana"], answers["birth"]["leo"]) = (ana.into(), leo.into());
        json!({ "kind": kind, "weight": weight, "answers": answers }).to_string()
    };
    // A pupil of nine and one too young; one of twelve and one too young; two of twelve and thirteen.
    let lines = [
        with("loses", 3, "2017-04-20", "2022-09-08"),
        with("gains", 1, "2014-04-20", "2022-09-08"),
        with("gains", 2, "2014-04-20", "2013-09-08"),
    ];
    let report = report(&["--against", folder.0.to_str().unwrap(), "--by", "kind"], &lines.join("\n"));
    let against = &report["all"]["against"];
    // 25.49 + 2 × 50.98 − 3 × 46.48.
    assert_eq!(against["cost_per_year"], json!([-11.99, -11.99]));
    assert_eq!(against["winners"]["households"], json!({ "households": 2, "weighted": 3 }));
    assert_eq!(against["winners"]["per_year"], json!([127.45, 127.45]));
    assert_eq!(against["winners"]["mean_per_year"], json!([42.48, 42.48]));
    assert_eq!(against["losers"]["households"], json!({ "households": 1, "weighted": 3 }));
    assert_eq!(against["losers"]["mean_per_year"], json!([-46.48, -46.48]));
    assert_eq!(
        (&against["unchanged"]["households"], &against["open"]["households"]["households"]),
        (&json!(0), &json!(0))
    );
    for (id, right) in against["rights"].as_object().unwrap() {
        // The sports pass is for those whom the school grant is due for.
        assert_eq!(right["same_rules"], !["back_to_school", "pass_sport"].contains(&id.as_str()), "{id}");
    }
    assert_eq!(report["by"]["kind"]["loses"]["against"]["cost_per_year"], json!([-139.44, -139.44]));
    assert_eq!(report["by"]["kind"]["gains"]["against"]["winners"]["households"]["households"], 2);
}

#[test]
fn a_right_that_falls_away_is_seen_in_both_verdicts_and_in_the_cost() {
    let folder = Folder::new("simulate-repeal");
    copy_of_the_law(&folder);
    let path = folder.0.join("catalogue/fr/back_to_school.yaml");
    let rules = fs::read_to_string(&path).unwrap().replace("status: published", "status: draft");
    fs::write(&path, rules).unwrap();
    let mother = fs::read_to_string(root().join("catalogue/households/fr/lone_mother.json")).unwrap();
    let line = format!("{{\"answers\": {}}}", mother.replace('\n', " "));
    let report = report(&["--against", folder.0.to_str().unwrap()], &line);
    let right = &report["all"]["against"]["rights"]["back_to_school"];
    assert_eq!(right["verdict_before_and_after"]["yes"]["no"]["households"], 1);
    assert_eq!(report["all"]["against"]["cost_per_year"], json!([-429.01, -429.01]));
}

#[test]
fn lines_come_back_from_a_conversion_as_they_were() {
    let folder = Folder::new("simulate-convert");
    let (from, to) = (folder.0.join("from.jsonl"), folder.0.join("to.jsonl"));
    let mut lines = population("fr", 60);
    // What only lines can say: months, ranges, ages, somebody elsewhere, a list that is not finished.
    lines += r#"{"id":"odd","answers":{"persons":{"you":{},"gran":{"elsewhere":true,"sibling":"you"},"more":true},"birth":{"you":"1990-03","gran":{"between":["1940-01-02","1950-03-04"]}},"net_wage":{"you":{"now":1200,"months":{"2026-08":900,"2026-09":{"about":100}}}},"rent":{"between":[500,600.5]},"tenure":"unknown"}}"#;
    lines += "\n{\"answers\":{\"birth\":{\"you\":\"1990-03-02\"}}}\n";
    fs::write(&from, &lines).unwrap();
    convert(&from, &to);
    let once = fs::read_to_string(&to).unwrap();
    assert_eq!(once.lines().count(), 62);
    assert_eq!(once.lines().take(60).collect::<Vec<_>>(), lines.lines().take(60).collect::<Vec<_>>());
    convert(&to, &from);
    assert_eq!(fs::read_to_string(&from).unwrap(), once, "the second time nothing changes any more");
    assert_eq!(report(&[], &lines), report(&[from.to_str().unwrap()], ""));
    #[cfg(feature = "parquet")]
    {
        let (columns, back) = (folder.0.join("columns.parquet"), folder.0.join("back.jsonl"));
        convert(&from, &columns);
        convert(&columns, &back);
        assert_eq!(fs::read_to_string(&back).unwrap(), once, "by way of Parquet");
    }
    #[cfg(not(feature = "parquet"))]
    {
        let out = pont(&["simulate", "convert", from.to_str().unwrap(), "--to", "x.parquet"], "");
        assert_eq!(out.status.code(), Some(2));
        assert!(text(&out.stderr).contains("--features parquet"));
    }
}

fn convert(from: &Path, to: &Path) {
    let arguments = ["simulate", "convert", "--date", DATE, from.to_str().unwrap(), "--to", to.to_str().unwrap()];
    let out = pont(&arguments, "");
    assert!(out.status.success(), "{}", text(&out.stderr));
}

#[cfg(feature = "parquet")]
mod parquet {
    use super::*;

    #[test]
    fn parquet_gives_the_same_totals_and_results_as_lines() {
        for country in ["fr", "es"] {
            let folder = Folder::new(&format!("simulate-parquet-{country}"));
            let (lines, columns) = (folder.0.join("lines.jsonl"), folder.0.join("columns.parquet"));
            fs::write(&lines, population(country, 1_500)).unwrap();
            let out = pont(
                &[
                    "simulate",
                    "convert",
                    "--country",
                    country,
                    lines.to_str().unwrap(),
                    "--to",
                    columns.to_str().unwrap(),
                ],
                "",
            );
            assert!(out.status.success(), "{}", text(&out.stderr));
            let results = [folder.0.join("a.jsonl"), folder.0.join("b.jsonl")];
            let reports: Vec<Value> = [&lines, &columns]
                .iter()
                .zip(&results)
                .map(|(file, results)| {
                    let results = ["--results", results.to_str().unwrap()];
                    report(
                        &[&["--country", country, "--by", "kind", file.to_str().unwrap()][..], &results].concat(),
                        "",
                    )
                })
                .collect();
            assert_eq!(reports[0], reports[1]);
            assert_eq!(reports[0]["all"]["households"]["households"], 1_500);
            assert_eq!(fs::read(&results[0]).unwrap(), fs::read(&results[1]).unwrap());
        }
    }

    #[test]
    fn a_row_that_cannot_be_is_told_with_its_number() {
        let folder = Folder::new("simulate-parquet-bad");
        let file = folder.0.join("columns.parquet");
        let catalogue = pont_catalogue::compile(Path::new(env!("CARGO_MANIFEST_DIR")), "fr").catalogue.unwrap();
        let today = pont_rules::calendar::parse(DATE).unwrap();
        let mut households: Vec<_> = (0..3).map(|n| made::household(&catalogue, today, 3, n)).collect();
        // The applicant of the second household is born in the future.
        let birth = catalogue.input("birth").unwrap();
        let day = today + 20;
        households[1].answers.set(&catalogue, birth, Some(0), pont_rules::Answer::Date(day, day)).unwrap();
        let batch = pont_simulate::columns::batch(&catalogue, &households).unwrap();
        pont_simulate::columns::save(&file, &batch).unwrap();
        let out = pont(&["simulate", "--json", "--date", DATE, file.to_str().unwrap()], "");
        assert_eq!(out.status.code(), Some(1));
        assert!(text(&out.stderr).contains("columns.parquet:2: birth: you is not born yet"), "{}", text(&out.stderr));
        let report: Value = serde_json::from_slice(&out.stdout).unwrap();
        assert_eq!((&report["all"]["households"]["households"], &report["not_understood"]), (&json!(2), &json!(1)));
    }
}
