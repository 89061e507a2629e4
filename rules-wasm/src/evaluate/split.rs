//! What plain intervals forget, that two terms read the same answer, brought back: a few open inputs are tried, small ones
//! value by value, numbers piece by piece.

use super::look::{Look, NO, look_as_holder};
use super::of_dep;
use crate::answers::Answer;
use crate::dependencies::{Dep, NO_RATE, NOTHING, UNSETTLED};
use crate::domain::Set;
use crate::eval::Run;
use crate::model::{Benefit, Domain, ONE};

/// Most small inputs that are split one inside the other.
const SPLITS: u8 = 3;

/// Most numbers that move one inside the other.
const MOVES: u8 = 2;

/// Most looks at pieces of a number's way that may cut them further.
const PIECES: usize = 48;

/// An enumeration with more values than this is not split.
const MOST_VALUES: usize = 8;

/// A finding with more open inputs than this is not worth splitting: it will be asked about anyway.
const SPLIT_BELOW: usize = 5;

/// What may still be tried.
#[derive(Clone, Copy)]
struct Left {
    splits: u8,
    moves: u8,
}

/// Tries the values of a few open inputs. At each turn the first small input that the look depends on is split, so that
/// answering more never loosens a finding nor makes an input relevant: a narrower household walks a part of the same tree.
/// Then numbers move: their way is cut where a comparison changes, or where the amount turns back. A number that is bounded by
/// another moves with it while neither is answered. Nobody's answer to the bounded one says anything of the other: bounds are
/// for what has not been said, so who gives the bounded one first may loosen what both together had closed.
pub(super) fn tighten(run: &mut Run, benefit: &Benefit, holder: Option<u8>, look: &mut Look) {
    let open = run.deps.union(look.verdict_deps, look.amount_deps);
    let deps = run.deps.list(open);
    let inputs = deps.iter().filter(|d| **d < UNSETTLED).count();
    if inputs == 0 || inputs >= SPLIT_BELOW || deps.iter().any(|d| *d >= NO_RATE) {
        return;
    }
    let open: Vec<Dep> = deps.iter().copied().filter(|d| *d < UNSETTLED).collect();
    let small = open.iter().filter(|d| !options(run, **d).is_empty()).count();
    let numbers = open.iter().filter(|d| is_number(run, **d)).count();
    // Only where nothing else is open does every piece of a number's way say all that can be said: beside an open date, say, a
    // finer cut could say more, and answering less would then say more than answering more.
    let all = small + numbers == open.len() && small <= usize::from(SPLITS) && numbers <= usize::from(MOVES);
    split(run, benefit, holder, look, Left { splits: SPLITS, moves: if all { MOVES } else { 0 } });
}

fn is_number(run: &Run, d: Dep) -> bool {
    let input = run.catalogue.inputs.get(usize::from(of_dep(d).0));
    matches!(input.map(|i| &i.domain), Some(Domain::Number { .. }))
}

fn split(run: &mut Run, benefit: &Benefit, holder: Option<u8>, look: &mut Look, left: Left) {
    if look.is_final() {
        return;
    }
    let open = run.deps.union(look.verdict_deps, look.amount_deps);
    let deps = run.deps.list(open).to_vec();
    let small = deps.iter().map(|d| (*d, options(run, *d))).find(|(_, o)| left.splits > 0 && !o.is_empty());
    let tried = match small {
        Some((d, options)) => {
            let left = Left { splits: left.splits - 1, ..left };
            let mut all: Option<Look> = None;
            for option in options {
                run.suppose(d, option);
                let mut leaf = look_as_holder(run, benefit, holder).0;
                split(run, benefit, holder, &mut leaf, left);
                run.take_back();
                all = Some(joined(run, all, leaf));
            }
            all
        }
        None => number(run, &deps).and_then(|way| moved(run, benefit, holder, way, left)),
    };
    let Some(mut all) = tried else { return };
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

/// A number that may move: between which values, and how far apart these are.
#[derive(Clone, Copy)]
struct Way {
    dep: Dep,
    low: i64,
    high: i64,
    step: i64,
}

/// Lets a number move and looks at each piece of its way; where there are too many, the last ones are cut no further.
fn moved(run: &mut Run, benefit: &Benefit, holder: Option<u8>, way: Way, left: Left) -> Option<Look> {
    let left = Left { moves: left.moves.checked_sub(1)?, ..left };
    let mut all: Option<Look> = None;
    let mut pieces = vec![(way.low, way.high)];
    let mut looks = 0;
    while let Some((low, high)) = pieces.pop() {
        looks += 1;
        run.suppose(way.dep, Answer::Number(low, high));
        run.sweep(way.dep, (low, high), way.step, false);
        let mut leaf = look_as_holder(run, benefit, holder).0;
        let mut swept = run.swept();
        if !leaf.is_final() {
            if !leaf.steady {
                swept.breaks.append(&mut swept.kinks);
                swept.breaks.sort_unstable();
                swept.breaks.dedup();
            }
            if swept.breaks.is_empty() || looks > PIECES {
                split(run, benefit, holder, &mut leaf, left);
            } else {
                run.take_back();
                cut((low, high), &swept.breaks, way.step, &mut pieces);
                continue;
            }
        }
        run.take_back();
        all = Some(joined(run, all, leaf));
    }
    all
}

/// Cuts a piece after each of some places.
pub(super) fn cut((mut low, high): (i64, i64), places: &[i64], step: i64, pieces: &mut Vec<(i64, i64)>) {
    for to in places {
        pieces.push((low, *to));
        low = to.saturating_add(step);
    }
    pieces.push((low, high));
}

/// The first number that is still open, those that bound others before those that are bounded.
fn number(run: &mut Run, deps: &[Dep]) -> Option<Way> {
    let mut numbers: Vec<Dep> = deps.iter().copied().filter(|d| *d < UNSETTLED && run.supposes(*d).is_none()).collect();
    let estimated = |d: &Dep| run.catalogue.inputs.get(usize::from(of_dep(*d).0)).is_some_and(|i| i.estimate.is_some());
    numbers.sort_by_key(estimated);
    numbers.into_iter().find_map(|dep| {
        let (input, person) = of_dep(dep);
        let Domain::Number { whole, .. } = run.catalogue.inputs.get(usize::from(input))?.domain else { return None };
        let now = run.now;
        match run.possible(input, person, now).set {
            Set::Number(low, high) if low < high => Some(Way { dep, low, high, step: if whole { ONE } else { 1 } }),
            _ => None,
        }
    })
}

fn joined(run: &mut Run, all: Option<Look>, leaf: Look) -> Look {
    match all {
        None => leaf,
        Some(so_far) => join(run, so_far, leaf),
    }
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
        steady: a.steady && b.steady,
        ends: None,
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
