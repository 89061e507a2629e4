//! A curve as a drawing and as a table: what rights come to together along one number. Pure.

use pont_rules::Piece;
use pont_rules::model::ONE;
use pont_rules::results::Span;

/// Width and height of the drawing, in its own units.
pub const WIDTH: i64 = 320;
/// Its height.
pub const HEIGHT: i64 = 160;

const CENT: i64 = ONE / 100;

/// A row of the table: from here to there the amount goes straight from one figure to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// The first value of the number.
    pub from: i64,
    /// The last one.
    pub to: i64,
    /// What the rights come to at the first value.
    pub first: Span,
    /// And at the last.
    pub last: Span,
}

impl Row {
    /// From nothing up to what is certain.
    #[must_use]
    pub fn at_least(&self) -> Row {
        let up_to = |s: Span| Span { low: 0, high: s.low };
        Row { first: up_to(self.first), last: up_to(self.last), ..*self }
    }
}

/// The stretches that are wide enough to tell a person something: at least one euro. Figures are those of the nearest cent.
#[must_use]
pub fn rows(pieces: &[Piece]) -> Vec<Row> {
    let cents = |n: i64| n.saturating_add(CENT / 2).div_euclid(CENT) * CENT;
    let span =
        |s: Option<Span>| s.map_or(Span { low: 0, high: 0 }, |s| Span { low: cents(s.low), high: cents(s.high) });
    let row = |p: &Piece| Row { from: cents(p.from), to: cents(p.to), first: span(p.first), last: span(p.last) };
    pieces.iter().filter(|p| p.to - p.from >= ONE).map(row).collect()
}

/// A round figure that no amount of the rows goes beyond: where the drawing ends above.
#[must_use]
pub fn top(rows: &[Row]) -> i64 {
    let most = rows.iter().flat_map(|r| [r.first.high, r.last.high]).max().unwrap_or_default().max(100 * ONE);
    let mut step = 100 * ONE;
    while most / step > 10 {
        step = step.saturating_mul(if step / ONE % 3 == 1 { 5 } else { 2 });
    }
    most.saturating_add(step - 1) / step * step
}

/// Where a value of the number stands, from the start of the drawing.
#[must_use]
pub fn across(value: i64, (from, to): (i64, i64)) -> i64 {
    share(value - from, to - from, WIDTH)
}

/// The outline of an area under the highest amounts and above the lowest, as an SVG path: `mirrored` where one reads from right
/// to left.
#[must_use]
pub fn outline(rows: &[Row], between: (i64, i64), top: i64, mirrored: bool) -> String {
    let x = |value| {
        let x = across(value, between);
        if mirrored { WIDTH - x } else { x }
    };
    let y = |amount: i64| HEIGHT - share(amount, top, HEIGHT);
    let above = rows.iter().flat_map(|r| [(r.from, r.first.high), (r.to, r.last.high)]);
    let below = rows.iter().rev().flat_map(|r| [(r.to, r.last.low), (r.from, r.first.low)]);
    let points: Vec<String> = above.chain(below).map(|(value, amount)| format!("{} {}", x(value), y(amount))).collect();
    if points.is_empty() { String::new() } else { format!("M{}Z", points.join("L")) }
}

/// What part of a whole something is, on a scale.
#[must_use]
pub fn share(part: i64, whole: i64, scale: i64) -> i64 {
    if whole <= 0 {
        return 0;
    }
    let place = i128::from(part) * i128::from(scale) / i128::from(whole);
    place.clamp(0, i128::from(scale)) as i64
}

#[cfg(test)]
mod tests {
    use super::*;
    use pont_rules::results::Verdict;

    fn piece(from: i64, to: i64, first: i64, last: i64) -> Piece {
        let at = |n: i64| Some(Span { low: n * ONE, high: n * ONE });
        Piece { from: from * ONE, to: to * ONE, verdict: Verdict::Yes, first: at(first), last: at(last) }
    }

    #[test]
    fn a_curve_becomes_rows_and_an_outline() {
        let pieces = [
            Piece { from: 5, ..piece(0, 500, 600, 600) },
            Piece { to: 500 * ONE + 5, ..piece(500, 500, 1, 1) },
            piece(500, 1000, 600, 0),
        ];
        let rows = rows(&pieces);
        assert_eq!(rows.len(), 2, "a stretch of a fraction of a cent tells nobody anything");
        assert_eq!(top(&rows), 600 * ONE);
        let path = outline(&rows, (0, 1000 * ONE), 600 * ONE, false);
        assert_eq!(path, "M0 0L160 0L160 0L320 160L320 160L160 0L160 0L0 0Z");
        assert!(outline(&rows, (0, 1000 * ONE), 600 * ONE, true).starts_with("M320 0L160 0"));
        assert_eq!(outline(&[], (0, 1), 1, false), "");
        let below: Vec<Row> = rows.iter().map(Row::at_least).collect();
        assert!(outline(&below, (0, 1000 * ONE), 600 * ONE, false).ends_with("L0 160Z"), "down to nothing");
    }

    #[test]
    fn the_top_is_round_and_never_below() {
        for most in [0, 1, 99, 100, 101, 640, 999, 1_001, 1_399, 5_001, 12_345, 900_000] {
            let rows =
                [Row { from: 0, to: ONE, first: Span { low: 0, high: 0 }, last: Span { low: 0, high: most * ONE } }];
            let top = top(&rows);
            assert!(top >= most * ONE && top % (100 * ONE) == 0 && top <= (most * 2).max(100) * ONE, "{most}: {top}");
        }
        assert_eq!(across(5, (0, 0)), 0);
        assert_eq!(across(i64::MAX, (0, ONE)), WIDTH);
    }
}
