//! Terms, inputs and loops: each for whom and when it is asked, once.

use super::super::super::sheet::{Sheet, place};
use super::super::super::value::Value::{False, Open, True};
use super::super::op::Op;
use super::super::{Id, Part, Plan, World};
use super::At;
use crate::eval::{EMPTY, bind, frame_of, person};
use crate::model::{InputId, LoopId, MAX_PERSONS, Month, Slot, TermId};

/// What a term is asked with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(in super::super) struct Instance {
    term: TermId,
    args: [u8; 2],
    month: Month,
    world: u16,
}

impl Plan {
    /// A term: laid out now where it is small, else when somebody asks for it.
    pub(super) fn term(&mut self, sheet: &mut Sheet, id: TermId, slots: &[Slot], at: &At, depth: u16) -> Id {
        let Some(term) = sheet.catalogue.terms.get(usize::from(id)) else { return self.is(Open) };
        if slots.len() != usize::from(term.arity) || slots.len() > 2 {
            return self.is(Open);
        }
        let mut args = [u8::MAX; 2];
        for (arg, slot) in args.iter_mut().zip(slots) {
            match person(&at.frame, *slot).filter(|p| usize::from(*p) < MAX_PERSONS) {
                Some(p) => *arg = p,
                None => return self.is(Open),
            }
        }
        let world = self.as_read(at.world, sheet.terms.loops(id));
        let instance = Instance { term: id, args, month: at.month, world };
        if let Some(known) = self.instances.get(&instance) {
            return *known;
        }
        let cost = sheet.terms.cost(id);
        let later = Op::Later(self.later.len() as u32);
        self.later.push(instance);
        let part = self.keep(later, cost);
        self.instances.insert(instance, part);
        if !sheet.terms.is_small(id) {
            return part;
        }
        let laid = self.lay_instance(sheet, instance, depth);
        self.becomes(part, laid);
        self.instances.insert(instance, laid);
        laid
    }

    /// Lays out what a part stands for, now that it is asked for.
    #[cold]
    pub(in super::super) fn unfold(&mut self, sheet: &mut Sheet, part: Id, later: u32) -> Id {
        let Some(instance) = self.later.get(later as usize).copied() else { return self.is(Open) };
        let laid = self.lay_instance(sheet, instance, 0);
        self.becomes(part, laid);
        laid
    }

    fn lay_instance(&mut self, sheet: &mut Sheet, instance: Instance, depth: u16) -> Id {
        let Some(term) = sheet.catalogue.terms.get(usize::from(instance.term)) else { return self.is(Open) };
        let mut frame = EMPTY;
        (frame[0], frame[1]) = (instance.args[0], instance.args[1]);
        self.lay(sheet, term.body, &At { frame, month: instance.month, world: instance.world }, depth)
    }

    /// From now on a part stands for another one.
    pub(super) fn becomes(&mut self, part: Id, other: Id) {
        // A term that leads to nothing but itself has no value.
        let op = if self.end(other) == part { Op::Is(Open) } else { Op::As(other) };
        if let Some(Part { op: old, .. }) = self.parts.get_mut(part as usize) {
            *old = op;
        }
    }

    /// As `Walk::input`.
    pub(super) fn input(&mut self, sheet: &mut Sheet, id: InputId, who: Option<u8>, at: &At, depth: u16) -> Id {
        let Some(input) = sheet.catalogue.inputs.get(usize::from(id)) else { return self.is(Open) };
        let answer = self.part(sheet, Op::Answer(place(id, who)));
        let (Some(when), Some(otherwise)) = (input.when, input.otherwise) else { return answer };
        let there = At { frame: frame_of(who), ..*at };
        let asked = self.lay(sheet, when, &there.in_month(self.now), depth);
        match self.fixed(asked) {
            Some(True) => answer,
            Some(False) => self.lay(sheet, otherwise, &there, depth),
            Some(_) => self.is(Open),
            None => {
                let otherwise = self.lay(sheet, otherwise, &there, depth);
                self.part(sheet, Op::If(asked, answer, otherwise))
            }
        }
    }

    /// As `Walk::run_loop`.
    pub(super) fn turns_of(&mut self, sheet: &mut Sheet, id: LoopId, slots: &[Slot], at: &At, depth: u16) -> Id {
        let (Some(declared), Some((frame, args))) =
            (sheet.catalogue.loops.get(usize::from(id)), bind(slots, &at.frame))
        else {
            return self.is(Open);
        };
        let world = self.worlds.get(usize::from(at.world)).cloned().unwrap_or_default();
        if let Some((.., value)) = world.iter().rev().find(|(l, a, _)| (*l, *a) == (id, args)) {
            return *value;
        }
        let inner = At { frame, ..*at };
        let mut turns = vec![self.lay(sheet, declared.start, &inner, depth)];
        for turn in 0..usize::from(declared.bound.max(1)) {
            let mut next = world.clone();
            next.push((id, args, turns[turn]));
            let next = At { world: self.world(next), ..inner };
            turns.push(self.lay(sheet, declared.body, &next, depth));
        }
        let list = self.list(&turns);
        self.part(sheet, Op::Turns(list))
    }

    /// The running turns that a term which reads these loops can read.
    fn as_read(&mut self, world: u16, loops: u32) -> u16 {
        let Some(all) = self.worlds.get(usize::from(world)).filter(|all| !all.is_empty()) else { return 0 };
        let read = |(id, ..): &&(LoopId, [u8; 2], Id)| loops & crate::memo::loop_bit(*id) != 0;
        let some: World = all.iter().filter(read).copied().collect();
        self.world(some)
    }

    fn world(&mut self, turns: World) -> u16 {
        if let Some(known) = self.worlds.iter().position(|world| *world == turns) {
            return known as u16;
        }
        if self.worlds.len() >= usize::from(u16::MAX) {
            self.full = true;
            return 0;
        }
        self.worlds.push(turns);
        (self.worlds.len() - 1) as u16
    }
}
