//! Households from one form into another: JSON lines to Parquet and back, nothing lost.

#[cfg(feature = "parquet")]
use crate::columns;
use crate::intake::{Intake, Tables, Trouble};
use crate::lines::write::line;
use crate::pipeline;
use crate::results::{Chunk, File, Form};
use crate::source::{Block, Cutter, Source};
use pont_rules::model::{Catalogue, Day};
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

/// What is converted.
#[derive(Debug)]
pub struct Conversion<'a> {
    /// Whose inputs the answers are to.
    pub catalogue: &'a Catalogue,
    /// What ages are counted from.
    pub today: Day,
    /// Worker threads.
    pub threads: usize,
    /// Most households.
    pub limit: u64,
    /// Set from outside: stop, and leave no file.
    pub stop: &'a AtomicBool,
    /// Households done so far.
    pub done: &'a AtomicU64,
}

/// Writes all households of the sources into a file; gives how many were left out because they were not understood.
///
/// # Errors
/// A source breaks off, the file cannot be written, or it was stopped: there is no file then.
pub fn convert(
    conversion: &Conversion,
    sources: Vec<Source>,
    to: &Path,
    mut tell: impl FnMut(Trouble),
) -> Result<u64, String> {
    let catalogue = conversion.catalogue;
    let tables = Tables::new(&sources, catalogue, None)?;
    let mut file = File::with(
        to,
        #[cfg(feature = "parquet")]
        || columns::schema(catalogue),
    )?;
    let form = file.form();
    let mut cutter = Cutter::new(sources, conversion.limit);
    let source = &mut cutter;
    let (mut bad, mut broken) = (0, None);
    let stopped = || conversion.stop.load(Ordering::Relaxed);
    pipeline::run(
        conversion.threads,
        || if stopped() { None } else { source.next() },
        || Intake::new(&tables, catalogue, None, conversion.today),
        |intake, block: Block| {
            let (mut troubles, mut households) = (Vec::new(), Vec::new());
            let count = intake.read(&block, &mut troubles, |_, household| households.push(household));
            conversion.done.fetch_add(count, Ordering::Relaxed);
            let chunk = match form {
                Form::Lines => {
                    let text =
                        households.iter().flat_map(|h| [line(catalogue, h), "\n".to_owned()]).collect::<String>();
                    Ok(Chunk::Lines(text.into_bytes()))
                }
                #[cfg(feature = "parquet")]
                Form::Parquet => columns::batch(catalogue, &households).map(Chunk::Table),
                #[cfg(not(feature = "parquet"))]
                Form::Parquet => Ok(Chunk::Nothing),
            };
            (troubles, chunk)
        },
        |(troubles, chunk)| {
            bad += troubles.len() as u64;
            troubles.into_iter().for_each(&mut tell);
            if broken.is_none() {
                broken = chunk.and_then(|chunk| file.write(chunk)).err();
            }
        },
    );
    if let Some(problem) = cutter.failed.or(broken) {
        return Err(problem);
    }
    if stopped() {
        return Err("Stopped before the end: nothing was written.".to_owned());
    }
    file.finish()?;
    Ok(bad)
}
