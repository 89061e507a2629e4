//! The income of a tax notice, as family benefits (CSS R532-3) and others (CGI 1417) read it, worked out here from the amounts of the months.

use super::household::{Household, Timeline};
use super::month::Month;

/// Deductions of the income of a year, in cents (CGI 83, 158 and 157 bis).
struct Deductions {
    wage: (i64, i64),
    pension: i64,
    /// Allowance of old or disabled people: up to an income, and half up to another.
    allowance: [(i64, i64); 2],
}

/// Those of 2024; the months asked for are all of 2026, whose notices before the last are of that year.
const OF_2024: Deductions =
    Deductions { wage: (50_400, 1_442_600), pension: 45_000, allowance: [(1_751_000, 279_600), (2_817_000, 139_800)] };

/// Those of 2025, whose notices are the last.
const OF_2025: Deductions =
    Deductions { wage: (50_900, 1_455_500), pension: 45_400, allowance: [(1_767_000, 282_200), (2_843_000, 141_100)] };

/// The least deduction of a micro-enterprise in a year, in cents (CGI 50-0).
const LEAST_OF_MICRO: i64 = 30_500;

/// Twelve times the base of family benefits of January 2024: what makes a second earner (CSS R532-3).
const EARNER: i64 = 12 * 44_593;

/// What a person had in a year, in cents.
struct Year {
    work: i64,
    profit: i64,
    pension: i64,
}

fn whole_euros(cents: i64) -> i64 {
    (cents + 50).div_euclid(100) * 100
}

/// Profit of a year as the tax return has it: turnover in whole euros, less at least the least deduction.
pub(crate) fn profit(one: &Timeline, first: Month, last: Month) -> i64 {
    let own = whole_euros(one.sum("self_monthly", first, last));
    let percent = match one.word("self_kind", last) {
        "micro_sales" => 29,
        "micro_services" => 50,
        "micro_liberal" => 66,
        _ => return own,
    };
    (own * percent / 100).min(own - LEAST_OF_MICRO).max(0)
}

impl Year {
    fn of(one: &Timeline, first: Month, last: Month) -> Year {
        let sum = |key| one.sum(key, first, last);
        Year {
            work: sum("wage_taxable") + sum("are_taxable"),
            profit: profit(one, first, last),
            pension: sum("pension_taxable") + sum("invalidity_pension") + sum("alimony_received"),
        }
    }

    /// Wages and profits less the deduction for work.
    fn earned(&self, rules: &Deductions) -> i64 {
        let less = whole_euros((self.work / 10).clamp(rules.wage.0, rules.wage.1));
        (self.work - less).max(0) + self.profit
    }

    fn net(&self, rules: &Deductions) -> i64 {
        let less = whole_euros((self.pension / 10).max(rules.pension));
        self.earned(rules) + (self.pension - less).max(0)
    }
}

/// What family benefits and others read of the notice before the last one.
pub(crate) struct Notice {
    /// Tax income of the household, in cents.
    pub(crate) income: i64,
    pub(crate) two_earners: bool,
}

/// The notice of the year two years before that of a month.
pub(crate) fn notice(home: &Household, now: Month) -> Notice {
    let (first, last) = now.years_back(2);
    let rules = &OF_2024;
    let counted = |one: &&Timeline| !one.is_child() || one.age(now) < 20 && !home.autonomous(one, now);
    let mut income = 0;
    let mut returns: Vec<(i64, i64)> = Vec::new();
    for one in home.persons.iter().filter(counted) {
        let year = Year::of(one, first, last);
        let property = whole(one, "capital_income") + whole(one, "rental_income");
        let own = year.net(rules) + property - whole_euros(one.sum("alimony_paid", first, last));
        income += own;
        let entitled = one.number("disability_rate").unwrap_or(0.0) >= 0.8 && !one.is_child();
        if one.is_child() || !returns.is_empty() && home.one_return() {
            if let Some(main) = returns.first_mut() {
                main.0 += own;
                main.1 += i64::from(entitled);
            }
        } else {
            returns.push((own, i64::from(entitled)));
        }
    }
    for (own, entitled) in returns {
        let allowance = rules.allowance.iter().find(|(until, _)| own <= *until).map_or(0, |(_, amount)| *amount);
        income -= (allowance * entitled).min(own.max(0));
    }
    let earns = |one: &Timeline| Year::of(one, first, last).earned(rules) >= EARNER;
    Notice { income: income.max(0), two_earners: home.couple() && home.adults().all(earns) }
}

