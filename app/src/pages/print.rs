//! One sheet of paper: the rights in the person's language and in the office's. What is seen is what is printed.

mod entry;
mod full;
mod lists;
mod sheet;

pub(super) use sheet::{Taken, sides};

use crate::browser::page;
use crate::components::{Back, ButtonLink, Choice, Icon, Pictogram, say};
use crate::language::Country;
use crate::route::Route;
use crate::session::use_session;
use crate::ui::*;
use sheet::Paper;

/// The longest name that a sheet bears.
const LONGEST_NAME: &str = "80";

/// The page to print.
#[component]
pub(super) fn Print() -> impl IntoView {
    let session = use_session();
    let full = RwSignal::new(false);
    // The printer of a lobby holds a roll.
    let paper = RwSignal::new(if session.locked() { Paper::Ticket } else { Paper::Sheet });
    // It lives as long as this page is shown, and nowhere else. A page that the browser sets aside comes back without it.
    let name = RwSignal::new(String::new());
    page::on_hide(move || {
        name.try_set(String::new());
    });
    let content = move || {
        let words = session.words.get();
        let Some(catalogue) = session.catalogue.get() else { return ().into_any() };
        let office = session.office_words.get();
        let missing = office.is_none()
            && session.country.get().map(|c: Country| c.office_language(words.language())) != Some(words.language());
        let sheet = Taken { session, catalogue, full: full.get() }.sheet(paper.get(), &words, office.as_ref(), name);
        view! {
            {missing.then(|| view! { <p class="no-print" role="status">{words.text("print-other-missing")}</p> })}
            {sheet}
        }
        .into_any()
    };
    view! {
        <main class="page page-wide">
            <Back />
            <h1 class="no-print" tabindex="-1">{say("print-heading")}</h1>
            <p class="no-print">{say("print-lead")}</p>
            <div class="paper-choices no-print">
                <Pick name="print-what" value=full options=vec![(false, "print-short"), (true, "print-full")] />
                <Pick
                    name="print-paper"
                    value=paper
                    options=vec![(Paper::Sheet, "print-sheet"), (Paper::Ticket, "print-ticket")]
                />
            </div>
            <p class="no-print" role="status">
                {move || (full.get() && paper.get() == Paper::Ticket).then(say("print-long"))}
            </p>
            <Name name=name />
            <button type="button" class="button button-main button-wide no-print" on:click=move |_| session.print()>
                <Pictogram icon=Icon::Print />
                <span>{say("print-button")}</span>
            </button>
            <h2 class="no-print">{say("print-preview")}</h2>
            {content}
            <div class="section no-print">
                <ButtonLink to=Route::Share icon=Icon::Outside key="share-link" />
                <ButtonLink to=Route::Carry icon=Icon::OwnPhone key="carry-link" />
                <ButtonLink to=Route::Reminders icon=Icon::Calendar key="reminders-link" />
                <ButtonLink to=Route::Results icon=Icon::Everything key="foot-results" />
            </div>
        </main>
    }
}

/// One of two: each with a line that says what it is for.
#[component]
fn Pick<T: Copy + PartialEq + Send + Sync + 'static>(
    name: &'static str,
    value: RwSignal<T>,
    options: Vec<(T, &'static str)>,
) -> impl IntoView {
    let session = use_session();
    let option = move |(own, key): (T, &'static str)| {
        let chosen = Signal::derive(move || value.get() == own);
        let choose = Callback::new(move |()| value.set(own));
        let (text, note) = session.words.with(|w| (w.text(key), w.attr(key, "note")));
        view! { <Choice name=name.to_owned() id=key picture=key text=text note=note chosen=chosen choose=choose /> }
    };
    view! {
        <fieldset>
            <legend>
                <h2>{say(name)}</h2>
            </legend>
            <div class="options">{move || options.iter().copied().map(option).collect_view()}</div>
        </fieldset>
    }
}

/// A name for the sheet, if the person wants one. The browser is asked neither to keep nor to check it: its spelling may be
/// checked elsewhere.
#[component]
fn Name(name: RwSignal<String>) -> impl IntoView {
    let session = use_session();
    let hint = move || session.words.with(|w| w.attr("print-name", "hint"));
    view! {
        <div class="field no-print">
            <label for="sheet-name">{say("print-name")}</label>
            <p class="hint" id="sheet-name-hint">{hint}</p>
            <input
                class="input"
                id="sheet-name"
                type="text"
                dir="auto"
                autocomplete="off"
                autocapitalize="words"
                spellcheck="false"
                maxlength=LONGEST_NAME
                aria-describedby="sheet-name-hint"
                prop:value=move || name.get()
                on:input=move |event| name.set(event_target_value(&event))
            />
        </div>
    }
}
