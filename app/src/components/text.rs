//! Words on the page: messages that follow the language, and names in another language in a container of their own.

use super::runs::runs;
use crate::language::{Language, direction};
use crate::session::use_session;
use crate::ui::*;
use crate::words::Piece;

/// A message that changes with the language.
pub fn say(key: &'static str) -> impl Fn() -> String + Copy + Send + Sync + 'static {
    let words = use_session().words;
    move || words.with(|w| w.text(key))
}

/// A name in another language: an official name, an address, a phone number.
#[component]
pub fn Foreign(
    /// Its language code.
    #[prop(into)]
    lang: String,
    /// The name.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    let dir = direction(&lang);
    view! { <bdi lang=lang dir=dir>{text}</bdi> }
}

/// A message with the names in it kept apart.
#[component]
pub fn Pieces(
    /// What [`crate::words::Words::pieces`] gave.
    of: Vec<Piece>,
) -> impl IntoView {
    of.into_iter()
        .map(|piece| match piece {
            Piece::Text(text) => text.into_any(),
            Piece::Foreign { lang, text, .. } => view! { <Foreign lang=lang text=text /> }.into_any(),
        })
        .collect_view()
}

/// Words as they come. In Arabic, names in Latin letters stand in a container of their own, in the language of the office.
#[component]
pub fn Mixed(
    /// The words.
    #[prop(into)]
    text: String,
    /// Their language, where it is not that of the page.
    #[prop(optional, into)]
    own: Option<Language>,
) -> impl IntoView {
    let session = use_session();
    if own.unwrap_or_else(|| session.language.get_untracked()) != Language::Ar {
        return text.into_any();
    }
    let office =
        session.country.get_untracked().map_or(Language::Fr.code(), |c| c.office_language(Language::Ar).code());
    let piece = |run: super::runs::Run| match run.latin {
        true => view! { <Foreign lang=office text=run.text /> }.into_any(),
        false => run.text.into_any(),
    };
    runs(&text).into_iter().map(piece).collect_view().into_any()
}
