//! The finished catalogue: only what some benefit reads, equal expressions once, children before parents.

use crate::declare::Declared;
use crate::graph::{self, Unit, map_children};
use crate::lower::Lowered;
use crate::source::Problems;
use pont_rules::model::{Benefit, Catalogue, Expr, ExprId, Month, Node, Profiles, Test, Trait};
use std::collections::{BTreeSet, HashMap};

/// Lays out what the benefits read, drafts too.
#[must_use]
pub fn layout(l: &Lowered, d: &Declared, country: &str) -> Catalogue {
    lay(l, d, country, &|_| true, &[], &mut [])
}

/// The same, with inputs that no benefit reads behind all others.
#[must_use]
pub fn layout_with(l: &Lowered, d: &Declared, country: &str, also: &[usize]) -> Catalogue {
    lay(l, d, country, &|_| true, also, &mut [])
}

/// Lays out what the published benefits read: what the app gets.
#[must_use]
pub fn published(l: &Lowered, d: &Declared, country: &str) -> Catalogue {
    lay(l, d, country, &|b| b.published, &[], &mut [])
}

/// Lays out what the benefits read, drafts too or published ones only, with the traits that make households alike.
#[must_use]
pub fn layout_traits(l: &Lowered, d: &Declared, country: &str, drafts: bool, mut traits: Vec<Trait>) -> Catalogue {
    let mut catalogue = lay(l, d, country, &|b| drafts || b.published, &[], &mut traits);
    catalogue.profiles.traits = traits;
    catalogue
}

/// Refuses inputs that no benefit reads, except those of `common/`.
pub fn unread_inputs(d: &Declared, catalogue: &Catalogue, problems: &mut Problems) {
    for input in d.inputs.iter().filter(|i| !i.common && catalogue.inputs.iter().all(|kept| kept.id != i.name.value)) {
        problems.add(
            input.name.span,
            format!("No benefit reads `{}`: whatever is answered changes nothing.", input.name.value),
        );
    }
}

/// Refuses inputs of published rights that say neither which document tells the answer nor that only the person does.
pub fn untold_inputs(d: &Declared, published: &Catalogue, problems: &mut Problems) {
    let kept = |name: &str| published.inputs.iter().any(|kept| kept.id == name);
    for input in d.inputs.iter().filter(|i| i.document.is_none() && !i.own_word && kept(i.name.as_str())) {
        problems.add(
            input.name.span,
            format!(
                "`{}` says no `document` that tells the answer to who cannot say it. If there is none, write `own word: true`.",
                input.name.value
            ),
        );
    }
}

fn lay(
    l: &Lowered,
    d: &Declared,
    country: &str,
    wanted: &dyn Fn(&Benefit) -> bool,
    also: &[usize],
    traits: &mut [Trait],
) -> Catalogue {
    let mut reached = BTreeSet::new();
    let mut per_benefit = Vec::new();
    for benefit in l.benefits.iter().filter(|b| wanted(b)) {
        let mut own = graph::reach(l, &benefit_roots(benefit));
        own.insert(Unit::Term(benefit.due.into()));
        own.extend(graph::reach(l, &graph::roots(l, Unit::Term(benefit.due.into()))));
        reached.extend(own.iter().copied());
        per_benefit.push(own);
    }
    // Who is born by when decides who is here, even where no rule names a birth.
    if let Some(birth) = l.inputs.iter().position(|i| i.id == "birth") {
        reached.insert(Unit::Input(birth));
    }
    for input in also {
        reached.insert(Unit::Input(*input));
        reached.extend(graph::reach(l, &graph::roots(l, Unit::Input(*input))));
    }
    let keys: Vec<ExprId> = traits.iter().map(|t| t.of).collect();
    reached.extend(graph::reach(l, &keys));
    let mut out = Layout { l, exprs: Vec::new(), known: HashMap::new(), maps: Maps::new(&reached) };
    let mut catalogue = out.catalogue(d, country, wanted);
    for (benefit, own) in catalogue.benefits.iter_mut().zip(&per_benefit) {
        let (params, tables) = out.rates_of(own, benefit);
        benefit.params = params;
        benefit.tables = tables;
    }
    traits.iter_mut().for_each(|one| one.of = out.copy(one.of));
    catalogue.exprs = out.exprs;
    catalogue.from = first_month(&catalogue);
    catalogue
}

