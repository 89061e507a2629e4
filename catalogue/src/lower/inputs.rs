//! Inputs: their domains, and the expressions that bound them.

use super::{Lower, Scope, Type};
use crate::ast::Ast;
use crate::declare::{InputDecl, InputKind};
use crate::names::end;
use crate::source::hint;
use pont_rules::model::{Domain, ExprId, Input};

impl Lower<'_> {
    /// What an input holds.
    pub(crate) fn input_type(&self, index: usize) -> Type {
        match self.d.inputs.get(index).and_then(|i| i.kind.as_ref()) {
            Some(InputKind::Bool) => Type::Bool,
            Some(InputKind::Number { unit, .. }) => Type::Number(*unit),
            Some(InputKind::Date { .. }) => Type::Date,
            Some(InputKind::Choice(name)) => {
                self.enums.iter().position(|e| e.id == name.value).map_or(Type::Wrong, Type::Choice)
            }
            None => Type::Wrong,
        }
    }

    pub(crate) fn inputs(&mut self) -> Vec<Input> {
        let d = self.d;
        (0..d.inputs.len()).filter_map(|i| d.inputs.get(i).map(|decl| self.input(i, decl))).collect()
    }

    fn input(&mut self, index: usize, decl: &InputDecl) -> Input {
        let domain = match &decl.kind {
            Some(InputKind::Number { low, high, whole, money, .. }) => {
                Domain::Number { low: *low, high: *high, whole: *whole, money: *money }
            }
            Some(InputKind::Date { low, high }) => Domain::Date { low: *low, high: *high },
            Some(InputKind::Choice(name)) => match self.enums.iter().position(|e| e.id == name.value) {
                Some(e) => Domain::Choice(e as u16),
                None => {
                    let known = self.enums.iter().map(|e| e.id.as_str()).chain(["boolean", "date", "number", "money"]);
                    let hint = end(&hint(name.as_str(), known));
                    self.problems.add(
                        name.span,
                        format!("`{}` is neither boolean, date, number, money nor an enumeration{hint}", name.value),
                    );
                    Domain::Bool
                }
            },
            Some(InputKind::Bool) | None => Domain::Bool,
        };
        let topic = decl.topic.as_ref().map_or(0, |topic| {
            let at = self.d.topics.iter().position(|t| t.value == topic.value);
            if at.is_none() {
                let hint = end(&hint(topic.as_str(), self.d.topics.iter().map(|t| t.as_str())));
                self.problems.add(topic.span, format!("`{}` is not a topic{hint}", topic.value));
            }
            at.unwrap_or(0)
        });
        let mut scope = Scope::default();
        if decl.per_person {
            scope = scope.with("p").0;
        }
        let ty = self.input_type(index);
        let when = decl.when.as_ref().map(|ast| self.test(ast, &scope));
        let otherwise = decl.otherwise.as_ref().map(|ast| self.fitting(ast, ty, &scope));
        let estimated = Scope { estimate: true, ..scope };
        let estimate = decl.estimate.as_ref().map(|ast| self.fitting(ast, ty, &estimated));
        Input {
            id: decl.name.value.clone(),
            per_person: decl.per_person,
            domain,
            topic: topic as u8,
            screen: decl.screen.clone(),
            together: decl.together,
            effort: decl.effort,
            sensitive: decl.sensitive,
            in_hand: decl.in_hand,
            weight: decl.weight,
            when,
            otherwise,
            estimate,
            document: decl.document.as_ref().map(|d| d.value.clone()),
        }
    }

    /// A value for an input: of its kind and unit.
    fn fitting(&mut self, ast: &Ast, ty: Type, scope: &Scope) -> ExprId {
        let expect = if let Type::Choice(e) = ty { Some(e) } else { None };
        let value = self.lower(ast, scope, expect);
        self.unify(ty, value.ty, ast.span, "the input and its value");
        value.id
    }
}
