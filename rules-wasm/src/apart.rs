//! Work that a page leaves to a second wasm, because it takes longer than a frame or is wanted rarely: a question and what
//! comes of it, as bytes. Neither leaves the device.

mod records;

use crate::answers::{Answer, Answers, Person};
use crate::change::{Change, changes};
use crate::evaluate::{Piece, Scope, evaluate, total, vary};
use crate::model::{Catalogue, Day, Month};
use crate::read::bytes::Reader;
use crate::results::Open;
use crate::timeline::{Timeline, timeline};
use serde::Serialize;

/// One right of one holder: index into the catalogue's benefits, and of the person (`None`: the household).
pub type Right = (u16, Option<u8>);

/// What is asked about a household.
#[derive(Debug, Clone, PartialEq, Serialize)]
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
        /// The rights.
        rights: Vec<Right>,
    },
}

/// What comes of it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub enum Told {
    /// The coming months.
    Ahead(Timeline),
    /// What would change a right; nothing where it is not found.
    Changes(Vec<Change>),
    /// The sum of the rights by the month, before roundings.
    Along(Vec<Piece>),
}

/// A household and what is asked about it, as they travel.
#[derive(Serialize)]
struct Question {
    persons: Vec<Person>,
    complete: bool,
    present: Vec<(Open, Answer)>,
    past: Vec<(Open, Month, Answer)>,
    today: Day,
    ask: Ask,
}

/// A question in bytes: what serde derives, in the form of postcard, as catalogues are.
#[must_use]
pub fn question(answers: &Answers, today: Day, ask: Ask) -> Vec<u8> {
    let present = answers.present_answers().map(|(input, person, answer)| (Open { input, person }, answer));
    let past = answers.past_answers().map(|(input, person, month, answer)| (Open { input, person }, month, answer));
    let question = Question {
        persons: answers.persons().to_vec(),
        complete: answers.complete(),
        present: present.collect(),
        past: past.collect(),
        today,
        ask,
    };
    // Plain data in memory: nothing that postcard could refuse.
    postcard::to_allocvec(&question).unwrap_or_default()
}

/// What comes of a question, in bytes; nothing where law or question are damaged or do not fit each other.
#[must_use]
pub fn answer(law: &[u8], question: &[u8]) -> Option<Vec<u8>> {
    let catalogue = crate::read(law).ok()?;
    let Question { persons, complete, present, past, today, ask } = Reader::whole(question)?;
    let present: Vec<_> = present.into_iter().map(|(open, answer)| (open.input, open.person, answer)).collect();
    let mut answers = Answers::of(&catalogue, persons, complete, &present).ok()?;
    for (open, month, answer) in past {
        answers.set_past(&catalogue, open.input, open.person, month, answer).ok()?;
    }
    postcard::to_allocvec(&tell(&catalogue, &answers, today, ask)).ok()
}

/// What [`answer`] says; nothing where the bytes are no answer.
#[must_use]
pub fn told(bytes: &[u8]) -> Option<Told> {
    Reader::whole(bytes)
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
            let curve = |right: Right| (right.0, vary(catalogue, answers, today, right, open, between));
            Told::Along(total(catalogue, &rights.into_iter().map(curve).collect::<Vec<_>>()))
        }
    }
}
