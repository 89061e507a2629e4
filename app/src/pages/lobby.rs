//! The screen in a lobby: the wall of languages, and the question whether somebody is still there.

use crate::browser::{dialog, page};
use crate::components::{Dialog, Icon, LanguageButton, Pictogram, Scene, say};
use crate::kiosk::Presence;
use crate::language::Language;
use crate::session::{Session, use_session};
use crate::ui::*;

/// The id of the question whether somebody is there.
const IDLE: &str = "idle-dialog";

/// How often the seconds that are left are said, to those who do not see them.
const SAID: u32 = 10;

/// The first page: each language by its own name, nothing else to decide.
#[component]
pub(super) fn Wall() -> impl IntoView {
    let session = use_session();
    let greet = Callback::new(move |language| session.greet(language));
    let option = move |language: Language| view! { <LanguageButton language=language take=greet /> };
    let state =
        move || session.words.with(|w| w.text(if session.stocked.get() { "kiosk-ready" } else { "kiosk-preparing" }));
    view! {
        <main class="page wall">
            {move || logo(session)}
            <Scene />
            <h1 tabindex="-1">{say("welcome-heading")}</h1>
            <div class="options options-pair wall-languages">{Language::ALL.map(option).collect_view()}</div>
            <p class="promise">
                <Pictogram icon=Icon::Shield />
                <span>{say("kiosk-promise")}</span>
            </p>
            <p class="small quiet" role="status" data-stocked=move || session.stocked.get().to_string()>{state}</p>
        </main>
    }
}

/// The drawing of the town whose screen it is.
fn logo(session: Session) -> Option<AnyView> {
    let logo = session.towns.with(|towns| Some(towns.as_ref()?.of(&session.kiosk().town)?.logo.clone()))?;
    (!logo.is_empty()).then(|| {
        let address = format!("{}#logo-{logo}", page::pictures());
        view! {
            <svg class="wall-logo" aria-hidden="true" focusable="false">
                <use href=address />
            </svg>
        }
        .into_any()
    })
}

/// Asks whether somebody is there, before a lobby's screen or before open files, to the eye and to the ear, with all the time to answer.
#[component]
pub(super) fn Idle() -> impl IntoView {
    let session = use_session();
    Effect::new(move |_| match session.presence.get() {
        Presence::Asked(_) => dialog::open(IDLE),
        Presence::There | Presence::Gone => dialog::close(IDLE),
    });
    let left = move || match session.presence.get() {
        Presence::Asked(left) => left,
        Presence::There | Presence::Gone => 0,
    };
    let left = Memo::new(move |_| left());
    let said = Memo::new(move |_| left.get().div_ceil(SAID) * SAID);
    // What would come to an end: all that was said, or only the files' being open.
    let (text, remaining, end) = match session.locked() {
        true => ("kiosk-there-text", "kiosk-left", "kiosk-finish"),
        false => ("files-there-text", "files-left", "files-close"),
    };
    let finish = move |_| {
        if session.locked() {
            session.leave();
        } else {
            session.stay();
            session.close_files();
        }
    };
    let words = move || session.words.with(|w| w.with(remaining, &[("seconds", i64::from(said.get()).into())]));
    view! {
        <Dialog id=IDLE heading=Signal::derive(say("kiosk-there")) closed=Callback::new(move |()| session.stay())>
            <p>{say(text)}</p>
            <p class="countdown" aria-hidden="true">{move || left.get().to_string()}</p>
            <p class="status" role="status" aria-live="assertive">{words}</p>
            <button type="button" class="button button-main button-wide" on:click=move |_| session.stay()>
                <Pictogram icon=Icon::Check />
                <span>{say("kiosk-stay")}</span>
            </button>
            <button type="button" class="button button-wide" on:click=finish>
                <Pictogram icon=if session.locked() { Icon::Erase } else { Icon::Shield } />
                <span>{say(end)}</span>
            </button>
        </Dialog>
    }
}
