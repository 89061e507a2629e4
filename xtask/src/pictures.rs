//! The pictures: one file each under pictures/, made into one sprite for the site, a page of docs and a sheet to look at.

mod sheet;

pub(crate) use sheet::write;

use crate::hook::{sha256, walk};
use crate::place;
use crate::run::Outcome;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// What stands for a right of a town that nobody chose a picture for.
const OF_TOWN: &str = "town-heart";
/// The first line of pictures/names.tsv.
const HEAD: &str = "concept\tpicture\torigin\tmirrored";
/// Where app/index.html says how the sprite is called, before the build names it.
const ADDRESS: &str = "data-pictures=\"pictures.svg\"";
/// What a picture may be drawn with: strokes and plain shapes, in the colour of the text.
const ELEMENTS: &[&str] = &["path", "circle", "rect", "line", "g"];
/// Attributes that could bring a colour of their own, a script or something from elsewhere.
const REFUSED: &[&str] = &["style=", "class=", "href", "<script", "<text", "url(", "#", " on", "id="];

/// A picture and what it stands for.
#[derive(Debug)]
pub(crate) struct Picture {
    pub(crate) name: String,
    /// What is inside the file's `svg`, on a grid of 24.
    drawing: String,
    pub(crate) concepts: Vec<String>,
    /// `own`, or `lucide:` and the name in that open set that it was adapted from.
    pub(crate) origin: String,
    /// Whether it turns with the direction of writing.
    pub(crate) mirrored: bool,
}

/// All pictures, in the order of their names, with what somebody chose each for.
pub(crate) fn pictures() -> Outcome<Vec<Picture>> {
    drawn(&table()?)
}

fn table() -> Outcome<String> {
    let table = place::root().join("pictures/names.tsv");
    fs::read_to_string(&table).map_err(|why| format!("{}: {why}", table.display()))
}

fn drawn(table: &str) -> Outcome<Vec<Picture>> {
    let folder = place::root().join("pictures");
    named(table, |name| {
        let path = folder.join(format!("{name}.svg"));
        let file = fs::read_to_string(&path).map_err(|why| format!("{}: {why}", path.display()))?;
        drawing(&file).map_err(|why| format!("{}: {why}", path.display()))
    })
}

/// Rows for the rights of towns that have none in the table: a town's worker need not choose a picture.
fn of_towns(table: &str) -> Outcome<String> {
    let known: Vec<&str> = table.lines().filter_map(|line| line.split('\t').next()).collect();
    let files = walk(&place::root().join("catalogue/towns"))?;
    let names = files.iter().filter_map(|path| path.file_name()?.to_str()?.strip_suffix(".yaml"));
    let rights =
        names.filter(|name| *name != "town" && !name.ends_with(".cases")).map(|name| format!("benefit-{name}"));
    let rows = rights.filter(|concept| !known.contains(&concept.as_str()));
    Ok(rows.map(|concept| format!("{concept}\t{OF_TOWN}\town\tno\n")).collect())
}

/// Reads the table of names; `draw` gives what a picture's file holds.
fn named(table: &str, draw: impl Fn(&str) -> Outcome<String>) -> Outcome<Vec<Picture>> {
    let mut lines = table.lines();
    if lines.next() != Some(HEAD) {
        return Err(format!("pictures/names.tsv must begin with: {HEAD}"));
    }
    let mut found: BTreeMap<String, Picture> = BTreeMap::new();
    let mut known = BTreeMap::new();
    for (at, line) in lines.enumerate() {
        let told = |why: &str| format!("pictures/names.tsv, line {}: {why}", at + 2);
        let fields: Vec<&str> = line.split('\t').collect();
        let [concept, name, origin, mirrored] = fields[..] else { return Err(told("four fields are wanted")) };
        let mirrored = match mirrored {
            "yes" => true,
            "no" => false,
            _ => return Err(told("mirrored is yes or no")),
        };
        if origin != "own" && !origin.starts_with("lucide:") {
            return Err(told("the origin is own or lucide:name"));
        }
        if let Some(before) = known.insert(concept.to_owned(), name.to_owned()) {
            return Err(told(&format!("{concept} has the picture {before} already")));
        }
        if !found.contains_key(name) {
            let drawing = draw(name)?;
            let concepts = Vec::new();
            let (name, origin) = (name.to_owned(), origin.to_owned());
            found.insert(name.clone(), Picture { name, drawing, concepts, origin, mirrored });
        }
        if let Some(picture) = found.get_mut(name) {
            if picture.origin != origin || picture.mirrored != mirrored {
                return Err(told(&format!("{name} has another origin or direction above")));
            }
            picture.concepts.push(concept.to_owned());
        }
    }
    let taken = known.iter().find(|(concept, name)| found.contains_key(*concept) && concept != name);
    match taken {
        Some((concept, _)) => Err(format!("pictures/names.tsv: {concept} is the name of another picture")),
        None => Ok(found.into_values().collect()),
    }
}

