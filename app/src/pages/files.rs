//! The files of people whom the owner of the device helps: made, opened and closed with a secret word.

use super::charter::Charter;
use crate::browser::{page, storage};
use crate::cabinet::{Label, spaced};
use crate::components::notices::called;
use crate::components::{Back, ButtonLink, Icon, Pictogram, Secret, SecretField, say};
use crate::route::Route;
use crate::session::{File, Files, FilesTrouble, Opened, Session, use_session};
use crate::ui::*;
use leptos::task::spawn_local;

/// The field of the secret word.
const WORD: &str = "secret";

/// The page.
#[component]
pub(super) fn FilesPage() -> impl IntoView {
    let session = use_session();
    let opened = RwSignal::new(Opened::default());
    let new = RwSignal::new(false);
    let open = Memo::new(move |_| session.files_open());
    let content = move || match session.cabinet.get() {
        _ if new.get() => view! { <NewWord done=Callback::new(move |()| new.set(false)) /> }.into_any(),
        Files::None => none(new),
        Files::Closed => view! { <Closed opened=opened /> }.into_any(),
        Files::Open(files) => list(session, &files, opened),
    };
    view! {
        <main class="page">
            <Back />
            <h1 tabindex="-1">{say("files-heading")}</h1>
            {content}
            <Show when=move || open.get() && !new.get()>
                <div class="buttons">
                    <button type="button" class="button" on:click=move |_| new.set(true)>{say("files-change")}</button>
                    <button type="button" class="button" on:click=move |_| session.close_files()>
                        <Pictogram icon=Icon::Shield />
                        <span>{say("files-close")}</span>
                    </button>
                </div>
            </Show>
        </main>
    }
}

/// No files yet: what they are.
fn none(new: RwSignal<bool>) -> AnyView {
    view! {
        <p class="lead">{say("files-none")}</p>
        <p>{say("files-no-name")}</p>
        <p>{say("files-passwords")}</p>
        <button type="button" class="button button-main button-wide" id="files-create" on:click=move |_| new.set(true)>
            {say("files-create")}
        </button>
    }
    .into_any()
}

/// A new secret word: shown, then typed once. Until then nothing is changed.
#[component]
fn NewWord(done: Callback<()>) -> impl IntoView {
    let session = use_session();
    let word = session.secret_word().unwrap_or_default();
    let shown = spaced(&word);
    // The rules come before the first file; a new word later needs no new promise.
    let accepted = RwSignal::new(session.cabinet.with_untracked(|c| *c != Files::None));
    let accept = Callback::new(move |()| {
        accepted.set(true);
        page::focus_heading();
    });
    let typed = Callback::new(move |typed: String| {
        let word = word.clone();
        async move {
            let meant =
                |text: &str| text.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_uppercase();
            if word.is_empty() {
                return Err(FilesTrouble::Failed);
            }
            if meant(&typed) != word {
                return Err(FilesTrouble::Word);
            }
            match session.cabinet.with_untracked(|c| *c == Files::None) {
                true => session.create_files(&word).await?,
                false => session.change_word(&word).await?,
            }
            done.run(());
            Ok(())
        }
    });
    let content = move || {
        if !accepted.get() {
            return view! { <Charter accept=accept /> }.into_any();
        }
        view! {
            <p class="lead">{say("files-word-lead")}</p>
            <p class="panel code-word files-word"><bdi dir="ltr">{shown.clone()}</bdi></p>
            <p>{say("files-word-lost")}</p>
            <WordForm label="files-word-again" send="files-word-use" typed=move |text| typed.run(text) />
        }
        .into_any()
    };
    view! {
        {content}
        <button type="button" class="button button-wide" on:click=move |_| done.run(())>{say("cancel")}</button>
    }
}

/// The files are there, and closed.
#[component]
fn Closed(opened: RwSignal<Opened>) -> impl IntoView {
    let session = use_session();
    let sure = RwSignal::new(false);
    let open = move |typed: String| async move {
        opened.set(session.unlock_files(&typed).await?);
        page::focus_heading();
        Ok(())
    };
    let lost = move |_| {
        if !sure.get_untracked() {
            return sure.set(true);
        }
        spawn_local(async move {
            let _ = session.erase_files().await;
            page::focus_heading();
        });
    };
    view! {
        <p class="lead">{say("files-closed")}</p>
        <WordForm label="take-word" send="files-open" typed=open />
        <section class="section">
            <h2>{say("files-lost-heading")}</h2>
            <p>{say("files-lost")}</p>
            <button type="button" class="button button-alarm" on:click=lost>
                <Pictogram icon=Icon::Erase />
                <span>{move || session.words.with(|w| w.text(if sure.get() { "files-erase-sure" } else { "files-erase-all" }))}</span>
            </button>
        </section>
    }
}

/// A field for a secret word and what is done with it.
#[component]
fn WordForm<F, T>(
    /// The words of the field.
    label: &'static str,
    /// The words of the button.
    send: &'static str,
    /// What is done with what was typed.
    typed: F,
) -> impl IntoView
where
    F: Fn(String) -> T + Clone + Send + Sync + 'static,
    T: Future<Output = Result<(), FilesTrouble>> + 'static,
{
    let session = use_session();
    let secret = Secret::new(WORD);
    let submit = move |event: leptos::ev::SubmitEvent| {
        secret.send(&event, |word| {
            let work = typed(word);
            async move {
                let text = |trouble: FilesTrouble| session.words.with_untracked(|w| w.text(&trouble.key()));
                work.await.map_err(text)
            }
        });
    };
    view! {
        <form class="block" method="dialog" on:submit=submit novalidate>
            <SecretField secret=secret label=label />
            <button class="button button-main button-wide">{say(send)}</button>
        </form>
    }
}

