//! How easy the sentences are to read, as a trend from one report to the next: formulas made for long prose, not for a verdict.

use super::sentences::Sentence;
use super::texts::PLACE;

/// Sums over sentences that a mark ends: headings and lists would flatter.
#[derive(Debug, Default, Clone, Copy, PartialEq)]
pub(crate) struct Sums {
    /// Whole sentences.
    pub(crate) sentences: usize,
    /// Their words.
    pub(crate) words: usize,
    /// Those of their words that are made of letters.
    pub(crate) lettered: usize,
    /// The syllables of these.
    pub(crate) syllables: usize,
    /// The letters of these.
    pub(crate) letters: usize,
    /// Those with more than six letters.
    pub(crate) long: usize,
}

/// A formula's result and what it is called.
#[derive(Debug, PartialEq)]
pub(crate) struct Ease {
    /// As a short line of the report.
    pub(crate) says: String,
}

impl Sums {
    /// Adds one sentence.
    pub(crate) fn add(&mut self, language: &str, sentence: &Sentence) {
        if !sentence.whole {
            return;
        }
        self.sentences += 1;
        self.words += sentence.words.len();
        for word in &sentence.words {
            let letters = word.chars().filter(|char| char.is_alphabetic()).count();
            if letters == 0 || word.contains(PLACE) || word.contains(|char: char| char.is_ascii_digit()) {
                continue;
            }
            self.lettered += 1;
            self.letters += letters;
            self.long += usize::from(letters > 6);
            self.syllables += syllables(language, word);
        }
    }

    fn words_a_sentence(&self) -> f64 {
        self.words as f64 / self.sentences.max(1) as f64
    }

    fn syllables_a_word(&self) -> f64 {
        self.syllables as f64 / self.lettered.max(1) as f64
    }

    /// The language's own formula.
    pub(crate) fn ease(&self, language: &str) -> Ease {
        let (words, syllables) = (self.words_a_sentence(), self.syllables_a_word());
        let says = match language {
            "fr" => format!("Kandel–Moles {:.0}", kandel_moles(words, syllables)),
            "es" => {
                let score = szigriszt(words, syllables);
                format!("Szigriszt {score:.0}, INFLESZ « {} »", inflesz(score))
            }
            "ca" => format!("Szigriszt {:.0} (not validated for Catalan)", szigriszt(words, syllables)),
            _ => {
                let count = self.lettered.max(1) as f64;
                format!(
                    "{:.1} letters a word, {:.0} % of words over six",
                    self.letters as f64 / count,
                    100.0 * self.long as f64 / count
                )
            }
        };
        Ease { says }
    }
}

/// Kandel and Moles, 1958: Flesch's formula for French.
fn kandel_moles(words: f64, syllables: f64) -> f64 {
    207.0 - 1.015 * words - 73.6 * syllables
}

/// Szigriszt Pazos, 1993: perspicuity of Spanish.
fn szigriszt(words: f64, syllables: f64) -> f64 {
    206.835 - 62.3 * syllables - words
}

/// The bands of the INFLESZ scale, Barrio-Cantalejo 2008.
fn inflesz(score: f64) -> &'static str {
    match score {
        score if score > 80.0 => "muy fácil",
        score if score > 65.0 => "bastante fácil",
        score if score > 55.0 => "normal",
        score if score > 40.0 => "algo difícil",
        _ => "muy difícil",
    }
}

/// Syllables by groups of vowels, at least one; near enough for a trend.
fn syllables(language: &str, word: &str) -> usize {
    let word = word.to_lowercase();
    match language {
        "fr" => french(&word),
        _ => iberian(&word),
    }
    .max(1)
}

