//! What would settle the rest: the documents that tell what the person cannot or will not say.

use crate::model::Catalogue;
use crate::results::{Finding, Open, Results, Telling};

/// The documents that would settle what stays open only on what cannot be said, each with what it tells: those that most
/// verdicts wait for first, then those that only an amount waits for. The same document of two persons is one.
#[must_use]
pub fn telling(catalogue: &Catalogue, results: &Results) -> Vec<Telling> {
    let mut found = Vec::new();
    for finding in &results.findings {
        tell(catalogue, finding, &mut found);
    }
    // Placed one by one, the first found first among equals: what must be small brings no sort along.
    let mut ordered: Vec<Telling> = Vec::with_capacity(found.len());
    for one in found {
        let at = ordered.iter().position(|o| o.verdicts < one.verdicts).unwrap_or(ordered.len());
        ordered.insert(at, one);
    }
    ordered
}

/// The same for one right: the documents that its verdict waits for, or its amount where the verdict is known.
#[must_use]
pub fn telling_of(catalogue: &Catalogue, finding: &Finding) -> Vec<Telling> {
    let mut found = Vec::new();
    tell(catalogue, finding, &mut found);
    if found.iter().any(|t| t.verdicts > 0) {
        found.retain(|t| t.verdicts > 0);
    }
    found
}

fn tell(catalogue: &Catalogue, finding: &Finding, found: &mut Vec<Telling>) {
    let before: Vec<u16> = found.iter().map(|t| t.verdicts).collect();
    for open in &finding.cannot_say {
        let Some(input) = catalogue.inputs.get(usize::from(open.input)) else { continue };
        let at = found.iter().position(|t| t.document == input.document).unwrap_or_else(|| {
            found.push(Telling { document: input.document.clone(), asks: Vec::new(), verdicts: 0 });
            found.len() - 1
        });
        let decides = finding.cannot_say_verdict.contains(open);
        let Some(telling) = found.get_mut(at) else { continue };
        put(&mut telling.asks, *open);
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
