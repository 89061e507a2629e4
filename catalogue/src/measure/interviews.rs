//! How many screens a household sees, in the evaluator's own order and in others.

use super::conversation::{Conversation, ENDLESS, State};
use super::order::{Order, question};
use pont_rules::model::Day;
use pont_rules::results::{Open, Results};
use pont_rules::{Answers, Catalogue, Scope};

/// One interview, counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counted {
    /// Screens until every verdict is final, or open only on what cannot be said.
    pub settled: usize,
    /// Screens until nothing can change any more.
    pub cent: usize,
    /// All screens that were asked.
    pub asked: usize,
}

/// One moment of an interview: what was known when a question was asked.
#[derive(Debug, Clone)]
pub struct Moment {
    /// What had been said.
    pub answers: Answers,
    /// What followed from it.
    pub results: Results,
    /// What is asked; nothing at the end.
    pub asks: Vec<Open>,
}

/// Interviews a household that answers everything, in an order, and tells of each question before it is answered.
pub fn interview(
    catalogue: &Catalogue,
    full: &Answers,
    today: Day,
    (order, scope): (Order, Scope),
    mut tell: impl FnMut(Moment),
) -> Counted {
    let mut conversation = Conversation::new(catalogue, full, today, scope);
    let (mut settled, mut cent, mut asked) = (None, None, 0);
    loop {
        let State { answers, results, next } = conversation.state();
        if results.settled {
            settled.get_or_insert(asked);
        }
        if next.question.is_none() {
            cent.get_or_insert(asked);
        }
        let question = question(order, catalogue, &answers, today, &results, &next).filter(|_| asked < ENDLESS);
        let asks = question.as_ref().map_or(Vec::new(), |q| q.asks.clone());
        tell(Moment { answers, results, asks });
        let Some(question) = question else { break };
        asked += 1;
        conversation.reply(&question);
    }
    Counted { settled: settled.unwrap_or(asked), cent: cent.unwrap_or(asked), asked }
}
