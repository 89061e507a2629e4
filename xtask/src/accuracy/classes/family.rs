//! Differences on family benefits.

use super::Class;
use crate::accuracy::household::{Household, Timeline};
use crate::accuracy::month::Month;

/// The month of a third birthday, for a child not born on a first.
pub(super) fn third_birthday(home: &Household, month: Month) -> bool {
    home.children().any(|one| one.months_old(month) == 35)
}

/// Two children under three who share a birth date.
pub(super) fn twins(home: &Household, month: Month) -> bool {
    let small = |one: &&Timeline| (-1..36).contains(&one.months_old(month));
    let births: Vec<&str> = home.children().filter(small).map(Timeline::birth).collect();
    births.iter().enumerate().any(|(at, birth)| births[..at].contains(birth))
}

/// Children of the family benefits: under twenty, not earning their living.
pub(super) fn counted(home: &Household, now: Month) -> impl Iterator<Item = &Timeline> {
    home.children().filter(move |one| one.age(now) < 20 && !home.autonomous(one, now))
}

/// A child’s band on 1 December, and as the law has it: 0 none, 1 from six, 2 from eleven, 3 from fifteen.
fn bands(one: &Timeline, now: Month) -> (u8, u8) {
    let band = |age: i64| match age {
        15.. => 3,
        11.. => 2,
        6.. => 1,
        _ => 0,
    };
    let year = now.year();
    let in_time = one.age(Month::of(year + 1, 2)) >= 6;
    let born = Month::read(one.birth()).map_or(year, Month::year);
    (band(one.age(Month::of(year, 12))), if in_time { band(year - born).max(1) } else { 0 })
}

/// The largest amount of ARS for a child, with the rounding of others.
const MOST_FOR_SCHOOL: f64 = 468.40;

/// Whether a tenth of somebody’s work of two years ago falls on half a euro.
fn half_euro(home: &Household, now: Month) -> bool {
    let (first, last) = now.years_back(2);
    let tenth = |one: &Timeline| (one.sum("wage_taxable", first, last) + one.sum("are_taxable", first, last)) / 10;
    home.persons.iter().any(|one| (49..=50).contains(&(tenth(one) % 100)))
}

