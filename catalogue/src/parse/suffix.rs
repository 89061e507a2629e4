//! What follows a value: its fields, a filter, arguments, and the month or year that it is read `at`.

use super::{Parsed, Parser};
use crate::ast::{Ast, Kind, When, Word};
use crate::lex::Token;
use crate::names;
use crate::source::hint;

impl Parser {
    pub(super) fn postfix(&mut self) -> Parsed<Ast> {
        let start = self.here();
        let mut left = self.primary()?;
        loop {
            let height = left.height;
            if self.take_sign(".") {
                let field = self.field()?;
                left = self.tall(Kind::Field(Box::new(left), field), start, height)?;
            } else if self.take_sign("[") {
                let filter = self.any()?;
                self.need_sign("]", " to close the filter")?;
                let height = height.max(filter.height);
                left = self.tall(Kind::Filter(Box::new(left), Box::new(filter)), start, height)?;
            } else if self.take_sign("(") {
                let arguments = self.arguments(")")?;
                let height = arguments.iter().map(|a| a.height).max().unwrap_or(0).max(height);
                left = self.tall(Kind::Call(Box::new(left), arguments), start, height)?;
            } else if self.take_word("at") {
                let when = self.when()?;
                left = self.tall(Kind::At(Box::new(left), when), start, height)?;
            } else {
                return Ok(left);
            }
        }
    }

    pub(super) fn field(&mut self) -> Parsed<Word> {
        match self.tokens.get(self.at) {
            Some((Token::Word(text), span)) => {
                let word = Word { text: text.clone(), span: *span };
                self.at += 1;
                Ok(word)
            }
            _ => self.fault(format!("A name is missing after the point, before {}.", self.shown())),
        }
    }

    pub(super) fn when(&mut self) -> Parsed<When> {
        if self.take_word("month") {
            return Ok(When::Month(self.offset()?));
        }
        let form = "Write `at month -1` or `at january year 0`";
        let Some(Token::Word(word)) = self.peek().cloned() else {
            return self.fault(format!("{form}."));
        };
        let Some(month) = names::MONTHS.iter().position(|m| *m == word) else {
            return self.fault(format!("`{word}` is not a month{} {form}.", names::end(&hint(&word, names::MONTHS))));
        };
        self.at += 1;
        self.need_word("year", "it is `at january year 0`")?;
        Ok(When::Year(month as u8, self.offset()?))
    }

    /// A whole number of months or years, with sign, within a century.
    pub(super) fn offset(&mut self) -> Parsed<i16> {
        let negative = self.take_sign("-");
        match self.peek() {
            Some(Token::Number(n)) if n % pont_rules::model::ONE == 0 && *n <= 1200 * pont_rules::model::ONE => {
                let whole = (n / pont_rules::model::ONE) as i16;
                self.at += 1;
                Ok(if negative { -whole } else { whole })
            }
            _ => self.fault(format!("A whole number is missing before {}.", self.shown())),
        }
    }

    /// Comma-separated expressions up to and including a closing sign.
    pub(super) fn arguments(&mut self, close: &str) -> Parsed<Vec<Ast>> {
        let mut all = Vec::new();
        if self.take_sign(close) {
            return Ok(all);
        }
        loop {
            all.push(self.any()?);
            if !self.take_sign(",") {
                break;
            }
        }
        self.need_sign(close, "")?;
        Ok(all)
    }
}
