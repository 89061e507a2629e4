//! The profile of a household: what households alike often have. It never says anything about this one.

use crate::answers::Answers;
use crate::domain::Set;
use crate::eval::{EMPTY, Run};
use crate::model::{ANY, Catalogue, Day, ONE, Often, Segment, Trait};
use crate::results::{Profile, Span, Usual};

/// The values of all traits, by number; [`ANY`] where one is not certain. Complete answers give them all.
#[must_use]
pub fn traits(catalogue: &Catalogue, answers: &Answers, today: Day) -> Vec<u8> {
    let mut run = Run::new(catalogue, answers, today);
    let now = run.now;
    let value = |of: &Trait| match run.eval(of.of, &EMPTY, now).set {
        // Whoever may still join could make it another household.
        Set::Number(low, high) if low == high && answers.complete() => u8::try_from(low / ONE).unwrap_or(ANY),
        _ => ANY,
    };
    catalogue.profiles.traits.iter().map(value).collect()
}

fn certain(values: &[u8]) -> usize {
    values.iter().filter(|v| **v != ANY).count()
}

/// Whether so many traits are certain that something can be said: those that are needed, and one more where there are others.
#[must_use]
pub fn enough(catalogue: &Catalogue, known: &[u8]) -> bool {
    let needed = usize::from(catalogue.profiles.needed);
    let all = known.get(..needed).is_some_and(|first| certain(first) == needed);
    all && !known.is_empty() && certain(known) >= known.len().min(needed + 1)
}

/// What households alike often have, once the answers make certain which ones are alike: the finest segment that they belong
/// to. The traits that are needed must be certain, and one more where there are others.
#[must_use]
pub fn profile(catalogue: &Catalogue, answers: &Answers, today: Day) -> Option<Profile> {
    let profiles = &catalogue.profiles;
    let known = traits(catalogue, answers, today);
    if !enough(catalogue, &known) {
        return None;
    }
    let alike =
        |s: &&Segment| s.key.len() == known.len() && s.key.iter().zip(&known).all(|(of, own)| of == own || *of == ANY);
    let segment = profiles.segments.iter().filter(alike).max_by_key(|s| certain(&s.key))?;
    Some(Profile {
        traits: segment.key.clone(),
        households: segment.households.min(profiles.drawn),
        rights: segment.rights.iter().filter_map(|often| usual(catalogue, often)).collect(),
    })
}

/// A right of a segment, where it is one that can be shown.
fn usual(catalogue: &Catalogue, often: &Often) -> Option<Usual> {
    catalogue.benefits.get(usize::from(often.benefit)).filter(|b| b.published)?;
    let whole = |hundredths: u32| i64::from(hundredths) * (ONE / 100);
    let range = often.range.map(|(low, high)| Span { low: whole(low.min(high)), high: whole(high.max(low)) });
    Some(Usual { benefit: often.benefit, percent: often.percent.min(100), range })
}
