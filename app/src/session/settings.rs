//! How the app speaks and looks: languages, colours, size of the text, pace of the voice.

use super::{Loading, Session};
use crate::language::Language;
use leptos::prelude::*;
use leptos::task::spawn_local;

impl Session {
    /// Changes the language of the interface once its words are here. Nothing said is lost.
    pub fn choose_language(self, language: Language) {
        self.language_chosen.set(true);
        self.files.update_value(|f| f.wanted = Some(language));
        spawn_local(async move {
            let here = self.fetch_words(language).await;
            if self.files.with_value(|f| f.wanted != Some(language)) {
                return;
            }
            if !here {
                self.loading.set(Loading::Failed);
                return;
            }
            // Who reads along and who answers change places.
            if self.second.get_untracked() == Some(language) {
                self.second.set(Some(self.language.get_untracked()));
            }
            self.language.set(language);
            self.show_words();
            self.preferences_changed();
        });
    }

    /// Shows another language small below the person's own, for somebody who reads along; or no longer.
    pub fn choose_second(self, language: Option<Language>) {
        let language = language.filter(|&l| l != self.language.get_untracked());
        self.second.set(language);
        self.show_words();
        self.preferences_changed();
        if let Some(language) = language {
            spawn_local(async move {
                self.fetch_words(language).await;
            });
        }
    }

    /// `light`, `dark`, or as the device.
    pub fn choose_theme(self, theme: Option<&str>) {
        self.theme.set(theme.map(str::to_owned));
        self.preferences_changed();
    }

    /// `large`, `largest`, or normal.
    pub fn choose_text_size(self, size: Option<&str>) {
        self.text_size.set(size.map(str::to_owned));
        self.preferences_changed();
    }

    /// `slow`, `fast`, or normal: how the page is read aloud.
    pub fn choose_voice_speed(self, speed: Option<&str>) {
        self.voice_speed.set(speed.map(str::to_owned));
        self.preferences_changed();
    }
}
