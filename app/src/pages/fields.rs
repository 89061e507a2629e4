//! The fields of one question, by the kind of its input.

use super::draft::{Draft, NO, Silence, YES};
use super::echo::Echo;
use super::question::{Entry, Why};
use super::where_found::where_found;
use crate::components::problems::described_by;
use crate::components::{Beside, Choice, FieldError, Icon, Keypad, Keys, Mixed, Problem, Tick, told};
use crate::journey::Period;
use crate::journey::household::YOU;
use crate::session::use_session;
use crate::ui::*;
use crate::words::Words;
use pont_rules::model::{Catalogue, Domain, Money};
use std::sync::Arc;

/// Whether a question is the page's only one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Level {
    /// It is the heading of the page.
    Page,
    /// One of several.
    Part,
}

/// One question with its fields.
#[component]
pub(super) fn Field(
    entry: Entry,
    catalogue: Arc<Catalogue>,
    words: Words,
    level: Level,
    problems: RwSignal<Vec<Problem>>,
    keys: Keys,
) -> impl IntoView {
    let session = use_session();
    let question = entry.question(session, &words);
    let beside = entry.told(session);
    let hint = entry.aside(session, &words, "hint");
    let why = entry.aside(session, &words, "why").filter(|_| level == Level::Page);
    let legend_id = format!("{}-question", entry.id);
    let hint_id = format!("{}-hint", entry.id);
    let described = described_by(entry.id.clone(), problems);
    let hinted = hint.is_some().then(|| hint_id.clone());
    let described = move || match (described(), hinted.clone()) {
        (Some(error), Some(hint)) => Some(format!("{error} {hint}")),
        (one, other) => one.or(other),
    };
    let legend = match level {
        Level::Page => view! { <h1 tabindex="-1"><Mixed text=question /><Beside text=beside /></h1> }.into_any(),
        Level::Part => view! { <h2><Mixed text=question /><Beside text=beside /></h2> }.into_any(),
    };
    let input = entry.input(&catalogue);
    let fields = match &input.domain {
        Domain::Bool => yes_no(&entry, &words),
        Domain::Choice(at) => {
            let found = catalogue.enums.get(usize::from(*at));
            let values = found.map_or(Vec::new(), |e| {
                let named = e.values.iter().map(|v| (v.clone(), format!("v-{}-{v}", e.id)));
                named.map(|(value, name)| (value, words.text(&name), name)).collect()
            });
            choices(&entry, values, "")
        }
        Domain::Number { money, whole, .. } => {
            let typed = Typed { entry: &entry, keys, problems };
            let below = view! {
                <Echo entry=entry.clone() catalogue=catalogue.clone() words=words.clone() />
                <Keypad field=entry.id.clone() keys=keys decimal=!whole />
            };
            match money {
                Money::No => number(&typed, &legend_id, below),
                _ => amount(&typed, &words, *money != Money::Once, below),
            }
        }
        Domain::Date { .. } => date(&entry, &words, problems, keys),
    };
    let class = if level == Level::Part { "person" } else { "" };
    view! {
        <fieldset
            class=class
            aria-describedby=described
            data-input=entry.asked.input.clone()
            data-person=entry.asked.person
        >
            <legend id=legend_id>{legend}</legend>
            {hint.map(|text| view! { <p class="hint" id=hint_id><Mixed text=text /></p> })}
            <div class="asides">
                {why.map(|text| view! { <Why text=Signal::stored(vec![text]) /> })}
                {where_found(session, &words, &entry.asked.input)}
            </div>
            <FieldError field=entry.id.clone() list=problems />
            {fields}
            {silence(&entry, &words, level)}
        </fieldset>
    }
}

fn set(draft: RwSignal<Draft>, change: impl FnOnce(&mut Draft)) {
    draft.update(|d| {
        d.silence = None;
        change(d);
    });
}

fn yes_no(entry: &Entry, words: &Words) -> AnyView {
    let values = vec![
        (YES.to_owned(), words.text("question-yes"), Icon::Yes.into()),
        (NO.to_owned(), words.text("question-no"), Icon::No.into()),
    ];
    choices(entry, values, "options-pair")
}

