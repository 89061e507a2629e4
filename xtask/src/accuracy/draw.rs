//! Households drawn to try every right: people of every age, incomes around every threshold, and what changed within two years.

mod children;

use super::changes;
use super::month::Month;
use crate::bench::Draw;
use serde_json::{Map, Value, json};

/// A person while it is drawn.
pub(crate) type Told = Map<String, Value>;

/// Ages at which some rule changes.
const AGES: [i64; 14] = [3, 6, 11, 14, 15, 16, 18, 20, 21, 25, 28, 62, 64, 65];

/// Net monthly amounts at which some rule changes, in euros: 29, 59 and 138 times the minimum wage of an hour, 55 % of it for 169 hours,
/// 40 % of the RSA, the whole of it, the ASPA, a full wage at the minimum.
const EDGES: [f64; 10] = [356.99, 726.29, 1698.78, 1144.21, 260.68, 651.69, 1043.60, 1041.59, 1478.0, 977.54];

/// Tax incomes at which a family benefit changes, in euros a year.
const CEILINGS: [i64; 12] =
    [24_853, 29_694, 34_842, 41_630, 28_956, 35_638, 79_980, 106_604, 86_644, 49_706, 37_000, 53_566];

/// The household with this number of a seed, as both sides are told of it.
pub(crate) fn household(seed: u64, number: usize, now: Month) -> Value {
    let month = (now.year() * 12) as usize + now.number() as usize;
    let mut draw = Draw::of((seed as usize).wrapping_mul(1_000_003).wrapping_add(number).wrapping_add(month << 32));
    let mut one = Drawn { draw: &mut draw, now, persons: Vec::new(), couple: "none", whole: Map::new() };
    let kind = one.people();
    let mut home = one.home(kind);
    one.savings();
    let Drawn { mut persons, couple, mut whole, .. } = one;
    changes::change(&mut draw, now, &mut persons, &mut home);
    whole.insert("id".into(), json!(format!("{seed}-{number}-{kind}")));
    whole.insert("couple".into(), json!(couple));
    whole.insert("persons".into(), persons.into_iter().map(Value::from).collect());
    whole.insert("housing".into(), home.into());
    whole.into()
}

struct Drawn<'a> {
    draw: &'a mut Draw,
    now: Month,
    persons: Vec<Told>,
    couple: &'static str,
    whole: Map<String, Value>,
}

