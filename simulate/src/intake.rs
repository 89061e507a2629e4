//! From blocks to households under one law, whatever they were read from.

#[cfg(feature = "parquet")]
use crate::columns;
use crate::household::Household;
use crate::lines;
use crate::source::{Block, Rows};
use pont_rules::model::{Catalogue, Day};

/// Something of the input that was not understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trouble {
    /// The place of the source it stands in.
    pub source: usize,
    /// Its line or row, from 1 on.
    pub line: u64,
    /// One plain sentence each.
    pub problems: Vec<String>,
}

/// Reads blocks as households of one law.
pub(crate) struct Intake<'a> {
    lines: lines::Reader<'a>,
    /// How each source's columns are read; `None` for lines.
    #[cfg(feature = "parquet")]
    tables: &'a [Option<columns::Layout>],
    #[cfg(feature = "parquet")]
    columns: columns::Reader<'a>,
}

/// What every worker needs to read the sources under one law.
pub(crate) struct Tables {
    #[cfg(feature = "parquet")]
    layouts: Vec<Option<columns::Layout>>,
}

impl Tables {
    /// Finds every column's input once; `other` is a law whose inputs are known too, and left out here.
    ///
    /// # Errors
    /// A column that is no input, or of a kind that cannot be one.
    #[cfg_attr(
        not(feature = "parquet"),
        expect(unused_variables, clippy::unnecessary_wraps, reason = "only tables have columns")
    )]
    pub(crate) fn new(
        sources: &[crate::source::Source],
        catalogue: &Catalogue,
        other: Option<&Catalogue>,
    ) -> Result<Tables, String> {
        #[cfg(feature = "parquet")]
        {
            let layout = |source: &crate::source::Source| {
                let layout = source.schema().map(|schema| columns::Layout::of(catalogue, other, &schema));
                layout.transpose().map_err(|problem| format!("{}: {problem}", source.name))
            };
            Ok(Tables { layouts: sources.iter().map(layout).collect::<Result<_, _>>()? })
        }
        #[cfg(not(feature = "parquet"))]
        Ok(Tables {})
    }
}

impl<'a> Intake<'a> {
    #[cfg_attr(not(feature = "parquet"), expect(unused_variables, reason = "only tables have columns"))]
    pub(crate) fn new(tables: &'a Tables, catalogue: &'a Catalogue, other: Option<&'a Catalogue>, today: Day) -> Self {
        Intake {
            lines: lines::Reader::new(catalogue, today).beside(other),
            #[cfg(feature = "parquet")]
            tables: &tables.layouts,
            #[cfg(feature = "parquet")]
            columns: columns::Reader::new(catalogue, today),
        }
    }

    /// Hands every household of a block to `take`, with its line or row; what is not understood goes to `troubles`.
    pub(crate) fn read(
        &mut self,
        block: &Block,
        troubles: &mut Vec<Trouble>,
        mut take: impl FnMut(u64, Household),
    ) -> u64 {
        let mut count = 0;
        let mut each = |line: u64, household: Result<Household, Vec<String>>| {
            count += 1;
            match household {
                Ok(household) => take(line, household),
                Err(problems) => troubles.push(Trouble { source: block.source, line, problems }),
            }
        };
        match &block.content {
            Rows::Lines(text) => {
                let (mut number, mut begun) = (block.first, 0);
                for end in memchr::memchr_iter(b'\n', text).chain([text.len()]) {
                    let line = text.get(begun..end).unwrap_or_default();
                    if !line.iter().all(u8::is_ascii_whitespace) {
                        each(number, self.lines.household(line));
                    }
                    (number, begun) = (number + 1, end + 1);
                }
            }
            #[cfg(feature = "parquet")]
            Rows::Table(batch) => {
                if let Some(layout) = self.tables.get(block.source).and_then(Option::as_ref) {
                    self.columns.read(layout, batch, |row, household| each(block.first + row as u64, household));
                }
            }
        }
        count
    }
}
