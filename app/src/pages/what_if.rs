//! What if: the rights together along one amount, or with more or fewer children.

mod along;
mod children;

use super::amount::of_input;
use super::cards::whose_text;
use super::groups::{Group, monthly_total};
use super::question::{answer_name, capital};
use crate::components::{Back, ButtonLink, Choice, Icon, Mixed, say};
use crate::route::Route;
use crate::session::{Session, use_session};
use crate::ui::*;
use crate::words::Words;
use along::{Along, slider};
use pont_rules::Answer;
use pont_rules::apart::Right;
use pont_rules::model::{AmountUnit, Benefit, Catalogue, Domain, Money, ONE};
use pont_rules::results::{Finding, Open, Results, Span, Verdict};
use std::sync::Arc;

/// Most numbers offered: the largest ones.
const MOST: usize = 8;

/// A number that was answered.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Number {
    open: Open,
    /// What was said: the middle of an *about* answer.
    said: i64,
    /// How far it goes here.
    between: (i64, i64),
    step: i64,
    money: Money,
}

/// The numbers that were answered, by how often they come, the largest first.
fn numbers(session: Session, catalogue: &Catalogue) -> Vec<Number> {
    let answers = session.journey.with(|j| j.answers(catalogue));
    let number = |(input, person, answer): (u16, Option<u8>, Answer)| {
        let declared = catalogue.inputs.get(usize::from(input)).filter(|i| i.screen != "place")?;
        let (Domain::Number { low, high, money, .. }, Answer::Number(a, b)) = (&declared.domain, answer) else {
            return None;
        };
        let (least, step) = match money {
            Money::PerMonth => (2_000, 10),
            Money::PerYear | Money::Once => (20_000, 100),
            Money::No => return None,
        };
        let said = (a / 2).saturating_add(b / 2);
        let step = step * ONE;
        let most = said.saturating_mul(2).max(least * ONE).min(*high);
        Some(Number {
            open: Open { input, person },
            said,
            between: ((*low).max(0), most / step * step),
            step,
            money: *money,
        })
    };
    let mut found: Vec<Number> = Vec::new();
    // What comes every month first: it is what people change.
    let rank = |n: &Number| (n.money != Money::PerMonth, n.money != Money::PerYear, -n.said);
    for number in answers.present_answers().filter_map(number) {
        let at = found.iter().position(|n| rank(n) > rank(&number)).unwrap_or(found.len());
        found.insert(at, number);
    }
    found.truncate(MOST);
    found
}

/// The page.
#[component]
pub(super) fn WhatIf() -> impl IntoView {
    let session = use_session();
    let chosen = RwSignal::new(0_usize);
    let only = RwSignal::new(None::<Right>);
    let content = move || {
        let words = session.words.get();
        let (Some(catalogue), Some(results)) = (session.catalogue.get(), session.results.get()) else {
            return ().into_any();
        };
        let numbers = numbers(session, &catalogue);
        let name = |n: &Number| answer_name(session, &words, &catalogue, &n.open).unwrap_or_default();
        let choice = |at: usize, text: String, note: String, picture: String| {
            view! {
                <Choice
                    name="what-if".to_owned()
                    text=text
                    note=note
                    picture=picture
                    chosen=Signal::derive(move || chosen.get() == at)
                    choose=Callback::new(move |()| chosen.set(at))
                />
            }
        };
        let amount = |(at, number): (usize, &Number)| {
            let input = catalogue.inputs.get(usize::from(number.open.input));
            let picture = input.map(|i| format!("q-{}", i.id)).unwrap_or_default();
            choice(at, capital(&name(number)), of_input(session, &words, number.money, number.said), picture)
        };
        let amounts = numbers.iter().enumerate().map(amount).collect_view();
        let count = children::count(session, &catalogue);
        let last = choice(
            numbers.len(),
            words.text("what-if-children"),
            children::said(&words, count),
            String::from("role-child"),
        );
        let choices = view! {
            <fieldset class="section">
                <legend><h2>{words.text("what-if-which")}</h2></legend>
                <div class="options">{amounts} {last}</div>
            </fieldset>
        };
        let names: Vec<String> = numbers.iter().map(name).collect();
        let all = Standing { session, words, catalogue, results, only: None };
        let which = all.which(only);
        let shown = move || {
            let at = chosen.get();
            let now = Standing { only: only.get(), ..all.clone() };
            match numbers.get(at).copied().zip(names.get(at).cloned()) {
                Some((number, name)) => slider(Arc::new(Along { now, number }), name),
                None => children::stepper(Arc::new(now), count),
            }
        };
        view! {
            {choices}
            {shown}
            {which}
        }
        .into_any()
    };
    view! {
        <main class="page">
            <Back />
            <h1 tabindex="-1">{say("what-if-heading")}</h1>
            <p class="lead">{say("change-note")}</p>
            {content}
            <div class="section no-print">
                <ButtonLink to=Route::Results icon=Icon::Everything key="foot-results" />
            </div>
        </main>
    }
}

/// How the household stands now, to be compared with how it would stand.
#[derive(Clone)]
struct Standing {
    session: Session,
    words: Words,
    catalogue: Arc<Catalogue>,
    results: Arc<Results>,
    /// One right alone, not all together.
    only: Option<Right>,
}

