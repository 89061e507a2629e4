//! The towns that have a folder of their own: each can be looked at with an invented household. For those who look after them.

use crate::components::{Back, CountryButton, Foreign, Icon, Pictogram, say};
use crate::language::Country;
use crate::session::{Loading, use_session};
use crate::towns::Town;
use crate::ui::*;

/// The page.
#[component]
pub(super) fn TownsPage() -> impl IntoView {
    let session = use_session();
    let take = Callback::new(move |country| session.choose_country(country));
    let country = move |country: Country| view! { <CountryButton country=country take=take /> };
    let town = move |town: &Town| {
        let code = town.codes.first().cloned().unwrap_or_default();
        let (lang, name) = (town.language.clone(), town.name.clone());
        view! {
            <button type="button" class="option" data-town=code.clone() on:click=move |_| session.preview_town(&code)>
                <Pictogram icon=Icon::Place />
                <span>
                    <Foreign lang=lang text=name />
                </span>
            </button>
        }
    };
    let list = move || match session.towns.get() {
        Some(towns) if session.loading.get() == Loading::Done => {
            let towns = towns.all().iter().map(town).collect_view();
            view! { <div class="options">{towns}</div> }.into_any()
        }
        None if session.country.with(Option::is_none) => ().into_any(),
        _ => view! { <p role="status">{say("loading")}</p> }.into_any(),
    };
    view! {
        <main class="page">
            <Back />
            <h1 tabindex="-1">{say("towns-heading")}</h1>
            <p class="lead">{say("towns-lead")}</p>
            <p class="notice notice-warm">
                <Pictogram icon=Icon::Info />
                <span>{say("towns-lost")}</span>
            </p>
            <div class="options options-pair">{Country::ALL.into_iter().map(country).collect_view()}</div>
            {list}
        </main>
    }
}
