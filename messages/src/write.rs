//! Writing a message with what it is given.

use crate::{FluentArgs, FluentError, FluentMessage, FluentValue, plural};
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;

/// More places than any message has: one that fills itself ends here.
const MOST_PLACES: u8 = 100;

/// A message being written.
pub(crate) struct Writing<'w> {
    pub(crate) message: &'w dyn Fn(&str) -> Option<FluentMessage<'w>>,
    pub(crate) term: &'w dyn Fn(&str) -> Option<&'w Pattern<&'w str>>,
    pub(crate) language: &'w str,
    pub(crate) isolating: bool,
    pub(crate) args: Option<&'w FluentArgs<'w>>,
    pub(crate) filled: u8,
    pub(crate) text: String,
    pub(crate) errors: &'w mut Vec<FluentError>,
}

impl<'w> Writing<'w> {
    pub(crate) fn pattern(&mut self, pattern: &'w Pattern<&'w str>) {
        for element in &pattern.elements {
            let expression = match element {
                PatternElement::TextElement { value } => {
                    self.text.push_str(value);
                    continue;
                }
                PatternElement::Placeable { expression } => expression,
            };
            if self.filled == MOST_PLACES {
                self.errors.push(FluentError::TooManyPlaceables);
                return;
            }
            self.filled += 1;
            // Words of the same language need no isolation.
            let same = matches!(
                expression,
                Expression::Inline(
                    InlineExpression::MessageReference { .. }
                        | InlineExpression::TermReference { .. }
                        | InlineExpression::StringLiteral { .. }
                )
            );
            let isolated = self.isolating && pattern.elements.len() > 1 && !same;
            if isolated {
                self.text.push('\u{2068}');
            }
            self.expression(expression);
            if isolated {
                self.text.push('\u{2069}');
            }
        }
    }

    fn expression(&mut self, expression: &'w Expression<&'w str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                if let Some(variant) = self.chosen(selector, variants) {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &'w InlineExpression<&'w str>) {
        match inline {
            InlineExpression::StringLiteral { value } => self.text.push_str(&unescape_unicode_to_string(value)),
            InlineExpression::NumberLiteral { value } => self.text.push_str(value),
            InlineExpression::VariableReference { id } => match self.args.and_then(|args| args.get(id.name)) {
                Some(FluentValue::String(text)) => self.text.push_str(text),
                Some(FluentValue::Number(number)) => self.text.push_str(&number.to_string()),
                None => self.missing("$", id.name),
            },
            InlineExpression::MessageReference { id, attribute } => {
                let message = (self.message)(id.name);
                let words = message.and_then(|message| match attribute {
                    Some(attribute) => message.get_attribute(attribute.name).map(|attribute| attribute.value()),
                    None => message.value(),
                });
                self.referred("", id.name, words);
            }
            InlineExpression::TermReference { id, attribute: None, arguments: None } => {
                let words = (self.term)(id.name);
                self.referred("-", id.name, words);
            }
            InlineExpression::TermReference { id, .. } => self.missing("-", id.name),
            InlineExpression::FunctionReference { id, .. } => self.missing("", id.name),
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }

    fn referred(&mut self, sign: &str, name: &str, words: Option<&'w Pattern<&'w str>>) {
        match words {
            Some(words) => self.pattern(words),
            None => self.missing(sign, name),
        }
    }

    /// What is not there stands in braces, visible and found by tests.
    fn missing(&mut self, sign: &str, name: &str) {
        for part in ["{", sign, name, "}"] {
            self.text.push_str(part);
        }
        self.errors.push(FluentError::Reference(name.to_owned()));
    }

    /// The variant that a value chooses, in their order: equal text, an equal number, a plural form; else the default.
    fn chosen(
        &self,
        selector: &InlineExpression<&str>,
        variants: &'w [Variant<&'w str>],
    ) -> Option<&'w Variant<&'w str>> {
        let value = match selector {
            InlineExpression::VariableReference { id } => self.args.and_then(|args| args.get(id.name)),
            _ => None,
        };
        let fits = |variant: &&Variant<&str>| match (&variant.key, value) {
            (VariantKey::Identifier { name }, Some(FluentValue::String(text))) => name == text,
            (VariantKey::Identifier { name }, Some(FluentValue::Number(number))) => {
                *name == plural::category(self.language, *number)
            }
            (VariantKey::NumberLiteral { value }, Some(FluentValue::Number(number))) => value.parse() == Ok(*number),
            _ => false,
        };
        variants.iter().find(fits).or_else(|| variants.iter().find(|variant| variant.default))
    }
}
