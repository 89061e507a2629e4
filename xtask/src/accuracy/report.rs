//! ACCURACY.md: how often both sides agree, and each class of difference with its share.

use super::classes;
use super::rights::{RIGHTS, Verdict};
use super::{Case, month::Month};
use std::fmt::Write as _;

/// What is counted for one right.
#[derive(Default, Debug, PartialEq)]
struct Count {
    due: usize,
    same_verdict: usize,
    cent: usize,
    euro: usize,
    largest: f64,
    outside: usize,
    largest_outside: f64,
}

fn count(cases: &[Case], at: usize) -> Count {
    let mut count = Count::default();
    for case in cases {
        let pair = case.pair(at);
        let due = pair.own.verdict != Verdict::No || pair.referee.verdict != Verdict::No;
        let verdict = pair.own.same_verdict(pair.referee);
        let apart = pair.apart();
        count.due += usize::from(due);
        count.same_verdict += usize::from(verdict);
        count.cent += usize::from(due && pair.same());
        count.euro += usize::from(due && verdict && apart <= 1.0);
        count.largest = count.largest.max(apart);
        if !pair.same() && case.class(at).is_none() {
            count.outside += 1;
            count.largest_outside = count.largest_outside.max(apart);
        }
    }
    count
}

/// The whole report.
pub(crate) fn report(cases: &[Case], command: &str, today: &str) -> String {
    let changed = cases.iter().filter(|case| case.home.changed_within(24, case.now)).count();
    let mut months: Vec<Month> = cases.iter().map(|case| case.now).collect();
    months.dedup();
    let months: Vec<String> = months.iter().map(Month::to_string).collect();
    let mut text = format!(
        "# Accuracy\n\nPont beside OpenFisca-France 176.1.8 on {today}, by `{command}`: {} households in {}. {} of a hundred changed income, \
         family or home within 24 months. OpenFisca-France (AGPL-3.0) runs as an outside program; nothing of it is in Pont, and neither \
         side is told anything that the other found.\n\n",
        cases.len(),
        months.join(", "),
        percent(changed, cases.len()),
    );
    text.push_str(
        "Both sides get the same facts: births, amounts of each month since January two years before, home, papers, schools. AAH and ASI that \
         somebody receives are such facts, given to both; ASPA and ASS are received as Pont works them out. AAH, ASI and ASS themselves are \
         compared as if nobody received one. A child that is expected is born two months later for the referee, and an adopted one has just \
         arrived. Family benefits and prime d’activité are before CRDS. “Same” is within one cent: the referee counts in floats of 32 bits \
         and leaves halves of a cent unrounded.\n\n\
         Rates that the referee does not know yet were given to it: the ceilings of CSS of April 2025 and 2026 (10 339 and 10 421 €), those \
         of ASI and the amounts of the contract for young people of April 2026, the rent cut of social housing from January to May 2026. It \
         reads RSA and prime d’activité from M−4 to M−2 by the switch that it has for that. Its energy voucher of 2021 and the reference \
         years of its scholarships were left as they are: classes of their own.\n\n",
    );
    text.push_str("| right | due to | same verdict, of all | same amount, of those due | within 1 €, of those due | largest difference | outside the classes |\n|---|---:|---:|---:|---:|---:|---:|\n");
    for (at, right) in RIGHTS.iter().enumerate() {
        let one = count(cases, at);
        let _ = writeln!(
            text,
            "| {} | {} | {} | {} | {} | {:.2} € | {} |",
            right.title,
            one.due,
            share(one.same_verdict, cases.len()),
            share(one.cent, one.due),
            share(one.euro, one.due),
            one.largest,
            if one.outside == 0 {
                "0".to_string()
            } else {
                format!("{} (up to {:.2} €)", one.outside, one.largest_outside)
            },
        );
    }
    text.push_str(&asked(cases));
    text.push_str(
        "\n## Classes of difference\n\nA class is a test in `xtask/src/accuracy/classes`, over the household and both results. A difference \
         belongs to the first class that applies. Where Pont follows the law and the referee does not, the class says so, and where Pont \
         is the weaker one too.\n",
    );
    for class in classes::all() {
        let mut found = 0;
        let mut per_right = Vec::new();
        for (at, right) in RIGHTS.iter().enumerate() {
            let differs = |case: &&Case| !case.pair(at).same() && case.class(at).is_some_and(|own| own.id == class.id);
            let number = cases.iter().filter(differs).count();
            found += number;
            if number > 0 {
                per_right.push(format!("{} {number} ({})", right.title, share(number, cases.len())));
            }
        }
        let shares = if found == 0 { "none in this run".to_string() } else { per_right.join(", ") };
        let _ = writeln!(
            text,
            "\n### {}\n\n{}\n\nLaw: {}. By hand: {}\n\nHouseholds: {shares}.",
            class.id.replace('_', " "),
            class.says,
            class.cite,
            class.case
        );
    }
    text.push_str(
        "\n## Not compared\n\nAlsace-Moselle and overseas, sick pay, owners repaying a loan signed before 2020, students’ residences, \
         relatives in the household, rights that the referee does not have or gives no amount for: among others the allowance for widows, the \
         survivor’s pension, PCH, APA, the cards, and what towns and regions give.\n",
    );
    text
}

