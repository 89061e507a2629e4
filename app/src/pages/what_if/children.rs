//! The rights with more or fewer children: a count, a sentence, and a table with a bar for each count.

use super::Standing;
use crate::components::{Icon, Pictogram};
use crate::pages::curve;
use crate::session::Session;
use crate::ui::*;
use crate::words::Words;
use pont_rules::children_of_applicant;
use pont_rules::model::Catalogue;
use pont_rules::results::{Results, Span};
use std::sync::Arc;

/// Most children that are tried, if there are not more.
const MOST: usize = 6;

/// How many children of the person who asks live here.
pub(super) fn count(session: Session, catalogue: &Catalogue) -> usize {
    session.journey.with(|j| children_of_applicant(&j.answers(catalogue)).len())
}

/// A count of children in words.
pub(super) fn said(words: &Words, count: usize) -> String {
    words.with("what-if-children-count", &[("count", (count as i64).into())])
}

/// Two buttons for the count, and what it brings.
pub(super) fn stepper(now: Arc<Standing>, count: usize) -> AnyView {
    let session = now.session;
    let most = count.max(MOST);
    let value = RwSignal::new(count);
    // Every count at once: each is one look at the law, and the table wants them all.
    let there: Vec<(usize, Results)> = (0..=most).map_while(|n| Some((n, session.suppose_children(n)?))).collect();
    let most = there.last().map_or(count, |(n, _)| *n);
    let words = now.words.clone();
    let text = Memo::new(move |_| said(&words, value.get()));
    let rows: Vec<(usize, Span)> = there.iter().map(|(n, results)| (*n, now.total(results))).collect();
    let top = rows.iter().map(|(_, total)| total.high).max().unwrap_or_default().max(1);
    let wide = |amount: i64| curve::share(amount, top, 100).to_string();
    let row = |(n, total): &(usize, Span)| {
        let n = *n;
        let here = move || (value.get() == n).then_some("true");
        view! {
            <tr aria-current=here>
                <th scope="row">{said(&now.words, n)}</th>
                <td>
                    {now.monthly(*total)}
                    <svg class="count-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                        <path class="curve-area" d=format!("M0 0H{}V8H0z", wide(total.high)) />
                        <path class="curve-sure" d=format!("M0 0H{}V8H0z", wide(total.low)) />
                    </svg>
                </td>
            </tr>
        }
    };
    let table = view! {
        <table class="section counts" aria-label=now.words.text("what-if-children")>
            <thead><tr>
                <th scope="col">{now.words.text("what-if-children")}</th>
                <th scope="col">{now.words.text("what-if-children-rights")}</th>
            </tr></thead>
            <tbody>{rows.iter().map(row).collect_view()}</tbody>
        </table>
    };
    let (less, more, heading) =
        (now.words.text("what-if-less"), now.words.text("what-if-more"), now.words.text("what-if-children"));
    let note = now.words.text("what-if-children-note");
    let sentences = move || {
        let count = value.get();
        there.iter().find(|(n, _)| *n == count).map(|(n, results)| now.sentences(results, said(&now.words, *n)))
    };
    view! {
        <section class="section what-if">
            <h2>{heading}</h2>
            <p class="small">{note}</p>
            <div class="slider">
                <button
                    type="button"
                    class="button"
                    aria-label=less
                    on:click=move |_| value.update(|n| *n = n.saturating_sub(1))
                >
                    <Pictogram icon=Icon::Minus />
                </button>
                <p class="amount">{move || text.get()}</p>
                <button type="button" class="button" aria-label=more on:click=move |_| value.update(|n| *n = (*n + 1).min(most))>
                    <Pictogram icon=Icon::Plus />
                </button>
            </div>
            <div role="status">{sentences}</div>
            {table}
        </section>
    }
    .into_any()
}
