//! Where things are: the checkout, the tools' cache folder, Cargo's target folder.

use std::env;
use std::path::PathBuf;

/// The root of the checkout. Asked of Cargo at run time: two checkouts may share one target folder.
pub(crate) fn root() -> PathBuf {
    let built_in = || PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let here = env::var_os("CARGO_MANIFEST_DIR").map_or_else(built_in, PathBuf::from);
    here.parent().unwrap_or(&here).to_path_buf()
}

/// The folder for trunk, wasm-bindgen and wasm-opt: `<cache dir>/pont/tools`, shared by all checkouts.
pub(crate) fn tools() -> PathBuf {
    cache().join("pont").join("tools")
}

fn cache() -> PathBuf {
    let named = |key| env::var_os(key).filter(|value| !value.is_empty()).map(PathBuf::from);
    named("XDG_CACHE_HOME")
        .or_else(|| named("HOME").map(|home| home.join(".cache")))
        .or_else(|| named("LOCALAPPDATA"))
        .unwrap_or_else(env::temp_dir)
}

/// Cargo's target folder, wherever the caller's environment puts it.
pub(crate) fn target() -> PathBuf {
    match env::var_os("CARGO_TARGET_DIR") {
        Some(dir) if !dir.is_empty() => root().join(dir),
        _ => root().join("target"),
    }
}

/// The built site.
pub(crate) fn dist() -> PathBuf {
    root().join("dist")
}

/// Today as `YYYY-MM-DD` in UTC, for reports.
pub(crate) fn today() -> String {
    #[expect(clippy::disallowed_methods, reason = "a report is dated; nothing is evaluated with it")]
    let now = std::time::SystemTime::now();
    let seconds = now.duration_since(std::time::UNIX_EPOCH).map_or(0, |since| since.as_secs());
    date_of(seconds / 86_400)
}

/// The calendar date `days` after 1970-01-01 (Howard Hinnant's algorithm, days ≥ 0).
fn date_of(days: u64) -> String {
    let z = days + 719_468;
    let (era, day_of_era) = (z / 146_097, z % 146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = year_of_era + era * 400 + u64::from(month <= 2);
    format!("{year:04}-{month:02}-{day:02}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_count_becomes_its_date() {
        for (days, date) in [(0, "1970-01-01"), (11_016, "2000-02-29"), (11_017, "2000-03-01"), (20_778, "2026-11-21")]
        {
            assert_eq!(date_of(days), date);
        }
    }
}
