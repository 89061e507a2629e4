//! From a look to a finding: what a person is told.

use super::look::{Look, NO, OFFICE, YES};
use super::of_dep;
use crate::dependencies::{Dep, DepId, NO_RATE, NOTHING, UNSETTLED, WHO};
use crate::domain;
use crate::eval::Run;
use crate::model::Benefit;
use crate::results::{Finding, Open, Span, State, Verdict};

pub(super) fn describe(
    run: &mut Run,
    benefit: &Benefit,
    index: u16,
    holder: Option<u8>,
    certain_holder: bool,
    look: &Look,
) -> Finding {
    let (verdict, amount) = describe_look(benefit, look);
    let (verdict_deps, amount_deps) = match verdict {
        Verdict::No => (NOTHING, NOTHING),
        Verdict::Open => (look.verdict_deps, look.amount_deps),
        _ if look.outcomes.count_ones() > 1 => (look.verdict_deps, look.amount_deps),
        _ => (NOTHING, look.amount_deps),
    };
    let all = run.deps.union(verdict_deps, amount_deps);
    let (open_verdict, cannot_say_verdict) = opens(run, verdict_deps);
    let (open, cannot_say) = opens(run, all);
    let marked = |run: &Run, mark: Dep| run.deps.list(all).contains(&mark);
    let who = marked(run, WHO);
    let outside_validity = marked(run, NO_RATE);
    let amount_if_due = look.due.map(|(low, high)| Span { low, high });
    let stale = |review: Option<i32>| review.is_some_and(|m| run.now >= m);
    let last_known_rate = benefit
        .params
        .iter()
        .any(|p| run.catalogue.params.get(usize::from(*p)).is_some_and(|p| stale(p.review_by)))
        || benefit.tables.iter().any(|t| run.catalogue.tables.get(usize::from(*t)).is_some_and(|t| stale(t.review_by)));
    Finding {
        benefit: index,
        holder,
        certain_holder,
        verdict,
        unsettleable: verdict == Verdict::Open && open_verdict.is_empty() && !who && !outside_validity,
        outcomes: (0..64).filter(|i| look.outcomes >> i & 1 == 1).collect(),
        amount,
        amount_if_due,
        unit: benefit.amount.as_ref().map(|a| a.unit),
        decided_by: if verdict == Verdict::No { look.failed.clone() } else { Vec::new() },
        open,
        open_verdict,
        cannot_say,
        cannot_say_verdict,
        last_known_rate,
        outside_validity,
        unsettled_loop: marked(run, UNSETTLED),
    }
}

/// The verdict of a look, and what is paid: 0 counted where it may not be due.
pub(super) fn describe_look(benefit: &Benefit, look: &Look) -> (Verdict, Option<Span>) {
    let verdict = match look.verdicts {
        NO => Verdict::No,
        YES => Verdict::Yes,
        OFFICE => Verdict::Office,
        _ => Verdict::Open,
    };
    let amount = benefit.amount.as_ref().and_then(|a| match (verdict, look.due) {
        // A price says nothing about a cover that is not due.
        (_, due) if a.price => due.map(|(low, high)| Span { low, high }),
        (Verdict::No, _) => Some(Span { low: 0, high: 0 }),
        (_, None) => None,
        (_, Some((low, high))) if look.verdicts & NO == 0 => Some(Span { low, high }),
        (_, Some((_, high))) => Some(Span { low: 0, high }),
    });
    (verdict, amount)
}

/// Splits dependencies into what can still be asked and what the person has already said they cannot tell more about.
pub(crate) fn opens(run: &Run, id: DepId) -> (Vec<Open>, Vec<Open>) {
    let (mut ask, mut cannot) = (Vec::new(), Vec::new());
    for d in run.deps.list(id).iter().filter(|d| **d < UNSETTLED) {
        let (input, person) = of_dep(*d);
        let open = Open { input, person };
        if run.answers.get(input, person).is_some() { cannot.push(open) } else { ask.push(open) }
    }
    (ask, cannot)
}

/// The state of a condition for an explanation.
pub(crate) fn state(states: u8) -> State {
    match states {
        YES => State::True,
        NO => State::False,
        OFFICE => State::Office,
        _ => State::Open,
    }
}

/// Whether a set of booleans is certainly true; shared with explanations.
pub(crate) fn certainly(b: u8) -> State {
    match b {
        domain::TRUE => State::True,
        domain::FALSE => State::False,
        _ => State::Open,
    }
}
