//! Who lives here, as the household page counts them. Pure.

use crate::journey::{ChildOf, Household, Member, Role};

/// What the page asks: a partner, and how many of each.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct HouseholdForm {
    /// Whether there is a partner; nothing while it was not said.
    pub partner: Option<bool>,
    /// Whose child each child is.
    pub children: Vec<ChildOf>,
    /// Parents of the applicant.
    pub parents: usize,
    /// Brothers and sisters of the applicant.
    pub siblings: usize,
    /// Anybody else.
    pub others: usize,
}

impl HouseholdForm {
    /// The form as the household stands.
    #[must_use]
    pub fn of(household: &Household) -> HouseholdForm {
        let partner = household.count(Role::Partner) > 0;
        let children = household.members().iter().filter_map(|m| match m.role {
            Role::Child(of) => Some(of),
            _ => None,
        });
        HouseholdForm {
            partner: (partner || household.complete()).then_some(partner),
            children: children.collect(),
            parents: household.count(Role::Parent),
            siblings: household.count(Role::Sibling),
            others: household.count(Role::Other),
        }
    }

    /// How many persons live here, the applicant included.
    #[must_use]
    pub fn size(&self) -> usize {
        1 + usize::from(self.partner == Some(true)) + self.children.len() + self.parents + self.siblings + self.others
    }

    /// The household that the form describes: who was there before keeps their number, so that answers stay with them.
    #[must_use]
    pub fn apply(&self, before: &Household) -> Household {
        let mut household = before.clone();
        set_count(&mut household, Role::Partner, usize::from(self.partner == Some(true)));
        set_count(&mut household, Role::Child(ChildOf::Both), self.children.len());
        set_count(&mut household, Role::Parent, self.parents);
        set_count(&mut household, Role::Sibling, self.siblings);
        set_count(&mut household, Role::Other, self.others);
        let children: Vec<Member> =
            household.members().iter().copied().filter(|m| matches!(m.role, Role::Child(_))).collect();
        for (child, &of) in children.iter().zip(&self.children) {
            household.set_role(child.id, Role::Child(of));
        }
        household.set_complete(true);
        household
    }
}

/// Adds persons of a role, or takes the last ones out. A full household takes no more.
fn set_count(household: &mut Household, role: Role, wanted: usize) {
    while household.count(role) > wanted {
        let last = household.members().iter().rev().find(|m| m.role.name() == role.name()).map(|m| m.id);
        let Some(last) = last else { return };
        household.remove(last);
    }
    while household.count(role) < wanted {
        if household.add(role).is_none() {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form() -> HouseholdForm {
        HouseholdForm {
            partner: Some(true),
            children: vec![ChildOf::Both, ChildOf::Mine],
            parents: 1,
            siblings: 0,
            others: 2,
        }
    }

    #[test]
    fn the_form_comes_back_as_it_was_left() {
        let household = form().apply(&Household::default());
        assert!(household.complete());
        assert_eq!(household.members().len(), form().size());
        assert_eq!(HouseholdForm::of(&household), form());
    }

    #[test]
    fn who_stays_keeps_their_number() {
        let before = form().apply(&Household::default());
        let mut fewer = form();
        fewer.partner = Some(false);
        fewer.children.pop();
        fewer.others = 3;
        let after = fewer.apply(&before);
        let kept: Vec<_> =
            after.members().iter().filter(|m| before.member(m.id).is_some()).map(|m| m.role.name()).collect();
        assert_eq!(kept, ["you", "child", "parent", "other", "other"]);
        assert_eq!(after.members().len(), 6);
    }

    #[test]
    fn nothing_is_presumed_before_it_is_said() {
        assert_eq!(HouseholdForm::of(&Household::default()).partner, None);
    }
}
