//! Differences on housing benefit.

use super::Class;
use super::family::{third_birthday, twins};
use super::rsa::{replaced_by_work, stopped_before, unlawful_alone, young_worker};
use crate::accuracy::household::{Household, Timeline};
use crate::accuracy::month::Month;

/// Out of work for more than two months without benefit.
fn without_benefit(one: &Timeline, now: Month) -> bool {
    now.back(3).to(now).all(|month| one.word("activity", month) == "unemployed") && one.cents("are_net", now) == 0
}

/// Whether the work income of one partner is set aside, and the other has some.
pub(super) fn one_of_two(home: &Household, now: Month) -> bool {
    let aside = |one: &Timeline| without_benefit(one, now) || one.cents("ass_received", now) > 0;
    let earns = |one: &Timeline| {
        let sum = |key| one.sum(key, now.back(13), now.back(2));
        let (first, last) = now.years_back(2);
        sum("wage_taxable") + sum("are_taxable") + one.sum("self_monthly", first, last) > 0
    };
    home.couple() && home.adults().any(aside) && home.adults().any(|one| !aside(one) && earns(one))
}

/// Both partners earned twelve times the base of family benefits.
pub(super) fn two_earners(home: &Household, now: Month) -> bool {
    let earns = |one: &Timeline| {
        let wage = one.sum("wage_taxable", now.back(13), now.back(2)) as f64 / 100.0;
        let (first, last) = now.years_back(2);
        let profit = first.to(last).map(|month| one.profit(month)).sum::<i64>() as f64 / 100.0;
        wage * 0.9 + profit + 5.0 >= 12.0 * 474.0
    };
    home.couple() && home.adults().all(earns)
}

/// How many are entitled to the allowance of old or disabled people.
pub(super) fn allowances(home: &Household) -> usize {
    let entitled = |one: &&Timeline| one.number("disability_rate").unwrap_or(0.0) >= 0.8 || one.birth() < "1931";
    home.adults().filter(entitled).count()
}

/// Somebody who has no wage now and had one in the month before another.
pub(super) fn wage_before(home: &Household, now: Month, month: Month) -> bool {
    home.persons.iter().any(|one| one.cents("wage_net", now) == 0 && one.cents("wage_net", month.back(1)) > 0)
}

/// Whether what is left of the least deduction for work exceeds somebody’s wage of twelve months, and no benefit takes it up.
pub(super) fn least_deduction(home: &Household, now: Month) -> bool {
    let small = |one: &Timeline| {
        let sum = |key| one.sum(key, now.back(13), now.back(2));
        (1..50_900).contains(&(sum("wage_taxable") + sum("are_taxable")))
    };
    home.adults().any(small)
}

/// Whether the rate for the rent falls on half of its last digit: the rent is so many fiftieths of the reference.
fn half_rate(home: &Household, now: Month) -> bool {
    let since = Month::read("2026-10").is_ok_and(|first| now >= first);
    let rates = if since { [293.68, 359.47, 404.49, 58.88] } else { [290.34, 355.38, 399.89, 58.21] };
    let dependants = home.children().filter(|one| one.age(now) < 21 && !home.autonomous(one, now)).count();
    let pair = home.couple() || home.adults().any(|one| one.is("pregnant", now));
    let reference = match dependants {
        0 => rates[usize::from(pair)],
        more => rates[2] + rates[3] * (more - 1) as f64,
    };
    let rent = home.housing.cents("rent", now) as f64 / 100.0;
    let rent = if home.housing.word("status", now) == "tenant_furnished" { rent * 2.0 / 3.0 } else { rent };
    let ratio = (rent / reference * 10_000.0).round() as i64;
    (4_500..=7_500).contains(&ratio) && ratio % 200 == 0
}

pub(super) fn in_hostel(home: &Household, month: Month) -> bool {
    home.housing.word("status", month) == "hostel"
}

