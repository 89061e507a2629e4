//! What the person whose file is open lets others do for them: made, signed, printed, and taken back theme by theme.

mod paper;

use super::charter::Charter;
use super::files::needs_file;
use crate::browser::{clock, page, save_file};
use crate::components::{Back, Choice, Field, FieldError, Icon, Pictogram, Problem, Problems, Tick, say};
use crate::journal::{Act, Entry};
use crate::mandate::{CHANNELS, DAYS, MOST, Mandate, THEMES};
use crate::session::{Session, use_session};
use crate::ui::*;
use leptos::task::spawn_local;
use paper::Paper;
use pont_rules::model::Day;

/// The longest name or place.
const LONGEST: &str = "80";
/// The fields that an error leads to: the first of each list.
const THEME: &str = "theme-papers";
const LENGTH: &str = "mandate-day-1";
const CHANNEL: &str = "by-site";
const GUARDIAN: &str = "mandate-guardian";

/// The page.
#[component]
pub(super) fn MandatePage() -> impl IntoView {
    let session = use_session();
    needs_file(session);
    let ruled = RwSignal::new(session.charter().is_some());
    let making = RwSignal::new(false);
    // The one whose paper is shown, by its salt.
    let shown = RwSignal::new(None::<[u8; 16]>);
    let trouble = RwSignal::new(String::new());
    let mandates = Memo::new(move |_| session.folder().map(|f| f.work().mandates).unwrap_or_default());
    let accept = Callback::new(move |()| {
        spawn_local(async move {
            match session.accept_charter().await {
                Ok(()) => _ = ruled.try_set(true),
                Err(why) => _ = trouble.try_set(session.words.with_untracked(|w| w.text(&why.key()))),
            }
        });
    });
    let made = Callback::new(move |salt: [u8; 16]| {
        making.set(false);
        shown.set(Some(salt));
        page::focus_heading();
    });
    let list = move || {
        let all = mandates.get();
        let none = all.is_empty().then(|| view! { <p>{say("mandate-none")}</p> });
        let one = |mandate: Mandate| view! { <One mandate=mandate shown=shown trouble=trouble /> };
        view! { {none} <ul class="files">{all.into_iter().map(one).collect_view()}</ul> }
    };
    let content = move || match (ruled.get(), making.get()) {
        (false, _) => view! { <p>{say("mandate-charter-first")}</p> <Charter accept=accept /> }.into_any(),
        (true, true) => view! { <New made=made /> }.into_any(),
        (true, false) => view! {
            <p class="lead">{say("mandate-lead")}</p>
            {list}
            <Show when=move || { mandates.with(Vec::len) < MOST }>
                <button type="button" class="button button-wide" id="mandate-new" on:click=move |_| making.set(true)>
                    <Pictogram icon=Icon::Plus />
                    <span>{say("mandate-new")}</span>
                </button>
            </Show>
        }
        .into_any(),
    };
    let paper = move || {
        let salt = shown.get().filter(|_| !making.get())?;
        let mandate = mandates.with(|all| all.iter().find(|m| m.salt == salt).cloned())?;
        Some(view! { <Paper mandate=mandate /> })
    };
    view! {
        <main class="page page-wide">
            <Back />
            <h1 class="no-print" tabindex="-1">{say("mandate-heading")}</h1>
            <div class="block no-print">{content}<p class="error" role="alert">{move || trouble.get()}</p></div>
            {paper}
        </main>
    }
}

/// A mandate in the list: what it covers, and what is left of it.
#[component]
fn One(mandate: Mandate, shown: RwSignal<Option<[u8; 16]>>, trouble: RwSignal<String>) -> impl IntoView {
    let session = use_session();
    let words = session.words.get();
    let today = session.today.get();
    let salt = mandate.salt;
    let state = match mandate.until() {
        until if until < today => words.with("mandate-over", &[("date", session.date(until).into())]),
        until => words.with("mandate-holds", &[("date", session.date(until).into())]),
    };
    let holds = mandate.until() >= today;
    let themes: Vec<_> = mandate
        .themes()
        .map(|(at, name, back)| {
            let text = words.text(&format!("theme-{name}"));
            let label = format!("{}{} {text}", words.text("mandate-revoke"), words.text("colon"));
            let revoke = move |_| revoke(session, salt, at, trouble);
            let back = back.map(|day| words.with("mandate-revoked", &[("date", session.date(day).into())]));
            let still = (back.is_none() && holds).then(|| {
                view! {
                    <button type="button" class="button button-small" data-theme=name aria-label=label on:click=revoke>
                        {words.text("mandate-revoke")}
                    </button>
                }
            });
            view! { <li class="mandate-theme"><span>{text}</span> {back.map(|text| view! { <strong>{text}</strong> })} {still}</li> }
        })
        .collect();
    view! {
        <li class="panel" data-mandate=mandate.signs()>
            <h2>{words.text("doc-mandate")}</h2>
            <p class="small">{state}</p>
            <ul class="mandate-themes">{themes}</ul>
            <button type="button" class="button button-small" on:click=move |_| shown.set(Some(salt))>
                <Pictogram icon=Icon::Papers />
                <span>{words.text("mandate-print")}</span>
            </button>
        </li>
    }
}