impl Drawn<'_> {
    fn people(&mut self) -> &'static str {
        let kind = match self.draw.between(1, 100) {
            1..=15 => "worker",
            16..=22 => "without_work",
            23..=32 => "couple",
            33..=53 => "family",
            54..=69 => "lone_parent",
            70..=76 => "old",
            77..=80 => "old_couple",
            81..=85 => "student",
            86..=88 => "young",
            89..=94 => "disabled",
            95..=96 => "invalid",
            _ => "well_off",
        };
        match kind {
            "worker" => self.adult("applicant", 19, 61, 92),
            "without_work" => self.adult("applicant", 20, 61, 0),
            "young" => self.young(),
            "student" => self.student(),
            "old" => self.pensioner("applicant"),
            "old_couple" => {
                self.pensioner("applicant");
                self.pensioner("partner");
            }
            "disabled" | "invalid" => self.ill(kind),
            "couple" => self.two(21, 60, 80),
            "lone_parent" => {
                self.adult("applicant", 19, 52, 60);
                self.children();
                self.alone_with_children();
            }
            _ => {
                self.two(24, 52, 78);
                self.children();
            }
        }
        if kind == "well_off" {
            for one in self.persons.iter_mut().filter(|one| one["role"] != "child") {
                pay(one, "employed", "wage_net", self.draw.between(2_300, 6_500) * 100);
            }
        }
        if self.persons.iter().any(|one| one["role"] == "partner") {
            self.couple = self.draw.pick(&["married", "married", "pacs", "cohabiting"]);
        }
        self.pregnancy(kind);
        kind
    }

    /// A birth that makes somebody so old on the first day of the month, well within a month; at thresholds just before or after it.
    fn birth(&mut self, age: i64) -> Value {
        let months = match self.draw.between(1, 100) {
            1..=12 if AGES.contains(&age) => 0,
            13..=24 if AGES.contains(&(age + 1)) => 11,
            _ => self.draw.between(0, 11),
        };
        json!(format!("{}-{:02}", self.now.back(age * 12 + months + 1), self.draw.between(6, 24)))
    }

    /// A net wage in cents: small ones and those around the minimum wage, some at an edge.
    fn wage(&mut self) -> i64 {
        match self.draw.between(1, 100) {
            1..=22 => self.draw.between(20_000, 140_000),
            23..=58 => self.draw.between(140_000, 200_000),
            59..=78 => self.draw.between(200_000, 380_000),
            79..=90 => {
                let edge = (self.draw.pick(&EDGES) * 100.0).round() as i64;
                (edge + self.draw.pick(&[-100, -1, 0, 1, 100, 1_000])).max(0)
            }
            // The taxable wage, 1.036 times the net, less 10 %, makes the ceiling.
            _ => {
                let income = self.draw.pick(&CEILINGS) + self.draw.pick(&[-300, -20, 0, 20, 300]);
                income * 10_000 / 12 * 100 / 9_324
            }
        }
    }

    fn adult(&mut self, role: &str, from: i64, to: i64, works: i64) {
        let age = self.draw.between(from, to);
        let mut one = Told::from_iter([("role".to_string(), json!(role)), ("birth".to_string(), self.birth(age))]);
        match self.draw.between(1, 100) {
            share if share <= works * 92 / 100 => pay(&mut one, "employed", "wage_net", self.wage()),
            share if share <= works => self.business(&mut one),
            _ if self.draw.percent(60) => {
                let benefit = if self.draw.percent(60) { self.draw.between(35_000, 160_000) } else { 0 };
                pay(&mut one, "unemployed", "are_net", benefit);
                // Five years of work in ten: what is due of unemployment solidarity is then received (see `claimed`).
                if benefit == 0 && age >= 25 && self.draw.percent(45) {
                    one.insert("ass_work_condition".into(), json!(true));
                }
            }
            _ => pay(&mut one, "inactive", "wage_net", 0),
        }
        if self.draw.percent(6) {
            one.insert("nationality".into(), json!(self.draw.pick(&["eea", "other", "other", "ch"])));
            one.insert("residence_years".into(), json!(self.draw.pick(&[0.1, 1.0, 3.0, 5.0, 8.0, 10.0, 15.0])));
        }
        if self.draw.percent(2) {
            one.insert("alimony_paid".into(), cents(self.draw.pick(&[10_000, 20_000, 35_000])));
        }
        if age < 25 && self.draw.percent(15) {
            one.insert("rsa_young_worker".into(), json!(true));
        }
        self.persons.push(one);
    }

    fn business(&mut self, one: &mut Told) {
        let kind = self.draw.pick(&["micro_sales", "micro_services", "micro_liberal", "other"]);
        let most = if kind == "other" { 25 } else { 40 };
        pay(one, "self_employed", "self_monthly", self.draw.between(1, most) * 10_000);
        one.insert("self_kind".into(), json!(kind));
    }

    fn two(&mut self, from: i64, to: i64, works: i64) {
        self.adult("applicant", from, to, works);
        let share = self.draw.pick(&[works, 50]);
        self.adult("partner", from, to, share);
    }

    fn young(&mut self) {
        self.adult("applicant", 18, 24, 20);
        if self.draw.percent(25) {
            self.persons[0].insert("rsa_young_worker".into(), json!(true));
        }
    }

    fn student(&mut self) {
        let age = self.draw.between(18, 29);
        let mut one =
            Told::from_iter([("role".to_string(), json!("applicant")), ("birth".to_string(), self.birth(age))]);
        let wage = if self.draw.percent(45) { self.draw.between(15_000, 140_000) } else { 0 };
        pay(&mut one, "student", "wage_net", wage);
        let children = self.draw.between(1, 4);
        let parents =
            self.draw.pick(&[0, 8_000, 12_667, 12_668, 15_000, 19_281, 23_850, 23_851, 35_086, 45_000, 70_000]);
        one.insert(
            "crous".into(),
            json!({ "parents_income": parents, "distance_km": self.draw.pick(&[0, 12, 30, 180, 250, 320]),
                "children": children, "children_higher": self.draw.between(1, children) }),
        );
        if self.draw.percent(30) {
            one.insert("grant".into(), json!(true));
        }
        self.persons.push(one);
    }

    fn pensioner(&mut self, role: &str) {
        let age = self.draw.between(62, 92);
        let mut one = Told::from_iter([("role".to_string(), json!(role)), ("birth".to_string(), self.birth(age))]);
        let pension = match self.draw.between(1, 4) {
            1 => self.draw.between(0, 60_000),
            2 => self.draw.between(60_000, 115_000),
            3 => self.draw.between(90_000, 190_000),
            _ => (self.draw.pick(&[1043.60, 1620.18, 810.09]) * 100.0) as i64 + self.draw.pick(&[-101, -1, 0, 1, 101]),
        };
        pay(&mut one, "retired", "pension_net", pension);
        one.insert("pension_gross".into(), cents(pension * self.draw.pick(&[100, 104, 107]) / 100));
        if self.draw.percent(10) {
            one.insert("disability_rate".into(), json!(self.draw.pick(&[0.6, 0.8])));
        }
        self.persons.push(one);
    }

    fn ill(&mut self, kind: &str) {
        let works = if kind == "disabled" { 30 } else { 8 };
        self.adult("applicant", 20, 66, works);
        if self.draw.percent(35) {
            self.adult("partner", 22, 62, 60);
        }
        if self.draw.percent(30) {
            self.children();
        }
        let one = &mut self.persons[0];
        one.insert("rsdae".into(), json!(self.draw.percent(60)));
        if kind == "disabled" {
            one.insert("disability_rate".into(), json!(self.draw.pick(&[0.6, 0.79, 0.8, 0.8, 0.9])));
            if self.draw.percent(45) {
                one.insert("aah_received".into(), cents(self.draw.pick(&[104_159, 104_159, 62_000, 30_000])));
            }
        } else {
            one.insert("invalidity_pension".into(), cents(self.draw.between(33_000, 110_000)));
            one.insert("disability_rate".into(), json!(self.draw.pick(&[0.0, 0.6, 0.8])));
            if self.draw.percent(30) {
                one.insert("asi_received".into(), cents(self.draw.between(5_000, 45_000)));
            }
        }
    }

    fn home(&mut self, kind: &str) -> Told {
        let owner = if matches!(kind, "old" | "old_couple" | "well_off") { 50 } else { 15 };
        let status = match self.draw.between(1, 100) {
            share if share <= owner => self.draw.pick(&["owner", "owner", "owner", "owner_loan"]),
            share if share <= owner + 8 => "free",
            share if share <= owner + 9 => "homeless",
            share if share <= owner + 10 => "hostel",
            share if share <= owner + 32 => "tenant_social",
            share if share <= owner + 42 => "tenant_furnished",
            _ => "tenant",
        };
        let zone = self.draw.pick(&[1, 2, 2, 3, 3]);
        let mut home = Told::from_iter([("status".to_string(), json!(status)), ("zone".to_string(), json!(zone))]);
        let rents = status.starts_with("tenant") || matches!(status, "hostel" | "owner_loan");
        if rents {
            let base = [470, 400, 330][zone as usize - 1] * if status == "tenant_social" { 75 } else { 100 };
            let rent = base * (70 + 28 * self.persons.len() as i64) / 100 * self.draw.between(60, 170) / 100;
            home.insert("rent".into(), cents(if self.draw.percent(70) { rent / 100 * 100 } else { rent }));
        }
        if status == "tenant" {
            home.insert("shared".into(), json!(self.draw.percent(8)));
            home.insert("landlord_relative".into(), json!(self.draw.percent(3)));
        }
        if status == "tenant_furnished" {
            home.insert("room".into(), json!(self.draw.percent(10)));
        }
        home
    }

    fn savings(&mut self) {
        if self.draw.percent(20) {
            self.persons[0].insert("livret_a".into(), json!(self.draw.pick(&[500, 3_000, 10_000, 22_950])));
        }
        if self.draw.percent(6) {
            self.persons[0]
                .insert("savings_untaxed".into(), json!(self.draw.pick(&[2_000, 12_000, 29_999, 30_001, 40_000])));
        }
        if self.draw.percent(4) {
            self.persons[0].insert("capital_income".into(), json!(self.draw.pick(&[30, 250, 1_200])));
        }
        if self.draw.percent(3) {
            self.persons[0].insert("rental_income".into(), json!(self.draw.pick(&[1_800, 6_000])));
        }
    }
}

