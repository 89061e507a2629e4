//! The project's invariants: absences, each with a check that has been seen to fail (see the tests below).

use crate::hook::{relative, walk};
use crate::run::Outcome;
use std::fs;
use std::path::Path;

mod code;
mod style;

/// A file of the checkout.
pub(crate) struct Source {
    /// Its path from the root, with forward slashes.
    pub(crate) path: String,
    /// What it holds.
    pub(crate) text: String,
}

/// An invariant: its sentence, and what finds the places that break it in one file.
pub(crate) struct Invariant {
    /// What holds.
    pub(crate) holds: &'static str,
    /// The problems in one file, each as `line: what`.
    pub(crate) find: fn(&Source) -> Vec<String>,
}

const INVARIANTS: &[Invariant] = &[
    Invariant { holds: "every Rust file says its purpose in its first line", find: code::purpose },
    Invariant {
        holds: "browser APIs are used only in app/src/browser, the worker and the evaluator's thin wasm.rs",
        find: code::browser,
    },
    Invariant { holds: "rules-wasm ← journey ← pages: no part of the app looks upward", find: code::direction },
    Invariant {
        holds: "the evaluator has no binary float, clock, disk, environment or network",
        find: code::evaluator,
    },
    Invariant { holds: "no word that a person reads stands in the app's Rust", find: code::words },
    Invariant { holds: "nothing is written to the browser's console", find: code::console },
    Invariant { holds: "no test is skipped, ignored or run alone", find: code::skipped },
    Invariant { holds: "styles know no left and right, only start and end", find: style::physical },
    Invariant { holds: "pages hold no inline script or style and name no other origin", find: style::inline },
    Invariant { holds: "packages come only from crates.io and the npm registry", find: style::registries },
    Invariant { holds: "a browser test is named {action}_{object}", find: style::spec_name },
];

const FOLDERS: &[&str] =
    &["aloud", "app", "catalogue", "e2e", "public", "rules-wasm", "simulate", "view", "worker", "xtask"];
const READ: &[&str] = &["rs", "css", "html", "js", "mjs", "ts", "json", "lock"];
const SKIPPED: &[&str] = &["node_modules", "target", "report", "test-results"];

/// Every invariant with what breaks it.
pub(crate) fn check(root: &Path) -> Outcome<Vec<(&'static str, Vec<String>)>> {
    let mut sources = vec![source(root, &root.join("Cargo.lock"))?];
    for folder in FOLDERS {
        for path in walk(&root.join(folder))? {
            let name = relative(root, &path);
            let wanted = path.extension().is_some_and(|extension| READ.iter().any(|known| extension == *known));
            if wanted && !name.split('/').any(|part| SKIPPED.contains(&part)) {
                sources.push(source(root, &path)?);
            }
        }
    }
    let all = |invariant: &Invariant| {
        sources
            .iter()
            .flat_map(|source| (invariant.find)(source).into_iter().map(|problem| format!("{}:{problem}", source.path)))
            .collect()
    };
    Ok(INVARIANTS.iter().map(|invariant| (invariant.holds, all(invariant))).collect())
}

