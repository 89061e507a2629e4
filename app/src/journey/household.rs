//! Who lives here, the way people say it: my partner, my children, my mother. Nobody has a name.

use pont_rules::Person;
use pont_rules::model::MAX_PERSONS;
use serde::{Deserialize, Serialize};

/// A person's number within this conversation: never reused, so that answers stay with their person.
pub type MemberId = u8;

/// The applicant.
pub const YOU: MemberId = 0;

/// Whose child somebody is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum ChildOf {
    /// Of the applicant, and of the partner if there is one.
    Both,
    /// Of the applicant only.
    Mine,
    /// Of the partner only.
    Partners,
}

/// What somebody is to the applicant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Role {
    /// The applicant.
    You,
    /// Their partner.
    Partner,
    /// A child of any age.
    Child(ChildOf),
    /// A parent of the applicant.
    Parent,
    /// A brother or sister of the applicant.
    Sibling,
    /// Anybody else.
    Other,
}

impl Role {
    /// Its name, for its words (`person-<name>`).
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Role::You => "you",
            Role::Partner => "partner",
            Role::Child(_) => "child",
            Role::Parent => "parent",
            Role::Sibling => "sibling",
            Role::Other => "other",
        }
    }
}

/// A person of the household.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    /// Their number.
    pub id: MemberId,
    /// What they are to the applicant.
    pub role: Role,
}

/// The people who live together. The applicant always stands first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Household {
    members: Vec<Member>,
    next: MemberId,
    complete: bool,
}

impl Default for Household {
    fn default() -> Self {
        Household { members: vec![Member { id: YOU, role: Role::You }], next: YOU + 1, complete: false }
    }
}

impl Household {
    /// Everyone named so far.
    #[must_use]
    pub fn members(&self) -> &[Member] {
        &self.members
    }

    /// Whether nobody else lives here.
    #[must_use]
    pub fn complete(&self) -> bool {
        self.complete
    }

    /// Says whether nobody else lives here.
    pub fn set_complete(&mut self, complete: bool) {
        self.complete = complete;
    }

    /// Adds a person; `None` when the household is full, or for a second applicant or partner.
    pub fn add(&mut self, role: Role) -> Option<MemberId> {
        let single = matches!(role, Role::You | Role::Partner);
        if self.members.len() >= MAX_PERSONS || (single && self.count(role) > 0) || self.next == MemberId::MAX {
            return None;
        }
        let id = self.next;
        self.next += 1;
        self.members.push(Member { id, role });
        Some(id)
    }

    /// Changes what a person is to the applicant; the applicant stays.
    pub fn set_role(&mut self, id: MemberId, role: Role) {
        let taken = matches!(role, Role::You) || (role == Role::Partner && self.count(role) > 0);
        if let Some(member) = self.members.iter_mut().find(|m| m.id == id && m.id != YOU)
            && !taken
        {
            member.role = role;
        }
    }

    /// Takes a person out; the applicant stays.
    pub fn remove(&mut self, id: MemberId) {
        self.members.retain(|m| m.id != id || m.id == YOU);
    }

    /// How many persons have a role; children of anybody count together.
    #[must_use]
    pub fn count(&self, role: Role) -> usize {
        self.members.iter().filter(|m| m.role.name() == role.name()).count()
    }

    /// A person by number.
    #[must_use]
    pub fn member(&self, id: MemberId) -> Option<Member> {
        self.members.iter().copied().find(|m| m.id == id)
    }

    /// Which of the persons with the same role this is, from 1, and how many there are.
    #[must_use]
    pub fn ordinal(&self, id: MemberId) -> Option<(usize, usize)> {
        let role = self.member(id)?.role;
        let same: Vec<_> = self.members.iter().filter(|m| m.role.name() == role.name()).collect();
        Some((same.iter().position(|m| m.id == id)? + 1, same.len()))
    }

    /// The index of a person for the rules.
    #[must_use]
    pub fn index(&self, id: MemberId) -> Option<u8> {
        u8::try_from(self.members.iter().position(|m| m.id == id)?).ok()
    }

    /// The number of the person at an index of the rules.
    #[must_use]
    pub fn at(&self, index: u8) -> Option<MemberId> {
        self.members.get(usize::from(index)).map(|m| m.id)
    }

    /// The persons and their relations, as the rules want them.
    #[must_use]
    pub fn persons(&self) -> Vec<Person> {
        let partner = self.members.iter().find(|m| m.role == Role::Partner).and_then(|m| self.index(m.id));
        let parents_of_you: Vec<u8> =
            self.members.iter().filter(|m| m.role == Role::Parent).filter_map(|m| self.index(m.id)).collect();
        self.members
            .iter()
            .map(|m| {
                let mut person = Person { id: name(*m), ..Person::default() };
                match m.role {
                    Role::You => {
                        person.partner = partner;
                        person.parents.clone_from(&parents_of_you);
                    }
                    Role::Partner => person.partner = Some(0),
                    Role::Child(of) => {
                        if of != ChildOf::Partners || partner.is_none() {
                            person.parents.push(0);
                        }
                        if of != ChildOf::Mine {
                            person.parents.extend(partner);
                        }
                    }
                    // Not asked one by one: parents of the applicant who live here are taken for theirs too.
                    Role::Sibling => {
                        person.siblings.push(0);
                        person.parents.clone_from(&parents_of_you);
                    }
                    Role::Parent | Role::Other => {}
                }
                person
            })
            .collect()
    }
}

fn name(member: Member) -> String {
    if member.id == YOU { "you".to_owned() } else { format!("p{}", member.id) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn relations_follow_the_roles() {
        let mut home = Household::default();
        let partner = home.add(Role::Partner).unwrap();
        home.add(Role::Child(ChildOf::Both)).unwrap();
        home.add(Role::Child(ChildOf::Mine)).unwrap();
        home.add(Role::Child(ChildOf::Partners)).unwrap();
        home.add(Role::Parent).unwrap();
        home.add(Role::Sibling).unwrap();
        let p = home.persons();
        assert_eq!((p[0].partner, p[1].partner), (Some(1), Some(0)));
        assert_eq!((&p[2].parents[..], &p[3].parents[..], &p[4].parents[..]), (&[0, 1][..], &[0][..], &[1][..]));
        assert_eq!(p[0].parents, [5]);
        assert_eq!((&p[6].siblings[..], &p[6].parents[..]), (&[0][..], &[5][..]));
        home.remove(partner);
        let p = home.persons();
        assert_eq!(p[0].partner, None);
        assert!(p[1..4].iter().all(|child| child.parents == [0]));
    }

    #[test]
    fn a_number_is_never_given_twice() {
        let mut home = Household::default();
        let first = home.add(Role::Other).unwrap();
        home.remove(first);
        assert_ne!(home.add(Role::Other), Some(first));
        home.remove(YOU);
        assert_eq!(home.member(YOU).map(|m| m.role), Some(Role::You));
    }

    #[test]
    fn twelve_is_the_most_and_one_partner() {
        let mut home = Household::default();
        assert!(home.add(Role::Partner).is_some());
        assert!(home.add(Role::Partner).is_none());
        while home.add(Role::Child(ChildOf::Both)).is_some() {}
        assert_eq!(home.members().len(), MAX_PERSONS);
        assert_eq!(home.ordinal(3), Some((2, 10)));
    }
}
