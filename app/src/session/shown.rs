//! Which of the general states holds, before any page: loading, failed, a draft that waits, no conversation.

use super::{Later, Loading, Session};
use crate::route::Route;
use leptos::prelude::*;

/// What is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
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

impl Session {
    /// What is shown now.
    #[must_use]
    pub fn shown(self) -> Shown {
        let route = self.route.get();
        let general = matches!(
            route,
            Route::Help | Route::Urgent | Route::About | Route::Accessibility | Route::Credits | Route::Settings
        );
        let loading = self.loading.get();
        let failed = matches!(loading, Loading::Failed | Loading::Unreadable);
        if !self.words.with(|w| w.has("app-name")) {
            return if failed { Shown::Failed } else { Shown::Loading };
        }
        if general {
            return Shown::Page;
        }
        if self.draft_waits.get() {
            return Shown::Resume;
        }
        if failed {
            return Shown::Failed;
        }
        match loading {
            Loading::Words | Loading::Country if route.needs_journey() => Shown::Loading,
            _ if route.needs_journey() && self.catalogue.with(Option::is_none) => Shown::NoJourney,
            _ => Shown::Page,
        }
    }

    /// What stands in the place of a page whose code is not here.
    #[must_use]
    pub fn late(self) -> Option<Shown> {
        let early = matches!(
            self.route.get(),
            Route::Welcome
                | Route::Need
                | Route::Keep
                | Route::Place
                | Route::Question(_)
                | Route::Help
                | Route::Urgent
                | Route::Unknown
        );
        match self.later.get() {
            _ if early => None,
            Later::Here => None,
            Later::Failed => Some(Shown::Failed),
            Later::Away | Later::Coming => Some(Shown::Loading),
        }
    }

    /// The key of the words that name a state other than a page: the title of the window says it too.
    pub(super) fn state_key(self) -> Option<&'static str> {
        let shown = match self.shown() {
            Shown::Page => self.late().unwrap_or(Shown::Page),
            other => other,
        };
        match shown {
            Shown::Loading => Some("loading"),
            Shown::Failed => Some("failed-heading"),
            Shown::NoJourney => Some("no-journey-heading"),
            // Nothing of a draft that waits shows in the title.
            Shown::Resume | Shown::Page => None,
        }
    }
}
