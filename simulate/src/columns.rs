//! Households as columns, one row a household: what Parquet files hold and Arrow batches bring. `docs/population.md` says the
//! form.

mod layout;
mod read;
mod write;

pub use layout::{Layout, schema};
pub use read::Reader;
pub use write::batch;

use arrow_array::RecordBatch;
use arrow_schema::{DataType, SchemaRef};
use parquet::arrow::arrow_reader::{ParquetRecordBatchReader, ParquetRecordBatchReaderBuilder};
use parquet::basic::Compression;
use parquet::file::properties::WriterProperties;
use std::fs::File;

/// Rows that one worker takes at a time.
pub const ROWS: usize = 1024;

/// Rows of a row group that is written: few enough to hold in memory, enough to be worth compressing.
const GROUP: usize = 64 * 1024;

/// Money, weights and other numbers: fixed point as the rules count, in eight bytes.
#[must_use]
pub fn decimals() -> DataType {
    DataType::Decimal128(18, 9)
}

/// How files are kept.
#[must_use]
pub(crate) fn kept() -> WriterProperties {
    WriterProperties::builder().set_compression(Compression::SNAPPY).set_max_row_group_row_count(Some(GROUP)).build()
}

/// A Parquet file under way.
pub(crate) struct Table {
    reader: ParquetRecordBatchReader,
    schema: SchemaRef,
}

impl Table {
    pub(crate) fn open(file: File) -> Result<Table, parquet::errors::ParquetError> {
        let builder = ParquetRecordBatchReaderBuilder::try_new(file)?.with_batch_size(ROWS);
        let schema = builder.schema().clone();
        Ok(Table { reader: builder.build()?, schema })
    }

    pub(crate) fn schema(&self) -> SchemaRef {
        self.schema.clone()
    }

    /// The next rows, at most so many.
    pub(crate) fn next(&mut self, most: u64) -> Result<Option<RecordBatch>, String> {
        let batch = self.reader.next().transpose().map_err(|error| error.to_string())?;
        Ok(batch.map(|batch| {
            let rows = batch.num_rows().min(usize::try_from(most).unwrap_or(usize::MAX));
            batch.slice(0, rows)
        }))
    }
}

/// Writes one batch as a file of its own.
///
/// # Errors
/// The file cannot be written.
pub fn save(path: &std::path::Path, batch: &RecordBatch) -> Result<(), String> {
    let told = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let file = File::create(path).map_err(|error| told(&error))?;
    let mut out = parquet::arrow::ArrowWriter::try_new(file, batch.schema(), Some(kept())).map_err(|e| told(&e))?;
    out.write(batch).map_err(|error| told(&error))?;
    out.close().map(drop).map_err(|error| told(&error))
}
