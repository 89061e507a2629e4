//! How far the bridge of progress stands: an arch for each topic of the questions.

use pont_rules::model::Catalogue;
use pont_rules::results::{Open, Results};

/// For each topic of the law, in its order, whether nothing of it could still change a right.
#[must_use]
pub fn settled(catalogue: &Catalogue, results: &Results) -> Vec<bool> {
    let topic_of = |open: &Open| catalogue.inputs.get(usize::from(open.input)).map(|input| input.topic);
    let mut open: Vec<u8> = results.findings.iter().flat_map(|f| &f.open).filter_map(topic_of).collect();
    if results.household_open {
        // Who lives here is asked with what is asked of persons.
        open.extend(catalogue.topics.iter().position(|topic| topic == "people").and_then(|at| u8::try_from(at).ok()));
    }
    (0..catalogue.topics.len()).map(|at| !open.iter().any(|topic| usize::from(*topic) == at)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use pont_catalogue::population;
    use pont_rules::{Answers, Scope, calendar, evaluate};
    use std::path::Path;

    #[test]
    fn an_arch_stands_once_nothing_of_its_topic_can_change_a_right() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../catalogue");
        let compiled = pont_catalogue::compile(&folder, "fr");
        let (law, people) = (compiled.catalogue.unwrap(), compiled.population.unwrap());
        let today = calendar::day(2026, 11, 26);
        let built = |answers: &Answers| settled(&law, &evaluate(&law, answers, today, Scope::Published));
        let none = built(&Answers::new());
        assert_eq!(none.len(), law.topics.len());
        assert!(none.iter().all(|built| !built), "nothing is said: {none:?}");
        let rent = law.input("rent").unwrap();
        let households = (0..200).map(|n| population::draw(&people, today, 5, n).answers);
        // A tenant whose rent could still change something, and nothing else.
        let tenant = households.into_iter().find(|told| {
            let mut some = told.clone();
            some.clear(rent, None);
            assert!(built(told).iter().all(|built| *built), "everything is said");
            told.get(rent, None).is_some() && built(&some).iter().any(|built| !built)
        });
        let mut some = tenant.unwrap();
        some.clear(rent, None);
        let parts = built(&some);
        let open = law.topics.iter().zip(&parts).filter(|(_, built)| !**built).map(|(topic, _)| topic.as_str());
        assert_eq!(open.collect::<Vec<_>>(), ["home"]);
    }
}
