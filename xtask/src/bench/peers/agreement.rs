//! Whether two engines that were timed on the same households also found the same.

use super::report::Section;
use crate::run::Outcome;
use serde_json::Value;

/// Euros by which amounts may differ: OpenFisca counts in floats of 32 bits and leaves halves of a cent unrounded.
const NEAR: f64 = 0.021;

/// The ids of these.
pub(crate) const IDS: [&str; 9] = {
    let mut ids = [""; 9];
    let mut at = 0;
    while at < ids.len() {
        ids[at] = RIGHTS[at].0;
        at += 1;
    }
    ids
};

/// A right by its id on both sides, its name in the report, and why the sides differ where they do.
const RIGHTS: [(&str, &str, &str); 9] = [
    ("rsa", "RSA", "follows from PAJE below"),
    (
        "family_allowances",
        "AF",
        "OpenFisca pays the lump sum for a child of twenty where fewer than two children count, and no increment for the younger of two \
         children of the same whole age",
    ),
    (
        "housing_benefit",
        "housing benefit",
        "OpenFisca sets both partners' work income aside when one is out of work without benefit (Pont that of the one \
         concerned, CCH R822-15), and never grants two earners their deduction (CCH R822-7)",
    ),
    ("cf", "CF", "follows from PAJE below"),
    (
        "paje",
        "PAJE",
        "OpenFisca pays for the month of the third birthday too (Pont stops before it, CSS L531-3, D531-3)",
    ),
    ("asf", "ASF", ""),
    (
        "back_to_school",
        "ARS",
        "OpenFisca reads ages on 1 December (Pont those reached within the year, and six before 1 February, CSS R543-2)",
    ),
    ("complementary_health", "CSS", "OpenFisca has the ceilings of April 2024, and counts months M-12 to M-1"),
    ("aspa", "ASPA", ""),
];

/// How often two engines found the same for one right.
#[derive(Debug, PartialEq, Eq)]
struct Share {
    households: usize,
    /// Where at least one side found something due.
    due: usize,
    /// Something due on one side and nothing on the other.
    verdicts: usize,
    /// Another amount, or another outcome where there is no amount.
    amounts: usize,
}

/// The part of the report that says how comparable the work was.
pub(crate) fn section(own: &Value, peer: &Value, name: &str) -> Outcome<Section> {
    let (own, peer) = (list(own)?, list(peer)?);
    let settled = own.iter().filter(|one| one["to_the_cent"] == true).count();
    let mut rows = Vec::new();
    for (id, title, why) in RIGHTS {
        let share = compare(own, peer, id)?;
        let percent = |differ: usize, all: usize| match all {
            0 => "–".to_string(),
            _ => format!("{:.2} %", 100.0 * all.saturating_sub(differ) as f64 / all as f64),
        };
        let why = if share.amounts == 0 { String::new() } else { why.to_string() };
        rows.push(vec![
            title.to_string(),
            share.due.to_string(),
            percent(share.verdicts, share.households),
            percent(share.amounts, share.due),
            why,
        ]);
    }
    let text = format!(
        "The {} households of the table above, on both sides. Pont's answers were complete: {settled} are settled to the cent. \
         Amounts are the same when they are within two cents; for CSS the outcome is compared. Where the sides differ Pont \
         follows the law that is cited.",
        own.len()
    );
    let columns = ["right", "due to so many", "same verdict, of all", "same amount, of those due", "where not"];
    Ok(Section {
        title: format!("The same households, the same amounts: {name}"),
        text,
        columns: columns.map(str::to_string).to_vec(),
        rows,
    })
}

fn list(answer: &Value) -> Outcome<&[Value]> {
    match answer.as_array() {
        Some(list) if !list.is_empty() => Ok(list),
        _ => Err(format!("no list of results: {}", answer.to_string().chars().take(200).collect::<String>())),
    }
}

