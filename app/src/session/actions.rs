//! Everything that a person can do.

use super::{Session, Storage};
use crate::browser::{history, page};
use crate::journey::invented;
use crate::journey::{Asked, Household, Journey, Mark, Need, PLACE_SCREEN, Right, Said, Screen, Value};
use crate::language::Country;
use crate::place::Place;
use crate::route::Route;
use leptos::prelude::*;
use leptos::task::spawn_local;
use pont_rules::model::Day;

impl Session {
    /// Chooses the country and fetches what it needs.
    pub fn choose_country(self, country: Country) {
        self.journey.update(|j| j.set_country(country));
        spawn_local(async move {
            self.load_country(country).await;
            self.preferences_changed();
        });
        self.keep();
    }

    /// Says what the person needs most.
    pub fn choose_needs(self, needs: Vec<Need>) {
        self.journey.update(|j| j.set_needs(needs));
        self.keep();
    }

    /// Says which day it is, where the device's clock is wrong.
    pub fn set_today(self, day: Day) {
        self.today.set(day);
    }

    /// Whether the conversation can begin: language, country and storage are chosen and the files are here.
    #[must_use]
    pub fn can_begin(self) -> bool {
        self.catalogue.with(Option::is_some) && self.storage.get() != Storage::Undecided && !self.clock_wrong.get()
    }

    /// Begins, or goes on: the place first, then whatever still matters most.
    pub fn begin(self) {
        if self.journey.with_untracked(|j| j.place().is_none()) { self.go(Route::Place) } else { self.advance() }
    }

    /// Goes to the next question, or to the results when nothing could change them any more.
    pub fn advance(self) {
        let next = self.next_route();
        self.go(next.unwrap_or(Route::Welcome));
    }

    /// Where the conversation goes on; nothing while the law is not here.
    fn next_route(self) -> Option<Route> {
        let catalogue = self.catalogue.get_untracked()?;
        let question = self.next.with_untracked(|n| n.as_ref().map(|n| n.question.clone()))?;
        Some(match question {
            None => Route::Results,
            Some(question) => Route::Question(self.change_journey(|j| {
                let number = j.open(&catalogue, &question);
                j.go_to(number);
                number
            })),
        })
    }

    /// Shows the rights of a town with an invented household, marked as such. Nothing of it is kept, and a draft on this device
    /// stays as it is.
    pub fn preview_town(self, code: &str) {
        let (catalogue, towns) = (self.catalogue.get_untracked(), self.towns.get_untracked());
        let place = self.places.with_untracked(|t| {
            let territory = t.as_ref()?;
            Some(Place::of_town(&territory.by_code(code)?, territory))
        });
        let (Some(catalogue), Some(towns), Some(place)) = (catalogue, towns, place) else { return };
        let Some(country) = self.country.get_untracked() else { return };
        self.storage.set(Storage::Nothing);
        self.preview.set(Some(place.name.clone()));
        self.journey.set(invented(&catalogue, country, towns.sample(), place));
        self.go(Route::Results);
    }

    /// Ends it: everything begins anew, as when the app is opened.
    pub fn end_preview(self) {
        history::replace(&Route::Welcome.path());
        page::reload();
    }

    /// Says where the household lives, and goes on.
    pub fn answer_place(self, place: Place) {
        self.change_journey(|j| j.set_place(place));
        self.advance();
    }

    /// Says who lives here, and goes on.
    pub fn answer_household(self, household: Household) {
        self.change_journey(|j| j.set_household(household));
        self.advance();
    }

    /// Records the answers of a screen, and goes on. Questions of the screen without an entry stay open.
    pub fn answer_screen(self, entries: Vec<(Asked, Said)>) {
        self.change_journey(|j| j.answer(entries));
        self.advance();
    }

    /// Records answers and stays on the page.
    pub fn answer_beside(self, entries: Vec<(Asked, Said)>) {
        if !entries.is_empty() {
            self.change_journey(|j| j.answer(entries));
        }
    }

    /// *I don't know*, for every question of the screen that is shown.
    pub fn cannot_say(self) {
        self.answer_none(&Value::CannotSay);
    }

    /// *I'd rather not say*, for every question of the screen that is shown.
    pub fn rather_not_say(self) {
        self.answer_none(&Value::Refused);
    }

    /// The screen that is shown, if the address is one of a question.
    #[must_use]
    pub fn screen(self) -> Option<Screen> {
        match self.route.get() {
            Route::Question(number) => self.journey.with(|j| j.screen(number)),
            _ => None,
        }
    }

    /// Goes one step back: the screen before, the place, the first page.
    pub fn back(self) {
        let before = |number| self.journey.with_untracked(|j| j.before(number)).map(Route::Question);
        let to = match self.route.get_untracked() {
            Route::Question(number) => before(number).unwrap_or(Route::Place),
            Route::Place | Route::Keep => Route::Need,
            Route::Need | Route::Unknown => Route::Welcome,
            Route::Reminders => Route::Ahead,
            Route::Share | Route::Carry => Route::Print,
            Route::Quick => Route::Answers,
            Route::Take => Route::Welcome,
            Route::Together => Route::Help,
            Route::Files => Route::Together,
            Route::Consent | Route::Journal | Route::Mandate => Route::Files,
            Route::Hand if self.file.get_untracked().is_some() => Route::Files,
            Route::Hand => Route::Share,
            Route::Right(_) | Route::Papers | Route::Ahead | Route::WhatIf | Route::Print => Route::Results,
            Route::First | Route::Results | Route::Answers => before(u32::MAX).unwrap_or(Route::Welcome),
            Route::Credits | Route::Towns => Route::About,
            Route::Welcome | Route::About | Route::Accessibility | Route::Settings | Route::Help | Route::Urgent => {
                return history::back();
            }
        };
        self.go(to);
    }

