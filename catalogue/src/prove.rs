//! What can be proved without any answer: conditions that nothing can change, divisors that may be zero, numbers that may not
//! fit, rates that are read before their first value. Intervals over the whole domain of every input; sound, so it may ask for
//! a guard (`if n > 0 then … else …`, `max(n, 1)`) where a person would see that none is needed.

mod depth;
mod range;
mod validity;

pub use depth::depth;
pub use validity::validity;

use crate::declare::{ConditionDecl, Declared, TestDecl};
use crate::lower::Lowered;
use crate::source::{Problems, Span};
use pont_rules::model::{
    Axis, Comparison, Domain, Expr, ExprId, Fold, MAX_PERSONS, Node, ONE, Relation, Slot, Test, YOU,
};
use range::{LIMIT, Range};
use std::collections::HashMap;

/// Turns after which a loop that still grows is taken to be anything.
const MOST_TURNS: usize = 26;
/// Years that a catalogue may be run in.
const YEARS: (i128, i128) = (2020, 2040);
/// Days from 2020 to 2040.
const DAYS: (i128, i128) = (18_262, 25_567);

/// Least and greatest value.
type Bounds = (i128, i128);

/// Runs all proofs and reports what fails.
pub fn prove(l: &Lowered, d: &Declared, problems: &mut Problems) {
    let mut p = Prover {
        l,
        same: canonical(l),
        terms: HashMap::new(),
        loops: vec![Range::nothing(); l.loops.len()],
        refined: Vec::new(),
        problems,
        silent: true,
    };
    p.settle_loops();
    p.silent = false;
    for t in 0..l.terms.len() {
        p.term(t, None);
    }
    for input in &l.inputs {
        for id in [input.when, input.otherwise, input.estimate].into_iter().flatten() {
            p.eval(id, None);
        }
    }
    for one in &l.loops {
        p.eval(one.start, None);
        p.eval(one.body, None);
    }
    for (benefit, decl) in l.benefits.iter().zip(&d.benefits) {
        for (node, decl) in benefit.conditions.iter().zip(&decl.conditions) {
            p.condition(node, decl);
        }
    }
}

/// Equal expressions get the same number: a test on one copy says something of the others.
fn canonical(l: &Lowered) -> Vec<ExprId> {
    let mut known: HashMap<String, ExprId> = HashMap::new();
    let mut same: Vec<ExprId> = Vec::with_capacity(l.exprs.len());
    for (i, expr) in l.exprs.iter().enumerate() {
        let moved = crate::graph::map_children(expr, &mut |id| same.get(id as usize).copied().unwrap_or(id));
        same.push(*known.entry(format!("{moved:?}")).or_insert(i as ExprId));
    }
    same
}

struct Prover<'a> {
    l: &'a Lowered,
    same: Vec<ExprId>,
    /// Ranges of terms, for anybody or with the applicant in one place.
    terms: HashMap<(usize, Option<u8>), Range>,
    loops: Vec<Range>,
    refined: Vec<(ExprId, Range)>,
    problems: &'a mut Problems,
    silent: bool,
}

