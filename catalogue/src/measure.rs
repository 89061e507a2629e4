//! What the evaluator's promises come to, measured on the households of a country's population: how tight its bounds are, how
//! short its interviews, and how near they come to the shortest there could be.

pub mod conversation;
pub mod interviews;
pub mod learn;
pub mod optimum;
pub mod order;
pub mod tightness;
pub mod witness;

use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Does something for each of the first `count` numbers on all cores; what comes of them stands in order.
pub fn each<T: Send>(count: usize, work: impl Fn(usize) -> T + Sync) -> Vec<T> {
    let next = AtomicUsize::new(0);
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let mut all: Vec<(usize, T)> = std::thread::scope(|scope| {
        let worker = || {
            let mut mine = Vec::new();
            loop {
                let i = next.fetch_add(1, Ordering::Relaxed);
                if i >= count {
                    return mine;
                }
                mine.push((i, work(i)));
            }
        };
        let running: Vec<_> = (0..cores).map(|_| scope.spawn(worker)).collect();
        running.into_iter().flat_map(|r| r.join().unwrap_or_else(|why| resume_unwind(why))).collect()
    });
    all.sort_by_key(|(i, _)| *i);
    all.into_iter().map(|(_, t)| t).collect()
}

/// The middle and the value that nine in ten do not exceed; zeros of nothing.
#[must_use]
pub fn median_and_p90(mut numbers: Vec<usize>) -> (usize, usize) {
    numbers.sort_unstable();
    let at = |share: usize| numbers.get((numbers.len().saturating_sub(1)) * share / 100).copied().unwrap_or(0);
    (at(50), at(90))
}
