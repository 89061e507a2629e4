//! The form in which a conversation is carried to another screen: as short as a code for a camera must be.
//!
//! What was said, who lives here, where, what is needed and what is marked; not the screens, the steps back or the ticks on
//! papers. Inputs, values and rights stand as numbers of one law: only a device with the same law can read it. A version, then
//! postcard.

use super::saved::LIFE;
use super::{Asked, Household, Journey, Mark, MemberId, Need, Period, Provenance, Right, Said, Value, When, find};
use crate::language::Country;
use crate::place::{Place, PlaceKind};
use crate::territory::Territory;
use pont_rules::model::{Catalogue, Day, Domain, ONE};
use serde::{Deserialize, Serialize};

const VERSION: u8 = 1;
const CENT: i64 = ONE / 100;

/// Why what was carried here cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CarriedError {
    /// It is none, or damaged.
    Damaged,
    /// Another version of Pont or of the law wrote it.
    OtherLaw,
    /// Older than a draft may live.
    Expired,
}

/// Which law the numbers are of: the first 16 hexadecimal digits of its hash, as its file's name announces them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
struct Law(u64);

impl Law {
    fn of(version: &str) -> Law {
        Law(u64::from_str_radix(version, 16).unwrap_or_default())
    }
}

#[derive(Debug, Serialize, Deserialize)]
struct Carried {
    country: Country,
    law: Law,
    on: Day,
    needs: Vec<Need>,
    place: Option<(PlaceKind, String)>,
    household: Household,
    answers: Vec<(u16, Option<MemberId>, Packed, Provenance)>,
    marks: Vec<(u16, Option<MemberId>, Mark)>,
}

#[derive(Debug, Serialize, Deserialize)]
enum Packed {
    Bool(bool),
    /// In whole cents.
    Cents(i64, Option<Period>, bool),
    /// In fixed point.
    Number(i64, Option<Period>, bool),
    Date(When),
    Choice(u8),
    CannotSay,
    Refused,
}

/// Packs a conversation under the law of that version; nothing before a country is chosen.
#[must_use]
pub fn pack(journey: &Journey, catalogue: &Catalogue, law: &str, today: Day) -> Option<Vec<u8>> {
    let state = &journey.state;
    let answer = |(asked, said): (&Asked, &Said)| {
        // What this law does not ask is of another country.
        let (at, input) = find(catalogue, &asked.input)?;
        let packed = match &said.value {
            Value::Bool(is) => Packed::Bool(*is),
            Value::Number { amount, period, about } if amount % CENT == 0 => {
                Packed::Cents(amount / CENT, *period, *about)
            }
            Value::Number { amount, period, about } => Packed::Number(*amount, *period, *about),
            Value::Date(when) => Packed::Date(*when),
            Value::Choice(id) => {
                Packed::Choice(u8::try_from(values(catalogue, &input.domain)?.iter().position(|v| v == id)?).ok()?)
            }
            Value::CannotSay => Packed::CannotSay,
            Value::Refused => Packed::Refused,
        };
        Some((at, asked.person, packed, said.provenance))
    };
    let mark = |(right, mark): (&Right, &Mark)| {
        let at = catalogue.benefits.iter().position(|b| b.id == right.benefit)?;
        Some((u16::try_from(at).ok()?, right.holder, *mark))
    };
    let carried = Carried {
        country: state.country?,
        law: Law::of(law),
        on: today,
        needs: state.needs.clone(),
        place: state.place.as_ref().map(|place| (place.kind, place.code.clone())),
        household: state.household.clone(),
        answers: state.answers.iter().filter_map(answer).collect(),
        marks: state.marks.iter().filter_map(mark).collect(),
    };
    postcard::to_extend(&carried, vec![VERSION]).ok()
}

fn values<'c>(catalogue: &'c Catalogue, domain: &Domain) -> Option<&'c [String]> {
    match domain {
        Domain::Choice(at) => Some(&catalogue.enums.get(usize::from(*at))?.values),
        _ => None,
    }
}

fn read(bytes: &[u8]) -> Result<Carried, CarriedError> {
    let (version, body) = bytes.split_first().ok_or(CarriedError::Damaged)?;
    match *version {
        0 => Err(CarriedError::Damaged),
        VERSION => postcard::from_bytes(body).map_err(|_| CarriedError::Damaged),
        _ => Err(CarriedError::OtherLaw),
    }
}

/// The country whose law and places must be here to unpack it.
///
/// # Errors
/// See [`CarriedError`].
pub fn country(bytes: &[u8]) -> Result<Country, CarriedError> {
    Ok(read(bytes)?.country)
}

