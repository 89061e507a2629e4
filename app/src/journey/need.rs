//! What the person needs most: it orders the topics of the conversation and hides nothing.

use pont_rules::model::Catalogue;
use serde::{Deserialize, Serialize};

/// A need, shown as a picture on the first page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Need {
    /// To pay the rent.
    Rent,
    /// To eat.
    Food,
    /// Children.
    Child,
    /// Health care.
    Health,
    /// Work, or none.
    Work,
    /// Old age.
    Age,
    /// Papers.
    Papers,
    /// All of it.
    Everything,
}

impl Need {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Need; 8] =
        [Need::Rent, Need::Food, Need::Child, Need::Health, Need::Work, Need::Age, Need::Papers, Need::Everything];

    /// Its name, for its words (`need-<name>`).
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Need::Rent => "rent",
            Need::Food => "food",
            Need::Child => "child",
            Need::Health => "health",
            Need::Work => "work",
            Need::Age => "age",
            Need::Papers => "papers",
            Need::Everything => "everything",
        }
    }

    /// The topics to talk about first.
    fn topics(self) -> &'static [&'static str] {
        match self {
            Need::Rent => &["place", "home", "money"],
            Need::Food => &["people", "money"],
            Need::Child | Need::Age => &["people"],
            Need::Health => &["health"],
            Need::Work => &["work", "money"],
            Need::Papers => &["papers"],
            Need::Everything => &[],
        }
    }
}

/// The topics of a catalogue in the order that suits some needs: theirs first, the others as usual.
#[must_use]
pub fn topic_order(catalogue: &Catalogue, needs: &[Need]) -> Vec<u8> {
    let mut order: Vec<u8> = Vec::new();
    let wanted = needs.iter().flat_map(|n| n.topics()).copied();
    for topic in wanted.chain(catalogue.topics.iter().map(String::as_str)) {
        let at = catalogue.topics.iter().position(|t| t == topic).and_then(|at| u8::try_from(at).ok());
        order.extend(at.filter(|at| !order.contains(at)));
    }
    order
}
