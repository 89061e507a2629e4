//! Differences on RSA and prime d'activité.

use super::family::{counted, third_birthday, twins};
use super::housing::{allowances, in_hostel, least_deduction, one_of_two, two_earners, wage_before};
use super::{Case, Class};
use crate::accuracy::household::{Household, Timeline, smic};
use crate::accuracy::month::Month;

const REPLACEMENTS: [&str; 3] = ["are_net", "pension_net", "invalidity_pension"];

fn replaced(one: &Timeline, month: Month) -> bool {
    REPLACEMENTS.iter().any(|key| one.cents(key, month) > 0)
}

/// Work income or benefit of the quarter that had stopped already a month before, and that nothing replaces.
pub(super) fn stopped_before(home: &Household, month: Month) -> bool {
    let earned = |one: &Timeline, at: Month| one.cents("wage_net", at) + one.cents("are_net", at) > 0;
    let stopped = |one: &Timeline| {
        one.cents("wage_net", month) == 0
            && !replaced(one, month)
            && !earned(one, month.back(1))
            && month.back(4).to(month.back(2)).any(|at| earned(one, at))
    };
    home.persons.iter().any(stopped)
}

/// An income that stopped this month, where the referee does not see that a wage or an invalidity pension goes on.
pub(super) fn replaced_by_work(home: &Household, month: Month) -> bool {
    let ends = |one: &Timeline, key: &str| one.cents(key, month) == 0 && one.cents(key, month.back(1)) > 0;
    let unseen = |one: &Timeline| one.cents("are_net", month) == 0 && one.cents("pension_net", month) == 0;
    let other = |one: &Timeline| ["wage_net", "invalidity_pension"].iter().any(|key| one.cents(key, month) > 0);
    let ended = |one: &Timeline| ["are_net", "wage_net", "self_monthly"].iter().any(|key| ends(one, key));
    home.persons.iter().any(|one| ended(one) && unseen(one) && other(one))
}

/// What the months of the quarter held of wages and benefits that somebody has no more, in euros a month.
fn ended(home: &Household, month: Month) -> f64 {
    let of = |one: &Timeline, key: &str| match one.cents(key, month) {
        0 => one.sum(key, month.back(4), month.back(2)),
        _ => 0,
    };
    let all = |one: &Timeline| ["wage_net", "are_net", "self_monthly"].iter().map(|key| of(one, key)).sum::<i64>();
    home.persons.iter().map(all).sum::<i64>() as f64 / 300.0
}

/// The most that such income makes of RSA: itself, a housing lump sum, what is too small to be paid, and what other rights differ by.
fn most_of_ended(case: &Case) -> f64 {
    let others: f64 = FAMILY.iter().map(|id| case.apart(id)).sum();
    ended(&case.home, case.now) + 193.56 + 6.02 + others
}

/// Rights that RSA counts.
const FAMILY: [&str; 6] = ["paje", "cf", "family_allowances", "asf", "aspa", "ass"];

/// Alone with a small child, pregnant or just separated, without a right to stay.
pub(super) fn unlawful_alone(home: &Household, month: Month) -> bool {
    let you = &home.persons[0];
    let years = you.number("residence_years").unwrap_or(10.0);
    let lawful = match you.word("nationality", month) {
        "eea" | "ch" => years >= 0.25,
        "other" => years >= 5.0,
        _ => true,
    };
    let small = home.children().any(|one| one.age(month) < 3);
    !home.couple() && !lawful && (small || home.separated() || you.is("pregnant", month))
}

/// Eighteen years old, with two years of work.
pub(super) fn young_worker(home: &Household, month: Month) -> bool {
    home.adults().any(|one| one.age(month) == 18 && one.told("rsa_young_worker"))
}

/// Work of a month, for whoever studies compared with 55 % of a full minimum wage.
fn works(one: &Timeline, now: Month, month: Month) -> bool {
    let work = one.cents("wage_net", month) + one.profit(month);
    let least = if one.word("activity", now) == "student" { 0.55 * 169.0 * smic(now) * 100.0 } else { 0.0 };
    work as f64 > least
}

/// Whether somebody worked in the quarter of the law and not in that of one month later, or the other way.
fn other_quarter(home: &Household, now: Month) -> bool {
    let quarter = |from: i64| {
        home.adults().any(|one| {
            let student = one.word("activity", now) == "student";
            let mut months = now.back(from).to(now.back(from - 2));
            if student {
                months.all(|month| works(one, now, month))
            } else {
                months.any(|month| works(one, now, month))
            }
        })
    };
    quarter(4) != quarter(3)
}

fn quarter(now: Month) -> impl Iterator<Item = Month> {
    now.back(4).to(now.back(2))
}

/// How many children in alternating custody there are of whom the RSA may count half.
fn shared_children(case: &Case) -> f64 {
    case.home.children().filter(|one| one.told("shared_custody") && one.age(case.now) < 25).count() as f64
}

