//! What stands in the fields of one question before it is taken: plain data, without signals, so that it can be tested.

use crate::journey::value::{answer, typed_age, typed_date, typed_number};
use crate::journey::{EntryError, Period, Value, When};
use pont_rules::calendar;
use pont_rules::model::{Catalogue, Day, Domain, Input, Money};

/// What a person can do with *I don't know* and *I'd rather not say*.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Silence {
    /// *I don't know.*
    Unknown,
    /// *I'd rather not say.*
    Refused,
}

/// The fields of one question.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Draft {
    /// `yes`, `no`, or the id of a choice; empty where nothing is chosen.
    pub choice: String,
    /// A typed number.
    pub text: String,
    /// How often a typed amount comes.
    pub period: Option<Period>,
    /// Only roughly known.
    pub about: bool,
    /// A typed day of the month.
    pub day: String,
    /// A typed month, 1 to 12.
    pub month: String,
    /// A typed year.
    pub year: String,
    /// A typed age.
    pub age: String,
    /// The age is asked, not the date.
    pub by_age: bool,
    /// Set where the person does not answer.
    pub silence: Option<Silence>,
}

/// The choice that stands for yes.
pub const YES: &str = "yes";
/// The choice that stands for no.
pub const NO: &str = "no";

impl Draft {
    /// The fields as they are before anything is said.
    #[must_use]
    pub fn empty(input: &Input) -> Draft {
        Draft { period: usual_period(input), ..Draft::default() }
    }

    /// The fields as they were left. `editable` writes a number the way this language types it.
    #[must_use]
    pub fn of(input: &Input, said: Option<&Value>, editable: impl Fn(i64) -> String) -> Draft {
        let mut draft = Draft::empty(input);
        match said {
            None => {}
            Some(Value::Bool(yes)) => draft.choice = if *yes { YES } else { NO }.to_owned(),
            Some(Value::Choice(id)) => draft.choice.clone_from(id),
            Some(Value::Number { amount, period, about }) => {
                draft.text = editable(*amount);
                draft.period = period.or(draft.period);
                draft.about = *about;
            }
            Some(Value::Date(when)) => draft.set_date(*when),
            Some(Value::CannotSay) => draft.silence = Some(Silence::Unknown),
            Some(Value::Refused) => draft.silence = Some(Silence::Refused),
        }
        draft
    }

    fn set_date(&mut self, when: When) {
        match when {
            When::Day(day) => {
                let (year, month, day) = calendar::date(day);
                (self.year, self.month, self.day) = (year.to_string(), month.to_string(), day.to_string());
            }
            When::Month { year, month } => (self.year, self.month) = (year.to_string(), month.to_string()),
            When::Year(year) => self.year = year.to_string(),
            When::Age { years, .. } => (self.age, self.by_age) = (years.to_string(), true),
        }
    }

    /// What the fields say, checked against what the input may be.
    ///
    /// # Errors
    /// Nothing was entered, or the input cannot take it.
    pub fn read(&self, catalogue: &Catalogue, input: &Input, today: Day) -> Result<Value, EntryError> {
        let value = match self.silence {
            Some(Silence::Unknown) => return Ok(Value::CannotSay),
            Some(Silence::Refused) => return Ok(Value::Refused),
            None => self.value(input, today)?,
        };
        answer(catalogue, input, &value).map(|_| value)
    }

    /// What a line of a list says: its tick, the no that was said to it alone, or else what holds for the rest.
    #[must_use]
    pub fn in_list(&self, rest: &Value) -> Value {
        match self.choice.as_str() {
            YES => Value::Bool(true),
            NO => Value::Bool(false),
            _ => rest.clone(),
        }
    }

    fn value(&self, input: &Input, today: Day) -> Result<Value, EntryError> {
        match input.domain {
            Domain::Bool => match self.choice.as_str() {
                YES => Ok(Value::Bool(true)),
                NO => Ok(Value::Bool(false)),
                _ => Err(EntryError::Empty),
            },
            Domain::Choice(_) if self.choice.is_empty() => Err(EntryError::Empty),
            Domain::Choice(_) => Ok(Value::Choice(self.choice.clone())),
            Domain::Number { .. } => typed_number(&self.text, self.period, self.about),
            Domain::Date { .. } if self.by_age => typed_age(&self.age, today),
            Domain::Date { .. } => typed_date(&self.day, &self.month, &self.year),
        }
    }
}

/// The period in which the law reads an amount; `None` for what is not paid regularly.
#[must_use]
pub fn usual_period(input: &Input) -> Option<Period> {
    match input.domain {
        Domain::Number { money: Money::PerMonth, .. } => Some(Period::Month),
        Domain::Number { money: Money::PerYear, .. } => Some(Period::Year),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use pont_rules::model::ONE;

    fn input(domain: Domain) -> Input {
        Input::new("x", domain)
    }

    fn wage() -> Input {
        input(Domain::Number { low: 0, high: 20_000 * ONE, whole: false, money: Money::PerMonth })
    }

    /// What is said comes back from the fields that it fills.
    fn check(input: &Input, value: &Value) {
        let draft = Draft::of(input, Some(value), |n| (n / ONE).to_string());
        assert_eq!(draft.read(&Catalogue::empty(), input, 20_000).as_ref(), Ok(value));
    }

    #[test]
    fn what_was_said_stands_in_the_fields_again() {
        let date = input(Domain::Date { low: -40_000, high: 30_000 });
        check(&input(Domain::Bool), &Value::Bool(false));
        check(&wage(), &Value::Number { amount: 1200 * ONE, period: Some(Period::Week), about: true });
        check(&date, &Value::Date(When::Day(7_300)));
        check(&date, &Value::Date(When::Month { year: 1990, month: 3 }));
        check(&date, &Value::Date(When::Age { years: 36, on: 20_000 }));
        check(&wage(), &Value::CannotSay);
        check(&date, &Value::Refused);
    }

    #[test]
    fn a_no_stays_a_no_in_a_list_whose_rest_is_not_known() {
        let line = |choice: &str| Draft { choice: choice.to_owned(), ..Draft::default() };
        assert_eq!(line(NO).in_list(&Value::CannotSay), Value::Bool(false));
        assert_eq!(line(YES).in_list(&Value::Refused), Value::Bool(true));
        assert_eq!(line("").in_list(&Value::Refused), Value::Refused);
        assert_eq!(line("").in_list(&Value::Bool(false)), Value::Bool(false));
    }

    #[test]
    fn empty_fields_are_asked_for() {
        for input in [input(Domain::Bool), wage(), input(Domain::Date { low: 0, high: 1 })] {
            assert_eq!(Draft::empty(&input).read(&Catalogue::empty(), &input, 20_000), Err(EntryError::Empty));
        }
    }

    #[test]
    fn an_amount_starts_in_the_period_of_the_law() {
        assert_eq!(Draft::empty(&wage()).period, Some(Period::Month));
    }
}
