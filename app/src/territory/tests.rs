//! The real tables, compiled from their CSV files.

use super::matching::Search;
use super::reading::Typed;
use super::{Fact, Territory, Town};
use pont_catalogue::territory::build;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::OnceLock;

fn tables() -> &'static BTreeMap<String, Vec<u8>> {
    static TABLES: OnceLock<BTreeMap<String, Vec<u8>>> = OnceLock::new();
    TABLES.get_or_init(|| {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../catalogue");
        build(&root).unwrap_or_else(|problems| panic!("{}", problems[0])).into_iter().collect()
    })
}

fn territory(country: &str) -> &'static Territory {
    static READ: OnceLock<BTreeMap<String, Territory>> = OnceLock::new();
    let read = || {
        tables().values().map(|b| Territory::read(b.clone()).unwrap()).map(|t| (t.country().to_owned(), t)).collect()
    };
    &READ.get_or_init(read)[country]
}

fn label(town: &Town) -> String {
    format!("{} {}", town.name, town.area_key)
}

/// One search: `country, typed, expected first suggestions` as `name area`, separated by `; `.
fn check(cases: &[(&str, &str, &str)]) {
    let mut wrong = Vec::new();
    for (country, typed, expected) in cases {
        let found: Vec<String> = territory(country).search(typed, 8).iter().map(label).collect();
        let expected: Vec<&str> = expected.split("; ").filter(|e| !e.is_empty()).collect();
        if !found.iter().zip(&expected).all(|(a, b)| a == b)
            || found.len() < expected.len()
            || expected.is_empty() && !found.is_empty()
        {
            wrong.push(format!("{typed}: {found:?} instead of {expected:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn all_places_are_there() {
    assert_eq!(territory("fr").len(), 35_014);
    assert_eq!(territory("es").len(), 947);
    assert_eq!(territory("fr").language(), "fr");
    assert_eq!(territory("es").language(), "ca");
}

#[test]
fn every_place_fits_its_own_name_and_postcodes() {
    for country in ["fr", "es"] {
        let territory = territory(country);
        let mut walk = territory.columns.walk();
        while let Some(entry) = walk.step() {
            let posts = entry.postcodes().map(|post| format!("{post:05}"));
            let others = entry.others().map(|(_, text)| text.to_owned());
            for typed in posts.chain(others).chain([entry.name().to_owned()]) {
                let read = Typed::new(&typed, country);
                let fits = Search::new(&read).fit(&entry, false);
                assert!(fits.is_some(), "{} does not fit {typed}", entry.name());
            }
            let read = Typed::new(entry.name(), country);
            assert!(Search::new(&read).fit(&entry, false).is_some_and(|f| f.rank.is_exact()), "{}", entry.name());
        }
    }
}

#[test]
fn a_place_is_among_the_first_eight_by_name_and_postcode() {
    for (country, every) in [("fr", 331), ("es", 19)] {
        let territory = territory(country);
        let mut names: BTreeMap<String, usize> = BTreeMap::new();
        let mut walk = territory.columns.walk();
        while let Some(entry) = walk.step() {
            *names
                .entry(super::letters::Letters::of(entry.name()).all().to_vec().escape_ascii().to_string())
                .or_default() += 1;
        }
        for index in (0..territory.len()).step_by(every) {
            let town = territory.town(index).unwrap();
            let homonyms = names[&super::letters::Letters::of(&town.name).all().to_vec().escape_ascii().to_string()];
            let typed = if homonyms > 8 { format!("{} {}", town.name, town.postcode) } else { town.name.clone() };
            let found = territory.search(&typed, 8);
            assert!(
                found.iter().any(|t| t.code == town.code),
                "{typed}: {:?}",
                found.iter().map(label).collect::<Vec<_>>()
            );
            if !town.postcode.is_empty() {
                let found = territory.search(&town.postcode, 200);
                assert!(found.iter().any(|t| t.code == town.code && t.postcode == town.postcode), "{}", town.postcode);
            }
        }
    }
}

#[test]
fn suggestions_can_be_told_apart() {
    for country in ["fr", "es"] {
        let mut seen = BTreeSet::new();
        let territory = territory(country);
        let mut walk = territory.columns.walk();
        while let Some(entry) = walk.step() {
            let town = territory.describe(&entry, None, None);
            assert!(
                seen.insert((town.name.clone(), town.area.clone())),
                "two towns look like {}, {}",
                town.name,
                town.area
            );
        }
    }
}

#[test]
fn postcodes_are_found_however_they_are_typed() {
    check(&[
        ("fr", "31000", "Toulouse 31"),
        ("fr", "31 000", "Toulouse 31"),
        ("fr", "٣١٠٠٠", "Toulouse 31"),
        ("fr", "۳۱۰۰۰", "Toulouse 31"),
        ("fr", "31", "Toulouse 31"),
        ("fr", "75015", "Paris 15e 75; Paris 75"),
        ("fr", "97400", "Saint-Denis 974"),
        ("es", "08301", "Mataró maresme"),
        ("es", "٠٨٣٠١", "Mataró maresme"),
        ("es", "08", "Barcelona barcelones; L'Hospitalet de Llobregat barcelones; Terrassa valles_occidental"),
        ("fr", "31059", "Toulouse 31"),
        ("fr", "310000000000000", ""),
        ("fr", "99999", ""),
        ("fr", "", ""),
        ("fr", " - ", ""),
    ]);
}

#[test]
fn the_postcode_shown_is_the_one_meant() {
    let shown = |typed: &str, code: &str| {
        let found = territory("fr").search(typed, 8);
        found.into_iter().find(|town| town.code == code).map(|town| town.postcode)
    };
    assert_eq!(shown("Toulouse", "31555").as_deref(), Some("31000"));
    assert_eq!(shown("31200", "31555").as_deref(), Some("31200"));
    assert_eq!(shown("13", "13001").as_deref(), Some("13100"));
    assert_eq!(shown("paris 15", "75115").as_deref(), Some("75015"));
}

#[test]
fn names_forgive_accents_case_hyphens_and_articles() {
    check(&[
        ("fr", "saint etienne", "Saint-Étienne 42"),
        ("fr", "SAINT-ETIENNE", "Saint-Étienne 42"),
        ("fr", "Sai\u{301}nt-E\u{301}tienne", "Saint-Étienne 42"),
        ("fr", "saintetienne", "Saint-Étienne 42"),
        ("fr", "St Étienne", "Saint-Étienne 42"),
        ("fr", "ste genevieve des b", "Sainte-Geneviève-des-Bois 91"),
        ("fr", "st", "Strasbourg 67; Saint-Étienne 42"),
        ("fr", "havre", "Le Havre 76"),
        ("fr", "Le Havre", "Le Havre 76"),
        ("fr", "la toulouse", "Toulouse 31"),
        ("fr", "lhay les roses", "L'Haÿ-les-Roses 94"),
        ("fr", "hay les roses", "L'Haÿ-les-Roses 94"),
        ("fr", "marcq en baroeul", "Marcq-en-Barœul 59"),
        ("fr", "boulogne s/ mer", "Boulogne-sur-Mer 62"),
        ("fr", "chalon saone", "Chalon-sur-Saône 71"),
        ("fr", "ferrand", "Clermont-Ferrand 63"),
        ("es", "mataro", "Mataró maresme"),
        ("es", "prat", "El Prat de Llobregat baix_llobregat"),
        ("es", "hospitalet", "L'Hospitalet de Llobregat barcelones"),
        ("es", "St Boi", "Sant Boi de Llobregat baix_llobregat"),
        ("es", "sta coloma", "Santa Coloma de Gramenet barcelones"),
        ("es", "seu d'urgell", "La Seu d'Urgell alt_urgell"),
    ]);
}

#[test]
fn names_forgive_a_letter_or_two() {
    check(&[
        ("fr", "toulouze", "Toulouse 31"),
        ("fr", "Toluose", "Toulouse 31"),
        ("fr", "monpelier", "Montpellier 34"),
        ("fr", "monpel", "Montpellier 34"),
        ("fr", "marseile", "Marseille 13"),
        ("fr", "strasbour", "Strasbourg 67"),
        ("fr", "straßburg", "Strasbourg 67"),
        ("fr", "aix en provance", "Aix-en-Provence 13"),
        ("fr", "perpinan", "Perpignan 66"),
        ("es", "hospitallet", "L'Hospitalet de Llobregat barcelones"),
        ("es", "cruïlles", "Cruïlles, Monells i Sant Sadurní de l'Heura baix_emporda"),
        ("es", "tarasa", "Terrassa valles_occidental"),
        ("es", "molerussa", "Mollerussa pla_d_urgell"),
        ("fr", "xyzzyq", ""),
    ]);
}

#[test]
fn larger_towns_are_found_in_arabic_script() {
    check(&[
        ("fr", "تولوز", "Toulouse 31"),
        ("fr", "طولوز", "Toulouse 31"),
        ("fr", "مرسيليا", "Marseille 13"),
        ("fr", "باريس", "Paris 75"),
        ("fr", "باريس ١٥", "Paris 15e 75"),
        ("fr", "غرونوبل", "Grenoble 38"),
        ("fr", "جرونوبل", "Grenoble 38"),
        ("fr", "موبلييه", "Montpellier 34"),
        ("es", "برشلونة", "Barcelona barcelones"),
        ("es", "برشلونه", "Barcelona barcelones"),
        ("es", "ماتارو", "Mataró maresme"),
        ("es", "غافا", "Gavà baix_llobregat"),
        ("es", "خيرونا", "Girona girones"),
    ]);
    let arabic = |country| {
        let mut walk = territory(country).columns.walk();
        let mut named = 0;
        while let Some(entry) = walk.step() {
            named += usize::from(territory(country).describe(&entry, None, None).arabic.is_some());
        }
        named
    };
    assert!(arabic("fr") >= 150 && arabic("es") >= 80);
    assert_eq!(territory("fr").search("Toulouse", 1)[0].arabic.as_deref(), Some("تولوز"));
}

#[test]
fn districts_are_found_as_people_call_them() {
    check(&[
        ("fr", "Paris 15", "Paris 15e 75"),
        ("fr", "paris 15e", "Paris 15e 75"),
        ("fr", "Paris 15e Arrondissement", "Paris 15e 75"),
        ("fr", "paris 15ème arrondissement", "Paris 15e 75"),
        ("fr", "Paris 1er", "Paris 1er 75"),
        ("fr", "paris 75015", "Paris 15e 75; Paris 75"),
        ("fr", "Lyon 3", "Lyon 3e 69"),
        ("fr", "Marseille 8e", "Marseille 8e 13"),
        ("fr", "Paris", "Paris 75; Paris 15e 75"),
    ]);
}

#[test]
fn homonyms_are_told_apart_by_department_or_postcode() {
    check(&[
        ("fr", "Saint-Denis 93", "Saint-Denis 93"),
        ("fr", "Saint-Denis (974)", "Saint-Denis 974"),
        ("fr", "saint denis reunion", "Saint-Denis 974"),
        ("fr", "sainte colombe gironde", "Sainte-Colombe 33"),
        ("fr", "33350 sainte colombe", "Sainte-Colombe 33"),
        ("fr", "Brest 29", "Brest 29"),
    ]);
}

#[test]
fn former_and_other_names_lead_to_the_town() {
    check(&[
        ("es", "Lérida", "Lleida segria"),
        ("es", "Gerona", "Girona girones"),
        ("es", "San Cugat", "Sant Cugat del Vallès valles_occidental"),
        ("es", "Vilafranca del Panadés", "Vilafranca del Penedès alt_penedes"),
        ("es", "La Seo de Urgel", "La Seu d'Urgell alt_urgell"),
        ("es", "Tarrasa", "Terrassa valles_occidental"),
        ("fr", "annecy le vieux", "Annecy 74"),
        ("fr", "Marsella", "Marseille 13"),
        ("fr", "Perpinyà", "Perpignan 66"),
        ("fr", "evry", "Évry-Courcouronnes 91"),
    ]);
    assert_eq!(territory("es").search("lerida", 1)[0].also.as_deref(), Some("Lérida"));
    assert_eq!(territory("es").search("lleida", 1)[0].also, None);
}

#[test]
fn the_law_reads_what_follows_from_the_town() {
    let facts = |country, code| {
        let town = territory(country).by_code(code).unwrap();
        let said = |fact: &Fact| match fact {
            Fact::Choice(value) => value.clone(),
            Fact::Number(number) => number.to_string(),
        };
        town.facts.iter().map(|(input, fact)| format!("{input}={}", said(fact))).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(facts("fr", "75115"), "territory=mainland local_area=paris housing_zone=zone_1");
    assert_eq!(facts("fr", "31555"), "territory=mainland local_area=toulouse housing_zone=zone_2");
    assert_eq!(facts("fr", "2A004"), "territory=mainland local_area=elsewhere housing_zone=zone_2");
    assert_eq!(facts("fr", "67482"), "territory=alsace_moselle local_area=strasbourg_area housing_zone=zone_2");
    assert_eq!(facts("fr", "97608"), "territory=mayotte local_area=elsewhere housing_zone=zone_2");
    // Colomiers, in Toulouse's group of communes; Muret, in another that shares its buses; Saint-Gaudens, in the department.
    for (code, area) in [("31149", "toulouse_area"), ("31395", "toulouse_area"), ("31483", "haute_garonne")] {
        assert!(facts("fr", code).contains(&format!("local_area={area} ")), "{code}: {}", facts("fr", code));
    }
    // A group that spreads over three departments, and a district, which belongs to no group.
    for code in ["13055", "13201", "83120", "84089"] {
        assert!(facts("fr", code).contains("local_area=marseille_area "), "{code}: {}", facts("fr", code));
    }
    assert_eq!(facts("fr", "98818"), "");
    assert_eq!(facts("es", "08121"), "town=8121");
    assert_eq!(territory("es").by_code("8121"), None);
    assert_eq!(territory("fr").by_code("2A004").unwrap().name, "Ajaccio");
}

#[test]
fn every_fact_is_an_input_of_the_law() {
    for country in ["fr", "es"] {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../catalogue");
        let folders = [(root.join(country), false), (root.join("common"), true)];
        let inputs = folders.map(|(folder, _)| std::fs::read_to_string(folder.join("inputs.yaml")).unwrap()).concat();
        let mut facts = BTreeSet::new();
        let mut walk = territory(country).columns.walk();
        while let Some(entry) = walk.step() {
            facts.extend(territory(country).columns.facts(&entry).into_iter().map(|(input, fact)| match fact {
                Fact::Choice(value) => (input, value),
                Fact::Number(_) => (input, String::new()),
            }));
        }
        for (input, value) in facts {
            assert!(inputs.contains(&format!("\n  {input}:")), "{country}: no input {input}");
            let known = inputs.lines().any(|line| line.contains('[') && line.contains(&value));
            assert!(known, "{country}: {input} has no value {value}");
        }
    }
}

#[test]
fn damaged_bytes_give_an_error_or_an_answer() {
    let mut state = 11_u64;
    let mut next = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below
    };
    let mut refused = 0;
    for (name, tries) in [("places-es", 1500), ("places-fr", 30)] {
        let sound = &tables()[name];
        for attempt in 0..tries {
            let mut bytes = sound.clone();
            match attempt % 3 {
                0 => bytes.truncate(next(sound.len())),
                1 => (0..1 + next(4)).for_each(|_| bytes[next(sound.len())] = next(256) as u8),
                // Among the lengths and lists at the beginning.
                _ => bytes[next(400)] = next(256) as u8,
            }
            let Ok(read) = Territory::read(bytes) else {
                refused += 1;
                continue;
            };
            for typed in ["sant", "08", "terrassa", "برشلونة", "saint denis 93"] {
                assert!(read.search(typed, 8).len() <= 8);
            }
            let _ = (read.by_code("08121"), read.town(next(1000)));
        }
    }
    assert!(refused > 500, "{refused}");
    assert!(Territory::read(Vec::new()).is_err());
    assert!(Territory::read(b"PLACES\x01".to_vec()).is_err());
}

#[test]
fn any_text_can_be_typed() {
    let territory = territory("es");
    let long = "Sant ".repeat(500);
    for typed in [
        long.as_str(),
        "\u{0}\u{FFFF}",
        "…'’-·",
        "12345678901234567890 a 1 2 3 4 5",
        "l",
        "l l l l",
        "ـ",
        "𝕬𝖇",
        "s s",
        "é\u{301}",
    ] {
        assert!(territory.search(typed, 8).len() <= 8, "{typed}");
    }
    assert!(territory.search("sant", 0).is_empty());
}
