//! Two laws side by side: who gains, who loses, what it costs; two-sided wherever an answer is open.

mod same;

use crate::law::{Law, Standing};
use crate::tally::{Count, Sum, place};
use crate::totals::{add, cash};
use pont_rules::results::{Span, Verdict};
use std::collections::HashSet;

/// Another law beside the one that is looked at.
#[derive(Debug)]
pub struct Reform {
    /// The other law, with the same rights and those that only it has.
    pub law: Law,
    /// Each right by id, with its place under either law and whether both laws certainly say the same.
    pub pairs: Vec<Pair>,
    /// Whether both ask the same, so that answers to one are answers to the other.
    pub same_questions: bool,
}

/// A right under both laws.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    /// Its id.
    pub id: String,
    /// Its place among the rights looked at, under the first law and the other.
    pub places: [Option<usize>; 2],
    /// Whether its rules are the same to the last figure.
    pub same: bool,
}

/// What another law does to one household.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Effect {
    /// For each pair: both verdicts, and what is paid more in a year.
    rights: Vec<([Verdict; 2], Span)>,
    /// What the household is paid more in a year, in all.
    all: Span,
}

impl Reform {
    /// Puts a law beside another.
    #[must_use]
    pub fn new(law: &Law, other: Law) -> Reform {
        let (mine, theirs) = (&law.catalogue, &other.catalogue);
        let place = |law: &Law, id: &str| law.benefits().position(|b| b.id == id);
        let mut seen = HashSet::new();
        let ids = law.benefits().chain(other.benefits()).map(|b| b.id.clone()).filter(|id| seen.insert(id.clone()));
        let same = same::rights(mine, theirs);
        let pairs = ids
            .map(|id| {
                let places = [place(law, &id), place(&other, &id)];
                let same = places.iter().all(Option::is_some) && same.contains(id.as_str());
                Pair { id, places, same }
            })
            .collect();
        let same_questions = mine.inputs.len() == theirs.inputs.len()
            && mine.enums == theirs.enums
            && mine
                .inputs
                .iter()
                .zip(&theirs.inputs)
                .all(|(a, b)| (&a.id, a.per_person, &a.domain) == (&b.id, b.per_person, &b.domain));
        Reform { law: other, pairs, same_questions }
    }

    /// The rights of the other law whose rules differ, by index.
    #[must_use]
    pub fn changed(&self) -> Vec<u16> {
        let differ = self.pairs.iter().filter(|pair| !pair.same);
        let mut changed: Vec<u16> = differ.filter_map(|pair| self.law.rights.get(pair.places[1]?).copied()).collect();
        changed.sort_unstable();
        changed
    }

    /// Gives the rights whose rules are the same the standing that they have under the first law.
    pub fn carry(&self, standings: &[Standing], other: &mut [Standing]) {
        for pair in self.pairs.iter().filter(|pair| pair.same) {
            if let [Some(from), Some(to)] = pair.places
                && let (Some(known), Some(place)) = (standings.get(from), other.get_mut(to))
            {
                *place = *known;
            }
        }
    }

    /// What it does to one household, from how that stands under both laws.
    #[must_use]
    pub fn effect(&self, law: &Law, standings: &[Standing], other: &[Standing]) -> Effect {
        let of = |standings: &[Standing], place: Option<usize>| {
            place.and_then(|i| standings.get(i)).copied().unwrap_or(Standing::NO)
        };
        let mut all = Span { low: 0, high: 0 };
        // Rights that exclude each other count together: their name, best before, best after, whether all are the same.
        let mut best: Vec<(&str, Span, Span, bool)> = Vec::new();
        let mut rights = Vec::with_capacity(self.pairs.len());
        for pair in &self.pairs {
            let benefits =
                [pair.places[0].and_then(|i| law.benefit(i)), pair.places[1].and_then(|i| self.law.benefit(i))];
            let [before, after] = [of(standings, pair.places[0]), of(other, pair.places[1])];
            let nothing = Span { low: 0, high: 0 };
            let paid =
                |benefit: Option<&pont_rules::model::Benefit>, s| benefit.and_then(|b| cash(b, s)).unwrap_or(nothing);
            let [old, new] = [paid(benefits[0], before), paid(benefits[1], after)];
            let more = if pair.same { nothing } else { difference(before, after, old, new) };
            rights.push(([before.verdict, after.verdict], more));
            match benefits.iter().flatten().find_map(|b| b.either_of.as_deref()) {
                None => add(&mut all, more),
                Some(group) => match best.iter_mut().find(|(name, ..)| *name == group) {
                    None => best.push((group, old, new, pair.same)),
                    Some((_, a, b, same)) => {
                        *a = Span { low: a.low.max(old.low), high: a.high.max(old.high) };
                        *b = Span { low: b.low.max(new.low), high: b.high.max(new.high) };
                        *same &= pair.same;
                    }
                },
            }
        }
        for (_, old, new, same) in best {
            if !same {
                add(&mut all, apart(old, new));
            }
        }
        Effect { rights, all }
    }
}

