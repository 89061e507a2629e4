//! The frame around every page, and which page is shown.

use super::states::{Failed, Loading, NoJourney, Resume, Unknown};
use super::{help, later, place, question, urgent, welcome};
use crate::browser::page;
use crate::components::{Bar, Foot, Notices, Status, say};
use crate::route::Route;
use crate::session::{self, use_session};
use crate::ui::*;

/// Which of the general states holds, before any page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shown {
    /// Words or law are on their way.
    Loading,
    /// They did not come.
    Failed,
    /// A draft waits for the person's word.
    Resume,
    /// There is no conversation that this page could show.
    NoJourney,
    /// The page itself.
    Page,
}

fn shown() -> Shown {
    let session = use_session();
    let route = session.route.get();
    let general = matches!(route, Route::Help | Route::Urgent | Route::About | Route::Settings);
    let failed = matches!(session.loading.get(), session::Loading::Failed | session::Loading::Unreadable);
    if !session.words.with(|w| w.has("app-name")) {
        return if failed { Shown::Failed } else { Shown::Loading };
    }
    if general {
        return Shown::Page;
    }
    if session.draft_waits.get() {
        return Shown::Resume;
    }
    if failed {
        return Shown::Failed;
    }
    match session.loading.get() {
        session::Loading::Country if route.needs_journey() => Shown::Loading,
        _ if route.needs_journey() && session.catalogue.with(Option::is_none) => Shown::NoJourney,
        _ => Shown::Page,
    }
}

/// Everything below the head of the document.
#[component]
pub fn Pages() -> impl IntoView {
    let session = use_session();
    let shown = Memo::new(move |_| shown());
    // Not before the law: what the first question needs comes first.
    Effect::new(move || {
        if session.catalogue.with(Option::is_some) {
            later::load(session);
        }
    });
    let ready = move || session.words.with(|w| w.has("app-name"));
    let content = move || match shown.get() {
        Shown::Loading => Loading().into_any(),
        Shown::Failed => Failed().into_any(),
        Shown::Resume => Resume().into_any(),
        Shown::NoJourney => NoJourney().into_any(),
        Shown::Page => page_of(session.route.get()),
    };
    view! {
        <Show when=ready>
            <button type="button" class="skip" on:click=|_| page::focus("h1")>
                {say("skip")}
            </button>
            <Bar />
            <Notices />
        </Show>
        {content}
        <Show when=ready>
            <Foot />
            <Status />
        </Show>
    }
}

fn page_of(route: Route) -> AnyView {
    match route {
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
