//! Two versions of the law for one household: what differs, since when, and which rates and rules make the difference.
//!
//! Rights, outcomes, rates, tables and rules are matched by their ids, persons by theirs. Each version has its own answers,
//! as each has its own inputs.

mod rates;
mod rules;

use crate::answers::{Answer, Answers};
use crate::calendar;
use crate::evaluate::{Scope, evaluate};
use crate::model::{Catalogue, Day, Month};
use crate::results::Finding;
use crate::timeline::Standing;
use rates::Dated;
use rules::Rules;

/// Most months that are looked back for the first one with another result.
pub const MOST_MONTHS_BACK: u16 = 24;

/// What two versions of the law make of one household.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparison {
    /// The rights that stand otherwise, in the order of the newer law, then those that are gone.
    pub differences: Vec<Difference>,
    /// The rates and tables that are not the same in both, in the order of the newer law.
    pub rates: Vec<OtherFigure>,
    /// What is written otherwise, apart from figures: `rsa`, `rsa.scale`, `input rent`; in the order of the newer law.
    pub rules: Vec<String>,
    /// The earliest month that was looked at.
    pub looked_back_to: Month,
}

/// A rate or a table with other figures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherFigure {
    /// Its id.
    pub id: String,
    /// The month from which on the figures have differed; where they agree today, the first month in which they do not.
    pub from: Month,
}

/// One right that stands otherwise for one holder.
#[derive(Debug, Clone, PartialEq)]
pub struct Difference {
    /// Id of the right.
    pub benefit: String,
    /// Id of the holder; `None` for the household.
    pub holder: Option<String>,
    /// What differs.
    pub kind: DifferenceKind,
    /// How it stands in the older law; outcomes by its indices.
    pub before: Standing,
    /// How it stands in the newer law; outcomes by its indices.
    pub after: Standing,
    /// From when on this household has got another result, without a break.
    pub since: Since,
    /// The rates and tables without whose new figures the result would be another one.
    pub rates: Vec<OtherFigure>,
    /// What is written otherwise among all that the right reads, where the figures do not explain the difference.
    pub rules: Vec<String>,
    /// Whether neither explains it: then the answers are read otherwise.
    pub answers: bool,
}

/// What differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DifferenceKind {
    /// The older law does not have this right.
    New,
    /// The newer law does not have this right.
    Gone,
    /// The verdict.
    Verdict,
    /// The verdict is the same, the outcome is not.
    Outcome,
    /// The verdict and the outcome are the same, the amount is not.
    Amount,
}

/// Since when the results differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Since {
    /// From this month on; in the month before they were the same.
    Month(Month),
    /// In every month that was looked at.
    Always,
}

/// Compares two versions of the law for one household today, for the rights that are published.
///
/// Only what is certain counts as different, as in [`crate::timeline::timeline`]. To find since when, both are asked about
/// earlier months, one by one, with the answers held still and everybody as old as they were: 24 months back, or to the first
/// month that both laws know, or to the birth of the youngest, who would not have lived here before.
#[must_use]
pub fn compare(
    old: &Catalogue,
    new: &Catalogue,
    old_answers: &Answers,
    new_answers: &Answers,
    today: Day,
) -> Comparison {
    let now = calendar::month_of(today);
    let (mut old, mut new) = (Version::new(old, old_answers), Version::new(new, new_answers));
    old.look(today);
    new.look(today);
    let mut pairs = pairs(&old, &new);
    let first = [old.first_month(), new.first_month(), now.saturating_sub(i32::from(MOST_MONTHS_BACK))];
    let first = first.into_iter().max().unwrap_or(now).min(now);
    let written = Rules::new(old.law, new.law);
    let figures = rates::different(old.law, new.law);
    let mut differences: Vec<Difference> =
        pairs.iter().map(|pair| difference(&old, &mut new, pair, &figures, &written, today)).collect();
    for month in (first..now).rev() {
        if pairs.is_empty() {
            break;
        }
        old.look(calendar::first_day(month));
        new.look(calendar::first_day(month));
        pairs.retain(|pair| {
            let still = differs_for(&old, &new, pair);
            let told = differences.iter_mut().find(|d| d.benefit == pair.benefit && d.holder == pair.holder);
            if let (false, Some(told)) = (still, told) {
                told.since = Since::Month(month.saturating_add(1));
            }
            still
        });
    }
    Comparison {
        differences,
        rates: figures.iter().map(|f| f.told(old.law, new.law, now)).collect(),
        rules: written.different(),
        looked_back_to: first,
    }
}

/// One version of the law, what it makes of the household, and a copy of it for other figures.
struct Version<'a> {
    law: &'a Catalogue,
    answers: &'a Answers,
    moved: Catalogue,
    findings: Vec<Finding>,
}

/// A right and a holder whose results differ today.
struct Pair {
    benefit: String,
    holder: Option<String>,
}

impl<'a> Version<'a> {
    fn new(law: &'a Catalogue, answers: &'a Answers) -> Self {
        Version { law, answers, moved: law.clone(), findings: Vec::new() }
    }

