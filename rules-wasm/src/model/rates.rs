//! Dated rates and tables of the law.

use super::{EnumId, Month};
use serde::Serialize;

/// A rate of the law with its history.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Param {
    /// Its id, unique in the catalogue.
    pub id: String,
    /// The legal source of the newest value.
    pub cite: String,
    /// Unit as written, for people.
    pub unit: String,
    /// `(first month, value)` in ascending order. A repeal is a value of `None`.
    pub values: Vec<(Month, Option<i64>)>,
    /// From this month on the last value is an old one: results say *last known rate*.
    pub review_by: Option<Month>,
}

/// A table of the law; several dated versions.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Table {
    /// Its id, unique in the catalogue.
    pub id: String,
    /// The legal source.
    pub cite: String,
    /// `(first month, rows)` in ascending order.
    pub versions: Vec<(Month, Grid)>,
    /// From this month on the last version is an old one.
    pub review_by: Option<Month>,
}

/// Rows and columns of one version of a table.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Grid {
    /// How a row is found.
    pub row: Axis,
    /// How a column is found.
    pub column: Axis,
    /// `cells[row][column]`, fixed point.
    pub cells: Vec<Vec<i64>>,
    /// Added for each row beyond the last (*each further*), one value a column. Only with [`Axis::Count`] rows.
    pub further: Option<Vec<i64>>,
}

/// How a key finds its row or column.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub enum Axis {
    /// There is only one.
    Single,
    /// Consecutive whole numbers from this one on. A key below the first takes the first; above the last, the last (plus
    /// *each further*).
    Count(i32),
    /// The values of an enumeration, in its order: the position is the index.
    Choice(EnumId),
    /// The last entry that is ≤ the key (fixed point, ascending). Below the first: the first.
    Steps(Vec<i64>),
}
