//! A person can help: numbers of people, for the chosen country or for both.

use super::numbers::{Checked, Number, list, number};
use crate::components::{ButtonLink, Icon, say};
use crate::language::Country;
use crate::route::Route;
use crate::session::use_session;
use crate::ui::*;

const FRANCE: [Number; 4] = [
    number("help-number-fr-3230", "3230", Icon::People),
    number("help-number-fr-3646", "3646", Icon::Health),
    number("help-number-fr-3939", "3939", Icon::Papers),
    number("help-number-fr-3977", "3977", Icon::Age),
];

const CATALONIA: [Number; 3] = [
    number("help-number-es-012", "012", Icon::People),
    number("help-number-es-060", "060", Icon::Papers),
    number("help-number-es-900202222", "900 20 22 22", Icon::Money),
];

/// The help page.
#[component]
pub(super) fn Help() -> impl IntoView {
    let session = use_session();
    let country = move |country: Country| {
        let (heading, numbers, people) = match country {
            Country::France => ("help-in-fr", &FRANCE[..], "help-social-fr"),
            Country::Catalonia => ("help-in-es", &CATALONIA[..], "help-social-es"),
        };
        view! {
            <section class="section">
                <h2>{say(heading)}</h2>
                {list(numbers)}
                <p>{say(people)}</p>
            </section>
        }
    };
    let chosen =
        move || Country::ALL.into_iter().filter(move |c| session.country.get().is_none_or(|chosen| chosen == *c));
    view! {
        <main class="page">
            <h1 tabindex="-1">{say("help-heading")}</h1>
            <p class="lead">{say("help-lead")}</p>
            <ButtonLink to=Route::Urgent icon=Icon::Urgent key="urgent-heading" />
            {move || chosen().map(country).collect_view()}
            <Checked />
        </main>
    }
}
