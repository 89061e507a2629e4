//! How persons, questions and figures are called on screen.

use super::Session;
use crate::browser::intl;
use crate::journey::{Asked, MemberId, YOU};
use crate::towns::{Office, Town};
use crate::words::{Arg, Words};
use leptos::prelude::*;
use pont_rules::model::{AmountUnit, Catalogue, Day};
use pont_rules::results::{Open, Span};

impl Session {
    /// The household's town, where it has a folder of its own.
    #[must_use]
    pub fn own_town(self) -> Option<Town> {
        let code = self.journey.with(|j| j.place().map(|place| place.code.clone()))?;
        self.towns.get()?.of(&code).cloned()
    }

    /// Where to go for a right in the household's town, with the language of that town's names: nothing where it says none.
    #[must_use]
    pub fn offices(self, right: &str) -> Option<(String, Vec<Office>)> {
        let town = self.own_town()?;
        let offices: Vec<Office> = town.offices_for(right).cloned().collect();
        (!offices.is_empty()).then_some((town.language, offices))
    }

    /// How a person is called: `person-<role>` with `$number` and `$count` (how many share the role).
    #[must_use]
    pub fn called(self, person: MemberId, words: &Words) -> String {
        self.journey.with_untracked(|j| {
            let Some((member, (number, count))) = j.household().member(person).zip(j.household().ordinal(person))
            else {
                return String::new();
            };
            let figure = |n: usize| Arg::Number(i64::try_from(n).unwrap_or(i64::MAX));
            words.with(
                &format!("person-{}", member.role.name()),
                &[("number", figure(number)), ("count", figure(count))],
            )
        })
    }

    /// What a message about one person is given: `$person` (`you` or `other`) and `$name`.
    #[must_use]
    pub fn person_args(self, person: Option<MemberId>, words: &Words) -> Vec<(&'static str, Arg)> {
        let person = person.unwrap_or(YOU);
        let which = if person == YOU { "you" } else { "other" };
        vec![("person", which.into()), ("name", self.called(person, words).into())]
    }

    /// An open input as the journey names it; nothing where the person has left.
    #[must_use]
    pub fn asked(self, catalogue: &Catalogue, open: &Open) -> Option<Asked> {
        let input = catalogue.inputs.get(usize::from(open.input))?.id.clone();
        let person = match open.person {
            None => None,
            Some(index) => Some(self.journey.with(|j| j.household().at(index))?),
        };
        Some(Asked { input, person })
    }

    /// How many screens are left at most until every verdict is final; said once it is known who lives here.
    #[must_use]
    pub fn left(self) -> String {
        let progress = self.progress.get();
        let named = self.journey.with(|j| j.household().complete());
        self.words.with(|w| match (progress.settled, named) {
            (true, _) => w.text("progress-settled"),
            (_, false) => w.text("progress-first"),
            _ => at_most(w, progress.to_settle),
        })
    }

    /// Euros as the present language writes them.
    #[must_use]
    pub fn euros(self, amount: i64) -> String {
        intl::euros(self.language.get().locale(), amount)
    }

    /// A date as the present language writes it.
    #[must_use]
    pub fn date(self, day: Day) -> String {
        intl::date(self.language.get().locale(), day)
    }

    /// An amount or a range in its unit, as the language of `words` says it: `amount-<month|year|once|share>` with `$amount`, or
    /// `amount-range-…` with `$low` and `$high`.
    #[must_use]
    pub fn amount(self, span: Span, unit: AmountUnit, words: &Words) -> String {
        let locale = words.language().locale();
        let (name, share) = match unit {
            AmountUnit::PerMonth => ("month", false),
            AmountUnit::PerYear => ("year", false),
            AmountUnit::Once => ("once", false),
            AmountUnit::Share => ("share", true),
        };
        let figure = |n: i64| if share { intl::percent(locale, n) } else { intl::euros(locale, n) };
        if span.low == span.high {
            return words.with(&format!("amount-{name}"), &[("amount", figure(span.low).into())]);
        }
        // Cents in a range would promise what it does not know; both ends are widened to whole euros.
        let one = pont_rules::model::ONE;
        let (low, high) = if share {
            (span.low, span.high)
        } else {
            (span.low.div_euclid(one) * one, span.high.saturating_add(one - 1).div_euclid(one) * one)
        };
        words.with(&format!("amount-range-{name}"), &[("low", figure(low).into()), ("high", figure(high).into())])
    }
}

/// The bound of the screens to come, in words. Nine of ten households need fewer than fifteen (`docs/measures.md`): far above that the
/// bound alone would frighten.
#[must_use]
pub fn at_most(words: &Words, screens: u32) -> String {
    let key = if screens > 20 { "progress-at-most-many" } else { "progress-at-most" };
    words.with(key, &[("n", i64::from(screens).into())])
}
