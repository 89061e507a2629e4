//! A question: any screen of the catalogue, drawn from the kind of its inputs.

use super::amount;
use super::arches::settled;
use super::checklist::{self, Checklist};
use super::draft::Draft;
use super::fields::{Field, Level};
use super::household::HouseholdPage;
use super::states::Unknown;
use crate::browser::{intl, page};
use crate::components::runs::is_letter;
use crate::components::{
    Back, Beside, Bridge, Icon, Keys, Link, Mixed, Pictogram, Problem, Problems, Told, glossary, say,
};
use crate::journey::{Asked, EntryError, HOUSEHOLD_SCREEN, PLACE_SCREEN, Said, Screen, find};
use crate::route::Route;
use crate::session::{Session, use_session};
use crate::ui::*;
use crate::words::Words;
use pont_rules::model::{Catalogue, Domain, Input};
use pont_rules::results::{Open, Verdict};
use std::sync::Arc;

/// Up to this many yes-or-no questions stand one below the other; more become a list to tick.
const MOST_PAIRS: usize = 3;

/// One question of a screen and what stands in its fields.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    /// What is asked, of whom.
    pub(super) asked: Asked,
    /// The input's place in the catalogue.
    pub(super) at: usize,
    /// The id of its first field; says nothing about what is asked.
    pub(super) id: String,
    /// What stands in the fields.
    pub(super) draft: RwSignal<Draft>,
}

impl Entry {
    /// The input that is asked.
    pub(super) fn input<'c>(&self, catalogue: &'c Catalogue) -> &'c Input {
        &catalogue.inputs[self.at]
    }

    /// The question in words.
    pub(super) fn question(&self, session: Session, words: &Words) -> String {
        question_text(session, words, &self.asked)
    }

    /// The question in the words of any language.
    pub(super) fn told(&self, session: Session) -> Told {
        let asked = self.asked.clone();
        Arc::new(move |words: &Words| untrack(|| question_text(session, words, &asked)))
    }

    /// All its words: the question, what stands around it, and its choices.
    fn texts(&self, session: Session, words: &Words, catalogue: &Catalogue) -> Vec<String> {
        let mut texts = vec![self.question(session, words)];
        texts.extend(["hint", "why"].into_iter().filter_map(|part| self.aside(session, words, part)));
        if let Domain::Choice(at) = self.input(catalogue).domain
            && let Some(of) = catalogue.enums.get(usize::from(at))
        {
            texts.extend(of.values.iter().map(|value| words.text(&format!("v-{}-{value}", of.id))));
        }
        texts
    }

    /// A part of its words that may be missing: `why`, `hint`.
    pub(super) fn aside(&self, session: Session, words: &Words, attr: &str) -> Option<String> {
        let key = format!("q-{}", self.asked.input);
        words.has_attr(&key, attr).then(|| words.attr_with(&key, attr, &session.person_args(self.asked.person, words)))
    }
}

/// A question in words, as it was asked of somebody.
pub(super) fn question_text(session: Session, words: &Words, asked: &Asked) -> String {
    let text = words.with(&format!("q-{}", asked.input), &session.person_args(asked.person, words));
    capital(&text)
}

/// How an answer is called away from its question: a number by its short name, all else by the question without its marks.
pub(super) fn short_name(session: Session, words: &Words, asked: &Asked) -> String {
    let key = format!("short-{}", asked.input);
    if words.has(&key) {
        return words.with(&key, &session.person_args(asked.person, words));
    }
    question_text(session, words, asked).trim_matches(['?', '¿', '؟', ' ', '\u{a0}', '\u{202f}']).to_owned()
}

/// The same for what the rules call open.
pub(super) fn answer_name(session: Session, words: &Words, catalogue: &Catalogue, open: &Open) -> Option<String> {
    Some(short_name(session, words, &session.asked(catalogue, open)?))
}

/// With a capital at its head: the name of a person may begin a question. Marks of direction before it stay.
pub(super) fn capital(text: &str) -> String {
    let Some((at, first)) = text.char_indices().find(|&(_, c)| is_letter(c)) else { return text.to_owned() };
    // What begins with a figure goes on small: a date, an amount.
    if text[..at].contains(|c: char| c.is_numeric()) {
        return text.to_owned();
    }
    let end = at + first.len_utf8();
    [&text[..at], &intl::upper(&text[at..end]), &text[end..]].concat()
}

