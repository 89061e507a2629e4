//! Reading a page aloud: what is said, in which order, and by which voice; and packs of recorded prompts. Pure: the app reads
//! with it, and the task that makes the packs cuts and names texts with it.
//!
//! The pieces of a page come as blocks of runs (text in one language); they leave as sentences, each with the place in the page
//! that is to be marked while it is said.

pub mod amounts;
pub mod clips;
pub mod sentences;
pub mod voices;

/// What the reading does now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// Nothing.
    Off,
    /// It looks for a voice.
    Starting,
    /// It reads.
    On,
    /// It waits at a sentence.
    Paused,
    /// It cannot read: the language has only voices that would send the text away, or none.
    Silent(Silence),
}

/// Why nothing is heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Silence {
    /// The device has no voice for the language.
    NoVoice,
    /// Its only voices send what they read to another firm.
    NetworkOnly,
}

/// A stretch of text of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// Its language code.
    pub lang: String,
    /// The text.
    pub text: String,
    /// Whether it is drawn as an amount of money.
    pub amount: bool,
}

/// A place in a block: the run, and how many UTF-16 units of it come before, as the browser counts.
pub type Place = (usize, u32);

/// A part of a sentence, in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// Its language code.
    pub lang: String,
    /// What is said.
    pub text: String,
    /// Whether it is an amount of money.
    pub amount: bool,
}

/// A sentence to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// The block that it stands in.
    pub block: usize,
    /// Where it begins.
    pub from: Place,
    /// Where it ends.
    pub to: Place,
    /// Its parts, in order.
    pub pieces: Vec<Piece>,
}

impl Sentence {
    /// What is said of it, one text for each change of language. Without amounts where they must not be heard.
    #[must_use]
    pub fn said(&self, amounts: bool) -> Vec<(String, String)> {
        let mut said: Vec<(String, String)> = Vec::new();
        for piece in self.pieces.iter().filter(|piece| amounts || !piece.amount) {
            match said.last_mut().filter(|(lang, _)| *lang == piece.lang) {
                Some((_, text)) => text.push_str(&piece.text),
                None => said.push((piece.lang.clone(), piece.text.clone())),
            }
        }
        said.iter_mut().for_each(|(_, text)| *text = sentences::spoken(text));
        said.retain(|(_, text)| sentences::has_words(text));
        said
    }

    /// All of it as one text, whatever its languages: how it is found again, and how a clip of it is named.
    #[must_use]
    pub fn text(&self) -> String {
        sentences::spoken(&self.pieces.iter().map(|piece| piece.text.as_str()).collect::<String>())
    }

    /// Whether an amount of money is in it.
    #[must_use]
    pub fn has_amount(&self) -> bool {
        self.pieces.iter().any(|piece| piece.amount)
    }
}

/// The sentences of a page, in order.
#[must_use]
pub fn script(blocks: &[Vec<Run>]) -> Vec<Sentence> {
    blocks.iter().enumerate().flat_map(|(at, runs)| of_block(at, runs)).collect()
}

fn of_block(block: usize, runs: &[Run]) -> Vec<Sentence> {
    let text: String = runs.iter().map(|run| run.text.as_str()).collect();
    let money = amounts::amounts(&text);
    let sentence = |(from, to): (usize, usize)| {
        let mut pieces = Vec::new();
        let (mut first, mut last) = (None, (0, 0));
        let mut start = 0;
        for (at, run) in runs.iter().enumerate() {
            let end = start + run.text.len();
            let (low, high) = (from.max(start), to.min(end));
            if low < high {
                let units =
                    |to: usize| u32::try_from(run.text[..to - start].encode_utf16().count()).unwrap_or(u32::MAX);
                first = first.or(Some((at, units(low))));
                last = (at, units(high));
                pieces.extend(split(&text, low, high, &money).map(|(text, amount)| Piece {
                    lang: run.lang.clone(),
                    text: text.to_owned(),
                    amount: amount || run.amount,
                }));
            }
            start = end;
        }
        Some(Sentence { block, from: first?, to: last, pieces })
    };
    sentences::cut(&text).into_iter().filter_map(sentence).collect()
}

