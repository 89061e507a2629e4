//! What a household has said, and everything that can be done with it. Knows neither the interface nor the browser.

pub mod carried;
pub mod flow;
pub mod household;
pub mod invented;
pub mod limit;
pub mod need;
pub mod saved;
pub mod typed;
pub mod value;

pub use flow::{Progress, Screen};
pub use household::{ChildOf, Household, Member, MemberId, Role, YOU};
pub use invented::invented;
pub use need::Need;
pub use value::{EntryError, Period, Provenance, Said, Value, When};

use crate::language::Country;
use crate::place::{Place, PlaceKind};
use litemap::LiteMap;
use pont_rules::model::{Catalogue, Input};
use pont_rules::{Answer, Answers};
use serde::{Deserialize, Serialize};

/// How many steps can be taken back.
const UNDO_STEPS: usize = 30;

/// The screen that asks who lives here.
pub const HOUSEHOLD_SCREEN: &str = "household";
/// The screen that asks where.
pub const PLACE_SCREEN: &str = "place";

/// An input of one person, or of the household.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Asked {
    /// The input's id in the catalogue.
    pub input: String,
    /// The person; `None` for the household.
    pub person: Option<MemberId>,
}

/// A right of one holder.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Right {
    /// The benefit's id in the catalogue.
    pub benefit: String,
    /// The person who holds it; `None` for the household.
    pub holder: Option<MemberId>,
}

/// What the person says about a right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Mark {
    /// *I already get this.*
    Received,
    /// *I was refused.*
    Refused,
    /// *Not for me.*
    NotForMe,
}

/// Everything that is kept of a conversation.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub(crate) struct State {
    pub(crate) country: Option<Country>,
    pub(crate) needs: Vec<Need>,
    pub(crate) place: Option<Place>,
    pub(crate) household: Household,
    #[serde(deserialize_with = "saved::map")]
    pub(crate) answers: LiteMap<Asked, Said>,
    pub(crate) screens: Vec<Screen>,
    pub(crate) at: Option<u32>,
    #[serde(deserialize_with = "saved::map")]
    pub(crate) marks: LiteMap<Right, Mark>,
    pub(crate) opened: Vec<Right>,
    pub(crate) at_hand: Vec<String>,
}

/// A conversation: what was said, the screens shown, and the steps that can be taken back.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Journey {
    state: State,
    undo: Vec<State>,
}

