//! What was done for the person whose file is open: how far each claim is, what comes next, every line, and what shows that none was
//! changed. What is seen of the person's copy is what is printed.

use super::files::needs_file;
use super::print::sides;
use crate::browser::{clock, intl, save_file};
use crate::cabinet::Work;
use crate::components::{Back, ButtonLink, Field, Icon, Mixed, Pictogram, Pieces, Problem, Problems, Tick, say};
use crate::journal::{Act, Claim, Entry, Fault, LONGEST, Line, Note};
use crate::journey::typed::number;
use crate::journey::value::typed_date;
use crate::journey::{Value, When};
use crate::route::Route;
use crate::session::{Session, use_session};
use crate::ui::*;
use crate::words::{Arg, Words};
use leptos::task::spawn_local;
use pont_rules::model::{AmountUnit, Day, ONE};
use pont_rules::results::{Span, Verdict};

/// The longest name of whoever writes.
const LONGEST_NAME: &str = "60";
/// The fields that an error leads to.
const WORDS: &str = "journal-words";
const AMOUNT: &str = "journal-amount";
const DUE: &str = "journal-due";

/// The page.
#[component]
pub(super) fn JournalPage() -> impl IntoView {
    let session = use_session();
    needs_file(session);
    let work = move || session.folder().map(|folder| folder.work()).unwrap_or_default();
    let claims = move || {
        let (words, work) = (session.words.get(), work());
        let today = session.today.get();
        let claims: Vec<_> = work.journal.claims().into_iter().map(|e| line(session, &words, e)).collect();
        let next: Vec<_> = work.journal.to_come(today).into_iter().map(|e| line(session, &words, e)).collect();
        view! { {under("journal-claims", claims)} {under("journal-next", next)} }
    };
    let copy = move || {
        let work = work();
        sides(session, move |words| copy(session, words, &work))
    };
    view! {
        <main class="page page-wide">
            <Back />
            <h1 class="no-print" tabindex="-1">{say("journal-heading")}</h1>
            <p class="lead no-print">{say("journal-lead")}</p>
            <div class="no-print">{claims}</div>
            <NewLine />
            <p class="notice no-print">
                <Pictogram icon=Icon::Shield />
                <span>{say("journal-limit")}</span>
            </p>
            <button type="button" class="button button-main button-wide no-print" on:click=move |_| session.print()>
                <Pictogram icon=Icon::Print />
                <span>{say("journal-print")}</span>
            </button>
            {copy}
            <div class="section no-print">
                <ButtonLink to=Route::Mandate icon=Icon::Papers key="mandate-link" />
                <ButtonLink to=Route::Hand icon=Icon::Outside key="hand-link" />
                <ButtonLink to=Route::Results icon=Icon::Everything key="foot-results" />
            </div>
        </main>
    }
}

fn under(key: &'static str, lines: Vec<AnyView>) -> Option<AnyView> {
    (!lines.is_empty()).then(|| {
        view! { <section class="section"><h2>{say(key)}</h2><ul class="files">{lines}</ul></section> }.into_any()
    })
}

/// A line of what stands at the head: which right, how far, until when.
fn line(session: Session, words: &Words, entry: &Entry) -> AnyView {
    let heading = match entry.right.as_str() {
        "" => words.text(entry.act.key()),
        right => words.text(&format!("benefit-{right}")),
    };
    let act = (!entry.right.is_empty()).then(|| view! { <p><Mixed text=words.text(entry.act.key()) /></p> });
    let more =
        facts(session, words, entry).into_iter().map(|text| view! { <p class="small">{text}</p> }).collect_view();
    view! { <li class="panel"><h3><Mixed text=heading /></h3>{act}{more}</li> }.into_any()
}

/// What an entry says besides what it is about: the amount, until when, the mandate.
fn facts(session: Session, words: &Words, entry: &Entry) -> Vec<String> {
    let amount = entry.cents.and_then(|cents| i64::try_from(cents).ok()).map(|cents| {
        let exact = cents.saturating_mul(ONE / 100);
        session.amount(Span { low: exact, high: exact }, AmountUnit::PerMonth, words)
    });
    let due = entry.due.map(|day| {
        let date = intl::date(words.language().locale(), day);
        words.with("journal-due-day", &[("date", date.into())])
    });
    let mandate = (!entry.mandate.is_empty()).then(|| format!("{} {}", words.text("journal-under"), entry.mandate));
    [amount, due, mandate].into_iter().flatten().collect()
}

