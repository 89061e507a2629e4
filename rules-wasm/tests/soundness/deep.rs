//! Groups of conditions inside groups of conditions: read up to a limit, refused beyond it, and never the end of the stack.

use super::made::catalogue;
use pont_rules::model::{MAX_GROUPS, Node, Test};
use pont_rules::{Answers, ReadError, Scope, compare, evaluate, explain, read, write};
use std::thread;

/// What wasm has for its stack in a browser.
const STACK: usize = 1 << 20;

/// The bytes of a catalogue whose first condition stands in so many groups, each alone in the one around it.
fn nested(groups: usize, kind: u8) -> Vec<u8> {
    let mut c = catalogue(&[]);
    c.benefits[0].conditions =
        vec![Node { id: "innermost".into(), cite: String::new(), test: Test::Is(0), office: None }];
    let file = write(&c);
    let name = [&[9], "innermost".as_bytes()].concat();
    let at = file.windows(10).position(|w| w == name).unwrap();
    // No id, no citation, a group of one; the innermost is its name, no citation, a test of expression 0, no office.
    let (open, close) = ([0, 0, kind, 1].repeat(groups), vec![0; groups]);
    let (innermost, after) = file[at..].split_at(14);
    [&file[..at], &open, innermost, &close, after].concat()
}

fn on_a_small_stack(work: impl FnOnce() + Send + 'static) {
    thread::Builder::new().stack_size(STACK).spawn(work).unwrap().join().unwrap();
}

#[test]
fn groups_nested_to_the_limit_are_read_and_worked_out() {
    on_a_small_stack(|| {
        for kind in [1, 2] {
            let bytes = nested(usize::from(MAX_GROUPS), kind);
            let c = read(&bytes).unwrap();
            assert_eq!(write(&c), bytes);
            let (flat, answers) = (read(&nested(0, kind)).unwrap(), Answers::new());
            let verdicts = |c| evaluate(c, &answers, 20_000, Scope::All).findings.iter().map(|f| f.verdict).collect();
            let (deep, plain): (Vec<_>, Vec<_>) = (verdicts(&c), verdicts(&flat));
            assert_eq!(deep, plain);
            assert_eq!(explain(&c, &answers, 20_000, 0, Some(0)).conditions.len(), 1);
            assert!(compare(&c, &c, &answers, &answers, 20_000).differences.is_empty());
        }
    });
}

#[test]
fn groups_nested_deeper_are_refused_however_deep() {
    on_a_small_stack(|| {
        for groups in [usize::from(MAX_GROUPS) + 1, 1_000, 1_000_000] {
            for kind in [1, 2] {
                assert_eq!(read(&nested(groups, kind)), Err(ReadError::Damaged), "{groups} groups");
            }
        }
    });
}
