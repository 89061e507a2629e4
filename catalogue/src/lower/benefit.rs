//! Benefits: conditions, outcomes, the steps of the amount, and the quantities that other benefits read.

use super::{Lower, Scope, Type};
use crate::ast::Ast;
use crate::declare::{AmountDecl, BenefitDecl, ConditionDecl, PartDecl, StepDecl, TestDecl};
use crate::source::Span;
use crate::units::Unit;
use pont_rules::model::{
    Amount, AmountUnit, Apply, Benefit, Comparison, Expr, ExprId, Node, Part, Rounding, Slot, Step, StepKind, Test,
};

impl Lower<'_> {
    /// The type of what a benefit pays; `None` for rights in kind.
    pub(crate) fn amount_type(&self, benefit: usize) -> Option<Type> {
        let amount = self.d.benefits.get(benefit)?.amount.as_ref()?;
        Some(Type::Number(match amount.unit {
            AmountUnit::PerMonth => Unit::EUR_MONTH,
            AmountUnit::PerYear => Unit::EUR_YEAR,
            AmountUnit::Once => Unit::EUR,
            AmountUnit::Share => Unit::PURE,
        }))
    }

    pub(crate) fn benefit(&mut self, index: usize) -> Benefit {
        let d = self.d;
        let decl: &BenefitDecl = &d.benefits[index];
        let scope = self.file_scope(index);
        let at = decl.name.span;
        // Where there is no such right nobody may hold it: the evaluator knows one test for both.
        let mut may_hold: Vec<ExprId> =
            [&decl.somewhere, &decl.holders].into_iter().flatten().map(|ast| self.test(ast, &scope)).collect();
        let holders = if may_hold.len() > 1 { Some(self.push(Expr::All(may_hold), at)) } else { may_hold.pop() };
        self.check_condition_names(decl);
        let conditions: Vec<Node> = decl.conditions.iter().map(|c| self.condition(c, "", &scope)).collect();
        let outcomes: Vec<(String, ExprId)> =
            decl.outcomes.iter().map(|(n, ast)| (n.value.clone(), self.test(ast, &scope))).collect();
        let amount = decl.amount.as_ref().map(|a| self.amount(index, a, &scope));
        let mut all: Vec<ExprId> = holders.into_iter().collect();
        let mut weighed = all.clone();
        for node in &conditions {
            all.push(self.node_test(node, false, at));
            weighed.push(self.node_test(node, true, at));
        }
        if !outcomes.is_empty() {
            let any = self.push(Expr::Any(outcomes.iter().map(|(_, id)| *id).collect()), at);
            all.push(any);
            weighed.push(any);
        }
        if let Some(amount) = amount.as_ref().filter(|a| !a.price) {
            let zero = self.push(Expr::Number(0), at);
            let some = self.push(Expr::Compare(Comparison::More, amount.total, zero), at);
            all.push(match amount.unknown {
                Some(unknown) => self.push(Expr::Any(vec![unknown, some]), at),
                None => some,
            });
        }
        let due = self.push(Expr::All(all), at);
        let due_term = self.due_term(index);
        self.fill(due_term, due, Type::Bool);
        self.paid(index, amount.as_ref(), scope.next, at);
        self.if_granted(index, amount.as_ref(), weighed, at);
        Benefit {
            id: decl.name.value.clone(),
            titles: decl.titles.clone(),
            authority: decl.authority.clone(),
            level: decl.level.clone(),
            kind: decl.kind.clone(),
            published: decl.published,
            each_person: decl.each_person,
            holders,
            conditions,
            office_decides: decl.office,
            automatic: decl.automatic,
            outcomes,
            amount,
            due: due_term,
            documents: decl.documents.iter().map(|t| t.value.clone()).collect(),
            apply: Apply {
                channel: decl.apply[0].clone(),
                site: decl.apply[1].clone(),
                phone: decl.apply[2].clone(),
                window: decl.apply[3].clone(),
            },
            call: decl.call.clone(),
            law: decl.law.clone(),
            checked: decl.checked.unwrap_or(0),
            untested: decl.untested.iter().map(|t| t.value.clone()).collect(),
            params: Vec::new(),
            tables: Vec::new(),
            either_of: decl.either_of.clone(),
        }
    }

    fn paid(&mut self, index: usize, amount: Option<&Amount>, arity: Slot, at: Span) {
        let slots: Vec<Slot> = (0..arity).collect();
        let zero = self.push(Expr::Number(0), at);
        let paid = match amount {
            None => zero,
            Some(amount) => {
                let due = self.push(Expr::Term(self.due_term(index), slots), at);
                self.push(Expr::If(due, amount.total, zero), at)
            }
        };
        let ty = self.amount_type(index).unwrap_or(Type::Bare);
        let term = self.paid_term(index);
        self.fill(term, paid, ty);
        if amount.is_none() {
            let term = self.amount_term(index);
            self.fill(term, zero, Type::Bare);
        }
    }

    /// What is paid where the right is due, or will be where an office that weighs the case grants it.
    fn if_granted(&mut self, index: usize, amount: Option<&Amount>, weighed: Vec<ExprId>, at: Span) {
        let zero = self.push(Expr::Number(0), at);
        let granted = match amount {
            None => zero,
            Some(amount) => {
                let weighed = self.push(Expr::All(weighed), at);
                self.push(Expr::If(weighed, amount.total, zero), at)
            }
        };
        let ty = self.amount_type(index).unwrap_or(Type::Bare);
        let term = self.granted_term(index);
        self.fill(term, granted, ty);
    }

    /// Words are found under the id of a condition: each has its own.
    fn check_condition_names(&mut self, decl: &BenefitDecl) {
        fn walk<'d>(conditions: &'d [ConditionDecl], seen: &mut Vec<&'d str>, twice: &mut Vec<(Span, &'d str)>) {
            for c in conditions {
                if seen.contains(&c.name.as_str()) || c.name.value == "amount" {
                    twice.push((c.name.span, c.name.as_str()));
                }
                seen.push(c.name.as_str());
                if let TestDecl::All(inner) | TestDecl::Any(inner) = &c.test {
                    walk(inner, seen, twice);
                }
            }
        }
        let mut twice = Vec::new();
        walk(&decl.conditions, &mut Vec::new(), &mut twice);
        for (span, name) in twice {
            self.problems
                .add(span, format!("Two conditions of one benefit cannot both be `{name}` (and `amount` is taken)."));
        }
    }

    /// A condition; inside a group one without a citation has the group's.
    fn condition(&mut self, decl: &ConditionDecl, outer: &str, scope: &Scope) -> Node {
        let cite = if decl.cite.is_empty() { outer } else { decl.cite.as_str() };
        let test = match &decl.test {
            TestDecl::Is(ast) => Test::Is(self.test(ast, scope)),
            TestDecl::All(inner) => Test::All(inner.iter().map(|c| self.condition(c, cite, scope)).collect()),
            TestDecl::Any(inner) => Test::Any(inner.iter().map(|c| self.condition(c, cite, scope)).collect()),
        };
        let office = decl.office.as_ref().map(|ast| self.test(ast, scope));
        Node { id: decl.name.value.clone(), cite: cite.to_owned(), test, office }
    }

    /// Whether a condition holds; `weighed` lets pass what is for the office to weigh.
    fn node_test(&mut self, node: &Node, weighed: bool, at: Span) -> ExprId {
        let test = match &node.test {
            Test::Is(id) => *id,
            Test::All(inner) => {
                let inner = inner.iter().map(|n| self.node_test(n, weighed, at)).collect();
                self.push(Expr::All(inner), at)
            }
            Test::Any(inner) => {
                let inner = inner.iter().map(|n| self.node_test(n, weighed, at)).collect();
                self.push(Expr::Any(inner), at)
            }
        };
        match node.office.filter(|_| weighed) {
            Some(office) => self.push(Expr::Any(vec![test, office]), at),
            None => test,
        }
    }

    fn amount(&mut self, index: usize, decl: &AmountDecl, scope: &Scope) -> Amount {
        let ty = self.amount_type(index).unwrap_or(Type::Wrong);
        let mut parts = Vec::new();
        let mut values = Vec::new();
        for part in &decl.parts {
            let (lowered, value) = self.part(index, part, ty, scope);
            parts.push(lowered);
            values.push(value);
        }
        let at = decl.parts.first().map_or(self.d.benefits[index].name.span, |p| p.name.span);
        let mut values = values.into_iter();
        let mut sum = values.next().unwrap_or_else(|| self.push(Expr::Number(0), at));
        for value in values {
            sum = self.push(Expr::Add(sum, value), at);
        }
        let term = self.amount_term(index);
        self.fill(term, sum, ty);
        let total = self.push(Expr::Term(term, (0..scope.next).collect()), at);
        let unknown = decl.unknown.as_ref().map(|ast| self.test(ast, scope));
        Amount { unit: decl.unit, price: decl.price, from_only: decl.from_only, unknown, parts, total }
    }

    fn part(&mut self, index: usize, decl: &PartDecl, ty: Type, scope: &Scope) -> (Part, ExprId) {
        let at = decl.name.span;
        let name = format!("{}.{}", self.d.benefits[index].name.value, decl.name.value);
        let when = decl.when.as_ref().map(|ast| self.test(ast, scope));
        let mut steps: Vec<Step> = Vec::new();
        let mut so_far = None;
        for (i, step) in decl.steps.iter().enumerate() {
            let (lowered, running) = self.step(step, so_far, scope);
            // The running result is a term: the next step may read it more than once.
            let term = self.reserve(format!("{name}#{i}"), usize::from(scope.next), step.span);
            self.fill(term, lowered.after, running);
            let after = self.push(Expr::Term(term, (0..scope.next).collect()), step.span);
            so_far = Some((after, running));
            steps.push(Step { after, ..lowered });
        }
        let (last, running) = so_far.unwrap_or_else(|| (self.push(Expr::Number(0), at), ty));
        self.unify_part(running, ty, at);
        let value = match when {
            None => last,
            Some(when) => {
                let zero = self.push(Expr::Number(0), at);
                self.push(Expr::If(when, last, zero), at)
            }
        };
        (Part { id: decl.name.value.clone(), cite: decl.cite.clone(), when, steps }, value)
    }

    fn unify_part(&mut self, running: Type, ty: Type, at: Span) {
        if let (Type::Number(a), Type::Number(b)) = (running, ty)
            && a != b
        {
            self.problems.add(at, format!("This part comes out in {a}, but the amount is in {b}."));
        }
    }

    fn step(&mut self, decl: &StepDecl, so_far: Option<(ExprId, Type)>, scope: &Scope) -> (Step, Type) {
        let at = decl.span;
        let scope = Scope { so_far, ..scope.clone() };
        let (before, running) = so_far.unwrap_or_else(|| (self.push(Expr::Number(0), at), Type::Wrong));
        if let Some((rounding, unit)) = decl.round {
            let after = self.push(Expr::Round(rounding, unit, before), at);
            return (Step { id: decl.id.clone(), kind: decl.kind, by: None, after }, running);
        }
        let Some(ast) = &decl.by else {
            return (Step { id: decl.id.clone(), kind: decl.kind, by: None, after: before }, running);
        };
        let (by, by_ty) = self.quantity_of_step(ast, &scope);
        let joined = |l: &mut Self, doing: &str| l.unify(running, by_ty, ast.span, doing);
        let (after, ty) = match decl.kind {
            StepKind::Start => (by, by_ty),
            StepKind::Plus => (self.push(Expr::Add(before, by), at), joined(self, "added")),
            StepKind::Less => (self.push(Expr::Subtract(before, by), at), joined(self, "subtracted")),
            StepKind::Times => {
                (self.push(Expr::Multiply(before, by), at), self.product(running, by_ty, Unit::times, ast.span))
            }
            StepKind::AtLeast => (self.push(Expr::Max(vec![before, by]), at), joined(self, "compared")),
            StepKind::AtMost => (self.push(Expr::Min(vec![before, by]), at), joined(self, "compared")),
            StepKind::ZeroBelow => (self.zero_where(Comparison::Less, before, by, at), joined(self, "compared")),
            StepKind::ZeroAbove => (self.zero_where(Comparison::More, before, by, at), joined(self, "compared")),
            StepKind::Round => (self.push(Expr::Round(Rounding::Nearest, 1, before), at), running),
        };
        (Step { id: decl.id.clone(), kind: decl.kind, by: Some(by), after }, ty)
    }

    fn quantity_of_step(&mut self, ast: &Ast, scope: &Scope) -> (ExprId, Type) {
        let value = self.lower(ast, scope, None);
        let ty = self.need_number(value, ast.span);
        (value.id, ty)
    }

    /// Nothing on one side of a limit. What is kept is said to lie on the other side of it, which a range does not see.
    fn zero_where(&mut self, comparison: Comparison, before: ExprId, by: ExprId, at: Span) -> ExprId {
        let zero = self.push(Expr::Number(0), at);
        let test = self.push(Expr::Compare(comparison, before, by), at);
        let both = vec![before, by];
        let kept = if comparison == Comparison::Less { Expr::Max(both) } else { Expr::Min(both) };
        let kept = self.push(kept, at);
        self.push(Expr::If(test, zero, kept), at)
    }
}
