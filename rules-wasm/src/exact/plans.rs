//! Which households are worked out side by side: those whose persons are related in the same way, where there are several.

use super::plan::Plan;
use super::sheet::Sheet;
use crate::answers::Answers;
use std::collections::HashMap;

/// A plan is laid out once so many households of a kind have come, unless somebody says otherwise: laying it out takes about as long
/// as walking through fifty of them, and where two dozen came more will come.
const OFTEN: u32 = 24;

/// Fewer households than this are not worth putting side by side.
const FEW: usize = 3;

/// Most parts of all plans together, each of about a hundred bytes with what finds it.
const MOST_PARTS: usize = 400_000;

/// Most kinds that are counted.
const MOST_KINDS: usize = 4_096;

/// What is known of one way of living together.
#[derive(Default)]
struct Kind {
    seen: u32,
    plan: Option<Plan>,
    /// Its plan became too large.
    given_up: bool,
    /// Households that wait, by their place.
    waiting: Vec<usize>,
}

/// All plans.
pub(super) struct Plans {
    places: HashMap<Box<[u8]>, usize>,
    kinds: Vec<Kind>,
    key: Vec<u8>,
    pub(super) often: u32,
}

impl Plans {
    pub(super) fn new() -> Plans {
        Plans { places: HashMap::new(), kinds: Vec::new(), key: Vec::new(), often: OFTEN }
    }

    /// How many plans there are.
    pub(super) fn laid_out(&self) -> usize {
        self.kinds.iter().filter(|kind| kind.plan.is_some()).count()
    }

    /// Sorts households: a plan with those that it is for, kind by kind. The places of all others go into `rest`.
    pub(super) fn sort(
        &mut self,
        sheet: &mut Sheet,
        households: &[&Answers],
        rest: &mut Vec<usize>,
        mut each: impl FnMut(&mut Plan, &mut Sheet, &[usize]),
    ) {
        let shallow = sheet.terms.are_shallow();
        for (place, answers) in households.iter().enumerate() {
            let fits = shallow && answers.complete() && answers.past_answers().next().is_none();
            match if fits { self.kind(answers) } else { None } {
                Some(kind) => kind.waiting.push(place),
                None => rest.push(place),
            }
        }
        let mut parts: usize = self.kinds.iter().filter_map(|kind| kind.plan.as_ref()).map(Plan::size).sum();
        for kind in self.kinds.iter_mut().filter(|kind| !kind.waiting.is_empty()) {
            kind.seen = kind.seen.saturating_add(kind.waiting.len() as u32);
            if kind.plan.as_ref().is_some_and(Plan::full) {
                (kind.plan, kind.given_up) = (None, true);
            }
            let wanted = kind.seen >= self.often && !kind.given_up && kind.waiting.len() >= FEW;
            if let (None, true, Some(first)) = (&kind.plan, wanted && parts < MOST_PARTS, kind.waiting.first()) {
                kind.plan = households.get(*first).map(|answers| Plan::new(sheet, answers));
            }
            match kind.plan.as_mut().filter(|_| wanted) {
                Some(plan) => {
                    let before = plan.size();
                    each(plan, sheet, &kind.waiting);
                    parts += plan.size() - before;
                }
                None => rest.extend_from_slice(&kind.waiting),
            }
            kind.waiting.clear();
        }
    }

    /// How a household lives together: who is related to whom, and who lives elsewhere.
    fn kind(&mut self, answers: &Answers) -> Option<&mut Kind> {
        self.key.clear();
        for person in answers.persons() {
            self.key.push(person.partner.unwrap_or(u8::MAX));
            self.key.push(u8::from(person.elsewhere));
            for list in [&person.parents, &person.siblings] {
                self.key.push(u8::try_from(list.len()).ok()?);
                self.key.extend_from_slice(list);
            }
        }
        let place = match self.places.get(self.key.as_slice()) {
            Some(place) => *place,
            None if self.kinds.len() >= MOST_KINDS => return None,
            None => {
                self.places.insert(self.key.as_slice().into(), self.kinds.len());
                self.kinds.push(Kind::default());
                self.kinds.len() - 1
            }
        };
        self.kinds.get_mut(place)
    }
}
