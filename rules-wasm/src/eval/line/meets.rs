//! Where two numbers that move meet: the places at which a piece is cut.

use super::{Ends, Line};
use crate::domain::{self, sort};

/// A piece of no more values than this is looked at value by value.
const FEW: i64 = 12;

/// What strays across is not looked for closer than this: a cent.
const CLOSE: i64 = crate::model::ONE / 100;

/// Notes the last values of the piece before a difference passes zero, where it does.
pub(super) fn meets(apart: Line, piece: Ends, step: i64, places: &mut Vec<i64>) {
    let (before, step, length) = (places.len(), step.max(1), piece.1.saturating_sub(piece.0));
    let half = piece.0.midpoint(piece.1).div_euclid(step).saturating_mul(step);
    for (a, b) in [
        (apart.first.0.saturating_add(apart.slack.0), apart.last.0.saturating_add(apart.slack.0)),
        (apart.first.1.saturating_add(apart.slack.1), apart.last.1.saturating_add(apart.slack.1)),
    ] {
        if (a < 0) == (b < 0) && a != 0 && b != 0 || a == b {
            continue;
        }
        // On the values that the input can take: the last one before the meeting, and the meeting itself.
        let run = i128::from(piece.1) - i128::from(piece.0);
        let (mut gone, mut all) = (-i128::from(a) * run, (i128::from(b) - i128::from(a)) * i128::from(step));
        if all < 0 {
            (gone, all) = (-gone, -all);
        }
        let place = i128::from(piece.0) + gone.div_euclid(all) * i128::from(step);
        let touches = gone.rem_euclid(all) == 0;
        let place = domain::clamped(place);
        places.push(place);
        if touches {
            places.push(place.saturating_sub(step));
        }
    }
    // A line that bows is met sooner by halving.
    if places.len() > before && length > CLOSE && apart.slack.1.saturating_sub(apart.slack.0) > CLOSE {
        places.push(half);
    }
    // Both ends are decided and it may yet stray across in between: look closer.
    let decided = |end: Ends| end.0 > 0 || end.1 < 0;
    if places.len() == before && decided(apart.first) && decided(apart.last) && length > CLOSE {
        places.push(half);
    }
    // Nothing but the rounding of the ninth decimal is left: value by value.
    let steps = length / step;
    if places.len() == before && steps <= FEW {
        places.extend((0..steps).map(|n| piece.0.saturating_add(n * step)));
    }
    places.retain(|p| piece.0 <= *p && *p < piece.1);
    sort(places);
    places.dedup();
}
