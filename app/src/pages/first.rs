//! A first look, after a few answers: what is certain for this household, and what households alike often have.

use super::alike::{still_open, tenths};
use super::amount::usual;
use super::cards::laid;
use super::groups::Group;
use super::results::{Shown, all_shown};
use crate::components::{Back, ButtonLink, Icon, Link, Mixed, Pictogram, say};
use crate::route::Route;
use crate::session::{Session, at_most, use_session};
use crate::ui::*;
use crate::words::Words;
use pont_rules::model::Catalogue;
use pont_rules::results::{Profile, Usual};
use std::sync::Arc;

/// The page.
#[component]
pub(super) fn First() -> impl IntoView {
    let session = use_session();
    let content = move || {
        let words = session.words.get();
        let Some(catalogue) = session.catalogue.get() else { return ().into_any() };
        view! {
            {own(session, &words, &catalogue)}
            {session.profile.get().map(|profile| like(session, &words, &catalogue, &profile))}
        }
        .into_any()
    };
    let left = move || {
        let left = session.progress.with(|p| p.to_the_cent);
        session.words.with(|w| at_most(w, left))
    };
    view! {
        <main class="page">
            <Back />
            <h1 tabindex="-1">{say("first-heading")}</h1>
            <p class="lead">{say("first-lead")}</p>
            {content}
            <div class="section">
                <p class="quiet">{left}</p>
                <button type="button" class="button button-main button-wide" on:click=move |_| session.advance()>
                    <span>{say("results-on")}</span>
                    <Pictogram icon=Icon::Next />
                </button>
                <ButtonLink to=Route::Print icon=Icon::Print key="first-stop" />
            </div>
        </main>
    }
}

/// What is certain for this household.
fn own(session: Session, words: &Words, catalogue: &Arc<Catalogue>) -> AnyView {
    let shown = all_shown(session, catalogue);
    let count = |group: Group| i64::try_from(shown.iter().filter(|s| s.group == group).count()).unwrap_or(i64::MAX);
    let rest = words.with("first-own-rest", &[("no", count(Group::No).into()), ("open", count(Group::Open).into())]);
    let group = |class: &'static str, groups: &[Group]| {
        let rights: Vec<Shown> = shown.iter().filter(|s| groups.contains(&s.group)).cloned().collect();
        let of = if groups.contains(&Group::Office) { Group::Office } else { Group::Yes };
        view! { <div class=format!("first-cards {class}")>{laid(session, words, catalogue, of, rights)}</div> }
    };
    let certain = [Group::Yes, Group::Automatic, Group::Office];
    let none = !shown.iter().any(|s| certain.contains(&s.group));
    view! {
        <section class="section first-own">
            <h2>{words.text("first-own")}</h2>
            {none.then(|| view! { <p>{words.text("first-own-none")}</p> })}
            {group("is-yes", &certain[..2])}
            {(count(Group::Office) > 0).then(|| view! { <h3>{words.text("results-group-office")}</h3> })}
            {group("is-office", &certain[2..])}
            <p class="quiet">{rest}</p>
        </section>
    }
    .into_any()
}

/// What households alike often have.
fn like(session: Session, words: &Words, catalogue: &Catalogue, profile: &Profile) -> AnyView {
    let lines = lines_alike(session, words, catalogue, profile);
    let none = lines.is_empty();
    let row = |line: Line| {
        let dots =
            (1..=10).map(|n| view! { <i class=if n <= line.tenths { "is-full" } else { "" }></i> }).collect_view();
        view! {
            <li class="like-row">
                <span class="card-name"><Mixed text=line.name /></span>
                <span class="like-share">
                    <span class="like-dots" aria-hidden="true">{dots}</span>
                    <span>{line.share}</span>
                </span>
                {line.range.map(|text| view! { <span class="small">{text}</span> })}
            </li>
        }
    };
    view! {
        <section class="section first-like">
            <h2>{words.text("first-like")}</h2>
            <p>{words.with("first-like-who", &[("who", who(words, catalogue, profile).into())])}</p>
            <p class="notice notice-warm">
                <Pictogram icon=Icon::People />
                <span>{words.text("first-like-not-you")}</span>
            </p>
            {none.then(|| view! { <p>{words.text("first-like-none")}</p> })}
            <ul class="like-rows">{lines.into_iter().map(row).collect_view()}</ul>
            <p class="small quiet">
                <Mixed text=source(words, catalogue) />
                " "
                <Link to=Route::About>{say("first-about")}</Link>
            </p>
        </section>
    }
    .into_any()
}

/// One right that households alike often have, in words.
pub(super) struct Line {
    /// Its everyday name.
    pub(super) name: String,
    /// How many have it.
    pub(super) share: String,
    /// What they mostly get.
    pub(super) range: Option<String>,
    tenths: u8,
}

/// The rights of the profile that are still open here.
pub(super) fn lines_alike(session: Session, words: &Words, catalogue: &Catalogue, profile: &Profile) -> Vec<Line> {
    let results = session.results.get();
    let rows = results.map(|r| still_open(profile, &r.findings)).unwrap_or_default();
    let line = |row: Usual| {
        // Where an office weighs each case nobody has been counted who has it.
        let benefit = catalogue.benefits.get(usize::from(row.benefit)).filter(|b| !b.office_decides)?;
        let tenths = tenths(row.percent);
        let share = match tenths {
            10 => words.text("first-share-all"),
            n => words.with("first-share", &[("n", i64::from(n).into())]),
        };
        let amount = benefit.amount.as_ref().zip(row.range);
        let range = amount.map(|(amount, span)| usual(session, words, span, amount.unit, amount.price));
        Some(Line { name: words.text(&format!("benefit-{}", benefit.id)), share, range, tenths })
    };
    rows.into_iter().filter_map(line).collect()
}

/// What makes those households alike, in words.
fn who(words: &Words, catalogue: &Catalogue, profile: &Profile) -> String {
    let value = |(of, value): (&pont_rules::model::Trait, &u8)| {
        Some(words.text(&format!("like-{}-{}", of.id, of.values.get(usize::from(*value))?)))
    };
    let values: Vec<String> = catalogue.profiles.traits.iter().zip(&profile.traits).filter_map(value).collect();
    values.join(&words.text("list-separator"))
}

/// On how many households it was counted, and where their shares come from.
pub(super) fn source(words: &Words, catalogue: &Catalogue) -> String {
    let profiles = &catalogue.profiles;
    words.with("first-source", &[("n", i64::from(profiles.drawn).into()), ("source", profiles.source.clone().into())])
}
