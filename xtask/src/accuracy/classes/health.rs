//! Differences on CSS, ASPA, AAH and ASI.

use super::Class;
use super::rsa::unlawful_alone;
use crate::accuracy::household::{Household, Timeline};
use crate::accuracy::month::Month;
use crate::accuracy::rights::Verdict;

const INCOMES: [&str; 12] = [
    "wage_net",
    "are_net",
    "pension_net",
    "invalidity_pension",
    "alimony_received",
    "alimony_paid",
    "self_monthly",
    "aah_received",
    "ass_received",
    "asi_received",
    "aspa_received",
    "wage_taxable",
];

/// Whether the twelve months of the law and those one month later hold other incomes, or other children.
fn other_twelve(home: &Household, now: Month) -> bool {
    let (first, last) = (now.back(13), now.back(1));
    let moved = |one: &Timeline| INCOMES.iter().any(|key| one.cents(key, first) != one.cents(key, last));
    // Ages at which a family benefit begins or ends.
    let ages = |one: &Timeline, month: Month| {
        [0, 3, 14, 16, 18, 20, 21, 25].iter().filter(|age| one.age(month) >= **age).count()
    };
    home.persons.iter().any(moved) || home.children().any(|one| ages(one, first) != ages(one, last))
}

fn savings(home: &Household) -> f64 {
    let of = |key| home.persons.iter().filter_map(|one: &Timeline| one.number(key)).sum::<f64>();
    of("livret_a") + of("savings_untaxed")
}

/// Somebody disabled and out of work whose last twelve months are not those of two years ago.
fn other_year(home: &Household, now: Month) -> bool {
    let (first, last) = now.years_back(2);
    let keys = ["wage_taxable", "are_taxable", "pension_taxable", "invalidity_pension"];
    let differs =
        |one: &Timeline| keys.iter().any(|key| one.sum(key, now.back(13), now.back(2)) != one.sum(key, first, last));
    let idle = |one: &Timeline| one.cents("wage_net", now) == 0;
    home.persons.iter().any(|one| one.number("disability_rate").unwrap_or(0.0) >= 0.5 && idle(one) && differs(one))
}

/// Somebody with a minimum income or an invalidity pension, and no rate.
fn no_rate(home: &Household, now: Month) -> usize {
    let keys = ["aah_received", "ass_received", "asi_received", "aspa_received", "invalidity_pension"];
    let has = |one: &&Timeline| {
        now.back(5).to(now).any(|month| keys.iter().any(|key| one.cents(key, month) > 0))
            && one.number("disability_rate").unwrap_or(0.0) < 0.5
            && one.age(now) <= 64
    };
    home.adults().filter(has).count()
}

