//! Working parts out for households side by side: only for those who need them, and once.

mod lists;

use super::super::arithmetic;
use super::super::columns::{Column, Head, Kind, LANES, Mask, each};
use super::super::found;
use super::super::sheet::Sheet;
use super::super::value::Value::{self, Choice, Date, Number, Open};
use super::op::Op;
use super::{DEEPEST, Id, NONE, Plan};
use crate::domain::{self, Set};
use crate::model::{Comparison, Grid, ONE};

/// What came of a part for the households asked for: its numbers where it has some.
type Worked = (Head, Option<Column>);

impl Plan {
    /// What is known of a part.
    pub(super) fn head(&self, id: Id) -> Head {
        self.parts.get(id as usize).map_or(Head::OPEN, |part| part.head)
    }

    /// What a part is for one household.
    pub(super) fn of_lane(&self, sheet: &Sheet, id: Id, lane: usize) -> Value {
        let (head, bit) = (self.head(id), 1 << (lane % LANES));
        let number = || sheet.columns.get(id as usize).get(lane).copied().unwrap_or(0);
        match head.kind {
            _ if head.open & bit != 0 => Open,
            Kind::Truth => Value::of_bool(head.yes & bit != 0),
            Kind::Number => Number(number()),
            Kind::Date => Date(number()),
            Kind::Choice => Choice(number()),
        }
    }

    /// Sees to it that a part is worked out for the households of a mask.
    pub(super) fn need(&mut self, sheet: &mut Sheet, id: Id, mask: Mask) -> Head {
        let Some(part) = self.parts.get(id as usize) else { return Head::OPEN };
        let missing = mask & !part.head.known;
        if missing == 0 {
            return part.head;
        }
        if self.depth >= DEEPEST {
            return Head::OPEN;
        }
        self.depth += 1;
        match part.op {
            Op::Is(value) => {
                let (head, number) = Head::of(value);
                self.set(id, head);
                if let Some(column) = sheet.columns.at(id).filter(|_| head.kind != Kind::Truth) {
                    column.fill(number);
                }
            }
            Op::Answer(place) => {
                let head = sheet.answered(place);
                self.set(id, head);
                if head.kind != Kind::Truth {
                    sheet.copy_answers(place, id);
                }
            }
            Op::As(other) => self.same(sheet, id, other, missing),
            Op::Later(instance) => {
                let laid = self.unfold(sheet, id, instance);
                self.same(sheet, id, laid, missing);
            }
            op => {
                let (head, numbers) = self.work(sheet, op, missing);
                self.keep_worked(sheet, id, missing, head, numbers.as_ref());
            }
        }
        self.depth -= 1;
        self.head(id)
    }

    fn set(&mut self, id: Id, head: Head) {
        if let Some(part) = self.parts.get_mut(id as usize) {
            part.head = head;
        }
    }

    fn same(&mut self, sheet: &mut Sheet, id: Id, other: Id, mask: Mask) {
        let head = self.need(sheet, other, mask);
        let numbers = (head.kind != Kind::Truth).then(|| *sheet.columns.get(other as usize));
        self.keep_worked(sheet, id, mask, head, numbers.as_ref());
    }

    /// Puts what came of a part for some households beside what is known for others.
    fn keep_worked(&mut self, sheet: &mut Sheet, id: Id, mask: Mask, worked: Head, numbers: Option<&Column>) {
        let Some(part) = self.parts.get_mut(id as usize) else { return };
        let old = part.head;
        let kind = if old.known & !old.open == 0 { worked.kind } else { old.kind };
        // A part that is of one kind for some and of another for others is left to the long way.
        let open = if kind == worked.kind { worked.open } else { Mask::MAX };
        part.head = Head {
            known: old.known | mask,
            open: old.open & !mask | open & mask,
            yes: old.yes & !mask | worked.yes & mask,
            kind,
        };
        if let (Some(numbers), Some(column)) = (numbers, sheet.columns.at(id)) {
            if old.known == 0 {
                *column = *numbers;
            } else {
                each(mask).for_each(|lane| column[lane] = numbers[lane]);
            }
        }
    }

