//! One right of one holder, by single values: as `evaluate::look`.

use super::value::Value::{False, Number, True};
use super::walk::Walk;
use crate::eval::{Frame, frame_of};
use crate::model::{Benefit, Node, Test};
use crate::results::{Span, Verdict};

/// What a condition comes to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Yes,
    No,
    Office,
    Open,
}

/// A verdict with its amount.
pub(super) type Found = (Verdict, Option<Span>);

impl Walk<'_> {
    /// `None` where single values do not settle it; `Some(None)` where this person may not hold it.
    pub(super) fn look(&mut self, benefit: &Benefit, holder: Option<u8>) -> Option<Option<Found>> {
        let frame = frame_of(holder);
        if holder.is_some_and(|p| self.elsewhere(p)) {
            return Some(None);
        }
        if let Some(holders) = benefit.holders
            && !self.whole(holders, &frame, self.now).bool()?
        {
            return Some(None);
        }
        let no = |benefit: &Benefit| {
            let paid = benefit.amount.as_ref().is_some_and(|a| !a.price);
            Some(Some((Verdict::No, paid.then_some(Span { low: 0, high: 0 }))))
        };
        let (mut open, mut office) = (false, benefit.office_decides);
        for node in &benefit.conditions {
            match self.condition(node, &frame) {
                State::Yes => {}
                State::No => return no(benefit),
                State::Office => office = true,
                State::Open => open = true,
            }
        }
        let mut reached = benefit.outcomes.is_empty();
        for (_, when) in &benefit.outcomes {
            match self.whole(*when, &frame, self.now) {
                False => {}
                True => {
                    reached = true;
                    break;
                }
                _ => (reached, open) = (true, true),
            }
        }
        if !reached {
            return no(benefit);
        }
        let mut due = None;
        if let Some(amount) = &benefit.amount {
            let no_figure = amount.unknown.map_or(False, |e| self.whole(e, &frame, self.now));
            if no_figure != True {
                match (self.whole(amount.total, &frame, self.now), no_figure) {
                    (Number(n), False) if n <= 0 && !amount.price => return no(benefit),
                    (Number(n), False) => due = Some(Span { low: n.max(0), high: n.max(0) }),
                    _ => open = true,
                }
            }
        }
        if open {
            return None;
        }
        Some(Some((if office { Verdict::Office } else { Verdict::Yes }, due)))
    }

    fn condition(&mut self, node: &Node, frame: &Frame) -> State {
        let state = match &node.test {
            Test::Is(e) => match self.whole(*e, frame, self.now) {
                True => State::Yes,
                False => State::No,
                _ => State::Open,
            },
            Test::All(inner) => self.group(inner, frame, State::No, State::Yes),
            Test::Any(inner) => self.group(inner, frame, State::Yes, State::No),
        };
        match node.office {
            Some(office) if state == State::No => match self.whole(office, frame, self.now) {
                True => State::Office,
                False => State::No,
                _ => State::Open,
            },
            // A failed test might be the office's: only the long way keeps both.
            _ => state,
        }
    }

    fn group(&mut self, inner: &[Node], frame: &Frame, deciding: State, rest: State) -> State {
        let (mut open, mut office) = (false, false);
        for node in inner {
            match self.condition(node, frame) {
                state if state == deciding => return deciding,
                State::Office => office = true,
                State::Open => open = true,
                _ => {}
            }
        }
        if open {
            State::Open
        } else if office {
            State::Office
        } else {
            rest
        }
    }
}