/// What is paid more, where both sides are known or the office has the same choice before it.
fn difference(before: Standing, after: Standing, old: Span, new: Span) -> Span {
    if (before.verdict, after.verdict) == (Verdict::Office, Verdict::Office) && before.point && after.point {
        // The same no gives nothing, the same yes the difference.
        let more = new.high.saturating_sub(old.high);
        return Span { low: more.min(0), high: more.max(0) };
    }
    apart(old, new)
}

fn apart(old: Span, new: Span) -> Span {
    Span { low: new.low.saturating_sub(old.high), high: new.high.saturating_sub(old.low) }
}

/// What another law changes for many households.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Change {
    /// Those who certainly gain, and what in a year.
    pub winners: (Count, Sum),
    /// Those who certainly lose, and what in a year.
    pub losers: (Count, Sum),
    /// Those for whom certainly nothing changes.
    pub unchanged: Count,
    /// Those for whom it hangs on answers that are open, or on an office.
    pub open: (Count, Sum),
    /// Each right of [`Reform::pairs`].
    pub rights: Vec<RightChange>,
}

/// What changes about one right.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RightChange {
    /// Households by verdict before (first) and after (second), in the order of [`crate::tally::VERDICTS`].
    pub verdicts: [[Count; 4]; 4],
    /// What is paid more in a year.
    pub cost: Sum,
}

impl Change {
    /// Counts one household.
    pub fn add(&mut self, effect: &Effect, weight: i64) {
        let Span { low, high } = effect.all;
        let (count, sum) = match (low, high) {
            (0, 0) => (&mut self.unchanged, None),
            (1.., _) => (&mut self.winners.0, Some(&mut self.winners.1)),
            (_, ..0) => (&mut self.losers.0, Some(&mut self.losers.1)),
            _ => (&mut self.open.0, Some(&mut self.open.1)),
        };
        count.add(weight);
        if let Some(sum) = sum {
            sum.add(effect.all, weight);
        }
        self.rights.resize_with(effect.rights.len(), RightChange::default);
        for (right, ([before, after], more)) in self.rights.iter_mut().zip(&effect.rights) {
            right.verdicts[place(*before)][place(*after)].add(weight);
            right.cost.add(*more, weight);
        }
    }

    /// Adds all of another one.
    pub fn merge(&mut self, other: &Change) {
        for (mine, theirs) in
            [(&mut self.winners, other.winners), (&mut self.losers, other.losers), (&mut self.open, other.open)]
        {
            mine.0.merge(theirs.0);
            mine.1.merge(theirs.1);
        }
        self.unchanged.merge(other.unchanged);
        self.rights.resize_with(other.rights.len().max(self.rights.len()), RightChange::default);
        for (mine, theirs) in self.rights.iter_mut().zip(&other.rights) {
            mine.cost.merge(theirs.cost);
            let cells = mine.verdicts.iter_mut().flatten().zip(theirs.verdicts.iter().flatten());
            cells.for_each(|(mine, theirs)| mine.merge(*theirs));
        }
    }

    /// What the other law costs more in a year.
    #[must_use]
    pub fn cost(&self) -> Sum {
        let mut cost = self.winners.1;
        cost.merge(self.losers.1);
        cost.merge(self.open.1);
        cost
    }
}