/// The open files.
fn list(session: Session, files: &[File], opened: RwSignal<Opened>) -> AnyView {
    let words = session.words.get();
    let Opened { over, damaged: broken } = opened.get();
    // The browser is asked each time: it may say yes once the app is used more.
    let firm = RwSignal::new(true);
    spawn_local(async move {
        firm.try_set(storage::persist().await);
    });
    let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX).into();
    let gone = (over > 0).then(|| words.with("files-over", &[("n", count(over))]));
    let damaged = (!broken.is_empty()).then(|| words.with("files-some-damaged", &[("n", count(broken.len()))]));
    let kept = session.charter().map(|day| words.with("charter-kept", &[("date", session.date(day).into())]));
    let broken = broken.into_iter().map(|number| view! { <Broken number=number opened=opened /> }).collect_view();
    view! {
        {damaged.map(|text| view! { <p class="notice notice-warm" role="status">{text}</p> })}
        {gone.map(|text| view! { <p class="notice notice-warm" role="status">{text}</p> })}
        {files.is_empty().then(|| view! { <p>{say("files-empty")}</p> })}
        <Show when=move || !firm.get()>
            <p class="small">{say("files-may-go")}</p>
        </Show>
        <ul class="files">{files.iter().map(|file| view! { <Line file=file.clone() /> }).collect_view()} {broken}</ul>
        <ButtonLink to=Route::Take icon=Icon::Papers key="hand-open-link" />
        <ButtonLink to=Route::Consent icon=Icon::Plus key="files-new" />
        {kept.map(|text| view! { <p class="small">{text}</p> })}
    }
    .into_any()
}

/// What a file goes by, as a colour and words.
#[component]
fn Called(label: Label) -> impl IntoView {
    let session = use_session();
    let text = move || called(session, label);
    view! { <span class="file-label" data-colour=label.colour()>{text}</span> }
}

#[component]
fn Line(file: File) -> impl IntoView {
    let session = use_session();
    let trouble = RwSignal::new(None::<FilesTrouble>);
    let number = file.number;
    let (label, purpose, until) = (file.folder.label, file.folder.purpose, file.folder.until);
    let about = move || {
        let date = session.date(until);
        session.words.with(|w| {
            w.with(
                "files-about",
                &[("purpose", w.text(&format!("purpose-{}", purpose.name())).into()), ("date", date.into())],
            )
        })
    };
    let open = move |_| {
        spawn_local(async move {
            if let Err(why) = session.open_file(number).await {
                trouble.try_set(Some(why));
            }
        });
    };
    let problem = move || trouble.get().map(|why| session.words.with(|w| w.text(&why.key())));
    view! {
        <li class="panel" data-file=number.to_string()>
            <h2><Called label=label /></h2>
            <p class="small">{about}</p>
            <p class="error" role="alert">{problem}</p>
            <div class="buttons">
                <button type="button" class="button button-main button-small" on:click=open>
                    {say("files-open-one")}
                    <span class="status">{move || called(session, label)}</span>
                </button>
                <EraseFile number=number trouble=trouble />
            </div>
            {move || (session.file.get() == Some(number)).then(|| view! { <div class="buttons">{tools()}</div> })}
        </li>
    }
}

/// A file that cannot be read: all that can be done is to erase it.
#[component]
fn Broken(number: u32, opened: RwSignal<Opened>) -> impl IntoView {
    let session = use_session();
    let trouble = RwSignal::new(None::<FilesTrouble>);
    let problem = move || trouble.get().map(|why| session.words.with(|w| w.text(&why.key())));
    let gone = Callback::new(move |()| opened.update(|o| o.damaged.retain(|n| *n != number)));
    view! {
        <li class="panel" data-broken=number.to_string()>
            <h2><Called label=Label::of(number) /></h2>
            <p class="small">{say("files-damaged")}</p>
            <p class="error" role="alert">{problem}</p>
            <div class="buttons"><EraseFile number=number trouble=trouble gone=gone /></div>
        </li>
    }
}

/// Erases a file once it was pressed twice.
#[component]
fn EraseFile(
    number: u32,
    trouble: RwSignal<Option<FilesTrouble>>,
    #[prop(optional)] gone: Option<Callback<()>>,
) -> impl IntoView {
    let session = use_session();
    let sure = RwSignal::new(false);
    let erase = move |_| {
        if !sure.get_untracked() {
            return sure.set(true);
        }
        spawn_local(async move {
            match session.erase_file(number).await {
                Ok(()) => {
                    if let Some(gone) = gone {
                        gone.run(());
                    }
                    page::focus_heading();
                }
                Err(why) => _ = trouble.try_set(Some(why)),
            }
        });
    };
    view! {
        <button type="button" class="button button-small" on:click=erase>
            {move || session.words.with(|w| w.text(if sure.get() { "files-erase-sure" } else { "files-erase" }))}
            <span class="status">{move || called(session, Label::of(number))}</span>
        </button>
    }
}

/// Nothing can be noted without an open file: the files are shown instead.
pub(super) fn needs_file(session: Session) {
    Effect::new(move |_| {
        if session.file.get().is_none() {
            session.go(Route::Files);
        }
    });
}

/// What can be done with the open file.
pub(super) fn tools() -> AnyView {
    view! {
        <ButtonLink to=Route::Journal icon=Icon::Clock key="journal-link" />
        <ButtonLink to=Route::Mandate icon=Icon::Papers key="mandate-link" />
        <ButtonLink to=Route::Hand icon=Icon::Outside key="hand-link" />
    }
    .into_any()
}
