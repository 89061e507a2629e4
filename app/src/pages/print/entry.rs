//! A right as it is taken away: what it is called and brings, what to bring, and where to ask.

use super::sheet::{Taken, mixed};
use crate::components::Foreign;
use crate::pages::amount::{lines, outcomes};
use crate::pages::calls;
use crate::pages::cards::whose_text;
use crate::pages::groups::Group;
use crate::take::Entry;
use crate::ui::*;
use crate::words::Words;
use pont_rules::model::Benefit;
use pont_rules::results::Finding;

impl Taken {
    /// The right of a finding.
    pub(in crate::pages) fn benefit(&self, finding: &Finding) -> &Benefit {
        &self.catalogue.benefits[usize::from(finding.benefit)]
    }

    /// What is told of a right, in words.
    pub(in crate::pages) fn entry(&self, words: &Words, finding: &Finding) -> Entry {
        let benefit = self.benefit(finding);
        let site = benefit.apply.site.trim_start_matches("https://").trim_end_matches('/');
        let amount = lines(self.session, words, finding, benefit).map(|a| a.main);
        let name = words.text(&format!("benefit-{}", benefit.id));
        // What comes by itself needs nothing to be brought.
        let by_itself = Group::of(finding, benefit, None) == Group::Automatic;
        let comes = by_itself.then(|| words.text("results-group-automatic"));
        let documents: &[String] = if by_itself { &[] } else { &benefit.documents };
        Entry {
            whose: whose_text(self.session, words, self.session.right_of(finding).and_then(|right| right.holder)),
            official: benefit.titles.first().filter(|(_, title)| *title != name).cloned(),
            name,
            brings: outcomes(words, finding, benefit).into_iter().chain(amount).chain(comes).collect(),
            call: calls::line(words, benefit, self.session.today.get()),
            documents: documents.iter().map(|id| words.text(&format!("doc-{id}"))).collect(),
            place: words.text(&format!("authority-{}", benefit.authority)),
            // A number stays on one line.
            contact: [benefit.apply.phone.replace(' ', "\u{a0}"), site.to_owned()]
                .into_iter()
                .filter(|t| !t.is_empty())
                .collect(),
        }
    }

    /// The same on paper; with its grounds on a full sheet.
    pub(super) fn right(&self, words: &Words, finding: &Finding) -> AnyView {
        let Entry { name, whose, official, brings, call, documents, place, contact } = self.entry(words, finding);
        let official = official.map(|(lang, name)| {
            view! { <p class="small"><Foreign lang=lang text=name /></p> }
        });
        let brings = brings.into_iter().map(|text| view! { <p class="sheet-amount">{text}</p> }).collect_view();
        // On a short sheet there is no room for where to ask for what comes by itself.
        let asked = self.full || Group::of(finding, self.benefit(finding), None) != Group::Automatic;
        let bring = (!documents.is_empty()).then(|| {
            let documents = mixed(words, documents.join(&words.text("list-separator")));
            view! { <p class="small"><strong>{words.text("print-bring")}</strong> " " {documents}</p> }
        });
        view! {
            <div class="sheet-right">
                <h4>{mixed(words, name)}</h4>
                {whose.map(|text| view! { <p class="small">{text}</p> })}
                {official}
                {brings}
                {call.map(|text| view! { <p class="sheet-call">{mixed(words, text)}</p> })}
                {bring}
                {asked.then(|| view! {
                    <p class="small">
                        <strong>{words.text("print-where")}</strong>
                        " "
                        {mixed(words, place)}
                        {contacts(words, contact)}
                    </p>
                })}
                {self.full.then(|| self.grounds(words, finding))}
            </div>
        }
        .into_any()
    }

    /// A right in one line: what it is called, whose it is, where to ask, and when, where that is not all the time.
    pub(super) fn brief(&self, words: &Words, finding: &Finding) -> AnyView {
        let Entry { name, whose, call, place, contact, .. } = self.entry(words, finding);
        let name: Vec<String> = [Some(name), whose].into_iter().flatten().collect();
        view! {
            <p class="small sheet-brief">
                <strong>{mixed(words, name.join(&words.text("list-separator")))}</strong>
                " "
                {mixed(words, place)}
                {contacts(words, contact)}
                {call.map(|text| view! { " " <strong class="sheet-call">{mixed(words, text)}</strong> })}
            </p>
        }
        .into_any()
    }
}

/// Telephone and site, after the name of the office.
fn contacts(words: &Words, of: Vec<String>) -> AnyView {
    of.into_iter()
        .map(|text| view! { {words.text("list-separator")} <Foreign lang="" text=text /> })
        .collect_view()
        .into_any()
}
