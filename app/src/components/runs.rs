//! Stretches of Latin letters inside Arabic text: names that the office writes, such as a line of a payslip.

use super::fallen::is_mark;

/// A stretch of text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// Whether it is of Latin letters.
    pub latin: bool,
    /// The text.
    pub text: String,
}

/// Whether a character is a letter, or may be: any of an alphabet's block. The standard library's exact answer, and its
/// capitals, would bring tables of 16 kB along.
#[must_use]
pub fn is_letter(c: char) -> bool {
    let other = ('\u{0250}'..'\u{2000}').contains(&c) || c > '\u{2C00}' && !('\u{E000}'..'\u{F900}').contains(&c);
    is_latin(c) || other && !is_mark(c)
}

fn is_latin(c: char) -> bool {
    c.is_ascii_alphabetic() || matches!(c, 'ª' | 'µ' | 'º' | 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='\u{024F}')
}

/// Cuts Arabic text into its own stretches and those of Latin letters. A Latin stretch begins and ends with a letter or
/// digit, and takes the quotation marks and brackets that close around it along, so that they are drawn on the right sides.
#[must_use]
pub fn runs(text: &str) -> Vec<Run> {
    let mut found: Vec<Run> = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(is_latin) {
        let length = latin_length(&rest[start..]);
        let (from, to) = with_quotes(rest, start, start + length);
        push(&mut found, false, &rest[..from]);
        push(&mut found, true, &rest[from..to]);
        rest = &rest[to..];
    }
    push(&mut found, false, rest);
    found
}

fn push(found: &mut Vec<Run>, latin: bool, text: &str) {
    if !text.is_empty() {
        found.push(Run { latin, text: text.to_owned() });
    }
}

/// How many bytes the Latin stretch at the head of a text has: up to the last letter or digit before other letters.
fn latin_length(text: &str) -> usize {
    let mut end = 0;
    for (at, c) in text.char_indices() {
        if is_latin(c) || c.is_ascii_digit() {
            end = at + c.len_utf8();
        } else if is_letter(c) || matches!(c, '\u{2068}' | '\u{2069}') {
            break;
        }
    }
    end
}

/// Widens a stretch by a pair of marks around it, spaces included.
fn with_quotes(text: &str, from: usize, to: usize) -> (usize, usize) {
    let (before, after) = (text[..from].trim_end(), text[to..].trim_start());
    let pair = [('«', '»'), ('“', '”'), ('"', '"')]
        .into_iter()
        .find(|&(open, close)| before.ends_with(open) && after.starts_with(close));
    match pair {
        Some((open, close)) => (before.len() - open.len_utf8(), text.len() - after.len() + close.len_utf8()),
        None => (from, to),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, latin: &[&str]) {
        let all = runs(text);
        assert_eq!(all.iter().map(|r| r.text.as_str()).collect::<String>(), text, "nothing is lost");
        assert_eq!(all.iter().filter(|r| r.latin).map(|r| r.text.as_str()).collect::<Vec<_>>(), latin);
    }

    #[test]
    fn latin_names_are_found_inside_arabic() {
        check("كم دفعت؟", &[]);
        check("كم « revenu fiscal de référence » لأسرتك لسنة 2024؟", &["« revenu fiscal de référence »"]);
        check("اطلبه على caf.fr أو بالهاتف 3230.", &["caf.fr"]);
        check("بطاقة التأمين (Vitale)", &["Vitale"]);
        check("الحسابات Livret A وLDDS معًا", &["Livret A", "LDDS"]);
        check("Pont", &["Pont"]);
    }
}
