//! Cases at the edge, made from the rules: where a condition compares one answer with a rate, each case of the benefit is run
//! again just below, at and just above that rate, and the condition must turn exactly there.

use super::Case;
use super::run::holder_of;
use crate::literal;
use pont_rules::json::answers_from_value;
use pont_rules::model::{Catalogue, Comparison, Domain, Expr, ExprId, InputId, Month, Node, ONE, Slot, Test, YOU};
use pont_rules::results::{Reason, State};
use pont_rules::{Answer, Answers, calendar, explain};

/// Where a condition turns.
struct Edge<'c> {
    condition: &'c Node,
    comparison: Comparison,
    input: InputId,
    /// `None` for the household.
    slot: Option<Slot>,
    /// The age of a date, rather than a number itself.
    age: bool,
    threshold: ExprId,
}

/// Runs all generated cases: how many there were, and what went wrong.
#[must_use]
pub fn boundaries(catalogue: &Catalogue, cases: &[Case]) -> (usize, Vec<String>) {
    let mut count = 0;
    let mut failures = Vec::new();
    for case in cases {
        let Some(benefit) = catalogue.benefits.get(usize::from(case.benefit)) else { continue };
        let Ok(answers) = answers_from_value(catalogue, &case.answers, case.date) else { continue };
        let Ok(holder) = holder_of(catalogue, case, &answers) else { continue };
        let mut edges = Vec::new();
        benefit.conditions.iter().for_each(|n| collect(catalogue, n, &mut edges));
        for edge in edges {
            for (answer, expected) in trials(catalogue, case, &edge) {
                let person = edge.slot.map(|s| if s == YOU { 0 } else { holder.unwrap_or(0) });
                let mut changed = answers.clone();
                if changed.set(catalogue, edge.input, person, answer).is_err() {
                    continue;
                }
                count += 1;
                let state = state_of(catalogue, &changed, case, holder, &edge.condition.id);
                let fits = matches!(
                    (state, expected),
                    (Some(State::True), true) | (Some(State::False | State::Office), false)
                );
                if !fits {
                    let input = catalogue.inputs.get(usize::from(edge.input)).map_or("", |i| i.id.as_str());
                    failures.push(format!(
                        "{}: `{}` with {input} = {}: the condition `{}` should {}hold, but is {state:?}",
                        benefit.id,
                        case.name.value,
                        show(answer),
                        edge.condition.id,
                        if expected { "" } else { "not " },
                    ));
                }
            }
        }
    }
    (count, failures)
}

fn show(answer: Answer) -> String {
    match answer {
        Answer::Number(n, _) => literal::show(n),
        Answer::Date(d, _) => literal::show_date(d),
        _ => String::new(),
    }
}

fn state_of(catalogue: &Catalogue, answers: &Answers, case: &Case, holder: Option<u8>, id: &str) -> Option<State> {
    fn find(reasons: &[Reason], id: &str) -> Option<State> {
        reasons.iter().find_map(|r| if r.id == id { Some(r.state) } else { find(&r.inner, id) })
    }
    find(&explain(catalogue, answers, case.date, case.benefit, holder).conditions, id)
}

fn collect<'c>(catalogue: &'c Catalogue, node: &'c Node, out: &mut Vec<Edge<'c>>) {
    match &node.test {
        Test::All(inner) | Test::Any(inner) => inner.iter().for_each(|n| collect(catalogue, n, out)),
        Test::Is(id) => {
            let (test, frame) = through_terms(catalogue, *id, vec![0]);
            let Some(Expr::Compare(comparison, a, b)) = catalogue.exprs.get(test as usize) else { return };
            let (a, frame) = through_terms(catalogue, *a, frame);
            let (threshold, _) = through_terms(catalogue, *b, Vec::new());
            if !matches!(catalogue.exprs.get(threshold as usize), Some(Expr::Param(_) | Expr::Number(_))) {
                return;
            }
            let (age, read) = match catalogue.exprs.get(a as usize) {
                Some(Expr::Age(date)) => (true, catalogue.exprs.get(*date as usize)),
                other => (false, other),
            };
            let (input, slot) = match read {
                Some(Expr::Input(i)) => (*i, None),
                Some(Expr::PersonInput(i, slot)) => match mapped(&frame, *slot) {
                    Some(slot) => (*i, Some(slot)),
                    None => return,
                },
                _ => return,
            };
            // Where an input is not asked, its value is not the answer's.
            if catalogue.inputs.get(usize::from(input)).is_some_and(|i| i.when.is_some()) {
                return;
            }
            out.push(Edge { condition: node, comparison: *comparison, input, slot, age, threshold });
        }
    }
}

/// What a term stands for, and whom its slots hold.
fn through_terms(catalogue: &Catalogue, mut id: ExprId, mut frame: Vec<Slot>) -> (ExprId, Vec<Slot>) {
    while let Some(Expr::Term(t, slots)) = catalogue.exprs.get(id as usize) {
        let Some(term) = catalogue.terms.get(usize::from(*t)) else { break };
        let Some(next) = slots.iter().map(|s| mapped(&frame, *s)).collect::<Option<Vec<_>>>() else { break };
        (id, frame) = (term.body, next);
    }
    (id, frame)
}

fn mapped(frame: &[Slot], slot: Slot) -> Option<Slot> {
    if slot == YOU { Some(YOU) } else { frame.get(usize::from(slot)).copied() }
}

/// Answers around the threshold, and whether the condition should hold there.
fn trials(catalogue: &Catalogue, case: &Case, edge: &Edge) -> Vec<(Answer, bool)> {
    let month = calendar::month_of(case.date);
    let Some(threshold) = value(catalogue, edge.threshold, month) else { return Vec::new() };
    let holds = |v: i64| match edge.comparison {
        Comparison::Less => v < threshold,
        Comparison::AtMost => v <= threshold,
        Comparison::More => v > threshold,
        Comparison::AtLeast => v >= threshold,
        Comparison::Equal => v == threshold,
        Comparison::Different => v != threshold,
    };
    let domain = catalogue.inputs.get(usize::from(edge.input)).map(|i| &i.domain);
    match domain {
        Some(Domain::Number { whole, money, .. }) if !edge.age => {
            let step = if *whole || *money != pont_rules::model::Money::No { ONE } else { ONE / 100 };
            let near = [threshold - step, threshold, threshold + step];
            near.into_iter().map(|v| (Answer::Number(v, v), holds(v))).collect()
        }
        Some(Domain::Date { .. }) if edge.age && threshold % ONE == 0 => {
            let first = calendar::first_day(month);
            let (year, m, _) = calendar::date(first);
            let years = (threshold / ONE) as i32;
            // Born on the first of the month: reaches the age today. A day later: next month.
            let born = calendar::day(year - years, m, 1);
            [(born, years), (born + 1, years - 1)]
                .into_iter()
                .map(|(day, age)| (Answer::Date(day, day), holds(i64::from(age) * ONE)))
                .collect()
        }
        _ => Vec::new(),
    }
}

fn value(catalogue: &Catalogue, id: ExprId, month: Month) -> Option<i64> {
    match catalogue.exprs.get(id as usize)? {
        Expr::Number(n) => Some(*n),
        Expr::Param(p) => {
            let values = &catalogue.params.get(usize::from(*p))?.values;
            values.iter().rev().find(|(from, _)| *from <= month)?.1
        }
        _ => None,
    }
}
