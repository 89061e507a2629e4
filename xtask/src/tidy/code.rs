//! Checks of Rust and script text: purpose, browser APIs, direction, purity, words, console, skipped tests.

use super::Source;

/// A Rust file with comments blanked, split into code and string literals; line numbers stay.
struct Parts {
    /// The code, with every comment, string and character literal blanked.
    code: String,
    /// Each string literal: line, the code before it (from the last sixteen signs), the text.
    strings: Vec<(usize, String, String)>,
}

/// Reads Rust (or, near enough, JavaScript) well enough to tell code, comments and strings apart.
fn parts(text: &str) -> Parts {
    let signs: Vec<char> = text.chars().collect();
    let (mut code, mut strings, mut at, mut line) = (String::new(), Vec::new(), 0, 1);
    let get = |index: usize| signs.get(index).copied().unwrap_or('\0');
    while at < signs.len() {
        let sign = get(at);
        let word_before = code.chars().next_back().is_some_and(|last| last.is_alphanumeric() || last == '_');
        let end = if sign == '/' && get(at + 1) == '/' {
            (at..signs.len()).find(|&index| get(index) == '\n').unwrap_or(signs.len())
        } else if sign == '/' && get(at + 1) == '*' {
            (at + 2..signs.len())
                .find(|&index| get(index) == '*' && get(index + 1) == '/')
                .map_or(signs.len(), |index| index + 2)
        } else if sign == 'r' && !word_before && matches!(get(at + 1), '"' | '#') && raw_quote(&signs, at).is_some() {
            let hashes = raw_quote(&signs, at).unwrap_or(0);
            let closes = |index: usize| get(index) == '"' && (1..=hashes).all(|more| get(index + more) == '#');
            let close = (at + hashes + 2..signs.len()).find(|&index| closes(index)).unwrap_or(signs.len());
            strings.push((line, tail(&code), signs[(at + hashes + 2).min(close)..close].iter().collect()));
            (close + 1 + hashes).min(signs.len())
        } else if sign == '"' {
            let mut close = at + 1;
            while close < signs.len() && get(close) != '"' {
                close += if get(close) == '\\' { 2 } else { 1 };
            }
            let close = close.min(signs.len());
            strings.push((line, tail(&code), signs[at + 1..close].iter().collect()));
            (close + 1).min(signs.len())
        } else if sign == '\'' && (get(at + 2) == '\'' || get(at + 1) == '\\') {
            (at + 2..signs.len()).find(|&index| get(index) == '\'').map_or(signs.len(), |index| index + 1)
        } else {
            code.push(sign);
            line += usize::from(sign == '\n');
            at += 1;
            continue;
        };
        let comment = sign == '/';
        if !comment {
            code.push('"');
        }
        for &blanked in &signs[at..end] {
            if blanked == '\n' {
                code.push('\n');
                line += 1;
            }
        }
        if !comment {
            code.push('"');
        }
        at = end;
    }
    Parts { code, strings }
}

/// The number of hashes of a raw string that starts here.
fn raw_quote(signs: &[char], at: usize) -> Option<usize> {
    let hashes = signs[at + 1..].iter().take_while(|&&sign| sign == '#').count();
    (signs.get(at + 1 + hashes) == Some(&'"')).then_some(hashes)
}

fn tail(code: &str) -> String {
    let signs: Vec<char> = code.trim_end().chars().collect();
    signs[signs.len().saturating_sub(16)..].iter().collect()
}

/// The lines of code that hold one of these words.
fn lines_with(source: &Source, words: &[&str]) -> Vec<String> {
    let code = parts(&source.text).code;
    let found = |line: &str| words.iter().find(|word| holds_word(line, word)).copied();
    code.lines()
        .enumerate()
        .filter_map(|(number, line)| found(line).map(|word| format!("{}: {word}", number + 1)))
        .collect()
}

/// Whether a line holds a word that does not continue an identifier on its left, nor (if it ends in a letter) on its right.
fn holds_word(line: &str, word: &str) -> bool {
    let part = |sign: char| sign.is_alphanumeric() || sign == '_';
    line.match_indices(word).any(|(at, _)| {
        let before = line[..at].chars().next_back().is_some_and(part);
        let after = line[at + word.len()..].chars().next().is_some_and(part);
        !(before || after && word.chars().next_back().is_some_and(char::is_alphanumeric))
    })
}

fn rust(source: &Source) -> bool {
    source.path.ends_with(".rs")
}

/// Everything before the first `#[cfg(test)]`, and nothing of a file of tests: what is shipped.
fn shipped(source: &Source) -> Source {
    let tests = source.path.ends_with("/tests.rs") || source.path.contains("/tests/");
    let text = if tests { "" } else { source.text.split("#[cfg(test)]").next().unwrap_or_default() }.to_string();
    Source { path: source.path.clone(), text }
}

pub(super) fn purpose(source: &Source) -> Vec<String> {
    let says = source.text.lines().next().is_some_and(|line| line.starts_with("//! ") && line.len() > 8);
    if rust(source) && !says {
        vec!["1: the first line must be `//! ` and the file's purpose".to_string()]
    } else {
        Vec::new()
    }
}

pub(super) fn browser(source: &Source) -> Vec<String> {
    let allowed = ["app/src/browser/", "app/src/browser.rs", "worker/", "rules-wasm/src/wasm.rs", "xtask/"];
    if !rust(source) || allowed.iter().any(|start| source.path.starts_with(start)) {
        return Vec::new();
    }
    lines_with(source, &["web_sys", "js_sys", "gloo_", "rexie", "idb"])
}

