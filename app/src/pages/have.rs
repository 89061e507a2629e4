//! What a household has by the month and what it could have, as one bar and its key.

use super::groups::is_boundless;
use crate::session::Session;
use crate::ui::*;
use crate::words::Words;
use pont_rules::model::{AmountUnit, Catalogue};
use pont_rules::results::Span;
use pont_rules::{Answer, Answers, bounds};

/// The width of the bar, in its own units.
const WIDTH: i64 = 300;

/// What the household says to have in hand each month. Nothing while a part of it is not said.
fn in_hand(catalogue: &Catalogue, answers: &Answers, today: i32) -> Option<Span> {
    let mut sum = Span { low: 0, high: 0 };
    let persons = u8::try_from(answers.persons().len()).ok()?;
    for (input, at) in catalogue.inputs.iter().zip(0_u16..).filter(|(input, _)| input.in_hand) {
        let asked: Vec<Option<u8>> = if input.per_person { (0..persons).map(Some).collect() } else { vec![None] };
        for person in asked {
            // Where the question makes no sense there is nothing.
            let Some(bounds) = bounds(catalogue, answers, today, at, person) else { continue };
            let Answer::Number(low, high) = bounds else { return None };
            answers.get(at, person)?;
            sum = Span { low: sum.low.saturating_add(low), high: sum.high.saturating_add(high) };
        }
    }
    Some(sum)
}

/// The bar. Nothing where what is there is not known, or not nearly, or is nothing.
pub(super) fn bar(session: Session, words: &Words, catalogue: &Catalogue, rights: Span) -> Option<AnyView> {
    let answers = session.journey.with(|j| j.answers(catalogue));
    let have = in_hand(catalogue, &answers, session.today.get()).filter(|have| have.high > 0)?;
    // "Between nothing and 20 000 euros" tells nobody anything.
    if is_boundless(have, AmountUnit::PerMonth) {
        return None;
    }
    let all = Span { low: have.low.saturating_add(rights.low), high: have.high.saturating_add(rights.high) };
    let say = |span: Span| session.amount(span, AmountUnit::PerMonth, words);
    let until = |amount: i64| super::curve::share(amount, all.high, WIDTH);
    let part = |class: &'static str, from: i64, to: i64| {
        let d = format!("M{} 0H{}V24H{}z", until(from), until(to), until(from));
        view! { <path class=class d=d /> }
    };
    let row = |class: &'static str, key: &str, span: Span| {
        view! {
            <li>
                <svg class="have-key" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
                    <path class=class d="M0 0H16V16H0z" />
                </svg>
                <span>{words.text(key)}</span>
                <strong>{say(span)}</strong>
            </li>
        }
    };
    let point = |amount: i64| Span { low: amount, high: amount };
    let sure = (rights.low > 0).then(|| row("have-sure", "results-have-sure", point(rights.low)));
    let more = rights.high.saturating_sub(rights.low);
    let maybe = (more > 0).then(|| row("have-maybe", "results-have-maybe", point(more)));
    let together = words.with("results-have-together", &[("amount", say(all).into())]);
    let sure_until = have.high.saturating_add(rights.low);
    Some(
        view! {
            <section class="have" aria-label=words.text("results-have-heading")>
                <svg
                    class="have-bar"
                    viewBox=format!("0 0 {WIDTH} 24")
                    preserveAspectRatio="none"
                    aria-hidden="true"
                    focusable="false"
                >
                    {part("have-now", 0, have.high)} {part("have-sure", have.high, sure_until)}
                    {(all.high > sure_until).then(|| part("have-maybe", sure_until, all.high))}
                </svg>
                <ul>{row("have-now", "results-have-now", have)} {sure} {maybe}</ul>
                <p>{together}</p>
            </section>
        }
        .into_any(),
    )
}
