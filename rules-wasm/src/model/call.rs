//! When a right can be asked for, where that is not all the time.

use super::Day;
use serde::Serialize;

/// A month (1 to 12) and a day of it, the same each year.
pub type MonthDay = (u8, u8);

/// The calls of a right. See [`crate::call::state`] for what they come to on a day.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Call {
    /// Spans that come back each year, in order, at most one of them over New Year.
    pub yearly: Vec<Yearly>,
    /// Spans with their year, the earliest first. In a year that has one, no yearly span begins.
    pub known: Vec<Known>,
    /// First and last month (1 to 12) in which the next call usually opens.
    pub expected: Option<(u8, u8)>,
}

/// A span of each year.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Yearly {
    /// Its first day; nothing where only the last one is known.
    pub from: Option<MonthDay>,
    /// Its last day: before `from` where it ends in the next year. 29 February is the last day of February.
    pub until: MonthDay,
    /// Where that is written; empty where the right's own law says it.
    pub cite: String,
    /// Nobody could read whether it still holds.
    pub last_known: bool,
}

/// A span of one year.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Known {
    /// Its first day; nothing where only the last one is known.
    pub from: Option<Day>,
    /// Its last day.
    pub until: Day,
    /// Where that is written.
    pub cite: String,
    /// Nobody could read whether it still holds.
    pub last_known: bool,
}