/// Reference tax income of the household’s notices, of the income of so many years back, in cents: that of children on a notice counts
/// too, and whoever is 65 has the allowance (CGI 157 bis, 196, 1417).
pub(crate) fn reference(home: &Household, now: Month, back: i64) -> i64 {
    let (first, last) = now.years_back(back);
    let rules = if back == 1 { &OF_2025 } else { &OF_2024 };
    let attached = |one: &Timeline| {
        one.is_child() && (one.age(now) < 21 || one.age(now) < 25 && one.word("activity", now) == "student")
    };
    let mut returns: Vec<(i64, i64)> = Vec::new();
    for one in home.persons.iter().filter(|one| !one.is_child() || attached(one)) {
        let property = whole(one, "capital_income") + whole(one, "rental_income");
        let paid = whole_euros(one.sum("alimony_paid", first, last));
        let own = Year::of(one, first, last).net(rules) + property - paid;
        // Sixty-five on the last day of the year.
        let old = one.age(last.back(-1)) >= 65 || one.number("disability_rate").unwrap_or(0.0) >= 0.8;
        let entitled = i64::from(old && !one.is_child());
        match returns.first_mut() {
            Some(main) if one.is_child() || home.one_return() => {
                main.0 += own;
                main.1 += entitled;
            }
            _ => returns.push((own, entitled)),
        }
    }
    let after = |(own, entitled): (i64, i64)| {
        let allowance = rules.allowance.iter().find(|(until, _)| own <= *until).map_or(0, |(_, amount)| *amount);
        (own - allowance * entitled).max(0)
    };
    returns.into_iter().map(after).sum()
}

fn whole(one: &Timeline, key: &str) -> i64 {
    whole_euros((one.number(key).unwrap_or(0.0) * 100.0).round() as i64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn read(persons: Value, couple: &str) -> Notice {
        let told = json!({ "id": "a", "couple": couple, "persons": persons });
        notice(&Household::read(&told).unwrap(), Month::read("2026-11").unwrap())
    }

    #[test]
    fn the_deductions_are_those_of_the_year_of_the_notice() {
        let person = |rest: Value| {
            let mut told = json!({ "role": "applicant", "birth": "1980-01-09" });
            told.as_object_mut().unwrap().extend(rest.as_object().unwrap().clone());
            json!([told])
        };
        // 12 × 1554.00 = 18648.00, less 1865.
        assert_eq!(read(person(json!({ "wage_net": 1500 })), "none").income, 1_678_300);
        // 12 × 300 = 3600, less the least deduction of 504.
        assert_eq!(read(person(json!({ "are_net": 300 })), "none").income, 309_600);
        // 12 × 100 = 1200, less 450.
        assert_eq!(read(person(json!({ "alimony_received": 100 })), "none").income, 75_000);
        // 12 × 1000 × 0.5.
        assert_eq!(
            read(person(json!({ "self_kind": "micro_services", "self_monthly": 1000 })), "none").income,
            600_000
        );
        // A wage that began after that year does not count.
        let started = json!({ "wage_net": 1500, "past": [{ "until": "2025-03", "wage_net": 0 }] });
        assert_eq!(read(person(started), "none").income, 0);
        // 80 % disabled: 10000 × 12 − 12000 = 108000 is too much; 1000 × 12 − 1200 − 2796.
        assert_eq!(read(person(json!({ "pension_net": 1000, "disability_rate": 0.8 })), "none").income, 800_400);
    }

    #[test]
    fn the_reference_income_has_the_allowance_of_who_is_65() {
        let told = |birth: &str| {
            json!({ "id": "a", "persons": [{ "role": "applicant", "birth": birth, "pension_net": 1000,
                "past": [{ "until": "2024-12", "pension_net": 900 }] }] })
        };
        let of = |birth: &str, back: i64| {
            reference(&Household::read(&told(birth)).unwrap(), Month::read("2026-11").unwrap(), back)
        };
        // 12000 − 1200 − 2822 of 2025; 10800 − 1080 − 2796 of 2024; 65 only in January 2026.
        assert_eq!([of("1950-03-02", 1), of("1950-03-02", 2), of("1961-01-09", 1)], [797_800, 692_400, 1_080_000]);
    }

    #[test]
    fn a_second_earner_earned_twelve_times_the_base() {
        let couple = |second: f64| {
            json!([{ "role": "applicant", "birth": "1980-01-09", "wage_net": 1500 },
                { "role": "partner", "birth": "1981-01-09", "wage_net": second }])
        };
        // 5351.16 after 10 %: 12 × 1.036 × 478.27 = 5945.85, less 595.
        assert!(!read(couple(478.2), "pacs").two_earners);
        assert!(read(couple(478.5), "pacs").two_earners);
    }
}
