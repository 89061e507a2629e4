//! Handing the short sheet, or the list of documents, to an app that the person chooses. What is shown is what leaves.

use super::groups::Group;
use super::papers::wanted;
use super::print::Taken;
use super::reminders::Shared;
use crate::browser::intl;
use crate::browser::share::{self, Outcome};
use crate::components::{Back, ButtonLink, Choice, Icon, Pictogram, say};
use crate::route::Route;
use crate::session::{Session, use_session};
use crate::take::{Entry, Labels, list, plain, sheet};
use crate::ui::*;
use crate::words::Words;
use leptos::task::spawn_local;
use pont_rules::model::Catalogue;
use pont_rules::results::Finding;
use std::sync::Arc;

/// The page.
#[component]
pub(super) fn Share() -> impl IntoView {
    let session = use_session();
    let papers = RwSignal::new(false);
    let outcome = RwSignal::new(None::<Outcome>);
    let text = Memo::new(move |_| {
        let words = session.words.get();
        let text = session
            .catalogue
            .get()
            .map(|c| if papers.get() { documents(session, &words, &c) } else { short(session, &words, c) });
        plain(words.language(), &text.unwrap_or_default())
    });
    // Asked once: a device does not learn it while the page stands.
    let can = share::can_share(&text.get_untracked());
    let hand = move |_| {
        let text = text.get_untracked();
        outcome.set(None);
        spawn_local(async move {
            let done = if can { share::share(&text).await } else { share::copy(&text).await };
            outcome.try_set(Some(done));
        });
    };
    let said = move || {
        let key = match (outcome.get(), can) {
            (Some(Outcome::Done), true) => "share-done",
            (Some(Outcome::Done), false) => "share-copied",
            (Some(Outcome::Failed), _) => "share-failed",
            (Some(Outcome::Left) | None, _) => return String::new(),
        };
        session.words.with(|w| w.text(key))
    };
    let option = move |own: bool, key: &'static str| {
        let chosen = Signal::derive(move || papers.get() == own);
        let choose = Callback::new(move |()| {
            papers.set(own);
            outcome.set(None);
        });
        let (text, note) = session.words.with(|w| (w.text(key), w.attr(key, "note")));
        view! { <Choice name="share-what".to_owned() id=key picture=key text=text note=note chosen=chosen choose=choose /> }
    };
    view! {
        <main class="page">
            <Back />
            <h1 tabindex="-1">{say("share-heading")}</h1>
            <p class="lead">{say("share-lead")}</p>
            <fieldset>
                <legend>
                    <h2>{say("share-what")}</h2>
                </legend>
                <div class="options">
                    {move || view! { {option(false, "share-short")} {option(true, "share-papers")} }}
                </div>
            </fieldset>
            <p class="notice notice-warm">
                <Pictogram icon=Icon::Shield />
                <span>{say(if can { "share-read" } else { "share-clipboard" })}</span>
            </p>
            <Shared key="share-shared" />
            <button type="button" class="button button-main button-wide" id="share" on:click=hand>
                <Pictogram icon=Icon::Outside />
                <span>{say(if can { "share-button" } else { "share-copy" })}</span>
            </button>
            <p role="status" id="share-said">{said}</p>
            <section class="section">
                <h2>{say("share-exactly")}</h2>
                <p class="share-text panel" id="share-text">{move || text.get()}</p>
            </section>
            <div class="section">
                <ButtonLink to=Route::Hand icon=Icon::Papers key="hand-link" />
                <ButtonLink to=Route::Print icon=Icon::Print key="results-print" />
                <ButtonLink to=Route::Results icon=Icon::Everything key="foot-results" />
            </div>
        </main>
    }
}

/// The short sheet in the person's language.
fn short(session: Session, words: &Words, catalogue: Arc<Catalogue>) -> String {
    let taken = Taken { session, catalogue, full: false };
    let labels = Labels {
        bring: words.text("print-bring"),
        place: words.text("print-where"),
        colon: words.text("colon"),
        separator: words.text("list-separator"),
    };
    let date = intl::date(words.language().locale(), session.today.get());
    let head = [words.text("print-sheet-title"), words.with("print-date", &[("date", date.into())])];
    let part = |key: &str, wanted: &[Group]| {
        (words.text(key), taken.of(wanted).iter().map(|f| taken.entry(words, f)).collect::<Vec<_>>())
    };
    let name =
        |f: &Finding| Entry { name: words.text(&format!("benefit-{}", taken.benefit(f).id)), ..Entry::default() };
    let mut open: Vec<Entry> = taken.of(&[Group::Open]).iter().map(name).collect();
    open.dedup();
    let parts = [
        part("print-can", &[Group::Yes, Group::Automatic]),
        part("print-office", &[Group::Office]),
        (words.text("print-open"), open),
    ];
    sheet(&labels, &head, &parts, &words.text("print-note"))
}

/// Only the documents: they name no right.
fn documents(session: Session, words: &Words, catalogue: &Catalogue) -> String {
    let wanted = wanted(session, words, catalogue);
    let lines: Vec<String> = wanted.iter().map(|(id, _)| words.text(&format!("doc-{id}"))).collect();
    list(&words.text("papers-heading"), &lines)
}
