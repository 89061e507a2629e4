//! A secret word that is typed: its field, and what is done with it once it is sent.

use super::problems::{FieldError, Problem};
use super::say;
use crate::browser::page;
use crate::ui::*;
use leptos::ev::SubmitEvent;
use leptos::task::spawn_local;

/// What is typed into one field, and how far it is. A handle, like a signal.
#[derive(Debug, Clone, Copy)]
pub struct Secret {
    id: &'static str,
    word: RwSignal<String>,
    problems: RwSignal<Vec<Problem>>,
    busy: RwSignal<bool>,
}

impl Secret {
    /// Nothing is typed yet.
    #[must_use]
    pub fn new(id: &'static str) -> Secret {
        let (word, problems, busy) = (RwSignal::new(String::new()), RwSignal::new(Vec::new()), RwSignal::new(false));
        Secret { id, word, problems, busy }
    }

    /// Does something with the word, once at a time; what went wrong stands beside the field, which has the focus again.
    pub fn send<T>(self, event: &SubmitEvent, work: impl FnOnce(String) -> T)
    where
        T: Future<Output = Result<(), String>> + 'static,
    {
        event.prevent_default();
        if self.busy.get_untracked() {
            return;
        }
        self.busy.set(true);
        self.problems.set(Vec::new());
        let work = work(self.word.get_untracked());
        spawn_local(async move {
            if let Err(text) = work.await {
                self.problems.try_set(vec![Problem { field: self.id.to_owned(), text }]);
                page::focus(&format!("#{}", self.id));
            }
            self.busy.try_set(false);
        });
    }
}

/// The field.
#[component]
pub fn SecretField(
    /// What is typed.
    secret: Secret,
    /// Its words.
    label: &'static str,
    /// A second line, which it is described by.
    #[prop(optional)]
    hint: Option<&'static str>,
) -> impl IntoView {
    let Secret { id, word, problems, busy } = secret;
    let hint_id = format!("{id}-hint");
    let described = hint.map(|_| hint_id.clone());
    let invalid = move || problems.with(|p| !p.is_empty()).then_some("true");
    view! {
        <label class="label" for=id>{say(label)}</label>
        {hint.map(|hint| view! { <p class="hint" id=hint_id>{say(hint)}</p> })}
        <FieldError field=id.to_owned() list=problems />
        <input
            class="input digits"
            id=id
            dir="ltr"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck="false"
            aria-describedby=described
            aria-invalid=invalid
            prop:value=move || word.get()
            on:input=move |event| word.set(event_target_value(&event))
        />
        <p role="status">{move || busy.get().then(say("loading"))}</p>
    }
}
