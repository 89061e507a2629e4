//! The binary catalogue: what the compiler writes and the evaluator reads. Data only; the meaning is in `eval`.
//!
//! Every cross-reference is an index. Bytes may come from anywhere: no index is trusted by the evaluator, which answers
//! "anything is possible" where one leads nowhere.

use serde::{Deserialize, Serialize};

/// Fixed point: one unit is 10⁻⁹. Money, rates, counts and durations all use it; dates and months are plain integers.
pub const ONE: i64 = 1_000_000_000;

/// Version of this form. A reader refuses any other.
pub const FORMAT: u16 = 1;

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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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
        }
    }

    /// The index of the input with this id.
    #[must_use]
    pub fn input(&self, id: &str) -> Option<InputId> {
        self.inputs.iter().position(|i| i.id == id).map(|i| i as InputId)
    }
}

/// A closed list of named values (at most 64).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Enumeration {
    /// Its id, unique in the catalogue.
    pub id: String,
    /// The ids of its values.
    pub values: Vec<String>,
}

/// The kind of a value and, for inputs, every value that it may take.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Domain {
    /// Yes or no.
    Bool,
    /// A number between two bounds, both included, in fixed point. `whole` when only integers are meaningful.
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

/// How a number is asked: as money per period, or as a plain number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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
    /// True where the question makes sense (frame: the person in slot 0 when per person). Elsewhere `otherwise` holds.
    pub when: Option<ExprId>,
    /// The value where `when` is false.
    pub otherwise: Option<ExprId>,
    /// Sourced bounds that hold while the input is not answered (see estimates in the language reference).
    pub estimate: Option<ExprId>,
}

/// A rate of the law with its history.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Param {
    /// Its id, unique in the catalogue.
    pub id: String,
    /// The legal source of the newest value.
    pub cite: String,
    /// Unit as written, for people.
    pub unit: String,
    /// `(first month, value)` in ascending order. A repeal is a value of `None`.
    pub values: Vec<(Month, Option<i64>)>,
    /// From this month on the last value is an old one: results say *last known rate*.
    pub review_by: Option<Month>,
}

/// A table of the law; several dated versions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Table {
    /// Its id, unique in the catalogue.
    pub id: String,
    /// The legal source.
    pub cite: String,
    /// `(first month, rows)` in ascending order.
    pub versions: Vec<(Month, Grid)>,
    /// From this month on the last version is an old one.
    pub review_by: Option<Month>,
}

/// Rows and columns of one version of a table.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Grid {
    /// How a row is found.
    pub row: Axis,
    /// How a column is found.
    pub column: Axis,
    /// `cells[row][column]`, fixed point.
    pub cells: Vec<Vec<i64>>,
    /// Added for each row beyond the last (*each further*), one value a column. Only with [`Axis::Count`] rows.
    pub further: Option<Vec<i64>>,
}

/// How a key finds its row or column.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Axis {
    /// There is only one.
    Single,
    /// Consecutive whole numbers from this one on. A key below the first takes the first; above the last, the last (plus
    /// *each further*).
    Count(i32),
    /// The values of an enumeration, in its order: the position is the index.
    Choice(EnumId),
    /// The last entry that is ≤ the key (fixed point, ascending). Below the first: the first.
    Steps(Vec<i64>),
}

/// A named expression.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Term {
    /// Its full name, `benefit.term` or `term`.
    pub id: String,
    /// Number of persons it is applied to; they fill slots 0, 1, ….
    pub arity: u8,
    /// What it stands for.
    pub body: ExprId,
    /// Bit `l` is set when loop `l` can be read from here: such values are kept per turn of that loop.
    pub reads_loops: u32,
}

/// A circular reference that the law itself contains, resolved by a bounded number of turns.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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

/// How to round.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Rounding {
    /// To the nearest, halves away from zero.
    Nearest,
    /// Towards minus infinity.
    Down,
    /// Towards plus infinity.
    Up,
}

/// A comparison of two numbers, or of two dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Comparison {
    /// `<`
    Less,
    /// `<=`
    AtMost,
    /// `>`
    More,
    /// `>=`
    AtLeast,
    /// `=`
    Equal,
    /// `!=`
    Different,
}

/// How a list of persons, or of months, becomes one value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Fold {
    /// The sum of the bodies; 0 for nobody.
    Sum,
    /// The smallest body; 0 for nobody.
    Min,
    /// The largest body; 0 for nobody.
    Max,
    /// The mean of the bodies; 0 for nobody.
    Mean,
    /// How many members; the body is not read.
    Count,
    /// Whether the body holds for at least one member.
    Some,
    /// Whether the body holds for every member.
    Every,
}

/// A relation between two persons.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Relation {
    /// They are a couple.
    Partner,
    /// The first is a parent of the second.
    Parent,
    /// They share a parent, or are declared siblings.
    Sibling,
    /// They are the same person.
    Same,
}

