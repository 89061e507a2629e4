//! Minimum vital income: Ley 19/2021 (BOE-A-2021-21007) and RD 789/2022.

use super::figures::PENSION;
use super::home::{Hardship, Home, euros};
use super::pensions;
use super::said::{Said, Verdict, below, cents, or_office, sure, upto};

/// A claim of one unit.
pub struct Claim {
    pub said: Said,
    /// Euros a month where the right is due, or once the office grants it.
    pub granted: f64,
    /// What the children bring by the month, and whether it may be due at all.
    pub children: f64,
    pub children_due: bool,
    /// Euros a month of last year's income up to which the base may be due.
    pub line: f64,
}

/// Art. 7: with relatives after violence, a separation or the loss of a home. It is left to lone parents, and from 30 on to who has no
/// partner and less than the scale of one.
fn stands_apart(home: &Home, p: usize) -> bool {
    let one = &home.people[p];
    let poor = home.age(p) >= 30 && below(euros(one.now), PENSION / 12.0);
    let with_relatives =
        home.here().any(|k| k != p && home.age(k) >= 18 && home.degree(k, p) <= 2 && !home.parent(p, k));
    let alone = !home.here().any(|b| home.partners(p, b));
    let after = matches!(one.hardship, Hardship::Violence | Hardship::Separated | Hardship::Evicted);
    (home.lone_parent(p) || poor) && alone && with_relatives && after
}

fn unit(home: &Home, holder: usize) -> Vec<usize> {
    let minor_of = |p: usize, s: usize| home.age(p) < 18 && home.parent(s, p);
    if stands_apart(home, holder) {
        return home.here().filter(|p| *p == holder || minor_of(*p, holder)).collect();
    }
    let leaves = |p: usize| stands_apart(home, p) || home.here().any(|s| minor_of(p, s) && stands_apart(home, s));
    home.kin(holder).into_iter().filter(|p| !leaves(*p)).collect()
}

/// Whether this adult claims for the unit: who stands apart does, else the eldest of those whose circle is as wide.
fn claims(home: &Home, p: usize) -> bool {
    let grown = |q: usize| home.age(q) >= 18;
    if !grown(p) || home.people[p].elsewhere {
        return false;
    }
    let covers = |q: usize| home.kin(p).iter().all(|m| home.degree(*m, q) <= 2);
    let elder = |q: usize| (home.people[q].born, q) < (home.people[p].born, p);
    stands_apart(home, p)
        || !home.kin(p).into_iter().any(|q| grown(q) && !stands_apart(home, q) && covers(q) && elder(q))
}

