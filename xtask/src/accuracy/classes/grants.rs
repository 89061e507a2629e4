//! Differences on grants, scholarships, the energy voucher and what comes beside another right.

use super::Class;
use super::housing::in_hostel;
use crate::accuracy::household::{Household, Timeline};
use crate::accuracy::month::Month;
use crate::accuracy::rights::Verdict;
use crate::accuracy::tax;

/// Ceilings of the scholarships in hours of the minimum wage, as the catalogue has them.
const COLLEGE: &str = include_str!("../../../../catalogue/fr/college_ceiling.csv");
const LYCEE: &str = include_str!("../../../../catalogue/fr/lycee_ceiling.csv");

/// The base of family benefits.
const BASE: f64 = 478.16;

/// Shares of the base that the complement of each category of AEEH is worth, and those that the referee pays.
const COMPLEMENTS: [(f64, f64); 7] =
    [(0.0, 0.0), (0.24, 0.24), (0.65, 0.24), (0.92, 0.65), (1.4257, 0.92), (1.8221, 1.4257), (0.0, 0.0)];

/// What the shifted ladder is short of for each disabled child.
fn short(home: &Household, now: Month) -> f64 {
    let of = |one: &Timeline| {
        let at = one.number("aeeh_category").unwrap_or(0.0) as usize;
        let counted = one.number("disability_rate").unwrap_or(0.0) >= 0.5 && one.age(now) < 20;
        COMPLEMENTS.get(at).filter(|_| counted).map_or(0.0, |(law, paid)| (law - paid) * BASE)
    };
    home.children().map(of).sum()
}

fn pupils(home: &Household, now: Month, school: &str) -> f64 {
    home.children().filter(|one| one.word("school", now) == school).count() as f64
}

/// The most that a scholarship of a school year brings.
fn most(home: &Household, now: Month, right: &str) -> f64 {
    if right == "college_scholarship" {
        525.0 * pupils(home, now, "college")
    } else {
        1_071.0 * pupils(home, now, "lycee")
    }
}

/// A child that counts for no share of the tax of its parents, although it lives with them.
fn grown_child(home: &Household, now: Month) -> bool {
    let counts = |one: &Timeline| one.age(now) < 18 || one.age(now) < 25 && one.word("activity", now) == "student";
    home.children().any(|one| !counts(one))
}

/// Reference income for each consumption unit, in euros a year, by the two notices.
fn per_unit(home: &Household, now: Month) -> f64 {
    let whole = |one: &&Timeline| !one.told("shared_custody");
    let (all, whole) = (home.persons.len(), home.persons.iter().filter(whole).count());
    let persons = whole as f64 + 0.5 * (all - whole) as f64;
    let units = 1.0 + 0.5 * (persons.min(2.0) - 1.0).max(0.0) + 0.3 * (persons - 2.0).max(0.0);
    tax::reference(home, now, 2) as f64 / 100.0 / units
}

/// Between a step of 2021 and the one of today, with ten euros of rounding on either side.
fn in_step(income: f64) -> bool {
    [(5_600.0, 5_700.0), (6_700.0, 6_800.0), (7_700.0, 7_850.0), (10_800.0, 11_000.0)]
        .iter()
        .any(|(from, to)| (from - 10.0..to + 10.0).contains(&income))
}

fn young(home: &Household, now: Month) -> f64 {
    home.persons.iter().filter(|one| (16..30).contains(&one.age(now))).count() as f64
}

fn worked_within_a_year(one: &Timeline, now: Month) -> bool {
    one.sum("wage_net", now.back(12), now.back(1)) > 0
        || now.years_back(1).0.to(now).any(|at| one.cents("self_monthly", at) > 0)
}

