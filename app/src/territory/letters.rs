//! Letters as they are compared: Latin without case or accents, Arabic without vowel signs or spelling variants, digits as
//! numbers. Everything else parts words.

/// Longest name compared, in letters; what follows is not looked at.
pub(super) const MAX_LETTERS: usize = 96;
/// Most words looked at.
const MAX_WORDS: usize = 20;
/// Most numbers looked at.
const MAX_NUMBERS: usize = 3;

/// Words run together, with where each begins, and the numbers that stood among them. It holds no heap memory.
#[derive(Debug, Clone)]
pub(super) struct Letters {
    letters: [u8; MAX_LETTERS],
    length: usize,
    starts: [u8; MAX_WORDS],
    words: usize,
    numbers: [Digits; MAX_NUMBERS],
    number_count: usize,
}

/// A number as typed: its digits, with leading zeros.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Digits {
    pub(super) value: u32,
    pub(super) length: u32,
}

impl Digits {
    /// Adds further digits; more than nine are not kept.
    pub(super) fn push(&mut self, digit: u32) {
        if self.length < 9 {
            self.value = self.value * 10 + digit;
        }
        self.length += 1;
    }

    /// These digits, then those of another.
    pub(super) fn followed_by(mut self, other: Digits) -> Digits {
        if self.length + other.length <= 9 {
            self.value = self.value * 10_u32.pow(other.length) + other.value;
        }
        self.length += other.length;
        self
    }

    /// Without the last digit.
    pub(super) fn shorter(self) -> Digits {
        Digits { value: self.value / 10, length: self.length.saturating_sub(1) }
    }

    /// Whether it begins with the digits of another, as `15` with `1`.
    pub(super) fn begins_with(&self, other: &Digits) -> bool {
        self.length > other.length && self.value / 10_u32.pow((self.length - other.length).min(9)) == other.value
    }

    /// Whether a postcode begins with these digits.
    pub(super) fn begin(&self, postcode: u32) -> bool {
        self.length <= 5 && postcode / 10_u32.pow(5 - self.length.min(5)) == self.value
    }
}

impl Letters {
    pub(super) fn new() -> Letters {
        Letters {
            letters: [0; MAX_LETTERS],
            length: 0,
            starts: [0; MAX_WORDS],
            words: 0,
            numbers: [Digits::default(); MAX_NUMBERS],
            number_count: 0,
        }
    }

    pub(super) fn of(text: &str) -> Letters {
        let mut letters = Letters::new();
        letters.push(text);
        letters
    }

    pub(super) fn clear(&mut self) {
        (self.length, self.words, self.number_count) = (0, 0, 0);
    }

    /// Adds the words of a text.
    pub(super) fn push(&mut self, text: &str) {
        let mut last = Kind::Gap;
        for c in text.chars() {
            let (kind, letter, second) = fold(c);
            match kind {
                // Letters stuck to a number (`15e`, `1er`) are its ending, not a word.
                Kind::Letter if last == Kind::Number => continue,
                Kind::Letter => {
                    if last == Kind::Gap {
                        self.begin_word();
                    }
                    self.push_letter(letter);
                    if second != 0 {
                        self.push_letter(second);
                    }
                }
                Kind::Number => {
                    if last != Kind::Number {
                        self.number_count += 1;
                        if let Some(number) = self.numbers.get_mut(self.number_count - 1) {
                            *number = Digits::default();
                        }
                    }
                    if let Some(number) = self.numbers.get_mut(self.number_count - 1) {
                        number.push(u32::from(letter));
                    }
                }
                Kind::Silent => continue,
                Kind::Gap => {}
            }
            last = kind;
        }
    }

    /// Adds a word that is already folded.
    pub(super) fn push_word(&mut self, word: &[u8]) {
        self.begin_word();
        for letter in word {
            self.push_letter(*letter);
        }
    }

    fn begin_word(&mut self) {
        if let Some(start) = self.starts.get_mut(self.words) {
            // MAX_LETTERS is far below 256.
            *start = self.length as u8;
            self.words += 1;
        }
    }

    fn push_letter(&mut self, letter: u8) {
        if let Some(place) = self.letters.get_mut(self.length) {
            *place = letter;
            self.length += 1;
        }
    }

    pub(super) fn all(&self) -> &[u8] {
        self.letters.get(..self.length).unwrap_or_default()
    }

    /// From the beginning of a word to the end.
    pub(super) fn tail(&self, word: usize) -> &[u8] {
        self.starts().get(word).and_then(|start| self.all().get(usize::from(*start)..)).unwrap_or_default()
    }

    pub(super) fn starts(&self) -> &[u8] {
        self.starts.get(..self.words).unwrap_or_default()
    }

    pub(super) fn words(&self) -> impl Iterator<Item = &[u8]> {
        (0..self.words).map(|word| {
            let end = self.starts().get(word + 1).map_or(self.length, |end| usize::from(*end));
            let start = self.starts().get(word).map_or(end, |start| usize::from(*start));
            self.all().get(start..end).unwrap_or_default()
        })
    }

