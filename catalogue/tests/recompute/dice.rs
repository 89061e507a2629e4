//! Chance that is the same each time.

pub struct Dice(u64);

impl Dice {
    /// Another household for each number, whatever was drawn for those before.
    pub fn of(seed: u64, number: u64) -> Dice {
        let mut dice = Dice(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ number.wrapping_mul(0xd1b5_4a32_d192_ed03));
        dice.next();
        dice
    }

    /// SplitMix64 (Steele, Lea and Flood 2014).
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// From `low` to `high`, both included.
    pub fn from(&mut self, low: i64, high: i64) -> i64 {
        low + (self.next() % (high - low + 1).max(1) as u64) as i64
    }

    /// So many times of a hundred.
    pub fn often(&mut self, percent: i64) -> bool {
        self.from(1, 100) <= percent
    }

    pub fn one<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.from(0, of.len() as i64 - 1) as usize]
    }
}