fn source(root: &Path, path: &Path) -> Outcome<Source> {
    let bytes = fs::read(path).map_err(|why| format!("{}: {why}", path.display()))?;
    Ok(Source { path: relative(root, path), text: String::from_utf8_lossy(&bytes).into_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// For each invariant: a file that breaks it, and one like it that does not.
    const SAMPLES: &[(&str, &str, &str, &str)] = &[
        ("every Rust file", "app/src/lib.rs", "use std::fmt;", "//! The app.\nuse std::fmt;"),
        (
            "browser APIs",
            "app/src/pages/place.rs",
            "//! X\nlet w = web_sys::window();",
            "//! X\n// web_sys is for browser\nlet w = crate::browser::width();",
        ),
        (
            "rules-wasm ←",
            "app/src/journey/undo.rs",
            "//! X\nuse leptos::prelude::*;",
            "//! X\nuse pont_rules::Answers;",
        ),
        ("rules-wasm ←", "app/src/browser/store.rs", "//! X\nuse crate::journey::Journey;", "//! X\nuse rexie::Rexie;"),
        (
            "rules-wasm ←",
            "app/src/components/card.rs",
            "//! X\nuse pont_rules::Verdict;",
            "//! X\nuse crate::words::Words;",
        ),
        (
            "the evaluator has",
            "rules-wasm/src/money.rs",
            "//! X\nlet x = y * 1.5;",
            "//! X\nlet x = pair.0.1; // 1.5\nlet y = 0..5;",
        ),
        ("the evaluator has", "rules-wasm/src/money.rs", "//! X\nfn f(x: f64) {}", "//! X\nfn f(x: i64) {}"),
        (
            "the evaluator has",
            "rules-wasm/src/money.rs",
            "//! X\nlet t = std::time::Instant::now();",
            "//! X\nlet t = today;",
        ),
        (
            "no word",
            "app/src/pages/home.rs",
            "//! X\nview! { <p>Bonjour</p> }",
            "//! X\nview! { <p>{t(\"home-hello\")}</p> }",
        ),
        (
            "no word",
            "app/src/pages/home.rs",
            "//! X\nview! { <p>\"Hello\"</p> }",
            "//! X\nmatch x { A => \"hello\", _ => \"b\" }",
        ),
        (
            "no word",
            "app/src/pages/home.rs",
            "//! X\nview! { <a aria-label=\"Back\"/> }",
            "//! X\nview! { <a aria-hidden=\"true\" class=\"big button\"/> }",
        ),
        (
            "no word",
            "app/src/pages/home.rs",
            "//! X\nlet x = \"catégorie\";",
            "//! X\nlet x = \"category\"; // catégorie\n#[cfg(test)]\nmod tests { const X: &str = \"é\"; }",
        ),
        (
            "no word",
            "app/src/pages/home.rs",
            "//! X\nlet x = \"You have not applied\";",
            "//! X\nlet x = y.expect(\"The lock is never poisoned\");",
        ),
        ("nothing is written", "public/boot.js", "console.log(1)", "// console.log\nboot()"),
        ("nothing is written", "app/src/pages/home.rs", "//! X\nleptos::logging::log!(\"x\");", "//! X\nshow(x);"),
        ("no test is skipped", "e2e/tests/open_app.spec.ts", "test.skip('x', f)", "test('x', f)"),
        ("no test is skipped", "rules-wasm/src/tree.rs", "//! X\n#[ignore]\nfn x() {}", "//! X\n#[test]\nfn x() {}"),
        (
            "styles know",
            "app/src/style/base.css",
            "a { margin-left: 1px }",
            "a { margin-inline-start: 1px } /* left: 0 */",
        ),
        (
            "styles know",
            "app/src/style/base.css",
            "a { color: red; text-align: right; }",
            "a { text-align: end; --bright: 1; }",
        ),
        ("styles know", "app/src/style/base.css", "@media print { a { left: 0 } }", "a { inset-inline-start: 0 }"),
        ("pages hold", "app/index.html", "<script>x()</script>", "<script type=\"module\" src=\"boot.js\"></script>"),
        ("pages hold", "app/index.html", "<p style=\"color: red\">", "<p class=\"style\">"),
        ("pages hold", "app/index.html", "<button onclick=\"x()\">", "<button data-on=\"x\">"),
        ("pages hold", "app/index.html", "<img src=\"https://cdn.example/x.png\">", "<a href=\"https://caf.fr\">"),
        (
            "pages hold",
            "app/src/style/base.css",
            "@import url(https://fonts.example/x.css);",
            "a { background: url(x.svg) }",
        ),
        (
            "packages come",
            "Cargo.lock",
            "source = \"git+https://example.org/x\"",
            "source = \"registry+https://github.com/rust-lang/crates.io-index\"",
        ),
        (
            "packages come",
            "e2e/package-lock.json",
            "\"resolved\": \"https://example.org/x.tgz\"",
            "\"resolved\": \"https://registry.npmjs.org/x.tgz\"",
        ),
        ("a browser test", "e2e/tests/journey.spec.ts", "", ""),
    ];

    #[test]
    fn every_invariant_is_seen_to_fail_and_to_hold() {
        for (start, path, bad, good) in SAMPLES {
            let invariant = INVARIANTS.iter().find(|invariant| invariant.holds.starts_with(start)).unwrap();
            let found =
                |path: &str, text: &str| (invariant.find)(&Source { path: path.to_string(), text: text.to_string() });
            assert!(!found(path, bad).is_empty(), "not found: {path}: {bad}");
            let fine = if *start == "a browser test" { "e2e/tests/keep_draft.spec.ts" } else { path };
            assert_eq!(found(fine, good), Vec::<String>::new(), "wrongly found: {path}: {good}");
        }
        for invariant in INVARIANTS {
            assert!(
                SAMPLES.iter().any(|(start, ..)| invariant.holds.starts_with(start)),
                "no sample for: {}",
                invariant.holds
            );
        }
    }
}
