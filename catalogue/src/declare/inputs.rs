//! `inputs.yaml`: topics, enumerations, and what can be asked.

use super::{Declared, Place};
use crate::ast::Ast;
use crate::literal;
use crate::names::{check_id, end};
use crate::parse;
use crate::shape::{Fields, scalar};
use crate::source::{Problems, Span, hint};
use crate::units::{self, Unit};
use crate::yaml::{Node, Text};
use pont_rules::model::{Day, Money, ONE};

/// A closed list of values.
#[derive(Debug)]
pub struct EnumDecl {
    /// Its id.
    pub name: Text,
    /// Its values.
    pub values: Vec<Text>,
}

/// What an input holds.
#[derive(Debug, Clone)]
pub enum InputKind {
    /// Yes or no.
    Bool,
    /// A number.
    Number {
        /// Its unit.
        unit: Unit,
        /// Bounds, fixed point.
        low: i64,
        /// Upper bound.
        high: i64,
        /// Only whole numbers.
        whole: bool,
        /// How it is asked.
        money: Money,
    },
    /// A date.
    Date {
        /// Earliest.
        low: Day,
        /// Latest.
        high: Day,
    },
    /// A value of the enumeration of this name.
    Choice(Text),
}

/// A question's datum.
#[derive(Debug)]
pub struct InputDecl {
    /// Its id.
    pub name: Text,
    /// One value per person.
    pub per_person: bool,
    /// What it holds; `None` when that could not be read.
    pub kind: Option<InputKind>,
    /// Its topic.
    pub topic: Option<Text>,
    /// Its screen.
    pub screen: String,
    /// Everyone on one screen.
    pub together: bool,
    /// Seconds for an answer.
    pub effort: u16,
    /// Asked late.
    pub sensitive: bool,
    /// Money that is there each month.
    pub in_hand: bool,
    /// How much sooner its screen comes, in percent; see `order.yaml`.
    pub weight: u16,
    /// Where it makes sense.
    pub when: Option<Ast>,
    /// What holds elsewhere.
    pub otherwise: Option<Ast>,
    /// Bounds until it is answered.
    pub estimate: Option<Ast>,
    /// The document that tells the answer.
    pub document: Option<Text>,
    /// No document tells the answer: only the person does.
    pub own_word: bool,
    /// Declared for both countries.
    pub common: bool,
}

/// Reads an `inputs.yaml`.
pub(crate) fn inputs(node: &Node, place: &Place, out: &mut Declared, problems: &mut Problems) {
    let Some(mut file) = Fields::open(node, "a file of inputs", node.span(), problems) else { return };
    if place.common {
        for topic in file.words("topics", problems) {
            check_id(topic, "a topic", problems);
            out.topics.push(topic.clone());
        }
    }
    for (name, values) in file.map("enums", problems) {
        enumeration(name, values, out, problems);
    }
    for (name, node) in file.map("inputs", problems) {
        if check_id(name, "an input", problems)
            && let Some(input) = input(name, node, place, problems)
        {
            out.inputs.push(input);
        }
    }
    file.close(problems);
}

/// Reads an `order.yaml`: screens that come sooner or later than their worth alone says.
pub(crate) fn order(node: &Node, out: &mut Declared, problems: &mut Problems) {
    let Some(mut file) = Fields::open(node, "an order of screens", node.span(), problems) else { return };
    for (screen, node) in file.map("order", problems) {
        let Some(text) = scalar(node, screen.as_str(), problems) else { continue };
        let Some(weight) = text.value.parse::<u16>().ok().filter(|w| (1..=10_000).contains(w)) else {
            problems.add(text.span, "How much sooner a screen comes is a whole number of percent, 1 to 10000.");
            continue;
        };
        let mut found = false;
        for input in out.inputs.iter_mut().filter(|i| i.screen == screen.value) {
            (input.weight, found) = (weight, true);
        }
        if !found {
            let near = end(&hint(screen.as_str(), out.inputs.iter().map(|i| i.screen.as_str())));
            problems.add(screen.span, format!("No question stands on a screen `{}`{near}", screen.value));
        }
    }
    file.close(problems);
}

