//! Building the site with Trunk, exactly as Trunk.toml says.

use crate::place;
use crate::run::{Outcome, command};
use std::path::Path;
use std::process::Command;

/// The command that builds the release site for `base` into `dist`.
pub(crate) fn build(base: &str, dist: &Path) -> Outcome<Command> {
    if !place::root().join("app/index.html").is_file() {
        return Err("app/index.html is missing".to_string());
    }
    let dist = dist.display().to_string();
    // `--offline`: with the pinned tools installed Trunk must never reach for the network.
    let mut trunk =
        command("trunk", &["build", "--release", "--offline", "--locked", "--public-url", base, "--dist", &dist]);
    // Trunk reads these as its own settings, and refuses some values that other programs put there.
    trunk.env_remove("NO_COLOR").env("TRUNK_SKIP_VERSION_CHECK", "true");
    Ok(trunk)
}