fn compare(own: &[Value], peer: &[Value], id: &str) -> Outcome<Share> {
    if own.len() != peer.len() {
        return Err(format!("{} households on one side, {} on the other", own.len(), peer.len()));
    }
    let mut share = Share { households: own.len(), due: 0, verdicts: 0, amounts: 0 };
    for (ours, theirs) in own.iter().zip(peer) {
        let (ours, theirs) = (found(&ours["findings"][id][0], id)?, told(theirs, id)?);
        let due = |amount: (f64, f64)| amount.1 > 0.0;
        share.due += usize::from(due(ours) || due(theirs));
        share.verdicts += usize::from(due(ours) != due(theirs));
        let differ = |a: f64, b: f64| (a - b).abs() > NEAR;
        share.amounts += usize::from(differ(ours.0, theirs.0) || differ(ours.1, theirs.1));
    }
    Ok(share)
}

/// What Pont found: the bounds of what is paid, or for CSS the outcome, best first, as 2, 1 or 0.
fn found(finding: &Value, id: &str) -> Outcome<(f64, f64)> {
    let verdict = finding["verdict"].as_str().ok_or_else(|| format!("Pont says nothing of {id}"))?;
    if id == "complementary_health" {
        let outcome = match (verdict, finding["outcome"].as_str()) {
            ("no", _) => 0.0,
            (_, Some("free")) => 2.0,
            // Between the two ceilings the office decides: at least the cover with a contribution.
            _ => 1.0,
        };
        return Ok((outcome, outcome));
    }
    let bound = |at: usize| finding["amount"][at].as_f64().ok_or_else(|| format!("Pont gives no amount of {id}"));
    Ok((bound(0)?, bound(1)?))
}

/// What OpenFisca found, in the same form.
fn told(household: &Value, id: &str) -> Outcome<(f64, f64)> {
    let amount = |key: &str| household[key].as_f64().ok_or_else(|| format!("OpenFisca gives no amount of {key}"));
    let amount = match id {
        "complementary_health" if amount("css_free")? > 0.0 => 2.0,
        "complementary_health" => f64::from(u8::from(amount("css_paid")? > 0.0)),
        _ => amount(id)?,
    };
    Ok((amount, amount))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn ours(rsa: f64, css: (&str, Option<&str>)) -> Value {
        json!({ "to_the_cent": true, "findings": {
            "rsa": [{ "verdict": if rsa > 0.0 { "yes" } else { "no" }, "amount": [rsa, rsa] }],
            "complementary_health": [{ "verdict": css.0, "outcome": css.1, "amount": [0, 0] }],
        } })
    }

    fn theirs(rsa: f64, free: f64, paid: f64) -> Value {
        json!({ "rsa": rsa, "css_free": free, "css_paid": paid })
    }

    #[test]
    fn verdicts_and_amounts_are_counted_apart() {
        let none = ("no", None);
        let own = [ours(100.0, none), ours(100.0, none), ours(0.0, none), ours(50.02, none), ours(0.0, none)];
        let peer = [100.0, 90.0, 6.5, 50.0, 0.0].map(|rsa| theirs(rsa, 0.0, 0.0));
        let share = compare(&own, &peer, "rsa").unwrap();
        assert_eq!(share, Share { households: 5, due: 4, verdicts: 1, amounts: 2 });
    }

    #[test]
    fn covers_are_compared_by_their_outcome() {
        let own = [("yes", Some("free")), ("yes", Some("with_contribution")), ("office", None), ("no", None)];
        let own = own.map(|css| ours(0.0, css));
        let peer = [(1.0, 0.0), (1.0, 0.0), (0.0, 8.0), (0.0, 0.0)].map(|(free, paid)| theirs(0.0, free, paid));
        let share = compare(&own, &peer, "complementary_health").unwrap();
        assert_eq!(share, Share { households: 4, due: 3, verdicts: 0, amounts: 1 });
    }

    #[test]
    fn a_missing_amount_is_an_error_and_not_a_zero() {
        assert!(compare(&[ours(1.0, ("no", None))], &[json!({})], "rsa").is_err());
        assert!(compare(&[json!({})], &[theirs(1.0, 0.0, 0.0)], "rsa").is_err());
        assert!(compare(&[], &[theirs(1.0, 0.0, 0.0)], "rsa").is_err());
        assert!(list(&json!([])).is_err() && list(&json!({ "error": 1 })).is_err());
    }
}
