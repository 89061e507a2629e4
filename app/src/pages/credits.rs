//! Who made what Pont is made of: pictures, letters, programs, law, places and counts, with their licences.

use crate::browser::fetch;
use crate::components::{Back, Icon, Mixed, Pictogram, say};
use crate::session::use_session;
use crate::ui::*;
use leptos::task::spawn_local;

/// The licence texts of the pictures, as the build writes them.
const NOTICES: &str = "pictures.txt";

const PARTS: [(&str, Icon, &[&str]); 5] = [
    ("credits-pictures", Icon::Everything, &["credits-pictures-own", "credits-pictures-lucide"]),
    ("credits-letters", Icon::Papers, &["credits-letters-text"]),
    ("credits-software", Icon::OwnPhone, &["credits-software-text"]),
    ("credits-law", Icon::Office, &["credits-law-text", "credits-law-own"]),
    ("credits-places", Icon::Place, &["credits-places-fr", "credits-places-zones", "credits-places-es"]),
];

/// The page.
#[component]
pub(super) fn Credits() -> impl IntoView {
    let session = use_session();
    let people = move || {
        let catalogue = session.catalogue.get().filter(|c| c.profiles.drawn > 0)?;
        let text = session.words.with(|w| super::first::source(w, &catalogue));
        Some(part("credits-people", Icon::People, line(text)))
    };
    let parts = move || {
        let of = |key: &&str| line(session.words.with(|w| w.text(key)));
        PARTS
            .map(|(heading, icon, keys)| part(heading, icon, keys.iter().map(of).collect_view().into_any()))
            .collect_view()
    };
    view! {
        <main class="page">
            <Back />
            <h1 tabindex="-1">{say("credits-heading")}</h1>
            <p class="lead">{say("credits-lead")}</p>
            {parts}
            {people}
            <Notices />
        </main>
    }
}

fn line(text: String) -> AnyView {
    view! { <p><Mixed text=text /></p> }.into_any()
}

fn part(heading: &'static str, icon: Icon, lines: AnyView) -> AnyView {
    view! {
        <section class="section">
            <h2 class="of-right">
                <Pictogram icon=icon />
                <span>{say(heading)}</span>
            </h2>
            {lines}
        </section>
    }
    .into_any()
}

/// The licences word for word, in their own language: fetched from the app's own files once somebody opens them.
#[component]
fn Notices() -> impl IntoView {
    let text = RwSignal::new(None::<String>);
    let open = move |_| {
        if text.with_untracked(Option::is_none) {
            spawn_local(async move {
                text.try_set(fetch::text(NOTICES).await.ok());
            });
        }
    };
    view! {
        <details class="more" on:toggle=open>
            <summary>{say("credits-notices")}</summary>
            <div class="licences small" lang="en" dir="ltr">
                {move || text.get()}
            </div>
        </details>
    }
}
