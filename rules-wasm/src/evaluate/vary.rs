//! What if: a right along one number, cut exactly where the law changes its course; and the nearest value that would
//! change what is announced.

use super::look::{Look, NO, look_as_holder};
use super::split::cut;
use super::{describe_look, of_dep};
use crate::answers::{Answer, Answers, HOUSEHOLD, Person};
use crate::calendar;
use crate::dependencies::Dep;
use crate::domain::Set;
use crate::eval::Run;
use crate::model::{Benefit, Catalogue, Day, Domain, InputId, MAX_PERSONS, ONE};
use crate::results::{Open, Span, Verdict};
use serde::Serialize;

/// Most pieces of one curve; a law with more bends is cut no finer.
const PIECES: usize = 600;

/// Two straight pieces are one where they miss each other by no more than this, a hundredth of a cent: what roundings at
/// the ninth decimal leave.
const SAME: i128 = 100_000;

/// A piece narrower than this, a tenth of a cent, is where a comparison hangs on such roundings: it goes to the piece before.
const NARROW: i64 = ONE / 1_000;

/// A stretch of a number's way on which the verdict is the same and the amount goes straight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Piece {
    /// The first value, in the input's own unit, fixed point.
    pub from: i64,
    /// The last value.
    pub to: i64,
    /// The verdict all along.
    pub verdict: Verdict,
    /// The amount at the first value, 0 where it is not due, before any rounding; `None` for rights in kind.
    pub first: Option<Span>,
    /// The amount at the last value.
    pub last: Option<Span>,
}

/// A value of one number that changes what is announced, the others as they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Nearest {
    /// Which number.
    pub open: Open,
    /// What it is now, or everything that it may still be.
    pub from: Span,
    /// The nearest value at which something else is announced; where only the amount moves, the last one at which it is
    /// still the same.
    pub to: i64,
    /// That value lies below what it is now; or, where it is not known, the verdict given here holds below it.
    pub below: bool,
    /// The verdict there; the present one where only the amount moves.
    pub verdict: Verdict,
    /// The amount there.
    pub amount: Option<Span>,
    /// The amount as announced now.
    pub amount_now: Option<Span>,
    /// Where only the amount moves: by how much for one more of the number, up to `to`, roundings left out; 0 where it stays.
    pub slope: i64,
}

/// A right along one number between two values, the first piece first. Where nothing else is open the breakpoints are exact:
/// those of the law's own curve, its roundings left out. An answer that bounds or is bounded by the number stays as given,
/// and so do those of earlier months. Nothing where the input is no number or the right does not exist.
#[must_use]
pub fn vary(
    catalogue: &Catalogue,
    answers: &Answers,
    today: Day,
    (benefit, holder): (u16, Option<u8>),
    open: Open,
    (low, high): (i64, i64),
) -> Vec<Piece> {
    let (Some(right), Some(way)) = (catalogue.benefits.get(usize::from(benefit)), Way::of(catalogue, open)) else {
        return Vec::new();
    };
    let (low, high) = (low.max(way.low), high.min(way.high));
    if low > high {
        return Vec::new();
    }
    let mut run = Run::new(catalogue, answers, today);
    straight(&mut run, right, holder, Way { low, high, ..way })
}

impl Piece {
    /// The amount at a value of this piece.
    #[must_use]
    pub fn at(&self, value: i64) -> Option<Span> {
        let (a, b) = (self.first?, self.last?);
        let (gone, all) = (i128::from(value) - i128::from(self.from), i128::from(self.to) - i128::from(self.from));
        let between = |a: i64, b: i64| {
            if all <= 0 { a } else { (i128::from(a) + (i128::from(b) - i128::from(a)) * gone / all) as i64 }
        };
        Some(Span { low: between(a.low, b.low), high: between(a.high, b.high) })
    }

    fn is_flat(&self) -> bool {
        self.first == self.last
    }
}

/// The values of single numbers that would change what is announced of one right, the nearest of each number, those that
/// change the verdict first. Numbers that change nothing are left out.
#[must_use]
pub fn nearest(catalogue: &Catalogue, answers: &Answers, today: Day, benefit: u16, holder: Option<u8>) -> Vec<Nearest> {
    nearest_among(catalogue, answers, today, (benefit, holder), &|_| true)
}

