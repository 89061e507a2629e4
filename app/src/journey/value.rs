//! What was said, as it was said; and what the rules make of it.

use super::limit::OLDEST;
use super::typed::{self, TypedError};
use pont_rules::Answer;
use pont_rules::calendar;
use pont_rules::model::{Catalogue, Day, Domain, Input, Money, ONE};
use serde::{Deserialize, Serialize};

/// How often an amount of money comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Period {
    /// Every week.
    Week,
    /// Every two weeks.
    Fortnight,
    /// Every month.
    Month,
    /// Every year.
    Year,
}

impl Period {
    /// All of them, shortest first.
    pub const ALL: [Period; 4] = [Period::Week, Period::Fortnight, Period::Month, Period::Year];

    /// Its name, for its words (`period-<name>`).
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Period::Week => "week",
            Period::Fortnight => "fortnight",
            Period::Month => "month",
            Period::Year => "year",
        }
    }

    /// How many there are in a year.
    pub(super) fn in_a_year(self) -> i128 {
        match self {
            Period::Week => 52,
            Period::Fortnight => 26,
            Period::Month => 12,
            Period::Year => 1,
        }
    }
}

/// A date as far as it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum When {
    /// A day.
    Day(Day),
    /// A month of a year; `month` is 1 to 12.
    Month {
        /// The year.
        year: i32,
        /// The month.
        month: i32,
    },
    /// Some day of a year.
    Year(i32),
    /// An age in whole years, on the day on which it was said.
    Age {
        /// Whole years.
        years: u8,
        /// The day on which it was said.
        on: Day,
    },
}

impl When {
    /// The first and last day that it can be.
    #[must_use]
    pub fn days(self) -> (Day, Day) {
        match self {
            When::Day(day) => (day, day),
            When::Month { year, month } => {
                let first = calendar::month(year, month);
                (calendar::first_day(first), calendar::first_day(first.saturating_add(1)) - 1)
            }
            When::Year(year) => (calendar::day(year, 1, 1), calendar::day(year, 12, 31)),
            When::Age { years, on } => {
                let (y, m, d) = calendar::date(on);
                let years = i32::from(years);
                (calendar::day(y - years - 1, m, d) + 1, calendar::day(y - years, m, d))
            }
        }
    }
}

/// What was said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Value {
    /// Yes or no.
    Bool(bool),
    /// A number, in fixed point, as typed.
    Number {
        /// The number.
        amount: i64,
        /// For money that comes regularly: how often.
        period: Option<Period>,
        /// Only roughly known: ten per cent more or less.
        about: bool,
    },
    /// A date.
    Date(When),
    /// The id of a value of the input's enumeration.
    Choice(String),
    /// *I don't know.*
    CannotSay,
    /// *I'd rather not say.*
    Refused,
}

/// Where an answer comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Provenance {
    /// Somebody said it.
    Said,
    /// Read from a document.
    Seen,
    /// A guess.
    Estimated,
}

/// An answer and where it comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// The answer.
    pub value: Value,
    /// Where it comes from.
    pub provenance: Provenance,
}

impl Said {
    /// The same answer, read from a document or not. What cannot be said was not read anywhere.
    #[must_use]
    pub fn seen(self, seen: bool) -> Said {
        match self.value {
            Value::CannotSay | Value::Refused => self,
            value if seen => Said { value, provenance: Provenance::Seen },
            value => value.into(),
        }
    }
}

impl From<Value> for Said {
    fn from(value: Value) -> Self {
        let about = matches!(value, Value::Number { about: true, .. });
        Said { value, provenance: if about { Provenance::Estimated } else { Provenance::Said } }
    }
}

/// Why an entry is not taken; its words are `error-<name>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EntryError {
    /// Nothing was entered.
    Empty,
    /// Not a number.
    NotANumber,
    /// Below what can be.
    TooLow,
    /// Above what can be.
    TooHigh,
    /// Only whole numbers.
    NotWhole,
    /// No such day.
    NoSuchDate,
    /// A day to come.
    InFuture,
    /// A day too long ago.
    TooLongAgo,
    /// Not among the choices.
    NoSuchChoice,
}

