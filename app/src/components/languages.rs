//! The four languages, each by its own name in its own script.

use super::aloud::Hear;
use super::icon::Icon;
use super::picture::Pictogram;
use super::say;
use crate::language::Language;
use crate::session::use_session;
use crate::ui::*;

/// The key of a language's own name, the same in every language.
#[must_use]
pub fn language_key(language: Language) -> &'static str {
    match language {
        Language::Fr => "language-fr",
        Language::Ca => "language-ca",
        Language::Es => "language-es",
        Language::Ar => "language-ar",
    }
}

/// A button of one language.
#[component]
pub fn LanguageButton(
    /// Which.
    language: Language,
    /// Whether it is the chosen one, where one can be.
    #[prop(optional, into)]
    chosen: Option<Signal<bool>>,
    /// Runs when it is taken.
    take: Callback<Language>,
) -> impl IntoView {
    view! {
        <button
            type="button"
            class="option"
            lang=language.code()
            dir=language.direction()
            aria-pressed=move || chosen.map(|chosen| if chosen.get() { "true" } else { "false" })
            on:click=move |_| take.run(language)
        >
            {say(language_key(language))}
        </button>
        <Hear of=Signal::derive(say(language_key(language))) />
    }
}

/// The language of the person.
#[component]
pub fn Languages(
    /// Runs after one was chosen.
    #[prop(optional, into)]
    then: Option<Callback<()>>,
) -> impl IntoView {
    let session = use_session();
    let take = Callback::new(move |language| {
        session.choose_language(language);
        if let Some(then) = then {
            then.run(());
        }
    });
    let option = move |language: Language| {
        let chosen = Signal::derive(move || session.language.get() == language);
        view! { <LanguageButton language=language chosen=chosen take=take /> }
    };
    view! { <div class="options options-pair">{Language::ALL.into_iter().map(option).collect_view()}</div> }
}

/// Who reads along, in a language of their own; and the screen turned towards them.
#[component]
pub fn SecondLanguage(
    /// Runs after the screen was turned.
    turned: Callback<()>,
    /// Whether it stands on a page, not in a dialogue that has a heading of its own.
    #[prop(optional)]
    on_page: bool,
) -> impl IntoView {
    let session = use_session();
    let take = Callback::new(move |language| {
        let chosen = session.second.get_untracked() == Some(language);
        session.choose_second((!chosen).then_some(language));
    });
    let option = move |language: Language| {
        let chosen = Signal::derive(move || session.second.get() == Some(language));
        view! { <LanguageButton language=language chosen=chosen take=take /> }
    };
    let others = move || Language::ALL.into_iter().filter(move |&l| l != session.language.get());
    let turn = move |_| {
        session.turned.update(|turned| *turned = !*turned);
        turned.run(());
    };
    view! {
        {match on_page {
            true => view! { <h2>{say("second-heading")}</h2> }.into_any(),
            false => view! { <h3>{say("second-heading")}</h3> }.into_any(),
        }}
        <p class="small">{say("second-note")}</p>
        <div class="options options-pair second-languages">{move || others().map(option).collect_view()}</div>
        <button type="button" class="button button-wide" on:click=turn>
            <Pictogram icon=Icon::Automatic />
            <span>{move || session.words.with(|w| w.text(if session.turned.get() { "second-turn-back" } else { "second-turn" }))}</span>
        </button>
    }
}
