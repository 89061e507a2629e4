//! Cases: what a household is told to get, beside the rule. Read from YAML, run through the evaluator, compared.

mod boundary;
mod run;

pub use boundary::boundaries;
pub use run::{Outcome, run};

use crate::compile::Compiled;
use crate::literal;
use crate::names::one_of;
use crate::shape::{Fields, scalar};
use crate::source::{Problems, Span};
use crate::yaml::{self, Node, Text};
use pont_rules::Catalogue;
use pont_rules::model::{Benefit, Day, Node as RuleNode, Test};
use serde_json::{Map, Number, Value};

/// What a case expects.
#[derive(Debug, Clone, Default)]
pub struct Expected {
    /// `yes`, `no`, `open`, `office`.
    pub verdict: String,
    /// Least and greatest amount, fixed point.
    pub amount: Option<(i64, i64)>,
    /// The outcome.
    pub outcome: Option<String>,
    /// The condition that decides.
    pub decided_by: Option<String>,
    /// Who holds it.
    pub holder: Option<String>,
}

/// One case.
#[derive(Debug, Clone)]
pub struct Case {
    /// Its name, a sentence.
    pub name: Text,
    /// Index of its benefit in the catalogue.
    pub benefit: u16,
    /// The day of the evaluation.
    pub date: Day,
    /// The answers, as `pont evaluate` reads them.
    pub answers: Value,
    /// What is expected.
    pub expected: Expected,
}

/// Reads every case file of a compilation. Problems are reported with places.
pub fn read(compiled: &Compiled, catalogue: &Catalogue, problems: &mut Problems) -> Vec<Case> {
    let mut cases = Vec::new();
    for file in &compiled.cases {
        let start = Span { file: file.file, start: 0, end: 0 };
        let Some(benefit) = benefit_of(compiled, catalogue, file.file) else {
            problems.add(start, "There is no benefit file of the same name beside this file of cases.");
            continue;
        };
        let Some(node) = yaml::parse(&compiled.sources, file.file, problems) else { continue };
        let Some(mut fields) = Fields::open(&node, "a file of cases", start, problems) else { continue };
        match fields.node("cases") {
            Some(Node::List(items, _)) => cases.extend(items.iter().filter_map(|i| case(i, benefit, problems))),
            _ => problems.add(start, "A file of cases holds `cases:` and a list."),
        }
        fields.close(problems);
    }
    cases
}

/// Reports what is wrong with the cases, and the published benefits that lack one for a verdict that they can give.
pub fn complete(compiled: &mut Compiled) {
    let Some(catalogue) = compiled.catalogue.take() else { return };
    let mut problems = Problems::default();
    let cases = read(compiled, &catalogue, &mut problems);
    for decl in compiled.declared.benefits.iter().filter(|b| b.published) {
        let Some(index) = catalogue.benefits.iter().position(|b| b.id == decl.name.value) else { continue };
        let has =
            |verdict: &str| cases.iter().any(|c| usize::from(c.benefit) == index && c.expected.verdict == verdict);
        let missing: Vec<&str> = verdicts(&catalogue.benefits[index]).into_iter().filter(|v| !has(v)).collect();
        if !missing.is_empty() {
            problems.add(
                decl.name.span,
                format!("`{}` is published, but no case expects: {}.", decl.name.value, missing.join(", ")),
            );
        }
    }
    for problem in problems.sorted() {
        compiled.problems.add(problem.span, problem.message.clone());
    }
    compiled.catalogue = Some(catalogue);
}

