//! The pictures: one for everything that is chosen, claimed or brought along in the real catalogues, and none for nothing.

#![allow(clippy::unwrap_used)]

use pont_app::components::icon::{Icon, turns};
use pont_app::journey::{ChildOf, Need, Role};
use pont_app::mandate::{CHANNELS, THEMES};
use pont_app::pages::shelves::Shelf;
use pont_rules::model::{Catalogue, Domain, Enumeration};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_path_buf()
}

/// A country's law, drafts included: a right that is published tomorrow has its picture today.
fn law(country: &str) -> Catalogue {
    pont_catalogue::compile::compile(&root().join("catalogue"), country).catalogue.unwrap()
}

/// Concept → picture, and whether it is mirrored.
fn named() -> BTreeMap<String, (String, bool)> {
    let table = fs::read_to_string(root().join("pictures/names.tsv")).unwrap();
    let row = |line: &str| {
        let fields: Vec<&str> = line.split('\t').collect();
        (fields[0].to_owned(), (fields[1].to_owned(), fields[3] == "yes"))
    };
    table.lines().skip(1).map(row).collect()
}

/// What the app draws whatever the law says.
fn general() -> BTreeSet<String> {
    let mut wanted: BTreeSet<String> = Icon::ALL.iter().map(|icon| icon.name().to_owned()).collect();
    wanted.extend(Need::ALL.iter().map(|need| format!("need-{}", need.name())));
    let roles = [Role::Partner, Role::Child(ChildOf::Both), Role::Parent, Role::Sibling, Role::Other];
    wanted.extend(roles.iter().map(|role| format!("role-{}", role.name())));
    wanted.extend(["country-fr", "country-es"].map(str::to_owned));
    wanted.extend(["none", "received", "refused", "not-for-me"].iter().map(|mark| format!("mark-{mark}")));
    wanted.extend(["system", "light", "dark", "contrast"].iter().map(|theme| format!("theme-{theme}")));
    wanted.extend(["normal", "large", "largest"].iter().map(|size| format!("text-{size}")));
    wanted.extend(Shelf::ALL.iter().map(|shelf| format!("shelf-{}", shelf.name())));
    wanted.extend(["both", "mine", "partners"].iter().map(|of| format!("child-of-{of}")));
    wanted.extend(THEMES.iter().map(|theme| format!("theme-{theme}")));
    wanted.extend(CHANNELS.iter().map(|channel| format!("by-{channel}")));
    // What is taken away, and on which paper.
    let taken = ["print-short", "print-full", "print-sheet", "print-ticket", "share-short", "share-papers"];
    wanted.extend(taken.map(str::to_owned));
    wanted
}

/// The enumerations whose values somebody chooses among. A town alone says which rights of its own it has.
fn drawn(catalogue: &Catalogue) -> impl Iterator<Item = &Enumeration> {
    catalogue.enums.iter().filter(|one| one.id != "local_area")
}

/// What the law of both countries asks, offers and wants to see.
fn of_the_law() -> BTreeSet<String> {
    let mut wanted = BTreeSet::new();
    for country in ["fr", "es"] {
        let catalogue = law(country);
        for one in drawn(&catalogue) {
            wanted.extend(one.values.iter().map(|value| format!("v-{}-{value}", one.id)));
        }
        for input in &catalogue.inputs {
            // A date is typed, and a choice has a picture for each value.
            if matches!(input.domain, Domain::Bool | Domain::Number { .. }) {
                wanted.insert(format!("q-{}", input.id));
            }
            wanted.extend(input.document.iter().map(|document| format!("doc-{document}")));
        }
        for benefit in &catalogue.benefits {
            // A town's right may do without: the build gives it that of a town.
            if benefit.level != "local" || named().contains_key(&format!("benefit-{}", benefit.id)) {
                wanted.insert(format!("benefit-{}", benefit.id));
            }
            wanted.extend(benefit.documents.iter().map(|document| format!("doc-{document}")));
        }
    }
    wanted
}

#[test]
fn everything_has_a_picture_and_no_picture_is_for_nothing() {
    let wanted: BTreeSet<String> = general().into_iter().chain(of_the_law()).collect();
    assert!(wanted.len() > 200, "the catalogues are no longer read: {}", wanted.len());
    let named: BTreeSet<String> = named().into_keys().collect();
    let without: Vec<_> = wanted.difference(&named).collect();
    let unused: Vec<_> = named.difference(&wanted).collect();
    assert!(without.is_empty() && unused.is_empty(), "no picture for {without:?}; nothing asks for {unused:?}");
}

#[test]
fn the_rights_of_one_country_can_be_told_apart() {
    let named = named();
    for country in ["fr", "es"] {
        let mut seen = BTreeMap::new();
        for benefit in &law(country).benefits {
            let Some((picture, _)) = named.get(&format!("benefit-{}", benefit.id)) else { continue };
            if let Some(other) = seen.insert(picture, &benefit.id) {
                panic!("{} and {other} are both shown as {picture}", benefit.id);
            }
        }
    }
}

#[test]
fn the_values_of_one_question_can_be_told_apart() {
    let named = named();
    for country in ["fr", "es"] {
        for one in drawn(&law(country)) {
            let pictures: BTreeSet<_> =
                one.values.iter().map(|value| &named[&format!("v-{}-{value}", one.id)].0).collect();
            assert_eq!(pictures.len(), one.values.len(), "{}", one.id);
        }
    }
}

#[test]
fn the_app_turns_what_the_table_says_is_mirrored() {
    for (concept, (_, mirrored)) in named() {
        assert_eq!(turns(&concept), mirrored, "{concept}");
    }
}
