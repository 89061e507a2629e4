//! Debian packages that only the browser tests, benchmarks and recorded prompts need, installed where missing and where that is allowed.

use crate::run::{Outcome, command, say, show};
use std::process::Stdio;

/// Chromium and its driver.
pub(crate) const CHROMIUM: &[&str] = &["chromium", "chromium-driver"];
/// Firefox ESR: in November 2026 Debian 12 has 140 and Debian 13 has 153; `e2e/firefox/` makes the browser tests run with both.
pub(crate) const FIREFOX: &[&str] = &["firefox-esr"];
/// WebKitGTK with its driver and a screen to draw on.
pub(crate) const WEBKIT: &[&str] = &["webkit2gtk-driver", "xvfb", "xauth", "dbus"];
/// Fonts for four languages and the pictograms.
pub(crate) const FONTS: &[&str] = &["fonts-noto-core", "fonts-dejavu-core", "fonts-noto-color-emoji"];

/// Counts instructions, for `cargo xtask bench --peers` only.
pub(crate) const VALGRIND: &[&str] = &["valgrind"];

/// A synthesiser (GPL-3.0-or-later, run here only, no part of it is shipped) and the Opus encoder, for `cargo xtask clips` only.
pub(crate) const VOICE: &[&str] = &["espeak-ng", "opus-tools"];

/// Installs what is missing among `packages`; an error says what to type where this machine does not allow it.
pub(crate) fn install(packages: &[&str]) -> Outcome<()> {
    let missing: Vec<&str> = packages.iter().copied().filter(|package| !installed(package)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let list = missing.join(" ");
    let root = command("id", &["-u"]).output().is_ok_and(|id| id.stdout == b"0\n");
    if !root {
        return Err(format!(
            "these Debian packages are missing: {list}\nInstall them: sudo apt-get install --no-install-recommends {list}"
        ));
    }
    say(&format!("installing {list}"));
    let apt = |args: &[&str]| {
        show(
            command("apt-get", args)
                .env("DEBIAN_FRONTEND", "noninteractive")
                .stdin(Stdio::null())
                .stdout(Stdio::null()),
        )
    };
    let mut args = vec!["install", "-y", "-qq", "--no-install-recommends"];
    args.extend(&missing);
    // A machine with fresh package lists need not fetch them again.
    apt(&args).or_else(|_| apt(&["update", "-qq"]).and_then(|()| apt(&args)))
}

fn installed(package: &str) -> bool {
    let status = command("dpkg-query", &["-W", "-f=${Status}", package]).stderr(Stdio::null()).output();
    status.is_ok_and(|output| output.stdout.starts_with(b"install ok installed"))
}