fn enumeration(name: &Text, values: &Node, out: &mut Declared, problems: &mut Problems) {
    check_id(name, "an enumeration", problems);
    let Node::List(items, _) = values else {
        problems.add(values.span(), "An enumeration is a list of values, such as `[tenant, owner]`.");
        return;
    };
    let values: Vec<Text> = items.iter().filter_map(|i| scalar(i, name.as_str(), problems)).cloned().collect();
    for (i, value) in values.iter().enumerate() {
        check_value(value, problems);
        if values[..i].iter().any(|v| v.value == value.value) {
            problems.add(value.span, format!("`{}` stands in `{}` twice.", value.value, name.value));
        }
    }
    if values.is_empty() || values.len() > 64 {
        problems.add(name.span, "An enumeration has 1 to 64 values.");
    }
    out.enums.push(EnumDecl { name: name.clone(), values });
}

/// Values are written in expressions: they must read as one word.
fn check_value(value: &Text, problems: &mut Problems) {
    let word = value.as_str();
    let shape = word.starts_with(|c: char| c.is_ascii_lowercase())
        && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
    if !shape || crate::names::is_keyword(word) {
        problems.add(
            value.span,
            format!("`{word}` cannot be a value: values are snake_case words that the language does not use itself."),
        );
    }
}

fn input(name: &Text, node: &Node, place: &Place, problems: &mut Problems) -> Option<InputDecl> {
    let mut f = Fields::open(node, format!("the input `{}`", name.value), name.span, problems)?;
    let per_person = match f.text("per", problems) {
        Some(t) if t.value == "person" => true,
        Some(t) if t.value != "household" => {
            problems.add(t.span, "`per` is `person` or `household`.");
            false
        }
        _ => false,
    };
    let kind = kind(&mut f, problems);
    let topic = f.need_text("topic", problems).cloned();
    let screen = f.text("screen", problems).map_or_else(|| name.value.clone(), |t| t.value.clone());
    let together = f.flag("together", problems);
    if together && !per_person {
        problems.add(
            name.span,
            format!("`{}` is asked of the household: `together` is for inputs `per: person`.", name.value),
        );
    }
    let effort = effort(&mut f, problems);
    let sensitive = f.flag("sensitive", problems);
    let in_hand = f.flag("in hand", problems);
    if in_hand && !matches!(kind, Some(InputKind::Number { money: Money::PerMonth, .. })) {
        problems.add(name.span, format!("`{}` is no money by the month: leave out `in hand`.", name.value));
    }
    let when = f.expression("when", problems);
    let otherwise = f.expression("otherwise", problems);
    if when.is_some() && otherwise.is_none() && f.key("otherwise").is_none() {
        problems.add(
            name.span,
            format!("`{}` has `when` but no `otherwise`: say which value holds where it is not asked.", name.value),
        );
    }
    let estimate = match f.node("estimate") {
        None => None,
        Some(node) => estimate(node, name.span, problems),
    };
    let document = f.text("document", problems).cloned();
    let own_word = f.flag("own word", problems);
    if let Some(document) = &document {
        check_id(document, "a document", problems);
        if own_word {
            problems.add(
                document.span,
                format!("`{}` has both: with a `document` that tells the answer, leave out `own word`.", name.value),
            );
        }
    }
    f.close(problems);
    Some(InputDecl {
        name: name.clone(),
        per_person,
        kind,
        topic,
        screen,
        together,
        effort,
        sensitive,
        in_hand,
        weight: 100,
        when,
        otherwise,
        estimate,
        document,
        own_word,
        common: place.common,
    })
}

