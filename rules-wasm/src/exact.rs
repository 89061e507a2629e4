//! Many households under one law, fast: where every answer that matters is one value, single values are computed with;
//! where one is not, the interpreter of sets is asked. Both give the same, so this is nothing but a shorter way.

mod look;
mod recall;
mod value;
mod walk;
mod weigh;

use crate::answers::Answers;
use crate::eval::Run;
use crate::evaluate::finding;
use crate::model::{Catalogue, Day};
use crate::results::{Span, Verdict};
use walk::Walk;

/// What is kept of one right and one holder: see [`crate::results::Finding`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Figure {
    /// Index into the catalogue's benefits.
    pub benefit: u16,
    /// Index of the holder in the answers; `None` for the household.
    pub holder: Option<u8>,
    /// The verdict.
    pub verdict: Verdict,
    /// What is paid (0 counted where it may not be due), or what it costs if it is due.
    pub amount: Option<Span>,
}

/// Looks at one household after the other under one law on one day, and keeps its memory from one to the next.
pub struct Evaluator<'a> {
    catalogue: &'a Catalogue,
    today: Day,
    rights: Vec<u16>,
    walk: Walk<'a>,
    /// Rights and holders that the short way gave up on.
    open: Vec<(usize, u16, Option<u8>)>,
    /// Households that the short way did not fully settle.
    long: u64,
}

impl<'a> Evaluator<'a> {
    /// For the rights of these indexes, in their order; an index that leads nowhere gives no figure.
    #[must_use]
    pub fn new(catalogue: &'a Catalogue, today: Day, rights: &[u16]) -> Self {
        let walk = Walk::new(catalogue, today);
        Evaluator { catalogue, today, rights: rights.to_vec(), walk, open: Vec::new(), long: 0 }
    }

    /// Households so far of which some right took the long way.
    #[must_use]
    pub fn long(&self) -> u64 {
        self.long
    }

    /// One figure for each right and each who may hold it: what [`crate::evaluate`] finds of them. Total like it.
    pub fn figures(&mut self, answers: &Answers, out: &mut Vec<Figure>) {
        out.clear();
        self.open.clear();
        let complete = answers.complete();
        if complete {
            self.walk.take(answers);
        }
        for index in &self.rights {
            let Some(benefit) = self.catalogue.benefits.get(usize::from(*index)) else { continue };
            let persons = answers.persons().len() as u8;
            let holders = if benefit.each_person { 0..persons } else { 0..1 };
            for holder in holders.map(|p| benefit.each_person.then_some(p)) {
                match if complete { self.walk.look(benefit, holder) } else { None } {
                    Some(None) => {}
                    Some(Some((verdict, amount))) => {
                        out.push(Figure { benefit: *index, holder, verdict, amount });
                    }
                    None => {
                        self.open.push((out.len(), *index, holder));
                        out.push(Figure { benefit: *index, holder, verdict: Verdict::Open, amount: None });
                    }
                }
            }
        }
        if !self.open.is_empty() {
            self.long += 1;
            self.ask(answers, out);
        }
    }

    /// Puts what the interpreter of sets finds in the places that are open.
    fn ask(&self, answers: &Answers, out: &mut Vec<Figure>) {
        let mut run = Run::new(self.catalogue, answers, self.today);
        let mut nobody = Vec::new();
        for (place, index, holder) in &self.open {
            let Some(benefit) = self.catalogue.benefits.get(usize::from(*index)) else { continue };
            match (finding(&mut run, benefit, *index, *holder), out.get_mut(*place)) {
                (Some(found), Some(figure)) => (figure.verdict, figure.amount) = (found.verdict, found.amount),
                _ => nobody.push(*place),
            }
        }
        for place in nobody.into_iter().rev() {
            out.remove(place);
        }
    }
}
