//! What the evaluator's promises come to, measured on households: how tight its bounds are, how short its interviews.

pub mod conversation;
pub mod tightness;
