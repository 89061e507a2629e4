//! A number seen along one input that moves between two values: exact at both ends, near a straight line in between.
//!
//! Beside its set, a value that moves carries what it is at either end, how far it may stray from the line that joins
//! them, and whether it ever turns back. One that never turns back lies between its ends, exactly, whatever roundings it
//! went through. Where a comparison or an extreme is not decided along the way, the place where the two sides meet is
//! noted: cut there, each piece is decided.

use super::{Abs, Run};
use crate::dependencies::Dep;
use crate::domain::{self, Set};

/// An index into the lines of a run; 0 where there is none.
pub(crate) type LineId = u32;

/// No line: independent of what moves, or of unknown shape.
pub(crate) const NO_LINE: LineId = 0;

/// Never falls.
const RISES: u8 = 1;
/// Never rises.
const FALLS: u8 = 2;
/// Always the same.
const STEADY: u8 = RISES | FALLS;

/// Beyond this, sums may saturate: no line is kept.
const FAR: i64 = i64::MAX / 8;

/// A piece of no more values than this is looked at value by value.
const FEW: i64 = 12;

/// What strays across is not looked for closer than this: a cent.
const CLOSE: i64 = crate::model::ONE / 100;

type Ends = (i64, i64);

/// What moves, and where something happens on its way.
#[derive(Debug, Clone, Default)]
pub(crate) struct Sweep {
    /// The input that moves.
    pub(crate) dep: Dep,
    /// Its least and greatest value.
    pub(crate) piece: Ends,
    /// The distance between two of its values.
    pub(crate) step: i64,
    /// Which of the run's sweeps it is, from 1 on.
    number: u32,
    /// Roundings are left out: the curve behind the amounts.
    pub(crate) unrounded: bool,
    /// The last value before a comparison changes.
    pub(crate) breaks: Vec<i64>,
    /// The last value before an extreme changes sides.
    pub(crate) kinks: Vec<i64>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Line {
    /// The sweep that it is seen along.
    of: u32,
    first: Ends,
    last: Ends,
    /// At most so far below and above the line that joins the ends.
    slack: Ends,
    steady: u8,
}

impl Line {
    fn standing(of: u32, set: Ends, steady: u8) -> Self {
        Line { of, first: set, last: set, slack: (0, 0), steady }
    }

    /// Everything that it takes on its way.
    pub(crate) fn range(&self) -> Ends {
        let (low, high) = (self.first.0.min(self.last.0), self.first.1.max(self.last.1));
        if self.steady != 0 {
            (low, high)
        } else {
            (low.saturating_add(self.slack.0), high.saturating_add(self.slack.1))
        }
    }

    /// Whether it never turns back.
    pub(crate) fn is_steady(&self) -> bool {
        self.steady != 0
    }

    /// What it is at either end, as sets.
    pub(crate) fn ends(&self) -> (Ends, Ends) {
        (self.first, self.last)
    }

    /// Whether it goes one way from each value that the input takes to the next: more than it may stray in between.
    fn goes(&self, sweep: &Sweep) -> u8 {
        let ((first, same), (last, also)) = (self.first, self.last);
        let strays = i128::from(self.slack.1) - i128::from(self.slack.0);
        let run = i128::from(sweep.piece.1) - i128::from(sweep.piece.0);
        let rise = i128::from(last) - i128::from(first);
        if first != same || last != also || run <= 0 || rise.abs() * i128::from(sweep.step) < strays * run {
            0
        } else if rise > 0 {
            RISES
        } else {
            FALLS
        }
    }

    fn is_far(&self) -> bool {
        [self.first.0, self.first.1, self.last.0, self.last.1, self.slack.0, self.slack.1]
            .iter()
            .any(|x| !(-FAR..=FAR).contains(x))
    }

    /// How far a bound goes from one end to the other, at most.
    fn rise(&self) -> i128 {
        let far = |a: i64, b: i64| (i128::from(a) - i128::from(b)).abs();
        far(self.last.0, self.first.0).max(far(self.last.1, self.first.1))
    }

