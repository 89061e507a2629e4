//! A synthetic population: what the households of a country are like, as data with sources, and households drawn from it.
//!
//! No household in it exists. The same seed always gives the same households, and the n-th is the same however many are drawn.

mod bands;
mod basis;
mod dice;
mod draw;
mod law;
mod people;
mod read;
mod shares;
mod traits;
mod values;

pub use bands::Bands;
pub use basis::Basis;
pub use dice::Dice;
pub use draw::{Drawn, Household, Taken, draw};
pub use people::{Children, Kind, Kinship};
pub use shares::{Share, Together, shares};
pub use values::Values;

pub(crate) use law::compile;
pub(crate) use read::read;

use pont_rules::Catalogue;
use pont_rules::model::InputId;

/// What the households of a country are like, ready to be drawn.
#[derive(Debug, Clone)]
pub struct Population {
    /// The law with drafts, as `compile` gives it, and after its inputs those that choose cases and give factors. Inputs keep
    /// their indices, so that answers drawn here are answers to the law itself.
    pub catalogue: Catalogue,
    /// Where the shares of the kinds come from.
    pub basis: Basis,
    /// Kinds of households.
    pub kinds: Vec<Kind>,
    /// What is drawn for a household, in order.
    pub draws: Vec<Draw>,
}

/// How the answers to one input are spread.
#[derive(Debug, Clone)]
pub struct Draw {
    /// The input.
    pub input: InputId,
    /// Where its figures come from.
    pub basis: Basis,
    /// The hidden input whose value is the number of the case; none where the first case always holds.
    pub choice: Option<InputId>,
    /// The hidden input whose value is the factor of quantiles.
    pub factor: Option<InputId>,
    /// The cases; the first whose guard holds counts, and the last has no guard.
    pub cases: Vec<Case>,
    /// What numbers are rounded to, in fixed point.
    pub round: i64,
}

/// The spread of one input where a guard holds.
#[derive(Debug, Clone)]
pub struct Case {
    /// The guard as written; none in the last case.
    pub guard: Option<String>,
    /// The values.
    pub values: Values,
    /// Whether the values are multiplied by the draw's factor.
    pub times: bool,
}
