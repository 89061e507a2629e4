//! Who lives in a random household, and when they were born.

use super::value::Value;
use pont_catalogue::population::Dice;
use pont_rules::model::Day;
use pont_rules::{Answer, Answers, Person};
use proptest::prelude::*;

/// Most children.
const CHILDREN: usize = 4;

/// Places for persons: the applicant, their partner, somebody else, and the children.
pub(super) const ROWS: usize = 3 + CHILDREN;

/// A year of days, long enough.
const YEAR: Day = 366;

/// A household without its answers.
#[derive(Debug, Clone)]
pub(super) struct People {
    couple: bool,
    children: Vec<Child>,
    other: Option<Tie>,
}

#[derive(Debug, Clone)]
struct Child {
    /// The partner's too, where there is one.
    of_both: bool,
    elsewhere: bool,
}

/// What somebody else is to the applicant.
#[derive(Debug, Clone, Copy)]
enum Tie {
    Nothing,
    Sibling,
    Parent,
}

pub(super) fn people() -> impl Strategy<Value = People> {
    let child = (prop::bool::weighted(0.75), prop::bool::weighted(0.1))
        .prop_map(|(of_both, elsewhere)| Child { of_both, elsewhere });
    let tie = prop_oneof![Just(Tie::Nothing), Just(Tie::Sibling), Just(Tie::Parent)];
    (any::<bool>(), prop::collection::vec(child, 0..=CHILDREN), prop::option::weighted(0.15, tie))
        .prop_map(|(couple, children, other)| People { couple, children, other })
}

impl People {
    /// The same by dice.
    pub(super) fn drawn(dice: &mut Dice) -> People {
        let couple = dice.roll(2) == 0;
        let child = |dice: &mut Dice| Child { of_both: dice.roll(4) > 0, elsewhere: dice.roll(10) == 0 };
        let children = (0..dice.roll(CHILDREN as u64 + 1)).map(|_| child(dice)).collect();
        let tie = [Tie::Nothing, Tie::Sibling, Tie::Parent][dice.roll(3) as usize];
        People { couple, children, other: (dice.roll(7) == 0).then_some(tie) }
    }

    /// Everybody, and nobody before their parents, but for the applicant's own.
    pub(super) fn elders_first(&self) -> Vec<u8> {
        let mut all: Vec<u8> = (0..self.persons().len() as u8).collect();
        all.sort_by_key(|p| self.row(*p));
        all
    }

    /// `alone_2`: the adults in charge and how many children.
    pub(super) fn kind(&self) -> String {
        format!("{}_{}", if self.couple { "couple" } else { "alone" }, self.children.len())
    }

    /// The applicant first, the others in the order of their names, as JSON gives them.
    pub(super) fn persons(&self) -> Vec<Person> {
        let named = |id: String| Person { id, ..Person::default() };
        let mut list = vec![named("you".into())];
        let partner = self.couple.then_some((1 + self.children.len() + usize::from(self.other.is_some())) as u8);
        for (i, child) in self.children.iter().enumerate() {
            let parents = [0].into_iter().chain(partner.filter(|_| child.of_both)).collect();
            list.push(Person { parents, elsewhere: child.elsewhere, ..named(format!("child{i}")) });
        }
        if let Some(Tie::Parent) = self.other {
            list[0].parents = vec![list.len() as u8];
        }
        if let Some(tie) = self.other {
            let siblings = if matches!(tie, Tie::Sibling) { vec![0] } else { vec![] };
            list.push(Person { siblings, ..named("other".into()) });
        }
        if self.couple {
            list[0].partner = partner;
            list.push(Person { partner: Some(0), ..named("partner".into()) });
        }
        list
    }

    /// The place of a person, which stays the same when others are left out.
    pub(super) fn row(&self, person: u8) -> usize {
        let (person, children) = (usize::from(person), self.children.len());
        match person {
            0 => 0,
            _ if person <= children => 2 + person,
            _ if person == children + 1 && self.other.is_some() => 2,
            _ => 1,
        }
    }
}

/// A day of birth that fits those already answered: nobody is born after today or before their parents were sixteen.
pub(super) fn birth(value: Value, answers: &Answers, birth: u16, today: Day, person: u8) -> Day {
    let persons = answers.persons();
    let born = |p: u8| match answers.get(birth, Some(p)) {
        Some(Answer::Date(day, _)) => Some(day),
        _ => None,
    };
    let n = value.whole();
    let (years, days) = ((n % 70) as Day, (n / 70 % 366) as Day);
    let is = |p: &Person| p.parents.contains(&person);
    if persons.first().is_some_and(is) && person != 0 {
        return born(0).unwrap_or(today) - (16 + years / 2) * YEAR - days;
    }
    match persons.get(usize::from(person)).map(|p| p.parents.as_slice()) {
        Some(parents) if person != 0 && !parents.is_empty() => {
            let youngest = parents.iter().filter_map(|p| born(*p)).max().unwrap_or(today - 20 * YEAR);
            (today - years % 22 * 365 - days).max(youngest + 16 * YEAR).min(today)
        }
        _ => today - (18 + years) * YEAR - days,
    }
}
