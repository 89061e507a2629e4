//! Random households of the real law: what is true of one, what of it is said and in which order, and how else it could be.
//!
//! A household shrinks: fewer persons, fewer answers said, smaller numbers, earlier choices.

#![allow(dead_code, unreachable_pub, clippy::unwrap_used, reason = "each test takes what it needs, and may fail")]

mod people;
mod value;

use people::{People, ROWS, people};
use pont_catalogue::population::Dice;
use pont_rules::json::{answers_to_value, iso, month_text};
use pont_rules::model::{Catalogue, Day, InputId, MAX_PERSONS, ONE};
use pont_rules::results::Open;
use pont_rules::{Answer, Answers, Person, bounds, calendar};
use pont_simulate::household::Household;
use proptest::prelude::*;
use std::fmt::{Debug, Formatter, Result as Written};
use value::{Value, about};

/// A household as it is, and a part of it as it is told. Of most things there is one for each input of each possible person.
#[derive(Clone)]
pub struct Case<'a> {
    pub law: &'a Catalogue,
    pub today: Day,
    people: People,
    /// An answer is said where this and its own readiness come to eight.
    talk: u8,
    ready: Vec<u8>,
    /// How an answer is said: exactly where below eight.
    manner: Vec<u8>,
    /// What is true.
    value: Vec<Value>,
    /// What could be true as well.
    other: Vec<Value>,
    /// An answer is said after all whose turn is lower.
    turn: Vec<u16>,
    /// What was otherwise in one month so long ago, whatever is said of today.
    past: Vec<(prop::sample::Index, i32, Value)>,
}

/// Households under this law, on days of ten months. What comes first shrinks first.
pub fn case(law: &Catalogue) -> impl Strategy<Value = Case<'_>> {
    let slots = law.inputs.len() * ROWS;
    let flags = || prop::collection::vec(any::<bool>(), slots);
    let values = || prop::collection::vec(any::<u32>().prop_map(Value), slots);
    let past = prop::collection::vec((any::<prop::sample::Index>(), 1..14, any::<u32>().prop_map(Value)), 0..3);
    let told = (0_u8..8, prop::collection::vec(0_u8..8, slots), prop::collection::vec(0_u8..10, slots));
    let turn = prop::collection::vec(any::<u16>(), slots);
    (past, people(), told, (flags(), flags()), (values(), values(), turn, 0..300)).prop_map(
        move |(past, people, told, flags, is)| {
            let ((talk, ready, manner), (mut value, mut other, turn, days)) = (told, is);
            // A flag shrinks at once, a number in many steps.
            for (list, flags) in [(&mut value, &flags.0), (&mut other, &flags.1)] {
                list.iter_mut().zip(flags).filter(|(_, flag)| !**flag).for_each(|(value, _)| *value = Value(0));
            }
            let today = calendar::day(2026, 9, 1) + days;
            Case { law, today, people, talk, ready, manner, value, other, turn, past }
        },
    )
}

