//! The coming years, worked out off the page and kept until an answer changes: pages, paper and reminders tell the same.

use super::Session;
use crate::browser::worker;
use leptos::prelude::*;
use pont_rules::apart::{self, Ask, Told};
use pont_rules::timeline::Timeline;
use std::sync::Arc;

/// How far they reach.
const AHEAD_MONTHS: u16 = 24;

impl Session {
    /// What changes over the coming years; nothing where the second wasm does not start. Kept until an answer changes.
    pub async fn ask_ahead(self) -> Option<Arc<Timeline>> {
        if let Some(known) = self.known_ahead() {
            return Some(known);
        }
        let question = self.ahead_question()?;
        let Some(Told::Ahead(timeline)) = apart::told(&worker::answer(&self.law(), &question).await?) else {
            return None;
        };
        let timeline = Arc::new(timeline);
        self.ahead.set_value(Some((question, timeline.clone())));
        Some(timeline)
    }

    /// The same, where it was worked out already for the answers as they stand.
    #[must_use]
    pub fn known_ahead(self) -> Option<Arc<Timeline>> {
        let question = self.ahead_question()?;
        self.ahead.with_value(|a| a.as_ref().filter(|(asked, _)| *asked == question).map(|(_, known)| known.clone()))
    }

    fn ahead_question(self) -> Option<Vec<u8>> {
        let catalogue = self.catalogue.get_untracked()?;
        let answers = self.journey.with_untracked(|j| j.answers(&catalogue));
        Some(apart::question(&answers, self.today.get_untracked(), Ask::Ahead(AHEAD_MONTHS)))
    }
}
