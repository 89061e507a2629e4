//! The binary catalogue: what the compiler writes and the evaluator reads. Data only; the meaning is in `eval`.
//!
//! Every cross-reference is an index. Bytes may come from anywhere: no index is trusted by the evaluator, which answers
//! "anything is possible" where one leads nowhere.
//!
//! Fields and kinds are written in the order in which they are declared; `read` repeats that order.

mod benefit;
mod call;
mod expr;
mod operands;
mod profile;
mod rates;

pub use benefit::{Amount, AmountUnit, Apply, Benefit, MAX_GROUPS, Node, Part, Step, StepKind, Test};
pub use call::{Call, Known, MonthDay, Yearly};
pub use expr::{Comparison, Expr, Fold, Relation, Rounding};
pub use profile::{ANY, Often, Profiles, Segment, Trait};
pub use rates::{Axis, Grid, Param, Table};

use serde::Serialize;

/// Fixed point: one unit is 10⁻⁹. Money, rates, counts and durations all use it; dates and months are plain integers.
pub const ONE: i64 = 1_000_000_000;

/// Version of this form. A reader refuses any other.
pub const FORMAT: u16 = 5;

/// Largest number of persons in one household.
pub const MAX_PERSONS: usize = 12;

/// Index into [`Catalogue::exprs`]. The children of an expression always stand before it.
pub type ExprId = u32;
/// Index into [`Catalogue::inputs`].
pub type InputId = u16;
/// Index into [`Catalogue::params`].
pub type ParamId = u16;
/// Index into [`Catalogue::terms`].
pub type TermId = u16;
/// Index into [`Catalogue::tables`].
pub type TableId = u16;
/// Index into [`Catalogue::enums`].
pub type EnumId = u16;
/// Index into [`Catalogue::loops`].
pub type LoopId = u16;
/// Months since year 0: `year * 12 + month - 1`.
pub type Month = i32;
/// Days since 1970-01-01.
pub type Day = i32;

/// A person variable inside an expression: a slot of the running frame, or the applicant.
pub type Slot = u8;
/// The slot that always means the applicant ("you").
pub const YOU: Slot = 255;

/// One country's law, ready to run.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Catalogue {
    /// `fr` or `es`.
    pub country: String,
    /// The month from which every rate is known; an earlier device clock is wrong or unsupported.
    pub from: Month,
    /// Day of the newest `checked` date in the catalogue.
    pub checked: Day,
    /// Enumerations that inputs and outcomes use.
    pub enums: Vec<Enumeration>,
    /// Conversation topics in their usual order.
    pub topics: Vec<String>,
    /// What can be asked.
    pub inputs: Vec<Input>,
    /// Dated rates of the law.
    pub params: Vec<Param>,
    /// Tables of the law.
    pub tables: Vec<Table>,
    /// Named expressions, memoised during a run.
    pub terms: Vec<Term>,
    /// Declared circular references of the law.
    pub loops: Vec<Loop>,
    /// All expressions.
    pub exprs: Vec<Expr>,
    /// The rights.
    pub benefits: Vec<Benefit>,
    /// What households alike often have.
    pub profiles: Profiles,
}

impl Catalogue {
    /// A catalogue without any right, question or rate.
    #[must_use]
    pub fn empty() -> Self {
        Catalogue {
            country: String::new(),
            from: 0,
            checked: 0,
            enums: Vec::new(),
            topics: Vec::new(),
            inputs: Vec::new(),
            params: Vec::new(),
            tables: Vec::new(),
            terms: Vec::new(),
            loops: Vec::new(),
            exprs: Vec::new(),
            benefits: Vec::new(),
            profiles: Profiles::default(),
        }
    }

    /// The index of the input with this id.
    #[must_use]
    pub fn input(&self, id: &str) -> Option<InputId> {
        self.inputs.iter().position(|i| i.id == id).map(|i| i as InputId)
    }
}

/// A closed list of named values (at most 64).
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Enumeration {
    /// Its id, unique in the catalogue.
    pub id: String,
    /// The ids of its values.
    pub values: Vec<String>,
}

