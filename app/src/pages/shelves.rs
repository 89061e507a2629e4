//! How the rights of a group are laid out, so that many of them still leave one thing on a screen. Pure.

use super::groups::Group;
use pont_rules::model::Benefit;

/// What a right is, as a person looks for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shelf {
    /// Money, whoever pays it.
    Money,
    /// Care that is paid for.
    Cover,
    /// Something for less, or for nothing.
    Discount,
    /// Somebody who helps, a place, a thing.
    Service,
    /// A card or a status that opens other doors.
    Title,
    /// No money, and asked for near home: at the town, the department, the region.
    Local,
}

impl Shelf {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Shelf; 6] =
        [Shelf::Money, Shelf::Cover, Shelf::Discount, Shelf::Service, Shelf::Title, Shelf::Local];

    /// Its name, for its words and its picture (`shelf-<name>`).
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Shelf::Money => "money",
            Shelf::Cover => "cover",
            Shelf::Discount => "discount",
            Shelf::Service => "service",
            Shelf::Title => "title",
            Shelf::Local => "local",
        }
    }

    /// Where the law's kind and level put a right.
    #[must_use]
    pub fn of(benefit: &Benefit) -> Shelf {
        match (benefit.kind.as_str(), benefit.level.as_str()) {
            ("cash", _) => Shelf::Money,
            (_, "local" | "region") => Shelf::Local,
            ("cover", _) => Shelf::Cover,
            ("discount", _) => Shelf::Discount,
            ("title", _) => Shelf::Title,
            _ => Shelf::Service,
        }
    }
}

/// What a fold is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fold {
    /// The whole group: its own name says what is in it.
    Whole,
    /// One shelf of the group.
    Of(Shelf),
    /// The money that follows what stands open.
    MoreMoney,
}

/// A group as it is drawn: what stands open, then what is folded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Laid<T> {
    /// What everybody sees.
    pub open: Vec<T>,
    /// What one opens.
    pub folds: Vec<(Fold, Vec<T>)>,
}

/// As many cards as can be looked at together.
const FEW: usize = 3;

/// Lays out the rights of a group, which come in their order. Few stand open. Of many, the money that brings most does where
/// it can simply be asked for or answered, and the others are folded by what they are. Where there is nothing to do, everything
/// is folded.
#[must_use]
pub fn lay<T>(group: Group, rights: Vec<(Shelf, T)>) -> Laid<T> {
    let all = |rights: Vec<(Shelf, T)>| rights.into_iter().map(|(_, right)| right).collect::<Vec<T>>();
    if group.is_settled() {
        return Laid { open: Vec::new(), folds: vec![(Fold::Whole, all(rights))] };
    }
    if rights.len() <= FEW {
        return Laid { open: all(rights), folds: Vec::new() };
    }
    let shown = if group == Group::Office { 0 } else { FEW };
    let mut laid = Laid { open: Vec::new(), folds: Vec::new() };
    let mut more = Vec::new();
    let mut shelves = Shelf::ALL.map(|shelf| (shelf, Vec::new()));
    for (shelf, right) in rights {
        if shelf == Shelf::Money && laid.open.len() < shown {
            laid.open.push(right);
        } else if shelf == Shelf::Money && shown > 0 {
            more.push(right);
        } else if let Some((_, on)) = shelves.iter_mut().find(|(known, _)| *known == shelf) {
            on.push(right);
        }
    }
    laid.folds.push((Fold::MoreMoney, more));
    laid.folds.extend(shelves.into_iter().map(|(shelf, on)| (Fold::Of(shelf), on)));
    laid.folds.retain(|(_, on)| !on.is_empty());
    laid
}