pub(super) const CLASSES: &[Class] = &[
    Class {
        id: "stopped_before",
        rights: &["rsa"],
        says: "Work income that has stopped and that nothing replaces is not counted, in whatever month of the quarter it stopped; the referee forgets it only in the first month without it.",
        cite: "CASF R262-13",
        case: "Alone, a wage of 894.02 € until September and nothing since, in November 2026: 651.69 − 78.20 (housed free) = 573.49 €; the referee counts two thirds of the wage and says no.",
        applies: |case, pair| {
            stopped_before(&case.home, case.now) && pair.more() && pair.apart() <= most_of_ended(case)
        },
    },
    Class {
        id: "replaced_by_work",
        rights: &["rsa"],
        says: "An income that ends counts where another goes on: the referee looks at unemployment benefit and pensions only, and forgets a benefit that a wage has replaced, or a wage beside an invalidity pension.",
        cite: "CASF R262-13",
        case: "Unemployment benefit of 1 207.52 € until October, a wage from November: the benefit of July to September counts, no RSA; the referee pays 569.40 €.",
        applies: |case, pair| {
            replaced_by_work(&case.home, case.now) && !pair.more() && pair.apart() <= most_of_ended(case)
        },
    },
    Class {
        id: "unlawful_alone",
        rights: &["rsa", "ppa"],
        says: "The increased rate for a person alone with children waives the five years of permit, not the right to stay; the referee does not look at papers there.",
        cite: "CASF L262-4, L262-6, L262-9",
        case: "A Swiss mother alone with a baby, one month in France: no right to stay yet, no RSA; the referee pays the increased rate.",
        applies: |case, _| quarter(case.now).chain([case.now]).any(|month| unlawful_alone(&case.home, month)),
    },
    Class {
        id: "young_worker",
        rights: &["rsa"],
        says: "RSA for young workers begins at eighteen; the referee asks for nineteen.",
        cite: "CASF L262-7-1",
        case: "18 years old, 3 214 hours worked, no income, rents a room: 651.69 less housing; referee no.",
        applies: |case, pair| young_worker(&case.home, case.now) && pair.more() && pair.referee.amount == 0.0,
    },
    Class {
        id: "pregnant_couple",
        rights: &["rsa"],
        says: "A pregnancy opens RSA below 25 in a couple too; the referee serves only women alone.",
        cite: "CASF L262-4",
        case: "Two of 23, she is pregnant, no income: 977.54 € before housing; referee no.",
        applies: |case, pair| {
            let (home, now) = (&case.home, case.now);
            home.couple()
                && pair.more()
                && pair.referee.amount == 0.0
                && home.adults().any(|one| one.is("pregnant", now))
                && home.adults().all(|one| one.age(now) < 25)
        },
    },
    Class {
        id: "not_yet_born",
        rights: &["ppa"],
        says: "The prime d’activité is worked out for each month of the quarter: a child counts from the month of its birth. The referee counts it in the months before too.",
        cite: "CSS R842-3, R843-1",
        case: "A child born on 10 October 2026, in November: July to September are those of a household without it.",
        applies: |case, pair| {
            let born = |one: &&Timeline| quarter(case.now).any(|month| one.months_old(month) < 0);
            let births = case.home.children().filter(born).count() as f64;
            // A child raises the flat amount by at most 0.72 of the base, for somebody who was alone; the home may count more.
            births > 0.0 && pair.apart() <= 638.28 * 0.7122 * births + 76.61
        },
    },
    Class {
        id: "other_quarter",
        rights: &["ppa"],
        says: "Somebody must have worked in the quarter M−4 to M−2; the referee shifts the amounts by that month but not this test.",
        cite: "CSS L842-1, R843-1; décret du 26 février 2025",
        case: "A wage of 1 694.02 € in July only, in November 2026: a third of the prime of July is due; the referee looks at August to October and says no.",
        applies: |case, pair| other_quarter(&case.home, case.now) && !pair.own.same_verdict(pair.referee),
    },
    Class {
        id: "eighteen",
        rights: &["ppa"],
        says: "Whoever claims must be eighteen on the day of the claim; the referee leaves out the months of the quarter before that birthday.",
        cite: "CSS L842-2",
        case: "Eighteen on 10 August 2026, a wage since spring, in November: three months; the referee counts September alone.",
        applies: |case, pair| {
            let grown = |month: Month| case.home.persons.iter().any(|one| one.age(month) >= 18);
            grown(case.now) && quarter(case.now).any(|month| !grown(month)) && pair.more()
        },
    },
    Class {
        id: "half_children",
        rights: &["rsa"],
        says: "Of a child in alternating custody the RSA counts half of what it adds, and half of the increase for who is alone with it; the referee counts it whole. The housing benefit, which reads the RSA of the month before, and which the RSA counts, may be another then.",
        cite: "CASF L262-2, L262-9, R262-9; CE, 21 juillet 2017, n° 398911",
        case: "Alone with a child of five in alternating custody, no income: 651.69 × (1 + 1.5) / 2 = 814.61 €; referee 977.54 €. Just separated: 651.69 × (1 + 1.71216) / 2 = 883.74 €; referee 1 115.80 €.",
        applies: |case, pair| {
            let shared = shared_children(case);
            // Less than six euros are not paid; ASF that differs is income here, and the lump sum for housing at most 156.41.
            shared > 0.0 && pair.apart() <= 232.06 * shared + case.apart("asf") + 156.42 + 6.02
        },
    },
    Class {
        id: "family_then",
        rights: &["ppa"],
        says: "A family benefit of a month of the quarter differs: the base of PAJE in the month of a third birthday, or for twins; ASF for a child in alternating custody who is twenty since.",
        cite: "CSS R844-4, L531-3, L523-1",
        case: "A child born on 14 September 2023: the referee counts 199.15 € in September 2026, the law nothing: 66.38 € in the mean of November. Alone with three children, alimony of 400 €, the eldest in alternating custody and twenty in August 2026: the referee counts 205.35 € of ASF in May to July, the law nothing; prime of September 183.19 €, referee 0.",
        applies: |case, pair| {
            let (home, now) = (&case.home, case.now);
            let then = |month: Month| third_birthday(home, month) || twins(home, month);
            let shared = |month: Month| counted(home, month).filter(|one| one.told("shared_custody")).count();
            let more = quarter(now).map(shared).max().unwrap_or(0).saturating_sub(shared(now)) as f64;
            quarter(now).any(then) && pair.apart() <= 3.0 * 200.0
                // What is left of 15 EUR or less is not paid, of ASF nor of the prime.
                || more > 0.0 && pair.more() && pair.apart() <= 201.79 * more + 2.0 * 15.02
        },
    },
    Class {
        id: "moved",
        rights: &["ppa"],
        says: "Pont asks for the rent of today’s home only: whoever has moved to a home without rent cannot say what the rent was before, and the housing benefit of then is missing: a weakness of Pont.",
        cite: "CSS R844-3",
        case: "A tenant until October 2026, housed free since: the prime of November reads July to September, with up to 189.57 € of housing benefit each month.",
        applies: |case, pair| {
            let rents = |month: Month| case.home.housing.word("status", month).starts_with("tenant");
            !rents(case.now) && quarter(case.now).any(rents) && pair.apart() <= 190.0
        },
    },
    Class {
        id: "earlier_job",
        rights: &["ppa"],
        says: "Pont asks for amounts of those who have them today or had them within five months; an older one counts in the RSA of the months before, which the housing benefit of the quarter reads: a weakness of Pont.",
        cite: "CSS R844-3; CCH R822-17",
        case: "A wage until April 2026, in November: the housing benefit of July reads the RSA of June, and that the wage of April.",
        applies: |case, pair| {
            let had = |one: &Timeline, key: &str| {
                let some = |month: Month| one.cents(key, month) > 0;
                case.now.back(9).to(case.now.back(6)).any(some) && !case.now.back(5).to(case.now).any(some)
            };
            let adults = || case.home.adults();
            let keys = ["wage_net", "are_net", "self_monthly", "pension_net"];
            adults().any(|one| keys.iter().any(|key| had(one, key))) && pair.apart() <= 190.0
        },
    },
    Class {
        id: "housing_then",
        rights: &["ppa"],
        says: "Housing benefit of a month of the quarter differs, for one of the reasons above: the prime d’activité counts it up to a lump sum.",
        cite: "CSS R844-3; CCH R822-17",
        case: "A wage that stopped in May: RSA is due in July by the law, and housing benefit of August sets the wage aside; both are counted up to 12 % of the base, 76.59 €.",
        applies: |case, pair| {
            let home = &case.home;
            let before = |month: Month| stopped_before(home, month) || replaced_by_work(home, month);
            let then =
                |month: Month| in_hostel(home, month) || one_of_two(home, month) || wage_before(home, case.now, month);
            let differs = |month: Month| before(month.back(1)) || then(month) || allowances(home) > 0;
            let earners = quarter(case.now).any(|month| two_earners(home, month)) && pair.apart() <= 5.0;
            let small = quarter(case.now).any(|month| least_deduction(home, month)) && pair.apart() <= 23.0;
            earners || small || quarter(case.now).any(differs) && pair.apart() <= 190.0
        },
    },
    Class {
        id: "after_half_children",
        rights: &["housing_benefit", "ppa"],
        says: "Work income is set aside for whoever has RSA, and ASF is income of the prime: both follow what a child in alternating custody brings.",
        cite: "CCH R822-17; CSS R844-4",
        case: "Married, a wage of 1 052.93 €, a child in alternating custody: no RSA by half, 97.75 € by the whole child; with it the referee sets the wage aside.",
        applies: |case, pair| {
            let young = counted(&case.home, case.now).filter(|one| one.told("shared_custody")).count() as f64;
            match pair.right {
                "ppa" => young > 0.0 && pair.apart() <= 201.79 * young + 2.0 * 15.02,
                _ => shared_children(case) > 0.0 && pair.apart() <= 400.0,
            }
        },
    },
];
