//! The expression parser: a strict subset of FEEL. Total on any text; nesting is bounded; one problem per expression.

mod call;
mod logic;
mod operator;
mod suffix;
mod value;

use crate::ast::{Ast, Kind, Word};
use crate::lex::{Token, tokens};
use crate::names;
use crate::source::{Problems, Span};
use crate::yaml::Text;

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
}
