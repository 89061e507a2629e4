//! Fetching words, law and places: all before the first answer, one identical set for a whole country.

use super::Session;
use crate::browser::{fetch, page, prefs, service, storage, worker};
use crate::language::{Country, Language};
use crate::territory::Territory;
use crate::towns::Towns;
use crate::words::Words;
use leptos::prelude::*;
use leptos::task::spawn_local;
use litemap::LiteMap;
use std::sync::Arc;

/// Whether files are on their way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Loading {
    /// The first words.
    Words,
    /// Nothing: what is needed is here.
    Done,
    /// A country's law and places.
    Country,
    /// They did not come: offer `retry`.
    Failed,
    /// They came, but this version of the app cannot read them: offer `update`.
    Unreadable,
}

/// Whether the code of the later pages is here (see `pages/later.rs`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Later {
    /// Not asked for.
    Away,
    /// It is on its way.
    Coming,
    /// It is here.
    Here,
    /// It did not come: offer `retry`.
    Failed,
}

/// Texts that were fetched, by language and file; kept so that a change of language asks for nothing.
#[derive(Debug, Clone, Default)]
pub struct Served {
    texts: LiteMap<(Language, &'static str), Arc<str>>,
    /// The content hash in the file name of the catalogue.
    pub(super) catalogue: String,
    /// Its bytes, as they came.
    law: Arc<[u8]>,
    /// The language that was tapped last.
    pub(super) wanted: Option<Language>,
}

/// The file of the pages' words, and of the inputs that all countries share.
const GENERAL: [&str; 2] = ["app", "common"];

/// Number words: an amount is echoed in words once they are here, and no question waits for them.
const LATER: &str = "numbers";

/// What a country's questions need besides: its own words, and what hard words mean.
fn files(country: Option<Country>) -> impl Iterator<Item = &'static str> {
    GENERAL.into_iter().chain(country.into_iter().flat_map(|c| [c.code(), "glossary"]))
}

impl Session {
    /// The words first, then a draft, then the preferred country.
    pub(super) fn load_first(self) {
        spawn_local(async move {
            if !self.fetch_first_words().await {
                page::show_failed();
                return;
            }
            self.loading.set(Loading::Done);
            if !self.locked() {
                match storage::load(storage::Document::Draft).await {
                    Ok(Some(stored)) => self.found_draft(&stored),
                    Ok(None) => {}
                    Err(problem) => self.kept.set(problem.into()),
                }
                self.look_for_files().await;
            }
            self.ready.set(true);
            if page::remove_first_view() {
                page::focus_heading();
            }
            let country = match self.locked() {
                true => self.kiosk().country,
                false => prefs::read(prefs::Preference::Country).and_then(|c| Country::of(&c)),
            };
            if let Some(country) = country
                && self.country.get_untracked().is_none()
            {
                self.journey.update(|j| j.set_country(country));
                self.load_country(country).await;
            }
            self.settle(self.route.get_untracked());
        });
    }

    /// The words of the language tapped on the first page, even if the tap comes while others are on their way.
    async fn fetch_first_words(self) -> bool {
        loop {
            let language = self.language.get_untracked();
            if !self.fetch_words(language).await {
                return false;
            }
            match page::root_data("language").and_then(|l| Language::of(&l)).filter(|&l| l != language) {
                None => return true,
                Some(tapped) => {
                    self.language.set(tapped);
                    self.language_chosen.set(true);
                }
            }
        }
    }

    /// Tries again what did not come.
    pub fn retry(self) {
        self.loading.set(Loading::Words);
        if self.later.get_untracked() == Later::Failed {
            self.later.set(Later::Away);
        }
        spawn_local(async move {
            if !self.fetch_words(self.language.get_untracked()).await {
                self.loading.set(Loading::Failed);
                return;
            }
            self.loading.set(Loading::Done);
            if let Some(country) = self.country.get_untracked() {
                self.load_country(country).await;
            }
        });
    }

    /// The file name of the law that is here, with the hash of its content; empty before.
    #[must_use]
    pub fn law_version(self) -> String {
        // `fr-2fd09c2d0ca3944f.pont`
        self.files.with_value(|f| f.catalogue.split(['-', '.']).nth(1).unwrap_or_default().to_owned())
    }

    /// The bytes of the law that is in use.
    #[must_use]
    pub fn law(self) -> Arc<[u8]> {
        self.files.with_value(|f| f.law.clone())
    }

