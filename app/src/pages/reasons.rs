//! Why a right stands as it does: each condition with its state and its article of law, and how the amount comes about.

use super::question::capital;
use crate::browser::intl;
use crate::components::{Foreign, Icon, Mixed, Pictogram};
use crate::language::Language;
use crate::ui::*;
use crate::words::{Arg, Words};
use pont_rules::model::{AmountUnit, ONE, StepKind};
use pont_rules::results::{Group, Open, PartFigure, Reason, Span, State, StepFigure};

/// How many missing answers a condition names.
const MOST_MISSING: usize = 2;

pub(super) fn state_of(state: State) -> (Icon, &'static str, &'static str) {
    match state {
        State::True => (Icon::Check, "reason reason-true", "reason-state-true"),
        State::False => (Icon::Cross, "reason reason-false", "reason-state-false"),
        State::Open => (Icon::Unknown, "reason reason-open", "reason-state-open"),
        State::Office => (Icon::Office, "reason reason-office", "reason-state-office"),
    }
}

/// A citation, in the language of the law.
pub(super) fn cite(text: &str, law: Language) -> Option<AnyView> {
    (!text.is_empty()).then(|| {
        view! {
            <span class="cite">
                <Foreign lang=law.code() text=text />
            </span>
        }
        .into_any()
    })
}

/// Names an answer that is missing.
type Named<'a> = Box<dyn Fn(&Open) -> Option<String> + 'a>;

/// What the texts of one right are given.
pub(super) struct Told<'a> {
    /// The words of the page.
    pub(super) words: &'a Words,
    /// The right's id.
    pub(super) benefit: &'a str,
    /// Whose right it is: `$person` and `$name`.
    pub(super) who: Vec<(&'static str, Arg)>,
    /// The language of the law.
    pub(super) law: Language,
    /// The name of an answer.
    pub(super) name: Named<'a>,
}

impl Told<'_> {
    pub(super) fn text(&self, key: &str) -> String {
        capital(&self.words.with(key, &self.who))
    }
}

/// One condition, with those inside it that make it so.
pub(super) fn reason(told: &Told, of: &Reason) -> AnyView {
    let words = told.words;
    let (icon, class, state) = state_of(of.state);
    // Of several that must all hold, those that hold say nothing about why it is not so.
    let decides = |r: &&Reason| of.group != Some(Group::All) || of.state == State::True || r.state != State::True;
    let inner: Vec<&Reason> = of.inner.iter().filter(decides).collect();
    let text = told.text(&format!("reason-{}-{}", told.benefit, of.id));
    let group = of
        .group
        .filter(|_| inner.len() > 1)
        .map(|g| match (g, of.state) {
            (Group::All, _) => "reason-all",
            (Group::Any, State::False) => "reason-any-false",
            (Group::Any, _) => "reason-any",
        })
        .map(|key| words.text(key));
    let missing = (of.inner.is_empty() && of.state == State::Open).then(|| missing(told, of)).flatten();
    let inner = (!inner.is_empty()).then(|| {
        let inner = inner.into_iter().map(|r| reason(told, r)).collect_view();
        view! { <ul class="reasons inner">{inner}</ul> }
    });
    view! {
        <li class=class>
            <Pictogram icon=icon />
            <div class="reason-body">
                <span><Mixed text=text /></span>
                <span class="reason-state">{words.text(state)}</span>
                {missing.map(|text| view! { <span class="small"><Mixed text=text /></span> })}
                {cite(&of.cite, told.law)}
                {group.map(|text| view! { <span class="small">{text}</span> })}
                {inner}
            </div>
        </li>
    }
    .into_any()
}

/// What is missing of a condition that is open: at most two answers, by their names.
pub(super) fn missing(told: &Told, of: &Reason) -> Option<String> {
    let names: Vec<String> =
        of.open.iter().chain(&of.cannot_say).filter_map(|o| (told.name)(o)).take(MOST_MISSING).collect();
    let names = names.join(&told.words.text("list-separator"));
    (!names.is_empty()).then(|| [told.words.text("reason-missing"), names].join(" "))
}

/// What is missing when the amount falls to zero, or when each answer that is left open fails something else.
pub(super) fn no_condition(told: &Told, decided_by: &str) -> Option<AnyView> {
    let text = match decided_by {
        "amount" => told.text(&format!("reason-{}-amount", told.benefit)),
        "together" => told.words.text("reason-together"),
        _ => return None,
    };
    let (icon, class, state) = state_of(State::False);
    let view = view! {
        <li class=class>
            <Pictogram icon=icon />
            <div class="reason-body">
                <span><Mixed text=text /></span>
                <span class="reason-state">{told.words.text(state)}</span>
            </div>
        </li>
    };
    Some(view.into_any())
}

