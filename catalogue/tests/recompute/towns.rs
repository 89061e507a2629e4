//! What towns give, and fares: Barcelona, Gavà, Mataró, the 36 towns around Barcelona, the transport authority.

use super::figures::{IPREM_14, IRSC, WAGE_14};
use super::home::{Home, Tenure, euros};
use super::said::{Said, or_office, upto};
use super::titles::owns;

const BARCELONA: u32 = 8019;
const GAVA: u32 = 8089;
const MATARO: u32 = 8121;
const LES_FRANQUESES: u32 = 8086;

/// Llei 31/2010: the towns of the metropolitan area, from Badalona to Viladecans, by their number in the register of the State.
#[rustfmt::skip]
const METROPOLITAN: [u32; 36] = [
    8015, 8904, 8252, 8019, 8020, 8054, 8056, 8266, 8068, 8072, 8073, 8905, 8077, 8089, 8101, 8123, 8125, 8126,
    8282, 8157, 8158, 8169, 8180, 8194, 8196, 8200, 8204, 8205, 8211, 8217, 8221, 8244, 8245, 8263, 8289, 8301,
];

/// From the fourth birthday to the end of the year of the sixteenth: fares of 2026.
pub fn child_ticket(home: &Home) -> Option<Said> {
    let may = |p: usize| home.age(p) >= 4 && home.turns(p) <= 16;
    Some(Said::of(&[or_office(home.here().any(may), false)]))
}

/// Until 30, which some read as under 30; the younger ones have the other ticket.
pub fn young_ticket(home: &Home) -> Option<Said> {
    let young = home.here().any(|p| home.age(p) < 30 && home.turns(p) > 16);
    Some(Said::of(&[or_office(young, home.here().any(|p| home.age(p) == 30))]))
}

/// Up to 9,240 euros before tax free (1.1 times the yearly IPREM), up to twice that reduced; by oneself or by heads.
pub fn old_ticket(home: &Home) -> Option<Said> {
    if !METROPOLITAN.contains(&home.town) {
        return None;
    }
    let family = home.relatives();
    let heads = home.sum(&family, |one| one.gross_last) / family.len() as f64;
    let within = |p: usize, line: f64| upto(euros(home.people[p].gross_last), line) || upto(heads, line);
    let perhaps = |p: usize| home.age(p) >= 60 || home.people[p].disability >= 33;
    let free = 1.1 * IPREM_14;
    let any = |may: &dyn Fn(usize) -> bool| home.here().any(may);
    let said = Said::of(&[or_office(
        any(&|p| home.age(p) >= 65 && within(p, 2.0 * free)),
        any(&|p| perhaps(p) && within(p, 2.0 * free)),
    )]);
    Some(said.ending(if any(&|p| perhaps(p) && within(p, free)) { "free" } else { "reduced" }))
}

/// Call of 2024: 600, 1,050, 1,350 and 300 for each further child up to 16, 600 more for one adult.
pub fn childhood_barcelona(home: &Home) -> Option<Said> {
    (home.town == BARCELONA).then(|| {
        let family = home.relatives();
        let children = family.iter().filter(|p| home.turns(**p) <= 16).count();
        let adults = family.iter().filter(|p| home.age(**p) >= 18).count();
        // Limits of 2017, half as much again.
        let heads = family.len().saturating_sub(2) as f64;
        let line = IRSC * 1.5 * (1.5 + 0.375 * heads);
        let amount = match children {
            0 => 0.0,
            1 => 600.0,
            2 => 1_050.0,
            more => 1_050.0 + 300.0 * (more - 2) as f64,
        };
        let alone = if adults == 1 { 600.0 } else { 0.0 };
        Said::weighed(&[children > 0, upto(home.yearly_now(&family), line)]).paying(amount + alone)
    })
}

pub fn property_tax_barcelona(home: &Home) -> Option<Said> {
    (home.town == BARCELONA).then(|| {
        let family = home.relatives();
        let line = IRSC * (2.0 + 0.7 * (family.len() as f64 - 1.0));
        let kind = owns(home) || home.tenure == Tenure::Tenant;
        Said::weighed(&[kind, upto(home.yearly_now(&family), line)])
    })
}

/// Four lines for children; limits were not seen.
pub fn childhood_gava(home: &Home) -> Option<Said> {
    (home.town == GAVA).then(|| Said::weighed(&[home.here().any(|p| home.age(p) <= 16)]))
}

/// Rules of 2018: a quarter of the tax at least; three steps above the minimum wage it is a no.
pub fn property_tax_by_income_mataro(home: &Home) -> Option<Said> {
    (home.town == MATARO).then(|| {
        let all: Vec<usize> = home.here().collect();
        let line = WAGE_14 * (1.0 + 0.3 * (all.len() as f64 - 1.0) + 3.0 * 0.3);
        Said::weighed(&[owns(home), upto(home.yearly_now(&all), line)]).paying(0.25)
    })
}

pub fn waste_mataro(home: &Home) -> Option<Said> {
    (home.town == MATARO).then(|| {
        let all: Vec<usize> = home.here().collect();
        let line = 1.25 * WAGE_14 * (1.0 + 0.3 * (all.len() as f64 - 1.0));
        Said::weighed(&[upto(home.yearly_now(&all), line)])
    })
}

pub fn bus_mataro(home: &Home) -> Option<Said> {
    let may = |p: usize| home.age(p) >= 45 || home.people[p].recognised;
    (home.town == MATARO).then(|| Said::weighed(&[home.here().any(may)]))
}

/// Call of 2025: 27,708 euros for five and more is the highest line; a quarter above it is a no.
pub fn home_les_franqueses(home: &Home) -> Option<Said> {
    (home.town == LES_FRANQUESES).then(|| {
        let all: Vec<usize> = home.here().collect();
        let kind = owns(home) || home.tenure == Tenure::Tenant;
        Said::weighed(&[kind, upto(home.yearly_now(&all), 27_708.0 * 1.25)])
    })
}
