//! Money for children from Social Security and the tax office: LGSS arts. 351 to 361 (BOE-A-2015-11724), Ley 35/2006 arts. 81 and 81 bis.

use super::figures::{WAGE, WAGE_14};
use super::home::{Home, euros};
use super::said::{Said, Verdict, cents, or_office, sure, upto};
use super::{imv, pensions};

/// Arts. 351.a and 353, amounts of RDL 3/2026: a minor child of 33, a grown one of 65, or of 75 who needs another person.
pub fn disabled_child(home: &Home) -> Option<Said> {
    let people: Vec<usize> = home.here().filter(|p| home.is_child(*p)).collect();
    let minors = people.iter().filter(|p| home.age(**p) < 18 && home.people[**p].disability >= 33).count();
    let grown = |p: &&usize| {
        let one = &home.people[**p];
        home.age(**p) >= 18 && one.disability >= 65 && !one.pension
    };
    let poor = |p: &usize| upto(euros(home.people[*p].gross_this), WAGE_14);
    let allowance = |p: usize| {
        let one = &home.people[p];
        if one.disability >= 75 && one.helped { 8942.40 } else { 5962.80 }
    };
    // Art. 361.3: not beside a pension of one's own, where that is as much.
    let better = |p: usize| allowance(p) > pensions::paid(home, p);
    let all: Vec<usize> = people.iter().filter(grown).copied().collect();
    let counted: Vec<usize> = all.iter().copied().filter(|p| poor(p) && better(*p)).collect();
    let any = minors > 0 || !counted.is_empty();
    let said = Said::of(&[or_office(any, all.iter().any(|p| !poor(p)))]);
    if !any {
        return Some(said);
    }
    Some(said.paying(1000.0 * minors as f64 + counted.iter().map(|p| allowance(*p)).sum::<f64>()))
}

/// Arts. 357 and 358: 1,000 euros for a birth in a large family, with one parent, or with a parent of 65.
pub fn birth(home: &Home) -> Option<Said> {
    let babies: Vec<usize> = home.here().filter(|p| home.months(*p) < 60 && home.is_child(*p)).collect();
    let parents: Vec<usize> = home.here().filter(|q| babies.iter().any(|b| home.parent(*q, *b))).collect();
    let children: Vec<usize> = home.here().filter(|c| parents.iter().any(|q| home.parent(*q, *c))).collect();
    let disability = |p: usize| home.people[p].disability;
    let many = |counts: &dyn Fn(usize) -> bool| {
        let counted: Vec<usize> = children.iter().copied().filter(|c| counts(*c)).collect();
        counted.len() >= 3 || counted.len() >= 2 && counted.iter().any(|c| disability(*c) >= 33)
    };
    // Ley 40/2003 art. 3: under 21, or disabled at any age; until 25 while they study, which nobody is asked.
    let large = many(&|c| home.age(c) < 21 || disability(c) >= 33) || home.large_title;
    let perhaps = many(&|c| home.age(c) < 26 || home.people[c].recognised);
    let dependent = children.iter().filter(|c| home.age(**c) < 18 || disability(**c) >= 65).count() as f64;
    // Limits of RDL 3/2026.
    let plain = 15_356.0 * (1.0 + 0.15 * (dependent - 1.0).max(0.0));
    let wide = (23_109.0 + 3745.0 * (dependent - 3.0).max(0.0)).max(plain);
    let income = home.sum(&parents, |q| q.gross_last);
    // Whether the family is large decides: the office does.
    let hangs = !large && perhaps && !upto(income, plain);
    let otherwise = parents.len() == 1 || parents.iter().any(|q| disability(*q) >= 65);
    let family = or_office(large || otherwise && !hangs, perhaps);
    let limit = if large || hangs { wide } else { plain };
    let left = (1000.0 - (income - limit).max(0.0)).max(0.0);
    let amount = if left + 1e-6 < 10.0 { 0.0 } else { cents(left) };
    let fresh = babies.iter().any(|b| home.months(*b) < 12);
    Some(Said::of(&[or_office(fresh, !babies.is_empty()), family]).paying(amount))
}

/// Arts. 359 and 360: 4, 8 or 12 minimum wages of a month for two, three, or more born together.
pub fn together(home: &Home) -> Option<Said> {
    let born_with = |p: usize| {
        1 + home.here().filter(|s| home.siblings(*s, p) && home.people[*s].born == home.people[p].born).count()
    };
    let small: Vec<usize> = home.here().filter(|p| home.is_child(*p) && home.months(*p) < 60).collect();
    let most = small.iter().map(|p| born_with(*p)).max().unwrap_or(1);
    let fresh = small.iter().any(|p| home.months(*p) < 12 && born_with(*p) >= 2);
    let wages = match most {
        ..2 => 0.0,
        2 => 4.0,
        3 => 8.0,
        4.. => 12.0,
    };
    Some(Said::of(&[or_office(fresh, most >= 2)]).paying(wages * WAGE))
}

/// Ley 35/2006 art. 81: 100 euros a month for each child under 3 of an insured mother, not beside the child complement.
pub fn maternity(home: &Home) -> Option<Said> {
    let toddlers = home.here().filter(|p| home.age(*p) < 3 && home.is_child(*p)).count();
    let complement = |h: usize| imv::claim(home, h).is_some_and(|claim| claim.said.due() && claim.children_due);
    let tests = [sure(toddlers > 0), sure(home.mother_insured), or_office(!home.here().any(complement), toddlers > 0)];
    Some(Said::of(&tests).paying(1200.0 * toddlers as f64))
}

/// Art. 81 bis: 1,200 euros a year at least, for a large family or one parent with two children, and for a disability at charge.
pub fn family_tax(home: &Home) -> Option<Said> {
    let kin = |p: usize| {
        home.is_child(p) || home.here().any(|q| home.partners(q, p)) || home.here().any(|q| home.parent(p, q))
    };
    let helped = home.here().any(|p| home.people[p].disability >= 33 && kin(p));
    let young = |q: usize| home.here().filter(|c| home.parent(q, *c) && home.age(*c) < 25).count();
    let one_parent = home.here().any(|q| home.lone_parent(q) && young(q) >= 2);
    let by_family = home.large_title || one_parent;
    let parts = u32::from(by_family) + u32::from(helped);
    Some(Said::weighed(&[by_family || helped]).paying(1200.0 * f64::from(parts)))
}

/// Plan VEO (RD 902/2025): glasses up to 16, until the end of 2026.
pub fn glasses(home: &Home) -> Option<Said> {
    let child = home.here().any(|p| home.age(p) <= 16);
    let verdict = if child && home.today.0 <= 2026 { Verdict::Yes } else { Verdict::No };
    Some(Said { verdict, ..Said::NO })
}
