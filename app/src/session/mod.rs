//! The running conversation, as the pages see it: signals to read, and one method for everything a person can do.

mod actions;
mod ahead;
mod asking;
mod cabinet;
mod carry;
mod hand;
mod keeping;
mod loading;
mod lobby;
mod people;
mod settings;
mod shown;

pub use crate::kept::{Kept, Storage};
pub use cabinet::{File, Files, FilesTrouble, Opened};
pub use carry::Trouble;
pub use hand::{HandTrouble, Handed, KIND, NAME};
pub use loading::{Later, Loading, Served};
pub use people::at_most;
pub use shown::Shown;

use crate::aloud::Reading;
use crate::browser::{clock, history, page, prefs, service, tabs};
use crate::journey::{Journey, Progress};
use crate::kiosk::{Kiosk, Presence};
use crate::language::{Country, Language};
use crate::route::Route;
use crate::territory::Territory;
use crate::towns::Towns;
use crate::words::Words;
use leptos::prelude::*;
use pont_rules::model::{Catalogue, Day};
use pont_rules::results::{Next, Profile, Results};
use pont_rules::timeline::Timeline;
use pont_rules::{Scope, calendar, evaluate, next_from};
use std::sync::Arc;

/// The state that every page shares. A handle: copying it copies no data.
#[derive(Debug, Clone, Copy)]
pub struct Session {
    /// The page that is shown.
    pub route: RwSignal<Route>,
    /// The language of the interface.
    pub language: RwSignal<Language>,
    /// Whether the person chose it, rather than the browser.
    pub language_chosen: RwSignal<bool>,
    /// The words of that language. Empty for an instant at the very start.
    pub words: RwSignal<Words>,
    /// The language of somebody who reads along: its words stand small below those of the person.
    pub second: RwSignal<Option<Language>>,
    /// The words of that language, once they are there.
    pub second_words: RwSignal<Option<Words>>,
    /// Whether the screen is turned towards somebody who sits opposite.
    pub turned: RwSignal<bool>,
    /// The words of the office's language, once a country is chosen and they are there (for print).
    pub office_words: RwSignal<Option<Words>>,
    /// The country whose law is asked.
    pub country: RwSignal<Option<Country>>,
    /// That country's law, once it is here.
    pub catalogue: RwSignal<Option<Arc<Catalogue>>>,
    /// That country's places, once they are here.
    pub places: RwSignal<Option<Arc<Territory>>>,
    /// That country's towns that say more of themselves, once they are here.
    pub towns: RwSignal<Option<Arc<Towns>>>,
    /// The name of the town that is looked at with an invented household; nothing where somebody speaks of their own.
    pub preview: RwSignal<Option<String>>,
    /// On a screen in a lobby: whether somebody is there.
    pub presence: RwSignal<Presence>,
    /// On such a screen: everything that it needs is on the device.
    pub stocked: RwSignal<bool>,
    /// Whether files are on their way, or did not come.
    pub loading: RwSignal<Loading>,
    /// Whether the code of the later pages is here.
    pub later: RwSignal<Later>,
    /// The first words are here, and a draft was looked for: the app can show itself.
    pub ready: RwSignal<bool>,
    /// What was said so far. Change it through this session's methods only.
    pub journey: RwSignal<Journey>,
    /// What follows from it; nothing while the law is not here or the date is not known.
    pub results: Memo<Option<Arc<Results>>>,
    /// What comes next.
    pub next: Memo<Option<Arc<Next>>>,
    /// What households alike often have, once it is certain which ones are alike.
    pub profile: Memo<Option<Arc<Profile>>>,
    /// How far the conversation is.
    pub progress: Memo<Progress>,
    /// The day for which everything is worked out.
    pub today: RwSignal<Day>,
    /// The device's clock is earlier than the law: ask for the date (`set_today`).
    pub clock_wrong: Memo<bool>,
    /// What the person chose to keep on this device.
    pub storage: RwSignal<Storage>,
    /// Whether that works.
    pub kept: RwSignal<Kept>,
    /// A draft waits: show only Continue, New, Erase (`resume`, `start_new`, `erase`).
    pub draft_waits: RwSignal<bool>,
    /// The same conversation is open in another tab.
    pub other_tab: RwSignal<bool>,
    /// The browser believes that there is a network.
    pub online: RwSignal<bool>,
    /// A newer version waits (`update`).
    pub update_ready: RwSignal<bool>,
    /// `light`, `dark`, `contrast`, or as the device.
    pub theme: RwSignal<Option<String>>,
    /// `large`, `largest`, or normal.
    pub text_size: RwSignal<Option<String>>,
    /// Which folds of the results stand open, one bit each. In memory only.
    pub unfolded: StoredValue<u64>,
    /// Whether the page is being read aloud.
    pub aloud: RwSignal<Reading>,
    /// Whether each option can be heard alone: from the first reading on, until the person stops one.
    pub hearing: RwSignal<bool>,
    /// `slow`, `fast`, or normal: how it is read aloud.
    pub voice_speed: RwSignal<Option<String>>,
    /// The files of people whom the owner of the device helps.
    pub cabinet: RwSignal<Files>,
    /// The number of the one that is open.
    pub file: RwSignal<Option<u32>>,
    /// What a link brought to be opened; empty where none did.
    brought: StoredValue<String>,
    /// How the screen in a lobby is set up; nothing elsewhere.
    kiosk: StoredValue<Option<Kiosk>>,
    files: StoredValue<Served>,
    draft: StoredValue<keeping::Draft>,
    shelf: StoredValue<cabinet::Shelf>,
    /// What changes over the coming years, with the question that it answers.
    ahead: StoredValue<Option<(Vec<u8>, Arc<Timeline>)>>,
}

