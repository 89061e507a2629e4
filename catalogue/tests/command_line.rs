//! The `pont` command as somebody at a terminal meets it.

#![allow(clippy::unwrap_used)]

mod terminal;

use std::fs;
use terminal::{Folder, pont, root, text};

const PENSIONER: &str = r#"{"persons":{"you":{}},"birth":{"you":"1950-03-02"}}"#;

#[test]
fn help_teaches_with_examples_and_wrong_usage_is_told() {
    for command in [
        "check",
        "test",
        "inputs",
        "evaluate",
        "explain",
        "interview",
        "population",
        "measure",
        "simulate",
        "timeline",
        "compare",
        "new",
        "build",
    ] {
        let help = pont(&[command, "--help"], "");
        assert!(help.status.success(), "{command}");
        assert!(text(&help.stdout).contains("Example"), "{command} --help shows no example");
    }
    for wrong in [
        &["chek"][..],
        &["evaluate", "--country", "de"],
        &["evaluate", "--date", "15/06/2026"],
        &["build"],
        &["explain"],
    ] {
        let out = pont(wrong, "");
        assert_eq!(out.status.code(), Some(2), "{wrong:?}");
        assert!(!out.stderr.is_empty(), "{wrong:?} says nothing");
    }
    let out = pont(&["--root", "/nowhere", "check"], "");
    assert_eq!(out.status.code(), Some(2));
    assert!(text(&out.stderr).contains("no folder `catalogue`"));
}

