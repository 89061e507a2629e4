//! A town's own file, `town.yaml`: who it is, where its rights hold, its offices, how it looks.

use super::{Declared, Place};
use crate::names::{check_label, one_of};
use crate::parse;
use crate::shape::Fields;
use crate::source::{Problems, Span};
use crate::yaml::{Node, Text};
use pont_rules::model::Day;
use std::path::PathBuf;

/// The days of the week as a town writes them, in their order.
pub const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
/// Most characters of a line that a person reads.
const LONGEST: usize = 120;

/// A town with a folder of its own.
#[derive(Debug)]
pub struct TownDecl {
    /// Its name, as it writes it itself.
    pub name: Text,
    /// The language of its name, its offices and its addresses.
    pub language: String,
    /// Its official codes: five characters each.
    pub codes: Vec<Text>,
    /// Where its rights hold, unless one says otherwise.
    pub somewhere: Option<Text>,
    /// Its offices.
    pub offices: Vec<OfficeDecl>,
    /// Its colour, `#rrggbb`, where it has one.
    pub colour: Option<Text>,
    /// Its folder.
    pub folder: PathBuf,
    /// The place of the file as a whole.
    pub at: Span,
}

/// An office where people go.
#[derive(Debug)]
pub struct OfficeDecl {
    /// Its id in the file.
    pub id: Text,
    /// Its name.
    pub name: Text,
    /// Street and number, place.
    pub address: Option<Text>,
    /// Telephone.
    pub phone: Option<Text>,
    /// Its page.
    pub site: Option<Text>,
    /// When it is open: `mon-fri 9:00-14:00`.
    pub hours: Vec<Text>,
    /// Only with an appointment.
    pub appointment: bool,
    /// The rights for which it is the place; all of the folder where none is named.
    pub rights: Vec<Text>,
    /// Where all this was read.
    pub source: Option<Text>,
    /// When.
    pub checked: Option<Day>,
}

/// Reads `town.yaml`.
pub(crate) fn town(node: &Node, file: u16, place: &Place, out: &mut Declared, problems: &mut Problems) {
    let at = Span { file, start: 0, end: 0 };
    let Some(mut f) = Fields::open(node, "a town", at, problems) else { return };
    let name = f.need_text("town", problems).cloned();
    let language = f.need_text("language", problems);
    let language = language.and_then(|t| one_of(t, &["ca", "es", "fr"], "a language of offices", problems));
    let codes: Vec<Text> = f.words("codes", problems).into_iter().cloned().collect();
    if codes.is_empty() {
        problems
            .add(at, "`codes` is missing: the official code of the town, five characters, such as `codes: [08121]`.");
    }
    for code in codes.iter().filter(|c| c.value.len() != 5 || !c.value.bytes().all(|b| b.is_ascii_alphanumeric())) {
        problems.add(
            code.span,
            format!(
                "`{}` is not a town's code: it has five characters. Look it up in catalogue/territory.",
                code.value
            ),
        );
    }
    let somewhere = f.text("where", problems).filter(|t| parse::expression(t, problems).is_some()).cloned();
    let offices = f.map("offices", problems).iter().filter_map(|(id, node)| office(id, node, problems)).collect();
    let colour = f.text("colour", problems).cloned();
    f.node("note");
    f.close(problems);
    if let (Some(name), Some(language)) = (name, language) {
        let folder = place.folder.clone();
        out.towns.push(TownDecl { name, language: language.to_owned(), codes, somewhere, offices, colour, folder, at });
    }
}

