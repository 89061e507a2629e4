//! The shorter way of population runs gives what the interpreter of sets gives, on random law and random households, known in
//! full or in part, one household after the other in the same memory.

use super::{Dice, answered, cases, catalogue, draw, persons};
use pont_rules::results::{Span, Verdict};
use pont_rules::{Answers, Catalogue, Evaluator, Figure, Scope, calendar, evaluate};
use proptest::prelude::*;

/// A right, its holder, the verdict and the amount.
type Row = (u16, Option<u8>, Verdict, Option<Span>);

fn rows(figures: &[Figure]) -> Vec<Row> {
    figures.iter().map(|f| (f.benefit, f.holder, f.verdict, f.amount)).collect()
}

fn long(c: &Catalogue, answers: &Answers, today: i32) -> Vec<Row> {
    let findings = evaluate(c, answers, today, Scope::All).findings;
    findings.iter().map(|f| (f.benefit, f.holder, f.verdict, f.amount)).collect()
}

proptest! {
    #![proptest_config(cases(3_000))]

    #[test]
    fn both_ways_give_the_same(bytes in prop::collection::vec(any::<u8>(), 0..600), household in prop::collection::vec(any::<u8>(), 0..160)) {
        let c = catalogue(&bytes);
        let today = calendar::day(2026, 6, 15);
        let rights: Vec<u16> = (0..c.benefits.len() as u16).collect();
        let mut evaluator = Evaluator::new(&c, today, &rights);
        let mut dice = Dice(&household);
        let mut figures = Vec::new();
        for _ in 0..3 {
            let list = persons(&mut dice);
            let values = draw(&c, &mut dice, list.len() as u8);
            let masks: Vec<usize> = values.iter().map(|_| dice.roll(5)).collect();
            for (complete, least) in [(true, 0), (true, 1), (false, 0)] {
                let answers = answered(&c, &list, complete, &values, |i| masks[i] >= least);
                evaluator.figures(&answers, &mut figures);
                prop_assert_eq!(rows(&figures), long(&c, &answers, today));
            }
        }
    }

    #[test]
    fn households_side_by_side_find_what_each_finds_alone(bytes in prop::collection::vec(any::<u8>(), 0..600), household in prop::collection::vec(any::<u8>(), 0..400)) {
        let c = catalogue(&bytes);
        let today = calendar::day(2026, 6, 15);
        let rights: Vec<u16> = (0..c.benefits.len() as u16).collect();
        let mut dice = Dice(&household);
        let mut all = Vec::new();
        for _ in 0..2 {
            let list = persons(&mut dice);
            // The same persons with different answers, some of them known in part.
            for _ in 0..4 {
                let values = draw(&c, &mut dice, list.len() as u8);
                let masks: Vec<usize> = values.iter().map(|_| dice.roll(5)).collect();
                for (complete, least) in [(true, 0), (true, 1), (false, 0)] {
                    all.push(answered(&c, &list, complete, &values, |i| masks[i] >= least));
                }
            }
        }
        let found: Vec<Vec<Row>> = all.iter().map(|answers| long(&c, answers, today)).collect();
        let mut evaluator = Evaluator::new(&c, today, &rights).laid_out_after(4);
        let mut figures = Vec::new();
        // The second time what has been laid out is used again, by the same and by fewer of them.
        for first in [0, 0, 5] {
            let some: Vec<&Answers> = all.iter().skip(first).collect();
            evaluator.figures_of(&some, &mut figures);
            let short: Vec<Vec<Row>> = figures.iter().map(|figures| rows(figures)).collect();
            prop_assert_eq!(&short[..], &found[first..]);
        }
    }
}
