//! The rules as they read for people who live together in one way: who is related to whom, every rate and every month are put in
//! once, and what is left are the answers. Parts are laid out when somebody needs them first, and worked out for up to 64 households
//! side by side, only for those who need them.

mod lay;
mod look;
mod op;
mod work;

use super::columns::{Head, Mask};
use super::quick::QuickMap;
use super::sheet::Sheet;
use super::value::Value::{self, Open};
use crate::answers::Answers;
use crate::household::Household;
use crate::model::{ExprId, LoopId, MAX_PERSONS, Month};
use lay::Instance;
use op::{List, Op};
use std::hash::BuildHasherDefault;

/// Place of a part in [`Plan::parts`].
type Id = u32;

/// Most parts of one plan: real law needs some thousands.
const MOST: usize = 1 << 16;

/// Parts of an ordinary plan.
const EXPECTED: usize = 1 << 13;

/// Most expressions read while a plan is laid out.
const MOST_READ: u32 = 1 << 22;

/// Parts within parts: beyond, the long way has to say.
const DEEPEST: u16 = 600;

/// What has to be worked out, and what came of it for the households taken last.
struct Part {
    op: Op,
    head: Head,
    /// The time at which the head was worked out: it counts while that is the last.
    at: u64,
    /// Roughly what working it out takes.
    cost: u16,
}

/// Turns of loops that are running, innermost last, each with the value of the turn before.
type World = Vec<(LoopId, [u8; 2], Id)>;

/// Rules for one kind of household.
pub(super) struct Plan {
    household: Household,
    elsewhere: u16,
    now: Month,
    parts: Vec<Part>,
    lists: Vec<Id>,
    known: QuickMap<Op, Id>,
    known_lists: QuickMap<Box<[Id]>, List>,
    instances: QuickMap<Instance, Id>,
    later: Vec<Instance>,
    worlds: Vec<World>,
    /// Parts that were asked for from outside: for each holder (the household last) and expression.
    roots: Vec<Vec<Id>>,
    /// Those that are worked out side by side now.
    all: Mask,
    /// How many times households have come, the last ones counted.
    begun: u64,
    depth: u16,
    read: u32,
    full: bool,
}

/// No part.
const NONE: Id = Id::MAX;

impl Plan {
    /// For households whose persons are related as in this one, all of them named.
    pub(super) fn new(sheet: &Sheet, answers: &Answers) -> Plan {
        Plan {
            household: Household::new(sheet.catalogue, answers),
            elsewhere: super::elsewhere(answers),
            now: sheet.now,
            parts: Vec::with_capacity(EXPECTED),
            lists: Vec::with_capacity(EXPECTED),
            known: QuickMap::with_capacity_and_hasher(EXPECTED, BuildHasherDefault::default()),
            known_lists: QuickMap::default(),
            instances: QuickMap::default(),
            later: Vec::new(),
            worlds: vec![World::new()],
            roots: vec![Vec::new(); MAX_PERSONS + 1],
            all: 1,
            begun: 0,
            depth: 0,
            read: 0,
            full: false,
        }
    }

    /// Begins with other households, those of a mask.
    pub(super) fn begin(&mut self, all: Mask) {
        self.all = all;
        self.depth = 0;
        self.begun += 1;
        // Most of what will ever be asked has been laid out: leave the detours out.
        if matches!(self.begun, 2 | 8 | 64) {
            self.straighten();
        }
    }

    /// Whether it has become too large to be of use.
    pub(super) fn full(&self) -> bool {
        self.full
    }

    /// How many parts it has.
    pub(super) fn size(&self) -> usize {
        self.parts.len()
    }

    pub(super) fn elsewhere(&self, p: u8) -> bool {
        self.elsewhere >> u16::from(p).min(15) & 1 == 1
    }

    /// An expression now, worked out for the households of a mask; `holder` stands in the first slot.
    fn ask(&mut self, sheet: &mut Sheet, id: ExprId, holder: Option<u8>, mask: Mask) -> (Id, Head) {
        let place = holder.map_or(MAX_PERSONS, usize::from);
        let root = self.roots.get(place).and_then(|roots| roots.get(id as usize)).copied().unwrap_or(NONE);
        let root = if root == NONE { self.root(sheet, id, holder, place) } else { root };
        (root, self.need(sheet, root, mask))
    }

    #[cold]
    fn root(&mut self, sheet: &mut Sheet, id: ExprId, holder: Option<u8>, place: usize) -> Id {
        let at = lay::At { frame: crate::eval::frame_of(holder), month: self.now, world: 0 };
        let root = self.lay(sheet, id, &at, 0);
        if let (Some(roots), true) = (self.roots.get_mut(place), (id as usize) < sheet.catalogue.exprs.len()) {
            roots.resize(sheet.catalogue.exprs.len(), NONE);
            if let Some(kept) = roots.get_mut(id as usize) {
                *kept = root;
            }
        }
        root
    }

    /// Takes every part that only stands for another out of the way.
    fn straighten(&mut self) {
        let ends: Vec<Id> = (0..self.parts.len() as Id).map(|id| self.end(id)).collect();
        let straight = |id: &mut Id| {
            if let Some(end) = ends.get(*id as usize) {
                *id = *end;
            }
        };
        self.lists.iter_mut().for_each(straight);
        self.parts.iter_mut().for_each(|part| part.op.own(straight));
        self.roots.iter_mut().flatten().for_each(straight);
    }

    /// The part that one stands for in the end.
    fn end(&self, id: Id) -> Id {
        let mut at = id;
        for _ in 0..8 {
            let Some(Part { op: Op::As(other), .. }) = self.parts.get(at as usize) else { break };
            at = *other;
        }
        at
    }

    /// The value of a part that never changes.
    fn fixed(&self, id: Id) -> Option<Value> {
        match self.parts.get(self.end(id) as usize) {
            Some(Part { op: Op::Is(value), .. }) => Some(*value),
            Some(_) => None,
            None => Some(Open),
        }
    }
}
