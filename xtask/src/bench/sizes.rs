//! Sizes as they travel: the .br files that the release build wrote.

use super::Row;
use crate::hook::{relative, walk};
use crate::run::Outcome;
use std::fs;
use std::path::Path;

const LANGUAGES: [&str; 4] = ["fr", "ca", "es", "ar"];
const COUNTRIES: [&str; 2] = ["fr", "es"];

/// The rows of sizes.
pub(crate) fn rows(dist: &Path) -> Outcome<Vec<Row>> {
    let files = sizes(dist)?;
    let sum = |wanted: &dyn Fn(&str) -> bool| {
        files.iter().filter(|(name, _)| wanted(name)).map(|(_, size)| size).sum::<f64>()
    };
    let law = |country: &str| sum(&|name| name.starts_with(&format!("data/{country}-")));
    let words = |language: &str, country: &str| {
        sum(&|name| ["app", "common", country].iter().any(|part| name == format!("locales/{language}/{part}.ftl")))
    };
    let pairs = LANGUAGES.iter().flat_map(|language| COUNTRIES.map(|country| (*language, country)));
    let (largest, pair) = pairs
        .map(|(language, country)| (law(country) + words(language, country), format!("{language}, {country}")))
        .fold((0.0, String::new()), |most, one| if one.0 > most.0 { one } else { most });
    let mut rows = vec![
        Row::at_most(
            "main wasm and its scripts, brotli",
            250.0,
            "kB",
            sum(&|name| name.starts_with("pont-app-") || name.starts_with("pont-link-")),
        ),
        Row::at_most(
            "first view before wasm (HTML and CSS), brotli",
            30.0,
            "kB",
            sum(&|name| name == "index.html" || name.ends_with(".css")),
        ),
        Row::at_most(format!("one language and one country's law, brotli (largest: {pair})"), 100.0, "kB", largest),
    ];
    for country in COUNTRIES {
        let places = sum(&|name| name.starts_with(&format!("data/places-{country}-")));
        rows.push(Row::at_most(format!("places of one country, brotli ({country})"), 250.0, "kB", places));
    }
    match rows.iter().find(|row| row.measured == 0.0) {
        Some(row) => Err(format!("nothing was found to measure for: {}", row.what)),
        None => Ok(rows),
    }
}

/// Every file with its compressed size in kB (1000 bytes), by its own name.
fn sizes(dist: &Path) -> Outcome<Vec<(String, f64)>> {
    let mut found = Vec::new();
    for path in walk(dist)? {
        if let Some(name) = relative(dist, &path).strip_suffix(".br") {
            let bytes = fs::metadata(&path).map_err(|why| format!("{}: {why}", path.display()))?.len();
            found.push((name.to_string(), bytes as f64 / 1000.0));
        }
    }
    Ok(found)
}
