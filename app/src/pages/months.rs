//! The coming months of each right, drawn and told: which months it covers, and which events belong together. Pure.

use pont_rules::apart::Right;
use pont_rules::results::Verdict;
use pont_rules::timeline::{Event, Timeline};

/// A right that changes, with how it stands in the month of today and in each that follows.
#[derive(Debug, Clone, PartialEq)]
pub struct Course {
    /// The right.
    pub right: Right,
    /// For each month the verdict, and whether something happens in it.
    pub months: Vec<(Verdict, bool)>,
}

/// The course of every right to which something happens, in the order in which it first does.
#[must_use]
pub fn courses(of: &Timeline) -> Vec<Course> {
    let count = usize::try_from(of.to - of.from).unwrap_or_default() + 1;
    let mut all: Vec<Course> = Vec::new();
    for event in &of.events {
        let right = (event.benefit, event.holder);
        let known = all.iter().position(|c| c.right == right).unwrap_or_else(|| {
            // Whoever does not hold it today has no entry.
            let first = of.first.iter().find(|h| (h.benefit, h.holder) == right);
            let verdict = first.map_or(Verdict::No, |held| held.standing.verdict);
            all.push(Course { right, months: vec![(verdict, false); count] });
            all.len() - 1
        });
        let from = usize::try_from(event.month - of.from).unwrap_or_default();
        if let Some(rest) = all.get_mut(known).and_then(|c| c.months.get_mut(from..)) {
            rest.fill((event.after.verdict, false));
            if let Some(turn) = rest.first_mut() {
                turn.1 = true;
            }
        }
    }
    all
}

/// The events, month by month.
#[must_use]
pub fn by_month(of: &Timeline) -> Vec<&[Event]> {
    of.events.chunk_by(|a, b| a.month == b.month).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use pont_rules::timeline::{EventKind, Held, Standing};

    fn standing(verdict: Verdict) -> Standing {
        Standing { verdict, ..Standing::nothing() }
    }

    fn event(month: i32, benefit: u16, before: Verdict, after: Verdict) -> Event {
        Event {
            month,
            benefit,
            holder: None,
            kind: EventKind::Changes,
            before: standing(before),
            after: standing(after),
            causes: Vec::new(),
            joint: false,
            open: Vec::new(),
        }
    }

    #[test]
    fn a_course_follows_its_events_and_others_are_left_out() {
        use Verdict::{No, Open, Yes};
        let held = |benefit, verdict| Held { benefit, holder: None, standing: standing(verdict) };
        let of = Timeline {
            from: 100,
            to: 104,
            first: vec![held(0, Yes), held(1, Yes)],
            events: vec![event(101, 2, No, Open), event(102, 0, Yes, No), event(102, 2, Open, Yes)],
            last_known: Vec::new(),
        };
        let months = |all: [(Verdict, bool); 5]| all.to_vec();
        let expected = [
            ((2, None), months([(No, false), (Open, true), (Yes, true), (Yes, false), (Yes, false)])),
            ((0, None), months([(Yes, false), (Yes, false), (No, true), (No, false), (No, false)])),
        ];
        assert_eq!(courses(&of), expected.map(|(right, months)| Course { right, months }));
        assert_eq!(by_month(&of).iter().map(|m| m.len()).collect::<Vec<_>>(), [1, 2]);
    }

    #[test]
    fn an_event_beyond_the_end_does_no_harm() {
        let of = Timeline {
            from: 100,
            to: 100,
            first: Vec::new(),
            events: vec![event(105, 0, Verdict::No, Verdict::Yes)],
            last_known: Vec::new(),
        };
        assert_eq!(courses(&of), [Course { right: (0, None), months: vec![(Verdict::No, false)] }]);
    }
}
