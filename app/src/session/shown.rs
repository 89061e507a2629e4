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
        match self.without_code() {
            Shown::Page if self.route.get().comes_later() => match self.later.get() {
                Later::Here => Shown::Page,
                Later::Failed => Shown::Failed,
                Later::Away | Later::Coming => Shown::Loading,
            },
            other => other,
        }
    }

    /// The same, if the code of every page were here.
    fn without_code(self) -> Shown {
        let route = self.route.get();
        let general = matches!(
            route,
            Route::Help
                | Route::Urgent
                | Route::About
                | Route::Accessibility
                | Route::Credits
                | Route::Settings
                | Route::Take
                | Route::Together
                | Route::Files
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

    /// The key of the words that name a state other than a page: the title of the window says it too.
    pub(super) fn state_key(self) -> Option<&'static str> {
        match self.shown() {
            Shown::Loading => Some("loading"),
            Shown::Failed => Some("failed-heading"),
            Shown::NoJourney => Some("no-journey-heading"),
            // Nothing of a draft that waits shows in the title.
            Shown::Resume | Shown::Page => None,
        }
    }
}
