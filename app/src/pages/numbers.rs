//! Public telephone numbers, and the day on which they were last checked. Shown without a network.

use crate::components::{Foreign, Icon, Pictogram, say_mixed};
use crate::session::use_session;
use crate::ui::*;
use pont_rules::calendar;
use pont_rules::model::Day;

/// The day on which a person last checked them.
pub(super) fn checked() -> Day {
    calendar::day(2026, 11, 22)
}

/// A number to call; its words are found under its key.
#[derive(Debug, Clone, Copy)]
pub(super) struct Number {
    /// The key of the words that say what it is for.
    pub(super) key: &'static str,
    /// The number as it is written.
    pub(super) shown: &'static str,
    /// Its pictogram.
    pub(super) icon: Icon,
}

/// Makes a number.
pub(super) const fn number(key: &'static str, shown: &'static str, icon: Icon) -> Number {
    Number { key, shown, icon }
}

/// Numbers as big buttons.
pub(super) fn list(numbers: &[Number]) -> AnyView {
    let line = |n: &Number| big(n.icon, n.shown, view! { <span>{say_mixed(n.key)}</span> }.into_any());
    view! { <div class="numbers">{numbers.iter().map(line).collect_view()}</div> }.into_any()
}

/// One number as a big button, with whose it is; a line to read where the screen is no telephone.
pub(super) fn big(icon: Icon, shown: &str, whose: AnyView) -> AnyView {
    let dial: String = shown.chars().filter(char::is_ascii_digit).collect();
    let content = view! {
        <Pictogram icon=icon />
        <span class="option-body">
            <span class="number-digits">
                <Foreign lang="" text=shown />
            </span>
            {whose}
        </span>
    };
    match use_session().locked() {
        true => view! { <p class="number">{content}</p> }.into_any(),
        false => view! { <a class="number" href=format!("tel:{dial}")>{content}</a> }.into_any(),
    }
}

/// When they were checked.
#[component]
pub(super) fn Checked() -> impl IntoView {
    let session = use_session();
    let text = move || {
        let date = session.date(checked());
        session.words.with(|w| w.with("help-dated", &[("date", date.into())]))
    };
    view! { <p class="small quiet">{text}</p> }
}
