//! Electricity (RD 897/2017, RDL 7/2026, RDL 15/2018), water (DL 3/2003 art. 69.8) and energy poverty (Llei 24/2015).

use super::figures::{IPREM_14, IRSC};
use super::home::{Hardship, Home, Meter, euros};
use super::said::{Said, below, or_office, sure, upto};

struct Discount {
    said: Said,
    severe: bool,
    /// The income may be low enough once the offices have taken off what they do.
    perhaps: bool,
}

/// RD 897/2017 art. 3: the unit, its income of last year before tax, and the multiple of the yearly IPREM.
fn discount(home: &Home) -> Discount {
    let family = home.relatives();
    let (adults, minors): (Vec<usize>, Vec<usize>) = family.iter().partition(|p| home.age(**p) >= 18);
    let gross = home.sum(&family, |one| one.gross_last);
    let special = home.machine
        || adults.len() == 1 && !minors.is_empty()
        || family.iter().any(|p| {
            let one = &home.people[*p];
            one.disability >= 33 || one.grade >= 2 || one.hardship == Hardship::Violence
        });
    let others = adults.len().saturating_sub(1) as f64;
    let multiple = 1.5 + 0.3 * others + 0.5 * minors.len() as f64 + if special { 1.0 } else { 0.0 };
    let limit = multiple * IPREM_14;

    // Offices read the tax base: Ley 35/2006 arts. 19 and 20 take off 2,000, and up to 7,302 more from low wages, after contributions.
    let base = |p: &usize| {
        let gross = euros(home.people[*p].gross_last);
        let low_wage = if upto(gross, 21_500.0) { 7_302.0 } else { 0.0 };
        (0.93 * gross - 2000.0 - low_wage).max(0.0)
    };
    let perhaps = upto(family.iter().map(base).sum(), limit);
    let low = upto(gross, limit);
    let situation = or_office(low || home.large_title || home.minimum_pensions || home.has_imv, perhaps);
    let severe = upto(gross, limit / 2.0)
        || home.large_title && upto(gross, 2.0 * IPREM_14)
        || home.minimum_pensions && upto(gross, IPREM_14);
    // RDL 7/2026 until the end of 2026; then the lasting shares.
    let share = match (home.today.0 <= 2026, severe) {
        (true, false) => 0.425,
        (true, true) => 0.575,
        (false, false) => 0.35,
        (false, true) => 0.50,
    };
    let said = Said::of(&[situation, sure(home.meter == Meter::Regulated)]).paying(share);
    Discount { said: said.ending(if severe { "severe" } else { "vulnerable" }), severe, perhaps }
}

pub fn electricity(home: &Home) -> Option<Said> {
    Some(discount(home).said)
}

/// RDL 15/2018, after RDL 7/2026: 50 euros at least, 60 % more for the severe case.
pub fn heating(home: &Home) -> Option<Said> {
    let with = discount(home);
    let perhaps = home.meter == Meter::Regulated && with.perhaps;
    let least = if with.severe { 1.6 * 50.0 } else { 50.0 };
    Some(Said::of(&[or_office(with.said.due(), perhaps)]).paying(least))
}

/// Letter i: all income before tax below the indicator. Other letters are seen by the agency, up to the widest of their limits: 2 and 0.3
/// for each from the second on, or the three times of who is at risk of exclusion with a disability.
pub fn water(home: &Home) -> Option<Said> {
    let all: Vec<usize> = home.here().collect();
    let family = home.relatives();
    let widest = IRSC * (2.0 + 0.3 * (family.len() as f64 - 1.0)).max(risk_multiple(home));
    let last = home.sum(&family, |one| one.net_last);
    let weighed = upto(last, widest) || upto(home.yearly_now(&family), widest);
    Some(Said::of(&[or_office(below(home.sum(&all, |one| one.gross_last), IRSC), weighed)]))
}

/// Llei 24/2015 art. 5.10: 2.5 together, 3 where somebody has something recognised.
fn risk_multiple(home: &Home) -> f64 {
    if recognised(home) { 3.0 } else { 2.5 }
}

pub fn recognised(home: &Home) -> bool {
    home.here().any(|p| home.people[p].recognised)
}

/// Arts. 5.10 and 6: below one and a half times the indicator without a report; up to three times social services see.
pub fn no_cut(home: &Home) -> Option<Said> {
    let income = home.yearly_now(&home.relatives());
    let seen = below(income, 3.0 * IRSC) || recognised(home);
    Some(Said::of(&[or_office(below(income, 1.5 * IRSC), seen)]))
}

/// Waste charges of the towns: only far above every limit is it a no (RDLeg 2/2004 art. 24).
pub fn waste(home: &Home) -> Option<Said> {
    let family = home.relatives();
    let line = IRSC * (3.0 + family.len() as f64 - 1.0);
    (home.town != 8121).then(|| Said::weighed(&[upto(home.yearly_now(&family), line)]))
}
