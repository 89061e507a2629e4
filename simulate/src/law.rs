//! A law on a day, the rights of it that are looked at, and how a household stands under it.

use pont_rules::model::{AmountUnit, Benefit, Day};
use pont_rules::results::{Finding, Span, Verdict};
use pont_rules::{Answers, Catalogue, Scope, evaluate};

/// A catalogue, a day and a choice of rights.
#[derive(Debug, Clone)]
pub struct Law {
    /// The law.
    pub catalogue: Catalogue,
    /// The day it is read on.
    pub today: Day,
    /// The rights looked at, by index, ascending.
    pub rights: Vec<u16>,
}

/// How a household stands with one right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// For a right that each person holds: yes if somebody has it; else open, office or no, the first that somebody meets.
    pub verdict: Verdict,
    /// What is paid (or what it costs), all holders together, 0 counted where it may not be due; `None` where no rule gives a
    /// figure.
    pub amount: Option<Span>,
}

impl Standing {
    /// Nobody who could hold it.
    pub const NO: Standing = Standing { verdict: Verdict::No, amount: None };

    /// Whether nothing about it is open.
    #[must_use]
    pub fn settled(self) -> bool {
        self.verdict != Verdict::Open && self.amount.is_none_or(|a| a.low == a.high)
    }
}

impl Law {
    /// All published rights, or drafts too; or those named.
    ///
    /// # Errors
    /// The first name that is no right of this catalogue.
    pub fn new(catalogue: Catalogue, today: Day, drafts: bool, names: &[String]) -> Result<Law, String> {
        if let Some(unknown) = names.iter().find(|name| catalogue.benefits.iter().all(|b| b.id != **name)) {
            return Err(unknown.clone());
        }
        let wanted = |b: &Benefit| if names.is_empty() { drafts || b.published } else { names.contains(&b.id) };
        let rights = (0..).zip(&catalogue.benefits).filter(|(_, b)| wanted(b)).map(|(i, _)| i).collect();
        Ok(Law { catalogue, today, rights })
    }

    /// The rights looked at.
    pub fn benefits(&self) -> impl Iterator<Item = &Benefit> {
        self.rights.iter().filter_map(|i| self.catalogue.benefits.get(usize::from(*i)))
    }

    /// How a household stands with each right looked at, in their order.
    pub fn standings(&self, answers: &Answers, out: &mut Vec<Standing>) {
        out.clear();
        out.resize(self.rights.len(), Standing::NO);
        let scope = match self.rights.as_slice() {
            [one] => Scope::Benefit(*one),
            rights if rights.iter().all(|r| self.catalogue.benefits[usize::from(*r)].published) => Scope::Published,
            _ => Scope::All,
        };
        for finding in evaluate(&self.catalogue, answers, self.today, scope).findings {
            if let Ok(place) = self.rights.binary_search(&finding.benefit) {
                join(&mut out[place], &finding);
            }
        }
    }

    /// Whether the amount of a right is what a person pays.
    #[must_use]
    pub fn is_price(benefit: &Benefit) -> bool {
        benefit.amount.as_ref().is_some_and(|a| a.price)
    }

    /// The unit of a right's amount; `None` for rights in kind.
    #[must_use]
    pub fn unit(benefit: &Benefit) -> Option<AmountUnit> {
        benefit.amount.as_ref().map(|a| a.unit)
    }
}

/// Adds one holder's finding.
fn join(standing: &mut Standing, finding: &Finding) {
    let rank = |v: Verdict| match v {
        Verdict::Yes => 3,
        Verdict::Open => 2,
        Verdict::Office => 1,
        Verdict::No => 0,
    };
    if let Some(Span { low, high }) = finding.amount {
        // An office that may still say no pays nothing for certain.
        let low = if finding.verdict == Verdict::Office { 0 } else { low };
        let so_far = standing.amount.unwrap_or(Span { low: 0, high: 0 });
        standing.amount = Some(Span { low: so_far.low.saturating_add(low), high: so_far.high.saturating_add(high) });
    }
    if rank(finding.verdict) > rank(standing.verdict) {
        standing.verdict = finding.verdict;
    }
}