    fn add(self, other: Line) -> Line {
        let sum = |a: Ends, b: Ends| (a.0.saturating_add(b.0), a.1.saturating_add(b.1));
        Line {
            of: self.of,
            first: sum(self.first, other.first),
            last: sum(self.last, other.last),
            slack: sum(self.slack, other.slack),
            steady: self.steady & other.steady,
        }
    }

    fn negative(self) -> Line {
        let turn = |a: Ends| (a.1.saturating_neg(), a.0.saturating_neg());
        Line {
            of: self.of,
            first: turn(self.first),
            last: turn(self.last),
            slack: turn(self.slack),
            steady: self.steady >> 1 | (self.steady & RISES) << 1,
        }
    }

    fn largest(self) -> i64 {
        let (low, high) = self.range();
        low.saturating_abs().max(high.saturating_abs())
    }

    /// A product. Both factors move: it bows away from the line by a quarter of what both go.
    fn times(self, other: Line) -> Line {
        let ends = |a, b| domain::multiply(a, b).number();
        let bow = domain::clamped(self.rise() * other.rise() / i128::from(crate::model::ONE) / 4);
        let wide = |line: Line| line.slack.1.saturating_sub(line.slack.0);
        let stray = domain::times(wide(self), other.largest().saturating_add(wide(other)))
            .saturating_add(domain::times(wide(other), self.largest()))
            .saturating_add(bow)
            .saturating_add(2);
        let positive = |line: Line| line.range().0 >= 0;
        let negative = |line: Line| line.range().1 <= 0;
        let standing = |line: Line| line.steady == STEADY;
        let steady = match (positive(self), positive(other)) {
            (true, true) => self.steady & other.steady,
            (_, true) if standing(other) => self.steady,
            (true, _) if standing(self) => other.steady,
            _ if standing(other) && negative(other) => self.negative().steady,
            _ if standing(self) && negative(self) => other.negative().steady,
            _ => 0,
        };
        Line {
            of: self.of,
            first: ends(self.first, other.first),
            last: ends(self.last, other.last),
            slack: (-stray, stray),
            steady,
        }
    }

    /// A quotient by something that stands still and is not zero.
    fn over(self, by: Ends) -> Line {
        let ends = |a| domain::divide(a, by).number();
        let least = by.0.saturating_abs().min(by.1.saturating_abs()).max(1);
        let stray = |x: i64| domain::over(x, least);
        let steady = if by.0 > 0 { self.steady } else { self.negative().steady };
        let wide = stray(self.slack.1.saturating_sub(self.slack.0)).saturating_add(2);
        Line { of: self.of, first: ends(self.first), last: ends(self.last), slack: (-wide, wide), steady }
    }

    /// One or the other; they may change places along the way where `fixed` is false.
    fn either(self, other: Line, fixed: bool) -> Line {
        let hull = |a: Ends, b: Ends| (a.0.min(b.0), a.1.max(b.1));
        Line {
            of: self.of,
            first: hull(self.first, other.first),
            last: hull(self.last, other.last),
            slack: hull(self.slack, other.slack),
            steady: if fixed { self.steady & other.steady } else { 0 },
        }
    }

    /// The larger of two.
    fn larger(self, other: Line) -> Line {
        let most = |a: Ends, b: Ends| (a.0.max(b.0), a.1.max(b.1));
        let (first, last) = (most(self.first, other.first), most(self.last, other.last));
        // Above each of them, so not farther below the joining line than the nearer one is.
        let below = |line: Line| {
            let drop = |end: Ends, own: Ends| end.0.saturating_sub(own.0);
            line.slack.0.saturating_sub(drop(first, line.first).max(drop(last, line.last)))
        };
        Line {
            of: self.of,
            first,
            last,
            slack: (below(self).max(below(other)), self.slack.1.max(other.slack.1)),
            steady: self.steady & other.steady,
        }
    }

    /// Something that rises with it, given at its ends, and strays at most so far from what it does.
    fn mapped(self, map: impl Fn(i64) -> i64, stray: i64) -> Line {
        let ends = |a: Ends| (map(a.0), map(a.1));
        let slack = (self.slack.0.saturating_sub(stray), self.slack.1.saturating_add(stray));
        Line { of: self.of, first: ends(self.first), last: ends(self.last), slack, steady: self.steady }
    }
}

impl Run<'_> {
    /// Lets an input move along a piece, see [`Sweep`]; it must be supposed to lie there.
    pub(crate) fn sweep(&mut self, dep: Dep, piece: Ends, step: i64, unrounded: bool) {
        self.sweeps += 1;
        let number = self.sweeps;
        self.sweep = Some(Sweep { dep, piece, step, number, unrounded, ..Sweep::default() });
    }

