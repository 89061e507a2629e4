//! Why the two sides differ: each class of difference is a test that a household and both results pass or not.

use super::Case;
use super::rights::{Found, RIGHTS, Verdict};

mod family;
mod grants;
mod health;
mod housing;
mod rsa;

/// A reason for a difference, with what it rests on.
pub(crate) struct Class {
    pub(crate) id: &'static str,
    /// Rights that it may touch.
    pub(crate) rights: &'static [&'static str],
    /// What differs, and whom Pont follows.
    pub(crate) says: &'static str,
    pub(crate) cite: &'static str,
    /// A case by hand.
    pub(crate) case: &'static str,
    pub(crate) applies: fn(&Case, &Pair<'_>) -> bool,
}

/// What both sides found for one right.
pub(crate) struct Pair<'a> {
    pub(crate) right: &'static str,
    pub(crate) own: &'a Found,
    pub(crate) referee: &'a Found,
}

/// Euros that rounding to the cent may make, on one amount.
const NEAR: f64 = 0.0101;

impl Case {
    /// What both sides found for the right at a place of `RIGHTS`.
    pub(crate) fn pair(&self, at: usize) -> Pair<'_> {
        Pair { right: RIGHTS[at].id, own: &self.own[at], referee: &self.referee[at] }
    }

    /// Euros by which both sides differ on a right now.
    fn apart(&self, id: &str) -> f64 {
        let at = RIGHTS.iter().position(|right| right.id == id);
        at.map_or(0.0, |at| if self.pair(at).same() { 0.0 } else { self.pair(at).apart().max(0.0102) })
    }

    /// The class of the difference on a right; the first that applies.
    pub(crate) fn class(&self, at: usize) -> Option<&'static Class> {
        let pair = self.pair(at);
        all().find(|class| class.rights.contains(&pair.right) && (class.applies)(self, &pair))
    }
}

impl Pair<'_> {
    pub(crate) fn apart(&self) -> f64 {
        self.own.apart(self.referee)
    }

    /// The same verdict, and the same amount to the cent.
    pub(crate) fn same(&self) -> bool {
        self.own.same_verdict(self.referee) && self.apart() <= NEAR
    }

    /// Pont says more.
    fn more(&self) -> bool {
        self.own.amount > self.referee.amount
    }
}

/// All classes, in the order in which they are tried.
pub(crate) fn all() -> impl Iterator<Item = &'static Class> {
    let own = [family::CLASSES, housing::CLASSES, rsa::CLASSES, health::CLASSES, grants::CLASSES];
    FIRST.iter().chain(own.into_iter().flatten()).chain(&LAST)
}

const FIRST: [Class; 2] = [
    Class {
        id: "office",
        rights: &["rsa", "ppa", "aspa", "asi", "complementary_health", "crous"],
        says: "Pont leaves the case to the office: a permit of less than five years (RSA, prime d’activité) or of less than ten (ASPA, ASI), an invalidity pension or an early retirement before the age of ASPA, means between the two ceilings of CSS that rounding allows, studies that go on at 28. The referee says no.",
        cite: "CASF L262-4; CSS L351-8, L816-1, L842-2, L861-1; code de l’éducation D821-1",
        case: "Alone, 29 years old, a first permit since one year, no income, no home: 651.69 € if the office counts earlier permits, nothing otherwise. Pont: the office decides; referee: no.",
        applies: |_, pair| pair.own.verdict == Verdict::Office && !pair.own.same_verdict(pair.referee),
    },
    Class {
        id: "unsettled",
        rights: &["rsa", "ppa", "housing_benefit", "complementary_health", "rent_cut"],
        says: "RSA and housing benefit read each other a month back and do not settle: Pont gives the two amounts between which they alternate, the referee the one at which its chain of months ends.",
        cite: "CCH R822-17; CASF R262-9",
        case: "A month with RSA sets work income aside and raises housing benefit; the benefit counts as housing and ends the RSA; without RSA the work income counts again and the benefit falls.",
        applies: |_, pair| pair.own.verdict == Verdict::Open,
    },
];

