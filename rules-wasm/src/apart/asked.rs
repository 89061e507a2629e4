//! A question and the household that it is about, as numbers. How persons are called stays behind: no rule reads it.

use super::numbers::{Reader, Writer};
use super::{Ask, Right};
use crate::answers::{Answer, Answers, Person};
use crate::model::{Catalogue, Day};
use crate::results::Open;

pub(super) fn write(answers: &Answers, today: Day, ask: &Ask) -> Vec<u8> {
    let mut to = Writer::default();
    to.put(today);
    to.put(answers.complete());
    to.each(answers.persons(), |to, person| {
        to.maybe(person.partner);
        to.put(person.elsewhere);
        for list in [&person.parents, &person.siblings] {
            to.each(list, |to, relative| to.put(*relative));
        }
    });
    let present: Vec<_> = answers.present_answers().collect();
    to.each(&present, |to, (input, person, answer)| {
        put_open(to, &Open { input: *input, person: *person });
        put_answer(to, *answer);
    });
    let past: Vec<_> = answers.past_answers().collect();
    to.each(&past, |to, (input, person, month, answer)| {
        put_open(to, &Open { input: *input, person: *person });
        to.put(*month);
        put_answer(to, *answer);
    });
    match ask {
        Ask::Ahead(months) => to.put_all(&[0, i64::from(*months)]),
        Ask::Changes(right) => {
            to.put(1);
            put_right(&mut to, right);
        }
        Ask::Along { open, between: (low, high), rights } => {
            to.put(2);
            put_open(&mut to, open);
            to.put_all(&[*low, *high]);
            to.each(rights, |to, (right, yearly)| {
                put_right(to, right);
                to.put(*yearly);
            });
        }
    }
    to.bytes()
}

/// Nothing where it is damaged, or about another law.
pub(super) fn read(catalogue: &Catalogue, bytes: &[u8]) -> Option<(Answers, Day, Ask)> {
    let mut from = Reader::new(bytes);
    let (today, complete) = (from.number()?, from.truth()?);
    let persons = from.each(|from| {
        Some(Person {
            id: String::new(),
            partner: from.maybe()?,
            elsewhere: from.truth()?,
            parents: from.each(Reader::number)?,
            siblings: from.each(Reader::number)?,
        })
    })?;
    let present = from.each(|from| {
        let Open { input, person } = open(from)?;
        Some((input, person, answer(from)?))
    })?;
    let mut answers = Answers::of(catalogue, persons, complete, &present).ok()?;
    let past = from.each(|from| Some((open(from)?, from.number()?, answer(from)?)))?;
    for (Open { input, person }, month, answer) in past {
        answers.set_past(catalogue, input, person, month, answer).ok()?;
    }
    let ask = match from.take()? {
        0 => Ask::Ahead(from.number()?),
        1 => Ask::Changes(right(&mut from)?),
        2 => Ask::Along {
            open: open(&mut from)?,
            between: (from.take()?, from.take()?),
            rights: from.each(|from| Some((right(from)?, from.truth()?)))?,
        },
        _ => return None,
    };
    from.ended().then_some((answers, today, ask))
}

pub(super) fn put_open(to: &mut Writer, open: &Open) {
    to.put(open.input);
    to.maybe(open.person);
}

pub(super) fn open(from: &mut Reader) -> Option<Open> {
    Some(Open { input: from.number()?, person: from.maybe()? })
}

fn put_right(to: &mut Writer, (benefit, holder): &Right) {
    to.put(*benefit);
    to.maybe(*holder);
}

fn right(from: &mut Reader) -> Option<Right> {
    Some((from.number()?, from.maybe()?))
}

fn put_answer(to: &mut Writer, answer: Answer) {
    to.put_all(&match answer {
        Answer::CannotSay => [0, 0, 0],
        Answer::Bool(is) => [1, i64::from(is), 0],
        Answer::Number(low, high) => [2, low, high],
        Answer::Date(low, high) => [3, i64::from(low), i64::from(high)],
        Answer::Choice(value) => [4, i64::from(value), 0],
    });
}

fn answer(from: &mut Reader) -> Option<Answer> {
    let (kind, low, high) = (from.take()?, from.take()?, from.take()?);
    Some(match kind {
        0 => Answer::CannotSay,
        1 => Answer::Bool(low != 0),
        2 => Answer::Number(low, high),
        3 => Answer::Date(low.try_into().ok()?, high.try_into().ok()?),
        4 => Answer::Choice(low.try_into().ok()?),
        _ => return None,
    })
}
