//! The JavaScript package: the same rules for any web page, with answers and results as plain objects in JSON text.
//!
//! JSON keeps amounts exact: numbers are decimal text, never passed through binary floats on this side.

use crate::calendar;
use crate::evaluate::{Scope, evaluate};
use crate::json::{answers_from_value, next_to_text, results_to_text, timeline_to_text};
use crate::model::{Catalogue, Day};
use crate::next::{Preference, next_question};
use crate::timeline::timeline;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
/** yes: every condition holds; no: some part is certainly false; open: an answer could still change it; office: an office decides. */
export type Verdict = "yes" | "no" | "open" | "office";
/** What is known about one right of one holder. */
export interface Finding {
  holder: string;
  verdict: Verdict;
  outcome: string | string[] | null;
  /** Guaranteed bounds of what is paid; null for rights in kind. */
  amount: [number, number] | null;
  unit: "EUR/month" | "EUR/year" | "EUR" | "share" | null;
  decided_by: string[];
  /** `input` or `input:person`: what could still change this. */
  open_inputs: string[];
  /** What the person cannot or will not say, that could change this; and, of it, what could change the verdict. */
  cannot_say: string[];
  cannot_say_verdict: string[];
  last_known_rate: boolean;
  outside_validity: boolean;
  unsettled_loop: boolean;
}
/** Benefit id to findings, one for each holder. */
export type Results = Record<string, Finding[]>;
/** The next thing to ask; `question` is null when nothing could change anything. */
export interface Next {
  question: { screen: string; topic: string; asks: string[] } | null;
  settled: boolean;
  screens_to_settle: number;
  screens_to_the_cent: number;
}
/** How a right stands in a month; `amount` is null where it is not due or no rule gives a figure. */
export interface Standing {
  verdict: Verdict;
  outcome: string | string[] | null;
  amount: [number, number] | null;
  unit: "EUR/month" | "EUR/year" | "EUR" | "share" | null;
  last_known_rate: boolean;
}
/** Why something changes: without it, and all else as it is, it would not. Months are `YYYY-MM`. */
export type Cause =
  | { kind: "rate"; rate: string; from: string; cite: string }
  | { kind: "table"; table: string; from: string; cite: string }
  /** Whole months on the first day of the month, at least and at most. */
  | { kind: "age"; person: string; months: [number, number] }
  /** For rules that count by calendar years: years at least on the first day of the new one, and at most on its last. */
  | { kind: "age_in_year"; person: string; years: [number, number] }
  | { kind: "date" | "past_months"; input: string; person: string }
  | { kind: "calendar" };
/** One change of one right for one holder. */
export interface TimelineEvent {
  month: string;
  benefit: string;
  holder: string;
  what: "starts" | "ends" | "changes" | "becomes_open" | "becomes_office";
  before: Standing;
  after: Standing;
  causes: Cause[];
  /** Holding back a single one of the causes is not enough for it not to change; otherwise each one alone is. */
  causes_add_up: boolean;
  open_inputs: string[];
}
/** The coming months: how all rights stand first, and what changes, by month. */
export interface Timeline {
  from: string;
  to: string;
  first: { benefit: string; holder: string; standing: Standing }[];
  events: TimelineEvent[];
  /** From when on a right rests on rates past their review date. */
  last_known_rates: { benefit: string; from: string }[];
}
/** Input ids to values; `persons` says who lives here. See the rule language reference. */
export type Answers = Record<string, unknown>;
"#;

/// A catalogue, read once.
#[wasm_bindgen]
pub struct Rules(Catalogue);

#[wasm_bindgen]
impl Rules {
    /// Reads the bytes of a `.pont` file.
    ///
    /// # Errors
    /// The bytes are not a catalogue that this version reads.
    #[wasm_bindgen(constructor)]
    pub fn new(catalogue: &[u8]) -> Result<Rules, JsError> {
        crate::read::read(catalogue)
            .map(Rules)
            .map_err(|_| JsError::new("not a catalogue that this version of the rules reads"))
    }

    /// Works out every published right. `answers` is JSON text of `Answers`, `date` is `YYYY-MM-DD`; returns JSON text of `Results`.
    ///
    /// # Errors
    /// One line for each answer that is not understood.
    pub fn evaluate(&self, answers: &str, date: &str) -> Result<String, JsError> {
        let (answers, today) = self.understand(answers, date)?;
        let results = evaluate(&self.0, &answers, today, Scope::Published);
        Ok(results_to_text(&self.0, &answers, &results))
    }

    /// Works out one right by its id, a draft too: JSON text of `Results` that holds it alone.
    ///
    /// # Errors
    /// There is no such right, or one line for each answer that is not understood.
    #[wasm_bindgen(js_name = evaluateBenefit)]
    pub fn evaluate_benefit(&self, answers: &str, date: &str, benefit: &str) -> Result<String, JsError> {
        let (answers, today) = self.understand(answers, date)?;
        let index = self.0.benefits.iter().position(|known| known.id == benefit);
        let index = index.ok_or_else(|| JsError::new(&format!("{benefit}: no such right")))?;
        let results = evaluate(&self.0, &answers, today, Scope::Benefit(index as u16));
        Ok(results_to_text(&self.0, &answers, &results))
    }

    /// Says what to ask next: JSON text of `Next`.
    ///
    /// # Errors
    /// One line for each answer that is not understood.
    #[wasm_bindgen(js_name = nextQuestion)]
    pub fn next_question(&self, answers: &str, date: &str) -> Result<String, JsError> {
        let (answers, today) = self.understand(answers, date)?;
        let next = next_question(&self.0, &answers, today, Scope::Published, &Preference::default());
        Ok(next_to_text(&self.0, &answers, &next))
    }

    /// Looks ahead over some months (at most 36): JSON text of `Timeline`, for every published right.
    ///
    /// # Errors
    /// One line for each answer that is not understood.
    pub fn timeline(&self, answers: &str, date: &str, months: u16) -> Result<String, JsError> {
        let (answers, today) = self.understand(answers, date)?;
        let ahead = timeline(&self.0, &answers, today, Scope::Published, months);
        Ok(timeline_to_text(&self.0, &answers, &ahead))
    }

    fn understand(&self, answers: &str, date: &str) -> Result<(crate::Answers, Day), JsError> {
        let today = calendar::parse(date).ok_or_else(|| JsError::new("the date must be written YYYY-MM-DD"))?;
        let value = serde_json::from_str(answers).map_err(|e| JsError::new(&format!("answers are not JSON: {e}")))?;
        let answers =
            answers_from_value(&self.0, &value, today).map_err(|problems| JsError::new(&problems.join("\n")))?;
        Ok((answers, today))
    }
}
