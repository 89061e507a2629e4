//! What a key finds in a table.

use super::value::Value::{self, Number, Open};
use crate::domain::Set;
use crate::eval::{cell_at, fixed, positions};
use crate::model::Grid;

/// What the positions of a table lead to; a key of the wrong kind leads to many.
#[derive(Default)]
struct Found(Option<(i64, i64)>);

impl Found {
    fn add(&mut self, n: i64) {
        self.0 = Some(self.0.map_or((n, n), |(low, high)| (low.min(n), high.max(n))));
    }

    fn value(self) -> Value {
        match self.0 {
            Some((low, high)) if low == high => Number(low),
            _ => Open,
        }
    }
}

/// The cell in a row and a column.
pub(super) fn cell(grid: &Grid, row: Option<Set>, column: Option<Set>) -> Value {
    let width = grid.cells.first().map_or(0, Vec::len);
    let mut found = Found::default();
    positions(&grid.row, row, grid.cells.len(), grid.further.is_some(), &mut |r| {
        positions(&grid.column, column, width, false, &mut |c| {
            if let Some(v) = cell_at(grid, r, c) {
                found.add(v);
            }
        });
    });
    found.value()
}

/// The number of the last row whose cell in the column is at least `x`.
pub(super) fn last_row(grid: &Grid, column: Option<Set>, x: i64) -> Value {
    let width = grid.cells.first().map_or(0, Vec::len);
    let mut found = Found::default();
    positions(&grid.column, column, width, false, &mut |c| {
        let reaches = |r: &Vec<i64>| r.get(c as usize).is_some_and(|v| *v >= x);
        found.add(fixed(grid.cells.iter().rposition(reaches).map_or(0, |i| i as i32 + 1)));
    });
    found.value()
}
