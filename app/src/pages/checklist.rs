//! Many yes-or-no questions on one screen: a list to tick for each person. What is not ticked is a no only once it is said
//! that nothing else applies.

use super::draft::{Draft, NO, Silence, YES};
use super::question::{Entry, capital, whys};
use crate::components::problems::described_by;
use crate::components::{Beside, Choice, FieldError, Icon, Problem, Tick, Told, told};
use crate::journey::{Asked, MemberId, Said, Value};
use crate::session::{Session, use_session};
use crate::ui::*;
use crate::words::Words;

/// The id of the page's heading.
const HEADING: &str = "list-heading";

/// What holds for everything that is not ticked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Rest {
    /// It does not apply.
    No,
    /// It is not known, or not said.
    Silent(Silence),
}

/// The questions about one person.
#[derive(Debug, Clone)]
pub(super) struct PersonGroup {
    person: Option<MemberId>,
    entries: Vec<Entry>,
    rest: RwSignal<Option<Rest>>,
}

/// The questions of a screen, by person.
pub(super) fn groups(entries: &[Entry]) -> Vec<PersonGroup> {
    let mut groups: Vec<PersonGroup> = Vec::new();
    for entry in entries {
        match groups.iter_mut().find(|g| g.person == entry.asked.person) {
            Some(group) => group.entries.push(entry.clone()),
            None => groups.push(PersonGroup {
                person: entry.asked.person,
                entries: vec![entry.clone()],
                rest: RwSignal::new(None),
            }),
        }
    }
    for group in &groups {
        group.rest.set(rest_of(&group.entries));
    }
    groups
}

/// What was said before of everything that is not ticked.
fn rest_of(entries: &[Entry]) -> Option<Rest> {
    let drafts: Vec<_> = entries.iter().map(|e| e.draft.get_untracked()).collect();
    if let Some(silence) = drafts.iter().find_map(|d| d.silence) {
        return Some(Rest::Silent(silence));
    }
    drafts.iter().all(|d| d.choice == NO).then_some(Rest::No)
}

/// The answers, or what has to be put right.
pub(super) fn read(
    groups: &[PersonGroup],
    words: &Words,
    session: Session,
) -> Result<Vec<(Asked, Said)>, Vec<Problem>> {
    let mut said = Vec::new();
    let mut wrong = Vec::new();
    for group in groups {
        let ticked = |e: &Entry| e.draft.with_untracked(|d| d.choice == YES);
        let any = group.entries.iter().any(ticked);
        let rest = match group.rest.get_untracked() {
            Some(Rest::Silent(Silence::Unknown)) => Value::CannotSay,
            Some(Rest::Silent(Silence::Refused)) => Value::Refused,
            Some(Rest::No) => Value::Bool(false),
            None if any => Value::Bool(false),
            None => {
                let mut text = words.text("error-empty");
                if let Some(person) = group.person.filter(|_| groups.len() > 1) {
                    let name = capital(&session.called(person, words));
                    text = words.with("error-for", &[("name", name.into()), ("error", text.into())]);
                }
                wrong.push(Problem { field: group.entries[0].id.clone(), text });
                continue;
            }
        };
        for entry in &group.entries {
            let value = entry.draft.with_untracked(|d| d.in_list(&rest));
            said.push((entry.asked.clone(), Said::from(value)));
        }
    }
    if wrong.is_empty() { Ok(said) } else { Err(wrong) }
}

/// The lists, one for each person.
#[component]
pub(super) fn Checklist(
    groups: StoredValue<Vec<PersonGroup>>,
    heading: String,
    beside: Told,
    words: Words,
    problems: RwSignal<Vec<Problem>>,
) -> impl IntoView {
    let session = use_session();
    let several = groups.with_value(|g| g.len() > 1);
    let group = |group: &PersonGroup| {
        let name = group.person.filter(|_| several).map(|p| capital(&session.called(p, &words)));
        view! { <PersonList group=group.clone() name=name words=words.clone() problems=problems /> }
    };
    view! {
        <h1 id=HEADING tabindex="-1">{heading}<Beside text=beside /></h1>
        <p class="hint">{words.text("checklist-hint")}</p>
        {groups.with_value(|g| whys(session, &words, g.iter().flat_map(|group| &group.entries)))}
        {groups.with_value(|g| g.iter().map(group).collect_view())}
    }
}

#[component]
fn PersonList(
    group: PersonGroup,
    name: Option<String>,
    words: Words,
    problems: RwSignal<Vec<Problem>>,
) -> impl IntoView {
    let session = use_session();
    let rest = group.rest;
    let first = group.entries[0].id.clone();
    let line = |entry: &Entry| {
        let draft = entry.draft;
        let ticked = Signal::derive(move || draft.with(|d| d.choice == YES));
        let tick = Callback::new(move |on: bool| {
            draft.update(|d| {
                d.silence = None;
                d.choice = if on { YES.to_owned() } else { String::new() };
            });
            if rest.get_untracked() == Some(Rest::No) {
                rest.set(None);
            }
        });
        let (input, person) = (entry.asked.input.clone(), entry.asked.person);
        let text = entry.question(session, &words);
        let picture = format!("q-{input}");
        let beside = entry.told(session);
        view! { <Tick input=input person=person id=entry.id.clone() text=text picture=picture beside=beside ticked=ticked tick=tick /> }
    };
    let drafts: Vec<_> = group.entries.iter().map(|e| e.draft).collect();
    let drafts = StoredValue::new(drafts);
    let option = |value: Rest, key: &str, id: String| {
        let chosen = Signal::derive(move || rest.get() == Some(value));
        let choose = Callback::new(move |()| {
            rest.set(Some(value));
            // What holds for the rest is said anew; a tick stays beside what is not known.
            let anew = |d: &mut Draft| {
                if value == Rest::No || d.choice == NO {
                    d.choice.clear();
                }
            };
            drafts.with_value(|all| all.iter().for_each(|d| d.update(anew)));
        });
        let picture = match value {
            Rest::No => Icon::Nothing,
            Rest::Silent(Silence::Unknown) => Icon::Unknown,
            Rest::Silent(Silence::Refused) => Icon::Refuse,
        };
        let (name, text) = (format!("{first}-rest"), words.text(key));
        view! { <Choice name=name id=id class="option-quiet" text=text picture=picture beside=told(key) chosen=chosen choose=choose /> }
    };
    // A list about one person only is named by the heading of the page.
    let heading = name.is_none().then_some(HEADING);
    let legend = name.map(|name| view! { <legend><h2>{name}</h2></legend> });
    view! {
        <fieldset class="person" aria-labelledby=heading aria-describedby=described_by(first.clone(), problems)>
            {legend}
            <FieldError field=first.clone() list=problems />
            <div class="options">{group.entries.iter().map(line).collect_view()}</div>
            <div class="options options-pair">
                {option(Rest::No, "checklist-none", format!("{first}-none"))}
                {option(Rest::Silent(Silence::Unknown), "question-unknown", format!("{first}-unknown"))}
            </div>
            <div class="options">{option(Rest::Silent(Silence::Refused), "question-refuse", format!("{first}-refuse"))}</div>
        </fieldset>
    }
}
