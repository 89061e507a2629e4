//! Reading how many tests passed and failed from what the test runners print.

use serde_json::Value;
use std::ops::AddAssign;

/// Tests that ran.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Count {
    /// Those that passed.
    pub(crate) passed: u64,
    /// Those that failed.
    pub(crate) failed: u64,
}

impl Count {
    /// A single test.
    pub(crate) fn one(ok: bool) -> Count {
        Count { passed: u64::from(ok), failed: u64::from(!ok) }
    }
}

impl AddAssign for Count {
    fn add_assign(&mut self, other: Count) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

/// How a runner tells its result.
#[derive(Clone, Copy)]
pub(crate) enum Teller {
    /// The command itself is one test.
    Exit,
    /// `cargo test`: `test result: ok. 3 passed; 1 failed; …` for each test program.
    Cargo,
    /// `node --test --test-reporter=tap`: `# pass 3`, `# fail 1`.
    Tap,
    /// A last line `3 passed, 1 failed`, as `pont test` prints it.
    Line,
}

impl Teller {
    /// Counts, from the output and the exit status. A run that failed without naming a failure has one failure.
    pub(crate) fn count(self, text: &str, ok: bool) -> Count {
        let mut count = match self {
            Teller::Exit => return Count::one(ok),
            Teller::Cargo => cargo(text),
            Teller::Tap => Count { passed: after(text, "# pass "), failed: after(text, "# fail ") },
            Teller::Line => line(text),
        };
        // A runner that found nothing to run has proved nothing.
        if (!ok && count.failed == 0) || count == Count::default() {
            count.failed += 1;
        }
        count
    }
}

fn cargo(text: &str) -> Count {
    let mut count = Count::default();
    for result in text.lines().filter_map(|line| line.strip_prefix("test result: ")) {
        count += Count { passed: before(result, " passed"), failed: before(result, " failed") };
    }
    count
}

fn line(text: &str) -> Count {
    let found =
        text.lines().rev().find(|line| line.contains(" passed") && line.contains(" failed")).unwrap_or_default();
    Count { passed: before(found, " passed"), failed: before(found, " failed") }
}

/// The number just before a word.
fn before(text: &str, word: &str) -> u64 {
    let head = text.split_once(word).map_or("", |(head, _)| head);
    head.rsplit(|sign: char| !sign.is_ascii_digit()).next().and_then(|digits| digits.parse().ok()).unwrap_or(0)
}

/// The number just after a line's start, on its last such line.
fn after(text: &str, start: &str) -> u64 {
    text.lines()
        .rev()
        .find_map(|line| line.strip_prefix(start))
        .and_then(|digits| digits.trim().parse().ok())
        .unwrap_or(0)
}

/// Playwright's JSON report: a test that passed only on a second try, or was skipped, did not pass.
pub(crate) fn playwright(report: &str, ok: bool) -> Count {
    let report: Value = serde_json::from_str(report).unwrap_or_default();
    let stat = |name: &str| report["stats"][name].as_u64().unwrap_or(0);
    let mut count = Count { passed: stat("expected"), failed: stat("unexpected") + stat("flaky") + stat("skipped") };
    if (!ok && count.failed == 0) || count == Count::default() {
        count.failed += 1;
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_runner_is_read() {
        let cargo = "running 2 tests\ntest result: ok. 2 passed; 0 failed; 1 ignored\n\ntest result: FAILED. 3 passed; 1 failed; 0 ignored\n";
        let cases = [
            (Teller::Cargo, cargo, false, 5, 1),
            (Teller::Tap, "ok 1\n# tests 4\n# pass 3\n# fail 1\n", false, 3, 1),
            (Teller::Line, "rsa: ok\n12 passed, 0 failed\n", true, 12, 0),
            (Teller::Exit, "whatever", true, 1, 0),
            (Teller::Exit, "whatever", false, 0, 1),
        ];
        for (teller, text, ok, passed, failed) in cases {
            assert_eq!(teller.count(text, ok), Count { passed, failed }, "{text}");
        }
    }

    #[test]
    fn a_crash_or_an_empty_run_is_a_failure() {
        assert_eq!(Teller::Cargo.count("error: could not compile", false), Count { passed: 0, failed: 1 });
        assert_eq!(Teller::Tap.count("# pass 0\n# fail 0\n", true), Count { passed: 0, failed: 1 });
        assert_eq!(Teller::Line.count("2 passed, 0 failed", false), Count { passed: 2, failed: 1 });
        assert_eq!(playwright("", false), Count { passed: 0, failed: 1 });
        assert_eq!(playwright("{}", true), Count { passed: 0, failed: 1 });
    }

    #[test]
    fn a_flaky_or_skipped_browser_test_did_not_pass() {
        let report = r#"{ "stats": { "expected": 7, "unexpected": 1, "flaky": 2, "skipped": 1 } }"#;
        assert_eq!(playwright(report, false), Count { passed: 7, failed: 4 });
    }
}
