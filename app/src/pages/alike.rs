//! What households alike often have, as far as it is still open for this one. Pure.

use pont_rules::results::{Finding, Profile, Span, Usual, Verdict};

/// What of a profile can still be: a right that is certain for this household, or certainly not its, is left out, and an
/// amount that it cannot get is not shown.
#[must_use]
pub fn still_open(profile: &Profile, findings: &[Finding]) -> Vec<Usual> {
    profile.rights.iter().filter_map(|usual| open(usual, findings)).collect()
}

fn open(usual: &Usual, findings: &[Finding]) -> Option<Usual> {
    let own: Vec<&Finding> = findings.iter().filter(|f| f.benefit == usual.benefit).collect();
    if own.iter().any(|f| matches!(f.verdict, Verdict::Yes | Verdict::Office)) {
        return None;
    }
    let open: Vec<&&Finding> = own.iter().filter(|f| f.verdict == Verdict::Open && !f.outside_validity).collect();
    let range = match open[..] {
        [] => return None,
        [only] => usual.range.and_then(|range| within(range, only.amount_if_due)),
        // The figures of several holders add up: the bounds of one say nothing of the sum.
        _ => usual.range,
    };
    Some(Usual { range, ..*usual })
}

/// What two ranges have in common; nothing where they are apart.
fn within(range: Span, bounds: Option<Span>) -> Option<Span> {
    let Some(bounds) = bounds else { return Some(range) };
    let common = Span { low: range.low.max(bounds.low), high: range.high.min(bounds.high) };
    (common.low <= common.high).then_some(common)
}

/// How many of ten, rather too few than too many.
#[must_use]
pub fn tenths(percent: u8) -> u8 {
    percent.min(100).saturating_add(4) / 10
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::groups;
    use pont_rules::model::{AmountUnit, ONE};

    fn span(low: i64, high: i64) -> Span {
        Span { low: low * ONE, high: high * ONE }
    }

    fn finding(benefit: u16, holder: Option<u8>, verdict: Verdict, if_due: Option<Span>) -> Finding {
        Finding { benefit, holder, ..groups::sample(verdict, if_due, AmountUnit::PerMonth) }
    }

    fn check(findings: &[Finding], expected: Option<Option<Span>>) {
        let usual = Usual { benefit: 3, percent: 40, range: Some(span(100, 200)) };
        let profile = Profile { traits: vec![0], households: 100, rights: vec![usual] };
        let rows = still_open(&profile, findings);
        assert_eq!(rows.first().map(|r| r.range), expected, "{findings:?}");
    }

    #[test]
    fn what_is_decided_for_this_household_is_no_matter_of_others() {
        check(&[], None);
        check(&[finding(2, None, Verdict::Open, None)], None);
        check(&[finding(3, None, Verdict::No, None)], None);
        check(&[finding(3, None, Verdict::Yes, None)], None);
        check(&[finding(3, Some(0), Verdict::Office, None), finding(3, Some(1), Verdict::Open, None)], None);
        check(
            &[finding(3, Some(0), Verdict::No, None), finding(3, Some(1), Verdict::Open, None)],
            Some(Some(span(100, 200))),
        );
    }

    #[test]
    fn an_amount_that_this_household_cannot_get_is_not_shown() {
        let open = |low, high| finding(3, None, Verdict::Open, Some(span(low, high)));
        check(&[open(0, 900)], Some(Some(span(100, 200))));
        check(&[open(150, 900)], Some(Some(span(150, 200))));
        check(&[open(0, 150)], Some(Some(span(100, 150))));
        check(&[open(300, 900)], Some(None));
    }

    #[test]
    fn shares_are_said_in_tenths() {
        assert_eq!([20, 25, 30, 35, 45, 95, 100, 255].map(tenths), [2, 2, 3, 3, 4, 9, 10, 10]);
    }
}
