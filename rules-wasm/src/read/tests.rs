//! The reader against what postcard writes, and against what postcard reads of numbers, texts and lists.

mod everything;

use super::bytes::{Readable, Reader};
use super::{ReadError, read, write};
use crate::model::*;
use everything::{everything, exprs};
use proptest::prelude::*;
use proptest::test_runner::Config;
use serde::de::DeserializeOwned;
use std::fmt::Debug;

/// What is read from the start of bytes, if that is sound.
fn one<T: Readable>(bytes: &[u8]) -> Option<T> {
    let mut from = Reader::new(bytes);
    let value = from.get();
    from.sound().then_some(value)
}

/// A value, then a byte: so both have read equally far.
fn as_postcard_reads<T: Readable + DeserializeOwned + PartialEq + Debug>(bytes: &[u8]) {
    assert_eq!(one::<(T, u8)>(bytes), postcard::from_bytes(bytes).ok(), "{bytes:x?}");
}

fn each_kind_as_postcard_reads(bytes: &[u8]) {
    as_postcard_reads::<u8>(bytes);
    as_postcard_reads::<u16>(bytes);
    as_postcard_reads::<u32>(bytes);
    as_postcard_reads::<u64>(bytes);
    as_postcard_reads::<i16>(bytes);
    as_postcard_reads::<i32>(bytes);
    as_postcard_reads::<i64>(bytes);
    as_postcard_reads::<bool>(bytes);
    as_postcard_reads::<String>(bytes);
    as_postcard_reads::<Option<u16>>(bytes);
    as_postcard_reads::<Vec<i16>>(bytes);
    as_postcard_reads::<Vec<(String, Option<bool>)>>(bytes);
}

#[test]
fn a_number_has_as_many_bits_as_its_kind() {
    for length in 0..12 {
        for last in 0..=u8::MAX {
            for filled in [0x80, 0x81, 0xff] {
                let mut bytes = vec![filled; length];
                bytes.extend([last, 1, 1]);
                each_kind_as_postcard_reads(&bytes);
            }
        }
    }
}

proptest! {
    #![proptest_config(Config { failure_persistence: None, ..Config::default() })]

    #[test]
    fn bytes_are_read_as_postcard_reads_them(bytes in prop::collection::vec(prop_oneof![0..4_u8, any::<u8>(), 0x7e..0x82_u8], 0..16)) {
        each_kind_as_postcard_reads(&bytes);
    }
}

#[test]
fn every_form_is_read_as_it_is_written() {
    let law = everything();
    assert_eq!(read(&write(&law)), Ok(law));
}

#[test]
fn every_kind_of_expression_stands_at_its_place_and_no_other_is_read() {
    let all = exprs();
    for (place, expr) in all.iter().enumerate() {
        let bytes = postcard::to_allocvec(expr).unwrap();
        assert_eq!(usize::from(bytes[0]), place, "{expr:?}");
        assert_eq!(one(&bytes).as_ref(), Some(expr));
    }
    assert_eq!(one::<Expr>(&[&[all.len() as u8], [0; 40].as_slice()].concat()), None);
}

/// So many names, each read at its place, and none after them.
fn names<T: Readable + serde::Serialize>(count: u8) {
    for place in 0..0x80 {
        let again = one::<T>(&[place, 0]).map(|name| postcard::to_allocvec(&name).unwrap());
        assert_eq!(again, (place < count).then(|| vec![place]));
    }
}

#[test]
fn every_name_stands_at_its_place_and_no_other_is_read() {
    names::<Money>(4);
    names::<AmountUnit>(4);
    names::<StepKind>(9);
    names::<Rounding>(3);
    names::<Comparison>(6);
    names::<Fold>(7);
    names::<Relation>(4);
}

#[test]
fn a_catalogue_cut_short_is_refused_and_a_changed_byte_never_panics() {
    let bytes = write(&everything());
    for length in 8..bytes.len() {
        assert_eq!(read(&bytes[..length]), Err(ReadError::Damaged));
    }
    for at in 8..bytes.len() {
        for byte in (0..=u8::MAX).step_by(5) {
            let mut changed = bytes.clone();
            changed[at] = byte;
            if let Ok(law) = read(&changed) {
                // What is read can be written, though a number may have been told in more bytes than it needs.
                assert_eq!(read(&write(&law)), Ok(law));
            }
        }
    }
}

#[test]
fn what_follows_a_catalogue_is_not_read() {
    let law = everything();
    assert_eq!(read(&[write(&law), vec![0xff; 9]].concat()), Ok(law));
}

#[test]
fn a_list_that_claims_more_than_there_is_left_is_refused() {
    for claimed in [3_u32, 1 << 20, u32::MAX] {
        let bytes = [postcard::to_allocvec(&claimed).unwrap(), vec![0; 2]].concat();
        assert_eq!(one::<Vec<Benefit>>(&bytes), None);
        assert_eq!(one::<String>(&bytes), None);
    }
}
