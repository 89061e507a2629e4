//! Opaque addresses: a step number or the name of a general page, never an answer, a right or a place.

/// A page of the app.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Route {
    /// Language and country.
    Welcome,
    /// What is needed most.
    Need,
    /// What is kept on this device.
    Keep,
    /// Where you live.
    Place,
    /// The numbered screen of this conversation, from 1.
    Question(u32),
    /// Everything said so far.
    Answers,
    /// A first look: what is certain, and what households alike often have.
    First,
    /// Everything that is still open, on one page.
    Quick,
    /// The rights, grouped.
    Results,
    /// The right that was opened n-th in this conversation, from 1: the number alone names no right.
    Right(u32),
    /// All documents, to be ticked off.
    Papers,
    /// What changes over the coming years.
    Ahead,
    /// The rights along one number.
    WhatIf,
    /// The page to print.
    Print,
    /// Reminders for a calendar.
    Reminders,
    /// A text for another app.
    Share,
    /// A code that carries the conversation to a phone.
    Carry,
    /// Opening such a code.
    Take,
    /// Helping somebody: two doors.
    Together,
    /// The files of people who are helped.
    Files,
    /// What a person is told before a file is kept.
    Consent,
    /// Giving the answers, or the open file, to somebody as a sealed file.
    Hand,
    /// What was done for the person whose file is open.
    Journal,
    /// What that person lets others do.
    Mandate,
    /// What this is, and privacy.
    About,
    /// For whom Pont works, and for whom not yet.
    Accessibility,
    /// Who made what it is made of, and the licences.
    Credits,
    /// The towns that have a folder of their own.
    Towns,
    /// Language, theme, text size, storage.
    Settings,
    /// A person can help.
    Help,
    /// Food, shelter, violence: no question needed.
    Urgent,
    /// No such page.
    Unknown,
}

impl Route {
    /// One of each kind.
    pub const ALL: [Route; 32] = [
        Route::Welcome,
        Route::Need,
        Route::Keep,
        Route::Place,
        Route::Question(1),
        Route::Answers,
        Route::First,
        Route::Quick,
        Route::Results,
        Route::Right(1),
        Route::Papers,
        Route::Ahead,
        Route::WhatIf,
        Route::Print,
        Route::Reminders,
        Route::Share,
        Route::Carry,
        Route::Take,
        Route::Together,
        Route::Files,
        Route::Consent,
        Route::Hand,
        Route::Journal,
        Route::Mandate,
        Route::About,
        Route::Accessibility,
        Route::Credits,
        Route::Towns,
        Route::Settings,
        Route::Help,
        Route::Urgent,
        Route::Unknown,
    ];

    /// The page of a path below the base.
    #[must_use]
    pub fn of(path: &str) -> Route {
        let mut parts = path.trim_matches('/').split('/');
        let (first, second, more) = (parts.next().unwrap_or_default(), parts.next(), parts.next());
        let number = || second.filter(|t| !t.starts_with('0')).and_then(|t| t.parse().ok());
        match (first, second, more) {
            ("" | "index.html", None, _) => Route::Welcome,
            ("need", None, _) => Route::Need,
            ("keep", None, _) => Route::Keep,
            ("place", None, _) => Route::Place,
            ("answers", None, _) => Route::Answers,
            ("first", None, _) => Route::First,
            ("quick", None, _) => Route::Quick,
            ("results", None, _) => Route::Results,
            ("papers", None, _) => Route::Papers,
            ("ahead", None, _) => Route::Ahead,
            ("what-if", None, _) => Route::WhatIf,
            ("print", None, _) => Route::Print,
            ("reminders", None, _) => Route::Reminders,
            ("share", None, _) => Route::Share,
            ("carry", None, _) => Route::Carry,
            ("take", None, _) => Route::Take,
            ("together", None, _) => Route::Together,
            ("files", None, _) => Route::Files,
            ("consent", None, _) => Route::Consent,
            ("hand", None, _) => Route::Hand,
            ("journal", None, _) => Route::Journal,
            ("mandate", None, _) => Route::Mandate,
            ("about", None, _) => Route::About,
            ("accessibility", None, _) => Route::Accessibility,
            ("credits", None, _) => Route::Credits,
            ("towns", None, _) => Route::Towns,
            ("settings", None, _) => Route::Settings,
            ("help", None, _) => Route::Help,
            ("urgent", None, _) => Route::Urgent,
            ("q", Some(_), None) => number().map_or(Route::Unknown, Route::Question),
            ("r", Some(_), None) => number().map_or(Route::Unknown, Route::Right),
            _ => Route::Unknown,
        }
    }

