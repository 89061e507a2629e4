//! Drawing a household: its persons first, then an answer to each input that makes sense for it.

use super::values::between;
use super::{Dice, Draw, Population, Values, people};
use pont_rules::json::born_at_age;
use pont_rules::model::{Day, Domain, ONE};
use pont_rules::{Answer, Answers, bounds};

/// A household that answers everything that makes sense for it.
#[derive(Debug, Clone)]
pub struct Household {
    /// Its answers, to the law that the population was compiled with.
    pub answers: Answers,
    /// The name of its kind.
    pub kind: String,
    /// How each answer came about.
    pub taken: Vec<Taken>,
}

/// How one answer came about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Taken {
    /// Index of the draw.
    pub draw: usize,
    /// Index of its case.
    pub case: usize,
    /// The person asked; none for the household.
    pub person: Option<u8>,
    /// What fell.
    pub drawn: Drawn,
}

/// What fell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Drawn {
    /// The weight of this index.
    Weight(usize),
    /// This number between two quantiles, before factor, rounding and bounds.
    Number(i64),
    /// Something within the estimate.
    Estimate,
}

/// Draws the `index`-th household of a seed as it is on a day; it depends on nothing else.
#[must_use]
pub fn draw(population: &Population, today: Day, seed: u64, index: u64) -> Household {
    let mut dice = Dice::of(seed, index, "household", 0);
    let Some(kind) = population.kinds.get(dice.pick(population.kinds.iter().map(|k| k.share))) else {
        return Household { answers: Answers::new(), kind: String::new(), taken: Vec::new() };
    };
    let (persons, ages): (Vec<_>, Vec<_>) = people::draw(kind, &mut dice).into_iter().unzip();
    let mut household = Household { answers: Answers::new(), kind: kind.name.clone(), taken: Vec::new() };
    // A list that is read holds one to twelve persons whose relations are among them.
    let _ = household.answers.set_persons(persons, true);
    births(population, &ages, today, &mut dice, &mut household.answers);
    for (at, one) in population.draws.iter().enumerate() {
        let per_person = population.catalogue.inputs.get(usize::from(one.input)).is_some_and(|i| i.per_person);
        let persons = household.answers.persons().len() as u8;
        let who: Vec<Option<u8>> = if per_person { (0..persons).map(Some).collect() } else { vec![None] };
        for person in who {
            if let Some((case, drawn, answer)) =
                answer(population, one, today, (seed, index), person, &household.answers)
                && household.answers.set(&population.catalogue, one.input, person, answer).is_ok()
            {
                household.taken.push(Taken { draw: at, case, person, drawn });
            }
        }
    }
    household
}

fn births(population: &Population, ages: &[i32], today: Day, dice: &mut Dice, answers: &mut Answers) {
    let Some(birth) = population.catalogue.input("birth") else { return };
    let Some(Domain::Date { low, high }) = population.catalogue.inputs.get(usize::from(birth)).map(|i| &i.domain)
    else {
        return;
    };
    for (person, age) in ages.iter().enumerate() {
        let (from, to) = born_at_age(*age, today);
        let day = (from + dice.roll(u64::from(to.abs_diff(from)) + 1) as Day).clamp(*low, (*high).min(today));
        let _ = answers.set(&population.catalogue, birth, Some(person as u8), Answer::Date(day, day));
    }
}

/// One answer; `None` where the question makes no sense.
fn answer(
    population: &Population,
    draw: &Draw,
    today: Day,
    (seed, index): (u64, u64),
    person: Option<u8>,
    so_far: &Answers,
) -> Option<(usize, Drawn, Answer)> {
    let catalogue = &population.catalogue;
    let input = catalogue.inputs.get(usize::from(draw.input))?;
    let number = |input| match bounds(catalogue, so_far, today, input, person)? {
        Answer::Number(low, high) => Some((low, high)),
        _ => None,
    };
    let at = match draw.choice {
        Some(choice) => usize::try_from(number(choice)?.0 / ONE).unwrap_or(0),
        None => 0,
    };
    let case = draw.cases.get(at)?;
    let mut dice = Dice::of(seed, index, &input.id, person.map_or(u64::MAX, u64::from));
    let (drawn, free) = match &case.values {
        Values::Weights(weights) => {
            let i = dice.pick(weights.iter().map(|w| w.1));
            return Some((at, Drawn::Weight(i), weights.get(i)?.0));
        }
        Values::Quantiles(points) => {
            let n = between(points, &mut dice);
            let factor = if case.times { number(draw.factor?)?.0 } else { ONE };
            (Drawn::Number(n), times(n, factor))
        }
        Values::Estimate => {
            let (low, high) = number(draw.input)?;
            (Drawn::Estimate, low.saturating_add(dice.roll(high.abs_diff(low).saturating_add(1)) as i64))
        }
    };
    // Whatever is drawn lies where the law says that it must; an estimate counts before roundness.
    let (low, high) = match input.estimate {
        Some(_) => number(draw.input)?,
        None => match input.domain {
            Domain::Number { low, high, .. } => (low, high),
            _ => return None,
        },
    };
    let n = nearest(free, draw.round).clamp(low, high);
    Some((at, drawn, Answer::Number(n, n)))
}

/// The product of two numbers in fixed point.
fn times(a: i64, b: i64) -> i64 {
    let product = i128::from(a) * i128::from(b) / i128::from(ONE);
    i64::try_from(product).unwrap_or(if product < 0 { i64::MIN } else { i64::MAX })
}

/// The nearest multiple of a unit.
fn nearest(n: i64, unit: i64) -> i64 {
    let unit = unit.max(1);
    n.saturating_add(unit / 2).div_euclid(unit).saturating_mul(unit)
}
