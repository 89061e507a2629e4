//! Guards and factors against the law: each becomes a hidden input behind the law's own, whose estimate is the number of the case
//! or the factor. So the evaluator that asks also draws, and it needs nothing for that.

use super::read::{CaseDecl, DrawDecl, Read};
use super::{Case, Draw, Population, Values};
use crate::ast::{Ast, Kind};
use crate::compile::Compiled;
use crate::declare::{Declared, InputDecl, InputKind};
use crate::graph::{self, Unit as Reader};
use crate::layout;
use crate::lower::{self, Lowered};
use crate::source::{Problems, Span};
use crate::units::Unit;
use crate::yaml::Text;
use pont_rules::model::{Money, ONE};
use std::collections::BTreeSet;

/// Completes a population that was read; the law compiles already. `None` where something is wrong.
pub(crate) fn compile(read: Read, c: &mut Compiled, country: &str) -> Option<Population> {
    let asked = c.catalogue.as_ref()?;
    for input in asked.inputs.iter().filter(|i| i.id != "birth" && !read.named.contains(&i.id)) {
        c.problems.add(read.at, format!("Nothing is drawn for `{}`: no household could answer it.", input.id));
    }
    for draw in read.draws.iter().filter(|x| asked.input(&x.name.value).is_none()) {
        c.problems.add(draw.name.span, format!("No benefit reads `{}`: there is nothing to draw.", draw.name.value));
    }
    let own = c.declared.inputs.len();
    let hidden: Vec<Hidden> = read.draws.iter().map(|draw| hide(draw, &mut c.declared)).collect();
    let first = c.declared.inputs.len();
    if let Some(alike) = &read.alike {
        alike.hide(&mut c.declared);
    }
    let lowered = lower::lower(&c.declared, &mut c.sources, &mut c.problems);
    let all: Vec<usize> = (own..first).collect();
    if c.problems.is_empty() {
        order(&read.draws, &hidden, &lowered, &c.declared, &mut c.problems);
    }
    if let (Some(alike), true) = (&read.alike, c.problems.is_empty()) {
        alike.lay_out(&lowered, first, c, country);
    }
    let catalogue = c.problems.is_empty().then(|| layout::layout_with(&lowered, &c.declared, country, &all));
    let place = |d: &Declared, at: usize| catalogue.as_ref()?.input(&d.inputs.get(at)?.name.value);
    let draws = read.draws.iter().zip(&hidden).filter_map(|(draw, hidden)| {
        Some(Draw {
            input: place(&c.declared, draw.input)?,
            basis: draw.basis.clone(),
            choice: hidden.choice.and_then(|at| place(&c.declared, at)),
            factor: hidden.factor.and_then(|at| place(&c.declared, at)),
            cases: draw.cases.iter().map(case).collect(),
            round: draw.round,
        })
    });
    let draws: Vec<Draw> = draws.collect();
    c.declared.inputs.truncate(own);
    Some(Population { catalogue: catalogue?, basis: read.basis, kinds: read.kinds, draws })
}

fn case(one: &CaseDecl) -> Case {
    Case {
        guard: one.guard.as_ref().map(|(text, _)| text.value.clone()),
        values: one.values.clone(),
        times: one.times.is_some(),
    }
}

/// The hidden inputs of a draw, by their places among those declared.
struct Hidden {
    choice: Option<usize>,
    factor: Option<usize>,
}

fn hide(draw: &DrawDecl, d: &mut Declared) -> Hidden {
    let (asks, many) = (d.inputs[draw.input].when.is_some(), draw.cases.len() > 1);
    let choice = (asks || many).then(|| {
        let kind = InputKind::Number {
            unit: Unit::PURE,
            low: 0,
            high: draw.cases.len() as i64 * ONE,
            whole: true,
            money: Money::No,
        };
        let numbers = (0..draw.cases.len()).map(|n| number(n as i64 * ONE, draw));
        add(draw, "case", kind, first_that_holds(draw, numbers.collect()), d)
    });
    let factor = draw.cases.iter().any(|c| c.times.is_some()).then(|| {
        let kind = d.inputs[draw.input].kind.clone().unwrap_or(InputKind::Bool);
        let factors = draw.cases.iter().map(|c| c.times.clone().unwrap_or_else(|| number(ONE, draw)));
        add(draw, "factor", kind, first_that_holds(draw, factors.collect()), d)
    });
    Hidden { choice, factor }
}

