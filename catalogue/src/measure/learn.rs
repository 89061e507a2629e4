//! The order of screens, learnt from a population: which should come sooner or later than their worth alone says.
//!
//! One screen after the other is tried a few times sooner or later, beginning with the weights there are; what shortens the
//! interviews of the households on average is kept, until nothing does (coordinate descent). No household that is measured later
//! needs to be among them.

use super::each;
use super::interviews::interview;
use super::order::Order;
use pont_rules::model::{Catalogue, Day};
use pont_rules::profile::{enough, traits};
use pont_rules::{Answers, Scope};
use std::collections::BTreeSet;

/// Most rounds over all screens.
const ROUNDS: usize = 4;

/// What a weight is multiplied by, in hundredths.
const STEPS: [u32; 4] = [25, 400, 50, 200];

/// Screens until settled before and after, on average, and the weights in percent of the screens that differ from 100. The place
/// and the ages, which the first look needs, keep theirs.
#[must_use]
pub fn learn(mut law: Catalogue, households: &[Answers], today: Day) -> (f64, f64, Vec<(String, u16)>) {
    let screens: BTreeSet<String> =
        law.inputs.iter().map(|i| i.screen.clone()).filter(|s| !["", "place", "birth"].contains(&s.as_str())).collect();
    let mut equal = law.clone();
    equal.inputs.iter_mut().for_each(|i| i.weight = 100);
    let before = mean(&equal, households, today);
    let mut best = mean(&law, households, today);
    for round in 0..ROUNDS {
        let mut better = false;
        for screen in &screens {
            let now = law.inputs.iter().find(|i| i.screen == *screen).map_or(100, |i| i.weight);
            for step in STEPS {
                let weight = (u32::from(now) * step / 100).clamp(1, 10_000) as u16;
                set(&mut law, screen, weight);
                let found = mean(&law, households, today);
                if found.0 + 1e-9 < best.0 {
                    (best, better) = (found, true);
                    eprintln!("round {round}: {screen} {weight}, {:.3} screens", found.1);
                    break;
                }
                set(&mut law, screen, now);
            }
        }
        if !better {
            break;
        }
    }
    let mut weights: Vec<(String, u16)> = Vec::new();
    for input in law.inputs.iter().filter(|i| i.weight != 100) {
        if !weights.iter().any(|(screen, _)| *screen == input.screen) {
            weights.push((input.screen.clone(), input.weight));
        }
    }
    (before.1, best.1, weights)
}

fn set(law: &mut Catalogue, screen: &str, weight: u16) {
    law.inputs.iter_mut().filter(|i| i.screen == screen).for_each(|i| i.weight = weight);
}

/// What is to be small, and the screens until settled. The last questions count too, but little, and so does what is asked before
/// the first look.
fn mean(law: &Catalogue, households: &[Answers], today: Day) -> (f64, f64) {
    let counted = each(households.len(), |i| {
        let (mut asked, mut look) = (0, None);
        let c = interview(law, &households[i], today, (Order::Own, Scope::Published), |moment| {
            if look.is_none() && enough(law, &traits(law, &moment.answers, today)) {
                look = Some(asked);
            }
            asked += 1;
        });
        (c.settled, c.cent, look.unwrap_or(c.settled))
    });
    let n = counted.len().max(1) as f64;
    let average = |of: fn(&(usize, usize, usize)) -> usize| counted.iter().map(of).sum::<usize>() as f64 / n;
    let (settled, cent, look) = (average(|c| c.0), average(|c| c.1), average(|c| c.2));
    (settled + 0.1 * cent + 0.1 * look, settled)
}