    /// Ends the sweep and says where something happened.
    pub(crate) fn swept(&mut self) -> Sweep {
        self.sweep.take().unwrap_or_default()
    }

    /// The line of a value; one that stands still, or of unknown shape, where it has none.
    fn line_of(&self, value: Abs, sweep: &Sweep) -> Line {
        match self.lines.get((value.line as usize).wrapping_sub(1)) {
            Some(line) if line.of == sweep.number => *line,
            _ => {
                let moves = self.deps.contains(value.deps, sweep.dep);
                Line::standing(sweep.number, value.set.number(), if moves { 0 } else { STEADY })
            }
        }
    }

    /// Whether a value without a line depends on nothing that moves.
    pub(crate) fn stands(&self, value: Abs) -> bool {
        self.sweep.as_ref().is_none_or(|s| !self.deps.contains(value.deps, s.dep))
    }

    /// The line of a value along the running sweep, if it has one.
    pub(crate) fn line(&self, value: Abs) -> Option<Line> {
        let sweep = self.sweep.as_ref()?;
        let line = self.lines.get((value.line as usize).checked_sub(1)?)?;
        (line.of == sweep.number).then_some(*line)
    }

    /// Gives a value its line, and what the line says of its set.
    fn with_line(&mut self, mut value: Abs, mut line: Line) -> Abs {
        if line.is_far() {
            return value;
        }
        if let Some(sweep) = self.sweep.as_ref().filter(|_| line.steady == 0) {
            line.steady = line.goes(sweep);
        }
        if let Set::Number(low, high) = value.set {
            let (from, to) = line.range();
            let (low, high) = (low.max(from), high.min(to));
            if low <= high {
                value.set = Set::Number(low, high);
            }
        }
        self.lines.push(line);
        value.line = self.lines.len() as LineId;
        value
    }

    /// Whether one of two values has a line that matters.
    fn moves(&self, a: Abs, b: Abs) -> Option<&Sweep> {
        self.sweep.as_ref().filter(|_| a.line != NO_LINE || b.line != NO_LINE)
    }

    /// The input that moves, on its piece.
    pub(super) fn moving(&mut self, value: Abs, dep: Dep) -> Abs {
        let Some(sweep) =
            self.sweep.as_ref().filter(|s| s.dep == dep && value.set == Set::Number(s.piece.0, s.piece.1))
        else {
            return value;
        };
        let (low, high) = sweep.piece;
        let line = Line { of: sweep.number, first: (low, low), last: (high, high), slack: (0, 0), steady: RISES };
        self.with_line(value, line)
    }

    pub(super) fn sum_line(&mut self, value: Abs, a: Abs, b: Abs, minus: bool) -> Abs {
        let Some(sweep) = self.moves(a, b) else { return value };
        let (a, b) = (self.line_of(a, sweep), self.line_of(b, sweep));
        self.with_line(value, a.add(if minus { b.negative() } else { b }))
    }

    pub(super) fn product_line(&mut self, value: Abs, a: Abs, b: Abs) -> Abs {
        let Some(sweep) = self.moves(a, b) else { return value };
        let (a, b) = (self.line_of(a, sweep), self.line_of(b, sweep));
        if a.is_far() || b.is_far() { value } else { self.with_line(value, a.times(b)) }
    }

    pub(super) fn quotient_line(&mut self, value: Abs, a: Abs, b: Abs) -> Abs {
        let Some(sweep) = self.moves(a, b) else { return value };
        let (a, b) = (self.line_of(a, sweep), self.line_of(b, sweep));
        let by = b.first;
        if b.steady != STEADY || by.0 <= 0 && by.1 >= 0 || a.is_far() {
            value
        } else {
            self.with_line(value, a.over(by))
        }
    }

