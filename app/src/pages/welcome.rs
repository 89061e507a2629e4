//! The first page: language, country, a need in pictures; then what may be kept on this device, before anything is written.

use crate::browser::page;
use crate::components::bar::Languages;
use crate::components::{Choice, Icon, Pictogram, Scene, Tick, say};
use crate::journey::Need;
use crate::language::Country;
use crate::session::{Loading, Storage, use_session};
use crate::ui::*;

/// Welcome, and then the choice of what is kept.
#[component]
pub(super) fn Welcome() -> impl IntoView {
    let asking = RwSignal::new(false);
    move || if asking.get() { Keep(KeepProps { asking }).into_any() } else { Start(StartProps { asking }).into_any() }
}

#[component]
fn Start(asking: RwSignal<bool>) -> impl IntoView {
    let session = use_session();
    let missing = RwSignal::new(false);
    let start = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if session.country.with_untracked(Option::is_none) {
            missing.set(true);
            page::after_paint(|| page::focus("#country-fr"));
        } else if session.storage.get_untracked() == Storage::Undecided {
            asking.set(true);
            page::focus_heading();
        } else {
            session.begin();
        }
    };
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
            <form class="question" method="dialog" on:submit=start novalidate>
                <Countries missing=missing />
                <Needs />
                <div class="onward">
                    <button class="button button-main button-wide">{say("welcome-start")}</button>
                </div>
            </form>
        </main>
    }
}

#[component]
fn Countries(missing: RwSignal<bool>) -> impl IntoView {
    let session = use_session();
    let option = move |country: Country| {
        let key = format!("country-{}", country.code());
        let chosen = Signal::derive(move || session.country.get() == Some(country));
        let choose = Callback::new(move |()| {
            missing.set(false);
            session.choose_country(country);
        });
        let text = session.words.with(|w| w.text(&key));
        view! { <Choice name="country".to_owned() id=key text=text chosen=chosen choose=choose /> }
    };
    view! {
        <fieldset class="section">
            <legend>
                <h2>{say("welcome-country")}</h2>
            </legend>
            <Show when=move || missing.get()>
                <p class="error" role="alert">
                    <Pictogram icon=Icon::Urgent />
                    <span>{say("error-country")}</span>
                </p>
            </Show>
            <div class="options options-pair">{move || Country::ALL.into_iter().map(option).collect_view()}</div>
        </fieldset>
    }
}

/// The pictogram of a need.
fn picture(need: Need) -> Icon {
    match need {
        Need::Rent => Icon::House,
        Need::Food => Icon::Food,
        Need::Child => Icon::Child,
        Need::Health => Icon::Health,
        Need::Work => Icon::Work,
        Need::Age => Icon::Age,
        Need::Papers => Icon::Papers,
        Need::Everything => Icon::Everything,
    }
}

#[component]
fn Needs() -> impl IntoView {
    let session = use_session();
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
        view! { <Tick class="option-tile" text=text icon=picture(need) ticked=ticked tick=tick /> }
    };
    view! {
        <fieldset class="section">
            <legend>
                <h2>{say("need-heading")}</h2>
            </legend>
            <p class="hint">{say("need-hint")}</p>
            <div class="options options-tiles">{move || Need::ALL.into_iter().map(tile).collect_view()}</div>
        </fieldset>
    }
}

#[component]
fn Keep(asking: RwSignal<bool>) -> impl IntoView {
    let session = use_session();
    let waiting = RwSignal::new(false);
    let choose = move |storage: Storage| {
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
        view! {
            <button type="button" class="option" on:click=move |_| choose(storage)>
                <Pictogram icon=icon />
                <span class="option-body">
                    <span>{say(key)}</span>
                    <span class="option-note">{say(note)}</span>
                </span>
            </button>
        }
    };
    view! {
        <main class="page">
            <div class="journey">
                <button type="button" class="back" on:click=move |_| asking.set(false)>
                    <Pictogram icon=Icon::Back />
                    <span>{say("back")}</span>
                </button>
            </div>
            <h1 tabindex="-1">{say("keep-heading")}</h1>
            <p>{say("keep-lead")}</p>
            <div class="options">
                {option(Storage::Keep, Icon::OwnPhone, "keep-own", "keep-own-note")}
                {option(Storage::Nothing, Icon::SharedScreen, "keep-shared", "keep-shared-note")}
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
