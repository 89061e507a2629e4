//! The fewest screens that any order could need, by looking at every order of a few questions: what the evaluator's own order
//! is held against.
//!
//! A small piece of the law (a few rights), one household, and a handful of screens that are not answered yet; everything
//! else is. Each answer takes a few values, equally likely. Of every state of knowledge the least expected number of screens
//! until all is settled follows from those that come after it (dynamic programming backwards over all subsets of answers).

use crate::population::Dice;
use pont_rules::model::{Catalogue, Day, Domain};
use pont_rules::results::{Open, Question};
use pont_rules::{Answer, Answers, Preference, Scope, bounds, evaluate, next_from, surely_makes_sense};
use std::collections::HashMap;

/// Most states of knowledge of one piece.
const STATES: usize = 40_000;

/// Most answers that may be open.
const INPUTS: usize = 10;

/// A piece of the law: the rights named, for a household of which some screens are unanswered.
#[derive(Debug)]
pub struct Piece {
    law: Catalogue,
    today: Day,
    cards: Vec<Card>,
    start: Answers,
    /// Of each state of knowledge: the cards that could still settle something; none when all is settled.
    open: HashMap<Vec<u8>, Vec<Wanted>>,
}

/// A screen of a piece: what it asks, and the answers that may come, all together.
#[derive(Debug)]
struct Card {
    asks: Vec<Open>,
    topic: u8,
    replies: Vec<Vec<Answer>>,
}

/// A card that could still settle something.
#[derive(Debug, Clone, Copy)]
struct Wanted {
    card: usize,
    /// All that it asks makes sense, whatever else is answered.
    certain: bool,
}

/// How freely an order may choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Freedom {
    /// Any screen may come next.
    Any,
    /// A topic that is begun is brought to its end: while a screen of it could still settle something, another topic comes only
    /// where that screen may turn out to make no sense.
    TopicByTopic,
}

/// Of each card the reply it got, 0 where it was not asked; and the topic of the last one.
type State = (Vec<u8>, Option<u8>);

/// Which cards may come next.
type Choose<'a> = &'a dyn Fn(&mut Piece, &[u8], Option<u8>) -> Option<Vec<usize>>;

impl Piece {
    /// A random piece, as one household would be asked about it. Nothing where too little or too much is open.
    #[must_use]
    pub fn draw(catalogue: &Catalogue, rights: &[u16], full: &Answers, today: Day, dice: &mut Dice) -> Option<Piece> {
        let mut law = catalogue.clone();
        for (i, b) in law.benefits.iter_mut().enumerate() {
            b.published = rights.contains(&(i as u16));
        }
        let (cards, start) = cards(&law, full, today, dice)?;
        Some(Piece { law, today, cards, start, open: HashMap::new() })
    }

    /// How many screens are open.
    #[must_use]
    pub fn screens(&self) -> usize {
        self.cards.len()
    }

    /// How many inputs stand on them.
    #[must_use]
    pub fn inputs(&self) -> usize {
        self.cards.iter().map(|c| c.asks.len()).sum()
    }

    /// Expected screens until settled in the best order there is.
    #[must_use]
    pub fn best(&mut self, freedom: Freedom) -> Option<f64> {
        let start = (vec![0; self.cards.len()], None);
        self.expected(&start, &mut HashMap::new(), &|piece, known, topic| {
            let open = piece.wanted(known)?;
            let of = |w: &Wanted| Some(piece.cards[w.card].topic) == topic;
            let bound = freedom == Freedom::TopicByTopic && open.iter().any(|w| of(w) && w.certain);
            Some(open.iter().filter(|w| !bound || of(w)).map(|w| w.card).collect())
        })
    }

