//! `pont build`: the files that the app fetches.

use crate::bundle::bundle;
use crate::compile::COUNTRIES;
use crate::towns;
use clap::Args;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Writes the binary catalogues and the tables of places, named by their content, and `index.json`.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  pont build --out dist/data")]
pub(super) struct Build {
    /// The folder to write into; made when absent.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// Drafts too: for trying them, never for people.
    #[arg(long)]
    drafts: bool,
    /// Also adds the texts of towns to those of their countries in this folder of a site.
    #[arg(long, value_name = "DIR")]
    locales: Option<PathBuf>,
}

impl Build {
    pub(super) fn run(&self, root: &Path) -> ExitCode {
        let files = match bundle(&root.join("catalogue"), self.drafts) {
            Ok(files) => files,
            Err(problems) => {
                eprint!("{problems}");
                return ExitCode::FAILURE;
            }
        };
        if let Err(error) = std::fs::create_dir_all(&self.out) {
            eprintln!("{}: {error}", self.out.display());
            return ExitCode::FAILURE;
        }
        for file in &files {
            let path = self.out.join(&file.name);
            if let Err(error) = std::fs::write(&path, &file.bytes) {
                eprintln!("{}: {error}", path.display());
                return ExitCode::FAILURE;
            }
            println!("{} ({} bytes)", file.name, file.bytes.len());
        }
        for (country, _) in COUNTRIES {
            let Some(locales) = &self.locales else { break };
            let folders = towns::folders(&root.join("catalogue"), country);
            if let Err(problem) = towns::add_texts(&folders, country, locales) {
                eprintln!("{problem}");
                return ExitCode::FAILURE;
            }
        }
        ExitCode::SUCCESS
    }
}