/// The place of a fold among all folds of the page: which of them are open is kept as one number.
#[must_use]
pub fn bit(group: Group, fold: Fold) -> u64 {
    let of = match fold {
        Fold::Of(shelf) => shelf as u32,
        Fold::MoreMoney => 6,
        Fold::Whole => 7,
    };
    1 << (group as u32 * 8 + of)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::groups::sample_benefit;

    fn on(shelves: &str) -> Vec<(Shelf, usize)> {
        let of = |letter| match letter {
            'm' => Shelf::Money,
            'c' => Shelf::Cover,
            'd' => Shelf::Discount,
            's' => Shelf::Service,
            't' => Shelf::Title,
            _ => Shelf::Local,
        };
        shelves.chars().map(of).zip(0..).collect()
    }

    fn check(group: Group, shelves: &str, open: &[usize], folds: &[(Fold, &[usize])]) {
        let laid = lay(group, on(shelves));
        let found: Vec<(Fold, &[usize])> = laid.folds.iter().map(|(fold, on)| (*fold, on.as_slice())).collect();
        assert_eq!((laid.open.as_slice(), found.as_slice()), (open, folds), "{group:?} {shelves}");
    }

    #[test]
    fn few_rights_stand_open_and_many_are_folded_by_what_they_are() {
        use Fold::{MoreMoney, Of};
        check(Group::Yes, "dms", &[0, 1, 2], &[]);
        check(Group::Yes, "", &[], &[]);
        check(
            Group::Yes,
            "mdmmcmd",
            &[0, 2, 3],
            &[(MoreMoney, &[5]), (Of(Shelf::Cover), &[4]), (Of(Shelf::Discount), &[1, 6])],
        );
        check(
            Group::Open,
            "mdst",
            &[0],
            &[(Of(Shelf::Discount), &[1]), (Of(Shelf::Service), &[2]), (Of(Shelf::Title), &[3])],
        );
        check(Group::Office, "mlml", &[], &[(Of(Shelf::Money), &[0, 2]), (Of(Shelf::Local), &[1, 3])]);
    }

    #[test]
    fn what_needs_nothing_is_folded_whole() {
        for group in [Group::Automatic, Group::Received, Group::No, Group::SetAside] {
            check(group, "m", &[], &[(Fold::Whole, &[0])]);
            check(group, "mcdst", &[], &[(Fold::Whole, &[0, 1, 2, 3, 4])]);
        }
    }

    #[test]
    fn nothing_is_lost_and_nothing_stands_twice() {
        for group in Group::ALL {
            for shelves in ["m", "mmmmmm", "lltsdcm", "dddddddd"] {
                let laid = lay(group, on(shelves));
                let mut all: Vec<usize> =
                    laid.open.into_iter().chain(laid.folds.into_iter().flat_map(|(_, on)| on)).collect();
                all.sort_unstable();
                assert_eq!(all, (0..shelves.len()).collect::<Vec<_>>(), "{group:?} {shelves}");
            }
        }
    }

    #[test]
    fn every_fold_of_the_page_is_remembered_apart() {
        let folds = Shelf::ALL.map(Fold::Of).into_iter().chain([Fold::MoreMoney, Fold::Whole]);
        let bits: Vec<u64> = folds.flat_map(|fold| Group::ALL.map(|group| bit(group, fold))).collect();
        assert_eq!(bits.iter().fold(0_u64, |all, bit| all | bit).count_ones() as usize, bits.len());
    }

    #[test]
    fn money_is_money_whoever_pays_it_and_other_help_near_home_stands_together() {
        let of = |kind: &str, level: &str| {
            let mut benefit = sample_benefit(None, false);
            (benefit.kind, benefit.level) = (kind.into(), level.into());
            Shelf::of(&benefit)
        };
        assert_eq!(of("cash", "local"), Shelf::Money);
        assert_eq!(of("discount", "local"), Shelf::Local);
        assert_eq!(of("service", "region"), Shelf::Local);
        assert_eq!(of("discount", "state"), Shelf::Discount);
        assert_eq!(of("service", "state"), Shelf::Service);
        assert_eq!(of("title", "state"), Shelf::Title);
        assert_eq!(of("cover", "state"), Shelf::Cover);
    }
}