/// An amount of cents in euros.
pub(crate) fn cents(cents: i64) -> Value {
    json!(cents as f64 / 100.0)
}

/// What somebody lives on, and nothing else.
pub(crate) fn pay(one: &mut Told, activity: &str, key: &str, amount: i64) {
    for key in ["wage_net", "are_net", "pension_net", "pension_gross", "self_monthly", "self_kind"] {
        one.remove(key);
    }
    one.insert("activity".into(), json!(activity));
    one.insert(key.into(), cents(amount));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::accuracy::household::Household;

    fn all(count: usize) -> Vec<Household> {
        let now = Month::read("2026-11").unwrap();
        (0..count).map(|number| Household::read(&household(1, number, now)).unwrap()).collect()
    }

    #[test]
    fn the_same_seed_gives_the_same_households() {
        let now = Month::read("2026-06").unwrap();
        assert_eq!(household(3, 9, now), household(3, 9, now));
        assert_ne!(household(3, 9, now), household(4, 9, now));
    }

    #[test]
    fn three_in_ten_changed_income_family_or_home_within_two_years() {
        let now = Month::read("2026-11").unwrap();
        let all = all(1_000);
        let changed = all.iter().filter(|one| one.changed_within(24, now)).count();
        assert!(changed >= 300, "{changed} of 1000");
        let in_quarter = all.iter().filter(|one| one.last_change().is_some_and(|month| now.since(month) <= 4)).count();
        assert!(in_quarter >= 60, "{in_quarter} of 1000");
    }

    #[test]
    fn every_kind_of_household_and_home_is_there() {
        let now = Month::read("2026-11").unwrap();
        let all = all(1_000);
        let some = |what: &str, is: &dyn Fn(&Household) -> bool| {
            assert!(all.iter().filter(|one| is(one)).count() >= 5, "{what}");
        };
        for status in
            ["tenant", "tenant_social", "tenant_furnished", "owner", "owner_loan", "free", "hostel", "homeless"]
        {
            some(status, &|one| one.housing.word("status", now) == status);
        }
        for key in [
            "wage_net",
            "are_net",
            "pension_net",
            "self_monthly",
            "invalidity_pension",
            "alimony_received",
            "aah_received",
        ] {
            some(key, &|one| one.persons.iter().any(|person| person.cents(key, now) > 0));
        }
        for key in ["pregnant", "shared_custody", "grant", "rsa_young_worker", "rsdae", "ass_work_condition", "adopted"]
        {
            some(key, &|one| one.persons.iter().any(|person| person.is(key, now)));
        }
        for age in [2, 3, 13, 14, 15, 16, 19, 20, 24, 25, 64, 65] {
            assert!(all.iter().any(|one| one.persons.iter().any(|person| person.age(now) == age)), "age {age}");
        }
        some("three children", &|one| one.children().count() >= 3);
        some("a separation", &Household::separated);
    }
}
