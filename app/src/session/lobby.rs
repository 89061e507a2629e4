//! The screen in a lobby: nothing is kept, and whoever leaves is forgotten.

use super::{Loading, Session};
use crate::aloud::Reading;
use crate::browser::{clock, page, service, sound};
use crate::kiosk::{Kiosk, Presence, QUIET, Watch};
use crate::language::{Country, Language};
use crate::route::Route;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// How long a newer version may take to come in, in milliseconds.
const PATIENCE: i32 = 3_000;

/// After how long what did not come is asked for again, in milliseconds.
const AGAIN: i32 = 60_000;

/// How often the question whether somebody is there sounds, in seconds.
const RING: u32 = 10;

impl Session {
    /// Whether this is a screen in a lobby: nothing is kept, and nothing leads out.
    #[must_use]
    pub fn locked(self) -> bool {
        self.kiosk.with_value(Option::is_some)
    }

    /// How the screen in a lobby is set up; elsewhere as one that says nothing.
    #[must_use]
    pub fn kiosk(self) -> Kiosk {
        self.kiosk.get_value().unwrap_or_default()
    }

    /// Takes a language on the screen in a lobby, and goes on to what is asked first there.
    pub fn greet(self, language: Language) {
        // Browsers let a page sound only once somebody touched it.
        sound::prepare();
        self.choose_language(language);
        if self.kiosk().country.is_some() {
            self.go(Route::Need);
        }
    }

    /// Somebody is there.
    pub fn stay(self) {
        self.presence.set(Presence::There);
    }

    /// Forgets everything that was said: the page begins anew, with nothing in memory.
    pub fn leave(self) {
        if !self.update_ready.get_untracked() {
            return page::reload();
        }
        // Whether the newer version comes or not, what was said does not stay.
        page::after(PATIENCE, page::reload);
        service::update();
    }

    /// Whether anything was said or chosen that the next person must not see.
    #[must_use]
    pub fn touched(self) -> bool {
        self.language_chosen.get() || self.route.get() != Route::Welcome || self.journey.with(|j| !j.is_empty())
    }

    pub(super) fn open_lobby(self) {
        page::set_root_data("lobby", Some("true"));
        page::keep_from_clipboard();
        // A wall that nobody touched asks nobody, and who listens is there.
        self.watch_presence(
            QUIET,
            move || untrack(|| self.touched()) && self.aloud.get_untracked() != Reading::On,
            move || self.leave(),
        );
        self.stock();
    }

    /// Asks whether somebody is there after so many quiet seconds in which it matters; then nobody is.
    pub(super) fn watch_presence(self, patience: u32, matters: impl Fn() -> bool + 'static, gone: impl Fn() + 'static) {
        let watch = StoredValue::new(Watch::from(clock::seconds(), patience));
        page::on_sign(move || {
            // Once asked, only the answer counts: a sleeve on the glass is nobody.
            if self.presence.get_untracked() == Presence::There {
                watch.update_value(Watch::sign);
            }
        });
        Effect::new(move |_| {
            if self.presence.get() == Presence::There {
                watch.update_value(Watch::sign);
            }
        });
        page::every_second(move || {
            if !matters() {
                watch.update_value(Watch::sign);
            }
            let presence = watch.try_update_value(|w| w.look(clock::seconds())).unwrap_or(Presence::There);
            if presence == self.presence.get_untracked() {
                return;
            }
            self.presence.set(presence);
            match presence {
                Presence::Asked(left) if left % RING == 0 => sound::ring(),
                Presence::Gone => gone(),
                _ => {}
            }
        });
    }

    /// Fetches all that the screen may need, until it is there.
    fn stock(self) {
        spawn_local(async move {
            let countries = self.kiosk().country.map_or(Country::ALL.to_vec(), |country| vec![country]);
            let codes: Vec<&str> = countries.iter().map(|country| country.code()).collect();
            if service::stock(&codes).await {
                self.stocked.set(true);
                // What the first page needs came too late for it.
                if self.loading.get_untracked() == Loading::Failed {
                    self.retry();
                }
            } else {
                page::after(AGAIN, move || self.stock());
            }
        });
    }
}
