//! Lists of persons, and what is made of a list.

use super::{Abs, Frame, Line, Run, fixed, person};
use crate::dependencies::{DepId, NOTHING};
use crate::domain::{self, FALSE, MAYBE, Set, TRUE};
use crate::model::{ExprId, Fold, Month, ONE, Slot};

impl Run<'_> {
    #[inline(never)]
    pub(super) fn over_persons(
        &mut self,
        fold: Fold,
        slot: Slot,
        member: ExprId,
        body: Option<ExprId>,
        frame: &Frame,
        month: Month,
    ) -> Abs {
        let mut inner = *frame;
        let mut all = Gather::default();
        for (p, times) in self.household.looked_at(frame) {
            let Some(place) = inner.get_mut(usize::from(slot)) else {
                return Abs::exact(Set::Any);
            };
            *place = p;
            let belongs = self.eval(member, &inner, month);
            let certain = match belongs.set.bool() {
                FALSE => continue,
                b => b == TRUE,
            };
            let value = match body {
                Some(body) => self.eval(body, &inner, month),
                None => Abs::exact(Set::Number(ONE, ONE)),
            };
            match (fold, value.set.bool()) {
                (Fold::Some, TRUE) if certain => return Abs::exact(Set::Bool(TRUE)),
                (Fold::Every, FALSE) if certain => return Abs::exact(Set::Bool(FALSE)),
                (Fold::Some, FALSE) | (Fold::Every, TRUE) => continue,
                // Nothing to add, member or not.
                (Fold::Sum, _) if value.set == Set::Number(0, 0) => continue,
                _ => (0..times).for_each(|_| all.add(self, certain, belongs.deps, value)),
            }
        }
        all.finish(self, fold)
    }

    #[inline(never)]
    pub(super) fn rank(
        &mut self,
        slot: Slot,
        other: Slot,
        member: ExprId,
        by: ExprId,
        frame: &Frame,
        month: Month,
    ) -> Abs {
        let Some(me) = person(frame, slot) else {
            return Abs::exact(Set::Any);
        };
        let mut inner = *frame;
        let mut bind = |run: &mut Self, p: u8, e: ExprId| {
            if let Some(place) = inner.get_mut(usize::from(other)) {
                *place = p;
            }
            run.eval(e, &inner, month)
        };
        let mine = bind(self, me, by);
        let (mut low, mut high, mut deps) = (1, 1, NOTHING);
        for (p, times) in self.household.looked_at(frame).filter(|(p, _)| *p != me) {
            let belongs = bind(self, p, member);
            if belongs.set.bool() == FALSE {
                continue;
            }
            let theirs = bind(self, p, by);
            let ((a, b), (c, d)) = (theirs.set.date(), mine.set.date());
            let before = if b < c || (p < me && b <= c) {
                TRUE
            } else if a > d || (p > me && a >= d) {
                FALSE
            } else {
                MAYBE
            };
            if before == FALSE {
                continue;
            }
            high += i32::from(times);
            if before == TRUE && belongs.set.bool() == TRUE {
                low += i32::from(times);
                continue;
            }
            deps = self.deps.union(deps, belongs.deps);
            if before == MAYBE {
                deps = self.deps.union(deps, theirs.deps);
                deps = self.deps.union(deps, mine.deps);
            }
        }
        Abs::of(Set::Number(fixed(low), fixed(high)), deps)
    }
}

/// What has been seen of a list so far; certain and possible members stay apart.
#[derive(Default)]
pub(super) struct Gather {
    certain: i32,
    possible: i32,
    /// The certain ones added up.
    sum: (i64, i64),
    /// What the possible ones may take off and add.
    swing: (i128, i128),
    /// Least and greatest end of any.
    hull: Option<(i64, i64)>,
    /// Greatest low end and least high end of the certain ones.
    inner: Option<(i64, i64)>,
    /// What membership of the possible ones depends on.
    membership: DepId,
    /// What the values depend on.
    values: DepId,
    /// The sum along the input that moves.
    line: Option<Line>,
}

impl Gather {
    pub(super) fn add(&mut self, run: &mut Run, certain: bool, membership: DepId, value: Abs) {
        let (low, high) = value.set.number();
        self.line = run.gathered(self.line, value, certain, membership);
        if certain {
            self.certain += 1;
            self.sum = (self.sum.0.saturating_add(low), self.sum.1.saturating_add(high));
            self.inner = Some(self.inner.map_or((low, high), |(a, b)| (a.max(low), b.min(high))));
        } else {
            self.possible += 1;
            self.swing = (self.swing.0 + i128::from(low.min(0)), self.swing.1 + i128::from(high.max(0)));
            self.membership = run.deps.union(self.membership, membership);
        }
        self.hull = Some(self.hull.map_or((low, high), |(a, b)| (a.min(low), b.max(high))));
        self.values = run.deps.union(self.values, value.deps);
    }

    pub(super) fn finish(self, run: &mut Run, fold: Fold) -> Abs {
        let (low, high) = self.hull.unwrap_or((0, 0));
        let set = match (fold, self.inner) {
            (Fold::Count, _) => Set::Number(fixed(self.certain), fixed(self.certain + self.possible)),
            (Fold::Sum, _) => Set::Number(
                domain::clamped(i128::from(self.sum.0) + self.swing.0),
                domain::clamped(i128::from(self.sum.1) + self.swing.1),
            ),
            (Fold::Mean, Some(_)) if self.possible == 0 => {
                let n = fixed(self.certain);
                Set::Number(domain::over(self.sum.0, n), domain::over(self.sum.1, n))
            }
            (Fold::Min, Some((_, most))) => Set::Number(low, most),
            (Fold::Max, Some((least, _))) => Set::Number(least, high),
            (Fold::Mean, Some(_)) => Set::Number(low, high),
            // Perhaps nobody.
            (Fold::Mean | Fold::Min | Fold::Max, None) => Set::Number(low.min(0), high.max(0)),
            // What decides was returned at once, what cannot matter was dropped: any that is left keeps it open.
            (Fold::Some, _) => Set::Bool(if self.hull.is_some() { MAYBE } else { FALSE }),
            (Fold::Every, _) => Set::Bool(if self.hull.is_some() { MAYBE } else { TRUE }),
        };
        let deps = if fold == Fold::Count { self.membership } else { run.deps.union(self.membership, self.values) };
        let value = Abs::of(set, deps);
        match fold {
            Fold::Sum => run.sum_of(value, self.line, 1),
            Fold::Mean if self.possible == 0 => run.sum_of(value, self.line, self.certain),
            _ => value,
        }
    }
}
