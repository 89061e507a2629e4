//! On which answers a value depends: sorted sets, each kept once, so that two are equal when their numbers are.

/// What a value depends on: an index into [`Dependencies`].
pub(crate) type DepId = u32;

/// Depends on nothing that is still open.
pub(crate) const NOTHING: DepId = 0;

/// One thing that a value may depend on: `input << 8 | person`, or a mark.
pub(crate) type Dep = u32;

/// Who lives here is not finished.
pub(crate) const WHO: Dep = u32::MAX;
/// A rate is missing for the month.
pub(crate) const NO_RATE: Dep = u32::MAX - 1;
/// A loop did not settle.
pub(crate) const UNSETTLED: Dep = u32::MAX - 2;

/// Unions remembered; a later one takes the place of an earlier one that falls on the same number.
const UNIONS: usize = 512;

/// Sets of dependencies.
pub(crate) struct Dependencies {
    /// The members of all sets, one set after the other.
    members: Vec<Dep>,
    sets: Vec<Kept>,
    /// The newest set of each hash.
    heads: Vec<DepId>,
    /// Two sets and their union.
    unions: Vec<[DepId; 3]>,
}

#[derive(Clone, Copy)]
struct Kept {
    from: u32,
    to: u32,
    /// The set kept before with the same hash; `NOTHING` where there is none.
    before: DepId,
}

impl Dependencies {
    pub(crate) fn new() -> Self {
        Dependencies {
            members: Vec::with_capacity(512),
            sets: vec![Kept { from: 0, to: 0, before: NOTHING }],
            heads: vec![NOTHING; 128],
            unions: vec![[NOTHING; 3]; UNIONS],
        }
    }

    pub(crate) fn one(&mut self, dep: Dep) -> DepId {
        let from = self.members.len();
        self.members.push(dep);
        self.keep(from)
    }

    pub(crate) fn list(&self, id: DepId) -> &[Dep] {
        self.sets.get(id as usize).and_then(|s| self.members.get(s.from as usize..s.to as usize)).unwrap_or(&[])
    }

    pub(crate) fn contains(&self, id: DepId, dep: Dep) -> bool {
        id != NOTHING && self.list(id).binary_search(&dep).is_ok()
    }

    pub(crate) fn union(&mut self, a: DepId, b: DepId) -> DepId {
        if a == b || b == NOTHING {
            return a;
        }
        if a == NOTHING {
            return b;
        }
        let (a, b) = (a.min(b), a.max(b));
        let place = spread(mix(a, b), UNIONS);
        if let Some([x, y, union]) = self.unions.get(place)
            && (*x, *y) == (a, b)
        {
            return *union;
        }
        let id = self.merge(a, b);
        if let Some(known) = self.unions.get_mut(place) {
            *known = [a, b, id];
        }
        id
    }

    fn merge(&mut self, a: DepId, b: DepId) -> DepId {
        let from = self.members.len();
        let range = |id: DepId| self.sets.get(id as usize).map_or(0..0, |s| s.from as usize..s.to as usize);
        let (mut x, mut y) = (range(a), range(b));
        while let (Some(&p), Some(&q)) = (self.members.get(x.start), self.members.get(y.start))
            && !x.is_empty()
            && !y.is_empty()
        {
            self.members.push(p.min(q));
            x.start += usize::from(p <= q);
            y.start += usize::from(q <= p);
        }
        self.members.extend_from_within(x);
        self.members.extend_from_within(y);
        self.keep(from)
    }

    /// Makes a set of the members from there on, or finds the one that is kept already.
    fn keep(&mut self, from: usize) -> DepId {
        let (before, new) = self.members.split_at(from);
        let mut id = self.heads[spread(hash(new), self.heads.len())];
        while id != NOTHING {
            let kept = self.sets[id as usize];
            if before.get(kept.from as usize..kept.to as usize) == Some(new) {
                self.members.truncate(from);
                return id;
            }
            id = kept.before;
        }
        let id = self.sets.len() as DepId;
        self.sets.push(Kept { from: from as u32, to: self.members.len() as u32, before: NOTHING });
        if self.sets.len() > self.heads.len() {
            self.heads = vec![NOTHING; self.heads.len() * 4];
            (1..=id).for_each(|id| self.file(id));
        } else {
            self.file(id);
        }
        id
    }

    fn file(&mut self, id: DepId) {
        let place = spread(hash(self.list(id)), self.heads.len());
        self.sets[id as usize].before = std::mem::replace(&mut self.heads[place], id);
    }
}

fn hash(set: &[Dep]) -> u32 {
    set.iter().fold(0, |sum, dep| mix(sum, *dep))
}

/// The factor is 2^32 divided by the golden ratio (Knuth, The Art of Computer Programming 3, 6.4).
pub(crate) fn mix(a: u32, b: u32) -> u32 {
    (a.rotate_left(11) ^ b).wrapping_mul(0x9e37_79b9)
}

/// A place below `places`, from the leading bits of a hash.
pub(crate) fn spread(hash: u32, places: usize) -> usize {
    ((u64::from(hash) * places as u64) >> 32) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unions_are_sorted_and_shared() {
        let mut d = Dependencies::new();
        let (a, b) = (d.one(7), d.one(3));
        let ab = d.union(a, b);
        assert_eq!(d.list(ab), [3, 7]);
        assert_eq!(d.union(ab, a), ab);
        assert_eq!(d.union(b, a), ab);
        assert!(d.contains(ab, 7) && !d.contains(ab, 4) && !d.contains(NOTHING, 7));
    }

    #[test]
    fn thousands_of_sets_are_each_kept_once() {
        let mut d = Dependencies::new();
        let ids: Vec<DepId> = (0..3_000).map(|i| d.one(i)).collect();
        for i in 0..3_000u32 {
            assert_eq!(d.one(i), ids[i as usize]);
            assert_eq!(d.list(ids[i as usize]), [i]);
        }
        let all = ids.iter().fold(NOTHING, |all, id| d.union(all, *id));
        let back = ids.iter().rev().fold(NOTHING, |all, id| d.union(*id, all));
        assert_eq!((all, d.list(all).len()), (back, 3_000));
    }
}