pub fn claim(home: &Home, holder: usize) -> Option<Claim> {
    if !claims(home, holder) {
        return None;
    }
    let own = &home.people[holder];
    let unit = unit(home, holder);
    let (adults, minors): (Vec<usize>, Vec<usize>) = unit.iter().partition(|p| home.age(**p) >= 18);
    let hard = |a: &usize| home.people[*a].hardship;
    let people = unit.len() as f64;

    // Art. 13: P a month for one, 0.3 more for each other up to 2.2; 0.22 for one parent, and for a disability of 65.
    let first = PENSION / 12.0;
    let scale = first * (1.0 + 0.3 * (people - 1.0)).min(2.2);
    let one_parent =
        adults.len() == 1 && !minors.is_empty() && (own.sole_custody || own.hardship == Hardship::Violence);
    let raises = |a: &usize| minors.iter().any(|c| home.degree(*a, *c) <= 2 && !home.siblings(*a, *c));
    let great_dependency =
        !minors.is_empty() && adults.iter().all(raises) && adults.iter().any(|a| home.people[*a].grade == 3);
    let disabled = unit.iter().any(|m| home.people[*m].disability >= 65);
    let additions = f64::from(u8::from(one_parent || great_dependency) + u8::from(disabled));
    let guaranteed = scale + additions * 0.22 * first;

    // Art. 11.6, 15 % up: by the age on the first of January.
    let child = |c: &usize| match home.age_on(*c, (home.today.0, 1, 1)) {
        ..3 => 115.0,
        3..6 => 80.5,
        6.. => 57.5,
    };
    let children: f64 = minors.iter().map(child).sum();

    // Art. 20: last year's income; arts. 11 and 13.6: what pensions leave.
    let before = home.sum(&unit, |one| one.net_last);
    let without_work: f64 = unit.iter().map(|m| pensions::paid_without_helper(home, *m)).sum();
    let old: Vec<usize> = unit.iter().copied().filter(|m| home.age(*m) >= 65).collect();
    let pensions = without_work / 12.0 + home.sum(&old, |one| one.now);
    let line = guaranteed + children - 10.0;
    let in_base = upto(before / 12.0, line) && (without_work == 0.0 || below(pensions, guaranteed));
    let little_left = in_base && below(guaranteed - pensions, 10.0);
    // Art. 11.5: from April on the running year may count instead.
    let present = home.yearly_now(&unit) + without_work;
    let fell = !in_base && home.today.1 >= 4 && upto(before, 36.0 * scale) && upto(present / 12.0, line);
    let for_children = |line: f64| !minors.is_empty() && below(before, 36.0 * line);

    // Arts. 11.3 and 18, annexes II and III: three P, 0.4 more for each other up to 2.6; twice that before debts.
    let gross = home.sum(&unit, |one| one.assets);
    let net = (gross - home.sum(&unit, |one| one.debts)).max(0.0);
    let wealth = 3.0 * PENSION * (1.0 + 0.4 * (people - 1.0)).min(2.6);
    let in_assets = upto(gross, 2.0 * wealth);
    let base_wealth = below(net, wealth) && in_assets;
    let child_wealth = !minors.is_empty() && below(net, 1.5 * wealth) && in_assets;

    let young_parent = adults.iter().any(|a| minors.iter().any(|c| home.parent(*a, *c)));
    let special = matches!(own.hardship, Hardship::Violence | Hardship::Care | Hardship::Prison);
    let age = home.age(holder);
    // Art. 10.2: who lives alone has lived away from the parents.
    let away = match age {
        ..30 => own.away >= 24 && own.insured >= 12,
        30..65 => own.away >= 12,
        65.. => true,
    };
    let excused = match own.hardship {
        Hardship::Violence | Hardship::Prison | Hardship::Homeless | Hardship::Separated => true,
        Hardship::Care => age <= 22,
        Hardship::None | Hardship::Evicted => false,
    };
    let alone = unit.len() == 1;
    let excused_perhaps = matches!(own.hardship, Hardship::Care | Hardship::Evicted);
    // Art. 10.3: six months together, but for births.
    let settled = unit.iter().all(|m| home.months(*m) < 6 || home.here().count() == 1 || home.people[*m].in_home >= 6);
    let moved = |a: &usize| {
        matches!(hard(a), Hardship::Violence | Hardship::Homeless | Hardship::Separated | Hardship::Evicted)
    };
    let couple = home.formal || !adults.iter().any(|a| home.childless_couple(*a));
    let whole = unit.iter().all(|m| home.kin(*m).iter().all(|k| home.degree(holder, *k) <= 2));
    let apart = stands_apart(home, holder);
    let own_home = home.here().all(|p| home.degree(holder, p) <= 2);
    let resident = |a: &usize| home.people[*a].in_spain >= 12 || hard(a) == Hardship::Violence;

    let tests = [
        or_office(in_base && !little_left || for_children(scale), little_left || fell || for_children(guaranteed)),
        sure(base_wealth || child_wealth),
        sure(age >= 23 || young_parent || special),
        or_office(!alone || away || excused, excused_perhaps),
        or_office(settled, adults.iter().any(moved)),
        or_office(couple, !alone),
        or_office(whole, !alone),
        or_office(!apart, true),
        or_office(!alone || own_home, true),
        or_office(adults.iter().all(resident), adults.iter().any(resident)),
    ];
    let counted = if fell { present } else { before };
    let base = cents((guaranteed - counted / 12.0).min((guaranteed - pensions).max(0.0)).max(0.0));
    let children_due = child_wealth && for_children(guaranteed);
    let amount = if base_wealth { base } else { 0.0 } + if children_due { children } else { 0.0 };
    let said = Said::of(&tests);
    // With a pension that leaves next to nothing nobody knows the rest.
    let said = match little_left && minors.is_empty() {
        true if said.verdict != Verdict::No => said,
        true => Said::NO,
        false => said.paying(amount),
    };
    let granted = if said.verdict == Verdict::No { 0.0 } else { amount };
    Some(Claim { said, granted, children, children_due, line })
}

pub fn right(home: &Home, holder: usize) -> Option<Said> {
    claim(home, holder).map(|claim| claim.said)
}

/// Euros a month of what somebody gets, or will where the office grants what it weighs.
pub fn granted(home: &Home, p: usize) -> f64 {
    claim(home, p).map_or(0.0, |claim| claim.granted)
}

/// Euros a month of what somebody surely gets, all of it and without the children's part.
pub fn paid(home: &Home, p: usize) -> (f64, f64) {
    let Some(claim) = claim(home, p).filter(|claim| claim.said.due()) else { return (0.0, 0.0) };
    let all = claim.said.paid();
    (all, (all - claim.children).max(0.0))
}
