//! Helping somebody: two doors, for who is close to the person and for who helps people at work.

use crate::components::{Back, ButtonLink, Icon, OptionButton, SecondLanguage, picture_line, say};
use crate::route::Route;
use crate::session::use_session;
use crate::ui::*;

/// What helps when two sit before one screen.
const HINTS: [(&str, Icon); 4] = [
    ("together-hint-answer", Icon::People),
    ("together-hint-unknown", Icon::Unknown),
    ("together-hint-papers", Icon::Papers),
    ("together-hint-passwords", Icon::Shield),
];

/// The page.
#[component]
pub(super) fn Together() -> impl IntoView {
    let session = use_session();
    let close = RwSignal::new(false);
    let hints = || HINTS.map(|(key, icon)| picture_line(icon, say(key))).collect_view();
    let enter = Callback::new(move |()| close.set(true));
    let work = Callback::new(move |()| session.go(Route::Files));
    let doors = move || {
        view! {
            <p class="lead">{say("together-lead")}</p>
            <div class="options">
                <OptionButton id="door-close" icon=Icon::People key="together-close" note="together-close-note" take=enter />
                <OptionButton id="door-work" icon=Icon::Office key="together-work" note="together-work-note" take=work />
            </div>
            <ButtonLink to=Route::Take icon=Icon::Papers key="hand-open-link" />
        }
    };
    let onward = move |_| match session.country.with_untracked(Option::is_some) {
        true if untrack(|| session.can_begin()) => session.begin(),
        true => session.go(Route::Keep),
        false => session.go(Route::Welcome),
    };
    view! {
        <main class="page">
            <Back />
            <h1 tabindex="-1">{say("together-heading")}</h1>
            {move || match close.get() {
                false => doors().into_any(),
                true => view! {
                    <ul class="ticks panel">{hints()}</ul>
                    <SecondLanguage turned=Callback::new(|()| ()) on_page=true />
                    <button type="button" class="button button-main button-wide" on:click=onward>{say("together-start")}</button>
                    <Show when=move || session.can_begin()>
                        <ButtonLink to=Route::Quick icon=Icon::Everything key="quick-link" />
                    </Show>
                }.into_any(),
            }}
        </main>
    }
}
