//! The `pont` command as somebody at a terminal meets it.

#![allow(clippy::unwrap_used)]

mod terminal;

use std::fs;
use terminal::{Folder, pont, root, text};

const PENSIONER: &str = r#"{"persons":{"you":{}},"birth":{"you":"1950-03-02"}}"#;

#[test]
fn help_teaches_with_examples_and_wrong_usage_is_told() {
    for command in ["check", "test", "inputs", "evaluate", "explain", "interview", "simulate", "new", "build"] {
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
