//! Draws a picture out of the sprite, in the colour of the text beside it.

use super::icon::{Icon, turns};
use crate::browser::page;
use crate::ui::*;

/// A general picture, hidden from assistive technology: the word beside it speaks.
#[component]
pub fn Pictogram(
    /// What to draw.
    icon: Icon,
) -> impl IntoView {
    draw(icon.name())
}

/// The picture of a right, a document, a need or an answer, by its name in pictures/names.tsv.
#[component]
pub fn Picture(
    /// Its name.
    #[prop(into)]
    of: String,
) -> impl IntoView {
    draw(&of)
}

/// A line of a list, with its picture.
pub fn picture_line(icon: Icon, text: impl Fn() -> String + Send + 'static) -> AnyView {
    view! {
        <li>
            <Pictogram icon=icon />
            <span>{text}</span>
        </li>
    }
    .into_any()
}

/// The frame has its size before the sprite is here, so that nothing jumps.
fn draw(name: &str) -> AnyView {
    let class = if turns(name) { "icon icon-turns" } else { "icon" };
    let address = format!("{}#{name}", page::pictures());
    view! {
        <svg class=class viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <use href=address />
        </svg>
    }
}