/// An expression. Booleans, numbers, dates and choices are kept apart by the compiler.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Expr {
    /// A number, fixed point.
    Number(i64),
    /// True or false.
    Bool(bool),
    /// A date.
    Date(Day),
    /// The first day of the running month.
    Today,
    /// Value `index` of an enumeration.
    Choice(u8),
    /// Somewhere between two numbers: only in estimates.
    Between(ExprId, ExprId),
    /// An input of the household.
    Input(InputId),
    /// An input of one person.
    PersonInput(InputId, Slot),
    /// A rate at the running month.
    Param(ParamId),
    /// A named expression, applied to persons of this frame.
    Term(TermId, Vec<Slot>),
    /// The value of the running turn of a loop; outside it, runs the loop.
    Loop(LoopId, Vec<Slot>),
    /// Sum.
    Add(ExprId, ExprId),
    /// Difference.
    Subtract(ExprId, ExprId),
    /// Product.
    Multiply(ExprId, ExprId),
    /// Quotient.
    Divide(ExprId, ExprId),
    /// Smallest of.
    Min(Vec<ExprId>),
    /// Largest of.
    Max(Vec<ExprId>),
    /// Comparison of numbers or dates.
    Compare(Comparison, ExprId, ExprId),
    /// Whether a choice is one of a set (bit mask).
    OneOf(ExprId, u64),
    /// Whether two choices of one enumeration are equal.
    SameChoice(ExprId, ExprId),
    /// All true.
    All(Vec<ExprId>),
    /// At least one true.
    Any(Vec<ExprId>),
    /// Negation.
    Not(ExprId),
    /// `if then else`, of any kind.
    If(ExprId, ExprId, ExprId),
    /// Rounds to a multiple of a positive unit (fixed point).
    Round(Rounding, i64, ExprId),
    /// Over the persons of whom `member` holds: binds each to `slot`.
    OverPersons {
        /// What is made of them.
        fold: Fold,
        /// The slot that `member` and `body` see each person in.
        slot: Slot,
        /// Who belongs to the list (a boolean).
        member: ExprId,
        /// The value for each; `None` for a count.
        body: Option<ExprId>,
    },
    /// Over months relative to the running one, both ends included.
    OverMonths {
        /// What is made of them.
        fold: Fold,
        /// First month, relative.
        from: i16,
        /// Last month, relative.
        to: i16,
        /// The value in each month.
        body: ExprId,
    },
    /// The value a number of months away.
    AtMonth(i16, ExprId),
    /// The value at a calendar month (0 = January) of a relative year.
    AtYear {
        /// Relative year.
        year: i16,
        /// Month of that year, 0 to 11.
        month: u8,
        /// What is read there.
        body: ExprId,
    },
    /// Whole years from a date to the first day of the running month; a number.
    Age(ExprId),
    /// Whole months from a date to the first day of the running month; a number, negative for the future.
    MonthsSince(ExprId),
    /// A year of the running month (a number), plus an offset: for rules that name a birth year.
    Year,
    /// The year of a date; a number.
    YearOf(ExprId),
    /// The month (1 to 12) of the running month; a number.
    MonthNumber,
    /// Whether two persons are so related.
    Related(Relation, Slot, Slot),
    /// Degree of kinship, in-laws counted as kin: 0 self and partner, 1 parent and child, 2 sibling and grandparent, … 9 none.
    Kin(Slot, Slot),
    /// Whether the person lives in this household at the running month (born, and here).
    Here(Slot),
    /// 1 for the eldest among the persons of whom `member` holds, 2 for the next, …; the person in `slot` counts too.
    Rank {
        /// Who is ranked.
        slot: Slot,
        /// The slot that `member` and `by` see each other person in.
        other: Slot,
        /// Who belongs to the list.
        member: ExprId,
        /// A date: earlier ranks first; ties by order of entry.
        by: ExprId,
    },
    /// A cell of a table.
    Cell(TableId, Option<ExprId>, Option<ExprId>),
    /// The number (1, 2, …) of the last row whose cell in the column is ≥ a number; 0 when none is.
    LastRow(TableId, Option<ExprId>, ExprId),
    /// A marginal scale: each rate applies to the slice above its threshold, up to the next one.
    Bands {
        /// What is cut into slices.
        of: ExprId,
        /// `(threshold, rate)`, thresholds ascending.
        rates: Vec<(ExprId, ExprId)>,
    },
    /// 0 below `from`, `top` above `to`, straight between.
    Ramp {
        /// The moving quantity.
        of: ExprId,
        /// Where it starts.
        from: ExprId,
        /// Where it is full.
        to: ExprId,
        /// The full value.
        top: ExprId,
    },
}

/// A right.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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
    /// For `each_person`: who may hold it at all. Others get no result.
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

/// A condition, or a group of them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Test {
    /// One boolean expression.
    Is(ExprId),
    /// Every one of these.
    All(Vec<Node>),
    /// At least one of these.
    Any(Vec<Node>),
}

/// What is paid, in named parts made of ordered steps.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
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
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Apply {
    /// `online`, `office`, `phone`, `supplier`, `school`, `none`.
    pub channel: String,
    /// Official address, opened only on a confirmed tap.
    pub site: String,
    /// Telephone as dialled in the country.
    pub phone: String,
    /// Id of the words that say when it can be claimed; empty for all year.
    pub window: String,
}
