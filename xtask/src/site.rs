//! Building the site with Trunk, exactly as Trunk.toml says.

use crate::place;
use crate::run::{Outcome, command};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

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
    // Cargo joins these to the flags of .cargo/config.toml, which cannot know where a machine keeps its libraries.
    trunk.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", shared_paths(&libraries()).join(" "));
    Ok(trunk)
}

/// The folders where Cargo keeps the sources of libraries.
fn libraries() -> Vec<PathBuf> {
    let home = env::home_dir().map(|home| home.join(".cargo"));
    let Some(cargo) = env::var_os("CARGO_HOME").map(PathBuf::from).or(home) else { return Vec::new() };
    let folders = fs::read_dir(cargo.join("registry").join("src")).into_iter().flatten().flatten();
    folders.map(|folder| folder.path()).collect()
}

/// What makes the places named in panics the same on every machine, and says nothing of the one that built them.
fn shared_paths(libraries: &[PathBuf]) -> Vec<String> {
    let folders = libraries.iter().map(|folder| folder.display().to_string());
    // Cargo cuts its flags at spaces: a folder with one keeps its name.
    let whole = folders.filter(|folder| !folder.contains(char::is_whitespace));
    whole.map(|folder| format!("--remap-path-prefix={folder}=crates")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_folder_of_libraries_goes_by_another_name() {
        let folders = [PathBuf::from("/home/a/.cargo/registry/src/index"), PathBuf::from("/home/a b/src")];
        assert_eq!(shared_paths(&folders), ["--remap-path-prefix=/home/a/.cargo/registry/src/index=crates"]);
    }
}
