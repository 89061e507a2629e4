//! From answers to findings: every right, every holder, its verdict, its amount, and what could still change them.

use crate::answers::{Answer, Answers};
use crate::dependencies::{Dep, DepId, NO_RATE, NOTHING, UNSETTLED, WHO};
use crate::domain::{self, FALSE, MAYBE, Set, TRUE};
use crate::eval::{Frame, Run, bit, frame_of};
use crate::model::{Benefit, Catalogue, Day, Domain, Node, Test};
use crate::results::{Finding, Open, Results, Span, State, Verdict};

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

/// Most inputs that are split one inside the other.
const SPLITS: u8 = 3;

/// An enumeration with more values than this is not split.
const MOST_VALUES: usize = 8;

/// A finding with more open inputs than this is not worth splitting: it will be asked about anyway.
const SPLIT_BELOW: usize = 5;

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

/// What one look at a right gives, before it is put into words.
#[derive(Debug, Clone, PartialEq)]
struct Look {
    /// Bit per verdict still possible.
    verdicts: u8,
    /// Bit per outcome still possible.
    outcomes: u64,
    /// The amount where it is due.
    due: Option<(i64, i64)>,
    /// Whether no rule gives a figure where it is due, as a set of booleans.
    no_figure: u8,
    /// Ids of the conditions that certainly fail.
    failed: Vec<String>,
    verdict_deps: DepId,
    amount_deps: DepId,
}

impl Look {
    fn no(failed: Vec<String>) -> Self {
        Look { verdicts: NO, outcomes: 0, due: None, no_figure: 0, failed, verdict_deps: NOTHING, amount_deps: NOTHING }
    }

    fn verdict_is_final(&self) -> bool {
        self.verdicts.count_ones() <= 1 && self.outcomes.count_ones() <= 1
    }

    fn is_final(&self) -> bool {
        self.verdict_is_final() && self.no_figure != MAYBE && self.due.is_none_or(|(low, high)| low == high)
    }
}

const NO: u8 = 1;
const YES: u8 = 2;
const OFFICE: u8 = 4;

fn finding(run: &mut Run, benefit: &Benefit, index: u16, holder: Option<u8>) -> Option<Finding> {
    let (mut look, may_hold) = look_as_holder(run, benefit, holder);
    if may_hold == FALSE {
        return None;
    }
    tighten(run, benefit, holder, &mut look);
    Some(describe(run, benefit, index, holder, may_hold == TRUE, &look))
}

/// A look that also asks whether the person may hold the right at all.
fn look_as_holder(run: &mut Run, benefit: &Benefit, holder: Option<u8>) -> (Look, u8) {
    let frame = frame_of(holder);
    let (mut may_hold, mut deps) = (TRUE, NOTHING);
    if let Some(p) = holder {
        let elsewhere = run.answers.persons().get(usize::from(p)).is_some_and(|p| p.elsewhere);
        let holds = benefit.holders.map(|e| run.eval(e, &frame, run.now));
        may_hold = if elsewhere { FALSE } else { holds.map_or(TRUE, |h| h.set.bool()) };
        deps = holds.map_or(NOTHING, |h| h.deps);
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
    let (mut may_decide, mut may_office, mut sure_office) = (false, false, false);
    for node in inner {
        let (states, d) = condition(run, node, frame);
        if states == deciding {
            return (deciding, NOTHING);
        }
        may_decide |= states & deciding != 0;
        may_office |= states & OFFICE != 0;
        sure_office |= states == OFFICE;
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
    if !sure_office {
        states |= rest;
    }
    (states, deps)
}

/// Tries the values of a few small open inputs one by one: what plain intervals forget, that two terms read the same answer,
/// comes back. At each turn the first small input that the look depends on is split, so that answering more never loosens a
/// finding nor makes an input relevant: a narrower household walks a part of the same tree.
fn tighten(run: &mut Run, benefit: &Benefit, holder: Option<u8>, look: &mut Look) {
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

/// Input and person of a dependency.
pub(crate) fn of_dep(d: Dep) -> (u16, Option<u8>) {
    let person = (d & 0xff) as u8;
    ((d >> 8) as u16, (person != crate::answers::HOUSEHOLD).then_some(person))
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

fn describe(
    run: &mut Run,
    benefit: &Benefit,
    index: u16,
    holder: Option<u8>,
    certain_holder: bool,
    look: &Look,
) -> Finding {
    let verdict = match look.verdicts {
        NO => Verdict::No,
        YES => Verdict::Yes,
        OFFICE => Verdict::Office,
        _ => Verdict::Open,
    };
    let (verdict_deps, amount_deps) = match verdict {
        Verdict::No => (NOTHING, NOTHING),
        Verdict::Open => (look.verdict_deps, look.amount_deps),
        _ if look.outcomes.count_ones() > 1 => (look.verdict_deps, look.amount_deps),
        _ => (NOTHING, look.amount_deps),
    };
    let all = run.deps.union(verdict_deps, amount_deps);
    let (open_verdict, _) = opens(run, verdict_deps);
    let (open, cannot_say) = opens(run, all);
    let marked = |run: &Run, mark: Dep| run.deps.list(all).contains(&mark);
    let who = marked(run, WHO);
    let outside_validity = marked(run, NO_RATE);
    let amount_if_due = look.due.map(|(low, high)| Span { low, high });
    let amount = benefit.amount.as_ref().and_then(|a| match (verdict, look.due) {
        // A price says nothing about a cover that is not due.
        (_, due) if a.price => due.map(|(low, high)| Span { low, high }),
        (Verdict::No, _) => Some(Span { low: 0, high: 0 }),
        (_, None) => None,
        (_, Some((low, high))) if look.verdicts & NO == 0 => Some(Span { low, high }),
        (_, Some((_, high))) => Some(Span { low: 0, high }),
    });
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
        last_known_rate,
        outside_validity,
        unsettled_loop: marked(run, UNSETTLED),
    }
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

/// Whether a set of booleans is certainly true; shared with explanations.
pub(crate) fn certainly(b: u8) -> State {
    match b {
        domain::TRUE => State::True,
        domain::FALSE => State::False,
        _ => State::Open,
    }
}
