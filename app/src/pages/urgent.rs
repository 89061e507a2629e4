//! Food, shelter, violence: no question is needed, and no network.

use super::numbers::{Checked, Number, big, list, number};
use crate::components::{Back, Foreign, Icon, Pictogram, say};
use crate::language::Country;
use crate::session::{Session, use_session};
use crate::towns::Office;
use crate::ui::*;

// Beside each number: who says that it is theirs, and where.
const FRANCE_DANGER: [Number; 5] = [
    // DILA, service-public.fr, "Quels sont les numéros en cas d'urgence et les numéros d'écoute ?" (F33954): these five.
    number("urgent-number-112", "112", Icon::Urgent),
    number("urgent-number-fr-17", "17", Icon::Shield),
    number("urgent-number-fr-15", "15", Icon::Health),
    number("urgent-number-fr-18", "18", Icon::Urgent),
    number("urgent-number-fr-114", "114", Icon::OwnPhone),
];
const FRANCE_SHELTER: [Number; 1] = [
    // Réfugiés.info, "Appeler le 115 pour avoir un hébergement d'urgence".
    number("urgent-number-fr-115", "115", Icon::Shelter),
];
const FRANCE_VIOLENCE: [Number; 2] = [
    // TF1 Info, 25 November 2023, "La ligne d'écoute du 3919": free, day and night.
    number("urgent-number-fr-3919", "3919", Icon::Umbrella),
    // Département du Rhône, "Signaler la maltraitance…": 119, Enfance en danger.
    number("urgent-number-fr-119", "119", Icon::Child),
];

const CATALONIA_DANGER: [Number; 2] = [
    // Departament de Salut, notice of 19 April 2025 on the 061: the 112 for emergencies, the 061 for health (El Periódico).
    number("urgent-number-112", "112", Icon::Urgent),
    number("urgent-number-es-061", "061", Icon::Health),
];
const CATALONIA_VIOLENCE: [Number; 3] = [
    // Ministerio de Igualdad, release of 7 August 2025 on the 016 (Europa Press).
    number("urgent-number-es-016", "016", Icon::Umbrella),
    // Departament d'Igualtat i Feminisme, figures of 2025 on the 900 900 120 (El Món, 23 November 2025).
    number("urgent-number-es-900900120", "900 900 120", Icon::Umbrella),
    // Departament de Drets Socials, "Comunicació de maltractaments d'infants i adolescents": 116 111, Infància Respon.
    number("urgent-number-es-116111", "116 111", Icon::Child),
];

/// The page for what cannot wait.
#[component]
pub(super) fn Urgent() -> impl IntoView {
    let session = use_session();
    let part = |heading: &'static str, numbers: &[Number], text: Option<&'static str>| {
        view! {
            <section class="section">
                <h3>{say(heading)}</h3>
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
            {in_town(session, "town_emergency")}
        }
        .into_any(),
        Country::Catalonia => view! {
            <h2 class="country">{say("country-es")}</h2>
            {part("urgent-danger", &CATALONIA_DANGER, None)}
            {part("urgent-violence", &CATALONIA_VIOLENCE, None)}
            {part("urgent-shelter", &[], Some("urgent-shelter-es"))}
            {part("urgent-food", &[], Some("urgent-food-es"))}
            {in_town(session, "urgencia_social")}
        }
        .into_any(),
    };
    let chosen =
        move || Country::ALL.into_iter().filter(move |c| session.country.get().is_none_or(|chosen| chosen == *c));
    view! {
        <main class="page">
            <Back />
            <h1 tabindex="-1">{say("urgent-heading")}</h1>
            <p class="lead">{say("urgent-lead")}</p>
            {(!session.locked()).then(|| view! {
                <button type="button" class="button button-wide" on:click=move |_| session.slip_away()>
                    <Pictogram icon=Icon::Outside />
                    <span>{say("urgent-leave")}</span>
                </button>
                <p class="small quiet">{say("urgent-leave-note")}</p>
            })}
            {move || chosen().map(country).collect_view()}
            <Checked />
        </main>
    }
}

/// The offices of the household's town for a right that cannot wait, where the town says a number. Each has a day of its own on
/// which it was checked.
fn in_town(session: Session, right: &str) -> Option<AnyView> {
    let (language, mut offices) = session.offices(right)?;
    offices.retain(|office| !office.phone.is_empty());
    let line = |office: &Office| {
        let named = |text: &str| view! { <Foreign lang=language.clone() text=text /> };
        let address = (!office.address.is_empty()).then(|| view! { <span>{named(&office.address)}</span> }.into_any());
        let date = session.date(office.checked);
        let checked = session.words.with(|w| w.with("office-checked", &[("date", date.into())]));
        let whose = view! {
            <span>{named(&office.name)}</span>
            {address}
            <span class="small quiet">{checked}</span>
        };
        big(Icon::People, &office.phone, whose.into_any())
    };
    let lines = offices.iter().map(line).collect_view();
    let view = view! {
        <section class="section">
            <h3>{say("urgent-town")}</h3>
            <div class="numbers">{lines}</div>
        </section>
    };
    (!offices.is_empty()).then(|| view.into_any())
}
