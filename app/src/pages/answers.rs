//! Everything said so far, each with a way to change it.

use super::question::{capital, question_text};
use crate::browser::{intl, page};
use crate::components::{Back, ButtonLink, Foreign, Icon, Mixed, say};
use crate::journey::{Asked, Journey, Period, Provenance, Said, Value, When};
use crate::place::{Place, PlaceKind};
use crate::route::Route;
use crate::session::{Session, use_session};
use crate::ui::*;
use crate::words::Words;
use pont_rules::calendar;
use pont_rules::model::{Catalogue, Domain, Input, Money};

/// An answer in words.
pub(super) fn answer_text(words: &Words, catalogue: &Catalogue, input: &Input, value: &Value) -> String {
    let locale = words.language().locale();
    match value {
        Value::Bool(yes) => words.text(if *yes { "question-yes" } else { "question-no" }),
        Value::Choice(id) => match input.domain {
            Domain::Choice(at) => {
                catalogue.enums.get(usize::from(at)).map_or(String::new(), |e| words.text(&format!("v-{}-{id}", e.id)))
            }
            _ => String::new(),
        },
        Value::Number { amount, period, about } => {
            let plain = matches!(input.domain, Domain::Number { money: Money::No, .. });
            let figure = if plain { intl::number(locale, *amount) } else { intl::euros(locale, *amount) };
            let figure = match period.filter(|_| !plain) {
                Some(period) => words.with(amount_key(period), &[("amount", figure.into())]),
                None => figure,
            };
            if *about { words.with("answers-about", &[("amount", figure.into())]) } else { figure }
        }
        Value::Date(When::Day(day)) => intl::date(locale, *day),
        Value::Date(When::Month { year, month }) => intl::month(locale, calendar::month(*year, *month)),
        Value::Date(When::Year(year)) => year.to_string(),
        Value::Date(When::Age { years, .. }) => words.with("answer-age", &[("n", i64::from(*years).into())]),
        Value::CannotSay => words.text("question-unknown"),
        Value::Refused => words.text("question-refuse"),
    }
}

fn amount_key(period: Period) -> &'static str {
    match period {
        Period::Week => "amount-week",
        Period::Fortnight => "amount-fortnight",
        Period::Month => "amount-month",
        Period::Year => "amount-year",
    }
}

/// Where an answer was read: for who helps a box to tick, for others only said.
fn seen(session: Session, words: &Words, asked: &Asked, document: Option<&String>) -> Option<AnyView> {
    let said = session.journey.with(|j| j.said(&asked.input, asked.person).cloned())?;
    let document = words.text(&format!("doc-{}", document?));
    let is = said.provenance == Provenance::Seen;
    if matches!(said.value, Value::CannotSay | Value::Refused) {
        return None;
    }
    if !session.helps() {
        let text = || words.with("answers-was-seen", &[("document", document.into())]);
        return is.then(|| view! { <p class="small quiet"><Mixed text=text() /></p> });
    }
    let text = words.with("answers-seen", &[("document", document.into())]);
    let asked = asked.clone();
    Some(view! {
        <label class="told-seen">
            <input
                type="checkbox"
                prop:checked=is
                on:change=move |event| session.note_seen(&asked, event_target_checked(&event))
            />
            <span><Mixed text=text /></span>
        </label>
    })
}

/// One line: the question, the answer, where it was read, the way to change it.
fn told(
    words: &Words,
    question: String,
    answer: AnyView,
    seen: Option<AnyView>,
    change: impl Fn() + Send + 'static,
) -> AnyView {
    let label = words.with("answers-change-long", &[("question", question.clone().into())]);
    view! {
        <li class="told">
            <p>
                <span class="told-question"><Mixed text=question /></span>
                <span class="told-answer">{answer}</span>
            </p>
            <button type="button" class="button button-small" aria-label=label on:click=move |_| change()>
                {words.text("answers-change")}
            </button>
            {seen}
        </li>
    }
    .into_any()
}

