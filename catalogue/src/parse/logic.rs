//! What reads whole conditions: `if`, `some` and `every`, `or`, `and`.

use super::{Parsed, Parser};
use crate::ast::{Ast, Kind};
use pont_rules::model::Fold;

impl Parser {
    pub(super) fn any(&mut self) -> Parsed<Ast> {
        self.nested(|p| {
            if p.is_word("if") {
                return p.choice();
            }
            if p.is_word("some") || p.is_word("every") {
                return p.quantified();
            }
            p.or()
        })
    }

    pub(super) fn choice(&mut self) -> Parsed<Ast> {
        let form = "it is `if … then … else …`";
        let start = self.here();
        self.need_word("if", form)?;
        let test = self.any()?;
        self.need_word("then", form)?;
        let yes = self.any()?;
        self.need_word("else", form)?;
        let no = self.any()?;
        let height = test.height.max(yes.height).max(no.height);
        self.tall(Kind::If(Box::new(test), Box::new(yes), Box::new(no)), start, height)
    }

    pub(super) fn quantified(&mut self) -> Parsed<Ast> {
        let start = self.here();
        let fold = if self.take_word("some") { Fold::Some } else { Fold::Every };
        self.at += usize::from(fold == Fold::Every);
        let form = "it is `some p in list satisfies …`";
        let var = self.name("A name for the person")?;
        self.need_word("in", form)?;
        let list = self.postfix()?;
        self.need_word("satisfies", form)?;
        let body = self.any()?;
        let height = list.height.max(body.height);
        self.tall(Kind::Persons(fold, Some(var), Box::new(list), Some(Box::new(body))), start, height)
    }

    pub(super) fn or(&mut self) -> Parsed<Ast> {
        self.chain("or", Kind::Or, Self::and)
    }

    pub(super) fn and(&mut self) -> Parsed<Ast> {
        self.chain("and", Kind::And, Self::comparison)
    }

    pub(super) fn chain(
        &mut self,
        word: &str,
        make: fn(Vec<Ast>) -> Kind,
        next: fn(&mut Self) -> Parsed<Ast>,
    ) -> Parsed<Ast> {
        let start = self.here();
        let first = next(self)?;
        if !self.is_word(word) {
            return Ok(first);
        }
        let mut all = vec![first];
        while self.take_word(word) {
            let item = if self.is_word("some") || self.is_word("every") || self.is_word("if") {
                self.any()?
            } else {
                next(self)?
            };
            all.push(item);
        }
        let height = all.iter().map(|a| a.height).max().unwrap_or(0);
        self.tall(make(all), start, height)
    }
}