pub(super) const CLASSES: &[Class] = &[
    Class {
        id: "ladder",
        rights: &["aeeh"],
        says: "The complement of AEEH has a share of the base for each category; the referee’s ladder is one step late: it pays the second what the first gets, and so on up to the fifth.",
        cite: "CSS D541-2",
        case: "Fifth category: 478.16 × 1.8221 = 871.26 €; the referee 478.16 × 1.4257 = 681.71 €. Second: 310.80 €, the referee 114.76.",
        applies: |case, pair| pair.more() && (pair.apart() - short(&case.home, case.now)).abs() <= 0.03,
    },
    Class {
        id: "sixth_category",
        rights: &["aeeh"],
        says: "The sixth complement ends with AEEH at twenty; the referee goes on paying it.",
        cite: "CSS L541-1, L512-3, D541-2",
        case: "A child of 20, 80 %, sixth category: nothing; the referee 1 288.13 €.",
        applies: |case, pair| {
            let sixth = |one: &&Timeline| one.number("aeeh_category") == Some(6.0) && one.age(case.now) >= 20;
            !pair.more() && pair.apart() <= 1_288.14 * case.home.children().filter(sixth).count() as f64
        },
    },
    Class {
        id: "earns_its_living",
        rights: &["aeeh"],
        says: "AEEH is for a child at charge, not for one who earns more than 55 % of the minimum wage; the referee does not ask.",
        cite: "CSS L541-1, L512-3, R512-2",
        case: "A child of 17, 80 %, a wage of 1 500 €: nothing; the referee 153.01 €.",
        applies: |case, pair| {
            let earns = |one: &Timeline| {
                one.number("disability_rate").unwrap_or(0.0) >= 0.5 && case.home.autonomous(one, case.now)
            };
            case.home.children().any(earns) && !pair.more()
        },
    },
    Class {
        id: "newborn",
        rights: &["birth_grant", "paje"],
        says: "Whoever has a child of less than three months may still claim the grant for its birth, and an adopted child brings the base of PAJE from its arrival: the office decides. The referee says no.",
        cite: "CSS L531-2, L531-3, D531-2",
        case: "Alone, a child born on 10 October 2026, in November: the office, 1 098.57 €; the referee nothing.",
        applies: |case, pair| {
            let now = case.now;
            let born = case.home.children().filter(|one| one.months_old(now) < 3).count() as f64;
            let adopted = case.home.children().any(|one| one.told("adopted"));
            match pair.right {
                "birth_grant" => born > 0.0 && pair.more() && pair.apart() <= 1_098.58 * born,
                _ => adopted && pair.own.verdict == Verdict::Office,
            }
        },
    },
    Class {
        id: "adopted_and_earning",
        rights: &["adoption_grant"],
        says: "Pont asks whether a child under twenty was adopted, not which: one that earns its living brings nothing at the referee. A weakness of Pont.",
        cite: "CSS L531-2, L512-3, R512-2",
        case: "An adopted child of 18 with a wage of 1 459.67 €: 2 197.15 €; the referee nothing.",
        applies: |case, pair| {
            let earns = |one: &Timeline| one.told("adopted") && case.home.autonomous(one, case.now);
            case.home.children().any(earns) && pair.more() && pair.apart() <= 2_197.16
        },
    },
    Class {
        id: "benefit_of_the_other",
        rights: &["ass"],
        says: "A partner’s unemployment benefit counts, whoever of the two claims; the referee counts that of the second person named only.",
        cite: "Code du travail R5423-2",
        case: "The first with 870.01 € of benefit and 889.76 of invalidity pension, the second claims: 2 142.80 − 1 759.77 = 383.03 €; the referee 584.40.",
        applies: |case, pair| {
            case.home.persons[0].cents("are_net", case.now) > 0
                && case.home.adults().skip(1).any(|one| one.told("ass_work_condition"))
                && !pair.more()
                && pair.apart() <= 584.41
        },
    },
    Class {
        id: "capital_of_a_month",
        rights: &["ass"],
        says: "Interest of twelve months counts; the referee takes that of one month.",
        cite: "Code du travail R5423-2",
        case: "A couple, a taxable wage of 1 549.35 € and 250 € of interest a year: 2 142.80 − 1 549.35 − 20.83 = 572.62 €; the referee 584.40.",
        applies: |case, pair| {
            let capital: f64 = case.home.persons.iter().filter_map(|one| one.number("capital_income")).sum();
            capital > 0.0 && !pair.more() && pair.apart() <= capital / 12.0
        },
    },
    Class {
        id: "own_work",
        rights: &["ass"],
        says: "Whoever claims ASS has stopped working: wages and unemployment benefit of before do not count. The referee counts them until a month without them has passed.",
        cite: "Code du travail R5423-3, R5423-4",
        case: "Alone, a wage of 2 289.91 € until October 2026, in November: 584.40 €; the referee counts the wage and says no.",
        applies: |case, pair| {
            let worked = |one: &Timeline| {
                one.told("ass_work_condition") && (1..=12).any(|back| one.cents("wage_net", case.now.back(back)) > 0)
            };
            case.home.adults().any(worked) && pair.more() && pair.apart() <= 584.41
        },
    },
    Class {
        id: "twelve_months_of_ass",
        rights: &["ass"],
        says: "The twelve months are those that Pont asks for, M−13 to M−2, and a partner’s wage that has ended counts for 70 % where something replaces it now; the referee takes M−12 to M−1 and looks at what was replaced the month before.",
        cite: "Code du travail R5423-2, R5423-4",
        case: "A partner’s wage of 1 800 € from October 2026, in November: nothing of it in the twelve months that end in September, one month of it in those that end in October.",
        applies: |case, pair| {
            let changed = case.home.last_change().is_some_and(|month| case.now.since(month) <= 14);
            changed && pair.apart() <= 584.41
        },
    },
    Class {
        id: "disabled_and_jobless",
        rights: &["ass"],
        says: "AAH is not taxed and does not count for a partner’s ASS; the referee counts it.",
        cite: "Code du travail L5423-7, R5423-2",
        case: "A partner with 1 041.59 € of AAH and a wage of 700 €: the wage alone counts; the referee adds the two.",
        applies: |case, pair| {
            case.home.adults().any(|one| one.cents("aah_received", case.now) > 0) && pair.apart() <= 584.41
        },
    },
    Class {
        id: "before_the_pension",
        rights: &["ass"],
        says: "From 62 on the office looks at the rights to a pension; pensions count before tax, the referee takes them net.",
        cite: "Code du travail L5421-4, R5423-2",
        case: "63 years old, unemployed: Pont the office, 584.40 €; the referee pays until 65 years and nine months.",
        applies: |case, pair| {
            let old = |one: &Timeline| one.age(case.now) >= 62 || one.cents("pension_net", case.now) > 0;
            case.home.adults().any(old) && pair.apart() <= 584.41
        },
    },
    Class {
        id: "worked_lately",
        rights: &["independent_living"],
        says: "Who has AAH and no work has the supplement for an independent life; the referee asks for a year without work.",
        cite: "CSS L821-1-2",
        case: "80 %, full AAH, a tenant, a wage until September 2026, in November: 104.77 €; the referee nothing.",
        applies: |case, pair| {
            let worked = |one: &Timeline| worked_within_a_year(one, case.now);
            case.home.adults().any(worked) && pair.more() && pair.apart() <= 2.0 * 104.78
        },
    },
    Class {
        id: "work_began",
        rights: &["independent_living"],
        says: "Who works now has no supplement; the referee looks at the twelve months before and at the profits of last year, not at this month.",
        cite: "CSS L821-1-2",
        case: "80 %, full AAH, a tenant, a wage from September 2026, in September: nothing; the referee 104.77 €.",
        applies: |case, pair| {
            let works = |one: &Timeline| one.cents("wage_net", case.now) + one.cents("self_monthly", case.now) > 0;
            case.home.adults().any(works) && !pair.more() && pair.apart() <= 2.0 * 104.78
        },
    },
    Class {
        id: "help_for_the_rent",
        rights: &["independent_living"],
        says: "Help for the rent must be paid: not in a home of a relative, where there is none, and in a hostel the office decides. The referee looks at the amount before that test, and never in a hostel.",
        cite: "CSS L821-1-2, R821-5-1",
        case: "80 %, full AAH, a tenant of a relative: nothing; the referee 104.77 €.",
        applies: |case, pair| {
            let relative = case.home.housing.is("landlord_relative", case.now);
            (relative || in_hostel(&case.home, case.now)) && pair.apart() <= 2.0 * 104.78
        },
    },
    Class {
        id: "one_notice",
        rights: &["college_scholarship", "lycee_scholarship"],
        says: "A couple that lives together adds its notices; the referee reads that of the applicant alone.",
        cite: "Code de l’éducation D531-4, D531-21",
        case: "Two who live together, 16 000 € and 33 000 €, three children, one at the collège: 49 000 € is above 26 496; nothing. The referee reads 16 000: 120 €.",
        applies: |case, pair| {
            case.home.couple() && !case.home.one_return() && pair.apart() <= most(&case.home, case.now, pair.right)
        },
    },
    Class {
        id: "children_counted",
        rights: &["college_scholarship", "lycee_scholarship"],
        says: "The ceilings count the children of the notice: under 18, and students under 25; the referee counts every child at home.",
        cite: "Code de l’éducation D531-5, D531-21; CGI 196",
        case: "Three pupils and one of 22 who works: the ceilings of three children; the referee those of four.",
        applies: |case, pair| {
            grown_child(&case.home, case.now) && !pair.more() && pair.apart() <= most(&case.home, case.now, pair.right)
        },
    },
    Class {
        id: "wage_of_last_july",
        rights: &["college_scholarship", "lycee_scholarship"],
        says: "The ceilings are hours of the minimum wage of 1 July of the year of the income, 11.88 € in 2025; the referee takes that of the year before, 11.65. Published ceilings follow the law: 16 885, 17 927 and 18 130 € for 2023-24 to 2025-26.",
        cite: "Code de l’éducation D531-4, D531-21; arrêté du 22 mars 2016",
        case: "One child at the collège: 1 556.2 × 11.88 = 18 488 €; referee 18 130. Between the two Pont gives 120 €.",
        applies: |case, pair| {
            let income = tax::reference(&case.home, case.now, 1) as f64 / 100.0;
            let ceilings = if pair.right == "college_scholarship" { COLLEGE } else { LYCEE };
            let hours =
                ceilings.lines().skip(1).flat_map(|row| row.split(',').skip(1)).filter_map(|h| h.parse::<f64>().ok());
            let between = |h: f64| (h * 11.65).round() < income && income <= (h * 11.88).round();
            pair.more() && hours.into_iter().any(between)
        },
    },
    Class {
        id: "notice_of_the_year",
        rights: &["college_scholarship", "lycee_scholarship"],
        says: "The notice of the year, for the income of last year; the referee reads the income of the year before.",
        cite: "Code de l’éducation D531-4, D531-20",
        case: "A wage of 2 098.36 € until January 2025, nothing since, one at the lycée: the income of 2025 is below the lowest ceiling, 1 071 €; the referee reads that of 2024, 504 €.",
        applies: |case, pair| {
            tax::reference(&case.home, case.now, 1) != tax::reference(&case.home, case.now, 2)
                && pair.apart() <= most(&case.home, case.now, pair.right)
        },
    },
    Class {
        id: "free_home",
        rights: &["energy_voucher"],
        says: "The voucher is for whoever pays for the energy of a home, housed free or not; in a hostel the office decides. The referee knows owners and tenants.",
        cite: "Code de l’énergie L124-1, R124-1, R124-5",
        case: "Alone, housed free, no income: 194 €; the referee nothing.",
        applies: |case, pair| {
            let january = Month::of(case.now.year(), 1);
            let other =
                |month: Month| ["free", "hostel", "homeless"].contains(&case.home.housing.word("status", month));
            (other(case.now) || other(january)) && pair.apart() <= 277.01
        },
    },
    Class {
        id: "two_notices",
        rights: &["energy_voucher"],
        says: "One voucher for each meter, by the notice of whoever holds the contract: of two partners with a notice each one alone may be under the limit, so the office decides. A grown child with a notice of its own does not count; the referee adds all notices of the home.",
        cite: "Code de l’énergie L124-1; loi 2025-127, art. 173",
        case: "Two who live together, 12 000 and 11 000 €: together 15 333 € for each unit, above 11 000; the office decides. The referee says no.",
        applies: |case, pair| {
            let notices = case.home.couple() && pair.own.verdict == Verdict::Office;
            (notices || grown_child(&case.home, case.now)) && pair.apart() <= 277.01
        },
    },
    Class {
        id: "steps_of_2021",
        rights: &["energy_voucher"],
        says: "The steps are those known since 2023, 5 700 to 11 000 €; the referee has those of 2021, 5 600 to 10 800.",
        cite: "Arrêté du 26 décembre 2018 modifié (code de l’énergie R124-3)",
        case: "Alone, 5 671 € in 2024: below 5 700, 194 €; the referee is above 5 600, 146 €.",
        applies: |case, pair| {
            in_step(per_unit(&case.home, case.now)) && pair.own.amount >= pair.referee.amount && pair.apart() <= 76.01
        },
    },
    Class {
        id: "allowance_of_the_old",
        rights: &["energy_voucher"],
        says: "Whoever is 65 on the last day of the year has the allowance of the old, and two on one notice have it twice; the referee looks at the first day, and gives it once.",
        cite: "CGI 157 bis",
        case: "Married, born in 1944 both, pensions of 9 721 and 11 288 € a year: 18 908 − 2 × 1 398 = 16 112, for 1.5 units 10 741: 63 €. The referee takes 1 398 once, 11 673: nothing.",
        applies: |case, pair| {
            let old = |one: &Timeline| one.age(Month::of(case.now.year() - 1, 1)) >= 65;
            let disabled = |one: &Timeline| one.number("disability_rate").unwrap_or(0.0) >= 0.8;
            case.home.adults().any(|one| old(one) || disabled(one)) && pair.more() && pair.apart() <= 277.01
        },
    },
    Class {
        id: "income_of_children",
        rights: &["energy_voucher"],
        says: "With children Pont is told the income that family benefits read, as one question asks for both; the reference income has the allowance of the old, and the wages of children on the notice.",
        cite: "CGI 157 bis, 1417; CSS R532-3",
        case: "66 years old with a child of 15, a pension of 12 000 €: 10 800 for family benefits; 8 004 after the allowance of 2 796.",
        applies: |case, pair| {
            let family = tax::notice(&case.home, case.now).income;
            case.home.children().next().is_some()
                && family != tax::reference(&case.home, case.now, 2)
                && pair.apart() <= 277.01
        },
    },
    Class {
        id: "counsellor",
        rights: &["youth_contract"],
        says: "A counsellor decides on the contract, so Pont leaves it to the office, with the most that may be paid. The referee says no to whoever had RSA or prime d’activité within three months, although a prime for earlier work may go beside it, and to whoever is taxed above the first bracket.",
        cite: "Code du travail L5131-6, R5131-24, D5131-19",
        case: "22 years old, alone, 661.69 € of wage: the prime d’activité of the months before may go on; Pont the office, 394.61 €. The referee no.",
        applies: |case, pair| {
            pair.own.verdict == Verdict::Office
                && pair.referee.verdict == Verdict::No
                && pair.apart() <= 566.18 * young(&case.home, case.now)
        },
    },
    Class {
        id: "bracket_of_tax",
        rights: &["youth_contract"],
        says: "Pont asks whether tax is paid at all by the last notice; the referee takes the bracket of the notice before, without the relief of small taxes. Where parents may be taxed, or have a notice each, Pont shows no amount. A wage of the last three months that has ended is missing in Pont: a weakness.",
        cite: "Code du travail D5131-19, D5131-23; CGI 197, I, 4",
        case: "24 years old, unemployed, 1 476.11 € a month until July 2025: no tax for 2025, 566.17 €; the referee reads 2024, the first bracket: 339.70.",
        applies: |case, pair| pair.own.verdict != Verdict::Yes && pair.apart() <= 566.18 * young(&case.home, case.now),
    },
];
