//! Parameters, tables, terms and groups: shared ones in `rates.yaml`, private ones in a benefit.

use super::inputs::{expression, read_unit};
use super::{Declared, Owner, Place};
use crate::ast::Ast;
use crate::literal;
use crate::names::check_id;
use crate::parse;
use crate::shape::{Fields, scalar};
use crate::source::Problems;
use crate::units::Unit;
use crate::yaml::{Node, Text};
use pont_rules::model::Month;
use std::path::PathBuf;

/// A dated rate.
#[derive(Debug)]
pub struct ParamDecl {
    /// The benefit that it is private to.
    pub owner: Owner,
    /// Its id.
    pub name: Text,
    /// Its unit.
    pub unit: Option<Unit>,
    /// The unit as written.
    pub unit_text: String,
    /// The legal source.
    pub cite: String,
    /// Values from the first of a month on; `None` is a repeal.
    pub values: Vec<(Month, Option<i64>)>,
    /// The values as written, for problems.
    pub texts: Vec<Text>,
    /// When somebody must look again.
    pub review_by: Option<Month>,
}

/// A table: its shape, and the files of its cells.
#[derive(Debug)]
pub struct TableDecl {
    /// The benefit that it is private to.
    pub owner: Owner,
    /// Its id.
    pub name: Text,
    /// The legal source.
    pub cite: String,
    /// Unit of the cells.
    pub unit: Option<Unit>,
    /// How rows are found, as written.
    pub rows: Option<Text>,
    /// How columns are found, as written.
    pub columns: Option<Text>,
    /// First month and file name.
    pub versions: Vec<(Month, Text)>,
    /// Where the files are.
    pub folder: PathBuf,
    /// When somebody must look again.
    pub review_by: Option<Month>,
}

/// What a term stands for.
#[derive(Debug)]
pub enum Body {
    /// An expression.
    Is(Ast),
    /// A marginal scale.
    Bands(Ast, Vec<(Ast, Ast)>),
    /// 0 up to `from`, `top` beyond `to`, straight between.
    Ramp {
        /// The moving quantity.
        of: Ast,
        /// Where it starts.
        from: Ast,
        /// Where it is full.
        to: Ast,
        /// The full value.
        top: Ast,
    },
    /// A declared circular reference.
    Loop {
        /// What each turn computes.
        body: Ast,
        /// The value before the first turn.
        start: Ast,
        /// Most turns.
        turns: u8,
    },
}

impl Body {
    /// Every name that stands in it.
    #[must_use]
    pub fn names(&self) -> Vec<&str> {
        let mut out = Vec::new();
        let parts: Vec<&Ast> = match self {
            Body::Is(ast) => vec![ast],
            Body::Bands(of, rates) => std::iter::once(of).chain(rates.iter().flat_map(|(a, b)| [a, b])).collect(),
            Body::Ramp { of, from, to, top } => vec![of, from, to, top],
            Body::Loop { body, start, .. } => vec![body, start],
        };
        parts.into_iter().for_each(|ast| ast.names(&mut out));
        out
    }
}

/// Whether a named expression makes a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Member {
    /// A plain term.
    Term,
    /// A group: the list of persons for whom it is true.
    Group,
}

/// A named expression.
#[derive(Debug)]
pub struct TermDecl {
    /// The benefit that it is private to.
    pub owner: Owner,
    /// Its id.
    pub name: Text,
    /// Its persons, by the names that its body uses.
    pub per: Vec<Text>,
    /// What it stands for; `None` when that could not be read.
    pub body: Option<Body>,
    /// Its unit, where declared.
    pub unit: Option<(Unit, crate::source::Span)>,
    /// Term or group.
    pub member: Member,
}

/// Reads a `rates.yaml`.
pub(crate) fn rates(node: &Node, place: &Place, out: &mut Declared, problems: &mut Problems) {
    let Some(mut file) = Fields::open(node, "a file of rates", node.span(), problems) else { return };
    quantities(&mut file, None, place, out, problems);
    file.close(problems);
}

