//! The rights, in groups: what can be had, what one more answer decides, what an office decides, what not now and why.

use super::cards::{badge, card, group};
use super::files::tools;
use super::groups::{Group, is_boundless, monthly_total, rank};
use super::have;
use super::open::{closes_soon, is_closed};
use super::settle;
use crate::components::{Back, ButtonLink, Icon, Pictogram, say};
use crate::journey::Right;
use crate::route::Route;
use crate::session::{Session, use_session};
use crate::ui::*;
use crate::words::Words;
use pont_rules::model::{AmountUnit, Benefit, Catalogue};
use pont_rules::results::{Finding, Span, Verdict};
use std::sync::Arc;

/// A finding with what is needed to show it.
#[derive(Debug, Clone)]
pub(super) struct Shown {
    pub(super) group: Group,
    pub(super) finding: Finding,
    pub(super) right: Right,
}

impl Shown {
    pub(super) fn benefit<'c>(&self, catalogue: &'c Catalogue) -> &'c Benefit {
        &catalogue.benefits[usize::from(self.finding.benefit)]
    }
}

/// Every finding with its right and its group: what can be asked for only a few days more, then what brings most.
pub(super) fn all_shown(session: Session, catalogue: &Catalogue) -> Vec<Shown> {
    let today = session.today.get();
    let Some(results) = session.results.get() else { return Vec::new() };
    let shown = results.findings.iter().filter_map(|finding| {
        let benefit = catalogue.benefits.get(usize::from(finding.benefit))?;
        let right = session.right_of(finding)?;
        let mark = session.journey.with(|j| j.mark(&right));
        Some((
            (!closes_soon(benefit, today), rank(finding, benefit)),
            Shown { group: Group::of(finding, benefit, mark), finding: finding.clone(), right },
        ))
    });
    let mut sorted = Vec::<(_, Shown)>::new();
    for one in shown {
        let at = sorted.iter().position(|known| known.0 > one.0).unwrap_or(sorted.len());
        sorted.insert(at, one);
    }
    sorted.into_iter().map(|(_, shown)| shown).collect()
}