/// The conversation again.
///
/// # Errors
/// See [`CarriedError`].
pub fn unpack(
    bytes: &[u8],
    catalogue: &Catalogue,
    law: &str,
    places: &Territory,
    today: Day,
) -> Result<Journey, CarriedError> {
    let carried = read(bytes)?;
    if carried.law != Law::of(law) {
        return Err(CarriedError::OtherLaw);
    }
    if today.saturating_sub(carried.on) > LIFE {
        return Err(CarriedError::Expired);
    }
    let mut journey = Journey::default();
    journey.set_country(carried.country);
    journey.set_needs(carried.needs);
    if let Some((kind, code)) = carried.place {
        let town = (kind == PlaceKind::Town).then(|| places.by_code(&code));
        journey.set_place(match town {
            None => Place::without_town(kind),
            Some(town) => Place::of_town(&town.ok_or(CarriedError::OtherLaw)?, places),
        });
    }
    journey.set_household(carried.household);
    let answer = |(at, person, packed, provenance): (u16, Option<MemberId>, Packed, Provenance)| {
        let input = catalogue.inputs.get(usize::from(at)).ok_or(CarriedError::Damaged)?;
        let value = match packed {
            Packed::Bool(is) => Value::Bool(is),
            Packed::Cents(cents, period, about) => {
                Value::Number { amount: cents.checked_mul(CENT).ok_or(CarriedError::Damaged)?, period, about }
            }
            Packed::Number(amount, period, about) => Value::Number { amount, period, about },
            Packed::Date(when) => Value::Date(when),
            Packed::Choice(at) => {
                let values = values(catalogue, &input.domain).and_then(|values| values.get(usize::from(at)));
                Value::Choice(values.ok_or(CarriedError::Damaged)?.clone())
            }
            Packed::CannotSay => Value::CannotSay,
            Packed::Refused => Value::Refused,
        };
        Ok((Asked { input: input.id.clone(), person }, Said { value, provenance }))
    };
    journey.answer(carried.answers.into_iter().map(answer).collect::<Result<Vec<_>, _>>()?);
    for (at, holder, mark) in carried.marks {
        let benefit = catalogue.benefits.get(usize::from(at)).ok_or(CarriedError::Damaged)?;
        journey.set_mark(Right { benefit: benefit.id.clone(), holder }, Some(mark));
    }
    journey.undo.clear();
    Ok(journey)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::invented;
    use crate::towns::Towns;
    use pont_rules::calendar;
    use std::path::Path;

    const LAW: &str = "39e40030301d6a2d";
    /// Far below what `worker/src/carry.rs` draws, once it has been made smaller there.
    const ROOM: usize = 800;

    fn catalan() -> (Catalogue, Territory, Journey) {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../catalogue");
        let compiled = pont_catalogue::compile(&root, "es");
        let catalogue = compiled.published.clone().unwrap();
        let tables = pont_catalogue::territory::build(&root).unwrap();
        let table = tables.into_iter().find(|(name, _)| name.contains("es")).unwrap();
        let places = Territory::read(table.1).unwrap();
        let text = String::from_utf8(pont_catalogue::towns::data(&compiled, &root, "es")).unwrap();
        let place = Place::of_town(&places.by_code("08121").unwrap(), &places);
        let mut journey = invented(&catalogue, Country::Catalonia, Towns::read(&text).sample(), place);
        journey.set_needs(vec![Need::ALL[0], Need::ALL[2]]);
        journey.set_mark(Right { benefit: "imv".to_owned(), holder: Some(0) }, Some(Mark::Refused));
        (catalogue, places, journey)
    }

    #[test]
    fn what_is_carried_is_what_was_said() {
        let (catalogue, places, journey) = catalan();
        let today = calendar::day(2026, 11, 27);
        let bytes = pack(&journey, &catalogue, LAW, today).unwrap();
        assert!(bytes.len() < ROOM, "{} bytes", bytes.len());
        assert_eq!(country(&bytes), Ok(Country::Catalonia));
        let there = unpack(&bytes, &catalogue, LAW, &places, today + LIFE).unwrap();
        assert_eq!(there.answers(&catalogue), journey.answers(&catalogue));
        assert_eq!(
            (there.needs(), there.place(), there.household()),
            (journey.needs(), journey.place(), journey.household())
        );
        assert_eq!(there.state.marks, journey.state.marks);
    }

    #[test]
    fn another_law_an_old_code_and_damage_are_told_apart() {
        let (catalogue, places, journey) = catalan();
        let today = calendar::day(2026, 11, 27);
        let bytes = pack(&journey, &catalogue, LAW, today).unwrap();
        let unpack = |bytes: &[u8], law: &str, on| unpack(bytes, &catalogue, law, &places, on).unwrap_err();
        assert_eq!(unpack(&bytes, "0000000000000001", today), CarriedError::OtherLaw);
        assert_eq!(unpack(&[&[2], &bytes[1..]].concat(), LAW, today), CarriedError::OtherLaw);
        assert_eq!(unpack(&bytes, LAW, today + LIFE + 1), CarriedError::Expired);
        assert_eq!(unpack(&[], LAW, today), CarriedError::Damaged);
        for end in 1..bytes.len() {
            assert_eq!(unpack(&bytes[..end], LAW, today), CarriedError::Damaged, "{end}");
        }
    }
}
