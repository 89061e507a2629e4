//! What follows from the answers beyond the results themselves: why, what if, and which document would settle it.

use super::Session;
use crate::browser::worker;
use crate::journey::Right;
use leptos::prelude::*;
use pont_rules::apart::{self, Ask, Told};
use pont_rules::results::{Explanation, Finding, Open, Results, Telling, Verdict};
use pont_rules::{Answer, Scope, evaluate};
use std::sync::Arc;

impl Session {
    /// The right of a finding.
    #[must_use]
    pub fn right_of(self, finding: &Finding) -> Option<Right> {
        let benefit =
            self.catalogue.with(|c| Some(c.as_ref()?.benefits.get(usize::from(finding.benefit))?.id.clone()))?;
        let holder = match finding.holder {
            None => None,
            Some(index) => Some(self.journey.with(|j| j.household().at(index))?),
        };
        Some(Right { benefit, holder })
    }

    /// The finding of a right, as the answers stand.
    #[must_use]
    pub fn finding_of(self, right: &Right) -> Option<Finding> {
        let findings = self.results.get()?;
        findings.findings.iter().find(|f| self.right_of(f).as_ref() == Some(right)).cloned()
    }

    /// How many rights stand so.
    #[must_use]
    pub fn count(self, verdict: Verdict) -> i64 {
        let of = |r: Arc<Results>| r.findings.iter().filter(|f| f.verdict == verdict).count();
        i64::try_from(self.results.get().map_or(0, of)).unwrap_or(i64::MAX)
    }

    /// Why a right stands as it does.
    #[must_use]
    pub fn explain(self, finding: &Finding) -> Option<Explanation> {
        let catalogue = self.catalogue.get()?;
        let answers = self.journey.with(|j| j.answers(&catalogue));
        Some(pont_rules::explain(&catalogue, &answers, self.today.get(), finding.benefit, finding.holder))
    }

    /// What the second wasm finds out about the household as it stands; nothing where it does not start.
    pub async fn ask_apart(self, ask: Ask) -> Option<Told> {
        let catalogue = self.catalogue.get_untracked()?;
        let answers = self.journey.with_untracked(|j| j.answers(&catalogue));
        let question = apart::question(&answers, self.today.get_untracked(), ask);
        apart::told(&worker::answer(&self.law(), &question).await?)
    }

    /// How everything would stand with one number as said here; nothing where it may not be that.
    #[must_use]
    pub fn suppose(self, open: &Open, value: i64) -> Option<Results> {
        let catalogue = self.catalogue.get_untracked()?;
        let mut answers = self.journey.with_untracked(|j| j.answers(&catalogue));
        answers.set(&catalogue, open.input, open.person, Answer::Number(value, value)).ok()?;
        Some(evaluate(&catalogue, &answers, self.today.get_untracked(), Scope::Published))
    }

    /// How everything would stand with so many children; nothing where the household would be too large.
    #[must_use]
    pub fn suppose_children(self, count: usize) -> Option<Results> {
        let catalogue = self.catalogue.get_untracked()?;
        let today = self.today.get_untracked();
        let answers = self.journey.with_untracked(|j| j.answers(&catalogue));
        let answers = pont_rules::with_children(&catalogue, &answers, today, count)?;
        Some(evaluate(&catalogue, &answers, today, Scope::Published))
    }

    /// The documents that would settle what stays open on what cannot be said.
    #[must_use]
    pub fn telling(self) -> Vec<Telling> {
        let (Some(catalogue), Some(results)) = (self.catalogue.get(), self.results.get()) else { return Vec::new() };
        let answers = self.journey.with(|j| j.answers(&catalogue));
        pont_rules::telling(&catalogue, &answers, self.today.get(), &results)
    }

    /// The same for one right.
    #[must_use]
    pub fn telling_of(self, finding: &Finding) -> Vec<Telling> {
        let Some(catalogue) = self.catalogue.get() else { return Vec::new() };
        let answers = self.journey.with(|j| j.answers(&catalogue));
        pont_rules::telling_of(&catalogue, &answers, self.today.get(), finding)
    }
}
