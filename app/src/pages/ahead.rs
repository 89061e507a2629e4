//! The two coming years: when a right starts, ends or changes, and why.

use super::calls;
use super::cards::whose_text;
use super::months::{Course, by_month, courses};
use super::question::answer_name;
use crate::browser::intl;
use crate::components::{Back, ButtonLink, Icon, Mixed, Pictogram, Picture, say};
use crate::route::Route;
use crate::session::{Session, use_session};
use crate::ui::*;
use crate::words::Words;
use leptos::task::spawn_local;
use pont_rules::model::Catalogue;
use pont_rules::results::Verdict;
use pont_rules::timeline::{Cause, Event, EventKind, Standing, Timeline};
use std::sync::Arc;

/// What is known of the coming months.
#[derive(Clone)]
enum Seen {
    Working,
    Failed,
    Known(Arc<Timeline>),
}

/// The page.
#[component]
pub(super) fn Ahead() -> impl IntoView {
    let session = use_session();
    let seen = RwSignal::new(Seen::Working);
    Effect::new(move || {
        // Answers may have changed while it was being worked out: then again.
        session.results.track();
        spawn_local(async move {
            seen.try_set(session.ask_ahead().await.map_or(Seen::Failed, Seen::Known));
        });
    });
    let content = move || {
        let words = session.words.get();
        match (seen.get(), session.catalogue.get()) {
            (Seen::Known(timeline), Some(catalogue)) => Years { session, words, catalogue }.view(&timeline),
            _ => ().into_any(),
        }
    };
    let when = move || {
        let (words, catalogue) = (session.words.get(), session.catalogue.get()?);
        calls::section(session, &words, &catalogue, &calls::rows(session, &words, &catalogue))
    };
    // One line that stays and changes: what comes late is announced, and so is that it does not come.
    let state = move || {
        seen.with(|seen| {
            session.words.with(|w| match seen {
                Seen::Working => w.text("loading"),
                Seen::Failed => w.text("apart-failed"),
                Seen::Known(of) if of.events.is_empty() => w.text("ahead-none"),
                Seen::Known(of) => {
                    w.with("ahead-found", &[("n", i64::try_from(of.events.len()).unwrap_or(i64::MAX).into())])
                }
            })
        })
    };
    let class = move || if seen.with(|seen| matches!(seen, Seen::Failed)) { "notice notice-warm" } else { "" };
    view! {
        <main class="page">
            <Back />
            <h1 tabindex="-1">{say("ahead-heading")}</h1>
            <p class="lead">{say("ahead-lead")}</p>
            <p role="status" class=class>{state}</p>
            {content}
            {when}
            <div class="section no-print">
                <ButtonLink to=Route::Reminders icon=Icon::Calendar key="reminders-link" />
                <ButtonLink to=Route::Results icon=Icon::Everything key="foot-results" />
                <ButtonLink to=Route::Help icon=Icon::Help key="results-help" />
            </div>
        </main>
    }
}

/// Tells what happens in the coming years.
pub(super) struct Years {
    pub(super) session: Session,
    pub(super) words: Words,
    pub(super) catalogue: Arc<Catalogue>,
}

