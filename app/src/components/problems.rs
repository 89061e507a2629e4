//! What has to be put right: beside each field, and together at the head of the page.

use super::icon::Icon;
use super::picture::Pictogram;
use super::say;
use crate::browser::page;
use crate::ui::*;

/// Something that has to be put right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The id of the field.
    pub field: String,
    /// What to do, the same words as beside the field.
    pub text: String,
}

/// The id of the words beside a field.
#[must_use]
pub fn error_id(field: &str) -> String {
    format!("{field}-error")
}

/// The id of the words beside a field, while there are any: an attribute must not name what is not there.
pub fn described_by(field: String, list: RwSignal<Vec<Problem>>) -> impl Fn() -> Option<String> + Send + 'static {
    move || list.with(|l| l.iter().any(|p| p.field == field)).then(|| error_id(&field))
}

/// The list at the head of the page; it takes the focus when it comes.
#[component]
pub fn Problems(
    /// What has to be put right; nothing is shown while it is empty.
    #[prop(into)]
    list: Signal<Vec<Problem>>,
) -> impl IntoView {
    Effect::new(move |_| {
        if !list.with(Vec::is_empty) {
            page::after_paint(|| page::focus("#problems"));
        }
    });
    let line = |problem: Problem| {
        let field = problem.field;
        let target = format!("#{field}");
        let go = move |event: leptos::ev::MouseEvent| {
            event.prevent_default();
            page::focus(&target);
        };
        view! {
            <li>
                <a href=format!("#{field}") on:click=go>
                    {problem.text}
                </a>
            </li>
        }
    };
    view! {
        <Show when=move || !list.with(Vec::is_empty)>
            <div class="summary" id="problems" tabindex="-1" role="alert" aria-labelledby="problems-heading">
                <h2 id="problems-heading">{say("error-heading")}</h2>
                <ul>{move || list.get().into_iter().map(line).collect_view()}</ul>
            </div>
        </Show>
    }
}

/// The words beside one field.
#[component]
pub fn FieldError(
    /// The id of the field.
    field: String,
    /// All that has to be put right.
    #[prop(into)]
    list: Signal<Vec<Problem>>,
) -> impl IntoView {
    let id = error_id(&field);
    let text = move || list.with(|l| l.iter().find(|p| p.field == field).map(|p| p.text.clone()));
    move || {
        let id = id.clone();
        text().map(|text| {
            view! {
                <p class="error" id=id>
                    <Pictogram icon=Icon::Urgent />
                    <span>{text}</span>
                </p>
            }
        })
    }
}
