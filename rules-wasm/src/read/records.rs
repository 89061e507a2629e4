//! What the law is made of, field by field and value by value, in the order in which the model declares them.

use super::bytes::{Readable, Reader, names, records};
use crate::model::*;

records! {
    Catalogue {
        country, from, checked, enums, topics, inputs, params, tables, terms, loops, exprs, benefits, profiles
    }
    Enumeration { id, values }
    Input {
        id, per_person, domain, topic, screen, together, effort, sensitive, in_hand, weight, when, otherwise, estimate, document
    }
    Term { id, arity, body }
    Loop { id, arity, start, body, bound }
    Param { id, cite, unit, values, review_by }
    Table { id, cite, versions, review_by }
    Grid { row, column, cells, further }
    Benefit {
        id, titles, authority, level, kind, published, each_person, holders, conditions, office_decides, automatic,
        outcomes, amount, due, documents, apply, call, law, checked, untested, params, tables, either_of
    }
    Node { id, cite, test, office }
    Amount { unit, price, from_only, unknown, parts, total }
    Part { id, cite, when, steps }
    Step { id, kind, by, after }
    Apply { channel, site, phone, window }
    Call { yearly, known, expected }
    Yearly { from, until, cite, last_known }
    Known { from, until, cite, last_known }
    Profiles { source, drawn, needed, traits, segments }
    Trait { id, of, values }
    Segment { key, households, rights }
    Often { benefit, percent, range }
}

names! {
    Money { No, Once, PerMonth, PerYear }
    AmountUnit { PerMonth, PerYear, Once, Share }
    StepKind { Start, Plus, Less, Times, AtLeast, AtMost, ZeroBelow, ZeroAbove, Round }
    Rounding { Nearest, Down, Up }
    Comparison { Less, AtMost, More, AtLeast, Equal, Different }
    Fold { Sum, Min, Max, Mean, Count, Some, Every }
    Relation { Partner, Parent, Sibling, Same }
}

impl Readable for Domain {
    fn read(from: &mut Reader) -> Self {
        match from.get::<u32>() {
            0 => Domain::Bool,
            1 => Domain::Number { low: from.get(), high: from.get(), whole: from.get(), money: from.get() },
            2 => Domain::Date { low: from.get(), high: from.get() },
            3 => Domain::Choice(from.get()),
            _ => from.damaged(Domain::Bool),
        }
    }
}

impl Readable for Axis {
    #[inline(never)]
    fn read(from: &mut Reader) -> Self {
        match from.get::<u32>() {
            0 => Axis::Single,
            1 => Axis::Count(from.get()),
            2 => Axis::Choice(from.get()),
            3 => Axis::Steps(from.get()),
            _ => from.damaged(Axis::Single),
        }
    }
}

/// The one form that holds itself, so the one that could nest without end.
impl Readable for Test {
    fn read(from: &mut Reader) -> Self {
        match from.get::<u32>() {
            0 => Test::Is(from.get()),
            1 => Test::All(from.inside()),
            2 => Test::Any(from.inside()),
            _ => from.damaged(Test::Is(0)),
        }
    }
}