pub(super) const CLASSES: &[Class] = &[
    Class {
        id: "hostel",
        rights: &["housing_benefit", "rsa", "ppa", "complementary_health"],
        says: "In a hostel the benefit depends on the contract of the house: Pont leaves it to the office, and counts the whole housing lump sum in RSA and prime d’activité, so that what it shows is the least. The referee applies one formula whatever the rent.",
        cite: "CCH D823-16, R822-19; arrêté du 27 septembre 2019, art. 26 to 30",
        case: "Alone in a hostel without income in June 2026: Pont the office, with 213 € where there is no contract, and RSA 573.49 €; the referee 213 € by the formula of hostels without contract.",
        applies: |case, pair| {
            // The housing lump sum of three and more, and what is too small to be paid.
            let most = match pair.right {
                "rsa" => 193.56 + 6.0,
                "ppa" => 189.58 + 15.0,
                _ => f64::MAX,
            };
            case.now.back(5).to(case.now).any(|month| in_hostel(&case.home, month)) && pair.apart() <= most
        },
    },
    Class {
        id: "one_of_two",
        rights: &["housing_benefit", "rent_cut"],
        says: "Unemployment without benefit sets aside the work income of the person concerned; the referee sets aside that of both partners.",
        cite: "CCH R822-15",
        case: "A couple, one with 3 499.99 € a month, the other unemployed without benefit for a year: the wage counts and no benefit is due; the referee counts nothing and pays 493 €.",
        applies: |case, pair| one_of_two(&case.home, case.now) && !pair.more(),
    },
    Class {
        id: "two_earners",
        rights: &["housing_benefit", "rent_cut"],
        says: "95 € are taken off for two earners who each earn twelve times the monthly base a year; the referee compares one month’s wage with that yearly figure. Means are rounded up to 100 €, so a few euros at most.",
        cite: "CCH R822-7; arrêté du 27 septembre 2019",
        case: "Wages of 1 052.79 and 978.54 € a month: 11 779 and 10 949 € a year after 10 %, both above 12 × 478.16 = 5 737.92.",
        applies: |case, pair| {
            // The referee reads profits of this year.
            let own = |one: &Timeline| one.cents("self_monthly", case.now) > 0;
            let now = case.home.couple() && case.home.adults().any(own) && !pair.more();
            (now || two_earners(&case.home, case.now) && pair.more())
                && (pair.apart() <= 5.0 || pair.referee.amount == 0.0 && pair.own.amount <= 12.0)
        },
    },
    Class {
        id: "allowance",
        rights: &["housing_benefit", "rent_cut"],
        says: "The allowance of disabled or very old people: Pont takes the one of the last notice for the couple together; the referee that of the year before, for each tax return.",
        cite: "CGI 157 bis; CCH R822-4",
        case: "Alone, 80 %, an invalidity pension of 1 028.53 €: 12 342 − 1 234 − 2 822 = 8 286, so 8 300 €; with 2 796 it is 8 312, so 8 400 €: 3 € less.",
        applies: |case, pair| allowances(&case.home) > 0 && pair.apart() <= 115.0 * allowances(&case.home) as f64,
    },
    Class {
        id: "asked_today",
        rights: &["housing_benefit", "rent_cut"],
        says: "Pont asks of today whether there is a wage, and of an ended one its mean only: in the months before it takes work that nothing replaced as ended then too. The RSA of the month before, which sets work income aside, is too high: a weakness of Pont.",
        cite: "CCH R822-17; CASF R262-13",
        case: "Alone, a wage of 1 792.53 € until May and unemployment benefit since, in June: in May the wage was there and no RSA was due. Pont takes May as a month without income, so RSA was due, and the wage does not count: 304 €; the referee 0.",
        applies: |case, pair| wage_before(&case.home, case.now, case.now) && pair.more(),
    },
    Class {
        id: "solidarity_at_once",
        rights: &["housing_benefit", "rent_cut"],
        says: "Work income is set aside with unemployment solidarity from the first month; the referee waits for two months of unemployment.",
        cite: "CCH R822-15",
        case: "ASS of 584.40 € from June, in June, a wage until May: it does not count, 520 €; referee 367 €.",
        applies: |case, pair| {
            let long =
                |one: &Timeline| case.now.back(3).to(case.now).all(|month| one.word("activity", month) == "unemployed");
            case.home.adults().any(|one| one.cents("ass_received", case.now) > 0 && !long(one)) && pair.more()
        },
    },
    Class {
        id: "half_rate",
        rights: &["housing_benefit"],
        says: "The rate for the rent has five decimals; where the next is exactly five Pont rounds up and the referee’s float may fall below. One euro, as the benefit is rounded down to the euro.",
        cite: "Arrêté du 27 septembre 2019, art. 14",
        case: "A rent of 230.07 € of 359.47: 0.6400; 0.0045 × 0.19 = 0.000855: 0.00086, and with 5 999 € of means 0.06 € less; 51 € instead of 52.",
        applies: |case, pair| half_rate(&case.home, case.now) && !pair.more() && pair.apart() <= 1.001,
    },
    Class {
        id: "half_cent",
        rights: &["housing_benefit"],
        says: "The ceiling of a shared flat, and the rents between which a dear home loses the benefit, may fall on half a cent: Pont rounds up, the referee’s float may fall below. One euro.",
        cite: "CCH D823-16; arrêté du 27 septembre 2019",
        case: "Zone 1, a couple: 0.75 × 401.78 = 301.335: 301.34, and 49 € instead of 48. Zone 2, five dependants: 2.5 × 632.73 = 1 581.825: 1 581.83, and 624 € instead of 623 for a rent of 1 617.28.",
        applies: |case, pair| {
            let home = &case.home.housing;
            let zone = home.number("zone").unwrap_or(2.0);
            let dear = zone > 1.0 && home.cents("rent", case.now) as f64 / 100.0 > 2.5 * 272.0;
            (home.is("shared", case.now) || dear) && pair.apart() <= 1.001
        },
    },
    Class {
        id: "least_deduction",
        rights: &["housing_benefit", "rent_cut"],
        says: "The least deduction for work, 509 € a year, takes no more than the wage; the referee takes what is left of it off the household’s means.",
        cite: "CGI 83, 3°; CCH R822-4",
        case: "A wage of 237.08 € since May 2026, in July: 245.61 € taxable in the twelve months, nothing counts; the referee takes 263 € off the partner’s means: at 3.2 % 8.40 € more, as means are rounded to 100 €.",
        applies: |case, pair| {
            // 509 EUR and a rounding of 100, at the highest rate of means: 3.15 % and 0.68 % of a quarter for the rent.
            least_deduction(&case.home, case.now) && !pair.more() && pair.apart() <= 609.0 * 0.035 + 1.0
        },
    },
    Class {
        id: "birth_month",
        rights: &["housing_benefit", "rent_cut"],
        says: "A child born last month counts in the RSA of that month; for the referee from the next, while the base of PAJE counts in both as it is paid. The RSA of the month before decides whether work income is set aside.",
        cite: "CCH R822-17; CSS L552-1",
        case: "Born on 16 May 2026, in June: Pont’s RSA of May has the child and its PAJE, the referee’s only the child.",
        applies: |case, _| case.home.children().any(|one| one.months_old(case.now.back(1)) == -1),
    },
    Class {
        id: "rsa_before",
        rights: &["housing_benefit", "rent_cut"],
        says: "RSA of the month before sets work income aside, and that RSA differs, for one of the reasons named below.",
        cite: "CCH R822-17",
        case: "A wage that stopped in August and nothing since: RSA is due in October by the law, so in November the wage does not count; the referee has no RSA in October.",
        applies: |case, _| {
            let before = case.now.back(1);
            let home = &case.home;
            third_birthday(home, before)
                || twins(home, before)
                || stopped_before(home, before)
                || replaced_by_work(home, before)
                || unlawful_alone(home, before)
                || young_worker(home, before)
        },
    },
];
