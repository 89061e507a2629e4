//! What plain intervals forget, that two terms read the same answer, brought back: a few open inputs are tried, small ones
//! value by value, numbers piece by piece.

use super::look::{Look, NO, look_as_holder};
use super::of_dep;
use crate::answers::Answer;
use crate::dependencies::{Dep, NO_RATE, NOTHING, UNSETTLED};
use crate::domain::{MAYBE, Set, sort};
use crate::eval::{Run, Sweep};
use crate::model::{Benefit, Domain};

/// Most small inputs that are split one inside the other.
const SPLITS: u8 = 3;

/// Most numbers that move one inside the other.
const MOVES: u8 = 2;

/// Most looks at pieces of a number's way that may cut them further.
const PIECES: usize = 48;

/// The same for a number that moves alone, whose pieces are halved too.
const HALVES: usize = 256;

/// Most expressions read to tighten one finding; beyond that the plain look stays, and is as certain.
const WORK: u32 = 1_000_000;

/// An enumeration with more values than this is not split.
const MOST_VALUES: usize = 8;

/// A finding with more open inputs than this is not worth splitting: it will be asked about anyway.
const SPLIT_BELOW: usize = 5;

/// What may still be tried.
#[derive(Clone, Copy)]
struct Left {
    splits: u8,
    moves: u8,
    /// The number that moves already, on its present piece.
    outer: Option<Way>,
    /// How far the count of expressions may go.
    until: u32,
}

/// Whether trying says all that can be said: every piece is decided, whatever is answered next.
#[derive(Clone, Copy)]
struct Sure {
    verdict: bool,
    amount: bool,
}

impl Sure {
    const ALL: Sure = Sure { verdict: true, amount: true };
    const NOTHING: Sure = Sure { verdict: false, amount: false };

    fn and(self, other: Sure) -> Sure {
        Sure { verdict: self.verdict && other.verdict, amount: self.amount && other.amount }
    }
}

/// Tries the values of a few open inputs. At each turn the first small input that the look depends on is split, so that
/// answering more never loosens a finding nor makes an input relevant: a narrower household walks a part of the same tree.
/// Then numbers move: their way is cut where a comparison changes, or where the amount turns back. What that says counts only
/// where every piece is decided; otherwise what the plain look says stays. A piece that is decided is so in each of its
/// parts, so that a narrower household finds decided pieces too, all the more as a number that moves alone is halved as well.
///
/// A number that is bounded by another moves with it while neither is answered. Nobody's answer to the bounded one says
/// anything of the other: bounds are for what has not been said, so who gives the bounded one first may loosen what both
/// together had closed.
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
    let (plain, since) = (look.clone(), run.worked());
    let until = since.saturating_add(WORK);
    split(run, benefit, holder, look, Left { splits: SPLITS, moves: if all { MOVES } else { 0 }, outer: None, until });
    if run.worked() > until {
        *look = plain;
    }
    run.uncount(since);
}

fn is_number(run: &Run, d: Dep) -> bool {
    let input = run.catalogue.inputs.get(usize::from(of_dep(d).0));
    matches!(input.map(|i| &i.domain), Some(Domain::Number { .. }))
}

fn split(run: &mut Run, benefit: &Benefit, holder: Option<u8>, look: &mut Look, left: Left) -> Sure {
    if look.is_final() {
        return Sure::ALL;
    }
    if run.worked() > left.until {
        return Sure::NOTHING;
    }
    let open = run.deps.union(look.verdict_deps, look.amount_deps);
    let deps = run.deps.list(open).to_vec();
    let small = deps.iter().map(|d| (*d, options(run, *d))).find(|(_, o)| left.splits > 0 && !o.is_empty());
    let (mut all, sure) = match small {
        Some((d, options)) => {
            let left = Left { splits: left.splits - 1, ..left };
            let (mut all, mut sure): (Option<Look>, Sure) = (None, Sure::ALL);
            for option in options {
                run.suppose(d, option);
                let mut leaf = look_as_holder(run, benefit, holder).0;
                sure = sure.and(split(run, benefit, holder, &mut leaf, left));
                run.take_back();
                all = Some(joined(run, all, leaf));
            }
            let Some(all) = all else { return sure };
            (all, sure)
        }
        None => {
            let moved = number(run, &deps).and_then(|way| moved(run, benefit, holder, way, left));
            let Some((mut all, sure)) = moved else { return terminal(run, benefit, holder, look, left) };
            if !sure.verdict {
                return sure;
            }
            if !sure.amount && all.verdicts != NO {
                (all.due, all.no_figure) = (look.due, all.no_figure | look.no_figure);
            }
            (all, sure)
        }
    };
    // What the plain look depends on stays listed until the branches agree: narrowing it branch by branch could make an
    // input relevant again once another is answered.
    let verdict_final = all.verdict_is_final();
    all.verdict_deps = if verdict_final { NOTHING } else { look.verdict_deps };
    all.amount_deps = if all.is_final() { NOTHING } else { open };
    if all.verdicts == NO && look.verdicts != NO && all.failed.is_empty() {
        all.failed.push("together".into());
    }
    *look = all;
    sure
}

