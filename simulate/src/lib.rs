//! Population runs: many households in, totals out, on all cores, in memory that does not grow with their number.
//!
//! Every sum is exact and the same whatever the number of threads. In reading order: households in, one household under a
//! law, what all of them come to, the run, the report.

#![cfg_attr(test, allow(clippy::unwrap_used))]

#[cfg(feature = "parquet")]
pub mod columns;
pub mod household;
pub mod intake;
pub mod lines;
pub mod source;

pub mod law;
pub mod money;

pub mod histogram;
pub mod reform;
pub mod tally;
pub mod totals;

pub mod convert;
mod pipeline;
pub mod results;
pub mod run;

pub mod report;
