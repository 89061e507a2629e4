//! What would settle the rest: each document that tells what the person cannot or will not say, with the way to say it now.

use super::question::{capital, question_text};
use crate::components::{Icon, Mixed, Pictogram};
use crate::journey::{Asked, PLACE_SCREEN};
use crate::session::Session;
use crate::ui::*;
use crate::words::Words;
use pont_rules::model::Catalogue;
use pont_rules::results::{Finding, Open, Telling};

/// How many documents a line names before it leaves the rest to the list.
const MOST_NAMED: usize = 3;

/// The name of a document; nothing where only the person's own word tells.
fn name(words: &Words, of: &Telling) -> Option<String> {
    of.document.as_ref().map(|id| words.text(&format!("doc-{id}")))
}

/// In one line, the documents that a right waits for: its verdict, or its exact amount.
pub(super) fn line(session: Session, words: &Words, finding: &Finding) -> Option<String> {
    let of = session.telling_of(finding);
    let certain = of.iter().filter(|t| !t.asks.is_empty());
    let names: Vec<String> = certain.filter_map(|t| name(words, t)).take(MOST_NAMED).collect();
    let key = if of.first()?.verdicts > 0 { "settle-sure" } else { "settle-amount" };
    let documents = if names.is_empty() { words.text("settle-own") } else { names.join(&words.text("list-separator")) };
    Some(words.with(key, &[("documents", documents.into())]))
}

/// Documents, each with the questions that it answers. Those that may yet turn out to say nothing stand in one line.
pub(super) fn list(session: Session, words: &Words, catalogue: &Catalogue, of: &[Telling], rights: bool) -> AnyView {
    // What only the person can tell needs no search: it comes last.
    let (papers, own): (Vec<_>, Vec<_>) = of.iter().filter(|t| !t.asks.is_empty()).partition(|t| t.document.is_some());
    let entry = |t: &Telling| {
        let name = name(words, t);
        let icon = if name.is_some() { Icon::Papers } else { Icon::Help };
        let count = (rights && t.verdicts > 0).then(|| {
            let n = i64::from(t.verdicts);
            view! { <span class="small quiet">{words.with("settle-rights", &[("n", n.into())])}</span> }
        });
        view! {
            <li data-document=t.document.clone()>
                <Pictogram icon=icon />
                <div class="reason-body">
                    <strong><Mixed text=name.unwrap_or_else(|| words.text("settle-own")) /></strong>
                    {count}
                    {questions(session, words, catalogue, &t.asks)}
                </div>
            </li>
        }
    };
    let perhaps: Vec<String> = of.iter().filter(|t| t.asks.is_empty()).filter_map(|t| name(words, t)).collect();
    let perhaps = (!perhaps.is_empty()).then(|| {
        let documents = perhaps.join(&words.text("list-separator"));
        let text = words.with("settle-perhaps", &[("documents", documents.into())]);
        view! { <p class="small quiet"><Mixed text=text /></p> }
    });
    view! {
        <ul class="ticks">{papers.into_iter().chain(own).map(entry).collect_view()}</ul>
        {perhaps}
    }
    .into_any()
}

/// A button for each screen on which an answer can be given now.
pub(super) fn questions(session: Session, words: &Words, catalogue: &Catalogue, asks: &[Open]) -> AnyView {
    let mut screens: Vec<(&str, Option<u8>, Asked, usize)> = Vec::new();
    for open in asks {
        let (Some(input), Some(asked)) =
            (catalogue.inputs.get(usize::from(open.input)), session.asked(catalogue, open))
        else {
            continue;
        };
        let person = if input.together { None } else { open.person };
        match screens.iter_mut().find(|(screen, of, ..)| *screen == input.screen && *of == person) {
            Some((.., count)) => *count += 1,
            None => screens.push((&input.screen, person, asked, 1)),
        }
    }
    // A screen that comes once for each person is named by its question, which names the person.
    let once = |screen: &str| screens.iter().filter(|(other, ..)| *other == screen).count() == 1;
    let several: Vec<bool> = screens.iter().map(|(screen, .., count)| *count > 1 && once(screen)).collect();
    let button = |((screen, _, asked, _), several): ((&str, Option<u8>, Asked, usize), bool)| {
        let heading = format!("screen-{screen}");
        let text = if screen == PLACE_SCREEN {
            words.text("place-heading")
        } else if several && words.has(&heading) {
            words.text(&heading)
        } else {
            question_text(session, words, &asked)
        };
        view! {
            <button type="button" class="button button-plain button-small button-start no-print" on:click=move |_| session.change(&asked)>
                <span><Mixed text=capital(&text) /></span>
            </button>
        }
    };
    screens.into_iter().zip(several).map(button).collect_view().into_any()
}

/// Everything that would still settle something, in one place; nothing while there is nothing.
pub(super) fn rest(session: Session, words: &Words, catalogue: &Catalogue) -> Option<AnyView> {
    let (verdicts, amounts): (Vec<_>, Vec<_>) = session.telling().into_iter().partition(|t| t.verdicts > 0);
    if verdicts.is_empty() && amounts.is_empty() {
        return None;
    }
    let first = (!verdicts.is_empty()).then(|| {
        view! {
            <p>{words.text("settle-lead")}</p>
            <div class="panel">{list(session, words, catalogue, &verdicts, true)}</div>
        }
    });
    let then = (!amounts.is_empty()).then(|| {
        view! {
            <details class="more">
                <summary>{words.text("settle-amounts")}</summary>
                <div class="panel">{list(session, words, catalogue, &amounts, false)}</div>
            </details>
        }
    });
    let view = view! {
        <section class="section no-print" id="settle">
            <h2>{words.text("settle-heading")}</h2>
            {first}
            {then}
        </section>
    };
    Some(view.into_any())
}
