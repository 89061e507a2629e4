//! Why a right changes in a month: what it takes to hold back, by a month, for the change not to come.
//!
//! First each rate that begins in the month, each birth, each other date and what was said of past months is held back alone;
//! then two or three of those that matter; then rates that a rule looks back to, then the calendar, then several of all
//! kinds. Holding everything back is the month before.

use super::world::{Thing, World};
use super::{Cause, Event, Standing, open};
use crate::answers::Answers;
use crate::calendar;
use crate::evaluate::{Scope, evaluate};
use crate::model::{Catalogue, Month};
use crate::results::Finding;

/// Most counterfactual evaluations for one timeline; real households need some hundreds.
const MOST_TRIES: u32 = 4_000;

/// Rates may be read this many months back (January of two years ago is at most 35) and ahead (December at most 11).
const BACK: i32 = 36;
const AHEAD: i32 = 12;

/// Of so many things every pair and triple is tried.
const FEW: usize = 8;

/// More causes than this explain nothing.
const MANY: usize = 6;

/// Up to this many things of one kind are tried one by one.
const ONE_BY_ONE: usize = 16;

/// The search for causes over all months of a timeline.
pub(super) struct Search<'a> {
    world: World<'a>,
    catalogue: &'a Catalogue,
    tries: u32,
    /// The running month, and what has been tried in it: what was held back, for which right, and what came of it.
    month: Month,
    tried: Vec<(Vec<Thing>, u16, Vec<Finding>)>,
}

impl<'a> Search<'a> {
    pub(super) fn new(catalogue: &'a Catalogue, answers: &'a Answers) -> Self {
        Search { world: World::new(catalogue, answers), catalogue, tries: 0, month: 0, tried: Vec::new() }
    }

    /// Puts the causes to the events of one month.
    pub(super) fn explained(&mut self, month: Month, mut events: Vec<Event>) -> Vec<Event> {
        self.month = month;
        self.tried.clear();
        let kinds = if events.is_empty() { Vec::new() } else { self.kinds() };
        for event in &mut events {
            let (things, joint) = self.causes(event, &kinds);
            for cause in things.into_iter().map(|thing| self.told(thing)) {
                if !event.causes.contains(&cause) {
                    event.causes.push(cause);
                }
            }
            event.joint = joint && event.causes.len() > 1;
        }
        events
    }

    /// What moves on in the month, by kind, the plainest reasons first.
    fn kinds(&self) -> Vec<Vec<Thing>> {
        let month = self.month;
        let near = |from: Month| {
            from != month && (month.saturating_sub(from)).abs() <= BACK && from <= month.saturating_add(AHEAD)
        };
        let kinds = [
            self.world.versions(|from| from == month),
            self.world.births().into_iter().map(Thing::Birth).collect(),
            self.world.other_dates(),
            self.world.pasts(),
            self.world.versions(near),
            vec![Thing::Calendar],
        ];
        kinds.into_iter().collect()
    }

    fn causes(&mut self, event: &Event, kinds: &[Vec<Thing>]) -> (Vec<Thing>, bool) {
        let (plain, last) = kinds.split_at(kinds.len().saturating_sub(2));
        let mut matter = Vec::new();
        for kind in plain {
            let read = self.read(event, kind);
            // What changes nothing when all of it is held back is not looked into.
            if read.len() <= 1 || self.stands(event, &read).is_none_or(|s| event.after.differs(&s)) {
                let differs =
                    |search: &mut Self, t: Thing| search.stands(event, &[t]).is_some_and(|s| event.after.differs(&s));
                matter.extend(read.into_iter().filter(|thing| differs(self, *thing)));
            }
        }
        let alone: Vec<Thing> = matter.iter().copied().filter(|thing| self.enough(event, &[*thing])).collect();
        if !alone.is_empty() {
            return (alone, false);
        }
        if let Some(few) = self.few(event, &matter) {
            return (few, true);
        }
        for kind in last {
            if let Some(found) = self.narrowed(event, &[], kind) {
                return self.behind_the_calendar(event, found);
            }
        }
        self.several(event, &[&[matter.clone()][..], last].concat())
            .or_else(|| self.several(event, kinds))
            .map_or_else(Default::default, |found| self.behind_the_calendar(event, (found, true)))
    }

