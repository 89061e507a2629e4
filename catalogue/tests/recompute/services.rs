//! What is nobody's to refuse, or hangs on one plain fact: services, cards, care.

use super::home::{Home, Tenure};
use super::said::{Said, Verdict, or_office};
use super::supply::recognised;

/// Nobody who asks is told no; an office looks at each.
pub fn office(_: &Home) -> Option<Said> {
    Some(Said::weighed(&[]))
}

/// Everybody's: the register of the town, the public doctor, social services.
pub fn everybody(_: &Home) -> Option<Said> {
    Some(Said { verdict: Verdict::Yes, ..Said::NO })
}

/// Without a home, or in that of others.
pub fn shelter(home: &Home) -> Option<Said> {
    Some(Said::weighed(&[matches!(home.tenure, Tenure::Free | Tenure::Nothing)]))
}

/// Llei 13/2006 art. 22: whoever has a minor here may foster them.
pub fn fostering(home: &Home) -> Option<Said> {
    Some(Said::weighed(&[home.here().any(|p| home.age(p) < 18)]))
}

/// A button at home that calls for help.
pub fn call_button(home: &Home) -> Option<Said> {
    Some(Said::weighed(&[home.here().any(|p| home.age(p) >= 60 || home.people[p].recognised)]))
}

/// From a degree of 33: RD 888/2022.
pub fn disability_card(home: &Home) -> Option<Said> {
    let degree = home.here().any(|p| home.people[p].disability >= 33);
    Some(Said::of(&[or_office(degree, recognised(home))]))
}
