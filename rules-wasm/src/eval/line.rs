//! A number seen along one input that moves between two values: exact at both ends, near a straight line in between.
//!
//! Beside its set, a value that moves carries what it is at either end, how far it may stray from the line that joins
//! them, and whether it ever turns back. One that never turns back lies between its ends, exactly, whatever roundings it
//! went through. Where a comparison or an extreme is not decided along the way, the place where the two sides meet is
//! noted: cut there, each piece is decided.

mod meets;
mod shape;

use super::{Abs, Run};
use crate::dependencies::Dep;
use crate::domain::{self, Set};
use meets::meets;
pub(crate) use shape::Line;
use shape::{RISES, STEADY};

/// An index into the lines of a run; 0 where there is none.
pub(crate) type LineId = u32;

/// No line: independent of what moves, or of unknown shape.
pub(crate) const NO_LINE: LineId = 0;

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
        self.with_line(value, line.mapped(&|x| domain::round(mode, unit, x), unit))
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
    pub(super) fn scaled_line(&mut self, value: Abs, of: Abs, map: &dyn Fn(i64) -> i64, bends: &[i64]) -> Abs {
        let Some(sweep) = self.moves(of, of) else { return value };
        let line = self.line_of(of, sweep);
        let (low, high) = line.range();
        let inner: Vec<i64> = bends.iter().copied().filter(|x| low < *x && *x < high).collect();
        let mapped = line.mapped(map, 0);
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
