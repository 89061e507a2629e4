//! Money of random households: often none, often on a line of the law or one cent beside it.

use super::dice::Dice;
use super::figures::{IPREM_14, IRSC, PENSION, WAGE, WAGE_14};
use super::home::{Home, One, euros};
use super::{grants, imv};

/// What a line of the law is held against.
#[derive(Clone, Copy)]
enum Measure {
    Now,
    NetLast,
    GrossLast,
    GrossThis,
}

/// Everything is drawn first as it comes, then one sum is moved onto a line.
pub fn draw(home: &mut Home, dice: &mut Dice) {
    let poor = dice.from(0, 2);
    for p in 0..home.people.len() {
        if home.age(p) >= 16 {
            let most = [0, 90_000, 380_000][poor as usize];
            let some = dice.from(0, most);
            home.people[p].now = if dice.often(40) { 0 } else { some };
            years(&mut home.people[p], dice);
        }
    }
    for _ in 0..dice.one(&[0, 1, 1, 1, 2]) {
        onto_a_line(home, dice);
    }
    for p in 0..home.people.len() {
        let age = home.age(p);
        let one = &mut home.people[p];
        one.steady = (one.net_last - 12 * one.now).abs() * 100 <= 15 * 12 * one.now;
        let may = (age >= 65 || one.disability >= 65) && euros(one.now) < PENSION / 12.0;
        one.pension = may && dice.often(25);
    }
    wealth(home, dice);
}

/// Last year and this one, about as now or quite otherwise; before tax as much as after, to twice that.
fn years(one: &mut One, dice: &mut Dice) {
    let last = if dice.often(70) { 12 * one.now * dice.from(86, 114) / 100 } else { dice.from(0, 4_000_000) };
    one.net_last = if dice.often(15) { 0 } else { last };
    one.gross_last = before_tax(one.net_last, 1_200_000, dice);
    one.gross_this = before_tax(12 * one.now, 1_200_000, dice);
}

fn before_tax(net: i64, little: i64, dice: &mut Dice) -> i64 {
    net * if net <= little { dice.from(100, 115) } else { dice.from(100, 180) } / 100
}

/// Gives one adult what lacks to a line, exactly, or a cent more or less.
fn onto_a_line(home: &mut Home, dice: &mut Dice) {
    let (measure, line, alone) = line(home, dice);
    let family: Vec<usize> = home.relatives().into_iter().filter(|p| home.age(*p) >= 16).collect();
    let Some(earner) = family.get(dice.from(0, family.len() as i64 - 1) as usize).copied() else { return };
    let others: Vec<usize> = family.into_iter().filter(|p| *p != earner && !alone).collect();
    let target = (line * 100.0).round() as i64 + dice.one(&[-1, 0, 0, 1]);
    if dice.often(50) {
        for p in &others {
            (home.people[*p].now, home.people[*p].net_last) = (0, 0);
            (home.people[*p].gross_last, home.people[*p].gross_this) = (0, 0);
        }
    }
    let of = |one: &One| match measure {
        Measure::Now => one.now,
        Measure::NetLast => one.net_last,
        Measure::GrossLast => one.gross_last,
        Measure::GrossThis => one.gross_this,
    };
    let others: i64 = others.iter().map(|p| of(&home.people[*p])).sum();
    let lacks = (target - others).max(0);
    let one = &mut home.people[earner];
    match measure {
        Measure::Now => {
            one.now = lacks.min(2_000_000);
            years(one, dice);
        }
        Measure::NetLast => {
            one.net_last = lacks.min(30_000_000);
            one.gross_last = before_tax(one.net_last, 1_200_000, dice);
        }
        Measure::GrossLast => {
            one.gross_last = lacks.min(60_000_000);
            one.net_last = one.gross_last * dice.from(88, 100) / 100;
        }
        Measure::GrossThis => {
            one.gross_this = lacks.min(24_000_000);
            one.now = one.gross_this * dice.from(88, 100) / 1200;
        }
    }
}

/// A line of last year's income of this very family.
fn own_line(home: &Home, dice: &mut Dice) -> Option<f64> {
    match dice.from(0, 2) {
        0 => home.here().find_map(|p| imv::claim(home, p)).map(|claim| 12.0 * claim.line),
        1 => {
            let student = |p: &usize| home.people[*p].studies || home.people[*p].disability >= 25 && home.age(*p) <= 21;
            let student = home.here().find(student)?;
            let step = if home.people[student].studies { dice.from(0, 2) } else { 3 };
            Some(grants::line(home, student, step as usize) * dice.one(&[1.0, 1.25]))
        }
        _ => Some(grants::meal_limit(home) * dice.one(&[0.6, 1.0, 1.25])),
    }
}

