//! Reminders for the person's own calendar: a file made on the device, which names nothing unless the person wants it to.

use super::ahead::Years;
use super::calls;
use super::groups::Group;
use super::months::by_month;
use super::open::{self, Turn};
use super::print::Taken;
use crate::browser::{intl, save_file};
use crate::calendar::{Alarm, Reminder, file};
use crate::components::{Back, ButtonLink, Icon, Mixed, Pictogram, Tick, say};
use crate::route::Route;
use crate::session::{Session, Storage, use_session};
use crate::take::plain;
use crate::ui::*;
use crate::words::Words;
use leptos::task::spawn_local;
use pont_rules::calendar;
use pont_rules::model::{Catalogue, Day};
use pont_rules::timeline::Timeline;
use std::sync::Arc;

/// The name of the file: it tells nothing.
const FILE: &str = "pont.ics";

/// In how many days the device asks whether everything was asked for.
const ASK_AGAIN: Day = 7;

/// The page.
#[component]
pub(super) fn Reminders() -> impl IntoView {
    let session = use_session();
    let detailed = RwSignal::new(false);
    let saved = RwSignal::new(None::<bool>);
    // The coming years, once it is known what they hold, or that they cannot be worked out.
    let ahead = RwSignal::new(None::<Option<Arc<Timeline>>>);
    Effect::new(move || {
        session.results.track();
        spawn_local(async move {
            ahead.try_set(Some(session.ask_ahead().await));
        });
    });
    let reminders = Memo::new(move |_| {
        let (words, ahead) = (session.words.get(), ahead.get()?);
        session.catalogue.get().map(|c| dates(session, &words, c, ahead.as_deref(), detailed.get()))
    });
    let save = move |_| {
        let (Some(reminders), Some(chance)) = (reminders.get_untracked(), save_file::chance::<16>()) else {
            saved.set(Some(false));
            return;
        };
        let text = file(&reminders, session.today.get_untracked(), &chance);
        saved.set(Some(save_file::save(FILE, "text/calendar;charset=utf-8", &text)));
    };
    let content = move || match reminders.get() {
        None => view! { <p role="status">{say("loading")}</p> }.into_any(),
        Some(all) if all.is_empty() => view! { <p class="reminders">{say("reminders-none")}</p> }.into_any(),
        Some(all) => {
            let words = session.words.get();
            let lines = all.into_iter().map(|one| line(&words, one)).collect_view();
            view! {
                <ul class="reminders">{lines}</ul>
                <button type="button" class="button button-main button-wide" on:click=save>
                    <Pictogram icon=Icon::Calendar />
                    <span>{say("reminders-save")}</span>
                </button>
            }
            .into_any()
        }
    };
    let tick = move || {
        let words = session.words.get();
        let (text, note) = (words.text("reminders-detailed"), words.attr("reminders-detailed", "note"));
        let change = Callback::new(move |is| {
            detailed.set(is);
            saved.set(None);
        });
        view! { <Tick id="reminders-detailed" text=text note=note picture=Icon::Calendar ticked=detailed tick=change /> }
    };
    let said = move || match saved.get() {
        Some(true) => session.words.with(|w| w.text("reminders-saved")),
        Some(false) => session.words.with(|w| w.text("reminders-failed")),
        None => String::new(),
    };
    view! {
        <main class="page">
            <Back />
            <h1 tabindex="-1">{say("reminders-heading")}</h1>
            <p class="lead">{say("reminders-lead")}</p>
            <div class="options">{tick}</div>
            <p class="notice notice-warm">
                <Pictogram icon=Icon::Shield />
                <span>{say("reminders-copied")}</span>
            </p>
            <Shared key="reminders-shared" />
            {content}
            <p role="status" id="reminders-said">{said}</p>
            <div class="section">
                <ButtonLink to=Route::Ahead icon=Icon::Clock key="ahead-heading" />
                <ButtonLink to=Route::Results icon=Icon::Everything key="foot-results" />
            </div>
        </main>
    }
}

