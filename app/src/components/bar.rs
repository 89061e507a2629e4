//! What stands in the same place on every page: the mark, language, a person who can help, urgent, erase, listen; and the foot.

use super::dialog::{CloseButton, Dialog};
use super::icon::Icon;
use super::link::Link;
use super::picture::Pictogram;
use super::{Languages, SecondLanguage};
use super::{Mark, say};
use crate::browser::dialog;
use crate::route::Route;
use crate::session::{Files, Session, use_session};
use crate::ui::*;

const LANGUAGE: &str = "language-dialog";
const ERASE: &str = "erase-dialog";

/// The bar at the head of every page.
#[component]
pub fn Bar() -> impl IntoView {
    let session = use_session();
    view! {
        <header class="bar">
            <Link to=Route::Welcome class="bar-brand" label=Signal::derive(say("bar-home"))>
                <Mark />
                <span class="bar-name">{say("app-name")}</span>
            </Link>
            <nav class="bar-tools" aria-label=say("bar-label")>
                <button type="button" class="tool" aria-haspopup="dialog" on:click=move |_| dialog::open(LANGUAGE)>
                    <Pictogram icon=Icon::Globe />
                    <span>{say("bar-language")}</span>
                </button>
                <Link to=Route::Help class="tool" label=Signal::derive(say("bar-help-long"))>
                    <Pictogram icon=Icon::Help />
                    <span>{say("bar-help")}</span>
                </Link>
                <Link to=Route::Urgent class="tool tool-urgent">
                    <Pictogram icon=Icon::Urgent />
                    <span>{say("bar-urgent")}</span>
                </Link>
                {match session.locked() {
                    true => view! { <NewPerson /> <Finish class="tool" /> }.into_any(),
                    false => EraseButton().into_any(),
                }}
                <super::Listen />
            </nav>
        </header>
        <LanguageDialog />
        <EraseDialog />
    }
}

#[component]
fn EraseButton() -> impl IntoView {
    view! {
        <button
            type="button"
            class="tool"
            aria-haspopup="dialog"
            aria-label=say("bar-erase-long")
            on:click=move |_| dialog::open(ERASE)
        >
            <Pictogram icon=Icon::Erase />
            <span>{say("bar-erase")}</span>
        </button>
    }
}

/// On a screen in a lobby: another person has come.
#[component]
fn NewPerson() -> impl IntoView {
    let session = use_session();
    view! {
        <button type="button" class="tool" aria-haspopup="dialog" on:click=move |_| end(session)>
            <Pictogram icon=Icon::People />
            <span>{say("kiosk-new")}</span>
        </button>
    }
}

/// On a screen in a lobby: the person goes.
#[component]
fn Finish(class: &'static str) -> impl IntoView {
    let session = use_session();
    view! {
        <button type="button" class=class aria-haspopup="dialog" on:click=move |_| end(session)>
            <Pictogram icon=Icon::Erase />
            <span>{say("kiosk-finish")}</span>
        </button>
    }
}

/// Asks whether everything shall be forgotten, where there is something.
fn end(session: Session) {
    if untrack(|| session.touched()) { dialog::open(ERASE) } else { session.leave() }
}

/// Opens the question whether everything shall be erased.
pub fn ask_erase() {
    dialog::open(ERASE);
}

#[component]
fn LanguageDialog() -> impl IntoView {
    view! {
        <Dialog id=LANGUAGE heading=Signal::derive(say("language-choose"))>
            <Languages then=Callback::new(|()| dialog::close(LANGUAGE)) />
            <SecondLanguage turned=Callback::new(|()| dialog::close(LANGUAGE)) />
            <CloseButton id=LANGUAGE key="close" />
        </Dialog>
    }
}

#[component]
fn EraseDialog() -> impl IntoView {
    let session = use_session();
    let erase = move |_| {
        dialog::close(ERASE);
        if session.locked() { session.leave() } else { session.erase() }
    };
    let (heading, text) = match session.locked() {
        true => ("kiosk-finish-heading", "kiosk-finish-text"),
        false => ("erase-heading", "erase-text"),
    };
    view! {
        <Dialog id=ERASE heading=Signal::derive(say(heading))>
            <p>{say(text)}</p>
            <Show when=move || session.cabinet.with(|c| *c != Files::None)>
                <p>{say("erase-files")}</p>
            </Show>
            // First, so that it has the focus: a key held down must not erase.
            <CloseButton id=ERASE key="erase-cancel" />
            <button type="button" class="button button-alarm button-wide" on:click=erase>
                <Pictogram icon=Icon::Erase />
                <span>{say("erase-confirm")}</span>
            </button>
        </Dialog>
    }
}

/// The quiet links at the foot of every page.
#[component]
pub fn Foot() -> impl IntoView {
    let session = use_session();
    let started = move || session.journey.with(|j| !j.is_empty());
    view! {
        <footer class="foot">
            <Show when=move || session.locked() && session.touched()>
                <Finish class="button button-wide" />
            </Show>
            <Show when=started>
                <Link to=Route::Answers>{say("foot-answers")}</Link>
                <Link to=Route::Results>{say("foot-results")}</Link>
            </Show>
            <Link to=Route::About>{say("foot-about")}</Link>
            <Link to=Route::Accessibility>{say("foot-accessibility")}</Link>
            <Link to=Route::Settings>{say("foot-settings")}</Link>
        </footer>
    }
}

/// The one polite voice that says what changed to those who do not see it.
#[component]
pub fn Status() -> impl IntoView {
    let session = use_session();
    let text = move || match session.route.get() {
        Route::Question(_) => session.left(),
        _ => String::new(),
    };
    view! {
        <p class="status" role="status" aria-live="polite">
            {text}
        </p>
    }
}
