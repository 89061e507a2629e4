//! The app. Pure modules first; those that touch the browser are built for wasm only.
//!
//! Pages read the [`session::Session`] from `use_session()`. It is a copyable handle of signals (`words`, `route`,
//! `journey`, `results`, `next`, `progress`, `kept`, `online`, `loading`, `draft_waits`, …) with one method for everything
//! a person can do. Answers change only through these methods: each one recomputes the results and keeps the draft.
//!
//! | the page wants to | it calls |
//! |---|---|
//! | show words | `words.get().text(key)`, `.attr(key, "why")`, `.with(key, &[("n", 2.into())])`, `.pieces(..)` where a name may be foreign |
//! | choose | `choose_language`, `choose_country`, `choose_needs`, `choose_storage`, `choose_theme`, `choose_text_size`, `choose_voice_speed` |
//! | begin or go on | `begin`, `advance`, `go(Route)`, `back` |
//! | answer | `answer_place`, `answer_household`, `answer_screen`, `cannot_say`, `rather_not_say` |
//! | change | `change`, `change_household`, `change_place`, `forget`, `undo` |
//! | look at rights | `results`, `right_of`, `open_right`, `finding_of`, `explain`, `mark` |
//! | keep or erase | `resume`, `start_new`, `erase`, `update`, `reload`, `print`, `retry` |
//! | check the law | `law_is_whole().await` |
//!
//! A screen (`session.screen()`) has an id: `household` asks who lives here, `place` asks where, any other one asks its
//! `asks`, each an input and a person; the input's kind is its `domain` in the catalogue (`journey::find`). Typed text
//! becomes a value with `journey::value::{typed_number, typed_date, typed_age}`, and `journey::value::answer` says whether the
//! rules accept it.
//!
//! Words that the session itself reads: `app-name`, `title-<route>` (`$number`, `$topic`), `person-<role>` (`$number`,
//! `$count`), `amount-<unit>` (`$amount`), `amount-range-<unit>` (`$low`, `$high`).

#![cfg_attr(test, allow(clippy::unwrap_used))]

pub mod aloud;
pub mod cabinet;
pub mod calendar;
pub mod journal;
pub mod journey;
pub mod kept;
pub mod kiosk;
pub mod language;
pub mod mandate;
pub mod place;
pub mod readers;
pub mod route;
pub mod spelled;
pub mod take;
pub mod territory;
pub mod towns;
pub mod words;

#[cfg(target_arch = "wasm32")]
mod app;
#[cfg(target_arch = "wasm32")]
pub mod browser;
pub mod components;
#[cfg(target_arch = "wasm32")]
pub mod element;
pub mod pages;
#[cfg(target_arch = "wasm32")]
pub mod session;
#[cfg(target_arch = "wasm32")]
pub mod ui;

/// Starts the app.
#[cfg(target_arch = "wasm32")]
pub fn start() {
    app::mount();
}
