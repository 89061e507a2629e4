//! The persons of a household as the rules see them: relations, degrees of kinship, and those not yet named.

use crate::answers::Answers;
use crate::domain::{FALSE, MAYBE, TRUE};
use crate::eval::Frame;
use crate::model::{Catalogue, InputId, MAX_PERSONS, Relation};

/// No kinship that any rule looks at.
const STRANGER: u8 = 9;

/// Facts about the persons of one set of answers.
pub(crate) struct Household {
    /// Persons to look at: those named, and, while the list is unfinished, as many more as a household may have.
    pub(crate) count: u8,
    /// The input that holds birth dates.
    pub(crate) birth: Option<InputId>,
    named: u8,
    complete: bool,
    partner: [u16; MAX_PERSONS],
    parent: [u16; MAX_PERSONS],
    sibling: [u16; MAX_PERSONS],
    degree: [[u8; MAX_PERSONS]; MAX_PERSONS],
}

impl Household {
    pub(crate) fn new(catalogue: &Catalogue, answers: &Answers) -> Self {
        let n = answers.persons().len().min(MAX_PERSONS);
        let mut of = [Relation::Partner, Relation::Parent, Relation::Sibling].map(|relation| {
            let mut rows = [0u16; MAX_PERSONS];
            for (a, row) in rows.iter_mut().enumerate().take(n) {
                for b in (0..n).filter(|b| relation_holds(answers, relation, a as u8, *b as u8)) {
                    *row |= 1 << b;
                }
            }
            rows
        });
        let [partner, parent, sibling] = &mut of;
        let degree = degrees(n, partner, parent, sibling);
        Household {
            count: if answers.complete() { n as u8 } else { MAX_PERSONS as u8 },
            birth: catalogue.inputs.iter().position(|i| i.id == "birth").map(|i| i as InputId),
            named: n as u8,
            complete: answers.complete(),
            partner: *partner,
            parent: *parent,
            sibling: *sibling,
            degree,
        }
    }

    /// Everyone to look at, each with how many they stand for: persons not yet named are alike, so one that the frame does
    /// not hold speaks for all of those.
    pub(crate) fn looked_at(&self, frame: &Frame) -> impl Iterator<Item = (u8, u8)> + use<> {
        let (named, count) = (self.named, self.count);
        let held = frame.iter().filter(|p| (named..count).contains(*p)).fold(0u16, |held, p| held | 1 << p);
        let free = (named..count).filter(|p| held >> p & 1 == 0).count() as u8;
        let speaker = (named..count).find(|p| held >> p & 1 == 0);
        (0..count)
            .filter(move |p| *p < named || held >> p & 1 == 1 || Some(*p) == speaker)
            .map(move |p| (p, if Some(p) == speaker { free } else { 1 }))
    }

    /// Whether the relation holds, as a set of booleans.
    pub(crate) fn related(&self, relation: Relation, a: u8, b: u8) -> u8 {
        if relation == Relation::Same {
            return if a == b { TRUE } else { FALSE };
        }
        if a == b {
            return FALSE;
        }
        if a >= self.named || b >= self.named {
            return MAYBE;
        }
        let rows = match relation {
            Relation::Partner => &self.partner,
            Relation::Parent => &self.parent,
            _ => &self.sibling,
        };
        if rows[usize::from(a)] >> b & 1 == 1 {
            TRUE
        } else if relation == Relation::Sibling && !self.complete {
            // A parent of both may still be named.
            MAYBE
        } else {
            FALSE
        }
    }

    /// Least and greatest possible degree of kinship. A relative still to be named may bring two persons closer.
    pub(crate) fn kin(&self, a: u8, b: u8) -> (u8, u8) {
        if a == b {
            return (0, 0);
        }
        if a >= self.named || b >= self.named {
            return (0, STRANGER);
        }
        let degree = self.degree[usize::from(a)][usize::from(b)];
        if self.complete { (degree, degree) } else { (degree.min(1), degree) }
    }
}

/// Who is related to whom: exact among named persons, open where somebody may still be named.
fn relation_holds(answers: &Answers, relation: Relation, a: u8, b: u8) -> bool {
    let persons = answers.persons();
    let (Some(x), Some(y)) = (persons.get(usize::from(a)), persons.get(usize::from(b))) else {
        return false;
    };
    match relation {
        Relation::Same => a == b,
        Relation::Partner => a != b && (x.partner == Some(b) || y.partner == Some(a)),
        Relation::Parent => y.parents.contains(&a),
        Relation::Sibling => {
            a != b
                && (x.siblings.contains(&b)
                    || y.siblings.contains(&a)
                    || x.parents.iter().any(|p| y.parents.contains(p)))
        }
    }
}

/// Shortest paths: a couple is one step of 0, parent and child of 1, siblings of 2 (civil computation of degrees,
/// Codi civil de Catalunya 441-2, Code civil 741 to 743; in-laws counted in the degree of the spouse).
fn degrees(n: usize, partner: &[u16], parent: &[u16], sibling: &[u16]) -> [[u8; MAX_PERSONS]; MAX_PERSONS] {
    let mut d = [[STRANGER; MAX_PERSONS]; MAX_PERSONS];
    for a in 0..n {
        d[a][a] = 0;
        for b in 0..n {
            if partner[a] >> b & 1 == 1 {
                d[a][b] = 0;
            } else if parent[a] >> b & 1 == 1 || parent[b] >> a & 1 == 1 {
                d[a][b] = d[a][b].min(1);
            } else if sibling[a] >> b & 1 == 1 {
                d[a][b] = d[a][b].min(2);
            }
        }
    }
    for via in 0..n {
        for a in 0..n {
            for b in 0..n {
                d[a][b] = d[a][b].min((d[a][via] + d[via][b]).min(STRANGER));
            }
        }
    }
    d
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::Person;

    #[test]
    fn degrees_follow_partners_parents_and_siblings() {
        let catalogue = crate::model::Catalogue::empty();
        let mut answers = Answers::new();
        let person = |partner: Option<u8>, parents: &[u8], siblings: &[u8]| Person {
            partner,
            parents: parents.to_vec(),
            siblings: siblings.to_vec(),
            ..Person::default()
        };
        // you + partner, their child, the partner's mother, your brother, a lodger.
        let list = vec![
            person(Some(1), &[], &[4]),
            person(Some(0), &[3], &[]),
            person(None, &[0, 1], &[]),
            person(None, &[], &[]),
            person(None, &[], &[0]),
            person(None, &[], &[]),
        ];
        answers.set_persons(list, true).unwrap();
        let h = Household::new(&catalogue, &answers);
        let kin = |a, b| h.kin(a, b).0;
        assert_eq!([kin(0, 1), kin(0, 2), kin(0, 3), kin(0, 4), kin(0, 5)], [0, 1, 1, 2, 9]);
        assert_eq!([kin(2, 3), kin(2, 4), kin(3, 4)], [2, 3, 3]);
    }
}