/// An input that nobody is asked: its id holds a space, so that no rule can name it.
fn add(draw: &DrawDecl, what: &str, kind: InputKind, estimate: Ast, d: &mut Declared) -> usize {
    let of = &d.inputs[draw.input];
    let hidden = InputDecl {
        name: Text::at(format!("{} {what}", draw.name.value), draw.name.span),
        per_person: of.per_person,
        kind: Some(kind),
        topic: of.topic.clone(),
        screen: String::new(),
        together: false,
        effort: 1,
        sensitive: false,
        in_hand: false,
        weight: 100,
        when: of.when.clone(),
        otherwise: of.when.as_ref().map(|_| number(0, draw)),
        estimate: Some(estimate),
        document: None,
        own_word: true,
        common: of.common,
    };
    d.inputs.push(hidden);
    d.inputs.len() - 1
}

fn number(n: i64, draw: &DrawDecl) -> Ast {
    plain(n, draw.name.span)
}

/// A number as if it were written somewhere.
pub(super) fn plain(n: i64, span: Span) -> Ast {
    Ast { kind: Kind::Number(n, None), span, height: 1 }
}

/// `if guard then value else if …`, the last value for all that are left.
fn first_that_holds(draw: &DrawDecl, values: Vec<Ast>) -> Ast {
    let guards: Vec<&Ast> = draw.cases.iter().filter_map(|c| Some(&c.guard.as_ref()?.1)).collect();
    chosen(&guards, values, draw.name.span)
}

/// The value whose guard is the first that holds; the last value has none.
pub(super) fn chosen(guards: &[&Ast], mut values: Vec<Ast>, at: Span) -> Ast {
    let mut whole = values.pop().unwrap_or_else(|| plain(0, at));
    for (guard, value) in guards.iter().copied().zip(values).rev() {
        let height = guard.height.max(value.height).max(whole.height).saturating_add(1);
        let span = guard.span;
        whole = Ast { kind: Kind::If(Box::new(guard.clone()), Box::new(value), Box::new(whole)), span, height };
    }
    whole
}

/// Refuses a draw that reads what is drawn only later: the household drawn so far would not decide it.
fn order(draws: &[DrawDecl], hidden: &[Hidden], l: &Lowered, d: &Declared, problems: &mut Problems) {
    let mut known: BTreeSet<usize> = d.inputs.iter().position(|i| i.name.value == "birth").into_iter().collect();
    for (draw, hidden) in draws.iter().zip(hidden) {
        let of_input = draw.cases.iter().any(|c| c.values == Values::Estimate);
        let mut roots: Vec<_> = [hidden.choice, hidden.factor]
            .into_iter()
            .flatten()
            .flat_map(|at| graph::roots(l, Reader::Input(at)))
            .collect();
        roots.extend(l.inputs.get(draw.input).and_then(|i| i.estimate).filter(|_| of_input));
        for (unit, at) in graph::reads(l, &roots) {
            let mut reached = graph::reach(l, &graph::roots(l, unit));
            reached.insert(unit);
            let later = reached.iter().find_map(|unit| match unit {
                Reader::Input(i) if !known.contains(i) => d.inputs.get(*i),
                _ => None,
            });
            let at = if at.file == draw.name.span.file { at } else { draw.name.span };
            if let Some(later) = later {
                problems.add(
                    at,
                    format!(
                        "`{}` depends here on `{}`, which is not drawn before it.",
                        draw.name.value, later.name.value
                    ),
                );
            }
        }
        known.insert(draw.input);
    }
}
