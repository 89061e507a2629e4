//! Installing the build tools: the wasm target, trunk, wasm-bindgen and wasm-opt, from the package registries only.

use crate::place;
use crate::run::{Outcome, command, read, say, show};
use std::fs;
use std::process::Stdio;

/// Trunk's version: newer ones need a newer Rust.
const TRUNK: &str = "0.21.14";
/// wasm-bindgen's version: the crate in Cargo.lock and the tool must be equal.
const WASM_BINDGEN: &str = "0.2.129";
/// binaryen's version, which Trunk.toml names too.
const WASM_OPT: &str = "132";
/// What writes the app's wasm, for the names of its files.
pub(crate) const VERSIONS: &str = "wasm-bindgen 0.2.129, binaryen 132, wasm_split_cli_support 0.2.4";
/// cargo-deny's version, for `cargo xtask deps` only.
const CARGO_DENY: &str = "0.20.2";
/// cargo-fuzz's version, for the long tests only.
const CARGO_FUZZ: &str = "0.13.1";

/// Makes sure that everything a build needs is installed; quick when it is.
pub(crate) fn install() -> Outcome<()> {
    needs("cargo", "Rust: https://rustup.rs")?;
    needs("node", "Node 20 or newer: https://nodejs.org")?;
    needs("npm", "npm, which comes with Node: https://nodejs.org")?;
    wasm_target()?;
    cargo_tool("trunk", "trunk", TRUNK, "about 4 minutes")?;
    cargo_tool("wasm-bindgen", "wasm-bindgen-cli", WASM_BINDGEN, "about 1 minute")?;
    wasm_opt()?;
    // Trunk builds offline, so that a build never depends on what a registry says today.
    show(command("cargo", &["fetch", "--locked", "--quiet"]).stdout(Stdio::null()))
}

/// Makes sure that cargo-deny is installed.
pub(crate) fn deny() -> Outcome<()> {
    cargo_tool("cargo-deny", "cargo-deny", CARGO_DENY, "about 4 minutes")
}

/// Makes sure that cargo-fuzz and the nightly compiler that it needs are installed.
pub(crate) fn fuzzer() -> Outcome<()> {
    cargo_tool("cargo-fuzz", "cargo-fuzz", CARGO_FUZZ, "about 1 minute")?;
    let nightly = command("rustup", &["run", "nightly", "rustc", "--version"]).stdout(Stdio::null()).status();
    if nightly.is_ok_and(|status| status.success()) {
        return Ok(());
    }
    say("installing a nightly compiler, for fuzzing only");
    show(&mut command("rustup", &["toolchain", "install", "nightly", "--profile", "minimal"]))
}

fn needs(program: &str, whence: &str) -> Outcome<()> {
    match command(program, &["--version"]).stdout(Stdio::null()).stderr(Stdio::null()).status() {
        Ok(status) if status.success() => Ok(()),
        _ => Err(format!("{program} was not found. Install {whence}")),
    }
}

/// The version a tool says it has; empty when it cannot be run.
fn version(program: &str) -> String {
    let output = command(program, &["--version"]).stderr(Stdio::null()).output();
    output.map_or(String::new(), |output| String::from_utf8_lossy(&output.stdout).into_owned())
}

fn wasm_target() -> Outcome<()> {
    let sysroot = read(&mut command("rustc", &["--print", "sysroot"]))?;
    let lib = std::path::Path::new(sysroot.trim()).join("lib/rustlib/wasm32-unknown-unknown/lib");
    if lib.is_dir() {
        return Ok(());
    }
    say("adding the wasm target to Rust");
    show(&mut command("rustup", &["target", "add", "wasm32-unknown-unknown"])).map_err(|why| {
        format!("{why}\nWithout rustup, install Rust's wasm32-unknown-unknown target by your system's packages.")
    })
}

/// Installs a tool in debug: it only orchestrates, and builds three times faster so.
fn cargo_tool(program: &str, package: &str, wanted: &str, time: &str) -> Outcome<()> {
    if version(program).split_whitespace().any(|word| word == wanted) {
        return Ok(());
    }
    say(&format!("installing {package} {wanted} ({time}, once)"));
    let root = place::tools().display().to_string();
    let args = [
        "install",
        package,
        "--version",
        wanted,
        "--locked",
        "--debug",
        "--no-default-features",
        "--force",
        "--root",
        &root,
    ];
    show(command("cargo", &args).env("CARGO_PROFILE_DEV_DEBUG", "0").env_remove("CARGO_TARGET_DIR"))?;
    say(&format!("{package} {wanted} is ready"));
    Ok(())
}

fn wasm_opt() -> Outcome<()> {
    if version("wasm-opt").split_whitespace().any(|word| word == WASM_OPT) {
        return Ok(());
    }
    say("installing wasm-opt (npm binaryen, a few seconds, once)");
    let tools = place::tools();
    fs::create_dir_all(&tools).map_err(|why| format!("{}: {why}", tools.display()))?;
    for name in ["package.json", "package-lock.json"] {
        let from = place::root().join("xtask/npm").join(name);
        fs::copy(&from, tools.join(name)).map_err(|why| format!("{}: {why}", from.display()))?;
    }
    show(command("npm", &["ci", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"]).current_dir(&tools))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Trunk compares its own settings with the installed tools: one number must not move alone.
    #[test]
    fn the_pinned_versions_agree_everywhere() {
        let file = |path: &str| fs::read_to_string(place::root().join(path)).unwrap();
        let trunk = file("Trunk.toml");
        assert!(trunk.contains(&format!("trunk-version = \"{TRUNK}\"")));
        assert!(trunk.contains(&format!("wasm_bindgen = \"{WASM_BINDGEN}\"")));
        let split = "name = \"wasm_split_cli_support\"\nversion = \"0.2.4\"";
        assert!(file("Cargo.lock").contains(split));
        let versions = format!("wasm-bindgen {WASM_BINDGEN}, binaryen {WASM_OPT}, wasm_split_cli_support 0.2.4");
        assert_eq!(VERSIONS, versions);
        assert!(trunk.contains(&format!("wasm_opt = \"version_{WASM_OPT}\"")));
        assert!(file("Cargo.lock").contains(&format!("name = \"wasm-bindgen\"\nversion = \"{WASM_BINDGEN}\"")));
        assert!(file("xtask/npm/package.json").contains(&format!("\"binaryen\": \"{WASM_OPT}.0.0\"")));
    }
}
