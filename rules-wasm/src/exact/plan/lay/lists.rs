//! Lists of persons and of months, written out one by one.

use super::super::super::sheet::Sheet;
use super::super::super::value::Value::{self, False, Number, Open, True};
use super::super::op::{List, Op};
use super::super::{Id, Plan};
use super::At;
use crate::eval::{MOST_MONTHS, person};
use crate::model::{ExprId, Fold, ONE, Slot};

impl Plan {
    pub(super) fn all_of(&mut self, sheet: &mut Sheet, list: &[ExprId], at: &At, depth: u16) -> List {
        let parts: Vec<Id> = list.iter().map(|e| self.lay(sheet, *e, at, depth)).collect();
        self.list(&parts)
    }

    /// All of the parts (or any, where true decides): what cannot matter is left out, and the cheapest come first, which changes
    /// nothing, as one that decides does so wherever it stands.
    pub(super) fn joined(&mut self, sheet: &mut Sheet, parts: Vec<Id>, deciding: Value) -> Id {
        let (rest, mut flat) = (if deciding == True { False } else { True }, Vec::new());
        for id in parts {
            let id = self.end(id);
            match (self.fixed(id), self.parts.get(id as usize).map(|part| part.op), deciding) {
                (Some(value), ..) if value == deciding => return self.is(deciding),
                (Some(value), ..) if value == rest => {}
                (None, Some(Op::All(inner)), False) | (None, Some(Op::Any(inner)), True) => {
                    let inner = inner.first as usize..(inner.first + inner.length) as usize;
                    flat.extend_from_slice(self.lists.get(inner).unwrap_or_default());
                }
                _ => flat.push(id),
            }
        }
        flat.sort_by_key(|id| (self.parts.get(*id as usize).map_or(0, |part| part.cost), *id));
        flat.dedup();
        if let [only] = flat.as_slice()
            && self.parts.get(*only as usize).is_some_and(|part| part.op.is_truth())
        {
            return *only;
        }
        if flat.is_empty() {
            return self.is(rest);
        }
        let list = self.list(&flat);
        self.part(sheet, if deciding == True { Op::Any(list) } else { Op::All(list) })
    }

    /// As `Walk::over_persons`.
    pub(super) fn over_persons(
        &mut self,
        sheet: &mut Sheet,
        (fold, slot, member, body): (Fold, Slot, ExprId, Option<ExprId>),
        at: &At,
        depth: u16,
    ) -> Id {
        let mut inner = *at;
        let mut pairs = Vec::new();
        for p in 0..self.household.count {
            let Some(place) = inner.frame.get_mut(usize::from(slot)) else { return self.is(Open) };
            *place = p;
            let belongs = self.lay(sheet, member, &inner, depth);
            if self.fixed(belongs) == Some(False) {
                continue;
            }
            let value = match body {
                Some(body) if fold != Fold::Count => self.lay(sheet, body, &inner, depth),
                _ => self.is(Number(ONE)),
            };
            pairs.push((belongs, value));
        }
        match fold {
            // A list that nobody is certain to be left out of is a condition on each.
            Fold::Some => {
                let each = |(belongs, value)| self.joined(sheet, vec![belongs, value], False);
                let each = pairs.into_iter().map(each).collect();
                self.joined(sheet, each, True)
            }
            Fold::Every => {
                let each = |(belongs, value)| {
                    let outside = self.part(sheet, Op::Not(belongs));
                    self.joined(sheet, vec![outside, value], True)
                };
                let each = pairs.into_iter().map(each).collect();
                self.joined(sheet, each, False)
            }
            _ if pairs.iter().all(|(belongs, _)| self.fixed(*belongs) == Some(True)) => {
                let list: Vec<Id> = pairs.into_iter().map(|(_, value)| value).collect();
                let list = self.list(&list);
                self.part(sheet, Op::Fold(fold, list))
            }
            _ => {
                let list: Vec<Id> = pairs.into_iter().flat_map(|(belongs, value)| [belongs, value]).collect();
                let list = self.list(&list);
                self.part(sheet, Op::Members(fold, list))
            }
        }
    }

    /// As `Walk::over_months`.
    pub(super) fn over_months(
        &mut self,
        sheet: &mut Sheet,
        (fold, from, to, body): (Fold, i16, i16, ExprId),
        at: &At,
        depth: u16,
    ) -> Id {
        let mut list = Vec::new();
        for shift in (from..=to).take(MOST_MONTHS).map(i32::from) {
            let there = at.in_month(at.month.saturating_add(shift));
            list.push(match fold {
                Fold::Count => self.is(Number(ONE)),
                Fold::Some | Fold::Every => self.is(Open),
                _ => self.lay(sheet, body, &there, depth),
            });
        }
        match (fold, list.is_empty()) {
            (Fold::Some, true) => self.is(False),
            (Fold::Every, true) => self.is(True),
            (Fold::Some | Fold::Every, false) => self.is(Open),
            _ => {
                let list = self.list(&list);
                self.part(sheet, Op::Fold(fold, list))
            }
        }
    }

    /// As `Walk::rank`.
    pub(super) fn ranked(
        &mut self,
        sheet: &mut Sheet,
        (slot, other, member, by): (Slot, Slot, ExprId, ExprId),
        at: &At,
        depth: u16,
    ) -> Id {
        let Some(me) = person(&at.frame, slot) else { return self.is(Open) };
        let mut inner = *at;
        let mut bound = |plan: &mut Plan, p: u8, e: ExprId| {
            if let Some(place) = inner.frame.get_mut(usize::from(other)) {
                *place = p;
            }
            plan.lay(sheet, e, &inner, depth)
        };
        let mut parts = vec![bound(self, me, by)];
        for p in (0..self.household.count).filter(|p| *p != me) {
            parts.push(bound(self, p, member));
            parts.push(bound(self, p, by));
        }
        let list = self.list(&parts);
        self.part(sheet, Op::Rank(list, u32::from(me.min(self.household.count))))
    }
}
