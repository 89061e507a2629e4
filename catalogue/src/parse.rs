//! The expression parser: a strict subset of FEEL. Total on any text; nesting is bounded; one problem per expression.

use crate::ast::{Arithmetic, Ast, Kind, When, Word};
use crate::lex::{Token, tokens};
use crate::names;
use crate::source::{Problems, Span, hint};
use crate::units::Unit;
use crate::yaml::Text;
use pont_rules::model::{Comparison, Fold, Rounding};

/// Highest expression tree that is read.
const MAX_HEIGHT: u16 = 120;
/// Deepest nesting of parentheses and the like.
const MAX_DEPTH: u16 = 48;

/// Reads an expression. Reports the first thing that cannot be read.
pub fn expression(text: &Text, problems: &mut Problems) -> Option<Ast> {
    let tokens = tokens(text, problems)?;
    let end = text.place(text.value.trim_end().len(), text.value.trim_end().len());
    let mut parser = Parser { tokens, at: 0, end, depth: 0 };
    let whole = parser.any().and_then(|ast| match parser.peek_span() {
        None => Ok(ast),
        Some(span) => Err(Fault { span, message: format!("The expression should end before {}.", parser.shown()) }),
    });
    match whole {
        Ok(ast) => Some(ast),
        Err(fault) => {
            problems.add(fault.span, fault.message);
            None
        }
    }
}

struct Fault {
    span: Span,
    message: String,
}

type Parsed<T> = Result<T, Fault>;

struct Parser {
    tokens: Vec<(Token, Span)>,
    at: usize,
    end: Span,
    depth: u16,
}

