//! A line of JSON of the plainest kind, byte by byte: keys and texts without escapes, no lists. Whatever else there is, and all that
//! is no JSON, is left to the patient way.

use pont_rules::model::ONE;

/// A value that is no object and no list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Plain<'l> {
    True,
    False,
    Null,
    /// What stands between the quotation marks.
    Text(&'l str),
    /// In fixed point, and as it is written.
    Number(i64, &'l str),
}

/// A place in a line.
pub(super) struct Scan<'l> {
    text: &'l str,
    at: usize,
}

impl<'l> Scan<'l> {
    pub(super) fn new(text: &'l str) -> Self {
        Scan { text, at: 0 }
    }

    /// The next byte that is no space, left where it is.
    pub(super) fn peek(&mut self) -> Option<u8> {
        loop {
            match self.text.as_bytes().get(self.at)? {
                b' ' | b'\t' | b'\r' | b'\n' => self.at += 1,
                byte => return Some(*byte),
            }
        }
    }

    fn eat(&mut self, wanted: u8) -> Option<()> {
        if self.peek()? != wanted {
            return None;
        }
        self.at += 1;
        Some(())
    }

    /// Whether nothing is left.
    pub(super) fn ended(&mut self) -> bool {
        self.peek().is_none()
    }

    /// A text without escapes; gives what stands between the quotation marks.
    pub(super) fn string(&mut self) -> Option<&'l str> {
        self.eat(b'"')?;
        let rest = self.text.as_bytes().get(self.at..)?;
        let length = rest.iter().position(|byte| matches!(byte, b'"' | b'\\' | 0..0x20))?;
        if rest.get(length) != Some(&b'"') {
            return None;
        }
        let inner = self.text.get(self.at..self.at + length)?;
        self.at += length + 1;
        Some(inner)
    }

    /// Goes into an object; whether it has a key.
    pub(super) fn begin(&mut self) -> Option<bool> {
        self.eat(b'{')?;
        let empty = self.peek()? == b'}';
        self.at += usize::from(empty);
        Some(!empty)
    }

    /// A key; `guess` is what it probably is, a text that needs no escapes.
    pub(super) fn key(&mut self, guess: &str) -> Option<&'l str> {
        let at = if self.peek()? == b'"' { self.at + 1 } else { return None };
        let end = at + guess.len();
        let bytes = self.text.as_bytes();
        let key = if bytes.get(end) == Some(&b'"') && bytes.get(at..end) == Some(guess.as_bytes()) {
            self.at = end + 1;
            self.text.get(at..end)?
        } else {
            self.string()?
        };
        self.eat(b':')?;
        Some(key)
    }

    /// After a value: whether the object has another key.
    pub(super) fn next(&mut self) -> Option<bool> {
        let byte = self.peek()?;
        self.at += 1;
        match byte {
            b',' => Some(true),
            b'}' => Some(false),
            _ => None,
        }
    }

    /// A text, a number, true, false or null.
    pub(super) fn plain(&mut self) -> Option<Plain<'l>> {
        match self.peek()? {
            b'"' => self.string().map(Plain::Text),
            b't' => self.word("true").map(|()| Plain::True),
            b'f' => self.word("false").map(|()| Plain::False),
            b'n' => self.word("null").map(|()| Plain::Null),
            _ => {
                let first = self.at;
                let number = self.number()?;
                Some(Plain::Number(number, self.text.get(first..self.at)?))
            }
        }
    }

    /// A word where it stands.
    pub(super) fn word(&mut self, word: &str) -> Option<()> {
        let end = self.at + word.len();
        let there = self.text.as_bytes().get(self.at..end) == Some(word.as_bytes());
        there.then(|| self.at = end)
    }

    /// A number without an exponent, in fixed point.
    pub(super) fn number(&mut self) -> Option<i64> {
        let first = self.at;
        let negative = self.text.as_bytes().get(first) == Some(&b'-');
        self.at += usize::from(negative);
        let begun = self.at;
        let whole = self.digits()?;
        if self.text.as_bytes().get(begun) == Some(&b'0') && self.at > begun + 1 {
            return None;
        }
        let mut size = whole.checked_mul(ONE)?;
        if self.text.as_bytes().get(self.at) == Some(&b'.') {
            self.at += 1;
            let point = self.at;
            let part = self.digits()?;
            let missing = 9u32.checked_sub(u32::try_from(self.at - point).ok()?)?;
            size = size.checked_add(part * 10_i64.pow(missing))?;
        }
        Some(if negative { -size } else { size })
    }

    /// At least one digit, and no more than fit.
    fn digits(&mut self) -> Option<i64> {
        let (first, mut n) = (self.at, 0i64);
        while let Some(digit) = self.text.as_bytes().get(self.at).filter(|byte| byte.is_ascii_digit()) {
            n = n * 10 + i64::from(digit - b'0');
            self.at += 1;
            if self.at > first + 18 {
                return None;
            }
        }
        (self.at > first).then_some(n)
    }

    /// Leaves a plain value out, or an object of plain values.
    pub(super) fn skip(&mut self) -> Option<()> {
        if self.peek()? != b'{' {
            return self.plain().map(drop);
        }
        let mut more = self.begin()?;
        while more {
            self.key("")?;
            self.plain()?;
            more = self.next()?;
        }
        Some(())
    }

    /// An object or a list in it, and so on, as it is written; whether it is JSON is for others to see.
    pub(super) fn whole(&mut self) -> Option<&'l str> {
        self.peek().filter(|byte| *byte == b'{')?;
        let first = self.at;
        let mut depth = 0;
        loop {
            match self.text.as_bytes().get(self.at)? {
                b'"' => {
                    self.string()?;
                    continue;
                }
                b'{' | b'[' => depth += 1,
                b'}' | b']' => depth -= 1,
                _ => {}
            }
            self.at += 1;
            if depth == 0 {
                return self.text.get(first..self.at);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Keys and values of an object of plain values.
    fn pairs(text: &str) -> Option<Vec<(&str, Plain<'_>)>> {
        let (mut scan, mut pairs) = (Scan::new(text), Vec::new());
        let mut more = scan.begin()?;
        while more {
            pairs.push((scan.key("b")?, scan.plain()?));
            more = scan.next()?;
        }
        scan.ended().then_some(pairs)
    }

    #[test]
    fn plain_values_are_read_as_they_are_written() {
        let text = " {\"a\":1 , \"b\" : -0.50,\t\"bç\":\"é x\",\"d\":true,\"e\":false,\"b\":null} \r\n";
        let all = [
            ("a", Plain::Number(ONE, "1")),
            ("b", Plain::Number(-ONE / 2, "-0.50")),
            ("bç", Plain::Text("é x")),
            ("d", Plain::True),
            ("e", Plain::False),
            ("b", Plain::Null),
        ];
        assert_eq!(pairs(text).as_deref(), Some(&all[..]));
        assert_eq!(pairs("{}"), Some(vec![]));
    }

    #[test]
    fn numbers_are_those_that_the_patient_way_reads() {
        for text in ["0", "-0", "9223372036.854775807", "0.000000001", "-12.5", "9223372036", "1.100000000"] {
            assert_eq!(
                Scan::new(text).plain(),
                pont_rules::json::fixed(text).map(|n| Plain::Number(n, text)),
                "{text}"
            );
        }
        for text in ["9223372036.854775808", "9223372037", "1.0000000001", "12345678901234567890"] {
            assert_eq!(Scan::new(text).plain(), None, "{text}");
        }
    }

    #[test]
    fn what_is_no_json_is_never_taken() {
        for text in [
            "",
            "{",
            "{\"a\"}",
            "{\"a\":}",
            "{\"a\":1,}",
            "{\"a\":1}}",
            "{\"a\":1} x",
            "{,}",
            "{\"a\":01}",
            "{\"a\":1.}",
            "{\"a\":.5}",
            "{\"a\":-}",
            "{\"a\":+1}",
            "{\"a\":tru}",
            "{\"a\":truex}",
            "{\"a\":\"x}",
            "{\"a\":\"\t\"}",
            "{'a':1}",
            "{\"a\":1 \"b\":2}",
        ] {
            assert!(serde_json::from_str::<serde_json::Value>(text).is_err(), "{text} is JSON");
            assert_eq!(pairs(text), None, "{text}");
        }
    }

    #[test]
    fn what_is_unusual_is_left_to_the_patient_way() {
        for text in ["{\"a\":[1]}", "{\"a\":1e3}", "{\"a\":\"\\u00e9\"}", "{\"\\\"\":1}", "{\"a\":{}}"] {
            assert!(serde_json::from_str::<serde_json::Value>(text).is_ok(), "{text} is no JSON");
            assert_eq!(pairs(text), None, "{text}");
        }
    }

    #[test]
    fn a_whole_object_ends_where_it_ends() {
        let mut scan = Scan::new(" {\"you\":{},\"b\":{\"parents\":[\"}\",\"]\"]}} ,");
        assert_eq!(scan.whole(), Some("{\"you\":{},\"b\":{\"parents\":[\"}\",\"]\"]}}"));
        assert_eq!(Scan::new("{\"a\":[").whole(), None);
    }
}
