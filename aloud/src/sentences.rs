//! Cuts a text into the sentences that are said one by one: long ones make some engines fall silent.

/// The marks that end a sentence. The Arabic semicolon stands where other scripts begin a new one.
const ENDS: [char; 6] = ['.', '!', '?', '…', '\u{61F}', '\u{61B}'];
/// May stand between the end of a sentence and the space after it.
const CLOSING: [char; 7] = ['»', ')', '”', '’', '"', '\u{2069}', ']'];
/// Words after whose point a sentence goes on, whatever follows.
const SHORT: [&str; 22] = [
    "art",
    "arts",
    "av",
    "avda",
    "c",
    "cf",
    "ctra",
    "dr",
    "dra",
    "ex",
    "m",
    "mm",
    "n",
    "n\u{FA}m",
    "n\u{FA}ms",
    "p",
    "pl",
    "sr",
    "sra",
    "sres",
    "tel",
    "t\u{E9}l",
];
/// A sentence of more signs than this is cut at a comma, or at a space.
const MOST: usize = 220;

/// The sentences of a text, each from its first to behind its last sign that is no space, in bytes.
#[must_use]
pub fn cut(text: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut from = 0;
    let mut signs = text.char_indices();
    while let Some((at, sign)) = signs.next() {
        if sign == '\n' {
            push(text, from, at, &mut found);
            from = at;
        }
        if !ENDS.contains(&sign) {
            continue;
        }
        let rest = &text[at + sign.len_utf8()..];
        let end = text.len() - behind_marks(rest).len();
        if ends(&text[from..at], sign, &text[end..]) {
            push(text, from, end, &mut found);
            from = end;
            while signs.as_str().len() > text.len() - end {
                signs.next();
            }
        }
    }
    push(text, from, text.len(), &mut found);
    found
}

/// What follows the marks that close a sentence, quotation marks after a space included.
fn behind_marks(rest: &str) -> &str {
    let near = rest.trim_start_matches(|c| ENDS.contains(&c) || CLOSING.contains(&c));
    match near.trim_start().strip_prefix('»') {
        Some(after) => behind_marks(after),
        None => near,
    }
}

/// Whether a mark ends a sentence, from what stands before and behind it.
fn ends(before: &str, mark: char, behind: &str) -> bool {
    let Some(next) = behind.chars().next() else { return true };
    if !next.is_whitespace() {
        return false;
    }
    let follows = behind.trim_start().chars().next();
    if follows.is_some_and(is_small) {
        return false;
    }
    if mark != '.' {
        return true;
    }
    let word = before.rsplit(|c: char| c.is_whitespace() || matches!(c, '(' | '«' | '.')).next().unwrap_or_default();
    let initial = word.chars().count() == 1 && word.chars().all(|c| c.is_ascii_uppercase());
    !initial && !SHORT.iter().any(|short| short.eq_ignore_ascii_case(word))
}

/// Whether a letter is small: in the alphabets of the four languages. The standard library's answer brings long tables.
fn is_small(c: char) -> bool {
    c.is_ascii_lowercase() || ('ß'..='ÿ').contains(&c) || c == 'œ'
}

/// Adds a sentence without the spaces around it, a very long one in parts. One without any word is none.
fn push(text: &str, from: usize, to: usize, found: &mut Vec<(usize, usize)>) {
    let bare = text[from..to].trim();
    if !has_words(bare) {
        return;
    }
    let start = from + (text[from..to].len() - text[from..to].trim_start().len());
    let mut rest = bare;
    while let Some((limit, _)) = rest.char_indices().nth(MOST) {
        let head = &rest[..limit];
        let comma = head.rfind([',', ';', ':', '\u{60C}']).filter(|at| *at > limit / 3);
        let Some(at) = comma.or_else(|| head.rfind(' ')) else { break };
        let at = at + head[at..].chars().next().map_or(1, char::len_utf8);
        let begins = start + (bare.len() - rest.len());
        found.push((begins, begins + rest[..at].trim_end().len()));
        rest = rest[at..].trim_start();
    }
    if has_words(rest) {
        found.push((start + (bare.len() - rest.len()), start + bare.len()));
    }
}

/// Whether there is anything to say: a letter or a digit of any script.
#[must_use]
pub fn has_words(text: &str) -> bool {
    let said =
        |c: char| c.is_ascii_alphanumeric() || ('\u{C0}'..'\u{2000}').contains(&c) || c > '\u{2C00}' && c != '\u{FFFC}';
    text.chars().any(said)
}

