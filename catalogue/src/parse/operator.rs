//! What stands between two values: comparisons, then sums, then products, and the sign before one.

use super::{Parsed, Parser};
use crate::ast::{Arithmetic, Ast, Kind};
use crate::lex::Token;
use pont_rules::model::Comparison;

impl Parser {
    pub(super) fn comparison(&mut self) -> Parsed<Ast> {
        let start = self.here();
        let left = self.sum()?;
        let signs = [
            ("<=", Comparison::AtMost),
            (">=", Comparison::AtLeast),
            ("!=", Comparison::Different),
            ("<", Comparison::Less),
            (">", Comparison::More),
            ("=", Comparison::Equal),
        ];
        for (sign, comparison) in signs {
            if self.take_sign(sign) {
                match self.peek() {
                    Some(Token::Sign("=")) => return self.fault("Equality is a single `=`."),
                    Some(Token::Sign("<" | ">")) => return self.fault("Write `<=`, `>=` or `!=`, in this order."),
                    _ => {}
                }
                let right = self.sum()?;
                let height = left.height.max(right.height);
                return self.tall(Kind::Compare(comparison, Box::new(left), Box::new(right)), start, height);
            }
        }
        if self.take_word("between") {
            let low = self.sum()?;
            self.need_word("and", "it is `x between a and b`")?;
            let high = self.sum()?;
            let height = left.height.max(low.height).max(high.height);
            return self.tall(Kind::Between(Box::new(left), Box::new(low), Box::new(high)), start, height);
        }
        if self.take_word("in") {
            if !self.take_sign("(") {
                let list = self.postfix()?;
                let height = left.height.max(list.height);
                return self.tall(Kind::Member(Box::new(left), Box::new(list)), start, height);
            }
            let values = self.arguments(")")?;
            let height = values.iter().map(|v| v.height).max().unwrap_or(0).max(left.height);
            return self.tall(Kind::In(Box::new(left), values), start, height);
        }
        Ok(left)
    }

    pub(super) fn sum(&mut self) -> Parsed<Ast> {
        self.arithmetic(&[("+", Arithmetic::Add), ("-", Arithmetic::Subtract)], Self::product)
    }

    pub(super) fn product(&mut self) -> Parsed<Ast> {
        self.arithmetic(&[("*", Arithmetic::Multiply), ("/", Arithmetic::Divide)], Self::unary)
    }

    pub(super) fn arithmetic(
        &mut self,
        signs: &[(&str, Arithmetic)],
        next: fn(&mut Self) -> Parsed<Ast>,
    ) -> Parsed<Ast> {
        let start = self.here();
        let mut left = next(self)?;
        while let Some(&(_, operation)) =
            signs.iter().find(|(sign, _)| matches!(self.peek(), Some(Token::Sign(s)) if s == sign))
        {
            self.at += 1;
            let right = if self.is_word("if") { self.any()? } else { next(self)? };
            let height = left.height.max(right.height);
            left = self.tall(Kind::Arithmetic(operation, Box::new(left), Box::new(right)), start, height)?;
        }
        Ok(left)
    }

    pub(super) fn unary(&mut self) -> Parsed<Ast> {
        let start = self.here();
        if self.take_sign("-") {
            let inner = self.nested(Self::unary)?;
            let height = inner.height;
            return self.tall(Kind::Negate(Box::new(inner)), start, height);
        }
        self.postfix()
    }
}
