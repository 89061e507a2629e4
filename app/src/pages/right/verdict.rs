//! What stands at the top of a right: whose it is, what was worked out, how much, and its official name.

use super::Shown;
use crate::components::{Icon, Pictogram, Pieces};
use crate::pages::amount::{lines, outcomes};
use crate::pages::cards::range;
use crate::pages::groups::Group;
use crate::pages::question::capital;
use crate::ui::*;
use crate::words::Arg;

impl Shown {
    pub(super) fn whose(&self) -> Option<AnyView> {
        let name = self.session.called(self.right.holder?, &self.words);
        Some(view! { <p class="quiet">{self.words.with("results-for", &[("name", name.into())])}</p> }.into_any())
    }

    pub(super) fn verdict(&self) -> AnyView {
        let (icon, class, key) = match Group::of(&self.finding, self.benefit(), None) {
            Group::Automatic => (Icon::Automatic, "is-automatic", "verdict-automatic"),
            Group::Open => (Icon::Unknown, "is-open", "verdict-open"),
            Group::Office => (Icon::Office, "is-office", "verdict-office"),
            Group::No => (Icon::Clock, "is-no", "verdict-no"),
            Group::Yes | Group::Received | Group::SetAside => (Icon::Check, "is-yes", "verdict-yes"),
        };
        let disclaimer = self.words.text("results-disclaimer");
        view! {
            <p class=format!("verdict {class}")>
                <Pictogram icon=icon />
                <span>{capital(&self.words.with(key, &self.told().who))}</span>
            </p>
            <p class="small quiet">{disclaimer}</p>
        }
        .into_any()
    }

    pub(super) fn amount(&self) -> Option<AnyView> {
        let (words, benefit) = (&self.words, self.benefit());
        let amount = lines(self.session, words, &self.finding, benefit);
        let outcome = outcomes(words, &self.finding, benefit);
        if amount.is_none() && outcome.is_none() {
            return None;
        }
        let notes = [
            (self.finding.last_known_rate, "results-last-rate"),
            (self.finding.unsettled_loop, "right-unsettled-loop"),
        ];
        let notes = notes
            .into_iter()
            .filter(|(holds, _)| *holds)
            .map(|(_, key)| view! { <p class="small">{words.text(key)}</p> });
        let view = view! {
            <div class="panel">
                {outcome.map(|text| view! { <p class="amount">{text}</p> })}
                {amount.as_ref().map(|a| view! { <p class="amount">{a.main.clone()}</p> })}
                {amount.and_then(|a| a.other).map(|text| view! { <p>{text}</p> })}
                {range(&self.finding)}
                {notes.collect_view()}
            </div>
        };
        Some(view.into_any())
    }

    pub(super) fn official(&self) -> Option<AnyView> {
        let own = self.words.language().code();
        let titles = &self.benefit().titles;
        let (lang, name) = titles.iter().find(|(lang, _)| lang == own).or_else(|| titles.first())?;
        let view = view! {
            <p class="small">
                <Pieces of=self.words.pieces("right-official", &[("name", Arg::foreign(lang, name))]) />
            </p>
        };
        Some(view.into_any())
    }
}
