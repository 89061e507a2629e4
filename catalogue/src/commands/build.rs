//! `pont build`: the files that the app fetches.

use crate::bundle::bundle;
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
        ExitCode::SUCCESS
    }
}
