//! `cargo xtask screens`: a photograph of every page × language × screen × light and dark, for human eyes.

use crate::hook::{relative, walk};
use crate::place;
use crate::run::{Outcome, say, show};
use crate::suites::playwright_command;
use crate::{debian, suites, tools};
use clap::Args;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;

/// Options of `cargo xtask screens`.
#[derive(Args)]
pub(crate) struct Options {
    /// Only screens whose name holds this, such as `ar` or `result`.
    #[arg(long)]
    only: Option<String>,
}

/// Takes the photographs and writes gallery/index.html. Names: `<page>-<language>-<screen>-<scheme>.png`.
pub(crate) fn screens(options: &Options) -> Outcome<()> {
    tools::install()?;
    debian::install(debian::CHROMIUM)?;
    suites::prepare()?;
    let gallery = place::root().join("gallery");
    fs::create_dir_all(&gallery).map_err(|why| format!("{}: {why}", gallery.display()))?;
    let mut run = playwright_command(&["--project=screens"])?;
    if let Some(only) = &options.only {
        run.args(["--grep", only]);
    }
    let taken = show(run.env("PONT_GALLERY", &gallery));
    // Even when a page failed, the others are worth looking at.
    let pictures: Vec<String> =
        walk(&gallery)?.iter().map(|path| relative(&gallery, path)).filter(|name| name.ends_with(".png")).collect();
    let index = gallery.join("index.html");
    fs::write(&index, page(&pictures)).map_err(|why| format!("{}: {why}", index.display()))?;
    say(&format!("{} screens: open {}", pictures.len(), index.display()));
    taken
}

/// One row for each page, all its pictures side by side.
fn page(pictures: &[String]) -> String {
    let mut rows: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for picture in pictures {
        rows.entry(picture.split('-').next().unwrap_or(picture)).or_default().push(picture);
    }
    let mut text = format!(
        "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>Pont, screens of {}</title>\n",
        place::today()
    );
    text += "<style>body { font: 1rem sans-serif } div { display: flex; gap: 1rem; overflow-x: auto } img { block-size: 32rem; border: 1px solid } figure { margin: 0 }</style>\n";
    for (name, pictures) in rows {
        let _ = writeln!(text, "<h2>{name}</h2>\n<div>");
        for picture in pictures {
            let _ = writeln!(
                text,
                "<figure><a href=\"{picture}\"><img loading=\"lazy\" src=\"{picture}\" alt=\"\"></a><figcaption>{picture}</figcaption></figure>"
            );
        }
        text += "</div>\n";
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_page_is_a_row_of_its_pictures() {
        let text = page(&[
            "welcome-fr-phone-dark.png".to_string(),
            "welcome-ar-phone-dark.png".to_string(),
            "results-fr-kiosk-light.png".to_string(),
        ]);
        assert_eq!((text.matches("<h2>").count(), text.matches("<img").count()), (2, 3));
    }
}
