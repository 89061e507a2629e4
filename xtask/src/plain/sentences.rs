//! Sentences and words as the limits count them. `docs/plain-words.md` says how, in the same words.

use super::texts::PLACE;

/// The marks that end a sentence, when a space, a closing mark or nothing follows. A colon and a semicolon end none.
const ENDS: &[char] = &['.', '!', '?', '…', '؟'];
/// May stand between the end of a sentence and the next space.
const CLOSING: &[char] = &['»', ')', '”', '"', '\u{2069}', '.', '!', '?', '…', '؟'];

/// A sentence, or a heading or a list entry, which ends where its line ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Sentence {
    /// Its words, each without the marks around it.
    pub(crate) words: Vec<String>,
    /// It ends with a mark, so it is no heading and no list entry.
    pub(crate) whole: bool,
    /// What it says.
    pub(crate) says: String,
}

/// The sentences of a text that hold a word.
pub(crate) fn sentences(text: &str) -> Vec<Sentence> {
    text.lines().flat_map(of_line).filter(|sentence| !sentence.words.is_empty()).collect()
}

fn of_line(line: &str) -> Vec<Sentence> {
    let mut all = Vec::new();
    let mut says = String::new();
    let mut rest = line.chars().peekable();
    while let Some(char) = rest.next() {
        says.push(char);
        // « 3.50 » and « caf.fr » go on.
        let over =
            ENDS.contains(&char) && rest.peek().is_none_or(|next| next.is_whitespace() || CLOSING.contains(next));
        if over {
            while let Some(mark) = rest.next_if(|next| CLOSING.contains(next)) {
                says.push(mark);
            }
            // In « Est-ce sûr ? » inside a sentence the closing quote follows after a space that does not break.
            if rest.clone().find(|next| !next.is_whitespace()).is_none_or(|next| next != '»') {
                all.push(sentence(std::mem::take(&mut says), true));
            }
        }
    }
    all.push(sentence(says, false));
    all
}

fn sentence(says: String, whole: bool) -> Sentence {
    Sentence { words: words(&says), whole, says: says.trim().to_string() }
}

/// What stands between spaces and holds a letter, a digit or a placeable. « l’aide », « vit-il » and « 26 000 » are one
/// word each; a sign alone, such as « € » or « : », is none.
pub(crate) fn words(text: &str) -> Vec<String> {
    let chars: Vec<char> = text.chars().collect();
    let digit = |at: usize| chars.get(at).is_some_and(char::is_ascii_digit);
    let mut joined = String::new();
    for (at, char) in chars.iter().enumerate() {
        // A no-break space inside a number belongs to it.
        let inside = matches!(char, '\u{A0}' | '\u{202F}') && at > 0 && digit(at - 1) && digit(at + 1);
        if !inside {
            joined.push(*char);
        }
    }
    let holds = |word: &&str| word.chars().any(|char| char.is_alphanumeric() || char == PLACE);
    let bare = |word: &str| word.trim_matches(|char: char| !char.is_alphanumeric() && char != PLACE).to_string();
    joined.split_whitespace().filter(holds).map(bare).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lengths(text: &str) -> Vec<usize> {
        sentences(text).iter().map(|sentence| sentence.words.len()).collect()
    }

    #[test]
    fn a_sentence_ends_at_its_mark_and_at_the_end_of_a_line() {
        assert_eq!(lengths("Un. Deux mots ! Trois mots ici ? Encore… Fin"), [1, 2, 3, 1, 1]);
        assert_eq!(lengths("Un titre\nune entrée de liste"), [2, 4]);
        assert_eq!(lengths("هل لديك راتب؟ نعم."), [3, 1]);
        assert_eq!(lengths("¿Vive aquí? Sí."), [2, 1]);
    }

    #[test]
    fn a_mark_inside_a_number_an_address_or_quotes_ends_nothing() {
        assert_eq!(lengths("Il faut 3.50 ou 26.000 euros sur caf.fr demain"), [9]);
        assert_eq!(lengths("Choisissez « Je ne sais pas. »"), [5]);
        assert_eq!(lengths("Lisez (c’est court.) Puis partez"), [3, 2]);
    }

    #[test]
    fn a_colon_and_a_semicolon_end_no_sentence() {
        assert_eq!(lengths("Pour être sûr : \u{FFFC}"), [4]);
        assert_eq!(lengths("Un seul ; ou deux"), [4]);
    }

    #[test]
    fn words_stand_between_spaces() {
        assert_eq!(words("l’aide qu’il a"), ["l’aide", "qu’il", "a"]);
        assert_eq!(words("\u{FFFC} vit-il ici ?"), ["\u{FFFC}", "vit-il", "ici"]);
        assert_eq!(words("26\u{202F}000 euros, 80 %, 3 €"), ["26000", "euros", "80", "3"]);
        assert_eq!(words("والمعاش، وتعويض"), ["والمعاش", "وتعويض"]);
        assert_eq!(words("– « : »"), Vec::<String>::new());
    }

    #[test]
    fn a_heading_is_no_whole_sentence() {
        let whole: Vec<bool> = sentences("Vos droits\nC’est sûr.").iter().map(|sentence| sentence.whole).collect();
        assert_eq!(whole, [false, true]);
    }
}
