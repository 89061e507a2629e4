//! What stands once at the end of a full sheet: documents to tick, the coming years, what was said, and which rules they are.

use super::sheet::{Section, Taken, mixed};
use crate::browser::intl;
use crate::components::Pieces;
use crate::pages::ahead::Years;
use crate::pages::papers::wanted;
use crate::ui::*;
use crate::words::{Arg, Words};

impl Taken {
    /// The documents of all rights, each with a box; those at hand are ticked.
    pub(super) fn documents(&self, words: &Words) -> Section {
        let line = |(id, rights): (String, Vec<String>)| {
            let class = if self.session.journey.with(|j| j.at_hand(&id)) { "sheet-box is-ticked" } else { "sheet-box" };
            let rights = words.with("papers-for", &[("rights", rights.join(&words.text("list-separator")).into())]);
            view! {
                <p class="sheet-tick">
                    <i class=class aria-hidden="true"></i>
                    <span>
                        {mixed(words, words.text(&format!("doc-{id}")))}
                        <span class="small sheet-line">{mixed(words, rights)}</span>
                    </span>
                </p>
            }
            .into_any()
        };
        let items = wanted(self.session, words, &self.catalogue).into_iter().map(line).collect();
        Section { heading: words.text("papers-heading"), items }
    }

    /// What changes over the coming years, where it was worked out already.
    pub(super) fn years(&self, words: &Words) -> Section {
        let years = Years { session: self.session, words: words.clone(), catalogue: self.catalogue.clone() };
        let known = self.session.known_ahead();
        let line = |event: &pont_rules::timeline::Event| {
            let month = intl::month(words.language().locale(), event.month);
            let whose = years.holder(event.holder).map(|text| view! { <span class="small sheet-line">{text}</span> });
            view! {
                <p>
                    <strong>{month}</strong>
                    " "
                    {mixed(words, years.name(event.benefit))}
                    {whose}
                    <span class="small sheet-line">{mixed(words, years.happens(event))}</span>
                </p>
            }
            .into_any()
        };
        let items = known.map(|known| known.events.iter().map(line).collect()).unwrap_or_default();
        Section { heading: words.text("ahead-heading"), items }
    }

    /// Everything said, in the order of a conversation.
    pub(super) fn said(&self, words: &Words) -> Section {
        let said = self
            .session
            .journey
            .with(|j| j.everything_said().map(|(asked, said)| (asked.clone(), said.clone())).collect::<Vec<_>>());
        let of = |id: &str| said.iter().filter(|(asked, _)| asked.input == id).collect::<Vec<_>>();
        let all = self.catalogue.inputs.iter().flat_map(|input| of(&input.id));
        let line = |text: String| view! { <p class="small">{mixed(words, text)}</p> }.into_any();
        let items = all.map(|(asked, said)| line(self.answer(words, asked, said))).collect();
        Section { heading: words.text("answers-heading"), items }
    }

    /// Which rules it rests on.
    pub(super) fn rules(&self, words: &Words) -> AnyView {
        let checked = intl::date(words.language().locale(), self.catalogue.checked);
        let hash = self.session.law_version();
        let version = words.pieces("about-version", &[("version", Arg::foreign("en", &hash))]);
        view! {
            <p class="small">{words.with("right-checked", &[("date", checked.into())])}</p>
            <p class="small"><Pieces of=version /></p>
        }
        .into_any()
    }
}
