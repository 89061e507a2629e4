//! A timeline as JSON.

use super::month_text;
use super::results::{Text, tree, verdict_text};
use crate::answers::Answers;
use crate::model::Catalogue;
use crate::results::Open;
use crate::timeline::{Cause, Event, EventKind, Standing, Timeline};
use serde_json::Value;

/// The word for what happens: `starts`, `ends`, `changes`, `becomes_open` or `becomes_office`.
#[must_use]
pub fn event_text(kind: EventKind) -> &'static str {
    match kind {
        EventKind::Starts => "starts",
        EventKind::Ends => "ends",
        EventKind::Changes => "changes",
        EventKind::BecomesOpen => "becomes_open",
        EventKind::BecomesOffice => "becomes_office",
    }
}

/// A timeline as an object, with months as `YYYY-MM`.
#[must_use]
pub fn timeline_to_text(catalogue: &Catalogue, answers: &Answers, timeline: &Timeline) -> String {
    let mut text = Text::new(256 * (timeline.events.len() + timeline.first.len()) + 64);
    let benefit = |index: u16| catalogue.benefits.get(usize::from(index)).map_or("", |benefit| benefit.id.as_str());
    text.open('{');
    text.entry("from", &month_text(timeline.from));
    text.entry("to", &month_text(timeline.to));
    text.key("first");
    text.list(timeline.first.iter(), |text, held| {
        text.open('{');
        text.entry("benefit", benefit(held.benefit));
        text.entry("holder", text_of(answers, held.holder));
        text.key("standing");
        text.standing(catalogue, held.benefit, &held.standing);
        text.close('}');
    });
    text.key("events");
    text.list(timeline.events.iter(), |text, event| {
        text.open('{');
        text.entry("month", &month_text(event.month));
        text.entry("benefit", benefit(event.benefit));
        text.entry("holder", text_of(answers, event.holder));
        text.event(catalogue, answers, event);
        text.close('}');
    });
    text.key("last_known_rates");
    text.list(timeline.last_known.iter(), |text, last| {
        text.open('{');
        text.entry("benefit", benefit(last.benefit));
        text.entry("from", &month_text(last.from));
        text.close('}');
    });
    text.close('}');
    text.finish()
}

/// [`timeline_to_text`] as a tree.
#[must_use]
pub fn timeline_to_value(catalogue: &Catalogue, answers: &Answers, timeline: &Timeline) -> Value {
    tree(&timeline_to_text(catalogue, answers, timeline))
}

fn text_of(answers: &Answers, person: Option<u8>) -> &str {
    person.and_then(|p| answers.persons().get(usize::from(p))).map_or("household", |p| p.id.as_str())
}

impl Text {
    pub(super) fn standing(&mut self, catalogue: &Catalogue, benefit: u16, standing: &Standing) {
        let declared = catalogue.benefits.get(usize::from(benefit));
        let outcomes = standing.outcomes.iter().filter_map(|o| declared?.outcomes.get(usize::from(*o)));
        let outcomes: Vec<&str> = outcomes.map(|o| o.0.as_str()).collect();
        self.open('{');
        self.entry("verdict", verdict_text(standing.verdict));
        self.outcome(&outcomes);
        self.amount(standing.amount);
        self.unit(standing.unit);
        self.flag("last_known_rate", standing.last_known_rate);
        self.close('}');
    }

    fn event(&mut self, catalogue: &Catalogue, answers: &Answers, event: &Event) {
        self.entry("what", event_text(event.kind));
        self.key("before");
        self.standing(catalogue, event.benefit, &event.before);
        self.key("after");
        self.standing(catalogue, event.benefit, &event.after);
        self.key("causes");
        self.list(event.causes.iter(), |text, cause| text.cause(catalogue, answers, *cause));
        self.flag("causes_add_up", event.joint);
        self.opens("open_inputs", catalogue, answers, &event.open);
    }

    fn cause(&mut self, catalogue: &Catalogue, answers: &Answers, cause: Cause) {
        self.open('{');
        match cause {
            Cause::Rate { rate, from } => {
                let rate = catalogue.params.get(usize::from(rate));
                self.entry("kind", "rate");
                self.entry("rate", rate.map_or("", |r| r.id.as_str()));
                self.entry("from", &month_text(from));
                self.entry("cite", rate.map_or("", |r| r.cite.as_str()));
            }
            Cause::Table { table, from } => {
                let table = catalogue.tables.get(usize::from(table));
                self.entry("kind", "table");
                self.entry("table", table.map_or("", |t| t.id.as_str()));
                self.entry("from", &month_text(from));
                self.entry("cite", table.map_or("", |t| t.cite.as_str()));
            }
            Cause::Age { person, months } => {
                self.entry("kind", "age");
                self.entry("person", text_of(answers, Some(person)));
                self.pair("months", months);
            }
            Cause::AgeInYear { person, years } => {
                self.entry("kind", "age_in_year");
                self.entry("person", text_of(answers, Some(person)));
                self.pair("years", years);
            }
            Cause::Date(open) => self.about("date", catalogue, answers, open),
            Cause::PastMonths(open) => self.about("past_months", catalogue, answers, open),
            Cause::Calendar => self.entry("kind", "calendar"),
        }
        self.close('}');
    }

    fn about(&mut self, kind: &str, catalogue: &Catalogue, answers: &Answers, open: Open) {
        self.entry("kind", kind);
        self.entry("input", catalogue.inputs.get(usize::from(open.input)).map_or("", |i| i.id.as_str()));
        self.entry("person", text_of(answers, open.person));
    }

    fn pair(&mut self, key: &str, (low, high): (i32, i32)) {
        self.key(key);
        self.list([low, high].iter(), |text, n| text.word(&n.to_string()));
    }
}
