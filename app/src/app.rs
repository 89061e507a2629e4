//! The app component: the session for everybody, then the pages.

use crate::browser::page;
use crate::pages::Pages;
use crate::session::Session;
use leptos::prelude::*;

/// The whole app.
#[component]
pub fn App() -> impl IntoView {
    provide_context(Session::start());
    view! { <Pages /> }
}

/// Puts the app in the place that the first page keeps for it.
pub fn mount() {
    if let Some(place) = page::mount_point() {
        leptos::mount::mount_to(place, App).forget();
    }
}