impl Standing {
    /// The rights that pay by the month or the year and are not set aside.
    fn paid(&self) -> Vec<Right> {
        let right = |f: &Finding| {
            self.catalogue.benefits.get(usize::from(f.benefit))?.paid_over()?;
            let right = self.session.right_of(f)?;
            let set_aside = self.session.journey.with(|j| j.mark(&right)).is_some();
            (!set_aside).then_some((f.benefit, f.holder))
        };
        self.results.findings.iter().filter_map(right).collect()
    }

    fn counts(&self, right: Right) -> bool {
        self.only.is_none_or(|only| only == right)
    }

    fn benefit(&self, (benefit, _): Right) -> &Benefit {
        &self.catalogue.benefits[usize::from(benefit)]
    }

    /// The everyday name of a right.
    fn name(&self, right: Right) -> String {
        self.words.text(&format!("benefit-{}", self.benefit(right).id))
    }

    /// Whose it is, where there are several.
    fn whose(&self, (_, holder): Right) -> Option<String> {
        let member = holder.and_then(|h| self.session.journey.with(|j| j.household().at(h)));
        whose_text(self.session, &self.words, member)
    }

    /// Which right is looked at: all together, or one.
    fn which(&self, only: RwSignal<Option<Right>>) -> AnyView {
        let choice = |right: Option<Right>| {
            let (text, note, picture) = match right {
                None => (self.words.text("what-if-together"), None, Icon::Everything.into()),
                Some(right) => (self.name(right), self.whose(right), format!("benefit-{}", self.benefit(right).id)),
            };
            let chosen = Signal::derive(move || only.get() == right);
            let choose = Callback::new(move |()| only.set(right));
            let note = note.unwrap_or_default();
            view! { <Choice name="what-if-only".to_owned() text=text note=note picture=picture chosen=chosen choose=choose /> }
        };
        // What there is, or may be, before what there is not.
        let (not, there): (Vec<Right>, Vec<Right>) = self.paid().into_iter().partition(|right| {
            let own = |f: &&Finding| (f.benefit, f.holder) == *right;
            self.results.findings.iter().find(own).is_some_and(|f| f.verdict == Verdict::No)
        });
        let choices = std::iter::once(None).chain(there.into_iter().chain(not).map(Some)).map(choice).collect_view();
        view! {
            <details class="more section">
                <summary>{self.words.text("what-if-one")}</summary>
                <fieldset>
                    <legend class="status">{self.words.text("what-if-one")}</legend>
                    <div class="options">{choices}</div>
                </fieldset>
            </details>
        }
        .into_any()
    }

    /// What all counted rights come to by the month.
    fn total(&self, results: &Results) -> Span {
        let counted = results.findings.iter().filter(|f| self.counts((f.benefit, f.holder))).filter_map(|finding| {
            let benefit: &Benefit = self.catalogue.benefits.get(usize::from(finding.benefit))?;
            let mark = self.session.right_of(finding).and_then(|r| self.session.journey.with(|j| j.mark(&r)));
            Some((Group::of(finding, benefit, mark), finding, benefit))
        });
        monthly_total(counted).unwrap_or(Span { low: 0, high: 0 })
    }

    fn monthly(&self, span: Span) -> String {
        self.session.amount(span, AmountUnit::PerMonth, &self.words)
    }

    /// A sentence on the total with what is supposed, and one for each right whose verdict turns for somebody.
    fn sentences(&self, there: &Results, supposed: String) -> AnyView {
        let total = self.monthly(self.total(there));
        let total = match self.only {
            None => self.words.with("what-if-total", &[("amount", supposed.into()), ("total", total.into())]),
            Some(right) => {
                let names = std::iter::once(self.name(right)).chain(self.whose(right));
                let name = names.collect::<Vec<_>>().join(&self.words.text("list-separator"));
                self.words.with(
                    "what-if-total-one",
                    &[("amount", supposed.into()), ("name", name.into()), ("total", total.into())],
                )
            }
        };
        // A right of each child stands once for each: of all of them the best counts.
        let best = |results: &Results, benefit: u16| {
            let found = results.findings.iter().filter(|f| f.benefit == benefit).map(|f| f.verdict);
            found.max_by_key(|v| match v {
                Verdict::No => 0,
                Verdict::Open => 1,
                Verdict::Office => 2,
                Verdict::Yes => 3,
            })
        };
        let turned = self.catalogue.benefits.iter().enumerate().filter_map(|(at, benefit)| {
            let at = u16::try_from(at).ok()?;
            let (before, after) = (best(&self.results, at), best(there, at));
            let after = after.unwrap_or(Verdict::No);
            let key = match after {
                _ if after == before.unwrap_or(Verdict::No) => return None,
                Verdict::Yes => "what-if-opens",
                Verdict::No => "what-if-closes",
                Verdict::Open => "what-if-open",
                Verdict::Office => "what-if-office",
            };
            let name = self.words.text(&format!("benefit-{}", benefit.id));
            Some(view! { <li><Mixed text=self.words.with(key, &[("name", name.into())]) /></li> })
        });
        let turned: Vec<_> = turned.collect();
        let same = turned.is_empty();
        view! {
            <p class="what-if-total"><Mixed text=total /></p>
            <ul>{turned}</ul>
            {same.then(|| view! { <p class="small quiet">{self.words.text("what-if-same")}</p> })}
        }
        .into_any()
    }
}
