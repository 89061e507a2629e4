//! Operators over several values: what cannot matter is forgotten, with all it depends on.

use super::{Abs, Frame, Run};
use crate::dependencies::NOTHING;
use crate::domain::{self, FALSE, MAYBE, Set, TRUE};
use crate::model::{ExprId, Month};

impl Run<'_> {
    pub(super) fn sum(&mut self, a: ExprId, b: ExprId, frame: &Frame, month: Month, minus: bool) -> Abs {
        let (a, b) = (self.eval(a, frame, month), self.eval(b, frame, month));
        let ((x, y), (p, q)) = (a.set.number(), b.set.number());
        let (low, high) =
            if minus { (x.saturating_sub(q), y.saturating_sub(p)) } else { (x.saturating_add(p), y.saturating_add(q)) };
        let value = self.both(Set::Number(low, high), a, b);
        self.sum_line(value, a, b, minus)
    }

    /// Smallest or largest of a list; an operand that cannot be the one is forgotten with all it depends on.
    pub(super) fn extreme(&mut self, list: &[ExprId], frame: &Frame, month: Month, largest: bool) -> Abs {
        let first = self.held.len();
        let mut set: Option<(i64, i64)> = None;
        for e in list {
            let value = self.eval(*e, frame, month);
            self.held.push(value);
            let (a, b) = value.set.number();
            set = Some(match set {
                None => (a, b),
                Some((low, high)) if largest => (low.max(a), high.max(b)),
                Some((low, high)) => (low.min(a), high.min(b)),
            });
        }
        let (low, high) = set.unwrap_or((0, 0));
        let mut deps = NOTHING;
        for v in self.held.get(first..).unwrap_or(&[]) {
            let (a, b) = v.set.number();
            if if largest { b > low } else { a < high } {
                deps = self.deps.union(deps, v.deps);
            }
        }
        let value = self.extreme_line(Abs::of(Set::Number(low, high), deps), first, largest);
        self.held.truncate(first);
        value
    }

    /// `All` (deciding value false) or `Any` (deciding value true).
    pub(super) fn connective(&mut self, list: &[ExprId], frame: &Frame, month: Month, deciding: u8) -> Abs {
        let mut open = false;
        let mut deps = NOTHING;
        for e in list {
            let v = self.eval(*e, frame, month);
            match v.set.bool() {
                b if b == deciding => return Abs::exact(Set::Bool(deciding)),
                MAYBE => {
                    open = true;
                    deps = self.deps.union(deps, v.deps);
                }
                _ => {}
            }
        }
        let set = Set::Bool(if open { MAYBE } else { domain::negate(deciding) });
        Abs::of(set, deps)
    }

    pub(super) fn choose(
        &mut self,
        c: Abs,
        yes: impl FnOnce(&mut Self) -> Abs,
        no: impl FnOnce(&mut Self) -> Abs,
    ) -> Abs {
        match c.set.bool() {
            TRUE => yes(self),
            FALSE => no(self),
            _ => {
                let (a, b) = (yes(self), no(self));
                let set = a.set.hull(b.set);
                if set.is_single() {
                    return Abs::exact(set);
                }
                let deps = self.deps.union(a.deps, b.deps);
                let value = Abs::of(set, self.deps.union(deps, c.deps));
                self.either_line(value, a, b, c)
            }
        }
    }
}
