//! The whole way: a country's folders → declarations → checks → a catalogue, or every problem at once.

use crate::declare::{self, Declared, Place};
use crate::source::{Problems, Sources, Span};
use crate::{graph, layout, lower, prove, yaml};
use pont_rules::Catalogue;
use std::path::{Path, PathBuf};

/// The countries and their folders, beside `common`.
pub const COUNTRIES: [(&str, &[&str]); 2] = [("fr", &["fr"]), ("es", &["es", "ct"])];

/// A case file and its benefit's folder.
#[derive(Debug, Clone)]
pub struct CaseFile {
    /// Where it is.
    pub path: PathBuf,
    /// Its text in the sources.
    pub file: u16,
}

/// What came of a compilation.
#[derive(Debug, Default)]
pub struct Compiled {
    /// Every file that was read.
    pub sources: Sources,
    /// Everything that is wrong.
    pub problems: Problems,
    /// What was declared.
    pub declared: Declared,
    /// The result with drafts, if nothing stands against it.
    pub catalogue: Option<Catalogue>,
    /// The same without drafts: what the app gets.
    pub published: Option<Catalogue>,
    /// The case files found.
    pub cases: Vec<CaseFile>,
}

/// Compiles a country from the `catalogue` folder.
#[must_use]
pub fn compile(root: &Path, country: &str) -> Compiled {
    let folders = COUNTRIES.iter().find(|(c, _)| *c == country).map_or(&[][..], |(_, folders)| folders);
    let mut places = vec![(root.join("common"), true)];
    places.extend(folders.iter().map(|f| (root.join(f), false)));
    compile_folders(root, &places, country)
}

/// Compiles a list of folders; `true` marks the ones that belong to all countries.
#[must_use]
pub fn compile_folders(root: &Path, folders: &[(PathBuf, bool)], country: &str) -> Compiled {
    let mut c = Compiled::default();
    for (folder, common) in folders {
        read_folder(root, folder, *common, &mut c);
    }
    let lowered = lower::lower(&c.declared, &mut c.sources, &mut c.problems);
    let sound = graph::circles(&lowered, &mut c.problems);
    if sound {
        let syntax = c.problems.is_empty();
        // While names are unknown, an input may only seem unused.
        if syntax {
            let catalogue = layout::layout(&lowered, &c.declared, country);
            layout::unread_inputs(&c.declared, &catalogue, &mut c.problems);
            prove::prove(&lowered, &c.declared, &mut c.problems);
            prove::validity(&lowered, &mut c.problems);
            c.published = Some(layout::published(&lowered, &c.declared, country));
            c.catalogue = Some(catalogue);
        }
    }
    c
}

/// Reads one folder: `inputs.yaml` and `rates.yaml` first, then benefits in the order of their names.
fn read_folder(root: &Path, folder: &Path, common: bool, c: &mut Compiled) {
    let mut files = yaml_files(folder);
    files.sort_by_key(|path| {
        let name = file_name(path);
        (name != "inputs.yaml", name != "rates.yaml", name)
    });
    let place = Place { folder: folder.to_path_buf(), common };
    for path in files {
        let shown = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        let text = match std::fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) => {
                let file = c.sources.add(shown, "");
                c.problems.add(Span { file, start: 0, end: 0 }, format!("This file cannot be read: {error}."));
                continue;
            }
        };
        let file = c.sources.add(shown, text);
        let name = file_name(&path);
        if name.ends_with(".cases.yaml") {
            c.cases.push(CaseFile { path, file });
            continue;
        }
        let Some(node) = yaml::parse(&c.sources, file, &mut c.problems) else { continue };
        match name.as_str() {
            "inputs.yaml" => declare::inputs(&node, &place, &mut c.declared, &mut c.problems),
            "rates.yaml" => declare::rates(&node, &place, &mut c.declared, &mut c.problems),
            _ => declare::benefit(&node, file, &place, &mut c.declared, &mut c.problems),
        }
    }
}

fn yaml_files(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    entries.filter_map(|e| e.ok().map(|e| e.path())).filter(|p| p.extension().is_some_and(|x| x == "yaml")).collect()
}

fn file_name(path: &Path) -> String {
    path.file_name().map_or_else(String::new, |n| n.to_string_lossy().into_owned())
}
