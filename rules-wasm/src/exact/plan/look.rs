//! One right of one holder, for households side by side: as `exact::look`.

use super::super::columns::{Column, Kind, LANES, Mask, each};
use super::super::look::Found;
use super::super::sheet::Sheet;
use super::Plan;
use crate::model::{Benefit, Node, Test};
use crate::results::{Span, Verdict};

/// For whom a condition comes to what; nobody stands twice.
#[derive(Clone, Copy, Default)]
struct States {
    yes: Mask,
    no: Mask,
    office: Mask,
    open: Mask,
}

impl Plan {
    /// What each household of a mask finds: `None` where it is left to the long way, `Some(None)` where this person may not hold it.
    pub(in super::super) fn look(
        &mut self,
        sheet: &mut Sheet,
        benefit: &Benefit,
        holder: Option<u8>,
        mask: Mask,
        mut tell: impl FnMut(usize, Option<Option<Found>>),
    ) {
        let mut left = mask;
        if holder.is_some_and(|p| self.elsewhere(p)) {
            return each(left).for_each(|lane| tell(lane, Some(None)));
        }
        if let Some(holders) = benefit.holders {
            let (yes, no) = self.ask(sheet, holders, holder, left).1.truth();
            each(left & !(yes | no)).for_each(|lane| tell(lane, None));
            each(left & no).for_each(|lane| tell(lane, Some(None)));
            left &= yes;
        }
        let paid = benefit.amount.as_ref().is_some_and(|a| !a.price);
        let nothing = (Verdict::No, paid.then_some(Span { low: 0, high: 0 }));
        let no = |who: Mask, tell: &mut dyn FnMut(usize, Option<Option<Found>>)| {
            each(who).for_each(|lane| tell(lane, Some(Some(nothing))));
        };
        let (mut open, mut office) = (0, if benefit.office_decides { Mask::MAX } else { 0 });
        for node in &benefit.conditions {
            let states = self.condition(sheet, node, holder, left);
            no(states.no, &mut tell);
            left &= !states.no;
            (open, office) = (open | states.open, office | states.office);
        }
        if !benefit.outcomes.is_empty() {
            let (mut settled, mut reached) = (0, 0);
            for (_, when) in &benefit.outcomes {
                let rest = left & !settled;
                let (yes, none) = self.ask(sheet, *when, holder, rest).1.truth();
                let perhaps = rest & !(yes | none);
                settled |= rest & yes;
                reached |= rest & !none;
                open |= perhaps;
            }
            no(left & !reached, &mut tell);
            left &= reached;
        }
        let mut due: Option<(Mask, Column)> = None;
        if let Some(amount) = &benefit.amount {
            let (unknown, figure) = match amount.unknown {
                Some(e) => self.ask(sheet, e, holder, left).1.truth(),
                None => (0, Mask::MAX),
            };
            let asked = left & !unknown;
            let (total, head) = self.ask(sheet, amount.total, holder, asked);
            let sure = asked & figure & head.has(Kind::Number);
            open |= asked & !sure;
            let column = *sheet.columns.get(total);
            let none =
                if amount.price { 0 } else { each(sure).filter(|l| column[*l] <= 0).fold(0, |all, l| all | 1 << l) };
            no(none, &mut tell);
            left &= !none;
            due = Some((sure, column));
        }
        for lane in each(left) {
            let has = |mask: Mask| mask >> (lane % LANES) & 1 == 1;
            let amount = due.as_ref().filter(|(sure, _)| has(*sure)).map(|(_, column)| column[lane].max(0));
            let verdict = if has(office) { Verdict::Office } else { Verdict::Yes };
            tell(lane, (!has(open)).then_some(Some((verdict, amount.map(|n| Span { low: n, high: n })))));
        }
    }

    fn condition(&mut self, sheet: &mut Sheet, node: &Node, holder: Option<u8>, mask: Mask) -> States {
        let mut states = match &node.test {
            Test::Is(e) => {
                let (yes, no) = self.ask(sheet, *e, holder, mask).1.truth();
                States { yes: mask & yes, no: mask & no, office: 0, open: mask & !(yes | no) }
            }
            Test::All(inner) => {
                let (decided, office, open) = self.group(sheet, inner, holder, mask, false);
                States { no: decided, office, open, yes: mask & !(decided | office | open) }
            }
            Test::Any(inner) => {
                let (decided, office, open) = self.group(sheet, inner, holder, mask, true);
                States { yes: decided, office, open, no: mask & !(decided | office | open) }
            }
        };
        if let Some(office) = node.office {
            // A failed test might be the office's: only the long way keeps both where it is open.
            let failed = states.no;
            let (yes, no) = self.ask(sheet, office, holder, failed).1.truth();
            states.no = failed & no;
            states.office |= failed & yes;
            states.open |= failed & !(yes | no);
        }
        states
    }

    /// For whom one of a group decides; for whom else one is the office's, and for whom one is open.
    fn group(
        &mut self,
        sheet: &mut Sheet,
        inner: &[Node],
        holder: Option<u8>,
        mask: Mask,
        deciding: bool,
    ) -> (Mask, Mask, Mask) {
        let (mut left, mut open, mut office) = (mask, 0, 0);
        for node in inner {
            let states = self.condition(sheet, node, holder, left);
            left &= if deciding { !states.yes } else { !states.no };
            (open, office) = (open | states.open, office | states.office);
        }
        (mask & !left, left & office & !open, left & open)
    }
}
