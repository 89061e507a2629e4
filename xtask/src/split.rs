//! Cuts the app's wasm in two after Trunk has built it: what the first questions need, and the later pages, which come in
//! the background. Trunk knows nothing of this, so its own two files of the app are replaced by ours.

use crate::hook::sha256;
use crate::place;
use crate::run::{Outcome, command, show};
use crate::tools;
use std::fs;
use std::path::Path;
use wasm_split_cli_support::{Options, transform};

/// The name of the later pages' file: the library makes it from the name in `#[wasm_split(later)]`.
const LATER: &str = "split_later.wasm";
/// How the page names the app's script (`pattern_script` in Trunk.toml).
const SCRIPT: &str = " data-js=\"";
/// What Rust lets a browser do, beyond the first version of wasm: wasm-opt must not use more.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// Replaces the app in the built site by the app in two files: `pont-app-*` and `pont-later-*`, joined by `pont-link-*.js`.
pub(crate) fn split(site: &Path, release: bool) -> Outcome<()> {
    let profile = if release { "release" } else { "debug" };
    let built = place::target().join("wasm32-unknown-unknown").join(profile).join("pont-app.wasm");
    let wasm = fs::read(&built).map_err(|why| format!("{}: {why}", built.display()))?;
    // The tools count too: another version may write other bytes, and a hashed name is kept for a year.
    let hash = &sha256(&[wasm.as_slice(), tools::VERSIONS.as_bytes()].concat())[..16];
    let (app, later, link) =
        (format!("pont-app-{hash}"), format!("pont-later-{hash}.wasm"), format!("pont-link-{hash}.js"));
    let page = site.join("index.html");
    let text = fs::read_to_string(&page).map_err(|why| format!("{}: {why}", page.display()))?;
    let (base, old) = trunks_name(&text).ok_or("Trunk's page names no `pont-app-*.js`")?;
    for file in [format!("{old}.js"), format!("{old}_bg.wasm")] {
        fs::remove_file(site.join(&file)).map_err(|why| format!("{file}: {why}"))?;
    }

    let script = format!("./{app}.js");
    let main = site.join("pont-app.wasm");
    let mut options = Options::new(&wasm);
    (options.output_dir, options.main_out_path) = (site, &main);
    let link_name = format!("./{link}");
    (options.link_name, options.main_module) = (&link_name, &script);
    transform(options).map_err(|why| format!("cutting the wasm: {why:?}"))?;
    fs::rename(site.join(LATER), site.join(&later)).map_err(|why| format!("{LATER}: {why}"))?;
    replace_in(&site.join(&link), LATER, &later)?;
    // The page says that something did not come; the console stays empty.
    replace_in(&site.join(&link), "console.error(e);", "")?;

    let mut bindgen = command("wasm-bindgen", &["--target", "web", "--no-typescript", "--keep-lld-exports"]);
    show(bindgen.args(["--out-name", &app, "--out-dir"]).arg(site).arg(&main))?;
    fs::remove_file(&main).map_err(|why| why.to_string())?;
    if release {
        for name in [format!("{app}_bg.wasm"), later] {
            let file = site.join(name);
            let mut optimiser = command("wasm-opt", &["-O3", "--converge", "--low-memory-unused"]);
            show(optimiser.args(FEATURES).arg(&file).arg("-o").arg(&file))?;
        }
    }
    // The link is asked for together with the script that needs it.
    let named = format!(" data-link=\"{base}{link}\"{SCRIPT}");
    let text = text.replace(&old, &app).replace(SCRIPT, &named);
    fs::write(&page, text).map_err(|why| format!("{}: {why}", page.display()))
}

/// The folder of the site, and the name that Trunk gave to the app, without its ending.
fn trunks_name(page: &str) -> Option<(String, String)> {
    let (_, from) = page.split_once(SCRIPT)?;
    let (script, _) = from.split_once(".js\"")?;
    let at = script.find("pont-app-")?;
    Some((script[..at].to_string(), script[at..].to_string()))
}

fn replace_in(file: &Path, old: &str, new: &str) -> Outcome<()> {
    let told = |why: std::io::Error| format!("{}: {why}", file.display());
    let text = fs::read_to_string(file).map_err(told)?;
    if text.matches(old).count() != 1 {
        return Err(format!("{} must hold `{old}` once", file.display()));
    }
    fs::write(file, text.replace(old, new)).map_err(told)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trunks_own_name_of_the_app_is_found() {
        let page = "<script src=\"/a/boot.js\" data-js=\"/a/pont-app-0a1b.js\" data-wasm=\"/a/pont-app-0a1b_bg.wasm\">";
        assert_eq!(trunks_name(page), Some(("/a/".to_string(), "pont-app-0a1b".to_string())));
        assert_eq!(trunks_name("<link href=\"/pont.svg\">"), None);
    }
}
