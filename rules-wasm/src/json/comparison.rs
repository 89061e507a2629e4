//! A comparison of two versions of the law as JSON.

use super::month_text;
use super::results::{Text, tree};
use crate::compare::{Comparison, Difference, DifferenceKind, OtherFigure, Since};
use crate::model::Catalogue;
use crate::timeline::Standing;
use serde_json::Value;

/// The word for what differs: `new`, `gone`, `verdict`, `outcome` or `amount`.
#[must_use]
pub fn difference_text(kind: DifferenceKind) -> &'static str {
    match kind {
        DifferenceKind::New => "new",
        DifferenceKind::Gone => "gone",
        DifferenceKind::Verdict => "verdict",
        DifferenceKind::Outcome => "outcome",
        DifferenceKind::Amount => "amount",
    }
}

/// A comparison as an object, with months as `YYYY-MM`; `since` is null where every month looked at differs.
#[must_use]
pub fn comparison_to_text(old: &Catalogue, new: &Catalogue, comparison: &Comparison) -> String {
    let mut text = Text::new(512 * comparison.differences.len() + 256);
    text.open('{');
    text.key("differences");
    text.list(comparison.differences.iter(), |text, d| text.difference(old, new, d));
    text.figures(&comparison.rates);
    text.strings("rules", &comparison.rules);
    text.entry("looked_back_to", &month_text(comparison.looked_back_to));
    text.close('}');
    text.finish()
}

/// [`comparison_to_text`] as a tree.
#[must_use]
pub fn comparison_to_value(old: &Catalogue, new: &Catalogue, comparison: &Comparison) -> Value {
    tree(&comparison_to_text(old, new, comparison))
}

impl Text {
    fn difference(&mut self, old: &Catalogue, new: &Catalogue, d: &Difference) {
        self.open('{');
        self.entry("benefit", &d.benefit);
        self.entry("holder", d.holder.as_deref().unwrap_or("household"));
        self.entry("what", difference_text(d.kind));
        self.key("before");
        self.standing_of(old, &d.benefit, &d.before);
        self.key("after");
        self.standing_of(new, &d.benefit, &d.after);
        self.key("since");
        match d.since {
            Since::Month(month) => self.string(&[&month_text(month)]),
            Since::Always => self.word("null"),
        }
        self.figures(&d.rates);
        self.strings("rules", &d.rules);
        self.flag("answers", d.answers);
        self.close('}');
    }

    fn standing_of(&mut self, law: &Catalogue, benefit: &str, standing: &Standing) {
        let place = law.benefits.iter().position(|b| b.id == benefit);
        self.standing(law, place.map_or(u16::MAX, |place| place as u16), standing);
    }

    fn figures(&mut self, list: &[OtherFigure]) {
        self.key("rates");
        self.list(list.iter(), |text, figure| {
            text.open('{');
            text.entry("id", &figure.id);
            text.entry("from", &month_text(figure.from));
            text.close('}');
        });
    }

    fn strings(&mut self, key: &str, list: &[String]) {
        self.key(key);
        self.list(list.iter(), |text, s| text.string(&[s]));
    }
}
