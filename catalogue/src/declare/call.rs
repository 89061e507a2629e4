//! When a right can be asked for: spans of each year, spans with their dates, and the months in which a call usually opens.

use crate::literal;
use crate::shape::{Fields, scalar};
use crate::source::{Problems, Span};
use crate::yaml::{Node, Text};
use pont_rules::calendar;
use pont_rules::model::{Call, Day, Known, MonthDay, Yearly};

/// A leap year: in it every day of a year has its place.
const LEAP: i32 = 2024;

/// Reads `call`. What is wrong is reported, and left out.
pub(super) fn call(f: &mut Fields, problems: &mut Problems) -> Option<Call> {
    let at = f.key("call").map_or(f.at(), |k| k.span);
    let mut c = Fields::open(f.node("call")?, "`call`", at, problems)?;
    let said = ["yearly", "known", "expected"].iter().filter(|key| c.key(key).is_some()).count();
    if said == 0 {
        problems.add(
            at,
            "`call` says `yearly`, `known` or `expected`. Leave it out where a right can be asked for all the time.",
        );
    }
    let mut yearly = Vec::new();
    let mut taken: Vec<(Day, Day)> = Vec::new();
    for node in spans(&mut c, "yearly", problems) {
        let Some((span, one)) = each_year(node, problems) else { continue };
        let (from, until) = (one.from.unwrap_or((1, 1)), one.until);
        let place = |(m, d): MonthDay, year: i32| calendar::day(year, m.into(), d.into());
        let days = (place(from, LEAP), place(until, LEAP + i32::from(until < from)));
        // A span over New Year also stands at the beginning of the year.
        let again = [days, (days.0 - 366, days.1 - 366), (days.0 + 366, days.1 + 366)];
        if again.iter().any(|one| taken.iter().any(|other| one.0 <= other.1 && other.0 <= one.1)) {
            problems.add(span, "This span overlaps one above it.");
        } else if taken.last().is_some_and(|last| last.0 > days.0) {
            problems.add(span, "The spans of a year stand in order, the earliest first.");
        } else {
            taken.push(days);
            yearly.push(one);
        }
    }
    let mut known: Vec<Known> = Vec::new();
    for node in spans(&mut c, "known", problems) {
        let Some((span, one)) = dated(node, problems) else { continue };
        let start = one.from.unwrap_or(one.until);
        match known.last() {
            Some(last) if start <= last.until && one.until >= last.from.unwrap_or(last.until) => {
                problems.add(span, "This span overlaps the one above it.");
            }
            Some(last) if start <= last.until => {
                problems.add(span, "The spans of a call stand in order, the earliest first.");
            }
            _ => known.push(one),
        }
    }
    let expected = c.text("expected", problems).and_then(|text| {
        let months = literal::months(text.as_str());
        if months.is_none() {
            problems.add(
                text.span,
                format!("`{}` is not a month: write two digits such as `03`, or `03..05` for a stretch.", text.value),
            );
        }
        months
    });
    if let (Some(key), false) = (c.key("expected"), yearly.is_empty()) {
        problems.add(key.span, "`expected` is never read beside `yearly`, which always has a span ahead.");
    }
    c.close(problems);
    (said > 0).then_some(Call { yearly, known, expected })
}

/// The spans under a key: a list, or one alone.
fn spans<'n>(c: &mut Fields<'n>, key: &'static str, problems: &mut Problems) -> Vec<&'n Node> {
    match c.node(key) {
        None => Vec::new(),
        Some(Node::List(items, _)) => items.iter().collect(),
        Some(one @ Node::Map(..)) => vec![one],
        Some(other) => {
            problems.add(other.span(), format!("`{key}` is a list of spans, such as `- {{ from: …, until: … }}`."));
            Vec::new()
        }
    }
}

fn each_year(node: &Node, problems: &mut Problems) -> Option<(Span, Yearly)> {
    let mut f = Fields::open(node, "a span of each year", node.span(), problems)?;
    let mut day = |key: &'static str, problems: &mut Problems| {
        let text = f.text(key, problems)?;
        let day = literal::month_day(text.as_str());
        if day.is_none() {
            problems
                .add(text.span, format!("`{}` is no day of a year: write month and day, such as 05-02.", text.value));
        }
        day.map(|day| (text, day))
    };
    let (from, until) = (day("from", problems), day("until", problems));
    if let Some((text, _)) = from.filter(|(_, day)| *day == (2, 29)) {
        problems.add(text.span, "29 February does not come every year: a span begins on 02-28 or 03-01.");
    }
    let ends = ends(&f, until.is_some(), problems);
    let cite = f.text("cite", problems).map_or_else(String::new, |t| t.value.clone());
    let last_known = f.flag("last known", problems);
    let whole = (f.key("from").is_some(), from.is_some());
    f.close(problems);
    let from = if whole == (true, false) { return None } else { from.map(|(_, day)| day) };
    let (text, until) = until.filter(|_| ends)?;
    Some((text.span, Yearly { from, until, cite, last_known }))
}

fn dated(node: &Node, problems: &mut Problems) -> Option<(Span, Known)> {
    let mut f = Fields::open(node, "a span with its dates", node.span(), problems)?;
    let mut day = |key: &'static str, problems: &mut Problems| {
        let text: &Text = scalar(f.node(key)?, key, problems)?;
        let day = literal::date(text.as_str());
        if day.is_none() {
            problems.add(text.span, format!("`{}` is no date: write it as 2026-04-01.", text.value));
        }
        day.map(|day| (text, day))
    };
    let (from, until) = (day("from", problems), day("until", problems));
    let ends = ends(&f, until.is_some(), problems);
    let cite = f.need_text("cite", problems).map_or_else(String::new, |t| t.value.clone());
    let last_known = f.flag("last known", problems);
    let whole = (f.key("from").is_some(), from.is_some());
    f.close(problems);
    let from = if whole == (true, false) { return None } else { from.map(|(_, day)| day) };
    let (text, until) = until.filter(|_| ends)?;
    if from.is_some_and(|from| until < from) {
        problems.add(text.span, "This span ends before it begins.");
        return None;
    }
    Some((text.span, Known { from, until, cite, last_known }))
}

/// Whether a span says when it ends; reported where it does not.
fn ends(f: &Fields, read: bool, problems: &mut Problems) -> bool {
    if f.key("until").is_none() {
        f.missing("until", problems);
    }
    read
}