/// A stretch of a text, cut where amounts begin and end.
fn split<'t>(
    text: &'t str,
    from: usize,
    to: usize,
    money: &'t [(usize, usize)],
) -> impl Iterator<Item = (&'t str, bool)> + 't {
    let inside = move |at: usize| (from < at && at < to).then_some(at);
    let mut edges: Vec<usize> =
        [from].into_iter().chain(money.iter().flat_map(move |&(a, b)| [a, b]).filter_map(inside)).collect();
    edges.push(to);
    (1..edges.len()).map(move |n| {
        let (low, high) = (edges[n - 1], edges[n]);
        (&text[low..high], money.iter().any(|&(a, b)| a <= low && high <= b))
    })
}

/// Where to go on in a page that may have changed: the same sentence near where it stood, else the same place.
#[must_use]
pub fn place_again(script: &[Sentence], text: &str, at: usize) -> usize {
    let same = script.iter().enumerate().filter(|(_, sentence)| sentence.text() == text);
    let near = same.min_by_key(|(now, _)| now.abs_diff(at)).map(|(now, _)| now);
    near.unwrap_or(at).min(script.len().saturating_sub(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(lang: &str, text: &str) -> Run {
        Run { lang: lang.to_owned(), text: text.to_owned(), amount: false }
    }

    fn texts(sentences: &[Sentence]) -> Vec<String> {
        sentences.iter().map(Sentence::text).collect()
    }

    #[test]
    fn a_page_is_read_block_by_block_and_sentence_by_sentence() {
        let page = [vec![run("fr", "Votre loyer ?")], vec![run("fr", "Un mot. Deux")], vec![run("fr", " – ")]];
        let script = script(&page);
        assert_eq!(texts(&script), ["Votre loyer ?", "Un mot.", "Deux"]);
        assert_eq!((script[1].from, script[1].to), ((0, 0), (0, 7)));
        assert_eq!((script[2].block, script[2].from), (1, (0, 8)));
    }

    #[test]
    fn a_name_in_another_language_is_said_apart_and_the_place_spans_the_runs() {
        let page = [vec![run("ar", "اطلبوا "), run("fr", "Prime d’activité"), run("ar", " هنا؟ نعم")]];
        let script = script(&page);
        assert_eq!(script.len(), 2);
        let said = script[0].said(true);
        let langs: Vec<&str> = said.iter().map(|(lang, _)| lang.as_str()).collect();
        assert_eq!(langs, ["ar", "fr", "ar"]);
        assert_eq!(said[1].1, "Prime d’activité");
        assert_eq!((script[0].from, script[0].to), ((0, 0), (2, 5)));
        assert_eq!(script[1].from, (2, 6));
    }

    #[test]
    fn places_are_counted_as_the_browser_counts() {
        let script = script(&[vec![run("fr", "😀 é. Puis")]]);
        assert_eq!((script[0].to, script[1].from), ((0, 5), (0, 6)));
    }

    #[test]
    fn amounts_are_left_out_until_they_may_be_heard() {
        let drawn = Run { amount: true, ..run("fr", "Montant élevé") };
        let page = [vec![run("fr", "Soit 1\u{202F}020,50\u{A0}€ par mois.")], vec![drawn], vec![run("fr", "Fin")]];
        let script = script(&page);
        let said = |amounts| script.iter().flat_map(|s| s.said(amounts)).map(|(_, text)| text).collect::<Vec<_>>();
        assert_eq!(said(true), ["Soit 1020,50 € par mois.", "Montant élevé", "Fin"]);
        assert_eq!(said(false), ["Soit par mois.", "Fin"]);
        assert_eq!(script.iter().map(Sentence::has_amount).collect::<Vec<_>>(), [true, true, false]);
    }

    #[test]
    fn reading_goes_on_at_the_same_sentence_of_a_page_that_changed() {
        let of = |texts: &[&str]| script(&texts.iter().map(|text| vec![run("fr", text)]).collect::<Vec<_>>());
        let page = of(&["Nouveau", "Oui", "Non", "Oui"]);
        assert_eq!(place_again(&page, "Non", 1), 2);
        assert_eq!(place_again(&page, "Oui", 3), 3);
        assert_eq!(place_again(&page, "Disparu", 9), 3);
        assert_eq!(place_again(&[], "Disparu", 9), 0);
    }
}
