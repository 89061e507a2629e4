//! `population.yaml` as written: its kinds of households, and a draw for each input with its cases.

use super::people::{Kind, households};
use super::traits::Alike;
use super::{Basis, Values};
use crate::ast::Ast;
use crate::declare::{Declared, InputDecl, InputKind};
use crate::literal;
use crate::names::end;
use crate::shape::Fields;
use crate::source::{Problems, Span, hint};
use crate::yaml::{Node, Text};
use pont_rules::model::{Money, ONE};

/// Most cases of one draw: each nests the next in one expression, and expressions are read to a bounded depth.
const MAX_CASES: usize = 40;

/// A population before its guards are lowered.
#[derive(Debug)]
pub(crate) struct Read {
    pub(super) basis: Basis,
    pub(super) kinds: Vec<Kind>,
    pub(super) draws: Vec<DrawDecl>,
    /// What makes households alike.
    pub(super) alike: Option<Alike>,
    /// Every input that has a draw, also one that could not be read.
    pub(super) named: Vec<String>,
    /// Where missing draws are told.
    pub(super) at: Span,
}

/// The draw of one input.
#[derive(Debug)]
pub(super) struct DrawDecl {
    pub(super) name: Text,
    /// Index of the input among those declared.
    pub(super) input: usize,
    pub(super) basis: Basis,
    pub(super) cases: Vec<CaseDecl>,
    pub(super) round: i64,
}

/// One case of a draw.
#[derive(Debug)]
pub(super) struct CaseDecl {
    pub(super) guard: Option<(Text, Ast)>,
    pub(super) times: Option<Ast>,
    pub(super) values: Values,
}

/// Reads a `population.yaml`.
pub(crate) fn read(node: &Node, d: &Declared, problems: &mut Problems) -> Option<Read> {
    let mut file = Fields::open(node, "a population", node.span(), problems)?;
    let at = file.key("draws").map_or(Span { end: node.span().start, ..node.span() }, |k| k.span);
    let people = match file.node("households") {
        Some(node) => households(node, file.key("households").map_or(at, |k| k.span), problems),
        None => {
            file.missing("households", problems);
            None
        }
    };
    let entries = file.map("draws", problems);
    let draws: Vec<DrawDecl> = entries.iter().filter_map(|(name, node)| draw(name, node, d, problems)).collect();
    let alike = file.node("profiles").and_then(|node| Alike::read(node, problems));
    file.close(problems);
    let (basis, kinds) = people?;
    Some(Read { basis, kinds, draws, alike, named: entries.iter().map(|(name, _)| name.value.clone()).collect(), at })
}

fn draw(name: &Text, node: &Node, d: &Declared, problems: &mut Problems) -> Option<DrawDecl> {
    if name.value == "birth" {
        problems.add(name.span, "Births are drawn with the household: give ages there.");
        return None;
    }
    let Some(at) = d.inputs.iter().position(|i| i.name.value == name.value) else {
        let hint = end(&hint(name.as_str(), d.inputs.iter().map(|i| i.name.as_str())));
        problems.add(name.span, format!("`{}` is not an input{hint}", name.value));
        return None;
    };
    let input = &d.inputs[at];
    let mut f = Fields::open(node, format!("the draw of `{}`", name.value), name.span, problems)?;
    let basis = Basis::read(&mut f, problems);
    let round = rounding(&mut f, input, problems);
    let cases = match f.node("cases") {
        Some(Node::List(items, _)) if (1..=MAX_CASES).contains(&items.len()) => cases(items, name, input, d, problems),
        Some(other) => {
            problems.add(
                other.span(),
                format!("`cases` is a list of 1 to {MAX_CASES}, such as `- {{ if: p.age < 25, true: 12 }}`."),
            );
            None
        }
        None => case(&mut f, input, d, problems).map(|one| vec![one]),
    };
    f.close(problems);
    Some(DrawDecl { name: name.clone(), input: at, basis, cases: cases?, round })
}

fn cases(
    items: &[Node],
    name: &Text,
    input: &InputDecl,
    d: &Declared,
    problems: &mut Problems,
) -> Option<Vec<CaseDecl>> {
    let mut read = Vec::new();
    for (i, node) in items.iter().enumerate() {
        let last = i + 1 == items.len();
        let Some(mut f) = Fields::open(node, format!("a case of `{}`", name.value), node.span(), problems) else {
            continue;
        };
        let text = f.text("if", problems);
        if text.is_some() == last {
            problems.add(node.span(), "Every case but the last has an `if`; the last is for all that are left.");
        }
        let guard = text.and_then(|t| Some((t.clone(), crate::parse::expression(t, problems)?)));
        let one = case(&mut f, input, d, problems);
        f.close(problems);
        read.extend(one.map(|c| CaseDecl { guard, ..c }));
    }
    (read.len() == items.len()).then_some(read)
}

fn case(f: &mut Fields, input: &InputDecl, d: &Declared, problems: &mut Problems) -> Option<CaseDecl> {
    let times = f.expression("times", problems);
    let values = Values::read(f, input, &d.enums, times.is_some(), problems)?;
    if let (Some(key), false) = (f.key("times"), matches!(values, Values::Quantiles(_))) {
        problems.add(key.span, "`times` multiplies `quantiles`; here are none.");
    }
    Some(CaseDecl { guard: None, times, values })
}

/// What numbers are rounded to: a whole one, a cent of money, or as written.
fn rounding(f: &mut Fields, input: &InputDecl, problems: &mut Problems) -> i64 {
    let usual = match input.kind {
        Some(InputKind::Number { whole: false, money: Money::No, .. }) => 1,
        Some(InputKind::Number { whole: false, .. }) => ONE / 100,
        _ => ONE,
    };
    let Some(text) = f.text("round", problems) else { return usual };
    match literal::number(text.as_str()).filter(|n| *n > 0 && n % usual == 0) {
        Some(round) if matches!(input.kind, Some(InputKind::Number { .. })) => round,
        _ => {
            problems.add(text.span, "`round` is what numbers are rounded to, such as `10`; at least a cent of money.");
            usual
        }
    }
}