    /// Whether the law that is in use is, to the bit, the one that its file's name announces. Nothing while none is here, or
    /// where the device cannot tell.
    pub async fn law_is_whole(self) -> Option<bool> {
        let announced = self.law_version();
        if announced.is_empty() {
            return None;
        }
        Some(worker::sha256(&self.law()).await?.starts_with(&announced))
    }

    /// The words of a language from what is already here.
    #[must_use]
    pub fn words_in(self, language: Language) -> Option<Words> {
        let names = files(self.country.get_untracked()).chain([LATER]);
        self.files.with_value(|files| {
            let texts: Vec<_> = names.filter_map(|name| files.texts.get(&(language, name))).collect();
            (!texts.is_empty()).then(|| Words::new(language, texts.into_iter().map(AsRef::as_ref)))
        })
    }

    /// Fetches the words of a language; they are shown if it is the present one. False where they did not come.
    pub(super) async fn fetch_words(self, language: Language) -> bool {
        for name in files(self.country.get_untracked()) {
            if !self.fetch_text(language, name).await {
                return false;
            }
        }
        self.show_words();
        true
    }

    /// Builds the words that are shown from the texts that are here.
    pub(super) fn show_words(self) {
        let language = self.language.get_untracked();
        if let Some(words) = self.words_in(language) {
            self.words.set(words);
        }
        let office = self.country.get_untracked().map(|c| c.office_language(language)).filter(|&o| o != language);
        self.office_words.set(office.and_then(|o| self.words_in(o)));
        let second = self.second.get_untracked().filter(|&l| l != language);
        self.second_words.set(second.and_then(|l| self.words_in(l)));
    }

    /// Everything a country needs: its law, all its places, its words in all four languages.
    pub(super) async fn load_country(self, country: Country) {
        self.country.set(Some(country));
        self.loading.set(Loading::Country);
        let own = self.language.get_untracked();
        let fetched = self.fetch_country(country, own).await;
        if self.country.get_untracked() != Some(country) {
            return;
        }
        match fetched {
            Ok(()) => self.loading.set(Loading::Done),
            Err(problem) => {
                self.loading.set(problem);
                return;
            }
        }
        self.show_words();
        service::keep_country(country.code());
        self.fetch_text(own, LATER).await;
        for language in Language::ALL.into_iter().filter(|&l| l != own) {
            for name in files(Some(country)).chain([LATER]) {
                self.fetch_text(language, name).await;
            }
        }
        self.show_words();
    }

    async fn fetch_country(self, country: Country, language: Language) -> Result<(), Loading> {
        let code = country.code();
        let index = fetch::json("data/index.json").await.map_err(|_| Loading::Failed)?;
        let named = |what: &str| fetch::text_at(&index, &[code, what]).ok_or(Loading::Unreadable);
        let (law, places, towns) = (named("catalogue")?, named("places")?, named("towns")?);
        let law_bytes: Arc<[u8]> = fetch::bytes(&format!("data/{law}")).await.map_err(|_| Loading::Failed)?.into();
        let catalogue = pont_rules::read(&law_bytes).map_err(|_| Loading::Unreadable)?;
        for name in [code, "glossary"] {
            if !self.fetch_text(language, name).await {
                return Err(Loading::Failed);
            }
        }
        let bytes = fetch::bytes(&format!("data/{places}")).await.map_err(|_| Loading::Failed)?;
        let places = Territory::read(bytes).map_err(|_| Loading::Unreadable)?;
        let towns = fetch::text(&format!("data/{towns}")).await.map_err(|_| Loading::Failed)?;
        // Another country may have been chosen meanwhile: its law must not be replaced by what comes late.
        if self.country.get_untracked() != Some(country) {
            return Ok(());
        }
        self.ahead.set_value(None);
        self.files.update_value(|f| (f.catalogue, f.law) = (law, law_bytes));
        self.places.set(Some(Arc::new(places)));
        let towns = Towns::read(&towns);
        if let Some(town) = towns.of(&self.kiosk().town) {
            page::set_colour("--town", &town.colour);
        }
        self.towns.set(Some(Arc::new(towns)));
        self.catalogue.set(Some(Arc::new(catalogue)));
        Ok(())
    }

    async fn fetch_text(self, language: Language, name: &'static str) -> bool {
        if self.files.with_value(|f| f.texts.contains_key(&(language, name))) {
            return true;
        }
        let Ok(text) = fetch::text(&format!("locales/{}/{name}.ftl", language.code())).await else { return false };
        self.files.update_value(|f| {
            f.texts.insert((language, name), text.into());
        });
        true
    }
}