/// Options: what each stands for, its words, and the name of its picture.
fn choices(entry: &Entry, values: Vec<(String, String, String)>, class: &'static str) -> AnyView {
    let draft = entry.draft;
    let option = |(n, (value, text, picture)): (usize, (String, String, String))| {
        let id = if n == 0 { entry.id.clone() } else { format!("{}-{n}", entry.id) };
        let (wanted, own) = (value.clone(), value.clone());
        let chosen = Signal::derive(move || draft.with(|d| d.silence.is_none() && d.choice == wanted));
        let choose = Callback::new(move |()| set(draft, |d| d.choice.clone_from(&value)));
        let beside = told(if class.is_empty() { picture.clone() } else { format!("question-{own}") });
        view! { <Choice name=entry.id.clone() id=id value=own text=text picture=picture beside=beside chosen=chosen choose=choose /> }
    };
    view! { <div class=format!("options {class}")>{values.into_iter().enumerate().map(option).collect_view()}</div> }
        .into_any()
}

/// One line of typed text whose purpose the browser has no name for. What the question itself names is a plain number, and short.
fn line(
    id: String,
    labelled_by: Option<String>,
    problems: RwSignal<Vec<Problem>>,
    field: String,
    keys: Option<Keys>,
    value: impl Fn() -> String + Send + 'static,
    typed: impl Fn(String) + Send + 'static,
) -> AnyView {
    line_for("off", id, labelled_by, problems, field, keys, value, typed)
}

/// One line of typed text, with what the browser may offer for it.
#[expect(clippy::too_many_arguments, reason = "what makes a field, each named once")]
fn line_for(
    purpose: &'static str,
    id: String,
    labelled_by: Option<String>,
    problems: RwSignal<Vec<Problem>>,
    field: String,
    keys: Option<Keys>,
    value: impl Fn() -> String + Send + 'static,
    typed: impl Fn(String) + Send + 'static,
) -> AnyView {
    let described = described_by(field.clone(), problems);
    let invalid = move || problems.with(|l| l.iter().any(|p| p.field == field)).then_some("true");
    let own = id.clone();
    let class = if labelled_by.is_some() { "input input-number input-short" } else { "input input-number" };
    view! {
        <input
            class=class
            id=id
            inputmode=move || keys.map_or("decimal", Keys::input_mode)
            autocomplete=purpose
            spellcheck="false"
            dir="ltr"
            aria-labelledby=labelled_by
            aria-describedby=described
            aria-invalid=invalid
            prop:value=value
            on:input=move |event| typed(event_target_value(&event))
            on:focus=move |_| keys.into_iter().for_each(|keys| keys.to(&own))
        />
    }
}

/// A number that is typed, with the keypad of its page.
struct Typed<'e> {
    entry: &'e Entry,
    keys: Keys,
    problems: RwSignal<Vec<Problem>>,
}

impl Typed<'_> {
    fn line(&self, labelled_by: Option<String>) -> AnyView {
        let draft = self.entry.draft;
        line(
            self.entry.id.clone(),
            labelled_by,
            self.problems,
            self.entry.id.clone(),
            Some(self.keys),
            move || draft.with(|d| d.text.clone()),
            move |text| set(draft, |d| d.text = text),
        )
    }
}

fn number(typed: &Typed, legend: &str, below: AnyView) -> AnyView {
    view! {
        {typed.line(Some(legend.to_owned()))}
        {below}
    }
}

fn amount(typed: &Typed, words: &Words, regular: bool, below: AnyView) -> AnyView {
    let (entry, draft) = (typed.entry, typed.entry.draft);
    let typed = typed.line(None);
    let period_id = format!("{}-period", entry.id);
    let option = |period: Period| {
        let selected = move || draft.with(|d| d.period == Some(period));
        view! { <option value=period.name() prop:selected=selected>{words.text(&format!("period-{}", period.name()))}</option> }
    };
    let choose = move |event: leptos::ev::Event| {
        let name = event_target_value(&event);
        set(draft, |d| d.period = Period::ALL.into_iter().find(|p| p.name() == name));
    };
    let period = regular.then(|| {
        view! {
            <div class="field">
                <label for=period_id.clone()>{words.text("question-period")}</label>
                <select class="input" id=period_id on:change=choose>
                    {[Period::Month, Period::Week, Period::Fortnight, Period::Year].map(option).collect_view()}
                </select>
            </div>
        }
    });
    let about = Signal::derive(move || draft.with(|d| d.about));
    let tick = Callback::new(move |on: bool| set(draft, |d| d.about = on));
    view! {
        <div class="money">
            <div class="field">
                <label for=entry.id.clone()>{words.text("question-amount")}</label>
                <div class="money-amount" dir="ltr">
                    {typed}
                    <span class="money-sign" aria-hidden="true">
                        {words.text("euro")}
                    </span>
                </div>
            </div>
            {period}
        </div>
        {below}
        <div class="options">
            <Tick
                text=words.text("question-about")
                picture=Icon::About
                class="option-quiet"
                ticked=about
                tick=tick
            />
        </div>
    }
    .into_any()
}

