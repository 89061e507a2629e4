//! `pont simulate convert`: households from JSON lines to Parquet and back.

use super::progress::watch;
use super::{Input, Teller, stop};
use crate::commands::loaded::Which;
use clap::Args;
use pont_simulate::convert::{Conversion, convert};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::atomic::AtomicU64;

/// Writes households in another form: Parquet where the name ends so, else JSON lines.
///
/// Nothing is lost on the way; what a column cannot hold stands in the column `also` (docs/population.md). The file is
/// complete or absent. A household that is not understood is told and left out; the exit code is then 1.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  pont simulate convert population.jsonl --to population.parquet
  pont simulate convert part-1.parquet part-2.parquet --to population.jsonl")]
pub(super) struct Convert {
    #[command(flatten)]
    which: Which,
    #[command(flatten)]
    input: Input,
    /// The file to write.
    #[arg(long, value_name = "FILE")]
    to: PathBuf,
}

impl Convert {
    pub(super) fn run(&self, root: &Path) -> Result<ExitCode, String> {
        let catalogue = self.which.catalogue(root)?;
        let (stop, done) = (stop::on_ctrl_c()?, AtomicU64::new(0));
        let conversion = Conversion {
            catalogue: &catalogue,
            today: self.which.day(),
            threads: self.input.threads(),
            limit: self.input.limit.unwrap_or(u64::MAX),
            stop: &stop,
            done: &done,
        };
        let sources = self.input.sources()?;
        let mut teller = Teller::new(&self.input.files);
        let left_out = watch(&done, self.input.progress, || {
            convert(&conversion, sources, &self.to, |trouble| teller.tell(&trouble))
        })?;
        Ok(if left_out == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }
}
