//! What hard words mean, to be opened where they stand.

use super::hard::hard_words;
use super::icon::Icon;
use super::picture::Pictogram;
use super::text::Mixed;
use crate::ui::*;
use crate::words::Words;

/// The hard words of a text, each with what it means; nothing where there are none.
#[must_use]
pub fn glossary(words: &Words, text: &str) -> Option<AnyView> {
    let list = words.text("glossary");
    let entry = |id: &str| {
        view! {
            <details class="why">
                <summary>
                    <Pictogram icon=Icon::Unknown />
                    <span><Mixed text=words.text(&format!("glossary-{id}")) /></span>
                </summary>
                <p class="why-text"><Mixed text=words.text(&format!("glossary-{id}-text")) /></p>
            </details>
        }
    };
    let entries: Vec<_> = hard_words(&list, text).into_iter().map(entry).collect();
    (!entries.is_empty()).then(|| view! { <div class="glossary">{entries}</div> }.into_any())
}
