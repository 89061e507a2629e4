//! What a text must not do: too many words, another word for the same thing, a hard word that nothing explains.

use super::phrase::{folded, without};
use super::sentences::{Sentence, sentences};
use super::terms::{Kind, Row};
use super::texts::Text;
use std::collections::{BTreeMap, BTreeSet};

/// More words than this in a sentence is an error.
pub(crate) const MOST: usize = 15;
/// More than this is counted in the report.
pub(crate) const MANY: usize = 12;
/// What only texts may be called that people with learning difficulties have tested. Pont's were not.
const PROMISES: &[&str] =
    &["falc", "facile à lire et à comprendre", "lectura fácil", "lectura fàcil", "easy to read", "easy-to-read"];
/// A glossary text says no more than this.
const GLOSSARY_SENTENCES: usize = 2;

/// What is checked, in the order of the report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Rule {
    /// The word list and the Fluent files can be read.
    Readable,
    /// At most [`MOST`] words a sentence.
    Short,
    /// One word for one thing.
    SameWord,
    /// No banned word or sign.
    Plain,
    /// Initials are listed and explained.
    Initials,
    /// Hard words and glossary belong together.
    Glossary,
    /// No label that nobody has earned.
    Promise,
}

impl Rule {
    /// All of them.
    pub(crate) const ALL: [Rule; 7] =
        [Rule::Readable, Rule::Short, Rule::SameWord, Rule::Plain, Rule::Initials, Rule::Glossary, Rule::Promise];

    /// What holds, as a sentence.
    pub(crate) fn holds(self) -> &'static str {
        match self {
            Rule::Readable => "the word list and the texts can be read",
            Rule::Short => "no sentence has more than 15 words",
            Rule::SameWord => "the same word stands for the same thing",
            Rule::Plain => "no bureaucratic word or sign is used",
            Rule::Initials => "initials are listed, and explained where they stand",
            Rule::Glossary => "every hard word has a text in the glossary",
            Rule::Promise => "nothing is called easy to read that nobody has tested",
        }
    }
}

/// What was found in the texts of one language.
#[derive(Debug, Default)]
pub(crate) struct Found {
    /// What is wrong, each as `file:line key: what to do`.
    pub(crate) errors: Vec<(Rule, String)>,
    /// Sentences of more than [`MANY`] words, longest first, and texts with a percentage.
    pub(crate) warnings: Vec<String>,
}

/// Checks the texts of one language.
pub(crate) fn check(texts: &[Text], rows: &[Row]) -> Found {
    let mut found = Found::default();
    let together = together(texts);
    let mut seen = BTreeSet::new();
    for text in texts {
        let mut tell = |rule: Rule, what: String| {
            let told = format!("{}:{} {}: {what}", text.file, text.line, text.key);
            // Variants of one message share most of their words.
            if seen.insert(told.clone()) {
                found.errors.push((rule, told));
            }
        };
        promises(text, &mut tell);
        if official(&text.message, rows) {
            continue;
        }
        let said = sentences(&text.says);
        said.iter().for_each(|sentence| short(sentence, &mut tell));
        said.iter().for_each(|sentence| words(sentence, rows, &mut tell));
        let around = together.get(&(text.file.as_str(), text.message.as_str())).map(String::as_str);
        initials(&text.says, around.unwrap_or_default(), rows, &mut tell);
        if text.says.contains(['%', '٪']) {
            found.warnings.push(format!(
                "{}:{} {}: a percentage; an example with euros or « 8 of 10 » says more",
                text.file, text.line, text.key
            ));
        }
        for sentence in said.iter().filter(|sentence| sentence.words.len() > MANY) {
            found.warnings.push(format!("{}:{} {}: {} words", text.file, text.line, text.key, sentence.words.len()));
        }
    }
    found.errors.extend(glossary(texts, rows).into_iter().map(|told| (Rule::Glossary, told)));
    found
}

/// Everything that stands on the screen with a text: the message's value and attributes, folded.
fn together(texts: &[Text]) -> BTreeMap<(&str, &str), String> {
    let mut all = BTreeMap::<(&str, &str), String>::new();
    for text in texts {
        let around = all.entry((text.file.as_str(), text.message.as_str())).or_default();
        around.push_str(&folded(&text.says));
        around.push('\n');
    }
    all
}

/// Whether a message is an official name.
fn official(message: &str, rows: &[Row]) -> bool {
    rows.iter().filter(|row| row.kind == Kind::Official).any(|row| match row.id.strip_suffix('*') {
        Some(start) => message.starts_with(start),
        None => message == row.id,
    })
}