    /// Works everything out for a day.
    fn look(&mut self, day: Day) {
        self.findings = evaluate(self.law, self.answers, day, Scope::Published).findings;
    }

    /// The month from which on the law is known and everybody is certainly born.
    fn first_month(&self) -> Month {
        let births = (0..self.answers.persons().len()).filter_map(|p| {
            let birth = self.law.input("birth")?;
            match self.answers.get(birth, Some(p as u8)) {
                Some(Answer::Date(_, late)) => Some(calendar::month_of(late)),
                _ => None,
            }
        });
        births.fold(self.law.from, Month::max)
    }

    fn benefit(&self, id: &str) -> Option<u16> {
        self.law.benefits.iter().position(|b| b.published && b.id == id).map(|i| i as u16)
    }

    fn holder(&self, f: &Finding) -> Option<&str> {
        f.holder.and_then(|h| self.answers.persons().get(usize::from(h))).map(|p| p.id.as_str())
    }

    fn standing(&self, pair: &Pair) -> Standing {
        self.found(&self.findings, pair)
    }

    fn found(&self, findings: &[Finding], pair: &Pair) -> Standing {
        let benefit = self.benefit(&pair.benefit);
        let found = findings.iter().find(|f| Some(f.benefit) == benefit && self.holder(f) == pair.holder.as_deref());
        found.map_or_else(Standing::nothing, |f| Standing::of(self.law, f))
    }

    /// The ids of the outcomes that are still possible.
    fn outcomes(&self, pair: &str, standing: &Standing) -> Vec<&str> {
        let declared = self.benefit(pair).and_then(|b| self.law.benefits.get(usize::from(b)));
        let ids = standing.outcomes.iter().filter_map(|o| declared?.outcomes.get(usize::from(*o)));
        let mut ids: Vec<&str> = ids.map(|(id, _)| id.as_str()).collect();
        ids.sort_unstable();
        ids
    }
}

/// Everyone who differs today, by id.
fn pairs(old: &Version, new: &Version) -> Vec<Pair> {
    let mut all: Vec<Pair> = Vec::new();
    for version in [new, old] {
        for f in &version.findings {
            let Some(benefit) = version.law.benefits.get(usize::from(f.benefit)) else { continue };
            let holder = version.holder(f);
            if !all.iter().any(|p| p.benefit == benefit.id && p.holder.as_deref() == holder) {
                all.push(Pair { benefit: benefit.id.clone(), holder: holder.map(str::to_owned) });
            }
        }
    }
    all.retain(|pair| differs_for(old, new, pair));
    all
}

fn differs_for(old: &Version, new: &Version, pair: &Pair) -> bool {
    differs(old, new, pair, &old.standing(pair), &new.standing(pair))
}

/// Whether two standings differ, their outcomes by id.
fn differs(old: &Version, new: &Version, pair: &Pair, before: &Standing, after: &Standing) -> bool {
    let same = old.outcomes(&pair.benefit, before) == new.outcomes(&pair.benefit, after);
    !same || before.differs(&Standing { outcomes: before.outcomes.clone(), ..after.clone() })
}

fn difference(
    old: &Version,
    new: &mut Version,
    pair: &Pair,
    figures: &[Dated],
    written: &Rules,
    today: Day,
) -> Difference {
    let (before, after) = (old.standing(pair), new.standing(pair));
    let (was, is) = (old.benefit(&pair.benefit), new.benefit(&pair.benefit));
    let kind = match (was, is) {
        (None, _) => DifferenceKind::New,
        (_, None) => DifferenceKind::Gone,
        _ if before.verdict != after.verdict => DifferenceKind::Verdict,
        _ if old.outcomes(&pair.benefit, &before) != new.outcomes(&pair.benefit, &after) => DifferenceKind::Outcome,
        _ => DifferenceKind::Amount,
    };
    let (mut rates, mut explained) = (Vec::new(), false);
    if let (Some(_), Some(is)) = (was, is) {
        let read: Vec<Dated> = figures.iter().copied().filter(|f| f.read_by(new.law, is)).collect();
        let mut with_old = |figures: &[Dated]| {
            rates::put_old(old.law, new.law, &mut new.moved, figures);
            let findings = evaluate(&new.moved, new.answers, today, Scope::Benefit(is)).findings;
            new.found(&findings, pair)
        };
        let matters: Vec<Dated> = read.iter().copied().filter(|f| after.differs(&with_old(&[*f]))).collect();
        let all = with_old(&read);
        // Where none matters by itself they may all the same together.
        let matters = if matters.is_empty() && after.differs(&all) { read } else { matters };
        explained = !matters.is_empty() && !differs(old, new, pair, &before, &all);
        let now = calendar::month_of(today);
        rates = matters.iter().map(|f| f.told(old.law, new.law, now)).collect();
    }
    let rules = if explained { Vec::new() } else { written.read_by(&pair.benefit) };
    Difference {
        benefit: pair.benefit.clone(),
        holder: pair.holder.clone(),
        kind,
        answers: rates.is_empty() && rules.is_empty(),
        before,
        after,
        since: Since::Always,
        rates,
        rules,
    }
}
