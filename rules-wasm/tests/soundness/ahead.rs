//! What the coming months promise: events lead from each month to the next, each has a cause that was tried, and two equal
//! versions of the law never differ.

use super::made::{Dice, catalogue};
use super::{answered, cases, draw, persons, value};
use pont_rules::model::*;
use pont_rules::results::Results;
use pont_rules::timeline::{Cause, Event, EventKind, Held, Standing, Timeline};
use pont_rules::{Answers, Scope, calendar, compare, evaluate, timeline};
use proptest::prelude::*;

const MONTHS: u16 = 18;

/// Law, household and day; rates and tables change within the months looked at, and the rights say that they read them.
fn made(bytes: &[u8], household: &[u8], complete: bool) -> (Catalogue, Answers, Day) {
    let mut c = catalogue(bytes);
    let mut dice = Dice(household);
    let today = calendar::day(2025, [6, 9, 11, 12][dice.roll(4)], 15);
    let rise = calendar::month(2026, [1, 4, 7][dice.roll(3)]);
    c.params[0].values.push((calendar::month(2026, 8), Some(90 * ONE)));
    let mut later = c.tables[0].versions[0].1.clone();
    later.cells[0][0] += 5 * ONE;
    c.tables[0].versions.push((rise, later));
    for b in &mut c.benefits {
        (b.params, b.tables) = (vec![0], vec![0, 1]);
    }
    let list = persons(&mut dice);
    let values = draw(&c, &mut dice, list.len() as u8);
    let kept: Vec<bool> = values.iter().map(|_| complete || dice.roll(3) > 0).collect();
    let mut answers = answered(&c, &list, complete || dice.roll(4) > 0, &values, |i| kept[i]);
    for (open, _) in &values {
        if dice.roll(10) == 0 {
            let then = value(&mut dice, &c.inputs[usize::from(open.input)].domain);
            let month = calendar::month_of(today) - dice.roll(10) as i32;
            answers.set_past(&c, open.input, open.person, month, then).unwrap();
        }
    }
    (c, answers, today)
}

fn at(c: &Catalogue, r: &Results, held: &Held) -> Standing {
    let found = r.findings.iter().find(|f| (f.benefit, f.holder) == (held.benefit, held.holder));
    found.map_or_else(Standing::nothing, |f| Standing::of(c, f))
}

/// Puts the events of a month on what was told so far.
fn told(held: &mut Vec<Held>, events: &[Event], month: Month) -> Result<(), TestCaseError> {
    for e in events.iter().filter(|e| e.month == month) {
        let place = held.iter().position(|h| (h.benefit, h.holder) == (e.benefit, e.holder)).unwrap_or_else(|| {
            held.push(Held { benefit: e.benefit, holder: e.holder, standing: Standing::nothing() });
            held.len() - 1
        });
        let now = &mut held[place].standing;
        prop_assert_eq!(&*now, &e.before, "an event begins where the one before ended");
        prop_assert!(e.before.differs(&e.after), "an event without a difference");
        prop_assert_eq!(e.kind == EventKind::Changes, e.before.verdict == e.after.verdict);
        *now = e.after.clone();
    }
    Ok(())
}

fn replayed(c: &Catalogue, answers: &Answers, today: Day, t: &Timeline) -> Result<(), TestCaseError> {
    let mut held = t.first.clone();
    for month in t.from..=t.to {
        told(&mut held, &t.events, month)?;
        let day = if month == t.from { today } else { calendar::first_day(month) };
        let real = evaluate(c, answers, day, Scope::Published);
        for h in &held {
            let there = at(c, &real, h);
            prop_assert!(!h.standing.differs(&there), "{h:?} was told for {month}, and {there:?} is there");
        }
        for f in &real.findings {
            let known = held.iter().any(|h| (h.benefit, h.holder) == (f.benefit, f.holder));
            let nothing = !Standing::of(c, f).differs(&Standing::nothing());
            prop_assert!(known || nothing, "{f:?} was never told");
        }
    }
    Ok(())
}

