//! A person can help: numbers of people, for the chosen country or for both.

use super::numbers::{Checked, Number, list, number};
use crate::components::{Back, ButtonLink, Icon, say, say_mixed};
use crate::language::Country;
use crate::route::Route;
use crate::session::use_session;
use crate::ui::*;

// Beside each number: who says that it is theirs, and where.
const FRANCE: [Number; 4] = [
    // Caf, "Un numéro unique pour contacter la Caf : le 3230".
    number("help-number-fr-3230", "3230", Icon::People),
    // UFC-Que Choisir, release of 28 December 2020 on public numbers without surcharge: 3646, Assurance maladie.
    number("help-number-fr-3646", "3646", Icon::Health),
    // Communauté de communes du Pays de Fayence, France services, "Votre retraite": 3960, Assurance retraite.
    number("help-number-fr-3960", "3960", Icon::Age),
    // Gouvernement.fr, "Le 3977 pour signaler des maltraitances envers les personnes âgées".
    number("help-number-fr-3977", "3977", Icon::Umbrella),
];

const CATALONIA: [Number; 3] = [
    // Generalitat de Catalunya, release of 26 August 2025 on the 012 (Europa Press, aldia.cat).
    number("help-number-es-012", "012", Icon::People),
    // Ministerio de Política Territorial y Función Pública, "El teléfono 060 de la Administración General del Estado".
    number("help-number-es-060", "060", Icon::Papers),
    // INSS, release of 5 June 2020 on the line for the ingreso mínimo vital; still answering beside the 020 in 2024.
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
                <p>{say_mixed(people)}</p>
            </section>
        }
    };
    let chosen =
        move || Country::ALL.into_iter().filter(move |c| session.country.get().is_none_or(|chosen| chosen == *c));
    view! {
        <main class="page">
            <Back />
            <h1 tabindex="-1">{say("help-heading")}</h1>
            <p class="lead">{say("help-lead")}</p>
            <ButtonLink to=Route::Together icon=Icon::People key="together-link" />
            <ButtonLink to=Route::Urgent icon=Icon::Urgent key="urgent-heading" />
            {move || chosen().map(country).collect_view()}
            <Checked />
        </main>
    }
}
