//! Rates and tables that would be read before their first value: how far back each rule looks, from the month it was checked.

use crate::graph::{Unit, children, roots};
use crate::literal::show_date;
use crate::lower::Lowered;
use crate::source::{Problems, Span};
use pont_rules::calendar::first_day;
use pont_rules::model::{Expr, ExprId, Month};
use std::collections::HashMap;

/// Reports every rate that a rule reads before its first value, when run in the month of its last check.
pub fn validity(l: &Lowered, problems: &mut Problems) {
    let mut look = Look { l, earliest: HashMap::new(), todo: Vec::new(), found: HashMap::new() };
    for (benefit, terms) in l.benefits.iter().zip(&l.benefit_terms) {
        let now = pont_rules::calendar::month_of(benefit.checked);
        for term in terms {
            look.reach(Unit::Term((*term).into()), 0, now);
        }
    }
    while let Some((unit, running)) = look.todo.pop() {
        let Some(&month) = look.earliest.get(&(unit, running)) else { continue };
        for root in roots(l, unit) {
            look.walk(root, running, month);
        }
    }
    let mut found: Vec<_> = look.found.into_iter().collect();
    found.sort();
    for ((span, name), (month, first)) in found {
        problems.add(
            span,
            format!(
                "`{name}` is read for {} here, but its first value is of {}; add the earlier ones.",
                &show_date(first_day(month))[..7],
                show_date(first_day(first))
            ),
        );
    }
}

struct Look<'a> {
    l: &'a Lowered,
    /// The earliest month in which a unit is read, by the set of loops that are running.
    earliest: HashMap<(Unit, u32), Month>,
    todo: Vec<(Unit, u32)>,
    found: HashMap<(Span, String), (Month, Month)>,
}

impl Look<'_> {
    fn reach(&mut self, unit: Unit, running: u32, month: Month) {
        let known = self.earliest.entry((unit, running)).or_insert(Month::MAX);
        if month < *known {
            *known = month;
            self.todo.push((unit, running));
        }
    }

    fn walk(&mut self, id: ExprId, running: u32, month: Month) {
        let Some(expr) = self.l.exprs.get(id as usize) else { return };
        match *expr {
            Expr::Term(t, _) => self.reach(Unit::Term(t.into()), running, month),
            Expr::Input(i) | Expr::PersonInput(i, _) => self.reach(Unit::Input(i.into()), running, month),
            Expr::Loop(k, _) => {
                let bit = 1_u32.checked_shl(k.into()).unwrap_or(0);
                if running & bit == 0 {
                    self.reach(Unit::Loop(k.into()), running | bit, month);
                }
            }
            Expr::Param(p) => {
                let Some(param) = self.l.params.get(usize::from(p)) else { return };
                self.rate(id, &param.id, param.values.first().map(|v| v.0), month);
            }
            Expr::Cell(t, ..) | Expr::LastRow(t, ..) => {
                if let Some(table) = self.l.tables.get(usize::from(t)) {
                    self.rate(id, &table.id, table.versions.first().map(|v| v.0), month);
                }
                children(expr).into_iter().for_each(|c| self.walk(c, running, month));
            }
            Expr::AtMonth(by, a) => self.walk(a, running, month + Month::from(by)),
            Expr::AtYear { year, month: m, body } => {
                let target = (month.div_euclid(12) + Month::from(year)) * 12 + Month::from(m);
                self.walk(body, running, target);
            }
            Expr::OverMonths { from, body, .. } => self.walk(body, running, month + Month::from(from)),
            _ => children(expr).into_iter().for_each(|c| self.walk(c, running, month)),
        }
    }

    fn rate(&mut self, id: ExprId, name: &str, first: Option<Month>, month: Month) {
        let Some(first) = first.filter(|f| month < *f) else { return };
        let span = self.l.spans.get(id as usize).copied().unwrap_or_default();
        let entry = self.found.entry((span, name.to_owned())).or_insert((month, first));
        entry.0 = entry.0.min(month);
    }
}
