//! One look at one right: which verdicts, outcomes and amounts are still possible.

use crate::dependencies::{DepId, NOTHING};
use crate::domain::{FALSE, MAYBE, TRUE};
use crate::eval::{Frame, Run, bit, frame_of};
use crate::model::{Benefit, Node, Test};

/// What one look at a right gives, before it is put into words.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Look {
    /// Bit per verdict still possible.
    pub(super) verdicts: u8,
    /// Bit per outcome still possible.
    pub(super) outcomes: u64,
    /// The amount where it is due.
    pub(super) due: Option<(i64, i64)>,
    /// Whether no rule gives a figure where it is due, as a set of booleans.
    pub(super) no_figure: u8,
    /// Ids of the conditions that certainly fail.
    pub(super) failed: Vec<String>,
    pub(super) verdict_deps: DepId,
    pub(super) amount_deps: DepId,
    /// Along an input that moves the amount never turns back: its bounds are those of the ends.
    pub(super) steady: bool,
    /// Along an input that moves: the amount at either end.
    pub(super) ends: Option<((i64, i64), (i64, i64))>,
}

impl Look {
    fn no(failed: Vec<String>) -> Self {
        let (verdict_deps, amount_deps) = (NOTHING, NOTHING);
        Look {
            verdicts: NO,
            outcomes: 0,
            due: None,
            no_figure: 0,
            failed,
            verdict_deps,
            amount_deps,
            steady: true,
            ends: None,
        }
    }

    pub(super) fn verdict_is_final(&self) -> bool {
        self.verdicts.count_ones() <= 1 && self.outcomes.count_ones() <= 1
    }

    /// What the amount comes to at the ends of what moves, where these are single figures.
    pub(super) fn attained(&self) -> Option<(i64, i64)> {
        let (low, high) = self.due?;
        match self.ends {
            _ if low == high => Some((low, low)),
            Some((a, b)) if a.0 == a.1 && b.0 == b.1 => Some((a.0.min(b.0).max(0), a.0.max(b.0).max(0))),
            _ => None,
        }
    }

    pub(super) fn is_final(&self) -> bool {
        self.verdict_is_final() && self.no_figure != MAYBE && self.due.is_none_or(|(low, high)| low == high)
    }
}

pub(super) const NO: u8 = 1;
pub(super) const YES: u8 = 2;
pub(super) const OFFICE: u8 = 4;

/// A look that also asks whether the person may hold the right at all, or whether there is such a right where the household lives.
pub(super) fn look_as_holder(run: &mut Run, benefit: &Benefit, holder: Option<u8>) -> (Look, u8) {
    let frame = frame_of(holder);
    let (mut may_hold, mut deps) = (TRUE, NOTHING);
    if holder.is_some_and(|p| run.answers.persons().get(usize::from(p)).is_some_and(|p| p.elsewhere)) {
        may_hold = FALSE;
    } else if let Some(holders) = benefit.holders {
        let holds = run.eval(holders, &frame, run.now);
        (may_hold, deps) = (holds.set.bool(), holds.deps);
    }
    let mut look = if may_hold == FALSE { Look::no(Vec::new()) } else { look(run, benefit, &frame) };
    if may_hold == MAYBE {
        look.verdicts |= NO;
        look.verdict_deps = run.deps.union(look.verdict_deps, deps);
    }
    (look, may_hold)
}