impl Years {
    fn view(&self, of: &Timeline) -> AnyView {
        let locale = self.words.language().locale();
        let month = |m| intl::month(locale, m);
        let until = self.words.with("ahead-until", &[("month", month(of.to).into())]);
        let rows = courses(of);
        let picture = (!rows.is_empty()).then(|| {
            let shown = |wanted: fn(&(Verdict, bool)) -> bool| rows.iter().any(|row| row.months.iter().any(wanted));
            let key = [
                ("is-yes", "ahead-key-yes", shown(|(verdict, _)| *verdict == Verdict::Yes)),
                ("is-open", "ahead-key-open", shown(|(verdict, _)| matches!(verdict, Verdict::Open | Verdict::Office))),
                ("", "ahead-key-no", shown(|(verdict, _)| *verdict == Verdict::No)),
                ("is-turn", "ahead-key-turn", shown(|(_, turns)| *turns)),
            ];
            let key = key.into_iter().filter(|(.., shown)| *shown).map(|(class, words, _)| {
                view! { <span><i class=class></i> {self.words.text(words)}</span> }
            });
            let key = key.collect_view();
            let rows = rows.iter().map(|course| self.row(course)).collect_view();
            view! {
                <div class="ahead" aria-hidden="true">
                    {rows}
                    <p class="ahead-ends small"><span>{month(of.from)}</span> <span>{month(of.to)}</span></p>
                    <p class="ahead-key small">{key}</p>
                </div>
            }
        });
        let months = by_month(of).into_iter().map(|events| {
            let when = events.first().map(|e| month(e.month));
            let events = events.iter().map(|event| self.event(event)).collect_view();
            view! {
                <section class="section">
                    <h2>{when}</h2>
                    <ul class="ahead-events">{events}</ul>
                </section>
            }
        });
        let last = of.last_known.iter().map(|l| l.from).min().map(|from| {
            let text = match from {
                from if from <= of.from => self.words.text("results-last-rate"),
                from => self.words.with("ahead-last", &[("month", month(from).into())]),
            };
            view! {
                <p class="notice notice-warm">
                    <Pictogram icon=Icon::Info />
                    <span>{text}</span>
                </p>
            }
        });
        view! {
            {picture}
            {months.collect_view()}
            {last}
            <p class="small quiet">{until}</p>
        }
        .into_any()
    }

    fn id(&self, benefit: u16) -> &str {
        self.catalogue.benefits.get(usize::from(benefit)).map_or("", |b| b.id.as_str())
    }

    /// The everyday name of a right.
    pub(super) fn name(&self, benefit: u16) -> String {
        self.words.text(&format!("benefit-{}", self.id(benefit)))
    }

    /// Whose it is, where it is one person's among several.
    pub(super) fn holder(&self, holder: Option<u8>) -> Option<String> {
        let member = self.session.journey.with(|j| j.household().at(holder?));
        whose_text(self.session, &self.words, member)
    }

    /// A square for each month: full where the right is due, higher where something happens.
    fn row(&self, course: &Course) -> AnyView {
        let class = |month: &(Verdict, bool)| match month {
            (Verdict::Yes, false) => "is-yes",
            (Verdict::Yes, true) => "is-yes is-turn",
            (Verdict::No, false) => "",
            (Verdict::No, true) => "is-turn",
            (_, false) => "is-open",
            (_, true) => "is-open is-turn",
        };
        let cells = course.months.iter().map(|month| view! { <i class=class(month)></i> }).collect_view();
        view! {
            <p class="of-right">
                <Picture of=format!("benefit-{}", self.id(course.right.0)) />
                <span><Mixed text=self.name(course.right.0) /></span>
            </p>
            <p class="ahead-months">{cells}</p>
        }
        .into_any()
    }

    fn event(&self, event: &Event) -> AnyView {
        let (icon, class, kind) = match event.kind {
            EventKind::Starts => (Icon::Check, "is-yes", "starts"),
            EventKind::Ends => (Icon::Minus, "is-no", "ends"),
            EventKind::Changes => (Icon::Change, "is-automatic", "changes"),
            EventKind::BecomesOpen => (Icon::Unknown, "is-open", "becomes_open"),
            EventKind::BecomesOffice => (Icon::Office, "is-office", "becomes_office"),
        };
        let id = self.id(event.benefit).to_owned();
        let known = (event.after.last_known_rate && event.after.amount.is_some_and(|a| a.high > 0))
            .then(|| self.words.text("results-last-rate"));
        view! {
            <li class=format!("ahead-event {class}") data-right=id data-kind=kind>
                <span class="group-badge"><Pictogram icon=icon /></span>
                <div>
                    <p class="card-name of-right">
                        <Picture of=format!("benefit-{}", self.id(event.benefit)) />
                        <span><Mixed text=self.name(event.benefit) /></span>
                    </p>
                    {self.holder(event.holder).map(|text| view! { <span class="small"><Mixed text=text /></span> })}
                    <p><Mixed text=self.happens(event) /></p>
                    {self.because(event).map(|text| view! { <p class="small quiet"><Mixed text=text /></p> })}
                    {known.map(|text| view! { <p class="small quiet">{text}</p> })}
                </div>
            </li>
        }
        .into_any()
    }

