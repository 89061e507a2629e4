//! What the app fetches: one catalogue, one table of places and the offices of towns per country, each named by its content,
//! and the index of them.

use crate::compile::{COUNTRIES, Compiled, compile};
use crate::profile::{DRAWN, measure};
use crate::territory;
use crate::towns;
use pont_rules::Catalogue;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use std::fmt::Write as _;
use std::path::Path;

/// Hexadecimal digits of the hash in a file name.
const DIGITS: usize = 16;

/// A file of the bundle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BundledFile {
    /// Its name.
    pub name: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// The start of the SHA-256 hash of some bytes, in hexadecimal.
#[must_use]
pub fn content_hash(bytes: &[u8]) -> String {
    let mut text = String::new();
    for byte in Sha256::digest(bytes) {
        let _ = write!(text, "{byte:02x}");
    }
    text.truncate(DIGITS);
    text
}

/// All files, the index last.
///
/// # Errors
/// Everything that is wrong with rules or places, ready to print.
pub fn bundle(root: &Path, drafts: bool) -> Result<Vec<BundledFile>, String> {
    let mut files = Vec::new();
    let mut wrong = String::new();
    let mut index: Map<String, Value> = Map::new();
    let mut note = |country: &str, what: &str, name: &str| {
        let entry = index.entry(country.to_owned()).or_insert_with(|| Value::Object(Map::new()));
        if let Value::Object(entry) = entry {
            entry.insert(what.to_owned(), Value::String(name.to_owned()));
        }
    };
    for (country, _) in COUNTRIES {
        let mut compiled: Compiled = compile(root, country);
        towns::check(&mut compiled, root, country);
        let catalogue = if drafts { &compiled.catalogue } else { &compiled.published };
        match catalogue.as_ref().filter(|_| compiled.problems.is_empty()) {
            Some(catalogue) => {
                let profiles = measure(&compiled, catalogue, DRAWN).unwrap_or_default();
                let bytes = pont_rules::write(&Catalogue { profiles, ..catalogue.clone() });
                let name = format!("{country}-{}.pont", content_hash(&bytes));
                note(country, "catalogue", &name);
                files.push(BundledFile { name, bytes });
                let bytes = towns::data(&compiled, root, country);
                let name = format!("towns-{country}-{}.pont", content_hash(&bytes));
                note(country, "towns", &name);
                files.push(BundledFile { name, bytes });
            }
            None => wrong.push_str(&compiled.problems.render(&compiled.sources)),
        }
    }
    match territory::build(root) {
        Ok(tables) => {
            for (id, bytes) in tables {
                let name = format!("{id}-{}.pont", content_hash(&bytes));
                note(id.strip_prefix("places-").unwrap_or(&id), "places", &name);
                files.push(BundledFile { name, bytes });
            }
        }
        Err(problems) => problems.iter().for_each(|p| {
            let _ = writeln!(wrong, "{p}");
        }),
    }
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let mut text = serde_json::to_string_pretty(&Value::Object(index)).map_err(|e| e.to_string())?;
    text.push('\n');
    files.push(BundledFile { name: "index.json".to_owned(), bytes: text.into_bytes() });
    Ok(files)
}
