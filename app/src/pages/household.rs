//! Who lives with you: a partner, children, other people. Names are never asked.

use super::household_form::HouseholdForm;
use super::question::{Journeying, Onward, Why};
use crate::components::problems::described_by;
use crate::components::{Beside, Choice, FieldError, Icon, Pictogram, Picture, Problem, Problems, say, told};
use crate::journey::ChildOf;
use crate::session::use_session;
use crate::ui::*;
use crate::words::Words;
use pont_rules::model::MAX_PERSONS;

const PARTNER: &str = "partner";

/// The page that asks who lives here.
#[component]
pub(super) fn HouseholdPage() -> impl IntoView {
    let session = use_session();
    let form = RwSignal::new(session.journey.with_untracked(|j| HouseholdForm::of(j.household())));
    let problems = RwSignal::new(Vec::<Problem>::new());
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if form.with_untracked(|f| f.partner.is_none()) {
            let text = session.words.with_untracked(|w| w.text("error-partner"));
            problems.set(vec![Problem { field: PARTNER.to_owned(), text }]);
            return;
        }
        let household = session.journey.with_untracked(|j| form.with_untracked(|f| f.apply(j.household())));
        session.answer_household(household);
    };
    let body = move || {
        let words = session.words.get();
        view! {
            <Partner form=form problems=problems words=words.clone() />
            <Counter form=form words=words.clone() key="household-children" note="household-children-note" of=Who::Child />
            <Children form=form words=words.clone() />
            <Others form=form words=words />
        }
    };
    let total = move || {
        let n = i64::try_from(form.with(HouseholdForm::size)).unwrap_or(i64::MAX);
        session.words.with(|w| w.with("household-summary", &[("n", n.into())]))
    };
    view! {
        <main class="page page-question">
            <Journeying />
            <form class="question" method="dialog" on:submit=submit novalidate>
                <Problems list=problems />
                <h1 tabindex="-1">{say("household-heading")}<Beside text=told("household-heading") /></h1>
                <Why text=Signal::derive(move || vec![say("household-why")()]) />
                {body}
                <p class="quiet" role="status">{total}</p>
                <Show when=move || { form.with(HouseholdForm::size) >= MAX_PERSONS }>
                    <p class="quiet">{say("household-full")}</p>
                </Show>
                <Onward />
            </form>
        </main>
    }
}

#[component]
fn Partner(form: RwSignal<HouseholdForm>, problems: RwSignal<Vec<Problem>>, words: Words) -> impl IntoView {
    let option = |value: bool, key: &str, id: Option<String>| {
        let chosen = Signal::derive(move || form.with(|f| f.partner == Some(value)));
        let choose = Callback::new(move |()| {
            problems.set(Vec::new());
            form.update(|f| f.partner = Some(value));
        });
        let text = words.text(key);
        let picture = if value { "role-partner".to_owned() } else { Icon::No.into() };
        let id = id.unwrap_or_else(|| "partner-no".to_owned());
        view! { <Choice name=PARTNER.to_owned() id=id text=text picture=picture beside=told(key) chosen=chosen choose=choose /> }
    };
    view! {
        <fieldset aria-describedby=described_by(PARTNER.to_owned(), problems)>
            <legend class="label">{words.text("household-partner-question")}<Beside text=told("household-partner-question") /></legend>
            <FieldError field=PARTNER.to_owned() list=problems />
            <div class="options options-pair">
                {option(true, "question-yes", Some(PARTNER.to_owned()))} {option(false, "question-no", None)}
            </div>
        </fieldset>
    }
}

/// Who is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Who {
    Child,
    Parent,
    Sibling,
    Other,
}

