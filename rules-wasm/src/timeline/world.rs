//! The same household and the same law with some things held back by a month: what a cause is tried with.

use crate::answers::{Answer, Answers};
use crate::calendar;
use crate::model::{Catalogue, Day, Domain, InputId, Month, ParamId, TableId};

/// Something that moves on from one month to the next, or that may be taken away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Thing {
    /// A version of a rate, by its place.
    Param(ParamId, usize),
    /// A version of a table, by its place.
    Table(TableId, usize),
    /// A person's date of birth.
    Birth(u8),
    /// Another date that was answered.
    Date(InputId, u8),
    /// What was said of past months.
    Past(InputId, u8),
    /// The number of the month and of the year, and every date that the law names.
    Calendar,
    /// A date of birth, by a whole year.
    YearOfBirth(u8),
    /// A version of a rate as if it had never come.
    WithoutParam(ParamId, usize),
    /// A version of a table, likewise.
    WithoutTable(TableId, usize),
}

impl Thing {
    /// A version taken away rather than held back.
    pub(super) fn without(self) -> Thing {
        match self {
            Thing::Param(id, place) => Thing::WithoutParam(id, place),
            Thing::Table(id, place) => Thing::WithoutTable(id, place),
            other => other,
        }
    }
}

/// A month never reached: what begins then never holds.
const NEVER: Month = Month::MAX;

/// The law and the answers, and a copy of both in which things are held back.
pub(super) struct World<'a> {
    catalogue: &'a Catalogue,
    answers: &'a Answers,
    pub(super) law: Catalogue,
    pub(super) household: Answers,
    birth: Option<InputId>,
}

impl<'a> World<'a> {
    pub(super) fn new(catalogue: &'a Catalogue, answers: &'a Answers) -> Self {
        let (law, household) = (catalogue.clone(), answers.clone());
        World { catalogue, answers, law, household, birth: catalogue.input("birth") }
    }

    /// Persons whose birth was told, be it roughly.
    pub(super) fn births(&self) -> Vec<u8> {
        self.dates().filter(|(input, _)| Some(*input) == self.birth).map(|(_, person)| person).collect()
    }

    /// Earliest and latest day on which a person was born.
    pub(super) fn born(&self, person: u8) -> Option<(Day, Day)> {
        match self.answers.present(self.birth?, person) {
            Some(Answer::Date(early, late)) => Some((early, late)),
            _ => None,
        }
    }

    /// Other dates that were answered.
    pub(super) fn other_dates(&self) -> Vec<Thing> {
        let other = self.dates().filter(|(input, _)| Some(*input) != self.birth);
        other.map(|(input, person)| Thing::Date(input, person)).collect()
    }

