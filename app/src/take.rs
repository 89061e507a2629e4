//! What a person takes away as plain text: a short sheet, or the documents to bring. Pure; the words are given.

use crate::components::fallen::is_mark;
use crate::language::Language;

/// A right, told in one language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Entry {
    /// Its everyday name.
    pub name: String,
    /// Whose it is, where it is one person's among several.
    pub whose: Option<String>,
    /// The name by which the office knows it, with its language.
    pub official: Option<(String, String)>,
    /// What it brings: its outcome, its amount.
    pub brings: Vec<String>,
    /// When it can be asked for, where that is not all the time.
    pub call: Option<String>,
    /// The documents to bring.
    pub documents: Vec<String>,
    /// Who decides.
    pub place: String,
    /// Its telephone number and its site, where it has them.
    pub contact: Vec<String>,
}

/// The few words that stand around them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Labels {
    /// What to bring.
    pub bring: String,
    /// Where to ask.
    pub place: String,
    /// After a label: French keeps it apart from its word.
    pub colon: String,
    /// Between the members of a list.
    pub separator: String,
}

/// A short sheet as text: its head, its rights under their headings, its foot. A part without rights is left out.
#[must_use]
pub fn sheet(labels: &Labels, head: &[String], parts: &[(String, Vec<Entry>)], foot: &str) -> String {
    let mut blocks = vec![head.join("\n")];
    for (heading, rights) in parts.iter().filter(|(_, rights)| !rights.is_empty()) {
        blocks.push(heading.clone());
        blocks.extend(rights.iter().map(|right| entry(labels, right)));
    }
    blocks.push(foot.to_owned());
    blocks.join("\n\n")
}

fn entry(labels: &Labels, of: &Entry) -> String {
    let listed = |label: &str, all: &[String]| {
        (!all.is_empty()).then(|| [label, &labels.colon, " ", &all.join(&labels.separator)].concat())
    };
    // Numbers and sites keep their own order inside Arabic.
    let contact = of.contact.iter().map(|text| ["\u{2068}", text, "\u{2069}"].concat());
    let place: Vec<String> = std::iter::once(of.place.clone()).chain(contact).filter(|t| !t.is_empty()).collect();
    let lines = [Some(["• ", &of.name].concat()), of.whose.clone(), of.official.as_ref().map(|(_, name)| name.clone())];
    let lines = lines.into_iter().flatten().chain(of.brings.iter().chain(&of.call).cloned());
    let lines = lines.chain(listed(&labels.bring, &of.documents)).chain(listed(&labels.place, &place));
    lines.collect::<Vec<_>>().join("\n")
}

/// A list as text: a heading, and a line for each.
#[must_use]
pub fn list(heading: &str, lines: &[String]) -> String {
    let lines = lines.iter().map(|line| ["\n• ", line].concat());
    std::iter::once(heading.to_owned()).chain(lines).collect()
}

/// Text for other apps. The marks that keep figures apart on a page are of use only where letters run both ways; elsewhere
/// an old phone would draw them as boxes.
#[must_use]
pub fn plain(language: Language, text: &str) -> String {
    let text = text.chars().filter(|c| !is_mark(*c));
    if language.direction() == "rtl" {
        return text.collect();
    }
    text.filter(|c| !matches!(c, '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}')).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_of_direction_stay_only_where_they_are_of_use() {
        let text = "\u{2068}100 €\u{2069} par mois\u{200E}";
        assert_eq!(plain(Language::Fr, text), "100 € par mois");
        assert_eq!(plain(Language::Ar, text), text);
        assert_eq!(plain(Language::Ar, "\u{E0001}\u{E0063}\u{E0061}Ajut\u{E007F}"), "Ajut");
    }

    fn labels() -> Labels {
        Labels {
            bring: "Bring".to_owned(),
            place: "Where".to_owned(),
            colon: ":".to_owned(),
            separator: ", ".to_owned(),
        }
    }

    #[test]
    fn a_sheet_tells_each_right_and_leaves_empty_parts_out() {
        let texts = |all: &[&str]| all.iter().map(|t| (*t).to_owned()).collect::<Vec<_>>();
        let right = Entry {
            name: "Housing".to_owned(),
            whose: Some("For Ana".to_owned()),
            official: Some(("fr".to_owned(), "APL".to_owned())),
            brings: texts(&["100 €"]),
            call: Some("Opens in March".to_owned()),
            documents: texts(&["lease", "payslips"]),
            place: "Office".to_owned(),
            contact: texts(&["3230", "caf.fr"]),
        };
        let bare = Entry { name: "Card".to_owned(), ..Entry::default() };
        let parts = [("Found".to_owned(), vec![right, bare]), ("Open".to_owned(), Vec::new())];
        let text = sheet(&labels(), &texts(&["Note", "Today"]), &parts, "An estimate.");
        let expected = "Note\nToday\n\nFound\n\n• Housing\nFor Ana\nAPL\n100 €\nOpens in March\nBring: lease, payslips\nWhere: Office, 3230, \
                        caf.fr\n\n• Card\n\nAn estimate.";
        assert_eq!(plain(Language::Fr, &text), expected);
    }

    #[test]
    fn a_list_has_a_line_for_each() {
        assert_eq!(list("Documents", &["a".to_owned(), "b".to_owned()]), "Documents\n• a\n• b");
        assert_eq!(list("Documents", &[]), "Documents");
    }
}
