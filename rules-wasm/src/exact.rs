//! Many households under one law, fast: where every answer that matters is one value, single values are computed with;
//! where one is not, the interpreter of sets is asked. Both give the same, so this is nothing but a shorter way.

mod arithmetic;
mod columns;
mod days;
mod found;
mod gather;
mod look;
mod plan;
mod plans;
mod quick;
mod recall;
mod sheet;
mod terms;
mod value;
mod walk;
mod weigh;

use crate::answers::Answers;
use crate::calendar;
use crate::eval::Run;
use crate::evaluate::finding;
use crate::model::{Catalogue, Day};
use crate::results::{Span, Verdict};
use columns::{LANES, Mask};
use plans::Plans;
use sheet::Sheet;
use walk::Walk;
use weigh::weigh;

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
    plans: Plans,
    /// Rights and holders that the short way gave up on.
    open: Vec<(usize, u16, Option<u8>)>,
    /// Households that the short way did not fully settle.
    long: u64,
}

impl<'a> Evaluator<'a> {
    /// For the rights of these indexes, in their order; an index that leads nowhere gives no figure.
    #[must_use]
    pub fn new(catalogue: &'a Catalogue, today: Day, rights: &[u16]) -> Self {
        let weights = weigh(catalogue);
        let walk = Walk::new(Sheet::new(catalogue, calendar::month_of(today), &weights), weights);
        Evaluator { catalogue, today, rights: rights.to_vec(), walk, plans: Plans::new(), open: Vec::new(), long: 0 }
    }

    /// Lays the rules out for a way of living together once so many households live so, instead of when it is worth it.
    #[must_use]
    pub fn laid_out_after(mut self, households: u32) -> Self {
        self.plans.often = households;
        self
    }

    /// For how many ways of living together the rules are laid out.
    #[must_use]
    pub fn laid_out(&self) -> usize {
        self.plans.laid_out()
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
            self.walk.sheet.take(std::iter::once(answers));
            self.walk.begin(answers);
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

    /// The figures of several households, each at its place in `out`. The same as [`Evaluator::figures`] of one after the other, and
    /// sooner: households whose persons are related in the same way are worked out side by side, so it pays to give hundreds at once.
    pub fn figures_of(&mut self, households: &[&Answers], out: &mut Vec<Vec<Figure>>) {
        out.iter_mut().for_each(Vec::clear);
        out.resize_with(households.len(), Vec::new);
        let (mut rest, mut left) = (Vec::new(), Vec::new());
        let (catalogue, rights) = (self.catalogue, &self.rights);
        self.plans.sort(&mut self.walk.sheet, households, &mut rest, |plan, sheet, places| {
            for places in places.chunks(LANES) {
                side_by_side(catalogue, rights, plan, sheet, households, places, out, &mut left);
            }
        });
        for place in rest {
            if let (Some(answers), Some(out)) = (households.get(place), out.get_mut(place)) {
                self.figures(answers, out);
            }
        }
        left.sort_unstable();
        for each in left.chunk_by(|a, b| a.0 == b.0) {
            let Some(place) = each.first().map(|(place, _)| *place) else { continue };
            self.open.clear();
            self.open.extend(each.iter().map(|(_, open)| *open));
            self.long += 1;
            if let (Some(answers), Some(out)) = (households.get(place), out.get_mut(place)) {
                self.ask(answers, out);
            }
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

/// A figure that the short way left open: its place among those of its household, right and holder.
type Left = (usize, u16, Option<u8>);

/// Looks at every right of at most as many households as there are lanes, by one plan; `places` says which they are. What is left
/// open goes into `left`, with the household's place.
#[expect(clippy::too_many_arguments, reason = "the parts of an evaluator, borrowed apart")]
fn side_by_side(
    catalogue: &Catalogue,
    rights: &[u16],
    plan: &mut plan::Plan,
    sheet: &mut Sheet,
    households: &[&Answers],
    places: &[usize],
    out: &mut [Vec<Figure>],
    left: &mut Vec<(usize, Left)>,
) {
    let here = || places.iter().filter_map(|place| households.get(*place).copied());
    sheet.take(here());
    let mask = Mask::MAX >> (LANES - places.len().clamp(1, LANES));
    plan.begin(mask);
    let persons = here().next().map_or(0, |answers| answers.persons().len() as u8);
    for index in rights {
        let Some(benefit) = catalogue.benefits.get(usize::from(*index)) else { continue };
        let holders = if benefit.each_person { 0..persons } else { 0..1 };
        for holder in holders.map(|p| benefit.each_person.then_some(p)) {
            plan.look(sheet, benefit, holder, mask, |lane, found| {
                let Some((place, out)) = places.get(lane).and_then(|p| Some((*p, out.get_mut(*p)?))) else { return };
                let (verdict, amount) = match found {
                    Some(None) => return,
                    Some(Some(found)) => found,
                    None => {
                        left.push((place, (out.len(), *index, holder)));
                        (Verdict::Open, None)
                    }
                };
                out.push(Figure { benefit: *index, holder, verdict, amount });
            });
        }
    }
}

/// Who lives elsewhere, a bit for each person.
fn elsewhere(answers: &Answers) -> u16 {
    (0..).zip(answers.persons()).fold(0, |all, (i, p): (u16, _)| all | u16::from(p.elsewhere) << i)
}