    fn dates(&self) -> impl Iterator<Item = (InputId, u8)> + '_ {
        let is_date = |input: InputId| {
            self.catalogue.inputs.get(usize::from(input)).is_some_and(|i| matches!(i.domain, Domain::Date { .. }))
        };
        let dates = self.answers.said().filter(move |(input, _, a)| is_date(*input) && matches!(a, Answer::Date(..)));
        dates.map(|(input, person, _)| (input, person))
    }

    /// What was said of past months.
    pub(super) fn pasts(&self) -> Vec<Thing> {
        self.answers.said_of_the_past().into_iter().map(|(input, person)| Thing::Past(input, person)).collect()
    }

    /// Versions of rates and tables that begin in a month for which this holds.
    pub(super) fn versions(&self, wanted: impl Fn(Month) -> bool) -> Vec<Thing> {
        let mut all = Vec::new();
        for (id, param) in self.catalogue.params.iter().enumerate() {
            let begin = param.values.iter().enumerate().filter(|(_, (from, _))| wanted(*from));
            all.extend(begin.map(|(place, _)| Thing::Param(id as ParamId, place)));
        }
        for (id, table) in self.catalogue.tables.iter().enumerate() {
            let begin = table.versions.iter().enumerate().filter(|(_, (from, _))| wanted(*from));
            all.extend(begin.map(|(place, _)| Thing::Table(id as TableId, place)));
        }
        all
    }

    /// The first month of a version.
    pub(super) fn begins(&self, thing: Thing) -> Month {
        let begins = match thing {
            Thing::Param(id, place) | Thing::WithoutParam(id, place) => {
                self.catalogue.params.get(usize::from(id)).and_then(|p| p.values.get(place)).map(|v| v.0)
            }
            Thing::Table(id, place) | Thing::WithoutTable(id, place) => {
                self.catalogue.tables.get(usize::from(id)).and_then(|t| t.versions.get(place)).map(|v| v.0)
            }
            _ => None,
        };
        begins.unwrap_or(NEVER)
    }

    /// Holds some things back by a month, in `law` and `household`, and gives the month in which to look.
    ///
    /// Where the calendar is among them that is the month before, and everything else is brought forward instead: what a rule
    /// sees is the same, as all that it knows of time is how far things lie apart.
    pub(super) fn hold_back(&mut self, held: &[Thing], month: Month) -> Month {
        let still = held.contains(&Thing::Calendar);
        let shift = |thing: Thing| i32::from(held.contains(&thing)) - i32::from(still);
        for (id, (real, moved)) in self.catalogue.params.iter().zip(&mut self.law.params).enumerate() {
            let id = id as ParamId;
            begin(&real.values, &mut moved.values, |place| {
                (!held.contains(&Thing::WithoutParam(id, place))).then(|| shift(Thing::Param(id, place)))
            });
        }
        for (id, (real, moved)) in self.catalogue.tables.iter().zip(&mut self.law.tables).enumerate() {
            let id = id as TableId;
            begin(&real.versions, &mut moved.versions, |place| {
                (!held.contains(&Thing::WithoutTable(id, place))).then(|| shift(Thing::Table(id, place)))
            });
        }
        self.household.clone_from(self.answers);
        let dates: Vec<(InputId, u8)> = self.dates().collect();
        for (input, person) in dates {
            let (own, years) = if Some(input) == self.birth {
                (Thing::Birth(person), 12 * i32::from(held.contains(&Thing::YearOfBirth(person))))
            } else {
                (Thing::Date(input, person), 0)
            };
            let by = shift(own).saturating_add(years);
            if let (Some(Answer::Date(early, late)), true) = (self.answers.present(input, person), by != 0) {
                let (early, late) = (calendar::months_later(early, by), calendar::months_later(late, by));
                self.household.suppose(input, person, Answer::Date(early, late));
            }
        }
        for thing in self.pasts() {
            if let (Thing::Past(input, person), by @ (-1 | 1)) = (thing, shift(thing)) {
                self.household.move_past(input, person, by);
            }
        }
        month.saturating_sub(i32::from(still))
    }

    /// Whether a right reads this version, directly or through others; other things are always counted in.
    pub(super) fn read_by(&self, benefit: u16, thing: Thing) -> bool {
        let benefit = self.catalogue.benefits.get(usize::from(benefit));
        match thing {
            Thing::Param(id, _) | Thing::WithoutParam(id, _) => benefit.is_some_and(|b| b.params.contains(&id)),
            Thing::Table(id, _) | Thing::WithoutTable(id, _) => benefit.is_some_and(|b| b.tables.contains(&id)),
            _ => true,
        }
    }
}

/// Lets each version begin so many months later, or never: then the next one stands in its place.
fn begin<T>(real: &[(Month, T)], moved: &mut [(Month, T)], shift: impl Fn(usize) -> Option<i32>) {
    let mut next = NEVER;
    for (place, (real, moved)) in real.iter().zip(moved).enumerate().rev() {
        next = shift(place).map_or(next, |by| real.0.saturating_add(by));
        moved.0 = next;
    }
}