pub(super) fn direction(source: &Source) -> Vec<String> {
    let shipped = shipped(source);
    let rules: &[(&str, &[&str])] = &[
        ("app/src/journey", &["leptos", "crate::browser", "crate::pages", "crate::components"]),
        // Of the rules it knows only the calendar and the fixed point, which it writes as a language does.
        (
            "app/src/browser",
            &[
                "Catalogue",
                "Answers",
                "Results",
                "Verdict",
                "evaluate",
                "crate::journey",
                "crate::pages",
                "crate::components",
                "crate::session",
                "crate::words",
            ],
        ),
        ("app/src/components", &["pont_rules", "crate::pages"]),
        ("rules-wasm/src/", &["pont_catalogue", "pont_app", "leptos"]),
        ("app/src/", &["pont_catalogue"]),
    ];
    rules
        .iter()
        .filter(|(start, _)| source.path.starts_with(start) && rust(source))
        .flat_map(|(_, words)| lines_with(&shipped, words))
        .collect()
}

pub(super) fn evaluator(source: &Source) -> Vec<String> {
    if !rust(source) || !source.path.starts_with("rules-wasm/src/") {
        return Vec::new();
    }
    let shipped = shipped(source);
    let mut problems = lines_with(
        &shipped,
        &["f32", "f64", "std::time", "std::fs", "std::env", "std::net", "std::process", "println!", "eprintln!"],
    );
    let code = parts(&shipped.text).code;
    problems.extend(
        code.lines()
            .enumerate()
            .filter(|(_, line)| float_literal(line))
            .map(|(number, _)| format!("{}: a float literal", number + 1)),
    );
    problems
}

/// Whether a line of code holds digits, a point and digits (but not `pair.0.1` or `0..5`).
fn float_literal(line: &str) -> bool {
    let signs: Vec<char> = line.chars().collect();
    (1..signs.len().saturating_sub(1)).any(|at| {
        let number = signs[at] == '.' && signs[at - 1].is_ascii_digit() && signs[at + 1].is_ascii_digit();
        let before = signs[..at].iter().rev().find(|sign| !sign.is_ascii_digit() && **sign != '_');
        number && !before.is_some_and(|sign| *sign == '.' || sign.is_alphanumeric())
    })
}

pub(super) fn words(source: &Source) -> Vec<String> {
    if !rust(source) || !source.path.starts_with("app/src/") {
        return Vec::new();
    }
    let parts = parts(&shipped(source).text);
    let literal = parts
        .strings
        .iter()
        .filter(|(_, before, text)| visible(before, text))
        .map(|(line, _, text)| format!("{line}: {text:?}"));
    literal.chain(bare_text(&parts.code)).collect()
}

/// Whether a string literal is read by a person, from the code before it.
fn visible(before: &str, text: &str) -> bool {
    let letters = text.chars().any(char::is_alphabetic);
    let child = before.ends_with('>') && !before.ends_with("=>") && !before.ends_with("->");
    let said = ["aria-label=", "title=", "placeholder=", "alt=", "aria-description="]
        .iter()
        .any(|name| before.ends_with(name));
    let for_developers = ["expect(", "reason =", "panic!(", "assert!("].iter().any(|start| before.ends_with(start));
    let words = text.split(' ').filter(|word| word.len() > 1 && word.chars().all(char::is_alphabetic)).count();
    let sentence = text.chars().next().is_some_and(char::is_uppercase) && words >= 3 && !for_developers;
    let foreign = text.chars().any(|sign| sign.is_alphabetic() && !sign.is_ascii()) && !for_developers;
    (letters && (child || said)) || sentence || foreign
}

/// Unquoted text in a view: letters between `>` and `</`, which occurs nowhere else in Rust.
fn bare_text(code: &str) -> Vec<String> {
    let mut problems = Vec::new();
    for (at, _) in code.match_indices("</") {
        let text = code[..at].rsplit(['>', '<', '{', '}', '"']).next().unwrap_or_default();
        let opened = code[..at - text.len()].ends_with('>') && !code[..at - text.len()].ends_with("=>");
        if opened && text.chars().any(char::is_alphabetic) {
            problems.push(format!("{}: {:?}", code[..at].matches('\n').count() + 1, text.trim()));
        }
    }
    problems
}

pub(super) fn console(source: &Source) -> Vec<String> {
    if source.path.starts_with("public/") && source.path.ends_with(".js") {
        return lines_with(source, &["console"]);
    }
    if source.path.starts_with("app/src/") || source.path.starts_with("worker/") {
        return lines_with(
            &shipped(source),
            &["logging", "console", "console_error_panic_hook", "println!", "eprintln!", "dbg!"],
        );
    }
    Vec::new()
}

pub(super) fn skipped(source: &Source) -> Vec<String> {
    if rust(source) {
        return lines_with(source, &["#[ignore"]);
    }
    let test = source.path.contains(".spec.") || source.path.contains(".test.");
    let marks = [".skip(", ".only(", ".fixme(", ".todo(", "{ skip:"];
    let lines =
        source.text.lines().enumerate().filter(|(_, line)| test && marks.iter().any(|mark| line.contains(mark)));
    lines.map(|(number, line)| format!("{}: {}", number + 1, line.trim())).collect()
}