/// The four blocks that `rates.yaml` and benefits share.
pub(super) fn quantities(file: &mut Fields, owner: Owner, place: &Place, out: &mut Declared, problems: &mut Problems) {
    for (name, node) in file.map("parameters", problems) {
        if check_id(name, "a parameter", problems) {
            out.params.extend(parameter(name, node, owner, problems));
        }
    }
    for (name, node) in file.map("tables", problems) {
        if check_id(name, "a table", problems) {
            out.tables.extend(table(name, node, owner, place, problems));
        }
    }
    for (name, node) in file.map("groups", problems) {
        if check_id(name, "a group", problems) {
            out.terms.extend(group(name, node, owner, problems));
        }
    }
    for (name, node) in file.map("terms", problems) {
        if check_id(name, "a term", problems) {
            out.terms.extend(term(name, node, owner, problems));
        }
    }
}

fn cite(f: &mut Fields, problems: &mut Problems) -> String {
    f.need_text("cite", problems).map_or_else(String::new, |t| t.value.clone())
}

fn review(f: &mut Fields, problems: &mut Problems) -> Option<Month> {
    let day = f.date("review by", problems)?;
    Some(pont_rules::calendar::month_of(day))
}

fn first_of_month(text: &Text, problems: &mut Problems) -> Option<Month> {
    let month = literal::month(text.as_str());
    if month.is_none() {
        problems.add(
            text.span,
            format!(
                "`{}` is not the first day of a month, such as 2026-04-01: rates are read by the month.",
                text.value
            ),
        );
    }
    month
}

fn parameter(name: &Text, node: &Node, owner: Owner, problems: &mut Problems) -> Option<ParamDecl> {
    let mut f = Fields::open(node, format!("the parameter `{}`", name.value), name.span, problems)?;
    let unit_text = f.need_text("unit", problems);
    let unit = unit_text.and_then(|t| read_unit(t, problems));
    let cite = cite(&mut f, problems);
    let review_by = review(&mut f, problems);
    let entries = f.map("from", problems);
    if entries.is_empty() {
        problems.add(name.span, format!("`{}` has no start date: write `from: {{ 2026-04-01: … }}`.", name.value));
    }
    let mut values: Vec<(Month, Option<i64>)> = Vec::new();
    let mut texts = Vec::new();
    for (date, value) in entries {
        let (Some(month), Some(text)) = (first_of_month(date, problems), scalar(value, date.as_str(), problems)) else {
            continue;
        };
        let number = if text.value == "repealed" { None } else { literal::number(text.as_str()) };
        if number.is_none() && text.value != "repealed" {
            problems.add(text.span, format!("`{}` is not a number: at most nine decimals, or `repealed`.", text.value));
            continue;
        }
        if values.last().is_some_and(|&(last, _)| last >= month) {
            problems.add(date.span, "The dates of a parameter stand in order, the earliest first.");
            continue;
        }
        values.push((month, number));
        texts.push(text.clone());
    }
    f.close(problems);
    Some(ParamDecl {
        owner,
        name: name.clone(),
        unit,
        unit_text: unit_text.map_or_else(String::new, |t| t.value.clone()),
        cite,
        values,
        texts,
        review_by,
    })
}

fn table(name: &Text, node: &Node, owner: Owner, place: &Place, problems: &mut Problems) -> Option<TableDecl> {
    let mut f = Fields::open(node, format!("the table `{}`", name.value), name.span, problems)?;
    let cite = cite(&mut f, problems);
    let unit = f.need_text("unit", problems).and_then(|t| read_unit(t, problems));
    let rows = f.need_text("rows", problems).cloned();
    let columns = f.text("columns", problems).cloned();
    let review_by = review(&mut f, problems);
    let entries = f.map("from", problems);
    if entries.is_empty() {
        problems.add(
            name.span,
            format!("`{}` has no start date: write `from: {{ 2026-04-01: {}.csv }}`.", name.value, name.value),
        );
    }
    let mut versions: Vec<(Month, Text)> = Vec::new();
    for (date, file) in entries {
        let (Some(month), Some(file)) = (first_of_month(date, problems), scalar(file, date.as_str(), problems)) else {
            continue;
        };
        if versions.last().is_some_and(|&(last, _)| last >= month) {
            problems.add(date.span, "The dates of a table stand in order, the earliest first.");
            continue;
        }
        versions.push((month, file.clone()));
    }
    f.close(problems);
    Some(TableDecl {
        owner,
        name: name.clone(),
        cite,
        unit,
        rows,
        columns,
        versions,
        folder: place.folder.clone(),
        review_by,
    })
}

