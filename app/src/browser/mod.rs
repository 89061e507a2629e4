//! The one module that touches the browser. It knows nothing of rights, rules or answers.

pub mod clock;
pub mod dialog;
pub mod fetch;
pub mod history;
pub mod intl;
pub mod page;
pub mod prefs;
pub mod reading;
pub mod save_file;
pub mod service;
pub mod share;
pub mod sound;
pub mod speech;
pub mod storage;
pub mod tabs;
pub mod worker;
