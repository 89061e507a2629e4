//! Random expressions of every kind.

use super::{Dice, HOUSEHOLD, Kind, PERSONAL};
use pont_rules::calendar;
use pont_rules::model::*;

pub(super) struct Builder<'a> {
    pub(super) dice: Dice<'a>,
    pub(super) exprs: Vec<Expr>,
    pub(super) terms: Vec<Term>,
    /// Terms that may be used so far: `(kind, arity)`.
    pub(super) known: Vec<(Kind, u8)>,
    pub(super) in_loop: bool,
}

impl Builder<'_> {
    pub(super) fn push(&mut self, e: Expr) -> ExprId {
        self.exprs.push(e);
        (self.exprs.len() - 1) as ExprId
    }

    fn input(&mut self, kind: Kind, slots: u8) -> ExprId {
        let of: Vec<usize> = (0..HOUSEHOLD.len()).filter(|i| HOUSEHOLD[*i].1 == kind).collect();
        let each: Vec<usize> = (0..PERSONAL.len()).filter(|i| PERSONAL[*i].1 == kind).collect();
        if !each.is_empty() && (of.is_empty() || self.dice.roll(2) == 0) {
            let slot = if slots == 0 { YOU } else { self.dice.roll(usize::from(slots)) as u8 };
            let pick = each[self.dice.roll(each.len())];
            return self.push(Expr::PersonInput((HOUSEHOLD.len() + pick) as u16, slot));
        }
        let pick = of[self.dice.roll(of.len())];
        self.push(Expr::Input(pick as u16))
    }

    /// A term of the kind, if one is known that these slots can fill.
    fn term(&mut self, kind: Kind, slots: u8) -> Option<ExprId> {
        let fit: Vec<usize> =
            (0..self.known.len()).filter(|i| self.known[*i].0 == kind && self.known[*i].1 <= slots).collect();
        if fit.is_empty() {
            return None;
        }
        let t = fit[self.dice.roll(fit.len())];
        let args = (0..self.known[t].1).map(|_| self.dice.roll(usize::from(slots)) as u8).collect();
        Some(self.push(Expr::Term(t as u16, args)))
    }

    pub(super) fn expr(&mut self, kind: Kind, depth: u8, slots: u8) -> ExprId {
        if depth == 0 {
            return match (kind, self.dice.roll(3)) {
                (Kind::Number, 0) => {
                    let n = self.dice.number();
                    self.push(Expr::Number(n))
                }
                (Kind::Number, 1) if self.in_loop => self.push(Expr::Loop(0, vec![])),
                (Kind::Number, 1) => self.push(Expr::Param(0)),
                _ => self.input(kind, slots),
            };
        }
        if self.dice.roll(6) == 0
            && let Some(term) = self.term(kind, slots)
        {
            return term;
        }
        if self.dice.roll(8) == 0 {
            let (c, a, b) = (
                self.expr(Kind::Bool, depth - 1, slots),
                self.expr(kind, depth - 1, slots),
                self.expr(kind, depth - 1, slots),
            );
            return self.push(Expr::If(c, a, b));
        }
        match kind {
            Kind::Number => self.number(depth - 1, slots),
            Kind::Bool => self.bool(depth - 1, slots),
            Kind::Date => match self.dice.roll(3) {
                0 => self.push(Expr::Today),
                1 => self.push(Expr::Date(calendar::day(2000, 1, 1))),
                _ => self.input(Kind::Date, slots),
            },
            Kind::Choice => match self.dice.roll(3) {
                0 => {
                    let i = self.dice.roll(3) as u8;
                    self.push(Expr::Choice(i))
                }
                _ => self.input(Kind::Choice, slots),
            },
        }
    }

    fn number(&mut self, depth: u8, slots: u8) -> ExprId {
        let pair = |b: &mut Self| (b.expr(Kind::Number, depth, slots), b.expr(Kind::Number, depth, slots));
        let e = match self.dice.roll(19) {
            0 => {
                let (a, b) = pair(self);
                Expr::Add(a, b)
            }
            1 => {
                let (a, b) = pair(self);
                Expr::Subtract(a, b)
            }
            2 => {
                let (a, b) = pair(self);
                Expr::Multiply(a, b)
            }
            3 => {
                let a = self.expr(Kind::Number, depth, slots);
                let by = self.push(Expr::Number(3 * ONE));
                Expr::Divide(a, by)
            }
            4 => {
                let (a, b) = pair(self);
                Expr::Min(vec![a, b])
            }
            5 => {
                let (a, b) = pair(self);
                Expr::Max(vec![a, b])
            }
            6 => {
                let a = self.expr(Kind::Number, depth, slots);
                let mode = [Rounding::Nearest, Rounding::Down, Rounding::Up][self.dice.roll(3)];
                Expr::Round(mode, [ONE / 100, ONE, 100 * ONE][self.dice.roll(3)], a)
            }
            7 | 8 if slots < 3 => {
                let member = self.member(depth.min(2), slots);
                let fold = [Fold::Sum, Fold::Min, Fold::Max, Fold::Mean, Fold::Count][self.dice.roll(5)];
                let body = self.expr(Kind::Number, depth, slots + 1);
                Expr::OverPersons { fold, slot: slots, member, body: (fold != Fold::Count).then_some(body) }
            }
            9 => {
                let body = self.expr(Kind::Number, depth, slots);
                Expr::OverMonths {
                    fold: [Fold::Sum, Fold::Mean, Fold::Max, Fold::Min][self.dice.roll(4)],
                    from: -3,
                    to: -1,
                    body,
                }
            }
            10 => {
                let a = self.expr(Kind::Number, depth, slots);
                Expr::AtMonth(-1, a)
            }
            11 => {
                let body = self.expr(Kind::Number, depth, slots);
                Expr::AtYear { year: -1, month: 6, body }
            }
            12 => {
                let a = self.expr(Kind::Date, depth, slots);
                Expr::Age(a)
            }
            13 => {
                let a = self.expr(Kind::Date, depth, slots);
                Expr::MonthsSince(a)
            }
            14 => {
                let row = self.expr(Kind::Number, depth, slots);
                let col = self.expr(Kind::Choice, depth, slots);
                Expr::Cell(0, Some(row), Some(col))
            }
            15 => {
                let col = self.expr(Kind::Choice, depth, slots);
                let x = self.expr(Kind::Number, depth, slots);
                Expr::LastRow(1, Some(col), x)
            }
            16 => {
                let of = self.expr(Kind::Number, depth, slots);
                let (t, r0, r1) = (
                    self.push(Expr::Number(100 * ONE)),
                    self.push(Expr::Number(ONE / 5)),
                    self.push(Expr::Number(ONE / 2)),
                );
                let zero = self.push(Expr::Number(0));
                let t = if self.dice.roll(2) == 0 { t } else { self.expr(Kind::Number, depth, slots) };
                Expr::Bands { of, rates: vec![(zero, r0), (t, r1)] }
            }
            17 => {
                let v: Vec<ExprId> = (0..4).map(|_| self.expr(Kind::Number, depth.min(1), slots)).collect();
                Expr::Ramp { of: v[0], from: v[1], to: v[2], top: v[3] }
            }
            _ if slots >= 2 => Expr::Kin(0, 1),
            _ => Expr::Year,
        };
        self.push(e)
    }

    /// Who belongs to a list: someone here for whom something holds.
    fn member(&mut self, depth: u8, slot: u8) -> ExprId {
        let here = self.push(Expr::Here(slot));
        let also = self.expr(Kind::Bool, depth, slot + 1);
        self.push(Expr::All(vec![here, also]))
    }

    fn bool(&mut self, depth: u8, slots: u8) -> ExprId {
        let e = match self.dice.roll(9) {
            0 => {
                let (a, b) = (self.expr(Kind::Bool, depth, slots), self.expr(Kind::Bool, depth, slots));
                Expr::All(vec![a, b])
            }
            1 => {
                let (a, b) = (self.expr(Kind::Bool, depth, slots), self.expr(Kind::Bool, depth, slots));
                Expr::Any(vec![a, b])
            }
            2 => {
                let a = self.expr(Kind::Bool, depth, slots);
                Expr::Not(a)
            }
            3 => {
                let a = self.expr(Kind::Choice, depth, slots);
                Expr::OneOf(a, 1 + self.dice.roll(6) as u64)
            }
            4 => {
                let (a, b) = (self.expr(Kind::Choice, depth, slots), self.expr(Kind::Choice, depth, slots));
                Expr::SameChoice(a, b)
            }
            5 if slots < 3 => {
                let member = self.member(depth.min(2), slots);
                let body = self.expr(Kind::Bool, depth, slots + 1);
                Expr::OverPersons {
                    fold: [Fold::Some, Fold::Every][self.dice.roll(2)],
                    slot: slots,
                    member,
                    body: Some(body),
                }
            }
            6 if slots >= 2 => Expr::Related(
                [Relation::Partner, Relation::Parent, Relation::Sibling, Relation::Same][self.dice.roll(4)],
                0,
                1,
            ),
            7 if slots == 1 => {
                let member = self.push(Expr::Here(1));
                let by = self.push(Expr::PersonInput(HOUSEHOLD.len() as u16, 1));
                let rank = self.push(Expr::Rank { slot: 0, other: 1, member, by });
                let one = self.push(Expr::Number(2 * ONE));
                Expr::Compare(Comparison::AtMost, rank, one)
            }
            n => {
                let how = [
                    Comparison::Less,
                    Comparison::AtMost,
                    Comparison::More,
                    Comparison::AtLeast,
                    Comparison::Equal,
                    Comparison::Different,
                ][n % 6];
                let kind = if self.dice.roll(4) == 0 { Kind::Date } else { Kind::Number };
                let (a, b) = (self.expr(kind, depth, slots), self.expr(kind, depth, slots));
                Expr::Compare(how, a, b)
            }
        };
        self.push(e)
    }
}
