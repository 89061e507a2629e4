//! The paper of a mandate, and signing it on the screen.

use crate::browser::{intl, worker};
use crate::components::{Foreign, Icon, Pictogram, Pieces, say};
use crate::language::Country;
use crate::mandate::{Mandate, frame};
use crate::pages::print::sides;
use crate::session::{Session, use_session};
use crate::ui::*;
use crate::words::{Arg, Words};
use leptos::task::spawn_local;

/// The paper of a mandate: both languages, its code, and where to sign, on screen or by hand.
#[component]
pub(super) fn Paper(mandate: Mandate) -> impl IntoView {
    let session = use_session();
    let code = RwSignal::new(None::<(i32, String)>);
    let text = mandate.code();
    spawn_local(async move {
        code.try_set(worker::printed(&text).await);
    });
    let unsigned = mandate.signatures.iter().all(String::is_empty);
    let salt = mandate.salt;
    let sheet = move || {
        let mandate = mandate.clone();
        sides(session, move |words| paper(session, words, &mandate, code))
    };
    view! {
        <section class="section">
            {unsigned.then(|| view! { <Sign salt=salt /> })}
            <button type="button" class="button button-main button-wide no-print" on:click=move |_| session.print()>
                <Pictogram icon=Icon::Print />
                <span>{say("mandate-print")}</span>
            </button>
            {sheet}
        </section>
    }
}

fn paper(session: Session, words: &Words, mandate: &Mandate, code: RwSignal<Option<(i32, String)>>) -> AnyView {
    let text = |key: &str| words.text(key);
    let date = |day| Arg::from(intl::date(words.language().locale(), day));
    let days = i64::from(mandate.days).into();
    let span = [("n", days), ("from", date(mandate.from)), ("until", date(mandate.until()))];
    let law = match session.country.get() {
        Some(Country::Catalonia) => "doc-mandate-law-es",
        _ => "doc-mandate-law-fr",
    };
    let list = |keys: &[&str]| keys.iter().map(|key| view! { <li>{words.text(key)}</li> }).collect_view();
    let themes: Vec<_> = mandate
        .themes()
        .map(|(_, name, back)| {
            let back = back.map(|day| words.with("mandate-revoked", &[("date", date(day))]));
            view! { <li>{words.text(&format!("theme-{name}"))} {back.map(|text| view! { " " <strong>{text}</strong> })}</li> }
        })
        .collect();
    let channels: Vec<_> =
        mandate.channels().map(|name| view! { <li>{words.text(&format!("by-{name}"))}</li> }).collect();
    let party = |key: &str, name: &str| {
        let name = name.to_owned();
        view! { <p class="sheet-fill"><strong>{words.text(key)}</strong> " " <bdi>{name}</bdi></p> }
    };
    let box_of = |key: &str, drawn: &str| {
        let drawn = (!drawn.is_empty()).then(|| {
            view! { <svg class="sheet-signature" viewBox=frame(drawn) aria-hidden="true"><path d=drawn.to_owned() /></svg> }
        });
        view! { <div class="sheet-sign"><p class="small">{words.text(key)}</p>{drawn}</div> }
    };
    let [own, theirs] = &mandate.signatures;
    let signs = mandate.signs();
    let shown = words.pieces("doc-mandate-signs", &[("hash", Arg::foreign("en", &signs))]);
    let drawn = move || {
        code.get().map(|(size, path)| {
            let around = size + 8;
            view! { <svg class="sheet-qr" viewBox=format!("-4 -4 {around} {around}") aria-hidden="true"><path d=path /></svg> }
        })
    };
    view! {
        <h2>{text("doc-mandate")}</h2>
        <p>{text("doc-mandate-parties")}</p>
        {party("doc-mandate-person", &mandate.person)}
        {party("doc-mandate-helper", &mandate.helper)}
        <h3>{text("doc-mandate-themes")}</h3>
        <ul class="sheet-reasons">{themes}</ul>
        <p>{words.with("doc-mandate-days", &span)}</p>
        <h3>{text("doc-mandate-channels")}</h3>
        <ul class="sheet-reasons">{channels}</ul>
        <p class="small">{text(law)}</p>
        <p>{text("doc-mandate-revoke")}</p>
        <p>{text("doc-mandate-guardian")}</p>
        <h3>{text("doc-mandate-duties")}</h3>
        <ul class="sheet-reasons">
            {list(&[
                "doc-mandate-duty-only",
                "doc-mandate-duty-data",
                "doc-mandate-duty-ask",
                "doc-mandate-duty-erase",
                "doc-mandate-duty-secret",
            ])}
        </ul>
        <p>{text("doc-mandate-rights")}</p>
        <h3>{text("doc-mandate-ends")}</h3>
        <ul class="sheet-reasons">
            {list(&["doc-mandate-end-revoke", "doc-mandate-end-helper", "doc-mandate-end-guardian", "doc-mandate-end-death"])}
        </ul>
        <h3>{text("doc-mandate-sign")}</h3>
        <p class="sheet-fill"><bdi>{mandate.place.clone()}</bdi></p>
        <div class="sheet-signs">{box_of("doc-mandate-person", own)} {box_of("doc-mandate-helper", theirs)}</div>
        <p class="small"><Pieces of=shown /></p>
        {drawn}
        <p class="small">{text("doc-mandate-signs-note")}</p>
        <p class="small"><Foreign lang="" text=text("doc-mandate-only") /></p>
    }
    .into_any()
}