/// The same households with less said.
fn asked(cases: &[Case]) -> String {
    let mut text = String::from(
        "\n## As the screens ask it\n\nAbove, Pont is told the amounts of every month, as its rules and `pont evaluate` can read them. The app asks \
         for less: what there is today and, where something changed within the year, sums of twelve months and the mean of the months that \
         RSA, prime d’activité, ASPA and ASI read. Below is the same law on the same households with only that said, beside itself with \
         every month. Incomes that change from month to month within the quarter, a rent or a home of before, and who was out of work \
         some months ago are what it does not hear.\n\n\
         | right | due to | same verdict, of all | same amount, of those due | within 1 €, of those due | within 10 % |\n\
         |---|---:|---:|---:|---:|---:|\n",
    );
    for (at, right) in RIGHTS.iter().enumerate() {
        let (mut due, mut verdict, mut cent, mut euro, mut tenth) = (0, 0, 0, 0, 0);
        for (own, asked) in cases.iter().map(|case| (&case.own[at], &case.asked[at])) {
            let either = own.verdict != Verdict::No || asked.verdict != Verdict::No;
            let (same, apart) = (own.verdict == asked.verdict, own.apart(asked));
            due += usize::from(either);
            verdict += usize::from(same);
            cent += usize::from(either && same && apart <= 0.0101);
            euro += usize::from(either && same && apart <= 1.0);
            tenth += usize::from(either && same && apart <= (own.amount / 10.0).max(1.0));
        }
        let _ = writeln!(
            text,
            "| {} | {due} | {} | {} | {} | {} |",
            right.title,
            share(verdict, cases.len()),
            share(cent, due),
            share(euro, due),
            share(tenth, due)
        );
    }
    text
}

fn percent(part: usize, whole: usize) -> String {
    format!("{:.0}", 100.0 * part as f64 / whole.max(1) as f64)
}

/// A share to the hundredth; a hundred only where it is all of them.
fn share(part: usize, whole: usize) -> String {
    match whole {
        0 => "–".to_string(),
        _ if part == whole => "100 %".to_string(),
        _ => format!("{:.2} %", (10_000.0 * part as f64 / whole as f64).floor() / 100.0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::accuracy::household::Household;
    use crate::accuracy::rights::Found;
    use serde_json::json;

    /// A household whose first right differs, and no other.
    fn case(own: f64, referee: f64) -> Case {
        let found =
            |amount: f64| Found { verdict: if amount > 0.0 { Verdict::Yes } else { Verdict::No }, amount, free: false };
        let told = json!({ "id": "a", "persons": [{ "role": "applicant", "birth": "1990-05-06" }], "housing": { "status": "free" } });
        let only_first = |amount: f64| (0..RIGHTS.len()).map(|at| found(if at == 0 { amount } else { 0.0 })).collect();
        Case {
            home: Household::read(&told).unwrap(),
            now: Month::read("2026-11").unwrap(),
            own: only_first(own),
            referee: only_first(referee),
            asked: only_first(own),
        }
    }

    #[test]
    fn what_no_class_names_is_counted_as_outside() {
        let cases = [case(100.0, 100.004), case(100.0, 90.0), case(0.0, 0.0), case(50.0, 50.5)];
        let one = count(&cases, 0);
        assert_eq!((one.due, one.same_verdict, one.cent, one.euro, one.outside), (3, 4, 1, 2, 2));
        assert!((one.largest_outside - 10.0).abs() < 1e-9);
    }

    #[test]
    fn a_hundred_per_cent_is_said_of_all_only() {
        assert_eq!([share(3, 3), share(99_999, 100_000), share(0, 0)], ["100 %", "99.99 %", "–"]);
    }

    #[test]
    fn every_class_is_in_the_report() {
        let text = report(&[case(100.0, 90.0)], "cargo xtask accuracy", "2026-11-27");
        assert!(classes::all().all(|class| text.contains(class.says)));
        assert!(text.contains("| RSA | 1 | 100 % | 0.00 % | 0.00 % | 10.00 € | 1 (up to 10.00 €) |"), "{text}");
    }
}
