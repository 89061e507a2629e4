//! The languages that Pont speaks and the countries whose law it knows.

use serde::{Deserialize, Serialize};

/// A language of the interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Language {
    /// French.
    Fr,
    /// Catalan.
    Ca,
    /// Spanish.
    Es,
    /// Modern standard Arabic.
    Ar,
}

impl Language {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Language; 4] = [Language::Fr, Language::Ca, Language::Es, Language::Ar];

    /// Its code in `lang` attributes and in `locales/`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Language::Fr => "fr",
            Language::Ca => "ca",
            Language::Es => "es",
            Language::Ar => "ar",
        }
    }

    /// The locale for numbers and dates. Plain `ar` swaps the decimal separators, so a western Arabic one is pinned.
    #[must_use]
    pub fn locale(self) -> &'static str {
        match self {
            Language::Fr => "fr-FR",
            Language::Ca => "ca-ES",
            Language::Es => "es-ES",
            Language::Ar => "ar-MA",
        }
    }

    /// The direction of its script, for `dir` attributes.
    #[must_use]
    pub fn direction(self) -> &'static str {
        direction(self.code())
    }

    /// The language of a code such as `ca` or `ca-ES`.
    #[must_use]
    pub fn of(code: &str) -> Option<Language> {
        let main = code.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        Language::ALL.into_iter().find(|l| l.code() == main)
    }
}

/// The direction of the script of any language code.
#[must_use]
pub fn direction(code: &str) -> &'static str {
    if matches!(code.split('-').next(), Some("ar" | "fa" | "he" | "ur" | "ps")) { "rtl" } else { "ltr" }
}

/// A country whose law is known. In Spain, only Catalonia.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Country {
    /// France.
    France,
    /// Catalonia: the Spanish State and the Generalitat together.
    Catalonia,
}

impl Country {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Country; 2] = [Country::France, Country::Catalonia];

    /// Its code in file names: `fr` or `es`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Country::France => "fr",
            Country::Catalonia => "es",
        }
    }

    /// The country of a code.
    #[must_use]
    pub fn of(code: &str) -> Option<Country> {
        Country::ALL.into_iter().find(|c| c.code() == code)
    }

    /// The languages in which its offices work, the usual one first.
    #[must_use]
    pub fn office_languages(self) -> &'static [Language] {
        match self {
            Country::France => &[Language::Fr],
            Country::Catalonia => &[Language::Ca, Language::Es],
        }
    }

    /// The language for the office's copy of a printed page, given the person's own.
    #[must_use]
    pub fn office_language(self, own: Language) -> Language {
        let offered = self.office_languages();
        offered.iter().copied().find(|&l| l == own).unwrap_or(offered[0])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_code_finds_its_language() {
        assert_eq!(Language::of("ca-ES-valencia"), Some(Language::Ca));
        assert_eq!(Language::of("AR"), Some(Language::Ar));
        assert_eq!(Language::of("en"), None);
        assert_eq!(Language::Ar.direction(), "rtl");
        assert_eq!(Language::Ca.direction(), "ltr");
    }

    #[test]
    fn the_office_copy_is_in_the_own_language_where_the_office_speaks_it() {
        assert_eq!(Country::France.office_language(Language::Ar), Language::Fr);
        assert_eq!(Country::Catalonia.office_language(Language::Es), Language::Es);
        assert_eq!(Country::Catalonia.office_language(Language::Ar), Language::Ca);
    }
}
