//! Rates, tables and scales of the law: as `eval::rates`.

use super::super::found;
use super::Value::{self, Choice, Number, Open};
use super::Walk;
use crate::domain::{self, Set};
use crate::eval::{Frame, banded, version};
use crate::model::{ExprId, Grid, Month, TableId};

impl<'a> Walk<'a> {
    pub(super) fn param(&mut self, id: u16, month: Month) -> Value {
        let catalogue = self.catalogue;
        let versions = catalogue.params.get(usize::from(id)).map_or(&[][..], |p| &p.values);
        match self.version(versions, month) {
            Some(Some(v)) => Number(*v),
            _ => Open,
        }
    }

    fn version<T>(&mut self, versions: &'a [(Month, T)], month: Month) -> Option<&'a T> {
        version(versions, month, &mut self.reach)
    }

    fn grid(&mut self, table: TableId, month: Month) -> Option<&'a Grid> {
        let table = self.catalogue.tables.get(usize::from(table))?;
        self.version(&table.versions, month)
    }

    /// A key of a table: none asked for, or one value as a set.
    fn key(&mut self, key: Option<ExprId>, frame: &Frame, month: Month) -> Result<Option<Set>, ()> {
        match key.map(|e| self.eval(e, frame, month)) {
            None => Ok(None),
            Some(Number(n)) => Ok(Some(Set::Number(n, n))),
            Some(Choice(i)) => Ok(Some(Set::Choice(1 << i))),
            Some(_) => Err(()),
        }
    }

    #[inline(never)]
    pub(super) fn cell(
        &mut self,
        table: TableId,
        row: Option<ExprId>,
        column: Option<ExprId>,
        frame: &Frame,
        month: Month,
    ) -> Value {
        let Some(grid) = self.grid(table, month) else { return Open };
        let (Ok(row), Ok(column)) = (self.key(row, frame, month), self.key(column, frame, month)) else { return Open };
        found::cell(grid, row, column)
    }

    #[inline(never)]
    pub(super) fn last_row(
        &mut self,
        table: TableId,
        column: Option<ExprId>,
        x: ExprId,
        frame: &Frame,
        month: Month,
    ) -> Value {
        let Some(grid) = self.grid(table, month) else { return Open };
        let Ok(column) = self.key(column, frame, month) else { return Open };
        let Number(x) = self.eval(x, frame, month) else { return Open };
        found::last_row(grid, column, x)
    }

    #[inline(never)]
    pub(super) fn bands(&mut self, of: ExprId, rates: &[(ExprId, ExprId)], frame: &Frame, month: Month) -> Value {
        let Number(of) = self.eval(of, frame, month) else { return Open };
        let mut slices = Vec::with_capacity(rates.len());
        for (threshold, rate) in rates {
            let (Number(t), Number(r)) = (self.eval(*threshold, frame, month), self.eval(*rate, frame, month)) else {
                return Open;
            };
            slices.push(((t, t), (r, r)));
        }
        Number(banded(of, &slices))
    }

    #[inline(never)]
    pub(super) fn ramp(&mut self, of: [ExprId; 4], frame: &Frame, month: Month) -> Value {
        match of.map(|e| self.eval(e, frame, month)) {
            [Number(of), Number(from), Number(to), Number(top)] => Number(domain::ramp(of, from, to, top)),
            _ => Open,
        }
    }
}
