//! Non-contributory pensions: LGSS arts. 363, 364 and 369 (BOE-A-2015-11724); rent complement, RD 1191/2012.

use super::figures::PENSION;
use super::home::{Home, euros};
use super::said::{Said, Test, Verdict, below, cents, or_office, sure};

/// Art. 363.4: the spouse and kin to the second degree. A couple that is neither married nor registered is none.
fn family(home: &Home, holder: usize) -> Vec<usize> {
    home.kin(holder).into_iter().filter(|p| home.formal || !home.partners(holder, *p)).collect()
}

/// Whoever has the pension, or could by age or disability, years of residence and own income.
pub fn could_have(home: &Home, p: usize) -> bool {
    let (one, age) = (&home.people[p], home.age(p));
    let by_age = age >= 65 && one.in_spain >= 120;
    let by_disability = (18..65).contains(&age) && one.disability >= 65 && one.in_spain >= 60;
    one.pension || below(euros(one.gross_this), PENSION) && (by_age || by_disability)
}

/// Somebody in the family who may be kin by marriage only: no partner, parent, child, brother or sister.
fn far_kin(home: &Home, holder: usize) -> bool {
    let near = |m: usize| {
        m == holder
            || home.partners(holder, m)
            || home.parent(m, holder)
            || home.parent(holder, m)
            || home.siblings(holder, m)
    };
    family(home, holder).into_iter().any(|m| !near(m))
}

/// What both pensions have in common: income of one's own and of the family, and the amount.
fn pension(home: &Home, holder: usize, age: bool, residence: bool, disability: bool) -> Said {
    let family = family(home, holder);
    let people = family.len() as f64;
    let beneficiaries: Vec<usize> = family.iter().copied().filter(|p| *p == holder || could_have(home, *p)).collect();
    let many = beneficiaries.len() as f64;
    let own = |p: usize| euros(home.people[p].gross_this);

    // Art. 363.2 and 363.3: P for the first and 0.7 P for each other, two and a half times that with parents or children.
    let line = family.iter().any(|m| home.parent(*m, holder) || home.parent(holder, *m));
    let limit = PENSION * (1.0 + 0.7 * (people - 1.0)) * if line { 2.5 } else { 1.0 };
    let together: f64 = family.iter().map(|p| own(*p)).sum();
    let family_test = match family.len() {
        1 => Test::Holds,
        _ => or_office(below(together, limit), far_kin(home, holder)),
    };

    // Art. 364.1: several share P and 0.7 P for each other. Art. 364.2: own income above 35 % of P is taken off.
    let share = PENSION * (1.0 + 0.7 * (many - 1.0)) / many;
    let after_own = |p: usize| share - (own(p) - 0.35 * PENSION).max(0.0);
    let mut amount = after_own(holder);
    // Art. 364.3: with others beside the beneficiaries, all of them and the pensions may not pass the family's limit.
    if family.len() > beneficiaries.len() {
        let all: f64 = together + beneficiaries.iter().map(|b| after_own(*b)).sum::<f64>();
        amount -= (all - limit).max(0.0) / many;
    }
    // Art. 364.4: a quarter of P at least.
    amount = cents(amount.max(0.25 * PENSION));
    let tests = [sure(age), sure(disability), sure(below(own(holder), PENSION)), family_test, sure(residence)];
    Said::of(&tests).paying(amount)
}

/// From 65 on, after ten years of residence.
pub fn of_age(home: &Home, holder: usize) -> Option<Said> {
    let one = &home.people[holder];
    let age = home.age(holder);
    (age >= 60).then(|| pension(home, holder, age >= 65, one.in_spain >= 120 || one.pension, true))
}

/// Art. 364.6: half of P more for a disability of 75 that needs another person.
fn helper(home: &Home, holder: usize) -> f64 {
    let one = &home.people[holder];
    if one.disability >= 75 && one.helped { cents(0.5 * PENSION) } else { 0.0 }
}

/// From 18 to 64, with a disability of 65, after five years of residence.
pub fn of_disability(home: &Home, holder: usize) -> Option<Said> {
    let one = &home.people[holder];
    let age = home.age(holder);
    (age >= 18).then(|| {
        let residence = one.in_spain >= 60 || one.pension;
        let said = pension(home, holder, age < 65, residence, one.disability >= 65);
        Said { amount: said.amount.map(|amount| amount + helper(home, holder)), ..said }
    })
}

/// Euros a year of the pension that somebody surely has or could have.
pub fn paid(home: &Home, p: usize) -> f64 {
    [of_age(home, p), of_disability(home, p)].iter().flatten().map(Said::paid).sum()
}

/// The same, or what somebody will have where the office grants what it weighs.
pub fn granted(home: &Home, p: usize) -> f64 {
    [of_age(home, p), of_disability(home, p)].iter().flatten().filter_map(|said| said.amount).sum()
}

/// The same without what pays another person's help.
pub fn paid_without_helper(home: &Home, p: usize) -> f64 {
    let disabled = of_disability(home, p).map_or(0.0, |said| said.paid());
    let old = of_age(home, p).map_or(0.0, |said| said.paid());
    old + (disabled - helper(home, p)).max(0.0)
}

/// 525 euros for who rents; the landlord and the home are looked at by the office.
pub fn rent(home: &Home, holder: usize) -> Option<Said> {
    could_have(home, holder).then(|| {
        let said = [of_age(home, holder), of_disability(home, holder)];
        let has = home.people[holder].pension || said.iter().flatten().any(Said::due);
        let verdict = if has || far_kin(home, holder) { Verdict::Office } else { Verdict::No };
        Said { verdict, ..Said::NO }.paying(525.0)
    })
}
