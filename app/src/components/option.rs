//! Big options around native radio buttons and checkboxes.

use super::aloud::Hear;
use super::icon::Icon;
use super::picture::{Pictogram, Picture};
use super::say;
use super::text::{Beside, Mixed, Told};
use crate::journey::household::MemberId;
use crate::language::Country;
use crate::session::use_session;
use crate::ui::*;

/// An option that leads on at once.
#[component]
pub fn OptionButton(
    /// Its pictogram.
    icon: Icon,
    /// Its words.
    key: &'static str,
    /// A second line.
    note: &'static str,
    /// Its id.
    #[prop(optional)]
    id: Option<&'static str>,
    /// Runs when it is taken.
    #[prop(into)]
    take: Callback<()>,
) -> impl IntoView {
    view! {
        <button type="button" class="option" id=id on:click=move |_| take.run(())>
            <Pictogram icon=icon />
            <span class="option-body">
                <span>{say(key)}</span>
                <span class="option-note">{say(note)}</span>
            </span>
        </button>
        <Hear of=Signal::derive(say(key)) />
    }
}

/// A country. Several of them stand beside each other.
#[component]
pub fn CountryButton(
    /// Which.
    country: Country,
    /// Runs when it is taken.
    take: Callback<Country>,
) -> impl IntoView {
    let session = use_session();
    let key = match country {
        Country::France => "country-fr",
        Country::Catalonia => "country-es",
    };
    let chosen = move || if session.country.get() == Some(country) { "true" } else { "false" };
    view! {
        <button type="button" class="option" id=key aria-pressed=chosen on:click=move |_| take.run(country)>
            <Picture of=key />
            <span>{say(key)}</span>
        </button>
        <Hear of=Signal::derive(say(key)) />
    }
}

/// One of several answers.
#[component]
pub fn Choice(
    /// The group it belongs to.
    name: String,
    /// Its words.
    text: String,
    /// A second line.
    #[prop(optional, into)]
    note: Option<String>,
    /// The words for somebody who reads along.
    #[prop(optional, into)]
    beside: Option<Told>,
    /// The name of its picture, if it has one.
    #[prop(optional, into)]
    picture: String,
    /// More classes.
    #[prop(optional)]
    class: &'static str,
    /// The id of the field.
    #[prop(optional, into)]
    id: Option<String>,
    /// What it stands for.
    #[prop(optional, into)]
    value: Option<String>,
    /// Whether it is chosen.
    #[prop(into)]
    chosen: Signal<bool>,
    /// Runs when it is chosen.
    #[prop(into)]
    choose: Callback<()>,
) -> impl IntoView {
    view! {
        <label class=format!("option {class}")>
            <input type="radio" id=id name=name value=value prop:checked=move || chosen.get() on:change=move |_| choose.run(()) />
            {(!picture.is_empty()).then(|| view! { <Picture of=picture /> })}
            <OptionText text=text.clone() note=note beside=beside />
        </label>
        <Hear of=text />
    }
}

/// Something that is ticked or not.
#[component]
pub fn Tick(
    /// Its words.
    text: String,
    /// A second line.
    #[prop(optional, into)]
    note: Option<String>,
    /// The words for somebody who reads along.
    #[prop(optional, into)]
    beside: Option<Told>,
    /// The name of its picture, if it has one.
    #[prop(optional, into)]
    picture: String,
    /// More classes.
    #[prop(optional)]
    class: &'static str,
    /// The id of the field.
    #[prop(optional, into)]
    id: Option<String>,
    /// The input that it answers.
    #[prop(optional, into)]
    input: Option<String>,
    /// Whom it is about.
    #[prop(optional_no_strip)]
    person: Option<MemberId>,
    /// Whether it is ticked.
    #[prop(into)]
    ticked: Signal<bool>,
    /// Runs with the new state.
    #[prop(into)]
    tick: Callback<bool>,
) -> impl IntoView {
    view! {
        <label class=format!("option {class}") data-input=input data-person=person>
            <input
                type="checkbox"
                id=id
                prop:checked=move || ticked.get()
                on:change=move |event| tick.run(event_target_checked(&event))
            />
            {(!picture.is_empty()).then(|| view! { <Picture of=picture /> })}
            <OptionText text=text.clone() note=note beside=beside />
        </label>
        <Hear of=text />
    }
}

#[component]
fn OptionText(text: String, note: Option<String>, beside: Option<Told>) -> impl IntoView {
    view! {
        <span class="option-body">
            <span>
                <Mixed text=text />
                {beside.map(|text| view! { <Beside text=text /> })}
            </span>
            {note.filter(|note| !note.is_empty()).map(|note| view! { <span class="option-note"><Mixed text=note /></span> })}
        </span>
    }
}
