//! Towns that say more of themselves: their offices, colour and logo, as the compiler writes them (`pont build`). Pure.

use pont_rules::model::Day;

/// When an office is open: first and last day of the week, 0 for Monday; opens and shuts, in minutes of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Opening {
    /// First day.
    pub first: u8,
    /// Last day.
    pub last: u8,
    /// Opens.
    pub from: u16,
    /// Shuts.
    pub to: u16,
}

/// An office where people go. What is not known is empty.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Office {
    /// Its name, in its town's language.
    pub name: String,
    /// Its address, in that language.
    pub address: String,
    /// Its telephone number.
    pub phone: String,
    /// Its page.
    pub site: String,
    /// When a person last checked all this.
    pub checked: Day,
    /// Only with an appointment.
    pub appointment: bool,
    /// When it is open.
    pub hours: Vec<Opening>,
    /// The rights for which it is the place.
    pub rights: Vec<String>,
}

/// A town with a folder of its own.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Town {
    /// Its official codes.
    pub codes: Vec<String>,
    /// Its name.
    pub name: String,
    /// The language of its name, its offices and addresses.
    pub language: String,
    /// `#rrggbb`, or empty.
    pub colour: String,
    /// The name of its drawing in the sprite, after `logo-`; or empty.
    pub logo: String,
    /// Its offices.
    pub offices: Vec<Office>,
}

/// What the invented household says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Told {
    /// Yes or no.
    Bool(bool),
    /// A number, in fixed point.
    Number(i64),
    /// A day.
    Date(Day),
    /// The id of a value.
    Choice(String),
}

/// The invented household with which a town is looked at.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sample {
    /// How many children live with the applicant.
    pub children: usize,
    /// What is said: the input, whose answer it is by place in the household, and the answer.
    pub said: Vec<(String, Option<u8>, Told)>,
}

/// The towns of one country.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Towns {
    towns: Vec<Town>,
    sample: Sample,
}

impl Towns {
    /// Reads what the compiler wrote; lines that cannot be read are left out.
    #[must_use]
    pub fn read(text: &str) -> Towns {
        let mut towns: Vec<Town> = Vec::new();
        let mut sample = Sample::default();
        for line in text.lines() {
            let cells: Vec<&str> = line.split('\t').collect();
            match (cells.as_slice(), towns.last_mut()) {
                (["town", codes, name, language, colour, logo], _) => towns.push(Town {
                    codes: words(codes),
                    name: (*name).to_owned(),
                    language: (*language).to_owned(),
                    colour: (*colour).to_owned(),
                    logo: (*logo).to_owned(),
                    offices: Vec::new(),
                }),
                (["office", name, address, phone, site, checked, appointment, hours, rights], Some(town)) => {
                    town.offices.push(Office {
                        name: (*name).to_owned(),
                        address: (*address).to_owned(),
                        phone: (*phone).to_owned(),
                        site: (*site).to_owned(),
                        checked: checked.parse().unwrap_or_default(),
                        appointment: *appointment == "1",
                        hours: hours.split(',').filter_map(opening).collect(),
                        rights: words(rights),
                    });
                }
                (["children", count], _) => sample.children = count.parse().unwrap_or_default(),
                (["said", input, person, value], _) => {
                    if let Some(value) = told(value) {
                        sample.said.push(((*input).to_owned(), person.parse().ok(), value));
                    }
                }
                _ => {}
            }
        }
        Towns { towns, sample }
    }

    /// The invented household.
    #[must_use]
    pub fn sample(&self) -> &Sample {
        &self.sample
    }

    /// All of them.
    #[must_use]
    pub fn all(&self) -> &[Town] {
        &self.towns
    }

    /// The town that has an official code.
    #[must_use]
    pub fn of(&self, code: &str) -> Option<&Town> {
        self.towns.iter().find(|town| town.codes.iter().any(|c| c == code))
    }
}

impl Town {
    /// Where to go for a right.
    pub fn offices_for<'t>(&'t self, right: &'t str) -> impl Iterator<Item = &'t Office> {
        self.offices.iter().filter(move |office| office.rights.iter().any(|r| r == right))
    }
}

fn told(text: &str) -> Option<Told> {
    let (kind, value) = text.split_at_checked(1)?;
    Some(match kind {
        "b" => Told::Bool(value == "1"),
        "n" => Told::Number(value.parse().ok()?),
        "d" => Told::Date(value.parse().ok()?),
        "c" => Told::Choice(value.to_owned()),
        _ => return None,
    })
}

fn words(cell: &str) -> Vec<String> {
    cell.split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

fn opening(text: &str) -> Option<Opening> {
    let numbers: Vec<u16> = text.split(' ').filter_map(|n| n.parse().ok()).collect();
    let [first, last, from, to] = numbers[..] else { return None };
    let day = |n: u16| u8::try_from(n).ok().filter(|n| *n < 7);
    Some(Opening { first: day(first)?, last: day(last)?, from, to })
}

/// A time of the day as it is written everywhere here: `9:00`.
#[must_use]
pub fn clock(minutes: u16) -> String {
    format!("{}:{:02}", minutes / 60, minutes % 60)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    #[test]
    fn what_the_compiler_writes_is_read() {
        let catalogue = Path::new(env!("CARGO_MANIFEST_DIR")).join("../catalogue");
        // The last two are what `pages/urgent.rs` looks for.
        let all = [
            ("es", "08121", "mataro_bus"),
            ("fr", "31555", "toulouse_ccas"),
            ("es", "08089", "urgencia_social"),
            ("fr", "31555", "town_emergency"),
        ];
        for (country, code, right) in all {
            let compiled = pont_catalogue::compile(&catalogue, country);
            let text = String::from_utf8(pont_catalogue::towns::data(&compiled, &catalogue, country)).unwrap();
            let towns = Towns::read(&text);
            assert_eq!(towns.all().len(), compiled.declared.towns.len());
            let offices: usize = towns.all().iter().map(|t| t.offices.len()).sum();
            assert_eq!(offices, compiled.declared.towns.iter().map(|t| t.offices.len()).sum::<usize>());
            let office = towns.of(code).unwrap().offices_for(right).next().unwrap();
            assert!(!office.name.is_empty() && !office.address.is_empty() && office.checked > 18_000, "{office:?}");
            assert!(towns.of(code).unwrap().offices_for("another_right").next().is_none());
        }
    }

    #[test]
    fn hours_are_read_and_what_is_none_is_left_out() {
        let text = "town\t00001\tX\tca\t\t\noffice\tA\t\t\t\t1\t1\t0 4 540 840,9 9 1 2,x\tone two\nrest\n";
        let towns = Towns::read(text);
        let office = &towns.of("00001").unwrap().offices[0];
        assert_eq!(office.hours, [Opening { first: 0, last: 4, from: 540, to: 840 }]);
        assert!(office.appointment);
        assert_eq!(office.rights, ["one", "two"]);
        assert_eq!((clock(540).as_str(), clock(1170).as_str()), ("9:00", "19:30"));
    }
}