fn office(id: &Text, node: &Node, problems: &mut Problems) -> Option<OfficeDecl> {
    check_label(id, "an office", problems);
    let mut f = Fields::open(node, format!("the office `{}`", id.value), id.span, problems)?;
    let name = line(f.need_text("name", problems), problems);
    let address = line(f.text("address", problems), problems);
    let phone = f.text("phone", problems).cloned();
    if let Some(phone) = phone.as_ref().filter(|p| !is_phone(&p.value)) {
        problems.add(phone.span, "A telephone number has 3 to 15 digits, with spaces, such as \"93 758 20 00\".");
    }
    let site = address_of(f.text("site", problems), problems);
    let hours: Vec<Text> = f.words("hours", problems).into_iter().cloned().collect();
    for text in hours.iter().filter(|t| opening(&t.value).is_none()) {
        problems.add(
            text.span,
            format!(
                "`{}` does not say when the office is open. Write days and hours so: \"mon-fri 9:00-14:00\" or \"tue 16:00-19:30\".",
                text.value
            ),
        );
    }
    let appointment = f.flag("appointment", problems);
    let rights = f.words("rights", problems).into_iter().cloned().collect();
    let source = address_of(f.need_text("source", problems), problems);
    f.need_text("checked", problems);
    let checked = f.date("checked", problems);
    f.close(problems);
    Some(OfficeDecl { id: id.clone(), name: name?, address, phone, site, hours, appointment, rights, source, checked })
}

/// A text of one line that is not too long to be shown.
fn line(text: Option<&Text>, problems: &mut Problems) -> Option<Text> {
    let text = text?;
    if text.value.chars().count() > LONGEST || text.value.chars().any(char::is_control) {
        problems.add(text.span, format!("This stands on one line, with at most {LONGEST} characters."));
    }
    Some(text.clone())
}

fn address_of(text: Option<&Text>, problems: &mut Problems) -> Option<Text> {
    let text = text?;
    if !text.value.starts_with("https://") || text.value.contains(char::is_whitespace) {
        problems.add(text.span, "An address of a page starts with `https://` and has no spaces.");
    }
    Some(text.clone())
}

fn is_phone(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    (3..=15).contains(&digits) && text.chars().all(|c| c.is_ascii_digit() || c == ' ' || c == '+')
}

/// A line of opening hours: first and last day, from 0 for Monday; opens and shuts, in minutes of the day.
#[must_use]
pub fn opening(text: &str) -> Option<(usize, usize, u16, u16)> {
    let (days, hours) = text.trim().split_once(' ')?;
    let (first, last) = days.split_once('-').unwrap_or((days, days));
    let day = |name: &str| DAYS.iter().position(|d| *d == name);
    let (from, to) = hours.trim().split_once('-')?;
    let (first, last, from, to) = (day(first)?, day(last)?, minutes(from)?, minutes(to)?);
    (first <= last && from < to).then_some((first, last, from, to))
}

fn minutes(text: &str) -> Option<u16> {
    let (hour, minute) = text.trim().split_once(':')?;
    let digits = |t: &str, most: usize| (1..=most).contains(&t.len()) && t.bytes().all(|b| b.is_ascii_digit());
    if !digits(hour, 2) || minute.len() != 2 || !digits(minute, 2) {
        return None;
    }
    let (hour, minute): (u16, u16) = (hour.parse().ok()?, minute.parse().ok()?);
    (hour < 24 && minute < 60).then_some(hour * 60 + minute)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn opening_hours_are_read_and_what_is_no_hour_is_not() {
        assert_eq!(opening("mon-fri 9:00-14:00"), Some((0, 4, 540, 840)));
        assert_eq!(opening("tue 16:00-19:30"), Some((1, 1, 960, 1170)));
        for wrong in
            ["mon-fri", "lun 9:00-14:00", "fri-mon 9:00-14:00", "mon 14:00-9:00", "mon 9-14", "mon 9:00-25:00", ""]
        {
            assert_eq!(opening(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_telephone_number_is_digits_and_spaces() {
        assert!(is_phone("010") && is_phone("+33 5 67 72 85 85"));
        assert!(!is_phone("12") && !is_phone("call us") && !is_phone("93 758 20 00 (ext. 3)"));
    }
}