    /// What a right comes to: its outcome and its amount.
    fn worth(&self, benefit: u16, standing: &Standing) -> Option<String> {
        let declared = self.catalogue.benefits.get(usize::from(benefit))?;
        let amount =
            standing.amount.zip(standing.unit).map(|(span, unit)| self.session.amount(span, unit, &self.words));
        let outcome = match standing.outcomes[..] {
            [only] => declared.outcomes.get(usize::from(only)),
            _ => None,
        };
        let outcome = outcome.map(|(id, _)| self.words.text(&format!("outcome-{}-{id}", declared.id)));
        match (outcome, amount) {
            (Some(outcome), Some(amount)) => Some(format!("{outcome}{}{amount}", self.words.text("list-separator"))),
            (outcome, amount) => outcome.or(amount),
        }
    }

    /// What happens to it.
    pub(super) fn happens(&self, event: &Event) -> String {
        let (before, after) = (self.worth(event.benefit, &event.before), self.worth(event.benefit, &event.after));
        let with = |key: &str, amount: Option<String>, plain: &str| match amount {
            Some(amount) => self.words.with(key, &[("amount", amount.into())]),
            None => self.words.text(plain),
        };
        match (event.kind, before, after) {
            (EventKind::Starts, _, after) => with("ahead-starts-amount", after, "ahead-starts"),
            (EventKind::Ends, ..) => self.words.text("ahead-ends"),
            (EventKind::Changes, Some(before), Some(after)) => {
                self.words.with("ahead-changes-amount", &[("before", before.into()), ("after", after.into())])
            }
            (EventKind::Changes, _, after) => with("ahead-starts-amount", after, "ahead-changes"),
            (EventKind::BecomesOpen, ..) if event.before.verdict == Verdict::No => self.words.text("ahead-maybe"),
            (EventKind::BecomesOpen, ..) => self.words.text("ahead-open"),
            (EventKind::BecomesOffice, ..) => self.words.text("ahead-office"),
        }
    }

    /// An event in one line: the right, whose it is, what happens.
    pub(super) fn line(&self, event: &Event) -> String {
        let whose = self.holder(event.holder).into_iter();
        let told: Vec<String> =
            std::iter::once(self.name(event.benefit)).chain(whose).chain([self.happens(event)]).collect();
        told.join(". ")
    }

    fn because(&self, event: &Event) -> Option<String> {
        // A figure that ends a right with a window for asking closes the window.
        let calls = self.catalogue.benefits.get(usize::from(event.benefit)).is_some_and(|b| b.call.is_some());
        let cause = |cause: &Cause| match cause {
            Cause::Rate { .. } if calls && event.kind == EventKind::Ends => Some(self.words.text("ahead-cause-call")),
            other => self.cause(*other),
        };
        let mut causes: Vec<String> = event.causes.iter().filter_map(cause).collect();
        causes.dedup();
        let causes = causes.join(&self.words.text("list-separator"));
        (!causes.is_empty()).then(|| self.words.with("ahead-why", &[("causes", causes.into())]))
    }

    fn cause(&self, cause: Cause) -> Option<String> {
        let aged = |person: u8, years: Option<i32>| {
            let member = self.session.journey.with(|j| j.household().at(person))?;
            let mut args = self.session.person_args(Some(member), &self.words);
            let key = match years {
                Some(years) => {
                    let age = self.words.with("answer-age", &[("n", i64::from(years).into())]);
                    args.push(("age", age.into()));
                    "ahead-cause-age"
                }
                None => "ahead-cause-ages",
            };
            Some(self.words.with(key, &args))
        };
        match cause {
            Cause::Rate { .. } | Cause::Table { .. } => Some(self.words.text("ahead-cause-rate")),
            Cause::Age { person, months: (low, high) } => {
                aged(person, (low == high && low % 12 == 0).then_some(low / 12))
            }
            Cause::AgeInYear { person, years: (low, high) } => aged(person, (low == high).then_some(low)),
            Cause::Date(open) => answer_name(self.session, &self.words, &self.catalogue, &open),
            Cause::PastMonths(_) => Some(self.words.text("ahead-cause-past")),
            Cause::Calendar => Some(self.words.text("ahead-cause-calendar")),
        }
    }
}
