//! What if, together: the curves of several rights along one number as one, with what the law says of rights that exclude each other.

use super::vary::{Piece, joined};
use crate::model::Catalogue;
use crate::results::{Span, Verdict};

/// What several rights come to together by the month: their curves, each with its index in the catalogue, cut wherever one of them
/// is. What is paid by the year counts for a twelfth; what is a price, a share or paid once, and what an office decides, counts
/// nowhere; of rights that exclude each other the better one counts.
#[must_use]
pub fn total(catalogue: &Catalogue, curves: &[(u16, Vec<Piece>)]) -> Vec<Piece> {
    let mut added: Vec<Vec<Piece>> = Vec::new();
    let mut best: Vec<(&str, Vec<Piece>)> = Vec::new();
    for (benefit, curve) in curves {
        let Some(benefit) = catalogue.benefits.get(usize::from(*benefit)) else { continue };
        let Some(months) = benefit.paid_over() else { continue };
        let share = |s: Span| Span { low: s.low / months, high: s.high / months };
        let monthly = |p: &Piece| match p.verdict {
            Verdict::Office => Piece { verdict: Verdict::Yes, first: None, last: None, ..*p },
            _ => Piece { first: p.first.map(share), last: p.last.map(share), ..*p },
        };
        let curve: Vec<Piece> = curve.iter().map(monthly).collect();
        match &benefit.either_of {
            None => added.push(curve),
            Some(group) => match best.iter_mut().find(|(name, _)| name == group) {
                Some((_, so_far)) => *so_far = better(so_far, &curve),
                None => best.push((group, curve)),
            },
        }
    }
    added.extend(best.into_iter().map(|(_, curve)| curve));
    let plus = |a: Span, b: Span| Span { low: a.low.saturating_add(b.low), high: a.high.saturating_add(b.high) };
    joined(together(&added, &[], plus))
}

/// Of two curves the higher one everywhere, cut where they cross too.
fn better(a: &[Piece], b: &[Piece]) -> Vec<Piece> {
    let higher = |a: Span, b: Span| Span { low: a.low.max(b.low), high: a.high.max(b.high) };
    let both = [a.to_vec(), b.to_vec()];
    let mut crossings = Vec::new();
    for piece in together(&both, &[], higher) {
        let (Some(a), Some(b)) = (under(a, piece.from), under(b, piece.from)) else { continue };
        let at = |value| a.at(value).zip(b.at(value)).map(|(a, b)| (a.low - b.low, a.high - b.high));
        let Some(((low, high), (low_end, high_end))) = at(piece.from).zip(at(piece.to)) else { continue };
        for (start, end) in [(low, low_end), (high, high_end)] {
            if start.signum() * end.signum() < 0 {
                let (gone, all) = (i128::from(start.abs()), i128::from(start.abs()) + i128::from(end.abs()));
                let way = i128::from(piece.to) - i128::from(piece.from);
                crossings.push(piece.from + (way * gone / all) as i64 + 1);
            }
        }
    }
    together(&both, &crossings, higher)
}

fn under(curve: &[Piece], value: i64) -> Option<&Piece> {
    curve.iter().find(|p| p.from <= value && value <= p.to)
}

/// Several curves as one, their amounts taken together in some way, cut wherever one of them is and at some places more.
fn together(curves: &[Vec<Piece>], cuts: &[i64], with: impl Fn(Span, Span) -> Span) -> Vec<Piece> {
    let mut starts: Vec<i64> = curves.iter().flatten().map(|p| p.from).chain(cuts.iter().copied()).collect();
    starts.sort_unstable();
    starts.dedup();
    let Some(end) = curves.iter().filter_map(|c| c.last()).map(|p| p.to).max() else { return Vec::new() };
    let piece = |(i, from): (usize, &i64)| {
        let to = starts.get(i + 1).map_or(end, |next| next.saturating_sub(1)).max(*from);
        let mut piece = Piece { from: *from, to, verdict: Verdict::Yes, first: None, last: None };
        for under in curves.iter().filter_map(|curve| under(curve, *from)) {
            let taken = |a: Option<Span>, b: Option<Span>| a.zip(b).map(|(a, b)| with(a, b)).or(a).or(b);
            piece.first = taken(piece.first, under.at(*from));
            piece.last = taken(piece.last, under.at(to));
            if under.verdict == Verdict::Open {
                piece.verdict = Verdict::Open;
            }
        }
        piece
    };
    starts.iter().enumerate().map(piece).collect()
}
