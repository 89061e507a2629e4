//! What the files declare, collected before any name is looked up: forward references need no order.

mod amount;
mod benefit;
mod call;
mod inputs;
mod rates;
mod town;

pub use amount::{AmountDecl, PartDecl, StepDecl};
pub use benefit::{BenefitDecl, ConditionDecl, TestDecl};
pub use inputs::{EnumDecl, InputDecl, InputKind};
pub use rates::{Body, Member, ParamDecl, TableDecl, TermDecl};
pub use town::{DAYS, OfficeDecl, TownDecl, opening};

pub(crate) use benefit::benefit;
pub(crate) use inputs::{inputs, order};
pub(crate) use rates::rates;
pub(crate) use town::town;

use crate::yaml::Text;
use std::path::PathBuf;

/// Index of a benefit among those declared.
pub type Owner = Option<usize>;

/// Everything that one country's files declare.
#[derive(Debug, Default)]
pub struct Declared {
    /// Conversation topics in order.
    pub topics: Vec<Text>,
    /// Enumerations.
    pub enums: Vec<EnumDecl>,
    /// Inputs.
    pub inputs: Vec<InputDecl>,
    /// Dated parameters, shared and private.
    pub params: Vec<ParamDecl>,
    /// Tables, shared and private.
    pub tables: Vec<TableDecl>,
    /// Terms, groups and loops, shared and private.
    pub terms: Vec<TermDecl>,
    /// Benefits.
    pub benefits: Vec<BenefitDecl>,
    /// Towns with a folder of their own.
    pub towns: Vec<TownDecl>,
}

/// Where a file stands: for the tables beside it, and for what belongs to both countries.
#[derive(Debug, Clone)]
pub(crate) struct Place {
    /// Its folder.
    pub(crate) folder: PathBuf,
    /// In `common/`: an unused input is no fault there.
    pub(crate) common: bool,
}
