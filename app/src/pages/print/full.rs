//! What a full sheet adds to a right: why, with what was said, how much and how that comes about, how to ask, and the law.

use super::sheet::{Taken, mixed};
use crate::browser::intl;
use crate::journey::{Asked, MemberId, Provenance, Said};
use crate::language::{Country, Language};
use crate::pages::answers::answer_text;
use crate::pages::groups::Group;
use crate::pages::question::{answer_name, capital, question_text, short_name};
use crate::pages::reasons::{Told, cite, missing, no_condition, part_under, state_of, together};
use crate::pages::right::claim::delay;
use crate::pages::settle;
use crate::ui::*;
use crate::words::Words;
use pont_rules::model::{Node, Test};
use pont_rules::results::{Finding, Open, Reason, State};

/// A condition that reads more answers than this names none: they all stand at the end of the sheet.
const MOST_SAID: usize = 4;

impl Taken {
    /// The language of the law and its citations.
    fn law(&self) -> Language {
        match self.session.country.get() {
            Some(Country::Catalonia) => Language::Es,
            _ => Language::Fr,
        }
    }

    /// What is still open, each with its reasons and with what would settle it.
    pub(super) fn open_fully(&self, words: &Words) -> Vec<AnyView> {
        let open = self.of(&[Group::Open]);
        open.iter().map(|finding| self.right(words, finding)).collect()
    }

    pub(super) fn grounds(&self, words: &Words, finding: &Finding) -> AnyView {
        let benefit = self.benefit(finding);
        let holder = self.session.right_of(finding).and_then(|right| right.holder);
        let who = self.session.person_args(holder, words);
        let name = |open: &Open| answer_name(self.session, words, &self.catalogue, open);
        let told = Told { words, benefit: &benefit.id, who, law: self.law(), name: Box::new(name) };
        let explained = self.session.explain(finding);
        let (conditions, parts) = explained.map(|e| (e.conditions, e.parts)).unwrap_or_default();
        let lines = benefit.conditions.iter().zip(&conditions).map(|(node, of)| self.reason(&told, node, of, holder));
        let lines: Vec<_> = lines.collect();
        let none: Vec<_> = finding.decided_by.iter().filter_map(|d| no_condition(&told, d)).collect();
        let why = (!none.is_empty() || !lines.is_empty()).then(|| {
            view! { <h5>{words.text("right-why")}</h5> <ul class="sheet-reasons">{none} {lines}</ul> }
        });
        let settles = settle::line(self.session, words, finding);
        let settles = settles.map(|text| view! { <p class="sheet-settle">{mixed(words, text)}</p> });
        let untested: Vec<_> = benefit.untested.iter().map(|id| words.text(&format!("untested-{id}"))).collect();
        let untested = (!untested.is_empty()).then(|| {
            let lines = untested.into_iter().map(|text| view! { <li>{mixed(words, text)}</li> }).collect_view();
            view! { <h5>{words.text("right-untested")}</h5> <ul class="sheet-reasons">{lines}</ul> }
        });
        let amount = finding.unit.and_then(|unit| {
            let shown = parts.iter().filter(|p| p.applies != State::False).map(|p| {
                let text = mixed(words, told.text(&format!("part-{}-{}", told.benefit, p.id)));
                part_under(&told, p, unit, view! { <p class="sheet-part">{text}</p> }.into_any())
            });
            let parts: Vec<_> = shown.collect();
            let sum = finding.amount_if_due.filter(|_| parts.len() > 1).map(|sum| together(words, sum, unit));
            (!parts.is_empty()).then(|| view! { <h5>{words.text("right-how-much")}</h5> {parts} {sum} })
        });
        let law = benefit.law.iter().map(|(text, _)| view! { <li>{cite(text, self.law())}</li> }).collect_view();
        let checked = intl::date(words.language().locale(), benefit.checked);
        view! {
            {settles}
            {why}
            {untested}
            {amount}
            {self.claim(words, finding)}
            <h5>{words.text("right-law")}</h5>
            <ul class="sheet-reasons">{law}</ul>
            <p class="small">{words.with("right-checked", &[("date", checked.into())])}</p>
        }
        .into_any()
    }

