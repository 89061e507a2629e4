//! What a right brings, in words: the amount or its range, by month and by year.

use super::groups::is_boundless;
use crate::browser::intl;
use crate::journey::limit::{Limit, limit};
use crate::journey::{EntryError, Period};
use crate::session::Session;
use crate::words::Words;
use pont_rules::model::{AmountUnit, Benefit, Input, Money};
use pont_rules::results::{Finding, Span, Verdict};

/// The amount in words, and the same over the other period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct AmountLines {
    /// In the period in which it is paid.
    pub(super) main: String,
    /// By year where it is paid by month, and the other way round.
    pub(super) other: Option<String>,
}

/// What a right brings. `None` for rights in kind, and where nothing is due.
pub(super) fn lines(session: Session, words: &Words, finding: &Finding, benefit: &Benefit) -> Option<AmountLines> {
    if finding.verdict == Verdict::No || finding.outside_validity {
        return None;
    }
    let declared = benefit.amount.as_ref()?;
    let span = if finding.verdict == Verdict::Open && !declared.price { finding.amount } else { finding.amount_if_due };
    let (span, unit) = (span.or(finding.amount)?, finding.unit?);
    if declared.price {
        // Where an outcome says *free*, a price of nothing would only say it again.
        let said = span.high <= 0 && outcomes(words, finding, benefit).is_some();
        return (!said).then(|| price(session, words, span, unit));
    }
    let boundless = declared.from_only || is_boundless(span, unit);
    if boundless && span.low <= 0 {
        return Some(AmountLines { main: words.text("amount-open"), other: None });
    }
    let say = |span: Span, unit: AmountUnit| {
        let point = |value: i64| session.amount(Span { low: value, high: value }, unit, words);
        if boundless {
            words.with("amount-from", &[("amount", point(span.low).into())])
        } else if span.low <= 0 && span.high > 0 {
            words.with("amount-up-to", &[("amount", point(span.high).into())])
        } else {
            session.amount(span, unit, words)
        }
    };
    let other = match unit {
        AmountUnit::PerMonth => Some(say(scaled(span, |n| n.saturating_mul(12)), AmountUnit::PerYear)),
        AmountUnit::PerYear => Some(say(scaled(span, |n| n / 12), AmountUnit::PerMonth)),
        AmountUnit::Once | AmountUnit::Share => None,
    };
    Some(AmountLines { main: say(span, unit), other })
}

/// A value of an input in words: with its period where it comes again and again, as a plain number where it is no money.
pub(super) fn of_input(session: Session, words: &Words, money: Money, value: i64) -> String {
    let span = Span { low: value, high: value };
    match money {
        Money::PerMonth => session.amount(span, AmountUnit::PerMonth, words),
        Money::PerYear => session.amount(span, AmountUnit::PerYear, words),
        Money::Once => intl::euros(words.language().locale(), value),
        Money::No => intl::number(words.language().locale(), value),
    }
}

/// An amount as it is entered: with its period where it comes regularly.
pub(super) fn entered(words: &Words, amount: i64, period: Option<Period>) -> String {
    in_period(words, intl::euros(words.language().locale(), amount), period)
}

/// An amount, said in figures or in words, with its period where it has one.
pub(super) fn in_period(words: &Words, amount: String, period: Option<Period>) -> String {
    match period {
        Some(period) => words.with(&format!("amount-{}", period.name()), &[("amount", amount.into())]),
        None => amount,
    }
}

/// What is wrong with an entry, with the limit that it goes beyond.
pub(super) fn of_error(words: &Words, input: &Input, error: EntryError, period: Option<Period>) -> String {
    let locale = words.language().locale();
    let said = match limit(input, error, period) {
        Some(Limit::Number(number)) => intl::number(locale, number),
        Some(Limit::Euros(amount, period)) => entered(words, amount, period),
        Some(Limit::Day(day)) => intl::date(locale, day),
        None => String::new(),
    };
    words.with(&format!("error-{}", error.name()), &[("limit", said.into())])
}

/// The amounts that half of those lie in who have a right, in words.
pub(super) fn usual(session: Session, words: &Words, span: Span, unit: AmountUnit, is_price: bool) -> String {
    let said = if span.high <= 0 {
        return words.text("amount-free");
    } else if span.low <= 0 {
        let most = session.amount(Span { low: span.high, high: span.high }, unit, words);
        words.with("amount-up-to", &[("amount", most.into())])
    } else {
        session.amount(span, unit, words)
    };
    words.with(if is_price { "amount-price" } else { "first-usual" }, &[("amount", said.into())])
}

fn price(session: Session, words: &Words, span: Span, unit: AmountUnit) -> AmountLines {
    let main = if span.high <= 0 {
        words.text("amount-free")
    } else {
        words.with("amount-price", &[("amount", session.amount(span, unit, words).into())])
    };
    AmountLines { main, other: None }
}

fn scaled(span: Span, scale: impl Fn(i64) -> i64) -> Span {
    Span { low: scale(span.low), high: scale(span.high) }
}

/// The outcomes that are still possible, in words.
pub(super) fn outcomes(words: &Words, finding: &Finding, benefit: &Benefit) -> Option<String> {
    if finding.verdict == Verdict::No {
        return None;
    }
    let [only] = finding.outcomes[..] else { return None };
    let (id, _) = benefit.outcomes.get(usize::from(only))?;
    Some(words.text(&format!("outcome-{}-{id}", benefit.id)))
}
