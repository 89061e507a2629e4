//! The shorter way of population runs gives what the interpreter of sets gives, on random law and random households, known in
//! full or in part, one household after the other in the same memory.

use super::{Dice, answered, cases, catalogue, draw, persons};
use pont_rules::{Answers, Catalogue, Evaluator, Scope, calendar, evaluate};
use proptest::prelude::*;

fn same(evaluator: &mut Evaluator, c: &Catalogue, answers: &Answers, today: i32) -> Result<(), TestCaseError> {
    let mut figures = Vec::new();
    evaluator.figures(answers, &mut figures);
    let short: Vec<_> = figures.iter().map(|f| (f.benefit, f.holder, f.verdict, f.amount)).collect();
    let long: Vec<_> = evaluate(c, answers, today, Scope::All)
        .findings
        .iter()
        .map(|f| (f.benefit, f.holder, f.verdict, f.amount))
        .collect();
    prop_assert_eq!(short, long);
    Ok(())
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
        for _ in 0..3 {
            let list = persons(&mut dice);
            let values = draw(&c, &mut dice, list.len() as u8);
            let masks: Vec<usize> = values.iter().map(|_| dice.roll(5)).collect();
            for (complete, least) in [(true, 0), (true, 1), (false, 0)] {
                let answers = answered(&c, &list, complete, &values, |i| masks[i] >= least);
                same(&mut evaluator, &c, &answers, today)?;
            }
        }
    }
}
