//! The frame around every page, and which page is shown.

use super::states::{Failed, Loading, NoJourney, Resume, Unknown};
use super::{help, later, lobby, place, question, urgent, welcome};
use crate::browser::page;
use crate::components::{Bar, Foot, Notices, Status, say};
use crate::route::Route;
use crate::session::{Later, Session, Shown, use_session};
use crate::ui::*;

/// Everything below the head of the document.
#[component]
pub fn Pages() -> impl IntoView {
    let session = use_session();
    let shown = Memo::new(move |_| session.shown());
    // Not before the law, unless such a page is wanted: what the first question needs comes first.
    Effect::new(move || {
        let wanted = session.route.get().comes_later() || session.catalogue.with(Option::is_some);
        if wanted && session.later.get() == Later::Away {
            later::load(session);
        }
    });
    // What one state showed is gone when the next one comes, and the focus with it.
    Effect::new(move |before: Option<Shown>| {
        let now = shown.get();
        if before.is_some_and(|before| before != now) {
            page::focus_heading();
        }
        now
    });
    let ready = move || session.words.with(|w| w.has("app-name"));
    let content = move || match shown.get() {
        Shown::Loading => Loading().into_any(),
        Shown::Failed => Failed().into_any(),
        Shown::Resume => Resume().into_any(),
        Shown::NoJourney => NoJourney().into_any(),
        Shown::Page => page_of(session),
    };
    view! {
        <Show when=ready>
            <button type="button" class="skip" on:click=|_| page::focus("h1")>
                {say("skip")}
            </button>
            <Bar />
            // Where the controls of reading aloud come once it is asked for.
            <div class="aloud-place" id="aloud"></div>
            <Notices />
            <Show when=move || session.locked() || session.files_open()>
                <lobby::Idle />
            </Show>
        </Show>
        {content}
        <Show when=ready>
            <Foot />
            <Status />
        </Show>
    }
}

fn page_of(session: Session) -> AnyView {
    match session.route.get() {
        // With its country settled there is nothing else to choose.
        Route::Welcome if session.locked() && (session.kiosk().country.is_some() || !session.language_chosen.get()) => {
            lobby::Wall().into_any()
        }
        Route::Welcome => welcome::Welcome().into_any(),
        Route::Need => welcome::NeedPage().into_any(),
        Route::Keep => welcome::Keep().into_any(),
        Route::Place => place::PlacePage().into_any(),
        Route::Question(number) => question::question(number),
        Route::Help => help::Help().into_any(),
        Route::Urgent => urgent::Urgent().into_any(),
        Route::Unknown => Unknown().into_any(),
        other => later::page(other),
    }
}
