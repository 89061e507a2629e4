//! Operators over several values: what cannot matter is forgotten, with all it depends on.

use super::{Abs, Frame, Run};
use crate::dependencies::NOTHING;
use crate::domain::{self, FALSE, MAYBE, Set, TRUE};
use crate::model::{ExprId, Month};

impl Run<'_> {
    pub(super) fn arithmetic(
        &mut self,
        a: ExprId,
        b: ExprId,
        frame: &Frame,
        month: Month,
        f: fn((i64, i64), (i64, i64)) -> Set,
    ) -> Abs {
        let a = self.eval(a, frame, month);
        let b = self.eval(b, frame, month);
        // Zero times anything is zero, whatever the other side depends on: `both` of a single value forgets it.
        self.both(f(a.set.number(), b.set.number()), a, b)
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
        for v in self.held.drain(first..) {
            let (a, b) = v.set.number();
            if if largest { b > low } else { a < high } {
                deps = self.deps.union(deps, v.deps);
            }
        }
        Abs { set: Set::Number(low, high), deps }
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
        Abs { set, deps }
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
                Abs { set, deps: self.deps.union(deps, c.deps) }
            }
        }
    }
}
