//! The evaluator: what a household is due, from a binary catalogue and whatever has been answered so far.
//!
//! No benefit, no language, no clock, no browser, no disk. Every function is total: any bytes and any answers give a
//! result, never a panic, and the same bits natively and in wasm.

#![cfg_attr(test, allow(clippy::unwrap_used))]

pub mod answers;
pub mod apart;
pub mod calendar;
pub mod call;
pub mod compare;
pub mod model;
pub mod profile;
pub mod results;
pub mod timeline;

mod change;
mod dependencies;
mod domain;
mod eval;
mod evaluate;
#[cfg(feature = "population")]
mod exact;
mod explain;
mod household;
mod memo;
mod next;
mod read;
mod reads;
mod settle;

#[cfg(feature = "json")]
pub mod json;
#[cfg(feature = "wasm")]
mod wasm;

pub use answers::{Answer, AnswerError, Answers, Person};
pub use change::{Change, changes};
pub use compare::compare;
pub use evaluate::{
    Nearest, Piece, Scope, bounds, children_of_applicant, evaluate, makes_sense, nearest, surely_makes_sense, total,
    vary, with_children,
};
#[cfg(feature = "population")]
pub use exact::{Evaluator, Figure};
pub use explain::explain;
pub use model::Catalogue;
pub use next::{Preference, next_from, next_question};
pub use profile::profile;
pub use read::{ReadError, read, write};
pub use reads::reads;
pub use settle::{telling, telling_of};
pub use timeline::timeline;
