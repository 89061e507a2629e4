//! An invented household in a town, for those who look after its rights: to see them as people will see them. Pure.

use super::household::{ChildOf, Household, Role};
use super::{Asked, Journey, PLACE_SCREEN, Period, Said, Value, When, find};
use crate::language::Country;
use crate::place::Place;
use crate::towns::{Sample, Told};
use pont_rules::model::{Catalogue, Domain, Money};

/// The conversation as if that household had answered everything.
#[must_use]
pub fn invented(catalogue: &Catalogue, country: Country, sample: &Sample, place: Place) -> Journey {
    let mut household = Household::default();
    for _ in 0..sample.children {
        household.add(Role::Child(ChildOf::Mine));
    }
    household.set_complete(true);
    let entries: Vec<(Asked, Said)> = sample
        .said
        .iter()
        .filter_map(|(input, person, told)| {
            let person = match person {
                Some(index) => Some(household.at(*index)?),
                None => None,
            };
            let (_, asked) = find(catalogue, input).filter(|(_, asked)| asked.screen != PLACE_SCREEN)?;
            let value = value(&asked.domain, told)?;
            Some((Asked { input: input.clone(), person }, Said::from(value)))
        })
        .collect();
    let mut journey = Journey::default();
    journey.set_country(country);
    journey.set_place(place);
    journey.set_household(household);
    journey.answer(entries);
    journey
}

fn value(domain: &Domain, told: &Told) -> Option<Value> {
    Some(match (domain, told) {
        (Domain::Bool, Told::Bool(is)) => Value::Bool(*is),
        (Domain::Date { .. }, Told::Date(day)) => Value::Date(When::Day(*day)),
        (Domain::Choice(_), Told::Choice(id)) => Value::Choice(id.clone()),
        (Domain::Number { money, .. }, Told::Number(amount)) => {
            let period = match money {
                Money::PerMonth => Some(Period::Month),
                Money::PerYear => Some(Period::Year),
                Money::No | Money::Once => None,
            };
            Value::Number { amount: *amount, period, about: false }
        }
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::place::PlaceKind;
    use crate::towns::Towns;
    use pont_rules::results::Verdict;
    use pont_rules::{Scope, calendar, evaluate};
    use std::path::Path;

    #[test]
    fn the_rights_of_a_town_are_found_with_the_invented_household() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../catalogue");
        for (code, country, input, value, right) in [
            (
                "es",
                Country::Catalonia,
                "town",
                Value::Number { amount: 8089 * 1_000_000_000, period: None, about: false },
                "gava_infancia",
            ),
            ("fr", Country::France, "local_area", Value::Choice("toulouse".to_owned()), "toulouse_ccas"),
        ] {
            let compiled = pont_catalogue::compile(&root, code);
            let catalogue = compiled.published.as_ref().unwrap();
            let text = String::from_utf8(pont_catalogue::towns::data(&compiled, &root, code)).unwrap();
            let mut place = Place::without_town(PlaceKind::Town);
            place.inputs.push((input.to_owned(), value));
            let sample = Towns::read(&text).sample().clone();
            assert!(sample.said.len() > 20 && sample.children > 0);
            let journey = invented(catalogue, country, &sample, place);
            let found = evaluate(catalogue, &journey.answers(catalogue), calendar::day(2026, 11, 27), Scope::Published);
            let verdict = |id: &str| {
                found.findings.iter().find(|f| catalogue.benefits[usize::from(f.benefit)].id == id).map(|f| f.verdict)
            };
            assert_eq!(verdict(right), Some(Verdict::Office));
            let open = found.findings.iter().filter(|f| f.verdict == Verdict::Open).count();
            assert!(open * 5 < found.findings.len(), "{open} of {} are open", found.findings.len());
        }
    }
}
