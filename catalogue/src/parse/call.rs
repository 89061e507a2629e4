//! The words that are called like functions and have a form of their own: rounding, folds over persons or months, ranks.

use super::{Fault, Parsed, Parser};
use crate::ast::{Ast, Kind};
use crate::lex::Token;
use crate::source::Span;
use pont_rules::model::{Fold, Rounding};

impl Parser {
    pub(super) fn inside<T>(&mut self, read: impl FnOnce(&mut Self) -> Parsed<T>) -> Parsed<T> {
        self.need_sign("(", "")?;
        let inner = read(self)?;
        self.need_sign(")", " to close the parenthesis")?;
        Ok(inner)
    }

    pub(super) fn round(&mut self, word: &str, start: Span) -> Parsed<Ast> {
        let rounding = match word {
            "round" => Rounding::Nearest,
            "floor" => Rounding::Down,
            _ => Rounding::Up,
        };
        let (inner, unit) = self.inside(|p| {
            let inner = p.any()?;
            p.need_sign(",", &format!(": write what to round to, as in `{word}(x, 0.01)`"))?;
            match p.peek() {
                Some(Token::Number(n)) if *n > 0 => {
                    let n = *n;
                    p.at += 1;
                    Ok((inner, n))
                }
                _ => p.fault("What to round to is a number above zero, such as `0.01`, `1` or `100`."),
            }
        })?;
        let height = inner.height;
        self.tall(Kind::Round(rounding, Box::new(inner), unit), start, height)
    }

    pub(super) fn folded(&mut self, word: &str, start: Span) -> Parsed<Ast> {
        let fold = match word {
            "sum" => Fold::Sum,
            "min" => Fold::Min,
            "max" => Fold::Max,
            _ => Fold::Mean,
        };
        self.need_sign("(", "")?;
        if self.take_word("for") {
            let form = "it is `sum(for p in list return …)`";
            let var = self.name("A name for the person")?;
            self.need_word("in", form)?;
            let list = self.postfix()?;
            self.need_word("return", form)?;
            let body = self.any()?;
            self.need_sign(")", " to close the parenthesis")?;
            let height = list.height.max(body.height);
            return self.tall(Kind::Persons(fold, Some(var), Box::new(list), Some(Box::new(body))), start, height);
        }
        let first = self.any()?;
        if self.take_word("over") {
            self.need_word("months", "it is `mean(x over months -3..-1)`")?;
            let from = self.offset()?;
            self.need_sign("..", ": it is `over months -3..-1`")?;
            let to = self.offset()?;
            if from > to {
                return Err(Fault {
                    span: self.last(),
                    message: "The first month lies after the last one; write the earlier one first.".to_owned(),
                });
            }
            self.need_sign(")", " to close the parenthesis")?;
            let height = first.height;
            return self.tall(Kind::Months(fold, Box::new(first), from, to), start, height);
        }
        if matches!(fold, Fold::Sum | Fold::Mean) {
            return self.fault(format!("`{word}` runs over persons or months: `{word}(for p in list return …)` or `{word}(x over months -3..-1)`."));
        }
        let mut all = vec![first];
        while self.take_sign(",") {
            all.push(self.any()?);
        }
        self.need_sign(")", " to close the parenthesis")?;
        let height = all.iter().map(|a| a.height).max().unwrap_or(0);
        let callee = Ast { kind: Kind::Name(word.to_owned()), span: start, height: 1 };
        self.tall(Kind::Call(Box::new(callee), all), start, height)
    }

    pub(super) fn rank(&mut self, start: Span) -> Parsed<Ast> {
        let (person, list, by) = self.inside(|p| {
            let form = ": it is `rank(p, list, by item.birth)`";
            let person = p.any()?;
            p.need_sign(",", form)?;
            let list = p.any()?;
            p.need_sign(",", form)?;
            p.need_word("by", "it is `rank(p, list, by item.birth)`")?;
            p.take_sign(":");
            Ok((person, list, p.any()?))
        })?;
        let height = person.height.max(list.height).max(by.height);
        self.tall(Kind::Rank(Box::new(person), Box::new(list), Box::new(by)), start, height)
    }
}
