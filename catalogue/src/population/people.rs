//! Kinds of households: who lives in them, how old, and how they are related.

use super::bands::{Bands, add_up, share};
use super::{Basis, Dice};
use crate::names::{check_label, one_of};
use crate::shape::Fields;
use crate::source::{Problems, Span};
use crate::yaml::{Node, Text};
use pont_rules::Person;

/// Ages that may be drawn.
const AGES: (i32, i32) = (0, 105);
/// Differences of age that may be drawn.
const APART: (i32, i32) = (-60, 60);
/// Youngest age at which somebody becomes a parent.
const PARENT: i32 = 15;

/// A kind of household.
#[derive(Debug, Clone)]
pub struct Kind {
    /// Its id.
    pub name: String,
    /// How many of 100 households are such, in fixed point.
    pub share: i64,
    /// Age of the person who asks; `None` where it follows from the children.
    pub you: Option<Bands>,
    /// By how many years a partner is older.
    pub partner: Option<Bands>,
    /// Children.
    pub children: Option<Children>,
    /// Somebody else, and by how many years they are older.
    pub relative: Option<(Kinship, Bands)>,
}

/// The children of a kind of household.
#[derive(Debug, Clone)]
pub struct Children {
    /// How many.
    pub number: Bands,
    /// Age of the youngest.
    pub youngest: Bands,
    /// Years between one and the next.
    pub apart: Bands,
    /// Age of the person who asks when the eldest was born.
    pub first_birth: Bands,
    /// Of 100 couples, those whose children are all of both; in fixed point. In the others the eldest are of the one who asks,
    /// and the youngest of several is of both.
    pub of_both: i64,
}

/// What somebody else is to the person who asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kinship {
    /// Their father or mother.
    Parent,
    /// Their brother or sister.
    Sibling,
    /// No kin.
    Unrelated,
}

/// Reads `households`.
pub(super) fn households(node: &Node, at: Span, problems: &mut Problems) -> Option<(Basis, Vec<Kind>)> {
    let mut f = Fields::open(node, "`households`", at, problems)?;
    let basis = Basis::read(&mut f, problems);
    let mut kinds = Vec::new();
    let entries = f.map("kinds", problems);
    for (name, node) in entries {
        check_label(name, "a kind of household", problems);
        kinds.extend(kind(name, node, problems));
    }
    let at = f.key("kinds").map_or(at, |k| k.span);
    if entries.is_empty() {
        f.missing("kinds", problems);
    } else if kinds.len() == entries.len() {
        add_up(&kinds.iter().map(|k| k.share).collect::<Vec<_>>(), "kinds", at, problems);
    }
    f.close(problems);
    Some((basis, kinds))
}

fn kind(name: &Text, node: &Node, problems: &mut Problems) -> Option<Kind> {
    let mut f = Fields::open(node, format!("the kind `{}`", name.value), name.span, problems)?;
    let share = f.need_text("share", problems).and_then(|t| share(t, problems));
    let you = f.node("you").and_then(|n| Bands::read(n, "you", AGES, problems));
    let partner = f.node("partner").and_then(|n| Bands::read(n, "partner", APART, problems));
    let children = match f.node("children") {
        Some(node) => Some(children(node, name, partner.is_some(), problems)?),
        None => None,
    };
    if you.is_some() == children.is_some() {
        problems.add(
            name.span,
            format!(
                "`{}` needs either `you`, with ages, or `children`, whose `first birth` gives that age.",
                name.value
            ),
        );
    }
    let relative = match f.node("relative") {
        Some(node) => relative(node, name.span, problems),
        None => None,
    };
    f.close(problems);
    Some(Kind { name: name.value.clone(), share: share?, you, partner, children, relative })
}

