//! Why a right stands as it does: its conditions with their states, and the sum behind its amount.

use crate::answers::Answers;
use crate::dependencies::NOTHING;
use crate::eval::{Frame, Run, frame_of};
use crate::evaluate::{certainly, condition, opens, state};
use crate::model::{Catalogue, Day, Node, Test};
use crate::results::{Explanation, Group, PartFigure, Reason, Span, State, StepFigure};

/// Explains one right for one holder: what decides first (one condition that fails is enough for a no), the rest in the order of the
/// law. An index that leads nowhere explains nothing.
#[must_use]
pub fn explain(catalogue: &Catalogue, answers: &Answers, today: Day, benefit: u16, holder: Option<u8>) -> Explanation {
    let Some(benefit) = catalogue.benefits.get(usize::from(benefit)) else {
        return Explanation { conditions: Vec::new(), parts: Vec::new() };
    };
    let mut run = Run::new(catalogue, answers, today);
    let frame = frame_of(holder);
    let mut conditions: Vec<Reason> = benefit.conditions.iter().map(|n| reason(&mut run, n, &frame)).collect();
    conditions.sort_by_key(|reason| match reason.state {
        State::False => 0,
        State::Open => 1,
        State::Office => 2,
        State::True => 3,
    });
    let now = run.now;
    let mut parts = Vec::new();
    for part in benefit.amount.iter().flat_map(|a| &a.parts) {
        let applies = part.when.map_or(State::True, |e| certainly(run.eval(e, &frame, now).set.bool()));
        let span = |run: &mut Run, e| {
            let (low, high) = run.eval(e, &frame, now).set.number();
            Span { low, high }
        };
        let steps: Vec<StepFigure> = part
            .steps
            .iter()
            .map(|s| StepFigure {
                id: s.id.clone(),
                kind: s.kind,
                by: s.by.map(|e| span(&mut run, e)),
                after: span(&mut run, s.after),
            })
            .collect();
        let full = steps.last().map_or(Span { low: 0, high: 0 }, |s| s.after);
        let value = match applies {
            State::True => full,
            State::False => Span { low: 0, high: 0 },
            _ => Span { low: full.low.min(0), high: full.high.max(0) },
        };
        parts.push(PartFigure { id: part.id.clone(), cite: part.cite.clone(), applies, steps, value });
    }
    Explanation { conditions, parts }
}

fn reason(run: &mut Run, node: &Node, frame: &Frame) -> Reason {
    let (states, deps) = condition(run, node, frame);
    let (group, inner) = match &node.test {
        Test::Is(_) => (None, &[][..]),
        Test::All(inner) => (Some(Group::All), inner.as_slice()),
        Test::Any(inner) => (Some(Group::Any), inner.as_slice()),
    };
    let inner = inner.iter().map(|n| reason(run, n, frame)).collect();
    let state = state(states);
    let (open, cannot_say) = opens(run, if state == State::Open { deps } else { NOTHING });
    Reason { id: node.id.clone(), cite: node.cite.clone(), state, group, inner, open, cannot_say }
}