/// Takes a theme back, in one tap, and notes it.
fn revoke(session: Session, salt: [u8; 16], theme: u8, trouble: RwSignal<String>) {
    let today = session.today.get_untracked();
    spawn_local(async move {
        let done = session.change_work(move |work| {
            let found = work.mandates.iter_mut().find(|m| m.salt == salt);
            if let Some(mandate) = found
                && mandate.revoke(theme, today)
            {
                let entry = Entry::new(clock::minutes(), "", Act::Revoked).under(mandate.signs());
                work.journal.add(entry, None);
            }
        });
        if let Err(why) = done.await {
            trouble.try_set(session.words.with_untracked(|w| w.text(&why.key())));
        }
    });
}

/// The form of a new one. Nothing is chosen beforehand.
#[component]
fn New(made: Callback<[u8; 16]>) -> impl IntoView {
    let session = use_session();
    let (person, helper, place) =
        (RwSignal::new(String::new()), RwSignal::new(String::new()), RwSignal::new(String::new()));
    let (themes, channels) = (RwSignal::new(0_u16), RwSignal::new(0_u16));
    let (days, free) = (RwSignal::new(None::<Day>), RwSignal::new(false));
    let problems = RwSignal::new(Vec::<Problem>::new());
    let busy = RwSignal::new(false);
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if busy.get_untracked() {
            return;
        }
        let problem = |field: &str, key: &str| Problem {
            field: field.to_owned(),
            text: session.words.with_untracked(|w| w.text(key)),
        };
        let missing = [
            (themes.get_untracked() == 0, THEME, "mandate-say-themes"),
            (days.get_untracked().is_none(), LENGTH, "consent-say-long"),
            (channels.get_untracked() == 0, CHANNEL, "mandate-say-channels"),
            (!free.get_untracked(), GUARDIAN, "mandate-say-guardian"),
        ];
        problems.set(
            missing.into_iter().filter(|(missing, ..)| *missing).map(|(_, field, key)| problem(field, key)).collect(),
        );
        if problems.with_untracked(|p| !p.is_empty()) {
            return;
        }
        let Some(length) = days.get_untracked() else { return };
        busy.set(true);
        spawn_local(async move {
            let typed = |text: RwSignal<String>| text.get_untracked().trim().to_owned();
            let Some(salt) = save_file::chance() else { return };
            let mandate = Mandate {
                salt,
                person: typed(person),
                helper: typed(helper),
                place: typed(place),
                themes: themes.get_untracked(),
                channels: channels.get_untracked() as u8,
                from: session.today.get_untracked(),
                days: length,
                revoked: Vec::new(),
                signatures: Default::default(),
            };
            let entry = Entry::new(clock::minutes(), &mandate.helper, Act::Mandate).under(mandate.signs());
            let written = session.change_work(move |work| {
                work.journal.add(entry, None);
                work.mandates.push(mandate);
            });
            let written = written.await;
            busy.try_set(false);
            match written {
                Ok(()) => made.run(salt),
                Err(why) => {
                    let text = session.words.with_untracked(|w| w.text(&why.key()));
                    problems.try_set(vec![Problem { field: THEME.to_owned(), text }]);
                }
            }
        });
    };
    let bit = move |bits: RwSignal<u16>, at: usize, key: String| {
        let text = session.words.with(|w| w.text(&key));
        let ticked = Signal::derive(move || bits.get() >> at & 1 == 1);
        let tick = Callback::new(move |_: bool| bits.update(|b| *b ^= 1 << at));
        view! { <Tick id=key.clone() picture=key text=text ticked=ticked tick=tick /> }
    };
    let theme = move |(at, name): (usize, &'static str)| bit(themes, at, format!("theme-{name}"));
    let channel = move |(at, name): (usize, &'static str)| bit(channels, at, format!("by-{name}"));
    let length = move |one: Day| {
        let text = session.words.with(|w| w.text(&format!("mandate-day-{one}")));
        let chosen = Signal::derive(move || days.get() == Some(one));
        let choose = Callback::new(move |()| days.set(Some(one)));
        view! { <Choice name="mandate-days".to_owned() id=format!("mandate-day-{one}") text=text chosen=chosen choose=choose /> }
    };
    let guardian = move || {
        let text = session.words.with(|w| w.text("mandate-guardian"));
        let tick = Callback::new(move |on| free.set(on));
        view! { <Tick id=GUARDIAN text=text ticked=Signal::derive(move || free.get()) tick=tick /> }
    };
    let group = move |heading: &'static str, field: &'static str, options: AnyView| {
        view! {
            <fieldset class="section">
                <legend><h2>{say(heading)}</h2></legend>
                <FieldError field=field.to_owned() list=problems />
                <div class="options">{options}</div>
            </fieldset>
        }
    };
    view! {
        <form class="block" method="dialog" on:submit=submit novalidate>
            <h2>{say("mandate-new")}</h2>
            <Problems list=problems />
            <Field id="mandate-person" label="mandate-person" hint="mandate-by-hand" typed=person most=LONGEST />
            <Field id="mandate-helper" label="mandate-helper" hint="mandate-by-hand" typed=helper most=LONGEST />
            <Field id="mandate-place" label="mandate-place" hint="mandate-by-hand" typed=place most=LONGEST />
            {group("mandate-themes", THEME, (move || THEMES.into_iter().enumerate().map(theme).collect_view()).into_any())}
            {group("mandate-days", LENGTH, (move || DAYS.into_iter().map(length).collect_view()).into_any())}
            {group("mandate-channels", CHANNEL, (move || CHANNELS.into_iter().enumerate().map(channel).collect_view()).into_any())}
            <div class="section">
                <FieldError field=GUARDIAN.to_owned() list=problems />
                <div class="options">{guardian}</div>
            </div>
            <button class="button button-main button-wide" id="mandate-make">{say("mandate-make")}</button>
        </form>
    }
}
