//! Where a figure comes from: a source with its year, or an assumption with its reason. One of them is always there.

use crate::shape::Fields;
use crate::source::Problems;

/// Where figures come from.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Basis {
    /// The source, with its year; empty where there is none.
    pub cite: String,
    /// What is assumed, and why; empty where all is from the source.
    pub assumption: String,
}

impl Basis {
    /// Reads `cite` and `assumption`.
    pub(super) fn read(f: &mut Fields, problems: &mut Problems) -> Basis {
        let cite = f.text("cite", problems);
        let assumption = f.text("assumption", problems);
        if cite.is_none() && assumption.is_none() {
            problems.add(f.at(), "Say where these figures come from: `cite` with a source and its year, or `assumption` with the reason.");
        }
        if let Some(cite) = cite.filter(|c| !names_a_year(c.as_str())) {
            problems.add(cite.span, "`cite` names the year of its figures, such as \"INSEE, recensement 2022\".");
        }
        let text = |t: Option<&crate::yaml::Text>| t.map_or(String::new(), |t| t.value.clone());
        Basis { cite: text(cite), assumption: text(assumption) }
    }
}

/// Whether four digits that stand alone are a year that figures could be of.
pub(super) fn names_a_year(text: &str) -> bool {
    text.split(|c: char| !c.is_ascii_digit())
        .any(|word| word.len() == 4 && word.parse().is_ok_and(|year: u32| (1990..2100).contains(&year)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_stands_alone() {
        assert!(names_a_year("INSEE, RP2021 exploitation complémentaire"));
        assert!(names_a_year("Idescat 2021-2023"));
        assert!(!names_a_year("Insee Première n° 202"));
        assert!(!names_a_year("table 12021"));
    }
}
