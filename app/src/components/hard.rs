//! Hard words in a text. Pure.

/// The ids of the words of a list that stand in a text, in the order of the list. The list is what the build makes of
/// `terms/*.tsv`: `id=form|form` with semicolons between.
#[must_use]
pub fn hard_words<'l>(list: &'l str, text: &str) -> Vec<&'l str> {
    let entries = list.split(';').filter_map(|entry| entry.trim().split_once('='));
    let stands = entries.filter(|(_, forms)| forms.split('|').any(|form| stands(form.trim(), text)));
    stands.map(|(id, _)| id).collect()
}

fn stands(form: &str, text: &str) -> bool {
    find(form, text).is_some()
}

/// Where a form stands in a text as words of their own, capital or not. What is written onto an Arabic word belongs to it.
pub(super) fn find(form: &str, text: &str) -> Option<usize> {
    let (form, text) = (form.as_bytes(), text.as_bytes());
    let letter = |at: Option<usize>| at.and_then(|at| text.get(at)).is_some_and(u8::is_ascii_alphabetic);
    // Only where the first byte fits is the rest looked at: this runs while a question is drawn.
    let first = form.first()?;
    let same = text.iter().enumerate().filter(|(_, byte)| byte.eq_ignore_ascii_case(first));
    same.map(|(at, _)| at).find(|&at| {
        let end = at + form.len();
        text.get(at..end).is_some_and(|part| part.eq_ignore_ascii_case(form))
            && !letter(at.checked_sub(1))
            && !letter(Some(end))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_whole_and_in_any_case() {
        let list = "gross=brut|bruts; padro=padró; dependency=dépendance;alimony=نفقة";
        let of = |text| hard_words(list, text);
        assert_eq!(of("Vos salaires bruts"), ["gross"]);
        assert_eq!(of("Brut ou net ? Le padró le dit."), ["gross", "padro"]);
        assert_eq!(of("un bruit brutal, l’indépendance"), [""; 0]);
        assert_eq!(of("هل تدفع النفقة؟"), ["alimony"]);
        assert_eq!(of(""), [""; 0]);
        assert_eq!(hard_words("", "brut"), [""; 0]);
    }
}
