//! Food, shelter, violence: no question is needed, and no network.

use super::numbers::{Checked, Number, list, number};
use crate::components::{Icon, say};
use crate::language::Country;
use crate::session::use_session;
use crate::ui::*;

const FRANCE_DANGER: [Number; 5] = [
    number("urgent-number-112", "112", Icon::Urgent),
    number("urgent-number-fr-17", "17", Icon::Shield),
    number("urgent-number-fr-15", "15", Icon::Health),
    number("urgent-number-fr-18", "18", Icon::Urgent),
    number("urgent-number-fr-114", "114", Icon::OwnPhone),
];
const FRANCE_SHELTER: [Number; 1] = [number("urgent-number-fr-115", "115", Icon::Shelter)];
const FRANCE_VIOLENCE: [Number; 2] =
    [number("urgent-number-fr-3919", "3919", Icon::Hand), number("urgent-number-fr-119", "119", Icon::Child)];

const CATALONIA_DANGER: [Number; 2] =
    [number("urgent-number-112", "112", Icon::Urgent), number("urgent-number-es-061", "061", Icon::Health)];
const CATALONIA_VIOLENCE: [Number; 3] = [
    number("urgent-number-es-016", "016", Icon::Hand),
    number("urgent-number-es-900900120", "900 900 120", Icon::Hand),
    number("urgent-number-es-116111", "116 111", Icon::Child),
];

/// The page for what cannot wait.
#[component]
pub(super) fn Urgent() -> impl IntoView {
    let session = use_session();
    let part = |heading: &'static str, numbers: &[Number], text: Option<&'static str>| {
        view! {
            <section class="section">
                <h2>{say(heading)}</h2>
                {text.map(|key| view! { <p>{say(key)}</p> })}
                {(!numbers.is_empty()).then(|| list(numbers))}
            </section>
        }
    };
    let country = move |country: Country| match country {
        Country::France => view! {
            <h2 class="country">{say("country-fr")}</h2>
            {part("urgent-danger", &FRANCE_DANGER, None)}
            {part("urgent-violence", &FRANCE_VIOLENCE, None)}
            {part("urgent-shelter", &FRANCE_SHELTER, None)}
            {part("urgent-food", &[], Some("urgent-food-fr"))}
        }
        .into_any(),
        Country::Catalonia => view! {
            <h2 class="country">{say("country-es")}</h2>
            {part("urgent-danger", &CATALONIA_DANGER, None)}
            {part("urgent-violence", &CATALONIA_VIOLENCE, None)}
            {part("urgent-shelter", &[], Some("urgent-shelter-es"))}
            {part("urgent-food", &[], Some("urgent-food-es"))}
        }
        .into_any(),
    };
    let chosen =
        move || Country::ALL.into_iter().filter(move |c| session.country.get().is_none_or(|chosen| chosen == *c));
    view! {
        <main class="page">
            <h1 tabindex="-1">{say("urgent-heading")}</h1>
            <p class="lead">{say("urgent-lead")}</p>
            {move || chosen().map(country).collect_view()}
            <Checked />
        </main>
    }
}
