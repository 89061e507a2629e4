//! Homes: rent aids of the Agència de l'Habitatge and of the State plan (RD 326/2026), urgency, Llei 24/2015.

use super::figures::{IPREM_14, IRSC};
use super::home::{Home, Tenure, euros};
use super::said::{Said, below, or_office, sure, upto};
use super::titles::unsteady;

/// Call of 2025, and five times the yearly IPREM of the State plan, whichever is wider.
fn rent_aid(home: &Home, ages: impl Fn(i32) -> bool) -> Option<Said> {
    let family = home.relatives();
    let means = home.sum(&family, |one| one.net_last);
    let within = upto(means, f64::max(25_200.0, 5.0 * IPREM_14)) || unsteady(home);
    let aged = family.iter().any(|p| ages(home.age(*p)));
    Some(Said::weighed(&[home.tenure == Tenure::Tenant, aged, within]).paying(20.0))
}

pub fn rent_36_64(home: &Home) -> Option<Said> {
    rent_aid(home, |age| (36..=64).contains(&age))
}

pub fn rent_65(home: &Home) -> Option<Said> {
    rent_aid(home, |age| age >= 65)
}

/// 250 euros from 18 to 35; the widest limit is six times the yearly IPREM. At 17 and 36 the day of the call decides.
pub fn young_rent(home: &Home) -> Option<Said> {
    let within = |p: usize| {
        let one = &home.people[p];
        upto(euros(one.net_last), f64::max(25_200.0, 6.0 * IPREM_14)) || !one.steady
    };
    let young = home.here().any(|p| (18..=35).contains(&home.age(p)) && within(p));
    let nearly = home.here().any(|p| matches!(home.age(p), 17 | 36) && within(p));
    let tests = [sure(home.tenure == Tenure::Tenant), or_office(young, nearly), or_office(false, true)];
    Some(Said::of(&tests).paying(250.0))
}

/// The highest limit of the urgent aids: 3 / (0.75 x 0.90) times the indicator, as the files write it with three decimals.
const URGENT: f64 = 4.445;

fn urgent_income(home: &Home) -> bool {
    upto(home.yearly_now(&home.relatives()), URGENT * IRSC)
}

pub fn urgent_money(home: &Home) -> Option<Said> {
    let home_kind = matches!(home.tenure, Tenure::Tenant | Tenure::Loan | Tenure::Nothing);
    let tests = [or_office(home_kind, home.tenure == Tenure::Free), sure(urgent_income(home)), or_office(false, true)];
    Some(Said::of(&tests))
}

pub fn emergency_table(home: &Home) -> Option<Said> {
    Some(Said::weighed(&[home.tenure != Tenure::Owner, urgent_income(home)]))
}

/// Llei 24/2015 art. 5: below three times the indicator at most.
pub fn social_rent(home: &Home) -> Option<Said> {
    let income = home.yearly_now(&home.relatives());
    let kind = matches!(home.tenure, Tenure::Tenant | Tenure::Loan);
    let other = matches!(home.tenure, Tenure::Free | Tenure::Nothing);
    let tests = [or_office(kind, other), sure(below(income, 3.0 * IRSC)), or_office(false, true)];
    Some(Said::of(&tests))
}
