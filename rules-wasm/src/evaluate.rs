//! From answers to findings: every right, every holder, its verdict, its amount, and what could still change them.

mod describe;
mod look;
mod split;
mod total;
mod vary;

pub(crate) use describe::{certainly, opens, state};
pub(crate) use look::condition;

use crate::answers::{Answer, Answers};
use crate::dependencies::{Dep, DepId, NOTHING};
use crate::domain::{FALSE, Set, TRUE};
use crate::eval::{Run, frame_of};
use crate::model::{Benefit, Catalogue, Day};
use crate::results::{Finding, Open, Results, Verdict};
use describe::{describe, describe_look};
use look::look_as_holder;
use split::tighten;
pub use total::total;
pub(crate) use vary::nearest_among;
pub use vary::{Nearest, Piece, children_of_applicant, nearest, vary, with_children};

/// Which rights to look at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// Those that are published.
    Published,
    /// Drafts too.
    All,
    /// One, by its index in the catalogue.
    Benefit(u16),
}

/// Works out every right in scope. Total: whatever the catalogue's bytes and the answers say, it returns.
#[must_use]
pub fn evaluate(catalogue: &Catalogue, answers: &Answers, today: Day, scope: Scope) -> Results {
    let mut run = Run::new(catalogue, answers, today);
    let mut findings = Vec::new();
    for (index, benefit) in catalogue.benefits.iter().enumerate() {
        let index = index as u16;
        let wanted = match scope {
            Scope::Published => benefit.published,
            Scope::All => true,
            Scope::Benefit(b) => b == index,
        };
        if !wanted {
            continue;
        }
        if benefit.each_person {
            for person in 0..answers.persons().len() as u8 {
                findings.extend(finding(&mut run, benefit, index, Some(person)));
            }
        } else {
            findings.extend(finding(&mut run, benefit, index, None));
        }
    }
    let household_open = !answers.complete();
    let settled = !household_open
        && findings
            .iter()
            .all(|f| f.open_verdict.is_empty() && (f.verdict != Verdict::Open || f.unsettleable || f.outside_validity));
    let to_the_cent = settled && findings.iter().all(|f| f.open.is_empty());
    Results { findings, household_open, settled, to_the_cent }
}

pub(crate) fn finding(run: &mut Run, benefit: &Benefit, index: u16, holder: Option<u8>) -> Option<Finding> {
    let (mut look, may_hold) = look_as_holder(run, benefit, holder);
    if may_hold == FALSE {
        return None;
    }
    tighten(run, benefit, holder, &mut look);
    Some(describe(run, benefit, index, holder, may_hold == TRUE, &look))
}

/// What the verdict hangs on at first sight, before anything is tried: often more than what is open in the finding.
pub(crate) fn hangs_on(run: &mut Run, benefit: &Benefit, holder: Option<u8>) -> DepId {
    let look = look_as_holder(run, benefit, holder).0;
    if look.verdict_is_final() { NOTHING } else { look.verdict_deps }
}

/// Input and person of a dependency.
pub(crate) fn of_dep(d: Dep) -> (u16, Option<u8>) {
    let person = (d & 0xff) as u8;
    ((d >> 8) as u16, (person != crate::answers::HOUSEHOLD).then_some(person))
}

/// Everything that an input may still be: its answer, or the bounds of its domain narrowed by its estimate. A choice or a
/// yes-or-no that is not answered gives `None`, and so does an input where it makes no sense.
#[must_use]
pub fn bounds(catalogue: &Catalogue, answers: &Answers, today: Day, input: u16, person: Option<u8>) -> Option<Answer> {
    let declared = catalogue.inputs.get(usize::from(input))?;
    let mut run = Run::new(catalogue, answers, today);
    let now = run.now;
    if let Some(when) = declared.when
        && run.eval(when, &frame_of(person), now).set.bool() == FALSE
    {
        return None;
    }
    match run.possible(input, person, now).set {
        Set::Number(low, high) => Some(Answer::Number(low, high)),
        Set::Date(low, high) => Some(Answer::Date(low, high)),
        _ => answers.get(input, person),
    }
}

/// Whether a question may make sense with these answers: it is not certain that it makes none.
#[must_use]
pub fn makes_sense(catalogue: &Catalogue, answers: &Answers, today: Day, open: Open) -> bool {
    sense(&mut Run::new(catalogue, answers, today), open) != FALSE
}

/// Whether a question makes sense with these answers, whatever else is answered.
#[must_use]
pub fn surely_makes_sense(catalogue: &Catalogue, answers: &Answers, today: Day, open: Open) -> bool {
    sense(&mut Run::new(catalogue, answers, today), open) == TRUE
}

/// Whether a question makes sense, as a set of booleans.
pub(crate) fn sense(run: &mut Run, open: Open) -> u8 {
    let when = run.catalogue.inputs.get(usize::from(open.input)).and_then(|i| i.when);
    let now = run.now;
    when.map_or(TRUE, |when| run.eval(when, &frame_of(open.person), now).set.bool())
}
