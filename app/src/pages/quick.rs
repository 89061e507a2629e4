//! Everything that could still change something, on one page: for who types quickly with a keyboard beside the person. What is
//! left empty stays open; each *apply* may bring new questions and take others away.

use super::draft::Draft;
use super::fields::{Field, Level};
use super::question::{Entry, problem};
use crate::browser::page;
use crate::components::{Back, ButtonLink, Icon, Keys, Pictogram, Problem, Problems, say};
use crate::journey::{Asked, EntryError, PLACE_SCREEN, Said, find};
use crate::route::Route;
use crate::session::{Session, use_session};
use crate::ui::*;
use pont_rules::model::{Catalogue, Input};
use pont_rules::results::{Open, Verdict};

/// What is still open, by topic, then as the law lists it.
fn open(session: Session, catalogue: &Catalogue) -> Vec<(u8, Vec<Asked>)> {
    let Some(results) = session.results.get_untracked() else { return Vec::new() };
    let mut all: Vec<Open> = results.findings.iter().flat_map(|f| f.open.iter().copied()).collect();
    all.sort_unstable_by_key(|o| (o.input, o.person));
    all.dedup();
    let mut topics: Vec<(u8, Vec<Asked>)> = Vec::new();
    for one in all {
        let known = catalogue.inputs.get(usize::from(one.input)).filter(|i| i.screen != PLACE_SCREEN);
        let (Some(input), Some(asked)) = (known, untrack(|| session.asked(catalogue, &one))) else { continue };
        match topics.iter_mut().find(|(topic, _)| *topic == input.topic) {
            Some((_, asks)) => asks.push(asked),
            None => topics.push((input.topic, vec![asked])),
        }
    }
    topics.sort_by_key(|(topic, _)| *topic);
    topics
}

/// The fields of what is open, each with an id of its own.
fn entries(session: Session, catalogue: &Catalogue) -> Vec<(u8, Vec<Entry>)> {
    let mut n = 0;
    let mut entry = |asked: Asked| {
        let (at, input) = find(catalogue, &asked.input)?;
        n += 1;
        Some(Entry { asked, at: usize::from(at), id: format!("f{n}"), draft: RwSignal::new(Draft::empty(input)) })
    };
    let of = |(topic, asks): (u8, Vec<Asked>)| (topic, asks.into_iter().filter_map(&mut entry).collect());
    open(session, catalogue).into_iter().map(of).collect()
}

/// The page.
#[component]
pub(super) fn Quick() -> impl IntoView {
    let session = use_session();
    let Some(catalogue) = session.catalogue.get_untracked() else { return ().into_any() };
    let problems = RwSignal::new(Vec::<Problem>::new());
    let keys = Keys::new("", false);
    let shown = RwSignal::new(entries(session, &catalogue));
    let law = StoredValue::new(catalogue);
    let read = move || {
        let (words, today) = (session.words.get_untracked(), session.today.get_untracked());
        let (mut said, mut wrong) = (Vec::new(), Vec::new());
        law.with_value(|c| {
            for entry in shown.get_untracked().iter().flat_map(|(_, entries)| entries) {
                let input: &Input = entry.input(c);
                match entry.draft.with_untracked(|d| d.read(c, input, today)) {
                    Ok(value) => said.push((entry.asked.clone(), Said::from(value))),
                    // Not answered: it stays open.
                    Err(EntryError::Empty) => {}
                    Err(error) => {
                        let name = super::question::short_name(session, &words, &entry.asked);
                        wrong.push(problem(&words, entry, input, error, Some(name)));
                    }
                }
            }
        });
        if wrong.is_empty() { Ok(said) } else { Err(wrong) }
    };
    let apply = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        match read() {
            Ok(said) => {
                problems.set(Vec::new());
                session.answer_beside(said);
                shown.set(law.with_value(|c| entries(session, c)));
                page::focus_heading();
            }
            Err(wrong) => problems.set(wrong),
        }
    };
    let body = move || {
        let words = session.words.get();
        let field = |entry: &Entry| {
            view! {
                <Field
                    entry=entry.clone()
                    catalogue=law.get_value()
                    words=words.clone()
                    level=Level::Part
                    problems=problems
                    keys=keys
                />
            }
        };
        let topic = |(topic, entries): (u8, Vec<Entry>)| {
            let name = law.with_value(|c| c.topics.get(usize::from(topic)).cloned()).unwrap_or_default();
            view! {
                <section class="section quick-topic">
                    <h2>{words.text(&format!("topic-{name}"))}</h2>
                    {entries.iter().map(field).collect_view()}
                </section>
            }
        };
        shown.get().into_iter().map(topic).collect_view()
    };
    let state = move || {
        let args = [
            ("yes", session.count(Verdict::Yes).into()),
            ("open", session.count(Verdict::Open).into()),
            ("office", session.count(Verdict::Office).into()),
            ("no", session.count(Verdict::No).into()),
        ];
        session.words.with(|w| w.with("quick-state", &args))
    };
    let nothing = move || shown.with(Vec::is_empty);
    view! {
        <main class="page page-wide page-question">
            <Back />
            <h1 tabindex="-1">{say("quick-heading")}</h1>
            <p>{say("quick-lead")}</p>
            <p class="panel" role="status">{state}</p>
            <div class="buttons">
                <button type="button" class="button" on:click=move |_| session.change_place()>
                    <Pictogram icon=Icon::Place />
                    <span>{say("place-heading")}</span>
                </button>
                <button type="button" class="button" on:click=move |_| session.change_household()>
                    <Pictogram icon=Icon::People />
                    <span>{say("household-heading")}</span>
                </button>
                <ButtonLink to=Route::Results icon=Icon::Everything key="foot-results" />
            </div>
            <form class="question quick" method="dialog" on:submit=apply novalidate>
                <Problems list=problems />
                {body}
                <Show when=nothing>
                    <p>{say("quick-done")}</p>
                </Show>
                <Show when=move || !nothing()>
                    <div class="onward">
                        <button class="button button-main button-wide">{say("quick-apply")}</button>
                    </div>
                </Show>
            </form>
        </main>
    }
    .into_any()
}
