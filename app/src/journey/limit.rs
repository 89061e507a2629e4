//! The limit that an entry goes beyond, in the terms in which it was entered.

use super::{EntryError, Period};
use pont_rules::model::{Day, Domain, Input, Money, ONE};

/// The last value that would be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Limit {
    /// A plain number, in fixed point.
    Number(i64),
    /// An amount of money, with the period in which it was entered where it comes regularly.
    Euros(i64, Option<Period>),
    /// A day.
    Day(Day),
}

/// The oldest age that is taken, in years.
pub const OLDEST: u8 = 130;

/// The limit of an input that an entry went beyond; nothing for other errors.
#[must_use]
pub fn limit(input: &Input, error: EntryError, period: Option<Period>) -> Option<Limit> {
    let upper = match error {
        EntryError::TooHigh | EntryError::InFuture => true,
        EntryError::TooLow | EntryError::TooLongAgo => false,
        _ => return None,
    };
    Some(match input.domain {
        Domain::Date { low, high } => match error {
            EntryError::TooHigh => Limit::Number(i64::from(OLDEST) * ONE),
            EntryError::TooLow => Limit::Number(0),
            EntryError::InFuture => Limit::Day(high),
            _ => Limit::Day(low),
        },
        Domain::Number { low, high, money, .. } => {
            let bound = if upper { high } else { low };
            match (money, period) {
                (Money::No, _) => Limit::Number(bound),
                (Money::PerMonth, Some(period)) => Limit::Euros(entered(bound, 12, period, upper), Some(period)),
                (Money::PerYear, Some(period)) => Limit::Euros(entered(bound, 1, period, upper), Some(period)),
                _ => Limit::Euros(bound, None),
            }
        }
        _ => return None,
    })
}

/// An amount in the period in which it is entered, to the cent on the side that is taken.
fn entered(bound: i64, wanted: i128, period: Period, upper: bool) -> i64 {
    let cent = i128::from(ONE / 100);
    let share = i128::from(bound) * wanted;
    let by = cent * period.in_a_year();
    let cents = if upper { share.div_euclid(by) } else { -(-share).div_euclid(by) };
    i64::try_from(cents * cent).unwrap_or(bound)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::value::{Value, answer};
    use pont_rules::model::Catalogue;

    fn input(domain: Domain) -> Input {
        Input::new("x", domain)
    }

    #[test]
    fn what_is_named_as_limit_is_taken_and_a_cent_beyond_is_not() {
        for money in [Money::Once, Money::PerMonth, Money::PerYear] {
            for period in Period::ALL {
                let input = input(Domain::Number { low: 7 * ONE, high: 20_000 * ONE, whole: false, money });
                // A cent per year moves no month, so the step beyond is one that the law's unit can see.
                let step = ONE / 100 * 52;
                for (error, beyond) in [(EntryError::TooHigh, step), (EntryError::TooLow, -step)] {
                    let Some(Limit::Euros(amount, said)) = limit(&input, error, Some(period)) else { panic!("euros") };
                    let value = |amount| Value::Number { amount, period: said, about: false };
                    assert!(
                        answer(&Catalogue::empty(), &input, &value(amount)).is_ok(),
                        "{money:?} {period:?} {error:?}"
                    );
                    assert_eq!(answer(&Catalogue::empty(), &input, &value(amount + beyond)), Err(error));
                }
            }
        }
    }

    #[test]
    fn counts_ages_and_days_have_limits_too() {
        let count = input(Domain::Number { low: 0, high: 10 * ONE, whole: true, money: Money::No });
        assert_eq!(limit(&count, EntryError::TooHigh, None), Some(Limit::Number(10 * ONE)));
        assert_eq!(limit(&count, EntryError::NotWhole, None), None);
        let date = input(Domain::Date { low: 100, high: 200 });
        assert_eq!(limit(&date, EntryError::TooHigh, None), Some(Limit::Number(130 * ONE)));
        assert_eq!(limit(&date, EntryError::InFuture, None), Some(Limit::Day(200)));
        assert_eq!(limit(&date, EntryError::TooLongAgo, None), Some(Limit::Day(100)));
        assert_eq!(limit(&input(Domain::Bool), EntryError::Empty, None), None);
    }
}
