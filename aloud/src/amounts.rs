//! Where amounts of money stand in a text: they are not said aloud on a shared device before headphones are confirmed.

/// The amounts in a text, in bytes: digits with what stands inside a number, and the sign of the euro.
#[must_use]
pub fn amounts(text: &str) -> Vec<(usize, usize)> {
    let mut found: Vec<(usize, usize)> = Vec::new();
    for (at, sign) in text.char_indices().filter(|(_, sign)| *sign == '€') {
        let (before, behind) = (&text[..at], &text[at + sign.len_utf8()..]);
        let mut from = before.len() - tail(before);
        let mut to = at + sign.len_utf8();
        if from == at {
            // The sign may also stand before the digits.
            to += head(behind);
        }
        if let Some(last) = found.last().filter(|last| last.1 > from) {
            from = last.1;
        }
        if to > from {
            found.push((from, to));
        }
    }
    found
}

fn in_number(c: char) -> bool {
    c.is_ascii_digit()
        || ('\u{660}'..='\u{66C}').contains(&c)
        || matches!(c, '.' | ',' | ' ' | '-' | '\u{A0}' | '\u{202F}' | '\u{200E}' | '\u{200F}' | '\u{2212}')
}

fn is_digit(c: char) -> bool {
    c.is_ascii_digit() || ('\u{660}'..='\u{669}').contains(&c)
}

/// How many bytes of a number stand at the end of a text.
fn tail(text: &str) -> usize {
    let number = &text[text.trim_end_matches(in_number).len()..];
    number.find(is_digit).map_or(0, |first| number.len() - first)
}

/// How many bytes of a number stand at the head of a text.
fn head(text: &str) -> usize {
    let length = text.len() - text.trim_start_matches(in_number).len();
    text[..length].rfind(is_digit).map_or(0, |last| last + text[last..].chars().next().map_or(1, char::len_utf8))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, wanted: &[&str]) {
        let found: Vec<&str> = amounts(text).into_iter().map(|(from, to)| &text[from..to]).collect();
        assert_eq!(found, wanted);
    }

    #[test]
    fn an_amount_is_found_in_each_language_s_writing() {
        check(
            "de 1\u{202F}020,50\u{A0}€ à 2\u{202F}000\u{A0}€ par mois",
            &["1\u{202F}020,50\u{A0}€", "2\u{202F}000\u{A0}€"],
        );
        check("1.020,50 € al mes", &["1.020,50 €"]);
        check("\u{200F}635,71\u{A0}€ في الشهر", &["635,71\u{A0}€"]);
        check("€ 12.50 paid", &["€ 12.50"]);
        check("Un loyer, 3 documents", &[]);
        check("Le 3, 45 €", &["3, 45 €"]);
        check("Montant en € :", &["€"]);
    }
}
