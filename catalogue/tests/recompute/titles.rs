//! Titles of families and what hangs on them: Ley 40/2003 (BOE-A-2003-21052), Decret 151/2009, discounts on fares and on the tax of homes.

use super::figures::WAGE_14;
use super::home::{Home, Tenure};
use super::said::{Said, or_office, upto};

/// Whether a family is a large one.
pub struct Large {
    pub sure: bool,
    /// Studies, a widowed parent, disabilities of others and children taken in may make it one.
    pub perhaps: bool,
    /// A child here with one parent only.
    pub one_parent: bool,
    pub children: usize,
    special: bool,
}

pub fn large(home: &Home) -> Large {
    let one = |p: usize| &home.people[p];
    let children: Vec<usize> = home.here().filter(|p| home.is_child(*p)).collect();
    // Arts. 2 and 3: under 21, or disabled at any age, on the minimum wage of a year at most.
    let counts = |p: &usize| (home.age(*p) < 21 || one(*p).disability >= 33) && upto(home.yearly_now(&[*p]), WAGE_14);
    let counted: Vec<usize> = children.iter().copied().filter(counts).collect();
    let disabled = counted.iter().filter(|p| one(**p).disability >= 33).count();
    let sure = counted.len() >= 3 || counted.len() >= 2 && disabled > 0;
    // Until 25 while they study; at any age while they cannot work.
    let possible: Vec<usize> = children.iter().copied().filter(|p| home.age(*p) < 26 || one(*p).recognised).collect();
    let taken_in = home.here().filter(|p| home.age(*p) < 18 && !home.is_child(*p)).count();
    let one_parent = possible.iter().any(|c| home.parents_here(*c).len() == 1);
    let perhaps = possible.len() + taken_in >= 3
        || taken_in >= 2
        || possible.len() >= 2 && (one_parent || super::supply::recognised(home));
    // Art. 4: five, a disabled child counting as two; or four with three quarters of the minimum wage for each head at most.
    let family: Vec<usize> =
        home.here().filter(|p| possible.contains(p) || possible.iter().any(|c| home.parent(*p, *c))).collect();
    let heads = family.len() as f64;
    let category = possible.len() + disabled;
    let little = upto(home.sum(&family, |one| one.gross_last), 0.75 * WAGE_14 * heads);
    Large { sure, perhaps, one_parent, children: possible.len(), special: category >= 5 || category >= 4 && little }
}

pub fn large_title(home: &Home) -> Option<Said> {
    let large = large(home);
    let outcome = if large.special { "special" } else { "general" };
    Some(Said::of(&[or_office(large.sure, large.perhaps)]).ending(outcome))
}

/// Decret 151/2009: one adult without a partner here; children under 26 (from 21 on while they study), or disabled.
pub fn one_parent_title(home: &Home) -> Option<Said> {
    let alone = |c: &usize| {
        let parents = home.parents_here(*c);
        let single = |p: &usize| !home.here().any(|b| home.partners(*p, b));
        (home.age(*c) < 26 || home.people[*c].disability >= 33) && parents.len() == 1 && parents.iter().all(single)
    };
    let children: Vec<usize> = home.here().filter(alone).collect();
    let special = children.len() >= 2 || children.iter().any(|c| home.people[*c].disability >= 33);
    Some(Said::weighed(&[!children.is_empty()]).ending(if special { "special" } else { "general" }))
}

impl Large {
    fn possible(&self) -> bool {
        self.sure || self.perhaps
    }
}

/// 20 % off fares at least, with either title.
pub fn fares(home: &Home) -> Option<Said> {
    let large = large(home);
    Some(Said::weighed(&[large.possible() || large.one_parent]).paying(0.2))
}

pub fn owns(home: &Home) -> bool {
    matches!(home.tenure, Tenure::Owner | Tenure::Loan)
}

/// Whether somebody of the family says that last year was another one.
pub fn unsteady(home: &Home) -> bool {
    home.relatives().iter().any(|p| !home.people[*p].steady)
}

/// RDLeg 2/2004 art. 74.4: most towns by rules of their own.
pub fn property_tax(home: &Home) -> Option<Said> {
    (!matches!(home.town, 8089 | 8121)).then(|| Said::weighed(&[owns(home), large(home).possible()]))
}

/// Gavà, a page without a date: half, 70 % with four, 90 % with five; a quarter above its limit is a no.
pub fn property_tax_gava(home: &Home) -> Option<Said> {
    (home.town == 8089).then(|| {
        let large = large(home);
        let means = home.sum(&home.relatives(), |one| one.net_last);
        let line = 1.25 * (43_609.0 + 7_266.0 * large.children.saturating_sub(3) as f64);
        let share = match large.children {
            ..4 => 0.5,
            4 => 0.7,
            5.. => 0.9,
        };
        Said::weighed(&[owns(home), large.possible(), upto(means, line) || unsteady(home)]).paying(share)
    })
}

/// Mataró, rules of 2018: large families, and one parent; the least is half.
pub fn property_tax_mataro(home: &Home) -> Option<Said> {
    (home.town == 8121).then(|| {
        let large = large(home);
        let means = home.sum(&home.relatives(), |one| one.net_last);
        let line = 36_980.0 + 14_792.0 * large.children.saturating_sub(3) as f64;
        let within = upto(means, 1.25 * line.max(3.0 * WAGE_14)) || unsteady(home);
        Said::weighed(&[owns(home), large.possible() || large.one_parent, within]).paying(0.5)
    })
}
