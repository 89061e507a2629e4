//! The word list of a language, `terms/<language>.tsv`: which word is used for what, which are not, and what is explained.

use super::phrase::{Phrase, phrases};
use crate::run::Outcome;
use std::fs;
use std::path::Path;

/// What a row is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// One thing has one word; others are not used for it.
    Term,
    /// A word or sign that no text uses, and what to write instead.
    Banned,
    /// Initials, and the words that explain them in a text.
    Initials,
    /// A word that must stay and has a text in the glossary.
    Hard,
    /// Messages that are official names: their words are not ours.
    Official,
}

/// The columns, as the first line of each file names them.
pub(crate) const COLUMNS: &str = "kind\tid\twrite\tnot\texcept\twhy";
/// In the second column of initials that are themselves the name by which everybody knows a thing.
const NAME: &str = "name";

/// One row.
#[derive(Debug, Clone)]
pub(crate) struct Row {
    /// Where it stands, as `terms/fr.tsv:12`.
    pub(crate) place: String,
    /// What it is about.
    pub(crate) kind: Kind,
    /// The thing, the initials, the glossary entry or the pattern of messages.
    pub(crate) id: String,
    /// What to write, for a person.
    pub(crate) write: String,
    /// The words to write (term), that explain (initials), or that are explained (hard).
    pub(crate) good: Vec<Phrase>,
    /// What is not written.
    pub(crate) bad: Vec<Phrase>,
    /// Where what is not written is right.
    pub(crate) except: Vec<Phrase>,
    /// The reason, for a person.
    pub(crate) why: String,
}

impl Row {
    /// Initials that need no explanation.
    pub(crate) fn is_name(&self) -> bool {
        self.kind == Kind::Initials && self.write == NAME
    }
}

/// Reads `terms/<language>.tsv`: its rows and what is wrong with them.
pub(crate) fn read(root: &Path, language: &str) -> Outcome<(Vec<Row>, Vec<String>)> {
    let path = format!("terms/{language}.tsv");
    let text = fs::read_to_string(root.join(&path)).map_err(|why| format!("{path}: {why}"))?;
    Ok(rows(&path, &text))
}

/// The rows of a word list.
pub(crate) fn rows(path: &str, text: &str) -> (Vec<Row>, Vec<String>) {
    let (mut rows, mut problems) = (Vec::<Row>::new(), Vec::new());
    let mut lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty() && !line.starts_with('#'));
    if lines.next().is_none_or(|(_, line)| line.trim_end() != COLUMNS) {
        problems.push(format!("{path}:1 the first line names the columns: {}", COLUMNS.replace('\t', ", ")));
    }
    for (number, line) in lines {
        let place = format!("{path}:{}", number + 1);
        match row(&place, line) {
            Ok(row) => {
                let twin = rows.iter().find(|other| other.kind == row.kind && other.id == row.id && !row.id.is_empty());
                if let Some(other) = twin {
                    problems.push(format!("{place} {} stands already at {}", row.id, other.place));
                }
                rows.push(row);
            }
            Err(trouble) => problems.push(format!("{place} {trouble}")),
        }
    }
    (rows, problems)
}

