//! The app in Chromium on a slow network and processor, and Lighthouse.

use super::{Row, quietly};
use crate::run::{Outcome, command, log_path, say, show};
use crate::serve::Site;
use crate::{place, suites};
use serde_json::Value;
use std::fs;
use std::path::Path;
use std::process::Stdio;

/// Times at 1.6 Mbps, 150 ms and a processor four times slower.
pub(crate) fn rows() -> Outcome<Vec<Row>> {
    let report = log_path("bench-app")?.with_extension("json");
    let _ = fs::remove_file(&report);
    let mut run = suites::playwright_command(&["--project=speed", "--grep", "slow phone"])?;
    quietly(run.env("PONT_REPORT", &report), "bench-app")?;
    let report = json(&report)?;
    let time = |key: &str| report[key].as_f64().unwrap_or(f64::INFINITY);
    Ok(vec![
        Row::at_most("first view readable, slow phone", 1.5, "s", time("readable") / 1000.0),
        Row::at_most("first question interactive, slow phone", 5.0, "s", time("question") / 1000.0),
        Row::at_most("tap to next question painted, slow phone (median)", 100.0, "ms", time("tap")),
    ])
}

/// Lighthouse's three mobile scores.
pub(crate) fn lighthouse() -> Outcome<Vec<Row>> {
    let folder = place::tools().join("lighthouse");
    if !folder.join("node_modules/.bin/lighthouse").exists() {
        say("installing Lighthouse (once)");
        fs::create_dir_all(&folder).map_err(|why| format!("{}: {why}", folder.display()))?;
        for name in ["package.json", "package-lock.json"] {
            let from = place::root().join("xtask/lighthouse").join(name);
            fs::copy(&from, folder.join(name)).map_err(|why| format!("{}: {why}", from.display()))?;
        }
        let mut npm = command("npm", &["ci", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"]);
        show(npm.current_dir(&folder).stdout(Stdio::null()))?;
    }
    let site = Site::open(&place::dist(), "/", None)?.start(0)?;
    let report = log_path("lighthouse")?.with_extension("json");
    let output = format!("--output-path={}", report.display());
    let flags = "--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-background-networking --disable-component-update --disable-sync --no-first-run";
    let program = folder.join("node_modules/.bin/lighthouse").display().to_string();
    let address = site.address();
    let args = [
        address.as_str(),
        "--quiet",
        "--output=json",
        &output,
        flags,
        "--only-categories=performance,accessibility,best-practices",
    ];
    show(
        command(&program, &args)
            .env("CHROME_PATH", std::env::var("PONT_CHROMIUM").unwrap_or_else(|_| "/usr/bin/chromium".to_string())),
    )?;
    let report = json(&report)?;
    let score = |key: &str| report["categories"][key]["score"].as_f64().unwrap_or(0.0) * 100.0;
    Ok(vec![
        Row::at_least("Lighthouse mobile, performance", 95.0, "", score("performance").round()),
        Row::at_least("Lighthouse mobile, accessibility", 100.0, "", score("accessibility").round()),
        Row::at_least("Lighthouse mobile, best practices", 100.0, "", score("best-practices").round()),
    ])
}

fn json(path: &Path) -> Outcome<Value> {
    let text = fs::read_to_string(path).map_err(|why| format!("{}: {why}", path.display()))?;
    serde_json::from_str(&text).map_err(|why| format!("{}: {why}", path.display()))
}
