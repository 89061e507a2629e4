//! A household as both sides are told of it: people, home and amounts, now and in each month before.
//!
//! One JSON object a line: `id`, `couple` ("none", "married", "pacs", "cohabiting"), `recently_separated`, `persons`, `housing`. A person
//! has `role` ("applicant", "partner", "child"), `birth`, `activity`, amounts of a month in euros (`wage_net`, `are_net`, …) and facts
//! (`pregnant`, `disability_rate`, …). What was otherwise before stands under `past` of a person or of `housing`: entries with `until`,
//! the last month that they hold for, and the keys that differed.

use super::month::Month;
use crate::run::Outcome;
use serde_json::{Map, Value, json};

/// A person or a home, now and before.
#[derive(Debug, Clone)]
pub(crate) struct Timeline {
    now: Map<String, Value>,
    before: Vec<(Month, Map<String, Value>)>,
}

/// Everything that is said of a household.
#[derive(Debug, Clone)]
pub(crate) struct Household {
    pub(crate) id: String,
    pub(crate) told: Value,
    pub(crate) persons: Vec<Timeline>,
    pub(crate) housing: Timeline,
}

impl Timeline {
    fn read(told: &Value) -> Outcome<Timeline> {
        let mut now = told.as_object().cloned().unwrap_or_default();
        let mut before = Vec::new();
        for entry in now.remove("past").as_ref().and_then(Value::as_array).into_iter().flatten() {
            let until = Month::read(entry["until"].as_str().unwrap_or_default())?;
            let mut state = now.clone();
            state.extend(entry.as_object().cloned().unwrap_or_default());
            before.push((until, state));
        }
        before.sort_by_key(|(until, _)| *until);
        Ok(Timeline { now, before })
    }

    fn state(&self, month: Month) -> &Map<String, Value> {
        self.before.iter().find(|(until, _)| month <= *until).map_or(&self.now, |(_, state)| state)
    }

    /// A word of a month; empty where nothing is said.
    pub(crate) fn word(&self, key: &str, month: Month) -> &str {
        self.state(month).get(key).and_then(Value::as_str).unwrap_or_default()
    }

    /// Whether something holds in a month.
    pub(crate) fn is(&self, key: &str, month: Month) -> bool {
        self.state(month).get(key).and_then(Value::as_bool).unwrap_or_default()
    }

    /// A number that is no amount, as of the present.
    pub(crate) fn number(&self, key: &str) -> Option<f64> {
        self.now.get(key).and_then(Value::as_f64)
    }

    /// A number of a group of facts, as of the present.
    pub(crate) fn within(&self, group: &str, key: &str) -> Option<f64> {
        self.now.get(group)?.get(key)?.as_f64()
    }

    /// Whether something is said to hold now.
    pub(crate) fn told(&self, key: &str) -> bool {
        self.now.get(key).and_then(Value::as_bool).unwrap_or_default()
    }

    /// Cents of a month; what is not said of wages and pensions follows from the net figure as for a private employee.
    pub(crate) fn cents(&self, key: &str, month: Month) -> i64 {
        let state = self.state(month);
        let said = |key: &str| state.get(key).and_then(Value::as_f64);
        let of = |key: &str| said(key).unwrap_or(0.0);
        let euros = said(key).unwrap_or_else(|| match key {
            "wage_taxable" => of("wage_net") * 1.036,
            "wage_gross" => of("wage_net") / 0.7916,
            "pension_taxable" | "pension_gross" => of("pension_net"),
            "are_taxable" => of("are_net"),
            _ => 0.0,
        });
        (euros * 100.0).round() as i64
    }

    /// Cents of all months from the first to the last one.
    pub(crate) fn sum(&self, key: &str, first: Month, last: Month) -> i64 {
        first.to(last).map(|month| self.cents(key, month)).sum()
    }

    /// The last months of what was otherwise, the earliest first.
    pub(crate) fn changes(&self) -> impl Iterator<Item = Month> {
        self.before.iter().map(|(until, _)| *until)
    }

    pub(crate) fn is_child(&self) -> bool {
        self.now.get("role").and_then(Value::as_str) == Some("child")
    }

    pub(crate) fn birth(&self) -> &str {
        self.now.get("birth").and_then(Value::as_str).unwrap_or_default()
    }

    /// Whole years on the first day of a month; below zero before the birth.
    pub(crate) fn age(&self, month: Month) -> i64 {
        self.months_old(month).div_euclid(12)
    }

    /// Whole months on the first day of a month.
    pub(crate) fn months_old(&self, month: Month) -> i64 {
        let (born, day) = (Month::read(self.birth()).unwrap_or(month), self.birth().get(8..10).unwrap_or("01"));
        month.since(born) - i64::from(day > "01")
    }

    /// Profit of a month in cents: turnover less the flat deduction (CGI 50-0 and 102 ter).
    pub(crate) fn profit(&self, month: Month) -> i64 {
        let own = self.cents("self_monthly", month);
        let percent = match self.word("self_kind", month) {
            "micro_sales" => 29,
            "micro_services" => 50,
            "micro_liberal" => 66,
            _ => 100,
        };
        own * percent / 100
    }
}

