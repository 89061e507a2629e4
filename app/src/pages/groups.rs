//! Which rights stand together on the results page, and what they add up to. Pure.

use crate::journey::Mark;
use pont_rules::model::{AmountUnit, Benefit, ONE};
use pont_rules::results::{Finding, Span, Verdict};

/// A group of the results page, in the order in which it is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// Every condition holds.
    Yes,
    /// Comes without a claim.
    Automatic,
    /// Some answer could still change it.
    Open,
    /// An office weighs it.
    Office,
    /// The person has it already.
    Received,
    /// Some condition fails.
    No,
    /// The person does not want it, or was refused.
    SetAside,
}

impl Group {
    /// All of them, in order.
    pub const ALL: [Group; 7] =
        [Group::Yes, Group::Automatic, Group::Open, Group::Office, Group::Received, Group::No, Group::SetAside];

    /// Its name, for its words (`results-group-<name>`).
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Group::Yes => "yes",
            Group::Automatic => "automatic",
            Group::Open => "open",
            Group::Office => "office",
            Group::Received => "received",
            Group::No => "no",
            Group::SetAside => "set-aside",
        }
    }

    /// Where a finding belongs.
    #[must_use]
    pub fn of(finding: &Finding, benefit: &Benefit, mark: Option<Mark>) -> Group {
        match mark {
            Some(Mark::Received) => return Group::Received,
            Some(Mark::NotForMe | Mark::Refused) => return Group::SetAside,
            None => {}
        }
        match finding.verdict {
            Verdict::No => Group::No,
            Verdict::Open => Group::Open,
            Verdict::Office => Group::Office,
            Verdict::Yes if benefit.automatic => Group::Automatic,
            Verdict::Yes => Group::Yes,
        }
    }

    /// Whether there is nothing to do about its rights: they come, are there, or are not for now.
    #[must_use]
    pub fn is_settled(self) -> bool {
        matches!(self, Group::Automatic | Group::Received | Group::No | Group::SetAside)
    }

    /// Whether its amounts count in the total.
    fn counts(self) -> bool {
        matches!(self, Group::Yes | Group::Automatic | Group::Open)
    }
}

/// What the household can expect each month, yearly sums spread over the year. Prices, shares of bills and single payments
/// are not money per month and stay out. Of rights that exclude each other the better one counts. `None` where no right
/// with a monthly amount is left.
#[must_use]
pub fn monthly_total<'a>(rights: impl IntoIterator<Item = (Group, &'a Finding, &'a Benefit)>) -> Option<Span> {
    let mut total: Option<Span> = None;
    let mut exclusive: Vec<(&str, Span)> = Vec::new();
    for (_, finding, benefit) in rights.into_iter().filter(|(group, ..)| group.counts()) {
        let Some(monthly) = monthly(finding, benefit) else { continue };
        match &benefit.either_of {
            None => total = Some(sum(total, monthly)),
            Some(name) => match exclusive.iter_mut().find(|(n, _)| n == name) {
                Some((_, best)) => *best = Span { low: best.low.max(monthly.low), high: best.high.max(monthly.high) },
                None => exclusive.push((name, monthly)),
            },
        }
    }
    exclusive.into_iter().fold(total, |total, (_, best)| Some(sum(total, best)))
}

/// Where a right comes among those of its group: what brings most every month first, then what brings something once, then all
/// that is no money, each in the order of the law.
#[must_use]
pub fn rank(finding: &Finding, benefit: &Benefit) -> (i64, i64) {
    let price = benefit.amount.as_ref().is_some_and(|a| a.price);
    let once = finding.amount.filter(|_| !price && finding.unit == Some(AmountUnit::Once)).map_or(0, |a| a.low);
    (-monthly(finding, benefit).map_or(0, |a| a.low.max(a.high / 2)), -once)
}

/// Above this much a month an upper bound only says that next to nothing was answered yet: no household gets it.
const MOST_A_MONTH: i64 = 6_000 * ONE;

/// Whether the upper bound of an amount is too high to tell a person anything.
#[must_use]
pub fn is_boundless(span: Span, unit: AmountUnit) -> bool {
    let most = match unit {
        AmountUnit::PerMonth => MOST_A_MONTH,
        AmountUnit::PerYear | AmountUnit::Once => MOST_A_MONTH * 12,
        AmountUnit::Share => return false,
    };
    span.low < span.high && span.high > most
}

fn sum(total: Option<Span>, more: Span) -> Span {
    let so_far = total.unwrap_or(Span { low: 0, high: 0 });
    Span { low: so_far.low.saturating_add(more.low), high: so_far.high.saturating_add(more.high) }
}

fn monthly(finding: &Finding, benefit: &Benefit) -> Option<Span> {
    let price = benefit.amount.as_ref().is_some_and(|a| a.price);
    let span = finding.amount.filter(|_| !price)?;
    match finding.unit? {
        AmountUnit::PerMonth => Some(span),
        AmountUnit::PerYear => Some(Span { low: cents(span.low / 12), high: cents(span.high / 12) }),
        AmountUnit::Once | AmountUnit::Share => None,
    }
}

fn cents(amount: i64) -> i64 {
    let cent = ONE / 100;
    (amount + cent / 2).div_euclid(cent) * cent
}

