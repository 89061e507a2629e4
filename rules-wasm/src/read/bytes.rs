//! Numbers, texts and lists as postcard writes them, read with little code: damage is remembered, not handed back.

use crate::model::MAX_GROUPS;

/// Bytes that are read one after the other.
///
/// After damage all reads as zeros, no text and empty lists. Whoever has read everything asks once whether it was
/// [`Self::sound`]: a question after each number would be most of the code.
pub(crate) struct Reader<'b> {
    left: &'b [u8],
    damaged: bool,
    /// How many groups of conditions may still stand inside the one that is read.
    groups: u8,
}

impl<'b> Reader<'b> {
    pub(crate) fn new(bytes: &'b [u8]) -> Self {
        Reader { left: bytes, damaged: false, groups: MAX_GROUPS }
    }

    /// Whether everything that was read is what it is expected to be.
    pub(crate) fn sound(&self) -> bool {
        !self.damaged
    }

    /// Something that is all there is in some bytes; nothing where they are damaged.
    pub(crate) fn whole<T: Readable>(bytes: &'b [u8]) -> Option<T> {
        let mut from = Reader::new(bytes);
        let read = from.get();
        (from.sound() && from.left.is_empty()).then_some(read)
    }

    pub(crate) fn get<T: Readable>(&mut self) -> T {
        T::read(self)
    }

    /// Remembers the damage, and gives what stands instead.
    pub(crate) fn damaged<T>(&mut self, instead: T) -> T {
        self.spoil();
        instead
    }

    /// One of a few, by its place among them.
    pub(crate) fn one_of<T: Copy>(&mut self, first: T, others: &[T]) -> T {
        match self.number(u32::BITS) as usize {
            0 => first,
            place => others.get(place - 1).copied().unwrap_or_else(|| self.damaged(first)),
        }
    }

    /// What stands inside a group of conditions; nothing where too many groups stand around it.
    pub(crate) fn inside<T: Readable>(&mut self) -> T {
        let Some(fewer) = self.groups.checked_sub(1) else {
            self.spoil();
            return self.get();
        };
        self.groups = fewer;
        let inside = self.get();
        self.groups = fewer + 1;
        inside
    }

    #[inline(never)]
    fn spoil(&mut self) {
        self.left = &[];
        self.damaged = true;
    }

    #[inline(never)]
    fn byte(&mut self) -> u8 {
        let Some((byte, rest)) = self.left.split_first() else { return self.damaged(0) };
        self.left = rest;
        *byte
    }

    /// Seven bits a byte, the lowest first; more bits than said are damage.
    #[inline(never)]
    fn number(&mut self, bits: u32) -> u64 {
        // Nearly all numbers of a law are small.
        if let [small @ ..0x80, rest @ ..] = self.left {
            self.left = rest;
            return u64::from(*small);
        }
        let (mut number, mut at) = (0, 0);
        loop {
            let byte = self.byte();
            let room = bits - at;
            // The last byte that fits has neither more bits nor the mark of another byte.
            if room < 7 && byte >> room != 0 {
                return self.damaged(0);
            }
            number |= u64::from(byte & 0x7f) << at;
            if byte < 0x80 {
                return number;
            }
            at += 7;
        }
    }

    /// The sign is the lowest bit.
    #[inline(never)]
    fn signed(&mut self, bits: u32) -> i64 {
        let number = self.number(bits);
        (number >> 1) as i64 ^ -((number & 1) as i64)
    }

    /// How many follow that take at least so many bytes each. What claims to be more is damaged: so room is never made for
    /// more than a sound catalogue of that length could hold.
    #[inline(never)]
    fn count(&mut self, least: usize) -> usize {
        let count = self.number(usize::BITS) as usize;
        if count > self.left.len() / least { self.damaged(0) } else { count }
    }

    #[inline(never)]
    fn text(&mut self) -> String {
        let count = self.count(1);
        let (text, rest) = self.left.split_at_checked(count).unwrap_or_default();
        self.left = rest;
        match std::str::from_utf8(text) {
            Ok(text) => text.to_owned(),
            Err(_) => self.damaged(String::new()),
        }
    }
}

/// Something that is read from bytes.
pub(crate) trait Readable {
    /// The fewest bytes that it takes.
    const LEAST: usize = 1;

    fn read(from: &mut Reader) -> Self;
}

/// Numbers by how their sign is written.
macro_rules! numbers {
    ($how:ident: $($kind:ident),*) => {
        $(impl Readable for $kind {
            fn read(from: &mut Reader) -> Self {
                from.$how($kind::BITS) as $kind
            }
        })*
    };
}

numbers!(number: u16, u32, u64);
numbers!(signed: i16, i32, i64);

impl Readable for u8 {
    fn read(from: &mut Reader) -> Self {
        from.byte()
    }
}

impl Readable for bool {
    #[inline(never)]
    fn read(from: &mut Reader) -> Self {
        match from.byte() {
            0 => false,
            1 => true,
            _ => from.damaged(false),
        }
    }
}

impl Readable for String {
    fn read(from: &mut Reader) -> Self {
        from.text()
    }
}

impl<A: Readable, B: Readable> Readable for (A, B) {
    const LEAST: usize = A::LEAST + B::LEAST;

    fn read(from: &mut Reader) -> Self {
        (from.get(), from.get())
    }
}

impl<A: Readable, B: Readable, C: Readable> Readable for (A, B, C) {
    const LEAST: usize = A::LEAST + B::LEAST + C::LEAST;

    fn read(from: &mut Reader) -> Self {
        (from.get(), from.get(), from.get())
    }
}

impl<T: Readable> Readable for Option<T> {
    #[inline(never)]
    fn read(from: &mut Reader) -> Self {
        from.get::<bool>().then(|| from.get())
    }
}

impl<T: Readable> Readable for Vec<T> {
    #[inline(never)]
    fn read(from: &mut Reader) -> Self {
        let count = from.count(T::LEAST);
        (0..count).map(|_| from.get()).collect()
    }
}

/// Forms of which each field is read in its turn.
macro_rules! records {
    ($($kind:ident { $($field:ident),* })*) => {
        $(impl Readable for $kind {
            /// A byte for each field, if not more.
            const LEAST: usize = [$(stringify!($field)),*].len();

            fn read(from: &mut Reader) -> Self {
                $kind { $($field: from.get()),* }
            }
        })*
    };
}

/// Forms that are one of a few names.
macro_rules! names {
    ($($kind:ident { $first:ident $(, $other:ident)* })*) => {
        $(impl Readable for $kind {
            fn read(from: &mut Reader) -> Self {
                from.one_of($kind::$first, &[$($kind::$other),*])
            }
        })*
    };
}

pub(crate) use {names, records};
