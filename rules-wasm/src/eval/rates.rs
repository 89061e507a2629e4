//! Rates, tables and scales of the law as they hold in a month.

use super::{Abs, Frame, Run, fixed};
use crate::dependencies::{NO_RATE, NOTHING};
use crate::domain::{self, Set};
use crate::memo::Reach;
use crate::model::{Axis, ExprId, Grid, Month, ONE, TableId};

impl<'a> Run<'a> {
    #[inline(never)]
    pub(super) fn param(&mut self, id: u16, month: Month) -> Abs {
        let catalogue = self.catalogue;
        let versions = catalogue.params.get(usize::from(id)).map_or(&[][..], |p| &p.values);
        match self.version(versions, month) {
            Some(Some(v)) => Abs::exact(Set::Number(*v, *v)),
            _ => self.missing(),
        }
    }

    fn version<T>(&mut self, versions: &'a [(Month, T)], month: Month) -> Option<&'a T> {
        version(versions, month, &mut self.reach)
    }

    fn missing(&mut self) -> Abs {
        Abs::of(Set::Number(i64::MIN, i64::MAX), self.deps.one(NO_RATE))
    }

    fn grid(&mut self, table: TableId, month: Month) -> Option<&'a Grid> {
        let table = self.catalogue.tables.get(usize::from(table))?;
        self.version(&table.versions, month)
    }

    #[inline(never)]
    pub(super) fn cell(
        &mut self,
        table: TableId,
        row: Option<ExprId>,
        column: Option<ExprId>,
        frame: &Frame,
        month: Month,
    ) -> Abs {
        let Some(grid) = self.grid(table, month) else {
            return self.missing();
        };
        let row = row.map(|e| self.eval(e, frame, month));
        let column = column.map(|e| self.eval(e, frame, month));
        let width = grid.cells.first().map_or(0, Vec::len);
        let mut set: Option<(i64, i64)> = None;
        positions(&grid.row, row.map(|a| a.set), grid.cells.len(), grid.further.is_some(), &mut |r| {
            positions(&grid.column, column.map(|a| a.set), width, false, &mut |c| {
                if let Some(v) = cell_at(grid, r, c) {
                    set = Some(set.map_or((v, v), |(low, high)| (low.min(v), high.max(v))));
                }
            });
        });
        let Some((low, high)) = set else {
            return Abs::exact(Set::Any);
        };
        let none = Abs::exact(Set::Any);
        self.both(Set::Number(low, high), row.unwrap_or(none), column.unwrap_or(none))
    }

    #[inline(never)]
    pub(super) fn last_row(
        &mut self,
        table: TableId,
        column: Option<ExprId>,
        x: ExprId,
        frame: &Frame,
        month: Month,
    ) -> Abs {
        let Some(grid) = self.grid(table, month) else {
            return self.missing();
        };
        let column = column.map(|e| self.eval(e, frame, month));
        let x = self.eval(x, frame, month);
        let width = grid.cells.first().map_or(0, Vec::len);
        if column.is_none_or(|c| c.set.is_single()) {
            let at = column.map_or(0, |c| c.set.number().0 / ONE);
            self.passes(x, grid.cells.iter().filter_map(|r| r.get(usize::try_from(at).ok()?).copied()));
        }
        let (small, large) = x.set.number();
        let mut set: Option<(i32, i32)> = None;
        positions(&grid.column, column.map(|a| a.set), width, false, &mut |c| {
            let last = |x: i64| {
                grid.cells.iter().rposition(|r| r.get(c as usize).is_some_and(|v| *v >= x)).map_or(0, |i| i as i32 + 1)
            };
            // Fewer rows reach a larger number: the position never rises with it.
            let (low, high) = (last(large), last(small));
            set = Some(set.map_or((low, high), |(a, b)| (a.min(low), b.max(high))));
        });
        let Some((low, high)) = set else {
            return Abs::exact(Set::Any);
        };
        self.both(Set::Number(fixed(low), fixed(high)), x, column.unwrap_or(Abs::exact(Set::Any)))
    }

