//! Helping somebody: two doors, for who is close to the person and for who helps people at work.

use crate::browser::{page, service};
use crate::components::{Back, ButtonLink, Icon, OptionButton, Pictogram, SecondLanguage, picture_line, say};
use crate::language::Country;
use crate::route::Route;
use crate::session::use_session;
use crate::ui::*;
use leptos::task::spawn_local;

/// What helps when two sit before one screen.
const HINTS: [(&str, Icon); 4] = [
    ("together-hint-answer", Icon::People),
    ("together-hint-unknown", Icon::Unknown),
    ("together-hint-papers", Icon::Papers),
    ("together-hint-passwords", Icon::Shield),
];

/// How long fetching everything may take, in milliseconds: some megabytes on a slow network.
const PATIENCE: i32 = 180_000;

/// The page.
#[component]
pub(super) fn Together() -> impl IntoView {
    let session = use_session();
    let close = RwSignal::new(false);
    let hints = || HINTS.map(|(key, icon)| picture_line(icon, say(key))).collect_view();
    let enter = Callback::new(move |()| close.set(true));
    let work = Callback::new(move |()| session.go(Route::Files));
    let doors = move || {
        view! {
            <p class="lead">{say("together-lead")}</p>
            <div class="options">
                <OptionButton id="door-close" icon=Icon::People key="together-close" note="together-close-note" take=enter />
                <OptionButton id="door-work" icon=Icon::Office key="together-work" note="together-work-note" take=work />
            </div>
            <ButtonLink to=Route::Take icon=Icon::Papers key="hand-open-link" />
            <Prepare />
        }
    };
    let onward = move |_| match session.country.with_untracked(Option::is_some) {
        true if untrack(|| session.can_begin()) => session.begin(),
        true => session.go(Route::Keep),
        false => session.go(Route::Welcome),
    };
    view! {
        <main class="page">
            <Back />
            <h1 tabindex="-1">{say("together-heading")}</h1>
            {move || match close.get() {
                false => doors().into_any(),
                true => view! {
                    <ul class="ticks panel">{hints()}</ul>
                    <SecondLanguage turned=Callback::new(|()| ()) on_page=true />
                    <button type="button" class="button button-main button-wide" on:click=onward>{say("together-start")}</button>
                    <Show when=move || session.can_begin()>
                        <ButtonLink to=Route::Quick icon=Icon::Everything key="quick-link" />
                    </Show>
                }.into_any(),
            }}
        </main>
    }
}

/// How far a visit without a network is prepared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Prepared {
    /// Nobody asked for it.
    Not,
    /// It is under way.
    Coming,
    /// Everything is here.
    Here,
    /// Something did not come.
    Failed,
}

/// Fetches all countries in all languages, for a visit where there is no network.
#[component]
fn Prepare() -> impl IntoView {
    let session = use_session();
    let state = RwSignal::new(Prepared::Not);
    let prepare = move |_| {
        if state.get_untracked() == Prepared::Coming {
            return;
        }
        state.set(Prepared::Coming);
        // A browser that keeps nothing for offline use does not answer at all.
        page::after(PATIENCE, move || {
            if state.try_get_untracked() == Some(Prepared::Coming) {
                state.set(Prepared::Failed);
            }
        });
        spawn_local(async move {
            let whole = service::stock(&Country::ALL.map(Country::code)).await;
            state.try_set(if whole { Prepared::Here } else { Prepared::Failed });
        });
    };
    let told = move || {
        let key = match state.get() {
            Prepared::Not => return None,
            Prepared::Coming => "loading",
            Prepared::Here => "together-prepared",
            Prepared::Failed => "together-prepare-failed",
        };
        Some(session.words.with(|w| w.text(key)))
    };
    let here = move || (state.get() == Prepared::Here).to_string();
    view! {
        <button type="button" class="button" id="prepare" on:click=prepare>
            <Pictogram icon=Icon::Offline />
            <span>{say("together-prepare")}</span>
        </button>
        <p role="status" data-prepared=here>{told}</p>
    }
}