    pub(super) fn numbers(&self) -> &[Digits] {
        self.numbers.get(..self.number_count.min(MAX_NUMBERS)).unwrap_or_default()
    }

    /// Where the name begins once its article is dropped: 0 or 1.
    pub(super) fn after_article(&self) -> usize {
        usize::from(self.words > 1 && self.words().next().is_some_and(|word| ARTICLES.contains(&word)))
    }
}

/// Which letters there are, as bits: one each for `a` to `z`, six shared by the others.
pub(super) fn presence(letters: &[u8]) -> u32 {
    letters.iter().fold(0, |there, letter| {
        there
            | 1 << match letter.checked_sub(b'a') {
                Some(place @ 0..26) => place,
                _ => 26 + letter % 6,
            }
    })
}

/// For each byte of a Latin name in UTF-8, the letters that it may stand for (perhaps more, never fewer).
pub(super) fn presence_by_byte() -> [u32; 256] {
    let mut table = [0; 256];
    for (byte, there) in (0_u32..).zip(&mut table) {
        let c = match byte {
            // The second byte of U+00C0 to U+00FF.
            0x80..=0xBF => char::from_u32(byte + 0x40),
            _ => char::from_u32(byte).filter(char::is_ascii),
        };
        let folded = c.map(fold).filter(|(kind, ..)| *kind == Kind::Letter);
        *there = match folded {
            Some((_, letter, 0)) => presence(&[letter]),
            Some((_, letter, second)) => presence(&[letter, second]),
            // The first byte of œ, Œ and Ÿ, then of Arabic letters, which any presence may stand for.
            None if byte == 0xC5 => presence(b"oey"),
            None if byte > 0xC3 => u32::MAX,
            None => 0,
        };
    }
    table
}

/// Articles that a name may begin with, and that people leave out.
const ARTICLES: [&[u8]; 8] = [b"l", b"la", b"le", b"les", b"el", b"els", b"los", b"las"];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Letter,
    Number,
    /// Part of a word, without a sound of its own.
    Silent,
    Gap,
}

/// What a character counts as: its kind, its letter (or digit), and a second letter (`œ`) or 0.
fn fold(c: char) -> (Kind, u8, u8) {
    let letter = |l: u8| (Kind::Letter, l, 0);
    match c {
        'a'..='z' => letter(c as u8),
        'A'..='Z' => letter(c as u8 + 32),
        '0'..='9' => (Kind::Number, c as u8 - b'0', 0),
        '\u{660}'..='\u{669}' => (Kind::Number, (c as u32 - 0x660) as u8, 0),
        '\u{6F0}'..='\u{6F9}' => (Kind::Number, (c as u32 - 0x6F0) as u8, 0),
        'à'..='å' | 'À'..='Å' | 'ª' => letter(b'a'),
        'ç' | 'Ç' => letter(b'c'),
        'è'..='ë' | 'È'..='Ë' => letter(b'e'),
        'ì'..='ï' | 'Ì'..='Ï' => letter(b'i'),
        'ñ' | 'Ñ' => letter(b'n'),
        'ò'..='ö' | 'Ò'..='Ö' | 'º' => letter(b'o'),
        'ù'..='ü' | 'Ù'..='Ü' => letter(b'u'),
        'ÿ' | 'Ÿ' | 'ý' | 'Ý' => letter(b'y'),
        'œ' | 'Œ' => (Kind::Letter, b'o', b'e'),
        'æ' | 'Æ' => (Kind::Letter, b'a', b'e'),
        'ß' => (Kind::Letter, b's', b's'),
        // The middle dot of `l·l`, combining accents, Arabic vowel signs, tatweel, hamza, direction marks.
        '·' | '\u{300}'..='\u{36F}' | '\u{64B}'..='\u{652}' | '\u{670}' | 'ـ' | 'ء' | '\u{200B}'..='\u{200F}' => {
            (Kind::Silent, 0, 0)
        }
        _ => arabic(c).map_or((Kind::Gap, 0, 0), letter),
    }
}

/// Arabic letters by sound: variants of one letter, and letters that people confuse in foreign names, are one.
fn arabic(c: char) -> Option<u8> {
    let plain = match c {
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ئ' | 'ی' => 'ي',
        'ؤ' => 'و',
        'ة' => 'ه',
        'ص' | 'ث' => 'س',
        'ط' => 'ت',
        'ض' | 'ذ' => 'د',
        'ظ' => 'ز',
        'غ' | 'گ' | 'ڭ' | 'ڨ' | 'ژ' => 'ج',
        'ق' | 'ک' => 'ك',
        'پ' => 'ب',
        'ڤ' | 'ڥ' => 'ف',
        'چ' => 'ش',
        other => other,
    };
    // ا (U+0627) … ي (U+064A) become 128 … 163.
    let place = (plain as u32).checked_sub(0x627).filter(|place| *place <= 0x64A - 0x627)?;
    u8::try_from(place + 128).ok()
}
