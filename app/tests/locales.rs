//! The words: complete in all languages, with the same variables, and exactly those that the app asks for.

#![allow(clippy::unwrap_used)]

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use pont_app::journey::{ChildOf, EntryError, Need, Period, Role};
use pont_app::kept::Kept;
use pont_app::language::Language;
use pont_app::route::Route;
use pont_app::words::{Arg, Words};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The variables of each message (`key`) and attribute (`key.attribute`).
type Messages = BTreeMap<String, BTreeSet<String>>;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_path_buf()
}

fn files(language: Language) -> BTreeSet<String> {
    let folder = fs::read_dir(root().join("locales").join(language.code())).unwrap();
    folder.map(|f| f.unwrap().file_name().into_string().unwrap()).filter(|n| n.ends_with(".ftl")).collect()
}

fn messages(language: Language, file: &str, problems: &mut Vec<String>) -> Messages {
    let name = format!("{}/{file}", language.code());
    let text = fs::read_to_string(root().join("locales").join(&name)).unwrap_or_default();
    let tree = fluent_syntax::parser::parse(text.as_str()).unwrap_or_else(|(tree, errors)| {
        problems.extend(errors.iter().map(|e| format!("{name}: {e} at byte {}", e.pos.start)));
        tree
    });
    let mut found = Messages::new();
    let mut add = |key: String, pattern: &Pattern<&str>| {
        let mut variables = BTreeSet::new();
        read_pattern(pattern, &mut variables);
        if found.insert(key.clone(), variables).is_some() {
            problems.push(format!("{name}: {key} stands there twice"));
        }
    };
    for entry in &tree.body {
        let Entry::Message(message) = entry else { continue };
        if let Some(value) = &message.value {
            add(message.id.name.to_owned(), value);
        }
        for attribute in &message.attributes {
            add(format!("{}.{}", message.id.name, attribute.id.name), &attribute.value);
        }
    }
    found
}

fn read_pattern(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            read_expression(expression, found);
        }
    }
}

fn read_expression(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => read_inline(inline, found),
        Expression::Select { selector, variants } => {
            read_inline(selector, found);
            variants.iter().for_each(|v| read_pattern(&v.value, found));
        }
    }
}

fn read_inline(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments: CallArguments { positional, .. }, .. } => {
            positional.iter().for_each(|p| read_inline(p, found));
        }
        InlineExpression::Placeable { expression } => read_expression(expression, found),
        _ => {}
    }
}

/// The app's own sources, without tests.
fn sources() -> String {
    fn read(folder: &Path, all: &mut String) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                read(&path, all);
            } else if path.extension().is_some_and(|e| e == "rs") && !path.ends_with("tests.rs") {
                all.push_str(fs::read_to_string(&path).unwrap().split("#[cfg(test)]\nmod tests {").next().unwrap());
            }
        }
    }
    let mut all = String::new();
    read(&root().join("app/src"), &mut all);
    all
}

/// The literal keys that the app asks for, and the beginnings of those that it puts together (`need-` of `need-{}`).
fn asked(sources: &str) -> (BTreeSet<String>, BTreeSet<String>) {
    const CALLS: [&str; 8] =
        ["say(", ".text(", ".attr(", ".with(", ".pieces(", ".attr_with(", ".attr_pieces(", " key="];
    let (mut keys, mut prefixes) = (BTreeSet::new(), BTreeSet::new());
    for call in CALLS {
        for (at, _) in sources.match_indices(call) {
            let rest = &sources[at + call.len()..];
            let (literal, built) = match rest.strip_prefix("&format!(\"") {
                Some(rest) => (rest, true),
                None => match rest.strip_prefix('"') {
                    Some(rest) => (rest, false),
                    None => continue,
                },
            };
            let text = literal.split('"').next().unwrap_or_default();
            // A path or a figure put together is no key.
            if text.contains(['/', '.', ' ']) || text.is_empty() {
                continue;
            }
            match text.split_once('{') {
                Some((prefix, _)) if built => prefixes.insert(prefix.to_owned()),
                _ => keys.insert(text.to_owned()),
            };
        }
    }
    (keys, prefixes)
}

/// The keys that follow from the values of the app's own enumerations.
fn enumerated() -> Vec<String> {
    let needs = Need::ALL.map(|n| format!("need-{}", n.name()));
    let periods = Period::ALL.map(|p| format!("period-{}", p.name()));
    let roles = [Role::Partner, Role::Child(ChildOf::Both), Role::Parent, Role::Sibling, Role::Other];
    let roles = roles.map(|r| format!("person-{}", r.name()));
    let errors = EntryError::ALL.map(|e| format!("error-{}", e.name()));
    let kept = Kept::ALL.into_iter().filter(|k| k.is_problem()).map(|k| format!("kept-{}", k.name()));
    let routes = Route::ALL.map(|r| format!("title-{}", r.name()));
    needs.into_iter().chain(periods).chain(roles).chain(errors).chain(kept).chain(routes).collect()
}

fn assert_none(problems: &[String]) {
    assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
}

#[test]
fn every_language_has_the_same_messages_with_the_same_variables() {
    let mut problems = Vec::new();
    let all: BTreeSet<String> = Language::ALL.into_iter().flat_map(files).collect();
    assert!(all.contains("app.ftl") && all.contains("common.ftl"));
    for file in all {
        let by_language = Language::ALL.map(|l| (l, messages(l, &file, &mut problems)));
        let keys: BTreeSet<&String> = by_language.iter().flat_map(|(_, m)| m.keys()).collect();
        for key in keys {
            let [(first, model), others @ ..] = &by_language;
            for (language, found) in others {
                match (model.get(key), found.get(key)) {
                    (None, _) => problems.push(format!("{}/{file}: no {key}", first.code())),
                    (_, None) => problems.push(format!("{}/{file}: no {key}", language.code())),
                    (Some(a), Some(b)) if a != b => {
                        problems.push(format!(
                            "{file}: {key} has {a:?} in {} and {b:?} in {}",
                            first.code(),
                            language.code()
                        ));
                    }
                    _ => {}
                }
            }
        }
    }
    problems.dedup();
    assert_none(&problems);
}