/// The verdicts that a benefit can give, as far as its form says.
fn verdicts(b: &Benefit) -> Vec<&'static str> {
    fn weighs(node: &RuleNode) -> bool {
        node.office.is_some()
            || match &node.test {
                Test::Is(_) => false,
                Test::All(inner) | Test::Any(inner) => inner.iter().any(weighs),
            }
    }
    let mut all = Vec::new();
    let tested = !b.conditions.is_empty()
        || !b.outcomes.is_empty()
        || b.amount.as_ref().is_some_and(|a| !a.price)
        || b.holders.is_some();
    if tested {
        all.extend(["no", "open"]);
    }
    if !b.office_decides {
        all.push("yes");
    }
    if b.office_decides || b.conditions.iter().any(weighs) {
        all.push("office");
    }
    all
}

/// The benefit declared in the file whose name matches.
fn benefit_of(compiled: &Compiled, catalogue: &Catalogue, file: u16) -> Option<u16> {
    let path = &compiled.sources.file(file)?.path;
    let wanted = format!("{}.yaml", path.strip_suffix(".cases.yaml")?);
    let decl =
        compiled.declared.benefits.iter().find(|b| compiled.sources.file(b.file).is_some_and(|f| f.path == wanted))?;
    catalogue.benefits.iter().position(|b| b.id == decl.name.value).and_then(|i| u16::try_from(i).ok())
}

fn case(node: &Node, benefit: u16, problems: &mut Problems) -> Option<Case> {
    let mut f = Fields::open(node, "a case", node.span(), problems)?;
    let name = f.need_text("name", problems).cloned();
    f.need_text("date", problems);
    let date = f.date("date", problems);
    f.need_text("from", problems);
    f.node("note");
    let answers = match f.node("answers") {
        Some(node) => json(node),
        None => {
            f.missing("answers", problems);
            Value::Null
        }
    };
    let expected = match f.node("expect") {
        Some(node) => expected(node, f.at(), problems),
        None => {
            f.missing("expect", problems);
            None
        }
    };
    f.close(problems);
    Some(Case { name: name?, benefit, date: date?, answers, expected: expected? })
}

fn expected(node: &Node, at: Span, problems: &mut Problems) -> Option<Expected> {
    let mut f = Fields::open(node, "`expect`", at, problems)?;
    let verdict = f
        .need_text("verdict", problems)
        .and_then(|t| one_of(t, &["yes", "no", "open", "office"], "a verdict", problems));
    let amount = f.node("amount").and_then(|n| amount(n, problems));
    let text = |t: Option<&Text>| t.map(|t| t.value.clone());
    let outcome = text(f.text("outcome", problems));
    let decided_by = text(f.text("decided by", problems));
    let holder = text(f.text("holder", problems));
    f.close(problems);
    Some(Expected { verdict: verdict?.to_owned(), amount, outcome, decided_by, holder })
}

fn amount(node: &Node, problems: &mut Problems) -> Option<(i64, i64)> {
    let mut number = |node: &Node| {
        let text = scalar(node, "amount", problems)?;
        let n = literal::number(text.as_str());
        if n.is_none() {
            problems.add(text.span, "An amount is a number, or `[low, high]`.");
        }
        n
    };
    match node {
        Node::Scalar(_) => number(node).map(|n| (n, n)),
        Node::List(items, _) if items.len() == 2 => Some((number(&items[0])?, number(&items[1])?)),
        other => {
            problems.add(other.span(), "An amount is a number, or `[low, high]`.");
            None
        }
    }
}

/// A YAML node as the JSON that the evaluator reads.
#[must_use]
pub fn json(node: &Node) -> Value {
    match node {
        Node::List(items, _) => Value::Array(items.iter().map(json).collect()),
        Node::Map(entries, _) => {
            Value::Object(entries.iter().map(|(k, v)| (k.value.clone(), json(v))).collect::<Map<_, _>>())
        }
        Node::Scalar(text) => match text.as_str() {
            "true" => Value::Bool(true),
            "false" => Value::Bool(false),
            "" | "~" | "null" => Value::Null,
            word if literal::number(word).is_some() => {
                word.parse::<Number>().map_or_else(|_| Value::String(word.to_owned()), Value::Number)
            }
            word => Value::String(word.to_owned()),
        },
    }
}
