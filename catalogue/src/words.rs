//! Every word that a person reads about the law: present in all four languages, with the same variables.

use crate::compile::Compiled;
use crate::declare::{BenefitDecl, ConditionDecl, InputKind, TestDecl};
use crate::names::end;
use crate::source::{Problems, Sources, Span, hint};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use pont_rules::Catalogue;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The languages of every text.
pub const LANGUAGES: [&str; 4] = ["fr", "ca", "es", "ar"];

/// What a text about one person is given; others are given nothing.
const PERSON: [&str; 2] = ["person", "name"];
/// What `$person` may be.
const WHICH: [&str; 2] = ["you", "other"];

/// A message of one language.
#[derive(Debug, Clone)]
struct Message {
    span: Span,
    /// Its attributes, and `""` for its value.
    pieces: BTreeSet<String>,
    variables: BTreeSet<String>,
    /// What it expects `$person` to be.
    which: BTreeSet<String>,
}

type Texts = BTreeMap<String, Message>;

/// Checks the words of one country. `locales` is the folder with one folder for each language.
pub fn check(compiled: &mut Compiled, locales: &Path, country: &str) {
    let mut problems = Problems::default();
    let mut languages: Vec<(&str, Texts)> = Vec::new();
    for language in LANGUAGES {
        let mut texts = Texts::new();
        for name in ["app", "common", country] {
            let path = locales.join(language).join(format!("{name}.ftl"));
            let shown = format!("locales/{language}/{name}.ftl");
            match std::fs::read_to_string(&path) {
                Ok(text) => {
                    read(&text, &shown, &mut compiled.sources, &mut texts, &mut problems);
                }
                Err(error) => {
                    let file = compiled.sources.add(shown, "");
                    problems
                        .add(Span { file, start: 0, end: 0 }, format!("This file of words cannot be read: {error}."));
                }
            }
        }
        languages.push((language, texts));
    }
    let towns = of_towns(compiled, &mut languages, &mut problems);
    if let Some(catalogue) = &compiled.published {
        let mut needed = Needed::default();
        compiled.declared.benefits.iter().for_each(|b| needed.benefit(b));
        needed.inputs(compiled, catalogue);
        for text in needed.all.iter().filter(|n| n.required) {
            let spoken = text.town.and_then(|t| towns.get(t)).map_or(&LANGUAGES[..], |town| &town.languages);
            present(text, spoken, &languages, &mut problems);
        }
        unused(&needed, &towns, &languages, &mut problems);
        let persons = needed.all.iter().map(|n| (n.key.as_str(), n.of_person));
        for (key, of_person) in persons.collect::<BTreeMap<_, _>>() {
            languages
                .iter()
                .filter_map(|(_, texts)| texts.get(key))
                .for_each(|m| given(key, m, of_person, &mut problems));
        }
    }
    same_variables(&languages, &mut problems);
    for problem in problems.sorted() {
        compiled.problems.add(problem.span, problem.message.clone());
    }
}

/// What a town says itself: which languages it has a file of, and which files those are among the sources.
struct OfTown {
    languages: Vec<&'static str>,
    files: Vec<u16>,
}

/// Reads the texts of the towns, each language into the rest of that language.
fn of_towns(compiled: &mut Compiled, languages: &mut [(&str, Texts)], problems: &mut Problems) -> Vec<OfTown> {
    let mut towns = Vec::new();
    for (index, town) in compiled.declared.towns.iter().enumerate() {
        let mut own = OfTown { languages: Vec::new(), files: Vec::new() };
        let of = compiled.sources.file(town.at.file).map_or_else(String::new, |f| f.path.clone());
        let folder = of.rsplit_once('/').map_or(String::new(), |(folder, _)| format!("{folder}/"));
        for (language, texts) in LANGUAGES.into_iter().zip(languages.iter_mut().map(|(_, texts)| texts)) {
            let name = format!("texts/{language}.ftl");
            let Ok(text) = std::fs::read_to_string(town.folder.join(&name)) else { continue };
            own.languages.push(language);
            own.files.push(read(&text, &format!("{folder}{name}"), &mut compiled.sources, texts, problems));
        }
        let published = compiled.declared.benefits.iter().any(|b| b.town == Some(index) && b.published);
        if published && own.languages.len() < 2 {
            problems.add(
                town.at,
                "A town's texts stand in two languages at least: write two of texts/ca.ftl, texts/es.ftl, texts/fr.ftl, texts/ar.ftl.",
            );
        }
        if published && !own.languages.contains(&town.language.as_str()) {
            problems.add(
                town.at,
                format!(
                    "The offices here work in `{0}`, so the texts stand in it too: write texts/{0}.ftl.",
                    town.language
                ),
            );
        }
        towns.push(own);
    }
    towns
}