/// What is inside a picture's file, if it keeps to the family.
fn drawing(file: &str) -> Outcome<String> {
    const HEAD: &str = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round">"#;
    let inside = file.strip_prefix(HEAD).and_then(|rest| rest.trim_end().strip_suffix("</svg>"));
    let inside = inside.ok_or_else(|| format!("a picture begins with {HEAD}"))?;
    let lines = inside.lines().map(str::trim).filter(|line| !line.starts_with("<!--"));
    let drawing: String = lines.collect();
    if let Some(part) = REFUSED.iter().find(|part| drawing.contains(*part)) {
        return Err(format!("`{part}` is not for pictures"));
    }
    let mut names = drawing.split('<').skip(1).map(|tag| {
        let tag = tag.trim_start_matches('/');
        tag.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default()
    });
    match names.find(|name| !ELEMENTS.contains(name)) {
        Some(other) => Err(format!("<{other}> is not for pictures")),
        None => Ok(drawing),
    }
}

/// The sprite: every drawing once, inside a group for each name that it goes by, so that no name costs a copy.
pub(crate) fn sprite(pictures: &[Picture]) -> String {
    let mut sprite = String::from("<!-- Licences: pictures.txt --><svg xmlns=\"http://www.w3.org/2000/svg\"><defs>");
    for picture in pictures {
        let others = picture.concepts.iter().filter(|concept| **concept != picture.name);
        let names: Vec<&str> = others.chain([&picture.name]).map(String::as_str).collect();
        names.iter().for_each(|name| {
            let _ = write!(sprite, "<g id=\"{name}\">");
        });
        sprite.push_str(&picture.drawing);
        sprite.push_str(&"</g>".repeat(names.len()));
    }
    sprite.push_str("</defs></svg>\n");
    sprite
}

/// The drawings of towns, each a symbol by the name of its folder. `pont build` has looked at them: shapes alone.
fn logos() -> Outcome<String> {
    let mut symbols = String::new();
    for path in walk(&place::root().join("catalogue/towns"))?.iter().filter(|path| path.ends_with("logo.svg")) {
        let told = |why: &dyn std::fmt::Display| format!("{}: {why}", path.display());
        let text = fs::read_to_string(path).map_err(|why| told(&why))?;
        let folder = path.parent().and_then(Path::file_name).unwrap_or_default().to_string_lossy();
        symbols.push_str(&symbol(&folder, &text).ok_or_else(|| told(&"this is no drawing with a viewBox"))?);
    }
    Ok(symbols)
}

fn symbol(folder: &str, svg: &str) -> Option<String> {
    let (head, rest) = svg.split_once('>')?;
    let (view, _) = head.split_once(" viewBox=\"")?.1.split_once('"')?;
    let inside = rest.trim_end().strip_suffix("</svg>")?;
    Some(format!("<symbol id=\"logo-{folder}\" viewBox=\"{view}\">{}</symbol>", inside.trim()))
}

