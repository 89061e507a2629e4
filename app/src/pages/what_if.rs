//! What if: the rights together along one number, with a slider, a drawing, a sentence and a table.

use super::amount::of_input;
use super::curve::{HEIGHT, Row, WIDTH, across, outline, rows, top};
use super::groups::{Group, monthly_total};
use super::question::{answer_name, capital};
use crate::browser::intl;
use crate::components::{Back, ButtonLink, Choice, Icon, Mixed, Pictogram, say};
use crate::route::Route;
use crate::session::{Session, use_session};
use crate::ui::*;
use crate::words::Words;
use leptos::task::spawn_local;
use pont_rules::Answer;
use pont_rules::apart::{Ask, Right, Told};
use pont_rules::model::{AmountUnit, Benefit, Catalogue, Domain, Money, ONE};
use pont_rules::results::{Open, Results, Span, Verdict};
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

/// The rights that pay by the month or the year and are not set aside, with whether it is by the year.
fn paid(session: Session, catalogue: &Catalogue, results: &Results) -> Vec<(Right, bool)> {
    let right = |f: &pont_rules::results::Finding| {
        let benefit = catalogue.benefits.get(usize::from(f.benefit))?;
        // What an office decides is in no total.
        let amount = benefit.amount.as_ref().filter(|a| !a.price && !benefit.office_decides)?;
        let yearly = match amount.unit {
            AmountUnit::PerMonth => false,
            AmountUnit::PerYear => true,
            AmountUnit::Once | AmountUnit::Share => return None,
        };
        let right = session.right_of(f)?;
        let set_aside = session.journey.with(|j| j.mark(&right)).is_some();
        (!set_aside).then_some(((f.benefit, f.holder), yearly))
    };
    results.findings.iter().filter_map(right).collect()
}