/// The results page.
#[component]
pub(super) fn Results() -> impl IntoView {
    let session = use_session();
    let more = move || session.next.with(|n| n.as_ref().is_some_and(|n| n.question.is_some()));
    let content = move || {
        let words = session.words.get();
        let Some(catalogue) = session.catalogue.get() else { return ().into_any() };
        let shown = all_shown(session, &catalogue);
        if session.journey.with(|j| j.is_empty()) {
            return view! { <p class="lead">{words.text("results-empty")}</p> }.into_any();
        }
        // One thing to begin with: what brings most among all that is certain and has to be asked for; once
        // nothing more is asked, what brings no money, or what an office may grant. What is closed comes after what can be asked for now.
        let today = session.today.get();
        let closed = |s: &Shown| is_closed(s.benefit(&catalogue), today);
        let of = |wanted: &dyn Fn(&Shown) -> bool| {
            let rank = |(_, s): &(usize, &Shown)| (closed(s), rank(&s.finding, s.benefit(&catalogue)));
            shown.iter().enumerate().filter(|(_, s)| wanted(s)).min_by_key(rank).map(|(at, _)| at)
        };
        let money = |s: &Shown| {
            let price = s.benefit(&catalogue).amount.as_ref().is_some_and(|a| a.price);
            !price && s.finding.amount.is_some_and(|a| a.high > 0)
        };
        let by_group = |group: Group| of(&|s| s.group == group).filter(|_| !more());
        let first = of(&|s| s.group == Group::Yes && money(s))
            .or_else(|| by_group(Group::Yes))
            .or_else(|| by_group(Group::Office));
        let begin = first.and_then(|at| shown.get(at)).cloned().map(|right| {
            let (_, class) = badge(right.group);
            let card = card(session, &words, &catalogue, right);
            view! { <section class=format!("group {class} begin")><h2>{words.text("results-begin")}</h2>{card}</section> }
        });
        let group = |of: Group| {
            let rest = shown.iter().enumerate().filter(|(at, s)| s.group == of && Some(*at) != first);
            let rights: Vec<Shown> = rest.map(|(_, s)| s.clone()).collect();
            (!rights.is_empty()).then(|| group(session, &words, &catalogue, of, rights))
        };
        let (found, others) = Group::ALL.split_at(Group::Office as usize);
        // While there is something to ask, asking settles more than any paper.
        let rest = (!more()).then(|| settle::rest(session, &words, &catalogue));
        view! {
            {begin}
            {total(session, &words, &catalogue, &shown)}
            <p class="notice notice-warm">
                <Pictogram icon=Icon::Info />
                <span>{words.text("results-disclaimer")}</span>
            </p>
            {found.iter().map(|g| group(*g)).collect_view()}
            {rest}
            {others.iter().map(|g| group(*g)).collect_view()}
        }
        .into_any()
    };
    let waiting = move || session.results.get().is_some_and(|r| r.findings.iter().any(|f| f.unsettleable));
    let state = move || match (more(), waiting()) {
        (true, _) => "results-not-settled",
        (_, true) => "settle-proof",
        _ => "results-settled",
    };
    view! {
        <main class="page">
            <Back />
            <h1 tabindex="-1">{say("results-heading")}</h1>
            <p class="quiet">
                {move || session.words.with(|w| w.text(state()))}
            </p>
            {content}
            <div class="section no-print">
                <Show when=more>
                    <button type="button" class="button button-main button-wide" on:click=move |_| session.advance()>
                        <span>{say("results-on")}</span>
                        <Pictogram icon=Icon::Next />
                    </button>
                </Show>
                {move || session.file.get().is_some().then(tools)}
                <ButtonLink to=Route::Papers icon=Icon::Papers key="papers-heading" />
                <ButtonLink to=Route::Ahead icon=Icon::Calendar key="ahead-heading" />
                <ButtonLink to=Route::WhatIf icon=Icon::Settings key="what-if-link" />
                <ButtonLink to=Route::Print icon=Icon::Print key="results-print" />
                <ButtonLink to=Route::Carry icon=Icon::OwnPhone key="carry-link" />
                <ButtonLink to=Route::Help icon=Icon::Help key="results-help" />
                <ButtonLink to=Route::Answers icon=Icon::Change key="results-answers" />
            </div>
        </main>
    }
}

fn total(session: Session, words: &Words, catalogue: &Arc<Catalogue>, shown: &[Shown]) -> AnyView {
    let total = monthly_total(shown.iter().map(|s| (s.group, &s.finding, s.benefit(catalogue)))).filter(|t| t.high > 0);
    let certain = shown.iter().filter(|s| s.finding.verdict == Verdict::Yes).count();
    let certain = words.with("results-certain", &[("n", i64::try_from(certain).unwrap_or(i64::MAX).into())]);
    let Some(total) = total else {
        return view! { <p class="lead">{certain}</p> }.into_any();
    };
    let year = Span { low: total.low.saturating_mul(12), high: total.high.saturating_mul(12) };
    let boundless = is_boundless(total, AmountUnit::PerMonth);
    if boundless && total.low <= 0 {
        return view! { <p class="lead">{certain}</p> }.into_any();
    }
    let say = |span: Span, unit: AmountUnit| {
        if boundless {
            let least = session.amount(Span { low: span.low, high: span.low }, unit, words);
            words.with("amount-from", &[("amount", least.into())])
        } else if span.low <= 0 {
            let most = session.amount(Span { low: span.high, high: span.high }, unit, words);
            words.with("amount-up-to", &[("amount", most.into())])
        } else {
            session.amount(span, unit, words)
        }
    };
    let by_year = words.with("results-total-year", &[("amount", say(year, AmountUnit::PerYear).into())]);
    view! {
        <div class="total">
            <p>{words.text("results-total")}</p>
            <p class="amount">{say(total, AmountUnit::PerMonth)}</p>
            <p>{by_year}</p>
            <p class="small">{certain} " " {words.text("results-total-note")}</p>
        </div>
        {(!boundless).then(|| have::bar(session, words, catalogue, total)).flatten()}
    }
    .into_any()
}