/// The expressions that belong to a benefit itself.
fn benefit_roots(b: &Benefit) -> Vec<ExprId> {
    let mut roots: Vec<ExprId> = b.holders.into_iter().collect();
    b.conditions.iter().for_each(|n| node_roots(n, &mut roots));
    roots.extend(b.outcomes.iter().map(|(_, id)| *id));
    if let Some(amount) = &b.amount {
        roots.push(amount.total);
        roots.extend(amount.unknown);
        for part in &amount.parts {
            roots.extend(part.when);
            for step in &part.steps {
                roots.extend(step.by);
                roots.push(step.after);
            }
        }
    }
    roots
}

fn node_roots(node: &Node, out: &mut Vec<ExprId>) {
    out.extend(node.office);
    match &node.test {
        Test::Is(id) => out.push(*id),
        Test::All(inner) | Test::Any(inner) => inner.iter().for_each(|n| node_roots(n, out)),
    }
}

/// The month from which every rate in use has a value.
fn first_month(c: &Catalogue) -> Month {
    let params = c.params.iter().filter_map(|p| p.values.first().map(|v| v.0));
    let tables = c.tables.iter().filter_map(|t| t.versions.first().map(|v| v.0));
    params.chain(tables).max().unwrap_or(0)
}

/// New indices of what is kept.
struct Maps {
    terms: HashMap<usize, u16>,
    inputs: HashMap<usize, u16>,
    loops: HashMap<usize, u16>,
    params: HashMap<u16, u16>,
    tables: HashMap<u16, u16>,
    enums: HashMap<u16, u16>,
}

impl Maps {
    fn new(reached: &BTreeSet<Unit>) -> Maps {
        let mut maps = Maps {
            terms: HashMap::new(),
            inputs: HashMap::new(),
            loops: HashMap::new(),
            params: HashMap::new(),
            tables: HashMap::new(),
            enums: HashMap::new(),
        };
        for unit in reached {
            match *unit {
                Unit::Term(t) => maps.terms.insert(t, maps.terms.len() as u16),
                Unit::Input(i) => maps.inputs.insert(i, maps.inputs.len() as u16),
                Unit::Loop(k) => maps.loops.insert(k, maps.loops.len() as u16),
            };
        }
        maps
    }
}

fn renumber(map: &mut HashMap<u16, u16>, old: u16) -> u16 {
    let next = map.len() as u16;
    *map.entry(old).or_insert(next)
}

struct Layout<'a> {
    l: &'a Lowered,
    exprs: Vec<Expr>,
    known: HashMap<String, ExprId>,
    maps: Maps,
}