impl Case<'_> {
    /// Whether both are the same household that says the same: what else was drawn does not matter.
    pub fn same(&self, other: &Self) -> bool {
        let drawn = |case: &Self| {
            let of = |open: Open| (case.of(&case.value, open), case.of(&case.other, open));
            let values: Vec<_> = case.everything().into_iter().map(of).collect();
            let told = case.everything().into_iter().filter(|open| case.says(*open));
            let told: Vec<_> = told.map(|open| (open, case.turn(open), case.of(&case.manner, open))).collect();
            let past: Vec<_> = case.silent().past_answers().collect();
            (case.today, case.persons(), values, told, past)
        };
        drawn(self) == drawn(other)
    }

    /// Who lives here, the applicant first and the others in the order of their names.
    pub fn persons(&self) -> Vec<Person> {
        self.people.persons()
    }

    /// Every input of everybody, those that others bound last.
    fn everything(&self) -> Vec<Open> {
        let persons = self.people.elders_first();
        let mut all = Vec::new();
        for bounded in [false, true] {
            for (input, declared) in self.law.inputs.iter().enumerate() {
                let input = input as InputId;
                match declared.per_person {
                    _ if declared.estimate.is_some() != bounded => {}
                    true => all.extend(persons.iter().map(|p| Open { input, person: Some(*p) })),
                    false => all.push(Open { input, person: None }),
                }
            }
        }
        all
    }

    fn of<T: Copy>(&self, list: &[T], open: Open) -> T {
        list[usize::from(open.input) * ROWS + open.person.map_or(0, |p| self.people.row(p))]
    }

    fn says(&self, open: Open) -> bool {
        self.of(&self.ready, open) + self.talk >= 8
    }

    /// When an answer is said; in the usual order where nothing else is.
    fn turn(&self, open: Open) -> u16 {
        if self.turn.is_empty() { 0 } else { self.of(&self.turn, open) }
    }

    /// Nothing said but who lives here, and what was otherwise in earlier months.
    pub fn silent(&self) -> Answers {
        let mut answers = Answers::new();
        answers.set_persons(self.persons(), true).unwrap();
        self.tell_past(&mut answers);
        answers
    }

    /// Says what was otherwise in earlier months, of whoever is named.
    pub fn tell_past(&self, answers: &mut Answers) {
        let persons = answers.persons().len();
        for (at, months, value) in &self.past {
            let all = self.everything();
            let open = all[at.index(all.len())];
            let declared = &self.law.inputs[usize::from(open.input)];
            // Nobody is born another day in another month, and what others bound was within those bounds then.
            if declared.id != "birth"
                && declared.estimate.is_none()
                && open.person.is_none_or(|p| usize::from(p) < persons)
            {
                let answer = value.answer(self.law, answers, self.today, open).unwrap();
                let month = calendar::month_of(self.today) - months;
                answers.set_past(self.law, open.input, open.person, month, answer).unwrap();
            }
        }
    }

    /// Everything answered, as it is.
    pub fn full(&self) -> Answers {
        self.completed(self.silent(), |_| false)
    }

    /// The answers, and to all that is missing what is true, or what could be as well where `other` says so. What others bound
    /// has no answer where it makes no sense.
    pub fn completed(&self, mut answers: Answers, other: impl Fn(Open) -> bool) -> Answers {
        for open in self.everything() {
            if answers.get(open.input, open.person).is_none() {
                let value = self.of(if other(open) { &self.other } else { &self.value }, open);
                if let Some(answer) = value.answer(self.law, &answers, self.today, open) {
                    answers.set(self.law, open.input, open.person, answer).unwrap();
                }
            }
        }
        answers
    }

    /// What is said, in order; each is true of the household, or says nothing.
    pub fn said(&self) -> Vec<(Open, Answer)> {
        let full = self.full();
        let mut all: Vec<Open> = self.everything();
        all.retain(|open| self.says(*open));
        all.sort_by_key(|open| self.turn(*open));
        let said = |open: Open| {
            let answer = full.get(open.input, open.person)?;
            match self.of(&self.manner, open) {
                0..8 => Some((open, answer)),
                8 => Some((open, self.about(&full, open, answer))),
                _ => Some((open, Answer::CannotSay)),
            }
        };
        all.into_iter().filter_map(said).collect()
    }

    /// An answer said less exactly; what an estimate bounds stays within it, because whatever is said takes its place.
    fn about(&self, full: &Answers, open: Open, answer: Answer) -> Answer {
        let mut before = full.clone();
        before.clear(open.input, open.person);
        let possible = bounds(self.law, &before, self.today, open.input, open.person);
        about(&self.law.inputs[usize::from(open.input)].domain, possible, answer, self.turn(open))
    }

    /// The answers, and one to each input that is wanted, as it could be where `other` says so.
    pub fn answered(&self, told: &Answers, other: bool, wanted: impl Fn(Open) -> bool) -> Answers {
        let all = self.completed(told.clone(), |_| other);
        let mut answers = told.clone();
        for (input, person, answer) in all.present_answers().filter(|(i, p, _)| wanted(Open { input: *i, person: *p }))
        {
            answers.set(self.law, input, person, answer).unwrap();
        }
        answers
    }

    /// These answers and no others.
    pub fn with(&self, said: &[(Open, Answer)]) -> Answers {
        let mut answers = self.silent();
        said.iter().for_each(|(open, answer)| answers.set(self.law, open.input, open.person, *answer).unwrap());
        answers
    }

    /// These answers while it is not finished who lives here: only the first so many persons are named.
    pub fn unfinished(&self, said: &[(Open, Answer)], named: usize) -> Answers {
        let known = |p: &u8| usize::from(*p) < named;
        let mut persons = self.persons();
        persons.truncate(named);
        for person in &mut persons {
            person.partner = person.partner.filter(known);
            person.parents.retain(known);
            person.siblings.retain(known);
        }
        let mut answers = Answers::new();
        answers.set_persons(persons, named == MAX_PERSONS).unwrap();
        self.tell_past(&mut answers);
        for (open, answer) in said.iter().filter(|(open, _)| open.person.is_none_or(|p| known(&p))) {
            answers.set(self.law, open.input, open.person, *answer).unwrap();
        }
        answers
    }
}

