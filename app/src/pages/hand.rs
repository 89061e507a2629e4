//! Giving the answers, or the file of somebody who is helped, to another device as a sealed file; and opening one that came.

use crate::browser::page;
use crate::browser::save_file::save_bytes;
use crate::browser::share::{self, Outcome};
use crate::cabinet::{Chosen, Folder, Merged, spaced};
use crate::components::notices::called;
use crate::components::{
    Back, ButtonLink, Choice, FieldError, Icon, Pictogram, Problem, Problems, Secret, SecretField, Tick, say,
};
use crate::route::Route;
use crate::session::{HandTrouble, Handed, KIND, NAME, Session, use_session};
use crate::ui::*;
use leptos::task::spawn_local;
use pont_rules::model::Day;

/// The field of the file.
const FILE: &str = "handed-file";
/// The field of its secret word.
const WORD: &str = "handed-word";
/// The first of what can be chosen.
const FIRST: &str = "hand-answers";

#[derive(Debug, Clone, PartialEq)]
enum Step {
    Choosing,
    Making,
    Made(String, Vec<u8>),
}

/// The page that makes a file.
#[component]
pub(super) fn HandPage() -> impl IntoView {
    let session = use_session();
    let chosen = RwSignal::new(Chosen { answers: true, journal: true, mandates: true });
    let step = RwSignal::new(Step::Choosing);
    let problems = RwSignal::new(Vec::<Problem>::new());
    let make = move |_| {
        let Chosen { answers, journal, mandates } = chosen.get_untracked();
        if !(answers || journal || mandates) {
            let text = session.words.with_untracked(|w| w.text("hand-choose"));
            return problems.set(vec![Problem { field: FIRST.to_owned(), text }]);
        }
        problems.set(Vec::new());
        step.set(Step::Making);
        spawn_local(async move {
            match session.hand_over(chosen.get_untracked()).await {
                Ok((word, sealed)) => _ = step.try_set(Step::Made(word, sealed)),
                Err(trouble) => {
                    let text = session.words.with_untracked(|w| w.text(&trouble.key()));
                    problems.try_set(vec![Problem { field: FIRST.to_owned(), text }]);
                    step.try_set(Step::Choosing);
                }
            }
            page::focus_heading();
        });
    };
    let tick = move |key: &'static str, get: fn(&Chosen) -> bool, set: fn(&mut Chosen, bool)| {
        let ticked = Signal::derive(move || chosen.with(get));
        let text = session.words.with(|w| w.text(key));
        let note =
            if key == "hand-journal" { session.words.with(|w| w.text("hand-journal-note")) } else { String::new() };
        view! { <Tick id=key text=text note=note ticked=ticked tick=Callback::new(move |on| chosen.update(|c| set(c, on))) /> }
    };
    let content = move || match step.get() {
        Step::Making => view! { <p role="status">{say("loading")}</p> }.into_any(),
        Step::Made(word, sealed) => view! { <Made word=word sealed=sealed /> }.into_any(),
        Step::Choosing => {
            // Whoever keeps no files has nothing but the answers to give.
            let more = session.file.get().is_some().then(|| {
                view! {
                    <fieldset>
                        <legend><h2>{say("hand-what")}</h2></legend>
                        <FieldError field=FIRST.to_owned() list=problems />
                        <div class="options">
                            {tick(FIRST, |c| c.answers, |c, on| c.answers = on)}
                            {tick("hand-journal", |c| c.journal, |c, on| c.journal = on)}
                            {tick("hand-mandates", |c| c.mandates, |c, on| c.mandates = on)}
                        </div>
                    </fieldset>
                }
            });
            view! {
                <Problems list=problems />
                <p class="lead">{say("hand-lead")}</p>
                {more}
                <button type="button" class="button button-main button-wide" id="hand-make" on:click=make>{say("hand-make")}</button>
            }
            .into_any()
        }
    };
    view! {
        <main class="page">
            <Back />
            <h1 tabindex="-1">{say("hand-heading")}</h1>
            {content}
        </main>
    }
}

