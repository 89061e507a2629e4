//! What the coming months bring, as one line for each event.

use pont_rules::json::{decimal, event_text, month_text};
use pont_rules::results::Open;
use pont_rules::timeline::{Cause, Standing, Timeline};
use pont_rules::{Answers, Catalogue, Scope, timeline};
use std::collections::BTreeSet;
use std::path::Path;

pub(crate) fn law(country: &str) -> Catalogue {
    let compiled = pont_catalogue::compile(Path::new(env!("CARGO_MANIFEST_DIR")), country);
    compiled.published.expect("the law compiles; `pont check` says what is wrong")
}

pub(crate) fn stands(c: &Catalogue, benefit: u16, s: &Standing) -> String {
    let mut text = pont_rules::json::verdict_text(s.verdict).to_owned();
    for outcome in &s.outcomes {
        text.push_str(&format!(" {}", c.benefits[usize::from(benefit)].outcomes[usize::from(*outcome)].0));
    }
    if let Some(a) = s.amount {
        text.push_str(&format!(" {}", decimal(a.low)));
        if a.low != a.high {
            text.push_str(&format!("..{}", decimal(a.high)));
        }
    }
    text
}

fn why(c: &Catalogue, a: &Answers, cause: Cause) -> String {
    let person = |p: u8| a.persons()[usize::from(p)].id.as_str();
    let ends = |(low, high): (i32, i32)| if low == high { low.to_string() } else { format!("{low}..{high}") };
    let input = |o: Open| {
        let id = &c.inputs[usize::from(o.input)].id;
        o.person.map_or(id.clone(), |p| format!("{id} of {}", person(p)))
    };
    match cause {
        Cause::Rate { rate, from } => format!("{} {}", c.params[usize::from(rate)].id, month_text(from)),
        Cause::Table { table, from } => format!("{} {}", c.tables[usize::from(table)].id, month_text(from)),
        Cause::Age { person: p, months } => format!("{} is {} months", person(p), ends(months)),
        Cause::AgeInYear { person: p, years } => format!("{} is {} in the year", person(p), ends(years)),
        Cause::Date(open) => format!("date {}", input(open)),
        Cause::PastMonths(open) => format!("past {}", input(open)),
        Cause::Calendar => "calendar".to_owned(),
    }
}

/// The events of one right: `month what, after <- causes`.
pub(crate) fn told(c: &Catalogue, a: &Answers, t: &Timeline, benefit: &str) -> Vec<String> {
    let of = t.events.iter().filter(|e| c.benefits[usize::from(e.benefit)].id == benefit);
    of.map(|e| {
        let causes: Vec<String> = e.causes.iter().map(|cause| why(c, a, *cause)).collect();
        let (month, what, after) = (month_text(e.month), event_text(e.kind), stands(c, e.benefit, &e.after));
        let between = if e.joint { " + " } else { " & " };
        format!("{month} {what}, {after} <- {}", causes.join(between))
    })
    .collect()
}

/// Checks all events of some rights over `months` months, and that no other right has any.
pub(crate) fn check(c: &Catalogue, a: &Answers, today: i32, months: u16, expected: &[(&str, &[&str])]) -> Timeline {
    let t = timeline(c, a, today, Scope::Published, months);
    for (benefit, events) in expected {
        assert_eq!(told(c, a, &t, benefit), *events, "{benefit}");
    }
    let unsaid = |id: &&str| !expected.iter().any(|(benefit, _)| benefit == id);
    let ids: BTreeSet<&str> = t.events.iter().map(|e| c.benefits[usize::from(e.benefit)].id.as_str()).collect();
    let unsaid: Vec<(&str, Vec<String>)> = ids.into_iter().filter(unsaid).map(|id| (id, told(c, a, &t, id))).collect();
    assert!(unsaid.is_empty(), "events of which nothing was said: {unsaid:#?}");
    t
}
