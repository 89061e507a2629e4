//! The evaluator's order of questions against the best there is, on small pieces of the real law.

#![allow(clippy::unwrap_used)]

use pont_catalogue::measure::each;
use pont_catalogue::measure::optimum::{Freedom, Piece};
use pont_catalogue::population::{Dice, draw};
use pont_rules::calendar;
use std::path::Path;

#[test]
fn the_own_order_is_near_the_best_on_pieces_of_the_catalan_law() {
    near_the_best("es", 800, 80);
}

#[test]
fn the_own_order_is_near_the_best_on_pieces_of_the_french_law() {
    near_the_best("fr", 400, 60);
}

/// Draws pieces; at least so many must be fit to be looked at.
fn near_the_best(country: &str, drawn: usize, least: usize) {
    let compiled = pont_catalogue::compile(Path::new(env!("CARGO_MANIFEST_DIR")), country);
    let (law, people) = (compiled.catalogue.as_ref().unwrap(), compiled.population.as_ref().unwrap());
    let today = calendar::day(2026, 11, 26);
    let rights: Vec<u16> = (0..law.benefits.len() as u16).filter(|b| law.benefits[usize::from(*b)].published).collect();
    let found: Vec<(f64, f64, f64)> = each(drawn, |i| {
        let mut dice = Dice::of(1, i as u64, "piece", 0);
        let count = 1 + dice.roll(3) as usize;
        let mut some = rights.clone();
        while some.len() > count {
            some.remove(dice.roll(some.len() as u64) as usize);
        }
        let full = draw(people, today, 1, dice.roll(100_000)).answers;
        let mut piece = Piece::draw(law, &some, &full, today, &mut dice)?;
        let best = piece.best(Freedom::Any).filter(|best| *best > 1.0)?;
        let (by_topic, own) = (piece.best(Freedom::TopicByTopic)?, piece.own());
        Some((best, by_topic, own.expect("a screen is asked that is none of the piece's")))
    })
    .into_iter()
    .flatten()
    .collect();
    assert!(found.len() >= least, "only {} pieces", found.len());
    for (best, by_topic, own) in &found {
        assert!(best <= by_topic && *best <= own + 1e-9, "nothing is better than the best: {best} {by_topic} {own}");
    }
    let above = found.iter().map(|(best, _, own)| own / best).sum::<f64>() / found.len() as f64 - 1.0;
    assert!(above < 0.15, "{:.1} % above the best order, over {} pieces", 100.0 * above, found.len());
}