impl Layout<'_> {
    /// Copies an expression with all that stands under it; equal ones are kept once.
    fn copy(&mut self, id: ExprId) -> ExprId {
        let Some(expr) = self.l.exprs.get(id as usize) else { return 0 };
        let moved = map_children(expr, &mut |child| self.copy(child));
        let moved = match moved {
            Expr::Input(i) => Expr::Input(self.input(i)),
            Expr::PersonInput(i, s) => Expr::PersonInput(self.input(i), s),
            Expr::Param(p) => Expr::Param(renumber(&mut self.maps.params, p)),
            Expr::Term(t, slots) => Expr::Term(self.maps.terms.get(&t.into()).copied().unwrap_or(u16::MAX), slots),
            Expr::Loop(k, slots) => Expr::Loop(self.maps.loops.get(&k.into()).copied().unwrap_or(u16::MAX), slots),
            Expr::Cell(t, a, b) => Expr::Cell(renumber(&mut self.maps.tables, t), a, b),
            Expr::LastRow(t, a, b) => Expr::LastRow(renumber(&mut self.maps.tables, t), a, b),
            other => other,
        };
        let key = format!("{moved:?}");
        if let Some(&known) = self.known.get(&key) {
            return known;
        }
        self.exprs.push(moved);
        let id = (self.exprs.len() - 1) as ExprId;
        self.known.insert(key, id);
        id
    }

    fn input(&self, old: u16) -> u16 {
        self.maps.inputs.get(&old.into()).copied().unwrap_or(u16::MAX)
    }

    fn catalogue(&mut self, d: &Declared, country: &str, wanted: &dyn Fn(&Benefit) -> bool) -> Catalogue {
        let l = self.l;
        let kept = |map: &HashMap<usize, u16>| {
            let mut order: Vec<(u16, usize)> = map.iter().map(|(old, new)| (*new, *old)).collect();
            order.sort_unstable();
            order.into_iter().map(|(_, old)| old).collect::<Vec<_>>()
        };
        let mut inputs = Vec::new();
        for old in kept(&self.maps.inputs) {
            let mut input = l.inputs[old].clone();
            input.when = input.when.map(|id| self.copy(id));
            input.otherwise = input.otherwise.map(|id| self.copy(id));
            input.estimate = input.estimate.map(|id| self.copy(id));
            if let pont_rules::model::Domain::Choice(e) = &mut input.domain {
                *e = renumber(&mut self.maps.enums, *e);
            }
            inputs.push(input);
        }
        let mut terms = Vec::new();
        for old in kept(&self.maps.terms) {
            let term = &l.terms[old];
            let body = self.copy(term.body);
            terms.push(pont_rules::model::Term { id: term.id.clone(), arity: term.arity, body });
        }
        let mut loops = Vec::new();
        for old in kept(&self.maps.loops) {
            let mut one = l.loops[old].clone();
            one.start = self.copy(one.start);
            one.body = self.copy(one.body);
            loops.push(one);
        }
        let benefits: Vec<Benefit> = l.benefits.iter().filter(|b| wanted(b)).map(|b| self.benefit(b)).collect();
        let params = ordered(&self.maps.params).into_iter().map(|old| l.params[usize::from(old)].clone()).collect();
        let mut tables: Vec<_> =
            ordered(&self.maps.tables).into_iter().map(|old| l.tables[usize::from(old)].clone()).collect();
        for (_, grid) in tables.iter_mut().flat_map(|t| t.versions.iter_mut()) {
            for axis in [&mut grid.row, &mut grid.column] {
                if let pont_rules::model::Axis::Choice(e) = axis {
                    *e = renumber(&mut self.maps.enums, *e);
                }
            }
        }
        let enums = ordered(&self.maps.enums).into_iter().map(|old| l.enums[usize::from(old)].clone()).collect();
        Catalogue {
            country: country.to_owned(),
            from: 0,
            checked: d.benefits.iter().filter_map(|b| b.checked).max().unwrap_or(0),
            enums,
            topics: d.topics.iter().map(|t| t.value.clone()).collect(),
            inputs,
            params,
            tables,
            terms,
            loops,
            exprs: Vec::new(),
            benefits,
            profiles: Profiles::default(),
        }
    }

    fn benefit(&mut self, b: &Benefit) -> Benefit {
        let mut b = b.clone();
        b.holders = b.holders.map(|id| self.copy(id));
        for node in &mut b.conditions {
            self.node(node);
        }
        for (_, id) in &mut b.outcomes {
            *id = self.copy(*id);
        }
        if let Some(amount) = &mut b.amount {
            for part in &mut amount.parts {
                part.when = part.when.map(|id| self.copy(id));
                for step in &mut part.steps {
                    step.by = step.by.map(|id| self.copy(id));
                    step.after = self.copy(step.after);
                }
            }
            amount.total = self.copy(amount.total);
            amount.unknown = amount.unknown.map(|id| self.copy(id));
        }
        b.due = self.maps.terms.get(&b.due.into()).copied().unwrap_or(u16::MAX);
        b
    }

    fn node(&mut self, node: &mut Node) {
        node.office = node.office.map(|id| self.copy(id));
        match &mut node.test {
            Test::Is(id) => *id = self.copy(*id),
            Test::All(inner) | Test::Any(inner) => inner.iter_mut().for_each(|n| self.node(n)),
        }
    }

    /// Parameters and tables that a benefit reads, directly or through others, by their new indices.
    fn rates_of(&self, own: &BTreeSet<Unit>, benefit: &Benefit) -> (Vec<u16>, Vec<u16>) {
        let mut todo: Vec<ExprId> = own.iter().flat_map(|unit| graph::roots(self.l, *unit)).collect();
        let old = self.l.benefits.iter().find(|b| b.id == benefit.id);
        todo.extend(old.map(benefit_roots).unwrap_or_default());
        let mut seen = BTreeSet::new();
        let (mut params, mut tables) = (BTreeSet::new(), BTreeSet::new());
        while let Some(id) = todo.pop() {
            let Some(expr) = self.l.exprs.get(id as usize).filter(|_| seen.insert(id)) else { continue };
            match expr {
                Expr::Param(p) => params.extend(self.maps.params.get(p).copied()),
                Expr::Cell(t, ..) | Expr::LastRow(t, ..) => tables.extend(self.maps.tables.get(t).copied()),
                _ => {}
            }
            todo.extend(graph::children(expr));
        }
        (params.into_iter().collect(), tables.into_iter().collect())
    }
}

fn ordered(map: &HashMap<u16, u16>) -> Vec<u16> {
    let mut order: Vec<(u16, u16)> = map.iter().map(|(old, new)| (*new, *old)).collect();
    order.sort_unstable();
    order.into_iter().map(|(_, old)| old).collect()
}
