//! The evaluator alone: its size as wasm, and its time natively and in Chromium.

use super::peers;
use super::{Row, quietly};
use crate::run::{Outcome, command, read, show};
use crate::{place, suites};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

/// Size, then times: each asks the whole catalogue of a country about a household.
pub(crate) fn rows() -> Outcome<Vec<Row>> {
    let package = package("web")?;
    let mut rows = vec![size()?];
    let catalogues = catalogues()?;
    let mut args =
        vec!["run", "--quiet", "--locked", "--profile", "native", "--package", "xtask", "--example", "speed", "--"];
    let today = place::today();
    args.push(&today);
    let names: Vec<String> = catalogues.iter().map(|path| path.display().to_string()).collect();
    args.extend(names.iter().map(String::as_str));
    let native: Value =
        serde_json::from_str(&read(&mut command("cargo", &args))?).map_err(|why| format!("speed: {why}"))?;
    rows.extend(times("natively", "", &native));
    let ahead = native["ahead"].as_f64().unwrap_or(f64::INFINITY);
    rows.push(Row::at_most("look 24 months ahead, with every cause (natively)", 30.0, "ms", ahead));
    let chromium = in_chromium(&package, &catalogues, &today, 1)?;
    rows.extend(times("Chromium", ", with its compilation of the code", &chromium));
    Ok(rows)
}

/// Milliseconds of the package over catalogues in Chromium, its processor made so many times slower; the slowest catalogue counts.
pub(super) fn in_chromium(package: &Path, catalogues: &[PathBuf], date: &str, slowdown: u32) -> Outcome<Value> {
    for path in catalogues {
        let name = path.file_name().unwrap_or_default();
        fs::copy(path, package.join(name)).map_err(|why| format!("{}: {why}", path.display()))?;
    }
    // Without an icon of its own the browser asks for one, and notes that it is missing.
    let page = "<!doctype html><html lang=\"en\"><title>speed</title><link rel=\"icon\" href=\"/icon.svg\">";
    let icon = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
    for (name, text) in [("index.html", page), ("icon.svg", icon)] {
        fs::write(package.join(name), text).map_err(|why| format!("{name}: {why}"))?;
    }
    let report = package.join("speed.json");
    let _ = fs::remove_file(&report);
    let mut run = suites::playwright_command(&["--project=speed", "--grep", "evaluator"])?;
    run.env("PONT_DIST", package).env("PONT_REPORT", &report).env("PONT_CATALOGUES", catalogue_names(catalogues));
    quietly(run.env("PONT_DATE", date).env("PONT_SLOWDOWN", slowdown.to_string()), "bench-evaluator")?;
    let text = fs::read_to_string(&report).map_err(|why| format!("{}: {why}", report.display()))?;
    serde_json::from_str(&text).map_err(|why| format!("speed: {why}"))
}

/// Screens that the three frozen households see, until settled and to the cent; the longer of the two countries counts.
pub(crate) fn screens() -> Outcome<Vec<Row>> {
    let mut rows = Vec::new();
    for (name, settled, cent) in [("pensioner", 10.0, 14.0), ("lone_mother", 18.0, 28.0), ("couple", 20.0, 34.0)] {
        let (french, spanish) = (interview("fr", name, &[])?, interview("es", name, &[])?);
        let title = name.replace('_', " ");
        let row = |what: &str, limit, fr: f64, es: f64| {
            Row::at_most(format!("screens {what}, {title} (France {fr:.0}, Catalonia {es:.0})"), limit, "", fr.max(es))
        };
        rows.push(row("until settled", settled, french.0, spanish.0));
        rows.push(row("to the cent", cent, french.1, spanish.1));
    }
    // The budget is as old as the first nine rights.
    let nine = interview("fr", "pensioner", &peers::RIGHTS)?.0;
    rows.push(Row::at_most(
        "screens until settled, pensioner, the first nine French rights alone".to_string(),
        10.0,
        "",
        nine,
    ));
    Ok(rows)
}

