//! `pont inputs`: what can be asked, and who needs it.

use super::loaded::Which;
use crate::literal;
use clap::Args;
use pont_rules::Catalogue;
use pont_rules::model::{Benefit, Domain, Expr, ExprId, Input, Money, Node, Test};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::Path;
use std::process::ExitCode;

/// Lists every input: what it holds, where it is asked, and which benefits read it.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  pont inputs\n  pont inputs --country es --json")]
pub(super) struct Inputs {
    #[command(flatten)]
    which: Which,
    /// As a JSON list.
    #[arg(long)]
    json: bool,
}

impl Inputs {
    pub(super) fn run(&self, root: &Path) -> ExitCode {
        let catalogue = match self.which.catalogue(root) {
            Ok(catalogue) => catalogue,
            Err(problem) => {
                eprintln!("{problem}");
                return ExitCode::from(2);
            }
        };
        let users: Vec<(&Benefit, BTreeSet<u16>)> =
            catalogue.benefits.iter().map(|b| (b, inputs_of(&catalogue, b))).collect();
        let rows: Vec<Value> =
            catalogue.inputs.iter().enumerate().map(|(i, input)| row(&catalogue, i, input, &users)).collect();
        if self.json {
            println!("{:#}", Value::Array(rows));
            return ExitCode::SUCCESS;
        }
        for row in rows {
            let text = |key: &str| row[key].as_str().unwrap_or("").to_owned();
            println!("{} ({})", text("id"), text("topic"));
            println!(
                "    {}, {}",
                text("type"),
                if row["per_person"] == true { "for each person" } else { "for the household" }
            );
            let names: Vec<&str> = row["benefits"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
            println!("    read by {}", names.join(", "));
        }
        ExitCode::SUCCESS
    }
}

fn row(c: &Catalogue, index: usize, input: &Input, users: &[(&Benefit, BTreeSet<u16>)]) -> Value {
    let index = index as u16;
    let benefits: Vec<&str> =
        users.iter().filter(|(_, set)| set.contains(&index)).map(|(b, _)| b.id.as_str()).collect();
    json!({
        "id": input.id,
        "type": domain_text(c, &input.domain),
        "domain": domain_value(c, &input.domain),
        "per_person": input.per_person,
        "topic": c.topics.get(usize::from(input.topic)),
        "screen": input.screen,
        "seconds": input.effort,
        "sensitive": input.sensitive,
        "benefits": benefits,
    })
}

fn domain_text(c: &Catalogue, domain: &Domain) -> String {
    match domain {
        Domain::Bool => "true or false".to_owned(),
        Domain::Number { low, high, whole, money } => {
            let kind = match money {
                Money::No if *whole => "whole number",
                Money::No => "number",
                Money::Once => "EUR",
                Money::PerMonth => "EUR/month",
                Money::PerYear => "EUR/year",
            };
            format!("{kind}, {} to {}", literal::show(*low), literal::show(*high))
        }
        Domain::Date { low, high } => format!("date, {} to {}", literal::show_date(*low), literal::show_date(*high)),
        Domain::Choice(e) => {
            c.enums.get(usize::from(*e)).map_or_else(String::new, |e| format!("{}: {}", e.id, e.values.join(", ")))
        }
    }
}

fn domain_value(c: &Catalogue, domain: &Domain) -> Value {
    match domain {
        Domain::Bool => json!([true, false]),
        Domain::Number { low, high, .. } => json!([literal::show(*low), literal::show(*high)]),
        Domain::Date { low, high } => json!([literal::show_date(*low), literal::show_date(*high)]),
        Domain::Choice(e) => json!(c.enums.get(usize::from(*e)).map(|e| e.values.clone())),
    }
}

/// Every input that a benefit reads, directly or through others.
fn inputs_of(c: &Catalogue, b: &Benefit) -> BTreeSet<u16> {
    let mut todo: Vec<ExprId> = c.terms.get(usize::from(b.due)).map(|t| t.body).into_iter().collect();
    fn offices(node: &Node, out: &mut Vec<ExprId>) {
        out.extend(node.office);
        if let Test::All(inner) | Test::Any(inner) = &node.test {
            inner.iter().for_each(|n| offices(n, out));
        }
    }
    b.conditions.iter().for_each(|n| offices(n, &mut todo));
    todo.extend(b.amount.as_ref().map(|a| a.total));
    let (mut seen, mut found) = (BTreeSet::new(), BTreeSet::new());
    while let Some(id) = todo.pop() {
        let Some(expr) = c.exprs.get(id as usize).filter(|_| seen.insert(id)) else { continue };
        match expr {
            Expr::Input(i) | Expr::PersonInput(i, _) => {
                found.insert(*i);
                if let Some(input) = c.inputs.get(usize::from(*i)) {
                    todo.extend([input.when, input.otherwise, input.estimate].into_iter().flatten());
                }
            }
            Expr::Term(t, _) => todo.extend(c.terms.get(usize::from(*t)).map(|t| t.body)),
            Expr::Loop(k, _) => todo.extend(c.loops.get(usize::from(*k)).into_iter().flat_map(|k| [k.start, k.body])),
            _ => {}
        }
        todo.extend(crate::graph::children(expr));
    }
    found
}
