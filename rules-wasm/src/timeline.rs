//! The coming months: when each right starts, ends or changes, and why, with the answers held still and the ages moving.
//!
//! Every month is a plain evaluation with that month as now. What was said holds in all of them: an answer without a month is
//! the present value from now on too, one that was given for a single month stays with that month, and whoever lives here
//! stays, pregnant if that was said; nobody is born, and no promise is made that a wage stays the same. A question that makes
//! sense only from a certain age on is not answered when that age comes: what hangs on it becomes open.

mod cause;
mod standing;
mod world;

use crate::answers::Answers;
use crate::calendar;
use crate::evaluate::{Scope, evaluate};
use crate::model::{Catalogue, Day, InputId, Month, ParamId, TableId};
use crate::results::{Finding, Open, Span, Verdict};
use cause::Search;
use serde::Serialize;
pub use standing::Standing;

/// Most months ahead that are looked at.
pub const MOST_MONTHS: u16 = 36;

/// How the rights of a household stand over the coming months.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Timeline {
    /// The month of today.
    pub from: Month,
    /// The last month looked at.
    pub to: Month,
    /// How every right in scope stands in the month of today.
    pub first: Vec<Held>,
    /// What changes, by month, then in the order of the catalogue. Put on `first` one after the other, they give each month.
    pub events: Vec<Event>,
    /// The first month, if any, from which a right in scope rests on rates past their review date.
    pub last_known: Vec<LastKnown>,
}

/// How one right stands for one holder.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Held {
    /// Index into the catalogue's benefits.
    pub benefit: u16,
    /// Index of the holder in the answers; `None` for the household.
    pub holder: Option<u8>,
    /// How it stands.
    pub standing: Standing,
}

/// From when on a right rests on old rates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct LastKnown {
    /// Index into the catalogue's benefits.
    pub benefit: u16,
    /// The first such month.
    pub from: Month,
}

/// One change of one right for one holder.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Event {
    /// The month in which it first stands so.
    pub month: Month,
    /// Index into the catalogue's benefits.
    pub benefit: u16,
    /// Index of the holder in the answers; `None` for the household.
    pub holder: Option<u8>,
    /// What happens.
    pub kind: EventKind,
    /// How it stood when it was last told.
    pub before: Standing,
    /// How it stands from this month on.
    pub after: Standing,
    /// What makes the difference; empty only where a damaged catalogue makes the search too long.
    pub causes: Vec<Cause>,
    /// Whether the causes add up: holding back a single one of them is not enough. Otherwise each one alone is.
    pub joint: bool,
    /// Inputs that could settle it, where it is open or its amount a range.
    pub open: Vec<Open>,
}

/// What happens to a right: named after how it stands afterwards.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum EventKind {
    /// It is certainly due, and was not before.
    Starts,
    /// It is certainly not due, and was, or may have been, before.
    Ends,
    /// Its verdict stays, its outcome or amount does not.
    Changes,
    /// It is no longer certain.
    BecomesOpen,
    /// The office decides from now on.
    BecomesOffice,
}

/// Why something changes. Each was tried: with it held back by a month, and nothing else, the change does not come (or, of
/// several that add up, it does not come with all of them held back).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Cause {
    /// A value of a rate that holds from a month on: from this month, or from an earlier one that only now counts.
    Rate {
        /// Index into the catalogue's rates.
        rate: ParamId,
        /// Its first month.
        from: Month,
    },
    /// A version of a table, likewise.
    Table {
        /// Index into the catalogue's tables.
        table: TableId,
        /// Its first month.
        from: Month,
    },
    /// The age of a person.
    Age {
        /// Index of the person in the answers.
        person: u8,
        /// How old they are at least and at most, in whole months on the first day of the month.
        months: (i32, i32),
    },
    /// The age of a person in a new calendar year, for rules that count by years.
    AgeInYear {
        /// Index of the person in the answers.
        person: u8,
        /// How many years old they are at least on its first day, and at most on its last.
        years: (i32, i32),
    },
    /// The time since, or until, a date that was answered.
    Date(Open),
    /// What was said of one past month or several: it comes into or falls out of the months that a rule looks back on.
    PastMonths(Open),
    /// The calendar itself: another year or month of the year, or a date that the law names.
    Calendar,
}