impl EntryError {
    /// All of them.
    pub const ALL: [EntryError; 9] = [
        EntryError::Empty,
        EntryError::NotANumber,
        EntryError::TooLow,
        EntryError::TooHigh,
        EntryError::NotWhole,
        EntryError::NoSuchDate,
        EntryError::InFuture,
        EntryError::TooLongAgo,
        EntryError::NoSuchChoice,
    ];

    /// Its name, for its words.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            EntryError::Empty => "empty",
            EntryError::NotANumber => "not-a-number",
            EntryError::TooLow => "too-low",
            EntryError::TooHigh => "too-high",
            EntryError::NotWhole => "not-whole",
            EntryError::NoSuchDate => "no-such-date",
            EntryError::InFuture => "in-future",
            EntryError::TooLongAgo => "too-long-ago",
            EntryError::NoSuchChoice => "no-such-choice",
        }
    }
}

impl From<TypedError> for EntryError {
    fn from(error: TypedError) -> Self {
        match error {
            TypedError::Empty => EntryError::Empty,
            TypedError::NotANumber => EntryError::NotANumber,
            TypedError::Negative => EntryError::TooLow,
            TypedError::TooLong => EntryError::TooHigh,
        }
    }
}

/// A typed number or amount of money.
///
/// # Errors
/// The text is not a number of at least zero.
pub fn typed_number(text: &str, period: Option<Period>, about: bool) -> Result<Value, EntryError> {
    Ok(Value::Number { amount: typed::number(text)?, period, about })
}

/// A typed date: day and month may be left empty when they are not known.
///
/// # Errors
/// The year is missing, or there is no such day.
pub fn typed_date(day: &str, month: &str, year: &str) -> Result<Value, EntryError> {
    let read = |text: &str| match typed::latin_digits(text.trim()) {
        t if t.is_empty() => Ok(None),
        t if t.len() <= 4 && t.bytes().all(|b| b.is_ascii_digit()) => Ok(t.parse::<i32>().ok()),
        _ => Err(EntryError::NoSuchDate),
    };
    let (day, month, year) = (read(day)?, read(month)?, read(year)?);
    let when = match (day, month, year) {
        (None, None, None) => return Err(EntryError::Empty),
        (None, None, Some(year)) => When::Year(year),
        (None, Some(month), Some(year)) if (1..=12).contains(&month) => When::Month { year, month },
        (Some(day), Some(month), Some(year)) => {
            let found = calendar::day(year, month, day);
            if !(1..=12).contains(&month) || calendar::date(found) != (year, month, day) {
                return Err(EntryError::NoSuchDate);
            }
            When::Day(found)
        }
        _ => return Err(EntryError::NoSuchDate),
    };
    Ok(Value::Date(when))
}

/// A typed age in years, said today.
///
/// # Errors
/// Not a whole number up to 130.
pub fn typed_age(text: &str, today: Day) -> Result<Value, EntryError> {
    let amount = typed::number(text)?;
    if amount % ONE != 0 {
        return Err(EntryError::NotWhole);
    }
    let years = u8::try_from(amount / ONE).ok().filter(|&y| y <= OLDEST).ok_or(EntryError::TooHigh)?;
    Ok(Value::Date(When::Age { years, on: today }))
}

