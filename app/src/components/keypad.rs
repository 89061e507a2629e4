//! A keypad on the page, for a field of digits: the device's own keyboard would cover half of a small screen.

use super::text::say;
use super::{Icon, Pictogram};
use crate::browser::{intl, page};
use crate::session::use_session;
use crate::ui::*;

/// Which field of a page has the keypad, and whether it is shown. One for all fields of a page.
#[derive(Debug, Clone, Copy)]
pub struct Keys {
    field: RwSignal<String>,
    shown: RwSignal<bool>,
}

impl Keys {
    /// The keypad of a page, under one field at first or under none. Where a finger is what points, it is shown at once;
    /// beside a mouse a keyboard stands, and it waits.
    #[must_use]
    pub fn new(field: &str, always: bool) -> Keys {
        Keys { field: RwSignal::new(field.to_owned()), shown: RwSignal::new(always || page::touch()) }
    }

    /// Moves it under a field.
    pub fn to(self, field: &str) {
        if self.field.with_untracked(|f| f != field) {
            self.field.set(field.to_owned());
        }
    }

    /// How the device is asked for a keyboard of its own.
    #[must_use]
    pub fn input_mode(self) -> &'static str {
        if self.shown.get() { "none" } else { "decimal" }
    }
}

/// The digits, the decimal sign where there is one, and the key that takes the sign before the caret away.
#[component]
pub fn Keypad(
    /// The id of the field.
    #[prop(into)]
    field: String,
    /// Where it is shown.
    keys: Keys,
    /// Whether parts of a whole can be typed.
    decimal: bool,
) -> impl IntoView {
    let own = field.clone();
    let here = move || keys.field.with(|f| *f == own);
    let all = move || {
        let field = StoredValue::new(field.clone());
        let toggle = move |_| {
            keys.shown.update(|shown| *shown = !*shown);
            // The field asks anew for what it is typed with.
            page::after_paint(move || page::focus_again(&field.get_value()));
        };
        let name = move || if keys.shown.get() { "keys-own" } else { "keys-show" };
        let session = use_session();
        view! {
            <div class="keys">
                <Show when=move || keys.shown.get()>{pad(field, decimal)}</Show>
                <button type="button" class="button button-plain button-small" on:click=toggle>
                    {move || session.words.with(|w| w.text(name()))}
                </button>
            </div>
        }
    };
    view! { <Show when=here>{all()}</Show> }
}

fn pad(field: StoredValue<String>, decimal: bool) -> AnyView {
    let session = use_session();
    let key = move |sign: String, label: &'static str| {
        let (typed, shown) = (sign.clone(), sign.clone());
        let label = move || session.words.with(|w| w.with(label, &[("digit", sign.clone().into())]));
        let press = move |event| press(&event, field, Some(&typed));
        view! {
            <button type="button" class="key" aria-label=label on:mousedown=hold on:click=press>{shown}</button>
        }
    };
    let digit = move |digit: char| key(digit.to_string(), "key-digit");
    let sign = decimal.then(|| {
        let sign = session.language.with_untracked(|l| intl::decimal_sign(l.locale()));
        key(sign, "key-decimal")
    });
    let class = if decimal { "key" } else { "key key-tall" };
    let delete = move |event| press(&event, field, None);
    view! {
        <div class="keypad" role="group" aria-label=say("keys-label")>
            {('1'..='3').map(digit).collect_view()}
            <button type="button" class=class aria-label=say("key-delete") on:mousedown=hold on:click=delete>
                <Pictogram icon=Icon::Delete />
            </button>
            {('4'..='6').map(digit).collect_view()}
            {sign}
            {('7'..='9').map(digit).collect_view()}
            {digit('0')}
        </div>
    }
}

/// The field keeps the focus, and its caret, while a key is touched.
fn hold(event: leptos::ev::MouseEvent) {
    event.prevent_default();
}

fn press(event: &leptos::ev::MouseEvent, field: StoredValue<String>, sign: Option<&str>) {
    let field = field.get_value();
    page::type_at_caret(&field, sign);
    // Whoever goes from key to key with a keyboard stays there; a finger gives the focus to the field.
    if event.detail() > 0 {
        page::focus(&format!("#{field}"));
    }
}
