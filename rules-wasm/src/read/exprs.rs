//! Expressions, by their place among the kinds that the model declares.

use super::bytes::{Readable, Reader};
use crate::model::Expr;

impl Readable for Expr {
    fn read(from: &mut Reader) -> Self {
        match from.get::<u32>() {
            0 => Expr::Number(from.get()),
            1 => Expr::Bool(from.get()),
            2 => Expr::Date(from.get()),
            3 => Expr::Today,
            4 => Expr::Choice(from.get()),
            5 => Expr::Between(from.get(), from.get()),
            6 => Expr::Input(from.get()),
            7 => Expr::PersonInput(from.get(), from.get()),
            8 => Expr::Param(from.get()),
            9 => Expr::Term(from.get(), from.get()),
            10 => Expr::Loop(from.get(), from.get()),
            11 => Expr::Add(from.get(), from.get()),
            12 => Expr::Subtract(from.get(), from.get()),
            13 => Expr::Multiply(from.get(), from.get()),
            14 => Expr::Divide(from.get(), from.get()),
            15 => Expr::Min(from.get()),
            16 => Expr::Max(from.get()),
            17 => Expr::Compare(from.get(), from.get(), from.get()),
            18 => Expr::OneOf(from.get(), from.get()),
            19 => Expr::SameChoice(from.get(), from.get()),
            20 => Expr::All(from.get()),
            21 => Expr::Any(from.get()),
            22 => Expr::Not(from.get()),
            23 => Expr::If(from.get(), from.get(), from.get()),
            24 => Expr::Round(from.get(), from.get(), from.get()),
            25 => Expr::OverPersons { fold: from.get(), slot: from.get(), member: from.get(), body: from.get() },
            26 => Expr::OverMonths { fold: from.get(), from: from.get(), to: from.get(), body: from.get() },
            27 => Expr::AtMonth(from.get(), from.get()),
            28 => Expr::AtYear { year: from.get(), month: from.get(), body: from.get() },
            29 => Expr::Age(from.get()),
            30 => Expr::MonthsSince(from.get()),
            31 => Expr::Year,
            32 => Expr::YearOf(from.get()),
            33 => Expr::MonthNumber,
            34 => Expr::Related(from.get(), from.get(), from.get()),
            35 => Expr::Kin(from.get(), from.get()),
            36 => Expr::Here(from.get()),
            37 => Expr::Rank { slot: from.get(), other: from.get(), member: from.get(), by: from.get() },
            38 => Expr::Cell(from.get(), from.get(), from.get()),
            39 => Expr::LastRow(from.get(), from.get(), from.get()),
            40 => Expr::Bands { of: from.get(), rates: from.get() },
            41 => Expr::Ramp { of: from.get(), from: from.get(), to: from.get(), top: from.get() },
            _ => from.damaged(Expr::Today),
        }
    }
}
