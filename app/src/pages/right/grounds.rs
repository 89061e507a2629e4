//! What a right was worked out from: the answers that are missing, the conditions, the parts of the amount.

use super::{Shown, tick_line};
use crate::browser::page;
use crate::components::Icon;
use crate::pages::reasons::{no_condition, part, reason, together};
use crate::pages::{change, settle};
use crate::ui::*;
use leptos::task::spawn_local;
use pont_rules::apart::{Ask, Told};
use pont_rules::model::AmountUnit;
use pont_rules::results::{State, Verdict};

impl Shown {
    pub(super) fn missing(&self) -> Option<AnyView> {
        let (words, session) = (&self.words, self.session);
        let open = if self.finding.open_verdict.is_empty() { &self.finding.open } else { &self.finding.open_verdict };
        let unanswered = (!open.is_empty()).then(|| {
            let most = &open[..open.len().min(5)];
            view! {
                <div class="panel">
                    <h2>{words.text("right-answers-missing")}</h2>
                    {settle::questions(session, words, &self.catalogue, most)}
                </div>
            }
        });
        let telling = session.telling_of(&self.finding);
        let unknown = telling.first().map(|first| {
            let key = if first.verdicts > 0 { "settle-heading-one" } else { "settle-amounts" };
            view! {
                <div class="panel">
                    <h2>{words.text(key)}</h2>
                    {settle::list(session, words, &self.catalogue, &telling, false)}
                </div>
            }
        });
        (unanswered.is_some() || unknown.is_some()).then(|| view! { {unanswered} {unknown} }.into_any())
    }

    pub(super) fn why(&self) -> Option<AnyView> {
        let explanation = self.session.explain(&self.finding)?;
        let (words, told) = (&self.words, self.told());
        // What decides stands there; the rest is for those who want to know.
        let deciding = match self.finding.verdict {
            Verdict::Yes => None,
            Verdict::No => Some(State::False),
            Verdict::Open => Some(State::Open),
            Verdict::Office => Some(State::Office),
        };
        let (first, rest): (Vec<_>, Vec<_>) = explanation.conditions.iter().partition(|r| Some(r.state) == deciding);
        let amount: Vec<_> = self.finding.decided_by.iter().filter_map(|d| no_condition(&told, d)).collect();
        let decided = (!amount.is_empty() || !first.is_empty()).then(|| {
            let first = first.iter().map(|r| reason(&told, r)).collect_view();
            view! { <ul class="reasons panel">{amount} {first}</ul> }
        });
        let all = decided.is_none() && rest.iter().all(|r| r.state == State::True);
        let rest = (!rest.is_empty()).then(|| {
            view! {
                <details class="more">
                    <summary>{words.text(if all { "reason-all-true" } else { "reason-others" })}</summary>
                    <ul class="reasons panel">{rest.iter().map(|r| reason(&told, r)).collect_view()}</ul>
                </details>
            }
        });
        let view = view! {
            <section class="section">
                <h2>{words.text("right-why")}</h2>
                {decided}
                {rest}
                {self.untested()}
            </section>
        };
        Some(view.into_any())
    }

    /// What would change it: worked out once the page stands, for every value is tried.
    pub(super) fn changes(&self) -> AnyView {
        let (session, finding) = (self.session, self.finding.clone());
        let found = RwSignal::new(None);
        page::after_paint(move || {
            spawn_local(async move {
                let told = session.ask_apart(Ask::Changes((finding.benefit, finding.holder))).await;
                found.try_set(Some(match told {
                    Some(Told::Changes(changes)) => changes,
                    _ => Vec::new(),
                }));
            });
        });
        let (words, catalogue) = (self.words.clone(), self.catalogue.clone());
        let told = move |found: &Option<Vec<_>>| match found {
            Some(found) => change::list(session, &words, &catalogue, found),
            // Nothing to see: it tells whoever has to wait that the page is not whole yet.
            None => Some(view! { <p aria-busy="true" hidden></p> }.into_any()),
        };
        (move || found.with(&told)).into_any()
    }

    pub(super) fn untested(&self) -> Option<AnyView> {
        let untested = &self.benefit().untested;
        (!untested.is_empty()).then(|| {
            let lines = untested
                .iter()
                .map(|id| tick_line(Icon::Office, self.words.text(&format!("untested-{id}"))))
                .collect_view();
            view! {
                <h3>{self.words.text("right-untested")}</h3>
                <ul class="ticks">{lines}</ul>
            }
            .into_any()
        })
    }

    pub(super) fn how_much(&self) -> Option<AnyView> {
        if self.finding.verdict == Verdict::No {
            return None;
        }
        let explanation = self.session.explain(&self.finding)?;
        let unit: AmountUnit = self.finding.unit?;
        let (words, told) = (&self.words, self.told());
        let parts: Vec<_> =
            explanation.parts.iter().filter(|p| p.applies != State::False).map(|p| part(&told, p, unit)).collect();
        if parts.is_empty() {
            return None;
        }
        let sum = self.finding.amount_if_due.filter(|_| parts.len() > 1).map(|sum| together(words, sum, unit));
        let view = view! {
            <section class="section">
                <h2>{words.text("right-how-much")}</h2>
                <div class="panel">{parts} {sum}</div>
            </section>
        };
        Some(view.into_any())
    }
}