impl Journey {
    /// Whether nothing has been said yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let s = &self.state;
        s.place.is_none() && s.answers.is_empty() && s.household == Household::default() && s.screens.is_empty()
    }

    /// The country whose law is asked.
    #[must_use]
    pub fn country(&self) -> Option<Country> {
        self.state.country
    }

    /// Chooses the country. Another one takes the place and the numbered screens away; answers stay for the inputs that it
    /// asks too.
    pub fn set_country(&mut self, country: Country) {
        if self.state.country == Some(country) {
            return;
        }
        if self.state.country.is_some() {
            self.remember();
            self.state.place = None;
            self.state.screens.clear();
            self.state.at = None;
        }
        self.state.country = Some(country);
    }

    /// What the person needs most.
    #[must_use]
    pub fn needs(&self) -> &[Need] {
        &self.state.needs
    }

    /// Orders the topics of the conversation; hides nothing.
    pub fn set_needs(&mut self, needs: Vec<Need>) {
        self.state.needs = needs;
    }

    /// Where the household lives.
    #[must_use]
    pub fn place(&self) -> Option<&Place> {
        self.state.place.as_ref()
    }

    /// Says where the household lives.
    pub fn set_place(&mut self, place: Place) {
        self.remember();
        self.state.place = Some(place);
    }

    /// Who lives here.
    #[must_use]
    pub fn household(&self) -> &Household {
        &self.state.household
    }

    /// Replaces the household. Answers, marks and screens of people who left go with them; all others stay.
    pub fn set_household(&mut self, household: Household) {
        self.remember();
        let stays = |p: Option<MemberId>| p.is_none_or(|id| household.member(id).is_some());
        self.state.answers.retain(|asked, _| stays(asked.person));
        self.state.marks.retain(|right, _| stays(right.holder));
        self.state.household = household;
    }

    /// What was said to one question.
    #[must_use]
    pub fn said(&self, input: &str, person: Option<MemberId>) -> Option<&Said> {
        self.state.answers.get(&Asked { input: input.to_owned(), person })
    }

    /// Everything said, by input and person, in a stable order. Answers that the present catalogue does not know are here too.
    pub fn everything_said(&self) -> impl Iterator<Item = (&Asked, &Said)> {
        self.state.answers.iter()
    }

    /// Records answers, replacing earlier ones. They can be taken back together.
    pub fn answer(&mut self, entries: impl IntoIterator<Item = (Asked, Said)>) {
        self.remember();
        // One by one: `extend` would bring in a sort.
        for (asked, said) in entries {
            self.state.answers.insert(asked, said);
        }
    }

    /// Notes that an answer was read from a document, or that it was not. No step to take back: the note itself is one.
    pub fn note_seen(&mut self, asked: &Asked, seen: bool) {
        if let Some(said) = self.state.answers.get_mut(asked) {
            *said = said.clone().seen(seen);
        }
    }

    /// Forgets what was said to one question: it may be asked again.
    pub fn forget(&mut self, asked: &Asked) {
        self.remember();
        self.state.answers.remove(asked);
    }

    /// What the person says about a right.
    #[must_use]
    pub fn mark(&self, right: &Right) -> Option<Mark> {
        self.state.marks.get(right).copied()
    }

    /// Marks a right, or takes the mark away.
    pub fn set_mark(&mut self, right: Right, mark: Option<Mark>) {
        self.remember();
        match mark {
            Some(mark) => self.state.marks.insert(right, mark),
            None => self.state.marks.remove(&right),
        };
    }

    /// Whether a document lies ready.
    #[must_use]
    pub fn at_hand(&self, document: &str) -> bool {
        self.state.at_hand.iter().any(|d| d == document)
    }

    /// Ticks a document off, or takes the tick away. No step to take back: the tick itself is one.
    pub fn put_at_hand(&mut self, document: &str, is: bool) {
        self.state.at_hand.retain(|d| d != document);
        if is {
            self.state.at_hand.push(document.to_owned());
        }
    }

    /// The opaque number of a right in this conversation, from 1; given when it is first opened.
    pub fn open_right(&mut self, right: &Right) -> u32 {
        let at = self.state.opened.iter().position(|r| r == right).unwrap_or_else(|| {
            self.state.opened.push(right.clone());
            self.state.opened.len() - 1
        });
        u32::try_from(at + 1).unwrap_or(u32::MAX)
    }

    /// The right behind an opaque number.
    #[must_use]
    pub fn right(&self, number: u32) -> Option<&Right> {
        self.state.opened.get(usize::try_from(number).ok()?.checked_sub(1)?)
    }

    /// Whether the last change can be taken back.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        !self.undo.is_empty()
    }

    /// Takes the last change back. Screens shown since keep their numbers.
    pub fn undo(&mut self) {
        if let Some(mut earlier) = self.undo.pop() {
            earlier.screens.clone_from(&self.state.screens);
            earlier.opened.clone_from(&self.state.opened);
            self.state = earlier;
        }
    }

    /// The answers as the rules read them. What this catalogue does not know, or no longer accepts, is left out, not lost.
    #[must_use]
    pub fn answers(&self, catalogue: &Catalogue) -> Answers {
        let mut answers = Answers::new();
        // Twelve persons at most and relations only among them: the household sees to both.
        let _ = answers.set_persons(self.state.household.persons(), self.state.household.complete());
        for (asked, said) in &self.state.answers {
            let Some((id, input)) = find(catalogue, &asked.input) else { continue };
            let person = match asked.person.map(|p| self.state.household.index(p)) {
                None => None,
                Some(Some(index)) => Some(index),
                Some(None) => continue,
            };
            if let Ok(answer) = value::answer(catalogue, input, &said.value) {
                let _ = answers.set(catalogue, id, person, answer);
            }
        }
        if let Some(place) = &self.state.place {
            place_answers(catalogue, place, &mut answers);
        }
        answers
    }

    fn remember(&mut self) {
        if self.undo.len() == UNDO_STEPS {
            self.undo.remove(0);
        }
        self.undo.push(self.state.clone());
    }
}

/// An input by its id.
#[must_use]
pub fn find<'c>(catalogue: &'c Catalogue, input: &str) -> Option<(u16, &'c Input)> {
    let at = catalogue.inputs.iter().position(|i| i.id == input)?;
    Some((u16::try_from(at).ok()?, &catalogue.inputs[at]))
}

/// A place answers every input of its screen: from the table, or with *cannot say*.
fn place_answers(catalogue: &Catalogue, place: &Place, answers: &mut Answers) {
    for (at, input) in catalogue.inputs.iter().enumerate().filter(|(_, i)| i.screen == PLACE_SCREEN && !i.per_person) {
        let Ok(id) = u16::try_from(at) else { continue };
        let given =
            place.inputs.iter().find(|(name, _)| *name == input.id).filter(|_| place.kind != PlaceKind::Unknown);
        let answer = given.and_then(|(_, v)| value::answer(catalogue, input, v).ok()).unwrap_or(Answer::CannotSay);
        let _ = answers.set(catalogue, id, None, answer);
    }
}

#[cfg(test)]
mod sample;
#[cfg(test)]
mod tests;
