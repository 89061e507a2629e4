//! A benefit file.

use super::amount::{AmountDecl, amount};
use super::call::call;
use super::inputs::expression;
use super::rates::quantities;
use super::{Declared, Place};
use crate::ast::Ast;
use crate::names::{check_id, check_label, one_of};
use crate::parse;
use crate::shape::{Fields, scalar};
use crate::source::{Problems, Span};
use crate::yaml::{Node, Text};
use pont_rules::model::{Call, Day};

/// A right as declared.
#[derive(Debug)]
pub struct BenefitDecl {
    /// Its id.
    pub name: Text,
    /// The file that declares it, as shown to people.
    pub file: u16,
    /// The town in whose folder it stands, among those declared.
    pub town: Option<usize>,
    /// Official names by language.
    pub titles: Vec<(String, String)>,
    /// The body that decides.
    pub authority: String,
    /// `state`, `region`, `local`.
    pub level: String,
    /// `cash`, `service`, …
    pub kind: String,
    /// Shown to everybody.
    pub published: bool,
    /// Held by each person, not by the household.
    pub each_person: bool,
    /// Who may hold it.
    pub holders: Option<Ast>,
    /// Where there is such a right at all.
    pub somewhere: Option<Ast>,
    /// An office weighs each case.
    pub office: bool,
    /// Comes without a claim.
    pub automatic: bool,
    /// Exclusive with others of that name.
    pub either_of: Option<String>,
    /// Citations with addresses.
    pub law: Vec<(String, String)>,
    /// When a person last compared it with its sources.
    pub checked: Option<Day>,
    /// Its conditions.
    pub conditions: Vec<ConditionDecl>,
    /// Its outcomes, best first.
    pub outcomes: Vec<(Text, Ast)>,
    /// What is paid.
    pub amount: Option<AmountDecl>,
    /// Documents to bring.
    pub documents: Vec<Text>,
    /// Channel, site, phone, window.
    pub apply: [String; 4],
    /// When it can be asked for.
    pub call: Option<Call>,
    /// The id of the window, for its place.
    pub window: Option<Text>,
    /// What no rule here tests.
    pub untested: Vec<Text>,
}

/// A condition or a group of them.
#[derive(Debug)]
pub struct ConditionDecl {
    /// Its id.
    pub name: Text,
    /// The legal source; may be empty inside a group.
    pub cite: String,
    /// What it asks.
    pub test: TestDecl,
    /// Where a failed test is for the office.
    pub office: Option<Ast>,
}

/// What a condition asks.
#[derive(Debug)]
pub enum TestDecl {
    /// One expression.
    Is(Ast),
    /// Every one of these.
    All(Vec<ConditionDecl>),
    /// At least one of these.
    Any(Vec<ConditionDecl>),
}

/// Reads a benefit file.
pub(crate) fn benefit(node: &Node, file: u16, place: &Place, out: &mut Declared, problems: &mut Problems) {
    let start = Span { file, start: 0, end: 0 };
    let Some(mut f) = Fields::open(node, "a benefit", start, problems) else { return };
    let Some(name) = f.need_text("benefit", problems) else {
        return;
    };
    if !check_id(name, "a benefit", problems) {
        return;
    }
    let owner = Some(out.benefits.len());
    let titles = titles(&mut f, problems);
    let authority = f.need_text("authority", problems).map_or_else(String::new, |t| t.value.clone());
    let word = |f: &mut Fields, key: &'static str, allowed: &[&str], what: &str, problems: &mut Problems| {
        f.need_text(key, problems)
            .and_then(|t| one_of(t, allowed, what, problems).map(str::to_owned))
            .unwrap_or_default()
    };
    let level = word(&mut f, "level", &["state", "region", "local"], "a level", problems);
    let kind = word(&mut f, "kind", &["cash", "service", "discount", "cover", "title"], "a kind of benefit", problems);
    let published = word(&mut f, "status", &["published", "draft"], "a status", problems) == "published";
    let each_person = word(&mut f, "holder", &["household", "each person"], "a holder", problems) == "each person";
    let holders = f.expression("holders", problems);
    if let (Some(key), false) = (f.key("holders"), each_person) {
        problems.add(key.span, "`holders` is for benefits with `holder: each person`.");
    }
    let town = out.towns.iter().position(|t| t.folder == place.folder);
    let written = f.text("where", problems).or_else(|| out.towns.get(town?)?.somewhere.as_ref());
    let somewhere = written.and_then(|text| parse::expression(text, problems));
    if let (Some(_), Some(key)) = (town.filter(|_| level != "local"), f.key("level")) {
        problems.add(key.span, "A right in a town's folder has `level: local`.");
    }
    if let Some(town) = town.filter(|_| somewhere.is_none()).and_then(|t| out.towns.get(t)) {
        problems.add(
            name.span,
            format!(
                "Nothing says where this right holds. Write `where:` in town.yaml of {}, such as `where: town = 8121`.",
                town.name.value
            ),
        );
    }
    let office = f.text("decision", problems).and_then(|t| one_of(t, &["office", "rule"], "a decision", problems))
        == Some("office");
    let automatic = f.flag("automatic", problems);
    let either_of = f.text("either of", problems).map(|t| t.value.clone());
    let law = law(&mut f, problems);
    f.need_text("checked", problems);
    let checked = f.date("checked", problems);
    f.node("note");
    quantities(&mut f, owner, place, out, problems);
    let mut conditions = Vec::new();
    for (name, node) in f.map("conditions", problems) {
        conditions.extend(condition(name, node, true, problems));
    }
    let mut outcomes = Vec::new();
    for (name, node) in f.map("outcome", problems) {
        check_label(name, "an outcome", problems);
        if let Some(ast) = expression(node, name.as_str(), problems) {
            outcomes.push((name.clone(), ast));
        }
    }
    let at = f.key("amount").map_or(start, |k| k.span);
    let amount = f.node("amount").and_then(|n| amount(n, at, problems));
    let documents = f.words("documents", problems).into_iter().cloned().collect();
    let untested = f.words("untested", problems).into_iter().cloned().collect();
    let (apply, window) = apply(&mut f, problems);
    let call = call(&mut f, problems);
    f.close(problems);
    out.benefits.push(BenefitDecl {
        name: name.clone(),
        file,
        town,
        titles,
        authority,
        level,
        kind,
        published,
        each_person,
        holders,
        somewhere,
        office,
        automatic,
        either_of,
        law,
        checked,
        conditions,
        outcomes,
        amount,
        documents,
        apply,
        call,
        window,
        untested,
    });
}

