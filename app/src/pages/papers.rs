//! The documents of all rights in one list, to be ticked off at home, and what comes after.

use super::calls;
use super::groups::Group;
use super::results::{Shown, all_shown};
use crate::components::{Back, ButtonLink, Icon, Tick, glossary, picture_line, say};
use crate::route::Route;
use crate::session::{Session, use_session};
use crate::ui::*;
use crate::words::Words;
use pont_rules::model::Catalogue;

/// Groups whose rights have to be asked for: those that an answer still decides may come to it.
const ASKED: [Group; 3] = [Group::Yes, Group::Office, Group::Open];

/// The page.
#[component]
pub(super) fn Papers() -> impl IntoView {
    let session = use_session();
    // A tick changes the conversation, but not which documents are wanted: the list stays, and so does the focus in it.
    let wanted = Memo::new(move |_| {
        let words = session.words.get();
        session.catalogue.with(|c| c.as_ref().map(|c| wanted(session, &words, c))).unwrap_or_default()
    });
    let when = Memo::new(move |_| {
        let words = session.words.get();
        session.catalogue.with(|c| c.as_ref().map(|c| calls::rows(session, &words, c))).unwrap_or_default()
    });
    let when = move || {
        let (words, rows) = (session.words.get(), when.get());
        session.catalogue.get().and_then(|c| calls::section(session, &words, &c, &rows))
    };
    let content = move || list(session, &session.words.get(), wanted.get());
    let hard = move || {
        let words = session.words.get();
        let texts: Vec<String> = wanted.get().iter().map(|(id, _)| words.text(&format!("doc-{id}"))).collect();
        glossary(&words, &texts.join(" "))
    };
    let step = |icon: Icon, key: &'static str| picture_line(icon, say(key));
    view! {
        <main class="page">
            <Back />
            <h1 tabindex="-1">{say("papers-heading")}</h1>
            <p class="lead">{say("papers-lead")}</p>
            {content}
            {hard}
            {when}
            <section class="section">
                <h2>{say("papers-steps")}</h2>
                <ol class="ticks panel">
                    {step(Icon::Check, "papers-step-begin")}
                    {step(Icon::Papers, "papers-step-gather")}
                    {step(Icon::Print, "papers-step-copy")}
                    {step(Icon::Calendar, "papers-step-date")}
                    {step(Icon::Help, "papers-step-help")}
                </ol>
            </section>
            <div class="section no-print">
                <ButtonLink to=Route::Print icon=Icon::Print key="results-print" />
                <ButtonLink to=Route::Reminders icon=Icon::Calendar key="reminders-link" />
                <ButtonLink to=Route::Share icon=Icon::Outside key="share-link" />
                <ButtonLink to=Route::Carry icon=Icon::OwnPhone key="carry-link" />
                <ButtonLink to=Route::Results icon=Icon::Everything key="foot-results" />
                <ButtonLink to=Route::Help icon=Icon::Help key="results-help" />
            </div>
        </main>
    }
}

/// Each document once, with the rights that want it.
pub(super) fn wanted(session: Session, words: &Words, catalogue: &Catalogue) -> Vec<(String, Vec<String>)> {
    let shown = all_shown(session, catalogue);
    let mut wanted: Vec<(String, Vec<String>)> = Vec::new();
    for right in ASKED.iter().flat_map(|group| shown.iter().filter(|s: &&Shown| s.group == *group)) {
        let Some(benefit) = catalogue.benefits.get(usize::from(right.finding.benefit)) else { continue };
        let name = words.text(&format!("benefit-{}", benefit.id));
        for id in &benefit.documents {
            let at = wanted.iter().position(|(known, _)| known == id).unwrap_or_else(|| {
                wanted.push((id.clone(), Vec::new()));
                wanted.len() - 1
            });
            if let Some((_, rights)) = wanted.get_mut(at)
                && !rights.contains(&name)
            {
                rights.push(name.clone());
            }
        }
    }
    wanted
}

fn list(session: Session, words: &Words, wanted: Vec<(String, Vec<String>)>) -> AnyView {
    if wanted.is_empty() {
        return view! { <p>{words.text("papers-none")}</p> }.into_any();
    }
    let line = |(id, rights): (String, Vec<String>)| {
        let own = id.clone();
        let ticked = Signal::derive(move || session.journey.with(|j| j.at_hand(&own)));
        let name = format!("doc-{id}");
        let text = words.text(&name);
        let tick = Callback::new(move |is| session.put_at_hand(&id, is));
        let note = words.with("papers-for", &[("rights", rights.join(&words.text("list-separator")).into())]);
        view! { <Tick text=text note=note picture=name ticked=ticked tick=tick /> }
    };
    let lines = wanted.into_iter().map(line).collect_view();
    view! { <div class="options papers">{lines}</div> }.into_any()
}
