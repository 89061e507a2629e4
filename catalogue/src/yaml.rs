//! A YAML file as a tree whose every scalar is text with its place. Refuses duplicate keys, anchors, tags and several documents.

use crate::source::{Problems, Sources, Span};
use saphyr_parser::{Event, Parser, ScalarStyle};

/// Deepest nesting that is read.
const MAX_DEPTH: usize = 40;

/// A scalar: its text, and where each byte of it stands in the file.
#[derive(Debug, Clone, PartialEq)]
pub struct Text {
    /// The text as YAML reads it.
    pub value: String,
    /// Where it stands, quotes included.
    pub span: Span,
    /// Where its first character stands.
    first: u32,
    /// For texts over several lines or with escapes: the place of each byte.
    places: Vec<u32>,
}

impl Text {
    /// A text that stands nowhere in particular: for defaults.
    #[must_use]
    pub fn at(value: impl Into<String>, span: Span) -> Text {
        Text { value: value.into(), span, first: span.start, places: Vec::new() }
    }

    /// The place in the file of a stretch of bytes of the text.
    #[must_use]
    pub fn place(&self, start: usize, end: usize) -> Span {
        let byte = |at: usize| match self.places.get(at) {
            Some(&place) => place,
            None if self.places.is_empty() => self.first.saturating_add(u32::try_from(at).unwrap_or(u32::MAX)),
            None => self.places.last().map_or(self.first, |&last| last.saturating_add(1)),
        };
        let from = byte(start);
        let to = if end > start { byte(end - 1).saturating_add(1) } else { from };
        Span { file: self.span.file, start: from, end: to.max(from) }
    }

    /// The text itself.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.value
    }
}

/// A node of the tree.
#[derive(Debug, Clone, PartialEq)]
pub enum Node {
    /// Text.
    Scalar(Text),
    /// `- a` or `[a, b]`.
    List(Vec<Node>, Span),
    /// `key: value`, in the order of the file.
    Map(Vec<(Text, Node)>, Span),
}

impl Node {
    /// Where it stands.
    #[must_use]
    pub fn span(&self) -> Span {
        match self {
            Node::Scalar(text) => text.span,
            Node::List(_, span) | Node::Map(_, span) => *span,
        }
    }
}

/// Reads a file. What cannot be read is reported; `None` when nothing can be made of it.
pub fn parse(sources: &Sources, file: u16, problems: &mut Problems) -> Option<Node> {
    let text = &sources.file(file)?.text;
    let bytes: Vec<u32> = text.char_indices().map(|(at, _)| at as u32).chain([text.len() as u32]).collect();
    let mut events = Vec::new();
    for event in Parser::new_from_str(text) {
        match event {
            Ok((event, span)) => {
                let place = |index: usize| bytes.get(index).copied().unwrap_or(text.len() as u32);
                events.push((event, Span { file, start: place(span.start.index()), end: place(span.end.index()) }));
            }
            Err(error) => {
                let at = bytes.get(error.marker().index()).copied().unwrap_or(text.len() as u32);
                problems.add(Span { file, start: at, end: at }, format!("This is not YAML as Pont reads it: {}. Put quotes around expressions that hold `[`, `{{`, `: ` or `#`.", error.info()));
                return None;
            }
        }
    }
    let mut builder = Builder { text, file, problems, events: events.into_iter().peekable(), documents: 0 };
    builder.document()
}

struct Builder<'a, I: Iterator<Item = (Event<'a>, Span)>> {
    text: &'a str,
    file: u16,
    problems: &'a mut Problems,
    events: std::iter::Peekable<I>,
    documents: usize,
}