fn date(entry: &Entry, words: &Words, problems: RwSignal<Vec<Problem>>, keys: Keys) -> AnyView {
    let (draft, words, first) = (entry.draft, words.clone(), entry.id.clone());
    let by_age = Memo::new(move |_| draft.with(|d| d.by_age));
    let session = use_session();
    // Only the person's own birthday has a name: the browser knows nobody else's.
    let own = entry.asked.input == "birth" && entry.asked.person == Some(YOU);
    let part = move |id: String, label: &str, value: fn(&Draft) -> String, typed: fn(&mut Draft, String)| {
        let purpose = match label {
            "date-day" if own => session.purpose("bday-day"),
            "date-month" if own => session.purpose("bday-month"),
            "date-year" if own => session.purpose("bday-year"),
            _ => "off",
        };
        let field = line_for(
            purpose,
            id.clone(),
            None,
            problems,
            first.clone(),
            Some(keys),
            move || draft.with(value),
            move |text| set(draft, |d| typed(d, text)),
        );
        view! {
            <div class="field">
                <label for=id>{words.text(label)}</label>
                {field}
            </div>
        }
    };
    let first = entry.id.clone();
    let other = move || if by_age.get() { "date-date-instead" } else { "date-age-instead" };
    let fields = move || {
        let id = first.clone();
        let pad = |field: &String| view! { <Keypad field=field.clone() keys=keys decimal=false /> };
        if by_age.get() {
            let pad = pad(&id);
            let age = part(id, "date-age", |d| d.age.clone(), |d, text| d.age = text);
            return view! { {age} {pad} }.into_any();
        }
        let (month, year) = (format!("{id}-month"), format!("{id}-year"));
        let pads = [&id, &month, &year].map(pad);
        view! {
            <div class="date">
                {part(id, "date-day", |d| d.day.clone(), |d, text| d.day = text)}
                {part(month, "date-month", |d| d.month.clone(), |d, text| d.month = text)}
                {part(year, "date-year", |d| d.year.clone(), |d, text| d.year = text)}
            </div>
            {pads.into_iter().collect_view()}
        }
        .into_any()
    };
    view! {
        {fields}
        <button type="button" class="button button-plain button-small" on:click=move |_| draft.update(|d| d.by_age = !d.by_age)>
            {move || session.words.with(|w| w.text(other()))}
        </button>
    }
    .into_any()
}

/// *I don't know* and *I'd rather not say*.
fn silence(entry: &Entry, words: &Words, level: Level) -> AnyView {
    let draft = entry.draft;
    let option = |silence: Silence, key: &str, id: String| {
        let chosen = Signal::derive(move || draft.with(|d| d.silence == Some(silence)));
        let choose = Callback::new(move |()| draft.update(|d| d.silence = Some(silence)));
        let picture = if silence == Silence::Unknown { Icon::Unknown } else { Icon::Refuse };
        let text = words.text(key);
        view! { <Choice name=entry.id.clone() id=id class="option-quiet" text=text picture=picture beside=told(key) chosen=chosen choose=choose /> }
    };
    let refuse = option(Silence::Refused, "question-refuse", format!("{}-refuse", entry.id));
    let class = if level == Level::Page { "options options-pair options-last" } else { "options options-pair" };
    view! {
        <div class=class>
            {option(Silence::Unknown, "question-unknown", format!("{}-unknown", entry.id))} {refuse}
        </div>
    }
    .into_any()
}
