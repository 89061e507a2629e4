//! What travels between the two, as a list of numbers: a form of little code on either side.

/// Stands for what is absent.
const NONE: i64 = i64::MIN;

/// Writes numbers one after the other.
#[derive(Default)]
pub(super) struct Writer(Vec<i64>);

impl Writer {
    pub(super) fn put(&mut self, n: impl Into<i64>) {
        self.0.push(n.into());
    }

    pub(super) fn put_all(&mut self, all: &[i64]) {
        self.0.extend_from_slice(all);
    }

    pub(super) fn maybe(&mut self, n: Option<impl Into<i64>>) {
        self.0.push(n.map_or(NONE, Into::into));
    }

    /// How many follow, then each.
    pub(super) fn each<T>(&mut self, all: &[T], mut put: impl FnMut(&mut Self, &T)) {
        self.0.push(all.len() as i64);
        all.iter().for_each(|one| put(self, one));
    }

    pub(super) fn bytes(self) -> Vec<u8> {
        self.0.iter().flat_map(|n| n.to_le_bytes()).collect()
    }
}

/// Reads them again; `None` where they end, or where one is not what is expected there.
pub(super) struct Reader<'b>(&'b [u8]);

impl<'b> Reader<'b> {
    pub(super) fn new(bytes: &'b [u8]) -> Self {
        Reader(bytes)
    }

    #[inline(never)]
    pub(super) fn take(&mut self) -> Option<i64> {
        let (number, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(i64::from_le_bytes(*number))
    }

    pub(super) fn number<T: TryFrom<i64>>(&mut self) -> Option<T> {
        self.take()?.try_into().ok()
    }

    /// Something that may be absent.
    pub(super) fn maybe<T: TryFrom<i64>>(&mut self) -> Option<Option<T>> {
        match self.take()? {
            NONE => Some(None),
            n => n.try_into().ok().map(Some),
        }
    }

    pub(super) fn truth(&mut self) -> Option<bool> {
        Some(self.number::<u8>()? != 0)
    }

    /// One of a few, by its place among them.
    pub(super) fn one_of<T: Copy>(&mut self, all: &[T]) -> Option<T> {
        all.get(self.number::<usize>()?).copied()
    }

    /// So many as it says, each read alike.
    pub(super) fn each<T>(&mut self, mut read: impl FnMut(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        let count: usize = self.number()?;
        // Each takes at least one number: what claims to be more is damaged.
        if count > self.0.len() / 8 {
            return None;
        }
        (0..count).map(|_| read(self)).collect()
    }

    /// Whether nothing is left.
    pub(super) fn ended(&self) -> bool {
        self.0.is_empty()
    }
}