/// What is left behind on a device that others use too.
#[component]
pub(super) fn Shared(key: &'static str) -> impl IntoView {
    let session = use_session();
    view! {
        <Show when=move || session.storage.get() != Storage::Keep>
            <p class="notice">
                <Pictogram icon=Icon::SharedScreen />
                <span>{say(key)}</span>
            </p>
        </Show>
    }
}

/// One day, as the calendar will show it.
fn line(words: &Words, of: Reminder) -> AnyView {
    let day = intl::date(words.language().locale(), of.day);
    let details = of.details.map(|text| {
        let lines = text.split('\n').map(|line| view! { <span class="small"><Mixed text=line /></span> }.into_any());
        lines.collect_view()
    });
    view! {
        <li class="reminder">
            <strong>{day}</strong>
            <span><Mixed text=of.title /></span>
            {details}
        </li>
    }
    .into_any()
}

/// What there is to be reminded of: to ask for what was found, when calls open and close, and each month in which something
/// changes. One a day.
fn dates(
    session: Session,
    words: &Words,
    catalogue: Arc<Catalogue>,
    ahead: Option<&Timeline>,
    detailed: bool,
) -> Vec<Reminder> {
    let today = session.today.get();
    let mut days: Vec<(Day, Alarm, String)> = Vec::new();
    let found = Taken { session, catalogue: catalogue.clone(), full: false }.of(&[Group::Yes]);
    let mut names: Vec<String> = Vec::new();
    for finding in &found {
        let benefit = catalogue.benefits.get(usize::from(finding.benefit));
        // Nobody has to ask in a week for what is closed: the day on which it opens comes below.
        if benefit.is_some_and(|b| open::is_closed(b, today)) {
            continue;
        }
        let name = benefit.map(|b| words.text(&format!("benefit-{}", b.id))).unwrap_or_default();
        if !names.contains(&name) {
            names.push(name);
        }
    }
    if !names.is_empty() {
        let names = names.join(&words.text("list-separator"));
        days.push((today + ASK_AGAIN, Alarm::OnTheDay, words.with("reminders-ask", &[("rights", names.into())])));
    }
    for row in calls::rows(session, words, &catalogue) {
        let Some(benefit) = catalogue.benefits.get(usize::from(row.benefit)) else { continue };
        for (day, turn) in open::turns(benefit, today) {
            let (key, alarm) = match turn {
                Turn::Opens => ("reminders-opens", Alarm::OnTheDay),
                Turn::Closes => ("reminders-closes", Alarm::WeekBefore),
                Turn::Usual => ("reminders-usual", Alarm::OnTheDay),
            };
            days.push((day, alarm, words.with(key, &[("right", row.name.clone().into())])));
        }
    }
    if let Some(ahead) = ahead {
        let years = Years { session, words: words.clone(), catalogue };
        for events in by_month(ahead) {
            let Some(first) = events.first() else { continue };
            let lines: Vec<String> = events.iter().map(|e| years.line(e)).collect();
            days.push((calendar::first_day(first.month), Alarm::WeekBefore, lines.join("\n")));
        }
        if let Some(month) = ahead.last_known.iter().map(|l| l.from).min().filter(|&from| from > ahead.from) {
            days.push((calendar::first_day(month), Alarm::OnTheDay, words.text("reminders-again")));
        }
    }
    let mut all: Vec<Reminder> = Vec::new();
    for (day, alarm, told) in days {
        let known = all.iter().position(|r| r.day >= day).unwrap_or(all.len());
        match all.get_mut(known).filter(|r| r.day == day) {
            Some(same) => {
                same.details = same.details.take().map(|before| [before, told].join("\n"));
                same.alarm = if alarm == Alarm::WeekBefore { alarm } else { same.alarm };
            }
            None => all.insert(known, Reminder { day, title: String::new(), details: Some(told), alarm }),
        }
    }
    for reminder in &mut all {
        reminder.title = words.text(if detailed { "reminders-title-detailed" } else { "reminders-title" });
        reminder.details = reminder.details.take().filter(|_| detailed).map(|told| plain(words.language(), &told));
    }
    all
}
