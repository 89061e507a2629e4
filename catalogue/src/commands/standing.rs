//! How a right stands, and who and what it is about, in a line of a terminal.

use crate::literal;
use pont_rules::json::verdict_text;
use pont_rules::results::{Open, Span};
use pont_rules::timeline::Standing;
use pont_rules::{Answers, Catalogue};

/// The names of rights, persons and inputs.
pub(super) struct Names<'a> {
    pub(super) catalogue: &'a Catalogue,
    pub(super) answers: &'a Answers,
}

impl Names<'_> {
    pub(super) fn benefit(&self, index: u16) -> &str {
        self.catalogue.benefits.get(usize::from(index)).map_or("?", |b| b.id.as_str())
    }

    pub(super) fn person(&self, person: Option<u8>) -> &str {
        person.and_then(|p| self.answers.persons().get(usize::from(p))).map_or("household", |p| p.id.as_str())
    }

    pub(super) fn right(&self, benefit: u16, holder: Option<u8>) -> String {
        format!("{} for {}", self.benefit(benefit), self.person(holder))
    }

    pub(super) fn input(&self, open: Open) -> String {
        let input = self.catalogue.inputs.get(usize::from(open.input)).map_or("?", |i| i.id.as_str());
        if open.person.is_some() { format!("{input} of {}", self.person(open.person)) } else { input.to_owned() }
    }
}

/// The verdict, the outcomes and the amount.
pub(super) fn standing(names: &Names, benefit: u16, s: &Standing) -> String {
    let mut text = verdict_text(s.verdict).to_owned();
    let declared = names.catalogue.benefits.get(usize::from(benefit));
    let outcomes: Vec<&str> =
        s.outcomes.iter().filter_map(|o| declared?.outcomes.get(usize::from(*o))).map(|o| o.0.as_str()).collect();
    if !outcomes.is_empty() {
        text.push_str(&format!(" {}", outcomes.join(" or ")));
    }
    if let Some(amount) = s.amount {
        text.push_str(&format!(" {}", span(amount)));
    }
    text
}

/// One figure, or the two that it lies between.
pub(super) fn span(s: Span) -> String {
    if s.low == s.high {
        literal::show(s.low)
    } else {
        format!("{} .. {}", literal::show(s.low), literal::show(s.high))
    }
}
