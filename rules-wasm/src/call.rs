//! Calls: whether a right can be asked for on a day, and else when.

use crate::calendar::{date, day, first_day, month, month_of};
use crate::model::{Call, Day, Known, Month, MonthDay, Yearly};

/// How a call stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State<'c> {
    /// There is no call: the right can be asked for all the time.
    Permanent,
    /// It is open.
    Open(Span<'c>),
    /// It is closed, and the day on which it opens is known.
    Opens(Span<'c>),
    /// These are the months in which it usually opens, and nobody could read whether it did.
    Perhaps(Month, Month),
    /// It is closed. The months in which it usually opens, where that is known: never a day.
    Closed(Option<(Month, Month)>),
}

/// A stretch of days on which a right can be asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span<'c> {
    /// Its first day; nothing where only the last one is known. It then counts as open from the beginning of the year in which it ends.
    pub from: Option<Day>,
    /// Its last day.
    pub until: Day,
    /// Where that is written; empty where the right's own law says it.
    pub cite: &'c str,
    /// The days are those of the last rules known: not surely those of this year.
    pub last_known: bool,
}

impl Span<'_> {
    fn start(self) -> Day {
        self.from.unwrap_or_else(|| day(year_of(self.until), 1, 1))
    }
}

/// How a call stands on a day. Total: it says something sensible of any call, also one that no compiler would write.
#[must_use]
pub fn state(call: Option<&Call>, today: Day) -> State<'_> {
    let Some(call) = call else { return State::Permanent };
    let years = year_of(today).saturating_sub(1)..=year_of(today).saturating_add(2);
    let dated = |year: i32| call.known.iter().any(|k| year_of(known(k).start()) == year);
    let yearly = years.filter(|year| !dated(*year)).flat_map(|year| call.yearly.iter().map(move |y| in_year(y, year)));
    let ahead = call.known.iter().map(known).chain(yearly).filter(|span| span.until >= today);
    match ahead.min_by_key(|span| span.start()) {
        Some(span) if span.start() <= today => State::Open(span),
        Some(span) if span.from.is_some() => State::Opens(span),
        Some(span) => State::Closed(Some((month_of(span.start()), month_of(span.until)))),
        None => expected(call, today),
    }
}

/// The last time before or on a day that the call should have opened, if no span says whether it did: somebody has to look.
#[must_use]
pub fn unwritten(call: &Call, today: Day) -> Option<Day> {
    let year = year_of(today);
    let usual = [year, year.saturating_sub(1)].into_iter().find_map(|year| {
        let usual = usual(call, year)?;
        (first_day(usual.0) <= today).then_some(usual)
    })?;
    (!seen(call, usual)).then_some(first_day(usual.0))
}

fn expected(call: &Call, today: Day) -> State<'_> {
    let year = year_of(today);
    let next = (year.saturating_sub(1)..=year.saturating_add(2))
        .filter_map(|year| usual(call, year))
        .find(|usual| usual.2 >= today && !seen(call, *usual));
    match next {
        Some((first, last, _)) if first_day(first) <= today => State::Perhaps(first, last),
        next => State::Closed(next.map(|(first, last, _)| (first, last))),
    }
}

/// The months in which it usually opens, of a year, and the last day on which it may then be open: it stays open as long as
/// it did the last time.
fn usual(call: &Call, year: i32) -> Option<(Month, Month, Day)> {
    let (first, last) = call.expected?;
    let (from, until) = (month(year, first.into()), month(year.saturating_add((last < first).into()), last.into()));
    let length = call.known.last().and_then(|k| Some(k.until.saturating_sub(k.from?)));
    let end = first_day(until.saturating_add(1)).saturating_sub(1).saturating_add(length.unwrap_or(0).max(0));
    Some((from, until, end))
}

/// Whether a dated span says what became of the call of those months.
fn seen(call: &Call, (first, _, end): (Month, Month, Day)) -> bool {
    call.known.iter().map(known).any(|span| span.until >= first_day(first) && span.start() <= end)
}

fn known(of: &Known) -> Span<'_> {
    Span { from: of.from, until: of.until, cite: &of.cite, last_known: of.last_known }
}

/// The span of each year that begins in a year.
fn in_year(of: &Yearly, year: i32) -> Span<'_> {
    let over = of.from.is_some_and(|from| of.until < from);
    Span {
        from: of.from.map(|from| on(from, year)),
        until: on(of.until, year.saturating_add(over.into())),
        cite: &of.cite,
        last_known: of.last_known,
    }
}