/// What the rules make of a value, in the input's own unit and inside its domain.
///
/// # Errors
/// The value is of another kind, or outside what the input may be. *About* answers are cut to the domain.
pub fn answer(catalogue: &Catalogue, input: &Input, value: &Value) -> Result<Answer, EntryError> {
    match (value, &input.domain) {
        (Value::CannotSay | Value::Refused, _) => Ok(Answer::CannotSay),
        (Value::Bool(b), Domain::Bool) => Ok(Answer::Bool(*b)),
        (Value::Number { amount, period, about }, Domain::Number { low, high, whole, money }) => {
            let amount = in_unit(*amount, *period, *money);
            if amount < *low {
                return Err(EntryError::TooLow);
            }
            if amount > *high {
                return Err(EntryError::TooHigh);
            }
            if *whole && amount % ONE != 0 {
                return Err(EntryError::NotWhole);
            }
            if !about {
                return Ok(Answer::Number(amount, amount));
            }
            let tenth = amount.abs() / 10;
            let (from, to) = input.domain.around(amount - tenth, amount + tenth);
            Ok(Answer::Number(from.max(*low), to.min(*high)))
        }
        (Value::Date(when), Domain::Date { low, high }) => {
            let (first, last) = when.days();
            if last < *low {
                return Err(EntryError::TooLongAgo);
            }
            if first > *high {
                return Err(EntryError::InFuture);
            }
            Ok(Answer::Date(first.max(*low), last.min(*high)))
        }
        (Value::Choice(id), Domain::Choice(e)) => {
            let values = catalogue.enums.get(usize::from(*e)).map_or(&[][..], |e| &e.values);
            let index = values.iter().position(|v| v == id).ok_or(EntryError::NoSuchChoice)?;
            u8::try_from(index).map(Answer::Choice).map_err(|_| EntryError::NoSuchChoice)
        }
        _ => Err(EntryError::NoSuchChoice),
    }
}

/// An amount with its period in the input's unit; money to the cent.
fn in_unit(amount: i64, period: Option<Period>, money: Money) -> i64 {
    let wanted = match money {
        Money::PerMonth => 12,
        Money::PerYear | Money::Once => 1,
        Money::No => return amount,
    };
    let given = period.map(Period::in_a_year).filter(|_| money != Money::Once).unwrap_or(wanted);
    let cent = i128::from(ONE / 100) * wanted;
    let cents = (i128::from(amount) * given + cent / 2).div_euclid(cent);
    i64::try_from(cents * i128::from(ONE / 100)).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn money(text: &str, period: Period, unit: Money) -> i64 {
        in_unit(typed::number(text).unwrap(), Some(period), unit)
    }

    #[test]
    fn money_is_converted_to_the_unit_of_the_input() {
        let euros = |e: f64| (e * 100.0).round() as i64 * (ONE / 100);
        assert_eq!(money("1000", Period::Month, Money::PerMonth), euros(1000.0));
        assert_eq!(money("300", Period::Week, Money::PerMonth), euros(1300.0));
        assert_eq!(money("600", Period::Fortnight, Money::PerMonth), euros(1300.0));
        assert_eq!(money("1000", Period::Year, Money::PerMonth), euros(83.33));
        assert_eq!(money("1000", Period::Week, Money::PerYear), euros(52_000.0));
        assert_eq!(money("1000,10", Period::Month, Money::PerYear), euros(12_001.2));
        assert_eq!(money("500", Period::Year, Money::Once), euros(500.0));
        assert_eq!(money("500", Period::Month, Money::Once), euros(500.0));
        assert_eq!(money("0,005", Period::Month, Money::PerMonth), euros(0.01));
        assert_eq!(money("12,3449", Period::Month, Money::Once), euros(12.34));
    }

    #[test]
    fn a_partial_date_is_every_day_it_can_be() {
        let day = calendar::day;
        let check = |value, from, to| {
            let Ok(Value::Date(when)) = value else { panic!("a date") };
            assert_eq!(when.days(), (from, to));
        };
        check(typed_date("29", "2", "2024"), day(2024, 2, 29), day(2024, 2, 29));
        check(typed_date("", "2", "2024"), day(2024, 2, 1), day(2024, 2, 29));
        check(typed_date("", "", "١٩٩٠"), day(1990, 1, 1), day(1990, 12, 31));
        check(typed_age("36", day(2026, 11, 21)), day(1989, 11, 22), day(1990, 11, 21));
        assert_eq!(typed_date("29", "2", "2025"), Err(EntryError::NoSuchDate));
        assert_eq!(typed_date("3", "", "2025"), Err(EntryError::NoSuchDate));
        assert_eq!(typed_date("", "13", "2025"), Err(EntryError::NoSuchDate));
        assert_eq!(typed_date(" ", "", ""), Err(EntryError::Empty));
        assert_eq!(typed_age("36,5", 0), Err(EntryError::NotWhole));
        assert_eq!(typed_age("200", 0), Err(EntryError::TooHigh));
    }
}