    /// The first pair or triple of these that is enough.
    fn few(&mut self, event: &Event, matter: &[Thing]) -> Option<Vec<Thing>> {
        let n = matter.len().min(FEW);
        for i in 0..n {
            for j in i + 1..n {
                if self.enough(event, &[matter[i], matter[j]]) {
                    return Some(vec![matter[i], matter[j]]);
                }
            }
        }
        for i in 0..n {
            for j in i + 1..n {
                for k in j + 1..n {
                    if self.enough(event, &[matter[i], matter[j], matter[k]]) {
                        return Some(vec![matter[i], matter[j], matter[k]]);
                    }
                }
            }
        }
        (matter.len() > 3).then(|| self.smallest(event, &[], matter)).flatten()
    }

    /// Members of several kinds that are enough together: kinds that can be left out are, the last resort first.
    fn several(&mut self, event: &Event, kinds: &[Vec<Thing>]) -> Option<Vec<Thing>> {
        if !self.enough(event, &kinds.concat()) {
            return None;
        }
        let mut needed: Vec<Vec<Thing>> = kinds.to_vec();
        for i in (0..needed.len()).rev() {
            let kind = std::mem::take(&mut needed[i]);
            if !kind.is_empty() && !self.enough(event, &needed.concat()) {
                needed[i] = kind;
            }
        }
        for i in 0..needed.len() {
            let kind = std::mem::take(&mut needed[i]);
            needed[i] = self.narrowed(event, &needed.concat(), &kind).map_or(kind, |found| found.0);
        }
        Some(needed.concat())
    }

    /// The members of a kind that are enough beside others: each that is enough alone, or else a smallest set that is, and
    /// whether its members add up.
    fn narrowed(&mut self, event: &Event, beside: &[Thing], kind: &[Thing]) -> Option<(Vec<Thing>, bool)> {
        let read = self.read(event, kind);
        if read.is_empty() || !self.enough(event, &[beside, &read].concat()) {
            return None;
        }
        if read.len() == 1 {
            return Some((read, false));
        }
        if read.len() <= ONE_BY_ONE {
            let alone = |search: &mut Self, thing: Thing| search.enough(event, &[beside, &[thing]].concat());
            let single: Vec<Thing> = read.iter().copied().filter(|thing| alone(self, *thing)).collect();
            if !single.is_empty() {
                return Some((single, false));
            }
        }
        let found = self.smallest(event, beside, &read)?;
        let joint = found.len() > 1;
        Some((found, joint))
    }

    /// A smallest set of these that is enough beside others; `None` where it would be long, or is not found.
    fn smallest(&mut self, event: &Event, beside: &[Thing], set: &[Thing]) -> Option<Vec<Thing>> {
        if !self.enough(event, &[beside, set].concat()) {
            return None;
        }
        let found = self.halved(event, beside.to_vec(), false, set);
        (found.len() <= MANY && self.enough(event, &[beside, &found].concat())).then_some(found)
    }

    /// Halves a set that is enough until no half can be left out (Junker, QuickXplain, AAAI 2004).
    fn halved(&mut self, event: &Event, beside: Vec<Thing>, grown: bool, set: &[Thing]) -> Vec<Thing> {
        if grown && self.enough(event, &beside) {
            return Vec::new();
        }
        if set.len() <= 1 {
            return set.to_vec();
        }
        let (first, second) = set.split_at(set.len() / 2);
        let mut found = self.halved(event, [&beside, first].concat(), true, second);
        let more = self.halved(event, [&beside[..], &found].concat(), !found.is_empty(), first);
        found.splice(0..0, more);
        found
    }