/// A figure or a range without its period.
fn figure(words: &Words, span: Span, unit: AmountUnit) -> String {
    let locale = words.language().locale();
    let one = |n: i64| if unit == AmountUnit::Share { intl::percent(locale, n) } else { intl::euros(locale, n) };
    range(words, span, one)
}

fn range(words: &Words, span: Span, one: impl Fn(i64) -> String) -> String {
    if span.low == span.high {
        return one(span.low);
    }
    words.with("amount-span", &[("low", one(span.low).into()), ("high", one(span.high).into())])
}

fn kind_key(kind: StepKind) -> &'static str {
    match kind {
        StepKind::Start => "step-start",
        StepKind::Plus => "step-plus",
        StepKind::Less => "step-less",
        StepKind::Times => "step-times",
        StepKind::AtLeast => "step-at-least",
        StepKind::AtMost => "step-at-most",
        StepKind::ZeroBelow => "step-zero-below",
        StepKind::ZeroAbove => "step-zero-above",
        StepKind::Round => "step-round",
    }
}

/// Whether a step changed nothing that is seen: such lines only confuse. Figures are shown in cents.
fn idle(before: Option<Span>, step: &StepFigure) -> bool {
    let near = |a: i64, b: i64| a == b || step.kind == StepKind::Round && a.abs_diff(b) < ONE as u64 / 100;
    step.kind != StepKind::Start && before.is_some_and(|b| near(b.low, step.after.low) && near(b.high, step.after.high))
}

/// A part of the amount as a short sum: a start, what is added and taken off, and what it comes to.
pub(super) fn part(told: &Told, of: &PartFigure, unit: AmountUnit) -> AnyView {
    let text = told.text(&format!("part-{}-{}", told.benefit, of.id));
    part_under(told, of, unit, view! { <h3><Mixed text=text /></h3> }.into_any())
}

/// The same under a heading of another level.
pub(super) fn part_under(told: &Told, of: &PartFigure, unit: AmountUnit, heading: AnyView) -> AnyView {
    let words = told.words;
    let name = told.text(&format!("part-{}-{}", told.benefit, of.id));
    let mut before = None;
    let mut lines = Vec::new();
    for step in &of.steps {
        if !idle(before, step) {
            lines.push(line(told, step, unit));
            // What is multiplied comes to something else: said at once, so that the sum goes on from there.
            if step.kind == StepKind::Times {
                lines.push(row(words.text("step-after"), None, result(words, step.after, unit)));
            }
        }
        before = Some(step.after);
    }
    view! {
        <div class="block-tight">
            {heading}
            <table class="steps" aria-label=name>
                <tbody>
                    {lines}
                    <tr class="steps-total">
                        <th scope="row">{words.text("right-total")}</th>
                        <td>{result(words, of.value, unit)}</td>
                    </tr>
                </tbody>
            </table>
            {cite(&of.cite, told.law)}
        </div>
    }
    .into_any()
}

/// What several parts come to together.
pub(super) fn together(words: &Words, amount: Span, unit: AmountUnit) -> AnyView {
    view! {
        <table class="steps" aria-label=words.text("right-how-much")>
            <tbody>
                <tr class="steps-total">
                    <th scope="row">{words.text("right-together")}</th>
                    <td>{result(words, amount, unit)}</td>
                </tr>
            </tbody>
        </table>
    }
    .into_any()
}

/// What a sum comes to.
fn result(words: &Words, span: Span, unit: AmountUnit) -> String {
    signed("=", figure(words, span, unit))
}

/// A figure after its sign, never apart from it.
fn signed(sign: &str, figure: String) -> String {
    [sign, "\u{a0}", &figure].concat()
}

fn line(told: &Told, step: &StepFigure, unit: AmountUnit) -> AnyView {
    let words = told.words;
    let own = format!("step-{}-{}", told.benefit, step.id);
    let named = (!step.id.is_empty() && words.has(&own)).then(|| told.text(&own));
    let kind = words.text(kind_key(step.kind));
    let by = step.by.unwrap_or(step.after);
    let value = match step.kind {
        StepKind::Start => figure(words, by, unit),
        StepKind::Plus => signed("+", figure(words, by, unit)),
        StepKind::Less => signed("−", figure(words, by, unit)),
        StepKind::Times => signed("×", range(words, by, |n| intl::number(words.language().locale(), n))),
        // A floor, a ceiling or a rounding that made a difference is told by what it left.
        _ => result(words, step.after, unit),
    };
    row(kind, named, value)
}

fn row(kind: String, named: Option<String>, value: String) -> AnyView {
    view! {
        <tr>
            <th scope="row">
                <span class="step-kind small quiet">{kind}</span>
                {named.map(|text| view! { <span class="step-name"><Mixed text=text /></span> })}
            </th>
            <td>{value}</td>
        </tr>
    }
    .into_any()
}
