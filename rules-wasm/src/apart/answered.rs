//! What comes of a question, as numbers.

use super::Told;
use super::asked::{open, put_open};
use super::numbers::{Reader, Writer};
use crate::change::Change;
use crate::evaluate::Piece;
use crate::model::AmountUnit;
use crate::results::{Span, Verdict};
use crate::timeline::{Cause, Event, EventKind, Held, LastKnown, Standing, Timeline};

const VERDICTS: [Verdict; 4] = [Verdict::Yes, Verdict::No, Verdict::Open, Verdict::Office];
const UNITS: [AmountUnit; 4] = [AmountUnit::PerMonth, AmountUnit::PerYear, AmountUnit::Once, AmountUnit::Share];
const KINDS: [EventKind; 5] =
    [EventKind::Starts, EventKind::Ends, EventKind::Changes, EventKind::BecomesOpen, EventKind::BecomesOffice];

pub(super) fn write(told: &Told) -> Vec<u8> {
    let mut to = Writer::default();
    match told {
        Told::Ahead(timeline) => {
            to.put(0);
            put_timeline(&mut to, timeline);
        }
        Told::Changes(changes) => {
            to.put(1);
            to.each(changes, |to, c| {
                put_open(to, &c.open);
                to.put_all(&[c.to, c.from.low, c.from.high, c.verdict as i64]);
                [c.below, c.all_along, c.same].into_iter().for_each(|is| to.put(is));
            });
        }
        Told::Along(pieces) => {
            to.put(2);
            to.each(pieces, |to, p| {
                to.put_all(&[p.from, p.to, p.verdict as i64]);
                put_span(to, p.first);
                put_span(to, p.last);
            });
        }
    }
    to.bytes()
}

pub(super) fn read(bytes: &[u8]) -> Option<Told> {
    let mut from = Reader::new(bytes);
    let told = match from.take()? {
        0 => Told::Ahead(timeline(&mut from)?),
        1 => Told::Changes(from.each(change)?),
        2 => Told::Along(from.each(piece)?),
        _ => return None,
    };
    from.ended().then_some(told)
}

fn change(from: &mut Reader) -> Option<Change> {
    Some(Change {
        open: open(from)?,
        to: from.take()?,
        from: Span { low: from.take()?, high: from.take()? },
        verdict: from.one_of(&VERDICTS)?,
        below: from.truth()?,
        all_along: from.truth()?,
        same: from.truth()?,
    })
}

fn piece(from: &mut Reader) -> Option<Piece> {
    Some(Piece {
        from: from.take()?,
        to: from.take()?,
        verdict: from.one_of(&VERDICTS)?,
        first: span(from)?,
        last: span(from)?,
    })
}

fn put_span(to: &mut Writer, span: Option<Span>) {
    to.maybe(span.map(|s| s.low));
    to.maybe(span.map(|s| s.high));
}

fn span(from: &mut Reader) -> Option<Option<Span>> {
    let (low, high) = (from.maybe()?, from.maybe()?);
    Some(low.zip(high).map(|(low, high)| Span { low, high }))
}

fn put_timeline(to: &mut Writer, of: &Timeline) {
    to.put_all(&[i64::from(of.from), i64::from(of.to)]);
    to.each(&of.first, |to, held| {
        to.put(held.benefit);
        to.maybe(held.holder);
        put_standing(to, &held.standing);
    });
    to.each(&of.events, |to, event| {
        to.put_all(&[i64::from(event.month), i64::from(event.benefit)]);
        to.maybe(event.holder);
        to.put(event.kind as i64);
        put_standing(to, &event.before);
        put_standing(to, &event.after);
        to.each(&event.causes, |to, cause| put_cause(to, *cause));
        to.put(event.joint);
        to.each(&event.open, put_open);
    });
    to.each(&of.last_known, |to, last| to.put_all(&[i64::from(last.benefit), i64::from(last.from)]));
}

fn timeline(from: &mut Reader) -> Option<Timeline> {
    Some(Timeline {
        from: from.number()?,
        to: from.number()?,
        first: from
            .each(|from| Some(Held { benefit: from.number()?, holder: from.maybe()?, standing: standing(from)? }))?,
        events: from.each(|from| {
            Some(Event {
                month: from.number()?,
                benefit: from.number()?,
                holder: from.maybe()?,
                kind: from.one_of(&KINDS)?,
                before: standing(from)?,
                after: standing(from)?,
                causes: from.each(cause)?,
                joint: from.truth()?,
                open: from.each(open)?,
            })
        })?,
        last_known: from.each(|from| Some(LastKnown { benefit: from.number()?, from: from.number()? }))?,
    })
}

fn put_standing(to: &mut Writer, of: &Standing) {
    to.put(of.verdict as i64);
    to.each(&of.outcomes, |to, outcome| to.put(*outcome));
    put_span(to, of.amount);
    to.maybe(of.unit.map(|unit| unit as i64));
    to.put(of.last_known_rate);
}

#[inline(never)]
fn standing(from: &mut Reader) -> Option<Standing> {
    Some(Standing {
        verdict: from.one_of(&VERDICTS)?,
        outcomes: from.each(Reader::number)?,
        amount: span(from)?,
        unit: match from.maybe::<usize>()? {
            Some(unit) => Some(*UNITS.get(unit)?),
            None => None,
        },
        last_known_rate: from.truth()?,
    })
}

fn put_cause(to: &mut Writer, cause: Cause) {
    match cause {
        Cause::Rate { rate, from } => to.put_all(&[0, i64::from(rate), i64::from(from)]),
        Cause::Table { table, from } => to.put_all(&[1, i64::from(table), i64::from(from)]),
        Cause::Age { person, months: (low, high) } => {
            to.put_all(&[2, i64::from(person), i64::from(low), i64::from(high)]);
        }
        Cause::AgeInYear { person, years: (low, high) } => {
            to.put_all(&[3, i64::from(person), i64::from(low), i64::from(high)]);
        }
        Cause::Date(open) => {
            to.put(4);
            put_open(to, &open);
        }
        Cause::PastMonths(open) => {
            to.put(5);
            put_open(to, &open);
        }
        Cause::Calendar => to.put(6),
    }
}

fn cause(from: &mut Reader) -> Option<Cause> {
    Some(match from.take()? {
        0 => Cause::Rate { rate: from.number()?, from: from.number()? },
        1 => Cause::Table { table: from.number()?, from: from.number()? },
        2 => Cause::Age { person: from.number()?, months: (from.number()?, from.number()?) },
        3 => Cause::AgeInYear { person: from.number()?, years: (from.number()?, from.number()?) },
        4 => Cause::Date(open(from)?),
        5 => Cause::PastMonths(open(from)?),
        6 => Cause::Calendar,
        _ => return None,
    })
}
