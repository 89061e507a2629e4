//! Working parts out for households side by side: only for those who need them, and once.

mod lists;

use super::super::arithmetic;
use super::super::columns::{Column, Head, Kind, LANES, Mask, bits, each, over};
use super::super::found;
use super::super::sheet::Sheet;
use super::super::value::Value::{self, Choice, Date, Number, Open};
use super::op::Op;
use super::{DEEPEST, Id, NONE, Plan};
use crate::domain::{self, Set};
use crate::model::{Comparison, Grid, ONE};

impl Plan {
    /// What is known of a part.
    pub(super) fn head(&self, id: Id) -> Head {
        // What lies too deep has not been worked out.
        self.parts.get(id as usize).filter(|part| part.at == self.begun).map_or(Head::OPEN, |part| part.head)
    }

    /// What a part is for one household.
    pub(super) fn of_lane(&self, sheet: &Sheet, id: Id, lane: usize) -> Value {
        let (head, bit) = (self.head(id), 1 << (lane % LANES));
        let number = || sheet.columns.get(id).get(lane).copied().unwrap_or(0);
        match head.kind {
            _ if head.open & bit != 0 => Open,
            Kind::Truth => Value::of_bool(head.yes & bit != 0),
            Kind::Number => Number(number()),
            Kind::Date => Date(number()),
            Kind::Choice => Choice(number()),
        }
    }

    /// Sees to it that a part is worked out where any household of a mask needs it: then for all of them, as one more beside the
    /// others costs less than coming back for it.
    pub(super) fn need(&mut self, sheet: &mut Sheet, id: Id, mask: Mask) -> Head {
        let Some(part) = self.parts.get(id as usize) else { return Head::OPEN };
        if mask == 0 || part.at == self.begun {
            return part.head;
        }
        if self.depth >= DEEPEST {
            return Head::OPEN;
        }
        self.depth += 1;
        let head = match part.op {
            Op::Is(value) => {
                let (head, number) = Head::of(value);
                if head.kind != Kind::Truth {
                    sheet.columns.at(id).fill(number);
                }
                head
            }
            Op::Answer(place) => {
                let head = sheet.answered(place);
                if head.kind != Kind::Truth {
                    sheet.copy_answers(place, id);
                }
                head
            }
            op if op.is_truth() => self.judge(sheet, op),
            op => {
                let other = match op {
                    Op::Later(instance) => self.unfold(sheet, id, instance),
                    _ => NONE,
                };
                let mut out = sheet.columns.take(id);
                let head = match op {
                    Op::Later(_) => self.copy(sheet, other, &mut out),
                    op => self.work(sheet, op, &mut out),
                };
                sheet.columns.put(id, out);
                head
            }
        };
        self.depth -= 1;
        let Head { open, yes, kind } = head;
        if let Some(part) = self.parts.get_mut(id as usize) {
            (part.head, part.at) = (Head { open, yes, kind }, self.begun);
        }
        Head { open, yes, kind }
    }

    /// Takes the numbers of another part over.
    fn copy(&mut self, sheet: &mut Sheet, other: Id, out: &mut Column) -> Head {
        let head = self.need(sheet, other, self.all);
        if head.kind != Kind::Truth {
            *out = *sheet.columns.get(other);
        }
        head
    }

