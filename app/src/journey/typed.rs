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

/// What people write beside an amount: the euro, in Latin letters and in two Arabic spellings.
const UNITS: [&str; 5] = ["eur", "euro", "euros", "\u{64a}\u{648}\u{631}\u{648}", "\u{623}\u{648}\u{631}\u{648}"];

/// Reads a number of at least zero as fixed point (10⁻⁹).
///
/// - Spaces of any kind, apostrophes and `٬` only part groups of three digits: `12 34` is refused, it may be two numbers.
/// - `٫` is always the decimal sign. Of comma and dot, the last kind that appears once is, unless exactly three digits follow
///   a lone one with one to three digits before it: `1.234` and `1,234` are a thousand in all four languages, for nobody types
///   thousandths of a euro, and the page says at once what it understood.
/// - The euro may stand before, after, or as decimal sign: `€ 850`, `850 euros`, `850 € 50`.
///
/// # Errors
/// See [`TypedError`].
pub fn number(text: &str) -> Result<i64, TypedError> {
    let clean = signs(text)?;
    if clean.matches('€').count() > 1 {
        return Err(TypedError::NotANumber);
    }
    let clean = match clean.strip_suffix('€').or_else(|| clean.strip_prefix('€')) {
        Some(rest) => rest,
        None => &clean,
    };
    if clean.is_empty() {
        return Err(TypedError::Empty);
    }
    let (whole, part) = split(clean).ok_or(TypedError::NotANumber)?;
    fixed(&whole, &part)
}

/// The text in few signs: Latin digits, `,` `.` `٫`, `€` for every way to write it, and a space for what parts groups.
fn signs(text: &str) -> Result<String, TypedError> {
    const GAP: char = ' ';
    let mut clean = String::new();
    let mut word = String::new();
    for c in text.chars().chain([GAP]) {
        // Marks of direction that a pasted Arabic number carries, and spaces without width.
        if matches!(c, '\u{200b}'..='\u{200f}' | '\u{061c}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}') {
            continue;
        }
        if is_letter(c) {
            word.push(c.to_ascii_lowercase());
            continue;
        }
        if !word.is_empty() {
            if !UNITS.contains(&word.as_str()) {
                return Err(TypedError::NotANumber);
            }
            word.clear();
            put(&mut clean, '€');
        }
        match c {
            c if c.is_whitespace() => put(&mut clean, GAP),
            '\'' | '’' | '‘' | '\u{2bc}' | '´' | '`' | '\u{2032}' | '\u{066c}' => put(&mut clean, GAP),
            '€' | ',' | '.' | '٫' => put(&mut clean, c),
            '\u{060c}' => put(&mut clean, ','),
            '-' | '−' | '\u{2010}'..='\u{2013}' => return Err(TypedError::Negative),
            c => clean.push(latin_digit(c).ok_or(TypedError::NotANumber)?),
        }
    }
    Ok(clean.trim_end().to_owned())
}

/// The letters that a unit can be written with; any other is refused with the rest. The library's own tables of letters
/// would be several kilobytes.
fn is_letter(c: char) -> bool {
    c.is_ascii_alphabetic() || ('\u{620}'..='\u{64a}').contains(&c)
}

/// Puts a sign that is no digit: a space stands only between digits.
fn put(clean: &mut String, sign: char) {
    let after_digit = clean.ends_with(|c: char| c.is_ascii_digit());
    if sign != ' ' {
        clean.truncate(clean.trim_end().len());
        clean.push(sign);
    } else if after_digit {
        clean.push(sign);
    }
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
    // Signs that can be no other: nothing but digits may follow. An amount has its euros before the sign.
    if let Some((whole, part)) = clean.split_once('٫').or_else(|| clean.split_once('€').filter(|(w, _)| !w.is_empty()))
    {
        // `850 € 5` may mean five cents or fifty.
        if clean.contains('€') && !matches!(part.len(), 0 | 2) {
            return None;
        }
        return Some((grouped(whole, &[',', '.', ' '])?, digits(part)?));
    }
    let count = |c| clean.matches(c).count();
    let decimal = match (count(','), count('.')) {
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
            Some((grouped(whole, &[if sign == ',' { '.' } else { ',' }, ' '])?, digits(part)?))
        }
        None => Some((grouped(clean, &[',', '.', ' '])?, String::new())),
    }
}

/// Text of digits only.
fn digits(text: &str) -> Option<String> {
    text.bytes().all(|b| b.is_ascii_digit()).then(|| text.to_owned())
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
        check("5,", 500);
        check("1'234.5", 123_450);
        check("٨٥٠", 85_000);
        check("١٬٢٣٤٫٥٠", 123_450);
        check("۱۲۳۴٫۵", 123_450);
        check("\u{200f}1.234,50\u{a0}€", 123_450);
    }

    #[test]
    fn spaces_and_apostrophes_of_any_kind_part_groups() {
        for gap in [' ', '\u{a0}', '\u{202f}', '\u{2009}', '\u{3000}', '\'', '’', 'ʼ', '`', '٬'] {
            check(&format!("1{gap}234{gap}567,89"), 123_456_789);
            check(&format!("1{gap}234.5"), 123_450);
        }
        check("  1 234 , 56  ", 123_456);
        check("1  234", 123_400);
        check("1\u{200b}234", 123_400);
    }

    #[test]
    fn the_euro_may_be_written_as_people_write_it() {
        for text in ["1 234,56 €", "€1234.56", "EUR 1.234,56", "1234,56 Euros", "1234,56euros", "1 234 € 56", "1234€56"]
        {
            check(text, 123_456);
        }
        check("٨٥٠ يورو", 85_000);
        check("850 أورو", 85_000);
        check("1 euro", 100);
        check("850 euros 05", 85_005);
        assert_eq!(number("850 euros 5"), Err(TypedError::NotANumber), "five cents, or fifty");
    }

    #[test]
    fn a_lone_dot_or_comma_before_three_digits_parts_thousands() {
        check("1.234", 123_400);
        check("999,000", 99_900_000);
        check("0.50", 50);
        check("1234,5", 123_450);
        assert_eq!(number("12 345.678"), Ok(12_345_678_000_000), "thousands are parted by the space already");
    }

    #[test]
    fn arabic_and_persian_digits_and_signs_are_read() {
        check("١٢٣٤", 123_400);
        check("١٬٢٣٤٬٥٦٧٫٨٩", 123_456_789);
        check("١.٢٣٤,٥", 123_450);
        check("٨٥٠،٥", 85_050);
        check("۸۵۰", 85_000);
        check("١ ٢٣٤", 123_400);
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
        for text in [
            "abc",
            "1,2,3",
            "1.23.456",
            "12a",
            ".",
            "1,234.56,7",
            "1.234,5.6",
            "1٫2٫3",
            "12 34",
            "850 50",
            "1 234 5",
            "1,5 0",
            "850 eurs",
            "mille",
            "€€5",
            "5 € 5 €",
            "1٫234,5",
            "850/2",
            "5 €,",
        ] {
            assert_eq!(number(text), Err(TypedError::NotANumber), "{text}");
        }
    }
}
