//! `docs/plain-words.md`: what is checked, how it is counted, and what the texts come to on a day.

use super::check::{Found, MANY, MOST, Rule};
use super::ease::Sums;
use super::sentences::sentences;
use super::texts::Text;
use std::collections::BTreeSet;
use std::fmt::Write;

/// What the texts of one language come to.
#[derive(Debug, Default)]
pub(crate) struct Figures {
    messages: usize,
    texts: usize,
    sentences: usize,
    words: usize,
    longest: usize,
    many: usize,
    percentages: usize,
    errors: usize,
    ease: String,
}

/// The figures of one language.
pub(crate) fn figures(language: &str, texts: &[Text], found: &Found) -> Figures {
    let messages: BTreeSet<_> = texts.iter().map(|text| (&text.file, &text.message)).collect();
    let mut figures = Figures { messages: messages.len(), texts: texts.len(), ..Figures::default() };
    let mut sums = Sums::default();
    for sentence in texts.iter().flat_map(|text| sentences(&text.says)) {
        let words = sentence.words.len();
        figures.sentences += 1;
        figures.words += words;
        figures.longest = figures.longest.max(words);
        figures.many += usize::from(words > MANY);
        sums.add(language, &sentence);
    }
    figures.percentages = texts.iter().filter(|text| text.says.contains(['%', '٪'])).count();
    figures.errors = found.errors.len();
    figures.ease = sums.ease(language).says;
    figures
}

/// The whole page.
pub(crate) fn page(date: &str, languages: &[(&str, Figures)]) -> String {
    let mut page = format!(
        "# Plain words\n\nHow plain Pont’s texts are, measured on {date} with `cargo xtask plain`, which writes this page anew\nfrom \
         `locales/` and `terms/`. Nothing but the date can differ between two runs on the same texts.\n\n"
    );
    page.push_str("| language | messages | texts | sentences | words a sentence | longest | over 12 | with a percentage | errors | trend of ease |\n");
    page.push_str("|---|---:|---:|---:|---:|---:|---:|---:|---:|---|\n");
    for (language, figures) in languages {
        let mean = figures.words as f64 / figures.sentences.max(1) as f64;
        let Figures { messages, texts, sentences, longest, many, percentages, errors, ease, .. } = figures;
        let _ = writeln!(
            page,
            "| {language} | {messages} | {texts} | {sentences} | {mean:.1} | {longest} | {many} | {percentages} | {errors} | {ease} |"
        );
    }
    let _ = write!(page, "\n## What is checked\n\n`cargo xtask test` fails when one of these does not hold:\n\n");
    for rule in Rule::ALL {
        let _ = writeln!(page, "- {};", rule.holds());
    }
    page.push_str(COUNTED);
    page.replace("{MOST}", &MOST.to_string()).replace("{MANY}", &MANY.to_string())
}

const COUNTED: &str = include_str!("counted.md");

#[cfg(test)]
mod tests {
    use super::super::{check, terms};
    use super::*;

    fn text(says: &str) -> Text {
        Text {
            file: "locales/fr/app.ftl".to_string(),
            line: 1,
            message: "a".to_string(),
            key: "a".to_string(),
            says: says.to_string(),
        }
    }

    #[test]
    fn the_page_holds_the_figures_and_only_the_date_changes() {
        let texts = [text("Il y a 10 % de plus pour vous ici, chaque année, depuis un an.")];
        let rows = terms::rows("terms/fr.tsv", terms::COLUMNS).0;
        let figures = || figures("fr", &texts, &check::check(&texts, &rows));
        let page_on = |date: &str| page(date, &[("fr", figures())]);
        assert!(page_on("2026-01-02").contains("| fr | 1 | 1 | 1 | 14.0 | 14 | 1 | 1 | 0 | Kandel–Moles "));
        assert_eq!(page_on("2026-01-02"), page_on("2026-01-03").replace("2026-01-03", "2026-01-02"));
        assert!(!page_on("2026-01-02").contains('{'));
    }
}
