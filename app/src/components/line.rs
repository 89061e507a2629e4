//! A line to type in, with its words.

use super::say;
use crate::ui::*;

/// A line to type in.
#[component]
pub fn Field(
    /// Its id.
    id: &'static str,
    /// Its words.
    label: &'static str,
    /// A second line.
    #[prop(optional)]
    hint: Option<&'static str>,
    /// What is typed.
    typed: RwSignal<String>,
    /// What kind of field.
    #[prop(default = "text")]
    kind: &'static str,
    /// The most signs.
    #[prop(optional)]
    most: Option<&'static str>,
    /// Whether it wants digits.
    #[prop(optional)]
    numeric: bool,
) -> impl IntoView {
    let hint_id = format!("{id}-hint");
    let described = hint.map(|_| hint_id.clone());
    view! {
        <div class="field">
            <label class="label" for=id>{say(label)}</label>
            {hint.map(|hint| view! { <p class="hint" id=hint_id>{say(hint)}</p> })}
            <input
                class="input"
                id=id
                type=kind
                dir=if numeric { "ltr" } else { "auto" }
                inputmode=numeric.then_some("decimal")
                autocomplete="off"
                spellcheck="false"
                maxlength=most
                aria-describedby=described
                prop:value=move || typed.get()
                on:input=move |event| typed.set(event_target_value(&event))
            />
        </div>
    }
}
