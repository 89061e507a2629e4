//! What each expression can be, whatever is answered.

use super::range::{LIMIT, Range, compare, product};
use super::{Bounds, DAYS, Prover, YEARS};
use pont_rules::model::{Domain, Expr, ExprId, Fold, MAX_PERSONS, ONE, Relation, Slot, YOU};

impl Prover<'_> {
    /// The range of an expression; `you` is the slot that holds the applicant, if it is known to.
    pub(super) fn eval(&mut self, id: ExprId, you: Option<u8>) -> Range {
        let natural = self.natural(id, you);
        let key = self.same.get(id as usize).copied().unwrap_or(id);
        self.refined.iter().filter(|(k, _)| *k == key).fold(natural, |value, (_, known)| value.meet(*known))
    }

    pub(super) fn natural(&mut self, id: ExprId, you: Option<u8>) -> Range {
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
                let (low, high) = product(x, y);
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

    pub(super) fn term(&mut self, term: usize, you: Option<u8>) -> Range {
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

    pub(super) fn input(&mut self, index: usize) -> Range {
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

    pub(super) fn number(&mut self, id: ExprId, you: Option<u8>) -> (i128, i128) {
        self.eval(id, you).bounds()
    }

    /// Keeps a number inside what the evaluator can hold.
    pub(super) fn fit(&mut self, id: ExprId, low: i128, high: i128) -> Range {
        if low < -LIMIT || high > LIMIT {
            self.report(
                self.span(id),
                "This number may grow beyond 9 thousand million; bound it, or narrow the domains of its inputs.",
            );
        }
        Range::Number(low.clamp(-LIMIT, LIMIT), high.clamp(-LIMIT, LIMIT))
    }

    pub(super) fn param(&self, index: usize) -> Range {
        let values = self.l.params.get(index).into_iter().flat_map(|p| &p.values).filter_map(|(_, v)| *v);
        values.map(|v| Range::number(v, v)).reduce(Range::hull).unwrap_or(Range::Number(0, 0))
    }

    pub(super) fn extreme(&mut self, ids: &[ExprId], you: Option<u8>, join: fn(Bounds, Bounds) -> Bounds) -> Range {
        let bounds: Vec<_> = ids.iter().map(|id| self.number(*id, you)).collect();
        let (low, high) = bounds.into_iter().reduce(join).unwrap_or((0, 0));
        Range::Number(low, high)
    }
}