/// The law without one version, and nothing in its place.
fn without(c: &Catalogue, cause: Cause) -> Option<Catalogue> {
    let mut c = c.clone();
    match cause {
        Cause::Rate { rate, from } => c.params[usize::from(rate)].values.retain(|v| v.0 != from),
        Cause::Table { table, from } => c.tables[usize::from(table)].versions.retain(|v| v.0 != from),
        _ => return None,
    }
    Some(c)
}

fn check(bytes: &[u8], household: &[u8], complete: bool) -> Result<(), TestCaseError> {
    let (c, answers, today) = made(bytes, household, complete);
    let t = timeline(&c, &answers, today, Scope::Published, MONTHS);
    replayed(&c, &answers, today, &t)?;
    for e in &t.events {
        prop_assert!(!e.causes.is_empty(), "no cause was found for {e:?}");
        let alone = e.causes.len() == 1 || !e.joint;
        for cause in &e.causes {
            match *cause {
                Cause::Rate { from, .. } | Cause::Table { from, .. } if from == e.month && alone => {
                    let real = evaluate(
                        &without(&c, *cause).unwrap(),
                        &answers,
                        calendar::first_day(e.month),
                        Scope::Published,
                    );
                    let held = Held { benefit: e.benefit, holder: e.holder, standing: e.after.clone() };
                    prop_assert!(!e.before.differs(&at(&c, &real, &held)), "{e:?} comes without {cause:?} too");
                }
                Cause::Age { months: (low, high), .. } => prop_assert!(low <= high),
                _ => {}
            }
        }
    }
    let same = compare(&c, &c, &answers, &answers, today);
    prop_assert!(same.differences.is_empty() && same.rates.is_empty() && same.rules.is_empty(), "{same:?}");
    Ok(())
}

proptest! {
    #![proptest_config(cases(600))]

    #[test]
    fn events_lead_from_month_to_month_and_have_causes(bytes in prop::collection::vec(any::<u8>(), 0..600), household in prop::collection::vec(any::<u8>(), 0..200), complete in any::<bool>()) {
        check(&bytes, &household, complete)?;
    }
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn where_nothing_moves_nothing_happens(bytes in prop::collection::vec(any::<u8>(), 0..600), household in prop::collection::vec(any::<u8>(), 0..200)) {
        let (mut c, answers, today) = made(&bytes, &household, true);
        // Without versions to come, and with every age and date of the calendar put where it does not move.
        for p in &mut c.params { p.values.truncate(1); }
        for t in &mut c.tables { t.versions.truncate(1); }
        for e in &mut c.exprs {
            if matches!(e, Expr::Age(_) | Expr::MonthsSince(_) | Expr::Year | Expr::MonthNumber) {
                *e = Expr::Number(20 * ONE);
            }
            if matches!(e, Expr::Today) {
                *e = Expr::Date(calendar::day(2026, 1, 1));
            }
            if matches!(e, Expr::AtMonth(..) | Expr::OverMonths { .. } | Expr::AtYear { .. } | Expr::Here(_)) {
                *e = Expr::Bool(true);
            }
        }
        let t = timeline(&c, &answers, today, Scope::Published, MONTHS);
        // What was said of single months still comes into and out of sight. Where a birth is compared with a fixed date, a birth
        // held back by a month may hold the change back as well: one cause beside that one.
        let past = |e: &Event| e.causes.iter().any(|c| matches!(c, Cause::PastMonths(_)));
        prop_assert!(t.events.iter().all(past), "{:?}", t.events);
    }

    #[test]
    fn damaged_law_never_panics_ahead(bytes in prop::collection::vec(any::<u8>(), 0..300), hits in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6), household in prop::collection::vec(any::<u8>(), 0..60)) {
        let mut file = pont_rules::write(&catalogue(&bytes));
        for (at, byte) in &hits {
            let i = 8 + at.index(file.len() - 8);
            file[i] = *byte;
        }
        if let Ok(c) = pont_rules::read(&file) {
            let mut a = Answers::new();
            a.set_persons(persons(&mut Dice(&household)), true).unwrap();
            for day in [0, 20_000, i32::MAX, i32::MIN] {
                let t = timeline(&c, &a, day, Scope::All, 3);
                prop_assert!(t.from <= t.to);
            }
            let whole = catalogue(&bytes);
            prop_assert!(compare(&whole, &c, &a, &a, 20_000).differences.len() < 100);
        }
    }
}
