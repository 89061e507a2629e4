//! The conversation in a code for a camera, then its word, never both at once; and opening one on a phone.

use super::hand::Received;
use crate::browser::page;
use crate::browser::worker::Sealed;
use crate::components::{Back, ButtonLink, Icon, Pictogram, Secret, SecretField, say};
use crate::route::Route;
use crate::session::{Trouble, use_session};
use crate::ui::*;
use leptos::task::spawn_local;

/// The quiet zone around a QR code, in modules (ISO/IEC 18004).
const QUIET: i32 = 4;

/// The field of the word.
const WORD: &str = "word";

#[derive(Debug, Clone, PartialEq)]
enum Step {
    Making,
    Code(Sealed),
    Word(String),
    Not(Trouble),
}

/// The page that shows the code, then the word.
#[component]
pub(super) fn Carry() -> impl IntoView {
    let session = use_session();
    let step = RwSignal::new(Step::Making);
    let make = move || {
        step.set(Step::Making);
        spawn_local(async move {
            let made = session.seal().await;
            step.try_set(made.map_or_else(Step::Not, Step::Code));
        });
    };
    make();
    let again = move || {
        view! {
            <button type="button" class="button button-wide" on:click=move |_| make()>
                {say("carry-again")}
            </button>
        }
    };
    let content = move || match step.get() {
        Step::Making => view! { <p role="status">{say("loading")}</p> }.into_any(),
        Step::Not(trouble) => {
            let text = session.words.with(|w| w.text(&format!("carry-{}", trouble.name())));
            view! {
                <p role="status">{text}</p>
                {match trouble {
                    // It would be as long again.
                    Trouble::Long => view! { <ButtonLink to=Route::Print icon=Icon::Print key="results-print" /> }.into_any(),
                    _ => again().into_any(),
                }}
            }
            .into_any()
        }
        Step::Code(Sealed { code, size, path, .. }) => {
            let seen = move |_| {
                step.set(Step::Word(code.clone()));
                page::focus_heading();
            };
            let around = size + 2 * QUIET;
            view! {
                <p class="lead">{say("carry-scan")}</p>
                <svg class="qr" viewBox=format!("{} {} {around} {around}", -QUIET, -QUIET) role="img" aria-label=say("carry-image")>
                    <path d=path />
                </svg>
                <button type="button" class="button button-main button-wide" on:click=seen>
                    <Pictogram icon=Icon::Check />
                    <span>{say("carry-seen")}</span>
                </button>
            }
            .into_any()
        }
        Step::Word(code) => {
            let (first, second) = code.split_at_checked(code.len() / 2).unwrap_or_default();
            view! {
                <p class="lead">{say("carry-word")}</p>
                <p class="panel code-word">
                    <bdi dir="ltr">{format!("{first} {second}")}</bdi>
                </p>
                <p>{say("carry-word-note")}</p>
                {again()}
            }
            .into_any()
        }
    };
    view! {
        <main class="page">
            <Back />
            <h1 tabindex="-1">{say("carry-heading")}</h1>
            {content}
        </main>
    }
}

/// The page that opens what a code brought, or a file.
#[component]
pub(super) fn Take() -> impl IntoView {
    let session = use_session();
    let secret = Secret::new(WORD);
    let open = move |event: leptos::ev::SubmitEvent| {
        secret.send(&event, |word| async move {
            let text =
                |trouble: Trouble| session.words.with_untracked(|w| w.text(&format!("carry-{}", trouble.name())));
            session.open_brought(&word).await.map_err(text)
        });
    };
    let content = move || {
        if !session.brought() {
            return view! { <Received /> }.into_any();
        }
        view! {
            <form class="question" method="dialog" on:submit=open novalidate>
                {move || session.draft_waits.get().then(|| view! { <p class="notice notice-warm">{say("take-replaces")}</p> })}
                <SecretField secret=secret label="take-word" hint="take-hint" />
                <div class="onward">
                    <button class="button button-main button-wide">{say("take-open")}</button>
                </div>
            </form>
        }
        .into_any()
    };
    view! {
        <main class="page page-question">
            <Back />
            <h1 tabindex="-1">{say("take-heading")}</h1>
            {content}
        </main>
    }
}