pub(super) const CLASSES: &[Class] = &[
    Class {
        id: "no_rate",
        rights: &["aah"],
        says: "Who receives a minimum income or an invalidity pension may be disabled without a rate yet: the commission gives one with the same claim, so Pont leaves it to the office, with the amount that would be due. The referee says no.",
        cite: "CSS L821-1, L821-2, D821-1",
        case: "Alone, 40 years old, an invalidity pension of 1 007.84 €, no rate: at most 1 041.59 − 1 007.84 = 33.75 €. Pont: the office decides; referee: no.",
        applies: |case, pair| {
            let most = 1041.6 * no_rate(&case.home, case.now) as f64 + case.apart("asi");
            let some = most >= 1041.6;
            some && pair.own.verdict == Verdict::Office && pair.more() && pair.apart() <= most
        },
    },
    Class {
        id: "one_of_couple",
        rights: &["asi"],
        says: "Of two partners one alone holds ASI: the most is the ceiling of one less the least invalidity pension, 583.87 €; the referee stops at the ceiling of the couple only.",
        cite: "CSS L815-24-1, R815-22",
        case: "Married, an invalidity pension of 753.44 €, a partner without income: 1 613.81 − 753.44 = 860.37 €, at most 583.87. Pont 583.87 €, referee 860.37.",
        applies: |case, pair| case.home.couple() && !pair.more() && (pair.own.amount - 583.87).abs() < 0.02,
    },
    Class {
        id: "other_twelve",
        rights: &["complementary_health"],
        says: "The twelve months of CSS are M−13 to M−2; the referee takes M−12 to M−1.",
        cite: "CSS R861-8",
        case: "A wage of 3 140.81 € from August 2026 and nothing before, in November: two months of it, 6 281.62 €; the referee counts three.",
        applies: |case, _| other_twelve(&case.home, case.now),
    },
    Class {
        id: "free_by_rsa",
        rights: &["complementary_health"],
        says: "Whoever has RSA has the free cover; RSA differs for a reason of its own.",
        cite: "CSS L861-2; CASF L262-6",
        case: "See the increased rate without a right to stay: the referee gives RSA, and with it the free cover.",
        applies: |case, _| unlawful_alone(&case.home, case.now),
    },
    Class {
        id: "age_in_january",
        rights: &["complementary_health"],
        says: "The contribution goes by the age on 1 January of the year; the referee takes the age of the month.",
        cite: "CSS L861-11; arrêté du 21 juin 2019, art. 2",
        case: "Born on 10 June 1996, alone, in November 2026: 29 on 1 January, 8 €; referee 14 €.",
        applies: |case, pair| {
            let step = |age: i64| [30, 50, 60, 70].iter().filter(|from| age >= **from).count();
            let january = case.now.years_back(0).0;
            let moved =
                case.home.persons.iter().filter(|one| step(one.age(case.now)) != step(one.age(january))).count();
            pair.own.same_verdict(pair.referee) && !pair.more() && pair.apart() <= 7.0 * moved as f64
        },
    },
    Class {
        id: "presumed",
        rights: &["complementary_health"],
        says: "Whoever receives ASPA or ASI, in a home where nobody has worked for three months, is presumed to be under the ceiling with a contribution; the referee adds up the income.",
        cite: "CSS L861-2; décrets du 28 juin 2024 et du 28 juin 2025",
        case: "Alone, 30 years old, an invalidity pension of 993.44 €, ASI of 92.74 and unemployment benefit of 916.85: 22 925 € a year, above 14 068. Pont 14 € a month, referee no.",
        applies: |case, pair| {
            let receives =
                |one: &Timeline| ["asi_received", "aspa_received"].iter().any(|key| one.cents(key, case.now) > 0);
            let worked = |one: &Timeline| {
                one.sum("wage_net", case.now.back(3), case.now.back(1))
                    + one.sum("self_monthly", case.now.back(3), case.now.back(1))
                    > 0
            };
            let adults = || case.home.adults();
            adults().any(receives) && !adults().any(worked) && pair.own.verdict == Verdict::Yes && !pair.own.free
        },
    },
    Class {
        id: "savings",
        rights: &["aspa", "asi"],
        says: "Savings count for 3 % of their value a year; the referee takes the rate of the livret A for those on one.",
        cite: "CSS R815-25, R815-78",
        case: "500 € on a livret A: 500 × (3 % − 1.7 %) / 12 = 0.54 € less a month than the referee.",
        applies: |case, pair| {
            let most = savings(&case.home) * 0.015 / 12.0 + 0.02;
            !pair.more() && (pair.apart() <= most || pair.own.amount == 0.0 && pair.referee.amount <= most)
        },
    },
    Class {
        id: "solidarity_now",
        rights: &["asi", "aspa", "aah"],
        says: "Unemployment solidarity counts as it was over the three months before; the referee takes that of the month itself.",
        cite: "CSS R815-22, R815-29",
        case: "ASS of 300 € since October 2026, in November: 100 € a month over August to October; the referee counts 300.",
        applies: |case, pair| {
            let other = |one: &Timeline| {
                case.now
                    .back(3)
                    .to(case.now)
                    .any(|month| one.cents("ass_received", month) != one.cents("ass_received", case.now))
            };
            case.home.adults().any(other) && pair.apart() <= 584.41
        },
    },
    Class {
        id: "invalid_at_62",
        rights: &["aah"],
        says: "From 62 on Pont leaves ASI to the office, and AAH counts no ASI that is not sure; the referee takes it off AAH.",
        cite: "CSS L815-24, L821-1",
        case: "63 years old, alone, 80 %, an invalidity pension of 810.49 €: 1 041.59 − 810.49 = 231.10 €; the referee takes ASI of 111.69 off too, 119.41 €.",
        applies: |case, pair| {
            let old = |one: &Timeline| one.age(case.now) >= 62 && one.cents("invalidity_pension", case.now) > 0;
            case.home.adults().any(old) && pair.more() && pair.apart() <= 922.19
        },
    },
    Class {
        id: "invalid_at_64",
        rights: &["asi"],
        says: "At the legal age an invalidity pension becomes an old-age pension, and ASPA takes the place of ASI; the referee goes on where ASPA is not due.",
        cite: "CSS L341-15, L815-24",
        case: "64 years old, an invalidity pension of 739.53 €: no ASI; the referee pays 914.86 − 739.53 = 175.33 €.",
        applies: |case, pair| {
            let old = |one: &Timeline| one.age(case.now) >= 64 && one.cents("invalidity_pension", case.now) > 0;
            case.home.adults().any(old) && !pair.more()
        },
    },
    Class {
        id: "pension_and_disability",
        rights: &["asi", "aspa"],
        says: "Before the age of ASPA a disabled person with an old-age pension may have ASI, and a couple of both has a ceiling of its own. Pont leaves the first to the office and does not cover such couples: a weakness of Pont.",
        cite: "CSS L815-24, R815-22",
        case: "62 years old, 80 %, an old-age pension of 114.42 €: 914.86 − 114.42 = 800.44 € of ASI at the referee; Pont: ASPA may be due, the office decides.",
        applies: |case, _| {
            let adults = || case.home.adults();
            let pension = |one: &Timeline| {
                one.cents("pension_net", case.now) > 0 && one.number("disability_rate").unwrap_or(0.0) >= 0.5
            };
            let invalid = |one: &Timeline| one.cents("invalidity_pension", case.now) > 0;
            let old = |one: &Timeline| one.age(case.now) >= 62;
            adults().any(|one| pension(one) && one.age(case.now) < 65) || adults().any(invalid) && adults().any(old)
        },
    },
    Class {
        id: "replaced_before",
        rights: &["aah"],
        says: "At work, 30 % is taken off the income of whoever also has a benefit or pension: Pont looks at this month, the referee at the month before.",
        cite: "CSS R821-4-1",
        case: "Unemployment benefit until May, a wage of 2 194.42 € from June, in June: 859.87 € without the 30 %; referee 914.39 €.",
        applies: |case, _| {
            let had = |one: &Timeline, month: Month| {
                ["are_net", "pension_net", "invalidity_pension"].iter().any(|key| one.cents(key, month) > 0)
            };
            case.home.persons.iter().any(|one| had(one, case.now) != had(one, case.now.back(1)))
        },
    },
    Class {
        id: "asf_then",
        rights: &["complementary_health", "ppa", "housing_benefit"],
        says: "Whether the other parent pays is asked while a child is under twenty; once the youngest is older, the ASF of the months before is missing, and with it an income of the RSA that sets work aside in the housing benefit: a weakness of Pont.",
        cite: "CSS L523-1, R844-4, R861-8",
        case: "An only child of 20 since March, no alimony, in June: 22.5 % of the base counts in February; Pont knows of no ASF then.",
        applies: |case, _| {
            let under = |month: Month| case.home.children().any(|one| one.age(month) < 20);
            !case.home.couple() && !under(case.now) && under(case.now.back(13))
        },
    },
    Class {
        id: "legal_age",
        rights: &["aah"],
        says: "At 50 to 79 % AAH ends at the legal age of the year of birth, three months earlier since the reform was suspended; the referee goes on until 65.",
        cite: "CSS L821-2, L161-17-2",
        case: "Born on 20 January 1964, 50 % with a restriction, in December 2026: 62 years and 9 months since October. Pont no; referee 1 041.59 €.",
        applies: |case, pair| {
            let past = |one: &Timeline| {
                let rate = one.number("disability_rate").unwrap_or(0.0);
                (0.5..0.8).contains(&rate) && (62..65).contains(&one.age(case.now))
            };
            case.home.adults().any(past) && !pair.more() && pair.apart() <= 1041.6
        },
    },
    Class {
        id: "child_holder",
        rights: &["aah"],
        says: "The ceiling of AAH grows with the holder’s own children; the referee raises it for a grown child by the number of brothers and sisters.",
        cite: "CSS D821-1",
        case: "A child of 19, 80 %, a wage of 1 700 €, two younger children in the family: ceiling 1 041.59; the referee takes twice that.",
        applies: |case, pair| {
            let disabled =
                |one: &Timeline| one.number("disability_rate").unwrap_or(0.0) >= 0.5 && one.age(case.now) >= 16;
            case.home.children().any(disabled) && !pair.more()
        },
    },
    Class {
        id: "business_begun",
        rights: &["aah"],
        says: "Who works for themselves is known to Pont by the notice of two years ago; the referee reads that of last year. A business begun since is missing: a weakness of Pont.",
        cite: "CSS R821-4-1",
        case: "A business since May 2025, in September 2026: no profit in 2024, so Pont reads the income of a person out of work, 0: 1 041.59 €; referee 683.38 €.",
        applies: |case, _| {
            let (first, last) = case.now.years_back(2);
            let begun =
                |one: &Timeline| one.cents("self_monthly", case.now) > 0 && one.sum("self_monthly", first, last) == 0;
            case.home.persons.iter().any(begun)
        },
    },
    Class {
        id: "other_year",
        rights: &["aah"],
        says: "Out of work, AAH reads the tax notice of two years ago; Pont asks for the last twelve months instead, which differ after a change: a weakness of Pont.",
        cite: "CSS R821-4, R532-3",
        case: "80 %, no income since October 2025, 743.93 € a month before: 12 × 770.71 in 2024, one month of it in the twelve months: 1 032.60 € instead of 874.72.",
        applies: |case, _| other_year(&case.home, case.now),
    },
];
