//! The fewest screens that any order could need, by looking at every order of a few questions: what the evaluator's own order
//! is held against.
//!
//! A small piece of the law (a few rights), one household, and a handful of screens that are not answered yet; everything
//! else is. Each answer takes a few values, equally likely. Of every state of knowledge the least expected number of screens
//! until all is settled follows from those that come after it (dynamic programming backwards over all subsets of answers).

use crate::population::Dice;
use pont_rules::model::{Catalogue, Day, Domain};
use pont_rules::results::{Open, Question};
use pont_rules::{Answer, Answers, Preference, Scope, bounds, evaluate, next_from};
use std::collections::HashMap;

/// Most states of knowledge of one piece.
const STATES: usize = 40_000;

/// Most answers that may be open.
pub const INPUTS: usize = 10;

/// Expected screens until settled.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Expected {
    /// In the evaluator's own order.
    pub own: f64,
    /// In the best order there is.
    pub best: f64,
    /// How many screens were open.
    pub screens: usize,
    /// How many inputs stood on them.
    pub inputs: usize,
}

/// A screen of a piece: what it asks, and the answers that may come, all together.
struct Card {
    asks: Vec<Open>,
    topic: u8,
    replies: Vec<Vec<Answer>>,
}

/// Compares both orders on a piece of the law: the rights named, for a household of which some screens are unanswered.
/// Nothing where too little or too much is open.
#[must_use]
pub fn expected(
    catalogue: &Catalogue,
    rights: &[u16],
    full: &Answers,
    today: Day,
    dice: &mut Dice,
) -> Option<Expected> {
    let mut law = catalogue.clone();
    for (i, b) in law.benefits.iter_mut().enumerate() {
        b.published = rights.contains(&(i as u16));
    }
    let (cards, start) = cards(&law, full, today, dice)?;
    let mut table = Table { law: &law, today, cards: &cards, start: &start, settled: HashMap::new() };
    let unknown = vec![0u8; cards.len()];
    let best = table.best(&unknown, &mut HashMap::new())?;
    let own = table.own(&unknown, None, &mut HashMap::new())?;
    let inputs = cards.iter().map(|c| c.asks.len()).sum();
    Some(Expected { own, best, screens: cards.len(), inputs })
}

/// The screens that an interview of the household would ask in the end, as many as fit; the rest is answered.
fn cards(law: &Catalogue, full: &Answers, today: Day, dice: &mut Dice) -> Option<(Vec<Card>, Answers)> {
    let mut start = full.clone();
    let mut open: Vec<Question> = Vec::new();
    super::interviews::interview(law, full, today, (super::order::Order::Fixed, Scope::Published), |moment| {
        let Some(first) = moment.asks.first() else { return };
        let input = &law.inputs[usize::from(first.input)];
        if input.id != "birth" && input.screen != "place" {
            open.push(Question { screen: input.screen.clone(), asks: moment.asks.clone(), topic: input.topic });
        }
    });
    let mut cards: Vec<Card> = Vec::new();
    let (mut states, mut inputs) = (1usize, 0);
    // A random choice of the screens, in their order.
    let mut order: Vec<usize> = (0..open.len()).collect();
    for i in (1..order.len()).rev() {
        order.swap(i, dice.roll(i as u64 + 1) as usize);
    }
    for i in order {
        let Question { asks, topic, .. } = &open[i];
        let asks: Vec<Open> = asks.iter().take(3).copied().collect();
        let replies = replies(law, full, today, &asks, dice);
        if inputs + asks.len() > INPUTS || states * (replies.len() + 1) > STATES || replies.len() < 2 {
            continue;
        }
        states *= replies.len() + 1;
        inputs += asks.len();
        asks.iter().for_each(|ask| start.clear(ask.input, ask.person));
        cards.push(Card { asks, topic: *topic, replies });
    }
    (cards.len() >= 3).then_some((cards, start))
}

