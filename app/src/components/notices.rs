//! What the person must know about the device: no network, a newer version, something that is not kept, a wrong clock.

use super::icon::Icon;
use super::link::Link;
use super::picture::Pictogram;
use super::say;
use crate::browser::page;
use crate::cabinet::Label;
use crate::journey::Value;
use crate::journey::When;
use crate::journey::value::typed_date;
use crate::kept::Kept;
use crate::route::Route;
use crate::session::{Loading, Session, use_session};
use crate::ui::*;

/// All notices that hold now, above every page.
#[component]
pub fn Notices() -> impl IntoView {
    let session = use_session();
    let later = RwSignal::new(false);
    let insecure = RwSignal::new(!page::secure());
    let update = move || session.update_ready.get() && !later.get() || session.loading.get() == Loading::Unreadable;
    // While it is written again the last problem stays: it would be announced anew with each answer.
    let lost = Memo::new(move |before: Option<&Option<Kept>>| match session.kept.get() {
        Kept::Saving => before.copied().flatten(),
        kept => kept.is_problem().then_some(kept),
    });
    let any = Memo::new(move |_| {
        !session.online.get()
            || update()
            || lost.get().is_some()
            || session.other_tab.get()
            || session.clock_wrong.get()
            || insecure.get()
            || session.preview.with(Option::is_some)
            || session.file.get().is_some()
    });
    let preview = move || {
        let town = session.preview.get().unwrap_or_default();
        session.words.with(|w| w.with("preview-notice", &[("town", town.into())]))
    };
    let file = move || {
        let label = session.file_label()?;
        let name = called(session, label);
        Some(session.words.with(|w| w.with("files-this", &[("label", name.into())])))
    };
    // Where it stands with the draft: what must not begin before all is written waits for this.
    let kept = move || session.kept.get().name();
    // A landmark only while there is something in it.
    let name = move || any.get().then(|| session.words.with(|w| w.text("notices-label")));
    view! {
        <section class="notices" aria-label=name data-draft=kept>
            // What is lost cannot wait. Both regions are there before anything stands in them: only then is it announced.
            <div role="alert" aria-atomic="false">
                <Show when=move || lost.get().is_some()>
                    <Notice name="kept" kept=lost icon=Icon::Urgent class="notice-warm">
                        <p>{move || lost.get().map(|kept| session.words.with(|w| w.text(&format!("kept-{}", kept.name()))))}</p>
                    </Notice>
                </Show>
            </div>
            <div role="status" aria-atomic="false">
            <Show when=move || session.preview.with(Option::is_some)>
                <Notice name="preview" icon=Icon::Info class="notice-warm">
                    <p>{preview}</p>
                    <button type="button" class="button button-small" on:click=move |_| session.end_preview()>
                        {say("preview-end")}
                    </button>
                </Notice>
            </Show>
            <Show when=move || session.file.get().is_some()>
                <Notice name="file" icon=Icon::Papers class="">
                    <p>{file}</p>
                    <p><Link to=Route::Journal>{say("journal-link")}</Link></p>
                    <button type="button" class="button button-small" on:click=move |_| session.put_back()>
                        {say("files-put-back")}
                    </button>
                </Notice>
            </Show>
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
                        <button type="button" class="button button-small" on:click=move |_| leave(later, true)>
                            {say("notice-update-later")}
                        </button>
                    </div>
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
                    <button type="button" class="button button-small" on:click=move |_| leave(insecure, false)>
                        {say("notice-close")}
                    </button>
                </Notice>
            </Show>
            </div>
        </section>
    }
}

/// Closes a notice with the button inside it: the focus would be lost with the button, so it goes to the heading.
fn leave(state: RwSignal<bool>, to: bool) {
    page::focus("h1");
    state.set(to);
}

#[component]
fn Notice(
    icon: Icon,
    class: &'static str,
    #[prop(optional)] name: Option<&'static str>,
    /// How the answers are kept, where it says so.
    #[prop(optional, into)]
    kept: Option<Signal<Option<Kept>>>,
    children: Children,
) -> impl IntoView {
    let state = move || kept.and_then(|kept| kept.get()).map(Kept::name);
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
        match typed_date(&day.get_untracked(), &month.get_untracked(), &year.get_untracked()) {
            Ok(Value::Date(When::Day(day))) => {
                page::focus("h1");
                session.set_today(day);
            }
            _ => {
                wrong.set(true);
                page::after_paint(|| page::focus("#date-day"));
            }
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
                    aria-invalid=move || wrong.get().then_some("true")
                    aria-describedby=move || wrong.get().then_some("clock-error")
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
            // Its fields speak for themselves: only the words above are announced.
            <form class="block-tight" method="dialog" aria-live="off" on:submit=take novalidate>
                <fieldset>
                    <legend><h2>{say("notice-clock-ask")}</h2></legend>
                    <Show when=move || wrong.get()>
                        <p class="error" id="clock-error">
                            <Pictogram icon=Icon::Urgent />
                            <span>{say("error-no-such-date")}</span>
                        </p>
                    </Show>
                    <div class="date">{part("date-day", day)} {part("date-month", month)} {part("date-year", year)}</div>
                </fieldset>
                <button class="button button-main">{say("notice-clock-set")}</button>
            </form>
        </Notice>
    }
}

/// What the file of somebody who is helped goes by, in words.
#[must_use]
pub fn called(session: Session, label: Label) -> String {
    session.words.with(|w| {
        let animal = w.text(&format!("animal-{}", label.animal()));
        let colour = w.text(&format!("colour-{}", label.colour()));
        w.with("files-label", &[("animal", animal.into()), ("colour", colour.into())])
    })
}