/// The person's copy in one language: every line, and the signs to compare.
fn copy(session: Session, words: &Words, work: &Work) -> AnyView {
    let lines: Vec<_> = work.journal.lines.iter().map(|line| {
        let date = intl::date(words.language().locale(), line.entry.day());
        let by = (!line.entry.by.is_empty()).then(|| line.entry.by.clone());
        let head = match by {
            Some(by) => words.with("journal-line", &[("date", date.into()), ("by", by.into())]),
            None => date,
        };
        let right = (!line.entry.right.is_empty()).then(|| words.text(&format!("benefit-{}", line.entry.right)));
        let fault = line.fault(&work.journal).map(|fault| match fault {
            Fault::Changed => "journal-broken",
            Fault::Missing => "journal-missing",
        });
        let name = fault.map(|_| "broken");
        let what: Vec<String> = [Some(words.text(line.entry.act.key())), right].into_iter().flatten().collect();
        let small = |text: String| view! { <p class="small"><Mixed text=text own=words.language() /></p> };
        let more: Vec<_> = facts(session, words, &line.entry).into_iter().map(small).collect();
        view! {
            <li data-line=name>
                <p class="small">{head}</p>
                <p><strong><Mixed text=what.join(&words.text("list-separator")) own=words.language() /></strong></p>
                {more}
                {note(words, line)}
                {fault.map(|key| view! { <p class="error"><Pictogram icon=Icon::Urgent /><span>{words.text(key)}</span></p> })}
            </li>
        }
    }).collect();
    let empty = lines.is_empty().then(|| view! { <p>{words.text("journal-empty")}</p> });
    let whole = work.journal.lines.iter().all(|line| line.fault(&work.journal).is_none());
    let signs = work.journal.signs();
    let signs = (whole && !signs.is_empty()).then(|| {
        let pieces = words.pieces("journal-whole", &[("head", Arg::foreign("en", &signs))]);
        view! { <p class="sheet-note" data-signs=signs.clone()><Pieces of=pieces /></p> }
    });
    let date = intl::date(words.language().locale(), session.today.get());
    view! {
        <h2>{words.text("journal-heading")}</h2>
        <p class="small">{words.with("print-date", &[("date", date.into())])}</p>
        {empty}
        <ul class="sheet-reasons journal-lines">{lines}</ul>
        {signs}
    }
    .into_any()
}

/// Its note; of one that is elsewhere, that it is. What is only for whoever wrote it stands on no paper.
fn note(words: &Words, line: &Line) -> Option<AnyView> {
    let mixed = |text: String| view! { <Mixed text=text own=words.language() /> };
    if let Some(note) = &line.note {
        let private = line.entry.private;
        let said = private.then(|| view! { <strong>{words.text("journal-private")}</strong> " " });
        let class = if private { "small no-print" } else { "small" };
        return Some(view! { <p class=class>{said} {mixed(note.text.clone())}</p> }.into_any());
    }
    let elsewhere = words.text("journal-private-elsewhere");
    line.note_is_elsewhere().then(|| view! { <p class="small">{mixed(elsewhere)}</p> }.into_any())
}

