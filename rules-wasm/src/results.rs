//! What an evaluation says: plain data, for a page, a terminal or JSON.

use crate::model::{AmountUnit, InputId, StepKind};
use serde::Serialize;

/// The answer about one right. Precedence where several apply: no, then open, then office, then yes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Verdict {
    /// Every condition holds.
    Yes,
    /// Some part of the rule is certainly false.
    No,
    /// Some answer could still change it.
    Open,
    /// The rule leaves it to an office.
    Office,
}

/// What is known of a boolean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Certainly holds.
    True,
    /// Certainly fails.
    False,
    /// Not certain.
    Open,
    /// Fails, but where the office weighs the case.
    Office,
}

/// A number known to lie between two bounds, both included, in fixed point (10⁻⁹).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Span {
    /// Least possible value.
    pub low: i64,
    /// Greatest possible value.
    pub high: i64,
}

/// One input of one person (or of the household) that could still change something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Open {
    /// The input.
    pub input: InputId,
    /// Index of the person in the answers; `None` for the household.
    pub person: Option<u8>,
}

/// The result for one right and one holder.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// Index into the catalogue's benefits.
    pub benefit: u16,
    /// Index of the holder in the answers; `None` for the household.
    pub holder: Option<u8>,
    /// Whether this holder may hold it for certain (unfinished households have holders that are only possible).
    pub certain_holder: bool,
    /// The verdict.
    pub verdict: Verdict,
    /// Whether *cannot say* alone keeps it open: no question is left that could settle it.
    pub unsettleable: bool,
    /// Outcomes still possible, by index in the benefit; empty where it has none.
    pub outcomes: Vec<u8>,
    /// What is paid (0 counted where it may not be due), or what it costs if it is due; `None` for rights in kind
    /// and where no rule gives a figure.
    pub amount: Option<Span>,
    /// What is paid in the cases where it is due.
    pub amount_if_due: Option<Span>,
    /// The period of the amount.
    pub unit: Option<AmountUnit>,
    /// Ids of the conditions that decide a no (all those certainly false); `amount` when nothing is left to pay.
    pub decided_by: Vec<String>,
    /// Inputs whose answer could change the verdict, the outcome or the amount; refused ones left out.
    pub open: Vec<Open>,
    /// The same, but could change the verdict.
    pub open_verdict: Vec<Open>,
    /// Inputs the person cannot or will not say (or not more exactly), that could change it.
    pub cannot_say: Vec<Open>,
    /// The same, but could change the verdict.
    pub cannot_say_verdict: Vec<Open>,
    /// Some rate read here is older than its review date.
    pub last_known_rate: bool,
    /// No rate is known for the date: nothing can be said.
    pub outside_validity: bool,
    /// A declared loop did not settle: the amount is the hull of what it alternates between.
    pub unsettled_loop: bool,
}

/// Everything that follows from the answers.
#[derive(Debug, Clone, PartialEq)]
pub struct Results {
    /// One entry per published benefit and holder, in catalogue order.
    pub findings: Vec<Finding>,
    /// Who lives here is not finished, and it could still change something.
    pub household_open: bool,
    /// Every verdict and outcome is final, or open only on what the person cannot say.
    pub settled: bool,
    /// Settled, and every amount is one figure, or open only on what the person cannot say.
    pub to_the_cent: bool,
}

/// What households alike often have. It says nothing about this one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    /// The values of the traits in [`Profiles`](crate::model::Profiles), by number; [`ANY`](crate::model::ANY) for those that do not count.
    pub traits: Vec<u8>,
    /// How many of the households drawn are alike.
    pub households: u32,
    /// What they often have, the most frequent first.
    pub rights: Vec<Usual>,
}

/// A right that households alike often have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Usual {
    /// Index into the catalogue's benefits; always one that is published.
    pub benefit: u16,
    /// Of a hundred households, how many have it.
    pub percent: u8,
    /// What half of those lie in, in the unit of the right's amount; `None` where no figure is given.
    pub range: Option<Span>,
}

/// A document, and what it tells that the person cannot or will not say.
#[derive(Debug, Clone, PartialEq)]
pub struct Telling {
    /// Its id; `None` for what only the person's own word tells.
    pub document: Option<String>,
    /// What it tells, each once.
    pub asks: Vec<Open>,
    /// What it tells, too, but only another answer says whether that makes sense to ask.
    pub perhaps: Vec<Open>,
    /// How many verdicts wait for it, alone or with others.
    pub verdicts: u16,
}

/// The next thing to ask.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    /// The screen: inputs that share it are asked together. `household` asks who lives here.
    pub screen: String,
    /// What is asked: inputs and persons that still matter.
    pub asks: Vec<Open>,
    /// Index into the catalogue's topics.
    pub topic: u8,
}

/// What comes next.
#[derive(Debug, Clone, PartialEq)]
pub struct Next {
    /// The question; `None` when nothing the person could still tell would change anything.
    pub question: Option<Question>,
    /// Whether all verdicts are final already.
    pub settled: bool,
    /// At most this many screens until every verdict is final.
    pub screens_to_settle: u16,
    /// At most this many screens until nothing can change.
    pub screens_to_the_cent: u16,
}

/// A condition and its state.
#[derive(Debug, Clone, PartialEq)]
pub struct Reason {
    /// Id of the condition within the benefit.
    pub id: String,
    /// Legal source.
    pub cite: String,
    /// How it stands.
    pub state: State,
    /// `all`, `any` or nothing for a simple test.
    pub group: Option<Group>,
    /// The conditions inside a group.
    pub inner: Vec<Reason>,
    /// Inputs that could still change it.
    pub open: Vec<Open>,
    /// Inputs the person cannot or will not say, that could change it.
    pub cannot_say: Vec<Open>,
}

/// How a group of conditions is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    /// Every one must hold.
    All,
    /// One is enough.
    Any,
}

/// One step of an amount with its figures.
#[derive(Debug, Clone, PartialEq)]
pub struct StepFigure {
    /// Id of its words; may be empty.
    pub id: String,
    /// What it does.
    pub kind: StepKind,
    /// The quantity.
    pub by: Option<Span>,
    /// The running result.
    pub after: Span,
}

/// A part of an amount with its figures.
#[derive(Debug, Clone, PartialEq)]
pub struct PartFigure {
    /// Its id within the benefit.
    pub id: String,
    /// Legal source.
    pub cite: String,
    /// Whether it applies.
    pub applies: State,
    /// How it is computed.
    pub steps: Vec<StepFigure>,
    /// What it adds.
    pub value: Span,
}

/// Why a right stands as it does.
#[derive(Debug, Clone, PartialEq)]
pub struct Explanation {
    /// Every condition with its state, in the order of the file.
    pub conditions: Vec<Reason>,
    /// How the amount comes about.
    pub parts: Vec<PartFigure>,
}