impl<'a, I: Iterator<Item = (Event<'a>, Span)>> Builder<'a, I> {
    fn document(&mut self) -> Option<Node> {
        let mut root = None;
        while let Some((event, span)) = self.events.next() {
            match event {
                Event::DocumentStart(_) => {
                    self.documents += 1;
                    if self.documents > 1 {
                        self.problems.add(span, "A file holds one document; take the `---` away.");
                        return root;
                    }
                    root = self.node(0);
                }
                Event::StreamEnd => break,
                _ => {}
            }
        }
        root
    }

    fn node(&mut self, depth: usize) -> Option<Node> {
        let (event, span) = self.events.next()?;
        if depth > MAX_DEPTH {
            self.problems.add(span, "This is nested too deeply to be read.");
            self.skip(&event);
            return None;
        }
        match event {
            Event::Scalar(value, style, anchor, tag) => {
                if anchor != 0 || tag.is_some() {
                    self.problems.add(span, "Anchors and tags (`&`, `!`) are not part of the rule language.");
                }
                Some(Node::Scalar(self.scalar(value.into_owned(), style, span)))
            }
            Event::Alias(_) => {
                self.problems.add(span, "Aliases (`*name`) are not part of the rule language; an expression that starts with `*` needs quotes.");
                None
            }
            Event::SequenceStart(..) => {
                let mut items = Vec::new();
                let mut end = span;
                while let Some((event, at)) = self.events.peek() {
                    end = *at;
                    if matches!(event, Event::SequenceEnd) {
                        self.events.next();
                        break;
                    }
                    items.extend(self.node(depth + 1));
                }
                Some(Node::List(items, span.to(end)))
            }
            Event::MappingStart(..) => Some(self.map(span, depth)),
            _ => None,
        }
    }

    /// Passes over the rest of a node whose first event has been taken.
    fn skip(&mut self, event: &Event) {
        let mut open = usize::from(matches!(event, Event::SequenceStart(..) | Event::MappingStart(..)));
        while open > 0 {
            match self.events.next() {
                Some((Event::SequenceStart(..) | Event::MappingStart(..), _)) => open += 1,
                Some((Event::SequenceEnd | Event::MappingEnd, _)) => open -= 1,
                Some(_) => {}
                None => return,
            }
        }
    }

    fn map(&mut self, span: Span, depth: usize) -> Node {
        let mut entries: Vec<(Text, Node)> = Vec::new();
        let mut end = span;
        while let Some((event, at)) = self.events.peek() {
            end = *at;
            if matches!(event, Event::MappingEnd) {
                self.events.next();
                break;
            }
            let key_span = *at;
            let key = self.node(depth + 1);
            let value = self.node(depth + 1);
            let key = match key {
                Some(Node::Scalar(key)) => key,
                _ => {
                    self.problems.add(
                        key_span,
                        "A key is a plain word here; put quotes around expressions that hold `[` or `{`.",
                    );
                    continue;
                }
            };
            let Some(value) = value else { continue };
            if self.rejoin(&mut entries, &key, &value) {
                continue;
            }
            if let Some((first, _)) = entries.iter().find(|(k, _)| k.value == key.value) {
                let line = 1 + self.text[..first.span.start as usize].matches('\n').count();
                self.problems
                    .add(key.span, format!("`{}` stands here twice; it is already on line {line}.", key.value));
                continue;
            }
            entries.push((key, value));
        }
        Node::Map(entries, span.to(end))
    }

    /// In `{ is: same(a, b) }` YAML takes the comma for its own: joins `b)` to the value whose parenthesis is still open.
    fn rejoin(&mut self, entries: &mut [(Text, Node)], key: &Text, value: &Node) -> bool {
        let Some((_, Node::Scalar(before))) = entries.last_mut() else { return false };
        let plain = |t: &Text| t.first == t.span.start && t.places.is_empty();
        let empty = matches!(value, Node::Scalar(v) if v.value.is_empty() || v.value == "~");
        let opened = before.value.matches('(').count() > before.value.matches(')').count();
        if !(empty && opened && plain(before) && plain(key)) {
            return false;
        }
        let span = before.span.to(key.span);
        if let Some(whole) = self.text.get(span.start as usize..span.end as usize) {
            *before = self.scalar(whole.to_owned(), ScalarStyle::Plain, span);
        }
        true
    }

    fn scalar(&self, value: String, style: ScalarStyle, span: Span) -> Text {
        let raw = self.text.get(span.start as usize..span.end as usize).unwrap_or("");
        let quoted = matches!(style, ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted);
        let first = span.start + u32::from(quoted);
        let body = if quoted { raw.get(1..).unwrap_or("") } else { raw };
        let mut text = Text { value, span, first, places: Vec::new() };
        if !body.starts_with(text.value.as_str()) {
            text.places = follow(&text.value, self.text, first as usize);
        }
        if style == ScalarStyle::Plain {
            let length = u32::try_from(raw.trim_end().len()).unwrap_or(0);
            text.span.end = span.start + length;
        }
        text.span.file = self.file;
        text
    }
}

/// Where each byte of a folded or escaped text stands in the source, from a start on.
fn follow(value: &str, source: &str, start: usize) -> Vec<u32> {
    let mut places = Vec::with_capacity(value.len());
    let mut at = start;
    for c in value.chars() {
        let rest = source.get(at..).unwrap_or("");
        if !c.is_whitespace()
            && let Some(found) = rest.find(c)
        {
            at += found;
        }
        places.extend(std::iter::repeat_n(at as u32, c.len_utf8()));
        at += source.get(at..).and_then(|r| r.chars().next()).map_or(0, char::len_utf8);
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (Option<Node>, String) {
        let mut sources = Sources::default();
        let file = sources.add("t.yaml", text);
        let mut problems = Problems::default();
        let node = parse(&sources, file, &mut problems);
        (node, problems.render(&sources))
    }

    #[test]
    fn scalars_stay_as_written() {
        let (node, _) = read("a: 0.10\nb: no\nc: 2026-04-01\n");
        let Some(Node::Map(entries, _)) = node else { panic!("a map") };
        let texts: Vec<_> =
            entries.iter().map(|(_, n)| if let Node::Scalar(t) = n { t.value.as_str() } else { "" }).collect();
        assert_eq!(texts, ["0.10", "no", "2026-04-01"]);
    }

    #[test]
    fn commas_in_parentheses_survive_braces() {
        let (node, problems) = read("x: { of: p, is: same(p, you) or partners(p, you) }\n");
        assert_eq!(problems, "");
        let Some(Node::Map(entries, _)) = node else { panic!("a map") };
        let Node::Map(inner, _) = &entries[0].1 else { panic!("a map") };
        let Node::Scalar(text) = &inner[1].1 else { panic!("text") };
        assert_eq!(text.value, "same(p, you) or partners(p, you)");
        assert_eq!(text.place(0, 4).start, 16);
    }

    #[test]
    fn a_key_twice_is_refused() {
        assert!(read("a: 1\na: 2\n").1.starts_with("t.yaml:2:1: `a` stands here twice"));
    }

    #[test]
    fn folded_text_knows_its_places() {
        let source = "x: >\n  one\n  two\n";
        let (Some(Node::Map(entries, _)), _) = read(source) else { panic!("a map") };
        let Node::Scalar(text) = &entries[0].1 else { panic!("text") };
        assert_eq!(text.value, "one two\n");
        assert_eq!(&source[text.place(4, 7).start as usize..text.place(4, 7).end as usize], "two");
    }
}
