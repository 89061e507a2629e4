//! One household of a population.

use pont_rules::Answers;
use pont_rules::model::ONE;

/// A household, how many it stands for, and what it is counted under.
#[derive(Debug, Clone, PartialEq)]
pub struct Household {
    /// Its name in the results; never read otherwise.
    pub id: String,
    /// How many households it stands for, in fixed point (10⁻⁹); not negative.
    pub weight: i64,
    /// What kind of household it is, for `by kind`; empty where it is not said.
    pub kind: String,
    /// Where it lives, for `by territory`; empty where it is not said.
    pub territory: String,
    /// What it has answered.
    pub answers: Answers,
}

impl Household {
    /// A household that stands for itself.
    #[must_use]
    pub fn new(answers: Answers) -> Self {
        Household { id: String::new(), weight: ONE, kind: String::new(), territory: String::new(), answers }
    }
}
