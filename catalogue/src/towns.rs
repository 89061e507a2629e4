//! Municipal packages: a town is a folder `catalogue/towns/<country>-<name>`, with its rights, its texts and its offices.

mod look;
mod sample;
mod texts;
mod todo;

pub use texts::add as add_texts;
pub use todo::todo;

use crate::compile::Compiled;
use crate::declare::{OfficeDecl, opening};
use crate::source::{Span, hint};
use crate::territory::{article_first, cells};
use pont_rules::model::Day;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// A town's own file.
pub const FILE: &str = "town.yaml";
/// Where the folders of towns are, inside `catalogue/`.
pub const FOLDER: &str = "towns";

/// The folders of a country's towns, in the order of their names.
#[must_use]
pub fn folders(root: &Path, country: &str) -> Vec<PathBuf> {
    let begins = format!("{country}-");
    let entries = std::fs::read_dir(root.join(FOLDER)).into_iter().flatten().filter_map(Result::ok);
    let ours = entries.filter(|e| e.file_name().to_string_lossy().starts_with(&begins)).map(|e| e.path());
    let mut folders: Vec<PathBuf> = ours.filter(|path| path.is_dir()).collect();
    folders.sort();
    folders
}

/// What only the whole folder tells: known codes and rights, texts, a drawing that is safe. `root` is `catalogue/`.
pub fn check(compiled: &mut Compiled, root: &Path, country: &str) {
    let mut problems = Vec::new();
    for folder in folders(root, country) {
        if !compiled.declared.towns.iter().any(|t| t.folder == folder) && !folder.join(FILE).is_file() {
            let shown = shown(root, &folder);
            let file = compiled.sources.add(format!("{shown}/{FILE}"), "");
            problems.push((
                Span { file, start: 0, end: 0 },
                format!("The folder {shown} has no {FILE}. `pont new town NAME` writes one."),
            ));
        }
    }
    let known = codes(root, country);
    for town in &compiled.declared.towns {
        for code in town.codes.iter().filter(|c| !known.is_empty() && !known.iter().any(|(k, _)| *k == c.value)) {
            problems.push((
                code.span,
                format!("No town of this country has the code {}. The list is in catalogue/territory.", code.value),
            ));
        }
        for right in town.offices.iter().flat_map(|o| &o.rights) {
            let all = || compiled.declared.benefits.iter().map(|b| b.name.value.as_str());
            if !all().any(|id| id == right.value) {
                problems.push((
                    right.span,
                    format!("There is no right `{}`{}", right.value, crate::names::end(&hint(&right.value, all()))),
                ));
            }
        }
        problems.extend(look::faults(town));
    }
    for (span, message) in problems {
        compiled.problems.add(span, message);
    }
}

/// Codes and names of a country's towns, as the tables of places have them.
#[must_use]
pub fn codes(root: &Path, country: &str) -> Vec<(String, String)> {
    let table = if country == "fr" { "communes-fr.csv" } else { "municipis-cat.csv" };
    let text = std::fs::read_to_string(root.join("territory").join(table)).unwrap_or_default();
    let row = |line: &str| match &cells(line)[..] {
        [code, name, ..] => Some((code.clone(), article_first(name))),
        _ => None,
    };
    text.lines().skip(1).filter_map(row).collect()
}

/// A path inside the catalogue, as shown to people.
fn shown(root: &Path, path: &Path) -> String {
    path.strip_prefix(root).unwrap_or(path).to_string_lossy().replace('\\', "/")
}

/// What the app reads of the towns: lines of cells with tabs between. `town` names one; `office` lines belong to the town above.
/// First comes the invented household with which a town is looked at: how many `children` it has, and what is `said`.
#[must_use]
pub fn data(compiled: &Compiled, root: &Path, country: &str) -> Vec<u8> {
    let mut out = sample::lines(root, country);
    for (index, town) in compiled.declared.towns.iter().enumerate() {
        let codes: Vec<&str> = town.codes.iter().map(|c| c.as_str()).collect();
        let colour = town.colour.as_ref().map_or("", |c| c.as_str());
        let folder = town.folder.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        let logo = if look::has_logo(town) { folder.as_str() } else { "" };
        let _ = writeln!(out, "town\t{}\t{}\t{}\t{colour}\t{logo}", codes.join(" "), town.name.value, town.language);
        let published = compiled.declared.benefits.iter().filter(|b| b.published);
        let own: Vec<&str> = published.filter(|b| b.town == Some(index)).map(|b| b.name.as_str()).collect();
        town.offices.iter().for_each(|office| office_line(office, &own, &mut out));
    }
    out.into_bytes()
}

fn office_line(office: &OfficeDecl, own: &[&str], out: &mut String) {
    let cell = |text: &Option<crate::yaml::Text>| text.as_ref().map_or(String::new(), |t| t.value.clone());
    let named: Vec<&str> = office.rights.iter().map(|r| r.as_str()).collect();
    let rights = if named.is_empty() { own } else { &named };
    let hours: Vec<String> = office
        .hours
        .iter()
        .filter_map(|h| opening(&h.value))
        .map(|(first, last, from, to)| format!("{first} {last} {from} {to}"))
        .collect();
    let checked: Day = office.checked.unwrap_or_default();
    let _ = writeln!(
        out,
        "office\t{}\t{}\t{}\t{}\t{checked}\t{}\t{}\t{}",
        office.name.value,
        cell(&office.address),
        cell(&office.phone),
        cell(&office.site),
        u8::from(office.appointment),
        hours.join(","),
        rights.join(" ")
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_article_behind_a_name_comes_before_it() {
        assert_eq!(article_first(&cells("\"Franqueses del Vallès, Les\",08520")[0]), "Les Franqueses del Vallès");
        assert_eq!(article_first("Hospitalet de Llobregat, L'"), "L'Hospitalet de Llobregat");
        assert_eq!(article_first(&cells("Girona,17001")[0]), "Girona");
    }
}
