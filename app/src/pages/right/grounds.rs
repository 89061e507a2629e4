//! What a right was worked out from: the answers that are missing, the conditions, the parts of the amount.

use super::{Shown, tick_line};
use crate::components::Icon;
use crate::pages::reasons::{no_amount, part, reason};
use crate::pages::settle;
use crate::ui::*;
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
            let key = if first.verdicts > 0 { "settle-heading" } else { "settle-amounts" };
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
        // What decides stands first.
        let deciding = if self.finding.verdict == Verdict::No { State::False } else { State::Open };
        let (first, rest): (Vec<_>, Vec<_>) = explanation.conditions.iter().partition(|r| r.state == deciding);
        let amount = self.finding.decided_by.iter().any(|d| d == "amount").then(|| no_amount(&told));
        let reasons = first.into_iter().chain(rest).map(|r| reason(&told, r)).collect_view();
        let view = view! {
            <section class="section">
                <h2>{words.text("right-why")}</h2>
                <ul class="reasons panel">{amount} {reasons}</ul>
                {self.untested()}
            </section>
        };
        Some(view.into_any())
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
        let view = view! {
            <section class="section">
                <h2>{words.text("right-how-much")}</h2>
                <div class="panel">{parts}</div>
            </section>
        };
        Some(view.into_any())
    }
}
