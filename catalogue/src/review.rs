//! What has to be looked at again by a day: rates and tables past their `review by`, rules compared with their sources long ago,
//! calls that should have opened since, and rates that change from year to year and do not say when to look again.

use crate::compile::Compiled;
use crate::declare::Owner;
use crate::source::Span;
use pont_rules::calendar::{first_day, month_of, months_later};
use pont_rules::call::unwritten;
use pont_rules::model::{Day, Month};

/// How long a rule counts as compared with its sources, in months.
const YEARLY: Month = 12;
/// Two values this near to each other, in months, are revalued from year to year.
const NEAR: Month = 18;

/// One thing to look at again.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Due {
    /// Since when.
    pub since: Day,
    /// Where it stands.
    pub span: Span,
    /// What it is, in one sentence.
    pub what: String,
}

/// Everything that is due on a day, the oldest first.
#[must_use]
pub fn due(compiled: &Compiled, as_of: Day) -> Vec<Due> {
    let d = &compiled.declared;
    let now = month_of(as_of);
    let of = |owner: Owner| match owner.and_then(|b| d.benefits.get(b)) {
        Some(benefit) => format!(" of `{}`", benefit.name.value),
        None => String::new(),
    };
    let reviews = (d.params.iter().map(|p| ("rate", &p.name, p.owner, p.review_by)))
        .chain(d.tables.iter().map(|t| ("table", &t.name, t.owner, t.review_by)));
    let mut found: Vec<Due> = reviews
        .filter_map(|(kind, name, owner, review)| {
            let since = review.filter(|review| *review <= now)?;
            let what = format!("The {kind} `{}`{} is to be reviewed.", name.value, of(owner));
            Some(Due { since: first_day(since), span: name.span, what })
        })
        .collect();
    for benefit in &d.benefits {
        let call = benefit.call.as_ref().and_then(|call| unwritten(call, as_of));
        // Whoever compared the rule with its sources since then has looked.
        if let Some(since) = call.filter(|since| benefit.checked.is_none_or(|checked| checked < *since)) {
            let what = format!("The call of `{}` usually opens: write its dates under `known`.", benefit.name.value);
            found.push(Due { since, span: benefit.name.span, what });
        }
        let Some(checked) = benefit.checked.filter(|checked| months_later(*checked, YEARLY) < as_of) else { continue };
        let what = format!("`{}` was compared with its sources more than a year ago.", benefit.name.value);
        found.push(Due { since: months_later(checked, YEARLY), span: benefit.name.span, what });
    }
    let moving = (d.params.iter().map(|p| {
        let months: Vec<Month> =
            p.values.iter().filter(|(_, value)| value.is_some()).map(|(month, _)| *month).collect();
        let stands = p.values.last().is_some_and(|(_, value)| value.is_some());
        ("rate", &p.name, p.owner, p.review_by.is_none() && stands, months)
    }))
    .chain(d.tables.iter().map(|t| {
        let months = t.versions.iter().map(|(month, _)| *month).collect();
        ("table", &t.name, t.owner, t.review_by.is_none(), months)
    }));
    for (kind, name, owner, silent, months) in moving {
        let (Some(last), Some(before)) = (months.last(), months.iter().nth_back(1)) else { continue };
        if silent && last - before <= NEAR && *last <= now {
            let what =
                format!("The {kind} `{}`{} changes from year to year: it needs a `review by`.", name.value, of(owner));
            found.push(Due { since: first_day(*last), span: name.span, what });
        }
    }
    found.sort();
    found
}