    /// The line of one of two values, which of them hangs on `c`.
    pub(super) fn either_line(&mut self, value: Abs, a: Abs, b: Abs, c: Abs) -> Abs {
        let Some(sweep) = self.moves(a, b) else { return value };
        let fixed = !self.deps.contains(c.deps, sweep.dep);
        let line = self.line_of(a, sweep).either(self.line_of(b, sweep), fixed);
        self.with_line(value, line)
    }

    pub(super) fn rounded_line(&mut self, value: Abs, a: Abs, mode: crate::model::Rounding, unit: i64) -> Abs {
        let Some(sweep) = self.moves(a, a) else { return value };
        let line = self.line_of(a, sweep);
        if sweep.unrounded || unit <= 0 {
            return self.with_line(Abs { set: a.set, ..value }, line);
        }
        self.with_line(value, line.mapped(|x| domain::round(mode, unit, x), unit))
    }

    /// The largest (or smallest) of what is held from a place on.
    pub(super) fn extreme_line(&mut self, value: Abs, from: usize, largest: bool) -> Abs {
        let Some(sweep) = &self.sweep else { return value };
        let held = self.held.get(from..).unwrap_or(&[]);
        if held.iter().all(|v| v.line == NO_LINE) {
            return value;
        }
        let mut best: Option<Line> = None;
        let mut meet = Vec::new();
        for v in held {
            let line = self.line_of(*v, sweep);
            let line = if largest { line } else { line.negative() };
            best = Some(match best {
                None => line,
                Some(before) => {
                    let apart = before.add(line.negative());
                    match apart.range() {
                        (low, _) if low >= 0 => before,
                        (_, high) if high <= 0 => line,
                        _ => {
                            meet.push(apart);
                            before.larger(line)
                        }
                    }
                }
            });
        }
        let Some(best) = best else { return value };
        if let Some(sweep) = &mut self.sweep {
            meet.iter().for_each(|apart| meets(*apart, sweep.piece, sweep.step, &mut sweep.kinks));
        }
        self.with_line(value, if largest { best } else { best.negative() })
    }

    /// Compares along the way; notes where it changes.
    pub(super) fn compared(&mut self, how: crate::model::Comparison, a: Abs, b: Abs, undecided: u8) -> u8 {
        let Some(sweep) = self.moves(a, b) else { return undecided };
        let apart = self.line_of(a, sweep).add(self.line_of(b, sweep).negative());
        if apart.is_far() {
            return undecided;
        }
        let decided = domain::compare(how, apart.range(), (0, 0));
        if decided == domain::MAYBE
            && let Some(sweep) = &mut self.sweep
        {
            meets(apart, sweep.piece, sweep.step, &mut sweep.breaks);
        }
        decided
    }

    /// A number that rises with another, such as a scale: where it bends is noted.
    pub(super) fn scaled_line(
        &mut self,
        value: Abs,
        of: Abs,
        map: impl Fn(i64) -> i64,
        bends: impl Iterator<Item = i64>,
    ) -> Abs {
        let Some(sweep) = self.moves(of, of) else { return value };
        let line = self.line_of(of, sweep);
        let (low, high) = line.range();
        let inner: Vec<i64> = bends.filter(|x| low < *x && *x < high).collect();
        let mapped = line.mapped(&map, 0);
        let (least, most) = mapped.range();
        let spread = most.saturating_sub(least);
        // Between bends it goes as the other does; how steep is seen at the ends of what the other may be.
        let stray =
            if inner.is_empty() && line.slack == (0, 0) { 2 } else { spread.max(map(high).saturating_sub(map(low))) };
        let at: Vec<Line> = inner
            .iter()
            .map(|x| line.add(Line::standing(line.of, (x.saturating_neg(), x.saturating_neg()), STEADY)))
            .collect();
        if let Some(sweep) = &mut self.sweep {
            at.iter().for_each(|apart| meets(*apart, sweep.piece, sweep.step, &mut sweep.kinks));
        }
        self.with_line(value, line.mapped(map, stray))
    }