fn place_text(words: &Words, place: &Place) -> AnyView {
    match place.kind {
        PlaceKind::Town => view! { <Foreign lang=place.language.clone() text=place.name.clone() /> }.into_any(),
        PlaceKind::NoFixedAddress => words.text("place-no-address").into_any(),
        PlaceKind::Unknown => words.text("place-unknown").into_any(),
    }
}

fn household_text(session: Session, words: &Words) -> String {
    let names = session.journey.with(|j| j.household().members().iter().map(|m| m.id).collect::<Vec<_>>());
    let names: Vec<String> = names.into_iter().map(|id| session.called(id, words)).collect();
    capital(&names.join(&words.text("list-separator")))
}

fn list(session: Session, words: &Words, catalogue: &Catalogue) -> AnyView {
    let place = session.journey.with(|j| j.place().cloned());
    let place = place.map(|place| {
        told(words, words.text("answers-place"), place_text(words, &place), None, move || session.change_place())
    });
    let complete = session.journey.with(|j| j.household().complete());
    let household = complete.then(|| {
        let text = household_text(session, words);
        told(words, words.text("answers-household"), text.into_any(), None, move || session.change_household())
    });
    let said =
        session.journey.with(|j| j.everything_said().map(|(a, s)| (a.clone(), s.value.clone())).collect::<Vec<_>>());
    // In the order of the catalogue, which is the order of a conversation; each input person by person.
    let mut known = Vec::new();
    for input in &catalogue.inputs {
        for (asked, value) in said.iter().filter(|(asked, _)| asked.input == input.id) {
            let text = answer_text(words, catalogue, input, value).into_any();
            let asked = asked.clone();
            let question = question_text(session, words, &asked);
            let seen = seen(session, words, &asked, input.document.as_ref());
            known.push(told(words, question, text, seen, move || session.change(&asked)));
        }
    }
    view! { <ul>{place} {household} {known}</ul> }.into_any()
}

/// The overview of answers.
#[component]
pub(super) fn Answers() -> impl IntoView {
    let session = use_session();
    let empty = move || session.journey.with(Journey::is_empty);
    let undone = RwSignal::new(0_u32);
    let undo = move |_| {
        session.undo();
        undone.update(|n| *n += 1);
        // The last change takes the button along.
        if !session.journey.with_untracked(Journey::can_undo) {
            page::focus("h1");
        }
    };
    // Twice the same words would not be announced again: a space that nobody hears makes them others.
    let said = move || match undone.get() {
        0 => String::new(),
        n => session.words.with(|w| w.text("answers-undone")) + ["", "\u{a0}"][(n % 2) as usize],
    };
    // A note of where an answer was read changes the conversation, but no line: the list stays, and so does the focus in it.
    let lines = Memo::new(move |_| {
        let of = |(asked, said): (&Asked, &Said)| (asked.clone(), said.value.clone());
        let said = session.journey.with(|j| j.everything_said().map(of).collect::<Vec<_>>());
        let home = session.journey.with(|j| (j.place().cloned(), j.household().clone()));
        (session.helps(), home, said)
    });
    let content = move || {
        lines.track();
        let words = session.words.get();
        session.catalogue.get().map(|catalogue| untrack(|| list(session, &words, &catalogue)))
    };
    view! {
        <main class="page">
            <Back />
            <h1 tabindex="-1">{say("answers-heading")}</h1>
            <Show when=move || !empty() fallback=|| view! { <p>{say("answers-empty")}</p> }>
                <p>{say("answers-lead")}</p>
                {content}
            </Show>
            <Show when=move || session.journey.with(Journey::can_undo)>
                <button type="button" class="button" on:click=undo>
                    {say("answers-undo")}
                </button>
            </Show>
            <p class="quiet" role="status">{said}</p>
            <button type="button" class="button button-main button-wide" on:click=move |_| session.begin()>
                {say("answers-on")}
            </button>
            <ButtonLink to=Route::Quick icon=Icon::Change key="quick-link" />
        </main>
    }
}
