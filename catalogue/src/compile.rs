//! The whole way: a country's folders → declarations → checks → a catalogue, or every problem at once.

use crate::declare::{self, Declared, Place};
use crate::population::{self, Population};
use crate::source::{Problems, Sources, Span};
use crate::yaml::Node;
use crate::{graph, layout, lower, prove, towns, yaml};
use pont_rules::Catalogue;
use std::path::{Path, PathBuf};

/// The countries and their folders, beside `common`.
pub const COUNTRIES: [(&str, &[&str]); 2] = [("fr", &["fr"]), ("es", &["es", "ct"])];

/// A file of cases.
#[derive(Debug, Clone)]
pub struct CaseFile {
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
    /// The synthetic population, as written.
    pub described: Option<Node>,
    /// The synthetic population, if there is one and nothing stands against it.
    pub population: Option<Population>,
}

/// Compiles a country from the `catalogue` folder.
#[must_use]
pub fn compile(root: &Path, country: &str) -> Compiled {
    let folders = COUNTRIES.iter().find(|(c, _)| *c == country).map_or(&[][..], |(_, folders)| folders);
    let mut places = vec![(root.join("common"), true)];
    places.extend(folders.iter().map(|f| (root.join(f), false)));
    places.extend(towns::folders(root, country).into_iter().map(|folder| (folder, false)));
    compile_folders(root, &places, country)
}

/// A file to compile.
#[derive(Debug, Clone)]
pub struct RuleFile {
    /// As shown to people: `fr/rsa.yaml`.
    pub shown: String,
    /// Its text, or why it cannot be read.
    pub text: Result<String, String>,
    /// Its folder, where its tables are.
    pub folder: PathBuf,
    /// Whether it belongs to all countries.
    pub common: bool,
}

impl RuleFile {
    fn name(&self) -> &str {
        self.shown.rsplit('/').next().unwrap_or(&self.shown)
    }
}

/// Compiles a list of folders; `true` marks the ones that belong to all countries.
#[must_use]
pub fn compile_folders(root: &Path, folders: &[(PathBuf, bool)], country: &str) -> Compiled {
    let files: Vec<RuleFile> = folders.iter().flat_map(|(folder, common)| read_folder(root, folder, *common)).collect();
    compile_files(&files, country)
}

/// Compiles files in their order: inputs and rates of a folder first.
#[must_use]
pub fn compile_files(files: &[RuleFile], country: &str) -> Compiled {
    let mut c = Compiled::default();
    files.iter().for_each(|file| declare_file(file, &mut c));
    let lowered = lower::lower(&c.declared, &mut c.sources, &mut c.problems);
    let sound = graph::circles(&lowered, &mut c.problems);
    // While names are unknown or circular, the rest would only mislead.
    if sound && c.problems.is_empty() {
        let catalogue = layout::layout(&lowered, &c.declared, country);
        layout::unread_inputs(&c.declared, &catalogue, &mut c.problems);
        prove::prove(&lowered, &c.declared, &mut c.problems);
        prove::validity(&lowered, &mut c.problems);
        prove::depth(&lowered, &c.declared, &mut c.problems);
        let published = layout::published(&lowered, &c.declared, country);
        layout::untold_inputs(&c.declared, &published, &mut c.problems);
        c.published = Some(published);
        c.catalogue = Some(catalogue);
    }
    people(&mut c, country);
    c
}

/// The population comes last: its guards are written in the names of a law that stands.
fn people(c: &mut Compiled, country: &str) {
    let sound = c.problems.is_empty();
    let read = c.described.as_ref().and_then(|node| population::read(node, &c.declared, &mut c.problems));
    if let Some(read) = read.filter(|_| sound) {
        c.population = population::compile(read, c, country);
    }
}

fn declare_file(rule: &RuleFile, c: &mut Compiled) {
    let text = match &rule.text {
        Ok(text) => text.clone(),
        Err(error) => {
            let file = c.sources.add(rule.shown.as_str(), "");
            c.problems.add(Span { file, start: 0, end: 0 }, format!("This file cannot be read: {error}."));
            return;
        }
    };
    let file = c.sources.add(rule.shown.as_str(), text);
    if rule.name().ends_with(".cases.yaml") {
        c.cases.push(CaseFile { file });
        return;
    }
    let place = Place { folder: rule.folder.clone(), common: rule.common };
    let Some(node) = yaml::parse(&c.sources, file, &mut c.problems) else { return };
    match rule.name() {
        "inputs.yaml" => declare::inputs(&node, &place, &mut c.declared, &mut c.problems),
        "order.yaml" => declare::order(&node, &mut c.declared, &mut c.problems),
        "population.yaml" => c.described = Some(node),
        towns::FILE => declare::town(&node, file, &place, &mut c.declared, &mut c.problems),
        "rates.yaml" => declare::rates(&node, &place, &mut c.declared, &mut c.problems),
        _ => declare::benefit(&node, file, &place, &mut c.declared, &mut c.problems),
    }
}

/// The files of one folder: `inputs.yaml`, `rates.yaml` and `town.yaml` first, then benefits in the order of their names.
#[must_use]
pub fn read_folder(root: &Path, folder: &Path, common: bool) -> Vec<RuleFile> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let paths = entries.filter_map(|e| e.ok().map(|e| e.path())).filter(|p| p.extension().is_some_and(|x| x == "yaml"));
    let mut files: Vec<RuleFile> = paths
        .map(|path| RuleFile {
            shown: path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/"),
            text: std::fs::read_to_string(&path).map_err(|e| e.to_string()),
            folder: folder.to_path_buf(),
            common,
        })
        .collect();
    files.sort_by_key(|f| {
        (f.name() != "inputs.yaml", f.name() != "rates.yaml", f.name() != towns::FILE, f.name().to_owned())
    });
    files
}
