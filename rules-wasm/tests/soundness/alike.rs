//! Profiles from anywhere: nothing in them is trusted, and nothing is said of a household that is not finished.

use super::made::{Dice, catalogue};
use super::{answered, draw, persons};
use pont_rules::model::{ANY, Often, Profiles, Segment, Trait};
use pont_rules::{Answers, Catalogue, calendar, profile, read, write};
use proptest::prelude::*;
use proptest::test_runner::Config;

/// Traits and segments whose indices lead anywhere.
fn profiles(dice: &mut Dice, exprs: usize) -> Profiles {
    let mut some = |most: usize| (0..dice.roll(most)).map(|_| dice.roll(4) as u8).collect::<Vec<_>>();
    let keys: Vec<Vec<u8>> = (0..6).map(|_| some(4)).collect();
    let segment = |key: Vec<u8>, dice: &mut Dice| {
        let often = |dice: &mut Dice| Often {
            benefit: dice.roll(6) as u16,
            percent: dice.roll(256) as u8,
            range: (dice.roll(2) == 0).then(|| (dice.roll(60_000) as u32, u32::MAX - dice.roll(60_000) as u32)),
        };
        Segment { key, households: dice.roll(999) as u32, rights: (0..dice.roll(4)).map(|_| often(dice)).collect() }
    };
    Profiles {
        source: String::new(),
        drawn: dice.roll(999) as u32,
        needed: dice.roll(3) as u8,
        traits: (0..dice.roll(4))
            .map(|_| Trait { id: "t".into(), of: dice.roll(exprs + 3) as u32, values: Vec::new() })
            .collect(),
        segments: keys.into_iter().map(|key| segment(key, dice)).collect(),
    }
}

fn check(bytes: &[u8], household: &[u8]) -> Result<(), TestCaseError> {
    let mut c: Catalogue = catalogue(bytes);
    let mut dice = Dice(household);
    c.profiles = profiles(&mut dice, c.exprs.len());
    prop_assert_eq!(&read(&write(&c)).unwrap(), &c);
    let list = persons(&mut dice);
    let values = draw(&c, &mut dice, list.len() as u8);
    let today = calendar::day(2026, 6, 15);
    let keep: Vec<bool> = values.iter().map(|_| dice.roll(2) == 0).collect();
    let (few, full) = (answered(&c, &list, true, &values, |i| keep[i]), answered(&c, &list, true, &values, |_| true));
    prop_assert_eq!(profile(&c, &Answers::new(), today), None);
    let (now, end) = (profile::traits(&c, &few, today), profile::traits(&c, &full, today));
    prop_assert_eq!(now.len(), end.len());
    let kept = now.iter().zip(&end).all(|(was, is)| *was == ANY || was == is);
    prop_assert!(kept, "{:?} was certain, then {:?}", now, end);
    for told in [profile(&c, &few, today), profile(&c, &full, today)].into_iter().flatten() {
        prop_assert!(told.traits.iter().zip(&end).all(|(of, is)| *of == ANY || of == is));
        for usual in told.rights {
            prop_assert!(c.benefits[usize::from(usual.benefit)].published && usual.percent <= 100);
            prop_assert!(usual.range.is_none_or(|r| r.low <= r.high));
        }
    }
    // Damage: a byte changed anywhere, read or refused, never a panic.
    let mut damaged = write(&c);
    let at = dice.roll(damaged.len());
    damaged[at] ^= 1 << dice.roll(8);
    if let Ok(c) = read(&damaged) {
        let _ = profile(&c, &full, today);
    }
    Ok(())
}

#[test]
fn profiles_from_anywhere_say_nothing_wrong() {
    let cases = std::env::var("PONT_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(512);
    let bytes = || prop::collection::vec(any::<u8>(), 0..400);
    proptest!(Config { cases, failure_persistence: None, ..Config::default() }, |(rule in bytes(), household in bytes())| {
        check(&rule, &household)?;
    });
}
