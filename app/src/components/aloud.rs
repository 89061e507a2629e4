//! Reading aloud: the button in the bar, one beside each option, and the controls that come once a button was pressed.
//!
//! All but the buttons hangs on [`start`]: nobody else names the player or the controls, which stand in the app's second file.

mod panel;
mod player;

use super::icon::Icon;
use super::picture::Pictogram;
use crate::aloud::Reading;
use crate::browser::page;
use crate::browser::reading::Part;
use crate::route::Route;
use crate::session::{Session, use_session};
use crate::ui::*;
use leptos::ev::MouseEvent;
use leptos::task::spawn_local;
use std::cell::Cell;
use wasm_split_helpers::{SplitLoaderError, wasm_split};

/// Where the controls live (`pages/frame.rs`).
const PLACE: &str = "aloud";

/// The button, in the same place on every page.
#[component]
pub fn Listen() -> impl IntoView {
    let session = use_session();
    let on = move || session.aloud.get() != Reading::Off;
    let icon = move || match on() {
        true => view! { <Pictogram icon=Icon::Stop /> },
        false => view! { <Pictogram icon=Icon::Listen /> },
    };
    let words = move || session.words.with(|w| w.text(if on() { "aloud-stop" } else { "bar-listen" }));
    let label = move || session.words.with(|w| w.text(if on() { "aloud-stop-long" } else { "bar-listen-long" }));
    view! {
        <button type="button" class="tool tool-listen" aria-label=label on:click=move |_| crate::aloud::start(session, None)>
            {icon}
            <span>{words}</span>
        </button>
    }
}

/// Reads the option before it alone, for who listens: nothing until something was read.
#[component]
pub fn Hear(
    /// The words of the option.
    #[prop(into)]
    of: Signal<String>,
) -> impl IntoView {
    let session = use_session();
    let label = move || session.words.with(|w| w.with("aloud-hear", &[("text", of.get().into())]));
    let hear = move |event: MouseEvent| {
        if let Some(option) = Part::before(&event) {
            crate::aloud::start(session, Some(option));
        }
    };
    let button = move || {
        view! {
            <button type="button" class="hear" aria-label=label on:click=hear>
                <Pictogram icon=Icon::Listen />
            </button>
        }
    };
    move || session.hearing.get().then(button)
}

/// Reads the question over the page in which it stands: the button in the bar cannot be reached then.
#[component]
pub fn HearAll() -> impl IntoView {
    let session = use_session();
    let hear = move |event: MouseEvent| {
        if let Some(all) = Part::around(&event) {
            crate::aloud::start(session, Some(all));
        }
    };
    view! {
        <button type="button" class="button button-plain button-small dialog-hear" on:click=hear>
            <Pictogram icon=Icon::Listen />
            <span>{move || session.words.with(|w| w.text("bar-listen"))}</span>
        </button>
    }
}

thread_local! {
    /// The code is on its way: whoever is impatient and presses again does not stop what has not begun.
    static COMING: Cell<bool> = const { Cell::new(false) };
}

/// Reads the page that is shown, or stops reading; or reads one part of the page alone. The code comes with that of the later pages.
pub fn start(session: Session, only: Option<Part>) {
    if COMING.replace(true) {
        return;
    }
    spawn_local(async move {
        let come = started(session, only).await;
        COMING.set(false);
        if come.is_err() {
            // Without its code nothing can be heard, nor said about it: a person can help.
            session.go(Route::Help);
        }
    });
}

/// The first call brings the controls.
#[wasm_split(later, fallible)]
fn started(session: Session, only: Option<Part>) -> Result<(), SplitLoaderError> {
    let Some(place) = page::mount_point(PLACE) else { return Ok(()) };
    if !place.has_child_nodes() {
        player::listen(session);
        let controls = move || {
            provide_context(session);
            panel::Panel()
        };
        leptos::mount::mount_to(place, controls).forget();
    }
    match (session.aloud.get_untracked(), only) {
        (Reading::On | Reading::Paused, Some(only)) => player::only(session, &only),
        (Reading::Off, only) => player::begin(session, only),
        (Reading::Silent(_), Some(only)) => player::begin(session, Some(only)),
        (_, None) => player::end(session),
        (Reading::Starting, Some(_)) => {}
    }
    Ok(())
}
