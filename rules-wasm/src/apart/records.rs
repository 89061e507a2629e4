//! Questions and answers, field by field and value by value, in the order in which they are declared.

use super::{Ask, Question, Told};
use crate::answers::{Answer, Person};
use crate::change::Change;
use crate::evaluate::Piece;
use crate::read::bytes::{Readable, Reader, names, records};
use crate::results::{Open, Span, Verdict};
use crate::timeline::{Cause, Event, EventKind, Held, LastKnown, Standing, Timeline};

records! {
    Question { persons, complete, present, past, today, ask }
    Person { id, partner, parents, siblings, elsewhere }
    Open { input, person }
    Span { low, high }
    Change { open, to, from, below, all_along, verdict, same, moves }
    Piece { from, to, verdict, first, last }
    Timeline { from, to, first, events, last_known }
    Held { benefit, holder, standing }
    LastKnown { benefit, from }
    Event { month, benefit, holder, kind, before, after, causes, joint, open }
    Standing { verdict, outcomes, amount, unit, last_known_rate }
}

names! {
    Verdict { Yes, No, Open, Office }
    EventKind { Starts, Ends, Changes, BecomesOpen, BecomesOffice }
}

impl Readable for Answer {
    fn read(from: &mut Reader) -> Self {
        match from.get::<u32>() {
            0 => Answer::Bool(from.get()),
            1 => Answer::Number(from.get(), from.get()),
            2 => Answer::Date(from.get(), from.get()),
            3 => Answer::Choice(from.get()),
            4 => Answer::CannotSay,
            _ => from.damaged(Answer::CannotSay),
        }
    }
}

impl Readable for Ask {
    fn read(from: &mut Reader) -> Self {
        match from.get::<u32>() {
            0 => Ask::Ahead(from.get()),
            1 => Ask::Changes(from.get()),
            2 => Ask::Along { open: from.get(), between: from.get(), rights: from.get() },
            _ => from.damaged(Ask::Ahead(0)),
        }
    }
}

impl Readable for Told {
    fn read(from: &mut Reader) -> Self {
        match from.get::<u32>() {
            0 => Told::Ahead(from.get()),
            1 => Told::Changes(from.get()),
            2 => Told::Along(from.get()),
            _ => from.damaged(Told::Changes(Vec::new())),
        }
    }
}

impl Readable for Cause {
    fn read(from: &mut Reader) -> Self {
        match from.get::<u32>() {
            0 => Cause::Rate { rate: from.get(), from: from.get() },
            1 => Cause::Table { table: from.get(), from: from.get() },
            2 => Cause::Age { person: from.get(), months: from.get() },
            3 => Cause::AgeInYear { person: from.get(), years: from.get() },
            4 => Cause::Date(from.get()),
            5 => Cause::PastMonths(from.get()),
            6 => Cause::Calendar,
            _ => from.damaged(Cause::Calendar),
        }
    }
}
