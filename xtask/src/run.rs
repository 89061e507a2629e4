//! Running other programs: shown live, or captured into a log with a time budget.

use crate::place;
use std::fs::{self, File};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// A sentence for the person at the terminal when something failed.
pub(crate) type Outcome<T> = Result<T, String>;

/// Prints one progress line.
pub(crate) fn say(line: &str) {
    println!("pont: {line}");
}

/// A command started in the checkout's root, with the installed tools first on the PATH.
pub(crate) fn command(program: &str, args: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(args).current_dir(place::root());
    let tools = place::tools();
    let mut path = vec![tools.join("bin"), tools.join("node_modules").join(".bin")];
    path.extend(std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default()));
    if let Ok(joined) = std::env::join_paths(path) {
        command.env("PATH", joined);
    }
    command
}

/// Runs a command with its output on the terminal.
pub(crate) fn show(command: &mut Command) -> Outcome<()> {
    let name = name_of(command);
    let status = command.status().map_err(|why| format!("could not start {name}: {why}"))?;
    if status.success() { Ok(()) } else { Err(format!("{name} failed ({status})")) }
}

/// Runs a command and gives its standard output as text.
pub(crate) fn read(command: &mut Command) -> Outcome<String> {
    let name = name_of(command);
    let output = command.stderr(Stdio::inherit()).output().map_err(|why| format!("could not start {name}: {why}"))?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    if output.status.success() { Ok(text) } else { Err(format!("{name} failed ({})\n{text}", output.status)) }
}

/// What a captured run left behind.
pub(crate) struct Ran {
    /// It ended by itself, with success.
    pub(crate) ok: bool,
    /// It was stopped because its time was up.
    pub(crate) stopped: bool,
    /// Standard output and error together.
    pub(crate) text: String,
}

/// Runs a command with all its output in `target/xtask/<log>.log`, and stops it, children included, after `budget`.
pub(crate) fn capture(command: &mut Command, log: &str, budget: Duration) -> Outcome<Ran> {
    let name = name_of(command);
    let path = log_path(log)?;
    let file =
        File::options().create(true).append(true).open(&path).map_err(|why| format!("{}: {why}", path.display()))?;
    let from = file.metadata().map_or(0, |meta| meta.len());
    let copy = file.try_clone().map_err(|why| why.to_string())?;
    own_group(command).stdin(Stdio::null()).stdout(file).stderr(copy);
    let mut child = command.spawn().map_err(|why| format!("could not start {name}: {why}"))?;
    let start = Instant::now();
    let (ok, stopped) = loop {
        match child.try_wait().map_err(|why| format!("{name}: {why}"))? {
            Some(status) => break (status.success(), false),
            None if start.elapsed() > budget => {
                stop_group(child.id());
                let _ = child.kill();
                let _ = child.wait();
                break (false, true);
            }
            None => sleep(Duration::from_millis(50)),
        }
    };
    let bytes = fs::read(&path).map_err(|why| format!("{}: {why}", path.display()))?;
    let text = String::from_utf8_lossy(bytes.get(from as usize..).unwrap_or_default()).into_owned();
    Ok(Ran { ok, stopped, text })
}

/// The log file of a suite, its folder made.
pub(crate) fn log_path(log: &str) -> Outcome<PathBuf> {
    let folder = place::target().join("xtask");
    fs::create_dir_all(&folder).map_err(|why| format!("{}: {why}", folder.display()))?;
    Ok(folder.join(format!("{log}.log")))
}

#[cfg(unix)]
fn own_group(command: &mut Command) -> &mut Command {
    std::os::unix::process::CommandExt::process_group(command, 0)
}

#[cfg(not(unix))]
fn own_group(command: &mut Command) -> &mut Command {
    command
}

/// Ends the process group that `own_group` made; on other systems only the child itself is ended.
fn stop_group(id: u32) {
    if cfg!(unix) {
        let _ = Command::new("kill").args(["-KILL", "--", &format!("-{id}")]).status();
    }
}

fn name_of(command: &Command) -> String {
    let args: Vec<_> = command.get_args().take(3).map(|arg| arg.to_string_lossy()).collect();
    format!("`{} {}`", command.get_program().to_string_lossy(), args.join(" ")).replace(" `", "`")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_over_its_budget_is_stopped_with_its_children() {
        let ran = capture(
            &mut command("sh", &["-c", "echo before; sleep 60 & wait"]),
            "run-test-slow",
            Duration::from_millis(300),
        )
        .unwrap();
        assert!(ran.stopped && !ran.ok);
        assert_eq!(ran.text, "before\n");
    }

    #[test]
    fn a_failing_command_is_told_apart_from_a_good_one() {
        assert!(capture(&mut command("true", &[]), "run-test-ok", Duration::from_secs(5)).unwrap().ok);
        let ran = capture(&mut command("sh", &["-c", "echo oh >&2; exit 3"]), "run-test-bad", Duration::from_secs(5))
            .unwrap();
        assert!(!ran.ok && !ran.stopped && ran.text == "oh\n");
    }
}