/// A day of a year; the last of its month where it has no such day.
fn on((m, d): MonthDay, year: i32) -> Day {
    let m = month(year, m.into());
    first_day(m).saturating_add(i32::from(d).min(crate::calendar::month_length(m)).saturating_sub(1))
}

fn year_of(d: Day) -> i32 {
    date(d).0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn d(text: &str) -> Day {
        crate::calendar::parse(text).unwrap()
    }

    fn yearly(from: Option<MonthDay>, until: MonthDay) -> Call {
        Call { yearly: vec![Yearly { from, until, cite: "law".into(), last_known: false }], ..Call::default() }
    }

    fn known(from: &str, until: &str) -> Known {
        let from = Some(from).filter(|f| !f.is_empty()).map(d);
        Known { from, until: d(until), cite: "call".into(), last_known: true }
    }

    /// The state as a short text: what the tests compare.
    fn told(call: &Call, today: &str) -> String {
        let day = crate::calendar::date;
        let month = |m: Month| format!("{}-{:02}", m.div_euclid(12), m.rem_euclid(12) + 1);
        match state(Some(call), d(today)) {
            State::Permanent => "permanent".into(),
            State::Open(span) => format!("open until {:?}", day(span.until)),
            State::Opens(span) => format!("opens {:?} until {:?}", day(span.from.unwrap()), day(span.until)),
            State::Perhaps(a, b) => format!("perhaps {} {}", month(a), month(b)),
            State::Closed(Some((a, b))) => format!("closed, {} {}", month(a), month(b)),
            State::Closed(None) => "closed".into(),
        }
    }

    fn check(call: &Call, expected: &[(&str, &str)]) {
        for (today, expected) in expected {
            assert_eq!(told(call, today), *expected, "on {today}");
        }
    }

    #[test]
    fn without_a_call_a_right_can_always_be_asked_for() {
        assert_eq!(state(None, 0), State::Permanent);
    }

    #[test]
    fn a_yearly_span_is_open_on_its_first_and_its_last_day() {
        let spans = [
            ("2026-05-01", "opens (2026, 5, 2) until (2026, 8, 31)"),
            ("2026-05-02", "open until (2026, 8, 31)"),
            ("2026-08-31", "open until (2026, 8, 31)"),
            ("2026-09-01", "opens (2027, 5, 2) until (2027, 8, 31)"),
            ("2026-12-31", "opens (2027, 5, 2) until (2027, 8, 31)"),
        ];
        check(&yearly(Some((5, 2)), (8, 31)), &spans);
    }

    #[test]
    fn a_yearly_span_may_go_over_new_year() {
        let spans = [
            ("2026-01-15", "open until (2026, 1, 15)"),
            ("2026-01-16", "opens (2026, 11, 15) until (2027, 1, 15)"),
            ("2026-12-31", "open until (2027, 1, 15)"),
            ("2027-01-01", "open until (2027, 1, 15)"),
        ];
        check(&yearly(Some((11, 15)), (1, 15)), &spans);
    }

    #[test]
    fn the_last_day_of_february_is_the_29th_in_a_leap_year() {
        let spans = [
            ("2028-02-29", "open until (2028, 2, 29)"),
            ("2027-02-28", "open until (2027, 2, 28)"),
            ("2027-03-01", "opens (2028, 2, 1) until (2028, 2, 29)"),
        ];
        check(&yearly(Some((2, 1)), (2, 29)), &spans);
    }

    #[test]
    fn where_only_the_last_day_is_known_no_day_of_opening_is_told() {
        let spans = [
            ("2026-01-01", "open until (2026, 5, 31)"),
            ("2026-05-31", "open until (2026, 5, 31)"),
            ("2026-06-01", "closed, 2027-01 2027-05"),
            ("2026-12-31", "closed, 2027-01 2027-05"),
        ];
        check(&yearly(None, (5, 31)), &spans);
        let until_december = [("2026-12-31", "open until (2026, 12, 31)"), ("2027-01-01", "open until (2027, 12, 31)")];
        check(&yearly(None, (12, 31)), &until_december);
    }

    #[test]
    fn of_several_spans_the_next_one_counts() {
        let mut call = yearly(Some((3, 1)), (3, 31));
        call.yearly.extend(yearly(Some((10, 1)), (10, 31)).yearly);
        let spans = [
            ("2026-03-31", "open until (2026, 3, 31)"),
            ("2026-04-01", "opens (2026, 10, 1) until (2026, 10, 31)"),
            ("2026-11-01", "opens (2027, 3, 1) until (2027, 3, 31)"),
        ];
        check(&call, &spans);
    }

    #[test]
    fn dates_of_a_year_stand_instead_of_its_yearly_span() {
        let call = Call { known: vec![known("2027-03-01", "2027-04-15")], ..yearly(Some((5, 2)), (8, 31)) };
        let spans = [
            ("2026-05-02", "open until (2026, 8, 31)"),
            ("2026-09-01", "opens (2027, 3, 1) until (2027, 4, 15)"),
            ("2027-04-15", "open until (2027, 4, 15)"),
            ("2027-04-16", "opens (2028, 5, 2) until (2028, 8, 31)"),
        ];
        check(&call, &spans);
        assert!(matches!(
            state(Some(&call), d("2027-04-15")),
            State::Open(Span { cite: "call", last_known: true, .. })
        ));
        assert!(matches!(
            state(Some(&call), d("2026-05-02")),
            State::Open(Span { cite: "law", last_known: false, .. })
        ));
    }

    #[test]
    fn after_the_last_dates_the_usual_month_is_told_and_never_a_day() {
        let call = Call { known: vec![known("2026-03-09", "2026-03-13")], expected: Some((3, 3)), ..Call::default() };
        let spans = [
            ("2026-03-08", "opens (2026, 3, 9) until (2026, 3, 13)"),
            ("2026-03-09", "open until (2026, 3, 13)"),
            ("2026-03-13", "open until (2026, 3, 13)"),
            // The call of this March is over, though March is not.
            ("2026-03-14", "closed, 2027-03 2027-03"),
            ("2027-02-28", "closed, 2027-03 2027-03"),
            // Nobody has written whether it opened; it was open for five days the last time.
            ("2027-03-01", "perhaps 2027-03 2027-03"),
            ("2027-04-04", "perhaps 2027-03 2027-03"),
            ("2027-04-05", "closed, 2028-03 2028-03"),
        ];
        check(&call, &spans);
        let written = Call { known: vec![known("", "2026-12-31")], ..Call::default() };
        check(&written, &[("2026-12-31", "open until (2026, 12, 31)"), ("2027-01-01", "closed")]);
        assert_eq!(told(&Call::default(), "2026-01-01"), "closed");
    }

    #[test]
    fn the_usual_months_may_go_over_new_year() {
        let call = Call { expected: Some((12, 1)), ..Call::default() };
        let spans = [
            ("2026-11-30", "closed, 2026-12 2027-01"),
            ("2026-12-01", "perhaps 2026-12 2027-01"),
            ("2027-01-31", "perhaps 2026-12 2027-01"),
            ("2027-02-01", "closed, 2027-12 2028-01"),
        ];
        check(&call, &spans);
    }

    #[test]
    fn a_call_that_nobody_wrote_down_is_told_since_when() {
        let call = Call { known: vec![known("2026-03-09", "2026-03-13")], expected: Some((3, 3)), ..Call::default() };
        assert_eq!(unwritten(&call, d("2026-12-31")), None);
        assert_eq!(unwritten(&call, d("2027-02-28")), None);
        assert_eq!(unwritten(&call, d("2027-03-01")), Some(d("2027-03-01")));
        assert_eq!(unwritten(&call, d("2028-01-01")), Some(d("2027-03-01")));
        assert_eq!(unwritten(&yearly(None, (5, 31)), d("2028-01-01")), None);
    }

    #[test]
    fn no_call_is_too_odd_to_be_told() {
        for at in [Day::MIN, Day::MIN + 1, -1, 0, Day::MAX - 1, Day::MAX] {
            for part in [(0, 0), (2, 30), (13, 32), (255, 255)] {
                let mut call = yearly(Some(part), (part.1, part.0));
                call.yearly.extend(yearly(None, part).yearly);
                let known = |from, until| Known { from, until, cite: String::new(), last_known: false };
                call.known = vec![known(Some(Day::MAX), Day::MIN), known(Some(at), Day::MAX), known(None, at)];
                call.expected = Some(part);
                for today in [Day::MIN, -1, 0, Day::MAX] {
                    let _ = (state(Some(&call), today), unwritten(&call, today));
                    let only = Call { expected: Some(part), ..Call::default() };
                    let _ = (state(Some(&only), today), unwritten(&only, today));
                }
            }
        }
    }
}