    /// Works a part out for the households of a mask.
    fn work(&mut self, sheet: &mut Sheet, op: Op, mask: Mask) -> Worked {
        match op {
            // `need` sees to these.
            Op::Is(_) | Op::Answer(_) | Op::As(_) | Op::Later(_) => (Head::OPEN, None),
            Op::Add(a, b) => self.two(sheet, a, b, mask, i64::saturating_add),
            Op::Subtract(a, b) => self.two(sheet, a, b, mask, i64::saturating_sub),
            Op::Multiply(a, b) => self.two(sheet, a, b, mask, arithmetic::times),
            Op::Divide(a, b) => {
                let (mut head, mut out) = self.pair(sheet, a, b, mask);
                let (dividends, divisors) = (sheet.columns.get(a as usize), sheet.columns.get(b as usize));
                for lane in each(mask & !head.open) {
                    match divisors[lane] {
                        0 => head.open |= 1 << lane,
                        by => out[lane] = domain::over(dividends[lane], by),
                    }
                }
                (head, Some(out))
            }
            Op::Min(list) => self.extreme(sheet, list, mask, i64::min),
            Op::Max(list) => self.extreme(sheet, list, mask, i64::max),
            Op::Compare(how, a, b) => {
                let (one, other) = (self.need(sheet, a, mask), self.need(sheet, b, mask));
                let sure = [Kind::Number, Kind::Date].map(|kind| one.has(kind) & other.has(kind));
                let yes = compared(how, sheet.columns.get(a as usize), sheet.columns.get(b as usize));
                truth(yes, sure[0] | sure[1])
            }
            Op::SameChoice(a, b) => {
                let (one, other) = (self.need(sheet, a, mask), self.need(sheet, b, mask));
                let sure = one.has(Kind::Choice) & other.has(Kind::Choice);
                let (one, other) = (sheet.columns.get(a as usize), sheet.columns.get(b as usize));
                truth(bits(|lane| one[lane] == other[lane]), sure)
            }
            Op::OneOf(a, choices) => {
                let sure = self.need(sheet, a, mask).has(Kind::Choice);
                let column = sheet.columns.get(a as usize);
                truth(bits(|lane| choices >> (column[lane] & 63) & 1 == 1), sure)
            }
            Op::All(list) => {
                let (no, open) = self.decided(sheet, list, mask, false);
                truth(!no, !open)
            }
            Op::Any(list) => {
                let (yes, open) = self.decided(sheet, list, mask, true);
                truth(yes, !open)
            }
            Op::Not(a) => {
                let (yes, no) = self.need(sheet, a, mask).truth();
                truth(no, yes | no)
            }
            Op::If(c, a, b) => self.branch(sheet, [c, a, b], mask),
            Op::Round(mode, a, unit) => self.one(sheet, a, mask, Kind::Number, |n| arithmetic::round(mode, unit, n)),
            Op::Years(a, month) => self
                .one(sheet, a, mask, Kind::Number, |from| (i64::from(month) - from).div_euclid(12).saturating_mul(ONE)),
            Op::Months(a, month) => {
                self.one(sheet, a, mask, Kind::Number, |from| (i64::from(month) - from).saturating_mul(ONE))
            }
            Op::Year(a) => self.one(sheet, a, mask, Kind::Number, |month| month.div_euclid(12).saturating_mul(ONE)),
            Op::MonthOf(a) => self.dated(sheet, a, mask, false),
            Op::MonthFrom(a) => self.dated(sheet, a, mask, true),
            Op::Members(fold, list) => self.members(sheet, fold, list, mask),
            Op::Fold(fold, list) => self.fold(sheet, fold, list, mask),
            Op::Rank(list, before) => self.rank(sheet, list, before, mask),
            Op::Turns(list) => self.turns(sheet, list, mask),
            Op::Cell(table, version, row, column) => {
                self.find(sheet, (table, version), [row, column], mask, |grid, [row, column]| {
                    found::cell(grid, key(row)?, key(column)?).into()
                })
            }
            Op::LastRow(table, version, column, x) => {
                self.find(sheet, (table, version), [column, x], mask, |grid, [column, x]| match x {
                    Some(Number(x)) => found::last_row(grid, key(column)?, x).into(),
                    _ => None,
                })
            }
            Op::Bands(list) => self.bands(sheet, list, mask),
            Op::Ramp(of) => {
                let sure = of.iter().fold(mask, |sure, id| sure & self.need(sheet, *id, mask).has(Kind::Number));
                let [of, from, to, top] = of.map(|id| sheet.columns.get(id as usize));
                let mut out = [0; LANES];
                each(sure).for_each(|lane| out[lane] = domain::ramp(of[lane], from[lane], to[lane], top[lane]));
                (numbers(sure), Some(out))
            }
        }
    }

    fn one(&mut self, sheet: &mut Sheet, a: Id, mask: Mask, kind: Kind, f: impl Fn(i64) -> i64) -> Worked {
        let sure = self.need(sheet, a, mask).has(kind);
        let (column, mut out) = (sheet.columns.get(a as usize), [0; LANES]);
        each(mask & sure).for_each(|lane| out[lane] = f(column[lane]));
        (numbers(sure), Some(out))
    }