impl Who {
    fn picture(self) -> &'static str {
        match self {
            Who::Child => "role-child",
            Who::Parent => "role-parent",
            Who::Sibling => "role-sibling",
            Who::Other => "role-other",
        }
    }

    fn count(self, form: &HouseholdForm) -> usize {
        match self {
            Who::Child => form.children.len(),
            Who::Parent => form.parents,
            Who::Sibling => form.siblings,
            Who::Other => form.others,
        }
    }

    fn most(self) -> usize {
        if self == Who::Parent { 2 } else { MAX_PERSONS }
    }

    fn change(self, form: &mut HouseholdForm, more: bool) {
        let step = |n: &mut usize| *n = if more { *n + 1 } else { n.saturating_sub(1) };
        match self {
            Who::Child if more => form.children.push(ChildOf::Both),
            Who::Child => drop(form.children.pop()),
            Who::Parent => step(&mut form.parents),
            Who::Sibling => step(&mut form.siblings),
            Who::Other => step(&mut form.others),
        }
    }
}

#[component]
fn Counter(
    form: RwSignal<HouseholdForm>,
    words: Words,
    key: &'static str,
    #[prop(optional)] note: &'static str,
    of: Who,
) -> impl IntoView {
    let what = words.text(key);
    let label = |way: &str| words.with(way, &[("what", what.clone().into())]);
    let can = move |more: bool| {
        form.with(|f| if more { f.size() < MAX_PERSONS && of.count(f) < of.most() } else { of.count(f) > 0 })
    };
    let button = move |more: bool, label: String| {
        let turn = move |_| {
            if untrack(|| can(more)) {
                form.update(|f| of.change(f, more));
            }
        };
        view! {
            <button
                type="button"
                class="round"
                aria-label=label
                aria-disabled=move || if can(more) { "false" } else { "true" }
                on:click=turn
            >
                <Pictogram icon=if more { Icon::Plus } else { Icon::Minus } />
            </button>
        }
    };
    view! {
        <div class="stepper" role="group" aria-label=what.clone()>
            <Picture of=of.picture() />
            <span class="option-body">
                <span>{what.clone()}</span>
                {(!note.is_empty()).then(|| view! { <span class="option-note">{words.text(note)}</span> })}
            </span>
            <span class="stepper-turn">
                {button(false, label("household-fewer"))}
                <output class="stepper-value">{move || form.with(|f| of.count(f))}</output>
                {button(true, label("household-more"))}
            </span>
        </div>
    }
}

/// Where there is a partner, each child may be of both or of one.
#[component]
fn Children(form: RwSignal<HouseholdForm>, words: Words) -> impl IntoView {
    let count = Memo::new(move |_| form.with(|f| if f.partner == Some(true) { f.children.len() } else { 0 }));
    let child = move |at: usize, count: usize, words: &Words| {
        let figure = |n: usize| i64::try_from(n).unwrap_or(i64::MAX).into();
        let name = words.with("person-child", &[("number", figure(at + 1)), ("count", figure(count))]);
        let option = |of: ChildOf, key: &'static str| {
            let chosen = Signal::derive(move || form.with(|f| f.children.get(at) == Some(&of)));
            let choose = Callback::new(move |()| {
                form.update(|f| {
                    if let Some(child) = f.children.get_mut(at) {
                        *child = of;
                    }
                });
            });
            let id = format!("{key}-{at}");
            view! {
                <Choice name=format!("child-{at}") id=id text=words.text(key) picture=key beside=told(key) chosen=chosen choose=choose />
            }
        };
        view! {
            <fieldset>
                <legend class="label">{words.with("child-of", &[("name", name.into())])}</legend>
                <div class="options">
                    {option(ChildOf::Both, "child-of-both")}
                    {option(ChildOf::Mine, "child-of-mine")}
                    {option(ChildOf::Partners, "child-of-partners")}
                </div>
            </fieldset>
        }
    };
    move || {
        let count = count.get();
        (0..count).map(|at| child(at, count, &words)).collect_view()
    }
}

#[component]
fn Others(form: RwSignal<HouseholdForm>, words: Words) -> impl IntoView {
    let any = form.with_untracked(|f| f.parents + f.siblings + f.others > 0);
    view! {
        <details class="more" open=any>
            <summary>{words.text("household-others")}</summary>
            <div class="block-tight">
                <Counter form=form words=words.clone() key="relation-parent" of=Who::Parent />
                <Counter form=form words=words.clone() key="relation-sibling" of=Who::Sibling />
                <Counter form=form words=words.clone() key="relation-other" of=Who::Other />
            </div>
        </details>
    }
}
