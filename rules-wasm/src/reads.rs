//! Which inputs a condition reads, directly or through everything that it names: to say beside it what was answered.

use crate::model::{Catalogue, Expr, ExprId, InputId, Node, Test};

/// The inputs that a condition reads, in the order of the catalogue: those of all its branches, whatever the answers. What
/// decides whether a question makes sense, and what bounds an estimate, is none of it.
#[must_use]
pub fn reads(catalogue: &Catalogue, node: &Node) -> Vec<InputId> {
    let (mut waiting, mut found) = (Vec::new(), vec![false; catalogue.inputs.len()]);
    tests(node, &mut waiting);
    let mut seen = vec![false; catalogue.exprs.len()];
    while let Some(id) = waiting.pop() {
        let at = id as usize;
        let (Some(expr), Some(seen)) = (catalogue.exprs.get(at), seen.get_mut(at)) else { continue };
        if std::mem::replace(seen, true) {
            continue;
        }
        match expr {
            Expr::Input(input) | Expr::PersonInput(input, _) => {
                if let Some(found) = found.get_mut(usize::from(*input)) {
                    *found = true;
                }
            }
            Expr::Term(term, _) => waiting.extend(catalogue.terms.get(usize::from(*term)).map(|t| t.body)),
            Expr::Loop(of, _) => {
                waiting.extend(catalogue.loops.get(usize::from(*of)).into_iter().flat_map(|l| [l.start, l.body]));
            }
            other => waiting.extend(other.bare().1),
        }
    }
    (0..).zip(found).filter(|(_, read)| *read).map(|(input, _)| input).collect()
}

fn tests(node: &Node, into: &mut Vec<ExprId>) {
    match &node.test {
        Test::Is(expr) => into.push(*expr),
        Test::All(inner) | Test::Any(inner) => inner.iter().for_each(|n| tests(n, into)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Comparison, Domain, Input, Loop, Term};

    fn input(id: &str) -> Input {
        Input::new(id, Domain::Bool)
    }

    #[test]
    fn a_condition_reads_what_its_terms_and_loops_read() {
        let mut catalogue = Catalogue::empty();
        catalogue.inputs = ["a", "b", "c", "d"].map(input).to_vec();
        catalogue.exprs = vec![
            Expr::Input(3),
            Expr::PersonInput(0, 0),
            Expr::Loop(0, Vec::new()),
            Expr::Add(0, 2),
            Expr::Term(0, Vec::new()),
            Expr::Number(1),
            Expr::Compare(Comparison::Less, 4, 5),
        ];
        catalogue.terms = vec![Term { id: "t".to_owned(), arity: 0, body: 3 }];
        // The loop goes through the term that runs it: each is looked at once.
        catalogue.loops = vec![Loop { id: "l".to_owned(), arity: 0, start: 1, body: 4, bound: 3 }];
        let is = |expr| Node { id: String::new(), cite: String::new(), test: Test::Is(expr), office: None };
        assert_eq!(reads(&catalogue, &is(6)), [0, 3]);
        assert!(reads(&catalogue, &is(5)).is_empty());
        assert!(reads(&catalogue, &is(99)).is_empty(), "an index that leads nowhere");
        let both = Node { test: Test::All(vec![is(0), is(1)]), ..is(0) };
        assert_eq!(reads(&catalogue, &both), [0, 3]);
    }
}
