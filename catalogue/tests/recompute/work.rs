//! Unemployment subsidies: LGSS arts. 274 to 282 after RDL 2/2024 (BOE-A-2015-11724).

use super::figures::{IPREM, WAGE};
use super::home::{Hardship, Home, Jobless, euros};
use super::said::{Said, Verdict, below, cents, or_office, sure, upto};

/// Art. 275: three quarters of the minimum wage of a month.
const LINE: f64 = 0.75 * WAGE;

/// What is told is after tax: before tax it is 15 % more at most up to 1,000 a month, and twice as much at most above.
fn most_before_tax(home: &Home, p: usize) -> f64 {
    let now = euros(home.people[p].now);
    if upto(now, 1000.0) { 1.15 * now } else { 2.0 * now }
}

/// Art. 275.3: the spouse or registered partner, or the other parent of a child here, and children under 26 or disabled.
fn family(home: &Home, holder: usize) -> Vec<usize> {
    let partner = |q: usize| {
        home.partners(holder, q) && (home.formal || home.here().any(|c| home.parent(holder, c) && home.parent(q, c)))
    };
    let child = |q: usize| home.parent(holder, q) && (home.age(q) < 26 || home.people[q].disability >= 33);
    home.here().filter(|q| *q == holder || partner(*q) || child(*q)).collect()
}

pub fn subsidy(home: &Home, holder: usize) -> Option<Said> {
    let (one, age) = (&home.people[holder], home.age(holder));
    if !(18..=66).contains(&age) {
        return None;
    }
    let family = family(home, holder);
    let heads = family.len() as f64;
    let own_sure = upto(most_before_tax(home, holder), LINE);
    let own_perhaps = upto(euros(one.now), LINE);
    let gross: f64 = family.iter().map(|q| most_before_tax(home, *q)).sum();
    let dependants = family.len() > 1;
    let family_sure = dependants && upto(gross, LINE * heads);
    let family_perhaps = dependants && upto(home.sum(&family, |q| q.now), LINE * heads);

    // Art. 274.1: used up (under 45 without dependants, one of 360 days), or 90 days without enough for the benefit.
    let long = age >= 46 || one.benefit_days >= 360;
    let situation = match one.jobless {
        Jobless::Exhausted => or_office(long || family_sure, family_perhaps || age == 45),
        Jobless::ShortWork | Jobless::Returned => sure(true),
        Jobless::Other => sure(one.hardship == Hardship::Violence),
    };
    let common = matches!(one.jobless, Jobless::Exhausted | Jobless::ShortWork);
    let outcome = match one.jobless {
        Jobless::Exhausted if family_sure => "two_years",
        Jobless::Exhausted => "half_year",
        Jobless::ShortWork => "by_days",
        Jobless::Returned | Jobless::Other => "own_rules",
    };
    let tests = [
        sure(one.seeks),
        situation,
        or_office(common, true),
        or_office(own_sure || family_sure, own_perhaps || family_perhaps),
    ];
    // Art. 278: 95 % of the IPREM for the first 180 days.
    Some(Said::of(&tests).paying(cents(0.95 * IPREM)).ending(outcome))
}

/// Art. 280: from 52 on; six years of contributions and what the pension asks are looked at by the office.
pub fn over_52(home: &Home, holder: usize) -> Option<Said> {
    let one = &home.people[holder];
    (52..=66).contains(&home.age(holder)).then(|| {
        let situation = matches!(one.jobless, Jobless::Exhausted | Jobless::ShortWork);
        Said::weighed(&[one.seeks, situation, upto(euros(one.now), LINE)]).paying(cents(0.8 * IPREM))
    })
}

/// The ticket of one zone for who looks for work on less than the minimum wage: ATM, fares of 2026.
pub fn ticket(home: &Home) -> Option<Said> {
    let looks = |p: usize| {
        let (one, age) = (&home.people[p], home.age(p));
        let year = 12.0 * euros(one.now);
        (16..=66).contains(&age) && (one.seeks || age < 18) && below(year, 14.0 * WAGE)
    };
    let said = Said::weighed(&[home.here().any(looks)]);
    Some(if said.verdict == Verdict::No { said } else { said.costing(5.65) })
}