    /// Notes where a number that moves passes some others.
    pub(super) fn passes(&mut self, of: Abs, others: impl Iterator<Item = i64>) {
        let Some(sweep) = self.moves(of, of) else { return };
        let line = self.line_of(of, sweep);
        let (low, high) = line.range();
        let at: Vec<Line> = others
            .filter(|x| low <= *x && *x <= high)
            .map(|x| line.add(Line::standing(line.of, (x.saturating_neg(), x.saturating_neg()), STEADY)))
            .collect();
        if let Some(sweep) = &mut self.sweep {
            at.iter().for_each(|apart| meets(*apart, sweep.piece, sweep.step, &mut sweep.breaks));
        }
    }

    /// A sum that goes on growing: what moves in it so far, and one more.
    pub(super) fn gathered(
        &self,
        sum: Option<Line>,
        value: Abs,
        certain: bool,
        membership: crate::dependencies::DepId,
    ) -> Option<Line> {
        let sweep = self.sweep.as_ref()?;
        let mut line = self.line_of(value, sweep);
        if !certain {
            let nothing = Line::standing(sweep.number, (0, 0), STEADY);
            line = line.either(nothing, !self.deps.contains(membership, sweep.dep));
        }
        Some(match sum {
            None => line,
            Some(sum) => sum.add(line),
        })
    }

    pub(super) fn sum_of(&mut self, value: Abs, sum: Option<Line>, shared: i32) -> Abs {
        match sum {
            Some(line) if line.first != line.last || line.slack != (0, 0) || line.steady != STEADY => {
                if line.is_far() {
                    return value;
                }
                let n = i64::from(shared.max(1)).saturating_mul(crate::model::ONE);
                self.with_line(value, if shared > 1 { line.over((n, n)) } else { line })
            }
            _ => value,
        }
    }

    /// Whether two values are the same, along the way too.
    pub(super) fn same_value(&self, a: Abs, b: Abs) -> bool {
        a.set == b.set && a.deps == b.deps && (a.line == b.line || self.line(a) == self.line(b))
    }
}

/// Notes the last values of the piece before a difference passes zero, where it does.
fn meets(apart: Line, piece: Ends, step: i64, places: &mut Vec<i64>) {
    let before = places.len();
    for (a, b) in [
        (apart.first.0.saturating_add(apart.slack.0), apart.last.0.saturating_add(apart.slack.0)),
        (apart.first.1.saturating_add(apart.slack.1), apart.last.1.saturating_add(apart.slack.1)),
    ] {
        if (a < 0) == (b < 0) && a != 0 && b != 0 || a == b {
            continue;
        }
        // On the values that the input can take: the last one before the meeting, and the meeting itself.
        let run = i128::from(piece.1) - i128::from(piece.0);
        let (mut gone, mut all) = (-i128::from(a) * run, (i128::from(b) - i128::from(a)) * i128::from(step.max(1)));
        if all < 0 {
            (gone, all) = (-gone, -all);
        }
        let place = i128::from(piece.0) + gone.div_euclid(all) * i128::from(step.max(1));
        let touches = gone.rem_euclid(all) == 0;
        let place = domain::clamped(place);
        places.push(place);
        if touches {
            places.push(place.saturating_sub(step.max(1)));
        }
    }
    // A line that bows is met sooner by halving.
    let wide = piece.1.saturating_sub(piece.0) > CLOSE;
    if places.len() > before && wide && apart.slack.1.saturating_sub(apart.slack.0) > CLOSE {
        places.push(piece.0.midpoint(piece.1).div_euclid(step.max(1)).saturating_mul(step.max(1)));
    }
    // Both ends are decided and it may yet stray across in between: look closer.
    let decided = |end: Ends| end.0 > 0 || end.1 < 0;
    if places.len() == before && decided(apart.first) && decided(apart.last) && piece.1.saturating_sub(piece.0) > CLOSE
    {
        places.push(piece.0.midpoint(piece.1).div_euclid(step.max(1)).saturating_mul(step.max(1)));
    }
    // Nothing but the rounding of the ninth decimal is left: value by value.
    let step_by = step.max(1);
    let steps = piece.1.saturating_sub(piece.0) / step_by;
    if places.len() == before && steps <= FEW {
        places.extend((0..steps).map(|n| piece.0.saturating_add(n * step_by)));
    }
    places.retain(|p| piece.0 <= *p && *p < piece.1);
    places.sort_unstable();
    places.dedup();
}
