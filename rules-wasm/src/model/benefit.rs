//! Rights: their conditions, outcomes and amounts.

use super::{Call, Day, ExprId, ParamId, TableId, TermId};
use serde::Serialize;

/// How many groups of conditions may stand inside each other. The compiler's texts nest less deep.
pub const MAX_GROUPS: u8 = 24;

/// A right.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Benefit {
    /// Its id, unique in the catalogue.
    pub id: String,
    /// Official names as the office writes them: `(language, name)`.
    pub titles: Vec<(String, String)>,
    /// Id of the body that decides and pays.
    pub authority: String,
    /// `state`, `region`, `local`.
    pub level: String,
    /// `cash`, `service`, `discount`, `cover`, `title`.
    pub kind: String,
    /// Shown to everybody; drafts run only in tests and on demand.
    pub published: bool,
    /// Whether each person (in slot 0) may hold it, or the household does (no slot).
    pub each_person: bool,
    /// Who may hold it at all, and where there is such a right: elsewhere, and for others, there is no result.
    pub holders: Option<ExprId>,
    /// All must hold.
    pub conditions: Vec<Node>,
    /// An office weighs the case even when every condition holds.
    pub office_decides: bool,
    /// Comes without a claim.
    pub automatic: bool,
    /// From best to least: `(id, when)`; the first true one is the outcome, none means no.
    pub outcomes: Vec<(String, ExprId)>,
    /// What is paid (or what it costs).
    pub amount: Option<Amount>,
    /// True when the right is due: conditions, outcome, and an amount above zero.
    pub due: TermId,
    /// Ids of the documents to bring.
    pub documents: Vec<String>,
    /// How to claim.
    pub apply: Apply,
    /// When; nothing where that is all the time.
    pub call: Option<Call>,
    /// Law: `(citation, address)`.
    pub law: Vec<(String, String)>,
    /// Day on which a person last compared this file with its sources.
    pub checked: Day,
    /// Ids of what the agency also looks at and no rule here tests.
    pub untested: Vec<String>,
    /// Rates and tables read here, for *last known rate*.
    pub params: Vec<ParamId>,
    /// Tables read here.
    pub tables: Vec<TableId>,
    /// Rights with the same group id exclude each other; the better one counts.
    pub either_of: Option<String>,
}

impl Benefit {
    /// Over how many months a payment spreads where it is counted by the month; nothing for a price, a share of a bill, and what is
    /// paid once.
    #[must_use]
    pub fn paid_over(&self) -> Option<i64> {
        match self.amount.as_ref().filter(|amount| !amount.price)?.unit {
            AmountUnit::PerMonth => Some(1),
            AmountUnit::PerYear => Some(12),
            AmountUnit::Once | AmountUnit::Share => None,
        }
    }
}

/// A condition, or a group of them: the one form that holds itself. See [`MAX_GROUPS`].
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Node {
    /// Its id within the benefit; the words are found under it.
    pub id: String,
    /// The legal source; may be empty inside a group.
    pub cite: String,
    /// What it asks.
    pub test: Test,
    /// Where true, a failed test is for the office to weigh: never a no.
    pub office: Option<ExprId>,
}

/// What a condition asks.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub enum Test {
    /// One boolean expression.
    Is(ExprId),
    /// Every one of these.
    All(Vec<Node>),
    /// At least one of these.
    Any(Vec<Node>),
}

/// What is paid, in named parts made of ordered steps.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Amount {
    /// The period.
    pub unit: AmountUnit,
    /// The number is what the person pays, not what they get (complementary cover).
    pub price: bool,
    /// Only a lower bound is known: shown as *from …*.
    pub from_only: bool,
    /// Where true, no rule here gives a figure: an amount of zero is then no reason for a no.
    pub unknown: Option<ExprId>,
    /// The parts, added up.
    pub parts: Vec<Part>,
    /// The whole amount, whatever the conditions say.
    pub total: ExprId,
}

/// The period of an amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum AmountUnit {
    /// Euros per month.
    PerMonth,
    /// Euros per year.
    PerYear,
    /// Euros, once.
    Once,
    /// A share of a bill, 0 to 1.
    Share,
}

/// A named part of an amount.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Part {
    /// Its id within the benefit.
    pub id: String,
    /// The legal source.
    pub cite: String,
    /// Its own condition.
    pub when: Option<ExprId>,
    /// How it is computed, in order.
    pub steps: Vec<Step>,
}

/// One step of a part.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Step {
    /// Its id within the part; the words are found under it. Empty where the step needs none.
    pub id: String,
    /// What is done.
    pub kind: StepKind,
    /// The quantity that is added, taken off, compared with …
    pub by: Option<ExprId>,
    /// The running result after this step.
    pub after: ExprId,
}

/// What a step does to the running result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum StepKind {
    /// Sets it.
    Start,
    /// Adds.
    Plus,
    /// Takes off.
    Less,
    /// Multiplies.
    Times,
    /// Raises to at least.
    AtLeast,
    /// Lowers to at most.
    AtMost,
    /// Nothing where it is below.
    ZeroBelow,
    /// Nothing where it is above.
    ZeroAbove,
    /// Rounds.
    Round,
}

/// How to claim.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Apply {
    /// `online`, `office`, `phone`, `supplier`, `school`, `none`.
    pub channel: String,
    /// Official address, opened only on a confirmed tap.
    pub site: String,
    /// Telephone as dialled in the country.
    pub phone: String,
    /// Id of the words that say of when it can be claimed what no date does; empty where there is nothing to say.
    pub window: String,
}
