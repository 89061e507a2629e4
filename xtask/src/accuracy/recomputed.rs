//! `cargo xtask accuracy --country es`: the rights of Spain and Catalonia worked out a second time by plain code, on many households.

use crate::place;
use crate::run::{Outcome, command, say, show};
use std::fs;

/// Where the section of ACCURACY.md begins; it is the last one, and the French report leaves it as it is.
const HEADING: &str = "## Spain and Catalonia\n";

/// Runs the comparison and writes its section, also where something differs.
pub(super) fn recomputed(seed: u64, count: usize) -> Outcome<()> {
    let table = super::folder()?.join("recomputed.md");
    let _ = fs::remove_file(&table);
    let mut run =
        command("cargo", &["test", "--quiet", "--locked", "--package", "pont-catalogue", "--test", "recompute"]);
    run.env("PONT_CASES", count.to_string()).env("PONT_SEED", seed.to_string()).env("PONT_TABLE", &table);
    let ran = show(&mut run);
    let Ok(rows) = fs::read_to_string(&table) else {
        return ran.and(Err("the comparison wrote no table".to_string()));
    };
    let path = place::root().join("ACCURACY.md");
    let old = fs::read_to_string(&path).unwrap_or_default();
    let line = format!("cargo xtask accuracy --country es --seed {seed} --count {count}");
    let text = format!("{}{}", before(&old), section(&rows, &line, count, &place::today()));
    fs::write(&path, text).map_err(|why| format!("{}: {why}", path.display()))?;
    say(&format!("wrote {}", path.display()));
    ran
}

/// What stands before the section, ending in an empty line.
fn before(old: &str) -> String {
    let text = old.split(HEADING).next().unwrap_or_default().trim_end();
    if text.is_empty() { String::new() } else { format!("{text}\n\n") }
}

/// A new French report, with the section that the old file ends in.
pub(super) fn with_section(report: &str, old: &str) -> String {
    match old.split_once(HEADING) {
        Some((_, section)) => format!("{}\n\n{HEADING}{section}", report.trim_end()),
        None => report.to_string(),
    }
}

fn section(rows: &str, line: &str, count: usize, today: &str) -> String {
    format!(
        "{HEADING}\nEvery right worked out a second time on {today}, by `{line}`: {count} random households. The other side is plain code in \
         `catalogue/tests/recompute`. It shares no code with the rules or the evaluator, and the figures are written down there again. Both follow the \
         readings that the notes of the rules give: this finds slips, and not what was misread twice.\n\nThe households are drawn, not real: all ages, \
         partners, up to five children, some of them elsewhere, relatives and flatmates, disabilities, wealth, hard times, ten days from \
         May 2026 to April 2027, incomes on the lines of the law and one cent beside them. All is answered. A household is due to a right where \
         either side does not say no. Amounts differ above one cent, and shares of a price at all.\n\n{rows}"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neither_report_takes_away_the_other() {
        let both =
            format!("{}{}", before("# Accuracy\n\nFrance\n"), section("| rows |\n", "the line", 3, "2026-11-27"));
        assert!(both.starts_with("# Accuracy\n\nFrance\n\n## Spain and Catalonia\n\nEvery right"));
        assert!(both.contains("by `the line`: 3 random households") && both.ends_with("\n\n| rows |\n"));
        let again = with_section("# Accuracy\n\nFrance of today\n", &both);
        assert!(again.starts_with("# Accuracy\n\nFrance of today\n\n## Spain and Catalonia\n"));
        assert!(again.ends_with("\n\n| rows |\n"));
        assert_eq!(before(&again), "# Accuracy\n\nFrance of today\n\n");
        assert_eq!(with_section("# Accuracy\n", "# Accuracy\n\nold\n"), "# Accuracy\n");
    }
}
