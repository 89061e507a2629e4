//! A conversation with a household that answers everything: the states that a real interview visits.

use pont_rules::model::Day;
use pont_rules::results::{Next, Open, Question, Results};
use pont_rules::{Answer, Answers, Catalogue, Preference, Scope, evaluate, next_from};

/// More screens than any conversation could have.
pub const ENDLESS: usize = 400;

/// One moment of a conversation: what has been said, and what follows from it.
#[derive(Debug, Clone)]
pub struct State {
    /// What has been said so far.
    pub answers: Answers,
    /// What follows.
    pub results: Results,
    /// What comes next.
    pub next: Next,
}

/// A conversation that goes on for as long as something is asked. What the household does not answer it cannot say.
#[derive(Debug)]
pub struct Conversation<'a> {
    catalogue: &'a Catalogue,
    full: &'a Answers,
    today: Day,
    scope: Scope,
    preference: Preference,
    answers: Answers,
    screens: usize,
}

impl<'a> Conversation<'a> {
    /// Before the first question.
    #[must_use]
    pub fn new(catalogue: &'a Catalogue, full: &'a Answers, today: Day, scope: Scope) -> Self {
        let (preference, answers) = (Preference::default(), Answers::new());
        Conversation { catalogue, full, today, scope, preference, answers, screens: 0 }
    }

    /// Where it stands.
    #[must_use]
    pub fn state(&self) -> State {
        let results = evaluate(self.catalogue, &self.answers, self.today, self.scope);
        let mut next = next_from(self.catalogue, &self.answers, self.today, &results, &self.preference);
        if self.screens >= ENDLESS {
            next.question = None;
        }
        State { answers: self.answers.clone(), results, next }
    }

    /// How many screens were answered.
    #[must_use]
    pub fn screens(&self) -> usize {
        self.screens
    }

    /// Answers a question as the household would; gives each input with its answer.
    pub fn reply(&mut self, question: &Question) -> Vec<(Open, Answer)> {
        self.screens += 1;
        self.preference.current = Some(question.topic);
        if question.screen == "household" {
            // Persons of a complete household always fit.
            let _ = self.answers.set_persons(self.full.persons().to_vec(), true);
        }
        question.asks.iter().map(|ask| (*ask, self.answer(*ask))).collect()
    }

    fn answer(&mut self, ask: Open) -> Answer {
        let answer = self.full.get(ask.input, ask.person).unwrap_or(Answer::CannotSay);
        if self.answers.set(self.catalogue, ask.input, ask.person, answer).is_ok() {
            return answer;
        }
        // A value that fits a complete household always fits here; say nothing rather than be asked for ever.
        let _ = self.answers.set(self.catalogue, ask.input, ask.person, Answer::CannotSay);
        Answer::CannotSay
    }
}
