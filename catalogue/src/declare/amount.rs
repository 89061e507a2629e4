//! The `amount` of a benefit: parts made of ordered steps.

use crate::ast::Ast;
use crate::literal;
use crate::names::{check_label, one_of};
use crate::parse;
use crate::shape::{Fields, scalar};
use crate::source::{Problems, Span};
use crate::yaml::{Node, Text};
use pont_rules::model::{AmountUnit, Rounding, StepKind};

/// What is paid.
#[derive(Debug)]
pub struct AmountDecl {
    /// The period.
    pub unit: AmountUnit,
    /// It is a price.
    pub price: bool,
    /// Only the least is known.
    pub from_only: bool,
    /// Where the rule does not know the amount.
    pub unknown: Option<Ast>,
    /// Its parts.
    pub parts: Vec<PartDecl>,
}

/// A named part.
#[derive(Debug)]
pub struct PartDecl {
    /// Its id.
    pub name: Text,
    /// The legal source.
    pub cite: String,
    /// Its own condition.
    pub when: Option<Ast>,
    /// Its steps.
    pub steps: Vec<StepDecl>,
}

/// A step of a part.
#[derive(Debug)]
pub struct StepDecl {
    /// The name for its words; empty without.
    pub id: String,
    /// What it does.
    pub kind: StepKind,
    /// The quantity; `None` for rounding.
    pub by: Option<Ast>,
    /// For rounding: how, and to what.
    pub round: Option<(Rounding, i64)>,
    /// Where it stands.
    pub span: Span,
}

/// Reads the block.
pub(super) fn amount(node: &Node, at: Span, problems: &mut Problems) -> Option<AmountDecl> {
    let mut f = Fields::open(node, "an amount", at, problems)?;
    let units = ["EUR/month", "EUR/year", "EUR", "share"];
    let unit = f.need_text("unit", problems).and_then(|t| one_of(t, &units, "the unit of an amount", problems));
    let price = f.flag("price", problems);
    let from_only = f.flag("from", problems);
    let unknown = f.expression("unknown if", problems);
    let mut parts = Vec::new();
    for (name, node) in f.map("parts", problems) {
        if check_label(name, "a part", problems) {
            parts.extend(part(name, node, problems));
        }
    }
    if parts.is_empty() && f.key("parts").is_none() {
        f.missing("parts", problems);
    }
    f.close(problems);
    let unit = match unit? {
        "EUR/month" => AmountUnit::PerMonth,
        "EUR/year" => AmountUnit::PerYear,
        "EUR" => AmountUnit::Once,
        _ => AmountUnit::Share,
    };
    Some(AmountDecl { unit, price, from_only, unknown, parts })
}

fn part(name: &Text, node: &Node, problems: &mut Problems) -> Option<PartDecl> {
    let mut f = Fields::open(node, format!("the part `{}`", name.value), name.span, problems)?;
    let cite = f.need_text("cite", problems).map_or_else(String::new, |t| t.value.clone());
    let when = f.expression("when", problems);
    f.node("note");
    let mut steps = Vec::new();
    match f.node("steps") {
        Some(Node::List(items, _)) if !items.is_empty() => {
            for (i, item) in items.iter().enumerate() {
                let Some(step) = step(item, problems) else { continue };
                if (step.kind == StepKind::Start) != (i == 0) {
                    problems.add(step.span, "The first step of a part is `start`, and no other one is.");
                }
                steps.push(step);
            }
        }
        Some(node) => problems.add(node.span(), "`steps` is a list: `- start: …`, `- less: …`."),
        None => f.missing("steps", problems),
    }
    f.close(problems);
    Some(PartDecl { name: name.clone(), cite, when, steps })
}

const STEPS: [(&str, StepKind); 11] = [
    ("start", StepKind::Start),
    ("plus", StepKind::Plus),
    ("less", StepKind::Less),
    ("times", StepKind::Times),
    ("at least", StepKind::AtLeast),
    ("at most", StepKind::AtMost),
    ("zero below", StepKind::ZeroBelow),
    ("zero above", StepKind::ZeroAbove),
    ("round", StepKind::Round),
    ("round down", StepKind::Round),
    ("round up", StepKind::Round),
];

fn step(node: &Node, problems: &mut Problems) -> Option<StepDecl> {
    let mut f = Fields::open(node, "a step", node.span(), problems)?;
    let id = match f.text("as", problems) {
        Some(text) if check_label(text, "a step", problems) => text.value.clone(),
        _ => String::new(),
    };
    let mut found: Vec<(&'static str, StepKind, &Node)> = Vec::new();
    for (key, kind) in STEPS {
        if let Some(node) = f.node(key) {
            found.push((key, kind, node));
        }
    }
    let one = if let [one] = found[..] { Some(one) } else { None };
    let at = node.span();
    let before = problems.len();
    f.close(problems);
    let Some((key, kind, value)) = one else {
        if problems.len() > before {
            // A misspelt key has been told already.
            return None;
        }
        let all: Vec<_> = STEPS.iter().map(|(k, _)| *k).collect();
        problems.add(at, format!("A step does exactly one thing: {}.", all.join(", ")));
        return None;
    };
    let text = scalar(value, key, problems)?;
    let mut step = StepDecl { id, kind, by: None, round: None, span: at };
    if kind == StepKind::Round {
        let Some(unit) = literal::number(text.as_str()).filter(|n| *n > 0) else {
            problems.add(text.span, "What to round to is a number above zero, such as `0.01` or `1`.");
            return None;
        };
        let rounding = match key {
            "round down" => Rounding::Down,
            "round up" => Rounding::Up,
            _ => Rounding::Nearest,
        };
        step.round = Some((rounding, unit));
    } else {
        step.by = Some(parse::expression(text, problems)?);
    }
    Some(step)
}