fn effort(f: &mut Fields, problems: &mut Problems) -> u16 {
    let Some(text) = f.text("effort", problems) else { return 8 };
    match text.value.parse::<u16>() {
        Ok(seconds) if (1..=3600).contains(&seconds) => seconds,
        _ => {
            problems.add(text.span, "`effort` is a whole number of seconds, 1 to 3600.");
            8
        }
    }
}

fn estimate(node: &Node, at: Span, problems: &mut Problems) -> Option<Ast> {
    if let Node::Scalar(text) = node {
        problems.add(text.span, "An estimate needs its source: `estimate: { is: \"…\", cite: \"…\" }`.");
        return None;
    }
    let mut f = Fields::open(node, "an estimate", at, problems)?;
    f.need_text("cite", problems);
    f.need_text("is", problems);
    let ast = f.expression("is", problems);
    f.close(problems);
    ast
}

fn kind(f: &mut Fields, problems: &mut Problems) -> Option<InputKind> {
    let domain = f.text("domain", problems);
    let unit_text = f.text("unit", problems);
    let whole = f.maybe_flag("whole", problems);
    let kind = f.need_text("type", problems)?;
    let at = f.at();
    match kind.as_str() {
        "boolean" => refuse_extra(domain, unit_text, problems).then_some(InputKind::Bool),
        "date" => {
            let Some(domain) = domain else {
                f.missing("domain", problems);
                return None;
            };
            let Some((low, high)) = literal::range(domain.as_str(), literal::date) else {
                problems.add(
                    domain.span,
                    "The domain of a date is such as `1900-01-01..2040-12-31`, the earlier one first.",
                );
                return None;
            };
            Some(InputKind::Date { low, high })
        }
        "number" | "money" => {
            let unit = match unit_text {
                Some(text) => read_unit(text, problems)?,
                None if kind.value == "money" => {
                    f.missing("unit", problems);
                    return None;
                }
                None => Unit::PURE,
            };
            let money = match (kind.as_str(), unit) {
                ("number", _) => Money::No,
                (_, Unit::EUR) => Money::Once,
                (_, Unit::EUR_MONTH) => Money::PerMonth,
                (_, Unit::EUR_YEAR) => Money::PerYear,
                _ => {
                    problems
                        .add(unit_text.map_or(at, |t| t.span), "Money is asked in `EUR`, `EUR/month` or `EUR/year`.");
                    return None;
                }
            };
            let Some(domain) = domain else {
                f.missing("domain", problems);
                return None;
            };
            let Some((low, high)) = literal::range(domain.as_str(), literal::number) else {
                problems.add(domain.span, "A domain is such as `0..20000`, the smaller one first.");
                return None;
            };
            let whole = whole.unwrap_or(money == Money::No && unit.whole() && low % ONE == 0 && high % ONE == 0);
            Some(InputKind::Number { unit, low, high, whole, money })
        }
        _ => refuse_extra(domain, unit_text, problems).then(|| InputKind::Choice(kind.clone())),
    }
}

fn refuse_extra(domain: Option<&Text>, unit: Option<&Text>, problems: &mut Problems) -> bool {
    for text in [domain, unit].into_iter().flatten() {
        problems.add(text.span, "Only numbers, money and dates have a domain, and only numbers and money a unit.");
    }
    true
}

/// Reads a unit or says what is wrong with it.
pub(super) fn read_unit(text: &Text, problems: &mut Problems) -> Option<Unit> {
    let unit = Unit::read(text.as_str());
    if unit.is_none() {
        let wrong =
            text.value.split(['/', '*']).map(str::trim).find(|w| Unit::word(w).is_none()).unwrap_or(text.as_str());
        problems.add(text.span, format!("`{wrong}` is not a unit{}", end(&hint(wrong, units::names()))));
    }
    unit
}

/// Parses the expression of a scalar node.
pub(super) fn expression(node: &Node, key: &str, problems: &mut Problems) -> Option<Ast> {
    parse::expression(scalar(node, key, problems)?, problems)
}
