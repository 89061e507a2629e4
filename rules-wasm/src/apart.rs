//! Work that a page leaves to a second wasm, because it takes longer than a frame or is wanted rarely: a question and what
//! comes of it, as bytes. Neither leaves the device.

mod answered;
mod asked;
mod numbers;

use crate::answers::Answers;
use crate::change::{Change, changes};
use crate::evaluate::{Piece, Scope, evaluate, total, vary};
use crate::model::{Catalogue, Day};
use crate::results::Open;
use crate::timeline::{Timeline, timeline};

/// One right of one holder: index into the catalogue's benefits, and of the person (`None`: the household).
pub type Right = (u16, Option<u8>);

/// What is asked about a household.
#[derive(Debug, Clone, PartialEq)]
pub enum Ask {
    /// What changes over so many coming months: [`timeline`].
    Ahead(u16),
    /// What would change a right: [`changes`].
    Changes(Right),
    /// What some rights come to together along one number: [`vary`] and [`total`].
    Along {
        /// The number.
        open: Open,
        /// Its lowest and its highest value.
        between: (i64, i64),
        /// The rights, and whether they are paid by the year.
        rights: Vec<(Right, bool)>,
    },
}

/// What comes of it.
#[derive(Debug, Clone, PartialEq)]
pub enum Told {
    /// The coming months.
    Ahead(Timeline),
    /// What would change a right; nothing where it is not found.
    Changes(Vec<Change>),
    /// The sum of the rights by the month, before roundings.
    Along(Vec<Piece>),
}

/// A question in bytes.
#[must_use]
pub fn question(answers: &Answers, today: Day, ask: &Ask) -> Vec<u8> {
    asked::write(answers, today, ask)
}

/// What comes of a question, in bytes; nothing where law or question are damaged or do not fit each other.
#[must_use]
pub fn answer(law: &[u8], question: &[u8]) -> Option<Vec<u8>> {
    let catalogue = crate::read(law).ok()?;
    let (answers, today, ask) = asked::read(&catalogue, question)?;
    Some(answered::write(&tell(&catalogue, &answers, today, ask)))
}

/// What [`answer`] says; nothing where the bytes are no answer.
#[must_use]
pub fn told(bytes: &[u8]) -> Option<Told> {
    answered::read(bytes)
}

fn tell(catalogue: &Catalogue, answers: &Answers, today: Day, ask: Ask) -> Told {
    match ask {
        Ask::Ahead(months) => Told::Ahead(timeline(catalogue, answers, today, Scope::Published, months)),
        Ask::Changes((benefit, holder)) => {
            let findings = evaluate(catalogue, answers, today, Scope::Benefit(benefit)).findings;
            let finding = findings.into_iter().find(|f| f.holder == holder);
            Told::Changes(finding.map(|f| changes(catalogue, answers, today, &f)).unwrap_or_default())
        }
        Ask::Along { open, between, rights } => {
            let curve =
                |(right, yearly): (Right, bool)| (vary(catalogue, answers, today, right, open, between), yearly);
            Told::Along(total(&rights.into_iter().map(curve).collect::<Vec<_>>()))
        }
    }
}
