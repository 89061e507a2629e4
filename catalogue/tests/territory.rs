//! The tables of places: what they hold, and what is said of a table that is wrong.

#![allow(clippy::unwrap_used)]

use pont_catalogue::territory::build;
use std::fs;
use std::path::{Path, PathBuf};

fn catalogue() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// A copy of the tables in which some lines are replaced.
fn with(name: &str, changes: &[(&str, &str, &str)]) -> PathBuf {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let folder = root.join("territory");
    fs::create_dir_all(&folder).unwrap();
    for entry in fs::read_dir(catalogue().join("territory")).unwrap() {
        let path = entry.unwrap().path();
        let file = path.file_name().unwrap().to_str().unwrap().to_owned();
        let mut text = fs::read_to_string(&path).unwrap();
        for (_, from, to) in changes.iter().filter(|(changed, ..)| *changed == file) {
            assert!(text.contains(from), "{file} has no `{from}`");
            text = text.replacen(from, to, 1);
        }
        fs::write(folder.join(file), text).unwrap();
    }
    root
}

#[test]
fn the_same_tables_give_the_same_bytes() {
    let [once, again] = [(); 2].map(|()| build(&catalogue()).unwrap());
    let names: Vec<&str> = once.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["places-fr", "places-es"]);
    assert_eq!(once, again);
}

#[test]
fn each_country_fits_its_budget() {
    for (name, bytes) in build(&catalogue()).unwrap() {
        let mut packed = Vec::new();
        let quality = brotli::enc::BrotliEncoderParams { quality: 9, lgwin: 22, ..Default::default() };
        brotli::BrotliCompress(&mut bytes.as_slice(), &mut packed, &quality).unwrap();
        // Packed less tightly than when it is served.
        assert!(packed.len() <= 250_000, "{name}: {} bytes of brotli", packed.len());
    }
}

#[test]
fn all_problems_are_told_at_once_with_their_line() {
    let root = with(
        "bad-tables",
        &[
            ("communes-fr.csv", "01001,", "0100,"),
            ("communes-fr.csv", "01002,L'Abergement-de-Varey,01640", "01002,L'Abergement-de-Varey,1640"),
            (
                "communes-fr.csv",
                "01004,Ambérieu-en-Bugey,01500,01,84,240100883,3",
                "01004,Ambérieu-en-Bugey,01500,01,84,240100883,4",
            ),
            ("facts-fr.csv", "01,territory", "99,territory"),
            ("local-fr.csv", "31555,Toulouse", "31000,Toulouse"),
            ("municipis-cat.csv", "08001,Abrera", "08002,Abrera"),
            ("municipis-cat.csv", "08003,Alella,08328,", "08003,Alella,08328,,"),
            ("order-cat.csv", "08019,", "08999,"),
            ("variants.csv", "country,", "land,"),
        ],
    );
    let problems: Vec<String> = build(&root).unwrap_err().iter().map(ToString::to_string).collect();
    for expected in [
        "territory/communes-fr.csv:2: `0100` is not a code of five characters",
        "territory/communes-fr.csv:3: `1640` is not a postcode of five digits",
        "territory/communes-fr.csv:4: `4` is not a housing zone: 1, 1bis, 2, 3 or nothing",
        "territory/facts-fr.csv:2: `99` is not in departements-fr.csv",
        "territory/local-fr.csv:2: no commune of France is or belongs to `31000`",
        "territory/municipis-cat.csv:0: Abrera and Aguilar de Segarra have the same code",
        "territory/municipis-cat.csv:4: 6 cells where the first line has 5",
        "territory/order-cat.csv:0: `08999` is not in municipis-cat.csv",
        "territory/variants.csv:1: the column `country` is missing",
    ] {
        assert!(problems.iter().any(|p| p == expected), "{expected}\nis not among\n{}", problems.join("\n"));
    }
}

#[test]
fn a_missing_table_is_a_problem() {
    let root = with("no-tables", &[]);
    fs::remove_file(root.join("territory/departements-fr.csv")).unwrap();
    let problems = build(&root).unwrap_err();
    assert!(problems.iter().any(|p| p.file == "departements-fr.csv" && p.line == 0));
}