#[test]
fn bad_lines_are_told_and_the_run_goes_on() {
    let lines = format!(
        "{}\n{{\n\n{}\n{}\n{}\n",
        r#"{"id":"a","answers":{}}"#,
        r#"{"id":"b","answers":{"birht":{"you":"1990-01-01"}}}"#,
        r#"{"id":"c","answers":{"persons":{"you":{},"leo":{"parents":["you"]}},"birth":{"you":"2010-01-01","leo":"1980-01-01"}}}"#,
        format_args!(r#"{{"id":"d","answers":{PENSIONER}}}"#),
    );
    let out = pont(&["evaluate", "--country", "fr", "--date", "2026-06-15"], &lines);
    assert_eq!(out.status.code(), Some(1));
    let rows: Vec<serde_json::Value> = text(&out.stdout).lines().map(|l| serde_json::from_str(l).unwrap()).collect();
    assert_eq!(rows.len(), 5);
    assert!(rows[0]["results"]["rsa"][0]["verdict"].is_string());
    assert!(rows[0]["next"]["question"]["screen"].is_string());
    assert_eq!(rows[1]["line"], 2);
    assert!(rows[2]["errors"][0].as_str().unwrap().ends_with("did you mean `birth`?"));
    assert!(rows[3]["errors"][0].as_str().unwrap().contains("born later"));
    assert_eq!(rows[4]["id"], "d");
    assert!(pont(&["evaluate"], "").status.success());
}

#[test]
fn an_explanation_names_conditions_sources_and_steps() {
    let out = pont(&["explain", "rsa", "--date", "2026-06-15"], PENSIONER);
    assert!(out.status.success(), "{}", text(&out.stderr));
    let page = text(&out.stdout);
    for part in ["rsa for household", "conditions", "CASF L262-4", "amount", "less"] {
        assert!(page.contains(part), "`{part}` is missing in:\n{page}");
    }
    let wrong = pont(&["explain", "rsb"], PENSIONER);
    assert_eq!(wrong.status.code(), Some(2));
    assert!(text(&wrong.stderr).contains("did you mean `rsa`?"));
}

#[test]
fn an_interview_comes_to_an_end_in_both_countries() {
    for country in ["fr", "es"] {
        let out = pont(&["interview", "--country", country, "--date", "2026-06-15"], PENSIONER);
        assert!(out.status.success(), "{}", text(&out.stderr));
        assert!(text(&out.stdout).contains("settled after"), "{}", text(&out.stdout));
    }
}

#[test]
fn the_coming_months_are_told_with_their_causes() {
    let nearly_65 = r#"{"persons":{"you":{}},"birth":{"you":"1962-01-20"},"needs_help":{"you":false},"has_invalidity_pension":{"you":false},"nationality":{"you":"french"},"territory":"mainland"}"#;
    let out = pont(&["timeline", "--date", "2026-11-21", "--months", "6"], nearly_65);
    assert!(out.status.success(), "{}", text(&out.stderr));
    let page = text(&out.stdout);
    for part in [
        "2026-11 (today)",
        "2027-02",
        "aspa for household: becomes open",
        "because of you being 65 years old",
        "rests on the last known rates",
    ] {
        assert!(page.contains(part), "`{part}` is missing in:\n{page}");
    }
    let out = pont(&["timeline", "--date", "2026-11-21", "--months", "6", "--json"], nearly_65);
    let ahead: serde_json::Value = serde_json::from_slice(&out.stdout).unwrap();
    assert_eq!((&ahead["from"], &ahead["to"]), (&"2026-11".into(), &"2027-05".into()));
    let old = ahead["events"].as_array().unwrap().iter().find(|e| e["benefit"] == "aspa").unwrap();
    assert_eq!((&old["month"], &old["causes"][0]["months"]), (&"2027-02".into(), &serde_json::json!([780, 780])));
    assert_eq!(pont(&["timeline", "--months", "99"], nearly_65).status.code(), Some(2));
}

#[test]
fn two_versions_of_the_law_are_compared() {
    let folder = Folder::new("compare");
    let built = folder.0.join("built");
    assert!(pont(&["build", "--out", built.to_str().unwrap()], "").status.success());
    let file = fs::read_dir(&built).unwrap().map(|f| f.unwrap().path());
    let file = file.into_iter().find(|f| f.file_name().unwrap().to_str().unwrap().starts_with("fr-")).unwrap();
    let mut older = pont_rules::read(&fs::read(&file).unwrap()).unwrap();
    let pensioner = r#"{"persons":{"you":{}},"birth":{"you":"1950-03-02"},"nationality":{"you":"french"},"territory":"mainland","gross_pension":{"you":0},"has_pension":{"you":false}}"#;
    let date = ["--date", "2026-11-21"];
    let same = pont(&[&["compare", file.to_str().unwrap(), "."][..], &date].concat(), pensioner);
    assert!(same.status.success(), "{}", text(&same.stderr));
    assert_eq!(text(&same.stdout), "Both versions give this household the same.\n");
    older.params.iter_mut().find(|p| p.id == "aspa_single").unwrap().values.pop();
    older.inputs.iter_mut().find(|i| i.id == "has_pension").unwrap().id = "had_pension".into();
    let old = folder.0.join("older.pont");
    fs::write(&old, pont_rules::write(&older)).unwrap();
    let out = pont(&[&["compare", old.to_str().unwrap(), "."][..], &date].concat(), pensioner);
    let page = text(&out.stdout);
    for part in ["aspa_single from 2026-01 on", "Rules that differ", "Not asked in the older version: has_pension"] {
        assert!(page.contains(part), "`{part}` is missing in:\n{page}{}", text(&out.stderr));
    }
    let out = pont(&[&["compare", old.to_str().unwrap(), ".", "--json"][..], &date].concat(), pensioner);
    let found: serde_json::Value = serde_json::from_slice(&out.stdout).unwrap();
    assert_eq!(found["rates"], serde_json::json!([{ "id": "aspa_single", "from": "2026-01" }]));
    let wrong = pont(&["compare", "/nowhere", "."], pensioner);
    assert_eq!(wrong.status.code(), Some(2));
    assert!(text(&wrong.stderr).contains("neither a .pont file"));
}

#[test]
fn inputs_are_listed_with_who_reads_them() {
    let out = pont(&["inputs", "--json"], "");
    let rows: Vec<serde_json::Value> = serde_json::from_slice(&out.stdout).unwrap();
    let birth = rows.iter().find(|r| r["id"] == "birth").unwrap();
    assert_eq!(birth["topic"], "people");
    assert!(birth["benefits"].as_array().unwrap().iter().any(|b| b == "rsa"));
}

#[test]
fn what_is_built_is_named_by_its_content() {
    let folder = Folder::new("build");
    let (one, two) = (folder.0.join("one"), folder.0.join("two"));
    for out in [&one, &two] {
        let built = pont(&["build", "--out", out.to_str().unwrap()], "");
        assert!(built.status.success(), "{}", text(&built.stderr));
    }
    let index = fs::read_to_string(one.join("index.json")).unwrap();
    assert_eq!(index, fs::read_to_string(two.join("index.json")).unwrap());
    let index: serde_json::Value = serde_json::from_str(&index).unwrap();
    for country in ["fr", "es"] {
        let name = index[country]["catalogue"].as_str().unwrap();
        let bytes = fs::read(one.join(name)).unwrap();
        assert!(name.contains(&pont_catalogue::bundle::content_hash(&bytes)));
        let catalogue = pont_rules::read(&bytes).unwrap();
        assert_eq!(catalogue.country, country);
        assert!(catalogue.benefits.iter().all(|b| b.published), "drafts stay at home");
        assert!(one.join(index[country]["places"].as_str().unwrap()).is_file());
    }
}

#[test]
fn a_new_right_compiles_and_passes_its_cases_at_once() {
    let folder = Folder::new("new");
    let catalogue = folder.0.join("catalogue");
    fs::create_dir_all(catalogue.join("fr")).unwrap();
    fs::create_dir_all(catalogue.join("common")).unwrap();
    fs::copy(root().join("catalogue/golden/base/common/inputs.yaml"), catalogue.join("common/inputs.yaml")).unwrap();
    fs::create_dir_all(folder.0.join("locales/fr")).unwrap();
    fs::write(folder.0.join("locales/fr/fr.ftl"), "").unwrap();
    let at = folder.0.to_str().unwrap();
    let made = pont(&["--root", at, "new", "energy_voucher"], "");
    assert!(made.status.success(), "{}", text(&made.stderr));
    let checked = pont(&["--root", at, "check", "--country", "fr", "--rules"], "");
    assert!(checked.status.success(), "{}", text(&checked.stdout));
    let tested = pont(&["--root", at, "test", "energy_voucher", "--country", "fr"], "");
    assert!(tested.status.success(), "{}", text(&tested.stdout));
    assert!(text(&tested.stdout).ends_with("passed, 0 failed\n"));
    assert!(fs::read_to_string(folder.0.join("locales/fr/fr.ftl")).unwrap().contains("benefit-energy_voucher"));
    let again = pont(&["--root", at, "new", "energy_voucher"], "");
    assert_eq!(again.status.code(), Some(2));
    assert_eq!(pont(&["--root", at, "new", "Energy-Voucher"], "").status.code(), Some(2));
}

#[test]
fn drawn_households_are_evaluated_and_interviewed_as_they_are_printed() {
    for country in ["fr", "es"] {
        let which = ["--country", country, "--date", "2026-11-26"];
        let drawn = pont(&[&["population", "--count", "5", "--seed", "3"], &which[..]].concat(), "");
        assert!(drawn.status.success(), "{}", text(&drawn.stderr));
        let lines = text(&drawn.stdout);
        assert_eq!(lines.lines().count(), 5);
        assert_eq!(
            lines,
            text(&pont(&[&["population", "--count", "5", "--seed", "3"], &which[..]].concat(), "").stdout)
        );
        let found = pont(&[&["evaluate"], &which[..]].concat(), &lines);
        assert!(found.status.success(), "{}", text(&found.stdout));
        assert_eq!(text(&found.stdout).matches("\"settled\":true").count(), 5);
        let first = lines.lines().next().unwrap();
        let asked = pont(&[&["interview"], &which[..]].concat(), first);
        assert!(asked.status.success() && text(&asked.stdout).contains("settled after"), "{}", text(&asked.stdout));
    }
    let shares = text(&pont(&["population", "--shares", "--count", "50", "--date", "2026-11-26"], "").stdout);
    assert!(shares.contains("INSEE") && shares.contains("asked") && shares.contains("together"));
}
