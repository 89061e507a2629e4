//! The numbered screens of a conversation and what comes next.

use super::{Asked, HOUSEHOLD_SCREEN, Journey, PLACE_SCREEN, Said, Value, need};
use crate::place::{Place, PlaceKind};
use pont_rules::Preference;
use pont_rules::model::Catalogue;
use pont_rules::results::{Next, Question};
use serde::{Deserialize, Serialize};

/// The topic under which the household is asked.
const HOUSEHOLD_TOPIC: &str = "people";

/// A screen that was shown: its number in the address is its position, from 1.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Screen {
    /// Its id: `household`, `place`, or that of its inputs.
    pub id: String,
    /// What it asks.
    pub asks: Vec<Asked>,
    /// Its topic.
    pub topic: String,
}

/// How far the conversation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Progress {
    /// Screens answered.
    pub answered: u32,
    /// At most this many more until every verdict is final.
    pub to_settle: u32,
    /// At most this many more until nothing can change.
    pub to_the_cent: u32,
    /// Every verdict is final.
    pub settled: bool,
    /// Nothing that could still be told would change anything.
    pub finished: bool,
}

impl Journey {
    /// How the conversation goes so far: the needs come first, and the running topic is kept.
    #[must_use]
    pub fn preference(&self, catalogue: &Catalogue) -> Preference {
        let topic =
            self.state.at.and_then(|n| self.shown(n)).and_then(|s| catalogue.topics.iter().position(|t| *t == s.topic));
        Preference {
            topics: need::topic_order(catalogue, &self.state.needs),
            current: topic.and_then(|t| u8::try_from(t).ok()),
        }
    }

    /// How far the conversation is, given what comes next.
    #[must_use]
    pub fn progress(&self, next: &Next) -> Progress {
        let answered = (1..=self.count()).filter(|&n| self.answered(n)).count();
        Progress {
            answered: u32::try_from(answered).unwrap_or(u32::MAX),
            to_settle: next.screens_to_settle.into(),
            to_the_cent: next.screens_to_the_cent.into(),
            settled: next.settled,
            finished: next.question.is_none(),
        }
    }

    /// How many screens were shown.
    #[must_use]
    pub fn count(&self) -> u32 {
        u32::try_from(self.state.screens.len()).unwrap_or(u32::MAX)
    }

    /// The screen that is shown now.
    #[must_use]
    pub fn at(&self) -> Option<u32> {
        self.state.at
    }

    /// Notes which screen is shown now.
    pub fn go_to(&mut self, number: u32) {
        if self.shown(number).is_some() {
            self.state.at = Some(number);
        }
    }

    /// A numbered screen, with what it still asks: people who left are not asked about. `None` where nothing is left.
    #[must_use]
    pub fn screen(&self, number: u32) -> Option<Screen> {
        let mut screen = self.shown(number)?.clone();
        let general = [HOUSEHOLD_SCREEN, PLACE_SCREEN].contains(&screen.id.as_str());
        screen.asks.retain(|a| a.person.is_none_or(|p| self.state.household.member(p).is_some()));
        (general || !screen.asks.is_empty()).then_some(screen)
    }

    /// The number of the last screen before a number that still asks something.
    #[must_use]
    pub fn before(&self, number: u32) -> Option<u32> {
        (1..number.min(self.count().saturating_add(1))).rev().find(|&n| self.screen(n).is_some())
    }

    /// Whether every question of a screen has an answer.
    #[must_use]
    pub fn answered(&self, number: u32) -> bool {
        self.screen(number).is_some_and(|screen| match screen.id.as_str() {
            HOUSEHOLD_SCREEN => self.state.household.complete(),
            PLACE_SCREEN => self.state.place.is_some(),
            _ => screen.asks.iter().all(|a| self.state.answers.contains_key(a)),
        })
    }

    /// The number of the screen for a question: the one that asked the same persons before, or a new one.
    pub fn open(&mut self, catalogue: &Catalogue, question: &Question) -> u32 {
        let asks = question.asks.iter().filter_map(|o| {
            let input = catalogue.inputs.get(usize::from(o.input))?;
            let person = match o.person {
                None => None,
                Some(index) => Some(self.state.household.at(index)?),
            };
            Some(Asked { input: input.id.clone(), person })
        });
        let asks = asks.collect();
        let topic = match question.screen.as_str() {
            HOUSEHOLD_SCREEN => HOUSEHOLD_TOPIC.to_owned(),
            _ => catalogue.topics.get(usize::from(question.topic)).cloned().unwrap_or_default(),
        };
        self.show(Screen { id: question.screen.clone(), asks, topic })
    }

    /// The number of the screen where an answer can be changed.
    pub fn change(&mut self, catalogue: &Catalogue, asked: &Asked) -> Option<u32> {
        let shown = self.state.screens.iter().rposition(|s| s.asks.contains(asked));
        if let Some(at) = shown {
            return u32::try_from(at + 1).ok();
        }
        let (_, input) = super::find(catalogue, &asked.input)?;
        let topic = catalogue.topics.get(usize::from(input.topic)).cloned().unwrap_or_default();
        let id = if input.screen.is_empty() { input.id.clone() } else { input.screen.clone() };
        Some(self.show(Screen { id, asks: vec![asked.clone()], topic }))
    }

    /// The number of the screen that asks who lives here.
    pub fn change_household(&mut self) -> u32 {
        self.show(Screen { id: HOUSEHOLD_SCREEN.to_owned(), asks: Vec::new(), topic: HOUSEHOLD_TOPIC.to_owned() })
    }

    /// Answers every question of a screen with *I don't know* or *I'd rather not say*.
    pub fn answer_none(&mut self, number: u32, value: &Value) {
        let Some(screen) = self.screen(number) else { return };
        match screen.id.as_str() {
            PLACE_SCREEN => self.set_place(Place::without_town(PlaceKind::Unknown)),
            HOUSEHOLD_SCREEN => {}
            _ => self.answer(screen.asks.into_iter().map(|a| (a, Said::from(value.clone())))),
        }
    }

    fn shown(&self, number: u32) -> Option<&Screen> {
        self.state.screens.get(usize::try_from(number).ok()?.checked_sub(1)?)
    }

    fn show(&mut self, screen: Screen) -> u32 {
        let same = |s: &Screen| s.id == screen.id && covers(s, &screen) && covers(&screen, s);
        let general = screen.asks.is_empty();
        let at = match self.state.screens.iter().position(|s| same(s) || (general && s.id == screen.id)) {
            Some(at) => {
                let known = &mut self.state.screens[at].asks;
                let new: Vec<_> = screen.asks.into_iter().filter(|a| !known.contains(a)).collect();
                known.extend(new);
                at
            }
            None => {
                self.state.screens.push(screen);
                self.state.screens.len() - 1
            }
        };
        u32::try_from(at + 1).unwrap_or(u32::MAX)
    }
}

/// Whether a screen asks about everybody whom another one asks about.
fn covers(screen: &Screen, other: &Screen) -> bool {
    other.asks.iter().all(|o| screen.asks.iter().any(|a| a.person == o.person))
}
