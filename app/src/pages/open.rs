//! How the call of a right stands on a day: which words tell it, and what lies ahead. Pure.

use pont_rules::calendar::first_day;
use pont_rules::call::{Span, State, state};
use pont_rules::model::{Benefit, Day, Month};

/// What the words of a state are given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// Nothing.
    Unknown,
    /// A day.
    Day(Day),
    /// First and last month.
    Months(Month, Month),
}

/// What happens on a day that lies ahead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// The call opens.
    Opens,
    /// It is the last day of the call.
    Closes,
    /// The month begins in which it usually opens: there is something to look at, and nothing that is certain.
    Usual,
}

/// How the call of a right stands.
#[must_use]
pub fn state_of(benefit: &Benefit, today: Day) -> State<'_> {
    state(benefit.call.as_ref(), today)
}

/// Whether there is nothing to do yet. What comes by itself is not waited for.
#[must_use]
pub fn is_closed(benefit: &Benefit, today: Day) -> bool {
    !benefit.automatic && matches!(state_of(benefit, today), State::Opens(_) | State::Closed(_))
}

/// Whether somebody has to ask for it at all.
#[must_use]
pub fn is_asked_for(benefit: &Benefit) -> bool {
    benefit.apply.channel != "none"
}

/// Days before the last one of a call in which it is said first: time enough to find the papers, and to see somebody about it.
const SOON: Day = 30;

/// Whether it can be asked for now, and not much longer.
#[must_use]
pub fn closes_soon(benefit: &Benefit, today: Day) -> bool {
    let soon = matches!(state_of(benefit, today), State::Open(span) if span.until - today <= SOON);
    soon && !benefit.automatic && is_asked_for(benefit)
}

/// The days ahead on which something happens: of what is only expected, the first of a month. Nothing where nothing is asked for.
#[must_use]
pub fn turns(benefit: &Benefit, today: Day) -> Vec<(Day, Turn)> {
    let ends = |span: Span| (span.until, Turn::Closes);
    let all = match state_of(benefit, today) {
        State::Open(span) => [None, Some(ends(span))],
        State::Opens(span) => [span.from.map(|day| (day, Turn::Opens)), Some(ends(span))],
        State::Closed(Some((first, _))) if !benefit.automatic => [Some((first_day(first), Turn::Usual)), None],
        State::Permanent | State::Perhaps(..) | State::Closed(_) => [None, None],
    };
    all.into_iter().flatten().filter(|(day, _)| *day > today && is_asked_for(benefit)).collect()
}

/// The words of a state, the name by which tests know it, and what the words are given; nothing where it is always open.
#[must_use]
pub fn told(state: State, automatic: bool) -> Option<(&'static str, &'static str, When)> {
    let months = |single: &'static str, several: &'static str, first: Month, last: Month| {
        (if first == last { single } else { several }, When::Months(first, last))
    };
    let (name, (key, when)) = match state {
        State::Permanent => return None,
        State::Open(span) => ("open", (if automatic { "call-until" } else { "call-open" }, When::Day(span.until))),
        State::Opens(span) => {
            ("opens", span.from.map_or(("call-closed", When::Unknown), |day| ("call-opens", When::Day(day))))
        }
        State::Perhaps(first, last) | State::Closed(Some((first, last))) if automatic => {
            ("comes", months("call-comes", "call-comes-between", first, last))
        }
        State::Perhaps(first, last) => ("perhaps", months("call-perhaps", "call-perhaps-between", first, last)),
        State::Closed(Some((first, last))) => ("closed", months("call-closed-in", "call-closed-between", first, last)),
        State::Closed(None) => ("closed", ("call-closed", When::Unknown)),
    };
    Some((name, key, when))
}

/// By which day rights are put in order.
#[must_use]
pub fn next_day(state: State, today: Day) -> Option<Day> {
    match state {
        State::Permanent => None,
        State::Open(span) => Some(span.until),
        State::Opens(span) => Some(span.from.unwrap_or(span.until)),
        State::Perhaps(..) => Some(today),
        State::Closed(months) => Some(months.map_or(Day::MAX, |(first, _)| first_day(first))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::groups::sample_benefit;
    use pont_rules::calendar::{day, month};
    use pont_rules::model::{Call, Yearly};

    fn with(call: Call, automatic: bool) -> Benefit {
        Benefit { call: Some(call), automatic, ..sample_benefit(None, false) }
    }

    fn yearly() -> Call {
        let span = Yearly { from: Some((5, 2)), until: (8, 31), cite: String::new(), last_known: false };
        Call { yearly: vec![span], ..Call::default() }
    }

    fn usual() -> Call {
        Call { expected: Some((3, 3)), ..Call::default() }
    }

    #[test]
    fn what_lies_ahead_is_told_once_and_nothing_of_today() {
        let open = with(yearly(), false);
        let until = (day(2026, 8, 31), Turn::Closes);
        assert_eq!(turns(&open, day(2026, 5, 1)), [(day(2026, 5, 2), Turn::Opens), until]);
        assert_eq!(turns(&open, day(2026, 5, 2)), [until]);
        assert_eq!(turns(&open, day(2026, 8, 31)), []);
        let expected = with(usual(), false);
        assert_eq!(turns(&expected, day(2026, 11, 27)), [(day(2027, 3, 1), Turn::Usual)]);
        assert_eq!(turns(&expected, day(2027, 3, 2)), []);
        assert_eq!(turns(&with(usual(), true), day(2026, 11, 27)), []);
        assert_eq!(turns(&sample_benefit(None, false), 0), []);
        let mut nothing = with(yearly(), false);
        nothing.apply.channel = "none".into();
        assert_eq!(turns(&nothing, day(2026, 5, 1)), []);
    }

    #[test]
    fn what_comes_by_itself_is_never_called_closed() {
        let (winter, comes) = (day(2026, 11, 27), with(usual(), true));
        let march = month(2027, 3);
        assert!(is_closed(&with(usual(), false), winter) && !is_closed(&comes, winter));
        assert!(is_closed(&with(yearly(), false), winter) && !is_closed(&with(yearly(), false), day(2026, 6, 1)));
        let found = told(state_of(&comes, winter), true);
        assert_eq!(found, Some(("comes", "call-comes", When::Months(march, march))));
        let found = told(state_of(&with(usual(), false), winter), false);
        assert_eq!(found, Some(("closed", "call-closed-in", When::Months(march, march))));
    }

    #[test]
    fn what_can_still_be_asked_for_a_month_or_less_is_said_first() {
        let soon = |today: Day| closes_soon(&with(yearly(), false), today);
        assert!(!soon(day(2026, 7, 31)));
        assert!(soon(day(2026, 8, 1)) && soon(day(2026, 8, 31)));
        assert!(!soon(day(2026, 9, 1)), "it is over");
        assert!(!soon(day(2026, 4, 20)), "it has not begun");
        assert!(!closes_soon(&with(yearly(), true), day(2026, 8, 20)), "it comes by itself");
        assert!(!closes_soon(&sample_benefit(None, false), day(2026, 8, 20)), "it is always open");
    }

    #[test]
    fn an_expected_opening_is_never_given_a_day() {
        for today in day(2026, 1, 1)..day(2029, 1, 1) {
            let call = Call { expected: Some((11, 1)), ..Call::default() };
            let (_, _, when) = told(state(Some(&call), today), false).unwrap();
            assert!(matches!(when, When::Months(..)));
        }
    }
}