/// Writes the sprite into the site, and the notices that its licences want beside every copy.
pub(crate) fn into_site(site: &Path) -> Outcome<()> {
    let notices = place::root().join("pictures/LICENSES.md");
    let notices = fs::read_to_string(&notices).map_err(|why| format!("{}: {why}", notices.display()))?;
    let mut table = table()?;
    table.push_str(&of_towns(&table)?);
    let sprite = sprite(&drawn(&table)?).replace("</defs>", &format!("{}</defs>", logos()?));
    // A browser that may keep the sprite reads it once, and not again at each question.
    let name = format!("pictures-{}.svg", &sha256(sprite.as_bytes())[..16]);
    let page = site.join("index.html");
    let html = fs::read_to_string(&page).map_err(|why| format!("{}: {why}", page.display()))?;
    if html.matches(ADDRESS).count() != 1 {
        return Err(format!("app/index.html must say this once: {ADDRESS}"));
    }
    let html = html.replace(ADDRESS, &format!("data-pictures=\"{name}\""));
    for (name, text) in [(name.as_str(), sprite), ("pictures.txt", notices), ("index.html", html)] {
        let path = site.join(name);
        fs::write(&path, text).map_err(|why| format!("{}: {why}", path.display()))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_towns_drawing_becomes_a_symbol_of_its_folder() {
        let svg = "<svg viewBox=\"0 0 9 9\" fill=\"none\">\n<path d=\"M0 0\"/>\n</svg>\n";
        let expected = "<symbol id=\"logo-es-girona\" viewBox=\"0 0 9 9\"><path d=\"M0 0\"/></symbol>";
        assert_eq!(symbol("es-girona", svg).as_deref(), Some(expected));
        assert_eq!(symbol("es-girona", "<svg></svg>"), None);
    }

    fn draw(name: &str) -> Outcome<String> {
        Ok(format!("<path d=\"{name}\"/>"))
    }

    fn table(lines: &str) -> Outcome<Vec<Picture>> {
        named(&format!("{HEAD}\n{lines}"), draw)
    }

    #[test]
    fn every_picture_is_in_the_sprite_once_under_all_its_names() {
        let pictures = table("house\thouse\town\tno\ndoc-lease\thouse\town\tno\nback\tback\tlucide:x\tyes\n").unwrap();
        let sprite = sprite(&pictures);
        assert!(sprite.contains("<g id=\"back\"><path d=\"back\"/></g>"));
        assert!(sprite.contains("<g id=\"doc-lease\"><g id=\"house\"><path d=\"house\"/></g></g>"));
    }

    #[test]
    fn a_table_that_contradicts_itself_is_refused() {
        for (lines, why) in [
            ("a\thouse\town\tno\na\tback\town\tno", "already"),
            ("a\thouse\town\tno\nb\thouse\town\tyes", "above"),
            ("a\thouse\tfound\tno", "origin"),
            ("a\thouse\town\tmaybe", "mirrored"),
            ("a\thouse\town", "four"),
            ("house\tback\town\tno\nhouse2\thouse\town\tno", "another picture"),
        ] {
            assert!(table(lines).unwrap_err().contains(why), "{lines}");
        }
    }

    #[test]
    fn a_picture_keeps_to_the_family() {
        let real = fs::read_to_string(place::root().join("pictures/house.svg")).unwrap();
        assert!(drawing(&real).is_ok());
        for (from, to) in
            [("<path", "<image"), (" d=", " style=\"fill:red\" d="), ("1.8", "3"), ("M2", "\" stroke=\"#f00\" d=\"M2")]
        {
            assert!(drawing(&real.replacen(from, to, 1)).is_err(), "{to}");
        }
    }

    #[test]
    fn every_file_has_a_name_and_every_name_a_file() {
        let pictures = pictures().unwrap();
        let folder = fs::read_dir(place::root().join("pictures")).unwrap();
        let files = folder.filter(|f| f.as_ref().unwrap().path().extension().is_some_and(|e| e == "svg"));
        assert_eq!(files.count(), pictures.len());
    }
}
