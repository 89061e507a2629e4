//! Words, numbers and signs of an expression. Total: any text gives tokens or a problem.

use crate::literal;
use crate::source::{Problems, Span};
use crate::yaml::Text;
use pont_rules::model::Day;

/// Longest expression that is read, in bytes.
const MAX_LENGTH: usize = 4_000;

/// A token.
#[derive(Debug, Clone, PartialEq)]
pub enum Token {
    /// A name or a keyword.
    Word(String),
    /// A number without sign.
    Number(i64),
    /// A date.
    Date(Day),
    /// A sign: `+ - * / ( ) [ ] , . .. : = != < <= > >=`
    Sign(&'static str),
}

const SIGNS: [&str; 18] =
    ["<=", ">=", "!=", "..", "+", "-", "*", "/", "(", ")", "[", "]", ",", ".", ":", "=", "<", ">"];

/// Cuts a text into tokens with their places. Reports what fits nowhere.
pub fn tokens(text: &Text, problems: &mut Problems) -> Option<Vec<(Token, Span)>> {
    let source = text.as_str();
    if source.len() > MAX_LENGTH {
        problems.add(
            text.span,
            format!("This expression is longer than {MAX_LENGTH} characters; name its parts as terms."),
        );
        return None;
    }
    let mut out = Vec::new();
    let mut at = 0;
    while let Some(c) = source[at..].chars().next() {
        let rest = &source[at..];
        let start = at;
        if c.is_whitespace() {
            at += c.len_utf8();
            continue;
        }
        let token = if c.is_ascii_digit() {
            let length = number_length(rest);
            at += length;
            let word = &rest[..length];
            if word.contains('-') {
                literal::date(word).map(Token::Date)
            } else {
                literal::number(word).map(Token::Number)
            }
        } else if c.is_alphabetic() || c == '_' {
            let length = rest.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(rest.len());
            at += length;
            Some(Token::Word(rest[..length].to_owned()))
        } else if let Some(sign) = SIGNS.iter().find(|s| rest.starts_with(**s)) {
            at += sign.len();
            Some(Token::Sign(sign))
        } else {
            at += c.len_utf8();
            None
        };
        let span = text.place(start, at);
        match token {
            Some(token) => out.push((token, span)),
            None => {
                problems.add(span, unreadable(c, &source[start..at]));
                return None;
            }
        }
    }
    Some(out)
}

/// The bytes of a number or date at the start of a text.
fn number_length(text: &str) -> usize {
    let digits = |t: &str| t.bytes().take_while(u8::is_ascii_digit).count();
    let first = digits(text);
    let dated = text.get(first..).is_some_and(|t| t.starts_with('-'))
        && first == 4
        && digits(&text[5..]) == 2
        && text.get(7..).is_some_and(|t| t.starts_with('-') && digits(&t[1..]) == 2);
    if dated {
        return 10;
    }
    match text.get(first..).and_then(|t| t.strip_prefix('.')) {
        Some(after) if digits(after) > 0 => first + 1 + digits(after),
        _ => first,
    }
}

fn unreadable(c: char, word: &str) -> String {
    match c {
        '0'..='9' => format!(
            "`{word}` is not a number or date that can be written here: at most nine decimals, dates as 2026-04-01."
        ),
        '"' | '\'' => "There are no texts in expressions; write values of an enumeration bare.".to_owned(),
        '≤' | '≥' | '≠' => "Write `<=`, `>=` or `!=` here.".to_owned(),
        '×' | '÷' | '−' => "Write `*`, `/` or `-` here.".to_owned(),
        '%' => "Write a rate as a number: 5 % is `0.05`.".to_owned(),
        _ => format!("`{c}` means nothing in an expression."),
    }
}