/// A text as a voice is given it: no marks of direction, plain spaces, and numbers without marks between thousands, which
/// voices read as an end or as a decimal sign.
#[must_use]
pub fn spoken(text: &str) -> String {
    let unmarked = |c: &char| !matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{61C}' | '\u{AD}');
    let signs: Vec<char> = text.chars().filter(unmarked).collect();
    let digit = |at: usize| signs.get(at).is_some_and(char::is_ascii_digit);
    let mut said = String::with_capacity(text.len());
    for (at, &sign) in signs.iter().enumerate() {
        let groups = matches!(sign, '.' | '\u{A0}' | '\u{202F}') && at > 0 && digit(at - 1);
        if groups && (1..4).all(|n| digit(at + n)) && !digit(at + 4) {
            continue;
        }
        if !sign.is_whitespace() {
            said.push(sign);
        } else if !said.ends_with(' ') && !said.is_empty() {
            said.push(' ');
        }
    }
    said.truncate(said.trim_end().len());
    said
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, wanted: &[&str]) {
        let found: Vec<&str> = cut(text).into_iter().map(|(from, to)| &text[from..to]).collect();
        assert_eq!(found, wanted);
    }

    #[test]
    fn a_sentence_ends_at_its_mark_and_at_the_end_of_a_line() {
        check("Un mot. Deux ! Trois ? Quatre… Fin", &["Un mot.", "Deux !", "Trois ?", "Quatre…", "Fin"]);
        check("¿Vive aquí? Sí.\nUn título", &["¿Vive aquí?", "Sí.", "Un título"]);
        check("  Seul  ", &["Seul"]);
        check(" – ", &[]);
    }

    #[test]
    fn abbreviations_and_numbers_end_nothing() {
        check("Loi, art. 3 du code. Puis rien.", &["Loi, art. 3 du code.", "Puis rien."]);
        check("Article L. 512-3. Autre chose.", &["Article L. 512-3.", "Autre chose."]);
        check("El núm. 5 del c. Major és lluny.", &["El núm. 5 del c. Major és lluny."]);
        check("Vous recevez 1.020,50 € par mois. Merci.", &["Vous recevez 1.020,50 € par mois.", "Merci."]);
        check(
            "Allez sur caf.fr demain. M. Dupont, p. ex., aide.",
            &["Allez sur caf.fr demain.", "M. Dupont, p. ex., aide."],
        );
        check("Né en 2024. 3 documents manquent.", &["Né en 2024.", "3 documents manquent."]);
    }

    #[test]
    fn arabic_marks_end_a_sentence() {
        check("هل تعملون؟ نعم؛ منذ سنة. شكرًا", &["هل تعملون؟", "نعم؛", "منذ سنة.", "شكرًا"]);
        check("نعم، أعمل.", &["نعم، أعمل."]);
    }

    #[test]
    fn a_mark_inside_quotes_ends_nothing_where_the_sentence_goes_on() {
        check("Choisissez « Je ne sais pas. » puis continuez.", &["Choisissez « Je ne sais pas. » puis continuez."]);
        check("Dites « Oui ! ». Puis partez.", &["Dites « Oui ! ».", "Puis partez."]);
        check("(C’est court.) Puis partez.", &["(C’est court.)", "Puis partez."]);
    }

    #[test]
    fn a_very_long_sentence_is_cut_and_nothing_is_lost() {
        let text = ["un deux trois quatre", "cinq six sept huit"].join(", ").repeat(12);
        let parts = cut(&text);
        assert!(parts.len() > 1 && parts.iter().all(|(from, to)| text[*from..*to].chars().count() <= MOST + 1));
        let bare = |text: &str| text.replace(' ', "");
        assert_eq!(parts.iter().map(|(from, to)| bare(&text[*from..*to])).collect::<String>(), bare(&text));
        check(&"a".repeat(500), &[&"a".repeat(500)]);
    }

    #[test]
    fn a_voice_is_given_plain_numbers_and_no_marks_of_direction() {
        assert_eq!(spoken("\u{200F}1.020,50\u{A0}€ بالشهر"), "1020,50 € بالشهر");
        assert_eq!(spoken("26\u{202F}000 € et\u{A0}3 jours"), "26000 € et 3 jours");
        assert_eq!(spoken(" a\n\n b "), "a b");
        assert_eq!(spoken("2.5 ou 1.0205"), "2.5 ou 1.0205");
    }
}
