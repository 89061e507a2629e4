//! For whom Pont works: how that was checked and by whom, what is missing, and what to do where something does not work.

use super::numbers::{Number, list, number};
use crate::components::{Back, ButtonLink, Icon, picture_line, say, say_mixed};
use crate::route::Route;
use crate::session::use_session;
use crate::ui::*;
use pont_rules::calendar;
use pont_rules::model::Day;

/// The day of the last self-assessment: that of `docs/accessibility.md`.
fn assessed() -> Day {
    calendar::day(2026, 11, 26)
}

const HOW: [&str; 3] = ["access-how-2", "access-how-3", "access-state"];
const MISSING: [&str; 4] = ["access-missing-1", "access-missing-2", "access-missing-3", "access-missing-4"];

// Beside each number: who says that it is theirs, and where.
const DEFENDERS: [Number; 2] = [
    // Défenseur des droits, "Les équipes du Défenseur des droits restent joignables" (March 2020); the same on the sheet of the
    // Nantes house of rights.
    number("access-number-fr", "09 69 39 00 00", Icon::Shield),
    // Generalitat de Catalunya, "Vull presentar una queixa al Síndic de Greuges"; Regió7, 11 November 2025.
    number("access-number-es", "900 124 124", Icon::Shield),
];

/// The statement.
#[component]
pub(super) fn Accessibility() -> impl IntoView {
    let session = use_session();
    let when = move || {
        let date = session.date(assessed());
        session.words.with(|w| w.with("access-how-1", &[("date", date.into())]))
    };
    let line = |icon: Icon| move |key: &&'static str| picture_line(icon, say(key));
    view! {
        <main class="page">
            <Back />
            <h1 tabindex="-1">{say("access-heading")}</h1>
            <p class="lead">{say("access-lead")}</p>
            <section class="section">
                <h2>{say("access-how")}</h2>
                <ul class="ticks panel">
                    {picture_line(Icon::Check, when)}
                    {HOW.iter().map(line(Icon::Info)).collect_view()}
                </ul>
            </section>
            <section class="section">
                <h2>{say("access-missing")}</h2>
                <ul class="ticks panel">{MISSING.iter().map(line(Icon::Minus)).collect_view()}</ul>
            </section>
            <section class="section">
                <h2>{say("access-tell")}</h2>
                <p>{say("access-tell-1")}</p>
                <p>{say("access-tell-2")}</p>
                <ButtonLink to=Route::Help icon=Icon::Help key="title-help" />
            </section>
            <section class="section">
                <h2>{say("access-rights")}</h2>
                <p>{say_mixed("access-rights-1")}</p>
                <p>{say("access-rights-2")}</p>
                {list(&DEFENDERS)}
            </section>
        </main>
    }
}
