//! Where the household lives, as the journey keeps it: a name to show, and the inputs of the law that follow from it.

use crate::journey::Value;
use crate::territory::{Fact, Territory, Town};
use pont_rules::model::ONE;
use serde::{Deserialize, Serialize};

/// How a place was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum PlaceKind {
    /// A town of the territory table.
    Town,
    /// No fixed address.
    NoFixedAddress,
    /// *I don't know*, or *I'd rather not say*.
    Unknown,
}

/// The answer to *where do you live*.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// How it was given.
    pub kind: PlaceKind,
    /// The town's official code; empty where there is no town.
    pub code: String,
    /// The town's name as it is shown; empty where there is no town.
    pub name: String,
    /// The language of that name.
    pub language: String,
    /// What the law reads of it: `(input, value)`. Inputs of the place that are missing here cannot be said.
    pub inputs: Vec<(String, Value)>,
}

impl Place {
    /// A town of the territory table.
    #[must_use]
    pub fn of_town(town: &Town, territory: &Territory) -> Place {
        let value = |fact: &Fact| match fact {
            Fact::Choice(id) => Value::Choice(id.clone()),
            Fact::Number(number) => Value::Number { amount: i64::from(*number) * ONE, period: None, about: false },
        };
        Place {
            kind: PlaceKind::Town,
            code: town.code.clone(),
            name: town.name.clone(),
            language: territory.language().to_owned(),
            inputs: town.facts.iter().map(|(input, fact)| (input.clone(), value(fact))).collect(),
        }
    }

    /// A place without a town.
    #[must_use]
    pub fn without_town(kind: PlaceKind) -> Place {
        Place { kind, code: String::new(), name: String::new(), language: String::new(), inputs: Vec::new() }
    }
}
