//! The compiled form of a country's places.
//!
//! The form (all numbers are LEB128 varints, all texts a length and UTF-8):
//!
//! ```text
//! "PLACES" 1 country language
//! then nine sections, each preceded by its length in bytes:
//! law      input that holds the code as a number (or nothing); then, per housing zone 1 to 3: input, value
//! areas    count, then per area: key, name, count of facts, per fact: input, value;
//!          count of postcodes, ascending differences between them
//! runs     pairs (area, how many places in a row lie in it)
//! codes    per place: difference from the code before
//! names    per place: a byte below 32 (bytes kept from the name before), then the rest of the name
//! counts   per place: one byte, how many postcodes
//! posts    per postcode: its number in the list of its area
//! traits   per place: one byte, rank by size (0 small … 63) * 4 + housing zone (0 unknown)
//! others   count, then per other name: places skipped, kind (0 Arabic, 1 variant, 2 former), text
//! ```
//!
//! A code is a number: first two characters in base 36, times 1000, plus the other three (`2A004`).

use super::{Country, Zones};

/// The number of the form; the app refuses another.
const FORMAT: u8 = 1;

pub(super) fn write(head: [&str; 2], code_input: &str, zones: &Zones, (areas, towns): &Country) -> Vec<u8> {
    let mut sections: [Vec<u8>; 9] = Default::default();
    let [law, heads, runs, codes, names, counts, posts, traits, others] = &mut sections;
    put_text(law, code_input);
    for (input, value) in zones {
        put_text(law, input);
        put_text(law, value);
    }
    put(heads, areas.len());
    for area in areas {
        put_text(heads, &area.key);
        put_text(heads, &area.name);
        put(heads, area.facts.len());
        for (input, value) in &area.facts {
            put_text(heads, input);
            put_text(heads, value);
        }
        put(heads, area.postcodes.len());
        let mut last = 0;
        for &post in &area.postcodes {
            put(heads, (post - last) as usize);
            last = post;
        }
    }
    for run in towns.chunk_by(|a, b| a.area == b.area) {
        put(runs, run[0].area);
        put(runs, run.len());
    }
    put(others, towns.iter().map(|t| t.others.len()).sum());
    let (mut code, mut name, mut skipped) = (0, "", 0);
    for town in towns {
        put(codes, (town.code - code) as usize);
        code = town.code;
        let kept = name.bytes().zip(town.name.bytes()).take(31).take_while(|(a, b)| a == b).count();
        names.push(kept as u8);
        names.extend(&town.name.as_bytes()[kept..]);
        name = &town.name;
        counts.push(town.postcodes.len() as u8);
        for post in &town.postcodes {
            put(posts, areas[town.area].postcodes.partition_point(|p| p < post));
        }
        traits.push(town.rank * 4 + town.zone);
        for (kind, text) in &town.others {
            put(others, skipped);
            others.push(*kind);
            put_text(others, text);
            skipped = 0;
        }
        skipped += 1;
    }
    let mut bytes = Vec::from(*b"PLACES");
    bytes.push(FORMAT);
    for text in head {
        put_text(&mut bytes, text);
    }
    for section in &sections {
        put(&mut bytes, section.len());
        bytes.extend(section);
    }
    bytes
}

fn put(bytes: &mut Vec<u8>, mut number: usize) {
    while number >= 128 {
        bytes.push((number & 127) as u8 | 128);
        number >>= 7;
    }
    bytes.push(number as u8);
}

fn put_text(bytes: &mut Vec<u8>, text: &str) {
    put(bytes, text.len());
    bytes.extend(text.as_bytes());
}