/// Signing on the screen, by finger or mouse; whoever cannot signs on the paper.
#[component]
fn Sign(salt: [u8; 16]) -> impl IntoView {
    let session = use_session();
    let open = RwSignal::new(false);
    let drawn = [RwSignal::new(String::new()), RwSignal::new(String::new())];
    let trouble = RwSignal::new(String::new());
    let keep = move |_| {
        let signatures = drawn.map(|path| path.get_untracked());
        spawn_local(async move {
            let done = session.change_work(move |work| {
                if let Some(mandate) = work.mandates.iter_mut().find(|m| m.salt == salt) {
                    mandate.signatures = signatures;
                }
            });
            if let Err(why) = done.await {
                trouble.try_set(session.words.with_untracked(|w| w.text(&why.key())));
            }
        });
    };
    let pads = move || {
        view! {
            <p>{say("mandate-sign-hint")}</p>
            <Pad key="mandate-sign-person" path=drawn[0] />
            <Pad key="mandate-sign-helper" path=drawn[1] />
            <p class="error" role="alert">{move || trouble.get()}</p>
            <button type="button" class="button button-wide" id="sign-keep" on:click=keep>{say("mandate-sign-keep")}</button>
        }
    };
    view! {
        <div class="block no-print">
            <Show when=move || open.get() fallback=move || view! {
                <button type="button" class="button button-wide" id="mandate-sign" on:click=move |_| open.set(true)>
                    {say("mandate-sign")}
                </button>
            }>{pads}</Show>
        </div>
    }
}

/// The longest signature, in signs of its path.
const LONGEST_PATH: usize = 8_000;

/// A place to draw on.
#[component]
fn Pad(key: &'static str, path: RwSignal<String>) -> impl IntoView {
    let down = RwSignal::new(false);
    let point = move |event: &leptos::ev::PointerEvent, begins: bool| {
        let way = if begins { 'M' } else { 'L' };
        let at = format!("{way}{} {}", event.offset_x(), event.offset_y());
        path.update(|p| {
            if p.len() + at.len() <= LONGEST_PATH {
                p.push_str(&at);
            }
        });
    };
    view! {
        <div class="field">
            <p class="label">{say(key)}</p>
            <svg
                class="pad"
                role="img"
                aria-label=say(key)
                on:pointerdown=move |event| {
                    down.set(true);
                    point(&event, true);
                }
                on:pointermove=move |event| {
                    if down.get_untracked() {
                        point(&event, false);
                    }
                }
                on:pointerup=move |_| down.set(false)
                on:pointerleave=move |_| down.set(false)
            >
                <path d=move || path.get() />
            </svg>
            <button type="button" class="button button-small" on:click=move |_| path.set(String::new())>
                {say("mandate-sign-clear")}
            </button>
        </div>
    }
}