    /// Its path below the base, without a leading slash.
    #[must_use]
    pub fn path(self) -> String {
        match self {
            Route::Welcome | Route::Unknown => String::new(),
            Route::Question(n) => format!("q/{n}"),
            Route::Right(n) => format!("r/{n}"),
            other => other.name().to_owned(),
        }
    }

    /// Its name, for the words of its title (`title-<name>`).
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Route::Welcome => "welcome",
            Route::Need => "need",
            Route::Keep => "keep",
            Route::Place => "place",
            Route::Question(_) => "question",
            Route::Answers => "answers",
            Route::First => "first",
            Route::Quick => "quick",
            Route::Results => "results",
            Route::Right(_) => "right",
            Route::Papers => "papers",
            Route::Ahead => "ahead",
            Route::WhatIf => "what-if",
            Route::Print => "print",
            Route::Reminders => "reminders",
            Route::Share => "share",
            Route::Carry => "carry",
            Route::Take => "take",
            Route::Together => "together",
            Route::Files => "files",
            Route::Consent => "consent",
            Route::Hand => "hand",
            Route::Journal => "journal",
            Route::Mandate => "mandate",
            Route::About => "about",
            Route::Accessibility => "accessibility",
            Route::Credits => "credits",
            Route::Towns => "towns",
            Route::Settings => "settings",
            Route::Help => "help",
            Route::Urgent => "urgent",
            Route::Unknown => "unknown",
        }
    }

    /// Whether its code comes with the later pages (`pages/later.rs`) rather than with the first questions.
    #[must_use]
    pub fn comes_later(self) -> bool {
        !matches!(
            self,
            Route::Welcome
                | Route::Need
                | Route::Keep
                | Route::Place
                | Route::Question(_)
                | Route::Help
                | Route::Urgent
                | Route::Unknown
        )
    }

    /// Whether a screen in a lobby shows it: what makes files, hands texts to other apps, or asks whose device this is, is left out.
    #[must_use]
    pub fn stands_in_a_lobby(self) -> bool {
        !matches!(
            self,
            Route::Keep
                | Route::Reminders
                | Route::Share
                | Route::Take
                | Route::Towns
                | Route::Together
                | Route::Files
                | Route::Consent
                | Route::Hand
                | Route::Journal
                | Route::Mandate
        )
    }

    /// Whether it shows something of the conversation, so that it needs one.
    #[must_use]
    pub fn needs_journey(self) -> bool {
        matches!(
            self,
            Route::Place
                | Route::Question(_)
                | Route::Answers
                | Route::First
                | Route::Quick
                | Route::Results
                | Route::Right(_)
                | Route::Papers
                | Route::Ahead
                | Route::WhatIf
                | Route::Print
                | Route::Reminders
                | Route::Share
                | Route::Carry
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_route_is_found_again_from_its_path() {
        let numbered = [Route::Question(7), Route::Right(31)];
        for route in Route::ALL.into_iter().filter(|&r| r != Route::Unknown).chain(numbered) {
            assert_eq!(Route::of(&route.path()), route);
            assert_eq!(Route::of(&format!("/{}/", route.path())), route);
        }
    }

    #[test]
    fn other_paths_lead_nowhere() {
        for path in ["q", "q/", "q/0", "q/-1", "q/1/2", "q/99999999999", "r/x", "rsa", "place/31000", "answers/1"] {
            assert_eq!(Route::of(path), Route::Unknown, "{path}");
        }
    }
}