/// Looks ahead from today over `months` months (at most [`MOST_MONTHS`]), at the first day of each.
///
/// An event is told when something certain changes against what was told last: the verdict; the outcomes that are still
/// possible; whether there is a figure at all; one figure into another, by a cent or more (a ten-thousandth of a share); one
/// figure into a range or back; or both ends of a range. A range of which only one end moves is told nothing of, nor is an
/// amount that is not due. Total, as all evaluations.
#[must_use]
pub fn timeline(catalogue: &Catalogue, answers: &Answers, today: Day, scope: Scope, months: u16) -> Timeline {
    let from = calendar::month_of(today);
    let to = from.saturating_add(i32::from(months.min(MOST_MONTHS)));
    let mut last_known: Vec<LastKnown> = Vec::new();
    let mut note = |findings: &[Finding], month: Month| {
        for f in findings.iter().filter(|f| f.last_known_rate) {
            if !last_known.iter().any(|l| l.benefit == f.benefit) {
                last_known.push(LastKnown { benefit: f.benefit, from: month });
            }
        }
    };
    let now = evaluate(catalogue, answers, today, scope).findings;
    note(&now, from);
    let first: Vec<Held> = now
        .iter()
        .map(|f| Held { benefit: f.benefit, holder: f.holder, standing: Standing::of(catalogue, f) })
        .collect();
    let mut told = first.clone();
    let mut search = Search::new(catalogue, answers);
    let mut events = Vec::new();
    for month in from.saturating_add(1)..=to {
        let findings = evaluate(catalogue, answers, calendar::first_day(month), scope).findings;
        note(&findings, month);
        let changed = changes(catalogue, &mut told, &findings, month);
        events.extend(search.explained(month, changed));
    }
    last_known.sort_by_key(|l| (l.from, l.benefit));
    Timeline { from, to, first, events, last_known }
}

/// What differs in a month from what was told last, which is then told anew.
fn changes(catalogue: &Catalogue, told: &mut Vec<Held>, findings: &[Finding], month: Month) -> Vec<Event> {
    for f in findings {
        if !told.iter().any(|h| (h.benefit, h.holder) == (f.benefit, f.holder)) {
            told.push(Held { benefit: f.benefit, holder: f.holder, standing: Standing::nothing() });
        }
    }
    told.sort_by_key(|h| (h.benefit, h.holder));
    let mut events = Vec::new();
    for held in told {
        let finding = findings.iter().find(|f| (f.benefit, f.holder) == (held.benefit, held.holder));
        let after = finding.map_or_else(Standing::nothing, |f| Standing::of(catalogue, f));
        if !held.standing.differs(&after) {
            continue;
        }
        let before = std::mem::replace(&mut held.standing, after.clone());
        let kind = match after.verdict {
            v if v == before.verdict => EventKind::Changes,
            Verdict::Yes => EventKind::Starts,
            Verdict::No => EventKind::Ends,
            Verdict::Open => EventKind::BecomesOpen,
            Verdict::Office => EventKind::BecomesOffice,
        };
        events.push(Event {
            month,
            benefit: held.benefit,
            holder: held.holder,
            kind,
            before,
            after,
            causes: Vec::new(),
            joint: false,
            open: finding.map(|f| f.open.clone()).unwrap_or_default(),
        });
    }
    events
}

/// The input and person of a cause.
fn open(input: InputId, person: u8) -> Open {
    Open { input, person: (person != crate::answers::HOUSEHOLD).then_some(person) }
}

/// Whether the amount is one figure, to the cent.
fn one_figure(span: Span, least: i64) -> bool {
    span.high.saturating_sub(span.low) < least
}
