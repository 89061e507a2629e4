//! What was understood of a typed number, under its field: as the language writes it, and in words.

use super::amount;
use super::draft::Draft;
use super::question::Entry;
use crate::browser::{intl, page};
use crate::components::Mixed;
use crate::journey::Value;
use crate::spelled;
use crate::ui::*;
use crate::words::Words;
use pont_rules::model::{Catalogue, Domain, Input, Money, ONE};
use std::sync::Arc;

/// How long nothing is typed before it is spoken, in milliseconds.
const REST: i32 = 900;

/// What a field was understood to say.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Heard {
    /// The number, or what is wrong.
    main: String,
    /// The number in words, once number words are here.
    words: Option<String>,
    /// It cannot be taken like this.
    wrong: bool,
}

fn heard(words: &Words, catalogue: &Catalogue, input: &Input, draft: &Draft) -> Option<Heard> {
    if draft.silence.is_some() || draft.text.trim().is_empty() {
        return None;
    }
    let (number, period) = match draft.read(catalogue, input, 0) {
        Ok(Value::Number { amount, period, .. }) => (amount, period),
        Ok(_) => return None,
        Err(error) => {
            let main = amount::of_error(words, input, error, draft.period);
            return Some(Heard { main, words: None, wrong: true });
        }
    };
    let (figure, said) = match input.domain {
        Domain::Number { money: Money::No, .. } => {
            let whole = (number % ONE == 0).then_some(number / ONE);
            (intl::number(words.language().locale(), number), whole.and_then(|n| spelled::whole(words, n, false)))
        }
        _ => {
            let said = spelled::euros(words, number);
            (amount::entered(words, number, period), said.map(|said| amount::in_period(words, said, period)))
        }
    };
    Some(Heard {
        main: words.with("heard", &[("amount", figure.into())]),
        words: said.map(|said| words.with("heard-words", &[("words", said.into())])),
        wrong: false,
    })
}

/// The line under a number. It changes with each key for the eye, and is spoken once typing rests.
#[component]
pub(super) fn Echo(entry: Entry, catalogue: Arc<Catalogue>, words: Words) -> impl IntoView {
    let draft = entry.draft;
    let now = Memo::new(move |_| draft.with(|d| heard(&words, &catalogue, entry.input(&catalogue), d)));
    let rested = RwSignal::new(None::<Heard>);
    Effect::new(move |before: Option<()>| {
        let new = now.get();
        // What stood there already when the page came is not news.
        if before.is_some() {
            page::after(REST, move || {
                if now.try_get_untracked().is_some_and(|now| now == new) {
                    rested.try_set(new);
                }
            });
        }
    });
    let shown = move || {
        // A number half typed is not wrong yet.
        let heard = now.get().filter(|heard| !heard.wrong || rested.with(|r| r.as_ref() == Some(heard)))?;
        Some(view! {
            <span class="heard-main"><Mixed text=heard.main /></span>
            {heard.words.map(|words| view! { <span><Mixed text=words /></span> })}
        })
    };
    let spoken = move || rested.get().map(|heard| format!("{} {}", heard.main, heard.words.unwrap_or_default()));
    view! {
        <p class="heard" aria-hidden="true">{shown}</p>
        <p class="status" role="status">{spoken}</p>
    }
}
