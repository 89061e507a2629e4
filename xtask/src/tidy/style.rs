//! Checks of styles, pages, lock files and file names.

use super::Source;

fn has_extension(source: &Source, extension: &str) -> bool {
    source.path.rsplit_once('.').is_some_and(|(_, found)| found == extension)
}

/// The text with its comments blanked, lines kept.
fn without_comments(text: &str, open: &str, close: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some((before, inside)) = rest.split_once(open) {
        let (comment, after) = inside.split_once(close).unwrap_or((inside, ""));
        kept += before;
        kept.extend(comment.chars().filter(|sign| *sign == '\n'));
        rest = after;
    }
    kept + rest
}

/// Where a byte stands, as a line number.
fn line_of(text: &str, at: usize) -> usize {
    text[..at].matches('\n').count() + 1
}

pub(super) fn physical(source: &Source) -> Vec<String> {
    if !has_extension(source, "css") {
        return Vec::new();
    }
    let text = without_comments(&source.text, "/*", "*/");
    let (mut problems, mut at) = (Vec::new(), 0);
    for piece in text.split(['{', '}', ';']) {
        if let Some((property, value)) = piece.split_once(':')
            && sided(property.trim(), value)
        {
            let start = at + piece.len() - piece.trim_start().len();
            problems.push(format!("{}: {}", line_of(&text, start), piece.trim()));
        }
        at += piece.len() + 1;
    }
    problems
}

/// Whether a declaration names a physical side.
fn sided(property: &str, value: &str) -> bool {
    let side = |word: &str| word == "left" || word == "right";
    let by_name = !property.starts_with("--") && property.split('-').any(side);
    let by_value = matches!(property, "text-align" | "float" | "clear") && value.split_whitespace().any(side);
    by_name || by_value
}

pub(super) fn inline(source: &Source) -> Vec<String> {
    let mut problems = Vec::new();
    if has_extension(source, "css") {
        let text = without_comments(&source.text, "/*", "*/");
        let other = |line: &str| line.contains("http:") || line.contains("https:") || line.contains("url(//");
        problems.extend(
            text.lines()
                .enumerate()
                .filter(|(_, line)| other(line))
                .map(|(number, _)| format!("{}: another origin", number + 1)),
        );
    }
    if has_extension(source, "html") && !source.path.starts_with("e2e/") {
        let text = without_comments(&source.text, "<!--", "-->");
        for (at, _) in text.match_indices('<') {
            let tag = text[at + 1..].split('>').next().unwrap_or_default();
            if let Some(why) = bad_tag(tag) {
                problems.push(format!("{}: {why}: <{tag}>", line_of(&text, at)));
            }
        }
    }
    problems
}

/// Why the CSP would refuse a tag, if it would.
fn bad_tag(tag: &str) -> Option<&'static str> {
    let name = tag.split_whitespace().next().unwrap_or_default();
    let names: Vec<&str> =
        tag.split_whitespace().skip(1).map(|attribute| attribute.split('=').next().unwrap_or(attribute)).collect();
    let loads = ["src=\"http", "src=\"//", "srcset=\"http"].iter().any(|start| tag.contains(start));
    let linked = name == "link" && (tag.contains("href=\"http") || tag.contains("href=\"//"));
    if name == "script" && !names.contains(&"src") {
        return Some("an inline script");
    }
    if name == "style" || names.contains(&"style") {
        return Some("an inline style");
    }
    if names.iter().any(|attribute| attribute.starts_with("on")) {
        return Some("an inline handler");
    }
    (loads || linked).then_some("another origin")
}

pub(super) fn registries(source: &Source) -> Vec<String> {
    let known = [
        ("Cargo.lock", "source = \"", "registry+https://github.com/rust-lang/crates.io-index\""),
        ("package-lock.json", "\"resolved\": \"", "https://registry.npmjs.org/"),
    ];
    let mut problems = Vec::new();
    for (name, key, registry) in known.iter().filter(|(name, ..)| source.path.ends_with(name)) {
        for (number, line) in source.text.lines().enumerate() {
            if let Some((_, from)) = line.split_once(key)
                && !from.starts_with(registry)
            {
                problems.push(format!("{}: {name}: {}", number + 1, line.trim()));
            }
        }
    }
    problems
}

pub(super) fn spec_name(source: &Source) -> Vec<String> {
    let Some(name) = source.path.rsplit('/').next().and_then(|name| name.strip_suffix(".spec.ts")) else {
        return Vec::new();
    };
    let fine = name.contains('_')
        && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
    if fine { Vec::new() } else { vec![format!("1: name it {{action}}_{{object}}.spec.ts, not {name}")] }
}
