//! Which of a device's voices may read. Only local ones: a network voice sends what it reads to somebody else.

/// A voice as the browser lists it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Voice {
    /// Its language, in whatever form the device writes it: `ca-ES`, `ca_ES`, `cat`.
    pub tag: String,
    /// Whether it speaks on the device alone.
    pub local: bool,
}

/// What was found for a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// A local voice, by its place in the list.
    Local(usize),
    /// Only voices that would send the text away.
    NetworkOnly,
    /// No voice at all.
    None,
}

/// Regions to take where the wanted one has no voice, the nearest first.
const NEAR: [(&str, &[&str]); 4] = [
    ("ar", &["ma", "dz", "tn", "001", "sa", "eg"]),
    ("ca", &["es", "ad"]),
    ("es", &["es", "us", "mx"]),
    ("fr", &["fr", "be", "ch", "ca"]),
];
/// Codes of three letters, which some devices use.
const LONG: [(&str, &str); 8] = [
    ("fra", "fr"),
    ("fre", "fr"),
    ("cat", "ca"),
    ("spa", "es"),
    ("ara", "ar"),
    ("arb", "ar"),
    ("esp", "es"),
    ("eng", "en"),
];

/// The best local voice for a locale such as `ar-MA`: its region first, then a near one, then any.
#[must_use]
pub fn choose(voices: &[Voice], locale: &str) -> Found {
    let (language, region) = parts(locale);
    let near = NEAR.iter().find(|(of, _)| *of == language).map_or(&[][..], |(_, near)| near);
    let rank = |voice: &Voice| {
        let (own, place) = parts(&voice.tag);
        (own == language).then(|| match place {
            place if place == region => 0,
            place => near.iter().position(|n| *n == place).map_or(near.len() + 2, |at| at + 1),
        })
    };
    let ranked = voices.iter().enumerate().filter_map(|(at, voice)| Some((rank(voice)?, at, voice.local)));
    match ranked.clone().filter(|(.., local)| *local).min() {
        Some((_, at, _)) => Found::Local(at),
        None if ranked.count() > 0 => Found::NetworkOnly,
        None => Found::None,
    }
}

/// Language and region of a tag, in small letters; a script between them is left out.
fn parts(tag: &str) -> (String, String) {
    let tag = tag.to_ascii_lowercase();
    let mut parts = tag.split(['-', '_']);
    let first = parts.next().unwrap_or_default();
    let language = LONG.iter().find(|(long, _)| *long == first).map_or(first, |(_, short)| short);
    let region = parts.find(|part| matches!(part.len(), 2 | 3)).unwrap_or_default();
    let region = match region {
        "esp" => "es",
        "fra" => "fr",
        other => other,
    };
    (language.to_owned(), region.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(list: &[(&str, bool)], locale: &str, wanted: Found) {
        let voices: Vec<Voice> = list.iter().map(|&(tag, local)| Voice { tag: tag.to_owned(), local }).collect();
        assert_eq!(choose(&voices, locale), wanted, "{list:?} for {locale}");
    }

    #[test]
    fn where_all_are_local_the_region_counts() {
        let all =
            [("fr-CA", true), ("fr-FR", true), ("ca_ES", true), ("es-MX", true), ("es_ES", true), ("ar-SA", true)];
        check(&all, "fr-FR", Found::Local(1));
        check(&all, "ca-ES", Found::Local(2));
        check(&all, "es-ES", Found::Local(4));
        check(&all, "ar-MA", Found::Local(5));
    }

    #[test]
    fn tags_are_matched_loosely() {
        check(&[("spa_ESP", true)], "es-ES", Found::Local(0));
        check(&[("CAT", true)], "ca-ES", Found::Local(0));
        check(&[("ar-XA", true), ("ar-Arab-DZ", true)], "ar-MA", Found::Local(1));
        check(&[("fr", true), ("fr-CH", true)], "fr-FR", Found::Local(1));
        // Not the same language, however alike the first letters.
        check(&[("frp-FR", true), ("ca", true)], "fr-FR", Found::None);
    }

    #[test]
    fn a_network_voice_is_never_chosen() {
        check(&[("fr-FR", false), ("fr-BE", true)], "fr-FR", Found::Local(1));
        check(&[("ca-ES", false)], "ca-ES", Found::NetworkOnly);
        check(&[("ca-ES", false), ("es-ES", true)], "ca-ES", Found::NetworkOnly);
    }

    #[test]
    fn none_is_none_and_late_ones_count_once_they_are_there() {
        check(&[], "fr-FR", Found::None);
        check(&[("en-US", true)], "ar-MA", Found::None);
        check(&[("en-US", true), ("ar_EG", true)], "ar-MA", Found::Local(1));
    }

    #[test]
    fn of_two_alike_the_first_is_taken() {
        check(&[("fr-FR", true), ("fr-FR", true)], "fr-FR", Found::Local(0));
    }
}