    /// Goes to where an answer can be changed.
    pub fn change(self, asked: &Asked) {
        let Some(catalogue) = self.catalogue.get_untracked() else { return };
        if crate::journey::find(&catalogue, &asked.input).is_some_and(|(_, i)| i.screen == PLACE_SCREEN) {
            return self.change_place();
        }
        if let Some(number) = self.change_journey(|j| j.change(&catalogue, asked)) {
            self.go(Route::Question(number));
        }
    }

    /// Goes to where the household can be changed.
    pub fn change_household(self) {
        let number = self.change_journey(|j| j.change_household());
        self.go(Route::Question(number));
    }

    /// Goes to where the place can be changed.
    pub fn change_place(self) {
        self.go(Route::Place);
    }

    /// Takes an answer back: it counts as not asked.
    pub fn forget(self, asked: &Asked) {
        self.change_journey(|j| j.forget(asked));
    }

    /// Takes the last change back; where it was one of country, the other law comes back too.
    pub fn undo(self) {
        self.change_journey(Journey::undo);
        let country = self.journey.with_untracked(Journey::country);
        if let Some(country) = country.filter(|&c| self.country.get_untracked() != Some(c)) {
            self.choose_country(country);
        }
    }

    /// Marks a right, or takes the mark away.
    pub fn mark(self, right: Right, mark: Option<Mark>) {
        self.change_journey(|j| j.set_mark(right, mark));
    }

    /// Notes that an answer was read from a document, or that it was not.
    pub fn note_seen(self, asked: &Asked, seen: bool) {
        self.change_journey(|j| j.note_seen(asked, seen));
    }

    /// Whether somebody helps: a second language stands beside the first, or a file is open.
    #[must_use]
    pub fn helps(self) -> bool {
        self.second_words.with(Option::is_some) || self.file.get().is_some()
    }

    /// Ticks a document off, or takes the tick away.
    pub fn put_at_hand(self, document: &str, is: bool) {
        self.change_journey(|j| j.put_at_hand(document, is));
    }

    /// Opens the page of a right, under a number that names nothing.
    pub fn open_right(self, right: &Right) {
        let number = self.change_journey(|j| j.open_right(right));
        self.go(Route::Right(number));
    }

    /// Leaves at once for a page that anybody might read. What was said is forgotten here: browsers may bring this page back.
    /// A draft that was kept stays.
    pub fn slip_away(self) {
        self.storage.set(Storage::Undecided);
        self.forget_conversation();
        let language = self.language.get_untracked().code();
        page::leave_for(&format!("https://{language}.wikipedia.org/"));
    }

    /// Prints the page that is shown.
    pub fn print(self) {
        page::print();
    }

    /// Shows a page; the back button returns.
    pub fn go(self, route: Route) {
        if self.locked() && !route.stands_in_a_lobby() {
            return;
        }
        if self.route.get_untracked() != route {
            history::push(&route.path());
        }
        self.arrive(route);
    }

    /// Shows the page of an address that is already there.
    pub(super) fn arrive(self, route: Route) {
        self.route.set(route);
        self.settle(route);
        page::focus_heading();
    }

    /// Leads away from an address that has nothing to show: a conversation that was erased, a screen of people who left.
    pub(super) fn settle(self, route: Route) {
        if self.draft_waits.get_untracked() || !route.needs_journey() || !self.ready.get_untracked() {
            return;
        }
        if self.storage.get_untracked() == Storage::Undecided || self.country.get_untracked().is_none() {
            self.replace(Route::Welcome);
            return;
        }
        match route {
            Route::Question(number) if self.journey.with_untracked(|j| j.screen(number).is_none()) => {
                let next = self.next_route().unwrap_or(Route::Results);
                self.replace(next);
            }
            Route::Question(number) if self.journey.with_untracked(|j| j.at() != Some(number)) => {
                self.journey.update(|j| j.go_to(number))
            }
            Route::Right(number) if self.journey.with_untracked(|j| j.right(number).is_none()) => {
                self.replace(Route::Results)
            }
            Route::First if self.profile.with_untracked(Option::is_none) => self.replace(Route::Results),
            _ => {}
        }
    }

    fn answer_none(self, value: &Value) {
        match self.route.get_untracked() {
            Route::Question(number) => self.change_journey(|j| j.answer_none(number, value)),
            Route::Place => self.change_journey(|j| j.set_place(Place::without_town(crate::place::PlaceKind::Unknown))),
            _ => return,
        }
        self.advance();
    }

    fn change_journey<T>(self, change: impl FnOnce(&mut Journey) -> T) -> T {
        let mut journey = self.journey.get_untracked();
        let result = change(&mut journey);
        self.journey.set(journey);
        self.keep();
        result
    }
}