/// The page of a numbered screen.
pub(super) fn question(number: u32) -> AnyView {
    let session = use_session();
    let Some(screen) = session.journey.with_untracked(|j| j.screen(number)) else { return Unknown().into_any() };
    let Some(catalogue) = session.catalogue.get_untracked() else { return Unknown().into_any() };
    match screen.id.as_str() {
        HOUSEHOLD_SCREEN => HouseholdPage().into_any(),
        PLACE_SCREEN => super::place::PlacePage().into_any(),
        _ => {
            let entries = entries(session, &catalogue, &screen);
            if entries.is_empty() {
                return Unknown().into_any();
            }
            view! { <Form catalogue=catalogue screen=screen.id entries=entries /> }.into_any()
        }
    }
}

fn entries(session: Session, catalogue: &Catalogue, screen: &Screen) -> Vec<Entry> {
    let locale = session.language.get_untracked().locale();
    let known = screen.asks.iter().filter_map(|asked| Some((asked, find(catalogue, &asked.input)?)));
    let entry = |(n, (asked, (at, input))): (usize, (&Asked, (u16, &Input)))| {
        let draft = session.journey.with_untracked(|j| {
            let said = j.said(&asked.input, asked.person).map(|s| &s.value);
            Draft::of(input, said, |amount| intl::editable(locale, amount))
        });
        Entry { asked: asked.clone(), at: usize::from(at), id: format!("f{n}"), draft: RwSignal::new(draft) }
    };
    known.enumerate().map(entry).collect()
}

/// What has to be put right in a field, in words.
pub(super) fn problem(words: &Words, entry: &Entry, input: &Input, error: EntryError, name: Option<String>) -> Problem {
    let text = entry.draft.with_untracked(|d| amount::of_error(words, input, error, d.period));
    let text = match name {
        None => text,
        Some(name) => words.with("error-for", &[("name", capital(&name).into()), ("error", text.into())]),
    };
    Problem { field: entry.id.clone(), text }
}

#[component]
fn Form(catalogue: Arc<Catalogue>, screen: String, entries: Vec<Entry>) -> impl IntoView {
    let session = use_session();
    let problems = RwSignal::new(Vec::<Problem>::new());
    let entries = StoredValue::new(entries);
    let catalogue = StoredValue::new(catalogue);
    let bool_only =
        entries.with_value(|e| e.iter().all(|e| catalogue.with_value(|c| e.input(c).domain == Domain::Bool)));
    let many = entries.with_value(Vec::len);
    // The only question of a page has the keypad at once, one of several when it is typed in.
    let keys =
        Keys::new(entries.with_value(|e| if many == 1 { e[0].id.clone() } else { String::new() }).as_str(), false);
    let list = (bool_only && many > MOST_PAIRS).then(|| StoredValue::new(entries.with_value(|e| checklist::groups(e))));

    let read = move || {
        let words = session.words.get_untracked();
        let today = session.today.get_untracked();
        if let Some(list) = list {
            return list.with_value(|groups| checklist::read(groups, &words, session));
        }
        let mut said = Vec::new();
        let mut wrong = Vec::new();
        entries.with_value(|all| {
            for entry in all {
                let value = catalogue.with_value(|c| entry.draft.with_untracked(|d| d.read(c, entry.input(c), today)));
                match value {
                    Ok(value) => said.push((entry.asked.clone(), Said::from(value))),
                    Err(error) => {
                        // One question to several people: who; several questions: which.
                        let one = all.iter().all(|e| e.at == entry.at);
                        let name = (all.len() > 1).then(|| match entry.asked.person.filter(|_| one) {
                            Some(person) => session.called(person, &words),
                            None => short_name(session, &words, &entry.asked),
                        });
                        wrong.push(catalogue.with_value(|c| problem(&words, entry, entry.input(c), error, name)));
                    }
                }
            }
        });
        if wrong.is_empty() { Ok(said) } else { Err(wrong) }
    };
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        match read() {
            Ok(said) => session.answer_screen(said),
            Err(wrong) => {
                problems.set(wrong);
                let title = untrack(|| session.title());
                page::set_title(&session.words.with_untracked(|w| w.with("title-error", &[("title", title.into())])));
            }
        }
    };
    // Drawn anew in another language; what stands in the fields stays.
    let body = move || {
        let words = session.words.get();
        match list {
            Some(list) => {
                let heading = several(&words, &screen);
                let other = screen.clone();
                let beside: Told = Arc::new(move |words: &Words| several(words, &other));
                view! { <Checklist groups=list heading=heading beside=beside words=words problems=problems /> }
                    .into_any()
            }
            None => {
                entries.with_value(|all| fields(session, catalogue.get_value(), &screen, all, &words, problems, keys))
            }
        }
    };
    // The question first, what its hard words mean in the frame after it.
    let painted = RwSignal::new(false);
    page::after_paint(move || {
        painted.try_set(true);
    });
    let hard = move || {
        if !painted.get() {
            return None;
        }
        let words = session.words.get();
        let texts: Vec<String> = entries.with_value(|all| {
            all.iter().flat_map(|entry| catalogue.with_value(|c| entry.texts(session, &words, c))).collect()
        });
        glossary(&words, &texts.join(" "))
    };
    view! {
        <main class="page page-question">
            <Journeying />
            <form class="question" method="dialog" on:submit=submit novalidate>
                <Problems list=problems />
                {body}
                {hard}
                <Onward />
            </form>
        </main>
    }
}