    /// Puts what lies behind the calendar in its place, where something does: the year that a person reaches, or a rate that
    /// a rule reads in another calendar year.
    fn behind_the_calendar(&mut self, event: &Event, (found, joint): (Vec<Thing>, bool)) -> (Vec<Thing>, bool) {
        let Some(at) = found.iter().position(|t| *t == Thing::Calendar) else { return (found, joint) };
        let mut others = found.clone();
        others.remove(at);
        let years: Vec<Thing> = self.world.births().into_iter().map(Thing::YearOfBirth).collect();
        // Rates of one year at a time: without those of several years the month before would be another one too.
        let rates = |years_back: i32| -> Vec<Thing> {
            let first = self.month.saturating_sub(12 * years_back + 11);
            let end = if years_back == 0 { self.month.saturating_add(AHEAD) } else { first.saturating_add(12) };
            self.world.versions(|from| (first..end).contains(&from)).into_iter().map(Thing::without).collect()
        };
        let (new, old, older) = (rates(0), rates(1), rates(2));
        // A birth that was held back beside the calendar may be all about the year.
        let no_births: Vec<Thing> = others.iter().copied().filter(|t| !matches!(t, Thing::Birth(_))).collect();
        if no_births.len() < others.len()
            && let Some((instead, add_up)) = self.narrowed(event, &no_births, &years)
        {
            let joint = add_up || !no_births.is_empty();
            return ([no_births, instead].concat(), joint);
        }
        let behind = [&[&years][..], &[&new], &[&years, &new], &[&old], &[&older], &[&new, &old], &[&new, &older]];
        for kinds in behind {
            let all: Vec<Thing> = kinds.iter().flat_map(|kind| kind.iter().copied()).collect();
            if let Some((instead, add_up)) = self.narrowed(event, &others, &all) {
                return ([others, instead].concat(), joint || add_up);
            }
        }
        // One year or rate alone may lie behind it where all of them held back would be another change still.
        let one_by_one = self.read(event, &[years, new, old, older].concat());
        let alone = one_by_one.into_iter().find(|thing| self.enough(event, &[&others[..], &[*thing]].concat()));
        alone.map_or((found, joint), |thing| ([others, vec![thing]].concat(), joint))
    }

    /// What of a kind a right reads.
    fn read(&self, event: &Event, kind: &[Thing]) -> Vec<Thing> {
        kind.iter().copied().filter(|thing| self.world.read_by(event.benefit, *thing)).collect()
    }

    /// Whether the change does not come where these things are held back.
    fn enough(&mut self, event: &Event, held: &[Thing]) -> bool {
        !held.is_empty() && self.stands(event, held).is_some_and(|standing| !event.before.differs(&standing))
    }

    /// How the right stands where these things are held back; `None` once too much has been tried.
    fn stands(&mut self, event: &Event, held: &[Thing]) -> Option<Standing> {
        let known = self.tried.iter().position(|(h, benefit, _)| h == held && *benefit == event.benefit);
        let place = match known {
            Some(place) => place,
            None => {
                if self.tries >= MOST_TRIES {
                    return None;
                }
                self.tries += 1;
                let there = self.world.hold_back(held, self.month);
                let (day, scope) = (calendar::first_day(there), Scope::Benefit(event.benefit));
                let results = evaluate(&self.world.law, &self.world.household, day, scope);
                self.tried.push((held.to_vec(), event.benefit, results.findings));
                self.tried.len() - 1
            }
        };
        let findings = &self.tried.get(place)?.2;
        let found = findings.iter().find(|f| (f.benefit, f.holder) == (event.benefit, event.holder));
        Some(found.map_or_else(Standing::nothing, |f| Standing::of(self.catalogue, f)))
    }

    fn told(&self, thing: Thing) -> Cause {
        let from = self.world.begins(thing);
        match thing {
            Thing::Param(rate, _) | Thing::WithoutParam(rate, _) => Cause::Rate { rate, from },
            Thing::Table(table, _) | Thing::WithoutTable(table, _) => Cause::Table { table, from },
            Thing::Birth(person) => {
                let (early, late) = self.world.born(person).unwrap_or_default();
                let old = |day| self.month.saturating_sub(calendar::first_month_from(day));
                Cause::Age { person, months: (old(late), old(early)) }
            }
            Thing::YearOfBirth(person) => {
                let (early, late) = self.world.born(person).unwrap_or_default();
                let year = self.month.div_euclid(12);
                let first = year.saturating_mul(12).saturating_sub(calendar::first_month_from(late)).div_euclid(12);
                Cause::AgeInYear { person, years: (first, year.saturating_sub(calendar::date(early).0)) }
            }
            Thing::Date(input, person) => Cause::Date(open(input, person)),
            Thing::Past(input, person) => Cause::PastMonths(open(input, person)),
            Thing::Calendar => Cause::Calendar,
        }
    }
}
