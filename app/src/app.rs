//! The app component: the session for everybody, then the pages.

use crate::browser::page;
use crate::pages::Pages;
use crate::session::Session;
use crate::ui::*;

/// The whole app.
#[allow(unreachable_pub, reason = "the component macro makes its own items public")]
#[component]
pub fn App() -> impl IntoView {
    let session = Session::start();
    provide_context(session);
    view! {
        <Show when=move || session.ready.get()>
            <Pages />
        </Show>
    }
}

/// Puts the app in the place that the first page keeps for it.
pub(crate) fn mount() {
    if let Some(place) = page::mount_point("app") {
        leptos::mount::mount_to(place, App).forget();
    }
}
