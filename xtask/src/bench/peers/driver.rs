//! A program that measures: commands go in, and each is answered by one line of JSON.

use crate::run::{Outcome, log_path};
use serde_json::Value;
use std::fs::File;
use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

/// A driver at work; it ends when this is dropped.
pub(crate) struct Driver {
    name: String,
    child: Child,
    commands: Option<ChildStdin>,
    answers: BufReader<ChildStdout>,
}

impl Driver {
    /// Starts a driver; what it complains of goes to `target/xtask/bench-peers-<name>.log`.
    pub(crate) fn start(name: &str, command: &mut Command) -> Outcome<Driver> {
        let path = log_path(&format!("bench-peers-{name}"))?;
        let log = File::create(&path).map_err(|why| format!("{}: {why}", path.display()))?;
        let child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(log).spawn();
        let mut child = child.map_err(|why| format!("could not start {name}: {why}"))?;
        let commands = child.stdin.take();
        let answers = child.stdout.take().ok_or_else(|| format!("{name} has no output"))?;
        Ok(Driver { name: name.to_string(), child, commands, answers: BufReader::new(answers) })
    }

    /// Gives a command and waits for its answer.
    pub(crate) fn ask(&mut self, command: &str) -> Outcome<Value> {
        self.tell(command)?;
        self.hear()
    }

    /// Gives a command without waiting.
    pub(crate) fn tell(&mut self, command: &str) -> Outcome<()> {
        let told =
            self.commands.as_mut().map(|commands| writeln!(commands, "{command}").and_then(|()| commands.flush()));
        if matches!(told, Some(Ok(()))) { Ok(()) } else { Err(self.gone()) }
    }

    /// Waits for the answer to the command given before.
    pub(crate) fn hear(&mut self) -> Outcome<Value> {
        let mut line = String::new();
        match self.answers.read_line(&mut line) {
            Ok(length) if length > 0 => serde_json::from_str(&line)
                .map_err(|why| format!("{} said what is no JSON ({why}): {}", self.name, line.trim())),
            _ => Err(self.gone()),
        }
    }

    /// Why a driver is not there any more, from its log.
    fn gone(&self) -> String {
        let log =
            log_path(&format!("bench-peers-{}", self.name)).ok().and_then(|path| std::fs::read_to_string(path).ok());
        format!("{} ended: {}", self.name, complaint(&log.unwrap_or_default()))
    }
}

/// The last line that names an error, or else the last one: Python's and Node's own words around it tell nothing.
fn complaint(log: &str) -> &str {
    let lines = || log.lines().rev().map(str::trim).filter(|line| !line.is_empty());
    lines().find(|line| line.contains("Error")).or_else(|| lines().next()).unwrap_or("it said nothing")
}

impl Drop for Driver {
    fn drop(&mut self) {
        self.commands = None;
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The number under a key of an answer.
pub(crate) fn number(answer: &Value, key: &str) -> Outcome<f64> {
    let found = answer[key].as_f64().filter(|number| number.is_finite());
    found.ok_or_else(|| format!("an answer has no number called {key}: {answer}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::run::command;
    use serde_json::json;

    #[test]
    fn each_command_gets_its_own_line_back() {
        let echo = "while read -r word count; do echo \"{\\\"$word\\\": $count}\"; done";
        let mut driver = Driver::start("test-echo", &mut command("sh", &["-c", echo])).unwrap();
        assert_eq!(number(&driver.ask("one 20").unwrap(), "one"), Ok(20.0));
        driver.tell("batch 5").unwrap();
        assert_eq!(driver.hear().unwrap(), json!({ "batch": 5 }));
    }

    #[test]
    fn a_driver_that_breaks_says_its_last_line() {
        let mut driver =
            Driver::start("test-break", &mut command("sh", &["-c", "read -r x; echo 'ImportError: no' >&2"])).unwrap();
        assert_eq!(driver.ask("ready").unwrap_err(), "test-break ended: ImportError: no");
    }

    #[test]
    fn the_line_that_names_the_error_is_the_one_that_is_told() {
        let node = "node:internal\n  throw e;\nError [ERR_X]: Cannot find package 'a'\n    at x (b.js:1)\n\nNode.js v20.20.2\n";
        assert_eq!(complaint(node), "Error [ERR_X]: Cannot find package 'a'");
        assert_eq!(complaint("Traceback\n  File x\nKilled\n\n"), "Killed");
        assert_eq!(complaint("\n"), "it said nothing");
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for answer in [json!({}), json!({ "seconds": "3" }), json!([1]), json!(null)] {
            assert!(number(&answer, "seconds").is_err(), "{answer}");
        }
    }
}
