//! What would settle the rest: the documents that tell what the person cannot or will not say.

use crate::answers::Answers;
use crate::domain::TRUE;
use crate::eval::Run;
use crate::evaluate::sense;
use crate::model::{Catalogue, Day};
use crate::results::{Finding, Open, Results, Telling};

/// The documents that would settle what stays open only on what cannot be said, each with what it tells: those that most
/// verdicts wait for first, then those that only an amount waits for. What is sensitive comes after the rest.
#[must_use]
pub fn telling(catalogue: &Catalogue, answers: &Answers, today: Day, results: &Results) -> Vec<Telling> {
    let mut run = Run::new(catalogue, answers, today);
    let mut found = Vec::new();
    for finding in &results.findings {
        tell(&mut run, finding, &mut found);
    }
    ordered(catalogue, found)
}

/// The same for one right: the documents that its verdict waits for, or its amount where the verdict is known.
#[must_use]
pub fn telling_of(catalogue: &Catalogue, answers: &Answers, today: Day, finding: &Finding) -> Vec<Telling> {
    let mut found = Vec::new();
    tell(&mut Run::new(catalogue, answers, today), finding, &mut found);
    if found.iter().any(|t| t.verdicts > 0) {
        found.retain(|t| t.verdicts > 0);
    }
    ordered(catalogue, found)
}

fn tell(run: &mut Run, finding: &Finding, found: &mut Vec<Telling>) {
    let before: Vec<u16> = found.iter().map(|t| t.verdicts).collect();
    for open in &finding.cannot_say {
        let Some(input) = run.catalogue.inputs.get(usize::from(open.input)) else { continue };
        let at = found.iter().position(|t| t.document == input.document).unwrap_or_else(|| {
            let document = input.document.clone();
            found.push(Telling { document, asks: Vec::new(), perhaps: Vec::new(), verdicts: 0 });
            found.len() - 1
        });
        let decides = finding.cannot_say_verdict.contains(open);
        let Some(telling) = found.get_mut(at) else { continue };
        put(if sense(run, *open) == TRUE { &mut telling.asks } else { &mut telling.perhaps }, *open);
        if decides {
            // One verdict counts once, however much of it the document tells.
            telling.verdicts = before.get(at).copied().unwrap_or(0).saturating_add(1);
        }
    }
}

fn put(asks: &mut Vec<Open>, open: Open) {
    if !asks.contains(&open) {
        asks.push(open);
    }
}

/// Placed one by one, the first found first among equals: what must be small brings no sort along.
fn ordered(catalogue: &Catalogue, found: Vec<Telling>) -> Vec<Telling> {
    let sensitive = |o: &Open| catalogue.inputs.get(usize::from(o.input)).is_some_and(|i| i.sensitive);
    let weight = |t: &Telling| (t.verdicts, !t.asks.is_empty(), !t.asks.iter().all(sensitive));
    let mut ordered: Vec<Telling> = Vec::with_capacity(found.len());
    for one in found {
        let at = ordered.iter().position(|o| weight(o) < weight(&one)).unwrap_or(ordered.len());
        ordered.insert(at, one);
    }
    ordered
}