    /// Expected screens until settled in the evaluator's own order.
    #[must_use]
    pub fn own(&mut self) -> Option<f64> {
        let start = (vec![0; self.cards.len()], None);
        self.expected(&start, &mut HashMap::new(), &|piece, known, topic| {
            if piece.wanted(known)?.is_empty() {
                return Some(Vec::new());
            }
            let answers = piece.answers(known)?;
            let results = evaluate(&piece.law, &answers, piece.today, Scope::Published);
            let preference = Preference { topics: vec![], current: topic };
            let question = next_from(&piece.law, &answers, piece.today, &results, &preference).question?;
            // A screen that is asked though none of the cards stands on it would be a fault of this measure.
            let card = piece.cards.iter().position(|card| question.asks.iter().any(|a| card.asks.contains(a)))?;
            Some(vec![card])
        })
    }

    /// The least expected number of screens from a state on, among the cards that may come next; with one card each, that of an
    /// order.
    fn expected(&mut self, state: &State, done: &mut HashMap<State, f64>, next: Choose) -> Option<f64> {
        if let Some(found) = done.get(state) {
            return Some(*found);
        }
        let mut best: Option<f64> = None;
        for card in next(self, &state.0, state.1)? {
            let mut sum = 0.0;
            let (replies, topic) = (self.cards[card].replies.len(), self.cards[card].topic);
            for reply in 1..=replies {
                let mut known = state.0.clone();
                known[card] = reply as u8;
                sum += self.expected(&(known, Some(topic)), done, next)?;
            }
            let value = 1.0 + sum / replies as f64;
            best = Some(best.map_or(value, |b: f64| b.min(value)));
        }
        let value = best.unwrap_or(0.0);
        done.insert(state.clone(), value);
        Some(value)
    }

    fn answers(&self, known: &[u8]) -> Option<Answers> {
        let mut answers = self.start.clone();
        for (card, reply) in self.cards.iter().zip(known).filter(|(_, r)| **r > 0) {
            for (ask, answer) in card.asks.iter().zip(&card.replies[usize::from(*reply) - 1]) {
                answers.set(&self.law, ask.input, ask.person, *answer).ok()?;
            }
        }
        Some(answers)
    }

    /// The cards worth asking.
    fn wanted(&mut self, known: &[u8]) -> Option<Vec<Wanted>> {
        if let Some(open) = self.open.get(known) {
            return Some(open.clone());
        }
        let answers = self.answers(known)?;
        let results = evaluate(&self.law, &answers, self.today, Scope::Published);
        let matters =
            |card: &Card| results.findings.iter().any(|f| f.open_verdict.iter().any(|o| card.asks.contains(o)));
        let mut open = Vec::new();
        for (card, of) in self.cards.iter().enumerate() {
            if !results.settled && known[card] == 0 && matters(of) {
                let certain = of.asks.iter().all(|ask| surely_makes_sense(&self.law, &answers, self.today, *ask));
                open.push(Wanted { card, certain });
            }
        }
        self.open.insert(known.to_vec(), open.clone());
        Some(open)
    }
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
    answer_the_rest(law, &mut start);
    let mut cards: Vec<Card> = Vec::new();
    let (mut states, mut inputs) = (1usize, 0);
    // A random choice of the screens, in their order.
    let mut order: Vec<usize> = (0..open.len()).collect();
    dice.shuffle(&mut order);
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

/// Answers what makes no sense for the household too: a reply that makes sense of it must not open a screen of no card.
fn answer_the_rest(law: &Catalogue, start: &mut Answers) {
    for (input, declared) in law.inputs.iter().enumerate() {
        let nothing = match declared.domain {
            Domain::Bool => Answer::Bool(false),
            Domain::Choice(_) => Answer::Choice(0),
            Domain::Number { low, high, .. } => Answer::Number(0.clamp(low, high), 0.clamp(low, high)),
            Domain::Date { low, .. } => Answer::Date(low, low),
        };
        let all = (0..start.persons().len() as u8).map(Some);
        let holders: Vec<Option<u8>> = if declared.per_person { all.collect() } else { vec![None] };
        for person in holders {
            if start.get(input as u16, person).is_none() {
                // What the domain itself names always fits.
                let _ = start.set(law, input as u16, person, nothing);
            }
        }
    }
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
