//! The compiler of the rule language: the law as data in, a binary catalogue or every problem at once out.
//!
//! In reading order: text and places, expressions, declarations, meaning, the finished catalogue.

#![cfg_attr(test, allow(clippy::unwrap_used))]

pub mod source;
pub mod yaml;

pub mod literal;
pub mod names;
pub mod units;

pub mod ast;
pub mod lex;
pub mod parse;

pub mod declare;
mod shape;

pub mod graph;
pub mod layout;
pub mod lower;
pub mod prove;

pub mod territory;
pub mod towns;

pub mod population;
pub mod profile;

pub mod bundle;
pub mod cases;
pub mod commands;
pub mod compile;
pub mod measure;
pub mod review;
pub mod words;
pub use compile::{Compiled, compile};
