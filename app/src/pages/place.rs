//! Where you live: a postcode on a keypad, or the name of a town. Never by asking the device.

use super::question::Why;
use crate::browser::page;
use crate::components::{Back, Beside, Foreign, Hear, Icon, Keypad, Keys, Mark, Pictogram, say, told};
use crate::journey::Value;
use crate::journey::typed::latin_digits;
use crate::language::Language;
use crate::place::{Place, PlaceKind};
use crate::session::use_session;
use crate::territory::{Fact, Town};
use crate::ui::*;
use pont_rules::model::ONE;

/// Suggestions shown at once.
const MOST: usize = 12;
/// Digits of a postcode in both countries.
const DIGITS: usize = 5;

/// The page that asks where the household lives.
#[component]
pub(super) fn PlacePage() -> impl IntoView {
    let session = use_session();
    let by_name = RwSignal::new(false);
    let typed = RwSignal::new(String::new());
    let keys = Keys::new("place", true);
    let by_keys = RwSignal::new(false);
    let territory = session.places;
    let enough = move || typed.with(|t| if by_name.get() { t.trim().chars().count() >= 2 } else { t.len() == DIGITS });
    let found = Memo::new(move |_| {
        territory
            .with(|t| t.as_ref().filter(|_| enough()).map(|t| typed.with(|typed| t.search(typed, MOST))))
            .unwrap_or_default()
    });
    let language = move || territory.with(|t| t.as_ref().map_or(String::new(), |t| t.language().to_owned()));
    let without = move |kind: PlaceKind| session.answer_place(Place::without_town(kind));
    let switch = move |_| {
        typed.set(String::new());
        by_name.update(|b| *b = !*b);
        page::after_paint(|| page::focus("#place"));
    };
    // One voice for what the eye sees: the digits so far, where no keyboard makes the field say them itself, then how many
    // towns there are.
    let spoken = move || {
        let (text, count) = (typed.get(), found.with(Vec::len));
        let words = session.words.get();
        match (enough(), count) {
            (true, 0) => words.text("place-none"),
            (true, n) => words.with("place-found", &[("n", i64::try_from(n).unwrap_or(i64::MAX).into())]),
            _ if by_name.get() || text.is_empty() || !by_keys.get() => String::new(),
            _ => {
                let digits: Vec<String> = text.chars().map(String::from).collect();
                words.with("place-typed", &[("digits", digits.join(" ").into())])
            }
        }
    };
    let results = move || {
        let (towns, language) = (found.get(), language());
        if enough() && towns.is_empty() {
            return view! { <p>{say("place-none")}</p> }.into_any();
        }
        view! { <div class="found">{towns.into_iter().map(|t| suggestion(t, &language)).collect_view()}</div> }
            .into_any()
    };
    view! {
        <main class="page page-place">
            <Back />
            <h1 tabindex="-1">{say("place-heading")}<Beside text=told("place-heading") /></h1>
            <Why text=Signal::derive(move || vec![say("place-why")()]) />
            <Show when=move || territory.with(Option::is_some) fallback=Waiting>
                <div class="field">
                    <label for="place">
                        {move || session.words.with(|w| w.text(if by_name.get() { "place-name" } else { "place-postcode" }))}
                    </label>
                    <Show when=move || by_name.get() fallback=move || view! { <Digits typed=typed keys=keys by_keys=by_keys /> }>
                        <Name typed=typed />
                    </Show>
                </div>
                <p class="status" role="status">{spoken}</p>
                {results}
                <Show when=move || !by_name.get() && typed.with(String::len) < DIGITS>
                    <Keypad field="place" keys=keys decimal=false />
                </Show>
            </Show>
            <button type="button" class="button button-plain" on:click=switch>
                {move || session.words.with(|w| w.text(if by_name.get() { "place-by-postcode" } else { "place-by-name" }))}
            </button>
            <div class="options options-pair">
                <button type="button" class="option option-quiet" on:click=move |_| without(PlaceKind::NoFixedAddress)>
                    <Pictogram icon=Icon::Shelter />
                    <span>{say("place-no-address")}</span>
                </button>
                <Hear of=Signal::derive(say("place-no-address")) />
                <button type="button" class="option option-quiet" on:click=move |_| without(PlaceKind::Unknown)>
                    <Pictogram icon=Icon::Unknown />
                    <span>{say("place-unknown")}</span>
                </button>
                <Hear of=Signal::derive(say("place-unknown")) />
            </div>
        </main>
    }
}

#[component]
fn Waiting() -> impl IntoView {
    view! {
        <p class="loading" role="status">
            <Mark />
            <span>{say("place-loading")}</span>
        </p>
    }
}

#[component]
fn Digits(
    typed: RwSignal<String>,
    keys: Keys,
    /// Whether the page's own keys wrote last.
    by_keys: RwSignal<bool>,
) -> impl IntoView {
    let session = use_session();
    let take = move |text: String| {
        let text = latin_digits(&text);
        typed.set(text.chars().filter(char::is_ascii_digit).take(DIGITS).collect());
        // After the last digit the keypad goes: what was typed keeps the focus.
        if typed.with_untracked(String::len) >= DIGITS {
            page::after_paint(|| page::focus("#place"));
        }
    };
    view! {
        <input
            class="input digits"
            id="place"
            inputmode=move || keys.input_mode()
            autocomplete=move || session.purpose("postal-code")
            spellcheck="false"
            dir="ltr"
            prop:value=move || typed.get()
            on:input=move |event| {
                    // The page's own keys tell the field what happened as a script does.
                    by_keys.set(!event.is_trusted());
                    take(event_target_value(&event));
                }
        />
    }
}

#[component]
fn Name(typed: RwSignal<String>) -> impl IntoView {
    view! {
        <input
            class="input"
            id="place"
            type="search"
            dir="auto"
            autocomplete="off"
            autocapitalize="words"
            spellcheck="false"
            prop:value=move || typed.get()
            on:input=move |event| typed.set(event_target_value(&event))
        />
    }
}

fn suggestion(town: Town, language: &str) -> AnyView {
    let session = use_session();
    let arabic = (session.language.get_untracked() == Language::Ar).then(|| town.arabic.clone()).flatten();
    let name = town.name.clone();
    let below =
        [town.postcode.clone(), town.area.clone()].into_iter().filter(|t| !t.is_empty()).collect::<Vec<_>>().join(", ");
    let lang = language.to_owned();
    let place = place_of(&town, language);
    view! {
        <button type="button" class="option" on:click=move |_| session.answer_place(place.clone())>
            <Pictogram icon=Icon::Place />
            <span class="option-body">
                {arabic.map(|name| view! { <span lang="ar">{name}</span> })}
                <span>
                    <Foreign lang=lang.clone() text=name />
                </span>
                <span class="option-note">
                    <Foreign lang=lang.clone() text=below />
                </span>
            </span>
        </button>
    }
}

fn place_of(town: &Town, language: &str) -> Place {
    let value = |fact: &Fact| match fact {
        Fact::Choice(id) => Value::Choice(id.clone()),
        Fact::Number(n) => Value::Number { amount: i64::from(*n) * ONE, period: None, about: false },
    };
    Place {
        kind: PlaceKind::Town,
        code: town.code.clone(),
        name: town.name.clone(),
        language: language.to_owned(),
        inputs: town.facts.iter().map(|(input, fact)| (input.clone(), value(fact))).collect(),
    }
}
