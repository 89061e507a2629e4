//! What a population comes to: every right for everybody, and for each group.

use crate::household::Household;
use crate::law::{Law, Standing};
use crate::reform::{Change, Reform};
use crate::tally::{Count, Sum, Tally};
use pont_rules::model::{AmountUnit, Benefit};
use pont_rules::results::{Span, Verdict};
use std::collections::BTreeMap;

/// What households are grouped by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// Their kind.
    Kind,
    /// Their territory.
    Territory,
}

impl By {
    /// The word for it on the command line.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            By::Kind => "kind",
            By::Territory => "territory",
        }
    }

    /// The group that a household belongs to.
    pub(crate) fn of(self, household: &Household) -> &str {
        match self {
            By::Kind => &household.kind,
            By::Territory => &household.territory,
        }
    }
}

/// The households of one group, or all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Group {
    /// How many there are.
    pub households: Count,
    /// How many have at least one right for certain.
    pub any: Count,
    /// What they are paid in all, in euros a year; what is paid once and prices do not count.
    pub yearly: Sum,
    /// Each right looked at.
    pub rights: Vec<Tally>,
    /// What another law changes, where there is one.
    pub change: Option<Change>,
}

impl Group {
    fn add(&mut self, standings: &[Standing], yearly: Span, weight: i64) {
        self.households.add(weight);
        if standings.iter().any(|s| s.verdict == Verdict::Yes) {
            self.any.add(weight);
        }
        self.yearly.add(yearly, weight);
        self.rights.resize_with(standings.len(), Tally::default);
        self.rights.iter_mut().zip(standings).for_each(|(tally, standing)| tally.add(*standing, weight));
    }

    fn merge(&mut self, other: &Group) {
        self.households.merge(other.households);
        self.any.merge(other.any);
        self.yearly.merge(other.yearly);
        self.rights.resize_with(other.rights.len().max(self.rights.len()), Tally::default);
        self.rights.iter_mut().zip(&other.rights).for_each(|(mine, theirs)| mine.merge(theirs));
        if let Some(theirs) = &other.change {
            self.change.get_or_insert_default().merge(theirs);
        }
    }
}

/// Everybody, and the groups asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Totals {
    /// All households.
    pub all: Group,
    /// For each grouping asked for, its groups by name; the empty name holds those that do not say.
    pub groups: Vec<(&'static str, BTreeMap<String, Group>)>,
}

impl Totals {
    /// Nothing counted yet.
    #[must_use]
    pub fn new(by: &[By]) -> Totals {
        Totals { all: Group::default(), groups: by.iter().map(|by| (by.word(), BTreeMap::new())).collect() }
    }

    /// Counts one household under a law.
    pub fn add(
        &mut self,
        law: &Law,
        by: &[By],
        household: &Household,
        standings: &[Standing],
        reform: Option<(&Reform, &[Standing])>,
    ) {
        let yearly = yearly(law, standings);
        let effect = reform.map(|(reform, other)| reform.effect(law, standings, other));
        let change = |group: &mut Group| {
            if let Some(effect) = &effect {
                group.change.get_or_insert_default().add(effect, household.weight);
            }
        };
        self.all.add(standings, yearly, household.weight);
        change(&mut self.all);
        for (by, (_, groups)) in by.iter().zip(&mut self.groups) {
            let name = by.of(household);
            if !groups.contains_key(name) {
                groups.insert(name.to_owned(), Group::default());
            }
            if let Some(group) = groups.get_mut(name) {
                group.add(standings, yearly, household.weight);
                change(group);
            }
        }
    }

    /// Adds all of another one.
    pub fn merge(&mut self, other: &Totals) {
        self.all.merge(&other.all);
        for ((_, mine), (_, theirs)) in self.groups.iter_mut().zip(&other.groups) {
            for (name, group) in theirs {
                mine.entry(name.clone()).or_default().merge(group);
            }
        }
    }
}

/// What a household is paid in all in euros a year: of rights that exclude each other, the better one.
#[must_use]
pub fn yearly(law: &Law, standings: &[Standing]) -> Span {
    let mut sum = Span { low: 0, high: 0 };
    let mut best: Vec<(&str, Span)> = Vec::new();
    for (benefit, standing) in law.benefits().zip(standings) {
        let Some(part) = cash(benefit, *standing) else { continue };
        match benefit.either_of.as_deref() {
            None => add(&mut sum, part),
            Some(group) => match best.iter_mut().find(|(name, _)| *name == group) {
                None => best.push((group, part)),
                Some((_, known)) => *known = Span { low: known.low.max(part.low), high: known.high.max(part.high) },
            },
        }
    }
    best.into_iter().for_each(|(_, part)| add(&mut sum, part));
    sum
}

/// What a right pays in a year; `None` where it pays nothing regular, or is a price.
pub(crate) fn cash(benefit: &Benefit, standing: Standing) -> Option<Span> {
    let amount = standing.amount.filter(|_| !Law::is_price(benefit))?;
    match Law::unit(benefit)? {
        AmountUnit::PerMonth => Some(Span { low: amount.low.saturating_mul(12), high: amount.high.saturating_mul(12) }),
        AmountUnit::PerYear => Some(amount),
        AmountUnit::Once | AmountUnit::Share => None,
    }
}

pub(crate) fn add(sum: &mut Span, part: Span) {
    sum.low = sum.low.saturating_add(part.low);
    sum.high = sum.high.saturating_add(part.high);
}
