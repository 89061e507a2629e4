//! The pages.

use crate::session::use_session;
use leptos::prelude::*;

/// The page of the present route.
#[component]
pub fn Pages() -> impl IntoView {
    let session = use_session();
    view! { <main><h1>{move || session.title()}</h1></main> }
}