impl Parser {
    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.at).map(|(t, _)| t)
    }

    fn peek_at(&self, ahead: usize) -> Option<&Token> {
        self.tokens.get(self.at + ahead).map(|(t, _)| t)
    }

    fn peek_span(&self) -> Option<Span> {
        self.tokens.get(self.at).map(|(_, s)| *s)
    }

    fn here(&self) -> Span {
        self.peek_span().unwrap_or(self.end)
    }

    /// The place of the last token taken.
    fn last(&self) -> Span {
        self.at.checked_sub(1).and_then(|i| self.tokens.get(i)).map_or(self.end, |(_, s)| *s)
    }

    fn shown(&self) -> String {
        match self.peek() {
            Some(Token::Word(w)) => format!("`{w}`"),
            Some(Token::Sign(s)) => format!("`{s}`"),
            Some(Token::Number(n)) => format!("`{}`", crate::literal::show(*n)),
            Some(Token::Date(d)) => format!("`{}`", crate::literal::show_date(*d)),
            None => "the end".to_owned(),
        }
    }

    fn fault<T>(&self, message: impl Into<String>) -> Parsed<T> {
        Err(Fault { span: self.here(), message: message.into() })
    }

    fn is_word(&self, word: &str) -> bool {
        matches!(self.peek(), Some(Token::Word(w)) if w == word)
    }

    fn take_word(&mut self, word: &str) -> bool {
        let found = self.is_word(word);
        self.at += usize::from(found);
        found
    }

    fn take_sign(&mut self, sign: &str) -> bool {
        let found = matches!(self.peek(), Some(Token::Sign(s)) if *s == sign);
        self.at += usize::from(found);
        found
    }

    fn need_word(&mut self, word: &str, of: &str) -> Parsed<()> {
        if self.take_word(word) {
            Ok(())
        } else {
            self.fault(format!("`{word}` is missing before {}: {of}.", self.shown()))
        }
    }

    fn need_sign(&mut self, sign: &str, why: &str) -> Parsed<()> {
        if self.take_sign(sign) {
            Ok(())
        } else {
            self.fault(format!("`{sign}` is missing before {}{why}.", self.shown()))
        }
    }

    fn name(&mut self, what: &str) -> Parsed<Word> {
        match self.tokens.get(self.at) {
            Some((Token::Word(text), span)) if !names::is_keyword(text) => {
                self.at += 1;
                Ok(Word { text: text.clone(), span: *span })
            }
            _ => self.fault(format!("{what} is missing before {}.", self.shown())),
        }
    }

    /// A node over parts whose greatest height is given.
    fn tall(&self, kind: Kind, start: Span, height: u16) -> Parsed<Ast> {
        let height = height + 1;
        let span = start.to(self.last());
        if height > MAX_HEIGHT {
            return Err(Fault {
                span,
                message: "This expression is too long or too deep; name its parts as terms.".to_owned(),
            });
        }
        Ok(Ast { kind, span, height })
    }

    fn nested<T>(&mut self, read: impl FnOnce(&mut Self) -> Parsed<T>) -> Parsed<T> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return self.fault("This is nested too deeply; name its parts as terms.");
        }
        let result = read(self);
        self.depth -= 1;
        result
    }

    fn any(&mut self) -> Parsed<Ast> {
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

    fn choice(&mut self) -> Parsed<Ast> {
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

    fn quantified(&mut self) -> Parsed<Ast> {
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

    fn or(&mut self) -> Parsed<Ast> {
        self.chain("or", Kind::Or, Self::and)
    }

    fn and(&mut self) -> Parsed<Ast> {
        self.chain("and", Kind::And, Self::comparison)
    }

    fn chain(&mut self, word: &str, make: fn(Vec<Ast>) -> Kind, next: fn(&mut Self) -> Parsed<Ast>) -> Parsed<Ast> {
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

    fn comparison(&mut self) -> Parsed<Ast> {
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

    /// Comma-separated expressions up to and including a closing sign.
    fn arguments(&mut self, close: &str) -> Parsed<Vec<Ast>> {
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

    fn sum(&mut self) -> Parsed<Ast> {
        self.arithmetic(&[("+", Arithmetic::Add), ("-", Arithmetic::Subtract)], Self::product)
    }

    fn product(&mut self) -> Parsed<Ast> {
        self.arithmetic(&[("*", Arithmetic::Multiply), ("/", Arithmetic::Divide)], Self::unary)
    }

    fn arithmetic(&mut self, signs: &[(&str, Arithmetic)], next: fn(&mut Self) -> Parsed<Ast>) -> Parsed<Ast> {
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

    fn unary(&mut self) -> Parsed<Ast> {
        let start = self.here();
        if self.take_sign("-") {
            let inner = self.nested(Self::unary)?;
            let height = inner.height;
            return self.tall(Kind::Negate(Box::new(inner)), start, height);
        }
        self.postfix()
    }

    fn postfix(&mut self) -> Parsed<Ast> {
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

    fn field(&mut self) -> Parsed<Word> {
        match self.tokens.get(self.at) {
            Some((Token::Word(text), span)) => {
                let word = Word { text: text.clone(), span: *span };
                self.at += 1;
                Ok(word)
            }
            _ => self.fault(format!("A name is missing after the point, before {}.", self.shown())),
        }
    }

    fn when(&mut self) -> Parsed<When> {
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
    fn offset(&mut self) -> Parsed<i16> {
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

    fn primary(&mut self) -> Parsed<Ast> {
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
    fn unit_after(&mut self) -> Option<Unit> {
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

    fn word(&mut self, word: &str, start: Span) -> Parsed<Ast> {
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

    fn inside<T>(&mut self, read: impl FnOnce(&mut Self) -> Parsed<T>) -> Parsed<T> {
        self.need_sign("(", "")?;
        let inner = read(self)?;
        self.need_sign(")", " to close the parenthesis")?;
        Ok(inner)
    }

    fn round(&mut self, word: &str, start: Span) -> Parsed<Ast> {
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

    fn folded(&mut self, word: &str, start: Span) -> Parsed<Ast> {
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

    fn rank(&mut self, start: Span) -> Parsed<Ast> {
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
