//! `cargo xtask deps`: what the project is built from. Licences and sources are checked without a network; known faults only where the
//! lists of faults can be reached, and it is said where they cannot.

use crate::run::{Outcome, capture, command, say, show};
use crate::{place, tools};
use std::time::Duration;

/// The lists of npm packages, each in its folder.
const PACKAGES: [&str; 4] = ["e2e", "xtask/lighthouse", "xtask/npm", "xtask/peers"];

/// How a tool says that it could not ask for known faults, instead of that it found some.
const UNREACHED: [&str; 2] = ["failed to fetch advisory database", "audit endpoint returned an error"];

const PATIENCE: Duration = Duration::from_secs(300);

/// Checks all of it. An error where a licence or a source is not allowed, or a fault is known.
pub(crate) fn deps() -> Outcome<()> {
    tools::deny()?;
    show(&mut command("cargo", &["deny", "--offline", "check", "licenses", "bans", "sources"]))?;
    let mut faulty = Vec::new();
    let mut ask = |what: String, run: &mut std::process::Command| -> Outcome<()> {
        let ran = capture(run, "deps", PATIENCE)?;
        match verdict(ran.ok, &ran.text) {
            Verdict::Sound => say(&format!("{what}: no known fault")),
            Verdict::NotAsked => {
                say(&format!("{what}: the list of known faults could not be reached, so nothing is known of them"))
            }
            Verdict::Faulty => {
                println!("{}", ran.text);
                faulty.push(what);
            }
        }
        Ok(())
    };
    ask("crates".to_owned(), &mut command("cargo", &["deny", "check", "advisories"]))?;
    for folder in PACKAGES {
        let mut npm = command("npm", &["audit", "--package-lock-only"]);
        ask(format!("npm packages of {folder}"), npm.current_dir(place::root().join(folder)))?;
    }
    if faulty.is_empty() { Ok(()) } else { Err(format!("known faults: {}", faulty.join(", "))) }
}

#[derive(Debug, PartialEq, Eq)]
enum Verdict {
    Sound,
    Faulty,
    NotAsked,
}

fn verdict(ok: bool, text: &str) -> Verdict {
    match ok {
        true => Verdict::Sound,
        false if UNREACHED.iter().any(|words| text.contains(words)) => Verdict::NotAsked,
        false => Verdict::Faulty,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_that_cannot_be_reached_is_no_fault_and_no_all_clear() {
        assert_eq!(verdict(true, ""), Verdict::Sound);
        assert_eq!(verdict(false, "npm error audit endpoint returned an error"), Verdict::NotAsked);
        assert_eq!(verdict(false, "[ERROR] failed to fetch advisory database https://…"), Verdict::NotAsked);
        assert_eq!(verdict(false, "error[vulnerability]: …"), Verdict::Faulty);
    }
}
