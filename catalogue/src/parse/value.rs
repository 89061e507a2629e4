//! A value by itself: a literal with its unit, a name, parentheses, an interval.

use super::{Parsed, Parser};
use crate::ast::{Ast, Kind};
use crate::lex::Token;
use crate::names;
use crate::source::Span;
use crate::units::Unit;
use pont_rules::model::Fold;

impl Parser {
    pub(super) fn primary(&mut self) -> Parsed<Ast> {
        let start = self.here();
        match self.peek().cloned() {
            Some(Token::Number(n)) => {
                self.at += 1;
                let unit = self.unit_after();
                self.tall(Kind::Number(n, unit), start, 0)
            }
            Some(Token::Date(d)) => {
                self.at += 1;
                self.tall(Kind::Date(d), start, 0)
            }
            Some(Token::Sign("(")) => {
                self.at += 1;
                let inner = self.any()?;
                self.need_sign(")", " to close the parenthesis")?;
                Ok(Ast { span: start.to(self.last()), ..inner })
            }
            Some(Token::Sign("[")) => {
                self.at += 1;
                let low = self.any()?;
                self.need_sign("..", ": an interval is `[a .. b]`")?;
                let high = self.any()?;
                self.need_sign("]", " to close the interval")?;
                let height = low.height.max(high.height);
                self.tall(Kind::Interval(Box::new(low), Box::new(high)), start, height)
            }
            Some(Token::Word(word)) => self.word(&word, start),
            _ => self.fault(format!("A value is missing before {}.", self.shown())),
        }
    }

    /// `hours/month` after a literal.
    pub(super) fn unit_after(&mut self) -> Option<Unit> {
        let Some(Token::Word(word)) = self.peek() else { return None };
        let mut unit = Unit::word(word)?;
        self.at += 1;
        while let (Some(Token::Sign("/")), Some(Token::Word(word))) = (self.peek(), self.peek_at(1)) {
            let singular = matches!(word.as_str(), "hour" | "day" | "month" | "year" | "kWh");
            let followed = matches!(self.peek_at(2), Some(Token::Sign("(" | ".")));
            let Some(next) = Unit::word(word).filter(|_| singular && !followed).and_then(|w| unit.over(w)) else {
                break;
            };
            unit = next;
            self.at += 2;
        }
        Some(unit)
    }

    pub(super) fn word(&mut self, word: &str, start: Span) -> Parsed<Ast> {
        if matches!(word, "if" | "some" | "every") {
            return self.any();
        }
        if names::is_keyword(word) && !matches!(word, "not" | "true" | "false") {
            return self.fault(format!("A value is missing before `{word}`."));
        }
        self.at += 1;
        let called = matches!(self.peek(), Some(Token::Sign("(")));
        let kind = match (word, called) {
            ("true", false) => Kind::Bool(true),
            ("false", false) => Kind::Bool(false),
            ("not", true) => {
                let inner = self.inside(Self::any)?;
                let height = inner.height;
                return self.tall(Kind::Not(Box::new(inner)), start, height);
            }
            ("not", false) => return self.fault("Write `not(…)` with parentheses."),
            ("round" | "floor" | "ceiling", true) => return self.round(word, start),
            ("sum" | "min" | "max" | "mean", true) => return self.folded(word, start),
            ("count", true) => {
                let list = self.inside(Self::any)?;
                let height = list.height;
                return self.tall(Kind::Persons(Fold::Count, None, Box::new(list), None), start, height);
            }
            ("rank", true) => return self.rank(start),
            _ => Kind::Name(word.to_owned()),
        };
        self.tall(kind, start, 0)
    }
}