/// The heading of a screen with several questions.
fn several(words: &Words, screen: &str) -> String {
    let key = format!("screen-{screen}");
    words.text(if words.has(&key) { &key } else { "screen-several" })
}

fn fields(
    session: Session,
    catalogue: Arc<Catalogue>,
    screen: &str,
    entries: &[Entry],
    words: &Words,
    problems: RwSignal<Vec<Problem>>,
    keys: Keys,
) -> AnyView {
    let single = entries.len() == 1;
    let level = if single { Level::Page } else { Level::Part };
    let why = (!single).then(|| whys(session, words, entries)).flatten();
    let field = |entry: &Entry| {
        view! { <Field entry=entry.clone() catalogue=catalogue.clone() words=words.clone() level=level problems=problems keys=keys /> }
    };
    view! {
        {(!single).then(|| {
            let other = screen.to_owned();
            let beside: Told = Arc::new(move |words: &Words| several(words, &other));
            view! { <h1 tabindex="-1">{several(words, screen)}<Beside text=beside /></h1> }
        })}
        {why}
        {entries.iter().map(field).collect_view()}
    }
    .into_any()
}

/// Back, and how far the bridge stands.
#[component]
pub(super) fn Journeying() -> impl IntoView {
    let session = use_session();
    let label = Signal::derive(move || {
        let (done, all) = session.progress.with(|p| (p.answered, p.answered + p.to_the_cent));
        let figure = |n: u32| i64::from(n).into();
        session.words.with(|w| w.with("progress-bridge", &[("done", figure(done)), ("all", figure(all))]))
    });
    let parts = Memo::new(move |_| {
        let (law, results) = (session.catalogue.get(), session.results.get());
        law.zip(results).map_or(Vec::new(), |(law, results)| settled(&law, &results))
    });
    view! {
        <Back>
            <Bridge parts=parts label=label />
        </Back>
    }
}

/// Why the questions of a screen are asked, each reason once; nothing where none has one.
pub(super) fn whys<'e>(
    session: Session,
    words: &Words,
    entries: impl IntoIterator<Item = &'e Entry>,
) -> Option<AnyView> {
    let mut all: Vec<String> = Vec::new();
    for text in entries.into_iter().filter_map(|entry| entry.aside(session, words, "why")) {
        if !all.contains(&text) {
            all.push(text);
        }
    }
    (!all.is_empty()).then(|| view! { <Why text=Signal::stored(all) /> }.into_any())
}

/// Why something is asked, for those who want to know.
#[component]
pub(super) fn Why(
    /// The reasons.
    #[prop(into)]
    text: Signal<Vec<String>>,
) -> impl IntoView {
    view! {
        <details class="why">
            <summary>
                <Pictogram icon=Icon::Info />
                <span>{say("question-why")}</span>
            </summary>
            {move || text.get().into_iter().map(|text| view! { <p class="why-text"><Mixed text=text /></p> }).collect_view()}
        </details>
    }
}

/// The way on, what is certain already, and how many screens are left at most.
#[component]
pub(super) fn Onward() -> impl IntoView {
    let session = use_session();
    let certain = move || {
        let (yes, no) = (session.count(Verdict::Yes), session.count(Verdict::No));
        let args = [("n", yes.saturating_add(no).into()), ("yes", yes.into()), ("no", no.into())];
        session.words.with(|w| w.with("progress-certain", &args))
    };
    // Once all verdicts are final, what others have says nothing more.
    let first = move || session.profile.with(Option::is_some) && !session.progress.with(|p| p.settled);
    view! {
        <p class="journey-note">
            <span>{move || session.left()}</span>
            <Link to=Route::Results>{certain}</Link>
            <Show when=first>
                <Link to=Route::First>{say("first-link")}</Link>
            </Show>
        </p>
        <div class="onward">
            <button class="button button-main button-wide">{say("continue")}</button>
        </div>
    }
}