/// The page.
#[component]
pub(super) fn WhatIf() -> impl IntoView {
    let session = use_session();
    let chosen = RwSignal::new(0_usize);
    let content = move || {
        let words = session.words.get();
        let (Some(catalogue), Some(results)) = (session.catalogue.get(), session.results.get()) else {
            return ().into_any();
        };
        let numbers = numbers(session, &catalogue);
        if numbers.is_empty() {
            return view! { <p>{words.text("what-if-none")}</p> }.into_any();
        }
        let name = |n: &Number| answer_name(session, &words, &catalogue, &n.open).unwrap_or_default();
        let choice = |(at, number): (usize, &Number)| {
            let said = of_input(session, &words, number.money, number.said);
            view! {
                <Choice
                    name="what-if".to_owned()
                    text=capital(&name(number))
                    note=said
                    chosen=Signal::derive(move || chosen.get() == at)
                    choose=Callback::new(move |()| chosen.set(at))
                />
            }
        };
        let choices = (numbers.len() > 1).then(|| {
            let all = numbers.iter().enumerate().map(choice).collect_view();
            view! {
                <fieldset class="section">
                    <legend><h2>{words.text("what-if-which")}</h2></legend>
                    <div class="options">{all}</div>
                </fieldset>
            }
        });
        let names: Vec<String> = numbers.iter().map(name).collect();
        let shown = move || {
            let at = chosen.get().min(numbers.len().saturating_sub(1));
            let Some((number, name)) = numbers.get(at).copied().zip(names.get(at).cloned()) else {
                return ().into_any();
            };
            let now =
                Now { session, words: words.clone(), catalogue: catalogue.clone(), results: results.clone(), number };
            slider(Arc::new(now), name)
        };
        view! {
            {choices}
            {shown}
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

/// One number, and how the household stands now.
struct Now {
    session: Session,
    words: Words,
    catalogue: Arc<Catalogue>,
    results: Arc<Results>,
    number: Number,
}

impl Now {
    fn figure(&self, n: i64) -> String {
        intl::euros(self.words.language().locale(), n)
    }

    /// What all counted rights come to by the month.
    fn total(&self, results: &Results) -> Span {
        let counted = results.findings.iter().filter_map(|finding| {
            let benefit: &Benefit = self.catalogue.benefits.get(usize::from(finding.benefit))?;
            let mark = self.session.right_of(finding).and_then(|r| self.session.journey.with(|j| j.mark(&r)));
            Some((Group::of(finding, benefit, mark), finding, benefit))
        });
        monthly_total(counted).unwrap_or(Span { low: 0, high: 0 })
    }

    fn monthly(&self, span: Span) -> String {
        self.session.amount(span, AmountUnit::PerMonth, &self.words)
    }

    /// What the number would bring: a sentence on the total, and one for each verdict that turns.
    fn sentences(&self, value: i64) -> AnyView {
        let Some(there) = self.session.suppose(&self.number.open, value) else { return ().into_any() };
        let amount = of_input(self.session, &self.words, self.number.money, value);
        let total = self.monthly(self.total(&there));
        let total = self.words.with("what-if-total", &[("amount", amount.into()), ("total", total.into())]);
        let turned = there.findings.iter().filter_map(|f| {
            let before = self.results.findings.iter().find(|b| (b.benefit, b.holder) == (f.benefit, f.holder));
            let before = before.map_or(Verdict::No, |b| b.verdict);
            let key = match f.verdict {
                after if after == before => return None,
                Verdict::Yes => "what-if-opens",
                Verdict::No => "what-if-closes",
                Verdict::Open => "what-if-open",
                Verdict::Office => "what-if-office",
            };
            let id = &self.catalogue.benefits.get(usize::from(f.benefit))?.id;
            let name = self.words.text(&format!("benefit-{id}"));
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

    /// The drawing with a line where the slider stands, and the same as a table.
    fn drawn(self: &Arc<Self>, name: &str, rows: &[Row], value: RwSignal<i64>) -> AnyView {
        let between = self.number.between;
        let mirrored = self.words.language().direction() == "rtl";
        let top = top(rows);
        let sure: Vec<Row> = rows.iter().map(Row::at_least).collect();
        let area = |rows: &[Row]| outline(rows, between, top, mirrored);
        let stand = move || {
            let x = across(value.get(), between);
            let x = if mirrored { WIDTH - x } else { x };
            format!("M{x} 0V{HEIGHT}")
        };
        let line = |row: &Row| {
            let value = self
                .words
                .with("amount-span", &[("low", self.figure(row.from).into()), ("high", self.figure(row.to).into())]);
            view! { <tr><th scope="row">{value}</th><td>{self.monthly(row.first)}</td><td>{self.monthly(row.last)}</td></tr> }
        };
        view! {
            <div class="curve" aria-hidden="true">
                <span class="small">{self.figure(top)}</span>
                <svg viewBox=format!("0 0 {WIDTH} {HEIGHT}") preserveAspectRatio="none" focusable="false">
                    <path class="curve-sure" d=area(&sure) />
                    <path class="curve-area" d=area(rows) />
                    <path class="curve-now" d=stand />
                </svg>
                <p class="ahead-ends small"><span>{self.figure(between.0)}</span> <span>{self.figure(between.1)}</span></p>
            </div>
            <details class="section">
                <summary>{self.words.text("what-if-table")}</summary>
                <table aria-label=capital(name)>
                    <thead><tr>
                        <th scope="col">{self.words.text("what-if-column-value")}</th>
                        <th scope="col">{self.words.text("what-if-column-first")}</th>
                        <th scope="col">{self.words.text("what-if-column-last")}</th>
                    </tr></thead>
                    <tbody>{rows.iter().map(line).collect_view()}</tbody>
                </table>
                <p class="small quiet">{self.words.text("what-if-rounded")}</p>
            </details>
        }
        .into_any()
    }
}

fn slider(now: Arc<Now>, name: String) -> AnyView {
    let Number { open, said, between: (low, high), step, .. } = now.number;
    let value = RwSignal::new(said);
    let curve = RwSignal::new(None::<Vec<Row>>);
    let session = now.session;
    let rights = paid(session, &now.catalogue, &now.results);
    spawn_local(async move {
        if let Some(Told::Along(pieces)) = session.ask_apart(Ask::Along { open, between: (low, high), rights }).await {
            curve.try_set(Some(rows(&pieces)));
        }
    });
    let (words, money) = (now.words.clone(), now.number.money);
    let text = Memo::new(move |_| of_input(session, &words, money, value.get()));
    let by = move |more: i64| move |_| value.update(|v| *v = v.saturating_add(more).clamp(low, high));
    let (sentences, drawn) = (now.clone(), now.clone());
    let slide = move |event: leptos::ev::Event| {
        if let Ok(whole) = event_target_value(&event).parse::<i64>() {
            value.set(whole.saturating_mul(ONE).clamp(low, high));
        }
    };
    view! {
        <section class="section what-if">
            <h2>{capital(&name)}</h2>
            <p class="amount" aria-hidden="true">{move || text.get()}</p>
            <div class="slider">
                <button type="button" class="button" aria-label=now.words.text("what-if-less") on:click=by(-10 * step)>
                    <Pictogram icon=Icon::Minus />
                </button>
                <input
                    type="range"
                    aria-label=capital(&name)
                    aria-valuetext=move || text.get()
                    min=(low / ONE).to_string()
                    max=(high / ONE).to_string()
                    step=(step / ONE).to_string()
                    prop:value=move || (value.get() / ONE).to_string()
                    on:input=slide
                />
                <button type="button" class="button" aria-label=now.words.text("what-if-more") on:click=by(10 * step)>
                    <Pictogram icon=Icon::Plus />
                </button>
            </div>
            <div role="status">{move || sentences.sentences(value.get())}</div>
            {move || curve.get().map(|rows| drawn.drawn(&name, &rows, value))}
        </section>
    }
    .into_any()
}
