//! The controls while a page is read, or why it cannot be; and the question whether amounts may be heard.

use super::player;
use crate::aloud::{Reading, Silence};
use crate::components::dialog::Dialog;
use crate::components::icon::Icon;
use crate::components::link::ButtonLink;
use crate::components::picture::Pictogram;
use crate::components::say;
use crate::route::Route;
use crate::session::use_session;
use crate::ui::*;

/// The id of the question about headphones.
pub(super) const HEADPHONES: &str = "headphones-dialog";

/// The speeds in the order in which the button goes through them, with their words.
const SPEEDS: [(Option<&str>, &str); 3] =
    [(None, "aloud-speed-normal"), (Some("fast"), "aloud-speed-fast"), (Some("slow"), "aloud-speed-slow")];

/// The controls. They stop the reading where the page they belong to is left.
#[allow(unreachable_pub, reason = "the component macro makes its own items public")]
#[component]
pub(super) fn Panel() -> impl IntoView {
    let session = use_session();
    Effect::new(move |before: Option<_>| {
        let now = (session.route.get(), session.language.get(), session.draft_waits.get());
        if before.is_some_and(|before| before != now) && session.aloud.get_untracked() != Reading::Off {
            player::stop(session);
        }
        now
    });
    Effect::new(move |before: Option<_>| {
        let now = (session.storage.get(), session.journey.with(|j| j.is_empty()));
        if before.is_some_and(|before| before != now) {
            player::forget_headphones();
        }
        now
    });
    let shown = Memo::new(move |_| match session.aloud.get() {
        Reading::Off => None,
        Reading::Silent(silence) => Some(Some(silence)),
        Reading::Starting | Reading::On | Reading::Paused => Some(None),
    });
    let content = move || match shown.get() {
        None => ().into_any(),
        Some(None) => Controls().into_any(),
        Some(Some(silence)) => view! { <Silent silence=silence /> }.into_any(),
    };
    view! {
        {content}
        <Headphones />
    }
}

/// Asks whether amounts may be said, on a device that others use too.
#[component]
fn Headphones() -> impl IntoView {
    let session = use_session();
    view! {
        <Dialog id=HEADPHONES heading=Signal::derive(say("headphones-heading"))>
            <p>{say("headphones-text")}</p>
            // First, so that it has the focus: a key held down must not say amounts aloud.
            <button type="button" class="button button-wide" on:click=move |_| player::with_headphones(session, false)>
                {say("headphones-no")}
            </button>
            <button
                type="button"
                class="button button-main button-wide"
                on:click=move |_| player::with_headphones(session, true)
            >
                <Pictogram icon=Icon::Headphones />
                <span>{say("headphones-yes")}</span>
            </button>
        </Dialog>
    }
}

#[component]
fn Controls() -> impl IntoView {
    let session = use_session();
    let paused = Memo::new(move |_| session.aloud.get() == Reading::Paused);
    let hold = move |_| match paused.get_untracked() {
        true => player::go_on(session),
        false => player::pause(session),
    };
    let hold_icon = move || match paused.get() {
        true => view! { <Pictogram icon=Icon::Play /> },
        false => view! { <Pictogram icon=Icon::Pause /> },
    };
    let hold_words = move || session.words.with(|w| w.text(if paused.get() { "aloud-go-on" } else { "aloud-pause" }));
    let speed = move || {
        let now = session.voice_speed.get();
        SPEEDS.into_iter().position(|(speed, _)| speed == now.as_deref()).unwrap_or_default()
    };
    let speed_words = move || session.words.with(|w| w.text(SPEEDS[speed()].1));
    let speed_label = move || session.words.with(|w| w.with("aloud-speed", &[("speed", speed_words().into())]));
    let faster = move |_| {
        session.choose_voice_speed(SPEEDS[(untrack(speed) + 1) % SPEEDS.len()].0);
        player::again(session);
    };
    let note = player::note();
    let note = move || {
        let words = |key: &str| session.words.with(|w| w.text(key));
        note.get().map(|key| view! { <p class="aloud-note" role="status">{words(key)}</p> })
    };
    view! {
        <section class="aloud" aria-label=say("aloud-label")>
            <div class="aloud-row">
            <button type="button" class="tool" aria-label=say("aloud-before-long") on:click=move |_| player::step(session, false)>
                <Pictogram icon=Icon::Back />
                <span>{say("aloud-before")}</span>
            </button>
            <button type="button" class="tool aloud-hold" on:click=hold>
                {hold_icon}
                <span>{hold_words}</span>
            </button>
            <button type="button" class="tool" aria-label=say("aloud-after-long") on:click=move |_| player::step(session, true)>
                <span class="aloud-after">
                    <Pictogram icon=Icon::Back />
                </span>
                <span>{say("aloud-after")}</span>
            </button>
            <button type="button" class="tool" aria-label=speed_label on:click=faster>
                <Pictogram icon=Icon::Speed />
                <span>{speed_words}</span>
            </button>
            <button type="button" class="tool aloud-stop" aria-label=say("aloud-stop-long") on:click=move |_| player::end(session)>
                <Pictogram icon=Icon::Stop />
                <span>{say("aloud-stop")}</span>
            </button>
            </div>
            {note}
        </section>
    }
}

/// Says plainly that nothing can be heard, and who can help.
#[component]
fn Silent(silence: Silence) -> impl IntoView {
    let session = use_session();
    let why = match silence {
        Silence::NoVoice => "aloud-no-voice",
        Silence::NetworkOnly => "aloud-network-only",
    };
    view! {
        <section class="aloud aloud-silent" aria-label=say("aloud-label") data-silence=why>
            <p role="status">{say(why)}</p>
            <p>{say("aloud-human")}</p>
            <div class="buttons">
                <ButtonLink to=Route::Help icon=Icon::Help key="help-heading" />
                <button type="button" class="button" on:click=move |_| player::end(session)>
                    {say("close")}
                </button>
            </div>
        </section>
    }
}
