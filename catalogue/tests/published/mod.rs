//! Households drawn with drafts, as the published law takes them.

use pont_rules::{Answers, Catalogue};

/// Answers to the law with drafts as answers to the published one.
pub(crate) fn carried(from: &Catalogue, to: &Catalogue, answers: &Answers) -> Answers {
    let mut out = Answers::new();
    out.set_persons(answers.persons().to_vec(), true).unwrap();
    for (at, person, answer) in answers.present_answers() {
        if let Some(there) = to.input(&from.inputs[usize::from(at)].id) {
            out.set(to, there, person, answer).unwrap();
        }
    }
    out
}