pub(super) const CLASSES: &[Class] = &[
    Class {
        id: "third_birthday",
        rights: &["paje", "cf"],
        says: "The referee pays the base of PAJE in the month of the third birthday too, and then no CF; Pont stops before it, as the law says.",
        cite: "CSS L531-3, D531-3, L522-1",
        case: "A child born on 9 November 2023: the last month is October 2026. Pont 0 €, referee 199.15 €.",
        applies: |case, pair| {
            // One base, or the whole supplement that it excludes.
            let most = if pair.right == "paje" { 199.16 } else { 298.76 };
            third_birthday(&case.home, case.now) && pair.apart() <= most
        },
    },
    Class {
        id: "twins",
        rights: &["paje"],
        says: "One base allowance for each child of a multiple birth; the referee pays one for the family.",
        cite: "CSS L531-3",
        case: "Twins of one year, low income: 2 × 199.15 = 398.30 €; referee 199.15 €.",
        applies: |case, pair| twins(&case.home, case.now) && pair.more() && pair.apart() <= 2.0 * 199.16,
    },
    Class {
        id: "same_age",
        rights: &["family_allowances"],
        says: "Of two children only the eldest has no increment; where both have the same age in whole years the referee gives none to either.",
        cite: "CSS L521-3, D521-1",
        case: "Born in December 2009 and September 2010, in November 2026: the second is 16, born before March 2012: 153.01 + 76.51 = 229.52 €; referee 153.01 €.",
        applies: |case, pair| {
            let ages: Vec<i64> = counted(&case.home, case.now).map(|one| one.age(case.now)).collect();
            matches!(ages.as_slice(), [a, b] if a == b && *a >= 14) && pair.more() && pair.apart() <= 76.53
        },
    },
    Class {
        id: "lump_sum",
        rights: &["family_allowances"],
        says: "The referee pays the lump sum for a child of twenty with fewer than two younger children; the law asks for three children before that birthday.",
        cite: "CSS L521-1, D521-2",
        case: "One child of 20 and one of 12: no allowances are due. Pont 0 €, referee 96.75 € for three, 0 for fewer; with two of 20 and one of 12 the referee pays 193.50 €.",
        applies: |case, pair| {
            let twenty = case.home.children().filter(|one| one.age(case.now) == 20).count() as f64;
            counted(&case.home, case.now).count() < 2 && !pair.more() && pair.apart() <= 96.76 * twenty
        },
    },
    Class {
        id: "lump_sum_twice",
        rights: &["family_allowances"],
        says: "The lump sum for a child of twenty has a ceiling that counts this child too; the referee smooths it from the lower ceiling of the other allowances, and so pays more than the whole.",
        cite: "CSS D521-2, D521-3",
        case: "Two younger children and one of twenty, 80 141 € in 2024: the ceilings are 79 980 and, with the child of twenty, 86 644: 96.75 € whole. The referee adds 96.75 − (80 141 − 79 980) / 12 = 83.33 € to it.",
        applies: |case, pair| {
            let twenty = case.home.children().filter(|one| one.age(case.now) == 20).count() as f64;
            !pair.more() && pair.apart() <= 96.76 * twenty
        },
    },
    Class {
        id: "shared_custody",
        rights: &["asf"],
        says: "A child in alternating custody brings no ASF: no parent has left it. The referee pays it.",
        cite: "CSS L523-1, R523-1",
        case: "Alone with two children, one in alternating custody: 201.78 €; referee 403.57 €.",
        applies: |case, pair| {
            let shared = counted(&case.home, case.now).filter(|one| one.told("shared_custody")).count() as f64;
            // What is left of 15 EUR or less is not paid.
            shared > 0.0 && !pair.more() && pair.apart() <= 201.79 * shared + 15.02
        },
    },
    Class {
        id: "least_alimony",
        rights: &["asf"],
        says: "What is left of ASF after alimony is compared with 15 € after rounding to the cent by Pont, before it by the referee.",
        cite: "CSS D523-3",
        case: "One child, alimony of 186.78 €: 201.78 − 186.78 = 15.00, not more than 15; unrounded 15.0035.",
        applies: |_, pair| !pair.more() && (15.0..15.06).contains(&pair.referee.amount),
    },
    Class {
        id: "school_ages",
        rights: &["back_to_school"],
        says: "The law takes a child who turns six before 1 February, and eleven or fifteen within the calendar year; the referee the ages on 1 December.",
        cite: "CSS R543-2",
        case: "Born on 8 December 2020: six before 1 February 2027, so 429.01 € for autumn 2026; referee nothing.",
        applies: |case, pair| {
            let other = |one: &&Timeline| bands(one, case.now).0 != bands(one, case.now).1;
            pair.apart() <= MOST_FOR_SCHOOL * case.home.children().filter(other).count() as f64
        },
    },
    Class {
        id: "born_in_october",
        rights: &["back_to_school"],
        says: "The ceiling counts the children of October; Pont counts one born in that month, the referee from the next.",
        cite: "CSS R543-5",
        case: "A third child born on 10 October 2026: ceiling 22 274 × 1.9, the referee × 1.6.",
        applies: |case, pair| {
            let october = Month::of(case.now.year(), 10);
            case.home.children().any(|one| one.months_old(october) == -1) && pair.more()
        },
    },
    Class {
        id: "turns_sixteen",
        rights: &["back_to_school"],
        says: "A child that turns sixteen in autumn and earns its living: Pont looks at October, the referee at December.",
        cite: "CSS R512-2, L543-1",
        case: "Sixteen on 7 October 2026, a wage of 1 700 €: a pupil on 1 October by its age; in December it earns its living.",
        applies: |case, pair| {
            let (october, december) = (Month::of(case.now.year(), 10), Month::of(case.now.year(), 12));
            case.home.children().any(|one| one.age(october) == 15 && one.age(december) == 16) && pair.more()
        },
    },
    Class {
        id: "half_euro",
        rights: &["back_to_school", "cf", "family_allowances"],
        says: "The deduction of 10 % is rounded to the euro, half a euro up; the referee rounds it to the even one. One euro of income, and ARS of less than 15 € is not paid.",
        cite: "CGI 83, 193; CSS D543-1",
        case: "A taxable wage of 12 885.00 € in 2024: 1 288.50 is 1 289, so ARS is 452.67 − (29 393.28 − 28 956.20) = 15.59 €; the referee takes 1 288 and pays nothing, 14.59 being less than 15.",
        applies: |case, pair| half_euro(&case.home, case.now) && pair.own.amount.max(pair.referee.amount) <= 16.01,
    },
    Class {
        id: "left_school",
        rights: &["back_to_school"],
        says: "From sixteen the child must still be at school or an apprentice; the referee does not ask.",
        cite: "CSS L543-1, R543-3",
        case: "A child of 17 who works for 349 €: nothing; referee 468.36 €.",
        applies: |case, pair| {
            let left = |one: &&Timeline| {
                let october = Month::of(case.now.year(), 10);
                one.age(october.back(-4)) >= 16 && one.word("activity", case.now) != "student"
            };
            !pair.more() && pair.apart() <= MOST_FOR_SCHOOL * case.home.children().filter(left).count() as f64
        },
    },
];
