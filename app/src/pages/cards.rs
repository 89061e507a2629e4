//! Rights as cards, in their groups: some stand open, the others are folded by what they are.

use super::amount::{lines, outcomes};
use super::calls;
use super::curve;
use super::groups::{Group, is_boundless, monthly_total};
use super::question::capital;
use super::results::Shown;
use super::settle;
use super::shelves::{Fold, Laid, Shelf, bit, lay};
use crate::components::{Beside, Icon, Mixed, Pictogram, Picture, told};
use crate::journey::MemberId;
use crate::session::Session;
use crate::ui::*;
use crate::words::Words;
use pont_rules::model::{AmountUnit, Benefit, Catalogue};
use pont_rules::results::{Finding, Verdict};
use std::sync::Arc;

/// The names of the verdicts in attributes, in their own order.
const VERDICTS: [&str; 4] = ["yes", "no", "open", "office"];

/// The pictogram of a group.
pub(super) fn badge(group: Group) -> (Icon, &'static str) {
    match group {
        Group::Yes => (Icon::Check, "is-yes"),
        Group::Automatic => (Icon::Automatic, "is-automatic"),
        Group::Open => (Icon::Unknown, "is-open"),
        Group::Office => (Icon::Office, "is-office"),
        Group::Received => (Icon::Check, "is-no"),
        Group::No => (Icon::Clock, "is-no"),
        Group::SetAside => (Icon::Minus, "is-no"),
    }
}

/// A group with its name and its cards.
pub(super) fn group(
    session: Session,
    words: &Words,
    catalogue: &Arc<Catalogue>,
    of: Group,
    rights: Vec<Shown>,
) -> AnyView {
    let (_, class) = badge(of);
    // A group that is folded whole has its name on the fold.
    let head = (!of.is_settled()).then(|| view! { <div class="group-head">{name(words, of)}</div> });
    view! {
        <section class=format!("group {class}")>
            {head}
            {laid(session, words, catalogue, of, rights)}
        </section>
    }
    .into_any()
}

/// The picture and the name of a group.
fn name(words: &Words, of: Group) -> AnyView {
    let (icon, _) = badge(of);
    view! {
        <span class="group-badge">
            <Pictogram icon=icon />
        </span>
        <h2>{words.text(&format!("results-group-{}", of.name()))}</h2>
    }
    .into_any()
}

/// The cards of a group: some stand open, the others are folded.
pub(super) fn laid(
    session: Session,
    words: &Words,
    catalogue: &Arc<Catalogue>,
    of: Group,
    rights: Vec<Shown>,
) -> AnyView {
    let shelved = rights.into_iter().map(|shown| (Shelf::of(shown.benefit(catalogue)), shown)).collect();
    let Laid { open, folds } = lay(of, shelved);
    let fold = |(what, rights): (Fold, Vec<Shown>)| fold(session, words, catalogue, of, what, rights);
    view! {
        {cards(session, words, catalogue, open)}
        {folds.into_iter().map(fold).collect_view()}
    }
    .into_any()
}

fn cards(session: Session, words: &Words, catalogue: &Arc<Catalogue>, rights: Vec<Shown>) -> AnyView {
    rights.into_iter().map(|shown| card(session, words, catalogue, shown)).collect_view().into_any()
}

/// Rights that are folded: what they are, how many, and what they bring together where that is certain. Which folds are open
/// is remembered, for one comes back from each right to here.
fn fold(
    session: Session,
    words: &Words,
    catalogue: &Arc<Catalogue>,
    of: Group,
    what: Fold,
    rights: Vec<Shown>,
) -> AnyView {
    let shelf = |shelf: Shelf, text: String| {
        view! {
            <Picture of=format!("shelf-{}", shelf.name()) />
            <strong>{text}</strong>
        }
        .into_any()
    };
    let name = match what {
        Fold::Whole => name(words, of),
        Fold::Of(on) => shelf(on, words.text(&format!("results-shelf-{}", on.name()))),
        Fold::MoreMoney => shelf(Shelf::Money, words.text("results-more-money")),
    };
    let count = words.with("results-count", &[("n", i64::try_from(rights.len()).unwrap_or(i64::MAX).into())]);
    let sum = matches!(of, Group::Yes | Group::Automatic)
        .then(|| monthly_total(rights.iter().map(|s| (s.group, &s.finding, s.benefit(catalogue)))))
        .flatten()
        .filter(|sum| sum.low > 0 && !is_boundless(*sum, AmountUnit::PerMonth))
        .map(|sum| view! { <span>{session.amount(sum, AmountUnit::PerMonth, words)}</span> });
    let bit = bit(of, what);
    let open = session.unfolded.with_value(|bits| bits & bit != 0);
    view! {
        <details class="more fold" open=open>
            <summary on:click=move |_| session.unfolded.update_value(|bits| *bits ^= bit)>
                {name}
                <span class="fold-count"><span>{count}</span> {sum}</span>
            </summary>
            {cards(session, words, catalogue, rights)}
        </details>
    }
    .into_any()
}