/// Whether a piece that is tried no further is decided. Where two numbers move, the amount must go one way along either.
fn terminal(run: &mut Run, benefit: &Benefit, holder: Option<u8>, look: &Look, left: Left) -> Sure {
    let verdict = look.verdict_is_final();
    let mut amount = verdict && look.no_figure != MAYBE && look.steady;
    if let (true, Some(outer)) = (amount, left.outer) {
        run.suppose(outer.dep, Answer::Number(outer.low, outer.high));
        run.sweep(outer.dep, (outer.low, outer.high), outer.step, false);
        amount = look_as_holder(run, benefit, holder).0.steady;
        run.swept();
        run.take_back();
    }
    Sure { verdict, amount }
}

/// A number that may move: between which values, and how far apart these are.
#[derive(Clone, Copy)]
struct Way {
    dep: Dep,
    low: i64,
    high: i64,
    step: i64,
    /// It is the only one.
    alone: bool,
}

/// Lets a number move and looks at each piece of its way, cut where something changes; one that moves alone is halved too
/// where that is not enough. Says nothing where some verdict stays undecided.
fn moved(run: &mut Run, benefit: &Benefit, holder: Option<u8>, way: Way, left: Left) -> Option<(Look, Sure)> {
    let moves = left.moves.checked_sub(1)?;
    let most = if way.alone { HALVES } else { PIECES };
    let (mut all, mut sure): (Option<Look>, Sure) = (None, Sure::ALL);
    // What the amount certainly comes to at some values, where nothing else is open.
    let (alone, mut reached) = (way.alone && left.outer.is_none(), None);
    let mut pieces = vec![(way.low, way.high)];
    let mut looks = 0;
    while let Some((low, high)) = pieces.pop() {
        looks += 1;
        run.suppose(way.dep, Answer::Number(low, high));
        run.sweep(way.dep, (low, high), way.step, false);
        let mut leaf = look_as_holder(run, benefit, holder).0;
        let Sweep { breaks: mut places, mut kinks, .. } = run.swept();
        if alone && leaf.verdict_is_final() {
            reached = hull(reached, leaf.attained());
        }
        // Where the amount stays undecided somewhere, only verdicts are still looked for.
        if !leaf.is_final() && (sure.amount || !leaf.verdict_is_final()) {
            // Nothing beyond what single values give.
            let attained = matches!((leaf.due, reached), (Some(d), Some(r)) if r.0 <= d.0 && d.1 <= r.1);
            if sure.amount && !leaf.steady && !attained {
                places.append(&mut kinks);
                sort(&mut places);
                places.dedup();
            }
            let mut here = Sure::NOTHING;
            if places.is_empty() {
                let outer = left.outer.or(Some(Way { low, high, ..way }).filter(|w| !w.alone));
                here = split(run, benefit, holder, &mut leaf, Left { moves, outer, ..left });
                here.amount |= attained && here.verdict && leaf.no_figure != MAYBE;
                if way.alone {
                    places.push(low.saturating_add((high - low) / way.step / 2 * way.step));
                }
            }
            let decided = here.verdict && (here.amount || !sure.amount);
            if !decided && low < high && !places.is_empty() {
                run.take_back();
                if looks < most {
                    cut((low, high), &places, way.step, &mut pieces);
                } else if sure.amount {
                    pieces.push((low, high));
                    (sure.amount, looks) = (false, 0);
                } else {
                    return None;
                }
                continue;
            }
            sure = sure.and(here);
        }
        run.take_back();
        if !sure.verdict || run.worked() > left.until {
            return None;
        }
        all = Some(joined(run, all, leaf));
    }
    all.map(|all| (all, sure))
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
    let numbers: Vec<Dep> = deps.iter().copied().filter(|d| *d < UNSETTLED && run.supposes(*d).is_none()).collect();
    let estimated = |d: &Dep| run.catalogue.inputs.get(usize::from(of_dep(*d).0)).is_some_and(|i| i.estimate.is_some());
    let (first, then): (Vec<Dep>, Vec<Dep>) = numbers.iter().partition(|d| !estimated(d));
    let alone = deps.iter().filter(|d| is_number(run, **d)).count() == 1;
    first.into_iter().chain(then).find_map(|dep| {
        let (input, person) = of_dep(dep);
        let domain = &run.catalogue.inputs.get(usize::from(input))?.domain;
        let (step, now) = (domain.step(), run.now);
        match (domain, run.possible(input, person, now).set) {
            (Domain::Number { .. }, Set::Number(low, high)) if low < high => Some(Way { dep, low, high, step, alone }),
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

fn hull(a: Option<(i64, i64)>, b: Option<(i64, i64)>) -> Option<(i64, i64)> {
    match (a, b) {
        (Some(x), Some(y)) => Some((x.0.min(y.0), x.1.max(y.1))),
        (x, y) => x.or(y),
    }
}

fn join(run: &mut Run, a: Look, b: Look) -> Look {
    Look {
        verdicts: a.verdicts | b.verdicts,
        outcomes: a.outcomes | b.outcomes,
        due: hull(a.due, b.due),
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