impl Session {
    /// Starts the session: reads preferences, looks for a draft, fetches words, listens to the browser.
    #[must_use]
    pub fn start() -> Session {
        let kiosk = Kiosk::of(&history::path());
        let locked = kiosk.is_some();
        if locked {
            history::lock();
        }
        let brought = history::take_fragment();
        // A screen for everybody begins as it came: what a browser may still hold is nobody's wish there.
        let read = |preference| if locked { None } else { prefs::read(preference) };
        let early = page::root_data("language").and_then(|l| Language::of(&l));
        let chosen = early.or_else(|| read(prefs::Preference::Language).and_then(|l| Language::of(&l)));
        let asked = || page::browser_languages().iter().find_map(|l| Language::of(l));
        let language = chosen.or_else(asked).unwrap_or(Language::Fr);
        let journey = RwSignal::new(Journey::default());
        let catalogue = RwSignal::new(None::<Arc<Catalogue>>);
        let today = RwSignal::new(clock::today());
        // A day of tolerance: the law's own date was written in another time zone.
        let clock_wrong = Memo::new(move |_| {
            catalogue.with(|c| {
                c.as_ref().is_some_and(|c| today.get() + 1 < c.checked || today.get() < calendar::first_day(c.from))
            })
        });
        // The answers apart: a step through the screens, or a mark on a right, works nothing out again.
        let answers = Memo::new(move |_| catalogue.with(|c| c.as_ref().map(|c| journey.with(|j| j.answers(c)))));
        let preference = Memo::new(move |_| catalogue.with(|c| c.as_ref().map(|c| journey.with(|j| j.preference(c)))));
        let results = Memo::new(move |_| {
            let catalogue = catalogue.get().filter(|_| !clock_wrong.get())?;
            let answers = answers.get()?;
            let mut results = evaluate(&catalogue, &answers, today.get(), Scope::Published);
            // A right of a town is told to those who are known to live there.
            results.findings.retain(|f| f.certain_holder || f.holder.is_some());
            Some(Arc::new(results))
        });
        let next = Memo::new(move |_| {
            let (catalogue, results) = (catalogue.get()?, results.get()?);
            let (answers, preference) = (answers.get()?, preference.get()?);
            Some(Arc::new(next_from(&catalogue, &answers, today.get(), &results, &preference)))
        });
        let progress =
            Memo::new(move |_| next.with(|n| n.as_ref().map(|n| journey.with(|j| j.progress(n))).unwrap_or_default()));
        let profile = Memo::new(move |_| {
            let catalogue = catalogue.get().filter(|_| !clock_wrong.get())?;
            pont_rules::profile(&catalogue, &answers.get()?, today.get()).map(Arc::new)
        });
        let session = Session {
            route: RwSignal::new(Route::of(&history::path())),
            language: RwSignal::new(language),
            language_chosen: RwSignal::new(chosen.is_some()),
            words: RwSignal::new(Words::new(language, [])),
            second: RwSignal::new(
                read(prefs::Preference::Second).and_then(|l| Language::of(&l)).filter(|&l| l != language),
            ),
            second_words: RwSignal::new(None),
            turned: RwSignal::new(false),
            office_words: RwSignal::new(None),
            country: RwSignal::new(None),
            catalogue,
            places: RwSignal::new(None),
            towns: RwSignal::new(None),
            preview: RwSignal::new(None),
            presence: RwSignal::new(Presence::There),
            stocked: RwSignal::new(false),
            loading: RwSignal::new(Loading::Words),
            later: RwSignal::new(Later::Away),
            ready: RwSignal::new(false),
            journey,
            results,
            next,
            profile,
            progress,
            today,
            clock_wrong,
            storage: RwSignal::new(if locked { Storage::Nothing } else { Storage::Undecided }),
            kept: RwSignal::new(Kept::NotAsked),
            draft_waits: RwSignal::new(false),
            other_tab: RwSignal::new(false),
            online: RwSignal::new(page::online()),
            update_ready: RwSignal::new(false),
            theme: RwSignal::new(read(prefs::Preference::Theme)),
            text_size: RwSignal::new(read(prefs::Preference::Text)),
            unfolded: StoredValue::new(0),
            aloud: RwSignal::new(Reading::Off),
            hearing: RwSignal::new(false),
            voice_speed: RwSignal::new(read(prefs::Preference::VoiceSpeed)),
            cabinet: RwSignal::new(Files::None),
            file: RwSignal::new(None),
            shelf: StoredValue::new(cabinet::Shelf::default()),
            brought: StoredValue::new(brought),
            kiosk: StoredValue::new(kiosk),
            files: StoredValue::new(Served::default()),
            draft: StoredValue::new(keeping::Draft::default()),
            ahead: StoredValue::new(None),
        };
        session.listen();
        if locked {
            session.open_lobby();
        }
        session.load_first();
        session
    }

