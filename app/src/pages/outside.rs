//! Links that leave Pont: opened only once the person has seen where they lead.

use crate::browser::dialog;
use crate::components::dialog::{CloseButton, Dialog};
use crate::components::{Icon, Pictogram, say};
use crate::session::use_session;
use crate::ui::*;
use crate::words::Arg;

const OUTSIDE: &str = "outside-dialog";

/// The address that waits for a yes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Outside(RwSignal<String>);

impl Outside {
    /// Nothing waits.
    pub(super) fn new() -> Outside {
        Outside(RwSignal::new(String::new()))
    }

    fn ask(self, address: &str) {
        self.0.set(address.to_owned());
        dialog::open(OUTSIDE);
    }
}

/// The name of the site in an address.
fn host(address: &str) -> String {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.split(['/', '?', '#']).next().unwrap_or_default().to_owned()
}

/// A button that asks before it leads to an address.
#[component]
pub(super) fn OutsideLink(
    /// Where confirmed addresses wait.
    outside: Outside,
    /// The address.
    address: String,
    /// Its classes.
    class: &'static str,
    /// What it shows.
    children: Children,
) -> impl IntoView {
    let session = use_session();
    // Nothing leads out of a screen in a lobby: the address is there to be written down.
    if session.locked() {
        let shown =
            address.split_once("://").map_or(address.as_str(), |(_, rest)| rest).trim_end_matches('/').to_owned();
        let pieces = session.words.with_untracked(|w| w.pieces("kiosk-site", &[("site", Arg::foreign("", &shown))]));
        return view! { <p class="site"><crate::components::Pieces of=pieces /></p> }.into_any();
    }
    view! {
        <button type="button" class=class aria-haspopup="dialog" on:click=move |_| outside.ask(&address)>
            {children()}
            <Pictogram icon=Icon::Outside />
        </button>
    }
    .into_any()
}

/// The question before leaving.
#[component]
pub(super) fn OutsideDialog(outside: Outside) -> impl IntoView {
    let session = use_session();
    let text = move || {
        let host = outside.0.with(|a| host(a));
        let pieces = session.words.with(|w| w.pieces("outside-text", &[("host", Arg::foreign("", &host))]));
        view! { <crate::components::Pieces of=pieces /> }
    };
    view! {
        <Dialog id=OUTSIDE heading=Signal::derive(say("outside-heading"))>
            <p>{text}</p>
            <p>{say("outside-note")}</p>
            <a
                class="button button-main button-wide"
                href=move || outside.0.get()
                target="_blank"
                rel="noopener noreferrer external"
                on:click=|_| dialog::close(OUTSIDE)
            >
                <span>{say("outside-go")}</span>
                <Pictogram icon=Icon::Outside />
            </a>
            <CloseButton id=OUTSIDE key="cancel" />
        </Dialog>
    }
}
