//! Source files, places in them, and problems told to a person: file, line, column, the line, a caret, a sentence.

use std::fmt::Write as _;

/// A stretch of bytes in one source file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Span {
    /// Index into [`Sources`].
    pub file: u16,
    /// First byte.
    pub start: u32,
    /// Byte after the last.
    pub end: u32,
}

impl Span {
    /// From the start of this one to the end of another in the same file.
    #[must_use]
    pub fn to(self, end: Span) -> Span {
        Span { end: end.end.max(self.start), ..self }
    }
}

/// One file as read.
#[derive(Debug, Clone)]
pub struct File {
    /// As shown to people.
    pub path: String,
    /// Its whole text.
    pub text: String,
}

/// All files of a compilation.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    files: Vec<File>,
}

impl Sources {
    /// Adds a file and gives its index.
    pub fn add(&mut self, path: impl Into<String>, text: impl Into<String>) -> u16 {
        self.files.push(File { path: path.into(), text: text.into() });
        u16::try_from(self.files.len() - 1).unwrap_or(u16::MAX)
    }

    /// A file by index.
    #[must_use]
    pub fn file(&self, index: u16) -> Option<&File> {
        self.files.get(usize::from(index))
    }

    /// Line and column, both from 1; columns count characters.
    #[must_use]
    pub fn place(&self, span: Span) -> (usize, usize) {
        let Some(file) = self.file(span.file) else { return (1, 1) };
        let before = prefix(&file.text, span.start as usize);
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
    }

    /// `file:line:column`.
    #[must_use]
    pub fn locate(&self, span: Span) -> String {
        let (line, column) = self.place(span);
        format!("{}:{line}:{column}", self.file(span.file).map_or("?", |f| f.path.as_str()))
    }
}

/// The longest prefix of at most `end` bytes that ends between two characters.
fn prefix(text: &str, end: usize) -> &str {
    let mut end = end.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// One thing that is wrong, and where.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// Where it shows.
    pub span: Span,
    /// What is wrong and what to do, in one or two plain sentences.
    pub message: String,
}

/// Everything that is wrong so far.
#[derive(Debug, Clone, Default)]
pub struct Problems {
    found: Vec<Problem>,
}

impl Problems {
    /// Adds one.
    pub fn add(&mut self, span: Span, message: impl Into<String>) {
        let problem = Problem { span, message: message.into() };
        if !self.found.contains(&problem) {
            self.found.push(problem);
        }
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.found.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// All of them, in the order of files and lines.
    #[must_use]
    pub fn sorted(&self) -> Vec<&Problem> {
        let mut all: Vec<_> = self.found.iter().collect();
        all.sort();
        all
    }

    /// The text for a terminal.
    #[must_use]
    pub fn render(&self, sources: &Sources) -> String {
        let mut out = String::new();
        for problem in self.sorted() {
            let (_, column) = sources.place(problem.span);
            let _ = writeln!(out, "{}: {}", sources.locate(problem.span), problem.message);
            let Some(file) = sources.file(problem.span.file) else { continue };
            let start = prefix(&file.text, problem.span.start as usize).rfind('\n').map_or(0, |at| at + 1);
            let line = file.text[start..].lines().next().unwrap_or("");
            let room = line.chars().count().saturating_sub(column - 1).max(1);
            let text = file.text.get(problem.span.start as usize..problem.span.end as usize).unwrap_or("");
            let width = text.lines().next().map_or(0, |l| l.trim_end().chars().count()).clamp(1, room);
            let _ = writeln!(out, "    {line}\n    {}{}", " ".repeat(column - 1), "^".repeat(width));
        }
        out
    }
}

/// The known name nearest to an unknown one, if it is near enough to be meant.
#[must_use]
pub fn nearest<'a>(unknown: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let reach = (unknown.chars().count() / 3).clamp(1, 3);
    known
        .into_iter()
        .filter(|k| !k.is_empty())
        .map(|k| (distance(unknown, k), k))
        .filter(|&(d, _)| d <= reach)
        .min_by(|a, b| a.0.cmp(&b.0).then_with(|| a.1.cmp(b.1)))
        .map(|(_, k)| k)
}

/// `; did you mean …?`, or nothing.
#[must_use]
pub fn hint<'a>(unknown: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    nearest(unknown, known).map_or(String::new(), |k| format!("; did you mean `{k}`?"))
}

/// Edit distance in which swapping two neighbours is one edit.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut rows = vec![vec![0usize; b.len() + 1]; a.len() + 1];
    for (i, row) in rows.iter_mut().enumerate() {
        row[0] = i;
    }
    for (j, cell) in rows[0].iter_mut().enumerate() {
        *cell = j;
    }
    for i in 1..=a.len() {
        for j in 1..=b.len() {
            let change = rows[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut best = change.min(rows[i - 1][j] + 1).min(rows[i][j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                best = best.min(rows[i - 2][j - 2] + 1);
            }
            rows[i][j] = best;
        }
    }
    rows[a.len()][b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_caret_stands_under_the_span_also_after_accents() {
        let mut sources = Sources::default();
        let file = sources.add("a.yaml", "x: é oops\n");
        let mut problems = Problems::default();
        problems.add(Span { file, start: 6, end: 10 }, "Unknown.");
        assert_eq!(problems.render(&sources), "a.yaml:1:6: Unknown.\n    x: é oops\n         ^^^^\n");
    }

    #[test]
    fn the_nearest_name_is_found_only_when_near() {
        assert_eq!(nearest("tenrue", ["tenure", "rent"]), Some("tenure"));
        assert_eq!(nearest("rsa", ["tenure", "rent"]), None);
    }
}