    /// Whether a part is true, where it is that or false.
    fn judge(&mut self, sheet: &mut Sheet, op: Op) -> Head {
        let mask = self.all;
        match op {
            Op::Compare(how, a, b) => {
                let (one, other) = (self.need(sheet, a, mask), self.need(sheet, b, mask));
                let sure = [Kind::Number, Kind::Date].map(|kind| one.has(kind) & other.has(kind));
                let yes = compared(how, mask, sheet.columns.get(a), sheet.columns.get(b));
                truth(yes, sure[0] | sure[1])
            }
            Op::SameChoice(a, b) => {
                let (one, other) = (self.need(sheet, a, mask), self.need(sheet, b, mask));
                let sure = one.has(Kind::Choice) & other.has(Kind::Choice);
                let (one, other) = (sheet.columns.get(a), sheet.columns.get(b));
                truth(bits(mask, |lane| one[lane] == other[lane]), sure)
            }
            Op::OneOf(a, choices) => {
                let sure = self.need(sheet, a, mask).has(Kind::Choice);
                let column = sheet.columns.get(a);
                truth(bits(mask, |lane| choices >> (column[lane] & 63) & 1 == 1), sure)
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
            _ => Head::OPEN,
        }
    }

    /// Works a part out; its numbers go to `out`.
    fn work(&mut self, sheet: &mut Sheet, op: Op, out: &mut Column) -> Head {
        let mask = self.all;
        match op {
            Op::As(other) => self.copy(sheet, other, out),
            Op::Add(a, b) => self.two(sheet, [a, b], mask, out, i64::saturating_add),
            Op::Subtract(a, b) => self.two(sheet, [a, b], mask, out, i64::saturating_sub),
            Op::Multiply(a, b) => self.two(sheet, [a, b], mask, out, arithmetic::times),
            Op::Divide(a, b) => {
                let sure = self.both(sheet, a, b, mask);
                let (dividends, divisors) = (sheet.columns.get(a), sheet.columns.get(b));
                let sure = each(sure).filter(|lane| divisors[*lane] != 0).fold(0, |sure, lane| sure | 1 << lane);
                over(sure, |lane| out[lane] = domain::over(dividends[lane], divisors[lane]));
                numbers(sure)
            }
            Op::Min(list) => self.extreme(sheet, list, mask, out, i64::min),
            Op::Max(list) => self.extreme(sheet, list, mask, out, i64::max),
            Op::If(c, a, b) => self.branch(sheet, [c, a, b], mask, out),
            Op::Round(mode, a, unit) => self.one(sheet, a, mask, out, |n| arithmetic::round(mode, unit, n)),
            Op::Years(a, month) => {
                self.one(sheet, a, mask, out, |from| (i64::from(month) - from).div_euclid(12).saturating_mul(ONE))
            }
            Op::Months(a, month) => self.one(sheet, a, mask, out, |from| (i64::from(month) - from).saturating_mul(ONE)),
            Op::Year(a) => self.one(sheet, a, mask, out, |month| month.div_euclid(12).saturating_mul(ONE)),
            Op::MonthOf(a) => self.dated(sheet, a, mask, out, false),
            Op::MonthFrom(a) => self.dated(sheet, a, mask, out, true),
            Op::Members(fold, list) => self.members(sheet, fold, list, mask, out),
            Op::Fold(fold, list) => self.fold(sheet, fold, list, mask, out),
            Op::Rank(list, before) => self.rank(sheet, list, before, mask, out),
            Op::Turns(list) => self.turns(sheet, list, mask, out),
            Op::Cell(table, version, row, column) => {
                self.find(sheet, (table, version), [row, column], mask, out, |grid, [row, column]| {
                    found::cell(grid, key(row)?, key(column)?).into()
                })
            }
            Op::LastRow(table, version, column, x) => {
                self.find(sheet, (table, version), [column, x], mask, out, |grid, [column, x]| match x {
                    Some(Number(x)) => found::last_row(grid, key(column)?, x).into(),
                    _ => None,
                })
            }
            Op::Bands(list) => self.bands(sheet, list, mask, out),
            Op::Ramp(of) => {
                let sure = of.iter().fold(mask, |sure, id| sure & self.need(sheet, *id, mask).has(Kind::Number));
                let [of, from, to, top] = of.map(|id| sheet.columns.get(id));
                over(sure, |lane| out[lane] = domain::ramp(of[lane], from[lane], to[lane], top[lane]));
                numbers(sure)
            }
            // `need` sees to all others.
            _ => Head::OPEN,
        }
    }

    fn one(&mut self, sheet: &mut Sheet, a: Id, mask: Mask, out: &mut Column, f: impl Fn(i64) -> i64) -> Head {
        let sure = mask & self.need(sheet, a, mask).has(Kind::Number);
        let column = sheet.columns.get(a);
        over(sure, |lane| out[lane] = f(column[lane]));
        numbers(sure)
    }

    fn dated(&mut self, sheet: &mut Sheet, a: Id, mask: Mask, out: &mut Column, from: bool) -> Head {
        let sure = mask & self.need(sheet, a, mask).has(Kind::Date);
        for lane in each(sure) {
            let (within, first) = sheet.days.of(sheet.columns.get(a)[lane]);
            out[lane] = i64::from(if from { first } else { within });
        }
        numbers(sure)
    }

    /// For whom of a mask both are numbers.
    fn both(&mut self, sheet: &mut Sheet, a: Id, b: Id, mask: Mask) -> Mask {
        mask & self.need(sheet, a, mask).has(Kind::Number) & self.need(sheet, b, mask).has(Kind::Number)
    }

    #[inline(always)]
    fn two(
        &mut self,
        sheet: &mut Sheet,
        [a, b]: [Id; 2],
        mask: Mask,
        out: &mut Column,
        f: impl Fn(i64, i64) -> i64,
    ) -> Head {
        let sure = self.both(sheet, a, b, mask);
        let (one, other) = (sheet.columns.get(a), sheet.columns.get(b));
        over(sure, |lane| out[lane] = f(one[lane], other[lane]));
        numbers(sure)
    }

    fn branch(&mut self, sheet: &mut Sheet, [c, a, b]: [Id; 3], mask: Mask, out: &mut Column) -> Head {
        let (yes, no) = self.need(sheet, c, mask).truth();
        let (yes, no) = (yes & mask, no & mask);
        if no == 0 || yes == 0 {
            let (way, taken) = if no == 0 { (a, yes) } else { (b, no) };
            if taken == 0 {
                return Head::OPEN;
            }
            let head = self.copy(sheet, way, out);
            return Head { open: head.open | !taken, ..head };
        }
        let (one, other) = (self.need(sheet, a, yes), self.need(sheet, b, no));
        // Where one way is open for everybody its kind says nothing.
        let kind = if one.open & yes == yes { other.kind } else { one.kind };
        let sure = yes & one.has(kind) | no & other.has(kind);
        if kind != Kind::Truth {
            let (one, other) = (sheet.columns.get(a), sheet.columns.get(b));
            over(mask, |lane| out[lane] = if yes >> lane & 1 == 1 { one[lane] } else { other[lane] });
        }
        Head { open: !sure, yes: yes & one.yes | no & other.yes, kind }
    }

    /// What two keys find in a table, household by household.
    fn find(
        &mut self,
        sheet: &mut Sheet,
        (table, version): (u16, u16),
        keys: [Id; 2],
        mask: Mask,
        out: &mut Column,
        look: impl Fn(&Grid, [Option<Value>; 2]) -> Option<Value>,
    ) -> Head {
        for id in keys.into_iter().filter(|id| *id != NONE) {
            self.need(sheet, id, mask);
        }
        let table = sheet.catalogue.tables.get(usize::from(table));
        let mut sure = 0;
        if let Some((_, grid)) = table.and_then(|table| table.versions.get(usize::from(version))) {
            for lane in each(mask) {
                let keys = keys.map(|id| (id != NONE).then(|| self.of_lane(sheet, id, lane)));
                if let Some(Number(n)) = look(grid, keys) {
                    out[lane] = n;
                    sure |= 1 << lane;
                }
            }
        }
        numbers(sure)
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
    Head { open: !sure, yes: 0, kind: Kind::Number }
}

/// True or false for those who are sure.
fn truth(yes: Mask, sure: Mask) -> Head {
    Head { open: !sure, yes, kind: Kind::Truth }
}

fn compared(how: Comparison, mask: Mask, a: &Column, b: &Column) -> Mask {
    match how {
        Comparison::Less => bits(mask, |i| a[i] < b[i]),
        Comparison::AtMost => bits(mask, |i| a[i] <= b[i]),
        Comparison::More => bits(mask, |i| a[i] > b[i]),
        Comparison::AtLeast => bits(mask, |i| a[i] >= b[i]),
        Comparison::Equal => bits(mask, |i| a[i] == b[i]),
        Comparison::Different => bits(mask, |i| a[i] != b[i]),
    }
}
