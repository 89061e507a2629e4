//! What is known inside a branch: a test that was passed, or not, narrows what its parts can be.

use super::Prover;
use super::range::Range;
use pont_rules::model::{Comparison, Expr, ExprId};

impl Prover<'_> {
    /// `and`, `or`: each part is looked at where the ones before it have not decided yet.
    pub(super) fn all(&mut self, ids: &[ExprId], you: Option<u8>, and: bool) -> Range {
        let depth = self.refined.len();
        let (mut can, mut cannot) = (true, false);
        let (mut any_can, mut all_cannot) = (false, true);
        for id in ids {
            if let Range::Bool { can: c, cannot: n } = self.eval(*id, you) {
                can &= c;
                cannot |= n;
                any_can |= c;
                all_cannot &= n;
            }
            self.assume(*id, and, you);
        }
        self.refined.truncate(depth);
        if and { Range::Bool { can, cannot } } else { Range::Bool { can: any_can, cannot: all_cannot } }
    }

    pub(super) fn choice(&mut self, test: ExprId, yes: ExprId, no: ExprId, you: Option<u8>) -> Range {
        let Range::Bool { can, cannot } = self.eval(test, you) else { return Range::nothing() };
        let depth = self.refined.len();
        let branch = |p: &mut Self, id: ExprId, holds: bool, possible: bool| {
            if !possible {
                return None;
            }
            p.assume(test, holds, you);
            let value = p.eval(id, you);
            p.refined.truncate(depth);
            Some(value)
        };
        let a = branch(self, yes, true, can);
        let b = branch(self, no, false, cannot);
        match (a, b) {
            (Some(a), Some(b)) => a.hull(b),
            (a, b) => a.or(b).unwrap_or(Range::nothing()),
        }
    }

    /// Notes what follows from a test being true, or false.
    pub(super) fn assume(&mut self, id: ExprId, holds: bool, you: Option<u8>) {
        let key = self.same.get(id as usize).copied().unwrap_or(id);
        self.refined.push((key, Range::Bool { can: holds, cannot: !holds }));
        let Some(expr) = self.l.exprs.get(id as usize) else { return };
        match *expr {
            Expr::Not(inner) => self.assume(inner, !holds, you),
            Expr::All(ref ids) if holds => ids.iter().for_each(|id| self.assume(*id, true, you)),
            Expr::Any(ref ids) if !holds => ids.iter().for_each(|id| self.assume(*id, false, you)),
            Expr::Compare(c, a, b) => {
                let comparison = if holds { c } else { opposite(c) };
                let was = std::mem::replace(&mut self.silent, true);
                let (x, y) = (self.number(a, you), self.number(b, you));
                self.silent = was;
                let (x, y) = narrowed(comparison, x, y);
                let key = |id: ExprId| self.same.get(id as usize).copied().unwrap_or(id);
                let (a, b) = (key(a), key(b));
                self.refined.push((a, Range::Number(x.0, x.1)));
                self.refined.push((b, Range::Number(y.0, y.1)));
            }
            _ => {}
        }
    }
}

fn opposite(c: Comparison) -> Comparison {
    match c {
        Comparison::Less => Comparison::AtLeast,
        Comparison::AtMost => Comparison::More,
        Comparison::More => Comparison::AtMost,
        Comparison::AtLeast => Comparison::Less,
        Comparison::Equal => Comparison::Different,
        Comparison::Different => Comparison::Equal,
    }
}

/// What two numbers can be, once their comparison is known to hold.
fn narrowed(c: Comparison, a: (i128, i128), b: (i128, i128)) -> ((i128, i128), (i128, i128)) {
    match c {
        Comparison::Less => ((a.0, a.1.min(b.1 - 1)), (b.0.max(a.0 + 1), b.1)),
        Comparison::AtMost => ((a.0, a.1.min(b.1)), (b.0.max(a.0), b.1)),
        Comparison::More => ((a.0.max(b.0 + 1), a.1), (b.0, b.1.min(a.1 - 1))),
        Comparison::AtLeast => ((a.0.max(b.0), a.1), (b.0, b.1.min(a.1))),
        Comparison::Equal => ((a.0.max(b.0), a.1.min(b.1)), (b.0.max(a.0), b.1.min(a.1))),
        Comparison::Different if b.0 == b.1 && a.0 == b.0 => ((a.0 + 1, a.1), b),
        Comparison::Different if b.0 == b.1 && a.1 == b.0 => ((a.0, a.1 - 1), b),
        Comparison::Different => (a, b),
    }
}