/// A right as a card that leads to its page.
pub(super) fn card(session: Session, words: &Words, catalogue: &Arc<Catalogue>, shown: Shown) -> AnyView {
    let benefit = shown.benefit(catalogue);
    let finding = &shown.finding;
    let amount = lines(session, words, finding, benefit);
    let right = shown.right.clone();
    let open = move |_| session.open_right(&right);
    let outcome = finding.outcomes.iter().filter_map(|o| Some(benefit.outcomes.get(usize::from(*o))?.0.as_str()));
    let outcome = outcome.collect::<Vec<_>>().join(" ");
    let name = format!("benefit-{}", benefit.id);
    // Of what cannot be had, or is there already, nobody needs to know when it is asked for.
    let asked = matches!(shown.group, Group::Yes | Group::Automatic | Group::Open | Group::Office);
    let call = asked.then(|| calls::mark(words, benefit, session.today.get())).flatten();
    // No link: a right has an address only once it was opened, and another tab knows nothing of this conversation. What the
    // browser tests compare with the rules stands in the attributes, in units of 10⁻⁹.
    view! {
        <button
            type="button"
            class="card"
            data-right=benefit.id.clone()
            data-holder=shown.right.holder
            data-verdict=VERDICTS[finding.verdict as usize]
            data-outcome=outcome
            data-low=finding.amount.map(|a| a.low)
            data-high=finding.amount.map(|a| a.high)
            on:click=open
        >
            <Picture of=name.as_str() />
            <span class="card-body">
                <span class="card-name"><Mixed text=words.text(&name) /><Beside text=told(name.as_str()) /></span>
                {whose(session, words, shown.right.holder)}
                {amount.as_ref().map(|a| view! { <span class="amount">{a.main.clone()}</span> })}
                {amount.and_then(|a| a.other).map(|text| view! { <span class="amount-year">{text}</span> })}
                {range(finding)}
                {outcomes(words, finding, benefit).map(|text| view! { <span class="small">{text}</span> })}
                {call}
                {note(session, words, &shown, benefit).map(|text| view! { <span class="small quiet"><Mixed text=text /></span> })}
            </span>
            <Pictogram icon=Icon::Next />
        </button>
    }
    .into_any()
}

/// An amount that is not certain, drawn: what is certain full, up to the highest pale. Nothing where it says little.
pub(super) fn range(finding: &Finding) -> Option<AnyView> {
    let (span, unit) = finding.amount.zip(finding.unit)?;
    let told = span.low < span.high && unit != AmountUnit::Share && !is_boundless(span, unit);
    told.then(|| {
        let certain = curve::share(span.low, span.high, 100);
        view! {
            <svg class="count-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <path class="curve-area" d="M0 0H100V8H0z" />
                <path class="curve-sure" d=format!("M0 0H{certain}V8H0z") />
            </svg>
        }
        .into_any()
    })
}

/// Whose right it is, where it is one person's among several.
fn whose(session: Session, words: &Words, holder: Option<MemberId>) -> Option<AnyView> {
    whose_text(session, words, holder).map(|text| view! { <span class="small">{text}</span> }.into_any())
}

/// The same as words alone.
pub(super) fn whose_text(session: Session, words: &Words, holder: Option<MemberId>) -> Option<String> {
    let holder = holder?;
    let several = session.journey.with(|j| j.household().members().len() > 1);
    several.then(|| words.with("results-for", &[("name", session.called(holder, words).into())]))
}

/// Why not, or what is missing, in one line.
fn note(session: Session, words: &Words, shown: &Shown, benefit: &Benefit) -> Option<String> {
    let finding = &shown.finding;
    if finding.outside_validity {
        return Some(words.text("results-outside"));
    }
    match finding.verdict {
        Verdict::No => {
            let first = finding.decided_by.first()?;
            let who = session.person_args(shown.right.holder, words);
            let reason = match first.as_str() {
                "together" => words.text("reason-together"),
                first => words.with(&format!("reason-{}-{first}", benefit.id), &who),
            };
            Some(words.with("results-no-reason", &[("reason", capital(&reason).into())]))
        }
        Verdict::Open if finding.unsettleable => {
            settle::line(session, words, finding).or_else(|| Some(words.text("results-unsettleable")))
        }
        Verdict::Open if finding.open_verdict.len() == 1 => Some(words.text("results-group-open-one")),
        _ if finding.last_known_rate => Some(words.text("results-last-rate")),
        _ => None,
    }
}