/// The same for some numbers only.
pub(crate) fn nearest_among(
    catalogue: &Catalogue,
    answers: &Answers,
    today: Day,
    (benefit, holder): (u16, Option<u8>),
    wanted: &dyn Fn(Open) -> bool,
) -> Vec<Nearest> {
    let Some(right) = catalogue.benefits.get(usize::from(benefit)) else { return Vec::new() };
    // What is answered leaves no trace in what is remembered: the run in which numbers move remembers nothing of it.
    let mut still = Run::new(catalogue, answers, today);
    let mut run = Run::new(catalogue, answers, today);
    let mut look = look_as_holder(&mut still, right, holder).0;
    super::split::tighten(&mut still, right, holder, &mut look);
    let now = describe_look(right, &look);
    let mut found = Vec::new();
    for (id, input) in catalogue.inputs.iter().enumerate() {
        let persons = if input.per_person { answers.persons().len() as u8 } else { 1 };
        for person in (0..persons).map(|p| input.per_person.then_some(p)) {
            let open = Open { input: id as InputId, person };
            // Beyond what it may be, a number that the law bounds by another is no what-if.
            let Some(way) = Way::of(catalogue, open).filter(|_| input.screen != "place" && wanted(open)) else {
                continue;
            };
            let month = still.now;
            let Set::Number(low, high) = still.possible(open.input, person, month).set else { continue };
            let is = Span { low, high };
            if !matters(&mut run, right, holder, way, &look) {
                continue;
            }
            let ahead = if low == high { way } else { Way { low, high, ..way } };
            let pieces = straight(&mut run, right, holder, ahead);
            found.extend(change(&pieces, open, is, now));
        }
    }
    found.sort_by_key(|n| n.verdict == now.0);
    found
}

/// Whether a number changes anything at all.
fn matters(run: &mut Run, right: &Benefit, holder: Option<u8>, way: Way, look: &Look) -> bool {
    run.suppose(way.dep, Answer::Number(way.low, way.high));
    let anywhere = look_as_holder(run, right, holder).0;
    run.take_back();
    anywhere.verdicts != look.verdicts
        || anywhere.outcomes != look.outcomes
        || anywhere.due != look.due
        || !look.is_final()
}

/// Where the verdict turns, and how the amount moves until then.
fn change(pieces: &[Piece], open: Open, is: Span, now: (Verdict, Option<Span>)) -> Vec<Nearest> {
    let nearest = |to, below, verdict, amount| Nearest {
        open,
        from: is,
        to,
        below,
        verdict,
        amount,
        amount_now: now.1,
        slope: 0,
    };
    if is.low < is.high {
        // Not known: where the verdict turns.
        let Some(turns) = pieces.windows(2).find(|w| w[0].verdict != w[1].verdict) else { return Vec::new() };
        let good = |p: &Piece| matches!(p.verdict, Verdict::Yes | Verdict::Office);
        let below = good(&turns[0]) || !good(&turns[1]);
        return vec![if below {
            nearest(turns[0].to, true, turns[0].verdict, turns[0].last)
        } else {
            nearest(turns[1].from, false, turns[1].verdict, turns[1].first)
        }];
    }
    let Some(here) = pieces.iter().position(|p| p.from <= is.low && is.low <= p.to) else { return Vec::new() };
    let (before, after) = (pieces.get(..here).unwrap_or_default(), pieces.get(here + 1..).unwrap_or_default());
    let other = |p: &&Piece| p.verdict != now.0;
    let below = before.iter().rev().find(other).map(|p| nearest(p.to, true, p.verdict, p.last));
    let above = after.iter().find(other).map(|p| nearest(p.from, false, p.verdict, p.first));
    let away = |n: &Nearest| n.to.abs_diff(is.low);
    let turn = below.into_iter().chain(above).min_by_key(away);
    // As long as the verdict stays: how long does the amount, or how does it go?
    let still = pieces.get(here).filter(|p| p.first.is_some());
    let moves = match still.and_then(|p| slope(p).map(|slope| (p, slope))) {
        Some((p, 0)) => {
            let same = |q: &&Piece| q.is_flat() && q.first == p.first;
            let low = before.iter().rev().take_while(same).last().unwrap_or(p);
            let high = after.iter().take_while(same).last().unwrap_or(p);
            let ends = [
                pieces.first().filter(|first| low.from > first.from).map(|_| nearest(low.from, true, now.0, low.first)),
                pieces.last().filter(|last| high.to < last.to).map(|_| nearest(high.to, false, now.0, high.last)),
            ];
            ends.into_iter().flatten().min_by_key(away)
        }
        Some((p, slope)) => Some(Nearest { slope, ..nearest(p.to, false, now.0, p.last) }),
        None => None,
    };
    turn.into_iter().chain(moves).collect()
}

