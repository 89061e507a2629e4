//! From expressions to the parts of a plan: persons and months put in, what is fixed worked out at once.

mod lists;
mod terms;

use super::super::columns::Head;
use super::super::sheet::{Sheet, place};
use super::super::value::Value::{self, Choice, False, Number, Open, True};
use super::op::{List, Op};
use super::{Id, MOST, MOST_READ, NONE, Part, Plan};
use crate::calendar;
use crate::domain;
use crate::eval::{Frame, MAX_DEPTH, fixed, person};
use crate::model::{Comparison, Expr, ExprId, Month};
pub(super) use terms::Instance;

/// Persons, month and running turns that an expression is read with.
#[derive(Clone, Copy)]
pub(super) struct At {
    pub(super) frame: Frame,
    pub(super) month: Month,
    pub(super) world: u16,
}

impl At {
    fn in_month(&self, month: Month) -> At {
        At { month, ..*self }
    }
}

impl Plan {
    /// Lays out an expression; `depth` counts those around it.
    pub(super) fn lay(&mut self, sheet: &mut Sheet, id: ExprId, at: &At, depth: u16) -> Id {
        self.read += 1;
        if self.read > MOST_READ {
            self.full = true;
        }
        let catalogue = sheet.catalogue;
        let (Some(expr), false) = (catalogue.exprs.get(id as usize), self.full || depth > MAX_DEPTH) else {
            return self.is(Open);
        };
        let depth = depth + 1;
        macro_rules! lay {
            ($e:expr) => {
                self.lay(sheet, *$e, at, depth)
            };
        }
        let op = match expr {
            Expr::Number(n) => Op::Is(Number(*n)),
            Expr::Bool(b) => Op::Is(Value::of_bool(*b)),
            Expr::Date(d) => Op::Is(Value::of_day(*d)),
            Expr::Choice(i) if *i < 64 => Op::Is(Choice(i64::from(*i))),
            Expr::Today => Op::Is(Value::of_day(calendar::first_day(at.month))),
            Expr::Year => Op::Is(Number(fixed(at.month.div_euclid(12)))),
            Expr::MonthNumber => Op::Is(Number(fixed(at.month.rem_euclid(12) + 1))),
            Expr::Param(p) => {
                let versions = catalogue.params.get(usize::from(*p)).map_or(&[][..], |p| &p.values);
                match version(versions, at.month) {
                    Some((_, Some(v))) => Op::Is(Number(*v)),
                    _ => Op::Is(Open),
                }
            }
            Expr::Related(relation, a, b) => match (person(&at.frame, *a), person(&at.frame, *b)) {
                (Some(a), Some(b)) => match self.household.related(*relation, a, b) {
                    domain::TRUE => Op::Is(True),
                    domain::FALSE => Op::Is(False),
                    _ => Op::Is(Open),
                },
                _ => Op::Is(Open),
            },
            Expr::Kin(a, b) => match (person(&at.frame, *a), person(&at.frame, *b)) {
                (Some(a), Some(b)) => match self.household.kin(a, b) {
                    (low, high) if low == high => Op::Is(Number(fixed(i32::from(low)))),
                    _ => Op::Is(Open),
                },
                _ => Op::Is(Open),
            },
            Expr::Here(slot) => match person(&at.frame, *slot) {
                Some(p) => return self.here(sheet, p, at.month),
                None => Op::Is(Open),
            },
            Expr::Input(input) => return self.input(sheet, *input, None, at, depth),
            Expr::PersonInput(input, slot) => match person(&at.frame, *slot) {
                Some(p) => return self.input(sheet, *input, Some(p), at, depth),
                None => Op::Is(Open),
            },
            Expr::Term(term, slots) => return self.term(sheet, *term, slots, at, depth),
            Expr::Loop(id, slots) => return self.turns_of(sheet, *id, slots, at, depth),
            Expr::Add(a, b) => Op::Add(lay!(a), lay!(b)),
            Expr::Subtract(a, b) => Op::Subtract(lay!(a), lay!(b)),
            Expr::Multiply(a, b) => Op::Multiply(lay!(a), lay!(b)),
            Expr::Divide(a, b) => Op::Divide(lay!(a), lay!(b)),
            Expr::Compare(how, a, b) => Op::Compare(*how, lay!(a), lay!(b)),
            Expr::OneOf(a, mask) => Op::OneOf(lay!(a), *mask),
            Expr::SameChoice(a, b) => Op::SameChoice(lay!(a), lay!(b)),
            Expr::Not(a) => Op::Not(lay!(a)),
            Expr::Round(mode, unit, a) => Op::Round(*mode, lay!(a), *unit),
            Expr::If(c, a, b) => {
                let c = lay!(c);
                match self.fixed(c) {
                    Some(True) => return lay!(a),
                    Some(False) => return lay!(b),
                    Some(_) => Op::Is(Open),
                    None => Op::If(c, lay!(a), lay!(b)),
                }
            }
            Expr::Min(list) => Op::Min(self.all_of(sheet, list, at, depth)),
            Expr::Max(list) => Op::Max(self.all_of(sheet, list, at, depth)),
            Expr::All(list) | Expr::Any(list) => {
                let deciding = Value::of_bool(matches!(expr, Expr::Any(_)));
                let parts = list.iter().map(|e| lay!(e)).collect();
                return self.joined(sheet, parts, deciding);
            }
            Expr::OverPersons { fold, slot, member, body } => {
                return self.over_persons(sheet, (*fold, *slot, *member, *body), at, depth);
            }
            Expr::OverMonths { fold, from, to, body } => {
                return self.over_months(sheet, (*fold, *from, *to, *body), at, depth);
            }
            Expr::Rank { slot, other, member, by } => {
                return self.ranked(sheet, (*slot, *other, *member, *by), at, depth);
            }
            Expr::AtMonth(shift, a) => {
                let there = at.in_month(at.month.saturating_add(i32::from(*shift)));
                return self.lay(sheet, *a, &there, depth);
            }
            Expr::AtYear { year, month, body } => {
                let y = at.month.div_euclid(12).saturating_add(i32::from(*year));
                let there = at.in_month(y.saturating_mul(12).saturating_add(i32::from(*month)));
                return self.lay(sheet, *body, &there, depth);
            }
            Expr::Age(a) => {
                let date = lay!(a);
                let from = self.part(sheet, Op::MonthFrom(date));
                Op::Years(from, at.month)
            }
            Expr::MonthsSince(a) => {
                let date = lay!(a);
                let from = self.part(sheet, Op::MonthFrom(date));
                Op::Months(from, at.month)
            }
            Expr::YearOf(a) => {
                let date = lay!(a);
                let month = self.part(sheet, Op::MonthOf(date));
                Op::Year(month)
            }
            Expr::Cell(table, row, column) => {
                let Some(version) = table_version(sheet, *table, at.month) else { return self.is(Open) };
                let (row, column) = (row.as_ref().map_or(NONE, |e| lay!(e)), column.as_ref().map_or(NONE, |e| lay!(e)));
                Op::Cell(*table, version, row, column)
            }
            Expr::LastRow(table, column, x) => {
                let Some(version) = table_version(sheet, *table, at.month) else { return self.is(Open) };
                let column = column.as_ref().map_or(NONE, |e| lay!(e));
                Op::LastRow(*table, version, column, lay!(x))
            }
            Expr::Bands { of, rates } => {
                let mut parts = vec![lay!(of)];
                for (threshold, rate) in rates {
                    parts.push(lay!(threshold));
                    parts.push(lay!(rate));
                }
                Op::Bands(self.list(&parts))
            }
            Expr::Ramp { of, from, to, top } => Op::Ramp([lay!(of), lay!(from), lay!(to), lay!(top)]),
            Expr::Between(..) | Expr::Choice(_) => Op::Is(Open),
        };
        self.part(sheet, op)
    }