/// The household's own answers, and those with one of them changed.
fn replies(law: &Catalogue, full: &Answers, today: Day, asks: &[Open], dice: &mut Dice) -> Vec<Vec<Answer>> {
    let own: Option<Vec<Answer>> = asks.iter().map(|a| full.get(a.input, a.person)).collect();
    let Some(own) = own else { return Vec::new() };
    let mut all = vec![own.clone()];
    for (i, ask) in asks.iter().enumerate() {
        let mut without = full.clone();
        without.clear(ask.input, ask.person);
        let other =
            match (&law.inputs[usize::from(ask.input)].domain, bounds(law, &without, today, ask.input, ask.person)) {
                (Domain::Bool, _) => Answer::Bool(own[i] == Answer::Bool(false)),
                (Domain::Choice(e), _) => {
                    Answer::Choice(dice.roll(law.enums[usize::from(*e)].values.len() as u64) as u8)
                }
                (Domain::Number { .. }, Some(Answer::Number(low, high))) => {
                    let one = pont_rules::model::ONE;
                    let up = [0, 300, 900, 1_500, 4_000, 20_000][dice.roll(6) as usize];
                    let n = low.saturating_add(up * one).min(high) / one * one;
                    Answer::Number(n.max(low), n.max(low))
                }
                _ => continue,
            };
        let mut reply = own.clone();
        reply[i] = other;
        if !all.contains(&reply) {
            all.push(reply);
        }
    }
    all
}

struct Table<'a> {
    law: &'a Catalogue,
    today: Day,
    cards: &'a [Card],
    start: &'a Answers,
    /// Of each state of knowledge: the cards that could still settle something; none when all is settled.
    settled: HashMap<Vec<u8>, Vec<usize>>,
}

impl Table<'_> {
    fn answers(&self, known: &[u8]) -> Option<Answers> {
        let mut answers = self.start.clone();
        for (card, reply) in self.cards.iter().zip(known).filter(|(_, r)| **r > 0) {
            for (ask, answer) in card.asks.iter().zip(&card.replies[usize::from(*reply) - 1]) {
                answers.set(self.law, ask.input, ask.person, *answer).ok()?;
            }
        }
        Some(answers)
    }

    /// The cards worth asking.
    fn open(&mut self, known: &[u8]) -> Option<Vec<usize>> {
        if let Some(open) = self.settled.get(known) {
            return Some(open.clone());
        }
        let results = evaluate(self.law, &self.answers(known)?, self.today, Scope::Published);
        let wanted =
            |card: &Card| results.findings.iter().any(|f| f.open_verdict.iter().any(|o| card.asks.contains(o)));
        let open: Vec<usize> = if results.settled {
            Vec::new()
        } else {
            (0..self.cards.len()).filter(|i| known[*i] == 0 && wanted(&self.cards[*i])).collect()
        };
        self.settled.insert(known.to_vec(), open.clone());
        Some(open)
    }

    fn best(&mut self, known: &[u8], done: &mut HashMap<Vec<u8>, f64>) -> Option<f64> {
        if let Some(found) = done.get(known) {
            return Some(*found);
        }
        let mut best: Option<f64> = None;
        for card in self.open(known)? {
            let mut sum = 0.0;
            let replies = self.cards[card].replies.len();
            for reply in 1..=replies {
                let mut next = known.to_vec();
                next[card] = reply as u8;
                sum += self.best(&next, done)?;
            }
            let value = 1.0 + sum / replies as f64;
            best = Some(best.map_or(value, |b: f64| b.min(value)));
        }
        let value = best.unwrap_or(0.0);
        done.insert(known.to_vec(), value);
        Some(value)
    }

    fn own(&mut self, known: &[u8], topic: Option<u8>, done: &mut HashMap<(Vec<u8>, Option<u8>), f64>) -> Option<f64> {
        let key = (known.to_vec(), topic);
        if let Some(found) = done.get(&key) {
            return Some(*found);
        }
        let open = self.open(known)?;
        let mut value = 0.0;
        if !open.is_empty() {
            let answers = self.answers(known)?;
            let results = evaluate(self.law, &answers, self.today, Scope::Published);
            let preference = Preference { topics: vec![], current: topic };
            let question = next_from(self.law, &answers, self.today, &results, &preference).question?;
            let asked = |card: &&usize| question.asks.iter().any(|a| self.cards[**card].asks.contains(a));
            // A screen that is asked though none of the cards stands on it would be a fault of this measure.
            let card = *(0..self.cards.len()).collect::<Vec<_>>().iter().find(asked)?;
            let replies = self.cards[card].replies.len();
            let mut sum = 0.0;
            for reply in 1..=replies {
                let mut next = known.to_vec();
                next[card] = reply as u8;
                sum += self.own(&next, Some(self.cards[card].topic), done)?;
            }
            value = 1.0 + sum / replies as f64;
        }
        done.insert(key, value);
        Some(value)
    }
}
