//! Where households come from: streams of JSON lines and Parquet files, cut into blocks that one worker takes at a time.

#[cfg(feature = "parquet")]
use crate::columns;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read as _, Seek as _};
use std::path::Path;

/// Bytes of JSON lines in a block: some hundred households, so that many of them can be worked out side by side.
const BLOCK: usize = 2 << 20;

/// How a file of households begins when it is Parquet.
const MAGIC: &[u8; 4] = b"PAR1";

/// A stream of households with its name.
pub struct Source<'a> {
    /// For messages; empty for a stream without one.
    pub name: String,
    content: Content<'a>,
}

enum Content<'a> {
    Lines(Box<dyn BufRead + Send + 'a>),
    #[cfg(feature = "parquet")]
    Table(columns::Table),
}

/// Some households, as read.
pub struct Block {
    /// The place of the source.
    pub(crate) source: usize,
    /// The number of the first line or row, from 1 on.
    pub(crate) first: u64,
    pub(crate) content: Rows,
}

/// What a block holds.
pub(crate) enum Rows {
    Lines(Vec<u8>),
    #[cfg(feature = "parquet")]
    Table(arrow_array::RecordBatch),
}

impl<'a> Source<'a> {
    /// JSON lines from anywhere.
    #[must_use]
    pub fn lines(name: &str, text: impl BufRead + Send + 'a) -> Source<'a> {
        Source { name: name.to_owned(), content: Content::Lines(Box::new(text)) }
    }

    /// A file: Parquet if it says so itself, else JSON lines.
    ///
    /// # Errors
    /// It cannot be opened, or is Parquet that cannot be read here.
    pub fn open(path: &Path) -> Result<Source<'static>, String> {
        let name = path.display().to_string();
        let wrong = |error: &dyn std::fmt::Display| format!("{name}: {error}");
        let mut file = File::open(path).map_err(|error| wrong(&error))?;
        let mut start = [0; 4];
        let parquet = file.read_exact(&mut start).is_ok() && start == *MAGIC;
        if !parquet {
            // A pipe cannot be taken back to its start, and its first bytes are read.
            return match file.rewind() {
                Ok(()) => Ok(Source::lines(&name, BufReader::with_capacity(1 << 20, file))),
                Err(_) => Err(wrong(&"this is no file; give a stream on standard input")),
            };
        }
        #[cfg(feature = "parquet")]
        {
            let table = columns::Table::open(file).map_err(|error| wrong(&error))?;
            Ok(Source { name: name.clone(), content: Content::Table(table) })
        }
        #[cfg(not(feature = "parquet"))]
        Err(wrong(&"this program was built without Parquet; build it with `--features parquet`"))
    }

    /// The columns of a table; `None` for lines.
    #[cfg(feature = "parquet")]
    pub(crate) fn schema(&self) -> Option<arrow_schema::SchemaRef> {
        match &self.content {
            Content::Lines(_) => None,
            Content::Table(table) => Some(table.schema()),
        }
    }
}

/// Cuts sources into blocks.
pub(crate) struct Cutter<'a> {
    pub(crate) sources: Vec<Source<'a>>,
    at: usize,
    next: u64,
    left: u64,
    /// What broke the reading off.
    pub(crate) failed: Option<String>,
}

impl<'a> Cutter<'a> {
    /// At most `limit` households.
    pub(crate) fn new(sources: Vec<Source<'a>>, limit: u64) -> Self {
        Cutter { sources, at: 0, next: 1, left: limit, failed: None }
    }

    pub(crate) fn next(&mut self) -> Option<Block> {
        while self.failed.is_none() && self.left > 0 {
            let source = self.sources.get_mut(self.at)?;
            let first = self.next;
            let read = match &mut source.content {
                Content::Lines(text) => lines(text.as_mut(), &mut self.next, &mut self.left).map_err(|e| e.to_string()),
                #[cfg(feature = "parquet")]
                Content::Table(table) => table.next(self.left).map(|batch| {
                    batch.map(|batch| {
                        self.left -= batch.num_rows() as u64;
                        self.next += batch.num_rows() as u64;
                        Rows::Table(batch)
                    })
                }),
            };
            match read {
                Ok(Some(content)) => return Some(Block { source: self.at, first, content }),
                Ok(None) => (self.at, self.next) = (self.at + 1, 1),
                Err(error) => self.failed = Some(format!("{}: {error}", source.name)),
            }
        }
        None
    }
}

fn lines(text: &mut dyn BufRead, next: &mut u64, left: &mut u64) -> io::Result<Option<Rows>> {
    let mut block = Vec::with_capacity(BLOCK + BLOCK / 8);
    while block.len() < BLOCK && *left > 0 {
        let before = block.len();
        if text.read_until(b'\n', &mut block)? == 0 {
            break;
        }
        *next += 1;
        let blank = block.get(before..).unwrap_or_default().iter().all(u8::is_ascii_whitespace);
        *left -= u64::from(!blank);
    }
    Ok((!block.is_empty()).then_some(Rows::Lines(block)))
}
