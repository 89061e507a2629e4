//! The rights along one amount: a slider, a sentence, a drawing and a table.

use super::{Number, Standing};
use crate::browser::{intl, page};
use crate::components::{Icon, Pictogram};
use crate::pages::amount::of_input;
use crate::pages::curve::{HEIGHT, Row, WIDTH, across, outline, rows, top};
use crate::pages::question::capital;
use crate::ui::*;
use leptos::task::spawn_local;
use pont_rules::apart::{Ask, Told};
use pont_rules::model::ONE;
use std::sync::Arc;

/// How long the slider rests before the sums are announced, in milliseconds.
const REST: i32 = 700;

/// One number, and how the household stands now.
pub(super) struct Along {
    pub(super) now: Standing,
    pub(super) number: Number,
}

impl Along {
    fn figure(&self, n: i64) -> String {
        intl::euros(self.now.words.language().locale(), n)
    }

    /// What the number would bring.
    fn sentences(&self, value: i64) -> AnyView {
        let Some(there) = self.now.session.suppose(&self.number.open, value) else { return ().into_any() };
        let amount = of_input(self.now.session, &self.now.words, self.number.money, value);
        self.now.sentences(&there, amount)
    }

    /// The drawing with a line where the slider stands, and the same as a table.
    fn drawn(self: &Arc<Self>, name: &str, rows: &[Row], value: RwSignal<i64>) -> AnyView {
        let between = self.number.between;
        let mirrored = self.now.words.language().direction() == "rtl";
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
                .now
                .words
                .with("amount-span", &[("low", self.figure(row.from).into()), ("high", self.figure(row.to).into())]);
            view! { <tr><th scope="row">{value}</th><td>{self.now.monthly(row.first)}</td><td>{self.now.monthly(row.last)}</td></tr> }
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
                <summary>{self.now.words.text("what-if-table")}</summary>
                <table aria-label=capital(name)>
                    <thead><tr>
                        <th scope="col">{self.now.words.text("what-if-column-value")}</th>
                        <th scope="col">{self.now.words.text("what-if-column-first")}</th>
                        <th scope="col">{self.now.words.text("what-if-column-last")}</th>
                    </tr></thead>
                    <tbody>{rows.iter().map(line).collect_view()}</tbody>
                </table>
                <p class="small quiet">{self.now.words.text("what-if-rounded")}</p>
            </details>
        }
        .into_any()
    }
}

/// The slider and what it shows.
pub(super) fn slider(along: Arc<Along>, name: String) -> AnyView {
    let Number { open, said, between: (low, high), step, .. } = along.number;
    let value = RwSignal::new(said);
    let curve = RwSignal::new(None::<Vec<Row>>);
    let session = along.now.session;
    let mut rights = along.now.paid();
    rights.retain(|right| along.now.counts(*right));
    spawn_local(async move {
        if let Some(Told::Along(pieces)) = session.ask_apart(Ask::Along { open, between: (low, high), rights }).await {
            curve.try_set(Some(rows(&pieces)));
        }
    });
    let (words, money) = (along.now.words.clone(), along.number.money);
    let text = Memo::new(move |_| of_input(session, &words, money, value.get()));
    let by = move |more: i64| move |_| value.update(|v| *v = v.saturating_add(more).clamp(low, high));
    let (sentences, drawn) = (along.clone(), along.clone());
    // Announced once the slider rests: every step on the way would be spoken.
    let rests = RwSignal::new(None::<i64>);
    let spoken = along.clone();
    Effect::new(move |first: Option<()>| {
        let here = value.get();
        rests.set(None);
        if first.is_some() {
            page::after(REST, move || {
                if value.try_get_untracked() == Some(here) {
                    rests.try_set(Some(here));
                }
            });
        }
    });
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
                <button type="button" class="button" aria-label=along.now.words.text("what-if-less") on:click=by(-10 * step)>
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
                <button type="button" class="button" aria-label=along.now.words.text("what-if-more") on:click=by(10 * step)>
                    <Pictogram icon=Icon::Plus />
                </button>
            </div>
            <div>{move || sentences.sentences(value.get())}</div>
            <div class="status" role="status">{move || rests.get().map(|at| spoken.sentences(at))}</div>
            {move || curve.get().map(|rows| drawn.drawn(&name, &rows, value))}
        </section>
    }
    .into_any()
}
