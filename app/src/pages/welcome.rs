//! The first pages: language and country; a need in pictures; what may be kept on this device, before anything is written.

use crate::components::{
    Back, Beside, ButtonLink, CountryButton, Icon, Languages, OptionButton, Pictogram, Scene, Tick, say, told,
};
use crate::journey::Need;
use crate::language::Country;
use crate::route::Route;
use crate::session::{Files, Loading, Storage, use_session};
use crate::ui::*;

/// The first page: who this is, and two taps, language and country.
#[component]
pub(super) fn Welcome() -> impl IntoView {
    let session = use_session();
    let take = Callback::new(move |country| {
        session.choose_country(country);
        session.go(Route::Need);
    });
    let option = move |country: Country| view! { <CountryButton country=country take=take /> };
    view! {
        <main class="page">
            <Scene />
            <h1 tabindex="-1">{say("welcome-heading")}</h1>
            <p class="lead">{say("welcome-lead")}</p>
            <p class="promise">
                <Pictogram icon=Icon::Shield />
                <span>{say("welcome-privacy")}</span>
            </p>
            <section class="section">
                <h2>{say("welcome-language")}</h2>
                <Languages />
            </section>
            <section class="section">
                <h2>{say("welcome-country")}</h2>
                <div class="options options-pair">{Country::ALL.map(option).collect_view()}</div>
            </section>
            <Show when=move || session.cabinet.with(|c| *c != Files::None)>
                <ButtonLink to=Route::Files icon=Icon::Papers key="files-heading" />
            </Show>
        </main>
    }
}

/// What the person needs most, in pictures. None is fine too.
#[component]
pub(super) fn NeedPage() -> impl IntoView {
    let session = use_session();
    let start = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if session.country.with_untracked(Option::is_none) {
            session.go(Route::Welcome);
        } else if session.storage.get_untracked() == Storage::Undecided {
            session.go(Route::Keep);
        } else {
            session.begin();
        }
    };
    let tile = move |need: Need| {
        let text = session.words.with(|w| w.text(&format!("need-{}", need.name())));
        let ticked = Signal::derive(move || session.journey.with(|j| j.needs().contains(&need)));
        let tick = Callback::new(move |on: bool| {
            let mut needs: Vec<Need> = session.journey.with_untracked(|j| j.needs().to_vec());
            needs.retain(|&n| n != need);
            if on {
                needs.push(need);
            }
            session.choose_needs(needs);
        });
        let key = format!("need-{}", need.name());
        view! { <Tick class="option-tile" text=text picture=key.clone() beside=told(key) ticked=ticked tick=tick /> }
    };
    view! {
        <main class="page page-question">
            <Back />
            <form class="question" method="dialog" on:submit=start novalidate>
                <fieldset>
                    <legend>
                        <h1 tabindex="-1">{say("need-heading")}<Beside text=told("need-heading") /></h1>
                    </legend>
                    <p class="hint">{say("need-hint")}</p>
                    <div class="options options-tiles">{move || Need::ALL.into_iter().map(tile).collect_view()}</div>
                </fieldset>
                <div class="onward">
                    <button class="button button-main button-wide">{say("welcome-start")}</button>
                </div>
            </form>
        </main>
    }
}

/// What may be kept on this device, before anything is written.
#[component]
pub(super) fn Keep() -> impl IntoView {
    let session = use_session();
    let waiting = RwSignal::new(false);
    let choose = move |storage: Storage| {
        if session.country.with_untracked(Option::is_none) {
            return session.go(Route::Welcome);
        }
        session.choose_storage(storage);
        waiting.set(true);
    };
    // The law may still be on its way: the conversation begins as soon as it is here.
    Effect::new(move |_| {
        if waiting.get() && session.loading.get() == Loading::Done && session.can_begin() {
            waiting.set(false);
            session.begin();
        }
    });
    let option = move |storage: Storage, icon: Icon, key: &'static str, note: &'static str| {
        view! { <OptionButton icon=icon key=key note=note take=Callback::new(move |()| choose(storage)) /> }
    };
    let together = Callback::new(move |()| session.go(Route::Together));
    view! {
        <main class="page">
            <Back />
            <h1 tabindex="-1">{say("keep-heading")}</h1>
            <p>{say("keep-lead")}</p>
            <div class="options">
                {option(Storage::Keep, Icon::OwnPhone, "keep-own", "keep-own-note")}
                {option(Storage::Nothing, Icon::SharedScreen, "keep-shared", "keep-shared-note")}
                <OptionButton id="keep-together" icon=Icon::People key="together-link" note="together-link-note" take=together />
            </div>
            <p class="promise">
                <Pictogram icon=Icon::Shield />
                <span>{say("keep-foot")}</span>
            </p>
            <Show when=move || waiting.get()>
                <p class="quiet" role="status">{say("loading")}</p>
            </Show>
        </main>
    }
}