fn group(name: &Text, node: &Node, owner: Owner, problems: &mut Problems) -> Option<TermDecl> {
    let mut f = Fields::open(node, format!("the group `{}`", name.value), name.span, problems)?;
    f.text("cite", problems);
    f.node("note");
    let of = f.need_text("of", problems).cloned();
    f.need_text("is", problems);
    let body = f.expression("is", problems).map(Body::Is);
    f.close(problems);
    let per = persons(of.iter(), problems);
    Some(TermDecl { owner, name: name.clone(), per, body, unit: None, member: Member::Group })
}

fn persons<'a>(names: impl Iterator<Item = &'a Text>, problems: &mut Problems) -> Vec<Text> {
    let names: Vec<Text> = names.cloned().collect();
    for name in &names {
        check_id(name, "a person", problems);
    }
    names
}

fn term(name: &Text, node: &Node, owner: Owner, problems: &mut Problems) -> Option<TermDecl> {
    let mut decl =
        TermDecl { owner, name: name.clone(), per: Vec::new(), body: None, unit: None, member: Member::Term };
    if let Node::Scalar(text) = node {
        decl.body = scalar(node, name.as_str(), problems).and_then(|_| parse::expression(text, problems)).map(Body::Is);
        return Some(decl);
    }
    let what = format!("the term `{}`", name.value);
    let mut f = Fields::open(node, what, name.span, problems)?;
    decl.per = match f.node("per") {
        None => Vec::new(),
        Some(Node::List(..)) => persons(f.words("per", problems).into_iter(), problems),
        Some(node) => persons(scalar(node, "per", problems).into_iter(), problems),
    };
    if let Some(text) = f.text("unit", problems) {
        decl.unit = read_unit(text, problems).map(|u| (u, text.span));
    }
    f.text("cite", problems);
    f.node("note");
    let forms = ["is", "bands", "ramp", "loop"].iter().filter(|k| f.key(k).is_some()).count();
    if forms != 1 {
        problems.add(name.span, format!("The term `{}` has exactly one of `is`, `bands`, `ramp`, `loop`.", name.value));
    }
    let is = f.expression("is", problems);
    let bands = f.node("bands").and_then(|n| bands(n, name, problems));
    let ramp = f.node("ramp").and_then(|n| ramp(n, name, problems));
    let turns = looped(&mut f, name, problems);
    f.close(problems);
    decl.body = is.map(Body::Is).or(bands).or(ramp).or(turns);
    Some(decl)
}

fn bands(node: &Node, name: &Text, problems: &mut Problems) -> Option<Body> {
    let mut f = Fields::open(node, "a marginal scale", name.span, problems)?;
    f.need_text("of", problems);
    let of = f.expression("of", problems);
    let mut rates = Vec::new();
    for (threshold, rate) in f.map("rates", problems) {
        let pair = (parse::expression(threshold, problems), expression(rate, threshold.as_str(), problems));
        if let (Some(threshold), Some(rate)) = pair {
            rates.push((threshold, rate));
        }
    }
    if rates.is_empty() {
        f.missing("rates", problems);
    }
    f.close(problems);
    Some(Body::Bands(of?, rates))
}

fn ramp(node: &Node, name: &Text, problems: &mut Problems) -> Option<Body> {
    let mut f = Fields::open(node, "a ramp", name.span, problems)?;
    for key in ["of", "from", "to", "top"] {
        f.need_text(key, problems);
    }
    let (of, from) = (f.expression("of", problems), f.expression("from", problems));
    let (to, top) = (f.expression("to", problems), f.expression("top", problems));
    f.close(problems);
    Some(Body::Ramp { of: of?, from: from?, to: to?, top: top? })
}

fn looped(f: &mut Fields, name: &Text, problems: &mut Problems) -> Option<Body> {
    let body = f.expression("loop", problems);
    let start = f.expression("start", problems);
    let turns = f.text("turns", problems);
    if f.key("loop").is_none() {
        for key in ["start", "turns"] {
            if let Some(key) = f.key(key) {
                problems.add(key.span, format!("`{}` belongs to a `loop`, and `{}` has none.", key.value, name.value));
            }
        }
        return None;
    }
    if f.key("start").is_none() {
        f.missing("start", problems);
    }
    let turns = match turns.map(|t| (t, t.value.parse::<u8>())) {
        Some((_, Ok(turns))) if (1..=24).contains(&turns) => turns,
        Some((text, _)) => {
            problems.add(text.span, "`turns` is a whole number from 1 to 24.");
            return None;
        }
        None => {
            f.missing("turns", problems);
            return None;
        }
    };
    Some(Body::Loop { body: body?, start: start?, turns })
}