impl Prover<'_> {
    /// Widens the value of every loop turn by turn until nothing grows.
    fn settle_loops(&mut self) {
        for turn in 0..MOST_TURNS {
            self.terms.clear();
            let mut grown = false;
            for k in 0..self.l.loops.len() {
                let (start, body) = (self.l.loops[k].start, self.l.loops[k].body);
                let value = self.eval(start, None).hull(self.eval(body, None)).hull(self.loops[k]);
                grown |= value != self.loops[k];
                self.loops[k] = value;
            }
            if !grown {
                break;
            }
            if turn == MOST_TURNS - 1 {
                self.loops.iter_mut().for_each(|v| *v = v.widest());
            }
        }
        self.terms.clear();
    }

    fn report(&mut self, span: Span, message: &str) {
        if !self.silent {
            self.problems.add(span, message);
        }
    }

    fn span(&self, id: ExprId) -> Span {
        self.l.spans.get(id as usize).copied().unwrap_or_default()
    }

    fn condition(&mut self, node: &Node, decl: &ConditionDecl) {
        match (&node.test, &decl.test) {
            (Test::Is(id), _) => match self.eval(*id, None) {
                Range::Bool { can: true, cannot: false } => {
                    self.report(
                        decl.name.span,
                        &format!("The condition `{}` always holds: whatever is answered, it changes nothing.", node.id),
                    );
                }
                Range::Bool { can: false, cannot: true } => {
                    self.report(decl.name.span, &format!("The condition `{}` can never hold.", node.id));
                }
                _ => {}
            },
            (Test::All(inner), TestDecl::All(decls)) | (Test::Any(inner), TestDecl::Any(decls)) => {
                inner.iter().zip(decls).for_each(|(node, decl)| self.condition(node, decl));
            }
            _ => {}
        }
    }

    fn term(&mut self, term: usize, you: Option<u8>) -> Range {
        if let Some(known) = self.terms.get(&(term, you)) {
            return *known;
        }
        let Some(body) = self.l.terms.get(term).map(|t| t.body) else { return Range::nothing() };
        // What is known where the term is read says nothing of its own frame.
        let outside = std::mem::take(&mut self.refined);
        let value = self.eval(body, you);
        self.refined = outside;
        self.terms.insert((term, you), value);
        value
    }

    fn input(&mut self, index: usize) -> Range {
        let Some(input) = self.l.inputs.get(index) else { return Range::nothing() };
        match &input.domain {
            Domain::Bool => Range::ANY,
            Domain::Number { low, high, .. } => Range::number(*low, *high),
            Domain::Date { low, high } => Range::Number(i128::from(*low), i128::from(*high)),
            Domain::Choice(e) => {
                let n = self.l.enums.get(usize::from(*e)).map_or(64, |e| e.values.len());
                Range::Choice(if n >= 64 { u64::MAX } else { (1 << n) - 1 })
            }
        }
    }

    fn number(&mut self, id: ExprId, you: Option<u8>) -> (i128, i128) {
        self.eval(id, you).bounds()
    }

    /// Keeps a number inside what the evaluator can hold.
    fn fit(&mut self, id: ExprId, low: i128, high: i128) -> Range {
        if low < -LIMIT || high > LIMIT {
            self.report(
                self.span(id),
                "This number may grow beyond 9 thousand million; bound it, or narrow the domains of its inputs.",
            );
        }
        Range::Number(low.clamp(-LIMIT, LIMIT), high.clamp(-LIMIT, LIMIT))
    }

    /// The range of an expression; `you` is the slot that holds the applicant, if it is known to.
    fn eval(&mut self, id: ExprId, you: Option<u8>) -> Range {
        let natural = self.natural(id, you);
        let key = self.same.get(id as usize).copied().unwrap_or(id);
        self.refined.iter().filter(|(k, _)| *k == key).fold(natural, |value, (_, known)| value.meet(*known))
    }

    fn natural(&mut self, id: ExprId, you: Option<u8>) -> Range {
        let Some(expr) = self.l.exprs.get(id as usize) else { return Range::nothing() };
        let is_you = |slot: Slot| slot == YOU || Some(slot) == you;
        match *expr {
            Expr::Number(n) => Range::number(n, n),
            Expr::Bool(b) => Range::Bool { can: b, cannot: !b },
            Expr::Date(d) => Range::Number(d.into(), d.into()),
            Expr::Today => Range::Number(DAYS.0, DAYS.1),
            Expr::Choice(i) => Range::Choice(1_u64.checked_shl(i.into()).unwrap_or(0)),
            Expr::Between(a, b) => self.eval(a, you).hull(self.eval(b, you)),
            Expr::Input(i) | Expr::PersonInput(i, _) => self.input(i.into()),
            Expr::Param(p) => self.param(p.into()),
            Expr::Term(t, ref slots) => {
                let at = slots.iter().position(|s| is_you(*s)).and_then(|i| u8::try_from(i).ok());
                self.term(t.into(), at)
            }
            Expr::Loop(k, _) => self.loops.get(usize::from(k)).copied().unwrap_or(Range::nothing()),
            Expr::Add(a, b) => {
                let (a, b) = (self.number(a, you), self.number(b, you));
                self.fit(id, a.0 + b.0, a.1 + b.1)
            }
            Expr::Subtract(a, b) => {
                let (a, b) = (self.number(a, you), self.number(b, you));
                self.fit(id, a.0 - b.1, a.1 - b.0)
            }
            Expr::Multiply(a, b) => {
                let (x, y) = (self.number(a, you), self.number(b, you));
                let (low, high) = range::product(x, y);
                self.fit(id, low, high)
            }
            Expr::Divide(a, b) => self.divide(id, a, b, you),
            Expr::Min(ref ids) => self.extreme(ids, you, |a, b| (a.0.min(b.0), a.1.min(b.1))),
            Expr::Max(ref ids) => self.extreme(ids, you, |a, b| (a.0.max(b.0), a.1.max(b.1))),
            Expr::Compare(c, a, b) => {
                let (a, b) = (self.number(a, you), self.number(b, you));
                compare(c, a, b)
            }
            Expr::OneOf(a, mask) => match self.eval(a, you) {
                Range::Choice(set) => Range::Bool { can: set & mask != 0, cannot: set & !mask != 0 },
                _ => Range::ANY,
            },
            Expr::SameChoice(a, b) => match (self.eval(a, you), self.eval(b, you)) {
                (Range::Choice(a), Range::Choice(b)) => {
                    Range::Bool { can: a & b != 0, cannot: a != b || a.count_ones() != 1 }
                }
                _ => Range::ANY,
            },
            Expr::All(ref ids) => self.all(ids, you, true),
            Expr::Any(ref ids) => self.all(ids, you, false),
            Expr::Not(a) => match self.eval(a, you) {
                Range::Bool { can, cannot } => Range::Bool { can: cannot, cannot: can },
                other => other,
            },
            Expr::If(test, yes, no) => self.choice(test, yes, no, you),
            Expr::Round(_, unit, a) => {
                let (low, high) = self.number(a, you);
                let unit = i128::from(unit);
                self.fit(id, low.div_euclid(unit) * unit, (high + unit - 1).div_euclid(unit) * unit)
            }
            Expr::OverPersons { fold, slot, member, body } => self.over_persons(id, fold, slot, member, body, you),
            Expr::OverMonths { fold, from, to, body } => {
                let (low, high) = self.number(body, you);
                let n = i128::from(to) - i128::from(from) + 1;
                if fold == Fold::Sum { self.fit(id, low * n, high * n) } else { Range::Number(low, high) }
            }
            Expr::AtMonth(_, a) | Expr::AtYear { body: a, .. } => self.eval(a, you),
            Expr::Age(a) => {
                let (early, late) = self.number(a, you);
                Range::Number(
                    ((DAYS.0 - late) / 366 - 1).max(-200) * i128::from(ONE),
                    ((DAYS.1 - early) / 365 + 1) * i128::from(ONE),
                )
            }
            Expr::MonthsSince(a) => {
                let (early, late) = self.number(a, you);
                Range::Number(
                    ((DAYS.0 - late) / 28 - 1) * i128::from(ONE),
                    ((DAYS.1 - early) / 28 + 1) * i128::from(ONE),
                )
            }
            Expr::Year => Range::Number(YEARS.0 * i128::from(ONE), YEARS.1 * i128::from(ONE)),
            Expr::YearOf(a) => {
                let (early, late) = self.number(a, you);
                let year = |day: i128| {
                    i128::from(pont_rules::calendar::date(day.clamp(-1_000_000, 1_000_000) as i32).0) * i128::from(ONE)
                };
                Range::Number(year(early), year(late))
            }
            Expr::MonthNumber => Range::Number(i128::from(ONE), 12 * i128::from(ONE)),
            Expr::Related(Relation::Same, a, b) if is_you(a) && is_you(b) || a == b => {
                Range::Bool { can: true, cannot: false }
            }
            Expr::Related(..) => Range::ANY,
            Expr::Kin(a, b) if is_you(a) && is_you(b) || a == b => Range::Number(0, 0),
            Expr::Kin(..) => Range::Number(0, 9 * i128::from(ONE)),
            Expr::Here(slot) if is_you(slot) => Range::Bool { can: true, cannot: false },
            Expr::Here(_) => Range::ANY,
            Expr::Rank { by, .. } => {
                self.eval(by, None);
                Range::Number(i128::from(ONE), MAX_PERSONS as i128 * i128::from(ONE))
            }
            Expr::Cell(t, row, column) => self.cell(t.into(), row, column, you),
            Expr::LastRow(t, column, x) => {
                column.map(|c| self.eval(c, you));
                self.eval(x, you);
                let rows = self
                    .l
                    .tables
                    .get(usize::from(t))
                    .into_iter()
                    .flat_map(|t| &t.versions)
                    .map(|(_, g)| g.cells.len())
                    .max();
                Range::Number(0, rows.unwrap_or(0) as i128 * i128::from(ONE))
            }
            Expr::Bands { of, ref rates } => self.bands(id, of, rates, you),
            Expr::Ramp { of, from, to, top } => {
                let (from_range, to_range) = (self.number(from, you), self.number(to, you));
                self.eval(of, you);
                if from_range.1 >= to_range.0 {
                    self.report(
                        self.span(to),
                        "This ramp may end where it starts, or before; its `to` must lie above its `from`.",
                    );
                }
                let (low, high) = self.number(top, you);
                Range::Number(low.min(0), high.max(0))
            }
        }
    }

    fn param(&self, index: usize) -> Range {
        let values = self.l.params.get(index).into_iter().flat_map(|p| &p.values).filter_map(|(_, v)| *v);
        values.map(|v| Range::number(v, v)).reduce(Range::hull).unwrap_or(Range::Number(0, 0))
    }

    fn divide(&mut self, id: ExprId, a: ExprId, b: ExprId, you: Option<u8>) -> Range {
        let (x, y) = (self.number(a, you), self.number(b, you));
        if y.0 <= 0 && y.1 >= 0 {
            self.report(
                self.span(b),
                "This divisor may be zero; guard it, such as `max(x, 1)` or `if x > 0 then … else …`.",
            );
            return Range::Number(-i128::from(ONE) * 1_000_000, i128::from(ONE) * 1_000_000);
        }
        let one = i128::from(ONE);
        let corners = [x.0 * one / y.0, x.0 * one / y.1, x.1 * one / y.0, x.1 * one / y.1];
        let (low, high) = (corners.iter().min().copied().unwrap_or(0), corners.iter().max().copied().unwrap_or(0));
        self.fit(id, low - 1, high + 1)
    }

    fn extreme(&mut self, ids: &[ExprId], you: Option<u8>, join: fn(Bounds, Bounds) -> Bounds) -> Range {
        let bounds: Vec<_> = ids.iter().map(|id| self.number(*id, you)).collect();
        let (low, high) = bounds.into_iter().reduce(join).unwrap_or((0, 0));
        Range::Number(low, high)
    }

    /// `and`, `or`: each part is looked at where the ones before it have not decided yet.
    fn all(&mut self, ids: &[ExprId], you: Option<u8>, and: bool) -> Range {
        let depth = self.refined.len();
        let (mut can, mut cannot) = (true, false);
        let (mut any_can, mut all_cannot) = (false, true);
        for id in ids {
            if let Range::Bool { can: c, cannot: n } = self.eval(*id, you) {
                can &= c;
                cannot |= n;
                any_can |= c;
                all_cannot &= n;
            }
            self.assume(*id, and, you);
        }
        self.refined.truncate(depth);
        if and { Range::Bool { can, cannot } } else { Range::Bool { can: any_can, cannot: all_cannot } }
    }

    fn choice(&mut self, test: ExprId, yes: ExprId, no: ExprId, you: Option<u8>) -> Range {
        let Range::Bool { can, cannot } = self.eval(test, you) else { return Range::nothing() };
        let depth = self.refined.len();
        let branch = |p: &mut Self, id: ExprId, holds: bool, possible: bool| {
            if !possible {
                return None;
            }
            p.assume(test, holds, you);
            let value = p.eval(id, you);
            p.refined.truncate(depth);
            Some(value)
        };
        let a = branch(self, yes, true, can);
        let b = branch(self, no, false, cannot);
        match (a, b) {
            (Some(a), Some(b)) => a.hull(b),
            (a, b) => a.or(b).unwrap_or(Range::nothing()),
        }
    }

    /// Notes what follows from a test being true, or false.
    fn assume(&mut self, id: ExprId, holds: bool, you: Option<u8>) {
        let key = self.same.get(id as usize).copied().unwrap_or(id);
        self.refined.push((key, Range::Bool { can: holds, cannot: !holds }));
        let Some(expr) = self.l.exprs.get(id as usize) else { return };
        match *expr {
            Expr::Not(inner) => self.assume(inner, !holds, you),
            Expr::All(ref ids) if holds => ids.iter().for_each(|id| self.assume(*id, true, you)),
            Expr::Any(ref ids) if !holds => ids.iter().for_each(|id| self.assume(*id, false, you)),
            Expr::Compare(c, a, b) => {
                let comparison = if holds { c } else { opposite(c) };
                let was = std::mem::replace(&mut self.silent, true);
                let (x, y) = (self.number(a, you), self.number(b, you));
                self.silent = was;
                let (x, y) = narrowed(comparison, x, y);
                let key = |id: ExprId| self.same.get(id as usize).copied().unwrap_or(id);
                let (a, b) = (key(a), key(b));
                self.refined.push((a, Range::Number(x.0, x.1)));
                self.refined.push((b, Range::Number(y.0, y.1)));
            }
            _ => {}
        }
    }

    fn over_persons(
        &mut self,
        id: ExprId,
        fold: Fold,
        slot: Slot,
        member: ExprId,
        body: Option<ExprId>,
        you: Option<u8>,
    ) -> Range {
        // The variable is somebody else than the slot of the applicant that it may reuse.
        let others = you.filter(|y| *y != slot);
        let belongs = self.eval(member, others);
        let nobody = matches!(belongs, Range::Bool { can: false, .. });
        let with_you = matches!(self.eval(member, Some(slot)), Range::Bool { cannot: false, .. });
        let depth = self.refined.len();
        self.assume(member, true, others);
        let value = body.map(|b| self.eval(b, others));
        self.refined.truncate(depth);
        let most = if nobody { 0 } else { MAX_PERSONS as i128 };
        let least = i128::from(with_you);
        match (fold, value) {
            (Fold::Count, _) => Range::Number(least * i128::from(ONE), most * i128::from(ONE)),
            (Fold::Some, Some(Range::Bool { can, cannot })) => {
                Range::Bool { can: can && !nobody, cannot: cannot || !with_you }
            }
            (Fold::Every, Some(Range::Bool { can, cannot })) => {
                Range::Bool { can: can || !with_you, cannot: cannot && !nobody }
            }
            (Fold::Sum, Some(value)) => {
                let (low, high) = value.bounds();
                let low = if low >= 0 { low * least } else { low * most };
                let high = if high <= 0 { high * least } else { high * most };
                self.fit(id, low, high)
            }
            (_, Some(value)) => {
                let (low, high) = value.bounds();
                if with_you { Range::Number(low, high) } else { Range::Number(low.min(0), high.max(0)) }
            }
            (_, None) => Range::nothing(),
        }
    }

    fn cell(&mut self, table: usize, row: Option<ExprId>, column: Option<ExprId>, you: Option<u8>) -> Range {
        let row = row.map(|r| self.eval(r, you));
        column.map(|c| self.eval(c, you));
        let mut all: Option<Range> = None;
        for (_, grid) in self.l.tables.get(table).into_iter().flat_map(|t| &t.versions) {
            for cell in grid.cells.iter().flatten() {
                let one = Range::number(*cell, *cell);
                all = Some(all.map_or(one, |a| a.hull(one)));
            }
            if let (Some(further), Axis::Count(first), Some(last), Some(row)) =
                (&grid.further, &grid.row, grid.cells.last(), row)
            {
                let beyond =
                    (row.bounds().1 / i128::from(ONE) - i128::from(*first) - grid.cells.len() as i128 + 1).max(0);
                for (cell, each) in last.iter().zip(further) {
                    let end = i128::from(*cell) + i128::from(*each) * beyond;
                    all = all.map(|a| a.hull(Range::Number(end, end)));
                }
            }
        }
        all.unwrap_or(Range::Number(0, 0))
    }

    fn bands(&mut self, id: ExprId, of: ExprId, rates: &[(ExprId, ExprId)], you: Option<u8>) -> Range {
        let (_, high) = self.number(of, you);
        let mut first = None;
        let (mut least, mut most) = (0, 0);
        for (threshold, rate) in rates {
            let from = self.number(*threshold, you).0;
            first = Some(first.map_or(from, |f: i128| f.min(from)));
            let (low, high) = self.number(*rate, you);
            least = low.min(least);
            most = high.max(most);
        }
        let width = (high - first.unwrap_or(0)).max(0);
        let one = i128::from(ONE);
        self.fit(id, width * least / one - 1, width * most / one + 1)
    }
}