    fn dated(&mut self, sheet: &mut Sheet, a: Id, mask: Mask, from: bool) -> Worked {
        let sure = self.need(sheet, a, mask).has(Kind::Date);
        let (column, mut out) = (sheet.columns.get(a as usize), [0; LANES]);
        for lane in each(mask & sure) {
            let (within, first) = sheet.days.of(column[lane]);
            out[lane] = i64::from(if from { first } else { within });
        }
        (numbers(sure), Some(out))
    }

    /// Two numbers; both are needed.
    fn pair(&mut self, sheet: &mut Sheet, a: Id, b: Id, mask: Mask) -> (Head, Column) {
        let sure = self.need(sheet, a, mask).has(Kind::Number) & self.need(sheet, b, mask).has(Kind::Number);
        (numbers(sure), [0; LANES])
    }

    fn two(&mut self, sheet: &mut Sheet, a: Id, b: Id, mask: Mask, f: impl Fn(i64, i64) -> i64) -> Worked {
        let (head, mut out) = self.pair(sheet, a, b, mask);
        let (one, other) = (sheet.columns.get(a as usize), sheet.columns.get(b as usize));
        each(mask & !head.open).for_each(|lane| out[lane] = f(one[lane], other[lane]));
        (head, Some(out))
    }

    fn branch(&mut self, sheet: &mut Sheet, [c, a, b]: [Id; 3], mask: Mask) -> Worked {
        let (yes, no) = self.need(sheet, c, mask).truth();
        let (yes, no) = (yes & mask, no & mask);
        if no == 0 || yes == 0 {
            let (way, taken) = if no == 0 { (a, yes) } else { (b, no) };
            let head = self.need(sheet, way, taken);
            let out = (head.kind != Kind::Truth).then(|| *sheet.columns.get(way as usize));
            return (Head { open: head.open | !taken, ..head }, out);
        }
        let (one, other) = (self.need(sheet, a, yes), self.need(sheet, b, no));
        // Where one way is open for everybody its kind says nothing.
        let kind = if one.open & yes == yes { other.kind } else { one.kind };
        let sure = yes & one.has(kind) | no & other.has(kind);
        let head = Head { known: mask, open: !sure, yes: yes & one.yes | no & other.yes, kind };
        if kind == Kind::Truth {
            return (head, None);
        }
        let (mut out, other) = (*sheet.columns.get(a as usize), sheet.columns.get(b as usize));
        each(no).for_each(|lane| out[lane] = other[lane]);
        (head, Some(out))
    }

    /// What two keys find in a table, household by household.
    fn find(
        &mut self,
        sheet: &mut Sheet,
        (table, version): (u16, u16),
        keys: [Id; 2],
        mask: Mask,
        look: impl Fn(&Grid, [Option<Value>; 2]) -> Option<Value>,
    ) -> Worked {
        for id in keys.into_iter().filter(|id| *id != NONE) {
            self.need(sheet, id, mask);
        }
        let table = sheet.catalogue.tables.get(usize::from(table));
        let (mut sure, mut out) = (0, [0; LANES]);
        if let Some((_, grid)) = table.and_then(|table| table.versions.get(usize::from(version))) {
            for lane in each(mask) {
                let keys = keys.map(|id| (id != NONE).then(|| self.of_lane(sheet, id, lane)));
                if let Some(Number(n)) = look(grid, keys) {
                    out[lane] = n;
                    sure |= 1 << lane;
                }
            }
        }
        (numbers(sure), Some(out))
    }
}

/// A key of a table: none asked for, or one value as a set; `None` where it is not one.
fn key(key: Option<Value>) -> Option<Option<Set>> {
    match key {
        None => Some(None),
        Some(Number(n)) => Some(Some(Set::Number(n, n))),
        Some(Choice(i)) => Some(Some(Set::Choice(1 << i))),
        Some(_) => None,
    }
}

/// Numbers for those who are sure.
fn numbers(sure: Mask) -> Head {
    Head { known: 0, open: !sure, yes: 0, kind: Kind::Number }
}

/// True or false for those who are sure.
fn truth(yes: Mask, sure: Mask) -> Worked {
    (Head { known: 0, open: !sure, yes, kind: Kind::Truth }, None)
}

fn bits(holds: impl Fn(usize) -> bool) -> Mask {
    (0..LANES).fold(0, |mask, lane| mask | Mask::from(holds(lane)) << lane)
}

fn compared(how: Comparison, a: &Column, b: &Column) -> Mask {
    match how {
        Comparison::Less => bits(|i| a[i] < b[i]),
        Comparison::AtMost => bits(|i| a[i] <= b[i]),
        Comparison::More => bits(|i| a[i] > b[i]),
        Comparison::AtLeast => bits(|i| a[i] >= b[i]),
        Comparison::Equal => bits(|i| a[i] == b[i]),
        Comparison::Different => bits(|i| a[i] != b[i]),
    }
}