/// A finding for tests: one right of the household, of which nothing is open.
#[cfg(test)]
pub(super) fn sample(verdict: Verdict, amount: Option<Span>, unit: AmountUnit) -> Finding {
    Finding {
        benefit: 0,
        holder: None,
        certain_holder: true,
        verdict,
        unsettleable: false,
        outcomes: Vec::new(),
        amount,
        amount_if_due: amount,
        unit: Some(unit),
        decided_by: Vec::new(),
        open: Vec::new(),
        open_verdict: Vec::new(),
        cannot_say: Vec::new(),
        cannot_say_verdict: Vec::new(),
        last_known_rate: false,
        outside_validity: false,
        unsettled_loop: false,
    }
}

/// A benefit for tests: money by the month.
#[cfg(test)]
pub(super) fn sample_benefit(either_of: Option<&str>, price: bool) -> Benefit {
    Benefit {
        id: "b".into(),
        titles: Vec::new(),
        authority: String::new(),
        level: String::new(),
        kind: "cash".into(),
        published: true,
        each_person: false,
        holders: None,
        conditions: Vec::new(),
        office_decides: false,
        automatic: false,
        outcomes: Vec::new(),
        amount: Some(pont_rules::model::Amount {
            unit: AmountUnit::PerMonth,
            price,
            from_only: false,
            unknown: None,
            parts: Vec::new(),
            total: 0,
        }),
        due: 0,
        documents: Vec::new(),
        apply: pont_rules::model::Apply::default(),
        call: None,
        law: Vec::new(),
        checked: 0,
        untested: Vec::new(),
        params: Vec::new(),
        tables: Vec::new(),
        either_of: either_of.map(str::to_owned),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Verdict, mark, group of exclusive rights, whether it is a price, bounds in euros, period.
    type Case<'a> = (Verdict, Option<Mark>, Option<&'a str>, bool, i64, i64, AmountUnit);

    fn check(rights: &[Case], expected: Option<(i64, i64)>) {
        let made: Vec<_> = rights
            .iter()
            .map(|&(verdict, mark, either, price, low, high, unit)| {
                (
                    mark,
                    sample(verdict, Some(Span { low: low * ONE, high: high * ONE }), unit),
                    sample_benefit(either, price),
                )
            })
            .collect();
        let total = monthly_total(made.iter().map(|(mark, f, b)| (Group::of(f, b, *mark), f, b)));
        assert_eq!(total, expected.map(|(low, high)| Span { low: low * ONE, high: high * ONE }));
    }

    #[test]
    fn the_total_counts_what_can_still_be_had_and_nothing_else() {
        use AmountUnit::{Once, PerMonth, PerYear, Share};
        use Verdict::{No, Office, Open, Yes};
        check(&[], None);
        check(
            &[(Yes, None, None, false, 100, 100, PerMonth), (Open, None, None, false, 0, 60, PerMonth)],
            Some((100, 160)),
        );
        check(&[(Yes, None, None, false, 120, 240, PerYear), (No, None, None, false, 0, 0, PerMonth)], Some((10, 20)));
        check(&[(Yes, None, None, true, 8, 8, PerMonth), (Yes, None, None, false, 1, 1, Share)], None);
        check(&[(Yes, None, None, false, 400, 400, Once), (Office, None, None, false, 5, 5, PerMonth)], None);
        check(&[(Yes, Some(Mark::Received), None, false, 50, 50, PerMonth)], None);
        check(&[(Yes, Some(Mark::NotForMe), None, false, 50, 50, PerMonth)], None);
    }

    #[test]
    fn what_brings_most_comes_first() {
        use AmountUnit::{Once, PerMonth, PerYear};
        let of = |low: i64, high: i64, unit, price| {
            let found = sample(Verdict::Yes, Some(Span { low: low * ONE, high: high * ONE }), unit);
            rank(&found, &sample_benefit(None, price))
        };
        let most = of(400, 400, PerMonth, false);
        assert!(most < of(1_200, 1_200, PerYear, false), "a year counts for a twelfth each month");
        assert!(of(0, 900, PerMonth, false) < most, "what may be much comes early");
        assert!(of(0, 300, PerMonth, false) > most);
        let once = of(2_000, 2_000, Once, false);
        assert!(once > of(1, 1, PerMonth, false));
        let price = of(30, 30, PerMonth, true);
        assert!(price > once, "a price brings nothing");
        assert_eq!(rank(&sample(Verdict::Yes, None, PerMonth), &sample_benefit(None, false)), (0, 0));
    }

    #[test]
    fn a_bound_that_nobody_reaches_is_not_shown() {
        let boundless = |low: i64, high: i64, unit| is_boundless(Span { low: low * ONE, high: high * ONE }, unit);
        assert!(boundless(0, 77_226_060, AmountUnit::PerMonth));
        assert!(boundless(100, 80_000, AmountUnit::PerYear));
        assert!(!boundless(0, 2_000, AmountUnit::PerMonth));
        assert!(!boundless(0, 20_000, AmountUnit::PerYear));
        assert!(!boundless(7_000, 7_000, AmountUnit::PerMonth), "a certain amount is always shown");
    }

    #[test]
    fn of_rights_that_exclude_each_other_the_better_counts() {
        use AmountUnit::PerMonth;
        let rights = [
            (Verdict::Yes, None, Some("minimum"), false, 100, 100, PerMonth),
            (Verdict::Open, None, Some("minimum"), false, 0, 180, PerMonth),
        ];
        check(&rights, Some((100, 180)));
    }
}