    fn claim(&self, words: &Words, finding: &Finding) -> AnyView {
        let benefit = self.benefit(finding);
        let apply = &benefit.apply;
        let channel = (!apply.channel.is_empty()).then(|| words.text(&format!("channel-{}", apply.channel)));
        let how = words.attr(&format!("benefit-{}", benefit.id), "apply");
        let window = (!apply.window.is_empty()).then(|| words.text(&format!("window-{}", apply.window)));
        let lines = [channel, Some(how), window, delay(words, benefit)].into_iter().flatten();
        let lines = lines.map(|text| view! { <p>{mixed(words, text)}</p> }).collect_view();
        view! { <h5>{words.text("right-claim")}</h5> {lines} }.into_any()
    }

    /// A condition: whether it holds, the law, what was said, what is missing, and the conditions inside it.
    fn reason(&self, told: &Told, node: &Node, of: &Reason, holder: Option<MemberId>) -> AnyView {
        let words = told.words;
        let (_, _, state) = state_of(of.state);
        let inside: &[Node] = match &node.test {
            Test::Is(_) => &[],
            Test::All(inner) | Test::Any(inner) => inner,
        };
        let inner = inside.iter().zip(&of.inner).map(|(node, of)| self.reason(told, node, of, holder)).collect_view();
        let inner = (!inside.is_empty()).then(|| view! { <ul class="sheet-reasons">{inner}</ul> });
        let simple = inside.is_empty();
        let missing = (simple && of.state == State::Open).then(|| missing(told, of)).flatten();
        let said = simple.then(|| self.answers_of(words, node, holder)).flatten();
        let line = |text: String| view! { <span class="small sheet-line">{mixed(words, text)}</span> };
        view! {
            <li>
                <span>{mixed(words, told.text(&format!("reason-{}-{}", told.benefit, of.id)))}</span>
                " "
                <strong class="sheet-state">{words.text(state)}</strong>
                {said.map(line)}
                {missing.map(line)}
                {cite(&of.cite, told.law)}
                {inner}
            </li>
        }
        .into_any()
    }

    /// What was said that a condition reads. Of a right of one person, only what was said of that person.
    fn answers_of(&self, words: &Words, node: &Node, holder: Option<MemberId>) -> Option<String> {
        let inputs = pont_rules::reads(&self.catalogue, node);
        let mut lines = Vec::new();
        for id in inputs {
            let input = self.catalogue.inputs.get(usize::from(id))?;
            let said = self.session.journey.with(|j| {
                let own = |(asked, _): &(&Asked, _)| {
                    asked.input == input.id && (asked.person.is_none() || holder.is_none() || asked.person == holder)
                };
                j.everything_said().filter(own).map(|(a, s)| (a.clone(), s.clone())).collect::<Vec<_>>()
            });
            lines.extend(said.iter().map(|(asked, said)| self.answer(words, asked, said)));
        }
        let some = (1..=MOST_SAID).contains(&lines.len());
        some.then(|| words.with("print-said", &[("answers", lines.join("\n").into())]))
    }

    /// An answer after its short name, or after the question where it has none, and whether it was read from a document.
    pub(super) fn answer(&self, words: &Words, asked: &Asked, said: &Said) -> String {
        let found = crate::journey::find(&self.catalogue, &asked.input);
        let answer =
            found.map(|(_, input)| answer_text(words, &self.catalogue, input, &said.value)).unwrap_or_default();
        let answer = match said.provenance {
            Provenance::Seen => words.with("print-seen", &[("answer", answer.into())]),
            Provenance::Said | Provenance::Estimated => answer,
        };
        if !words.has(&format!("short-{}", asked.input)) {
            return [question_text(self.session, words, asked), capital(&answer)].join(" ");
        }
        let name = capital(&short_name(self.session, words, asked));
        words.with("print-answer", &[("name", name.into()), ("answer", answer.into())])
    }
}
