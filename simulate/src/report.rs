//! What a run says: one table for people, one object for machines.

mod json;
mod table;

pub use json::json;
pub use table::table;
