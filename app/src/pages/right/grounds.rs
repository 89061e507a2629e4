//! What a right was worked out from: the answers that are missing, the conditions, the parts of the amount.

use super::{Shown, tick_line};
use crate::components::Icon;
use crate::journey::Asked;
use crate::pages::question::question_text;
use crate::pages::reasons::{no_amount, part, reason};
use crate::ui::*;
use pont_rules::model::AmountUnit;
use pont_rules::results::{Open, State, Verdict};

impl Shown {
    /// An open input as the journey names it.
    pub(super) fn asked(&self, open: &Open) -> Option<Asked> {
        let input = self.catalogue.inputs.get(usize::from(open.input))?.id.clone();
        let person = match open.person {
            None => None,
            Some(index) => Some(self.session.journey.with(|j| j.household().at(index))?),
        };
        Some(Asked { input, person })
    }

    pub(super) fn missing(&self) -> Option<AnyView> {
        let (words, session) = (&self.words, self.session);
        let open = if self.finding.open_verdict.is_empty() { &self.finding.open } else { &self.finding.open_verdict };
        let list = |of: &[Open], key: &str, linked: bool| {
            let asked: Vec<Asked> = of.iter().filter_map(|o| self.asked(o)).take(5).collect();
            let line = |asked: Asked| {
                let text = question_text(session, words, &asked);
                let content = if linked {
                    view! {
                        <button type="button" class="button button-plain button-small button-start" on:click=move |_| session.change(&asked)>
                            {text}
                        </button>
                    }
                    .into_any()
                } else {
                    view! { <span>{text}</span> }.into_any()
                };
                view! { <li>{content}</li> }
            };
            (!asked.is_empty()).then(|| {
                view! {
                    <div class="panel">
                        <h2>{words.text(key)}</h2>
                        <ul class="block-tight">{asked.into_iter().map(line).collect_view()}</ul>
                    </div>
                }
            })
        };
        let unanswered = list(open, "right-answers-missing", true);
        let unknown = list(&self.finding.cannot_say, "right-cannot-say", false);
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
