//! Small open inputs tried value by value.

use super::look::{Look, NO, look_as_holder};
use super::of_dep;
use crate::answers::Answer;
use crate::dependencies::{Dep, NO_RATE, NOTHING, UNSETTLED};
use crate::eval::Run;
use crate::model::{Benefit, Domain};

/// Most inputs that are split one inside the other.
const SPLITS: u8 = 3;

/// An enumeration with more values than this is not split.
const MOST_VALUES: usize = 8;

/// A finding with more open inputs than this is not worth splitting: it will be asked about anyway.
const SPLIT_BELOW: usize = 5;

/// Tries the values of a few small open inputs one by one: what plain intervals forget, that two terms read the same answer,
/// comes back. At each turn the first small input that the look depends on is split, so that answering more never loosens a
/// finding nor makes an input relevant: a narrower household walks a part of the same tree.
pub(super) fn tighten(run: &mut Run, benefit: &Benefit, holder: Option<u8>, look: &mut Look) {
    let open = run.deps.union(look.verdict_deps, look.amount_deps);
    let deps = run.deps.list(open);
    let inputs = deps.iter().filter(|d| **d < UNSETTLED).count();
    if inputs == 0 || inputs >= SPLIT_BELOW || deps.iter().any(|d| *d >= NO_RATE) {
        return;
    }
    split(run, benefit, holder, look, SPLITS);
}

fn split(run: &mut Run, benefit: &Benefit, holder: Option<u8>, look: &mut Look, left: u8) {
    if left == 0 || look.is_final() {
        return;
    }
    let open = run.deps.union(look.verdict_deps, look.amount_deps);
    let deps = run.deps.list(open).to_vec();
    let Some((d, options)) = deps.into_iter().map(|d| (d, options(run, d))).find(|(_, o)| !o.is_empty()) else {
        return;
    };
    let mut all: Option<Look> = None;
    for option in options {
        run.suppose(d, option);
        let mut leaf = look_as_holder(run, benefit, holder).0;
        split(run, benefit, holder, &mut leaf, left - 1);
        run.take_back();
        all = Some(match all.take() {
            None => leaf,
            Some(so_far) => join(run, so_far, leaf),
        });
    }
    let Some(mut all) = all else { return };
    // What the plain look depends on stays listed until the branches agree: narrowing it branch by branch could make an
    // input relevant again once another is answered.
    let verdict_final = all.verdict_is_final();
    all.verdict_deps = if verdict_final { NOTHING } else { look.verdict_deps };
    all.amount_deps = if all.is_final() { NOTHING } else { open };
    if all.verdicts == NO && look.verdicts != NO && all.failed.is_empty() {
        all.failed.push("together".into());
    }
    *look = all;
}

fn join(run: &mut Run, a: Look, b: Look) -> Look {
    let due = match (a.due, b.due) {
        (Some(x), Some(y)) => Some((x.0.min(y.0), x.1.max(y.1))),
        (x, y) => x.or(y),
    };
    Look {
        verdicts: a.verdicts | b.verdicts,
        outcomes: a.outcomes | b.outcomes,
        due,
        no_figure: a.no_figure | b.no_figure,
        failed: a.failed.into_iter().filter(|id| b.failed.contains(id)).collect(),
        verdict_deps: run.deps.union(a.verdict_deps, b.verdict_deps),
        amount_deps: run.deps.union(a.amount_deps, b.amount_deps),
    }
}

/// The values of a small input that is still open; none where it is too large to try.
fn options(run: &Run, d: Dep) -> Vec<Answer> {
    let (input, person) = of_dep(d);
    let declared = run.catalogue.inputs.get(usize::from(input));
    let answer = run.supposes(d).or_else(|| run.answers.get(input, person));
    let open = matches!(answer, None | Some(Answer::CannotSay));
    match declared.map(|i| &i.domain) {
        Some(Domain::Bool) if open => vec![Answer::Bool(false), Answer::Bool(true)],
        Some(Domain::Choice(e)) if open => {
            let n = run.catalogue.enums.get(usize::from(*e)).map_or(0, |e| e.values.len());
            if n <= MOST_VALUES { (0..n as u8).map(Answer::Choice).collect() } else { Vec::new() }
        }
        _ => Vec::new(),
    }
}
