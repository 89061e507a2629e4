//! What would change a right: a few numbers, in a sentence each.

use super::amount::of_input;
use super::question::{answer_name, capital};
use crate::browser::intl;
use crate::components::Mixed;
use crate::session::Session;
use crate::ui::*;
use crate::words::Words;
use pont_rules::Change;
use pont_rules::model::{Catalogue, Domain, Money};
use pont_rules::results::Verdict;

/// The sentences; nothing while there are none.
pub(super) fn list(session: Session, words: &Words, catalogue: &Catalogue, of: &[Change]) -> Option<AnyView> {
    let lines: Vec<_> = of.iter().filter_map(|c| sentence(session, words, catalogue, c)).collect();
    (!lines.is_empty()).then(|| {
        let lines = lines.into_iter().map(|text| view! { <li><Mixed text=text /></li> }).collect_view();
        view! {
            <section class="section">
                <h2>{words.text("change-heading")}</h2>
                <ul class="panel">{lines}</ul>
                <p class="small quiet">{words.text("change-note")}</p>
            </section>
        }
        .into_any()
    })
}

fn sentence(session: Session, words: &Words, catalogue: &Catalogue, of: &Change) -> Option<String> {
    let Domain::Number { money, .. } = catalogue.inputs.get(usize::from(of.open.input))?.domain else { return None };
    let locale = words.language().locale();
    let figure = |n: i64| if money == Money::No { intl::number(locale, n) } else { intl::euros(locale, n) };
    if let Some((step, by)) = of.moves {
        let (key, by) = if by < 0 { ("change-falls", -by) } else { ("change-rises", by) };
        let what = answer_name(session, words, catalogue, &of.open)?;
        let told = words
            .with(key, &[("what", what.into()), ("step", figure(step).into()), ("by", intl::euros(locale, by).into())]);
        return Some(capital(&told));
    }
    let amount = of_input(session, words, money, of.to);
    let place = match (of.same, of.all_along, of.below) {
        (true, ..) => {
            let (low, high) = if of.below { (of.to, of.from.high) } else { (of.from.low, of.to) };
            words.with("amount-span", &[("low", figure(low).into()), ("high", figure(high).into())])
        }
        (_, false, _) => words.with("change-at", &[("amount", amount.into())]),
        (_, _, true) => words.with("amount-up-to", &[("amount", amount.into())]),
        (_, _, false) => words.with("amount-from", &[("amount", amount.into())]),
    };
    let key = match of.verdict {
        _ if of.same => "change-same",
        Verdict::Yes => "change-yes",
        Verdict::No => "change-no",
        Verdict::Open => "change-open",
        Verdict::Office => "change-office",
    };
    let what = answer_name(session, words, catalogue, &of.open)?;
    Some(capital(&words.with(key, &[("what", what.into()), ("where", place.into())])))
}
