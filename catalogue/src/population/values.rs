//! The values of one case: weights, quantiles, or whatever lies within the estimate.

use super::Dice;
use super::bands::{share, weighed};
use crate::declare::{EnumDecl, InputDecl, InputKind};
use crate::literal;
use crate::names::end;
use crate::shape::{Fields, scalar};
use crate::source::{Problems, hint};
use crate::yaml::{Node, Text};
use pont_rules::Answer;
use pont_rules::model::ONE;

/// How values are spread.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Values {
    /// Each with its share, in fixed point.
    Weights(Vec<(Answer, i64)>),
    /// Shares of 100 and the number below which they lie, both in fixed point and ascending; straight lines between them.
    Quantiles(Vec<(i64, i64)>),
    /// Anything within the input's estimate, each as likely.
    Estimate,
}

impl Values {
    /// Reads the one of `weights`, `true`, `quantiles` and `within` that is there.
    pub(super) fn read(
        f: &mut Fields,
        input: &InputDecl,
        enums: &[EnumDecl],
        times: bool,
        problems: &mut Problems,
    ) -> Option<Values> {
        let (weights, yes, quantiles, within) =
            (f.node("weights"), f.text("true", problems), f.node("quantiles"), f.text("within", problems));
        if [weights.is_some(), yes.is_some(), quantiles.is_some(), within.is_some()].iter().filter(|x| **x).count() != 1
        {
            problems.add(
                f.at(),
                format!("`{}` needs one of `weights`, `true`, `quantiles` and `within: estimate`.", input.name.value),
            );
            return None;
        }
        if let Some(node) = weights {
            return weights_of(node, input, enums, problems);
        }
        if let Some(text) = yes {
            if !matches!(input.kind, Some(InputKind::Bool)) {
                problems
                    .add(text.span, format!("`true` is the share of a yes: `{}` is no yes or no.", input.name.value));
                return None;
            }
            let yes = share(text, problems)?;
            return Some(Values::Weights(vec![(Answer::Bool(true), yes), (Answer::Bool(false), 100 * ONE - yes)]));
        }
        if let Some(node) = quantiles {
            return quantiles_of(node, input, times, problems);
        }
        let within = within?;
        if within.value != "estimate" || input.estimate.is_none() {
            problems.add(within.span, format!("`within` is `estimate`, for an input that has one; `{}` is drawn from `weights` or `quantiles` otherwise.", input.name.value));
            return None;
        }
        Some(Values::Estimate)
    }
}

fn weights_of(node: &Node, input: &InputDecl, enums: &[EnumDecl], problems: &mut Problems) -> Option<Values> {
    let entries = weighed(node, "weights", problems)?;
    let read: Vec<(Answer, i64)> =
        entries.iter().filter_map(|(value, weight)| Some((answer(value, input, enums, problems)?, *weight))).collect();
    (read.len() == entries.len()).then_some(Values::Weights(read))
}

/// A value of the input, as written before its weight.
fn answer(value: &Text, input: &InputDecl, enums: &[EnumDecl], problems: &mut Problems) -> Option<Answer> {
    let name = &input.name.value;
    match input.kind.as_ref()? {
        InputKind::Bool => match value.as_str() {
            "true" => Some(Answer::Bool(true)),
            "false" => Some(Answer::Bool(false)),
            _ => {
                problems.add(value.span, format!("`{name}` is `true` or `false`."));
                None
            }
        },
        InputKind::Choice(of) => {
            let values = enums.iter().find(|e| e.name.value == of.value).map_or(&[][..], |e| &e.values);
            let at = values.iter().position(|v| v.value == value.value);
            if at.is_none() {
                let hint = end(&hint(value.as_str(), values.iter().map(Text::as_str)));
                problems.add(value.span, format!("`{}` is not a value of `{name}`{hint}", value.value));
            }
            at.and_then(|at| u8::try_from(at).ok()).map(Answer::Choice)
        }
        InputKind::Number { low, high, whole, .. } => {
            let number = literal::number(value.as_str()).filter(|n| low <= n && n <= high && (!whole || n % ONE == 0));
            if number.is_none() {
                problems.add(
                    value.span,
                    format!("`{name}` lies between {} and {}.", literal::show(*low), literal::show(*high)),
                );
            }
            number.map(|n| Answer::Number(n, n))
        }
        InputKind::Date { .. } => {
            problems.add(value.span, format!("`{name}` is a date; only births are drawn, with the household."));
            None
        }
    }
}

fn quantiles_of(node: &Node, input: &InputDecl, times: bool, problems: &mut Problems) -> Option<Values> {
    let (Node::Map(entries, span), Some(InputKind::Number { low, high, .. })) = (node, &input.kind) else {
        problems.add(node.span(), "`quantiles` are for numbers and money: `{ 0: 100, 50: 1500, 100: 9000 }`.");
        return None;
    };
    let mut points: Vec<(i64, i64)> = Vec::new();
    for (of, node) in entries {
        let (of, text) = (share(of, problems)?, scalar(node, of.as_str(), problems)?);
        let value = literal::number(text.as_str());
        match value.filter(|v| times || (low..=high).contains(&v)) {
            Some(value) => points.push((of, value)),
            None => {
                problems.add(
                    text.span,
                    format!(
                        "`{}` lies between {} and {}.",
                        input.name.value,
                        literal::show(*low),
                        literal::show(*high)
                    ),
                );
                return None;
            }
        }
    }
    let ascending = points.windows(2).all(|w| w[0].0 < w[1].0 && w[0].1 <= w[1].1);
    let whole = points.first().is_some_and(|p| p.0 == 0) && points.last().is_some_and(|p| p.0 == 100 * ONE);
    if !ascending || !whole {
        problems.add(*span, "Quantiles ascend, from `0: …` to `100: …`.");
        return None;
    }
    Some(Values::Quantiles(points))
}

/// A number from quantiles: a place between 0 and 100 first, then the straight line that it falls on.
pub(super) fn between(points: &[(i64, i64)], dice: &mut Dice) -> i64 {
    let place = dice.roll(100 * ONE as u64) as i64;
    let line = points.windows(2).find(|w| place < w[1].0);
    let Some(&[(from, low), (to, high)]) = line else { return points.last().map_or(0, |p| p.1) };
    let rise = i128::from(high) - i128::from(low);
    let step = rise * i128::from(place - from) / i128::from((to - from).max(1));
    i64::try_from(i128::from(low) + step).unwrap_or(high)
}
