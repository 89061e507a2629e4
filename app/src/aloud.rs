//! Reading a page aloud: what is said stands in a crate of its own, which needs no browser; [`start`] is the one way in.

pub use pont_aloud::*;

#[cfg(target_arch = "wasm32")]
pub use crate::components::aloud::start;
