//! Words on the page: messages that follow the language, and names in another language in a container of their own.

use super::fallen;
use super::foreign::{cut, language_of};
use super::runs::{Run, runs};
use crate::language::{Language, direction};
use crate::session::{Session, use_session};
use crate::ui::*;
use crate::words::{Piece, Words};
use std::sync::Arc;

/// A message that changes with the language.
pub fn say(key: &'static str) -> impl Fn() -> String + Copy + Send + Sync + 'static {
    let words = use_session().words;
    move || words.with(|w| w.text(key))
}

/// The same, with words of other languages marked: for what a page shows, not for attributes.
pub fn say_mixed(key: &'static str) -> impl Fn() -> AnyView + Copy + Send + Sync + 'static {
    let words = use_session().words;
    move || view! { <Mixed text=words.with(|w| w.text(key)) /> }.into_any()
}

/// What is said in any language.
pub type Told = Arc<dyn Fn(&Words) -> String + Send + Sync>;

/// A message in any language.
pub fn told(key: impl Into<String>) -> Told {
    let key = key.into();
    Arc::new(move |words: &Words| words.text(&key))
}

/// The same in the language of somebody who reads along, small; nothing where nobody does.
#[component]
pub fn Beside(
    /// What it says.
    text: Told,
) -> impl IntoView {
    let session = use_session();
    move || {
        session.second_words.with(|words| {
            words.as_ref().map(|words| {
                let language = words.language();
                view! {
                    <span class="beside" lang=language.code() dir=language.direction()>
                        <Mixed text=text(words) own=language />
                    </span>
                }
            })
        })
    }
}

/// A name in another language, or what has none: a phone number, the name of a site.
#[component]
pub fn Foreign(
    /// Its language code; empty for what belongs to no language.
    #[prop(into)]
    lang: String,
    /// The name.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    let dir = direction(&lang);
    let lang = (!lang.is_empty()).then_some(lang);
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

/// Words as they come, those of other languages in a container of their own, and a text that fell back to another language with
/// a mark that says which. In Arabic, all that is in Latin letters: what no list knows is in the language of the office.
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
    let page = session.language.get_untracked();
    let language = own.unwrap_or(page);
    let beside = (language != page).then(|| session.office_words.get_untracked()).flatten();
    let words = beside.unwrap_or_else(|| session.words.get_untracked());
    let part = |(fallen, text): (Option<Language>, &str)| match fallen {
        None => mixed(session, &words, language, text),
        Some(other) => view! {
            <Foreign lang=other.code() text=text />
            " "
            <small class="fallen">{words.text(&format!("in-{}", other.code()))}</small>
        }
        .into_any(),
    };
    fallen::cut(&text).into_iter().map(part).collect_view().into_any()
}

/// Words of one language, with those of others in containers of their own.
fn mixed(session: Session, words: &Words, language: Language, text: &str) -> AnyView {
    let lists = words.foreign();
    let piece = |(lang, text): (Option<&'static str>, &str)| match lang {
        Some(lang) => view! { <Foreign lang=lang text=text /> }.into_any(),
        None => text.to_owned().into_any(),
    };
    if language != Language::Ar {
        return cut(text, &lists).into_iter().map(piece).collect_view().into_any();
    }
    let office =
        session.country.get_untracked().map_or(Language::Fr.code(), |c| c.office_language(Language::Ar).code());
    let lang = |run: &Run| run.latin.then(|| language_of(&run.text, &lists).unwrap_or(office));
    runs(text).into_iter().map(|run| piece((lang(&run), &run.text))).collect_view().into_any()
}