    /// Whether a person lives here in a month: as `Walk::here`.
    fn here(&mut self, sheet: &mut Sheet, p: u8, month: Month) -> Id {
        if p >= self.household.count {
            return self.is(Open);
        }
        if self.elsewhere(p) {
            return self.is(False);
        }
        let Some(birth) = self.household.birth.filter(|_| month < self.now) else { return self.is(True) };
        let date = self.part(sheet, Op::Answer(place(birth, Some(p))));
        let born = self.part(sheet, Op::MonthOf(date));
        let month = self.is(Number(i64::from(month)));
        self.part(sheet, Op::Compare(Comparison::AtMost, born, month))
    }

    /// A part that is always the same.
    pub(super) fn is(&mut self, value: Value) -> Id {
        self.keep(Op::Is(value), 0)
    }

    /// A part that does this, worked out at once where nothing in it can change.
    pub(super) fn part(&mut self, sheet: &mut Sheet, mut op: Op) -> Id {
        let (mut fixed, mut cost) = (!matches!(op, Op::Answer(_) | Op::Later(_)), 1u16);
        let mut count = |plan: &Plan, id: Id| {
            fixed &= id == NONE || plan.fixed(id).is_some();
            cost = cost.saturating_add(plan.parts.get(id as usize).map_or(0, |part| part.cost));
        };
        op.own(|id| count(self, *id));
        if let Some(list) = op.list() {
            (list.first..list.first + list.length)
                .for_each(|i| count(self, self.lists.get(i as usize).copied().unwrap_or(NONE)));
        }
        let part = self.keep(op, cost);
        if !fixed || matches!(op, Op::Is(_)) {
            return part;
        }
        self.need(sheet, part, 1);
        let value = self.of_lane(sheet, part, 0);
        let value = self.is(value);
        self.becomes(part, value);
        value
    }

    fn keep(&mut self, op: Op, cost: u16) -> Id {
        if let Some(known) = self.known.get(&op) {
            return *known;
        }
        self.full |= self.parts.len() >= MOST;
        let id = self.parts.len() as Id;
        self.parts.push(Part { op, head: Head::OPEN, at: 0, cost });
        self.known.insert(op, id);
        id
    }

    /// Parts one after the other; the same ones are kept once.
    pub(super) fn list(&mut self, parts: &[Id]) -> List {
        if let Some(known) = self.known_lists.get(parts) {
            return *known;
        }
        let list = List { first: self.lists.len() as u32, length: parts.len() as u32 };
        self.lists.extend_from_slice(parts);
        self.known_lists.insert(parts.into(), list);
        list
    }
}

/// The version that holds in a month, and its place.
fn version<T>(versions: &[(Month, T)], month: Month) -> Option<(usize, &T)> {
    let at = versions.partition_point(|(from, _)| *from <= month).checked_sub(1)?;
    versions.get(at).map(|(_, version)| (at, version))
}

fn table_version(sheet: &Sheet, table: u16, month: Month) -> Option<u16> {
    let table = sheet.catalogue.tables.get(usize::from(table))?;
    version(&table.versions, month).map(|(at, _)| at as u16)
}
