//! What each household comes to, in a file that is complete or absent.

#[cfg(feature = "parquet")]
mod table;

use crate::household::Household;
use crate::law::{Law, Standing};
use crate::money;
use crate::reform::Reform;
use pont_rules::json::{decimal, verdict_text};
use pont_rules::model::ONE;
use pont_rules::results::Span;
use serde_json::{Map, Number, Value, json};
use std::fs;
use std::io::{self, BufWriter, Write as _};
use std::path::{Path, PathBuf};

/// The form of a file of households or results.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// JSON lines.
    Lines,
    /// Parquet.
    Parquet,
}

impl Form {
    /// What a file's name says: `.parquet`, or else JSON lines.
    ///
    /// # Errors
    /// Parquet, in a program that was built without it.
    pub fn of(path: &Path) -> Result<Form, String> {
        match path.extension().is_some_and(|end| end == "parquet") {
            false => Ok(Form::Lines),
            true if cfg!(feature = "parquet") => Ok(Form::Parquet),
            true => Err(format!(
                "{}: this program was built without Parquet; build it with `--features parquet`",
                path.display()
            )),
        }
    }
}

/// One household with how it stands under the law, and under the one beside.
pub(crate) struct Row {
    pub(crate) household: Household,
    pub(crate) standings: Vec<Standing>,
    pub(crate) theirs: Vec<Standing>,
}

/// Some results, ready to be written.
pub enum Chunk {
    /// None are asked for.
    Nothing,
    /// Whole lines.
    Lines(Vec<u8>),
    /// Rows of a table.
    #[cfg(feature = "parquet")]
    Table(arrow_array::RecordBatch),
}

/// Puts rows into the form of the file; each worker has one.
pub(crate) struct Encoder<'a> {
    form: Form,
    law: &'a Law,
    reform: Option<&'a Reform>,
}

impl<'a> Encoder<'a> {
    pub(crate) fn new(form: Form, law: &'a Law, reform: Option<&'a Reform>) -> Self {
        Encoder { form, law, reform }
    }

    pub(crate) fn chunk(&self, rows: &[Row]) -> Result<Chunk, String> {
        match self.form {
            Form::Lines => {
                let mut text = Vec::new();
                for row in rows {
                    // Writing into memory does not fail.
                    let _ = writeln!(text, "{}", self.line(row));
                }
                Ok(Chunk::Lines(text))
            }
            #[cfg(feature = "parquet")]
            Form::Parquet => table::batch(self.law, self.reform, rows).map(Chunk::Table),
            #[cfg(not(feature = "parquet"))]
            Form::Parquet => Ok(Chunk::Nothing),
        }
    }

    fn line(&self, row: &Row) -> Value {
        let mut map = Map::new();
        map.insert("id".to_owned(), row.household.id.as_str().into());
        if row.household.weight != ONE {
            map.insert("weight".to_owned(), money::weight_json(row.household.weight.into()));
        }
        for (key, text) in [("kind", &row.household.kind), ("territory", &row.household.territory)] {
            if !text.is_empty() {
                map.insert(key.to_owned(), text.as_str().into());
            }
        }
        map.insert("rights".to_owned(), rights(self.law, &row.standings));
        if let Some(reform) = self.reform {
            map.insert("against".to_owned(), rights(&reform.law, &row.theirs));
        }
        Value::Object(map)
    }
}

fn rights(law: &Law, standings: &[Standing]) -> Value {
    let number = |n: i64| decimal(n).parse::<Number>().map_or(Value::Null, Value::Number);
    let rights = law.benefits().zip(standings).map(|(benefit, standing)| {
        let amount = standing.amount.map(|Span { low, high }| [number(low), number(high)]);
        (benefit.id.clone(), json!({ "verdict": verdict_text(standing.verdict), "amount": amount }))
    });
    Value::Object(rights.collect())
}

/// A file under way: it bears its name only when it is whole, and is gone where it is not finished.
pub struct File {
    path: PathBuf,
    part: PathBuf,
    form: Form,
    sink: Option<Sink>,
}

enum Sink {
    Lines(BufWriter<fs::File>),
    #[cfg(feature = "parquet")]
    Table(Box<parquet::arrow::ArrowWriter<BufWriter<fs::File>>>),
}

impl File {
    /// A file of results; its form follows from its name.
    ///
    /// # Errors
    /// It cannot be made.
    pub fn create(path: &Path, law: &Law, reform: Option<&Reform>) -> Result<File, String> {
        #[cfg(feature = "parquet")]
        return File::with(path, || table::schema(law, reform));
        #[cfg(not(feature = "parquet"))]
        {
            let _ = (law, reform);
            File::with(path)
        }
    }

    /// A file whose columns `schema` says, where it has columns.
    pub(crate) fn with(
        path: &Path,
        #[cfg(feature = "parquet")] schema: impl FnOnce() -> arrow_schema::SchemaRef,
    ) -> Result<File, String> {
        let form = Form::of(path)?;
        let mut part = path.as_os_str().to_owned();
        part.push(format!(".{}.part", std::process::id()));
        let part = PathBuf::from(part);
        let wrong = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
        let out = BufWriter::with_capacity(1 << 20, fs::File::create(&part).map_err(|error| wrong(&error))?);
        // From here on the part is removed whatever happens.
        let mut file = File { path: path.to_owned(), part, form, sink: None };
        file.sink = Some(match form {
            Form::Lines => Sink::Lines(out),
            #[cfg(feature = "parquet")]
            Form::Parquet => {
                use parquet::arrow::ArrowWriter;
                let kept = crate::columns::kept();
                Sink::Table(Box::new(ArrowWriter::try_new(out, schema(), Some(kept)).map_err(|error| wrong(&error))?))
            }
            #[cfg(not(feature = "parquet"))]
            Form::Parquet => return Err(wrong(&"built without Parquet")),
        });
        Ok(file)
    }

    /// Its form.
    #[must_use]
    pub fn form(&self) -> Form {
        self.form
    }

    /// Adds a chunk.
    ///
    /// # Errors
    /// The disk is full, or gone.
    pub fn write(&mut self, chunk: Chunk) -> Result<(), String> {
        let told = |error: &dyn std::fmt::Display| format!("{}: {error}", self.path.display());
        match (&mut self.sink, chunk) {
            (Some(Sink::Lines(out)), Chunk::Lines(text)) => out.write_all(&text).map_err(|error| told(&error)),
            #[cfg(feature = "parquet")]
            (Some(Sink::Table(out)), Chunk::Table(batch)) => out.write(&batch).map_err(|error| told(&error)),
            _ => Ok(()),
        }
    }

    /// Gives the file its name.
    ///
    /// # Errors
    /// It cannot be written to its end.
    pub fn finish(mut self) -> Result<(), String> {
        let sink = self.sink.take();
        let told = |error: &dyn std::fmt::Display| format!("{}: {error}", self.path.display());
        let flushed = match sink {
            None => Ok(()),
            Some(Sink::Lines(out)) => {
                out.into_inner().map_err(io::IntoInnerError::into_error).and_then(|f| f.sync_all())
            }
            #[cfg(feature = "parquet")]
            Some(Sink::Table(out)) => {
                let out = out.into_inner().map_err(|error| told(&error))?;
                out.into_inner().map_err(io::IntoInnerError::into_error).and_then(|f| f.sync_all())
            }
        };
        flushed.and_then(|()| fs::rename(&self.part, &self.path)).map_err(|error| told(&error))
    }
}

impl Drop for File {
    fn drop(&mut self) {
        self.sink = None;
        // Finished, it has moved away.
        let _ = fs::remove_file(&self.part);
    }
}
