//! What Pont is, what is protected and what is not, and how old the rules are.

use crate::components::{Back, ButtonLink, Foreign, Icon, Mixed, language_key, picture_line, say};
use crate::language::Language;
use crate::readers;
use crate::route::Route;
use crate::session::{Session, use_session};
use crate::ui::*;
use leptos::task::spawn_local;

const PROTECTED: [&str; 4] = ["about-protected-1", "about-protected-2", "about-protected-3", "about-protected-4"];
const NOT_PROTECTED: [&str; 5] = [
    "about-not-protected-1",
    "about-not-protected-2",
    "about-not-protected-3",
    "about-not-protected-4",
    "about-not-protected-5",
];

/// The page about Pont and privacy.
#[component]
pub(super) fn About() -> impl IntoView {
    let session = use_session();
    let rules = move || {
        let catalogue = session.catalogue.get()?;
        let date = session.date(catalogue.checked);
        Some(session.words.with(|w| view! { <p>{w.with("about-checked", &[("date", date.into())])}</p> }))
    };
    let people = move || {
        let catalogue = session.catalogue.get().filter(|c| c.profiles.drawn > 0)?;
        Some(session.words.with(|w| view! { <p class="small"><Mixed text=super::first::source(w, &catalogue) /></p> }))
    };
    let version = move || {
        let name = session.law_version();
        (!name.is_empty()).then(|| {
            session
                .words
                .with(|w| view! { <p class="small">{w.with("about-version", &[("version", name.into())])}</p> })
        })
    };
    // The second wasm compares the rules that are here with the name under which they were published.
    let whole = RwSignal::new(None);
    Effect::new(move || {
        if session.catalogue.with(Option::is_some) {
            spawn_local(async move {
                whole.try_set(session.law_is_whole().await);
            });
        }
    });
    let checked = move || {
        let whole = whole.get()?;
        let key = if whole { "about-whole" } else { "about-broken" };
        Some(session.words.with(|w| view! { <p class="small" data-whole=whole.to_string()>{w.text(key)}</p> }))
    };
    view! {
        <main class="page">
            <Back />
            <h1 tabindex="-1">{say("about-heading")}</h1>
            <p class="lead">{say("about-what")}</p>
            <p>{say("about-who")}</p>
            {lines("about-protected", Icon::Check, &PROTECTED)}
            {lines("about-not-protected", Icon::Urgent, &NOT_PROTECTED)}
            <section class="section">
                <h2>{say("about-estimate")}</h2>
                <p>{say("about-estimate-text")}</p>
            </section>
            <section class="section">
                <h2>{say("about-people")}</h2>
                <p>{say("about-people-text")}</p>
                {people}
            </section>
            <section class="section">
                <h2>{say("about-readers")}</h2>
                {move || Language::ALL.map(|language| readers(session, language)).collect_view()}
            </section>
            <section class="section">
                <h2>{say("about-rules")}</h2>
                {rules}
                {version}
                {checked}
                <p>{say("about-source")}</p>
                <ButtonLink to=Route::Credits icon=Icon::People key="credits-heading" />
                <ButtonLink to=Route::Towns icon=Icon::Place key="towns-heading" />
            </section>
        </main>
    }
}

/// Who wrote and who read the words of a language.
fn readers(session: Session, language: Language) -> AnyView {
    let line = |line: readers::Line| {
        let date = line.date.map(|day| session.date(day)).unwrap_or_default();
        let args = [("who", line.who.into()), ("date", date.into())];
        let text = session.words.with(|w| w.with(&format!("readers-{}", line.what), &args));
        let icon = if line.who == "nobody" { Icon::Minus } else { Icon::Check };
        picture_line(icon, move || text.clone())
    };
    let name = session.words.with(|w| w.text(language_key(language)));
    let lines = readers::lines().filter(|l| l.language == language).map(line).collect_view();
    view! {
        <h3><Foreign lang=language.code() text=name /></h3>
        <ul class="ticks panel">{lines}</ul>
    }
    .into_any()
}

fn lines(heading: &'static str, icon: Icon, keys: &[&'static str]) -> AnyView {
    let line = |key: &&'static str| picture_line(icon, say(key));
    view! {
        <section class="section">
            <h2>{say(heading)}</h2>
            <ul class="ticks panel">{keys.iter().map(line).collect_view()}</ul>
        </section>
    }
    .into_any()
}
