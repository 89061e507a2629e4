//! What makes households alike, as written under `profiles`, and as expressions that the app can ask of the first answers.

use super::basis::names_a_year;
use super::law::{chosen, plain};
use crate::ast::Ast;
use crate::compile::Compiled;
use crate::declare::{Declared, InputDecl, InputKind};
use crate::layout;
use crate::lower::Lowered;
use crate::shape::Fields;
use crate::source::{Problems, Span};
use crate::units::Unit;
use crate::yaml::{Node, Text};
use pont_rules::model::{Money, ONE, Trait};

/// Most traits, and most values of one: households alike must stay many.
const MOST: usize = 9;

/// The traits that must be known, then those that make the profile finer.
#[derive(Debug)]
pub(super) struct Alike {
    source: String,
    needed: u8,
    traits: Vec<TraitDecl>,
}

#[derive(Debug)]
struct TraitDecl {
    name: Text,
    values: Vec<Text>,
    /// One for each value but the last.
    tests: Vec<Ast>,
}

impl Alike {
    /// Reads `{ source: …, by: { shape: [ … ] }, also: { home: [ … ] } }`.
    pub(super) fn read(node: &Node, problems: &mut Problems) -> Option<Alike> {
        let mut f = Fields::open(node, "`profiles`", node.span(), problems)?;
        let source = f.need_text("source", problems);
        if let Some(source) = source.filter(|s| !names_a_year(s.as_str())) {
            problems.add(source.span, "`source` names the year of its figures, such as \"INSEE, recensement 2022\".");
        }
        let (by, also) = (f.map("by", problems), f.map("also", problems));
        if by.is_empty() || by.len() + also.len() > MOST {
            problems.add(f.at(), format!("`by` says what makes households alike: 1 to {MOST} traits with `also`."));
        }
        f.close(problems);
        let all: Vec<TraitDecl> = by.iter().chain(also).filter_map(|(name, node)| one(name, node, problems)).collect();
        (all.len() == by.len() + also.len()).then_some(())?;
        Some(Alike { source: source?.value.clone(), needed: by.len() as u8, traits: all })
    }

    /// Adds one hidden input for each trait, so that the compiler lowers and checks what it reads.
    pub(super) fn hide(&self, d: &mut Declared) {
        for one in &self.traits {
            let at = one.name.span;
            let tests: Vec<&Ast> = one.tests.iter().collect();
            let numbers = (0..one.values.len()).map(|n| plain(n as i64 * ONE, at)).collect();
            let (low, high) = (0, one.values.len() as i64 * ONE);
            d.inputs.push(InputDecl {
                name: Text::at(format!("{} trait", one.name.value), at),
                per_person: false,
                kind: Some(InputKind::Number { unit: Unit::PURE, low, high, whole: true, money: Money::No }),
                topic: None,
                screen: String::new(),
                together: false,
                effort: 1,
                sensitive: false,
                in_hand: false,
                weight: 100,
                document: None,
                own_word: true,
                when: None,
                otherwise: None,
                estimate: Some(chosen(&tests, numbers, at)),
                common: true,
            });
        }
    }

    /// Lays the catalogues out again with the traits; those lowered stand from `first` on. Refuses one that reads what the app
    /// does not ask.
    pub(super) fn lay_out(&self, l: &Lowered, first: usize, c: &mut Compiled, country: &str) {
        let traits: Vec<Trait> = self
            .traits
            .iter()
            .zip(l.inputs.iter().skip(first))
            .filter_map(|(one, hidden)| {
                let values = one.values.iter().map(|v| v.value.clone()).collect();
                Some(Trait { id: one.name.value.clone(), of: hidden.estimate?, values })
            })
            .collect();
        for (drafts, kept) in [(true, &mut c.catalogue), (false, &mut c.published)] {
            let mut laid = layout::layout_traits(l, &c.declared, country, drafts, traits.clone());
            laid.profiles.source.clone_from(&self.source);
            laid.profiles.needed = self.needed;
            let asked = |id: &str| kept.as_ref().is_none_or(|k| k.input(id).is_some());
            if let Some(other) = laid.inputs.iter().find(|i| !asked(&i.id)) {
                let at = self.traits.first().map_or(Span::default(), |t| t.name.span);
                c.problems
                    .add(at, format!("What makes households alike depends on `{}`, which nobody is asked.", other.id));
                return;
            }
            *kept = Some(laid);
        }
    }
}

fn one(name: &Text, node: &Node, problems: &mut Problems) -> Option<TraitDecl> {
    let Node::List(items, _) = node else {
        problems.add(node.span(), "A trait is a list of values, such as `- { is: work, if: wages > 0 }`.");
        return None;
    };
    if !(2..=MOST).contains(&items.len()) {
        problems.add(name.span, format!("`{}` has 2 to {MOST} values.", name.value));
        return None;
    }
    let (mut values, mut tests) = (Vec::new(), Vec::new());
    for (i, node) in items.iter().enumerate() {
        let mut f = Fields::open(node, format!("a value of `{}`", name.value), node.span(), problems)?;
        values.extend(f.need_text("is", problems).cloned());
        let test = f.expression("if", problems);
        if test.is_some() == (i + 1 == items.len()) {
            problems.add(node.span(), "Every value but the last has an `if`; the last is for all that are left.");
        }
        tests.extend(test);
        f.close(problems);
    }
    (values.len() == items.len() && tests.len() + 1 == items.len()).then(|| TraitDecl {
        name: name.clone(),
        values,
        tests,
    })
}
