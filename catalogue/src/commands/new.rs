//! `pont new`: a right or a town, its cases and its texts, ready to be filled in.

mod templates;
mod town;

use crate::names;
use crate::source::Problems;
use crate::towns;
use crate::words::LANGUAGES;
use crate::yaml::Text;
use clap::Args;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use templates::{CASES, RULE, TOWN_CASES, TOWN_RULE, TOWN_WORDS, WORDS};

/// Scaffolds a benefit, or a town's folder, with cases and texts.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  pont new energy_voucher --country fr\n  pont new rent_help --country es --folder ct\n  pont new town Girona --country es --code 17079\n  pont new girona_rent --town es-girona"
)]
pub(super) struct New {
    /// Id of the right, in snake_case; or the word `town`.
    id: String,
    /// After `town`: the town's name, as it writes it itself.
    name: Option<String>,
    /// The country.
    #[arg(long, value_parser = ["fr", "es"], default_value = "fr")]
    country: String,
    /// The folder of the catalogue, where it is not the country's: `ct` for the Generalitat.
    #[arg(long, value_parser = ["fr", "es", "ct"])]
    folder: Option<String>,
    /// The folder of a town, such as es-girona: the right is the town's own.
    #[arg(long, value_name = "FOLDER", conflicts_with = "folder")]
    town: Option<String>,
    /// After `town NAME`: the official code (INE or INSEE), such as 17079.
    #[arg(long, value_name = "CODE")]
    code: Option<String>,
}

/// Files that were written, and what to do next.
struct Written {
    files: Vec<PathBuf>,
    next: String,
}

impl New {
    pub(super) fn run(&self, root: &Path) -> ExitCode {
        let written = match (self.id.as_str(), &self.name, &self.town) {
            ("town", Some(name), None) => town::write(root, name, &self.country, self.code.as_deref()),
            ("town", None, _) => {
                Err("Say the town's name too: pont new town Girona --country es --code 17079.".to_owned())
            }
            (_, Some(name), _) => Err(format!("`{name}` is one word too many. For a town: pont new town {name}.")),
            (_, None, Some(folder)) => self.of_town(root, folder),
            _ => self.of_country(root),
        };
        match written {
            Ok(Written { files, next }) => {
                files.iter().for_each(|f| println!("{}", f.display()));
                println!("{next}");
                ExitCode::SUCCESS
            }
            Err(problem) => {
                eprintln!("{problem}");
                ExitCode::from(2)
            }
        }
    }

    fn check_id(&self) -> Result<(), String> {
        let mut problems = Problems::default();
        names::check_id(&Text::at(self.id.as_str(), Default::default()), "a benefit", &mut problems);
        problems.sorted().first().map_or(Ok(()), |problem| Err(problem.message.clone()))
    }

    /// A right of a country.
    fn of_country(&self, root: &Path) -> Result<Written, String> {
        self.check_id()?;
        let folder = root.join("catalogue").join(self.folder.as_deref().unwrap_or(&self.country));
        let language = if self.country == "fr" { "fr" } else { "es" };
        let text = |template: &str| template.replace("{id}", &self.id).replace("{language}", language);
        let mut files = self.rule_and_cases(&folder, &text(RULE), &text(CASES))?;
        for language in LANGUAGES {
            let path = root.join("locales").join(language).join(format!("{}.ftl", self.country));
            if path.is_file() {
                append(&path, &text(WORDS))?;
                files.push(path);
            }
        }
        let next = format!(
            "Fill them in, then: pont check --country {0} && pont test {1} --country {0}",
            self.country, self.id
        );
        Ok(Written { files, next })
    }

    /// A right of a town: its texts stand in the town's own files.
    fn of_town(&self, root: &Path, folder: &str) -> Result<Written, String> {
        self.check_id()?;
        let path = root.join("catalogue").join(towns::FOLDER).join(folder);
        let (country, _) = folder.split_once('-').unwrap_or_default();
        let town = std::fs::read_to_string(path.join(towns::FILE)).map_err(|_| {
            format!("There is no town in catalogue/{}/{folder}. Write one first: pont new town NAME.", towns::FOLDER)
        })?;
        let line = |key: &str| town.lines().find_map(|l| l.strip_prefix(key)).map(|v| v.trim().to_owned());
        let place = line("where:").unwrap_or_default();
        let (input, value) = place.split_once('=').unwrap_or(("town", "0"));
        let text = |template: &str| {
            template
                .replace("{id}", &self.id)
                .replace("{language}", &line("language:").unwrap_or_else(|| "ca".to_owned()))
                .replace("{income}", if country == "fr" { "net_wage" } else { "income_now" })
                .replace("{document}", if country == "fr" { "income_papers" } else { "income_proof" })
                .replace("{here}", &format!("{}: {}", input.trim(), value.trim()))
                .replace("{authority}", &folder.replace('-', "_"))
        };
        let mut files = self.rule_and_cases(&path, &text(TOWN_RULE), &text(TOWN_CASES))?;
        let authority = format!("authority-{}", folder.replace('-', "_"));
        for language in LANGUAGES {
            let path = path.join("texts").join(format!("{language}.ftl"));
            let Ok(before) = std::fs::read_to_string(&path) else { continue };
            let name = if before.contains(&authority) { String::new() } else { format!("{authority} = …\n") };
            append(&path, &format!("{name}{}", text(TOWN_WORDS)))?;
            files.push(path);
        }
        let next =
            format!("Fill them in, then: pont check --country {country} && pont test {} --country {country}", self.id);
        Ok(Written { files, next })
    }

    fn rule_and_cases(&self, folder: &Path, rule: &str, cases: &str) -> Result<Vec<PathBuf>, String> {
        if !folder.is_dir() {
            return Err(format!("There is no folder {}.", folder.display()));
        }
        let files = [folder.join(format!("{}.yaml", self.id)), folder.join(format!("{}.cases.yaml", self.id))];
        if let Some(path) = files.iter().find(|path| path.exists()) {
            return Err(format!("{} is already there.", path.display()));
        }
        put(&files[0], rule)?;
        put(&files[1], cases)?;
        Ok(files.to_vec())
    }
}

fn append(path: &Path, text: &str) -> Result<(), String> {
    let added = std::fs::OpenOptions::new().append(true).open(path).and_then(|mut f| f.write_all(text.as_bytes()));
    added.map_err(|e| format!("{}: {e}", path.display()))
}

fn put(path: &Path, text: &str) -> Result<(), String> {
    std::fs::write(path, text).map_err(|e| format!("{}: {e}", path.display()))
}
