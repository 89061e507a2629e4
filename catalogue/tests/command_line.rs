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
fn what_if_is_told_as_a_table() {
    let mother = root().join("catalogue/households/fr/lone_mother.json");
    let explain = |right: &str, vary: &str| {
        let answers = ["explain", right, "--date", "2026-11-26", "--answers", mother.to_str().unwrap(), "--vary", vary];
        pont(&answers, "")
    };
    let curve = explain("rsa", "net_wage:you=0..2500");
    let curve = text(&curve.stdout);
    assert!(curve.contains("per euro") && curve.lines().any(|l| l.trim_end().ends_with(" -1")), "{curve}");
    let together = explain("total", "rent=0..1200");
    assert!(text(&together.stdout).starts_with("all published rights together"), "{}", text(&together.stdout));
    let children = explain("total", "children");
    assert_eq!(text(&children.stdout).lines().count(), 8, "a line for each count from none to six, below a heading");
    for (wrong, why) in
        [("nothing", "no input"), ("tenure", "no number"), ("net_wage:leon", "Nobody"), ("rent=5", "two ends")]
    {
        let out = explain("rsa", wrong);
        assert_eq!(out.status.code(), Some(2), "{wrong}");
        assert!(text(&out.stderr).contains(why), "{wrong}: {}", text(&out.stderr));
    }
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

/// Copies what a town stands among: the law of Catalonia with its places and words.
fn catalonia(folder: &Folder) {
    fn copy(from: &std::path::Path, to: &std::path::Path) {
        fs::create_dir_all(to).unwrap();
        for entry in fs::read_dir(from).unwrap() {
            let (path, name) = entry.map(|e| (e.path(), e.file_name())).unwrap();
            if path.is_dir() {
                copy(&path, &to.join(name));
            } else {
                fs::copy(&path, to.join(name)).unwrap();
            }
        }
    }
    for part in ["catalogue/common", "catalogue/es", "catalogue/ct", "catalogue/territory", "locales"] {
        copy(&root().join(part), &folder.0.join(part));
    }
}

#[test]
fn a_new_town_is_accepted_at_once_and_told_what_it_lacks() {
    let folder = Folder::new("town");
    catalonia(&folder);
    let at = folder.0.to_str().unwrap();
    let run = |arguments: &[&str]| pont(&[&["--root", at], arguments].concat(), "");
    let near = run(&["new", "town", "Gironna", "--country", "es"]);
    assert!(text(&near.stderr).contains("Is it Girona?"), "{}", text(&near.stderr));
    assert!(text(&run(&["new", "town", "Girona", "--country", "es", "--code", "99999"]).stderr).contains("99999"));
    let made = run(&["new", "town", "Girona", "--country", "es"]);
    assert!(made.status.success(), "{}", text(&made.stderr));
    assert_eq!(run(&["new", "town", "Girona", "--country", "es"]).status.code(), Some(2));
    let right = run(&["new", "girona_aid", "--town", "es-girona"]);
    assert!(right.status.success(), "{}", text(&right.stderr));
    let town = folder.0.join("catalogue/towns/es-girona");
    assert!(fs::read_to_string(town.join("town.yaml")).unwrap().contains("where: town = 17079"));
    let check = || run(&["check", "--country", "es"]);
    let checked = check();
    assert!(checked.status.success(), "{}", text(&checked.stdout));
    let told = text(&checked.stdout);
    for part in ["There is no office", "`girona_aid` is a draft", "texts/ca.ftl, texts/es.ftl"] {
        assert!(told.contains(part), "`{part}` is not told in:\n{told}");
    }
    let tested = run(&["test", "girona_aid", "--country", "es"]);
    assert!(tested.status.success(), "{}", text(&tested.stdout));

    let rule = fs::read_to_string(town.join("girona_aid.yaml")).unwrap();
    fs::write(town.join("girona_aid.yaml"), rule.replace("status: draft", "status: published")).unwrap();
    let published = check();
    assert!(published.status.success(), "{}", text(&published.stdout));
    assert!(text(&published.stdout).contains("There are no texts in: fr, ar"));
    fs::remove_file(town.join("texts/ca.ftl")).unwrap();
    let lacking = check();
    assert_eq!(lacking.status.code(), Some(1));
    assert!(text(&lacking.stdout).contains("write texts/ca.ftl"), "{}", text(&lacking.stdout));
}

#[test]
fn a_towns_office_colour_and_drawing_are_looked_at() {
    let folder = Folder::new("office");
    catalonia(&folder);
    let at = folder.0.to_str().unwrap();
    let run = |arguments: &[&str]| pont(&[&["--root", at], arguments].concat(), "");
    assert!(run(&["new", "town", "Girona", "--country", "es"]).status.success());
    let town = folder.0.join("catalogue/towns/es-girona");
    let before = fs::read_to_string(town.join("town.yaml")).unwrap();
    let office = "offices:\n  desk:\n    name: Desk\n    rights: [urgencia_socia]\n    source: https://example.org/\n    checked: 2020-01-01\n";
    fs::write(town.join("town.yaml"), format!("{before}{office}colour: \"#ffee00\"\n")).unwrap();
    fs::write(town.join("logo.svg"), "<svg viewBox=\"0 0 9 9\"><script>alert(1)</script></svg>").unwrap();
    let told = text(&run(&["check", "--country", "es"]).stdout);
    for part in [
        "did you mean `urgencia_social`?",
        "too pale on white paper",
        "holds `<script>`",
        "lacks its address, its telephone, its hours",
        "checked on 2020-01-01, more than a year ago",
    ] {
        assert!(told.contains(part), "`{part}` is not told in:\n{told}");
    }
}

#[test]
fn a_towns_texts_are_added_to_a_site_and_what_falls_back_is_marked() {
    let folder = Folder::new("fallback");
    catalonia(&folder);
    fs::create_dir_all(folder.0.join("catalogue/fr")).unwrap();
    let town = folder.0.join("catalogue/towns/es-girona");
    fs::create_dir_all(town.join("texts")).unwrap();
    fs::write(town.join("town.yaml"), "town: Girona\nlanguage: ca\ncodes: [17079]\nwhere: town = 17079\n").unwrap();
    fs::write(town.join("texts/ca.ftl"), "benefit-x = Ajut\n").unwrap();
    fs::write(town.join("texts/es.ftl"), "benefit-x = Ayuda\n").unwrap();
    let site = folder.0.join("site");
    for language in ["fr", "ca", "es", "ar"] {
        fs::create_dir_all(site.join(language)).unwrap();
        fs::write(site.join(language).join("es.ftl"), "a = A\n").unwrap();
    }
    let folders = pont_catalogue::towns::folders(&folder.0.join("catalogue"), "es");
    pont_catalogue::towns::add_texts(&folders, "es", &site).unwrap();
    let of = |language: &str| fs::read_to_string(site.join(language).join("es.ftl")).unwrap();
    assert_eq!(of("ca"), "a = A\n\nbenefit-x = Ajut\n");
    assert!(of("ar").contains("\u{E0001}\u{E0065}\u{E0073}Ayuda\u{E007F}"));
}
