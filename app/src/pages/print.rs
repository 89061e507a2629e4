//! One sheet of paper: the rights in the person's language, and beside it in the office's. Its title says nothing.

use super::amount::lines;
use super::first::{Line, lines_alike, source};
use super::groups::Group;
use super::results::whose;
use super::settle;
use crate::components::{Back, Foreign, Icon, Mixed, Pictogram, say};
use crate::language::Country;
use crate::session::{Session, use_session};
use crate::ui::*;
use crate::words::Words;
use pont_rules::model::{Benefit, Catalogue};
use pont_rules::results::Finding;
use std::sync::Arc;

/// The page to print.
#[component]
pub(super) fn Print() -> impl IntoView {
    let session = use_session();
    let content = move || {
        let words = session.words.get();
        let Some(catalogue) = session.catalogue.get() else { return ().into_any() };
        let office = session.office_words.get();
        let class = if office.is_some() { "sheet sheet-two" } else { "sheet" };
        let missing = office.is_none()
            && session.country.get().map(|c: Country| c.office_language(words.language())) != Some(words.language());
        view! {
            {missing.then(|| view! { <p class="no-print" role="status">{words.text("print-other-missing")}</p> })}
            <div class=class>
                {side(session, &catalogue, &words)}
                {office.map(|office| side(session, &catalogue, &office))}
            </div>
        }
        .into_any()
    };
    view! {
        <main class="page page-wide">
            <Back />
            <h1 class="no-print" tabindex="-1">{say("print-heading")}</h1>
            <p class="no-print">{say("print-lead")}</p>
            <button type="button" class="button button-main button-wide no-print" on:click=move |_| session.print()>
                <Pictogram icon=Icon::Print />
                <span>{say("print-button")}</span>
            </button>
            {content}
        </main>
    }
}

/// One language's column.
fn side(session: Session, catalogue: &Arc<Catalogue>, words: &Words) -> AnyView {
    let language = words.language();
    let found = session.results.get().map(|r| r.findings.clone()).unwrap_or_default();
    let marked =
        |finding: &Finding| session.right_of(finding).and_then(|right| session.journey.with(|j| j.mark(&right)));
    let group = |key: &str, wanted: &[Group]| {
        let of = |f: &&Finding| {
            let benefit = &catalogue.benefits[usize::from(f.benefit)];
            wanted.contains(&Group::of(f, benefit, marked(f)))
        };
        let rights: Vec<_> = found.iter().filter(of).map(|f| entry(session, words, catalogue, f)).collect();
        (!rights.is_empty()).then(|| {
            view! {
                <h2>{words.text(key)}</h2>
                {rights}
            }
        })
    };
    let can = group("print-can", &[Group::Yes, Group::Automatic]);
    let office = group("print-office", &[Group::Office]);
    // What is still open gets one line, or one each with the papers that would settle it: the sheet is for what can be claimed.
    let (mut names, mut waiting): (Vec<String>, Vec<(String, String)>) = (Vec::new(), Vec::new());
    for finding in &found {
        let benefit = &catalogue.benefits[usize::from(finding.benefit)];
        let name = words.text(&format!("benefit-{}", benefit.id));
        if Group::of(finding, benefit, marked(finding)) != Group::Open {
            continue;
        }
        match settle::line(session, words, finding).filter(|_| finding.unsettleable) {
            Some(papers) if !waiting.contains(&(name.clone(), papers.clone())) => waiting.push((name, papers)),
            None if !names.contains(&name) => names.push(name),
            _ => {}
        }
    }
    let open = (!names.is_empty() || !waiting.is_empty()).then(|| {
        let names = (!names.is_empty()).then(|| mixed(words, names.join(&words.text("list-separator"))));
        let line = |(name, papers)| {
            view! {
                <p>
                    <strong>{mixed(words, name)}</strong>
                    <br />
                    {mixed(words, papers)}
                </p>
            }
        };
        view! {
            <h2>{words.text("print-open")}</h2>
            {waiting.into_iter().map(line).collect_view()}
            {names.map(|names| view! { <p>{names}</p> })}
        }
    });
    let alike = alike(session, words, catalogue);
    let nothing = can.is_none() && office.is_none() && open.is_none();
    let date = crate::browser::intl::date(language.locale(), session.today.get());
    view! {
        <section class="sheet-side" lang=language.code() dir=language.direction()>
            <p class="label">{words.text("print-sheet-title")}</p>
            <p class="small">{words.with("print-date", &[("date", date.into())])}</p>
            {can}
            {office}
            {open}
            {alike}
            {nothing.then(|| view! { <p>{words.text("print-nothing")}</p> })}
            <p class="small">{words.text("print-note")}</p>
        </section>
    }
    .into_any()
}

/// Taken away before the questions are finished: what households alike often have, marked as such.
fn alike(session: Session, words: &Words, catalogue: &Catalogue) -> Option<AnyView> {
    let unfinished = session.next.with(|n| n.as_ref().is_some_and(|n| n.question.is_some()));
    let profile = session.profile.get().filter(|_| unfinished)?;
    let lines = lines_alike(session, words, catalogue, &profile);
    let line = |line: Line| {
        let text: Vec<String> = [Some(line.share), line.range].into_iter().flatten().collect();
        let text = text.join(&words.text("list-separator"));
        view! { <li><strong>{mixed(words, line.name)}</strong> " " {mixed(words, text)}</li> }
    };
    let source = mixed(words, source(words, catalogue));
    (!lines.is_empty()).then(|| {
        view! {
            <h2>{words.text("first-like")}</h2>
            <ul class="sheet-like">{lines.into_iter().map(line).collect_view()}</ul>
            <p class="small">{words.text("first-like-not-you")} " " {source}</p>
        }
        .into_any()
    })
}

/// Words in the language of their column, with names in other letters kept apart.
fn mixed(words: &Words, text: String) -> AnyView {
    view! { <Mixed text=text own=words.language() /> }.into_any()
}

fn entry(session: Session, words: &Words, catalogue: &Catalogue, finding: &Finding) -> AnyView {
    let benefit: &Benefit = &catalogue.benefits[usize::from(finding.benefit)];
    let whose = whose(session, words, session.right_of(finding).and_then(|right| right.holder));
    let amount = lines(session, words, finding, benefit).map(|a| view! { <p>{a.main}</p> });
    let official = benefit.titles.first().map(|(lang, name)| {
        view! {
            <p class="small">
                <Foreign lang=lang.clone() text=name.clone() />
            </p>
        }
    });
    let documents: Vec<String> = benefit.documents.iter().map(|id| words.text(&format!("doc-{id}"))).collect();
    let bring = (!documents.is_empty()).then(|| {
        view! {
            <p class="small">
                <strong>{words.text("print-bring")}</strong>
                " "
                {mixed(words, documents.join(&words.text("list-separator")))}
            </p>
        }
    });
    let place = mixed(words, words.text(&format!("authority-{}", benefit.authority)));
    let site = benefit.apply.site.trim_start_matches("https://").trim_end_matches('/');
    let contact = [benefit.apply.phone.as_str(), site];
    let contact = contact
        .into_iter()
        .filter(|t| !t.is_empty())
        .map(|text| view! { {words.text("list-separator")} <Foreign lang="" text=text /> })
        .collect_view();
    view! {
        <div class="sheet-right">
            <h3>{mixed(words, words.text(&format!("benefit-{}", benefit.id)))}</h3>
            {whose}
            {official}
            {amount}
            {bring}
            <p class="small">
                <strong>{words.text("print-where")}</strong>
                " "
                {place}
                {contact}
            </p>
        </div>
    }
    .into_any()
}