/// The form of a new line. What is typed stays until it is written.
#[component]
fn NewLine() -> impl IntoView {
    let session = use_session();
    let by = RwSignal::new(untrack(|| session.folder()).map(|f| last_writer(&f.work())).unwrap_or_default());
    let (act, right) = (RwSignal::new(0_usize), RwSignal::new(String::new()));
    let (amount, due) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let (text, private, mandate) = (RwSignal::new(String::new()), RwSignal::new(false), RwSignal::new(String::new()));
    let (problems, said) = (RwSignal::new(Vec::<Problem>::new()), RwSignal::new(None::<&'static str>));
    // A second tap adds nothing twice: a line cannot be taken out.
    let busy = RwSignal::new(false);
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if busy.get_untracked() {
            return;
        }
        said.set(None);
        let problem = |field: &str, key: &str| Problem {
            field: field.to_owned(),
            text: session.words.with_untracked(|w| w.text(key)),
        };
        let act = Act::WRITTEN.get(act.get_untracked()).copied().unwrap_or(Act::Note);
        let mut entry = Entry::new(clock::minutes(), by.get_untracked().trim(), act);
        let mut wrong = Vec::new();
        entry.right = right.get_untracked();
        let words = text.get_untracked().trim().chars().take(LONGEST).collect::<String>();
        if act == Act::Claim(Claim::Granted) && !amount.with_untracked(|a| a.trim().is_empty()) {
            match number(&amount.get_untracked()) {
                Ok(exact) => entry.cents = u64::try_from(exact / (ONE / 100)).ok(),
                Err(_) => wrong.push(problem(AMOUNT, "error-not-a-number")),
            }
        }
        if !due.with_untracked(String::is_empty) {
            match day_of(&due.get_untracked()) {
                Some(day) => entry.due = Some(day),
                None => wrong.push(problem(DUE, "error-no-such-date")),
            }
        }
        if words.is_empty() && entry.right.is_empty() {
            wrong.push(problem(WORDS, "journal-say"));
        }
        entry.private = private.get_untracked() && !words.is_empty();
        entry.mandate = mandate.get_untracked();
        problems.set(wrong);
        if problems.with_untracked(|p| !p.is_empty()) {
            return;
        }
        spawn_local(async move {
            let note =
                (!words.is_empty()).then(|| save_file::chance().map(|salt| Note { salt, text: words })).flatten();
            let mut added = false;
            let written = session.change_work(|work| added = work.journal.add(entry, note)).await;
            busy.try_set(false);
            match written {
                Err(trouble) => {
                    let text = session.words.with_untracked(|w| w.text(&trouble.key()));
                    problems.try_set(vec![Problem { field: WORDS.to_owned(), text }]);
                }
                Ok(()) if !added => _ = said.try_set(Some("journal-full")),
                Ok(()) => {
                    said.try_set(Some("journal-added"));
                    for typed in [amount, due, text] {
                        typed.try_set(String::new());
                    }
                    private.try_set(false);
                }
            }
        });
    };
    let acts = move || {
        let words = session.words.get();
        let option = |(at, one): (usize, Act)| view! { <option value=at.to_string()>{words.text(one.key())}</option> };
        Act::WRITTEN.into_iter().enumerate().map(option).collect_view()
    };
    let rights = move || {
        let words = session.words.get();
        let option = |id: String| view! { <option value=id.clone()>{words.text(&format!("benefit-{id}"))}</option> };
        view! { <option value="">{words.text("journal-no-right")}</option> {rights(session).into_iter().map(option).collect_view()} }
    };
    let mandates = move || {
        let words = session.words.get();
        let today = session.today.get();
        let work = session.folder().map(|f| f.work()).unwrap_or_default();
        let holding: Vec<String> = work.mandates.iter().filter(|m| m.holds(today)).map(|m| m.signs()).collect();
        (!holding.is_empty()).then(|| {
            let option = |signs: String| view! { <option value=signs.clone()>{signs.clone()}</option> };
            view! {
                <div class="field">
                    <label class="label" for="journal-mandate">{words.text("journal-under")}</label>
                    <select class="input" id="journal-mandate" on:change=move |event| mandate.set(event_target_value(&event))>
                        <option value="">{words.text("journal-no-mandate")}</option>
                        {holding.into_iter().map(option).collect_view()}
                    </select>
                </div>
            }
        })
    };
    let granted = move || Act::WRITTEN.get(act.get()) == Some(&Act::Claim(Claim::Granted));
    let pick = move |event: leptos::ev::Event| act.set(event_target_value(&event).parse().unwrap_or_default());
    view! {
        <form class="section block no-print" method="dialog" on:submit=submit novalidate>
            <h2>{say("journal-new")}</h2>
            <Problems list=problems />
            <div class="field">
                <label class="label" for="journal-act">{say("journal-what")}</label>
                <select class="input" id="journal-act" on:change=pick>{acts}</select>
            </div>
            <div class="field">
                <label class="label" for="journal-right">{say("journal-right")}</label>
                <select class="input" id="journal-right" on:change=move |event| right.set(event_target_value(&event))>{rights}</select>
            </div>
            <Show when=granted>
                <Field id=AMOUNT label="journal-amount" typed=amount numeric=true />
            </Show>
            <Field id=DUE label="journal-due" typed=due kind="date" />
            <div class="field">
                <label class="label" for=WORDS>{say("journal-note")}</label>
                <p class="hint" id="journal-words-hint">{say("journal-note-hint")}</p>
                <textarea
                    class="input"
                    id=WORDS
                    rows="3"
                    dir="auto"
                    autocomplete="off"
                    spellcheck="false"
                    maxlength=LONGEST.to_string()
                    aria-describedby="journal-words-hint"
                    prop:value=move || text.get()
                    on:input=move |event| text.set(event_target_value(&event))
                ></textarea>
            </div>
            {move || {
                let ticked = Signal::derive(move || private.get());
                let words = session.words.with(|w| w.text("journal-private"));
                view! { <div class="options"><Tick id="journal-private" text=words class="option-quiet" ticked=ticked tick=Callback::new(move |on| private.set(on)) /></div> }
            }}
            {mandates}
            <Field id="journal-by" label="journal-by" hint="journal-by-hint" typed=by most=LONGEST_NAME />
            <button class="button button-main button-wide" id="journal-add">{say("journal-add")}</button>
            <p role="status">{move || said.get().map(|key| session.words.with(|w| w.text(key)))}</p>
        </form>
    }
}

/// A day as a date field writes it: year, month and day with strokes between.
fn day_of(text: &str) -> Option<Day> {
    let mut parts = text.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    match typed_date(day, month, year) {
        Ok(Value::Date(When::Day(day))) => Some(day),
        _ => None,
    }
}

/// Who wrote the newest line that has a name.
fn last_writer(work: &Work) -> String {
    work.journal.lines.iter().rev().map(|line| line.entry.by.clone()).find(|by| !by.is_empty()).unwrap_or_default()
}

/// The rights that a line can be about: all that are not refused by the rules, and those that the journal names.
fn rights(session: Session) -> Vec<String> {
    let Some(catalogue) = session.catalogue.get() else { return Vec::new() };
    let found = session.results.get();
    let findings = found.iter().flat_map(|r| &r.findings).filter(|f| f.verdict != Verdict::No);
    let mut ids: Vec<String> = Vec::new();
    let named = session.folder().map(|f| f.work()).unwrap_or_default();
    let named = named.journal.lines.into_iter().map(|line| line.entry.right).filter(|right| !right.is_empty());
    let found = findings.filter_map(|f| catalogue.benefits.get(usize::from(f.benefit)).map(|b| b.id.clone()));
    for id in found.chain(named) {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    ids
}
