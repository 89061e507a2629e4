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

/// What a field was understood to say: the number, a line break, and the number in words once number words are here. What is
/// wrong has no line break; an empty field says nothing.
fn heard(words: &Words, catalogue: &Catalogue, input: &Input, draft: &Draft) -> String {
    if draft.silence.is_some() || draft.text.trim().is_empty() {
        return String::new();
    }
    let (number, period) = match draft.read(catalogue, input, 0) {
        Ok(Value::Number { amount, period, .. }) => (amount, period),
        Ok(_) => return String::new(),
        Err(error) => return amount::of_error(words, input, error, draft.period),
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
    let said = said.map(|said| words.with("heard-words", &[("words", said.into())]));
    [words.with("heard", &[("amount", figure.into())]), said.unwrap_or_default()].join("\n")
}

/// The line under a number. It changes with each key for the eye, and is spoken once typing rests.
#[component]
pub(super) fn Echo(entry: Entry, catalogue: Arc<Catalogue>, words: Words) -> impl IntoView {
    let (now, rested) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    Effect::new(move |before: Option<()>| {
        let new = entry.draft.with(|d| heard(&words, &catalogue, entry.input(&catalogue), d));
        now.set(new.clone());
        // What stood there already when the page came is not news.
        if before.is_some() {
            page::after(REST, move || {
                if now.try_with_untracked(|now| *now == new) == Some(true) {
                    rested.try_set(new);
                }
            });
        }
    });
    let shown = move || {
        let heard = now.get();
        let Some((main, words)) = heard.split_once('\n') else {
            // A number half typed is not wrong yet.
            return rested.with(|rested| *rested == heard).then(|| heard.into_any());
        };
        Some(view! {
            <span class="heard-main">
                <Mixed text=main />
            </span>
            <span>
                <Mixed text=words />
            </span>
        })
    };
    let spoken = move || rested.with(|rested| rested.replace('\n', " "));
    view! {
        <p class="heard" aria-hidden="true">{shown}</p>
        <p class="status" role="status">{spoken}</p>
    }
}
