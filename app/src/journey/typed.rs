//! Numbers as people type them: `1 234,50`, `1.234,50`, `1,234.50`, `١٢٣٤٫٥`, `850 €`.

use pont_rules::model::ONE;

/// Why typed text is not a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TypedError {
    /// Nothing was typed.
    Empty,
    /// Something else than one number.
    NotANumber,
    /// Below zero.
    Negative,
    /// Longer than any number that is asked.
    TooLong,
}

/// Reads a number of at least zero as fixed point (10⁻⁹).
///
/// Comma and dot: the last kind that appears once is the decimal sign, unless exactly three digits follow a lone one with
/// one to three digits before it (`1.234` is a thousand in all four languages: nobody types thousandths of a euro).
///
/// # Errors
/// See [`TypedError`].
pub fn number(text: &str) -> Result<i64, TypedError> {
    let mut clean = String::new();
    for c in text.trim().chars() {
        match c {
            '€' => {}
            c if c.is_whitespace() => {}
            // Marks of direction that a pasted Arabic number carries, and the apostrophe as a thousands sign.
            '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{2066}'..='\u{2069}' | '\'' | '’' | '\u{066c}' => {}
            '\u{066b}' => clean.push('٫'),
            '0'..='9' | ',' | '.' => clean.push(c),
            '-' | '−' => return Err(TypedError::Negative),
            c => clean.push(latin_digit(c).ok_or(TypedError::NotANumber)?),
        }
    }
    if clean.is_empty() {
        return Err(TypedError::Empty);
    }
    let (whole, part) = split(&clean).ok_or(TypedError::NotANumber)?;
    fixed(&whole, &part)
}

/// The Latin form of an Arabic-Indic or Persian digit.
#[must_use]
pub fn latin_digit(c: char) -> Option<char> {
    let value = match c {
        '0'..='9' => return Some(c),
        '\u{0660}'..='\u{0669}' => c as u32 - 0x0660,
        '\u{06f0}'..='\u{06f9}' => c as u32 - 0x06f0,
        _ => return None,
    };
    char::from_digit(value, 10)
}

/// Replaces every digit of another script by the Latin one; the rest stays.
#[must_use]
pub fn latin_digits(text: &str) -> String {
    text.chars().map(|c| latin_digit(c).unwrap_or(c)).collect()
}

/// The digits before and after the decimal sign.
fn split(clean: &str) -> Option<(String, String)> {
    if let Some((whole, part)) = clean.split_once('٫') {
        return (!part.contains(['٫', ',', '.'])).then_some((grouped(whole, &[',', '.'])?, part.to_owned()));
    }
    let count = |c| clean.matches(c).count();
    let decimal = match (count(','), count('.')) {
        (0, 0) => return Some((clean.to_owned(), String::new())),
        (1, 0) => lone(clean, ','),
        (0, 1) => lone(clean, '.'),
        (_, 0) | (0, _) => None,
        _ => {
            let last = if clean.rfind(',') > clean.rfind('.') { ',' } else { '.' };
            if count(last) > 1 {
                return None;
            }
            Some(last)
        }
    };
    match decimal {
        Some(sign) => {
            let (whole, part) = clean.split_once(sign)?;
            let other = if sign == ',' { '.' } else { ',' };
            if part.contains(other) {
                return None;
            }
            Some((grouped(whole, &[other])?, part.to_owned()))
        }
        None => Some((grouped(clean, &[',', '.'])?, String::new())),
    }
}

/// The lone sign, if it is a decimal one.
fn lone(clean: &str, sign: char) -> Option<char> {
    let (whole, part) = clean.split_once(sign)?;
    let thousands = part.len() == 3 && (1..=3).contains(&whole.len()) && !whole.starts_with('0');
    (!thousands).then_some(sign)
}

/// Joins groups of three digits; `None` where the groups are not of three.
fn grouped(text: &str, signs: &[char]) -> Option<String> {
    let groups: Vec<&str> = text.split(signs).collect();
    let sound =
        groups.iter().skip(1).all(|g| g.len() == 3) && (groups.len() == 1 || (1..=3).contains(&groups[0].len()));
    sound.then(|| groups.concat())
}

fn fixed(whole: &str, part: &str) -> Result<i64, TypedError> {
    if whole.is_empty() && part.is_empty() {
        return Err(TypedError::NotANumber);
    }
    if whole.len() > 9 || part.len() > 9 {
        return Err(TypedError::TooLong);
    }
    let read = |t: &str| if t.is_empty() { Ok(0) } else { t.parse::<i64>().map_err(|_| TypedError::NotANumber) };
    let scale = 10_i64.pow(9 - part.len() as u32);
    Ok(read(whole)? * ONE + read(part)? * scale)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, cents: i64) {
        assert_eq!(number(text), Ok(cents * (ONE / 100)), "{text}");
    }

    #[test]
    fn numbers_are_read_as_they_are_written_in_each_language() {
        check("850", 85_000);
        check("850 €", 85_000);
        check("850,5", 85_050);
        check("850.50", 85_050);
        check("1 234,50", 123_450);
        check("1\u{202f}234,50", 123_450);
        check("1\u{a0}234.50", 123_450);
        check("1.234,50", 123_450);
        check("1,234.50", 123_450);
        check("1.234", 123_400);
        check("1,234", 123_400);
        check("12.345.678", 1_234_567_800);

        check(",5", 50);
        check("1'234.5", 123_450);
        check("٨٥٠", 85_000);
        check("١٬٢٣٤٫٥٠", 123_450);
        check("۱۲۳۴٫۵", 123_450);
        check("\u{200f}1.234,50\u{a0}€", 123_450);
    }

    #[test]
    fn thousandths_survive_where_they_can_be_meant() {
        assert_eq!(number("0,125"), Ok(125_000_000));
        assert_eq!(number("1234,567"), Ok(1_234_567_000_000));
    }

    #[test]
    fn other_text_is_refused() {
        assert_eq!(number("  "), Err(TypedError::Empty));
        assert_eq!(number("€"), Err(TypedError::Empty));
        assert_eq!(number("-5"), Err(TypedError::Negative));
        assert_eq!(number("−5"), Err(TypedError::Negative));
        assert_eq!(number("12345678901"), Err(TypedError::TooLong));
        for text in ["abc", "1,2,3", "1.23.456", "12a", ".", "1,234.56,7", "1.234,5.6", "1٫2٫3"] {
            assert_eq!(number(text), Err(TypedError::NotANumber), "{text}");
        }
    }
}
