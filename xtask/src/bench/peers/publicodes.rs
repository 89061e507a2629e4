//! Publicodes and Pont's JavaScript package in Node on the same right, and what engines weigh on a page.

use super::driver::{Driver, number};
use super::families;
use super::households::DATE;
use super::pont::Pont;
use super::report::{Better, Rounds, Section, figure};
use crate::bench::evaluator;
use crate::place;
use crate::run::{Outcome, command, read, say, show};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;

/// Families whose amounts are compared, and that are timed in each round.
const FAMILIES: usize = 400;

/// Installs the packages of xtask/peers, once, and puts the drivers beside them, from where they find these.
pub(crate) fn install() -> Outcome<PathBuf> {
    let (from, folder) = (place::root().join("xtask/peers"), place::tools().join("peers"));
    fs::create_dir_all(&folder).map_err(|why| format!("{}: {why}", folder.display()))?;
    let lock = |folder: &Path| fs::read_to_string(folder.join("package-lock.json")).unwrap_or_default();
    let ready = lock(&from) == lock(&folder) && folder.join("node_modules/.package-lock.json").exists();
    for entry in fs::read_dir(&from).map_err(|why| format!("{}: {why}", from.display()))?.flatten() {
        let name = entry.file_name();
        if [".mjs", ".json"].iter().any(|end| name.to_string_lossy().ends_with(end)) {
            fs::copy(entry.path(), folder.join(&name)).map_err(|why| format!("{}: {why}", entry.path().display()))?;
        }
    }
    if !ready {
        say("installing the JavaScript engines (a few seconds, once)");
        let mut npm = command("npm", &["ci", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"]);
        show(npm.current_dir(&folder).stdout(Stdio::null()))?;
    }
    Ok(folder)
}

/// Times one right on both sides in turns.
pub(crate) fn measure(pont: &Pont, rounds: usize) -> Outcome<Section> {
    let folder = install()?;
    let package = evaluator::package("nodejs")?;
    let file = place::target().join("peers/families.jsonl");
    let lines: String = (0..FAMILIES).map(|number| families::line(number) + "\n").collect();
    fs::write(&file, lines).map_err(|why| format!("{}: {why}", file.display()))?;
    let node = |script: &str| {
        let mut node = command("node", &[]);
        node.arg(folder.join(script));
        node
    };
    let rules = place::root().join("xtask/peers/family_allowances.publicodes.yaml");
    let mut peer = Driver::start("publicodes", node("publicodes.mjs").arg(rules).arg(&file))?;
    let mut own = node("pont.mjs");
    let mut own = Driver::start("pont-js", own.arg(package).arg(&pont.catalogue).arg(DATE).arg(&file))?;
    let versions = peer.ask("ready")?;
    let results = format!("results {FAMILIES}");
    // This also warms both: the runtime has compiled what is timed below.
    let same = same(&own.ask(&results)?, &peer.ask(&results)?)?;
    let mut pairs: [(&str, (Rounds, Rounds)); 4] =
        ["each", "again", "load", "first"].map(|key| (key, Default::default()));
    let commands = [format!("one {FAMILIES}"), "load".to_string()];
    for _ in 0..rounds {
        for (command, keys) in commands.iter().zip(pairs.chunks_mut(2)) {
            let (ours, theirs) = (own.ask(command)?, peer.ask(command)?);
            for (key, (own, peer)) in keys {
                own.add(number(&ours, key)?);
                peer.add(number(&theirs, key)?);
            }
        }
    }
    let word = |key: &str| versions[key].as_str().unwrap_or("?").to_string();
    let name = format!("Publicodes {}", word("Publicodes"));
    let text = format!(
        "The French family allowances (children, ages, increments, ceilings, smoothing) in Node {}, from an object of answers to \
         an amount; Pont through its JavaScript package, from the law of all of France. The rules for Publicodes are \
         `xtask/peers/family_allowances.publicodes.yaml`. Both give the same amount for {same} of {FAMILIES} families.",
        word("Node")
    );
    let mut section = Section::versus("One right in Node: Publicodes", &name, text);
    for ((_, (ours, theirs)), what) in pairs.iter().zip([
        "one family, from its answers to the amount",
        "the same answers again (Publicodes keeps them and only evaluates; Pont is given them anew)",
        "loading the rules (Publicodes: this right; Pont: all of France)",
        "the first amount after loading",
    ]) {
        section.pair(what, "ms", Better::Less, ours, theirs);
    }
    Ok(section)
}

/// How many amounts are the same to the cent; all of them must be numbers.
fn same(own: &Value, peer: &Value) -> Outcome<usize> {
    let amounts = |answer: &Value| -> Outcome<Vec<f64>> {
        let list = answer.as_array().into_iter().flatten().map(|amount| amount.as_f64());
        list.collect::<Option<Vec<f64>>>().ok_or_else(|| format!("not every family has an amount: {answer}"))
    };
    let (own, peer) = (amounts(own)?, amounts(peer)?);
    if own.is_empty() || own.len() != peer.len() {
        return Err(format!("{} amounts on one side, {} on the other", own.len(), peer.len()));
    }
    Ok(own.iter().zip(&peer).filter(|(ours, theirs)| (*ours - *theirs).abs() < 0.005).count())
}

/// What engines weigh on a page.
pub(crate) fn sizes() -> Outcome<Section> {
    let folder = install()?;
    let (alone, package) = (evaluator::alone()?, evaluator::package("web")?);
    let glue =
        |path: PathBuf| format!("export * from {0}; export {{ default }} from {0};", json!(path.display().to_string()));
    let entries = json!({
        "evaluator": glue(alone.join("evaluator.js")),
        "package": glue(package.join("pont_rules.js")),
        "publicodes": "export { default } from 'publicodes';",
        "feelin": "export { evaluate, unaryTest } from 'feelin';",
        "json-logic-js": "export { default } from 'json-logic-js';",
    });
    let file = place::target().join("peers/entries.json");
    fs::write(&file, entries.to_string()).map_err(|why| format!("{}: {why}", file.display()))?;
    let mut node = command("node", &[]);
    let weighed = read(node.arg(folder.join("sizes.mjs")).arg(&file).current_dir(&folder))?;
    let bundles: Value = serde_json::from_str(&weighed).map_err(|why| format!("sizes.mjs: {why}: {weighed}"))?;
    let bundle = |name: &str| number(&bundles, name).map(|bytes| bytes / 1000.0);
    let evaluator = evaluator::weigh(&alone.join("evaluator_bg.wasm"))?;
    let with_glue = evaluator + bundle("evaluator")?;
    let package = evaluator::weigh(&package.join("pont_rules_bg.wasm"))? + bundle("package")?;
    let row = |what: String, size: f64| vec![what, format!("{} kB", figure(size)), figure(size / package)];
    let mut rows = vec![
        row("Pont, evaluator alone (wasm)".to_string(), evaluator),
        row("Pont, evaluator with its JavaScript".to_string(), with_glue),
        row("Pont, JavaScript package (JSON in and out)".to_string(), package),
    ];
    let list = fs::read_to_string(folder.join("package.json")).map_err(|why| format!("package.json: {why}"))?;
    let list: Value = serde_json::from_str(&list).map_err(|why| format!("package.json: {why}"))?;
    for name in ["publicodes", "feelin", "json-logic-js"] {
        let what = format!("{name} {}", list["dependencies"][name].as_str().unwrap_or("?"));
        rows.push(match bundle(name) {
            Ok(size) => row(what, size),
            Err(_) => vec![what, format!("not measured: {}", bundles[name].as_str().unwrap_or("?")), "–".to_string()],
        });
    }
    Ok(Section {
        title: "What an engine weighs on a page".to_string(),
        text: "Brotli at its highest setting; JavaScript as one ES module, tree-shaken and minified by esbuild. Publicodes is a rule \
               language with units and explanations; feelin and json-logic-js evaluate single expressions and know neither \
               rules nor missing answers' bounds."
            .to_string(),
        columns: ["what", "size", "times Pont's JavaScript package"].map(str::to_string).to_vec(),
        rows,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_the_same_to_the_cent_or_not() {
        assert_eq!(same(&json!([153.01, 0, 38.25]), &json!([153.010_000_1, 0, 38.26])), Ok(2));
        assert!(same(&json!([153.01]), &json!([null])).is_err());
        assert!(same(&json!([153.01]), &json!([153.01, 0])).is_err());
        assert!(same(&json!([]), &json!([])).is_err());
    }

    #[test]
    fn the_packages_that_are_measured_are_pinned() {
        let list = fs::read_to_string(place::root().join("xtask/peers/package.json")).unwrap();
        let list: Value = serde_json::from_str(&list).unwrap();
        for (name, version) in list["dependencies"].as_object().unwrap() {
            let version = version.as_str().unwrap();
            assert!(version.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.'), "{name} {version}");
        }
    }
}
