//! Up to 64 households side by side: what is true of them is a bit for each, what they have is a number for each.

use super::value::Value::{self, Choice, Date, False, Number, Open, True};

/// Most households side by side.
pub(super) const LANES: usize = 64;

/// A bit for each household.
pub(super) type Mask = u64;

/// One number for each household.
pub(super) type Column = [i64; LANES];

const ZEROS: Column = [0; LANES];

/// What the values of a column are; [`Value`] has the same kinds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Truth,
    Number,
    Date,
    Choice,
}

/// What is known of a column apart from its numbers.
#[derive(Debug, Clone, Copy)]
pub(super) struct Head {
    /// Those for which it is not one value of this kind.
    pub(super) open: Mask,
    /// Those for which it is true.
    pub(super) yes: Mask,
    pub(super) kind: Kind,
}

impl Head {
    /// Nothing is known for anybody.
    pub(super) const OPEN: Head = Head { open: Mask::MAX, yes: 0, kind: Kind::Truth };

    /// The same for everybody, with its number.
    pub(super) fn of(value: Value) -> (Head, i64) {
        let head = |kind, yes| Head { open: 0, yes, kind };
        match value {
            Open => (Head::OPEN, 0),
            False => (head(Kind::Truth, 0), 0),
            True => (head(Kind::Truth, Mask::MAX), 0),
            Number(n) => (head(Kind::Number, 0), n),
            Date(n) => (head(Kind::Date, 0), n),
            Choice(n) => (head(Kind::Choice, 0), n),
        }
    }

    /// For whom it is true, and for whom false.
    pub(super) fn truth(&self) -> (Mask, Mask) {
        match self.kind {
            Kind::Truth => (self.yes & !self.open, !self.yes & !self.open),
            _ => (0, 0),
        }
    }

    /// For whom it is one value of a kind.
    pub(super) fn has(&self, kind: Kind) -> Mask {
        if self.kind == kind { !self.open } else { 0 }
    }
}

/// The numbers of columns, by their place.
#[derive(Default)]
pub(super) struct Columns(Vec<Option<Box<Column>>>);

impl Columns {
    pub(super) fn get(&self, place: u32) -> &Column {
        match self.0.get(place as usize) {
            Some(Some(column)) => column,
            _ => &ZEROS,
        }
    }

    /// Changes the numbers at a place; those beyond what there is so far are made.
    pub(super) fn at(&mut self, place: u32) -> &mut Column {
        self.slot(place).get_or_insert_with(|| Box::new(ZEROS))
    }

    /// Takes the numbers of a place away, to be given back with [`Columns::put`].
    pub(super) fn take(&mut self, place: u32) -> Box<Column> {
        self.slot(place).take().unwrap_or_else(|| Box::new(ZEROS))
    }

    pub(super) fn put(&mut self, place: u32, column: Box<Column>) {
        *self.slot(place) = Some(column);
    }

    fn slot(&mut self, place: u32) -> &mut Option<Box<Column>> {
        let at = place as usize;
        if self.0.len() <= at {
            self.0.resize_with(at + 1, || None);
        }
        &mut self.0[at]
    }
}

/// The households of a mask, by their place.
pub(super) fn each(mut mask: Mask) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let lane = mask.trailing_zeros() as usize;
        mask &= mask.wrapping_sub(1);
        (lane < LANES).then_some(lane)
    })
}

/// Does something for each household of a mask: one after the other without a gap where none is missing.
pub(super) fn over(mask: Mask, mut f: impl FnMut(usize)) {
    if mask & mask.wrapping_add(1) == 0 {
        (0..mask.trailing_ones() as usize).for_each(f);
    } else {
        each(mask).for_each(&mut f);
    }
}

/// The households up to the last one of a mask for whom something holds: cheaper than asking whether each is in it.
pub(super) fn bits(mask: Mask, holds: impl Fn(usize) -> bool) -> Mask {
    (0..LANES - mask.leading_zeros() as usize).fold(0, |found, lane| found | Mask::from(holds(lane)) << lane)
}
