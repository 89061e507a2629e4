//! What is true of somebody in a random household, but for money.

use super::dice::Dice;
use super::home::{Hardship, Home, Jobless};

/// Often the values at which a right begins.
pub fn facts(home: &mut Home, p: usize, dice: &mut Dice) {
    let (age, sole) = (home.age(p), home.lone_parent(p));
    let months = home.months(p).max(0) as u32;
    let one = &mut home.people[p];
    one.recognised = dice.often(22);
    if one.recognised {
        one.disability = dice.one(&[0, 20, 24, 25, 32, 33, 40, 50, 64, 65, 65, 70, 74, 75, 80, 96]);
        one.grade = dice.one(&[0, 0, 0, 1, 2, 3, 3]);
        one.helped = one.disability >= 75 && dice.often(60);
    }
    one.in_spain = dice.one(&[0, 6, 11, 12, 30, 59, 60, 100, 119, 120, 400, 400, 400, 400, 400, 400]);
    one.in_home = dice.one(&[1, 5, 6, 12, 60, 60, 60, 60, 60, 60]).min(months);
    one.away = dice.one(&[0, 11, 12, 23, 24, 60, 60, 60]);
    one.insured = dice.one(&[0, 11, 12, 60, 60]);
    one.benefit_days = dice.one(&[120, 359, 360, 720]);
    one.sole_custody = sole && dice.often(60);
    one.school_meals = dice.often(50);
    one.studies = (16..=29).contains(&age) && dice.often(50);
    one.seeks = (18..=66).contains(&age) && dice.often(40);
    if one.seeks {
        one.jobless =
            dice.one(&[Jobless::Exhausted, Jobless::Exhausted, Jobless::ShortWork, Jobless::Returned, Jobless::Other]);
    }
    if age >= 18 && dice.often(14) {
        one.hardship = dice.one(&[
            Hardship::Violence,
            Hardship::Care,
            Hardship::Prison,
            Hardship::Homeless,
            Hardship::Evicted,
            Hardship::Separated,
        ]);
    }
}