fn children(node: &Node, name: &Text, couple: bool, problems: &mut Problems) -> Option<Children> {
    let mut f = Fields::open(node, format!("the children of `{}`", name.value), name.span, problems)?;
    let mut need = |key: &'static str, bounds: (i32, i32), problems: &mut Problems| {
        let node = f.node(key);
        if node.is_none() {
            f.missing(key, problems);
        }
        Bands::read(node?, key, bounds, problems)
    };
    let number = need("number", (1, 8), problems);
    let youngest = need("youngest", (0, 60), problems);
    let apart = need("apart", (0, 20), problems);
    let first_birth = need("first birth", (PARENT, 60), problems);
    let of_both = match f.text("of both", problems) {
        Some(text) => share(text, problems),
        None => {
            if couple {
                f.missing("of both", problems);
            }
            Some(0)
        }
    };
    f.close(problems);
    Some(Children { number: number?, youngest: youngest?, apart: apart?, first_birth: first_birth?, of_both: of_both? })
}

fn relative(node: &Node, at: Span, problems: &mut Problems) -> Option<(Kinship, Bands)> {
    let mut f = Fields::open(node, "a relative", at, problems)?;
    let words = ["parent", "sibling", "unrelated"];
    let is = f.need_text("is", problems).and_then(|t| one_of(t, &words, "what somebody can be", problems));
    let older = f.node("older by");
    if older.is_none() {
        f.missing("older by", problems);
    }
    let older = older.and_then(|n| Bands::read(n, "older by", APART, problems));
    f.close(problems);
    let kinship = match is? {
        "parent" => Kinship::Parent,
        "sibling" => Kinship::Sibling,
        _ => Kinship::Unrelated,
    };
    Some((kinship, older?))
}

/// Draws who lives in a household, with their ages in years, in the order of their names: `you` first.
pub(super) fn draw(kind: &Kind, dice: &mut Dice) -> Vec<(Person, i32)> {
    let mut ages = Vec::new();
    if let Some(children) = &kind.children {
        ages.push(children.youngest.draw(dice));
        for _ in 1..children.number.draw(dice) {
            ages.push(ages.last().copied().unwrap_or(0) + children.apart.draw(dice));
        }
    }
    let eldest = ages.last().copied();
    let you = match (&kind.you, &kind.children) {
        (Some(you), _) => you.draw(dice),
        (None, Some(children)) => eldest.unwrap_or(0) + children.first_birth.draw(dice),
        (None, None) => 40,
    };
    // In the order in which JSON keeps keys: children, partner, relative.
    let partner = kind.partner.as_ref().map(|older| {
        let least = eldest.map_or(18, |eldest| eldest + PARENT).max(18);
        ((1 + ages.len()) as u8, (you + older.draw(dice)).clamp(least, AGES.1))
    });
    let mixed = kind
        .children
        .as_ref()
        .is_some_and(|c| dice.pick([c.of_both, 100 * pont_rules::model::ONE - c.of_both].into_iter()) == 1);
    let named = |id: String| Person { id, ..Person::default() };
    let mut persons = vec![(Person { partner: partner.map(|p| p.0), ..named("you".into()) }, you)];
    for (i, age) in ages.iter().rev().enumerate() {
        let last_of_several = i > 0 && i + 1 == ages.len();
        let both = partner.filter(|_| !mixed || last_of_several).map(|p| p.0);
        persons.push((
            Person { parents: std::iter::once(0).chain(both).collect(), ..named(format!("child_{}", i + 1)) },
            *age,
        ));
    }
    if let Some((_, age)) = partner {
        persons.push((Person { partner: Some(0), ..named("partner".into()) }, age));
    }
    if let Some((kinship, older)) = &kind.relative {
        let at = persons.len() as u8;
        let least = if *kinship == Kinship::Parent { you + PARENT } else { 18 };
        let age = (you + older.draw(dice)).clamp(least.min(AGES.1), AGES.1);
        let mut relative = named("relative".into());
        match kinship {
            Kinship::Parent => persons[0].0.parents = vec![at],
            Kinship::Sibling => relative.siblings = vec![0],
            Kinship::Unrelated => {}
        }
        persons.push((relative, age));
    }
    persons
}
