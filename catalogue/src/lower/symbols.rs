//! What each name means. A private name may not hide a shared one.

use crate::declare::{Declared, Owner};
use crate::source::{Problems, Span};
use std::collections::HashMap;

/// What a name stands for, as an index into the declarations.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Symbol {
    /// An input.
    Input(usize),
    /// A parameter.
    Param(usize),
    /// A table.
    Table(usize),
    /// A term or a group.
    Term(usize),
    /// A benefit.
    Benefit(usize),
}

/// All names.
#[derive(Debug, Default)]
pub(crate) struct Symbols {
    names: HashMap<(Owner, String), (Symbol, Span)>,
}

impl Symbols {
    /// Collects all names; reports those given twice.
    pub(crate) fn collect(d: &Declared, problems: &mut Problems) -> Symbols {
        let mut s = Symbols::default();
        for (i, b) in d.benefits.iter().enumerate() {
            s.add(None, &b.name.value, Symbol::Benefit(i), b.name.span, problems);
        }
        for (i, x) in d.inputs.iter().enumerate() {
            s.add(None, &x.name.value, Symbol::Input(i), x.name.span, problems);
        }
        // Shared names first, so that the private ones are found to hide them.
        for shared in [true, false] {
            for (i, p) in d.params.iter().enumerate().filter(|(_, p)| p.owner.is_none() == shared) {
                s.add(p.owner, &p.name.value, Symbol::Param(i), p.name.span, problems);
            }
            for (i, t) in d.tables.iter().enumerate().filter(|(_, t)| t.owner.is_none() == shared) {
                s.add(t.owner, &t.name.value, Symbol::Table(i), t.name.span, problems);
            }
            for (i, t) in d.terms.iter().enumerate().filter(|(_, t)| t.owner.is_none() == shared) {
                s.add(t.owner, &t.name.value, Symbol::Term(i), t.name.span, problems);
            }
        }
        s
    }

    fn add(&mut self, owner: Owner, name: &str, symbol: Symbol, span: Span, problems: &mut Problems) {
        let taken =
            self.names.contains_key(&(owner, name.to_owned())) || self.names.contains_key(&(None, name.to_owned()));
        if taken {
            problems.add(span, format!("`{name}` already names something else; choose another name."));
            return;
        }
        self.names.insert((owner, name.to_owned()), (symbol, span));
    }

    /// What a name means in a benefit's file (or in the shared ones).
    pub(crate) fn find(&self, owner: Owner, name: &str) -> Option<Symbol> {
        let own = self.names.get(&(owner, name.to_owned()));
        own.or_else(|| self.names.get(&(None, name.to_owned()))).map(|(symbol, _)| *symbol)
    }

    /// What a name means inside another benefit, private names only.
    pub(crate) fn inside(&self, benefit: usize, name: &str) -> Option<Symbol> {
        self.names.get(&(Some(benefit), name.to_owned())).map(|(symbol, _)| *symbol)
    }

    /// Every name that can be written in a benefit's file.
    pub(crate) fn known(&self, owner: Owner) -> Vec<&str> {
        let mut known: Vec<&str> =
            self.names.keys().filter(|(o, _)| o.is_none() || *o == owner).map(|(_, name)| name.as_str()).collect();
        known.sort_unstable();
        known
    }

    /// Every private name of a benefit.
    pub(crate) fn known_inside(&self, benefit: usize) -> Vec<&str> {
        let mut known: Vec<&str> =
            self.names.keys().filter(|(o, _)| *o == Some(benefit)).map(|(_, name)| name.as_str()).collect();
        known.sort_unstable();
        known
    }
}
