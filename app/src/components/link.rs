//! Links inside the app: real addresses, followed without loading the document again.

use super::icon::Icon;
use super::picture::Pictogram;
use crate::browser::history;
use crate::route::Route;
use crate::session::use_session;
use crate::ui::*;
use leptos::ev::MouseEvent;

/// Follows a link inside the app unless the person asked for a new tab or window, which a locked screen has none of.
fn follow(event: &MouseEvent, go: impl FnOnce()) {
    if history::is_locked() || !(event.ctrl_key() || event.meta_key() || event.shift_key()) {
        event.prevent_default();
        go();
    }
}

/// A link to another page.
#[component]
pub fn Link(
    /// Where to.
    to: Route,
    /// Its classes.
    #[prop(optional)]
    class: &'static str,
    /// What it says where its content alone does not say enough.
    #[prop(optional, into)]
    label: Option<Signal<String>>,
    /// What it shows.
    children: Children,
) -> impl IntoView {
    let session = use_session();
    let current = move || (session.route.get() == to).then_some("page");
    view! {
        <a
            class=class
            href=history::address(&to.path())
            aria-label=move || label.map(|l| l.get())
            aria-current=current
            on:click=move |event| follow(&event, || session.go(to))
        >
            {children()}
        </a>
    }
}

/// The way back at the head of a page, and what stands beside it.
#[component]
pub fn Back(
    /// What stands beside it.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let session = use_session();
    view! {
        <div class="journey">
            <button type="button" class="back" on:click=move |_| session.back()>
                <Pictogram icon=Icon::Back />
                <span>{super::say("back")}</span>
            </button>
            {children.map(|beside| beside())}
        </div>
    }
}

/// A link to another page that looks like a button.
#[component]
pub fn ButtonLink(
    /// Where to.
    to: Route,
    /// Its pictogram.
    icon: Icon,
    /// Its words.
    key: &'static str,
) -> impl IntoView {
    let session = use_session();
    (!session.locked() || to.stands_in_a_lobby()).then(|| {
        view! {
            <Link to=to class="button">
                <Pictogram icon=icon />
                <span>{super::say(key)}</span>
            </Link>
        }
    })
}
