//! Random households that answer everything that makes sense for them, some of them only a part.

#![allow(unreachable_pub)]

use pont_rules::model::{Catalogue, Day, Domain, ONE};
use pont_rules::{Answer, Answers, Person, bounds};
use pont_simulate::household::Household;

/// A small generator with a known sequence (xorshift64*, Vigna 2016).
pub struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 11
    }

    fn roll(&mut self, sides: u64) -> u64 {
        self.next() % sides.max(1)
    }
}

/// Household number `n` of a seed: its kind says how many adults and children, one in eight leaves answers out.
pub fn household(catalogue: &Catalogue, today: Day, seed: u64, n: u64) -> Household {
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15 ^ (seed + 1).wrapping_mul(0x1000_0000_01b3) ^ (n + 1) << 20);
    (0..8).for_each(|_| _ = dice.next());
    let mut answers = Answers::new();
    let persons = persons(&mut dice);
    let couple = persons[0].partner.is_some();
    let children = persons.iter().filter(|p| p.id.starts_with("child")).count();
    let _ = answers.set_persons(persons, true);
    let leaves_out = dice.roll(8) == 0;
    for estimated in [false, true] {
        for (i, input) in catalogue.inputs.iter().enumerate().filter(|(_, x)| x.estimate.is_some() == estimated) {
            let who: Vec<Option<u8>> =
                if input.per_person { (0..answers.persons().len() as u8).map(Some).collect() } else { vec![None] };
            for person in who {
                let value = value(&mut dice, catalogue, &answers, today, i as u16, person);
                let value = match (leaves_out, dice.roll(12)) {
                    (true, 0) => None,
                    (true, 1) => Some(Answer::CannotSay),
                    _ => value,
                };
                if let Some(value) = value {
                    let _ = answers.set(catalogue, i as u16, person, value);
                }
            }
        }
    }
    Household {
        id: format!("h{n}"),
        weight: ONE + dice.roll(4) as i64 * ONE / 2,
        kind: format!("{}_{children}", if couple { "couple" } else { "alone" }),
        territory: format!("{:02}", 1 + dice.roll(20)),
        answers,
    }
}

fn persons(dice: &mut Dice) -> Vec<Person> {
    let mut list = vec![Person { id: "you".into(), ..Person::default() }];
    // In the order of their names, as JSON lines give them.
    let (couple, children, other) = (dice.roll(2) == 0, dice.roll(4), dice.roll(8) == 0);
    let partner = 1 + children as u8 + u8::from(other);
    for i in 0..children {
        let both = couple && dice.roll(4) > 0;
        let parents = if both { vec![0, partner] } else { vec![0] };
        list.push(Person { id: format!("child{i}"), parents, ..Person::default() });
    }
    if other {
        let mut p = Person { id: "other".into(), ..Person::default() };
        match dice.roll(3) {
            0 => p.siblings = vec![0],
            1 => list[0].parents = vec![list.len() as u8],
            _ => {}
        }
        list.push(p);
    }
    if couple {
        list[0].partner = Some(partner);
        list.push(Person { id: "partner".into(), partner: Some(0), ..Person::default() });
    }
    list
}

/// One plausible value inside what is possible.
fn value(
    dice: &mut Dice,
    catalogue: &Catalogue,
    answers: &Answers,
    today: Day,
    input: u16,
    person: Option<u8>,
) -> Option<Answer> {
    let declared = catalogue.inputs.get(usize::from(input))?;
    let child = person.and_then(|p| answers.persons().get(usize::from(p))).is_some_and(|p| p.id.starts_with("child"));
    // The only other parent is the applicant's.
    let parent = person.is_some_and(|p| answers.persons().first().is_some_and(|you| you.parents.contains(&p)));
    match (&declared.domain, bounds(catalogue, answers, today, input, person)) {
        (Domain::Bool, _) => Some(Answer::Bool(dice.roll(3) == 0)),
        (Domain::Choice(e), _) => {
            Some(Answer::Choice(dice.roll(catalogue.enums.get(usize::from(*e))?.values.len() as u64) as u8))
        }
        (Domain::Date { .. }, Some(Answer::Date(low, high))) => {
            let days = match (declared.id == "birth", child) {
                (true, true) => dice.roll(22) * 365,
                (true, false) if parent => (70 + dice.roll(30)) * 365,
                (true, false) => (24 + dice.roll(44)) * 365,
                _ => dice.roll(6_000),
            };
            let d = (today - days as Day - dice.roll(365) as Day).clamp(low, high);
            Some(Answer::Date(d, d))
        }
        (Domain::Number { whole, .. }, Some(Answer::Number(low, high))) => {
            let scale = [1, 10, 100, 400][dice.roll(4) as usize];
            let n = match dice.roll(5) {
                0 => low,
                1 => high.min(low.saturating_add(300 * ONE)),
                _ => low.saturating_add(dice.roll(40) as i64 * scale * ONE).min(high),
            };
            let n = if *whole { n / ONE * ONE } else { n };
            Some(Answer::Number(n, n))
        }
        _ => None,
    }
}
