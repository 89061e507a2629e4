//! When a right can be asked for: in one line of each right, and for all rights together. A closed right stays a right.

use super::groups::Group;
use super::open::{When, is_asked_for, next_day, state_of, told};
use super::results::{Shown, all_shown};
use crate::browser::intl;
use crate::components::{Icon, Mixed, Pictogram, Picture};
use crate::session::Session;
use crate::ui::*;
use crate::words::{Arg, Words};
use pont_rules::call::State;
use pont_rules::model::{Benefit, Catalogue, Day, Month};

/// How the call of a right stands, in one line; nothing where it is always open.
pub(super) fn line(words: &Words, benefit: &Benefit, today: Day) -> Option<String> {
    let (_, key, when) = told(state_of(benefit, today), benefit.automatic)?;
    let locale = words.language().locale();
    let month = |month: Month| Arg::from(intl::month_name(locale, month.rem_euclid(12) + 1));
    Some(match when {
        When::Unknown => words.text(key),
        When::Day(day) => words.with(key, &[("date", intl::date(locale, day).into())]),
        When::Months(first, last) => words.with(key, &[("month", month(first)), ("last", month(last))]),
    })
}

/// The same with its picture: it is told in words, and the picture only helps to find them.
pub(super) fn mark(words: &Words, benefit: &Benefit, today: Day) -> Option<AnyView> {
    let (name, ..) = told(state_of(benefit, today), benefit.automatic)?;
    let text = line(words, benefit, today)?;
    let icon = if matches!(name, "open" | "perhaps") { Icon::Calendar } else { Icon::Clock };
    let view = view! {
        <span class="call" data-call=name>
            <Pictogram icon=icon />
            <span><Mixed text=text own=words.language() /></span>
        </span>
    };
    Some(view.into_any())
}

/// What else is to be said of the days of a right: that nobody could read whether they still hold, and where they are written.
pub(super) fn source(words: &Words, benefit: &Benefit, today: Day) -> (Option<String>, String) {
    match state_of(benefit, today) {
        State::Open(span) | State::Opens(span) => {
            (span.last_known.then(|| words.text("call-last-known")), span.cite.to_owned())
        }
        State::Permanent | State::Perhaps(..) | State::Closed(_) => (None, String::new()),
    }
}

/// A right whose call has days or months.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Row {
    pub(super) benefit: u16,
    pub(super) name: String,
}

/// The rights to which calls matter, what comes first at the head: those that can be had, and those that stay open for good.
pub(super) fn rows(session: Session, words: &Words, catalogue: &Catalogue) -> Vec<Row> {
    let today = session.today.get();
    let mut sorted: Vec<(Day, Row)> = Vec::new();
    for shown in all_shown(session, catalogue) {
        let benefit = shown.benefit(catalogue);
        let Some(day) = next_day(state_of(benefit, today), today).filter(|_| is_asked_for(benefit) && matters(&shown))
        else {
            continue;
        };
        let row = Row { benefit: shown.finding.benefit, name: words.text(&format!("benefit-{}", benefit.id)) };
        if sorted.iter().any(|(_, known)| known.benefit == row.benefit) {
            continue;
        }
        let at = sorted.iter().position(|known| known.0 > day).unwrap_or(sorted.len());
        sorted.insert(at, (day, row));
    }
    sorted.into_iter().map(|(_, row)| row).collect()
}

fn matters(shown: &Shown) -> bool {
    match shown.group {
        Group::Yes | Group::Office | Group::Automatic => true,
        // Nothing that can still be said would settle it: it can only be asked for.
        Group::Open => shown.finding.unsettleable,
        Group::Received | Group::No | Group::SetAside => false,
    }
}

/// All of them under a heading; nothing where every right can always be asked for.
pub(super) fn section(session: Session, words: &Words, catalogue: &Catalogue, rows: &[Row]) -> Option<AnyView> {
    let today = session.today.get();
    let row = |row: &Row| {
        let benefit = catalogue.benefits.get(usize::from(row.benefit))?;
        let view = view! {
            <li data-right=benefit.id.clone()>
                <Picture of=format!("benefit-{}", benefit.id) />
                <div class="reason-body">
                    <strong><Mixed text=row.name.clone() /></strong>
                    {mark(words, benefit, today)}
                </div>
            </li>
        };
        Some(view.into_any())
    };
    let lines: Vec<_> = rows.iter().filter_map(row).collect();
    let view = view! {
        <div class="section" id="calls">
            <h2>{words.text("calls-heading")}</h2>
            <ul class="ticks panel">{lines}</ul>
        </div>
    };
    (!rows.is_empty()).then(|| view.into_any())
}