/// The kind of a value and, for inputs, every value that it may take.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub enum Domain {
    /// Yes or no.
    Bool,
    /// A number between two bounds, both included, in fixed point. `whole` when only integers are meaningful; money is
    /// told to the cent.
    Number {
        /// Smallest possible value.
        low: i64,
        /// Largest possible value.
        high: i64,
        /// Only whole numbers.
        whole: bool,
        /// What a person types it in.
        money: Money,
    },
    /// A date between two days, both included.
    Date {
        /// Earliest possible day.
        low: Day,
        /// Latest possible day.
        high: Day,
    },
    /// One value of an enumeration.
    Choice(EnumId),
}

impl Domain {
    /// How far apart two values of a number are: a whole one's are 1, money's a cent, others' the last place of fixed point.
    #[must_use]
    pub fn step(&self) -> i64 {
        match self {
            Domain::Number { whole: true, .. } => ONE,
            Domain::Number { money: Money::No, .. } => 1,
            Domain::Number { .. } => ONE / 100,
            _ => 1,
        }
    }

    /// Two bounds of a number, moved outwards to values that it can take.
    #[must_use]
    pub fn around(&self, low: i64, high: i64) -> (i64, i64) {
        let step = self.step();
        let down = |x: i64| x.div_euclid(step).saturating_mul(step);
        (down(low), down(high.saturating_add(step - 1)))
    }
}

/// How a number is asked: as money per period, or as a plain number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Money {
    /// Not money.
    No,
    /// An amount of money that someone owns or pays once.
    Once,
    /// Euros per month.
    PerMonth,
    /// Euros per year.
    PerYear,
}

/// A question's datum.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Input {
    /// Its id, unique in the catalogue.
    pub id: String,
    /// One value for each person, or one for the household.
    pub per_person: bool,
    /// Every value that it may take.
    pub domain: Domain,
    /// Index into [`Catalogue::topics`].
    pub topic: u8,
    /// Inputs with the same screen id are answered together (the place gives several).
    pub screen: String,
    /// All persons on one screen (a checklist), rather than a screen each.
    pub together: bool,
    /// Seconds that an ordinary person needs for one answer.
    pub effort: u16,
    /// Asked as late as possible.
    pub sensitive: bool,
    /// Money that a person has in hand each month, before any right that the law here works out.
    pub in_hand: bool,
    /// How much sooner its screen comes than its worth says, in percent: 100 for what is not known better.
    pub weight: u16,
    /// True where the question makes sense (frame: the person in slot 0 when per person). Elsewhere `otherwise` holds.
    pub when: Option<ExprId>,
    /// The value where `when` is false.
    pub otherwise: Option<ExprId>,
    /// Sourced bounds that hold while the input is not answered (see estimates in the language reference).
    pub estimate: Option<ExprId>,
    /// Id of the document that tells the answer; `None` where only the person's own word does.
    pub document: Option<String>,
}

impl Input {
    /// An input of the household with nothing beyond its id and what it may be: a screen of its own, in the first topic.
    #[must_use]
    pub fn new(id: &str, domain: Domain) -> Input {
        Input {
            id: id.to_owned(),
            per_person: false,
            domain,
            topic: 0,
            screen: id.to_owned(),
            together: false,
            effort: 5,
            sensitive: false,
            in_hand: false,
            weight: 100,
            when: None,
            otherwise: None,
            estimate: None,
            document: None,
        }
    }
}

/// A named expression.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Term {
    /// Its full name, `benefit.term` or `term`.
    pub id: String,
    /// Number of persons it is applied to; they fill slots 0, 1, ….
    pub arity: u8,
    /// What it stands for.
    pub body: ExprId,
}

/// A circular reference that the law itself contains, resolved by a bounded number of turns.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Loop {
    /// Its id.
    pub id: String,
    /// Number of persons it is applied to (0 or 1); they fill slot 0.
    pub arity: u8,
    /// Value of the first turn.
    pub start: ExprId,
    /// What is computed each turn; inside it, [`Expr::Loop`] gives the value of the turn before.
    pub body: ExprId,
    /// Most turns; where they do not settle the result is the hull of the last two.
    pub bound: u8,
}