/// A text of a town that no right of it needs is a misspelled one.
fn unused(needed: &Needed, towns: &[OfTown], languages: &[(&str, Texts)], problems: &mut Problems) {
    let keys: BTreeSet<&str> = needed.all.iter().map(|n| n.key.as_str()).collect();
    for (key, message) in languages.iter().flat_map(|(_, texts)| texts) {
        let of_town = towns.iter().any(|t| t.files.contains(&message.span.file));
        if of_town && !keys.contains(key.as_str()) {
            let hint = hint(key, keys.iter().copied());
            problems.add(message.span, format!("No right needs the text `{key}`{}", end(&hint)));
        }
    }
}

fn present(needed: &Text, spoken: &[&str], languages: &[(&str, Texts)], problems: &mut Problems) {
    let Text { key, piece, span, .. } = needed;
    let lacks = |texts: &Texts| texts.get(key).is_none_or(|m| !m.pieces.contains(*piece));
    let wanted = languages.iter().filter(|(l, _)| spoken.contains(l));
    let missing: Vec<&str> = wanted.filter(|(_, texts)| lacks(texts)).map(|(l, _)| *l).collect();
    if !missing.is_empty() {
        let name = if piece.is_empty() { key.clone() } else { format!("{key}.{piece}") };
        problems.add(*span, format!("The text `{name}` is missing in: {}.", missing.join(", ")));
    }
}

/// A message has no variable but those that it is given.
fn given(key: &str, message: &Message, of_person: bool, problems: &mut Problems) {
    for name in &message.variables {
        if !PERSON.contains(&name.as_str()) {
            problems.add(message.span, format!("`{key}` has ${name}, which no text of the law is given."));
        } else if !of_person {
            problems.add(
                message.span,
                format!(
                    "`{key}` has ${name}, but it is not about one person. Only an input `per: person` and the reasons, parts and steps of a benefit with `holder: each person` are given it."
                ),
            );
        }
    }
    for which in message.which.iter().filter(|w| !WHICH.contains(&w.as_str())) {
        problems.add(message.span, format!("`{key}` has a case [{which}], but $person is `you` or `other`."));
    }
}

/// A text of the law.
struct Text {
    key: String,
    /// One of its attributes, or `""` for its value.
    piece: &'static str,
    span: Span,
    /// Whether it is about one person.
    of_person: bool,
    /// Whether it must be there: a draft's texts may come later.
    required: bool,
    /// The town whose right needs it.
    town: Option<usize>,
}

/// What the words of the law are found under.
#[derive(Default)]
struct Needed {
    all: Vec<Text>,
    /// Whether the texts now added are about one person, and must be there.
    of_person: bool,
    required: bool,
    /// The town whose right they belong to.
    town: Option<usize>,
}

impl Needed {
    fn text(&mut self, key: impl Into<String>, span: Span) {
        self.piece(key, "", span);
    }

    fn piece(&mut self, key: impl Into<String>, piece: &'static str, span: Span) {
        let Needed { of_person, required, town, .. } = *self;
        self.all.push(Text { key: key.into(), piece, span, of_person, required, town });
    }

    fn benefit(&mut self, b: &BenefitDecl) {
        (self.required, self.of_person, self.town) = (b.published, false, b.town);
        let (id, at) = (&b.name.value, b.name.span);
        let key = format!("benefit-{id}");
        self.text(key.as_str(), at);
        self.piece(key.as_str(), "summary", at);
        self.piece(key.as_str(), "apply", at);
        self.text(format!("authority-{}", b.authority), at);
        // How long an answer takes: of the office, and of the right where it is another. A town may leave it out.
        if b.town.is_none() {
            self.piece(format!("authority-{}", b.authority), "delay", at);
        }
        for (name, _) in &b.outcomes {
            self.text(format!("outcome-{id}-{}", name.value), name.span);
        }
        b.documents.iter().for_each(|d| self.text(format!("doc-{}", d.value), d.span));
        b.untested.iter().for_each(|u| self.text(format!("untested-{}", u.value), u.span));
        if let Some(window) = &b.window {
            self.text(format!("window-{}", window.value), window.span);
        }
        self.of_person = b.each_person;
        b.conditions.iter().for_each(|c| self.condition(id, c));
        if let Some(amount) = &b.amount {
            if !amount.price {
                self.text(format!("reason-{id}-amount"), at);
            }
            for part in &amount.parts {
                self.text(format!("part-{id}-{}", part.name.value), part.name.span);
                for step in part.steps.iter().filter(|s| !s.id.is_empty()) {
                    self.text(format!("step-{id}-{}", step.id), step.span);
                }
            }
        }
    }

