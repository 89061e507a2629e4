//! `pont new town NAME`: the folder of a town.

use super::templates::TOWN;
use super::{Written, put};
use crate::source::nearest;
use crate::territory::{cells, unaccented};
use crate::towns;
use std::path::Path;

/// Writes `catalogue/towns/<country>-<name>` with `town.yaml` and its files of texts.
pub(super) fn write(root: &Path, name: &str, country: &str, code: Option<&str>) -> Result<Written, String> {
    let catalogue = root.join("catalogue");
    let known = towns::codes(&catalogue, country);
    let code = match code {
        Some(code) => format!("{code:0>5}"),
        None => {
            known.iter().find(|(_, n)| n == name).map(|(code, _)| code.clone()).ok_or_else(|| unknown(name, &known))?
        }
    };
    if !known.is_empty() && !known.iter().any(|(k, _)| *k == code) {
        return Err(format!("No town of this country has the code {code}. The list is in catalogue/territory."));
    }
    let folder = catalogue.join(towns::FOLDER).join(format!("{country}-{}", slug(name)));
    if folder.exists() {
        return Err(format!("{} is already there.", folder.display()));
    }
    std::fs::create_dir_all(folder.join("texts")).map_err(|e| format!("{}: {e}", folder.display()))?;
    let language = if country == "fr" { "fr" } else { "ca" };
    let place = match country {
        "fr" => format!("local_area = {}", area(&catalogue, &code).unwrap_or_else(|| "elsewhere".to_owned())),
        _ => format!("town = {}", code.trim_start_matches('0')),
    };
    let text = TOWN
        .replace("{name}", name)
        .replace("{language}", language)
        .replace("{code}", &code)
        .replace("{where}", &place);
    let mut files = vec![folder.join(towns::FILE)];
    put(&files[0], &text)?;
    let texts: [&str; 2] = if country == "fr" { ["fr", "ar"] } else { ["ca", "es"] };
    for language in texts {
        let path = folder.join("texts").join(format!("{language}.ftl"));
        put(&path, "# The texts of this town's rights. `pont new ID --town FOLDER` adds those of a right.\n")?;
        files.push(path);
    }
    let folder = format!("{country}-{}", slug(name));
    let mut next = format!(
        "Fill them in. Then write its first right: pont new {}_aid --town {folder}",
        slug(name).replace('-', "_")
    );
    if country == "fr" && area(&catalogue, &code).is_none() {
        next.push_str(&format!(
            "\n{name} is not told apart yet: give it a value of `local_area` first, as CONTRIBUTING.md says under “A commune of France”."
        ));
    }
    Ok(Written { files, next })
}

fn unknown(name: &str, known: &[(String, String)]) -> String {
    let near = nearest(name, known.iter().map(|(_, n)| n.as_str()));
    let near = near.map_or(String::new(), |n| format!(" Is it {n}?"));
    format!("No town is called {name}.{near} Say its code too: --code 17079.")
}

/// The value of `local_area` that a commune has for itself.
fn area(catalogue: &Path, code: &str) -> Option<String> {
    let text = std::fs::read_to_string(catalogue.join("territory/local-fr.csv")).ok()?;
    text.lines().map(cells).find(|row| row.first().is_some_and(|first| first == code))?.pop()
}

/// A name as a folder has it: small letters without accents, hyphens between.
fn slug(name: &str) -> String {
    let plain: String = name.to_lowercase().chars().map(unaccented).collect();
    let words = plain.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::slug;

    #[test]
    fn a_folder_has_small_letters_without_accents() {
        assert_eq!(slug("Gavà"), "gava");
        assert_eq!(slug("Les Franqueses del Vallès"), "les-franqueses-del-valles");
        assert_eq!(slug("L'Hospitalet de Llobregat"), "l-hospitalet-de-llobregat");
    }
}