/// What a right is worked out from: a difference there goes on here.
const FEEDS: [(&str, &[&str]); 6] = [
    ("independent_living", &["housing_benefit"]),
    ("aah", &["asi"]),
    ("rsa", &["housing_benefit", "paje", "cf", "family_allowances", "asf", "aspa"]),
    ("ppa", &["housing_benefit", "paje", "cf", "family_allowances", "asf"]),
    ("complementary_health", &["rsa", "housing_benefit", "family_allowances", "cf", "asf"]),
    ("cf", &["paje"]),
];

const LAST: [Class; 2] = [
    Class {
        id: "rounding",
        rights: &["family_allowances", "asf", "paje", "back_to_school", "rsa", "ppa"],
        says: "Pont rounds each child’s amount to the cent, as the office pays it, the referee not at all; RSA and prime d’activité count these amounts.",
        cite: "CSS D521-1, R523-7, D531-3, D543-1",
        case: "ASF for three children: 42.2 % of 478.16 = 201.78352; three times 201.78 = 605.34, not 605.35.",
        applies: |case, pair| {
            let children = case.home.children().count() as f64;
            pair.own.same_verdict(pair.referee) && children > 0.0 && pair.apart() <= 0.0061 + 0.005 * (children + 1.0)
        },
    },
    Class {
        id: "follows",
        rights: &["rsa", "ppa", "complementary_health", "cf", "aah", "independent_living"],
        says: "Another right that this one is worked out from differs, for its own reason, and by no less.",
        cite: "CASF R262-9 to R262-11; CSS R844-3, R844-4, R861-5",
        case: "PAJE is paid one month longer by the referee, 199.15 €: its RSA is 199.15 € lower in that month.",
        applies: |case, pair| {
            let feeds = FEEDS.iter().find(|(right, _)| *right == pair.right).map_or(&[][..], |(_, feeds)| feeds);
            let sum: f64 = feeds.iter().map(|id| case.apart(id)).sum();
            match pair.right {
                "complementary_health" | "independent_living" => sum > 0.0,
                // Amounts below 6 and 15 EUR are not paid.
                _ => sum > 0.0 && (pair.right == "cf" || pair.apart() <= sum + 15.02),
            }
        },
    },
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::accuracy::household::Household;
    use crate::accuracy::month::Month;
    use serde_json::{Value, json};

    /// The class of a difference on one right, every other being the same.
    fn class(told: &Value, right: &str, own: f64, referee: f64) -> Option<&'static str> {
        let at = RIGHTS.iter().position(|one| one.id == right).unwrap();
        let found =
            |amount: f64| Found { verdict: if amount > 0.0 { Verdict::Yes } else { Verdict::No }, amount, free: false };
        let only = |amount: f64| (0..RIGHTS.len()).map(|one| found(if one == at { amount } else { 0.0 })).collect();
        let home = Household::read(told).unwrap();
        let month = Month::read("2026-11").unwrap();
        let case = Case { home, now: month, own: only(own), referee: only(referee), asked: only(own) };
        case.class(at).map(|class| class.id)
    }

    fn with(child: &str, home: Value) -> Value {
        json!({ "id": "a", "housing": home, "persons": [{ "role": "applicant", "birth": "1985-05-06" }, { "role": "child", "birth": child }] })
    }

    #[test]
    fn each_hand_worked_case_is_of_its_class_and_its_neighbour_is_not() {
        let free = || json!({ "status": "free" });
        let until = |month: &str| {
            json!({ "id": "a", "housing": { "status": "free" }, "persons": [{ "role": "applicant", "birth": "1973-11-21",
                "activity": "inactive", "past": [{ "until": month, "activity": "employed", "wage_net": 894.02 }] }] })
        };
        let two = |net: f64| {
            json!({ "id": "a", "couple": "married", "housing": { "status": "tenant", "zone": 2, "rent": 458 }, "persons": [
                { "role": "applicant", "birth": "1992-03-07", "activity": "employed", "wage_net": 3499.99 },
                { "role": "partner", "birth": "1973-12-07", "activity": "unemployed", "are_net": net }] })
        };
        let disabled = |category: i64, birth: &str| {
            let mut told = with(birth, json!({ "status": "free" }));
            told["persons"][1]["disability_rate"] = json!(0.8);
            told["persons"][1]["aeeh_category"] = json!(category);
            told
        };
        // 12 × 1.036 × the wage, less 10 %, of a year.
        let alone = |wage: f64| {
            json!({ "id": "a", "housing": { "status": "owner" },
                "persons": [{ "role": "applicant", "birth": "1985-05-06", "wage_net": wage }] })
        };
        let three = || {
            json!({ "id": "a", "housing": { "status": "free" }, "persons": [{ "role": "applicant", "birth": "1975-05-06" },
                { "role": "child", "birth": "2006-09-16" }, { "role": "child", "birth": "2017-09-16" },
                { "role": "child", "birth": "2021-10-17" }] })
        };
        let shared = |birth: &str| {
            json!({ "id": "a", "housing": { "status": "free" }, "persons": [{ "role": "applicant", "birth": "1980-10-23" },
                { "role": "child", "birth": birth, "shared_custody": true }, { "role": "child", "birth": "2015-08-13" }] })
        };
        let parent = |custody: bool| {
            json!({ "id": "a", "housing": { "status": "free" }, "persons": [{ "role": "applicant", "birth": "1996-06-10" },
                { "role": "child", "birth": "2021-05-04", "shared_custody": custody }] })
        };
        for (told, right, own, referee, expected) in [
            (parent(true), "rsa", 814.61, 977.54, Some("half_children")),
            (parent(false), "rsa", 814.61, 977.54, None),
            (parent(false), "complementary_health", 8.0, 14.0, Some("age_in_january")),
            (parent(false), "complementary_health", 8.0, 17.0, None),
            (shared("2006-10-13"), "ppa", 183.19, 0.0, Some("family_then")),
            (shared("2006-06-13"), "ppa", 183.19, 0.0, None),
            (with("2023-11-09", free()), "paje", 0.0, 199.15, Some("third_birthday")),
            (with("2023-12-09", free()), "paje", 0.0, 199.15, None),
            (with("2020-12-08", free()), "back_to_school", 429.01, 0.0, Some("school_ages")),
            (with("2019-06-08", free()), "back_to_school", 429.01, 0.0, None),
            (until("2026-09"), "rsa", 573.49, 0.0, Some("stopped_before")),
            (until("2026-10"), "rsa", 573.49, 0.0, None),
            (until("2026-02"), "rsa", 573.49, 0.0, None),
            (two(0.0), "housing_benefit", 0.0, 493.0, Some("one_of_two")),
            (two(900.0), "housing_benefit", 0.0, 493.0, None),
            (with("2012-06-08", json!({ "status": "hostel" })), "rsa", 500.0, 573.49, Some("hostel")),
            (with("2026-10-10", free()), "ppa", 178.17, 351.26, Some("not_yet_born")),
            (with("2026-05-10", free()), "ppa", 178.17, 351.26, None),
            (until("2026-07"), "ppa", 40.33, 0.0, Some("other_quarter")),
            (until("2025-12"), "complementary_health", 8.0, 0.0, Some("other_twelve")),
            (with("2023-11-09", free()), "paje", 0.0, 298.75, None),
            (until("2026-09"), "rsa", 1500.0, 0.0, None),
            (disabled(5, "2015-05-04"), "aeeh", 1024.27, 834.72, Some("ladder")),
            (disabled(5, "2015-05-04"), "aeeh", 1024.27, 1000.0, None),
            (disabled(6, "2006-05-04"), "aeeh", 0.0, 1288.13, Some("sixth_category")),
            (with("2026-10-10", free()), "birth_grant", 1098.57, 0.0, Some("newborn")),
            (with("2026-07-10", free()), "birth_grant", 1098.57, 0.0, None),
            (alone(505.0), "energy_voucher", 194.0, 146.0, Some("steps_of_2021")),
            (alone(521.0), "energy_voucher", 194.0, 146.0, None),
            (with("2012-06-08", free()), "energy_voucher", 240.0, 0.0, Some("free_home")),
            (three(), "family_allowances", 236.34, 319.67, Some("lump_sum_twice")),
            (three(), "family_allowances", 236.34, 339.67, None),
        ] {
            assert_eq!(class(&told, right, own, referee), expected, "{right} {told}");
        }
    }

    #[test]
    fn every_class_names_rights_that_are_compared_and_its_law() {
        let mut seen = Vec::new();
        for class in all() {
            assert!(class.rights.iter().all(|id| RIGHTS.iter().any(|right| right.id == *id)), "{}", class.id);
            assert!(!class.cite.is_empty() && !class.case.is_empty() && !seen.contains(&class.id), "{}", class.id);
            seen.push(class.id);
        }
    }
}
