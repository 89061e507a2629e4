//! What pages and components are written with: Leptos's signals and components, the app's own `view!` and [`Show`].

pub use leptos::prelude::*;
pub use pont_view::view;

/// A condition that follows the signals that it reads.
pub struct When(Box<dyn Fn() -> bool + Send + Sync>);

impl<F: Fn() -> bool + Send + Sync + 'static> From<F> for When {
    fn from(condition: F) -> Self {
        Self(Box::new(condition))
    }
}

/// Shows something while a condition holds, else something else, by default nothing.
#[component]
pub fn Show(
    /// The condition.
    #[prop(into)]
    when: When,
    /// What stands while it holds.
    children: ChildrenFn,
    /// What stands while it does not.
    #[prop(optional, into)]
    fallback: ViewFn,
) -> impl IntoView {
    let holds = ArcMemo::new(move |_| (when.0)());
    crate::element::Child::child(move || if holds.get() { children() } else { fallback.run() })
}