fn short(sentence: &Sentence, tell: &mut impl FnMut(Rule, String)) {
    let count = sentence.words.len();
    if count > MOST {
        tell(Rule::Short, format!("{count} words in one sentence, at most {MOST}: « {} »", sentence.says));
    }
}

fn words(sentence: &Sentence, rows: &[Row], tell: &mut impl FnMut(Rule, String)) {
    let says = folded(&sentence.says);
    for row in rows.iter().filter(|row| matches!(row.kind, Kind::Term | Kind::Banned)) {
        let ours = without(&says, &row.except);
        let Some(place) = row.bad.iter().find_map(|bad| bad.find(&ours)) else { continue };
        let bad = whole(&ours, place);
        let why = if row.why.is_empty() { String::new() } else { format!(" ({})", row.why) };
        match row.kind {
            Kind::Term => {
                let ours = row.good.first().map_or(row.write.as_str(), |good| good.written.trim_matches('*'));
                tell(Rule::SameWord, format!("write « {ours} », not « {bad} »{why}"));
            }
            _ => tell(Rule::Plain, format!("« {bad} » is not plain: {}{why}", row.write)),
        }
    }
}

/// The whole words at a place, which may be the beginning or end of one.
fn whole(says: &str, (start, end): (usize, usize)) -> &str {
    let before =
        says[..start].chars().rev().take_while(|char| char.is_alphanumeric()).map(char::len_utf8).sum::<usize>();
    let after = says[end..].chars().take_while(|char| char.is_alphanumeric()).map(char::len_utf8).sum::<usize>();
    if says[start..end].contains(char::is_alphanumeric) {
        &says[start - before..end + after]
    } else {
        &says[start..end]
    }
}

fn initials(says: &str, around: &str, rows: &[Row], tell: &mut impl FnMut(Rule, String)) {
    for word in capitals(says) {
        match rows.iter().find(|row| row.kind == Kind::Initials && row.id == word) {
            None => {
                tell(Rule::Initials, format!("« {word} » is not in the word list: say what it means, or write it out"))
            }
            Some(row) if !row.is_name() && !row.good.iter().any(|good| good.find(around).is_some()) => tell(
                Rule::Initials,
                format!("« {word} » ({}) is not explained here: write « {} » too", row.why, row.write.replace('*', "")),
            ),
            Some(_) => {}
        }
    }
}

/// Two or more Latin capitals in a row.
fn capitals(says: &str) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    let mut run = String::new();
    for char in says.chars().chain([' ']) {
        if char.is_uppercase() {
            run.push(char);
        } else {
            let word = std::mem::take(&mut run);
            if word.chars().count() > 1 {
                all.insert(word);
            }
        }
    }
    all
}

fn promises(text: &Text, tell: &mut impl FnMut(Rule, String)) {
    let says = folded(&text.says);
    let edge = |char: Option<char>| char.is_none_or(|char| !char.is_alphanumeric());
    for promise in PROMISES {
        let stands = says.match_indices(promise).any(|(at, promise)| {
            edge(says[..at].chars().next_back()) && edge(says[at + promise.len()..].chars().next())
        });
        if stands {
            tell(Rule::Promise, format!("« {promise} » promises what no reader has tested"));
        }
    }
}

/// Hard words without a text, texts without a hard word, and hard words that nothing says.
fn glossary(texts: &[Text], rows: &[Row]) -> Vec<String> {
    const HEADING: &str = "glossary-";
    let mut problems = Vec::new();
    let says: Vec<String> =
        texts.iter().filter(|text| !text.key.starts_with(HEADING)).map(|text| folded(&text.says)).collect();
    let hard: Vec<&Row> = rows.iter().filter(|row| row.kind == Kind::Hard).collect();
    for row in &hard {
        for key in [format!("{HEADING}{}", row.id), format!("{HEADING}{}-text", row.id)] {
            if !texts.iter().any(|text| text.key == key) {
                problems.push(format!("{} {}: there is no message {key}", row.place, row.id));
            }
        }
        if !says.iter().any(|says| row.good.iter().any(|form| form.find(says).is_some())) {
            problems.push(format!("{} {}: no text uses « {} »", row.place, row.id, row.write));
        }
    }
    for text in texts.iter().filter(|text| text.key.starts_with(HEADING)) {
        let place = format!("{}:{} {}:", text.file, text.line, text.key);
        let id = text.key[HEADING.len()..].trim_end_matches("-text");
        if !hard.iter().any(|row| row.id == id) {
            problems.push(format!("{place} no row « hard {id} » says which word this explains"));
        }
        if text.key.ends_with("-text") && sentences(&text.says).len() > GLOSSARY_SENTENCES {
            problems.push(format!("{place} a glossary text has at most {GLOSSARY_SENTENCES} sentences"));
        }
    }
    problems
}

#[cfg(test)]
mod tests;
