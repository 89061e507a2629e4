//! Minimum incomes of the Generalitat: Llei 14/2017 (BOE-A-2017-9799), Llei 13/2006 (BOE-A-2006-15051), Llei 18/2003 art. 10.

use super::figures::IRSC;
use super::home::Home;
use super::said::{Said, below, cents, or_office, upto};
use super::{imv, pensions, titles};

/// A minimum income by the month: what lacks up to a share of the indicator, at least a tenth of it.
pub fn guaranteed(home: &Home) -> Option<Said> {
    let family = home.relatives();
    let adults: Vec<usize> = family.iter().copied().filter(|p| home.age(*p) >= 18).collect();
    // Disposició transitòria 3: 100, 150, 165, 180 and 182 % of the indicator.
    let share = match family.len() {
        ..2 => 1.0,
        2 => 1.5,
        3 => 1.65,
        4 => 1.8,
        5.. => 1.82,
    };
    let guaranteed = share * IRSC / 12.0;
    let least = 0.1 * IRSC / 12.0;
    let income = home.sum(&family, |one| one.now);
    // Art. 4: what can be had elsewhere comes first, the children's part of it perhaps too.
    let pensions: f64 = family.iter().map(|m| pensions::paid(home, *m) / 12.0).sum();
    let (all, without_children) =
        family.iter().map(|m| imv::paid(home, *m)).fold((0.0, 0.0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
    let granted: f64 = family.iter().map(|m| pensions::granted(home, *m) / 12.0 + imv::granted(home, *m)).sum();
    let left = guaranteed - pensions - all - income;
    let left_if_granted = guaranteed - granted - income;
    let most_left = guaranteed - pensions - without_children - income;
    let amount = if most_left > 1e-6 { cents(left_if_granted.max(least)) } else { 0.0 };

    let minor_of = |a: &usize| family.iter().any(|c| home.age(*c) < 18 && home.parent(*a, *c));
    let tests = [
        or_office(adults.iter().any(|a| home.age(*a) >= 24 || minor_of(a)), !adults.is_empty()),
        or_office(income == 0.0, true),
        or_office(home.little_wealth(), true),
        or_office(left > 1e-6, true),
        or_office(left_if_granted > 1e-6, true),
        or_office(adults.iter().any(|a| home.people[*a].in_spain >= 12), true),
    ];
    Some(Said::of(&tests).paying(amount))
}

/// 650 euros for each child, 750 in a large family: amounts and limits of 2026 as the press had them.
pub fn birth(home: &Home) -> Option<Said> {
    let family = home.relatives();
    let newborn = home.here().filter(|p| home.months(*p) <= 1).count();
    let young = |p: usize| home.age(p) < 18 && home.months(p) >= 6;
    let came = home.here().count() > 1 && home.here().any(|p| young(p) && home.people[p].in_home < 6);
    let this_month = home.here().any(|p| home.people[p].born >= (home.today.0, home.today.1, 1));
    let limit = 16_000.0 + 4_800.0 * family.len().saturating_sub(3) as f64;
    let (gross, net) = (home.sum(&family, |one| one.gross_last), home.sum(&family, |one| one.net_last));
    let each = if titles::large(home).sure { 750.0 } else { 650.0 };
    let tests = [or_office(this_month, newborn > 0 || came), or_office(upto(gross, limit), upto(net, limit))];
    Some(Said::of(&tests).paying(each * newborn.max(1) as f64))
}

/// Art. 20: after a death; 45 euros a month at most, and the ceiling of the year is not known.
pub fn household_costs(home: &Home) -> Option<Said> {
    let may = |p: usize| {
        home.age(p) >= 18 && !home.here().any(|q| home.partners(p, q)) && upto(home.yearly_now(&[p]), 1.5 * IRSC)
    };
    Some(Said::weighed(&[home.here().any(may)]))
}

/// Art. 19: from 18 until 23 after care, the indicator each month.
pub fn left_care(home: &Home) -> Option<Said> {
    let may = |p: usize| (18..23).contains(&home.age(p)) && below(home.yearly_now(&[p]), 1.5 * IRSC);
    Some(Said::weighed(&[home.here().any(may)]).paying(cents(IRSC / 12.0)))
}

/// The indicator, and 30 % more for each further member.
fn within_indicator(home: &Home) -> bool {
    let family = home.relatives();
    upto(home.yearly_now(&family), IRSC * (1.0 + 0.3 * (family.len() as f64 - 1.0)))
}

/// Art. 22 bis: with an agreement with social services.
pub fn minors_at_risk(home: &Home) -> Option<Said> {
    let minor = home.relatives().iter().any(|p| home.age(*p) < 18);
    Some(Said::weighed(&[minor, within_indicator(home)]))
}

/// Art. 23: old or disabled, without a pension.
pub fn basic_needs(home: &Home) -> Option<Said> {
    let may = |p: &usize| home.age(*p) >= 65 || home.age(*p) >= 18 && home.people[*p].recognised;
    Some(Said::weighed(&[home.relatives().iter().any(may), within_indicator(home)]))
}