/// The file and its secret word.
#[component]
fn Made(word: String, sealed: Vec<u8>) -> impl IntoView {
    let session = use_session();
    let said = RwSignal::new(None::<&'static str>);
    let can = share::can_share_file(NAME, KIND);
    let file = StoredValue::new(sealed);
    let save = move |_| {
        let done = file.with_value(|bytes| save_bytes(NAME, KIND, bytes));
        said.set(Some(if done { "hand-saved" } else { "files-failed" }));
    };
    let give = move |_| {
        spawn_local(async move {
            let key = match share::share_file(NAME, KIND, &file.get_value()).await {
                Outcome::Done => "hand-shared",
                Outcome::Failed => "share-failed",
                Outcome::Left => return,
            };
            said.try_set(Some(key));
        });
    };
    let status = move || said.get().map(|key| session.words.with(|w| w.text(key)));
    view! {
        <p class="lead">{say("hand-word")}</p>
        <p class="panel code-word files-word"><bdi dir="ltr">{spaced(&word)}</bdi></p>
        <p class="notice notice-warm">
            <Pictogram icon=Icon::Shield />
            <span>{say("hand-word-apart")}</span>
        </p>
        <div class="buttons">
            <button type="button" class="button button-main" id="hand-save" on:click=save>{say("hand-save")}</button>
            <Show when=move || can>
                <button type="button" class="button" id="hand-share" on:click=give>{say("hand-share")}</button>
            </Show>
        </div>
        <p role="status">{status}</p>
    }
}

/// What became of a file that was opened, where the page stays.
#[derive(Debug, Clone, PartialEq)]
enum After {
    Nothing,
    Said(String),
    Which(Box<Folder>, Day, Day),
}

/// Opening a file that came.
#[component]
pub(super) fn Received() -> impl IntoView {
    let session = use_session();
    let secret = Secret::new(WORD);
    let (after, missing) = (RwSignal::new(After::Nothing), RwSignal::new(Vec::<Problem>::new()));
    let open = move |event: leptos::ev::SubmitEvent| {
        missing.set(Vec::new());
        secret.send(&event, |word| async move {
            match session.receive(FILE, &word).await {
                Ok(handed) => after.set(told(session, handed)),
                // What is wrong with the file stands beside the file.
                Err(trouble) => {
                    let text = session.words.with_untracked(|w| w.text(&trouble.key()));
                    if !trouble.is_of_the_file() {
                        return Err(text);
                    }
                    missing.set(vec![Problem { field: FILE.to_owned(), text }]);
                    page::focus(&format!("#{FILE}"));
                }
            }
            Ok(())
        });
    };
    let form = move || {
        view! {
            <form class="question" method="dialog" on:submit=open novalidate>
                {move || session.draft_waits.get().then(|| view! { <p class="notice notice-warm">{say("take-replaces")}</p> })}
                <div class="field">
                    <label class="label" for=FILE>{say("hand-file")}</label>
                    <p class="hint" id="handed-file-hint">{say("hand-file-hint")}</p>
                    <FieldError field=FILE.to_owned() list=missing />
                    <input
                        class="input"
                        id=FILE
                        type="file"
                        accept=".age"
                        aria-describedby="handed-file-hint"
                        aria-invalid=move || missing.with(|m| !m.is_empty()).then_some("true")
                    />
                </div>
                <SecretField secret=secret label="take-word" hint="hand-word-hint" />
                <div class="onward">
                    <button class="button button-main button-wide">{say("take-open")}</button>
                </div>
            </form>
        }
    };
    move || match after.get() {
        After::Nothing => view! { <p>{say("take-nothing")}</p> {form()} }.into_any(),
        After::Said(text) => view! {
            <p class="notice notice-warm" role="status">{text}</p>
            <ButtonLink to=Route::Files icon=Icon::Papers key="files-heading" />
        }
        .into_any(),
        After::Which(folder, theirs, ours) => {
            view! { <Which folder=*folder theirs=theirs ours=ours after=after /> }.into_any()
        }
    }
}

fn told(session: Session, handed: Handed) -> After {
    let label = |label, key: &str| {
        let label = called(session, label);
        After::Said(session.words.with_untracked(|w| w.with(key, &[("label", label.into())])))
    };
    match handed {
        // The page of the conversation is shown.
        Handed::Conversation => After::Nothing,
        Handed::New(own) => label(own, "hand-added"),
        Handed::Into(own, Merged::More) => label(own, "hand-merged"),
        Handed::Into(own, Merged::Same) => label(own, "hand-same"),
        Handed::Which(folder, theirs, ours) => After::Which(folder, theirs, ours),
    }
}

/// Both hold answers: whose stay.
#[component]
fn Which(folder: Folder, theirs: Day, ours: Day, after: RwSignal<After>) -> impl IntoView {
    let session = use_session();
    // What was said last counts, unless somebody says otherwise.
    let (choice, busy) = (RwSignal::new(theirs >= ours), RwSignal::new(false));
    let folder = StoredValue::new(folder);
    let option = move |own: bool, key: &'static str, day: Day| {
        let date = session.date(day);
        let text = session.words.with(|w| w.with(key, &[("date", date.into())]));
        let chosen = Signal::derive(move || choice.get() == own);
        view! { <Choice name="hand-which".to_owned() id=key text=text chosen=chosen choose=Callback::new(move |()| choice.set(own)) /> }
    };
    let take = move |_| {
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        spawn_local(async move {
            let done = session.received(folder.get_value(), choice.get_untracked()).await;
            let text = |trouble: HandTrouble| session.words.with_untracked(|w| w.text(&trouble.key()));
            after.try_set(done.map_or_else(|trouble| After::Said(text(trouble)), |handed| told(session, handed)));
        });
    };
    view! {
        <fieldset>
            <legend><h2>{say("hand-which")}</h2></legend>
            <div class="options">{move || view! { {option(true, "hand-theirs", theirs)} {option(false, "hand-ours", ours)} }}</div>
        </fieldset>
        <button type="button" class="button button-main button-wide" id="hand-merge" on:click=take>{say("continue")}</button>
    }
}