fn row(place: &str, line: &str) -> Outcome<Row> {
    let cells: Vec<&str> = line.split('\t').map(str::trim).collect();
    let cell = |at: usize| cells.get(at).copied().unwrap_or_default();
    if cells.len() > 6 {
        return Err(format!("a row has at most six columns, this one has {}", cells.len()));
    }
    let kind = match cell(0) {
        "term" => Kind::Term,
        "banned" => Kind::Banned,
        "initials" => Kind::Initials,
        "hard" => Kind::Hard,
        "official" => Kind::Official,
        other => return Err(format!("{other:?} is no kind of row: term, banned, initials, hard or official")),
    };
    let needed: &[(usize, &str)] = match kind {
        Kind::Term | Kind::Hard => &[(1, "id"), (2, "write")],
        Kind::Banned => &[(2, "write"), (3, "not")],
        Kind::Initials => &[(1, "id"), (2, "write"), (5, "why: what they stand for")],
        Kind::Official => &[(1, "id"), (5, "why")],
    };
    if let Some((_, name)) = needed.iter().find(|(at, _)| cell(*at).is_empty()) {
        return Err(format!("a row of this kind needs the column {name}"));
    }
    Ok(Row {
        place: place.to_string(),
        kind,
        id: cell(1).to_string(),
        write: cell(2).to_string(),
        // What to write instead of a banned word is said to a person, never looked for.
        good: if kind == Kind::Banned { Vec::new() } else { phrases(cell(2))? },
        bad: phrases(cell(3))?,
        except: phrases(cell(4))?,
        why: cell(5).to_string(),
    })
}

/// What the word lists of all languages must share: each settles the same things and explains the same words.
pub(crate) fn differences(lists: &[(&str, &[Row])]) -> Vec<String> {
    let mut problems = Vec::new();
    for (kind, what) in [(Kind::Term, "term"), (Kind::Hard, "hard")] {
        for row in lists.iter().flat_map(|(_, rows)| *rows).filter(|row| row.kind == kind) {
            for (language, rows) in lists {
                if !rows.iter().any(|other| other.kind == kind && other.id == row.id) {
                    problems
                        .push(format!("terms/{language}.tsv:1 there is no row {what} {}, as at {}", row.id, row.place));
                }
            }
        }
    }
    problems.sort();
    problems.dedup_by_key(|problem| problem.split(", as at").next().unwrap_or_default().to_string());
    problems
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problems(rest: &str) -> Vec<String> {
        rows("terms/fr.tsv", &format!("{COLUMNS}\n# a remark\n{rest}")).1
    }

    #[test]
    fn a_good_list_is_read() {
        let (rows, problems) = rows(
            "terms/fr.tsv",
            &format!("{COLUMNS}\n\nterm\thousehold\tfoyer | foyers\tménage*\tfemme de ménage\tloi\nbanned\t\tet\t&\n"),
        );
        assert_eq!(problems, Vec::<String>::new());
        assert_eq!(rows[0].place, "terms/fr.tsv:3");
        assert_eq!((rows[0].good.len(), rows[0].bad.len(), rows[0].except.len()), (2, 1, 1));
        assert_eq!((rows[1].kind, rows[1].bad.len()), (Kind::Banned, 1));
    }

    #[test]
    fn each_mistake_is_told_with_its_line() {
        for (line, said) in [
            ("word\ta\tb", "no kind"),
            ("term\t\tfoyer\tménage", "column id"),
            ("banned\t\t\tpercevoir", "column write"),
            ("banned\t\trecevoir", "column not"),
            ("initials\tRSA\trevenu minimum", "column why"),
            ("term\ta\tb\tc\td\te\tf", "six columns"),
            ("term\ta\tb | \tc", "empty"),
        ] {
            let told = problems(line);
            assert!(
                told.len() == 1 && told[0].starts_with("terms/fr.tsv:3 ") && told[0].contains(said),
                "{line}: {told:?}"
            );
        }
        assert!(problems("hard\ta\tb\nhard\ta\tc")[0].contains("stands already at terms/fr.tsv:3"));
        assert!(rows("terms/fr.tsv", "term\ta\tb").1[0].contains("names the columns"));
    }

    #[test]
    fn a_thing_settled_in_one_language_only_is_told() {
        let list = |rest: &str| rows("terms/x.tsv", &format!("{COLUMNS}\n{rest}")).0;
        let (one, two) = (list("term\thousehold\tfoyer\nhard\tgross\tbrut"), list("term\thousehold\thogar"));
        assert_eq!(differences(&[("fr", &one), ("es", &two)]).len(), 1);
        assert_eq!(differences(&[("fr", &one), ("es", &one)]), Vec::<String>::new());
    }
}
