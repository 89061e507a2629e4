//! Results as JSON, written straight into text: amounts stay decimal text, whatever reads them.

use super::decimal;
use crate::answers::Answers;
use crate::model::{AmountUnit, Catalogue};
use crate::results::{Finding, Next, Open, Results, Span, Verdict};
use serde_json::Value;

/// The word for a verdict: `yes`, `no`, `open` or `office`.
#[must_use]
pub fn verdict_text(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Yes => "yes",
        Verdict::No => "no",
        Verdict::Open => "open",
        Verdict::Office => "office",
    }
}

/// Results as an object: benefit id to a list with one entry per holder.
#[must_use]
pub fn results_to_text(catalogue: &Catalogue, answers: &Answers, results: &Results) -> String {
    let mut text = Text(String::with_capacity(512 * results.findings.len() + 2));
    let mut benefit = None;
    text.open('{');
    for f in &results.findings {
        let Some(declared) = catalogue.benefits.get(usize::from(f.benefit)) else { continue };
        if benefit != Some(f.benefit) {
            if benefit.is_some() {
                text.close(']');
            }
            text.key(&declared.id);
            text.open('[');
            benefit = Some(f.benefit);
        }
        let outcomes: Vec<&str> =
            f.outcomes.iter().filter_map(|o| declared.outcomes.get(usize::from(*o))).map(|o| o.0.as_str()).collect();
        text.finding(catalogue, answers, f, &outcomes);
    }
    if benefit.is_some() {
        text.close(']');
    }
    text.close('}');
    text.0
}

/// What comes next, as an object; `question` is null when nothing could change anything.
#[must_use]
pub fn next_to_text(catalogue: &Catalogue, answers: &Answers, next: &Next) -> String {
    let mut text = Text(String::with_capacity(256));
    text.open('{');
    text.key("question");
    match &next.question {
        None => text.word("null"),
        Some(q) => {
            text.open('{');
            text.key("screen");
            text.string(&[&q.screen]);
            text.key("topic");
            match catalogue.topics.get(usize::from(q.topic)) {
                Some(topic) => text.string(&[topic]),
                None => text.word("null"),
            }
            text.opens("asks", catalogue, answers, &q.asks);
            text.close('}');
        }
    }
    text.flag("settled", next.settled);
    for (key, screens) in
        [("screens_to_settle", next.screens_to_settle), ("screens_to_the_cent", next.screens_to_the_cent)]
    {
        text.key(key);
        text.word(&decimal(i64::from(screens) * crate::model::ONE));
    }
    text.close('}');
    text.0
}

/// [`results_to_text`] as a tree.
#[must_use]
pub fn results_to_value(catalogue: &Catalogue, answers: &Answers, results: &Results) -> Value {
    tree(&results_to_text(catalogue, answers, results))
}

/// [`next_to_text`] as a tree.
#[must_use]
pub fn next_to_value(catalogue: &Catalogue, answers: &Answers, next: &Next) -> Value {
    tree(&next_to_text(catalogue, answers, next))
}

pub(super) fn tree(text: &str) -> Value {
    serde_json::from_str(text).expect("what `Text` writes is JSON: it closes what it opens and escapes every string")
}

/// JSON that is being written.
pub(super) struct Text(String);

impl Text {
    pub(super) fn new(size: usize) -> Self {
        Text(String::with_capacity(size))
    }

    pub(super) fn finish(self) -> String {
        self.0
    }

    fn finding(&mut self, catalogue: &Catalogue, answers: &Answers, f: &Finding, outcomes: &[&str]) {
        let holder = f.holder.and_then(|h| answers.persons().get(usize::from(h)));
        self.open('{');
        self.key("holder");
        self.string(&[holder.map_or("household", |p| &p.id)]);
        self.key("verdict");
        self.string(&[verdict_text(f.verdict)]);
        self.outcome(outcomes);
        self.amount(f.amount);
        self.unit(f.unit);
        self.key("decided_by");
        self.list(f.decided_by.iter(), |text, id| text.string(&[id]));
        self.opens("open_inputs", catalogue, answers, &f.open);
        self.opens("cannot_say", catalogue, answers, &f.cannot_say);
        self.opens("cannot_say_verdict", catalogue, answers, &f.cannot_say_verdict);
        self.flag("last_known_rate", f.last_known_rate);
        self.flag("outside_validity", f.outside_validity);
        self.flag("unsettled_loop", f.unsettled_loop);
        self.close('}');
    }