/// The number of screens until settled, and to the cent, for some rights; for all where none is named.
fn interview(country: &str, name: &str, rights: &[&str]) -> Outcome<(f64, f64)> {
    let answers = format!("catalogue/households/{country}/{name}.json");
    let pont = ["run", "--quiet", "--locked", "--package", "pont-catalogue", "--bin", "pont", "--", "interview"];
    let mut pont = command("cargo", &pont);
    pont.args(rights.iter().flat_map(|right| ["--right", right]));
    let text = read(pont.args(["--country", country, "--date", &place::today(), "--answers", &answers]))?;
    let after = |words: &str| -> Outcome<f64> {
        let line = text.lines().find_map(|line| line.trim().strip_prefix(words));
        let number = line.and_then(|line| line.split_whitespace().next()?.parse().ok());
        number.ok_or_else(|| format!("pont interview says no number of screens {words:?} for {answers}"))
    };
    Ok((after("settled after ")?, after("to the cent after ")?))
}

fn times(place: &str, compiling: &str, report: &Value) -> Vec<Row> {
    let time = |key: &str| report[key].as_f64().unwrap_or(f64::INFINITY);
    vec![
        Row::noted(
            format!("evaluate a whole catalogue, the very first call ({place}{compiling})"),
            "ms",
            time("first"),
        ),
        Row::at_most(format!("evaluate a whole catalogue, nothing remembered ({place})"), 2.0, "ms", time("cold")),
        Row::at_most(format!("evaluate again after one answer ({place})"), 0.5, "ms", time("again")),
        Row::at_most(format!("find the next question ({place})"), 15.0, "ms", time("next")),
    ]
}

/// Builds the JavaScript package for `web` or `nodejs`.
pub(super) fn package(target: &str) -> Outcome<PathBuf> {
    let build = ["--package", "pont-rules", "--features", "wasm"];
    wasm(&build, "pont_rules.wasm", target, &format!("rules-{target}"))
}

/// Builds the evaluator without JSON, as the app holds it.
pub(super) fn alone() -> Outcome<PathBuf> {
    let build = ["--package", "pont-worker", "--example", "evaluator"];
    wasm(&build, "examples/evaluator.wasm", "web", "evaluator")
}

/// The size of a file in kB (1000 bytes) as it travels.
pub(super) fn weigh(file: &Path) -> Outcome<f64> {
    let file = file.display().to_string();
    show(command("node", &[]).arg(place::root().join("xtask/js/compress.mjs")).arg(&file))?;
    let bytes = fs::metadata(format!("{file}.br")).map_err(|why| format!("{file}.br: {why}"))?.len();
    Ok(bytes as f64 / 1000.0)
}

fn size() -> Outcome<Row> {
    let size = weigh(&alone()?.join("evaluator_bg.wasm"))?;
    Ok(Row::at_most("evaluator alone as wasm, brotli", 60.0, "kB", size))
}

/// Builds something as small as it ships, for a kind of JavaScript, into a folder of the target folder.
fn wasm(what: &[&str], built: &str, kind: &str, folder: &str) -> Outcome<PathBuf> {
    let mut cargo =
        command("cargo", &["build", "--quiet", "--locked", "--release", "--target", "wasm32-unknown-unknown"]);
    show(cargo.args(what))?;
    let out = place::target().join(folder);
    let _ = fs::remove_dir_all(&out);
    let wasm = place::target().join("wasm32-unknown-unknown/release").join(built).display().to_string();
    show(&mut command("wasm-bindgen", &["--target", kind, "--out-dir", &out.display().to_string(), &wasm]))?;
    let is_wasm = |path: &&PathBuf| path.extension().is_some_and(|extension| extension == "wasm");
    for path in crate::hook::walk(&out)?.iter().filter(is_wasm) {
        let wasm = path.display().to_string();
        show(&mut command("wasm-opt", &["-O3", &wasm, "-o", &wasm]))?;
    }
    Ok(out)
}

/// The catalogues of the built site.
fn catalogues() -> Outcome<Vec<PathBuf>> {
    let data = place::dist().join("data");
    let law = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        name.ends_with(".pont") && !name.starts_with("places") && !name.starts_with("towns")
    };
    let found: Vec<PathBuf> = crate::hook::walk(&data)?.into_iter().filter(law).collect();
    if found.is_empty() { Err(format!("{} holds no catalogue", data.display())) } else { Ok(found) }
}

fn catalogue_names(paths: &[PathBuf]) -> String {
    paths
        .iter()
        .filter_map(|path| path.file_name())
        .map(|name| name.to_string_lossy().into_owned())
        .collect::<Vec<_>>()
        .join(",")
}
