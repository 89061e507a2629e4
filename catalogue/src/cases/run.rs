//! Runs a case and says in one line how the result differs from what was expected.

use super::Case;
use crate::literal;
use pont_rules::json::{answers_from_value, verdict_text};
use pont_rules::results::Finding;
use pont_rules::{Answers, Catalogue, Scope, evaluate};

/// What came of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// As expected.
    Passed,
    /// Differently; each line says how.
    Failed(Vec<String>),
}

/// Runs a case.
#[must_use]
pub fn run(catalogue: &Catalogue, case: &Case) -> Outcome {
    let answers = match answers_from_value(catalogue, &case.answers, case.date) {
        Ok(answers) => answers,
        Err(problems) => return Outcome::Failed(problems),
    };
    let results = evaluate(catalogue, &answers, case.date, Scope::Benefit(case.benefit));
    let holder = match holder_of(catalogue, case, &answers) {
        Ok(holder) => holder,
        Err(problem) => return Outcome::Failed(vec![problem]),
    };
    let finding = results.findings.iter().find(|f| f.holder == holder);
    let differences = compare(catalogue, case, finding);
    if differences.is_empty() { Outcome::Passed } else { Outcome::Failed(differences) }
}

/// The holder that a case is about.
pub(super) fn holder_of(catalogue: &Catalogue, case: &Case, answers: &Answers) -> Result<Option<u8>, String> {
    let each = catalogue.benefits.get(usize::from(case.benefit)).is_some_and(|b| b.each_person);
    if !each {
        return Ok(None);
    }
    let name = case.expected.holder.as_deref().unwrap_or("you");
    match answers.persons().iter().position(|p| p.id == name) {
        Some(at) => Ok(u8::try_from(at).ok()),
        None => Err(format!("nobody in this case is called `{name}`")),
    }
}

fn compare(catalogue: &Catalogue, case: &Case, finding: Option<&Finding>) -> Vec<String> {
    let mut out = Vec::new();
    let expected = &case.expected;
    // Whoever may not hold the right at all has no finding: that is a no.
    let verdict = finding.map_or("no", |f| verdict_text(f.verdict));
    if verdict != expected.verdict {
        out.push(format!("verdict: expected {}, got {verdict}{}", expected.verdict, detail(catalogue, finding)));
    }
    if let Some(amount) = expected.amount {
        let got = finding.and_then(|f| f.amount).map(|a| (a.low, a.high));
        if got != Some(amount) {
            out.push(format!("amount: expected {}, got {}", show(amount), got.map_or("none".to_owned(), show)));
        }
    }
    if let Some(outcome) = &expected.outcome {
        let names = finding.map(|f| outcomes(catalogue, f)).unwrap_or_default();
        if names != [outcome.as_str()] {
            out.push(format!(
                "outcome: expected {outcome}, got {}",
                if names.is_empty() { "none".to_owned() } else { names.join(" or ") }
            ));
        }
    }
    if let Some(condition) = &expected.decided_by {
        let by = finding.map_or_else(|| vec!["holders".to_owned()], |f| f.decided_by.clone());
        if !by.contains(condition) {
            out.push(format!(
                "decided by: expected {condition}, got {}",
                if by.is_empty() { "nothing".to_owned() } else { by.join(", ") }
            ));
        }
    }
    out
}

fn show((low, high): (i64, i64)) -> String {
    if low == high { literal::show(low) } else { format!("[{}, {}]", literal::show(low), literal::show(high)) }
}

fn outcomes<'c>(catalogue: &'c Catalogue, finding: &Finding) -> Vec<&'c str> {
    let Some(benefit) = catalogue.benefits.get(usize::from(finding.benefit)) else { return Vec::new() };
    finding.outcomes.iter().filter_map(|o| benefit.outcomes.get(usize::from(*o))).map(|o| o.0.as_str()).collect()
}

/// Why a verdict came out: what decided it, or what is still open.
fn detail(catalogue: &Catalogue, finding: Option<&Finding>) -> String {
    let Some(f) = finding else { return " (this person may not hold it)".to_owned() };
    let mut parts = Vec::new();
    if !f.decided_by.is_empty() {
        parts.push(format!("decided by {}", f.decided_by.join(", ")));
    }
    if let Some(a) = f.amount {
        parts.push(format!("amount {}", show((a.low, a.high))));
    }
    let mut open: Vec<&str> = f
        .open_verdict
        .iter()
        .chain(&f.cannot_say)
        .filter_map(|o| catalogue.inputs.get(usize::from(o.input)))
        .map(|i| i.id.as_str())
        .collect();
    open.dedup();
    if !open.is_empty() {
        parts.push(format!("open: {}", open.join(", ")));
    }
    if f.outside_validity {
        parts.push("no rate is known for this date".to_owned());
    }
    if parts.is_empty() { String::new() } else { format!(" ({})", parts.join("; ")) }
}
