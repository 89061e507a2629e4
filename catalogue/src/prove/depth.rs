//! How deep a rule reaches through others: the evaluator follows only so many steps and then knows nothing.

use crate::declare::Declared;
use crate::graph::{Unit, children, roots};
use crate::lower::Lowered;
use crate::source::Problems;
use pont_rules::model::{Expr, ExprId};
use std::collections::HashMap;

/// Steps that a rule may need; the evaluator follows 400.
const MOST: usize = 380;

/// Reports the benefits that reach too deep.
pub fn depth(l: &Lowered, d: &Declared, problems: &mut Problems) {
    let mut measure = Measure { l, units: HashMap::new() };
    for (terms, decl) in l.benefit_terms.iter().zip(&d.benefits) {
        let deepest = terms.iter().map(|t| measure.unit(Unit::Term((*t).into()), 0)).max().unwrap_or(0);
        if deepest > MOST {
            let name = &decl.name.value;
            problems.add(decl.name.span, format!("`{name}` reaches {deepest} steps deep through the rules that it reads; {MOST} can be followed. Shorten the chain."));
        }
    }
}

struct Measure<'a> {
    l: &'a Lowered,
    units: HashMap<(Unit, u32), usize>,
}

impl Measure<'_> {
    fn unit(&mut self, unit: Unit, running: u32) -> usize {
        if let Some(known) = self.units.get(&(unit, running)) {
            return *known;
        }
        let deepest = roots(self.l, unit).into_iter().map(|id| self.expr(id, running)).max().unwrap_or(0);
        self.units.insert((unit, running), deepest);
        deepest
    }

    fn expr(&mut self, id: ExprId, running: u32) -> usize {
        let Some(expr) = self.l.exprs.get(id as usize) else { return 1 };
        1 + match *expr {
            Expr::Term(t, _) => self.unit(Unit::Term(t.into()), running),
            Expr::Input(i) | Expr::PersonInput(i, _) => self.unit(Unit::Input(i.into()), running),
            Expr::Loop(k, _) => {
                let bit = 1_u32.checked_shl(k.into()).unwrap_or(0);
                if running & bit == 0 { self.unit(Unit::Loop(k.into()), running | bit) } else { 0 }
            }
            _ => children(expr).into_iter().map(|c| self.expr(c, running)).max().unwrap_or(0),
        }
    }
}
