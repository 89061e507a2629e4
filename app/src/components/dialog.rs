//! A question over the page that must be answered before going on.

use crate::browser::dialog;
use crate::ui::*;

/// A modal dialogue, opened and closed by its id with [`dialog::open`] and [`dialog::close`].
#[component]
pub fn Dialog(
    /// Its id.
    id: &'static str,
    /// Its heading.
    #[prop(into)]
    heading: Signal<String>,
    /// Runs once it is closed, in whatever way.
    #[prop(optional, into)]
    closed: Option<Callback<()>>,
    /// What it asks.
    children: Children,
) -> impl IntoView {
    let heading_id = format!("{id}-heading");
    let close = move |_| {
        if let Some(closed) = closed {
            closed.run(());
        }
    };
    view! {
        <dialog class="dialog" id=id aria-labelledby=heading_id.clone() on:close=close>
            <div class="dialog-body">
                <h2 id=heading_id.clone()>{move || heading.get()}</h2>
                {children()}
                // Last: whoever answers with a key finds the answers first.
                <super::aloud::HearAll />
            </div>
        </dialog>
    }
}

/// A button that closes a dialogue and changes nothing.
#[component]
pub fn CloseButton(
    /// The dialogue's id.
    id: &'static str,
    /// Its words.
    key: &'static str,
) -> impl IntoView {
    view! {
        <button type="button" class="button button-wide" on:click=move |_| dialog::close(id)>
            {super::say(key)}
        </button>
    }
}