/// Groups of vowels, less a silent « e » or « es » at the end.
fn french(word: &str) -> usize {
    const VOWELS: &str = "aeiouyàâäéèêëîïôöùûüÿœæ";
    let mut count = 0;
    let mut inside = false;
    for char in word.chars() {
        let vowel = VOWELS.contains(char);
        count += usize::from(vowel && !inside);
        inside = vowel;
    }
    let stem = word.strip_suffix('s').unwrap_or(word);
    let mut end = stem.chars().rev();
    let silent = end.next() == Some('e') && end.next().is_some_and(|before| !VOWELS.contains(before));
    count - usize::from(silent && count > 1)
}

/// Spanish and Catalan: « a », « e », « o » and accented or parted vowels are a syllable each; « i » and « u » lean on them.
fn iberian(word: &str) -> usize {
    const STRONG: &str = "aeoáéóàèòíúï";
    const WEAK: &str = "iuü";
    let chars: Vec<char> = word.chars().collect();
    let vowel = |at: usize| chars.get(at).is_some_and(|char| STRONG.contains(*char) || WEAK.contains(*char));
    // « muy » has a vowel there, « ayuda » and « guany » a consonant; « y » alone is a word.
    let weak = |at: usize| match chars[at] {
        'u' => at == 0 || chars[at - 1] != 'q',
        'y' => chars.len() == 1 || at > 0 && vowel(at - 1) && !vowel(at + 1),
        char => WEAK.contains(char),
    };
    // A group of weak vowels alone is a syllable too.
    let (mut count, mut group, mut strong) = (0, false, false);
    for (at, char) in chars.iter().enumerate() {
        if STRONG.contains(*char) {
            count += 1;
            (group, strong) = (true, true);
        } else if weak(at) {
            group = true;
        } else {
            count += usize::from(group && !strong);
            (group, strong) = (false, false);
        }
    }
    count + usize::from(group && !strong)
}

#[cfg(test)]
mod tests {
    use super::super::sentences::sentences;
    use super::*;

    #[test]
    fn syllables_are_about_right() {
        for (language, word, count) in [
            ("fr", "aide", 1),
            ("fr", "retraite", 2),
            ("fr", "les", 1),
            ("fr", "revenu", 3),
            ("fr", "l’allocation", 4),
            ("fr", "ménages", 2),
            ("es", "ayuda", 3),
            ("es", "ingresos", 3),
            ("es", "quién", 1),
            ("es", "día", 2),
            ("es", "muy", 1),
            ("es", "aquí", 2),
            ("es", "y", 1),
            ("es", "vivienda", 3),
            ("ca", "ajuntament", 4),
            ("ca", "país", 2),
            ("ca", "guany", 1),
        ] {
            assert_eq!(syllables(language, word), count, "{word}");
        }
    }

    fn sums(language: &str, text: &str) -> Sums {
        let mut sums = Sums::default();
        sentences(text).iter().for_each(|sentence| sums.add(language, sentence));
        sums
    }

    #[test]
    fn headings_numbers_and_placeables_do_not_flatter() {
        let found = sums("fr", "Vos droits\nIl y a \u{FFFC} et 12 aides.");
        assert_eq!((found.sentences, found.words, found.lettered), (1, 7, 5));
    }

    #[test]
    fn the_formulas_give_what_they_give_by_hand() {
        assert_eq!(sums("fr", "Il va là.").ease("fr").says, "Kandel–Moles 130");
        assert_eq!(sums("es", "Ella paga poco.").ease("es").says, "Szigriszt 79, INFLESZ « bastante fácil »");
        assert!(sums("ca", "Ella paga poc.").ease("ca").says.contains("not validated"));
        assert_eq!(sums("ar", "لديك المساعدات.").ease("ar").says, "6.5 letters a word, 50 % of words over six");
    }

    #[test]
    fn the_bands_meet_without_a_gap() {
        let bands = [80.1, 80.0, 65.0, 55.0, 40.0].map(inflesz);
        assert_eq!(bands, ["muy fácil", "bastante fácil", "normal", "algo difícil", "muy difícil"]);
    }
}