/// By how much the amount moves for one more of the number; nothing where it is not a single figure.
fn slope(piece: &Piece) -> Option<i64> {
    if piece.is_flat() {
        return Some(0);
    }
    let (first, last) = piece.first.zip(piece.last)?;
    let way = i128::from(piece.to) - i128::from(piece.from);
    let single = first.low == first.high && last.low == last.high && way > 0;
    single.then(|| ((i128::from(last.low) - i128::from(first.low)) * i128::from(ONE) / way) as i64)
}

/// A number that may move.
#[derive(Debug, Clone, Copy)]
struct Way {
    dep: Dep,
    low: i64,
    high: i64,
    step: i64,
}

impl Way {
    fn of(catalogue: &Catalogue, open: Open) -> Option<Way> {
        let Domain::Number { low, high, whole, .. } = catalogue.inputs.get(usize::from(open.input))?.domain else {
            return None;
        };
        let dep = u32::from(open.input) << 8 | u32::from(open.person.unwrap_or(HOUSEHOLD));
        debug_assert_eq!(of_dep(dep), (open.input, open.person));
        Some(Way { dep, low, high, step: if whole { ONE } else { 1 } })
    }
}

fn straight(run: &mut Run, right: &Benefit, holder: Option<u8>, way: Way) -> Vec<Piece> {
    let mut left = vec![(way.low, way.high)];
    let mut pieces = Vec::new();
    while let Some((low, high)) = left.pop() {
        run.suppose(way.dep, Answer::Number(low, high));
        run.sweep(way.dep, (low, high), way.step, true);
        let mut look = look_as_holder(run, right, holder).0;
        let mut swept = run.swept();
        swept.breaks.append(&mut swept.kinks);
        swept.breaks.sort_unstable();
        swept.breaks.dedup();
        let narrow = high.saturating_sub(low) < NARROW && way.step < NARROW;
        if !swept.breaks.is_empty() && !narrow && pieces.len() + left.len() < PIECES {
            run.take_back();
            cut((low, high), &swept.breaks, way.step, &mut left);
            // The first piece next.
            let from = left.len() - swept.breaks.len() - 1;
            left.get_mut(from..).unwrap_or_default().reverse();
            continue;
        }
        let ends = look.ends.filter(|_| look.verdicts & !NO != 0).map(|(a, b)| {
            let zero = |s: (i64, i64)| Span { low: s.0.max(0), high: s.1.max(0) };
            (zero(a), zero(b))
        });
        // It comes to nothing at an end only.
        if ends.is_some_and(|(a, b)| a.low > 0 || b.low > 0) && run.deps.list(look.verdict_deps) == [way.dep] {
            look.verdicts &= !NO;
        }
        super::split::tighten(run, right, holder, &mut look);
        run.take_back();
        let (verdict, span) = describe_look(right, &look);
        let (first, last) = ends.map_or((span, span), |(a, b)| (Some(a), Some(b)));
        pieces.push(Piece { from: low, to: high, verdict, first, last });
    }
    joined(pieces)
}

/// Joins neighbours that go on in one straight line.
pub(super) fn joined(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut all: Vec<Piece> = Vec::with_capacity(pieces.len());
    for piece in pieces {
        match all.last_mut() {
            Some(before) if piece.to.saturating_sub(piece.from) < NARROW => {
                (before.last, before.to) = (before.at(piece.to), piece.to);
            }
            Some(before) if goes_on(before, &piece) => (before.to, before.last) = (piece.to, piece.last),
            _ => all.push(piece),
        }
    }
    all
}