    #[inline(never)]
    pub(super) fn bands(&mut self, of: ExprId, rates: &[(ExprId, ExprId)], frame: &Frame, month: Month) -> Abs {
        let of = self.eval(of, frame, month);
        let along = of;
        let mut deps = of.deps;
        let mut slices: Vec<Slice> = Vec::with_capacity(rates.len());
        for (threshold, rate) in rates {
            let (t, r) = (self.eval(*threshold, frame, month), self.eval(*rate, frame, month));
            deps = self.deps.union(deps, t.deps);
            deps = self.deps.union(deps, r.deps);
            slices.push((t.set.number(), r.set.number()));
        }
        let known = slices.iter().all(|(t, r)| t.0 == t.1 && r.0 == r.1 && r.0 >= 0);
        let (low, high) = of.set.number();
        let set = if known {
            // No slice takes anything off: the sum rises with the quantity.
            Set::Number(banded(low, &slices), banded(high, &slices))
        } else {
            let mut sum = (0i64, 0i64);
            for (i, (t, r)) in slices.iter().enumerate() {
                let next = slices.get(i + 1).map_or((i64::MAX, i64::MAX), |s| s.0);
                let width = |x: i64, from: i64, to: i64| x.min(to).saturating_sub(from).max(0);
                let slice = (width(low, t.1, next.0), width(high, t.0, next.1));
                let (a, b) = domain::multiply(slice, *r).number();
                sum = (sum.0.saturating_add(a), sum.1.saturating_add(b));
            }
            Set::Number(sum.0, sum.1)
        };
        let value = Abs::of(set, deps);
        if known {
            let bends: Vec<i64> = slices.iter().map(|(t, _)| t.0).collect();
            return self.scaled_line(value, along, &|x| banded(x, &slices), &bends);
        }
        value
    }

    #[inline(never)]
    pub(super) fn ramp(&mut self, of: [ExprId; 4], frame: &Frame, month: Month) -> Abs {
        let v = of.map(|e| self.eval(e, frame, month));
        let [of, from, to, top] = v.map(|a| a.set.number());
        let ends = [
            domain::ramp(of.0, from.1, to.1, top.0),
            domain::ramp(of.0, from.1, to.1, top.1),
            domain::ramp(of.1, from.0, to.0, top.0),
            domain::ramp(of.1, from.0, to.0, top.1),
        ];
        let set = Set::Number(ends.into_iter().min().unwrap_or(0), ends.into_iter().max().unwrap_or(0));
        let deps = v.iter().fold(NOTHING, |d, a| self.deps.union(d, a.deps));
        let value = Abs::of(set, deps);
        if from.0 == from.1 && to.0 == to.1 && from.0 < to.0 && top.0 == top.1 && top.0 >= 0 {
            return self.scaled_line(value, v[0], &|x| domain::ramp(x, from.0, to.0, top.0), &[from.0, to.0]);
        }
        value
    }
}

/// The version that holds in a month; a reach is narrowed to the months in which it does.
pub(crate) fn version<'a, T>(versions: &'a [(Month, T)], month: Month, reach: &mut Reach) -> Option<&'a T> {
    let next = versions.partition_point(|(from, _)| *from <= month);
    if let Some((from, _)) = versions.get(next) {
        reach.to = reach.to.min(from.saturating_sub(1));
    }
    let (from, version) = versions.get(next.checked_sub(1)?)?;
    reach.from = reach.from.max(*from);
    Some(version)
}

/// Threshold and rate of a slice, each between two ends.
pub(crate) type Slice = ((i64, i64), (i64, i64));

pub(crate) fn banded(x: i64, slices: &[Slice]) -> i64 {
    slices.iter().enumerate().fold(0i64, |sum, (i, (t, r))| {
        let to = slices.get(i + 1).map_or(i64::MAX, |s| s.0.0);
        sum.saturating_add(domain::times(x.min(to).saturating_sub(t.0).max(0), r.0))
    })
}

/// Visits the positions that a key may lead to; one past the end stand for *each further*.
pub(crate) fn positions(axis: &Axis, key: Option<Set>, length: usize, further: bool, visit: &mut dyn FnMut(i64)) {
    let last = length as i64 - 1;
    match (axis, key) {
        (Axis::Single, _) | (_, None) => visit(0),
        (Axis::Choice(_), Some(set)) => {
            let mask = set.choice();
            (0..length.min(64) as i64).filter(|i| mask >> i & 1 == 1).for_each(visit);
        }
        (Axis::Count(first), Some(set)) => {
            let (low, high) = set.number();
            let at = |x: i64| x.div_euclid(ONE).saturating_sub(i64::from(*first)).max(0);
            let (low, high) = (at(low), at(high));
            (low.min(last)..=high.min(last)).filter(|i| *i >= low || !further).for_each(&mut *visit);
            // Beyond the last row the cells move on a straight line: its ends are enough.
            if further && high > last {
                visit(low.max(last));
                visit(high);
            }
        }
        (Axis::Steps(steps), Some(set)) => {
            let (low, high) = set.number();
            let at = |x: i64| steps.partition_point(|s| *s <= x).saturating_sub(1) as i64;
            (at(low)..=at(high).min(last)).for_each(visit);
        }
    }
}

pub(crate) fn cell_at(grid: &Grid, row: i64, column: i64) -> Option<i64> {
    let last = grid.cells.len() as i64 - 1;
    let c = usize::try_from(column).ok()?;
    let base = *grid.cells.get(usize::try_from(row.min(last)).ok()?)?.get(c)?;
    let beyond = row - last;
    match &grid.further {
        Some(step) if beyond > 0 => Some(base.saturating_add(step.get(c)?.saturating_mul(beyond))),
        _ => Some(base),
    }
}
