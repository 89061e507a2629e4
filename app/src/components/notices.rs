//! What the person must know about the device: no network, a newer version, something that is not kept, a wrong clock.

use super::icon::{Icon, Pictogram};
use super::say;
use crate::browser::page;
use crate::journey::Value;
use crate::journey::When;
use crate::journey::value::typed_date;
use crate::session::{Loading, use_session};
use crate::ui::*;

/// All notices that hold now, above every page.
#[component]
pub fn Notices() -> impl IntoView {
    let session = use_session();
    let later = RwSignal::new(false);
    let insecure = RwSignal::new(!page::secure());
    let update = move || session.update_ready.get() && !later.get() || session.loading.get() == Loading::Unreadable;
    view! {
        <div class="notices">
            <Show when=move || !session.online.get()>
                <Notice name="offline" icon=Icon::Offline class="">
                    <p>{say("notice-offline")}</p>
                </Notice>
            </Show>
            <Show when=update>
                <Notice name="update" icon=Icon::Automatic class="notice-warm">
                    <p>{say("notice-update")}</p>
                    <div class="buttons">
                        <button type="button" class="button button-main button-small" on:click=move |_| session.update()>
                            {say("notice-update-now")}
                        </button>
                        <button type="button" class="button button-small" on:click=move |_| later.set(true)>
                            {say("notice-update-later")}
                        </button>
                    </div>
                </Notice>
            </Show>
            <Show when=move || session.kept.get().is_problem()>
                <Notice name="kept" kept=true icon=Icon::Urgent class="notice-warm">
                    <p>{move || session.words.with(|w| w.text(&format!("kept-{}", session.kept.get().name())))}</p>
                </Notice>
            </Show>
            <Show when=move || session.other_tab.get()>
                <Notice name="other-tab" icon=Icon::Info class="notice-warm">
                    <p>{say("notice-second-tab")}</p>
                </Notice>
            </Show>
            <Show when=move || session.clock_wrong.get()>
                <Clock />
            </Show>
            <Show when=move || insecure.get()>
                <Notice icon=Icon::Info class="">
                    <p>{say("notice-insecure")}</p>
                    <button type="button" class="button button-small" on:click=move |_| insecure.set(false)>
                        {say("notice-close")}
                    </button>
                </Notice>
            </Show>
        </div>
    }
}

#[component]
fn Notice(
    icon: Icon,
    class: &'static str,
    #[prop(optional)] name: Option<&'static str>,
    /// Whether it says how the answers are kept.
    #[prop(optional)]
    kept: bool,
    children: Children,
) -> impl IntoView {
    let session = use_session();
    let state = move || kept.then(|| session.kept.get().name());
    view! {
        <div class=format!("notice {class}") data-notice=name data-kept=state>
            <Pictogram icon=icon />
            <div class="notice-body">{children()}</div>
        </div>
    }
}

/// Asks which day it is, where the device's clock is earlier than the law.
#[component]
fn Clock() -> impl IntoView {
    let session = use_session();
    let (day, month, year) = (RwSignal::new(String::new()), RwSignal::new(String::new()), RwSignal::new(String::new()));
    let wrong = RwSignal::new(false);
    let take = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        match typed_date(&day.get(), &month.get(), &year.get()) {
            Ok(Value::Date(When::Day(day))) => session.set_today(day),
            _ => wrong.set(true),
        }
    };
    let part = move |key: &'static str, part: RwSignal<String>| {
        view! {
            <div class="field">
                <label for=key>{say(key)}</label>
                <input
                    class="input input-number"
                    id=key
                    inputmode="numeric"
                    autocomplete="off"
                    dir="ltr"
                    prop:value=move || part.get()
                    on:input=move |event| part.set(event_target_value(&event))
                />
            </div>
        }
    };
    view! {
        <Notice icon=Icon::Calendar class="notice-alarm">
            <p>{say("notice-clock")}</p>
            <p>
                {move || {
                    let date = session.date(session.today.get());
                    session.words.with(|w| w.with("notice-clock-date", &[("date", date.into())]))
                }}
            </p>
            <form class="block-tight" method="dialog" on:submit=take novalidate>
                <h2>{say("notice-clock-ask")}</h2>
                <div class="date">{part("date-day", day)} {part("date-month", month)} {part("date-year", year)}</div>
                <Show when=move || wrong.get()>
                    <p class="error">{say("error-no-such-date")}</p>
                </Show>
                <button class="button button-main">{say("notice-clock-set")}</button>
            </form>
        </Notice>
    }
}