fn compare(c: Comparison, a: (i128, i128), b: (i128, i128)) -> Range {
    let (less, at_most) = (a.0 < b.1, a.0 <= b.1);
    let (more, at_least) = (a.1 > b.0, a.1 >= b.0);
    let touches = at_most && at_least;
    let single = a.0 == a.1 && a == b;
    let (can, cannot) = match c {
        Comparison::Less => (less, at_least),
        Comparison::AtMost => (at_most, more),
        Comparison::More => (more, at_most),
        Comparison::AtLeast => (at_least, less),
        Comparison::Equal => (touches, !single),
        Comparison::Different => (!single, touches),
    };
    Range::Bool { can, cannot }
}

fn opposite(c: Comparison) -> Comparison {
    match c {
        Comparison::Less => Comparison::AtLeast,
        Comparison::AtMost => Comparison::More,
        Comparison::More => Comparison::AtMost,
        Comparison::AtLeast => Comparison::Less,
        Comparison::Equal => Comparison::Different,
        Comparison::Different => Comparison::Equal,
    }
}

/// What two numbers can be, once their comparison is known to hold.
fn narrowed(c: Comparison, a: (i128, i128), b: (i128, i128)) -> ((i128, i128), (i128, i128)) {
    match c {
        Comparison::Less => ((a.0, a.1.min(b.1 - 1)), (b.0.max(a.0 + 1), b.1)),
        Comparison::AtMost => ((a.0, a.1.min(b.1)), (b.0.max(a.0), b.1)),
        Comparison::More => ((a.0.max(b.0 + 1), a.1), (b.0, b.1.min(a.1 - 1))),
        Comparison::AtLeast => ((a.0.max(b.0), a.1), (b.0, b.1.min(a.1))),
        Comparison::Equal => ((a.0.max(b.0), a.1.min(b.1)), (b.0.max(a.0), b.1.min(a.1))),
        Comparison::Different if b.0 == b.1 && a.0 == b.0 => ((a.0 + 1, a.1), b),
        Comparison::Different if b.0 == b.1 && a.1 == b.0 => ((a.0, a.1 - 1), b),
        Comparison::Different => (a, b),
    }
}