impl Household {
    /// Reads a household, and refuses one that could not be told to both sides.
    pub(crate) fn read(told: &Value) -> Outcome<Household> {
        let id = told["id"].as_str().map_or_else(|| told["id"].to_string(), str::to_string);
        let none = Vec::new();
        let persons = told["persons"].as_array().unwrap_or(&none);
        let of = |role: &str| persons.iter().filter(|one| one["role"] == role).count();
        let couple = told["couple"].as_str().unwrap_or("none") != "none";
        if of("applicant") != 1 || of("partner") != usize::from(couple) || persons[0]["role"] != "applicant" {
            return Err(format!(
                "household {id}: one applicant comes first, with a partner where `couple` is not \"none\""
            ));
        }
        if let Some(bad) = persons.iter().find(|one| Month::read(one["birth"].as_str().unwrap_or_default()).is_err()) {
            return Err(format!("household {id}: `birth` of {bad} is no date"));
        }
        let read = persons.iter().map(Timeline::read).collect::<Outcome<_>>()?;
        Ok(Household { id, told: told.clone(), persons: read, housing: Timeline::read(&told["housing"])? })
    }

    pub(crate) fn couple(&self) -> bool {
        self.told["couple"].as_str().unwrap_or("none") != "none"
    }

    /// Whether both are on one tax return.
    pub(crate) fn one_return(&self) -> bool {
        matches!(self.told["couple"].as_str(), Some("married" | "pacs"))
    }

    pub(crate) fn separated(&self) -> bool {
        self.told["recently_separated"] == true
    }

    pub(crate) fn adults(&self) -> impl Iterator<Item = &Timeline> {
        self.persons.iter().filter(|one| !one.is_child())
    }

    pub(crate) fn children(&self) -> impl Iterator<Item = &Timeline> {
        self.persons.iter().filter(|one| one.is_child())
    }

    /// The last month in which something was otherwise than in the month after it; births are no such change.
    pub(crate) fn last_change(&self) -> Option<Month> {
        let persons = self.persons.iter().flat_map(Timeline::changes);
        persons.chain(self.housing.changes()).max()
    }

    /// Whether income, family or home changed within so many months.
    pub(crate) fn changed_within(&self, months: i64, now: Month) -> bool {
        let recent = |month: Month| month.back(-1) <= now && now.since(month) <= months;
        let born = self.children().any(|one| (0..=months).contains(&one.months_old(now)));
        born || self.separated() || self.last_change().is_some_and(recent)
    }

    /// Whether a child earns its living: more than 55 % of the minimum wage for 169 hours over six months (CSS R512-2).
    pub(crate) fn autonomous(&self, one: &Timeline, now: Month) -> bool {
        one.age(now) >= 16 && one.sum("wage_net", now.back(6), now.back(1)) as f64 / 600.0 >= 0.55 * 169.0 * smic(now)
    }

    /// The line that a driver is given.
    pub(crate) fn line(&self) -> String {
        self.told.to_string()
    }
}

/// The minimum wage of an hour (order of 22 May 2026 and those before).
pub(crate) fn smic(month: Month) -> f64 {
    let since = |text: &str| Month::read(text).is_ok_and(|first| month >= first);
    match () {
        () if since("2026-06") => 12.31,
        () if since("2026-01") => 12.02,
        () if since("2024-11") => 11.88,
        () => 11.65,
    }
}

/// Cents as an amount in euros, exactly.
pub(crate) fn euros(cents: i64) -> Value {
    let sign = if cents < 0 { "-" } else { "" };
    let text = format!("{sign}{}.{:02}", cents.abs() / 100, cents.abs() % 100);
    serde_json::from_str(&text).unwrap_or_else(|_| json!(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn month(text: &str) -> Month {
        Month::read(text).unwrap()
    }

    fn one(person: Value) -> Household {
        Household::read(&json!({ "id": "a", "persons": [person], "housing": { "status": "free" } })).unwrap()
    }

    #[test]
    fn what_was_otherwise_holds_until_its_last_month() {
        let told = json!({ "role": "applicant", "birth": "1990-03-12", "wage_net": 1500, "past": [
            { "until": "2026-08", "wage_net": 0, "are_net": 900 }, { "until": "2026-05", "wage_net": 2000.5 } ] });
        let you = &one(told).persons[0];
        let wages = ["2026-05", "2026-06", "2026-08", "2026-09"].map(|at| you.cents("wage_net", month(at)));
        assert_eq!(wages, [200_050, 0, 0, 150_000]);
        assert_eq!(you.cents("are_net", month("2026-07")), 90_000);
        assert_eq!(you.cents("are_net", month("2026-09")), 0);
        assert_eq!(you.sum("wage_net", month("2026-05"), month("2026-09")), 350_050);
        assert_eq!(you.cents("wage_taxable", month("2026-09")), 155_400);
    }

    #[test]
    fn ages_are_whole_years_on_the_first_day_of_the_month() {
        let you = &one(json!({ "role": "applicant", "birth": "2001-11-12" })).persons[0];
        assert_eq!(["2026-11", "2026-12", "2001-11"].map(|at| you.age(month(at))), [24, 25, -1]);
        let first = &one(json!({ "role": "applicant", "birth": "2001-11-01" })).persons[0];
        assert_eq!(first.age(month("2026-11")), 25);
    }

    #[test]
    fn a_household_without_one_applicant_is_refused() {
        for persons in
            [json!([]), json!([{ "role": "child", "birth": "2020-01-09" }]), json!([{ "role": "applicant" }])]
        {
            assert!(Household::read(&json!({ "id": 1, "persons": persons })).is_err());
        }
    }

    #[test]
    fn cents_are_written_as_they_are() {
        assert_eq!([0, 5, 120_050, -7].map(|cents| euros(cents).to_string()), ["0.00", "0.05", "1200.50", "-0.07"]);
    }
}