/// A line in euros, what it is held against, and whether it is one person's.
fn line(home: &Home, dice: &mut Dice) -> (Measure, f64, bool) {
    if dice.often(30)
        && let Some(line) = own_line(home, dice)
    {
        return (Measure::NetLast, line, false);
    }
    let family = home.relatives();
    let n = family.len() as f64;
    let minors = family.iter().filter(|p| home.age(**p) < 18).count() as f64;
    let adults = n - minors;
    let first = PENSION / 12.0;
    let scale = first * (1.0 + 0.3 * (n - 1.0)).min(2.2);
    let addition = 0.22 * first * dice.from(0, 2) as f64;
    let bonus = 1.5 + 0.3 * (adults - 1.0).max(0.0) + 0.5 * minors + dice.from(0, 1) as f64;
    let net = [
        12.0 * (scale + addition - 10.0),
        12.0 * (scale + addition + dice.one(&[115.0, 80.5, 57.5, 138.0, 172.5]) - 10.0),
        36.0 * scale,
        36.0 * (scale + addition),
        dice.one(&[25_200.0, 5.0 * IPREM_14, 6.0 * IPREM_14]),
        dice.one(&[8_843.0, 13_264.0, 17_685.0, 22_107.0, 34_332.0, 40_773.0, 45_572.0]) * dice.one(&[1.0, 1.25]),
        (17_048.40 + 3_409.70 * minors) * dice.one(&[0.6, 1.0, 1.25]),
        (11_365.60 + 3_409.70 * minors) * dice.one(&[0.6, 1.0, 1.25]),
        dice.one(&[43_609.0, 36_980.0, 3.0 * WAGE_14]) * 1.25,
        16_000.0 + 4_800.0 * (n - 3.0).max(0.0),
        IRSC * dice.one(&[2.5, 3.0, 2.0 + 0.3 * (n - 1.0), 2.0 + 0.3 * n]),
    ];
    let gross_last = [
        bonus * IPREM_14,
        bonus * IPREM_14 / 2.0,
        dice.one(&[IPREM_14, 2.0 * IPREM_14, IRSC, 21_500.0]),
        dice.one(&[1.1, 2.2]) * IPREM_14 * dice.one(&[1.0, n]),
        15_356.0 * (1.0 + 0.15 * (minors - 1.0).max(0.0)) + dice.one(&[0.0, 500.0, 990.0, 1000.0]),
        23_109.0 + 3_745.0 * (minors - 3.0).max(0.0) + dice.one(&[0.0, 391.0, 990.0, 1000.0]),
        16_000.0 + 4_800.0 * (n - 3.0).max(0.0),
        0.75 * WAGE_14 * n,
    ];
    let gross_this = [
        dice.one(&[0.35, 0.5, 1.0]) * PENSION,
        WAGE_14,
        PENSION * (1.0 + 0.7 * (n - 1.0)) * dice.one(&[1.0, 2.5]),
        PENSION * (0.7 * (n - 1.0)).max(0.3) * dice.one(&[1.0, 2.5]),
    ];
    let now = [
        0.75 * WAGE * dice.one(&[1.0, n]),
        0.75 * WAGE / 1.15 * dice.one(&[1.0, n]),
        dice.one(&[1000.0, first, WAGE_14 / 12.0]),
        IRSC / 12.0 * dice.one(&[1.0, 1.5, 2.0, 3.0, 4.445]),
        IRSC / 12.0 * (1.0 + 0.3 * (n - 1.0)),
        IRSC / 12.0
            * dice.one(&[2.0 + 0.7 * (n - 1.0), 3.0 + n - 1.0, 2.25 + 0.5625 * (n - 2.0), 2.0 + 0.3 * (n - 1.0)]),
        IRSC / 12.0 * dice.one(&[0.9, 1.35, 1.4, 1.5, 1.65, 1.8, 1.82]),
        WAGE_14 / 12.0 * (1.0 + 0.3 * dice.one(&[n - 1.0, n + 2.0])) * dice.one(&[1.0, 1.25]),
        scale + addition - dice.one(&[0.0, 10.0]),
    ];
    match dice.from(0, 9) {
        0..3 => (Measure::NetLast, dice.one(&net), dice.often(15)),
        3..6 => (Measure::GrossLast, dice.one(&gross_last), dice.often(25)),
        6 | 7 => (Measure::GrossThis, dice.one(&gross_this), dice.often(60)),
        _ => (Measure::Now, dice.one(&now), dice.often(40)),
    }
}

/// Mostly little; else around the limits of Ley 19/2021, annexes II and III.
fn wealth(home: &mut Home, dice: &mut Dice) {
    let owners: Vec<usize> = home.here().filter(|p| home.age(*p) >= 16).collect();
    if owners.is_empty() || dice.often(65) {
        return;
    }
    let n = home.relatives().len() as f64;
    let limit = 3.0 * PENSION * (1.0 + 0.4 * (n - 1.0)).min(2.6);
    let net = (dice.one(&[0.5, 1.0, 1.0, 1.5, 1.5, 2.0]) * limit * 100.0).round() as i64 + dice.from(-1, 1);
    let debts = if dice.often(50) { 0 } else { dice.from(0, 1) * (limit * 50.0) as i64 };
    let owner = owners[dice.from(0, owners.len() as i64 - 1) as usize];
    home.people[owner].assets = net + debts;
    home.people[owner].debts = debts;
}
