//! Population runs: many households in, totals out, on all cores, in memory that does not grow with their number.
//!
//! Every sum is exact and the same whatever the number of threads. In reading order: households in, one household under a
//! law, what all of them come to, the run, the report.

#![cfg_attr(test, allow(clippy::unwrap_used))]

pub mod household;
pub mod lines;

pub mod law;
pub mod money;

pub mod histogram;
pub mod tally;
pub mod totals;

mod pipeline;
pub mod run;

pub mod report;