    fn listen(self) {
        history::on_move(move || self.arrive(Route::of(&history::path())));
        page::on_online(move |online| self.online.set(online));
        if !self.locked() {
            tabs::listen(move |heard| self.hear(heard));
        }
        service::start(move || self.update_ready.set(true));
        // Where nothing is kept a page that is left forgets, whatever the browser brings back.
        let shared = move || self.storage.get_untracked() == Storage::Nothing;
        page::on_hide(move || {
            if shared() {
                self.forget_conversation();
            }
        });
        page::on_brought_back(move || {
            if shared() {
                page::reload();
            }
        });
        Effect::new(move |_| {
            let language = self.language.get();
            page::set_language(language.code(), language.direction());
        });
        Effect::new(move |_| {
            self.theme.with(|t| page::set_root_data("theme", t.as_deref()));
            self.text_size.with(|t| page::set_root_data("text", t.as_deref()));
            page::set_root_data("turned", self.turned.get().then_some("true"));
            page::set_root_data("hearing", self.hearing.get().then_some("true"));
        });
        page::on_print(move |prints| {
            untrack(|| match self.words.get() {
                words if !words.has("app-name") => {}
                words if prints => page::set_title(&words.text("app-name")),
                _ => page::set_title(&self.title()),
            });
        });
        Effect::new(move |_| {
            // Until the first words are here the document keeps the title it came with.
            if self.words.with(|w| w.has("app-name")) {
                page::set_title(&self.title());
            }
        });
    }

    /// The title of the window: the step and its broad topic, or what came in its place; never an answer or a right.
    #[must_use]
    pub fn title(self) -> String {
        let words = self.words.get();
        // Whoever looks at a lobby's screen from afar sees no topic.
        if self.locked() {
            return words.text("app-name");
        }
        if let Some(key) = self.state_key() {
            return words.text(key);
        }
        // While a draft waits nothing of it shows, not even its topic.
        let route = if self.draft_waits.get() { Route::Welcome } else { self.route.get() };
        let number = match route {
            Route::Question(n) | Route::Right(n) => i64::from(n),
            _ => 0,
        };
        let topic = match route {
            Route::Question(n) => self.journey.with(|j| j.screen(n)).map(|s| s.topic).filter(|t| !t.is_empty()),
            _ => None,
        };
        let topic = topic.map(|t| words.text(&format!("topic-{t}"))).unwrap_or_default();
        words.with(&format!("title-{}", route.name()), &[("number", number.into()), ("topic", topic.into())])
    }
}

/// The session of this page.
///
/// # Panics
/// Outside the app component, which provides it.
#[must_use]
pub fn use_session() -> Session {
    expect_context::<Session>()
}
