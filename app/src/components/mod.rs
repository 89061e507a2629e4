//! The pieces that pages are made of. They know words and looks, never a rule.

pub mod bar;
pub mod dialog;
pub mod drawing;
pub mod icon;
pub mod link;
pub mod notices;
pub mod option;
pub mod problems;
pub mod text;

pub use bar::{Bar, Foot, Status};
pub use dialog::Dialog;
pub use drawing::{Bridge, Mark, Scene};
pub use icon::{Icon, Pictogram};
pub use link::{ButtonLink, Link};
pub use notices::Notices;
pub use option::{Choice, Tick};
pub use problems::{FieldError, Problem, Problems};
pub use text::{Foreign, Pieces, say};
