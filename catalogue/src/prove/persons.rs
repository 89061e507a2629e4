//! What can come out of running over the persons of a household.

use super::Prover;
use super::range::Range;
use pont_rules::model::{ExprId, Fold, MAX_PERSONS, ONE, Slot};

impl Prover<'_> {
    pub(super) fn over_persons(
        &mut self,
        id: ExprId,
        fold: Fold,
        slot: Slot,
        member: ExprId,
        body: Option<ExprId>,
        you: Option<u8>,
    ) -> Range {
        // The variable is somebody else than the slot of the applicant that it may reuse.
        let others = you.filter(|y| *y != slot);
        let belongs = self.eval(member, others);
        let nobody = matches!(belongs, Range::Bool { can: false, .. });
        let with_you = matches!(self.eval(member, Some(slot)), Range::Bool { cannot: false, .. });
        let depth = self.refined.len();
        self.assume(member, true, others);
        let value = body.map(|b| self.eval(b, others));
        self.refined.truncate(depth);
        let most = if nobody { 0 } else { MAX_PERSONS as i128 };
        let least = i128::from(with_you);
        match (fold, value) {
            (Fold::Count, _) => Range::Number(least * i128::from(ONE), most * i128::from(ONE)),
            (Fold::Some, Some(Range::Bool { can, cannot })) => {
                Range::Bool { can: can && !nobody, cannot: cannot || !with_you }
            }
            (Fold::Every, Some(Range::Bool { can, cannot })) => {
                Range::Bool { can: can || !with_you, cannot: cannot && !nobody }
            }
            (Fold::Sum, Some(value)) => {
                let (low, high) = value.bounds();
                let low = if low >= 0 { low * least } else { low * most };
                let high = if high <= 0 { high * least } else { high * most };
                self.fit(id, low, high)
            }
            (_, Some(value)) => {
                let (low, high) = value.bounds();
                if with_you { Range::Number(low, high) } else { Range::Number(low.min(0), high.max(0)) }
            }
            (_, None) => Range::nothing(),
        }
    }
}