    pub(super) fn outcome(&mut self, outcomes: &[&str]) {
        self.key("outcome");
        match outcomes {
            [] => self.word("null"),
            [one] => self.string(&[one]),
            more => self.list(more.iter(), |text, outcome| text.string(&[outcome])),
        }
    }

    pub(super) fn amount(&mut self, amount: Option<Span>) {
        self.key("amount");
        match amount {
            None => self.word("null"),
            Some(Span { low, high }) => self.list([low, high].iter(), |text, n| text.word(&decimal(*n))),
        }
    }

    pub(super) fn unit(&mut self, unit: Option<AmountUnit>) {
        self.key("unit");
        match unit {
            None => self.word("null"),
            Some(AmountUnit::PerMonth) => self.string(&["EUR/month"]),
            Some(AmountUnit::PerYear) => self.string(&["EUR/year"]),
            Some(AmountUnit::Once) => self.string(&["EUR"]),
            Some(AmountUnit::Share) => self.string(&["share"]),
        }
    }

    /// A key with a string.
    pub(super) fn entry(&mut self, key: &str, value: &str) {
        self.key(key);
        self.string(&[value]);
    }

    /// Inputs as `input` or `input:person`.
    pub(super) fn opens(&mut self, key: &str, catalogue: &Catalogue, answers: &Answers, list: &[Open]) {
        self.key(key);
        self.list(list.iter(), |text, open| {
            let input = catalogue.inputs.get(usize::from(open.input)).map_or("", |i| i.id.as_str());
            match open.person.and_then(|p| answers.persons().get(usize::from(p))) {
                Some(person) => text.string(&[input, ":", &person.id]),
                None => text.string(&[input]),
            }
        });
    }

    /// Puts a comma where something stands before.
    fn part(&mut self) {
        if !matches!(self.0.as_bytes().last(), None | Some(b'{' | b'[' | b':')) {
            self.0.push(',');
        }
    }

    pub(super) fn open(&mut self, bracket: char) {
        self.part();
        self.0.push(bracket);
    }

    pub(super) fn close(&mut self, bracket: char) {
        self.0.push(bracket);
    }

    pub(super) fn key(&mut self, key: &str) {
        self.string(&[key]);
        self.0.push(':');
    }

    pub(super) fn word(&mut self, word: &str) {
        self.part();
        self.0.push_str(word);
    }

    pub(super) fn flag(&mut self, key: &str, flag: bool) {
        self.key(key);
        self.word(if flag { "true" } else { "false" });
    }

    pub(super) fn list<T>(&mut self, items: impl Iterator<Item = T>, write: impl Fn(&mut Self, T)) {
        self.open('[');
        items.for_each(|item| write(self, item));
        self.close(']');
    }

    /// One string, of several pieces.
    pub(super) fn string(&mut self, pieces: &[&str]) {
        self.part();
        self.0.push('"');
        for piece in pieces {
            if piece.bytes().all(|b| b >= b' ' && b != b'"' && b != b'\\') {
                self.0.push_str(piece);
                continue;
            }
            for c in piece.chars() {
                match c {
                    '"' | '\\' => self.0.extend(['\\', c]),
                    ' '.. => self.0.push(c),
                    _ => {
                        let digit = |n: u32| char::from_digit(n, 16).unwrap_or('0');
                        self.0.push_str("\\u00");
                        self.0.extend([digit(u32::from(c) >> 4), digit(u32::from(c) & 15)]);
                    }
                }
            }
        }
        self.0.push('"');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_string_comes_back_from_the_text() {
        for piece in ["", "plain", "a\"b\\c", "\u{0}\n\u{1f}\u{7f}", "é €𝄞", "]{,:["] {
            let mut text = Text(String::new());
            text.open('{');
            text.key(piece);
            text.list([piece, "x"].iter(), |text, s| text.string(&[s, piece]));
            text.flag("y", true);
            text.close('}');
            let read: Value = serde_json::from_str(&text.0).unwrap();
            assert_eq!(read[piece][0].as_str(), Some(format!("{piece}{piece}").as_str()));
            assert_eq!((&read[piece][1], &read["y"]), (&Value::from(format!("x{piece}")), &Value::from(true)));
        }
    }
}
