//! Orders of questions to compare with the evaluator's own.

use pont_rules::model::{Catalogue, Day, InputId};
use pont_rules::results::{Next, Open, Question, Results};
use pont_rules::{Answers, makes_sense};

/// How the next question is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// As the evaluator says.
    Own,
    /// Topic by topic in their usual order, each input as it is declared; what can change nothing any more is left out.
    Fixed,
    /// The same, leaving out only what makes no sense.
    Everything,
}

/// The next question in this order; none when nothing is left to ask.
#[must_use]
pub fn question(
    order: Order,
    catalogue: &Catalogue,
    answers: &Answers,
    today: Day,
    results: &Results,
    next: &Next,
) -> Option<Question> {
    if order == Order::Own {
        return next.question.clone();
    }
    let place = next.question.as_ref().filter(|q| q.screen == "place");
    if let Some(first) = place.or(next.question.as_ref().filter(|q| q.screen == "household")) {
        return Some(first.clone());
    }
    if order == Order::Fixed && next.question.is_none() {
        return None;
    }
    let wanted = |open: Open| match order {
        Order::Everything => {
            let here = |p: u8| answers.persons().get(usize::from(p)).is_some_and(|p| !p.elsewhere);
            open.person.is_none_or(here) && makes_sense(catalogue, answers, today, open)
        }
        _ => results.findings.iter().any(|f| f.open.contains(&open)),
    };
    let mut ids: Vec<InputId> = (0..catalogue.inputs.len() as InputId).collect();
    ids.sort_by_key(|i| catalogue.inputs[usize::from(*i)].topic);
    for id in ids {
        let input = &catalogue.inputs[usize::from(id)];
        let persons: Vec<Option<u8>> =
            if input.per_person { (0..answers.persons().len() as u8).map(Some).collect() } else { vec![None] };
        for person in persons {
            let open = Open { input: id, person };
            if input.screen == "place" || answers.get(id, person).is_some() || !wanted(open) {
                continue;
            }
            let same = |o: &Open| {
                let other = &catalogue.inputs[usize::from(o.input)];
                other.screen == input.screen && (input.together || o.person == person)
            };
            let everyone = (0..answers.persons().len() as u8).map(Some).chain([None]);
            let asks: Vec<Open> = (0..catalogue.inputs.len() as InputId)
                .flat_map(|input| everyone.clone().map(move |person| Open { input, person }))
                .filter(|o| catalogue.inputs[usize::from(o.input)].per_person == o.person.is_some())
                .filter(|o| same(o) && answers.get(o.input, o.person).is_none() && wanted(*o))
                .collect();
            return Some(Question { screen: input.screen.clone(), asks, topic: input.topic });
        }
    }
    None
}
