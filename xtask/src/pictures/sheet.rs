//! `cargo xtask pictures`: the page of docs, and a sheet of all pictures to look at, large and small, light, dark and mirrored.

use super::{Picture, pictures};
use crate::place;
use crate::run::{Outcome, say};
use std::fmt::Write as _;
use std::fs;

/// What the table of docs/pictures.md stands after.
const TABLE: &str = "<!-- pictures -->\n";

/// Writes docs/pictures.md and gallery/pictures.html.
pub(crate) fn write() -> Outcome<()> {
    let pictures = pictures()?;
    let docs = place::root().join("docs/pictures.md");
    let told = |why: &dyn std::fmt::Display| format!("{}: {why}", docs.display());
    let text = fs::read_to_string(&docs).map_err(|why| told(&why))?;
    fs::write(&docs, with_table(&text, &pictures)?).map_err(|why| told(&why))?;
    let gallery = place::root().join("gallery");
    fs::create_dir_all(&gallery).map_err(|why| format!("{}: {why}", gallery.display()))?;
    let sheet = gallery.join("pictures.html");
    fs::write(&sheet, page(&pictures)).map_err(|why| format!("{}: {why}", sheet.display()))?;
    say(&format!("wrote {} and {}", docs.display(), sheet.display()));
    Ok(())
}

/// The text of the docs with the table of today after its mark.
fn with_table(text: &str, pictures: &[Picture]) -> Outcome<String> {
    let (before, _) = text.split_once(TABLE).ok_or("docs/pictures.md has lost its mark <!-- pictures -->")?;
    let mut text =
        format!("{before}{TABLE}\n| | picture | stands for | drawn by | mirrored |\n|---|---|---|---|---|\n");
    for Picture { name, concepts, origin, mirrored, .. } in pictures {
        let (stands, mirrored) = (concepts.join(", "), if *mirrored { "yes" } else { "" });
        let _ = writeln!(text, "| ![](../pictures/{name}.svg) | {name} | {stands} | {origin} | {mirrored} |");
    }
    Ok(text)
}

/// One page with every picture at 24, 48 and 96 pixels.
fn page(pictures: &[Picture]) -> String {
    const STYLE: &str = "body{margin:0;font:13px sans-serif}section{padding:1rem;display:grid;gap:.6rem;\
        grid-template-columns:repeat(auto-fill,minmax(12rem,1fr))}.light{background:#fff;color:#0c4a4d}\
        .dark{background:#0d191c;color:#cfe8e3}.mirrored svg{transform:scaleX(-1)}svg{fill:none;\
        stroke:currentColor;stroke-width:1.8;stroke-linecap:round;stroke-linejoin:round}p{margin:0}";
    let mut page = format!("<!doctype html><meta charset=\"utf-8\"><title>Pictures</title><style>{STYLE}</style>");
    for look in ["light", "dark", "light mirrored"] {
        let _ = write!(page, "<section class=\"{look}\">");
        let shown = pictures.iter().filter(|picture| picture.mirrored || !look.contains("mirrored"));
        for Picture { name, drawing, .. } in shown {
            page.push_str("<p>");
            for size in [24, 48, 96] {
                let _ = write!(page, "<svg width={size} height={size} viewBox=\"0 0 24 24\">{drawing}</svg>");
            }
            let _ = write!(page, "<br>{name}</p>");
        }
        page.push_str("</section>");
    }
    page
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_docs_show_the_pictures_of_today() {
        let text = fs::read_to_string(place::root().join("docs/pictures.md")).unwrap();
        let today = with_table(&text, &pictures().unwrap()).unwrap();
        assert_eq!(text, today, "run `cargo xtask pictures`");
    }
}
