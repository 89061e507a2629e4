//! Which line of which paper tells an amount or a degree, as `catalogue/paper_lines.tsv` says.

const TABLE: &str = include_str!("../../../catalogue/paper_lines.tsv");

/// A paper with the line to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PaperLine {
    /// The kind of paper; its name is `paper-<paper>`.
    pub paper: &'static str,
    /// The line to read; what it is called is `line-<line>`.
    pub line: &'static str,
    /// How many lines stand above it.
    pub above: usize,
}

/// Every row: a country's code, an input's id, and its line.
fn rows() -> impl Iterator<Item = (&'static str, &'static str, PaperLine)> {
    TABLE.lines().filter(|line| !line.starts_with('#')).filter_map(|row| {
        let mut cells = row.split('\t');
        let (country, input) = (cells.next()?, cells.next()?);
        let found = PaperLine { paper: cells.next()?, line: cells.next()?, above: cells.next()?.parse().ok()? };
        Some((country, input, found))
    })
}

/// The line that tells an input, where there is one.
#[must_use]
pub fn of(country: &str, input: &str) -> Option<PaperLine> {
    rows().find(|(of, id, _)| *of == country && *id == input).map(|(_, _, found)| found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::words::Words;
    use pont_rules::model::Domain;
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    #[test]
    fn every_row_is_read_and_names_a_number_of_its_country() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../catalogue");
        let rows: Vec<_> = rows().collect();
        assert_eq!(rows.len(), TABLE.lines().filter(|line| !line.starts_with('#')).count(), "a row cannot be read");
        for country in ["fr", "es"] {
            let law = pont_catalogue::compile(&root, country).catalogue.unwrap();
            let of_country: Vec<_> = rows.iter().filter(|(of, ..)| *of == country).collect();
            assert!(of_country.len() >= 3, "{country}");
            for (_, id, _) in of_country {
                let input = law.inputs.iter().find(|input| input.id == *id);
                let input = input.unwrap_or_else(|| panic!("{country} asks for no {id}"));
                assert!(matches!(input.domain, Domain::Number { .. }), "{id} is no number");
                assert!(input.document.is_some(), "{id} is told by no paper");
            }
        }
        let named: BTreeSet<_> = rows.iter().map(|(country, id, _)| (country, id)).collect();
        assert_eq!(named.len(), rows.len(), "an input stands there twice");
        assert_eq!(of("fr", "tax_income_n2").map(|p| p.line), Some("reference_income"));
        assert_eq!(of("es", "tax_income_n2"), None);
    }

    #[test]
    fn papers_and_lines_have_names_in_every_language_and_no_name_is_left_over() {
        for language in Language::ALL {
            let file = format!("{}/../locales/{}/app.ftl", env!("CARGO_MANIFEST_DIR"), language.code());
            let text = fs::read_to_string(file).unwrap();
            let words = Words::new(language, [text.as_str()]);
            let mut lines = BTreeSet::new();
            for (_, id, found) in rows() {
                assert!(words.has(&format!("paper-{}", found.paper)), "{language:?}: {id}");
                assert!(words.has(&format!("line-{}", found.line)), "{language:?}: {id}");
                lines.insert(found.line);
            }
            assert_eq!(text.lines().filter(|line| line.starts_with("line-")).count(), lines.len(), "{language:?}");
        }
    }
}
