//! The rules of whoever helps, which they accept once before they keep anything.

use crate::components::{Icon, Pictogram, picture_line, say};
use crate::ui::*;

/// What they promise.
const RULES: [(&str, Icon); 8] = [
    ("charter-decides", Icon::People),
    ("charter-together", Icon::Check),
    ("charter-ask", Icon::Help),
    ("charter-little", Icon::Papers),
    ("charter-secret", Icon::Shield),
    ("charter-passwords", Icon::Refuse),
    ("charter-lock", Icon::Erase),
    ("charter-lost", Icon::Phone),
];

/// The rules, and the button by which they are accepted.
#[component]
pub(super) fn Charter(
    /// Runs when they are accepted.
    accept: Callback<()>,
) -> impl IntoView {
    view! {
        <h2>{say("charter-heading")}</h2>
        <p class="lead">{say("charter-lead")}</p>
        <ul class="ticks panel">{RULES.map(|(key, icon)| picture_line(icon, say(key))).collect_view()}</ul>
        <button type="button" class="button button-main button-wide" id="charter-accept" on:click=move |_| accept.run(())>
            <Pictogram icon=Icon::Yes />
            <span>{say("charter-accept")}</span>
        </button>
    }
}