/// What cannot be said, a function or a name that is nowhere, stands in braces.
#[test]
fn every_message_can_be_said() {
    let mut problems = Vec::new();
    for language in Language::ALL {
        for file in files(language) {
            let text = fs::read_to_string(root().join("locales").join(language.code()).join(&file)).unwrap();
            let words = Words::new(language, [text.as_str()]);
            for (key, variables) in messages(language, &file, &mut problems) {
                let args: Vec<(&str, Arg)> = variables.iter().map(|v| (v.as_str(), Arg::Number(2))).collect();
                let said = match key.split_once('.') {
                    Some((id, attribute)) => words.attr_with(id, attribute, &args),
                    None => words.with(&key, &args),
                };
                if said.contains(['{', '⟦']) {
                    problems.push(format!("{}/{file}: {key} says {said}", language.code()));
                }
            }
        }
    }
    assert_none(&problems);
}

/// Which texts of a right are about one person depends on the right: the compiler of the law looks at that.
#[test]
fn the_words_of_the_law_have_no_variables_but_a_persons() {
    const GIVEN: [&str; 2] = ["person", "name"];
    const ABOUT_ONE: [&str; 5] = ["q-", "short-", "reason-", "part-", "step-"];
    let mut problems = Vec::new();
    for language in Language::ALL {
        for file in files(language).into_iter().filter(|f| !["app.ftl", "numbers.ftl"].contains(&f.as_str())) {
            for (key, variables) in messages(language, &file, &mut problems) {
                let about_one = ABOUT_ONE.iter().any(|p| key.starts_with(p));
                let strange = variables.iter().filter(|v| !about_one || !GIVEN.contains(&v.as_str()));
                problems.extend(strange.map(|v| format!("{}/{file}: {key} is not given ${v}", language.code())));
            }
        }
    }
    assert_none(&problems);
}

#[test]
fn every_key_that_the_app_asks_for_exists() {
    let mut problems = Vec::new();
    let mut known = Messages::new();
    for file in files(Language::Fr) {
        known.extend(messages(Language::Fr, &file, &mut problems));
    }
    let (keys, prefixes) = asked(&sources());
    assert!(keys.len() > 40 && prefixes.len() > 5, "the app's words are no longer found in its sources");
    problems.extend(keys.iter().filter(|k| !known.contains_key(*k)).map(|k| format!("no words for {k}")));
    problems.extend(
        prefixes.iter().filter(|p| !known.keys().any(|k| k.starts_with(*p))).map(|p| format!("no words for {p}…")),
    );
    problems.extend(enumerated().iter().filter(|k| !known.contains_key(*k)).map(|k| format!("no words for {k}")));
    assert_none(&problems);
}

#[test]
fn no_words_stand_there_for_nothing() {
    let mut problems = Vec::new();
    let sources = sources();
    let built = sources.split("format!(\"").skip(1).filter_map(|rest| rest.split(['{', '"', ' ']).next());
    let prefixes: BTreeSet<&str> = built.filter(|p| p.ends_with('-')).collect();
    for key in messages(Language::Fr, "app.ftl", &mut problems).into_keys() {
        let id = key.split('.').next().unwrap_or_default();
        let literal = sources.contains(&format!("\"{id}\""));
        if !literal && !prefixes.iter().any(|p| id.starts_with(*p)) {
            problems.push(format!("nothing asks for {id}"));
        }
    }
    problems.dedup();
    assert_none(&problems);
}

#[test]
fn no_french_mark_can_stand_alone_on_a_line() {
    for file in files(Language::Fr) {
        let text = fs::read_to_string(root().join("locales/fr").join(&file)).unwrap();
        for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
            let torn = [" ?", " !", " ;", " :", " »", "« "].into_iter().find(|pair| line.contains(pair));
            assert!(torn.is_none(), "fr/{file}:{}: {torn:?} needs a no-break space", number + 1);
        }
    }
}

#[test]
fn no_text_is_called_easy_to_read_before_readers_concerned_have_read_it() {
    const NAMES: [&str; 6] =
        ["falc", "facile à lire", "lectura fàcil", "lectura fácil", "القراءة السهلة", "سهل القراءة"];
    for language in Language::ALL {
        for file in files(language) {
            let path = root().join("locales").join(language.code()).join(&file);
            for (number, line) in fs::read_to_string(path).unwrap().lines().enumerate() {
                let text = line.to_lowercase();
                let claim = NAMES.iter().find(|name| text.contains(**name));
                assert_eq!(claim, None, "{}/{file}:{}", language.code(), number + 1);
            }
        }
    }
}

#[test]
fn french_words_quoted_in_spanish_and_catalan_are_listed_as_french() {
    for language in [Language::Ca, Language::Es] {
        let path = root().join("locales").join(language.code()).join("fr.ftl");
        let text = fs::read_to_string(path).unwrap();
        let words = Words::new(language, [text.as_str()]);
        let mut quoted = 0;
        for (number, line) in text.lines().enumerate() {
            for part in line.split('«').skip(1) {
                let name = part.split('»').next().unwrap();
                let french = pont_app::components::foreign::cut(name, &words.foreign());
                assert_eq!(french, [(Some("fr"), name)], "{}/fr.ftl:{}", language.code(), number + 1);
                quoted += 1;
            }
        }
        assert!(quoted > 20, "quoted words are found");
    }
}