fn look(run: &mut Run, benefit: &Benefit, frame: &Frame) -> Look {
    let now = run.now;
    let mut look = Look {
        verdicts: 0,
        outcomes: 0,
        due: None,
        no_figure: 0,
        failed: Vec::new(),
        verdict_deps: NOTHING,
        amount_deps: NOTHING,
        steady: true,
        ends: None,
    };
    let (mut sure, mut possible, mut office_possible, mut office_sure) =
        (true, true, benefit.office_decides, benefit.office_decides);
    let mut deps = NOTHING;
    for node in &benefit.conditions {
        let (states, d) = condition(run, node, frame);
        match states {
            YES => {}
            NO => {
                possible = false;
                look.failed.push(node.id.clone());
            }
            _ => {
                office_possible |= states & OFFICE != 0;
                office_sure |= states == OFFICE;
                sure &= states & NO == 0;
                deps = run.deps.union(deps, d);
            }
        }
    }
    let mut reached = benefit.outcomes.is_empty();
    for (i, (_, when)) in benefit.outcomes.iter().enumerate() {
        let v = run.eval(*when, frame, now);
        if v.set.bool() != FALSE {
            look.outcomes |= 1u64.checked_shl(i as u32).unwrap_or(0);
            deps = run.deps.union(deps, v.deps);
        }
        if v.set.bool() == TRUE {
            reached = true;
            break;
        }
    }
    if !benefit.outcomes.is_empty() {
        if look.outcomes == 0 {
            possible = false;
            look.failed.push("outcome".into());
        }
        sure &= reached;
    }
    if let Some(amount) = &benefit.amount {
        let total = run.eval(amount.total, frame, now);
        let (low, high) = total.set.number();
        look.amount_deps = total.deps;
        let line = run.line(total);
        look.steady = line.map_or_else(|| run.stands(total), |line| line.is_steady());
        look.ends = line.map(|line| line.ends());
        let unknown = amount.unknown.map(|e| run.eval(e, frame, now));
        let no_figure = unknown.map_or(FALSE, |u| u.set.bool());
        look.no_figure = no_figure;
        if no_figure == TRUE {
            look.amount_deps = NOTHING;
        } else if amount.price {
            look.due = Some((low.max(0), high.max(0)));
        } else if high <= 0 && no_figure == FALSE {
            possible = false;
            look.failed.push("amount".into());
        } else {
            if low <= 0 {
                sure = false;
                deps = run.deps.union(deps, total.deps);
            }
            look.due = Some((low.max(0), high.max(0)));
        }
        if let (MAYBE, Some(u)) = (no_figure, unknown) {
            look.amount_deps = run.deps.union(look.amount_deps, u.deps);
            deps = if low <= 0 { run.deps.union(deps, u.deps) } else { deps };
        }
    }
    if !possible {
        return Look::no(look.failed);
    }
    look.failed.clear();
    look.verdict_deps = deps;
    if !sure {
        look.verdicts |= NO;
    }
    if office_possible {
        look.verdicts |= OFFICE;
    }
    if !office_sure {
        look.verdicts |= YES;
    }
    if look.verdict_is_final() {
        look.verdict_deps = NOTHING;
    }
    look
}

/// What a condition may come to: any of yes, no, office.
pub(crate) fn condition(run: &mut Run, node: &Node, frame: &Frame) -> (u8, DepId) {
    let now = run.now;
    let (states, mut deps) = match &node.test {
        Test::Is(e) => {
            let v = run.eval(*e, frame, now);
            let b = v.set.bool();
            (bit(b & TRUE != 0, YES) | bit(b & FALSE != 0, NO), v.deps)
        }
        Test::All(inner) => group(run, inner, frame, NO, YES),
        Test::Any(inner) => group(run, inner, frame, YES, NO),
    };
    let Some(office) = node.office.filter(|_| states & NO != 0) else {
        return (states, deps);
    };
    let weighed = run.eval(office, frame, now);
    let b = weighed.set.bool();
    let states = (states & !NO) | bit(b & FALSE != 0, NO) | bit(b & TRUE != 0, OFFICE);
    if b == MAYBE {
        deps = run.deps.union(deps, weighed.deps);
    }
    (states, deps)
}

/// Conditions of which one at `deciding` settles the group; otherwise it comes to `rest`, or to the office where one does.
fn group(run: &mut Run, inner: &[Node], frame: &Frame, deciding: u8, rest: u8) -> (u8, DepId) {
    let mut deps = NOTHING;
    let (mut may_decide, mut may_office, mut may_rest) = (false, false, true);
    for node in inner {
        let (states, d) = condition(run, node, frame);
        if states == deciding {
            return (deciding, NOTHING);
        }
        may_decide |= states & deciding != 0;
        may_office |= states & OFFICE != 0;
        may_rest &= states & rest != 0;
        if states.count_ones() > 1 {
            deps = run.deps.union(deps, d);
        }
    }
    let mut states = 0;
    if may_decide {
        states |= deciding;
    }
    if may_office {
        states |= OFFICE;
    }
    if may_rest {
        states |= rest;
    }
    (states, deps)
}
