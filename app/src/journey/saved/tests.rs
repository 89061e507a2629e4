//! Drafts survive: round trips, older versions, other bytes.

use super::*;
use crate::journey::{Asked, Mark, Period, Right, Role, YOU};

const TODAY: Day = 20_778;

fn journey() -> Journey {
    let mut home = Household::default();
    let partner = home.add(Role::Partner).unwrap();
    home.set_complete(true);
    let mut journey = Journey::default();
    journey.set_country(Country::France);
    journey.set_needs(vec![Need::Rent]);
    journey.set_household(home);
    let wage = |person| Asked { input: "net_wage".into(), person: Some(person) };
    let about = Value::Number { amount: 850_000_000_000, period: Some(Period::Month), about: true };
    journey.answer([(wage(YOU), about.into()), (wage(partner), Value::Refused.into())]);
    journey.answer([(Asked { input: "tenure".into(), person: None }, Value::Choice("tenant".into()).into())]);
    journey
}

fn header_of(on: Day) -> Header {
    Header { revision: 7, on, catalogue: "fr-0123456789ab.pont".into() }
}

#[test]
fn a_draft_comes_back_whole() {
    let mut journey = journey();
    journey.set_mark(Right { benefit: "rsa".into(), holder: None }, Some(Mark::Received));
    let bytes = write(&journey, &header_of(TODAY));
    let (header, read) = read(&bytes, TODAY).unwrap();
    assert_eq!(header, header_of(TODAY));
    assert_eq!(super::header(&bytes), Ok(header));
    assert_eq!(read.state, journey.state);
    assert!(!read.can_undo());
}

#[test]
fn a_sorted_list_is_written_as_the_tree_was_that_stood_in_its_place() {
    use std::collections::BTreeMap;
    let state = journey().state;
    let answers: BTreeMap<_, _> = state.answers.iter().collect();
    let bytes = postcard::to_allocvec(&answers).unwrap();
    assert!(answers.len() > 2);
    assert_eq!(postcard::to_allocvec(&state.answers).unwrap(), bytes);
    assert_eq!(postcard::from_bytes::<LiteMap<Asked, Said>>(&bytes).unwrap(), state.answers);
}

/// Bytes that version 1 wrote. Never regenerate them: they stand on people's phones.
const VERSION_1: &str = "504e544a010007cec4021466722d3031323334353637383961622e706f6e7401000100000200000101020103086e65745f77\
    61676501000180d095ffbc31010201086e65745f776167650101050674656e75726500030674656e616e740000";

#[test]
fn a_draft_of_version_1_is_carried_forward() {
    let bytes: Vec<u8> =
        (0..VERSION_1.len()).step_by(2).map(|i| u8::from_str_radix(&VERSION_1[i..i + 2], 16).unwrap()).collect();
    let (header, read) = read(&bytes, TODAY).unwrap();
    assert_eq!(header, header_of(TODAY - 3));
    assert_eq!(read.state, journey().state);
    assert_eq!(write(&read, &header)[4..6], VERSION.to_le_bytes());
}

/// Bytes that version 2 wrote, with a mark and an opened right. Never regenerate them either.
const VERSION_2: &str = "504e544a020007cec4021466722d3031323334353637383961622e706f6e7401000100000200000101020103086e65745f77\
    61676501000180d095ffbc3101020102086e65745f77616765010105000674656e75726500030674656e616e7400000001037273610001010372736100";

#[test]
fn a_draft_of_version_2_is_carried_forward() {
    let bytes: Vec<u8> =
        (0..VERSION_2.len()).step_by(2).map(|i| u8::from_str_radix(&VERSION_2[i..i + 2], 16).unwrap()).collect();
    let (header, read) = read(&bytes, TODAY).unwrap();
    assert_eq!(header, header_of(TODAY - 3));
    let right = Right { benefit: "rsa".into(), holder: None };
    let mut expected = journey();
    expected.set_mark(right.clone(), Some(Mark::Refused));
    expected.open_right(&right);
    assert_eq!(read.state, expected.state);
    assert!(!read.at_hand("identity"));
}

#[test]
fn documents_at_hand_are_kept() {
    let mut journey = journey();
    journey.put_at_hand("identity", true);
    journey.put_at_hand("lease", true);
    journey.put_at_hand("lease", true);
    journey.put_at_hand("identity", false);
    let (_, read) = read(&write(&journey, &header_of(TODAY)), TODAY).unwrap();
    assert_eq!((read.at_hand("lease"), read.at_hand("identity")), (true, false));
    assert_eq!(read.state.at_hand, ["lease"]);
}

#[test]
fn a_draft_lives_thirty_days() {
    let bytes = write(&journey(), &header_of(TODAY));
    assert!(read(&bytes, TODAY + LIFE).is_ok());
    assert_eq!(read(&bytes, TODAY + LIFE + 1), Err(SavedError::Expired));
    // A clock that went back does not erase it.
    assert!(read(&bytes, TODAY - 400).is_ok());
}

#[test]
fn a_newer_draft_is_left_alone() {
    let mut bytes = write(&journey(), &header_of(TODAY));
    bytes[4..6].copy_from_slice(&(VERSION + 1).to_le_bytes());
    assert_eq!(read(&bytes, TODAY), Err(SavedError::Newer(VERSION + 1)));
    bytes[4] = 0;
    assert_eq!(read(&bytes, TODAY), Err(SavedError::Damaged));
}

#[test]
fn any_other_bytes_are_refused_without_harm() {
    let bytes = write(&journey(), &header_of(TODAY));
    for end in 0..bytes.len() {
        assert!(read(&bytes[..end], TODAY).is_err(), "cut at {end}");
    }
    for at in 0..bytes.len() {
        for bit in 0..8 {
            let mut bent = bytes.clone();
            bent[at] ^= 1 << bit;
            let _ = read(&bent, TODAY);
        }
    }
}
