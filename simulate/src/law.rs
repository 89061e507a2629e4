//! A law on a day, the rights of it that are looked at, and how a household stands under it.

use pont_rules::model::{AmountUnit, Benefit, Day};
use pont_rules::results::{Span, Verdict};
use pont_rules::{Answers, Catalogue, Evaluator, Figure};

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
    /// Whether each holder's figure was one figure, the office's word apart.
    pub point: bool,
}

impl Standing {
    /// Nobody who could hold it.
    pub const NO: Standing = Standing { verdict: Verdict::No, amount: None, point: true };
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

    /// One of them, by its place among them.
    #[must_use]
    pub fn benefit(&self, place: usize) -> Option<&Benefit> {
        self.catalogue.benefits.get(usize::from(*self.rights.get(place)?))
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

/// Looks at some households after others.
pub struct Assessor<'a> {
    law: &'a Law,
    evaluator: Evaluator<'a>,
    figures: Vec<Vec<Figure>>,
}

impl<'a> Assessor<'a> {
    /// For the rights that a law looks at.
    #[must_use]
    pub fn new(law: &'a Law) -> Assessor<'a> {
        Assessor::of(law, &law.rights)
    }

    /// For some of them: how a household stands with the others is left at [`Standing::NO`].
    #[must_use]
    pub fn of(law: &'a Law, rights: &[u16]) -> Assessor<'a> {
        let evaluator = Evaluator::new(&law.catalogue, law.today, rights);
        Assessor { law, evaluator, figures: Vec::new() }
    }

    /// How each household stands with each right looked at: one after the other, the rights in their order. It pays to give hundreds
    /// of households at once.
    pub fn standings(&mut self, households: &[&Answers], out: &mut Vec<Standing>) {
        let rights = self.law.rights.len();
        out.clear();
        out.resize(households.len() * rights, Standing::NO);
        self.evaluator.figures_of(households, &mut self.figures);
        for (figures, standings) in self.figures.iter().zip(out.chunks_mut(rights.max(1))) {
            for figure in figures {
                if let Ok(place) = self.law.rights.binary_search(&figure.benefit) {
                    join(&mut standings[place], figure);
                }
            }
        }
    }

    /// Households so far that could not be settled by single values alone.
    #[must_use]
    pub fn long(&self) -> u64 {
        self.evaluator.long()
    }
}

/// Adds one holder's figure.
fn join(standing: &mut Standing, finding: &Figure) {
    let rank = |v: Verdict| match v {
        Verdict::Yes => 3,
        Verdict::Open => 2,
        Verdict::Office => 1,
        Verdict::No => 0,
    };
    if let Some(Span { low, high }) = finding.amount {
        standing.point &= low == high && finding.verdict != Verdict::Open;
        // An office that may still say no pays nothing for certain.
        let low = if finding.verdict == Verdict::Office { 0 } else { low };
        let so_far = standing.amount.unwrap_or(Span { low: 0, high: 0 });
        standing.amount = Some(Span { low: so_far.low.saturating_add(low), high: so_far.high.saturating_add(high) });
    }
    if rank(finding.verdict) > rank(standing.verdict) {
        standing.verdict = finding.verdict;
    }
}
