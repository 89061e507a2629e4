//! The fixed-point arithmetic of `domain` without wide divisions where the numbers are ordinary: the same results, sooner.

use crate::domain;
use crate::model::{ONE, Rounding};

/// As [`domain::times`].
pub(super) fn times(a: i64, b: i64) -> i64 {
    narrow_times(a, b).unwrap_or_else(|| domain::times(a, b))
}

/// `None` where a step does not fit.
fn narrow_times(a: i64, b: i64) -> Option<i64> {
    let one = ONE.unsigned_abs();
    let (x, y) = (a.unsigned_abs(), b.unsigned_abs());
    // (whole · 10⁹ + rest) · y ÷ 10⁹: only the rest has to be rounded.
    let rounded = ((x % one).checked_mul(y)?.checked_add(one / 2)?) / one;
    let size = i64::try_from((x / one).checked_mul(y)?.checked_add(rounded)?).ok()?;
    Some(if (a < 0) == (b < 0) { size } else { -size })
}

/// A sum over how many there were: as [`domain::over`].
pub(super) fn mean(sum: i64, count: i32) -> i64 {
    const FITS: u64 = 1 << 61;
    let (size, by) = (sum.unsigned_abs(), u64::from(count.unsigned_abs()));
    if size > FITS || count <= 0 {
        return if count == 0 { 0 } else { domain::over(sum, i64::from(count) * ONE) };
    }
    let mean = ((2 * size + by) / (2 * by)) as i64;
    if sum < 0 { -mean } else { mean }
}

/// As [`domain::round`].
pub(super) fn round(mode: Rounding, unit: i64, x: i64) -> i64 {
    const FITS: i64 = 1 << 60;
    if unit <= 0 || unit > FITS || x.unsigned_abs() > FITS.unsigned_abs() {
        return domain::round(mode, unit, x);
    }
    let rest = x.rem_euclid(unit);
    let up = match mode {
        Rounding::Down => false,
        Rounding::Up => rest > 0,
        Rounding::Nearest => rest * 2 > unit || rest * 2 == unit && x >= 0,
    };
    x - rest + if up { unit } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers() -> Vec<i64> {
        let near = [
            0,
            1,
            2,
            3,
            499_999_999,
            500_000_000,
            500_000_001,
            ONE,
            7 * ONE + 1,
            1_234_567_890_123,
            1 << 40,
            1 << 60,
            i64::MAX,
        ];
        near.iter().flat_map(|n| [*n, -n, n ^ 0x5555]).chain([i64::MIN]).collect()
    }

    #[test]
    fn products_are_those_of_the_wide_way() {
        for a in numbers() {
            for b in numbers() {
                assert_eq!(times(a, b), domain::times(a, b), "{a} × {b}");
            }
        }
        assert_eq!(narrow_times(1_500 * ONE, ONE / 3), Some(499_999_999_500), "ordinary numbers take the short way");
    }

    #[test]
    fn means_are_quotients_of_the_wide_way() {
        for sum in numbers() {
            for count in [1, 2, 3, 4, 7, 12, 48, i32::MAX] {
                assert_eq!(mean(sum, count), domain::over(sum, i64::from(count) * ONE), "{sum} / {count}");
            }
        }
    }

    #[test]
    fn roundings_are_those_of_the_wide_way() {
        for x in numbers() {
            for unit in [1, 2, 3, 10_000_000, ONE, 12 * ONE, 1 << 60, i64::MAX, 0, -1] {
                for mode in [Rounding::Nearest, Rounding::Down, Rounding::Up] {
                    assert_eq!(round(mode, unit, x), domain::round(mode, unit, x), "{mode:?} {unit} {x}");
                }
            }
        }
    }
}