fn titles(f: &mut Fields, problems: &mut Problems) -> Vec<(String, String)> {
    let entries = f.map("title", problems);
    if entries.is_empty() {
        f.missing("title", problems);
    }
    let mut titles = Vec::new();
    for (language, name) in entries {
        one_of(language, &["fr", "es", "ca", "ar"], "a language", problems);
        if let Some(name) = scalar(name, language.as_str(), problems) {
            titles.push((language.value.clone(), name.value.clone()));
        }
    }
    titles
}

fn law(f: &mut Fields, problems: &mut Problems) -> Vec<(String, String)> {
    let Some(Node::List(items, _)) = f.node("law") else {
        f.missing("law", problems);
        return Vec::new();
    };
    let mut law = Vec::new();
    for item in items {
        let Some(mut entry) = Fields::open(item, "a citation", item.span(), problems) else { continue };
        let cite = entry.need_text("cite", problems).map(|t| t.value.clone());
        let url = entry.need_text("url", problems);
        if let Some(text) = url.filter(|t| !t.value.starts_with("https://")) {
            problems.add(text.span, "The address of a source starts with `https://`.");
        }
        entry.close(problems);
        if let (Some(cite), Some(url)) = (cite, url) {
            law.push((cite, url.value.clone()));
        }
    }
    law
}

fn apply(f: &mut Fields, problems: &mut Problems) -> ([String; 4], Option<Text>) {
    let at = f.key("apply").map_or(f.at(), |k| k.span);
    let Some(node) = f.node("apply") else {
        f.missing("apply", problems);
        return (Default::default(), None);
    };
    let Some(mut a) = Fields::open(node, "`apply`", at, problems) else { return (Default::default(), None) };
    let channels = ["online", "office", "phone", "supplier", "optician", "school", "none"];
    let channel = a
        .need_text("channel", problems)
        .and_then(|t| one_of(t, &channels, "a channel", problems))
        .unwrap_or("")
        .to_owned();
    // These may be empty: the file says so with "".
    let mut plain = |key: &'static str| match a.node(key) {
        Some(Node::Scalar(text)) if text.value != "~" => Some(text.clone()),
        _ => None,
    };
    let (site, phone, window) = (plain("site"), plain("phone"), plain("window"));
    a.close(problems);
    let window = window.filter(|w| !w.value.is_empty());
    let value = |t: &Option<Text>| t.as_ref().map_or_else(String::new, |t| t.value.clone());
    if let Some(site) = site.as_ref().filter(|s| !s.value.is_empty() && !s.value.starts_with("https://")) {
        problems.add(site.span, "An official address starts with `https://`.");
    }
    ([channel, value(&site), value(&phone), value(&window)], window)
}

fn condition(name: &Text, node: &Node, top: bool, problems: &mut Problems) -> Option<ConditionDecl> {
    check_label(name, "a condition", problems);
    if let Node::Scalar(text) = node {
        let text = scalar(node, name.as_str(), problems).and(Some(text))?;
        if top {
            problems.add(name.span, format!("`{}` has no citation: write `{{ cite: …, is: … }}`.", name.value));
        }
        let test = TestDecl::Is(parse::expression(text, problems)?);
        return Some(ConditionDecl { name: name.clone(), cite: String::new(), test, office: None });
    }
    let mut f = Fields::open(node, format!("the condition `{}`", name.value), name.span, problems)?;
    let cite = if top { f.need_text("cite", problems) } else { f.text("cite", problems) };
    let cite = cite.map_or_else(String::new, |t| t.value.clone());
    f.node("note");
    let forms = ["is", "any of", "all of"].iter().filter(|k| f.key(k).is_some()).count();
    if forms != 1 {
        problems.add(name.span, format!("The condition `{}` has exactly one of `is`, `any of`, `all of`.", name.value));
    }
    let office = f.expression("office if", problems);
    let is = f.expression("is", problems);
    let any = inner(&mut f, "any of", problems);
    let all = inner(&mut f, "all of", problems);
    f.close(problems);
    let test = is.map(TestDecl::Is).or(any.map(TestDecl::Any)).or(all.map(TestDecl::All))?;
    Some(ConditionDecl { name: name.clone(), cite, test, office })
}

fn inner(f: &mut Fields, key: &'static str, problems: &mut Problems) -> Option<Vec<ConditionDecl>> {
    f.key(key)?;
    let entries = f.map(key, problems);
    if entries.is_empty() {
        problems.add(f.at(), format!("`{key}` needs at least one `name: …` line."));
    }
    Some(entries.iter().filter_map(|(name, node)| condition(name, node, false, problems)).collect())
}