    fn condition(&mut self, benefit: &str, c: &ConditionDecl) {
        self.text(format!("reason-{benefit}-{}", c.name.value), c.name.span);
        if let TestDecl::All(inner) | TestDecl::Any(inner) = &c.test {
            inner.iter().for_each(|c| self.condition(benefit, c));
        }
    }

    fn inputs(&mut self, compiled: &Compiled, catalogue: &Catalogue) {
        let d = &compiled.declared;
        self.town = None;
        for input in &d.inputs {
            self.required = catalogue.inputs.iter().any(|kept| kept.id == input.name.value);
            self.of_person = input.per_person;
            let key = format!("q-{}", input.name.value);
            self.text(key.as_str(), input.name.span);
            self.piece(key, "why", input.name.span);
            // A number is spoken of by name, away from its question; those that the town gives never are.
            if matches!(input.kind, Some(InputKind::Number { .. })) && input.screen != "place" {
                self.text(format!("short-{}", input.name.value), input.name.span);
            }
            self.of_person = false;
            if let Some(document) = &input.document {
                self.text(format!("doc-{}", document.value), document.span);
            }
            if let Some(topic) = &input.topic {
                self.text(format!("topic-{}", topic.value), topic.span);
            }
        }
        for list in &d.enums {
            self.required = catalogue.enums.iter().any(|kept| kept.id == list.name.value);
            for value in &list.values {
                self.text(format!("v-{}-{}", list.name.value, value.value), value.span);
            }
        }
    }
}

/// A message has the same variables in every language that has it.
fn same_variables(languages: &[(&str, Texts)], problems: &mut Problems) {
    let keys: BTreeSet<&String> = languages.iter().flat_map(|(_, texts)| texts.keys()).collect();
    for key in keys {
        let having: Vec<(&str, &Message)> =
            languages.iter().filter_map(|(l, texts)| texts.get(key).map(|m| (*l, m))).collect();
        let all: BTreeSet<&String> = having.iter().flat_map(|(_, m)| &m.variables).collect();
        for (_, message) in &having {
            let missing: Vec<String> =
                all.iter().filter(|v| !message.variables.contains(**v)).map(|v| format!("${v}")).collect();
            if !missing.is_empty() {
                problems
                    .add(message.span, format!("`{key}` lacks {}, which another language has.", missing.join(", ")));
            }
        }
    }
}

/// Reads one Fluent file, and gives its index among the sources.
fn read(text: &str, shown: &str, sources: &mut Sources, out: &mut Texts, problems: &mut Problems) -> u16 {
    let file = sources.add(shown, text);
    let resource = match fluent_syntax::parser::parse(text) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let at = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
                problems.add(
                    Span { file, start: at(error.pos.start), end: at(error.pos.end) },
                    format!("This is not Fluent: {}.", error.kind),
                );
            }
            resource
        }
    };
    for entry in &resource.body {
        let Entry::Message(m) = entry else { continue };
        let mut message = Message {
            span: place(text, m.id.name, file),
            pieces: BTreeSet::new(),
            variables: BTreeSet::new(),
            which: BTreeSet::new(),
        };
        if let Some(value) = &m.value {
            message.pieces.insert(String::new());
            message.pattern(value);
        }
        for attribute in &m.attributes {
            message.pieces.insert(attribute.id.name.to_owned());
            message.pattern(&attribute.value);
        }
        if let Some(first) = out.get(m.id.name) {
            problems.add(
                message.span,
                format!("The text `{}` is there twice, already at {}.", m.id.name, sources.locate(first.span)),
            );
        }
        out.insert(m.id.name.to_owned(), message);
    }
    file
}

/// Where a message stands: identifiers are slices of the file's own text.
fn place(text: &str, name: &str, file: u16) -> Span {
    let start = (name.as_ptr() as usize).saturating_sub(text.as_ptr() as usize).min(text.len());
    Span { file, start: start as u32, end: (start + name.len()) as u32 }
}

impl Message {
    fn pattern(&mut self, p: &Pattern<&str>) {
        for element in &p.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, e: &Expression<&str>) {
        match e {
            Expression::Inline(i) => self.inline(i),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                let by_person = matches!(selector, InlineExpression::VariableReference { id } if id.name == PERSON[0]);
                for variant in variants {
                    if by_person {
                        let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) =
                            &variant.key;
                        self.which.insert((*name).to_owned());
                    }
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, i: &InlineExpression<&str>) {
        match i {
            InlineExpression::FunctionReference { arguments, .. }
            | InlineExpression::TermReference { arguments: Some(arguments), .. } => {
                arguments.positional.iter().for_each(|a| self.inline(a));
                arguments.named.iter().for_each(|a| self.inline(&a.value));
            }
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            _ => {}
        }
    }
}
