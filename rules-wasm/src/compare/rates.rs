//! Rates and tables of two versions of the law: which differ, and the newer law with the older figures.

use super::OtherFigure;
use crate::model::{Catalogue, Month, ParamId, TableId};

/// A rate or a table of the newer law that the older one has too, with other figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Dated {
    /// Its place in the newer law, and in the older.
    Param(ParamId, usize),
    /// Likewise.
    Table(TableId, usize),
}

impl Dated {
    /// Its id, and from when on it differs.
    pub(super) fn told(self, old: &Catalogue, new: &Catalogue, now: Month) -> OtherFigure {
        let id = match self {
            Dated::Param(id, _) => new.params.get(usize::from(id)).map(|p| &p.id),
            Dated::Table(id, _) => new.tables.get(usize::from(id)).map(|t| &t.id),
        };
        OtherFigure { id: id.cloned().unwrap_or_default(), from: self.from(old, new, now) }
    }

    /// Whether a right reads it, directly or through others.
    pub(super) fn read_by(self, new: &Catalogue, benefit: u16) -> bool {
        new.benefits.get(usize::from(benefit)).is_some_and(|b| match self {
            Dated::Param(id, _) => b.params.contains(&id),
            Dated::Table(id, _) => b.tables.contains(&id),
        })
    }

    /// The month from which on the figures have differed, without a break; where they agree today, the first month in which
    /// they do not.
    fn from(self, old: &Catalogue, new: &Catalogue, now: Month) -> Month {
        match self {
            Dated::Param(id, place) => {
                let (a, b) = (old.params.get(place), new.params.get(usize::from(id)));
                a.zip(b).map_or(now, |(a, b)| apart_from(&a.values, &b.values, now))
            }
            Dated::Table(id, place) => {
                let (a, b) = (old.tables.get(place), new.tables.get(usize::from(id)));
                a.zip(b).map_or(now, |(a, b)| apart_from(&a.versions, &b.versions, now))
            }
        }
    }
}

fn apart_from<T: PartialEq>(old: &[(Month, T)], new: &[(Month, T)], now: Month) -> Month {
    fn holds<T>(versions: &[(Month, T)], month: Month) -> Option<&T> {
        versions.iter().rfind(|(from, _)| *from <= month).map(|(_, version)| version)
    }
    let mut months: Vec<Month> = old.iter().chain(new).map(|(from, _)| *from).collect();
    months.sort_unstable();
    let apart = |month: &Month| holds(old, *month) != holds(new, *month);
    let today = months.iter().rev().skip_while(|m| **m > now).take_while(|m| apart(m)).last();
    today.or_else(|| months.iter().find(|m| apart(m))).copied().unwrap_or(now)
}

/// The rates and tables that both laws have, with other figures or from another month on.
pub(super) fn different(old: &Catalogue, new: &Catalogue) -> Vec<Dated> {
    let params = new.params.iter().enumerate().filter_map(|(i, p)| {
        let place = old.params.iter().position(|o| o.id == p.id)?;
        (old.params.get(place)?.values != p.values).then_some(Dated::Param(i as ParamId, place))
    });
    let tables = new.tables.iter().enumerate().filter_map(|(i, t)| {
        let place = old.tables.iter().position(|o| o.id == t.id)?;
        (old.tables.get(place)?.versions != t.versions).then_some(Dated::Table(i as TableId, place))
    });
    params.chain(tables).collect()
}

/// Gives a copy of the newer law the older law's figures for some rates and tables, and its own for the others.
pub(super) fn put_old(old: &Catalogue, new: &Catalogue, copy: &mut Catalogue, figures: &[Dated]) {
    copy.params.clone_from(&new.params);
    copy.tables.clone_from(&new.tables);
    for figure in figures {
        match *figure {
            Dated::Param(id, place) => {
                if let (Some(to), Some(from)) = (copy.params.get_mut(usize::from(id)), old.params.get(place)) {
                    to.values.clone_from(&from.values);
                }
            }
            Dated::Table(id, place) => {
                if let (Some(to), Some(from)) = (copy.tables.get_mut(usize::from(id)), old.tables.get(place)) {
                    to.versions.clone_from(&from.versions);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_apart_from_the_month_that_one_law_does_not_know() {
        let old = [(1, 'a'), (5, 'b')];
        assert_eq!(apart_from(&old, &[(1, 'a'), (5, 'b'), (9, 'c')], 12), 9);
        assert_eq!(apart_from(&old, &[(1, 'a'), (6, 'b')], 12), 5);
        assert_eq!(apart_from(&old, &[(1, 'a'), (5, 'b'), (20, 'c')], 12), 20);
        assert_eq!(apart_from(&old, &[(1, 'z'), (5, 'y'), (9, 'x')], 12), 1);
    }
}
