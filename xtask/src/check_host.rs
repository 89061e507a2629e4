//! `cargo xtask check-host URL`: whether a deployed site answers as the app, the privacy promise and the offline use need.

use crate::count::Count;
use crate::headers::{HEADERS, type_of};
use crate::place;
use crate::run::{Outcome, command};
use clap::Args;
use serde_json::{Value, json};
use std::io::Write;
use std::process::Stdio;

/// Options of `cargo xtask check-host`.
#[derive(Args)]
pub(crate) struct Options {
    /// The address of the site, as people open it.
    url: String,
}

/// What a host answered.
struct Answer {
    status: u64,
    headers: Value,
    text: String,
}

impl Answer {
    fn header(&self, name: &str) -> &str {
        self.headers[name.to_ascii_lowercase()].as_str().unwrap_or_default()
    }
}

/// One demand: its sentence, and what is wrong when it is not met.
type Finding = (&'static str, Option<String>);

/// Checks the site and prints each demand with its result.
pub(crate) fn check_host(options: &Options) -> Outcome<()> {
    let mut count = Count::default();
    for (demand, wrong) in findings(&options.url)? {
        count += Count::one(wrong.is_none());
        match wrong {
            None => println!("ok      {demand}"),
            Some(wrong) => println!("FAILED  {demand}: {wrong}"),
        }
    }
    println!("{} passed, {} failed", count.passed, count.failed);
    if count.failed == 0 { Ok(()) } else { Err(format!("{} is not ready for people", options.url)) }
}

fn findings(url: &str) -> Outcome<Vec<Finding>> {
    let base = if url.ends_with('/') { url.to_string() } else { format!("{url}/") };
    let at = |path: &str| format!("{base}{path}");
    let first = ask(std::slice::from_ref(&base))?;
    let Some(page) = first.first() else { return Err("the site was not asked".to_string()) };
    if page.status != 200 {
        return Err(format!("{base} answered {}: {}", page.status, page.text.lines().next().unwrap_or_default()));
    }
    let Some(wasm) = attribute(&page.text, "data-wasm=\"").and_then(|path| joined(&base, &path)) else {
        return Err(format!("{base} is not Pont: its page names no wasm"));
    };
    let asked = [wasm, at("sw.js"), at("q/7"), at("no-such-file.js"), at("boot.js")];
    let answers = ask(&asked)?;
    let [wasm, worker, deep, missing, boot] = answers.as_slice() else {
        return Err("the site did not answer".to_string());
    };

    let safe = base.starts_with("https://")
        || ["localhost", "127.0.0.1"].iter().any(|host| base.starts_with(&format!("http://{host}")));
    let mut found =
        vec![("the address is https, without which nothing works offline", wrong_unless(safe, || base.clone()))];
    for (name, wanted) in HEADERS {
        let bad = [("the page", page), ("sw.js", worker), ("the wasm", wasm), ("q/7", deep)];
        let bad = bad.into_iter().find(|(_, answer)| !same(answer.header(name), wanted));
        found.push((
            *name,
            bad.map(|(what, answer)| format!("{what} has {:?}, expected {wanted:?}", answer.header(name))),
        ));
    }
    let typed = |answer: &Answer, path: &str| {
        let (is, wanted) = (bare(answer.header("content-type")), bare(type_of(path)));
        wrong_unless(is == wanted, || format!("{is:?}, expected {wanted:?}"))
    };
    let fresh = |answer: &Answer| {
        let cache = answer.header("cache-control");
        wrong_unless(["no-cache", "max-age=0", "no-store"].iter().any(|word| cache.contains(word)), || {
            format!("Cache-Control is {cache:?}")
        })
    };
    let packed = |answer: &Answer| {
        let encoding = answer.header("content-encoding");
        wrong_unless(matches!(encoding, "br" | "gzip" | "zstd"), || format!("Content-Encoding is {encoding:?}"))
    };
    let status = |answer: &Answer, wanted: u64| {
        wrong_unless(answer.status == wanted, || format!("{} instead of {wanted}", answer.status))
    };
    found.extend([
        ("wasm has its type", typed(wasm, "x.wasm")),
        ("the service worker is a script", status(worker, 200).or_else(|| typed(worker, "sw.js"))),
        ("boot.js is a script", status(boot, 200).or_else(|| typed(boot, "boot.js"))),
        ("the page is checked for updates each time", fresh(page)),
        ("the service worker is checked for updates each time", fresh(worker)),
        ("wasm comes compressed", packed(wasm)),
        ("scripts come compressed", packed(boot)),
        (
            "an address of a page gives the page",
            status(deep, 200).or_else(|| wrong_unless(deep.text == page.text, || "another text".to_string())),
        ),
        ("a missing file is missing", status(missing, 404)),
        (
            "no cookie is set",
            wrong_unless(answers.iter().chain([page]).all(|answer| answer.headers["set-cookie"].is_null()), || {
                "Set-Cookie".to_string()
            }),
        ),
    ]);
    Ok(found)
}

fn wrong_unless(right: bool, what: impl FnOnce() -> String) -> Option<String> {
    (!right).then(what)
}

fn bare(kind: &str) -> &str {
    kind.split(';').next().unwrap_or(kind).trim()
}

/// Whether two header values say the same, spaces and a last semicolon aside.
fn same(is: &str, wanted: &str) -> bool {
    let parts = |value: &str| {
        value
            .split([';', ','])
            .map(|part| part.split_whitespace().collect::<Vec<_>>().join(" "))
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
    };
    parts(is) == parts(wanted)
}

/// The value of an attribute, found by its start.
fn attribute(page: &str, start: &str) -> Option<String> {
    page.split_once(start)?.1.split('"').next().map(str::to_string)
}

/// An absolute path on the same host.
fn joined(base: &str, path: &str) -> Option<String> {
    let host = base.splitn(4, '/').take(3).collect::<Vec<_>>().join("/");
    path.starts_with('/').then(|| format!("{host}{path}"))
}

/// Asks for addresses; compressed copies only of what the test below looks at, so that texts stay readable.
fn ask(urls: &[String]) -> Outcome<Vec<Answer>> {
    let compressed = |url: &str| ["wasm", "boot.js"].iter().any(|end| url.ends_with(end));
    let accepted = |url: &str| if compressed(url) { "br, gzip" } else { "identity" };
    let question = |url: &String| json!({ "url": url, "headers": { "Accept-Encoding": accepted(url) } });
    let questions: Vec<Value> = urls.iter().map(question).collect();
    let mut node = command("node", &[]);
    node.arg(place::root().join("xtask/js/ask.mjs")).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = node.spawn().map_err(|why| format!("could not start node: {why}"))?;
    if let Some(mut input) = child.stdin.take() {
        input.write_all(json!(questions).to_string().as_bytes()).map_err(|why| format!("node: {why}"))?;
    }
    let output = child.wait_with_output().map_err(|why| format!("node: {why}"))?;
    let answers: Vec<Value> = serde_json::from_slice(&output.stdout).map_err(|why| format!("node: {why}"))?;
    let read = |answer: Value| Answer {
        status: answer["status"].as_u64().unwrap_or(0),
        text: answer["text"].as_str().unwrap_or_default().to_string(),
        headers: answer["headers"].clone(),
    };
    Ok(answers.into_iter().map(read).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::serve::Site;
    use std::fs;

    fn served(name: &str, base: &str) -> String {
        let dist = std::env::temp_dir().join(format!("pont-host-{name}-{}", std::process::id()));
        fs::create_dir_all(&dist).unwrap();
        fs::write(dist.join("index.html"), format!("<script data-wasm=\"{base}a.wasm\"></script>")).unwrap();
        for file in ["a.wasm", "a.wasm.br", "sw.js", "boot.js", "boot.js.br"] {
            fs::write(dist.join(file), "x").unwrap();
        }
        if name == "plain" {
            fs::remove_file(dist.join("a.wasm.br")).unwrap();
        }
        Site::open(&dist, base, None).unwrap().start(0).unwrap().address()
    }

    #[test]
    fn the_local_server_passes_every_demand_at_the_root_and_below() {
        for base in ["/", "/pont/"] {
            let wrong: Vec<_> =
                findings(&served("good", base)).unwrap().into_iter().filter(|(_, wrong)| wrong.is_some()).collect();
            assert_eq!(wrong, []);
        }
    }

    #[test]
    fn a_host_without_compression_is_told() {
        let wrong: Vec<_> =
            findings(&served("plain", "/")).unwrap().into_iter().filter(|(_, wrong)| wrong.is_some()).collect();
        assert_eq!(wrong, [("wasm comes compressed", Some("Content-Encoding is \"\"".to_string()))]);
    }

    #[test]
    fn a_host_that_is_not_there_is_an_error() {
        assert!(findings("http://localhost:1/").is_err());
    }

    #[test]
    fn header_values_are_compared_by_their_parts() {
        assert!(same("default-src 'self';  script-src 'self';", "default-src 'self'; script-src 'self'"));
        assert!(!same("default-src 'self' 'unsafe-inline'", "default-src 'self'"));
    }
}