impl Debug for Case<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Written {
        let all = self.persons();
        let mut list = |title: &str, answers: Vec<(Open, Answer)>| {
            writeln!(f, "{title}")?;
            answers.into_iter().try_for_each(|(open, answer)| {
                let who = open.person.and_then(|p| all.get(usize::from(p))).map_or("", |p| p.id.as_str());
                writeln!(f, "  {} {who} {answer:?}", self.law.inputs[usize::from(open.input)].id)
            })
        };
        let persons = &answers_to_value(self.law, &self.silent(), self.today)["persons"];
        let title = format!("on {}, {persons} with, where it is not the least that can be,", iso(self.today));
        let more = |values: &[Value], answers: Answers| -> Vec<(Open, Answer)> {
            let all = answers.present_answers().map(|(input, person, answer)| (Open { input, person }, answer));
            all.filter(|(open, _)| !self.of(values, *open).is_least()).collect()
        };
        list(&title, more(&self.value, self.full()))?;
        let other = self.completed(self.silent(), |_| true);
        list("or, all at once or some of it,", more(&self.other, other))?;
        list("says in this order", self.said())?;
        let past = self.silent();
        let past = past.past_answers().map(|(input, person, month, answer)| (input, person, month_text(month), answer));
        writeln!(f, "and of the past {:?}", past.collect::<Vec<_>>())
    }
}

/// Household number `n` of a seed: its kind says how many adults and children, one in eight leaves answers out.
pub fn household(law: &Catalogue, today: Day, seed: u64, n: u64) -> Household {
    let mut dice = Dice::of(seed, n, "made", 0);
    let people = People::drawn(&mut dice);
    let mut each = |sides: u64| -> Vec<u64> { (0..law.inputs.len() * ROWS).map(|_| dice.roll(sides)).collect() };
    // As often the least as anything else.
    let value = each(1 << 33).iter().map(|n| Value(u32::try_from(*n).unwrap_or(0))).collect();
    let (ready, manner) = (each(12), each(12));
    let [ready, manner] = [ready, manner].map(|list| list.iter().map(|n| *n as u8).collect());
    let case = Case { law, today, people, talk: 7, ready, manner, value, other: vec![], turn: vec![], past: vec![] };
    Household {
        id: format!("h{n}"),
        weight: ONE + dice.roll(4) as i64 * ONE / 2,
        kind: case.people.kind(),
        territory: format!("{:02}", 1 + dice.roll(20)),
        answers: if dice.roll(8) == 0 { case.with(&case.said()) } else { case.full() },
    }
}
