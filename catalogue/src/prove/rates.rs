//! What can come out of tables, bands and divisions.

use super::Prover;
use super::range::Range;
use pont_rules::model::{Axis, ExprId, ONE};

impl Prover<'_> {
    pub(super) fn cell(&mut self, table: usize, row: Option<ExprId>, column: Option<ExprId>, you: Option<u8>) -> Range {
        let row = row.map(|r| self.eval(r, you));
        column.map(|c| self.eval(c, you));
        let mut all: Option<Range> = None;
        for (_, grid) in self.l.tables.get(table).into_iter().flat_map(|t| &t.versions) {
            for cell in grid.cells.iter().flatten() {
                let one = Range::number(*cell, *cell);
                all = Some(all.map_or(one, |a| a.hull(one)));
            }
            if let (Some(further), Axis::Count(first), Some(last), Some(row)) =
                (&grid.further, &grid.row, grid.cells.last(), row)
            {
                let beyond =
                    (row.bounds().1 / i128::from(ONE) - i128::from(*first) - grid.cells.len() as i128 + 1).max(0);
                for (cell, each) in last.iter().zip(further) {
                    let end = i128::from(*cell) + i128::from(*each) * beyond;
                    all = all.map(|a| a.hull(Range::Number(end, end)));
                }
            }
        }
        all.unwrap_or(Range::Number(0, 0))
    }

    pub(super) fn bands(&mut self, id: ExprId, of: ExprId, rates: &[(ExprId, ExprId)], you: Option<u8>) -> Range {
        let (_, high) = self.number(of, you);
        let mut first = None;
        let (mut least, mut most) = (0, 0);
        for (threshold, rate) in rates {
            let from = self.number(*threshold, you).0;
            first = Some(first.map_or(from, |f: i128| f.min(from)));
            let (low, high) = self.number(*rate, you);
            least = low.min(least);
            most = high.max(most);
        }
        let width = (high - first.unwrap_or(0)).max(0);
        let one = i128::from(ONE);
        self.fit(id, width * least / one - 1, width * most / one + 1)
    }

    pub(super) fn divide(&mut self, id: ExprId, a: ExprId, b: ExprId, you: Option<u8>) -> Range {
        let (x, y) = (self.number(a, you), self.number(b, you));
        if y.0 <= 0 && y.1 >= 0 {
            self.report(
                self.span(b),
                "This divisor may be zero; guard it, such as `max(x, 1)` or `if x > 0 then … else …`.",
            );
            return Range::Number(-i128::from(ONE) * 1_000_000, i128::from(ONE) * 1_000_000);
        }
        let one = i128::from(ONE);
        let corners = [x.0 * one / y.0, x.0 * one / y.1, x.1 * one / y.0, x.1 * one / y.1];
        let (low, high) = (corners.iter().min().copied().unwrap_or(0), corners.iter().max().copied().unwrap_or(0));
        self.fit(id, low - 1, high + 1)
    }
}