fn goes_on(a: &Piece, b: &Piece) -> bool {
    let line = |a0: i64, a1: i64, b0: i64, b1: i64| {
        // Where the line through both outer ends passes the inner ones.
        let all = i128::from(b.to) - i128::from(a.from);
        let on = |x: i64| {
            i128::from(a0) + (i128::from(b1) - i128::from(a0)) * (i128::from(x) - i128::from(a.from)) / all.max(1)
        };
        (on(a.to) - i128::from(a1)).abs() <= SAME && (on(b.from) - i128::from(b0)).abs() <= SAME
    };
    a.verdict == b.verdict
        && match (a.first, a.last, b.first, b.last) {
            (Some(p), Some(q), Some(r), Some(s)) => {
                line(p.low, q.low, r.low, s.low) && line(p.high, q.high, r.high, s.high)
            }
            (None, None, None, None) => true,
            _ => false,
        }
}

/// The children of the applicant who live here, in the order in which they were named.
#[must_use]
pub fn children_of_applicant(answers: &Answers) -> Vec<u8> {
    let child = |p: &Person| p.parents.contains(&0) && !p.elsewhere;
    let persons = answers.persons().iter().zip(0_u8..).skip(1);
    persons.filter(|(person, _)| child(person)).map(|(_, at)| at).collect()
}

/// The same household with so many children of the applicant (and of the partner): the eldest of those there are; one more
/// is like the youngest, or, where there is none, was born three years ago and is not asked about. Others stay. Nothing where
/// the household would be too large.
#[must_use]
pub fn with_children(catalogue: &Catalogue, answers: &Answers, today: Day, count: usize) -> Option<Answers> {
    let birth = catalogue.input("birth");
    let born = |p: u8| match birth.and_then(|b| answers.get(b, Some(p))) {
        Some(Answer::Date(early, _)) => early,
        _ => today,
    };
    let persons = answers.persons();
    let mut children = children_of_applicant(answers);
    children.sort_by_key(|p| born(*p));
    let others: Vec<u8> = (0..persons.len() as u8).filter(|p| !children.contains(p)).collect();
    let mut like: Vec<Option<u8>> = others.iter().copied().map(Some).collect();
    like.extend((0..count).map(|n| children.get(n).or(children.last()).copied()));
    if like.len() > MAX_PERSONS {
        return None;
    }
    let place = |old: u8| like.iter().position(|l| *l == Some(old)).map(|i| i as u8);
    let parents: Vec<u8> = std::iter::once(0).chain(persons.first()?.partner.and_then(place)).collect();
    let list: Vec<Person> = like
        .iter()
        .enumerate()
        .map(|(i, l)| match l.and_then(|l| persons.get(usize::from(l))) {
            Some(person) => Person {
                id: if place(l.unwrap_or(0)) == Some(i as u8) { person.id.clone() } else { format!("child_{i}") },
                partner: person.partner.and_then(place),
                parents: person.parents.iter().copied().filter_map(place).collect(),
                siblings: person.siblings.iter().copied().filter_map(place).collect(),
                elsewhere: person.elsewhere,
            },
            None => Person { id: format!("child_{i}"), parents: parents.clone(), ..Person::default() },
        })
        .collect();
    let mut changed = Answers::new();
    changed.set_persons(list, answers.complete()).ok()?;
    for (input, person, answer) in answers.said() {
        if person == HOUSEHOLD {
            changed.set(catalogue, input, None, answer).ok()?;
            continue;
        }
        for (i, _) in like.iter().enumerate().filter(|(_, l)| **l == Some(person)) {
            changed.set(catalogue, input, Some(i as u8), answer).ok()?;
        }
    }
    if let Some(birth) = birth {
        let (year, month, day) = calendar::date(today);
        let toddler = calendar::day(year - 3, month, day.min(28));
        for (i, _) in like.iter().enumerate().filter(|(_, l)| l.is_none()) {
            changed.set(catalogue, birth, Some(i as u8), Answer::Date(toddler, toddler)).ok()?;
        }
    }
    Some(changed)
}
