//! Pages for when there is nothing else to show: loading, failed, a draft that waits, no conversation, no such page.

use crate::components::bar::ask_erase;
use crate::components::{ButtonLink, Icon, Mark, Pictogram, say};
use crate::route::Route;
use crate::session::{self, use_session};
use crate::ui::*;

/// Something is on its way.
#[component]
pub(super) fn Loading() -> impl IntoView {
    let session = use_session();
    let words = move || session.words.with(|w| w.has("loading").then(|| w.text("loading")));
    view! {
        <main class="page">
            <div class="loading">
                <Mark />
                <h1 tabindex="-1">{words}</h1>
            </div>
        </main>
    }
}

/// Something did not come. Nothing said is lost.
#[component]
pub(super) fn Failed() -> impl IntoView {
    let session = use_session();
    let unreadable = move || session.loading.get() == session::Loading::Unreadable;
    view! {
        <main class="page">
            <h1 tabindex="-1">{say("failed-heading")}</h1>
            <p>{move || session.words.with(|w| w.text(if unreadable() { "failed-unreadable" } else { "failed-text" }))}</p>
            <button type="button" class="button button-main button-wide" on:click=move |_| session.retry()>
                <Pictogram icon=Icon::Automatic />
                <span>{say("failed-retry")}</span>
            </button>
            <ButtonLink to=Route::Help icon=Icon::Help key="title-help" />
        </main>
    }
}

/// A draft waits: nothing of it is shown before the person says so.
#[component]
pub(super) fn Resume() -> impl IntoView {
    let session = use_session();
    view! {
        <main class="page">
            <h1 tabindex="-1">{say("resume-heading")}</h1>
            <p class="lead">{say("resume-text")}</p>
            <div class="options">
                <button type="button" class="button button-main" on:click=move |_| session.resume()>
                    {say("resume-continue")}
                </button>
                <button type="button" class="button" on:click=move |_| session.start_new()>
                    {say("resume-new")}
                </button>
                <button type="button" class="button" on:click=|_| ask_erase()>
                    <Pictogram icon=Icon::Erase />
                    <span>{say("resume-erase")}</span>
                </button>
            </div>
        </main>
    }
}

/// The page needs a conversation and there is none.
#[component]
pub(super) fn NoJourney() -> impl IntoView {
    view! {
        <main class="page">
            <h1 tabindex="-1">{say("no-journey-heading")}</h1>
            <p>{say("no-journey-text")}</p>
            <ButtonLink to=Route::Welcome icon=Icon::House key="welcome-start" />
        </main>
    }
}

/// There is no such page.
#[component]
pub(super) fn Unknown() -> impl IntoView {
    view! {
        <main class="page">
            <h1 tabindex="-1">{say("unknown-heading")}</h1>
            <p>{say("unknown-text")}</p>
            <ButtonLink to=Route::Welcome icon=Icon::House key="unknown-home" />
        </main>
    }
}
